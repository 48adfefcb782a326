"""The pages of the interview: each shows its part of the answers and tells a function from deal to deal."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from qa_drafter.domain.deal import FLAG_DEFAULTS, SINGLE_ANSWER, VOCABULARY, Deal, Position, Product, Site
from qa_drafter.gui.interview.entries import Entries
from qa_drafter.gui.interview.fields import Choices, Facts
from qa_drafter.gui.interview.words import InterviewWords, Question
from qa_drafter.gui.measures import Size, unit
from qa_drafter.gui.panes.inked import InkedLabel, QuietLabel, heading

Change = Callable[[Deal], Deal]


@dataclass(frozen=True, slots=True)
class Step:
    """One page: its name, what it is about, and the answers that it has to bring."""

    title: str
    about: str
    asks: tuple[str, ...]


class Page(QWidget):
    """A page with a title and fields below each other."""

    changed = Signal(object)  # Change

    def __init__(self, step: Step) -> None:
        super().__init__()
        self.step = step
        self._shows: list[Callable[[Deal], None]] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4 * unit(self))
        self.column.addWidget(InkedLabel(step.title, Size.PAGE, semibold=True, wraps=True))
        self.column.addWidget(QuietLabel(step.about, wraps=True))

    def show_deal(self, deal: Deal) -> None:
        """Show the answers as they stand."""
        for show in self._shows:
            show(deal)

    def finish(self) -> None:
        """No more fields follow."""
        self.column.addStretch(1)

    def ask(self, name: str) -> None:
        """A question of the vocabulary."""
        question = InterviewWords().questions()[name]
        choices = Choices(question, single=name in SINGLE_ANSWER)
        choices.chosen.connect(self._take_answers)
        self._shows.append(lambda deal: choices.show_answers(dict(deal.answers).get(name, ())))
        self.column.addWidget(choices)

    def ask_flags(self, names: Iterable[str]) -> None:
        """Yes-or-no questions below each other: two columns would be wider than a small screen."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self))
        column.addWidget(heading(self.tr("What else holds?")))
        flags = InterviewWords().flags()
        buttons = {name: QCheckBox(flags[name].replace("&", "&&")) for name in names}
        for name, button in buttons.items():
            button.clicked.connect(lambda checked, name=name: self.changed.emit(_with_flag(name, checked)))
            column.addWidget(button)

        def show(deal: Deal) -> None:
            for name, button in buttons.items():
                button.setChecked(_flag(deal, name))

        self._shows.append(show)
        self.column.addWidget(box)

    def ask_facts(self, title: str, names: dict[str, str], side: str = "") -> None:
        """Lines of text about the deal itself, or about one of its parties."""
        facts = Facts(title, names)
        facts.edited.connect(lambda fact, text: self.changed.emit(_with_fact(side, fact, text)))
        self._shows.append(lambda deal: facts.show_facts(_facts(deal, side, names)))
        self.column.addWidget(facts)

    def ask_products(self) -> None:
        """The products of the deal."""
        entries = Entries(
            self.tr("Products"), {self.tr("Name"): 26, self.tr("Strength"): 20, self.tr("Dosage form"): 26}
        )
        entries.edited.connect(lambda rows: self.changed.emit(_with_products(rows)))
        self._shows.append(lambda deal: entries.show_rows([(p.name, p.strength, p.dosage_form) for p in deal.products]))
        self.column.addWidget(entries)

    def ask_sites(self) -> None:
        """The sites of the contractor."""
        heads = {
            self.tr("Name"): 18,
            self.tr("Address"): 34,
            self.tr("FEI"): 12,
            self.tr("Work done there"): 26,
            self.tr("Region (IE, US-NJ)"): 18,
        }
        entries = Entries(self.tr("Sites of the contractor"), heads)
        entries.edited.connect(lambda rows: self.changed.emit(_with_sites(rows)))
        self._shows.append(lambda deal: entries.show_rows([_site_row(site) for site in deal.contractor.sites]))
        self.column.addWidget(entries)

    def ask_position(self) -> None:
        """From which side the first draft argues."""
        answers = {
            "sponsor": (self.tr("Sponsor"), self.tr("What a sponsor asks for")),
            "balanced": (self.tr("Balanced"), self.tr("What both sides can sign")),
            "cmo": (self.tr("Contractor"), self.tr("What a contractor asks for")),
        }
        choices = Choices(Question("position", self.tr("Whose side does the first draft take?"), answers), single=True)
        choices.chosen.connect(lambda _, given: self.changed.emit(_with_position(given)))
        self._shows.append(lambda deal: choices.show_answers((str(deal.position),)))
        self.column.addWidget(choices)

    def _take_answers(self, name: str, given: tuple[str, ...]) -> None:
        self.changed.emit(lambda deal: _with_answers(deal, name, given))


def _with_answers(deal: Deal, name: str, given: tuple[str, ...]) -> Deal:
    answers = {**dict(deal.answers), name: given}
    return replace(deal, answers=tuple((question, answers.get(question, ())) for question in VOCABULARY))


def _flag(deal: Deal, name: str) -> bool:
    return dict(deal.flags).get(name, FLAG_DEFAULTS[name])


def _with_flag(name: str, value: bool) -> Change:
    def change(deal: Deal) -> Deal:
        flags = {**dict(deal.flags), name: value}
        kept = ((flag, flags[flag]) for flag in FLAG_DEFAULTS if flag in flags and flags[flag] != FLAG_DEFAULTS[flag])
        return replace(deal, flags=tuple(kept))

    return change


def _facts(deal: Deal, side: str, names: Iterable[str]) -> dict[str, str]:
    holder = getattr(deal, side) if side else deal
    return {name: str(getattr(holder, name)) for name in names}


def _with_fact(side: str, fact: str, text: str) -> Change:
    stated: dict[str, Any] = {fact: text}

    def change(deal: Deal) -> Deal:
        return replace(deal, **({side: replace(getattr(deal, side), **stated)} if side else stated))

    return change


def _with_products(rows: list[list[str]]) -> Change:
    return lambda deal: replace(deal, products=tuple(Product(*row) for row in rows))


def _with_sites(rows: list[list[str]]) -> Change:
    sites = tuple(Site(name, address, fei, work, region) for name, address, fei, work, region in rows)
    return lambda deal: replace(deal, contractor=replace(deal.contractor, sites=sites))


def _site_row(site: Site) -> tuple[str, str, str, str, str]:
    return site.name, site.address, site.fei, site.services, site.region


def _with_position(given: tuple[str, ...]) -> Change:
    return lambda deal: replace(deal, position=Position(given[0])) if given else deal
