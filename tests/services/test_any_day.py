"""Whatever a person does to an agreement, all that the program tells of it can be told, and undo takes it back."""

from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from qa_drafter.services.versions import Versions
from qa_drafter.services.workspace import Workspace
from tests.builders import AUTHOR, example_deal, library
from tests.services.days_work import EXAMPLES, look_at, take_all_back, work


@settings(max_examples=3, derandomize=True)
@given(st.sampled_from(EXAMPLES), st.integers(0, 2**32), st.integers(6, 12))
def test_what_acts_lead_to_can_be_checked_compared_and_exported(deal: str, seed: int, acts: int) -> None:
    workspace = Workspace(AUTHOR)
    workspace.__dict__["library"] = library()  # read once for all tests
    with TemporaryDirectory() as folder:
        path = Path(folder) / "agreement.qagr"
        opened = workspace.create(example_deal(deal), path)
        start = opened.content
        work(Random(seed), opened, acts)
        look_at(opened, Path(folder))
        kept = opened.content
        opened.close()

        opened = workspace.open(path)
        assert opened.content == kept
        assert Versions(opened).first_broken_entry() is None
        take_all_back(opened)
        assert opened.content == start
        opened.close()
