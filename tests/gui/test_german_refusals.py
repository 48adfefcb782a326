"""Files that are broken, missing or not for us: the German window says in German where, why and what to do."""

import errno
from collections.abc import Callable

import pytest

from qa_drafter.domain.errors import DealRefused, QaDrafterError
from qa_drafter.domain.foreign_words import told_by_system
from qa_drafter.domain.phrases import phrase
from qa_drafter.drafting.sandbox import faults_in
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.refusal_wording import error_cause, error_remedy
from qa_drafter.library_files.deal_files import deal_of
from qa_drafter.library_files.deal_texts import stated_of
from qa_drafter.library_files.library_parts import parse_toml
from qa_drafter.library_files.yaml_files import parse_yaml
from qa_drafter.services import preferences

pytestmark = pytest.mark.usefixtures("german")


def refused(act: Callable[[], object]) -> QaDrafterError:
    with pytest.raises(QaDrafterError) as refusal:
        act()
    return refusal.value


@pytest.mark.parametrize(("text", "told"), [
    ("title: QAA\n\tmarket: us\n", "Zeile 2: ein Tabulator steht in der Einrückung."),
    ("title: QAA\n market: us\n", "Zeile 2: ein Doppelpunkt mit Wert kann hier nicht stehen."),
    ("title: [a, b\n", "Zeile 1: hier fehlt ein Komma oder eine schließende eckige Klammer."),
    ("title: {a: b\n", "Zeile 1: hier fehlt ein Komma oder eine schließende geschweifte Klammer."),
    ("title: 'QAA\n", "Zeile 1: die Datei bricht ab."),
    ("title: QAA\nmarket\n", "Zeile 2: hier fehlt ein Doppelpunkt."),
    ("- title\nmarket: us\n", "Zeile 2: hier fehlt ein Bindestrich am Beginn des Eintrags."),
    ("title: QAA\n  - us\n- eu\n", "Zeile 3: hier fehlt ein Schlüssel."),
    ("title: - us\n", "Zeile 1: ein Listeneintrag kann hier nicht stehen."),
    ('title: "\\q"\n', "Zeile 1: unbekanntes Zeichen nach einem umgekehrten Schrägstrich."),
    ("title: QAA\n---\ntitle: QAB\n", "Zeile 2: hier beginnt ein zweites Dokument."),
    ("title: QAA\ntitle: QAB\n", "Zeile 2: der Schlüssel 'title' steht zweimal da."),
    ("title: *QAA\n", "Zeile 1: ein Alias (*) ist nicht zulässig."),
    ("title: !QAA QAB\n", "Zeile 1: ein Tag (!) ist nicht zulässig."),
    ("title: @QAA\n", "Zeile 1: mit diesem Zeichen kann nichts beginnen."),
    ("title: Q\x01A\n", "Zeile 1: enthält das nicht druckbare Zeichen U+0001 neben 'Q'."),
])  # fmt: skip
def test_a_broken_yaml_file_is_told_with_its_line(text, told):
    assert error_cause(refused(lambda: parse_yaml(text, "deal.yaml", DealRefused))) == f"deal.yaml, {told}"


@pytest.mark.parametrize(("text", "told"), [
    ('edition "1"\n', "Zeile 1: nach dem Schlüssel fehlt ein Gleichheitszeichen."),
    ("edition = \n", "Zeile 1: kein gültiger Wert."),
    ('edition = "1\n', "Zeile 1: unzulässiges Zeichen '\\n'."),
    ('edition = "1"\nedition = "2"\n', "Zeile 2: der Schlüssel steht zweimal da."),
    ('edition = "1" 2\n', "Zeile 1: nach dem Wert endet die Zeile nicht."),
    ("= 1\n", "Zeile 1: keine gültige Zeile."),
    ("edition = [1\n", "Zeile 2: die Liste ist nicht geschlossen."),
])  # fmt: skip
def test_a_broken_toml_file_is_told_with_its_line(tmp_path, text, told):
    path = tmp_path / "library.toml"
    path.write_text(text, encoding="utf-8")

    assert error_cause(refused(lambda: parse_toml(path))) == f"{path}, {told}"


