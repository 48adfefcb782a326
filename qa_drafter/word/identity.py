"""Which agreement and version a file is, said three times: for us, for other programs, for Word's own dialogs."""

from __future__ import annotations

from typing import Final

from qa_drafter.domain.document import PrintedAgreement
from qa_drafter.word.dates import property_date
from qa_drafter.word.markup import Xml, attribute, element_text

IDENTITY: Final = "urn:qa-drafter:identity:1"
"""The namespace of the custom XML part by which a returned file is known."""

IDENTITY_PARTS: Final = ("customXml/item1.xml", "docProps/core.xml", "docProps/custom.xml")
"""The parts that say it. Every version has its own."""

_CORE: Final = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
_CUSTOM: Final = (
    'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"'
)
_USER_DEFINED: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"


def identity_parts(printed: PrintedAgreement) -> dict[str, Xml]:
    """The custom XML part and the properties, by part name."""
    return dict(zip(IDENTITY_PARTS, (_identity(printed), _core(printed), _custom(printed)), strict=True))


def _facts(printed: PrintedAgreement) -> tuple[tuple[str, str], ...]:
    return (
        ("number", printed.number),
        ("version", printed.edition.version),
        ("status", printed.edition.status),
        ("fingerprint", printed.fingerprint),
    )


def _identity(printed: PrintedAgreement) -> Xml:
    facts = "".join(f' {name}="{attribute(value)}"' for name, value in _facts(printed))
    return Xml(f'<agreement xmlns="{IDENTITY}"{facts}/>')


def _custom(printed: PrintedAgreement) -> Xml:
    # Ids 0 and 1 are taken by the format itself.
    properties = "".join(
        f'<property fmtid="{_USER_DEFINED}" pid="{place}" name="QA {name}">'
        f"<vt:lpwstr>{element_text(value)}</vt:lpwstr></property>"
        for place, (name, value) in enumerate(_facts(printed), start=2)
    )
    return Xml(f"<Properties {_CUSTOM}>{properties}</Properties>")


def _core(printed: PrintedAgreement) -> Xml:
    moment = property_date(printed.edition.date)
    dates = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{name}>'
        for name in ("created", "modified")
        if moment
    )
    return Xml(
        f"<cp:coreProperties {_CORE}><dc:title>{element_text(printed.title)}</dc:title>"
        f"<dc:subject>{element_text(printed.number)}</dc:subject>{dates}"
        f"<cp:contentStatus>{element_text(printed.edition.status)}</cp:contentStatus>"
        f"<dc:language>en-US</dc:language><cp:version>{element_text(printed.edition.version)}</cp:version>"
        "</cp:coreProperties>"
    )
