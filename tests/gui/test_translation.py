"""The window speaks another language: every text of ours is looked up where the running program asks for it."""

import ast
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

import qa_drafter.gui
from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import AgreementRefused, NothingToDo, UnknownName, ValueRefused, WordFileUnread
from qa_drafter.domain.phrases import phrase
from qa_drafter.gui.dialogs.preferences import PreferencesDialog
from qa_drafter.gui.language import Language, chosen_language, locale_of, speak, spoken
from qa_drafter.gui.refusal_wording import error_cause, error_remedy, error_title
from qa_drafter.gui.scenes import scenes
from qa_drafter.redline.errors import NotAWordFile
from qa_drafter.resources import resource_path
from qa_drafter.services.word_faults import told_of
from tests.gui.shown_texts import texts_of
from tests.gui.windows import RETURN, shown
from tools import catalogue
from tools.texts import Text, texts

GUI = Path(qa_drafter.gui.__file__).parent
GERMAN = resource_path("translations", "qa_drafter_de.ts")
REMEDY = "run `python3 dev.py translations`, and write the German that it asks for"


@pytest.fixture(scope="module")
def asked() -> list[Text]:
    return texts(GUI.parent)


# --- the catalogue ---------------------------------------------------------------------------------------------------


def test_the_catalogue_holds_the_texts_of_the_window_and_no_other(asked):
    assert sorted(catalogue.read(GERMAN)) == asked, REMEDY


def test_every_text_has_its_german():
    assert [text for text, words in catalogue.read(GERMAN).items() if not words] == [], REMEDY


def test_what_is_built_says_what_the_catalogue_says(dressed):
    built = QTranslator()
    assert built.load(str(GERMAN.with_suffix(".qm")))

    stale = [t for t, words in catalogue.read(GERMAN).items() if built.translate(t.context, t.source) != words]
    assert stale == [], REMEDY


def test_the_german_has_the_same_places_to_fill():
    for text, words in catalogue.read(GERMAN).items():
        if "{{" not in text.source:  # an example of the language of clauses
            assert sorted(_places(words)) == sorted(_places(text.source)), text


def test_the_german_keeps_keys_where_there_are_some_and_never_those_of_accept_and_reject():
    for text, words in catalogue.read(GERMAN).items():
        if "&" in text.source and not text.source.startswith("&{"):
            assert re.search("&[^ &]", words), text
            assert not re.search("&[ar]", words, re.IGNORECASE), text


def _places(text: str) -> list[str]:
    return re.findall(r"\{[^{}]*\}", text)


def test_words_that_no_catalogue_knows_are_given_as_they_are_by_the_command_line_alone():
    """A refusal takes phrases by its type; words in English cannot get past the catalogue as if they were data."""
    paths = [path for path in GUI.parent.rglob("*.py") if "cli" not in path.relative_to(GUI.parent).parts]
    found = [f"{path.relative_to(GUI.parent)}: {words}" for path in paths for words in _english(path)]

    assert found == []


