"""Defined terms under the names that this agreement gives them: texts of the library keep theirs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches
from functools import lru_cache

from qa_drafter.domain.clause import GlossaryEntry
from qa_drafter.domain.errors import UnknownName
from qa_drafter.domain.phrases import phrase

Names = tuple[tuple[str, str], ...]
"""Each form that a text may hold and is printed otherwise, with the form that is printed."""


def names_in(glossary: Sequence[GlossaryEntry]) -> Names:
    """The forms that were renamed."""
    return tuple(pair for entry in glossary for pair in entry.renamed)


def in_their_names(wording: str, names: Names) -> str:
    """A wording with each bracketed defined term under the name that it has now."""
    return _marks(names).sub(lambda found: f"[{dict(names)[found[1]]}]", wording) if names else wording


@lru_cache(maxsize=16)
def _marks(names: Names) -> re.Pattern[str]:
    return re.compile(rf"(?<!\[)\[({'|'.join(re.escape(was) for was, _ in names)})\](?!\])")


def entry_named(term: str, glossary: Sequence[GlossaryEntry]) -> GlossaryEntry:
    """The entry of a defined term, by one of its forms; UnknownName when there is none."""
    wanted = " ".join(term.split())
    for same in (lambda form: form == wanted, lambda form: form.casefold() == wanted.casefold()):
        for entry in glossary:
            if any(map(same, entry.forms)):
                return entry
    close = get_close_matches(wanted, [entry.term for entry in glossary])
    raise UnknownName(phrase("agreement"), phrase("defined term"), wanted, tuple(close))


def renamed(entry: GlossaryEntry, name: str, forms: Mapping[str, str]) -> GlossaryEntry:
    """The entry under another name; `forms` gives each form of before the form that follows it."""
    known = dict(entry.renamed) | {form: form for form in entry.forms}
    pairs = tuple((was, forms[now]) for was, now in known.items() if was != forms[now])
    printed = tuple(dict.fromkeys(forms[form] for form in entry.forms))
    return replace(entry, term=name, forms=printed, first=entry.first or entry.term, renamed=pairs)


def forms_for(entry: GlossaryEntry, name: str) -> dict[str, str]:
    """The form of the new name that follows each form of the old: the name itself, or its plural."""
    return {form: name if form == entry.term else _plural(name) for form in entry.forms}


def _plural(name: str) -> str:
    if re.search(r"[^aeiou]y$", name):
        return f"{name[:-1]}ies"
    return f"{name}es" if re.search(r"(s|x|z|ch|sh)$", name) else f"{name}s"
