"""Gives a tree what Word would add when it opens it: a paragraph where none is, no table without cells."""

from __future__ import annotations

from lxml import etree

from qa_drafter.redline.wordml.names import (
    ALT_CHUNK,
    BODY,
    CUSTOM_XML,
    SDT,
    SECT_PR,
    TBL,
    TC,
    TR,
    TXBX_CONTENT,
    Element,
    P,
    w,
)  # fmt: skip

_STORIES = (w("hdr"), w("ftr"), w("footnote"), w("endnote"))
_BLOCKS = frozenset({P, TBL, SDT, CUSTOM_XML, ALT_CHUNK})


def complete(root: Element) -> None:
    """Completes a part in place."""
    for tag, holds in ((TR, TC), (TBL, TR)):
        for element in [e for e in root.iter(tag) if next(e.iter(holds), None) is None]:
            parent = element.getparent()
            if parent is not None:
                parent.remove(element)
    for container in root.iter(TC, TXBX_CONTENT, BODY, *_STORIES):
        if not any(child.tag in _BLOCKS for child in container):
            _add_paragraph(container)
    body = root.find(BODY)
    if body is not None:
        _end_last_section(body)


def _end_last_section(body: Element) -> None:
    """Behind the paragraph that ends a section stands another one, in the last section."""
    last = next((child for child in reversed(body) if child.tag in _BLOCKS), None)
    if last is not None and last.tag == P and last.find(f"*/{SECT_PR}") is not None:
        _add_paragraph(body)


def _add_paragraph(container: Element) -> None:
    paragraph = etree.Element(P)
    section = container.find(SECT_PR)
    container.append(paragraph) if section is None else section.addprevious(paragraph)