def _english(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(ast.Name("verbatim"), [ast.Constant() | ast.JoinedStr() as words]) if _is_word(
                ast.unparse(words)
            ):
                yield ast.unparse(words)
            case ast.Call(ast.Name("phrase" | "Phrase"), [_, *facts]):
                yield from (fact.value for fact in facts if isinstance(fact, ast.Constant) and _is_word(fact.value))


def test_what_the_system_says_is_told_as_a_phrase():
    """Its own text is in its own language; `told_by_system` knows it by its number."""
    paths = [path for path in GUI.parent.rglob("*.py") if "cli" not in path.relative_to(GUI.parent).parts]
    found = [path.name for path in paths if "strerror" in path.read_text(encoding="utf-8")]

    assert found == ["foreign_words.py"]


def _is_word(value: object) -> bool:
    return isinstance(value, str) and re.search("[a-z]{2}", value) is not None


# --- what the program looks up ---------------------------------------------------------------------------------------


def test_words_for_people_pass_through_the_translation():
    """Fonts, names of works and of files are no words; a sentence, or a word beside a figure, is."""
    paths = (path for path in GUI.rglob("*.py") if path.name not in PICTURED)
    found = [f"{path.relative_to(GUI)}: {words}" for path in paths for words in _untranslated(path)]

    assert found == []


PICTURED = ("scenes.py", "scene_sheets.py", "screenshots.py")
"""What is typed for the pictures."""
INSIDE = {
    "open ", "compare ", "part ", '<a href="',  # names and marks of links and settings
    "clean after", "clean before", "redline and clean", "redline back", "table docx", "table xlsx",  # of exports
    "in force",  # a status, as the agreement has it
    "Practice of the trade",  # a family, as the service has it
    "Industry practice", "RACI convention",  # citations, as the library has them
    "statute regulation", "gmp guideline", "agency guidance",  # what a source is, as its register has it
    "” means ",  # the language of the agreement
}  # fmt: skip
"""Words inside the program, and words of agreements."""


def _untranslated(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    apart = {id(part) for node in ast.walk(tree) for whole in _not_for_people(node) for part in ast.walk(whole)}
    for node in ast.walk(tree):
        if id(node) in apart:
            continue
        if isinstance(node, ast.JoinedStr):
            pieces = [piece.value for piece in node.values if isinstance(piece, ast.Constant)]
            yield from (
                piece for piece in pieces if piece not in INSIDE and re.search(r"[A-Za-z]{3} | [A-Za-z]{3}", piece)
            )
        elif isinstance(node, ast.Constant) and _is_sentence(node.value):
            yield str(node.value)


def _is_sentence(value: object) -> bool:
    words = str(value)
    return words not in INSIDE and "yyyy" not in words and re.search(r"[a-z]{2} [a-z]{2}", words) is not None


def _not_for_people(node: ast.AST) -> Iterator[ast.AST]:
    """What is translated, and what nobody reads: docstrings, annotations, names of objects, words of bugs."""
    match node:
        case ast.Call(ast.Attribute(attr="tr" | "translate" | "setObjectName")) | ast.Call(
            ast.Name("tr" | "_tr" | "phrase")
        ):
            yield from node.args
        case ast.Module() | ast.ClassDef() | ast.FunctionDef():
            yield from (
                line for line in node.body if isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant)
            )
        case ast.Raise() | ast.Assert():
            yield node


def test_every_text_that_is_shown_was_looked_up_under_a_context_of_the_catalogue(dressed, workspace, asked, tmp_path):
    """Each known text comes back marked; what is shown without a mark is data, or was never asked for."""
    marking, found = Marking(asked), set()
    dressed.installTranslator(marking)
    data, known = {*_strings(workspace.library)}, Known(asked)
    for name, widget in scenes(tmp_path / "scenes"):
        said = set(texts_of(widget))
        data |= {text for kind, text in said if kind == "QUndoView"}  # acts, as the trail keeps them
        found |= {f"{name}, {kind}: {text}" for kind, text in said if text not in data and known.has(text)}
    dressed.removeTranslator(marking)

    assert "\n".join(sorted(found)) == ""


class Marking(QTranslator):
    """Answers each text of the catalogue, and each of Qt, with itself in brackets."""

    def __init__(self, asked: list[Text]) -> None:
        super().__init__()
        self._asked, self._ours = set(asked), {text.context for text in asked}

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return f"⟦{source}⟧" if context not in self._ours or Text(context, source) in self._asked else None

    def isEmpty(self) -> bool:
        return False


PLACE = re.compile(r"\\\{[^{}]*\\\}")
"""A place to fill, as it stands in an expression."""


_PRINTED_TIME = re.compile(r"\d+[ \u00a0]calendar[ \u00a0]days?")
"""A value as an agreement prints it, which stays English."""


def _tells_much(text: str) -> bool:
    return len(re.findall("[A-Za-z]", text)) > 11


class Known:
    """Whether a text reads like one of the catalogue that nobody has marked."""

    def __init__(self, asked: list[Text]) -> None:
        sources = {text.source.replace("&", "") for text in asked}
        self._plain = {source for source in sources if "{" not in source}
        filled = (re.sub(PLACE, "(.{1,80})", s) for s in map(re.escape, sources) if _tells_much(re.sub(PLACE, "", s)))
        self._filled = re.compile("|".join(filled), re.DOTALL)

    def has(self, text: str) -> bool:
        bare = text.replace("&", "")
        if _PRINTED_TIME.fullmatch(bare):
            return False
        return bare in self._plain or ("⟦" not in bare and self._filled.fullmatch(bare) is not None)


def _strings(value: object) -> Iterator[str]:
    """Every string in values of the domain."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        yield from (text for field in fields(value) for text in _strings(getattr(value, field.name)))
    elif isinstance(value, dict):
        yield from (text for pair in value.items() for one in pair for text in _strings(one))
    elif isinstance(value, tuple | frozenset | list):
        yield from (text for one in value for text in _strings(one))


# --- the choice ------------------------------------------------------------------------------------------------------


def test_the_german_window_says_so_in_menus_buttons_and_errors(german, window):
    titles = [menu.title().replace("&", "") for menu in window.menuBar().findChildren(QMenu)]

    assert {"Datei", "Bearbeiten", "Ansicht", "Hilfe"} <= set(titles)
    assert error_title(NothingToDo("", "", "")) == "Es gibt nichts zu ändern"
    assert QKeySequence("Ctrl+Shift+Del").toString(QKeySequence.SequenceFormat.NativeText) == "Strg+Umschalt+Entf"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(("refusal", "told"), [
    (UnknownName(phrase("agreement"), phrase("clause"), "DEV-OSS", ("DEV-OOS",)),
     ("Vereinbarung: Klausel 'DEV-OSS' gibt es nicht.", "Meinten Sie DEV-OOS?")),
    (ValueRefused(phrase("term {0}", "oos_notice"), phrase("{0} characters are too many", 900),
                  phrase("give at most {0}", 200)),
     ("Eckwert oos_notice: 900 Zeichen sind zu viele.", "Geben Sie höchstens 200 an. Nichts wurde geändert.")),
    (AgreementRefused("A.qagr", phrase("the disk is full"), phrase("make room; nothing was changed")),
     ("A.qagr: der Datenträger ist voll.", "Schaffen Sie Platz; nichts wurde geändert.")),
    (WordFileUnread("A.docx", told_of(NotAWordFile("it is empty")), phrase("choose another file")),
     ("A.docx: kein Word-Dokument: ohne Inhalt.", "Wählen Sie eine andere Datei. Nichts wurde geändert.")),
    (NothingToDo("AUD-ROUTINE", phrase("it has the {0} text already", Position.CMO), phrase("nothing was changed")),
     ("AUD-ROUTINE: hat schon den Text „Lohnhersteller“.", "Nichts wurde geändert.")),
])  # fmt: skip
def test_a_refusal_is_told_in_german_and_names_things_as_they_are(refusal, told):
    assert (error_cause(refusal), error_remedy(refusal)) == told


@pytest.mark.usefixtures("german")
def test_no_menu_gives_one_key_to_two_of_its_items(window):
    for menu in window.menuBar().findChildren(QMenu):
        keys = [found[0].casefold() for a in menu.actions() if (found := re.findall("&([^ &])", a.text()))]
        assert len(keys) == len(set(keys)), (menu.title(), sorted(keys))


def test_the_language_is_chosen_in_the_preferences_and_holds_from_the_next_start(window, qtbot):
    window.commands.preferences.trigger()
    dialog = shown(qtbot, window, PreferencesDialog)
    dialog.language.setCurrentIndex(dialog.language.findText("Deutsch"))
    qtbot.keyClick(dialog, RETURN)

    assert chosen_language(window.session.settings) is Language.GERMAN
    assert window.commands.open.text() == "&Open…"


def test_a_language_that_the_program_does_not_know_is_that_of_the_system(settings):
    settings.language = "tlh"

    assert chosen_language(settings) is Language.SYSTEM


@pytest.mark.parametrize(("language", "system", "manner"), [
    (Language.GERMAN, "de_CH", "de_CH"),
    (Language.GERMAN, "en_GB", "de_DE"),
    (Language.ENGLISH, "en_GB", "en_GB"),
    (Language.ENGLISH, "de_DE", "en_US"),
])  # fmt: skip
def test_dates_and_numbers_keep_the_manner_of_the_country_where_the_language_is_its_own(language, system, manner):
    assert locale_of(language, QLocale(system)).name() == manner


def test_english_loads_no_translation(dressed):
    before, there = QLocale(), dressed.findChildren(QTranslator)
    speak(dressed, Language.ENGLISH)
    QLocale.setDefault(before)

    assert dressed.findChildren(QTranslator) == there


def test_a_language_without_our_words_stays_english_throughout(dressed):
    before, there = QLocale(), dressed.findChildren(QTranslator)
    QLocale.setDefault(QLocale("fr_FR"))
    speak(dressed, Language.SYSTEM)
    QLocale.setDefault(before)

    assert dressed.findChildren(QTranslator) == there
    assert spoken(QLocale("fr_FR")) == "fr"
