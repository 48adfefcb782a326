"""The floor of a redline: python-docx reads both files, difflib finds the paragraphs that differ, one file is written.

`python bare_compare.py OLD.docx NEW.docx OUT.docx`. It marks nothing and looks into no paragraph.
"""

import sys
from difflib import SequenceMatcher

from docx import Document
from docx.oxml.ns import qn


def paragraphs(document):
    return ["".join(t.text or "" for t in p.iter(qn("w:t"))) for p in document.element.body.iter(qn("w:p"))]


old, new = Document(sys.argv[1]), Document(sys.argv[2])
matcher = SequenceMatcher(None, paragraphs(old), paragraphs(new), autojunk=False)
print(sum(kind != "equal" for kind, *_ in matcher.get_opcodes()))
new.save(sys.argv[3])
