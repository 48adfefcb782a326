"""Hard cases of text, paragraphs and their formatting."""

from __future__ import annotations

from tests.redline.documents import field, p, run
from tests.redline.hard_texts import LONG, OTHER, THIRD, TWELVE, Pair, both, plain_run, with_mark, with_settings

TEXT: dict[str, Pair] = {
    "word": both(["shall notify QA", "E"], ["shall inform QA", "E"]),
    "first word": both(["Any change", "E"], ["Each change", "E"]),
    "last word": both(["kept for ten"], ["kept for twelve"]),
    "letter case": both(["the Product is"], ["the product is"]),
    "punctuation": both(["one, two"], ["one; two"]),
    "quotes": both(['the "Product"'], ["the \u201cProduct\u201d"]),
    "white space": both(["one  two", "E"], ["one two", "E"]),
    "space at the ends": both([p(run("one "), run(" two "))], [p(run("one "), run("two"))]),
    "emptied": both(["A.", LONG, "B."], ["A.", "", "B."]),
    "only paragraph emptied": both([LONG], [""]),
    "everything new": both(["x y z"], ["a b c", "d e f"]),
    "paragraph in front": both(["A.", "E"], [LONG, "A.", "E"]),
    "paragraph at the end": both(["A."], ["A.", LONG]),
    "two at the end": both(["A."], ["A.", LONG, OTHER]),
    "empty paragraph": both(["A.", "B."], ["A.", "", "B."]),
    "same paragraph twice": both(["A.", LONG, "B."], ["A.", LONG, LONG, "B."]),
    "split": both([f"{LONG} {OTHER}", "E"], [f"{LONG} ", OTHER, "E"]),
    "split at the end": both([f"{LONG} {OTHER}"], [f"{LONG} ", OTHER]),
    "split with an edit": both([f"{LONG} {OTHER}", "E"], [f"{TWELVE} ", OTHER, "E"]),
    "split of styled text": both(
        [p(run(LONG), run(OTHER, "b"), style="H1"), "E"], [p(LONG, style="H1"), p(run(OTHER, "b"), style="H1"), "E"]
    ),
    "split into three": both([f"{LONG} {OTHER} {THIRD}", "E"], [f"{LONG} ", f"{OTHER} ", THIRD, "E"]),
    "order of paragraphs": both([LONG, OTHER, THIRD, "E"], [THIRD, LONG, OTHER, "E"]),
    "moved and edited": both([LONG, OTHER, THIRD, "E"], [OTHER, THIRD, TWELVE, "E"]),
    "moved to the end": both([LONG, OTHER, THIRD], [OTHER, THIRD, LONG]),
    "moved from the end": both([OTHER, THIRD, LONG], [LONG, OTHER, THIRD]),
    "tab and break": both(
        [p(run("a") + "<w:r><w:tab/></w:r>" + run("b"))], [p(run("a") + "<w:r><w:br/></w:r>" + run("b"))]
    ),
    "page break": both([p(run("a"), '<w:r><w:br w:type="page"/></w:r>'), "E"], [p(run("a")), "E"]),
    "hyphens": both([p(run("co") + "<w:r><w:noBreakHyphen/></w:r>" + run("op"))], ["co-op"]),
    "symbol": both(
        [p(run("a"), '<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>')],
        [p(run("a"), '<w:r><w:sym w:font="Symbol" w:char="F0B8"/></w:r>')],
    ),
    "formula": both(
        [p(run("a"), "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>")],
        [p(run("a"), "<m:oMath><m:r><m:t>y</m:t></m:r></m:oMath>")],
    ),
    "formula on a line": both(
        [p("<m:oMathPara><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></m:oMathPara>"), "E"],
        [p("<m:oMathPara><m:oMath><m:r><m:t>y</m:t></m:r></m:oMath></m:oMathPara>"), "E"],
    ),
    "text through a run border": both(
        [p(run("shall no"), run("tify QA", "b"), run(" now"))], [p(run("shall inform QA"), run(" now", "b"))]
    ),
    "letters beyond the first plane": both(["a \U0001d400 b"], ["a \U0001d401 b"]),
    "right to left": both(["\u05e9\u05dc\u05d5\u05dd abc"], ["\u05e9\u05dc\u05d5\u05dd abd"]),
    "ideographs": both(
        ["\u54c1\u8cea\u5951\u7d04\u66f8\u306e\u7b2c\u4e00\u6761"],
        ["\u54c1\u8cea\u5951\u7d04\u66f8\u306e\u7b2c\u4e8c\u6761"],
    ),
}