@pytest.mark.parametrize(("content", "told"), [
    (b"user = \n", "nicht verstanden (kein gültiger Wert (Zeile 1, Spalte 8))."),
    (b'user = "\xff"\n', "nicht verstanden (keine Textdatei in UTF-8)."),
])  # fmt: skip
def test_preferences_that_cannot_be_understood_are_told(content, told):
    path = preferences.preferences_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)

    assert error_cause(refused(preferences.read_preferences)) == f"{path}: {told}"


@pytest.mark.parametrize(("template", "told"), [
    ("{% if deal(stage='commercial') %}It is.", "Der Text endet, bevor eine Verzweigung geschlossen ist"),
    ("{% when deal() %}", "Unbekannte Anweisung 'when'"),
    ("{{ terms.days | }}", "Hier fehlt 'name'; stattdessen steht 'end of print statement'"),
    ("{{ }}", "Hier fehlt ein Ausdruck; stattdessen steht 'end of print statement'"),
    ("{{ terms.days ? }}", "Unzulässiges Zeichen '?' an Stelle 14"),
    ("{% %}", "Hier fehlt der Name der Anweisung"),
])  # fmt: skip
def test_a_text_of_the_library_that_cannot_be_read_is_told(template, told):
    said = worded(faults_in(template)[0].what)

    assert said[:1].upper() + said[1:] == told


@pytest.mark.parametrize(("number", "told"), [
    (errno.ENOENT, "diese Datei oder diesen Ordner gibt es nicht"),
    (errno.EACCES, "keine Berechtigung"),
    (errno.ENOSPC, "der Datenträger ist voll"),
    (errno.EROFS, "der Datenträger ist schreibgeschützt"),
    (errno.ENAMETOOLONG, "der Dateiname ist zu lang"),
])  # fmt: skip
def test_what_the_system_refuses_is_told_whatever_language_it_speaks(number, told):
    assert worded(told_by_system(OSError(number, "so sagt es das System"), phrase("cannot be read"))) == told


def test_what_the_system_has_no_number_for_is_told_in_its_words():
    assert (
        worded(told_by_system(OSError(99999, "quota of the share"), phrase("cannot be read"))) == "quota of the share"
    )
    assert worded(told_by_system(OSError(), phrase("cannot be read"))) == "lässt sich nicht lesen"


@pytest.mark.parametrize(("key", "answer", "cause", "remedy"), [
    ("market", "mars", "'mars' ist keine solche Antwort.", "Verwenden Sie us, eu, uk, who."),
    ("rx", "perhaps", "'perhaps' ist weder true noch false.", "Schreiben Sie true oder false."),
    ("title", ["QAA"], "dies ist kein Text.", "Setzen Sie die Worte in Anführungszeichen."),
    ("titel", "QAA", "unbekannter Schlüssel.", "Meinten Sie title?"),
    ("sponsor", "Example", "dies ist keine Liste von Schlüsseln und Antworten.", "Siehe die Beispielvorhaben."),
    ("products", "Velotam", "dies ist keine Liste.", "Beginnen Sie jeden Eintrag mit einem Bindestrich."),
    ("effective_date", "soon", "'soon' ist kein Datum.", "Schreiben Sie es wie 2027-01-31."),
])  # fmt: skip
def test_an_answer_that_a_deal_file_cannot_give_is_told(workspace, key, answer, cause, remedy):
    stated = {**stated_of(workspace.read_deal(workspace.example_deals()[0])), key: answer}

    refusal = refused(lambda: deal_of(stated, "deal.yaml"))
    assert (error_cause(refusal), error_remedy(refusal)) == (f"deal.yaml, {key}: {cause}", remedy)
