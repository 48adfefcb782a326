"""`applies_when`, `exclude_when` and `when` of library files, read into the domain's conditions."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from qa_drafter.domain.conditions import AllOf, Always, AnyOf, Condition, Matches, Not, all_of
from qa_drafter.domain.deal import FLAG_DEFAULTS, VOCABULARY
from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.phrases import in_line, phrase
from qa_drafter.domain.printable import quoted
from qa_drafter.library_files.yaml_files import Entry


def condition_of(raw: Any, where: str) -> Condition:
    """The condition that `raw` states; absent or empty is Always. LibraryDamaged on an unknown key or value."""
    if raw is None or raw == {}:
        return Always()
    if not isinstance(raw, Mapping):
        raise LibraryDamaged(
            where, phrase("a condition is not a mapping"), phrase("write {{market: [us]}} or all_of / any_of / not")
        )
    return all_of(*(_part(key, value, _at(where, raw, key)) for key, value in raw.items()))


def _at(where: str, raw: Mapping[Any, Any], key: str) -> str:
    """The place of one key: sharper than the entry's, where the condition spreads over lines of a file."""
    return in_line(where.rpartition(", line ")[0] or where, raw.line_of(key)) if isinstance(raw, Entry) else where


def applies(entry: Mapping[str, Any], where: str) -> Condition:
    """The condition of an entry: its `applies_when` and not its `exclude_when`."""
    wanted = condition_of(entry.get("applies_when"), where)
    excluded = entry.get("exclude_when")
    return all_of(wanted, Not(condition_of(excluded, where))) if excluded else wanted


def _part(key: str, value: Any, where: str) -> Condition:
    if key in ("all_of", "any_of"):
        if not isinstance(value, list) or not value:
            raise LibraryDamaged(
                where, phrase("{0} is not a list of conditions", key), phrase("begin each condition with a hyphen")
            )
        parts = tuple(condition_of(part, where) for part in value)
        return AllOf(parts) if key == "all_of" else AnyOf(parts)
    if key == "not":
        return Not(condition_of(value, where))
    return leaf(key, value, where)


def leaf(key: str, value: Any, where: str) -> Matches:
    """One question with the answers that match; LibraryDamaged when the vocabulary lacks either."""
    values = tuple(_word(item) for item in (value if isinstance(value, (list, tuple)) else [value]))
    known = ("true", "false") if key in FLAG_DEFAULTS else VOCABULARY.get(key)
    if known is None:
        close = get_close_matches(str(key), (*VOCABULARY, *FLAG_DEFAULTS), n=1)
        remedy = phrase("did you mean {0}?", close[0]) if close else phrase("use a key of the deal vocabulary")
        raise LibraryDamaged(where, phrase("a condition on the unknown key {0}", quoted(key)), remedy)
    if not values:
        raise LibraryDamaged(
            where, phrase("the condition on {0} names no value", key), phrase("use one of {0}", ", ".join(known))
        )
    for word in values:
        if word not in known:
            raise LibraryDamaged(
                where, phrase("{0} has no value {1}", key, quoted(word)), phrase("use one of {0}", ", ".join(known))
            )
    return Matches(key, values)


def _word(item: Any) -> str:
    return str(item).lower() if isinstance(item, bool) else str(item)
