"""The floor of an export: python-docx alone writes as many paragraphs and cells, with the same words.

`python bare_word.py BLOCKS.json OUT.docx`: a block is the text of a paragraph, or the rows of a table.
"""

import json
import sys
from pathlib import Path

from docx import Document


def write(blocks, to):
    document = Document()
    for block in blocks:
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        table = document.add_table(len(block), max(map(len, block)))
        for row, texts in zip(table.rows, block, strict=True):
            for cell, text in zip(row.cells, texts, strict=False):
                cell.text = text
    document.save(to)


if __name__ == "__main__":
    write(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")), sys.argv[2])
