"""The schedules that the parties fill in, printed for one agreement."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.document import Piece, PrintedArticle, PrintedTable, Schedule, Words
from qa_drafter.domain.schedule_form import PRODUCT, FormRow, FormTable, ScheduleForm, TableRow
from qa_drafter.drafting.markup import paragraphs_of
from qa_drafter.drafting.references import Resolver
from qa_drafter.drafting.rendering import Renderer

Cells = tuple[tuple[Piece, ...], ...]
Rows = Iterator[tuple[str, Cells]]

_ITEM = 2
"""The level of an item of a list in an article of several paragraphs; 1 where the lead-in stands alone."""


def forms_of(agreement: Agreement) -> tuple[ScheduleForm, ...]:
    """The forms that are schedules of this agreement, in the order of the library."""
    articles = agreement.articles
    known = {form.id: form for article in articles for form in article.forms}
    clauses = {article.clause for article in articles}
    used = (
        form
        for form in known.values()
        if clauses.issuperset(form.needs) and any(form.mark in article.template for article in articles)
    )
    return tuple(sorted(used, key=lambda form: form.place))


@dataclass(frozen=True, slots=True)
class FormPrinter:
    """Fills in what the agreement knows of its forms, and leaves the rest blank."""

    agreement: Agreement
    forms: tuple[ScheduleForm, ...]
    renderer: Renderer
    resolver: Resolver

    def schedules(self, articles: Iterable[PrintedArticle], labels: Mapping[str, str]) -> tuple[Schedule, ...]:
        """Every form as a schedule; `articles` are those in print, `labels` the numbers of the schedules."""
        printed = {str(article.clause): article for article in articles}
        return tuple(
            Schedule(form.id, labels[form.id], form.title, form.intro, (self._table(form, printed),))
            for form in self.forms
        )

    def tables(self, articles: Iterable[PrintedArticle], labels: Mapping[str, str]) -> tuple[FormTable, ...]:
        """Every form with what it leaves to the parties, and what they wrote there."""
        printed = {str(article.clause): article for article in articles}
        return tuple(
            FormTable(form.id, labels[form.id], form.title, form.columns, tuple(self._table_rows(form, printed)))
            for form in self.forms
        )

    def _table_rows(self, form: ScheduleForm, articles: Mapping[str, PrintedArticle]) -> Iterator[TableRow]:
        spare, printed = {key for key, _ in _spare(form)}, set[str]()
        for key, cells in self._listed(form, articles):
            printed.add(key)
            blanks = frozenset(column for column, cell in enumerate(cells) if not cell)
            words = tuple("".join(piece.text for piece in cell) for cell in self._filled(form, key, cells))
            yield TableRow(key, words, blanks, key in spare)
        yield from self._lost(form, printed)

    def _lost(self, form: ScheduleForm, printed: Container[str]) -> Iterator[TableRow]:
        """The rows that the parties wrote into and that are not printed any more."""
        found: dict[str, dict[int, str]] = {}
        for blank in self.agreement.filled:
            if blank.schedule == form.id and blank.row not in printed:
                found.setdefault(blank.row, {})[blank.column] = blank.words
        for key, words in found.items():
            cells = tuple(words.get(column, "") for column in range(len(form.columns)))
            yield TableRow(key, (cells[0] or key, *cells[1:]), frozenset(words), is_lost=True)

    def _table(self, form: ScheduleForm, articles: Mapping[str, PrintedArticle]) -> PrintedTable:
        listed = [(key, self._filled(form, key, cells)) for key, cells in self._listed(form, articles)]
        keys = tuple(key for key, _ in listed)
        return PrintedTable(form.id, form.caption, form.columns, form.widths, keys, tuple(cells for _, cells in listed))

    def _listed(self, form: ScheduleForm, articles: Mapping[str, PrintedArticle]) -> Rows:
        """Every row as the library sets it out."""
        yield from self._rows(form, articles)
        yield from _spare(form)

    def _filled(self, form: ScheduleForm, key: str, cells: Cells) -> Cells:
        """The same row with what the parties wrote into its blanks."""
        words = (self.agreement.words_in(form.id, key, column) for column in range(len(cells)))
        return tuple(cell or ((Words(said),) if said else ()) for cell, said in zip(cells, words, strict=True))

    def _rows(self, form: ScheduleForm, articles: Mapping[str, PrintedArticle]) -> Rows:
        for row in form.rows:
            where = f"schedule {form.id}"
            if self.renderer.render(row.test, where):
                cells = tuple(self._cell(cell, where) for cell in row.cells)
                yield from self._each(row, cells, articles)

    def _each(self, row: FormRow, cells: Cells, articles: Mapping[str, PrintedArticle]) -> Rows:
        if not row.each:
            yield row.key, cells
        elif row.each == PRODUCT:
            names = [" ".join(filter(None, (each.name, each.strength))) for each in self.agreement.deal.products]
            for place, name in enumerate(names):
                again = names[:place].count(name)  # what stands in a row goes with the product, wherever that is listed
                yield f"{row.key}_{name}{f'_{again + 1}' if again else ''}", ((Words(name),), *cells)
        elif row.each in articles:
            for key, item in _items(articles[row.each]):
                yield f"{row.key}_{key}", (item, *cells)

    def _cell(self, wording: str, where: str) -> tuple[Piece, ...]:
        rendered = self.renderer.render(wording, where).strip() if wording else ""
        found = paragraphs_of(rendered) if rendered else ()
        return tuple(piece for raw in found for piece in self.resolver.pieces(raw.pieces, where))


def _items(article: PrintedArticle) -> Iterator[tuple[str, tuple[Piece, ...]]]:
    """The items of the article's lists as entries of a table: with a capital, without their full stop."""
    for paragraph in article.paragraphs:
        if paragraph.level == _ITEM:
            yield paragraph.key, _entry(paragraph.pieces)


def _entry(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    shown = list(pieces)
    if isinstance(first := shown[0], Words):
        shown[0] = replace(first, text=first.text[:1].upper() + first.text[1:])
    if isinstance(last := shown[-1], Words):
        shown[-1] = replace(last, text=last.text.rstrip("."))
    return tuple(piece for piece in shown if piece.text)


def _spare(form: ScheduleForm) -> Rows:
    for number in range(1, form.spare + 1):
        yield f"blank_{number}", ((),) * len(form.columns)
