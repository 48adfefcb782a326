"""Our window over matrices of 500 activities by 12 roles: how long keys and scrolling keep the event loop at most.

`python -m tests.benchmarks.wide_matrix AGREEMENT FOLDER` widens a copy of the agreement and prints JSON as
`longest_turn` does: for each act the milliseconds of its median.
"""

import json
import sys
from dataclasses import replace
from pathlib import Path
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qa_drafter.domain.deal import Party
from qa_drafter.domain.identifiers import ActivityId, RoleId
from qa_drafter.domain.raci import Role, Row
from qa_drafter.gui.app import application, store_in
from qa_drafter.gui.session import Session
from qa_drafter.gui.windows import open_window
from qa_drafter.gui.workbench import Mode
from qa_drafter.store.agreements import AgreementFile
from tests.benchmarks.watch import FIRST_LOOKS, Watch, after

ACTIVITIES, ROLES = 500, 12


def widened(content):
    """The agreement with own roles and own activities up to the size that is measured."""
    columns = {role.id for matrix in content.matrices for role in matrix.roles}
    own = [
        Role(RoleId(f"own_site_{n}"), Party.CONTRACTOR, f"Quality unit of manufacturing site number {n}", f"Site {n}")
        for n in range(ROLES - len(columns))
    ]
    lacking = ACTIVITIES - sum(len(matrix.rows) for matrix in content.matrices)
    matrices = []
    for place, matrix in enumerate(content.matrices):
        for role in own:
            matrix = matrix.with_role(role)
        count = lacking // len(content.matrices) + (place < lacking % len(content.matrices))
        copies = [matrix.rows[n % len(matrix.rows)] for n in range(count)]
        rows = [
            Row(ActivityId(f"OWN-W{place}-{n}"), f"{row.statement}, at manufacturing site number {n}", row.duties)
            for n, row in enumerate(copies)
        ]
        matrices.append(matrix.with_rows((*matrix.rows, *rows)))
    return replace(content, matrices=tuple(matrices))


class Samples:
    """Keeps every turn of an act, not the longest alone."""

    def __init__(self, watch):
        self._watch, self.taken = watch, {}

    def does(self, act, step):
        self._watch.late.pop(act, None)
        self._watch.does(act, step)
        self.taken.setdefault(act, []).append(self._watch.late.get(act, 0.0))


def work(samples, grid, stack):
    for _ in range(7):
        samples.does("arrow", lambda: QTest.keyClick(grid, Qt.Key.Key_Down))
    for letter in "CIRCICR":
        samples.does("letter", lambda letter=letter: QTest.keyClicks(grid, letter))
    for _ in range(7):
        samples.does("undo", stack.undo)
    for letter in "ICICI":
        for _ in range(4):
            QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        samples.does("letter into five rows", lambda letter=letter: QTest.keyClicks(grid, letter))
    for _ in range(7):
        samples.does("page", lambda: QTest.keyClick(grid, Qt.Key.Key_PageDown))
    bar = grid.verticalScrollBar()
    for part in range(20):
        samples.does("scroll", lambda part=part: bar.setValue(bar.maximum() * part // 20))


def main(agreement, folder):
    application([])
    wide = Path(folder, "wide.qagr")
    file = AgreementFile.open(Path(agreement), writing=False)
    AgreementFile.create(wide, widened(file.working_copy())).close()
    file.close()
    window = open_window(Session(store_in(Path(folder, "settings.ini"))))
    window.resize(1440, 900)
    watch = Watch()
    opened = lambda: window.bridge.reading is not None and not window.background.is_busy  # noqa: E731 - asked often
    watch.does("open", lambda: window.acts.open_path(wide), opened)
    watch.does("look at it", lambda: None, after(FIRST_LOOKS))
    watch.does("responsibilities", lambda: window.show_mode(Mode.RESPONSIBILITIES))
    samples = Samples(watch)
    grid = window.workbench.responsibilities.grid
    grid.setFocus()
    before = window.bridge.stack.index()
    work(samples, grid, window.bridge.stack)
    assert window.bridge.stack.index() > before, "no letter was taken"
    window.close()
    print(json.dumps({act: median(taken) for act, taken in samples.taken.items()}))


if __name__ == "__main__":
    main(*sys.argv[1:])
