"""Whatever a person does in a day, what the window has kept from act to act is what a fresh look at the file tells."""

import shutil
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from qa_drafter.domain.errors import NothingToDo, QaDrafterError
from qa_drafter.gui.panes.draft_source import DraftSource
from qa_drafter.gui.panes.draft_state import View, outline_of
from qa_drafter.gui.preview.layout import PageLayout
from qa_drafter.gui.reading import LIBRARY, Reading
from qa_drafter.services.clocks import Clocks
from qa_drafter.services.pages import Pages
from qa_drafter.services.responsibilities import Responsibilities
from qa_drafter.services.workspace import Workspace
from tests.builders import AUTHOR, example_deal, library
from tests.gui.test_page_preview import drawn
from tests.services.days_work import ACTS, EXAMPLES


class Looks:
    """All that the window asks of one agreement, by parts that keep what they have found."""

    def __init__(self, reading):
        self.reading, self.source = reading, DraftSource(reading)
        self.duties, self.clocks = Responsibilities(reading.opened), Clocks(reading.opened)
        self.pages, self.layout = Pages(), PageLayout()

    def told(self):
        reading, base = self.reading, self.reading.opened.first_version
        return {
            "content": reading.opened.content,
            "printed": (reading.printed(), reading.printed(LIBRARY)),
            "findings": reading.findings(),
            "coverage": reading.coverage(),
            "articles": [
                self.source.state(a, View(since)) for a in reading.printed().articles for since in (base, None)
            ],
            "outline": outline_of(reading, base),
            "rows": (self.duties.breaches(), self.duties.article_numbers()),
            "clocks": (self.clocks.table(), list(self.clocks.rooms())),
        }

    def drawn(self):
        for _ in self.layout.lay(self.pages.document(self.reading.printed())):
            pass
        return [*map(drawn, self.layout.pages)]


def another_library(chance, workspace, opened):
    """The library moves on, or back: fewer limits and rules, and articles that speak of fewer activities."""
    known = library()
    fewer = replace(known, limits=known.limits[::2], rules=known.rules[::2], worded_duties=known.worded_duties[::2])
    workspace.take_library(library=chance.choice((known, fewer)))


ON_THE_WAY = (
    lambda chance, workspace, opened: Reading(opened).editing.undo(),
    lambda chance, workspace, opened: Reading(opened).editing.redo(),
    another_library,
)


@settings(max_examples=2, derandomize=True)
@given(st.sampled_from(EXAMPLES), st.integers(0, 2**32))
def test_what_was_kept_from_act_to_act_is_what_a_fresh_look_tells(dressed, deal, seed):
    chance, workspace = Random(seed), Workspace(AUTHOR)
    workspace.take_library(library=library())
    with TemporaryDirectory() as folder:
        path, copy = Path(folder, "a.qagr"), Path(folder, "copy.qagr")
        opened = workspace.create(example_deal(deal), path)
        kept = Looks(Reading(opened))
        kept.told(), kept.drawn()
        for place in range(6):
            with suppress(QaDrafterError, NothingToDo):
                if chance.random() < 0.3:
                    chance.choice(ON_THE_WAY)(chance, workspace, opened)
                else:
                    chance.choice(ACTS)(chance, opened)
            kept.reading.forget()
            shutil.copy(path, copy)
            fresh = Looks(Reading(workspace.open(copy, writing=False)))
            assert kept.told() == fresh.told()
            if place == 5:
                assert kept.drawn() == fresh.drawn()
            fresh.reading.opened.close()
        opened.close()