FORMAT: dict[str, Pair] = {
    "bold": both([p("plain "), "E"], [p(run("plain ", "b")), "E"]),
    "bold inside": both(["one two three"], [p(run("one "), run("two", "b"), run(" three"))]),
    "bold and a word": both(["one two three"], [p(run("one "), run("2", "b"), run(" three"))]),
    "bold inside a word": both(["shutdown"], [p(run("shut", "b"), run("down"))]),
    "toggle off": both([p(plain_run("x", '<w:b w:val="0"/>'))], ["x"]),
    "same switch in other words": both([p(plain_run("x", '<w:b w:val="true"/>'))], [p(run("x", "b"))]),
    "colour and size": both(
        [p(plain_run("x", '<w:color w:val="FF0000"/><w:sz w:val="20"/>'))],
        [p(plain_run("x", '<w:color w:val="0000FF"/><w:sz w:val="24"/>'))],
    ),
    "character style": both([p(plain_run("x", '<w:rStyle w:val="Strong"/>'))], ["x"]),
    "language": both([p(plain_run("x", '<w:lang w:val="en-US"/>'))], [p(plain_run("x", '<w:lang w:val="de-DE"/>'))]),
    "hidden text": both(["a b"], [p(run("a "), plain_run("b", "<w:vanish/>"))]),
    "tab made bold": both(
        [p(run("a"), "<w:r><w:tab/></w:r>")], [p(run("a"), "<w:r><w:rPr><w:b/></w:rPr><w:tab/></w:r>")]
    ),
    "alignment": both([p("A.", jc="left"), "E"], [p("A.", jc="right"), "E"]),
    "alignment of the last": both([p("A.", jc="left")], [p("A.", jc="right")]),
    "style": both([p("A.", style="H1"), "E"], ["A.", "E"]),
    "indent and tabs": both(
        [with_settings('<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs><w:ind w:left="720"/>')],
        [with_settings('<w:ind w:left="1440" w:hanging="720"/>')],
    ),
    "borders and shading": both(
        [with_settings('<w:pBdr><w:top w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>')],
        [with_settings('<w:shd w:val="clear" w:color="auto" w:fill="EEEEEE"/>')],
    ),
    "mark format": both([with_mark("<w:b/>"), "E"], [with_mark("<w:i/>"), "E"]),
    "mark format gone": both([with_mark("<w:b/>"), "E"], ["Text.", "E"]),
    "setting and mark": both(
        [with_settings('<w:jc w:val="right"/><w:rPr><w:b/></w:rPr>'), "E"],
        [with_settings('<w:spacing w:after="0"/><w:rPr><w:i/></w:rPr>'), "E"],
    ),
    "style and words": both([p(LONG, style="H1"), "E"], [p(TWELVE), "E"]),
    "new paragraph of another style": both(["A.", "E"], ["A.", p(LONG, style="H1"), "E"]),
    "last paragraph of another style": both(["A."], ["A.", p(LONG, style="H1")]),
    "style of the last, then another": both([p("A.", style="H1")], ["A.", p(LONG, style="H1")]),
    "moved with another style": both([LONG, OTHER, THIRD, "E"], [OTHER, THIRD, p(LONG, style="H1"), "E"]),
    "moved and made bold": both([LONG, OTHER, THIRD, "E"], [OTHER, THIRD, p(run(LONG, "b")), "E"]),
    "field made bold": both(
        [p(field("PAGE", "1"))], [p(field("PAGE", "1").replace("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>"))]
    ),
}
