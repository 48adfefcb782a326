"""The base package: styles, numbering, settings and fonts as text files, and the zip they end in."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from qa_drafter.resources import resource_path
from qa_drafter.word.markup import Xml

DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
ROW_NUMBERS: Final = 3
"""The abstract list of numbering.xml that numbers the rows of a matrix."""

_FIRST: Final = ("[Content_Types].xml", "_rels/.rels")
_LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)


@cache
def base_parts() -> Mapping[str, str]:
    """The parts that every agreement shares, by name."""
    folder = resource_path("word")
    # Named kinds only: what an editor or a file browser leaves in the folder must not get into agreements.
    files = sorted(path for path in folder.rglob("*") if path.name.endswith((".xml", ".rels")))
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in files}


def numbering_with(row_lists: Iterable[int]) -> str:
    """The numbering part with one more list per matrix, each of which begins at 1."""
    lists = "".join(
        f'  <w:num w:numId="{number}"><w:abstractNumId w:val="{ROW_NUMBERS}"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>\n'
        for number in sorted(row_lists)
    )
    return base_parts()["word/numbering.xml"].replace("</w:numbering>", f"{lists}</w:numbering>")


def packed(own_parts: Mapping[str, Xml], row_lists: Iterable[int]) -> bytes:
    """The document: the base package and an agreement's own parts. The same parts give the same bytes."""
    parts = {
        **base_parts(),
        **{name: f"{DECLARATION}{content}" for name, content in own_parts.items()},
        "word/numbering.xml": numbering_with(row_lists),
    }
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in (*_FIRST, *sorted(parts.keys() - set(_FIRST))):
            archive.writestr(_entry(name), parts[name].encode("utf-8"))
    return package.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _LONG_AGO)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 0  # the machine's own would make the bytes depend on where they were written
    return entry
