"""Lays a comparison out for the Compare pane: pages of rows, and a line per change. Fit for any thread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from qa_drafter.domain.assembly_edits import ReasonsRetold
from qa_drafter.domain.change import Change
from qa_drafter.domain.comparison_profile import Nature
from qa_drafter.domain.edits import (
    ArticleInserted,
    ArticleMoved,
    ArticleRemoved,
    ArticleRetitled,
    AssemblyEdit,
    BlankFilled,
    DefinedTermRenamed,
    DefinitionReworded,
    GlossaryEdit,
    RaciReassigned,
    RoleEdit,
    RowEdit,
    TermSet,
)
from qa_drafter.domain.finding import Finding
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.raci import Duty
from qa_drafter.gui.models.compare_sheet import DUTIES_PAGE, ChangeLine, CompareSheet, Page, Spot
from qa_drafter.gui.models.raci_sheet import letter_shown
from qa_drafter.gui.phrases import worded
from qa_drafter.redline import MARK_ALL, Marking, Span, SpanKind, spans_between
from qa_drafter.services.comparing import Block, BlockKind, NumberedPair, VersionComparison, nature_of


def sheet_of(
    comparison: VersionComparison, library: ClauseLibrary, marking: Marking = MARK_ALL
) -> CompareSheet:  # fmt: skip
    """The comparison laid out for the pane."""
    rows = comparison.numbered if marking.moves else map(_as_edits, comparison.numbered)
    pages = tuple(_pages(rows, comparison))
    findings = {finding.subject: finding for finding in reversed(comparison.findings(library))}
    spots: dict[int, list[Spot]] = {change.number: [] for change in comparison.changes}
    for place, page in enumerate(pages):
        for row, pair in enumerate(page.rows):
            for number in pair.numbers:
                spots[number].append(Spot(place, row))
    lines = (_line(change, spots[change.number], pages, comparison, library, findings) for change in comparison.changes)
    return CompareSheet(comparison, pages, tuple(lines), findings)


def _pages(rows: Iterable[NumberedPair], comparison: VersionComparison) -> Iterator[Page]:
    heads: list[tuple[str, str, str]] = []
    groups: list[list[NumberedPair]] = []
    for row in rows:
        block = row.pair.new or row.pair.old
        if block is None:
            continue
        if block.kind is BlockKind.SECTION:
            heads.append((block.subject, block.label, block.text))
            groups.append([])
        elif block.kind is BlockKind.MATRIX and (not heads or heads[-1][0] != DUTIES_PAGE):
            heads.append(_duties_head(comparison))
            groups.append([])
        groups[-1].append(row)
    for head, group in zip(heads, groups, strict=True):
        yield Page(*head, tuple(group))


def _as_edits(row: NumberedPair) -> NumberedPair:
    """What stands elsewhere on the other side as gone here and come there."""
    return replace(row, pair=replace(row.pair, spans=(), is_moved=False)) if row.pair.is_moved else row


def _duties_head(comparison: VersionComparison) -> tuple[str, str, str]:
    schedules = comparison.new.printed.schedules
    title = next(f"{schedule.number}  {schedule.title}" for schedule in schedules if schedule.matrices)
    return (DUTIES_PAGE, "", title)


def _line(
    change: Change,
    spots: Sequence[Spot],
    pages: Sequence[Page],
    comparison: VersionComparison,
    library: ClauseLibrary,
    findings: Mapping[str, Finding],
) -> ChangeLine:
    nature = nature_of(change)
    rows = [pages[spot.page].rows[spot.row] for spot in spots]
    return ChangeLine(
        change=change,
        nature=nature,
        place=_place(nature, rows, change),
        title=_title(change, comparison),
        spans=_spans(change, rows, comparison),
        spots=tuple(spots),
        clauses=tuple(_wording_clauses(change, comparison) if nature is Nature.DUTY else _clauses(rows, pages, spots)),
        finding=findings.get(change.subject),
        why=comparison.why_in(change, library),
    )


def _place(nature: Nature, rows: Sequence[NumberedPair], change: Change) -> str:
    """`20.2(a)` where one paragraph holds all of it, else the article; for duties the article that words them."""
    if nature in (Nature.VALUE, Nature.DUTY) or isinstance(change.edit, GlossaryEdit):
        return (_label(rows[0]) if nature is Nature.DUTY else _first_of(rows, change)) if rows else "–"
    number = change.place.split(" ")[0]
    return number + (_label(rows[0]) if len(rows) == 1 and _label(rows[0]).startswith("(") else "")


def _first_of(rows: Sequence[NumberedPair], change: Change) -> str:
    """`10.2`, or `10.2 +3` where three more articles show it."""
    more = len({row.pair.subject for row in rows}) - 1
    first = change.place.split(" ")[0]
    return f"{first} +{more}" if more else first


def _label(row: NumberedPair) -> str:
    block = row.pair.new or row.pair.old
    return block.label if block else ""


def _title(change: Change, comparison: VersionComparison) -> str:
    match change.edit:
        case TermSet():
            return comparison.new.content.term(change.edit.term).definition.label
        case DefinedTermRenamed() | DefinitionReworded():
            return f"“{change.edit.was.term}”"
    if isinstance(change.edit, RowEdit | RoleEdit | BlankFilled):
        return change.place
    return change.name


def _spans(change: Change, rows: Sequence[NumberedPair], comparison: VersionComparison) -> tuple[Span, ...]:
    match change.edit:
        case TermSet():
            return (Span(SpanKind.DELETE, change.before), Span(SpanKind.INSERT, change.after))
        case RaciReassigned():
            return tuple(_duty_spans(change.edit, comparison))
        case ArticleInserted():
            return (Span(SpanKind.INSERT, change.after.replace("\n", " ")),)
        case ArticleRemoved():
            return (Span(SpanKind.DELETE, change.before.replace("\n", " ")),)
    if isinstance(change.edit, ReasonsRetold):
        return ()  # no word of the agreement differs
    if isinstance(
        change.edit,
        RowEdit | RoleEdit | ArticleMoved | ArticleRetitled | DefinedTermRenamed | BlankFilled | AssemblyEdit,
    ):
        return tuple(_before_and_after(change))
    if rows and all(row.pair.old is None or row.pair.new is None for row in rows):
        # the article stands at two places, where it was and where it is: what differs is found in the change itself
        return tuple(span for span in spans_between(change.before, change.after) if span.kind is not SpanKind.KEEP)
    return tuple(_wording_spans(rows))


def _before_and_after(change: Change) -> Iterator[Span]:
    if change.before:
        yield Span(SpanKind.DELETE, worded(change.before))
    if change.after:
        yield Span(SpanKind.INSERT, worded(change.after))


def _duty_spans(edit: RaciReassigned, comparison: VersionComparison) -> Iterator[Span]:
    was, now = dict(edit.was), dict(edit.now)
    for role in comparison.new.content.matrix(edit.matrix).roles:
        old, new = was.get(role.id, Duty.NONE), now.get(role.id, Duty.NONE)
        if old is new:
            continue
        yield Span(SpanKind.KEEP, f"{role.title} ")
        yield Span(SpanKind.DELETE, letter_shown(old) or "–")
        yield Span(SpanKind.INSERT, letter_shown(new) or "–")


def _wording_spans(rows: Sequence[NumberedPair]) -> Iterator[Span]:
    """The words that differ, without those that stayed."""
    for row in rows:
        pair = row.pair
        if pair.old is None or pair.new is None:
            kind, block = (SpanKind.INSERT, pair.new) if pair.old is None else (SpanKind.DELETE, pair.old)
            yield Span(kind, block.text if block else "")
            continue
        for span in pair.spans:
            if span.kind is not SpanKind.KEEP and span.text.strip():
                yield span


def _clauses(rows: Sequence[NumberedPair], pages: Sequence[Page], spots: Sequence[Spot]) -> Iterator[tuple[str, str]]:
    """The articles that show the change, each once: clause and number."""
    seen: set[str] = set()
    for row, spot in zip(rows, spots, strict=True):
        subject = row.pair.subject
        if subject not in seen:
            seen.add(subject)
            yield subject, _article_number(pages[spot.page].rows, subject)


def _wording_clauses(change: Change, comparison: VersionComparison) -> Iterator[tuple[str, str]]:
    """The article that words the activity whose duties changed."""
    matrices = (matrix for schedule in comparison.new.printed.schedules for matrix in schedule.matrices)
    for row in (row for matrix in matrices for row in matrix.rows):
        if row.activity == change.subject and row.clause is not None:
            yield row.clause, row.article_number


def _article_number(rows: Sequence[NumberedPair], subject: str) -> str:
    heads: Iterator[Block | None] = (row.pair.new or row.pair.old for row in rows)
    return next((h.label for h in heads if h and h.kind is BlockKind.ARTICLE and h.subject == subject), "")
