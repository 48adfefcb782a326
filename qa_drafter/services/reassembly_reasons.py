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
from qa_drafter.domain.deal import POSITION_WORDS, Deal, DealKey
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
from qa_drafter.domain.phrases import Phrase, joined, phrase
from qa_drafter.domain.raci import Role
from qa_drafter.domain.table_edits import ColumnsChanged, MatrixInserted, MatrixRemoved
from qa_drafter.drafting.reassembly import Reassembly
from qa_drafter.services.assembly_captions import columns_told


class Reasons:
    """Tells the reason of each act that leads to the new deal."""

    def __init__(self, reassembly: Reassembly, library: ClauseLibrary) -> None:
        self._way, self._library = reassembly, library

    def of(self, edit: Edit) -> Phrase:
        """The reason of one act."""
        match edit:
            case ArticleInserted():
                return _comes_in(edit.article.because)
            case ArticleRemoved():
                goes = phrase("goes out because {0}", self._against(edit.article.clause))
                if not edit.article.own_wording:
                    return goes
                return phrase("{0}; it has own wording and stays unless you choose it", goes)
            case PositionChosen():
                return self._position(edit)
            case TermSet():
                return self._value(edit)
            case RaciReassigned():
                return self._letters(edit)
            case BlankFilled():
                return phrase("the deal states it")
            case RowAdded():
                return phrase("comes in because {0}", self._applies(edit.row.activity))
            case RowRemoved():
                return phrase("goes out because {0}", self._applies(edit.row.activity))
        return self._assembly(edit) if isinstance(edit, AssemblyEdit) else phrase("follows from the new deal")

    def _assembly(self, edit: AssemblyEdit) -> Phrase:
        match edit:
            case DealChanged():
                differences = deal_differences(edit.was, edit.now)
                told = joined("; ", (phrase("{0}: {1} to {2}", *difference) for difference in differences))
                return told or phrase("another number")
            case ReasonsRetold():
                return phrase("{0} articles and sections stay for another reason; no word changes", len(edit.now))
            case SectionInserted():
                return _comes_in(edit.section.because)
            case SectionRemoved():
                return phrase("goes out because {0}", self._section_against(edit.section.id))
            case MatrixInserted():
                return phrase("the deal has activities of it")
            case MatrixRemoved():
                return phrase("the deal no longer has activities of it")
            case ColumnsChanged():
                return phrase("{0}, as the markets and the partner ask", columns_told(edit.was, edit.now))
            case DefinitionAdded():
                return phrase("articles of the new deal use it")
        return phrase("the new deal has no use for it")

    def _against(self, clause: ClauseId) -> Phrase:
        """The condition of the clause, its topic or its section that the new deal does not meet."""
        texts = [text for text in self._library.clauses if text.id == clause]
        if not texts:
            return phrase("the library no longer holds it")
        topic = next((t for s in self._library.sections for t in s.topics if t.id == texts[-1].topic), None)
        conditions = [texts[-1].when, *([topic.when] if topic else [])]
        if failing := next(self._failing(conditions), None):
            return failing
        return self._section_against(topic.section) if topic else phrase("the new deal does not call for it")

    def _section_against(self, section_id: SectionId) -> Phrase:
        found = [section.when for section in self._library.sections if section.id == section_id]
        return next(self._failing(found), phrase("the new deal does not call for it"))

    def _failing(self, conditions: list[Condition]) -> Iterator[Phrase]:
        return (condition.because(self._deal) for condition in conditions if not condition.holds(self._deal))

    def _applies(self, activity: ActivityId) -> Phrase:
        known = self._library.by_activity.get(activity)
        return known.when.because(self._deal) if known else phrase("the library no longer holds it")

    def _position(self, edit: PositionChosen) -> Phrase:
        said = phrase("the deal is argued from the {0} side", POSITION_WORDS[self._deal.position])
        if edit.was.own_wording is None:
            return said
        return phrase("{0}; your own wording stays unless you choose it", said)

    def _value(self, edit: TermSet) -> Phrase:
        term = self._way.held.term(edit.term)
        broken = self._way.newly_broken(term) if self._way.is_set(term) else None
        if broken is not None:
            return phrase("the value that you set is beyond a limit of the new deal: {0}", broken.message)
        if edit.term in dict(self._deal.terms):
            return phrase("the deal states it")
        return phrase("where the new deal starts from; nobody has set it")

    def _letters(self, edit: RaciReassigned) -> Phrase:
        before, after = self._columns(self._way.base), self._columns(self._way.fresh)
        was, now = dict(edit.was), dict(edit.now)
        moved = {role for role in {*was, *now} if was.get(role) is not now.get(role)}
        if moved.isdisjoint({role.id for role in before} & {role.id for role in after}):
            return columns_told(*(tuple(r for r in side if r.id in moved) for side in (before, after)))
        first = {row.activity: row.duties for matrix in self._way.base.matrices for row in matrix.rows}
        if first.get(edit.activity) == edit.was:
            partner = DealKey(self._deal.answer("partner_type")[0])
            return phrase("where a deal with a {0} starts from; nobody has set it", partner)
        return phrase("roles with its letters have no column in the new deal")

    @staticmethod
    def _columns(side: Agreement) -> tuple[Role, ...]:
        return side.matrices[0].roles if side.matrices else ()

    @property
    def _deal(self) -> Deal:
        return self._way.fresh.deal


def _comes_in(because: str) -> Phrase:
    match because:
        case Phrase(template="in because {0}", facts=(why,)):
            return phrase("comes in because {0}", why)
        case Phrase(template="in because requirement {0} applies", facts=(demand,)):
            return phrase("comes in because requirement {0} applies", demand)
        case Phrase(template="in every agreement"):
            return phrase("comes in every agreement")
    return phrase("comes in {0}", because.removeprefix("in "))
