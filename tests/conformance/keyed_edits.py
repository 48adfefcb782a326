"""The edits of a day by keys alone, each seen in the file before the next."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.identifiers import ActivityId, ClauseId, RoleId, TermId
from tests.conformance.hands import Hands

PALETTE = "Commands and places"
ACTS = 11
"""As many steps back lead to the first state."""


class Edits:
    """Made in one window on one file."""

    def __init__(self, hands: Hands, file: Path, title: str) -> None:
        self.hands, self.file, self.title = hands, file, title

    def make(self) -> None:
        """All of them."""
        self.word("TRM-REVIEW", "Periodic review", "The parties confirm each review. ")
        self._write_own()
        self._insert()
        self._choose_position()
        self._set_term()
        self._reserve()
        self._assign()
        self._move()
        self._rename()
        self._replace()
        self._remove()

    def go(self, words: str, title: str = "") -> None:
        """By the palette, to an article or to the sheet of this title."""
        self.hands.press("ctrl+k")
        self.hands.see_window(PALETTE)
        self.hands.type(words)
        self.hands.press("Return")
        self.hands.see_window(title or self.title)

    def word(self, clause: str, title: str, words: str) -> None:
        """Words before the first of an article."""
        self.hands.begin(f"own wording of {clause}")
        self.go(title)
        self.hands.press("F2")
        self.hands.type(words)
        self.hands.press("ctrl+Return")
        self._read("first words", lambda now: now.article(ClauseId(clause)).template[: len(words)], words)

    def _write_own(self) -> None:
        self._open("own clause", "Own clause", "ctrl+shift+space")
        self.hands.type("Cold chain")
        self.hands.press("Tab")
        self.hands.type("The Contractor shall keep the cold chain log.")
        self.hands.press("Tab", "Tab")
        self._take("Return")
        self._read("own clause", lambda now: now.article(ClauseId("OWN-COLD-CHAIN")).title, "Cold chain")

    def _insert(self) -> None:
        self._open("insert clause", "Insert clause", "ctrl+space")
        self.hands.type("aseptic process")
        self._take("Return")
        self._read("inserted", lambda now: now.article(ClauseId("STE-APS")).clause, "STE-APS")

    def _choose_position(self) -> None:
        self.hands.begin("position")
        self.go("Routine audits")
        self.hands.press(*["shift+Tab"] * 4, "space")
        self._read("position", lambda now: str(now.article(ClauseId("AUD-ROUTINE")).position), "sponsor")

    def _set_term(self) -> None:
        self.hands.begin("term")
        self.hands.press("ctrl+t", "F2")
        self.hands.type("3")
        self.hands.press("Return")
        self._read("term", lambda now: now.term(TermId("key_contact_change")).value, 3)
        self.hands.press("ctrl+t")

    def _reserve(self) -> None:
        self.hands.begin("reserve")
        self.go("Periodic review")
        self.go("Reserve article", "Reserve article")
        self.hands.type("Settled elsewhere")
        self._take("Return")
        self._read("reserved", lambda now: now.article(ClauseId("TRM-REVIEW")).reserved, "Settled elsewhere")

    def _assign(self) -> None:
        def duty(now: Agreement) -> str:
            rows = (row for matrix in now.matrices for row in matrix.rows)
            activity = ActivityId("method_validation")
            return str(next(row for row in rows if row.activity == activity).duty(RoleId("sponsor_ra")))

        self.hands.begin("duty")
        self.hands.press("ctrl+2", "Down", "Down", "Right", "c")
        self._read("duty", duty, "C")
        self.hands.press("ctrl+1")

    def _move(self) -> None:
        def place(now: Agreement) -> int:
            return now.place_of(ClauseId("TRM-SURVIVE"))[1]

        self.hands.begin("move")
        self.go("Survival")
        before = place(self.hands.agreement(self.file))
        self.hands.press("alt+shift+Up")
        self._read("place in the section", place, before - 1)

    def _rename(self) -> None:
        self.hands.begin("rename")
        self.go("Rename defined term", "Rename defined term")
        self.hands.press("alt+t")
        self.hands.type("Deviation")
        self.hands.press("alt+n")
        self.hands.type("Irregularity")
        self._take("Return")
        self._read("renamed", lambda now: "Irregularity" in {entry.term for entry in now.glossary}, True)

    def _replace(self) -> None:
        self._open("replace", "Find and replace", "ctrl+h")
        self.hands.type("unannounced")
        self.hands.press("Return", "Tab")
        self.hands.type("surprise")
        self._take("alt+r")
        self._read("articles with the old word", lambda now: _with_word(now, "unannounced"), [])

    def _remove(self) -> None:
        self.hands.begin("remove")
        self.go("Field alert reports")
        self.hands.press("ctrl+shift+Delete")
        self._read("RFA-FAR", lambda now: any(article.clause == "RFA-FAR" for article in now.articles), False)

    def _open(self, act: str, title: str, key: str) -> None:
        self.hands.begin(act)
        self.hands.press(key)
        self.hands.see_window(title)

    def _take(self, key: str) -> None:
        """The sheet closes, and the window is in front again."""
        self.hands.press(key)
        self.hands.see_window(self.title)

    def _read(self, what: str, ask: Callable[[Agreement], object], expected: object) -> None:
        self.hands.read(self.file, what, ask, expected)


def _with_word(now: Agreement, word: str) -> list[str]:
    return [article.clause for article in now.articles if word in article.template]
