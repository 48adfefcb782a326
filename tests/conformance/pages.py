"""The pages as a reader turns them: set by LibreOffice, read back with Poppler's pdftotext."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from tests.conformance.reading import W, tree
from tests.conformance.verdict import CannotJudge, Fault

HEADINGS = ("Heading1", "Heading2", "QAScheduleTitle", "QASchedulePart", "Caption")
LONGEST_RUN = 120
_FOOTER = re.compile(r"\bPage (\d+) of (\d+)$")
_NUMBER = re.compile(r"^(Part \S+|Schedule \d+|[\d.]+) ")
_ENTRY = re.compile(r"^(\d+|Schedule \d+) +(\S.*?) ?\.{2,} ?(\d+)$")


def faults_of(pdf: Path, docx: Path) -> Iterator[Fault]:
    """What is wrong with the pages of `pdf`, which shows the document `docx`."""
    pages = _pages(pdf)
    for rule in (_footers, _blank_pages, _contents):
        yield from (Fault(pdf.name, f"page {number}", "", what) for number, what in rule(pages))
    yield from (Fault(pdf.name, f"page {number}", "", what) for number, what in _stranded(pages, _headings(docx)))


Pages = list[list[str]]
"""The lines of each page: header first, footer last, spaces run together."""
Found = Iterator[tuple[int, str]]


def _pages(pdf: Path) -> Pages:
    program = shutil.which("pdftotext")
    if program is None:
        raise CannotJudge("pdftotext is not installed: on Debian install poppler-utils")
    done = subprocess.run([program, "-layout", str(pdf), "-"], capture_output=True, text=True, timeout=LONGEST_RUN)
    if done.returncode != 0:
        raise CannotJudge(f"pdftotext says {done.stderr.strip()[-200:]!r}")
    texts = done.stdout.removesuffix("\f").split("\f")
    return [[" ".join(line.split()) for line in text.splitlines() if line.strip()] for text in texts]


def _footers(pages: Pages) -> Found:
    """The cover has none; every other page says which it is, and of how many."""
    for number, lines in enumerate(pages[1:], 2):
        found = _FOOTER.search(lines[-1]) if lines else None
        if found is None or (int(found[1]), int(found[2])) != (number, len(pages)):
            yield number, f"its footer does not say page {number} of {len(pages)}: {lines[-1:]}"


def _blank_pages(pages: Pages) -> Found:
    for number, lines in enumerate(pages, 1):
        if len(lines) < 3:
            yield number, f"has nothing between header and footer: {lines}"


def _contents(pages: Pages) -> Found:
    """Every line of the contents leads to the page where its heading stands."""
    place = next((place for place, lines in enumerate(pages) if lines[1:2] == ["Contents"]), None)
    entries = [found for line in pages[place][2:-1] if (found := _ENTRY.match(line))] if place is not None else []
    if not entries:
        yield (place or 0) + 1, "no contents with page numbers"
    for entry in entries:
        number, title, page = entry[1], entry[2], int(entry[3])
        lines = pages[page - 1] if page <= len(pages) else []
        if f"{number} {title}" not in lines:
            yield page, f"the contents say that {number} {title} stands here"


def _headings(docx: Path) -> frozenset[str]:
    found = (p for p in tree(docx, "word/document.xml").iter(f"{W}p") if _style(p) in HEADINGS)
    return frozenset(" ".join("".join(t.text or "" for t in p.iter(f"{W}t")).split()) for p in found)


def _style(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val") or ""


def _stranded(pages: Pages, headings: frozenset[str]) -> Found:
    """No heading or caption is the last of its page."""
    for number, lines in enumerate(pages, 1):
        last = lines[-2] if len(lines) > 1 else ""
        if (
            last in headings
            or last.partition(" ")[2] in headings
            or re.sub(r"^(Part|Schedule) \S+ ", "", last) in headings
        ):
            yield number, f"ends with a heading: {last}"
