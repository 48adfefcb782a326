"""A program that stands in LibreOffice's place on the search path, and PDFs in the shape LibreOffice gives them."""

import os
import sys
from pathlib import Path

PROGRAM = """\
import pathlib, sys, time
arguments = sys.argv[1:]
source, outdir = pathlib.Path(arguments[-1]), pathlib.Path(arguments[arguments.index("--outdir") + 1])
target, here = outdir / (source.stem + ".pdf"), pathlib.Path(__file__).parent
{behaviour}
"""


class StandIn:
    """Takes LibreOffice's arguments and does what it is told: lines of Python with `source`, `target` and `here`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._script = folder / "stand_in.py"
        if os.name == "nt":
            starter, text = folder / "soffice.bat", f'@"{sys.executable}" -I -S "{self._script}" %*\n'
        else:
            starter, text = folder / "soffice", f'#!/bin/sh\nexec "{sys.executable}" -I -S "{self._script}" "$@"\n'
        starter.write_text(text)
        starter.chmod(0o755)
        self.program = starter

    def does(self, behaviour: str) -> None:
        self._script.write_text(PROGRAM.format(behaviour=behaviour))

    def converts_to(self, pdf: bytes) -> None:
        """Writes this PDF, and keeps beside itself the document and the arguments it was given."""
        self.folder.joinpath("ready.pdf").write_bytes(pdf)
        self.does(
            "target.write_bytes((here / 'ready.pdf').read_bytes())\n"
            "(here / 'taken.docx').write_bytes(source.read_bytes())\n"
            "(here / 'arguments.txt').write_text('\\n'.join(arguments))"
        )

    @property
    def taken(self) -> bytes:
        return self.folder.joinpath("taken.docx").read_bytes()

    @property
    def arguments(self) -> list[str]:
        return self.folder.joinpath("arguments.txt").read_text().splitlines()


def outlined_pdf(pages: int, headings: list[int]) -> bytes:
    """A PDF of so many pages whose outline names, one after the other, the pages of the headings."""
    page, item = range(10, 10 + pages), range(1000, 1000 + len(headings))
    kids = " ".join(f"{number} 0 R" for number in page)
    objects = {
        1: "/Type/Catalog/Pages 2 0 R\n/Outlines 3 0 R",
        2: f"/Type/Pages\n/Resources 9 0 R\n/Kids[ {kids} ]\n/Count {pages}",
        3: f"/Type/Outlines/Count {len(headings)}\n/First {item[0]} 0 R/Last {item[-1]} 0 R",
        **dict.fromkeys(page, "/Type/Page/Parent 2 0 R"),
    }
    for number, heading in zip(item, headings, strict=True):
        following = f"\n/Next {number + 1} 0 R" if number + 1 in item else ""
        objects[number] = f"/Title<FEFF0041>\n/Dest[{page[heading - 1]} 0 R/XYZ 68.1 749.9 0]\n/Parent 3 0 R{following}"
    return b"%PDF-1.7\n" + b"".join(f"{n} 0 obj\n<<{text}>>\nendobj\n\n".encode() for n, text in objects.items())
