"""Edits to an agreement: built from what a person asks, performed in one transaction with their audit row."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.deal import Position, TermAnswer
from qa_drafter.domain.edits import (
    ArticleReworded,
    AssemblyEdit,
    Edit,
    GlossaryEdit,
    PositionChosen,
    RaciReassigned,
    TermSet,
)
from qa_drafter.domain.errors import NothingToDo, UnknownName, WordingRefused
from qa_drafter.domain.history import History
from qa_drafter.domain.identifiers import ActivityId, ClauseId, RoleId, TermId
from qa_drafter.domain.phrases import Phrase, phrase
from qa_drafter.domain.printable import one_line
from qa_drafter.drafting.dangling import check_references
from qa_drafter.drafting.definitions import articles_naming, articles_printing
from qa_drafter.drafting.pasted_lines import from_paste as from_paste
from qa_drafter.drafting.printing import wording_of
from qa_drafter.drafting.rewording import checked_wording
from qa_drafter.drafting.typed_lines import as_lines as as_lines
from qa_drafter.drafting.typed_lines import from_lines as from_lines
from qa_drafter.services.captions import caption as caption
from qa_drafter.services.captions import name_of as name_of
from qa_drafter.services.changed import Changed, touched_by
from qa_drafter.services.duty_laws import check_laws, duty_of
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.trail_words import REDONE, UNDONE, name_of_act
from qa_drafter.store.records import record_of


class Editing:
    """Everything that changes one open agreement."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement

    def perform(self, edit: Edit, reason: str = "") -> Changed:
        """Apply one edit and write its audit row: both, or neither."""
        return self.perform_all((edit,), reason)

    def perform_all(self, edits: Sequence[Edit], reason: str = "", name: str = "") -> Changed:
        """Apply several edits as one act: all of them with their audit rows, or none.

        `name` is what undo calls the act. Refused when a reference would then lead nowhere; the single edits need
        not hold alone.
        """
        file, reason = self._open.file, one_line(reason, "reason", longest=1000)
        return self._carry_out(edits, reason, lambda first, last: file.add_act(name or name_of(edits), first, last))

    def history(self) -> History:
        """The acts that can be taken back or done again, those of earlier days too."""
        return self._open.file.history()

    def act_names(self) -> tuple[Phrase, ...]:
        """What the acts of the history are called, oldest first."""
        entries = {entry.number: entry for entry in self._open.file.audit()}
        return tuple(name_of_act(act, entries) for act in self.history().acts)

    def undo(self) -> Changed:
        """Take back the last act, whether it was made in this window or before; NothingToDo when none is left."""
        act = self._open.file.last_act()
        if act is None:
            raise NothingToDo(
                str(self._open.path), phrase("no act is left to take back"), phrase("nothing was changed")
            )
        edits = [edit.inverse() for edit in reversed(self._open.file.edits_of(act))]
        return self._carry_out(edits, UNDONE, lambda *_: self._open.file.set_standing(act.position - 1))

    def redo(self) -> Changed:
        """Do again the act that was taken back last; NothingToDo when there is none."""
        act = self._open.file.next_act()
        if act is None:
            raise NothingToDo(str(self._open.path), phrase("no act is left to do again"), phrase("nothing was changed"))
        edits = self._open.file.edits_of(act)
        return self._carry_out(edits, REDONE, lambda *_: self._open.file.set_standing(act.position))

    def _carry_out(self, edits: Sequence[Edit], reason: str, note: Callable[[int, int], None]) -> Changed:
        """Apply edits in one transaction; `note` keeps, in the same, which audit entries they were."""
        content = self._open.content
        for edit in edits:
            content = edit.apply(content)
        check_references(self._open.content, content)
        author = self._open.author
        with self._open.file.transaction():
            self._open.save(content)
            numbers = [
                self._open.file.append_audit(author.now(), author.user, caption(edit), record_of(edit), reason)
                for edit in edits
            ]
            note(numbers[0], numbers[-1])
        self._open.settle(content)
        everywhere = frozenset(matrix.id for matrix in content.matrices)
        return _joined([touched_by(edit, _printing(edit, content), everywhere) for edit in edits])

    def term_edit(self, term: str, answer: TermAnswer) -> TermSet:
        """The edit that sets a term; ValueRefused when its unit cannot hold the answer, NothingToDo when it is so."""
        known = self._open.content.term(TermId(term))
        value = known.definition.read(answer)
        if value == known.value:
            raise NothingToDo(
                phrase("term {0}", term), phrase("it is {0} already", known.printed), phrase("nothing was changed")
            )
        return TermSet(known.id, known.value, value)

    def duty_edit(
        self, activity: str, duties: Mapping[str, str], *, lawful: bool = True, overriding: bool = False
    ) -> RaciReassigned:
        """The edit that gives roles their letters in one activity, the others keeping theirs.

        With `lawful`, LawBroken when the row would be left without exactly one A or without an R, or would break a
        rule that it keeps now; `overriding` sets aside agreed practice, and never law. The grid of the window asks
        without `lawful`: a row on its way from one A to another is shown as a finding.
        """
        matrix = self._open.content.matrix_of(ActivityId(activity))
        row = matrix.row(ActivityId(activity))
        wanted = dict(row.duties)
        for role, letters in duties.items():
            wanted[matrix.role(RoleId(role)).id] = duty_of(letters, f"activity {activity}, {role}")
        after = matrix.with_duties(row.activity, wanted).row(row.activity)
        if after.duties == row.duties:
            raise NothingToDo(
                phrase("activity {0}", activity), phrase("the duties are so already"), phrase("nothing was changed")
            )
        if lawful:
            check_laws(self._open, matrix, row, after, overriding=overriding)
        return RaciReassigned(matrix.id, row.activity, row.duties, after.duties)

    def position_edit(self, clause: str, position: str) -> PositionChosen:
        """The edit that takes another position's text; UnknownName when the library has none."""
        article = self._open.content.article(ClauseId(clause))
        texts = {str(text.position): text for text in self._open.library.positions(article.clause)}
        if position not in texts:
            raise UnknownName(phrase("clause {0}", clause), phrase("position"), position, tuple(texts))
        now = Article.pinning(texts[position], article.because)
        if now == article:
            raise NothingToDo(
                phrase("clause {0}", clause),
                phrase("it has the {0} text already", position),
                phrase("nothing was changed"),
            )
        return PositionChosen(was=article, now=now)

    def wording_edit(self, clause: str, text: str) -> ArticleReworded:
        """The edit that gives an article own wording, in small Markdown as `show` prints it.

        Term values that the new text leaves alone stay terms. WordingRefused when a reference dangles.
        """
        content = self._open.content
        article = content.article(ClauseId(clause))
        if article.reserved is not None:
            raise WordingRefused(
                phrase("clause {0}", clause), phrase("it is reserved"), phrase("take it out of reserve first")
            )
        wording = checked_wording(content, article, text)
        if wording in (article.own_wording, article.template):
            raise NothingToDo(
                phrase("clause {0}", clause), phrase("the wording is so already"), phrase("nothing was changed")
            )
        now = None if wording == article.body else wording
        return ArticleReworded(article.clause, article.own_wording, now)

    def library_wording_edit(self, clause: str) -> ArticleReworded:
        """The edit that gives an article back the text of the library."""
        article = self._open.content.article(ClauseId(clause))
        if article.is_own:
            raise NothingToDo(
                phrase("clause {0}", clause),
                phrase("no text of the library stands behind it"),
                phrase("nothing was changed"),
            )
        if article.own_wording is None:
            raise NothingToDo(
                phrase("clause {0}", clause), phrase("it has the library's text already"), phrase("nothing was changed")
            )
        return ArticleReworded(article.clause, article.own_wording, None)

    def wording(self, clause: str) -> str:
        """An article's wording with its terms rendered, in the small Markdown that `wording_edit` takes."""
        return wording_of(self._open.content, self._open.content.article(ClauseId(clause)))

    def positions(self, clause: str) -> tuple[Position, ...]:
        """The positions that the library offers for a clause; none when it no longer holds the clause."""
        try:
            return tuple(text.position for text in self._open.library.positions(ClauseId(clause)))
        except UnknownName:
            return ()


def _printing(edit: Edit, content: Agreement) -> frozenset[ClauseId]:
    if isinstance(edit, AssemblyEdit):
        return frozenset(article.clause for article in content.articles)
    if isinstance(edit, TermSet):
        return articles_printing(edit.term, content)
    return articles_naming(edit, content) if isinstance(edit, GlossaryEdit) else frozenset()


def _joined(parts: Sequence[Changed]) -> Changed:
    return Changed(
        clauses=frozenset().union(*(part.clauses for part in parts)),
        terms=frozenset().union(*(part.terms for part in parts)),
        activities=frozenset().union(*(part.activities for part in parts)),
        matrices=frozenset().union(*(part.matrices for part in parts)),
        outline=any(part.outline for part in parts),
        schedules=any(part.schedules for part in parts),
        definitions=frozenset().union(*(part.definitions for part in parts)),
    )
