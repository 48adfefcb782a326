"""A working day by keys alone, pressed on a keyboard of X before the program that a user starts.

The judge knows what a user can know: the titles of windows, the settings, the agreement on the disk, the Word files.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from qa_drafter.comparison.versions import edits_between
from qa_drafter.domain.agreement import Agreement
from tests.conformance.hands import NAME, PATIENCE, Astray, Hands
from tests.conformance.keyed_edits import ACTS, PALETTE, Edits
from tests.conformance.keyed_interview import answer_the_interview
from tests.conformance.reading import differences, exact_lines
from tests.conformance.screen import Screen
from tests.conformance.verdict import CannotJudge, Fault, Verdict, judged, not_run

LAYOUTS = ("us", "de")
"""Keyboards; on the German one Y and Z have changed places, and signs lie elsewhere."""
CASE = "working day"


class Day:
    """One agreement from its first question to its redline, and the next morning."""

    def __init__(self, hands: Hands) -> None:
        self.hands, self.file, self.clean = hands, hands.home / "day.qagr", hands.home / "clean.docx"
        self.redline, self.beside = hands.home / "redline.docx", hands.home / "redline clean.docx"
        self.edits = Edits(hands, self.file, f"{self.file.name} — {NAME}")

    def play(self) -> Iterator[Fault]:
        """From the first start to the last end; what is wrong with the files that are left."""
        self._start("first start", NAME)
        answer_the_interview(self.hands, self.file)
        self.hands.see_window(self.edits.title)
        first = self._now()
        self.edits.make()
        self._retrace(first, self._now())
        self._save()
        self._export()
        self._close_and_open()
        self._come_again()
        yield from self._faults_of_files()

    def _start(self, act: str, title: str) -> None:
        self.hands.begin(act)
        self.hands.start()
        self.hands.see_window(title)

    def _retrace(self, first: Agreement, edited: Agreement) -> None:
        """All back, and all again, by both keys of redo."""
        self.hands.begin("undo")
        self.hands.press(*["ctrl+z"] * ACTS)
        self._read_state(first)
        self.hands.begin("redo")
        self.hands.press(*["ctrl+y"] * (ACTS - 1), "ctrl+shift+z")
        self._read_state(edited)

    def _save(self) -> None:
        self.hands.begin("save version")
        self.hands.press("ctrl+s")
        self.hands.see_window("Save version")
        self.hands.type("Round two")
        self.hands.press("Return")
        self.hands.see_window(self.edits.title)
        self.edits.word("AUD-ROUTINE", "Routine audits", "Audits are planned together. ")

    def _export(self) -> None:
        """The comparison of the version with what came after it, and the document as it stands."""
        self.hands.begin("compare and write the redline")
        self.hands.press("ctrl+3")
        self._ask_for_redline()
        self._write(self.redline, self.beside)
        self.hands.begin("export")
        self.hands.press("ctrl+1", "ctrl+e")
        self.hands.see_window("Export to Word")
        self._write(self.clean, self.clean)

    def _ask_for_redline(self) -> None:
        """The palette offers it as soon as the comparison is there; until then Enter finds nothing to do."""
        for _ in range(PATIENCE):
            self.hands.press("ctrl+k")
            self.hands.see_window(PALETTE)
            self.hands.type("Redline and clean copy")
            self.hands.press("Return")
            if self.hands.comes_window("Write redline"):
                return
            self.hands.press("Escape")
            self.hands.see_window(self.edits.title)
        raise self.hands.astray("the redline is not offered")

    def _write(self, to: Path, last: Path) -> None:
        self.hands.type(str(to))
        self.hands.press("Return")
        self.hands.see_window(self.edits.title)
        self.hands.see(f"{last.name} is there", last.exists, True)

    def _close_and_open(self) -> None:
        """Closed, the file is everybody's: the command line reads it, and finds its trail whole."""
        left = self._now()
        self.hands.begin("close")
        self.hands.press("ctrl+w")
        self.hands.see_window(NAME)
        self.hands.say("audit", str(self.file), "--verify")
        self.hands.begin("open")
        self.hands.press("ctrl+o")
        self.hands.see_window("Open agreement")
        self.hands.type(str(self.file))
        self.hands.press("Return")
        self.hands.see_window(self.edits.title)
        self._read_state(left)
        self._quit()

    def _come_again(self) -> None:
        """The program opens what was open, and still can take back what was done the day before."""
        left, words = self._now(), "Audits are planned together. "
        self._start("next morning", self.edits.title)
        self._read_state(left)
        self.hands.press("ctrl+z")
        self.hands.see("the last act is taken back", lambda: words in _wordings(self._now()), False)
        self.hands.press("ctrl+y")
        self._read_state(left)
        self._quit()

    def _quit(self) -> None:
        self.hands.begin("quit")
        self.hands.press("ctrl+q")
        self.hands.end()

    def _faults_of_files(self) -> Iterator[Fault]:
        """The redline leads to the version when rejected and to the document when accepted."""
        old = self.hands.home / "old.docx"
        self.hands.begin("files")
        self.hands.say("export", str(self.file), "--version", "v2", "-o", str(old))
        yield from differences(self.beside.name, exact_lines(self.clean), exact_lines(self.beside))
        for choice, expected in (("reject", old), ("accept", self.clean)):
            resolved = self.hands.home / f"{choice}ed.docx"
            self.hands.say("resolve", str(self.redline), f"--{choice}-all", "-o", str(resolved))
            yield from differences(f"redline.docx, {choice} all", exact_lines(expected), exact_lines(resolved))

    def _now(self) -> Agreement:
        return self.hands.agreement(self.file)

    def _read_state(self, expected: Agreement) -> None:
        """Wait until nothing lies between it and what the file holds."""
        self.hands.read(self.file, "edits that it is away", lambda now: _apart(expected, now), [])


def _apart(expected: Agreement, now: Agreement) -> list[str]:
    if expected == now:
        return []
    return [type(edit).__name__ for edit in edits_between(expected, now)] or ["something that no edit is"]


def _wordings(now: Agreement) -> str:
    return "\n".join(article.template for article in now.articles)


def verdicts() -> Iterator[Verdict]:
    """One for each keyboard."""
    for layout in LAYOUTS:
        judge = f"real keys, keyboard {layout}"
        try:
            yield _verdict(layout, judge)
        except CannotJudge as reason:
            yield not_run(CASE, judge, reason)


def _verdict(layout: str, judge: str) -> Verdict:
    with tempfile.TemporaryDirectory(prefix="qa_drafter_") as home, Screen(layout) as screen:
        hands = Hands(screen, Path(home))
        try:
            faults = list(Day(hands).play())
        except Astray as astray:
            faults = [astray.fault]
        finally:
            hands.let_go()
        return judged(CASE, judge, f"{hands.acts} acts, {hands.keys} keys", faults)
