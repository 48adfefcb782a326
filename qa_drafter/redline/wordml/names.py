"""Element and attribute names of WordprocessingML, in the spelling of the standard."""

from __future__ import annotations

from typing import Final, TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element

W_NS: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R_NS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
W14_NS: Final = "http://schemas.microsoft.com/office/word/2010/wordml"
M_NS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/math"
VML_NS: Final = "urn:schemas-microsoft-com:vml"
OFFICE_NS: Final = "urn:schemas-microsoft-com:office:office"
WP_NS: Final = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"


def w(local: str) -> str:
    """The name lxml knows a main-namespace element or attribute by."""
    return f"{{{W_NS}}}{local}"


def first_child(parent: Element, tag: str) -> Element | None:
    """The first child of that name. As `find`, which takes twice as long because it reads its name as a path."""
    return next(parent.iterchildren(tag), None)


P, PPR, R, RPR, T, DEL_TEXT = w("p"), w("pPr"), w("r"), w("rPr"), w("t"), w("delText")
INSTR_TEXT, DEL_INSTR_TEXT, FLD_CHAR, FLD_SIMPLE = w("instrText"), w("delInstrText"), w("fldChar"), w("fldSimple")
FLD_CHAR_TYPE, INSTR = w("fldCharType"), w("instr")
TAB, BR, CR, NO_BREAK_HYPHEN, SOFT_HYPHEN = w("tab"), w("br"), w("cr"), w("noBreakHyphen"), w("softHyphen")
HYPERLINK, SMART_TAG, CUSTOM_XML, DIR, BDO = w("hyperlink"), w("smartTag"), w("customXml"), w("dir"), w("bdo")
SMART_TAG_PR, CUSTOM_XML_PR = w("smartTagPr"), w("customXmlPr")
SDT, SDT_PR, SDT_END_PR, SDT_CONTENT = w("sdt"), w("sdtPr"), w("sdtEndPr"), w("sdtContent")
TBL, TBL_PR, TBL_GRID, GRID_COL, TBL_PR_EX = w("tbl"), w("tblPr"), w("tblGrid"), w("gridCol"), w("tblPrEx")
TR, TR_PR, TC, TC_PR = w("tr"), w("trPr"), w("tc"), w("tcPr")
SECT_PR, BODY, HEADER_REFERENCE, FOOTER_REFERENCE = w("sectPr"), w("body"), w("headerReference"), w("footerReference")
BOOKMARK_START, BOOKMARK_END, NAME, ID, VAL, TYPE = (
    w("bookmarkStart"), w("bookmarkEnd"), w("name"), w("id"), w("val"), w("type"))  # fmt: skip
COMMENT_REFERENCE, COMMENT_RANGE_START, COMMENT_RANGE_END = (
    w("commentReference"), w("commentRangeStart"), w("commentRangeEnd"))  # fmt: skip
FOOTNOTE_REFERENCE, ENDNOTE_REFERENCE = w("footnoteReference"), w("endnoteReference")
AUTHOR, DATE = w("author"), w("date")
INS, DEL, MOVE_FROM, MOVE_TO = w("ins"), w("del"), w("moveFrom"), w("moveTo")
MOVE_FROM_START, MOVE_FROM_END = w("moveFromRangeStart"), w("moveFromRangeEnd")
MOVE_TO_START, MOVE_TO_END = w("moveToRangeStart"), w("moveToRangeEnd")
CONTROL_INS_START, CONTROL_INS_END = w("customXmlInsRangeStart"), w("customXmlInsRangeEnd")
CONTROL_DEL_START, CONTROL_DEL_END = w("customXmlDelRangeStart"), w("customXmlDelRangeEnd")
RPR_CHANGE, PPR_CHANGE, SECT_PR_CHANGE, TBL_PR_CHANGE = (
    w("rPrChange"),
    w("pPrChange"),
    w("sectPrChange"),
    w("tblPrChange"),
)
TR_PR_CHANGE, TC_PR_CHANGE, TBL_GRID_CHANGE, TBL_PR_EX_CHANGE, NUMBERING_CHANGE = (
    w("trPrChange"), w("tcPrChange"), w("tblGridChange"), w("tblPrExChange"), w("numberingChange"))  # fmt: skip
CELL_INS, CELL_DEL, CELL_MERGE = w("cellIns"), w("cellDel"), w("cellMerge")
RSTYLE, PSTYLE, TBL_STYLE, NUM_PR, NUM_ID, ILVL = (
    w("rStyle"),
    w("pStyle"),
    w("tblStyle"),
    w("numPr"),
    w("numId"),
    w("ilvl"),
)
STYLE, STYLE_ID, OUTLINE_LVL, BASED_ON = w("style"), w("styleId"), w("outlineLvl"), w("basedOn")
NUM, ABSTRACT_NUM, ABSTRACT_NUM_ID = w("num"), w("abstractNum"), w("abstractNumId")
PROOF_ERR, LAST_RENDERED_PAGE_BREAK, ALT_CHUNK = w("proofErr"), w("lastRenderedPageBreak"), w("altChunk")
GRID_SPAN, GRID_BEFORE, V_MERGE, H_MERGE = w("gridSpan"), w("gridBefore"), w("vMerge"), w("hMerge")
TXBX_CONTENT, FALLBACK = w("txbxContent"), "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
O_MATH, O_MATH_PARA, DOC_PR = f"{{{M_NS}}}oMath", f"{{{M_NS}}}oMathPara", f"{{{WP_NS}}}docPr"
OLE_OBJECT: Final = f"{{{OFFICE_NS}}}OLEObject"
CTRL_PR: Final = f"{{{M_NS}}}ctrlPr"

RANGE_MARKERS: Final = frozenset({
    BOOKMARK_START, BOOKMARK_END, COMMENT_RANGE_START, COMMENT_RANGE_END, PROOF_ERR, w("permStart"), w("permEnd"),
})  # fmt: skip
"""Elements of no width: they mark a place and hold no text."""

REVISION_RANGES: Final = frozenset({
    MOVE_FROM_START, MOVE_FROM_END, MOVE_TO_START, MOVE_TO_END,
    *(w(f"customXml{kind}Range{end}") for kind in ("Ins", "Del", "MoveFrom", "MoveTo") for end in ("Start", "End")),
})  # fmt: skip

PROPERTY_CHANGES: Final = frozenset({
    RPR_CHANGE, PPR_CHANGE, SECT_PR_CHANGE, TBL_PR_CHANGE, TR_PR_CHANGE, TC_PR_CHANGE, TBL_GRID_CHANGE,
    TBL_PR_EX_CHANGE,
})  # fmt: skip
"""Each stands last in its properties element and holds the properties of before."""

REVISION_MARKS: Final = frozenset({INS, DEL, MOVE_FROM, MOVE_TO})
