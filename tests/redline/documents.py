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
NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": W, "r": R,
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "v": "urn:schemas-microsoft-com:vml",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    }.items()
)  # fmt: skip
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


def p(*content: str, style: str = "", jc: str = "", name: str = "", section: str = "", list_: str = "") -> str:
    """A paragraph. A content that does not begin with '<' is a plain run; `name` is its identity bookmark."""
    settings = (f'<w:pStyle w:val="{style}"/>' if style else "") + list_
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


def tc(*blocks: str, fill: str = "", width: int = 1000, span: int = 1, merge: str = "") -> str:
    """A cell; a block that does not begin with '<' is a plain paragraph. `merge` is restart or continue."""
    settings = f'<w:tcW w:w="{width * span}" w:type="dxa"/>'
    settings += f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    settings += f'<w:vMerge w:val="{merge}"/>' if merge else ""
    settings += f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    inside = "".join(block if block.startswith("<") else p(block) for block in blocks)
    return f"<w:tc><w:tcPr>{settings}</w:tcPr>{inside or '<w:p/>'}</w:tc>"


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


def note(number: int, *blocks: str, kind: str = "footnote") -> str:
    """A note with these paragraphs."""
    inside = "".join(block if block.startswith("<") else p(block) for block in blocks)
    return f'<w:{kind} w:id="{number}">{inside}</w:{kind}>'


def noted(number: int, kind: str = "footnote") -> str:
    """The mark in the text that leads to a note."""
    return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'


def link(number: int, text: str) -> str:
    """A hyperlink to the address with this number."""
    return f'<w:hyperlink r:id="rId{number}">{run(text)}</w:hyperlink>'


def picture(number: int, name: str = "image") -> str:
    """A run with a picture in the line."""
    graphic = (
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="0" name="{name}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="rIdI{number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
    )
    inline = f'<wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="{name}"/>{graphic}</wp:inline>'
    return f"<w:r><w:drawing>{inline}</w:drawing></w:r>"


def textbox(*blocks: str) -> str:
    """A run with a text box, in both of the forms in which Word keeps one."""
    inside = "".join(block if block.startswith("<") else p(block) for block in blocks)
    shape = (
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
        f"<wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
    )
    inline = f'<wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="box"/>{shape}</wp:inline>'
    plain = f"<w:pict><v:shape><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape></w:pict>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{inline}</w:drawing></mc:Choice>'
        f"<mc:Fallback>{plain}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def levels(number: int, *formats: str, lists: Iterable[int] = ()) -> tuple[str, str]:
    """A list definition and the lists that use it."""
    inside = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{text.partition(" ")[0]}"/>'
        f'<w:lvlText w:val="{text.partition(" ")[2]}"/></w:lvl>'
        for n, text in enumerate(formats)
    )
    uses = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{number}"/></w:num>' for n in lists or (number,))
    return f'<w:abstractNum w:abstractNumId="{number}">{inside}</w:abstractNum>', uses


def numbering(*definitions: tuple[str, str]) -> str:
    """The content of a numbering part."""
    return "".join(d for d, _ in definitions) + "".join(n for _, n in definitions)


def num(number: int, level: int = 0) -> str:
    """The setting that puts a paragraph into a list."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


SECTION = '<w:sectPr>{refs}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'

_ROOTS = {"header": "hdr", "footer": "ftr"}
_STORIES = ("header", "footer", "footnotes", "endnotes", "comments", "numbering")


def docx(
    *blocks: str, links: Iterable[str] = (), more: dict[str, bytes] | None = None, images: Iterable[bytes] = (),
    styles: str = STYLES, section: str = SECTION, **stories: str,
) -> bytes:  # fmt: skip
    """A Word file with these blocks in its body.

    `stories` are the contents of header, footer, footnotes, endnotes, comments, numbering; `header_first` and the
    like are those of other types, and may be named by any section as rId_header_first. Links are rId1, rId2 and so
    on, images rIdI1, rIdI2.
    """
    parts = {"word/styles.xml": styles}
    arrows = [("rIdS", "styles", "styles.xml", "")]
    overrides = {"word/document.xml": "document.main", "word/styles.xml": "styles"}
    refs = ""
    for name, content in stories.items():
        kind, _, sort = name.partition("_")
        tag = _ROOTS.get(kind, kind)
        parts[f"word/{name}1.xml"] = f"<w:{tag} {NAMESPACES}>{content}</w:{tag}>"
        arrows.append((f"rId_{name}", kind, f"{name}1.xml", ""))
        overrides[f"word/{name}1.xml"] = kind
        if kind in _ROOTS and sort in ("", "first", "even"):
            refs += f'<w:{kind}Reference w:type="{sort or "default"}" r:id="rId_{name}"/>'
    arrows += [(f"rId{n}", "hyperlink", link, ' TargetMode="External"') for n, link in enumerate(links, 1)]
    media = {f"word/media/image{n}.png": content for n, content in enumerate(images, 1)}
    arrows += [(f"rIdI{n}", "image", f"media/image{n}.png", "") for n in range(1, len(media) + 1)]
    body = "".join(block if block.startswith("<") else p(block) for block in blocks) + section.replace("{refs}", refs)
    parts["word/document.xml"] = f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"
    parts["word/_rels/document.xml.rels"] = _relationships(arrows)
    parts["_rels/.rels"] = _relationships([("rId1", "officeDocument", "word/document.xml", "")])
    parts["[Content_Types].xml"] = _content_types(overrides)
    return zipped({name: content.encode() for name, content in parts.items()} | media | (more or {}))


def _content_types(overrides: dict[str, str]) -> str:
    relationships = "application/vnd.openxmlformats-package.relationships+xml"
    entries = [f'<Override PartName="/{name}" ContentType="{WML}.{kind}+xml"/>' for name, kind in overrides.items()]
    defaults = [("rels", relationships), ("xml", "application/xml"), ("png", "image/png")]
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


def unzipped(content: bytes) -> dict[str, bytes]:
    """The parts of a package."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


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
