"""The texts of a package are found under the contexts in which they are looked up, and their translations kept."""

import pytest

from tools import catalogue
from tools.refusal import Refused
from tools.texts import Text, texts


@pytest.fixture
def package(tmp_path):
    """Writes a package of these modules and gives its folder."""

    def write(**modules):
        folder = tmp_path / "app" / "gui"
        folder.mkdir(parents=True)
        for name, source in modules.items():
            (folder / f"{name}.py").write_text(source, encoding="utf-8")
        return tmp_path / "app"

    return write


def test_a_text_of_an_object_stands_under_the_class_that_it_is_written_in(package):
    folder = package(
        panes='class Pane(QWidget):\n    def show(self):\n        self.tr("Open")\n        Pane.tr("Close")\n'
        'class Wide(Pane):\n    words = lambda self: self.tr("Wide " "open")\n'
    )

    assert texts(folder) == [Text("Pane", "Close"), Text("Pane", "Open"), Text("Wide", "Wide open")]


def test_a_text_passed_through_a_function_stands_under_the_context_that_the_function_gives(package):
    folder = package(
        wording='def tr(text):\n    return QCoreApplication.translate("wording", text)\nONE = tr("One")\n',
        other='from app.gui.wording import tr as _tr\nTWO = _tr("Two")\n'
        'THREE = QCoreApplication.translate("numbers", "Three")\n',
    )

    assert texts(folder) == [Text("numbers", "Three"), Text("wording", "One"), Text("wording", "Two")]


def test_a_sentence_made_below_the_window_stands_under_the_context_of_phrases_unless_it_has_no_word(package, tmp_path):
    folder = package(pane='from app.domain.phrases import counted, phrase\nphrase("{0} fits", 1)\n'
                          'phrase("{0}: {1}", 1, 2)\ncounted(2, "{0} day", "{0} days")\n')  # fmt: skip
    (folder / "domain").mkdir()
    (folder / "domain" / "phrases.py").write_text("def phrase(template): ...\n", encoding="utf-8")

    assert texts(folder) == [Text("phrases", "{0} day"), Text("phrases", "{0} days"), Text("phrases", "{0} fits")]


@pytest.mark.parametrize(
    "source", ["class A:\n    def f(self, words):\n        self.tr(words)\n", 'tr("Where from?")\n']
)
def test_a_text_that_cannot_be_found_is_refused_with_its_place(package, source):
    folder = package(pane=source)

    with pytest.raises(Refused, match=r"pane\.py:\d"):
        texts(folder)


def test_what_was_written_is_read_again_word_for_word(tmp_path):
    words = {Text("A", "&Edit <b>\tF2"): "&Bearbeiten <b>\tF2", Text("B", "Two\nlines"): "", Text("B", "“x”"): "„x“"}
    path = tmp_path / "de.ts"
    path.write_text(catalogue.written(words, "de"), encoding="utf-8", newline="\n")

    assert catalogue.read(path) == words
    assert path.read_text(encoding="utf-8").count("unfinished") == 1


def test_a_new_text_takes_the_words_it_has_elsewhere_where_all_agree():
    known = {Text("A", "Open"): "Öffnen", Text("B", "Draft"): "Entwurf", Text("C", "Draft"): "entworfen"}
    wanted = [Text("D", "Open"), Text("D", "Draft"), Text("B", "Draft"), Text("D", "New")]

    assert catalogue.renewed(known, wanted) == {
        Text("D", "Open"): "Öffnen",
        Text("D", "Draft"): "",
        Text("B", "Draft"): "Entwurf",
        Text("D", "New"): "",
    }


def test_a_file_that_is_not_there_holds_nothing(tmp_path):
    assert catalogue.read(tmp_path / "none.ts") == {}
