"""Little Word files from a shorthand, and redlines back to the marked shorthand `[-deleted-]{+inserted+}`."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from xml.sax.saxutils import escape

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
REL = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
WML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
STYLES = f"""<w:styles xmlns:w="{W}">
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>"""


def run(text: str, style: str = "") -> str:
    """A run; `style` holds one letter per switch: b, i, u."""
    switches = {"b": "<w:b/>", "i": "<w:i/>", "u": '<w:u w:val="single"/>'}
    settings = "".join(switches[letter] for letter in sorted(style))
    return (
        f'<w:r>{f"<w:rPr>{settings}</w:rPr>" if settings else ""}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
    )


def p(*content: str, style: str = "", jc: str = "", name: str = "", section: str = "") -> str:
    """A paragraph. A content that does not begin with '<' is a plain run; `name` is its identity bookmark."""
    settings = f'<w:pStyle w:val="{style}"/>' if style else ""
    settings += f'<w:jc w:val="{jc}"/>' if jc else ""
    runs = "".join(part if part.startswith("<") else run(part) for part in content if part)
    if name:
        number = abs(hash(name)) % 10_000
        runs = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{runs}<w:bookmarkEnd w:id="{number}"/>'
    return f"<w:p>{f'<w:pPr>{settings}{section}</w:pPr>' if settings or section else ''}{runs}</w:p>"


def field(instruction: str, result: str) -> str:
    """A field of five runs."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    return (
        mark.format("begin") + f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        + mark.format("separate") + run(result) + mark.format("end")
    )  # fmt: skip


def tc(*blocks: str, fill: str = "", width: int = 1000) -> str:
    """A cell; a block that does not begin with '<' is a plain paragraph."""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    inside = "".join(block if block.startswith("<") else p(block) for block in blocks)
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>{inside or "<w:p/>"}</w:tc>'


def tr(*cells: str, header: bool = False) -> str:
    """A row; a cell that does not begin with '<' is a plain one."""
    inside = "".join(cell if cell.startswith("<") else tc(cell) for cell in cells)
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if header else ''}</w:trPr>{inside}</w:tr>"


def tbl(*rows: str, columns: int = 2) -> str:
    """A table of fixed layout."""
    grid = '<w:gridCol w:w="1000"/>' * columns
    settings = '<w:tblW w:w="2000" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
    return f"<w:tbl><w:tblPr>{settings}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def sdt(tag: str, *blocks: str) -> str:
    """A block content control."""
    return f'<w:sdt><w:sdtPr><w:tag w:val="{tag}"/></w:sdtPr><w:sdtContent>{"".join(blocks)}</w:sdtContent></w:sdt>'


SECTION = '<w:sectPr>{refs}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'


def docx(
    *blocks: str, footer: str = "", footnotes: str = "", links: Iterable[str] = (), more: dict[str, bytes] | None = None
) -> bytes:
    """A Word file with these blocks in its body."""
    parts = {"word/styles.xml": STYLES}
    arrows = [("rIdS", "styles", "styles.xml", "")]
    overrides = {"word/document.xml": "document.main", "word/styles.xml": "styles"}
    refs = ""
    for kind, content in (("footer", footer), ("footnotes", footnotes)):
        if content:
            tag = {"footer": "ftr", "footnotes": "footnotes"}[kind]
            parts[f"word/{kind}1.xml"] = f'<w:{tag} xmlns:w="{W}" xmlns:r="{R}">{content}</w:{tag}>'
            arrows.append((f"rId_{kind}", kind, f"{kind}1.xml", ""))
            overrides[f"word/{kind}1.xml"] = kind
    if footer:
        refs = '<w:footerReference w:type="default" r:id="rId_footer"/>'
    arrows += [(f"rId{n}", "hyperlink", link, ' TargetMode="External"') for n, link in enumerate(links, 1)]
    body = "".join(block if block.startswith("<") else p(block) for block in blocks) + SECTION.format(refs=refs)
    parts["word/document.xml"] = f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}</w:body></w:document>'
    parts["word/_rels/document.xml.rels"] = _relationships(arrows)
    parts["_rels/.rels"] = _relationships([("rId1", "officeDocument", "word/document.xml", "")])
    parts["[Content_Types].xml"] = _content_types(overrides)
    return zipped({name: content.encode() for name, content in parts.items()} | (more or {}))


def _content_types(overrides: dict[str, str]) -> str:
    relationships = "application/vnd.openxmlformats-package.relationships+xml"
    entries = [f'<Override PartName="/{name}" ContentType="{WML}.{kind}+xml"/>' for name, kind in overrides.items()]
    defaults = [("rels", relationships), ("xml", "application/xml")]
    entries[:0] = [f'<Default Extension="{ending}" ContentType="{kind}"/>' for ending, kind in defaults]
    return f'<Types xmlns="{TYPES}">{"".join(entries)}</Types>'


def _relationships(arrows: Iterable[tuple[str, str, str, str]]) -> str:
    entries = (
        f'<Relationship Id="{i}" Type="{R}/{kind}" Target="{target}"{mode}/>' for i, kind, target, mode in arrows
    )
    return f'<Relationships xmlns="{REL}">{"".join(entries)}</Relationships>'


def zipped(parts: dict[str, bytes]) -> bytes:
    """A package of these parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def part(content: bytes, name: str = "word/document.xml") -> bytes:
    """One part of a package."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name)


def q(name: str) -> str:
    """A main-namespace name."""
    return f"{{{W}}}{name}"


_SIGNS = {"ins": "{+%s+}", "del": "[-%s-]", "moveFrom": "[<%s<]", "moveTo": "{>%s>}"}


def as_marked(content: bytes, name: str = "word/document.xml") -> list[str]:
    """Every paragraph as a marked line; a marked paragraph end is the sign ¶ in the same brackets."""
    return [_marked_line(paragraph) for paragraph in etree.fromstring(part(content, name)).iter(q("p"))]


def _marked_line(paragraph: etree._Element) -> str:
    line = ""
    for element in paragraph.iter(q("t"), q("delText"), q("tab")):
        above = [etree.QName(a).localname for a in element.iterancestors()]
        sign = next((_SIGNS[a] for a in above if a in _SIGNS), "%s")
        if "pPr" not in above:
            line += sign % (element.text or ("\t" if element.tag == q("tab") else ""))
    for kind, sign in _SIGNS.items():
        if paragraph.find(f"{q('pPr')}/{q('rPr')}/{q(kind)}") is not None:
            line += sign % "¶"
    for close, reopen in (("+}", "{+"), ("-]", "[-"), (">}", "{>"), ("<]", "[<")):
        line = line.replace(close + reopen, "") if not line.endswith(close + reopen) else line
    return line
