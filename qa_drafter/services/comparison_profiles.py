"""The profiles of comparisons: those of the program and the user's own, and what one of them lets through."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Final

from qa_drafter.comparison.word_natures import nature_of_mark
from qa_drafter.domain.change import Change, Weight
from qa_drafter.domain.comparison_profile import BUILT_IN, ComparisonProfile, Nature, Order
from qa_drafter.domain.errors import ProfileRefused
from qa_drafter.domain.foreign_words import told_by_system
from qa_drafter.domain.phrases import joined, phrase
from qa_drafter.domain.printable import quoted
from qa_drafter.redline import Marking
from qa_drafter.services import preferences
from qa_drafter.services.profile_files import ENDING, read_profiles, write_profiles

_MOST: Final = 50
"""Own profiles that a list can still show."""


def profiles_path() -> Path:
    """Where the user's own profiles are kept: beside the preferences."""
    return preferences.preferences_path().with_name(f"comparison_profiles{ENDING}")


def own_profiles() -> tuple[ComparisonProfile, ...]:
    """The user's own, by name; ProfileRefused when their file cannot be understood."""
    path = profiles_path()
    found = read_profiles(path) if path.exists() else ()
    return tuple(sorted(found, key=lambda profile: profile.name.casefold()))


def keep_profile(profile: ComparisonProfile) -> None:
    """Keep a profile as the user's own, in the place of one of the same name."""
    _keep([*(own for own in own_profiles() if not _same(own.name, profile.name)), profile])


def rename_profile(name: str, to: str) -> ComparisonProfile:
    """Give one of the user's own another name."""
    own = own_profiles()
    renamed = next((replace(profile, name=to) for profile in own if profile.name == name), None)
    if renamed is None:
        gone = phrase("no profile is called {0}", quoted(name))
        raise ProfileRefused(phrase("profiles of comparisons"), gone, phrase("keep what is in force under a name"))
    if any(_same(profile.name, to) for profile in own if profile.name != name):
        taken = phrase("a profile is called {0} already", quoted(to))
        raise ProfileRefused(phrase("name of the profile"), taken, phrase("choose another name"))
    _keep([renamed if profile.name == name else profile for profile in own])
    return renamed


def remove_profile(name: str) -> None:
    """Forget one of the user's own."""
    _keep([profile for profile in own_profiles() if profile.name != name])


def take_in_profiles(path: Path) -> tuple[ComparisonProfile, ...]:
    """Take over the profiles of a file. None is replaced: one whose name is taken by another gets a number."""
    own = list(own_profiles())
    taken_in = []
    for profile in read_profiles(path):
        if profile not in (*BUILT_IN, *own):
            names = [known.name for known in (*BUILT_IN, *own)]
            profile = replace(profile, name=_free(profile.name, names))
            own.append(profile)
        taken_in.append(profile)
    if not taken_in:
        raise ProfileRefused(str(path), phrase("it holds no profile"), phrase("choose another file"))
    _keep(own)
    return tuple(taken_in)


def profile_named(asked: str) -> ComparisonProfile:
    """The profile of this name, of the program or the user's own, or the one in the file of this name."""
    if (built_in := _named(BUILT_IN, asked)) is not None:
        return built_in
    own = own_profiles()
    if (named := _named(own, asked)) is not None:
        return named
    if not asked.lower().endswith(ENDING):
        names = joined(", ", (profile.name for profile in (*BUILT_IN, *own)))
        remedy = phrase("take one of {0}, or the file of one", names)
        raise ProfileRefused("", phrase("no profile is called {0}", quoted(asked)), remedy)
    held = read_profiles(Path(asked))
    if len(held) != 1:
        what = phrase("it holds {0} profiles", len(held))
        raise ProfileRefused(asked, what, phrase("export the one that is meant"))
    return held[0]


def marking_of(profile: ComparisonProfile) -> Marking:
    """How a redline marks what a profile shows."""
    return Marking(moves=profile.moves, formatting=profile.formatting)


@dataclass(frozen=True, slots=True)
class Listed:
    """The changes that a profile lets through, in its order, and how many it leaves out."""

    changes: tuple[Change, ...]
    left_out: int


def listed(changes: Sequence[Change], profile: ComparisonProfile) -> Listed:
    """What a profile lists of these changes; their numbers stay."""
    shown = [change for change in changes if sort_of(change) not in profile.hidden]
    return Listed(tuple(_ordered(shown, profile.order)), len(changes) - len(shown))


def sort_of(change: Change) -> Nature:
    """The sort of a change, by its edit where it has one."""
    if change.edit is None:
        return nature_of_mark(change)
    from qa_drafter.comparison.natures import nature_of  # two Word files are compared without loading edits

    return nature_of(change)


def _ordered(changes: Iterable[Change], order: Order) -> Iterable[Change]:
    if order is Order.KIND:
        natures = list(Nature)
        return sorted(changes, key=lambda change: natures.index(sort_of(change)))
    if order is Order.WEIGHT:
        weights = list(Weight)
        return sorted(changes, key=lambda c: weights.index(c.meaning.weight) if c.meaning else len(weights))
    return changes


def _named(profiles: Iterable[ComparisonProfile], name: str) -> ComparisonProfile | None:
    return next((profile for profile in profiles if _same(profile.name, name)), None)


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def _free(name: str, taken: Sequence[str]) -> str:
    names = (name if number == 1 else f"{name[:50]} ({number})" for number in count(1))
    return next(free for free in names if not any(_same(free, other) for other in taken))


def _keep(profiles: Sequence[ComparisonProfile]) -> None:
    built_in = next((own for own in profiles if any(_same(own.name, known.name) for known in BUILT_IN)), None)
    if built_in is not None:
        what = phrase("{0} comes with the program", quoted(built_in.name))
        raise ProfileRefused(phrase("name of the profile"), what, phrase("choose another name"))
    if len(profiles) > _MOST:
        what = phrase("{0} profiles are too many", len(profiles))
        raise ProfileRefused(phrase("profiles of comparisons"), what, phrase("remove some that are not used"))
    path = profiles_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = told_by_system(error, phrase("cannot be written"))
        raise ProfileRefused(str(path), reason, phrase("check the folder")) from None
    write_profiles(profiles, path)
