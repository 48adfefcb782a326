"""Text boxes: stories of their own inside a drawing. Word keeps each twice, the second time for programs of old."""

from __future__ import annotations

from qa_drafter.redline.wordml.names import FALLBACK, TXBX_CONTENT, Element, T


def boxes_in(*elements: Element) -> list[Element]:
    """The text boxes in these elements, in order, but not those inside another box."""
    return [
        box
        for element in elements
        for box in element.iter(TXBX_CONTENT)
        if next((a for a in box.iterancestors(TXBX_CONTENT) if a is not element), None) is None
    ]


def is_second_copy(box: Element) -> bool:
    """Whether the box repeats, for programs of old, one that was already read."""
    return next(box.iterancestors(FALLBACK), None) is not None


def text_in(*elements: Element) -> str:
    """What is written in these elements, text boxes included, each once."""
    said: list[str] = []
    repeats = False
    for element in elements:
        for node in element.iter(T, FALLBACK):
            if node.tag == FALLBACK:
                repeats = True
            elif not (repeats and next(node.iterancestors(FALLBACK), None) is not None):
                said.append(node.text or "")
    return "".join(said)
