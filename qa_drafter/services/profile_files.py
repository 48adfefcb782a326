"""Profiles of comparisons as a small file to pass on: JSON, read strictly, so that nothing in it is passed over."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, TypeVar

from qa_drafter.domain.comparison_profile import ComparisonProfile, Layout, Mark, Nature, Order
from qa_drafter.domain.errors import ProfileRefused
from qa_drafter.domain.foreign_words import told_by_system
from qa_drafter.domain.phrases import Phrase, joined, phrase
from qa_drafter.domain.printable import quoted
from qa_drafter.services.delivery import deliver

ENDING: Final = ".json"
_FORMAT, _EDITION, _PROFILES = "comparison_profiles", 1, "profiles"
_LARGEST: Final = 200_000
"""Bytes of the largest file that is read; a profile takes about 300."""
_REMEDY: Final = phrase("export the profile anew, or mend the file")
_MEMBERS: Final = ("name", "hidden", "order", "layout", "moves", "formatting", "colours")

Choice = TypeVar("Choice", bound=StrEnum)


def written(profiles: Iterable[ComparisonProfile]) -> bytes:
    """The file that holds these profiles."""
    stated = {_FORMAT: _EDITION, _PROFILES: [_stated(profile) for profile in profiles]}
    return (json.dumps(stated, ensure_ascii=False, indent=1) + "\n").encode()


def write_profiles(profiles: Iterable[ComparisonProfile], to: Path) -> None:
    """Write the profiles to `to`, whole or not at all."""
    deliver(to, written(profiles), ProfileRefused)


def read_profiles(path: Path) -> tuple[ComparisonProfile, ...]:
    """The profiles in a file; ProfileRefused says what is wrong with it, where, and what to do."""
    try:
        if path.stat().st_size > _LARGEST:
            raise _refusal(path, phrase("the file is far too large"))
        content = path.read_bytes()
    except OSError as error:
        remedy = phrase("check the name and the folder")
        raise ProfileRefused(str(path), told_by_system(error, phrase("cannot be read")), remedy) from None
    return read_in(content, path)


def read_in(content: bytes, where: object) -> tuple[ComparisonProfile, ...]:
    """The same of bytes that come from `where`."""
    stated = _members(_parsed(content, where), (_FORMAT, _PROFILES), where)
    if stated[_FORMAT] != _EDITION:
        what = phrase("written in form {0}, and this program reads form {1}", quoted(stated[_FORMAT]), _EDITION)
        raise ProfileRefused(str(where), what, phrase("take a newer edition of the program"))
    held = _are(stated[_PROFILES], list, phrase("this is no list"), joined(", ", (where, _PROFILES)))
    found = tuple(_profile(one, phrase("{0}, profile {1}", where, n)) for n, one in enumerate(held, start=1))
    twice = [name for name, count in Counter(profile.name.casefold() for profile in found).items() if count > 1]
    if twice:
        raise _refusal(where, phrase("two profiles are called {0}", quoted(twice[0])))
    return found


def _stated(profile: ComparisonProfile) -> dict[str, Any]:
    return {
        "name": profile.name,
        "hidden": [nature.value for nature in Nature if nature in profile.hidden],
        "order": profile.order.value,
        "layout": profile.layout.value,
        "moves": profile.moves,
        "formatting": profile.formatting,
        "colours": {mark.value: ink for mark, ink in profile.colours},
    }


def _parsed(content: bytes, where: object) -> Any:
    try:
        return json.loads(content.decode("utf-8-sig"), object_pairs_hook=lambda pairs: _once(pairs, where))
    except UnicodeDecodeError:
        raise _refusal(where, phrase("not a text file in UTF-8")) from None
    except json.JSONDecodeError as error:
        raise _refusal(where, phrase("not understood (at line {0}, column {1})", error.lineno, error.colno)) from None
    except ValueError:  # thousands of digits
        raise _refusal(where, phrase("it holds a number that is far too long")) from None
    except RecursionError:
        raise _refusal(where, phrase("its parts are nested too deeply")) from None


def _once(pairs: Sequence[tuple[str, Any]], where: object) -> dict[str, Any]:
    for name, count in Counter(name for name, _ in pairs).items():
        if count > 1:
            raise _refusal(where, phrase("{0} is stated twice", quoted(name)))
    return dict(pairs)


def _profile(stated: Any, where: Phrase) -> ComparisonProfile:
    held = _members(stated, _MEMBERS, where)

    def at(name: str) -> Phrase:
        return joined(", ", (where, name))

    hidden = _are(held["hidden"], list, phrase("this is no list"), at("hidden"))
    colours = _are(held["colours"], dict, phrase("this is no object"), at("colours"))
    words, switch = phrase("this is not text"), phrase("this is neither true nor false")
    inks = {_one(Mark, mark, at("colours")): _are(ink, str, words, at("colours")) for mark, ink in colours.items()}
    try:
        return ComparisonProfile(
            _are(held["name"], str, words, at("name")),
            frozenset(_one(Nature, nature, at("hidden")) for nature in hidden),
            _one(Order, held["order"], at("order")),
            _one(Layout, held["layout"], at("layout")),
            _are(held["moves"], bool, switch, at("moves")),
            _are(held["formatting"], bool, switch, at("formatting")),
            tuple((mark, inks[mark]) for mark in Mark if mark in inks),
        )
    except ProfileRefused as refusal:
        if not refusal.where.startswith(where):
            refusal.where = joined(", ", (where, refusal.where))
        raise


def _members(stated: Any, names: Sequence[str], where: object) -> dict[str, Any]:
    """Exactly these members, no more and no fewer."""
    held: dict[str, Any] = _are(stated, dict, phrase("this is no object"), where)
    for name in held:
        if name not in names:
            raise _refusal(where, phrase("{0} is not known here", quoted(name)))
    for name in names:
        if name not in held:
            raise _refusal(where, phrase("{0} is missing", quoted(name)))
    return held


def _are(value: Any, kind: Callable[..., Any], fault: Phrase, where: object) -> Any:
    if type(value) is not kind:
        raise _refusal(where, fault)
    return value


def _one(kind: type[Choice], value: Any, where: object) -> Choice:
    known = {member.value: member for member in kind}
    if not isinstance(value, str) or value not in known:
        raise _refusal(where, phrase("{0} is none of {1}", quoted(value), joined(", ", known)))
    return known[value]


def _refusal(where: object, what: Phrase) -> ProfileRefused:
    return ProfileRefused(where if isinstance(where, Phrase) else str(where), what, _REMEDY)
