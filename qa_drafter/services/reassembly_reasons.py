"""Why each act follows from another deal, in words that a quality head can challenge."""

from __future__ import annotations

from collections.abc import Iterator

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.assembly_edits import (
    AssemblyEdit,
    DealChanged,
    DefinitionAdded,
    ReasonsRetold,
    SectionInserted,
    SectionRemoved,
)
from qa_drafter.domain.conditions import Condition
from qa_drafter.domain.deal import Deal
from qa_drafter.domain.deal_facts import deal_differences
from qa_drafter.domain.edits import (
    ArticleInserted,
    ArticleRemoved,
    BlankFilled,
    Edit,
    PositionChosen,
    RaciReassigned,
    RowAdded,
    RowRemoved,
    TermSet,
)
from qa_drafter.domain.identifiers import ActivityId, ClauseId, SectionId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.raci import Role
from qa_drafter.domain.table_edits import ColumnsChanged, MatrixInserted, MatrixRemoved
from qa_drafter.drafting.reassembly import Reassembly
from qa_drafter.services.assembly_captions import columns_told


class Reasons:
    """Tells the reason of each act that leads to the new deal."""

    def __init__(self, reassembly: Reassembly, library: ClauseLibrary) -> None:
        self._way, self._library = reassembly, library

    def of(self, edit: Edit) -> str:
        """The reason of one act."""
        match edit:
            case ArticleInserted():
                return f"comes in {_because(edit.article.because)}"
            case ArticleRemoved():
                goes = f"goes out because {self._against(edit.article.clause)}"
                return (
                    f"{goes}; it has own wording and stays unless you choose it" if edit.article.own_wording else goes
                )
            case PositionChosen():
                return self._position(edit)
            case TermSet():
                return self._value(edit)
            case RaciReassigned():
                return self._letters(edit)
            case BlankFilled():
                return "the deal states it"
            case RowAdded():
                return f"comes in because {self._applies(edit.row.activity)}"
            case RowRemoved():
                return f"goes out because {self._applies(edit.row.activity)}"
        return self._assembly(edit) if isinstance(edit, AssemblyEdit) else "follows from the new deal"

    def _assembly(self, edit: AssemblyEdit) -> str:
        match edit:
            case DealChanged():
                told = (f"{name}: {was} to {now}" for name, was, now in deal_differences(edit.was, edit.now))
                return "; ".join(told) or "another number"
            case ReasonsRetold():
                return f"{len(edit.now)} articles and sections stay for another reason; no word changes"
            case SectionInserted():
                return f"comes in {_because(edit.section.because)}"
            case SectionRemoved():
                return f"goes out because {self._section_against(edit.section.id)}"
            case MatrixInserted() | MatrixRemoved():
                verb = "has" if isinstance(edit, MatrixInserted) else "no longer has"
                return f"the deal {verb} activities of it"
            case ColumnsChanged():
                return f"{columns_told(edit.was, edit.now)}, as the markets and the partner ask"
            case DefinitionAdded():
                return "articles of the new deal use it"
        return "the new deal has no use for it"

    def _against(self, clause: ClauseId) -> str:
        """The condition of the clause, its topic or its section that the new deal does not meet."""
        texts = [text for text in self._library.clauses if text.id == clause]
        if not texts:
            return "the library no longer holds it"
        topic = next((t for s in self._library.sections for t in s.topics if t.id == texts[-1].topic), None)
        conditions = [texts[-1].when, *([topic.when] if topic else [])]
        failing = next(self._failing(conditions), None)
        return failing or (self._section_against(topic.section) if topic else "the new deal does not call for it")

    def _section_against(self, section_id: SectionId) -> str:
        found = [section.when for section in self._library.sections if section.id == section_id]
        return next(self._failing(found), "the new deal does not call for it")

    def _failing(self, conditions: list[Condition]) -> Iterator[str]:
        verdicts = (condition.judge(self._deal) for condition in conditions)
        return (verdict.because for verdict in verdicts if not verdict.holds)

    def _applies(self, activity: ActivityId) -> str:
        known = self._library.by_activity.get(activity)
        return known.when.judge(self._deal).because if known else "the library no longer holds it"

    def _position(self, edit: PositionChosen) -> str:
        said = f"the deal is argued from the {self._deal.position} side"
        return f"{said}; your own wording stays unless you choose it" if edit.was.own_wording is not None else said

    def _value(self, edit: TermSet) -> str:
        term = self._way.held.term(edit.term)
        broken = self._way.newly_broken(term) if self._way.is_set(term) else None
        if broken is not None:
            return f"the value that you set is beyond a limit of the new deal: {broken.message}"
        if edit.term in dict(self._deal.terms):
            return "the deal states it"
        return "where the new deal starts from; nobody has set it"

    def _letters(self, edit: RaciReassigned) -> str:
        before, after = self._columns(self._way.base), self._columns(self._way.fresh)
        was, now = dict(edit.was), dict(edit.now)
        moved = {role for role in {*was, *now} if was.get(role) is not now.get(role)}
        if moved.isdisjoint({role.id for role in before} & {role.id for role in after}):
            return columns_told(*(tuple(r for r in side if r.id in moved) for side in (before, after)))
        first = {row.activity: row.duties for matrix in self._way.base.matrices for row in matrix.rows}
        if first.get(edit.activity) == edit.was:
            return f"where a deal with a {self._deal.answer('partner_type')[0]} starts from; nobody has set it"
        return "roles with its letters have no column in the new deal"

    @staticmethod
    def _columns(side: Agreement) -> tuple[Role, ...]:
        return side.matrices[0].roles if side.matrices else ()

    @property
    def _deal(self) -> Deal:
        return self._way.fresh.deal


def _because(told: str) -> str:
    return told.removeprefix("in ")
