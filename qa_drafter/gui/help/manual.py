"""The pages of the manual as they lie in the resources: one Markdown file each, read in the order of their names.

A name in bold is the name of an act, as its menu or button has it; the page shows it with the key that is set now.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qa_drafter.resources import resource_path

_ACT: Final = re.compile(r"\*\*([^*]+)\*\*")
_MARKS: Final = re.compile(r"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|[*#\[`|]")


@dataclass(frozen=True, slots=True)
class Page:
    """One page."""

    path: Path
    text: str

    @property
    def name(self) -> str:
        """The name of its file, by which links find it."""
        return self.path.name

    @property
    def title(self) -> str:
        """Its first heading."""
        return self.text.partition("\n")[0].lstrip("# ").strip()

    def acts(self) -> tuple[str, ...]:
        """The acts that it names, without the dots that may follow."""
        return tuple(map(_name, _ACT.findall(self.text)))

    def with_keys(self, keys: Mapping[str, str]) -> str:
        """The text, the key behind each act that has one."""

        def keyed(found: re.Match[str]) -> str:
            key = keys.get(_name(found[1]), "")
            return f"{found[0]} ({key})" if key else found[0]

        return _ACT.sub(keyed, self.text)

    def hits(self, words: Sequence[str]) -> int:
        """How often the words occur; 0 when one of them does not, for the others then belong to another matter."""
        plain = " ".join(_MARKS.sub("", self.text).split()).casefold()
        counts = [plain.count(word.casefold()) for word in words]
        return sum(counts) if all(counts) else 0


def _name(act: str) -> str:
    return " ".join(act.split()).rstrip("…")


def read_pages(language: str) -> tuple[Page, ...]:
    """The manual in a language, or in English where there is none in it."""
    folder = resource_path("help", language)
    found = sorted((folder if folder.is_dir() else resource_path("help", "en")).glob("*.md"))
    return tuple(Page(path, path.read_text(encoding="utf-8")) for path in found)


def pictures_of(language: str) -> Path:
    """The folder of the pictures in a language."""
    return resource_path("help", language, "pictures")
