"""Reads XML that strangers wrote: no entities, no network, bounded depth and size. Writes it, to compare it too."""

from __future__ import annotations

from lxml import etree

from qa_drafter.redline.errors import DamagedPackage
from qa_drafter.redline.wordml.archive import readable
from qa_drafter.redline.wordml.names import Element


def parsed(part: str, content: bytes) -> Element:
    """The root element of a part. A document type declaration is refused: Word writes none, attacks begin with one."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        if "Excessive depth" in str(error):
            raise DamagedPackage(part, "its elements are nested too deeply") from error
        raise DamagedPackage(part, f"broken XML ({readable(str(error))})") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise DamagedPackage(part, "it declares a document type")
    return root


def written(root: Element) -> bytes:
    """A part as bytes, the same for the same tree."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def raw_of(element: Element) -> bytes:
    """The XML of one element, free of namespace declarations that it does not use."""
    try:
        return etree.tostring(element, method="c14n", exclusive=True)
    except etree.C14NError:  # a namespace that is no full address has no canonical form
        return etree.tostring(element, with_tail=False)
