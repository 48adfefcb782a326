"""A Word document as text that a reviewer can read: one line per paragraph, tables as tables.

`{REF x \\r \\h: 4.2}` is a field with its result, `[x]` the bookmark around what follows it, `*bold*` bold.
"""

import io
import zipfile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def part(docx: bytes, name: str) -> etree._Element:
    """One part, parsed."""
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        return etree.fromstring(package.read(name))


def body(docx: bytes) -> etree._Element:
    """The body of the document."""
    return part(docx, "word/document.xml")[0]


def readable(xml: bytes) -> str:
    """A part, indented."""
    root = etree.fromstring(xml)
    etree.indent(root)
    return etree.tostring(root, encoding="unicode") + "\n"


def style(paragraph: etree._Element) -> str:
    return paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val")


def paragraphs(docx: bytes, wanted: str | None = None) -> list[etree._Element]:
    """Every paragraph, or those of one style, content controls and tables included."""
    return [p for p in body(docx).iter(f"{W}p") if wanted is None or style(p) == wanted]


def text(element: etree._Element) -> str:
    """The words a reader sees: results of fields, no instructions."""
    return "".join(t.text or "" for t in element.iter(f"{W}t"))


def tables(docx: bytes, wanted: str | None = None) -> list[etree._Element]:
    found = body(docx).iter(f"{W}tbl")
    return [t for t in found if wanted is None or t.find(f"{W}tblPr/{W}tblStyle").get(f"{W}val") == wanted]


def cells(table: etree._Element) -> list[list[str]]:
    """A table as rows of texts; two paragraphs of a cell are set apart by a slash."""
    return [
        ["/".join(text(p) for p in cell.iter(f"{W}p")) for cell in row.findall(f"{W}tc")]
        for row in table.findall(f"{W}tr")
    ]


def outline(docx: bytes) -> str:
    """The whole document in shorthand."""
    return "\n".join(line for block in body(docx) for line in _block(block)) + "\n"


def _block(block):
    if block.tag == f"{W}p":
        yield f"{style(block):<16} {_marked(block)}".rstrip()
        if block.find(f"{W}pPr/{W}sectPr") is not None:
            yield _section(block.find(f"{W}pPr/{W}sectPr"))
    elif block.tag == f"{W}sdt":
        yield f"<{block.find(f'{W}sdtPr/{W}tag').get(f'{W}val')}>"
        for inner in block.find(f"{W}sdtContent"):
            yield from (f"  {line}" for line in _block(inner))
    elif block.tag == f"{W}tbl":
        for row in block.findall(f"{W}tr"):
            yield "| " + " | ".join("/".join(map(_marked, c.findall(f"{W}p"))) for c in row.findall(f"{W}tc")) + " |"
    elif block.tag == f"{W}sectPr":
        yield _section(block)


def _section(properties):
    size = properties.find(f"{W}pgSz")
    cover = ", begins with a cover" if properties.find(f"{W}titlePg") is not None else ""
    return f"==== pages of {size.get(f'{W}w')} x {size.get(f'{W}h')}{cover} ===="


def _marked(paragraph):
    shown = []
    for node in paragraph.iter():
        if node.tag == f"{W}bookmarkStart":
            shown.append(f"[{node.get(f'{W}name')}]")
        elif node.tag == f"{W}fldChar":
            shown.append({"begin": "{", "separate": ": ", "end": "}"}[node.get(f"{W}fldCharType")])
        elif node.tag == f"{W}instrText":
            shown.append(node.text.strip())
        elif node.tag == f"{W}r" and node.find(f"{W}rPr/{W}b") is not None:
            shown.append(f"*{text(node)}*")
        elif node.tag == f"{W}t" and node.getparent().find(f"{W}rPr/{W}b") is None:
            shown.append((node.text or "").replace("\u00a0", "~"))
        elif node.tag == f"{W}tab" and node.getparent().tag == f"{W}r":
            shown.append(" -> ")
    return "".join(shown)
