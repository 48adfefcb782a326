"""A process that is killed in the middle of an act leaves a file that opens, with all of the act or nothing of it."""

import subprocess
import sys
from pathlib import Path

import pytest

from qa_drafter.domain.audit import first_broken
from qa_drafter.domain.edits import TermSet
from qa_drafter.domain.identifiers import TermId
from qa_drafter.store.agreements import AgreementFile
from qa_drafter.store.records import edit_of
from tests.store.specimen import write_specimen

NOTICE = TermId("notice")

KILLED_AT_A_STEP = """
import os, signal, sys
from pathlib import Path
from qa_drafter.domain.edits import TermSet
from qa_drafter.store.agreements import AgreementFile
from qa_drafter.store.records import record_of

file = AgreementFile.open(Path(sys.argv[1]), writing=True)
connection = file._db
# No room in memory: every page goes to the file before the act is over, as with a large agreement.
connection.execute("pragma cache_size = 1")
connection.execute("pragma cache_spill = 1")
steps, last = 0, int(sys.argv[2])

def step():
    global steps
    steps += 1
    if steps == last:
        os.kill(os.getpid(), signal.SIGKILL)

content = file.working_copy()
edit = TermSet("notice", 4, 9)
connection.set_progress_handler(step, 1)
with file.transaction():
    file.save(edit.apply(content))
    file.append_audit("2026-11-22T12:00:00Z", "Ada", "Act", record_of(edit), "x" * 200_000)
connection.set_progress_handler(None, 1)
print(steps, flush=True)
"""

EDITING_ON_AND_ON = """
import sys
from pathlib import Path
from qa_drafter.domain.edits import TermSet
from qa_drafter.store.agreements import AgreementFile
from qa_drafter.store.records import record_of

file = AgreementFile.open(Path(sys.argv[1]), writing=True)
content = file.working_copy()
for value in range(5, 100_000):
    edit = TermSet("notice", value - 1, value)
    content = edit.apply(content)
    with file.transaction():
        file.save(content)
        file.append_audit("2026-11-22T12:00:00Z", "Ada", "Act", record_of(edit), "")
    print(value, flush=True)
"""


def started(script: str, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def notice_and_trail(path: Path) -> tuple[object, object, int]:
    """The term, what the trail says of it, and the length of the trail: as a reader finds the file."""
    file = AgreementFile.open(path, writing=False)
    trail = file.audit()
    value = file.working_copy().term(NOTICE).value
    file.close()
    assert first_broken(trail) is None
    last = edit_of(trail[-1].record)
    assert isinstance(last, TermSet)
    return value, last.now, len(trail)


def test_an_act_killed_at_any_step_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "a.qagr"
    write_specimen(path)
    counting = started(KILLED_AT_A_STEP, path, 0)
    steps = int(counting.communicate()[0])
    assert notice_and_trail(path) == (9, 9, 10)

    killed = {}
    for at in sorted({1, steps // 3, steps // 2, steps * 4 // 5, steps - 5, steps - 1}):
        copy = tmp_path / f"killed at {at}.qagr"
        write_specimen(copy)
        killed[copy] = started(KILLED_AT_A_STEP, copy, at)
    journals = []
    for copy, process in killed.items():
        process.communicate()
        assert process.returncode < 0
        journals.append(copy.with_name(f"{copy.name}-journal").exists())
        assert notice_and_trail(copy) in ((4, 4, 9), (9, 9, 10))
        AgreementFile.open(copy, writing=True).close()
    assert any(journals)


@pytest.mark.parametrize("acts", [1, 7, 30])
def test_what_was_told_as_done_is_done_when_the_process_is_killed(tmp_path: Path, acts: int) -> None:
    path = tmp_path / "a.qagr"
    write_specimen(path)
    process = started(EDITING_ON_AND_ON, path)
    assert process.stdout is not None
    told = [int(process.stdout.readline()) for _ in range(acts)][-1]
    process.kill()
    process.communicate()

    value, recorded, length = notice_and_trail(path)
    assert value == recorded
    assert isinstance(value, int)
    assert value >= told
    assert length == 9 + value - 4
