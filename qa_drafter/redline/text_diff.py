"""What became of a text, word by word. Pure: no clock, no XML.

The law: KEEP and DELETE spans joined are the text before, KEEP and INSERT spans joined are the text after,
and no mark begins or ends inside a word.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from enum import Enum

from diff_match_patch import diff_match_patch

from qa_drafter.redline.steps import Step, in_phrases
from qa_drafter.redline.tokens import tokens_of


class SpanKind(Enum):
    """Whether both texts hold a span, or only the later or the earlier one."""

    KEEP = "keep"
    INSERT = "insert"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a text diff."""

    kind: SpanKind
    text: str


_LARGEST_FOR_MYERS = 250_000
"""Above this product of token counts the bit-parallel longest common subsequence takes over: bounded time."""

_CHAFF = 4
"""A kept stretch of at most so many visible characters between two rewritten ones is coincidence."""

_REWRITTEN = 12
"""A replaced stretch of at least this many characters on both of its sides counts as rewritten."""


def spans_between(before: str, after: str) -> tuple[Span, ...]:
    """The readable word-level difference of two texts."""
    old, new = tokens_of(before), tokens_of(after)
    spans: list[Span] = []
    for step in steps_between(old, new, old, new):
        if step.kept:
            spans.append(Span(SpanKind.KEEP, "".join(old[step.i1 : step.i2])))
            continue
        if step.i1 < step.i2:
            spans.append(Span(SpanKind.DELETE, "".join(old[step.i1 : step.i2])))
        if step.j1 < step.j2:
            spans.append(Span(SpanKind.INSERT, "".join(new[step.j1 : step.j2])))
    return tuple(spans)


def steps_between(
    old: Sequence[Hashable], new: Sequence[Hashable], old_text: Sequence[str], new_text: Sequence[str]
) -> list[Step]:
    """Steps that turn `old` into `new`, kept and changed in turn, cleaned up for a reader.

    Tokens are compared as given; the two text sequences are what a reader sees of them.
    """
    steps = _shortest(old, new)
    for _ in range(2):  # passages that grew together may swallow what stood between them
        steps = _without_coincidences(steps, old_text, new_text)
    steps = in_phrases(steps, old, old_text, new_text)
    return [_begin_at_a_word(steps, n, old, new, old_text, new_text) for n in range(len(steps))]


def _shortest(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Step]:
    if old == new:
        return [Step(True, 0, len(old), 0, len(new))] if old else []
    start, shorter = 0, min(len(old), len(new))
    while start < shorter and old[start] == new[start]:
        start += 1
    end = 0
    while end < shorter - start and old[-1 - end] == new[-1 - end]:
        end += 1
    middle = old[start : len(old) - end], new[start : len(new) - end]
    small = len(middle[0]) * len(middle[1]) <= _LARGEST_FOR_MYERS
    steps = (_by_myers if small else _by_common_subsequence)(*middle)
    for step in steps:
        step.i1, step.i2, step.j1, step.j2 = step.i1 + start, step.i2 + start, step.j1 + start, step.j2 + start
    first = [Step(True, 0, start, 0, start)] if start else []
    last = [Step(True, len(old) - end, len(old), len(new) - end, len(new))] if end else []
    return _merge([*first, *steps, *last])


def _by_myers(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Step]:
    """diff-match-patch over one character per token. Timeout 0: its default reads the clock and may give up."""
    engine = diff_match_patch()
    engine.Diff_Timeout = 0
    letters: dict[Hashable, str] = {}
    coded = ["".join(letters.setdefault(token, _letter(len(letters))) for token in side) for side in (old, new)]
    steps: list[Step] = []
    i = j = 0
    for operation, run in engine.diff_main(coded[0], coded[1], False):
        i2 = i + (len(run) if operation <= 0 else 0)
        j2 = j + (len(run) if operation >= 0 else 0)
        steps.append(Step(operation == 0, i, i2, j, j2))
        i, j = i2, j2
    return _merge(steps)


