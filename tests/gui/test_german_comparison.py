"""What a comparison tells in the German window: places in Word files, what no mark can show, why an article is in."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import qa_drafter.redline
from qa_drafter.comparison.word_places import loss_words, place_begun, place_words
from qa_drafter.domain.agreement import WRITTEN_HERE
from qa_drafter.gui.phrases import worded
from qa_drafter.redline import NotTracked
from qa_drafter.services.kept_reasons import KeptReasons

pytestmark = pytest.mark.usefixtures("german")


@pytest.mark.parametrize(("place", "told"), [
    ("beginning of the document", "Anfang des Dokuments"),
    ("2.1 Storage › (b)", "2.1 Storage › (b)"),
    ("header of first pages", "Kopfzeile erster Seiten"),
    ("footnote 3", "Fußnote 3"),
    ("endnote 2 of the old file › text box", "Endnote 2 der alten Datei › Textfeld"),
])  # fmt: skip
def test_a_place_of_a_word_file_keeps_its_headings_and_is_german_between_them(place, told):
    assert worded(place_words(place)) == worded(place_begun(place)) == told
    assert place_words(place) == place


def test_every_difference_that_no_mark_can_show_is_told_in_german():
    package = Path(qa_drafter.redline.__file__).parent
    told = [said for path in package.rglob("*.py") for said in _losses(ast.parse(path.read_text(encoding="utf-8")))]

    assert len(told) > 8
    for said in told:
        words = loss_words(NotTracked("word/styles.xml", "", said))
        assert words == f"word/styles.xml: {said}"
        assert worded(words) != words, said


def _losses(tree: ast.Module) -> Iterator[str]:
    """What the redline package says, with a name in each place."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(ast.Attribute(attr="untracked"), [ast.JoinedStr() | ast.Constant() as said, *_]):
                parts = said.values if isinstance(said, ast.JoinedStr) else [said]
                shown = ["tbl", "deleted"]  # the element, and what happened to it
                yield "".join(str(p.value) if isinstance(p, ast.Constant) else shown.pop(0) for p in parts)


def test_why_an_article_is_in_is_told_as_the_library_tells_it(workspace, agreement_path):
    agreement = workspace.open(agreement_path)
    content = agreement.content
    agreement.close()
    reasons = KeptReasons(workspace.library, content.deal)
    articles = [article for section in content.sections for article in section.articles]
    told = {worded(reasons.told(article.clause, article.because)) for article in articles}

    assert all(words == "in jeder Vereinbarung" or words.startswith("enthalten, denn bei „") for words in told), told
    assert worded(reasons.told("AUD-OWN", WRITTEN_HERE)) == "für diese Vereinbarung geschrieben"
    assert worded(reasons.told("AUD-OLD", "in because of an edition long gone")) == "in because of an edition long gone"
    assert all(worded(reasons.told(section.id, section.because)) in told for section in content.sections)
