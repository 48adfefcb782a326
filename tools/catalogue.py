"""The file of translations: each text of the window with its German, as Qt Linguist reads and writes it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from tools.texts import Text

Catalogue = Mapping[Text, str]
"""The translation of each text; empty where there is none yet."""
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{0}" sourcelanguage="en">\n'


def read(path: Path) -> dict[Text, str]:
    """What a file holds; nothing when there is none."""
    if not path.is_file():
        return {}
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = Text(context.findtext("name", ""), message.findtext("source", ""))
            found[key] = message.findtext("translation", "")
    return found


def renewed(known: Catalogue, texts: Iterable[Text]) -> dict[Text, str]:
    """The same for these texts: what is gone goes, a new one takes the words it has wherever it stands already."""
    elsewhere: dict[str, set[str]] = {}
    for text, words in known.items():
        elsewhere.setdefault(text.source, set()).add(words)
    return {text: known.get(text) or _only(elsewhere.get(text.source, ())) for text in texts}


def _only(words: Iterable[str]) -> str:
    """The one that all agree on; a text that is said in two ways has to be looked at."""
    first, *others = [*words] or [""]
    return "" if others else first


def written(catalogue: Catalogue, language: str) -> str:
    """The text of the file: the same catalogue always gives the same."""
    lines = [_HEAD.format(language)]
    for context, texts in groupby(sorted(catalogue), key=lambda text: text.context):
        lines += ["<context>\n", f"    <name>{escape(context)}</name>\n"]
        lines += [line for text in texts for line in _message(text, catalogue[text])]
        lines += ["</context>\n"]
    return "".join([*lines, "</TS>\n"])


def _message(text: Text, words: str) -> Iterator[str]:
    yield "    <message>\n"
    yield f"        <source>{escape(text.source)}</source>\n"
    kind = "" if words else ' type="unfinished"'
    yield f"        <translation{kind}>{escape(words)}</translation>\n"
    yield "    </message>\n"
