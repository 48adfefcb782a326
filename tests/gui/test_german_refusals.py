"""Files that are broken, missing or not for us: the German window says in German where, why and what to do."""

import errno
import io
import re
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from qa_drafter import redline
from qa_drafter.comparison.word_places import checked_place
from qa_drafter.domain.errors import DealRefused, QaDrafterError
from qa_drafter.domain.foreign_words import told_by_system
from qa_drafter.domain.phrases import phrase
from qa_drafter.drafting.sandbox import faults_in
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.refusal_wording import error_cause, error_remedy
from qa_drafter.library_files.deal_files import deal_of
from qa_drafter.library_files.deal_texts import stated_of
from qa_drafter.library_files.file_words import told_of_expression
from qa_drafter.library_files.library_parts import parse_toml
from qa_drafter.library_files.yaml_files import parse_yaml
from qa_drafter.redline.wordml.xml import parsed
from qa_drafter.services import preferences
from qa_drafter.services.word_faults import told_of
from qa_drafter.services.word_files import refusing as word_refusing
from qa_drafter.store.database import refusing

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


@pytest.mark.parametrize(("answer", "told"), [
    ("database is locked", "ist in einem anderen Fenster oder Programm geöffnet"),
    ("database or disk is full", "der Datenträger ist voll"),
    ("attempt to write a readonly database", "keine Berechtigung, sie oder ihren Ordner zu beschreiben"),
    ("disk I/O error", "der Datenträger meldet: Lese- oder Schreibfehler"),
    ("no such table: versions", "die Datei ist beschädigt"),
])  # fmt: skip
def test_what_sqlite_answers_is_told(answer, told):
    def act():
        with refusing(Path("a.qagr")):
            raise sqlite3.OperationalError(answer)

    assert error_cause(refused(act)) == f"a.qagr: {told}."


def packed(name="word/document.xml", content=b"<w/>"):
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as package:
        package.writestr(name, content)
    return kept.getvalue()


def cause(content):
    with pytest.raises(redline.RedlineError) as error:
        redline.accept_all(content)
    return worded(told_of(error.value))


def test_a_broken_package_is_told():
    whole = packed(content=b"<w>words of a contract</w>")

    assert cause(whole.replace(b"words", b"wards")).endswith(
        "das Paket: defektes Zip-Paket (die Prüfsumme von 'word/document.xml' stimmt nicht)"
    )
    assert cause(whole[:-8]).endswith("defektes Zip-Paket (die Datei ist keine Zip-Datei)")


@pytest.mark.parametrize(("xml", "told"), [
    ("<a><b></a>", "das Start-Tag b aus Zeile 1 wird von a geschlossen (Zeile 1, Spalte 11)"),
    ("<a>", "die Daten brechen im Tag a aus Zeile 1 ab (Zeile 1, Spalte 4)"),
    ("", "der Teil ist leer (Zeile 1, Spalte 1)"),
    ("<a>&x;</a>", "die Entität 'x' ist nicht erklärt (Zeile 1, Spalte 7)"),
    ("<a x='1' x='2'/>", "das Attribut x steht zweimal da (Zeile 1, Spalte 15)"),
])  # fmt: skip
def test_a_broken_part_is_told_with_its_place(xml, told):
    with pytest.raises(redline.RedlineError) as error:
        parsed("word/document.xml", xml.encode())

    assert worded(told_of(error.value)).endswith(f"word/document.xml: defektes XML ({told})")


@pytest.mark.parametrize(("expression", "told"), [
    ("notify)", "eine schließende Klammer ohne öffnende, an Stelle 6"),
    ("(notify", "eine Klammer ist nicht geschlossen, an Stelle 0"),
    ("*notify", "nichts, was wiederholt werden kann, an Stelle 0"),
    ("[a-", "die Zeichenmenge ist nicht geschlossen, an Stelle 0"),
    ("notify\\", "am Ende steht ein umgekehrter Schrägstrich allein, an Stelle 6"),
    ("(?<=a+)b", "der Rückblick muss eine feste Länge haben"),
])  # fmt: skip
def test_an_expression_of_the_library_that_is_none_is_told(expression, told):
    with pytest.raises(re.error) as error:
        re.compile(expression)

    assert told_of_expression(error.value) == str(error.value)
    assert worded(told_of_expression(error.value)) == told


@pytest.mark.parametrize(("where", "told"), [
    ("word/document.xml, block 7", "word/document.xml, Block 7"),
    ("word/header1.xml header of first pages, block 2", "word/header1.xml Kopfzeile erster Seiten, Block 2"),
    ("word/footnotes.xml footnote 3, content controls", "word/footnotes.xml Fußnote 3, Inhaltssteuerelemente"),
    ("word/document.xml, last section", "word/document.xml, letzter Abschnitt"),
    ("word/document.xml", "word/document.xml"),
])  # fmt: skip
def test_where_a_redline_failed_its_own_check_is_told(where, told):
    def act():
        with word_refusing(Path("r.docx")):
            raise redline.RedlineSelfCheckFailed(where, "accepted", "a", "b")

    cause_told = "die Änderungsfassung bestand an der Stelle {0} ihre eigene Prüfung nicht und wurde nicht geschrieben."
    assert error_cause(refused(act)) == f"r.docx: {cause_told.format(told)}"
    assert checked_place(where) == where