def _letter(number: int) -> str:
    """A character per distinct token, past the surrogates that no string may hold alone."""
    return chr(number + 0x100 if number + 0x100 < 0xD800 else number + 0x100 + 0x800)


def _by_common_subsequence(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Step]:
    from rapidfuzz.distance import Indel  # only long texts need it; importing it costs a cold start

    codes: dict[Hashable, int] = {}
    coded = [[codes.setdefault(token, len(codes)) for token in side] for side in (old, new)]
    return _merge(
        [Step(op.tag == "equal", op.src_start, op.src_end, op.dest_start, op.dest_end)
         for op in Indel.opcodes(coded[0], coded[1])]
    )  # fmt: skip


def _merge(steps: list[Step]) -> list[Step]:
    """Neighbours of one sort joined, so that kept and changed stretches alternate."""
    merged: list[Step] = []
    for step in steps:
        if merged and merged[-1].kept == step.kept:
            merged[-1].i2, merged[-1].j2 = step.i2, step.j2
        else:
            merged.append(Step(step.kept, step.i1, step.i2, step.j1, step.j2))
    return merged


def _without_coincidences(steps: list[Step], old_text: Sequence[str], new_text: Sequence[str]) -> list[Step]:
    """Gives up kept stretches that only cut a rewritten passage into confetti."""
    cleaned: list[Step] = []
    for n, step in enumerate(steps):
        last = cleaned[-1] if cleaned else None
        follows = steps[n + 1] if n + 1 < len(steps) else None
        if last is not None and not last.kept and (
            not step.kept or (follows is not None and _is_coincidence(last, step, follows, old_text, new_text))
        ):  # fmt: skip
            last.i2, last.j2 = step.i2, step.j2
        else:
            cleaned.append(step)
    return cleaned


def _is_coincidence(left: Step, kept: Step, right: Step, old_text: Sequence[str], new_text: Sequence[str]) -> bool:
    if not (_replaces(left) and _replaces(right)):
        return False
    text = "".join(old_text[kept.i1 : kept.i2])
    if not text.strip():
        return len(text) == 1 and "\n" not in text and "\t" not in text
    size = min(_size(left, old_text, new_text), _size(right, old_text, new_text))
    return len(text.strip()) <= _CHAFF and size >= _REWRITTEN


def _replaces(step: Step) -> bool:
    return step.i1 < step.i2 and step.j1 < step.j2


def _size(step: Step, old_text: Sequence[str], new_text: Sequence[str]) -> int:
    """Characters of the smaller side."""
    return min(sum(map(len, old_text[step.i1 : step.i2])), sum(map(len, new_text[step.j1 : step.j2])))


def _begin_at_a_word(
    steps: list[Step], n: int, old: Sequence[Hashable], new: Sequence[Hashable],
    old_text: Sequence[str], new_text: Sequence[str],
) -> Step:  # fmt: skip
    """Moves a pure insertion or deletion that begins with a space behind that space when one follows it too."""
    step = steps[n]
    if step.kept or _replaces(step) or n == 0 or n + 1 == len(steps):
        return step
    inserted = step.j1 < step.j2
    side, shown, first, last = (new, new_text, step.j1, step.j2) if inserted else (old, old_text, step.i1, step.i2)
    follows = steps[n + 1]
    if not shown[first].isspace() or shown[last - 1].isspace() or side[first] != side[last]:
        return step
    if follows.i2 - follows.i1 < 2 and n + 2 < len(steps):
        return step
    steps[n - 1].i2, steps[n - 1].j2 = steps[n - 1].i2 + 1, steps[n - 1].j2 + 1
    follows.i1, follows.j1 = follows.i1 + 1, follows.j1 + 1
    step.i1, step.i2, step.j1, step.j2 = step.i1 + 1, step.i2 + 1, step.j1 + 1, step.j2 + 1
    return step
