<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A drafting aid for quality agreements. It gives no legal advice.</source>
        <translation>Ein Werkzeug zum Entwerfen von Qualitätssicherungsvereinbarungen. Es gibt keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>A qualified person decides what is signed and answers for it.</source>
        <translation>Was unterschrieben wird, entscheidet und verantwortet eine fachkundige Person.</translation>
    </message>
    <message>
        <source>About qa_drafter</source>
        <translation>Über qa_drafter</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Version {0}, Qt {1}, Python {2}</source>
        <translation>Version {0}, Qt {1}, Python {2}</translation>
    </message>
    <message>
        <source>qa_drafter is under the MIT licence. Qt is used under the LGPL and may be replaced.</source>
        <translation>qa_drafter steht unter der MIT-Lizenz. Qt wird unter der LGPL verwendet und darf ausgetauscht werden.</translation>
    </message>
</context>
<context>
    <name>ActivityDetail</name>
    <message>
        <source>Letters as the library proposed them</source>
        <translation>Buchstaben, wie die Bibliothek sie vorschlug</translation>
    </message>
    <message>
        <source>Letters in words</source>
        <translation>Buchstaben in Worten</translation>
    </message>
    <message>
        <source>No article words this activity</source>
        <translation>Kein Artikel regelt diese Tätigkeit</translation>
    </message>
    <message>
        <source>Show in Draft</source>
        <translation>Im Entwurf zeigen</translation>
    </message>
    <message>
        <source>Take the library's letters</source>
        <translation>Deren Buchstaben nehmen</translation>
    </message>
    <message>
        <source>The activity in hand</source>
        <translation>Die gewählte Tätigkeit</translation>
    </message>
    <message>
        <source>The library proposed other letters</source>
        <translation>Bibliothek: andere Buchstaben</translation>
    </message>
    <message>
        <source>Wording in article {number}</source>
        <translation>Wortlaut in Artikel {number}</translation>
    </message>
    <message>
        <source>no A</source>
        <translation>kein A</translation>
    </message>
</context>
<context>
    <name>ActivitySheet</name>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Tätigkeit</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>A&amp;nmerkung</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>&amp;Verantwortlich</translation>
    </message>
    <message>
        <source>A new activity of {0}, {1}. It is held to the laws of every row: one role answers for it, and one at least does it.</source>
        <translation>Eine neue Tätigkeit in {0}, {1}. Für sie gelten die Regeln jeder Zeile: Eine Rolle ist rechenschaftspflichtig, und mindestens eine führt aus.</translation>
    </message>
    <message>
        <source>Acc&amp;ountable</source>
        <translation>Re&amp;chenschaftspflichtig</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Tätigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Own activity</source>
        <translation>Eigene Tätigkeit</translation>
    </message>
    <message>
        <source>Who is consulted and informed is set in the grid.</source>
        <translation>Wer konsultiert und informiert wird, legen Sie im Raster fest.</translation>
    </message>
    <message>
        <source>what is to be done, beginning with a verb</source>
        <translation>was zu tun ist, beginnend mit einem Verb</translation>
    </message>
</context>
<context>
    <name>AdoptSheet</name>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Adopt library texts</source>
        <translation>Bibliothekstexte übernehmen</translation>
    </message>
    <message>
        <source>Adopt {0}</source>
        <translation>{0} übernehmen</translation>
    </message>
    <message>
        <source>Definition of “{0}”</source>
        <translation>Definition von „{0}“</translation>
    </message>
    <message>
        <source>Edition {0} has newer texts. Checked ones come in as one act, which undo takes back; negotiated wording is never touched.</source>
        <translation>Ausgabe {0} hat neuere Texte. Markierte kommen in einem Schritt herein, der sich rückgängig machen lässt; verhandelter Wortlaut bleibt unberührt.</translation>
    </message>
    <message>
        <source>Old and new text</source>
        <translation>Alter und neuer Text</translation>
    </message>
    <message>
        <source>Texts offered</source>
        <translation>Angebotene Texte</translation>
    </message>
    <message>
        <source>The library moved on under your own wording: look at it yourself.</source>
        <translation>Die Bibliothek hat den Text unter Ihrem eigenen Wortlaut geändert: Sehen Sie selbst nach.</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>anderer Text</translation>
    </message>
    <message>
        <source>own wording, not touched</source>
        <translation>eigener Wortlaut, nicht angetastet</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>{0}
new in the library</source>
        <translation>{0}
neu in der Bibliothek</translation>
    </message>
    <message>
        <source>{0}
{1} to {2}, {3}</source>
        <translation>{0}
{1} auf {2}, {3}</translation>
    </message>
</context>
<context>
    <name>AgreementBridge</name>
    <message>
        <source>Done again: {0}</source>
        <translation>Wiederhergestellt: {0}</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Rückgängig gemacht: {0}</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Assembling {0}</source>
        <translation>{0} wird zusammengestellt</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>{0} wird geöffnet</translation>
    </message>
    <message>
        <source>{0} is open already</source>
        <translation>{0} ist bereits geöffnet</translation>
    </message>
</context>
<context>
    <name>AllTerms</name>
    <message>
        <source>Find a term</source>
        <translation>Eckwert suchen</translation>
    </message>
    <message>
        <source>Terms of the agreement</source>
        <translation>Eckwerte der Vereinbarung</translation>
    </message>
</context>
<context>
    <name>AlternativeCard</name>
    <message>
        <source>Whole text of {0}</source>
        <translation>Ganzer Text von {0}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>in use, reworded</source>
        <translation>verwendet, umformuliert</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>Fassung {0}</translation>
    </message>
</context>
<context>
    <name>ArticleLinks</name>
    <message>
        <source>Articles that speak of it, too</source>
        <translation>Artikel, die auch davon handeln</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>&amp;Copy clause id</source>
        <translation>&amp;Kennung der Klausel kopieren</translation>
    </message>
    <message>
        <source>&amp;Edit wording</source>
        <translation>Wortlaut &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit wording	F2</source>
        <translation>Wortlaut &amp;bearbeiten	F2</translation>
    </message>
    <message>
        <source>Edit the defi&amp;nition of “{0}”	F2</source>
        <translation>&amp;Definition von „{0}“ bearbeiten	F2</translation>
    </message>
    <message>
        <source>More about this article</source>
        <translation>Mehr zu diesem Artikel</translation>
    </message>
    <message>
        <source>Restore li&amp;brary text</source>
        <translation>Bib&amp;liothekstext wiederherstellen</translation>
    </message>
    <message>
        <source>Restore t&amp;he library definition of “{0}”</source>
        <translation>Definition von „{0}“ aus der Bibliothek &amp;wiederherstellen</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>as in library</source>
        <translation>wie in der Bibliothek</translation>
    </message>
    <message>
        <source>library has version {0}</source>
        <translation>Bibliothek hat Fassung {0}</translation>
    </message>
    <message>
        <source>own clause</source>
        <translation>eigene Klausel</translation>
    </message>
    <message>
        <source>own definitions: {0}</source>
        <translation>eigene Definitionen: {0}</translation>
    </message>
    <message>
        <source>own wording</source>
        <translation>eigener Wortlaut</translation>
    </message>
    <message>
        <source>reserved: {0}</source>
        <translation>reserviert: {0}</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>Fassung {0}</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>About this article</source>
        <translation>Zu diesem Artikel</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Einsatz</translation>
    </message>
</context>
<context>
    <name>BreachBox</name>
    <message>
        <source>Beyond a limit: {0}</source>
        <translation>Außerhalb einer Grenze: {0}</translation>
    </message>
    <message>
        <source>For a decision</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>For the record</source>
        <translation>Zur Kenntnis</translation>
    </message>
    <message>
        <source>Give {letters} to {role}</source>
        <translation>{letters} an {role} vergeben</translation>
    </message>
    <message>
        <source>Give {letters} to {role} alone</source>
        <translation>{letters} nur an {role} vergeben</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht zulässig</translation>
    </message>
    <message>
        <source>Not allowed, for {0} reasons</source>
        <translation>Nicht zulässig, aus {0} Gründen</translation>
    </message>
    <message>
        <source>Outside agreed practice</source>
        <translation>Außerhalb der vereinbarten Praxis</translation>
    </message>
    <message>
        <source>Outside what is usual: {0}</source>
        <translation>Außerhalb des Üblichen: {0}</translation>
    </message>
    <message>
        <source>Set to {0}</source>
        <translation>Auf {0} setzen</translation>
    </message>
    <message>
        <source>The row then reads: {outcome}</source>
        <translation>Die Zeile lautet dann: {outcome}</translation>
    </message>
    <message>
        <source>To be mended before issue</source>
        <translation>Vor der Herausgabe zu beheben</translation>
    </message>
</context>
<context>
    <name>BusySheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Nothing is changed until it is done. The status bar counts on.</source>
        <translation>Bis zum Ende bleibt alles unverändert. Die Statusleiste zeigt den Fortschritt.</translation>
    </message>
    <message>
        <source>Share done</source>
        <translation>Anteil erledigt</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Arbeit läuft</translation>
    </message>
</context>
<context>
    <name>BusySign</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Share done</source>
        <translation>Anteil erledigt</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Not proposed for this deal because {0}.</source>
        <translation>Für dieses Vorhaben nicht vorgeschlagen, denn {0}.</translation>
    </message>
    <message>
        <source>Proposed for this deal: {0}.</source>
        <translation>Für dieses Vorhaben vorgeschlagen: {0}.</translation>
    </message>
    <message>
        <source>recently used</source>
        <translation>zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>ChangeRowDelegate</name>
    <message>
        <source>the words are the same</source>
        <translation>der Wortlaut ist gleich</translation>
    </message>
</context>
<context>
    <name>ChangedDutiesModel</name>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>AN</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>AG</translation>
    </message>
    <message>
        <source>{was}, now {now}</source>
        <translation>{was}, jetzt {now}</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>Change {number}, {kind}, {place}: {before} → {after}</source>
        <translation>Änderung {number}, {kind}, {place}: {before} → {after}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>ClockCourseDelegate</name>
    <message>
        <source>notice</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>zu spät</translation>
    </message>
</context>
<context>
    <name>ClockRoomsModel</name>
    <message>
        <source>Clock of the law</source>
        <translation>Gesetzliche Frist</translation>
    </message>
    <message>
        <source>It starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verbleibt</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Notice is due</source>
        <translation>Meldung fällig</translation>
    </message>
    <message>
        <source>Over by law</source>
        <translation>Fristende</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Worst case, day by day</source>
        <translation>Ungünstigster Fall, Tag für Tag</translation>
    </message>
    <message>
        <source>{event}: starts {starts}, notice {told}, over {due}: {left}</source>
        <translation>{event}: Beginn {starts}, Meldung {told}, Ablauf {due}: {left}</translation>
    </message>
    <message>
        <source>{notice}
of {legal}</source>
        <translation>{notice}
gesetzlich {legal}</translation>
    </message>
</context>
<context>
    <name>ClockTableModel</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Who tells whom</source>
        <translation>Wer wem meldet</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Frist</translation>
    </message>
</context>
<context>
    <name>ClocksView</name>
    <message>
        <source>Every notice period</source>
        <translation>Alle Meldefristen</translation>
    </message>
    <message>
        <source>Find a notice period</source>
        <translation>Meldefrist suchen</translation>
    </message>
    <message>
        <source>Holidays counted: {0}</source>
        <translation>Berücksichtigte Feiertage: {0}</translation>
    </message>
    <message>
        <source>No clock of the law applies to this deal.</source>
        <translation>Für dieses Vorhaben gilt keine gesetzliche Frist.</translation>
    </message>
    <message>
        <source>Public holidays…</source>
        <translation>Feiertage…</translation>
    </message>
    <message>
        <source>Room for the clocks of the law</source>
        <translation>Spielraum der gesetzlichen Fristen</translation>
    </message>
    <message>
        <source>none, weekends alone. The deal names no region.</source>
        <translation>keine, nur Wochenenden. Das Vorhaben nennt keine Region.</translation>
    </message>
    <message>
        <source>shaded: weekends, crossed: public holidays</source>
        <translation>schattiert: Wochenenden, gekreuzt: Feiertage</translation>
    </message>
    <message>
        <source>solid: the Contractor's notice · hatched: left for the Sponsor · flag: the law's time is over</source>
        <translation>gefüllt: Meldung des Auftragnehmers · schraffiert: bleibt dem Auftraggeber · Fahne: gesetzliche Frist abgelaufen</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>Save and export</source>
        <translation>Speichern und exportieren</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>Rückgängig und wiederholen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Close</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>&amp;Commands and places…</source>
        <translation>&amp;Befehle und Stellen…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleich</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Entwurf</translation>
    </message>
    <message>
        <source>&amp;Export to Word…</source>
        <translation>Nach &amp;Word exportieren…</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>Be&amp;funde</translation>
    </message>
    <message>
        <source>&amp;Import clauses from Word…</source>
        <translation>Klauseln aus Word &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>Pr&amp;otokoll…</translation>
    </message>
    <message>
        <source>&amp;Matrices from Excel…</source>
        <translation>&amp;Matrizen aus Excel…</translation>
    </message>
    <message>
        <source>&amp;New agreement…</source>
        <translation>&amp;Neue Vereinbarung…</translation>
    </message>
    <message>
        <source>&amp;Next column</source>
        <translation>Nä&amp;chste Spalte</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Save version…</source>
        <translation>Fassung &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Take newer texts over…</source>
        <translation>Neuere Texte &amp;übernehmen…</translation>
    </message>
    <message>
        <source>&amp;Trail of acts</source>
        <translation>Audit-&amp;Trail</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>A short manual, open at what is in front</source>
        <translation>Ein kurzes Handbuch, aufgeschlagen beim aktuellen Bereich</translation>
    </message>
    <message>
        <source>About &amp;qa_drafter</source>
        <translation>Über &amp;qa_drafter</translation>
    </message>
    <message>
        <source>Answer a few questions; the agreement follows</source>
        <translation>Einige Fragen beantworten; die Vereinbarung folgt daraus</translation>
    </message>
    <message>
        <source>Any two Word files side by side, and as one with tracked changes</source>
        <translation>Zwei beliebige Word-Dateien nebeneinander, und als eine mit nachverfolgten Änderungen</translation>
    </message>
    <message>
        <source>Articles and terms</source>
        <translation>Artikel und Eckwerte</translation>
    </message>
    <message>
        <source>Browse, search, edit, review and approve the clauses of the library</source>
        <translation>Klauseln der Bibliothek ansehen, suchen, bearbeiten, prüfen und freigeben</translation>
    </message>
    <message>
        <source>C&amp;overage</source>
        <translation>Ab&amp;deckung</translation>
    </message>
    <message>
        <source>Change the &amp;deal…</source>
        <translation>&amp;Vorhaben ändern…</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Columns, docks and size of the window as delivered</source>
        <translation>Spalten, Randbereiche und Fenstergröße wie ausgeliefert</translation>
    </message>
    <message>
        <source>Compare two &amp;Word files…</source>
        <translation>&amp;Word-Dateien vergleichen…</translation>
    </message>
    <message>
        <source>D&amp;uty sheet of a party or role…</source>
        <translation>&amp;Pflichtenblatt einer Partei oder Rolle…</translation>
    </message>
    <message>
        <source>Drafts from the clauses of a Word file</source>
        <translation>Entwürfe aus den Klauseln einer Word-Datei</translation>
    </message>
    <message>
        <source>Every key of the window</source>
        <translation>Alle Tasten des Fensters</translation>
    </message>
    <message>
        <source>Export &amp;PDF…</source>
        <translation>Als &amp;PDF exportieren…</translation>
    </message>
    <message>
        <source>Fill in &amp;schedules…</source>
        <translation>An&amp;lagen ausfüllen…</translation>
    </message>
    <message>
        <source>Find anything that can be done or gone to</source>
        <translation>Jeden Befehl und jede Stelle finden</translation>
    </message>
    <message>
        <source>Keep the agreement as it stands under a label</source>
        <translation>Die Vereinbarung im jetzigen Stand unter einer Bezeichnung festhalten</translation>
    </message>
    <message>
        <source>Keep the open agreement in the list, however many are opened after it</source>
        <translation>Die geöffnete Vereinbarung in der Liste behalten, wie viele auch danach geöffnet werden</translation>
    </message>
    <message>
        <source>Let go of the agreement; every edit is kept</source>
        <translation>Die Vereinbarung schließen; jede Bearbeitung bleibt erhalten</translation>
    </message>
    <message>
        <source>Library &amp;workbench</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>Man&amp;ual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Matrices to &amp;Excel…</source>
        <translation>Matrizen nach &amp;Excel…</translation>
    </message>
    <message>
        <source>Ne&amp;xt window</source>
        <translation>Näch&amp;stes Fenster</translation>
    </message>
    <message>
        <source>New agreement from a sample deal of the program</source>
        <translation>Neue Vereinbarung aus einem Beispielvorhaben</translation>
    </message>
    <message>
        <source>New agreement from the answers in a file</source>
        <translation>Neue Vereinbarung aus den Antworten einer Datei</translation>
    </message>
    <message>
        <source>New from &amp;deal file…</source>
        <translation>Neu aus &amp;Vorhabendatei…</translation>
    </message>
    <message>
        <source>Open an agreement file</source>
        <translation>Eine Vereinbarungsdatei öffnen</translation>
    </message>
    <message>
        <source>Other answers, and what follows from them for review</source>
        <translation>Andere Antworten, und was daraus folgt, zur Durchsicht</translation>
    </message>
    <message>
        <source>P&amp;in to the recent files</source>
        <translation>An die zuletzt geöffneten an&amp;heften</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Pre&amp;vious column</source>
        <translation>Vor&amp;herige Spalte</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Re&amp;sponsibilities</source>
        <translation>&amp;Verantwortlichkeiten</translation>
    </message>
    <message>
        <source>Redline of &amp;versions…</source>
        <translation>Ä&amp;nderungsfassung…</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>See what a workbook that came back asks for, and take it over as one act</source>
        <translation>Sehen, was eine zurückgekommene Arbeitsmappe verlangt, und es in einem Schritt übernehmen</translation>
    </message>
    <message>
        <source>Specifications, kinds of change and documents of a batch: the blanks of the parties</source>
        <translation>Spezifikationen, Arten von Änderungen und Dokumente je Charge: was die Parteien ausfüllen</translation>
    </message>
    <message>
        <source>The responsibility matrices</source>
        <translation>Die Verantwortlichkeitsmatrizen</translation>
    </message>
    <message>
        <source>To the column before</source>
        <translation>Zur vorherigen Spalte</translation>
    </message>
    <message>
        <source>To the next column of the pane</source>
        <translation>Zur nächsten Spalte des Bereichs</translation>
    </message>
    <message>
        <source>To the next open agreement, in its own window</source>
        <translation>Zur nächsten geöffneten Vereinbarung, im eigenen Fenster</translation>
    </message>
    <message>
        <source>Try the sa&amp;mple…</source>
        <translation>Beispiel aus&amp;probieren…</translation>
    </message>
    <message>
        <source>Two versions side by side</source>
        <translation>Zwei Fassungen nebeneinander</translation>
    </message>
    <message>
        <source>Undo &amp;history</source>
        <translation>&amp;Verlauf der Bearbeitungen</translation>
    </message>
    <message>
        <source>What regulations ask, and what settles it</source>
        <translation>Was die Vorschriften fordern, und was es erfüllt</translation>
    </message>
    <message>
        <source>What the library offers the open agreement</source>
        <translation>Was die Bibliothek der geöffneten Vereinbarung bietet</translation>
    </message>
    <message>
        <source>What the program refused and what failed, for whoever helps you</source>
        <translation>Was das Programm abgelehnt hat und was fehlschlug, für den, der Ihnen hilft</translation>
    </message>
    <message>
        <source>What this program is, and its licences</source>
        <translation>Über dieses Programm und seine Lizenzen</translation>
    </message>
    <message>
        <source>Write the clean Word document</source>
        <translation>Das saubere Word-Dokument schreiben</translation>
    </message>
    <message>
        <source>Write the clean document as PDF, set by LibreOffice</source>
        <translation>Das saubere Dokument als PDF schreiben, erzeugt mit LibreOffice</translation>
    </message>
    <message>
        <source>Write the matrices as a workbook that can be filled in and taken back</source>
        <translation>Die Matrizen als Arbeitsmappe schreiben, die sich ausfüllen und wieder einlesen lässt</translation>
    </message>
    <message>
        <source>Write two versions as one Word file with tracked changes</source>
        <translation>Zwei Fassungen als eine Word-Datei mit nachverfolgten Änderungen schreiben</translation>
    </message>
    <message>
        <source>Write what is theirs, by when and by which article, as a Word file</source>
        <translation>Was die Partei oder Rolle zu tun hat, bis wann und nach welchem Artikel, als Word-Datei schreiben</translation>
    </message>
    <message>
        <source>Your name and the library in use</source>
        <translation>Ihr Name und die verwendete Bibliothek</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Compare the other way round</source>
        <translation>Andersherum vergleichen</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Kinds of change that are listed</source>
        <translation>Arten von Änderungen, die aufgeführt werden</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show every kind</source>
        <translation>Alle Arten anzeigen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>The saved versions as a line, with the changes between them</source>
        <translation>Die gespeicherten Fassungen als Linie, mit den Änderungen dazwischen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Which kinds of change are listed and walked through</source>
        <translation>Welche Arten von Änderungen aufgeführt und durchlaufen werden</translation>
    </message>
</context>
<context>
    <name>CompareBeside</name>
    <message>
        <source>Text of {version}</source>
        <translation>Text von {version}</translation>
    </message>
    <message>
        <source>deletions struck, insertions underlined</source>
        <translation>Gelöschtes durchgestrichen, Eingefügtes unterstrichen</translation>
    </message>
</context>
<context>
    <name>CompareBoard</name>
    <message>
        <source>Change {number} is hidden by Show or by the words you look for.</source>
        <translation>Änderung {number} ist durch „Anzeigen“ oder die gesuchten Wörter ausgeblendet.</translation>
    </message>
    <message>
        <source>No change is listed.</source>
        <translation>Keine Änderung ist aufgeführt.</translation>
    </message>
    <message>
        <source>No earlier change. Shift+F8 again goes on from the end.</source>
        <translation>Keine frühere Änderung. Nochmals Umschalt+F8 fährt am Ende fort.</translation>
    </message>
    <message>
        <source>No later change. F8 again goes on from the beginning.</source>
        <translation>Keine spätere Änderung. Nochmals F8 beginnt von vorn.</translation>
    </message>
</context>
<context>
    <name>CompareDetail</name>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Articles that show the change</source>
        <translation>Artikel, die die Änderung zeigen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Change in hand</source>
        <translation>Gewählte Änderung</translation>
    </message>
    <message>
        <source>Change {number}  ·  {title}</source>
        <translation>Änderung {number}  ·  {title}</translation>
    </message>
    <message>
        <source>Show in Draft</source>
        <translation>Im Entwurf zeigen</translation>
    </message>
    <message>
        <source>Shows in {articles}</source>
        <translation>Sichtbar in {articles}</translation>
    </message>
    <message>
        <source>The agreement as it stands has no article for this</source>
        <translation>Die Vereinbarung im jetzigen Stand hat hierfür keinen Artikel</translation>
    </message>
    <message>
        <source>What the change means</source>
        <translation>Was die Änderung bedeutet</translation>
    </message>
    <message>
        <source>another text of the library</source>
        <translation>anderer Text der Bibliothek</translation>
    </message>
    <message>
        <source>article {number}</source>
        <translation>Artikel {number}</translation>
    </message>
    <message>
        <source>back to the library's text</source>
        <translation>wieder Text der Bibliothek</translation>
    </message>
    <message>
        <source>it speaks again</source>
        <translation>Reservierung aufgehoben</translation>
    </message>
    <message>
        <source>no article prints it</source>
        <translation>kein Artikel druckt ihn</translation>
    </message>
    <message>
        <source>own wording</source>
        <translation>eigener Wortlaut</translation>
    </message>
    <message>
        <source>reserved: {0}</source>
        <translation>reserviert: {0}</translation>
    </message>
    <message>
        <source>{now} text, version {new}, instead of {was}, version {old}</source>
        <translation>Text „{now}“, Fassung {new}, statt „{was}“, Fassung {old}</translation>
    </message>
</context>
<context>
    <name>CompareDuties</name>
    <message>
        <source>Changed duties</source>
        <translation>Geänderte Zuständigkeiten</translation>
    </message>
</context>
<context>
    <name>CompareEmpty</name>
    <message>
        <source>Both sides are the same</source>
        <translation>Beide Seiten sind dasselbe</translation>
    </message>
    <message>
        <source>Both texts are laid beside each other.</source>
        <translation>Beide Texte werden nebeneinandergelegt.</translation>
    </message>
    <message>
        <source>Changes of duties are hidden by Show or by the words you look for.</source>
        <translation>Geänderte Zuständigkeiten sind durch „Anzeigen“ oder die gesuchten Wörter ausgeblendet.</translation>
    </message>
    <message>
        <source>Choose a version or a Word file before and after; the lists are at the left of the command bar.</source>
        <translation>Wählen Sie vorher und nachher eine Fassung oder eine Word-Datei; die Listen stehen links in der Befehlsleiste.</translation>
    </message>
    <message>
        <source>Choose another before or after; the lists are at the left of the command bar.</source>
        <translation>Wählen Sie vorher oder nachher etwas anderes; die Listen stehen links in der Befehlsleiste.</translation>
    </message>
    <message>
        <source>Compare two Word files…</source>
        <translation>Zwei Word-Dateien vergleichen…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>Every activity has the same letters in both versions.</source>
        <translation>Jede Tätigkeit hat in beiden Fassungen dieselben Buchstaben.</translation>
    </message>
    <message>
        <source>No agreement is open</source>
        <translation>Keine Vereinbarung geöffnet</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Kein Vergleich</translation>
    </message>
    <message>
        <source>No duty differs</source>
        <translation>Keine Zuständigkeit weicht ab</translation>
    </message>
    <message>
        <source>No duty to show</source>
        <translation>Keine Zuständigkeit anzuzeigen</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Keine Abweichung</translation>
    </message>
    <message>
        <source>Nothing is compared yet</source>
        <translation>Noch wird nichts verglichen</translation>
    </message>
    <message>
        <source>Open an agreement to compare its versions, or drop two Word files on the window.</source>
        <translation>Öffnen Sie eine Vereinbarung, um ihre Fassungen zu vergleichen, oder ziehen Sie zwei Word-Dateien auf das Fenster.</translation>
    </message>
    <message>
        <source>The agreement has one version and no edit since. Edit it in Draft, then compare.</source>
        <translation>Die Vereinbarung hat eine Fassung und seither keine Bearbeitung. Bearbeiten Sie sie im Entwurf, dann vergleichen Sie.</translation>
    </message>
    <message>
        <source>The two files are equal in every word, number and format that a redline can show.</source>
        <translation>Die beiden Dateien gleichen sich in jedem Wort, jeder Zahl und jedem Format, das eine Änderungsfassung zeigen kann.</translation>
    </message>
    <message>
        <source>The two versions are equal in every word, value and duty.</source>
        <translation>Die beiden Fassungen gleichen sich in jedem Wort, jedem Wert und jeder Zuständigkeit.</translation>
    </message>
    <message>
        <source>The work was stopped, or one of the two cannot be read. Choose the versions or files anew.</source>
        <translation>Die Arbeit wurde abgebrochen, oder eines von beiden lässt sich nicht lesen. Wählen Sie die Fassungen oder Dateien neu.</translation>
    </message>
</context>
<context>
    <name>CompareExports</name>
    <message>
        <source>The clean copy lies beside it: {0}</source>
        <translation>Die saubere Fassung liegt daneben: {0}</translation>
    </message>
    <message>
        <source>Write PDF</source>
        <translation>PDF schreiben</translation>
    </message>
    <message>
        <source>Write change table</source>
        <translation>Änderungstabelle schreiben</translation>
    </message>
    <message>
        <source>Write clean copy</source>
        <translation>Saubere Fassung schreiben</translation>
    </message>
    <message>
        <source>Write redline</source>
        <translation>Änderungsfassung schreiben</translation>
    </message>
    <message>
        <source>{0} clean</source>
        <translation>{0} sauber</translation>
    </message>
    <message>
        <source>{0} is written</source>
        <translation>{0} ist geschrieben</translation>
    </message>
    <message>
        <source>{0} to {1} changes</source>
        <translation>{0} bis {1} Änderungen</translation>
    </message>
    <message>
        <source>{0} to {1} redline</source>
        <translation>{0} bis {1} Änderungsfassung</translation>
    </message>
</context>
<context>
    <name>CompareFilesDialog</name>
    <message>
        <source>&amp;New file</source>
        <translation>&amp;Neue Datei</translation>
    </message>
    <message>
        <source>&amp;Old file</source>
        <translation>A&amp;lte Datei</translation>
    </message>
    <message>
        <source>Both are the same file: choose another.</source>
        <translation>Beides ist dieselbe Datei: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare two Word files</source>
        <translation>Zwei Word-Dateien vergleichen</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Es gibt keine Datei {0}.</translation>
    </message>
    <message>
        <source>They are shown side by side, and can then be written as one with tracked changes.</source>
        <translation>Sie werden nebeneinander gezeigt und lassen sich dann als eine mit nachverfolgten Änderungen schreiben.</translation>
    </message>
</context>
<context>
    <name>CompareList</name>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Nach Gewicht</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Order of the changes</source>
        <translation>Reihenfolge der Änderungen</translation>
    </message>
    <message>
        <source>Order of the document</source>
        <translation>Nach Dokument</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>{count} hidden</source>
        <translation>{count} ausgeblendet</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Compare Word files</source>
        <translation>Word-Dateien vergleichen</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Fassungen vergleichen</translation>
    </message>
    <message>
        <source>There is nothing to export: choose two that differ</source>
        <translation>Es gibt nichts zu exportieren: Wählen Sie zwei, die sich unterscheiden</translation>
    </message>
</context>
<context>
    <name>ComparePlaces</name>
    <message>
        <source>List sections without change</source>
        <translation>Abschnitte ohne Änderung aufführen</translation>
    </message>
    <message>
        <source>List them too, so that they can be read</source>
        <translation>Auch sie aufführen, damit man sie lesen kann</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>section without change</source>
        <translation>Abschnitt ohne Änderung</translation>
    </message>
    <message>
        <source>sections without change</source>
        <translation>Abschnitte ohne Änderung</translation>
    </message>
</context>
<context>
    <name>ComparePlacesModel</name>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>go beyond a rule</source>
        <translation>verletzen eine Regel</translation>
    </message>
    <message>
        <source>goes beyond a rule</source>
        <translation>verletzt eine Regel</translation>
    </message>
</context>
<context>
    <name>CompareSides</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Version after</source>
        <translation>Fassung nachher</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>Fassung vorher</translation>
    </message>
    <message>
        <source>Word file…</source>
        <translation>Word-Datei…</translation>
    </message>
    <message>
        <source>Working copy</source>
        <translation>Arbeitsfassung</translation>
    </message>
</context>
<context>
    <name>CompareStatistics</name>
    <message>
        <source>No mark can show:</source>
        <translation>Nicht als Markup darstellbar:</translation>
    </message>
    <message>
        <source>Numbers of references, and definitions that come and go with their articles</source>
        <translation>Nummern in Verweisen und Definitionen, die mit ihren Artikeln kommen und gehen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>What changed, in words</source>
        <translation>Was sich geändert hat, in Worten</translation>
    </message>
    <message>
        <source>line follows</source>
        <translation>Zeile folgt</translation>
    </message>
    <message>
        <source>lines follow</source>
        <translation>Zeilen folgen</translation>
    </message>
    <message>
        <source>{places} from changes elsewhere ↳</source>
        <translation>{places} aus Änderungen an anderer Stelle ↳</translation>
    </message>
</context>
<context>
    <name>CompareTimeline</name>
    <message>
        <source>As table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Count changes between versions</source>
        <translation>Änderungen zwischen Fassungen zählen</translation>
    </message>
    <message>
        <source>Ctrl+click on two, or one
dragged on another: both</source>
        <translation>Strg+Klick auf zwei, oder eine auf
eine andere gezogen: diese beiden</translation>
    </message>
    <message>
        <source>Enter compares from a version, Shift+Enter to it; Ctrl+Space on two of them compares these</source>
        <translation>Enter vergleicht ab einer Fassung, Umschalt+Enter mit ihr; Strg+Leertaste auf zwei von ihnen vergleicht diese</translation>
    </message>
    <message>
        <source>Enter or click: compare from
with Shift: compare to</source>
        <translation>Enter oder Klick: vergleichen ab
mit Umschalt: vergleichen mit</translation>
    </message>
    <message>
        <source>Show the versions as a table</source>
        <translation>Die Fassungen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Table of versions</source>
        <translation>Tabelle der Fassungen</translation>
    </message>
    <message>
        <source>Timeline of versions</source>
        <translation>Zeitleiste der Fassungen</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Auftragnehmer</translation>
    </message>
    <message>
        <source>Each tick brings in articles, terms and duties.</source>
        <translation>Jedes Häkchen bringt Artikel, Eckwerte und Zuständigkeiten mit.</translation>
    </message>
    <message>
        <source>Effective date (2027-01-31)</source>
        <translation>Gültig ab (2027-01-31)</translation>
    </message>
    <message>
        <source>Every article can be argued from another side later.</source>
        <translation>Jeder Artikel lässt sich später auch von anderer Seite verhandeln.</translation>
    </message>
    <message>
        <source>Hazards and circumstances</source>
        <translation>Gefahren und Umstände</translation>
    </message>
    <message>
        <source>Markets, stage, applications</source>
        <translation>Märkte, Phase, Zulassungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Partner and parties</source>
        <translation>Partner und Parteien</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Product and material</source>
        <translation>Produkt und Material</translation>
    </message>
    <message>
        <source>Quality contact</source>
        <translation>Ansprechpartner Qualität</translation>
    </message>
    <message>
        <source>Region (IE, US-NJ)</source>
        <translation>Region (IE, US-NJ)</translation>
    </message>
    <message>
        <source>Services and sites</source>
        <translation>Leistungen und Betriebsstätten</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is made, packed or tested.</source>
        <translation>Was hergestellt, verpackt oder geprüft wird.</translation>
    </message>
    <message>
        <source>Which law applies follows from these answers.</source>
        <translation>Welches Recht gilt, folgt aus diesen Antworten.</translation>
    </message>
    <message>
        <source>Which work is contracted, and where it is done.</source>
        <translation>Welche Arbeiten vergeben werden und wo sie stattfinden.</translation>
    </message>
    <message>
        <source>Who gives the contract, and who takes it.</source>
        <translation>Wer den Auftrag gibt und wer ihn annimmt.</translation>
    </message>
</context>
<context>
    <name>CoverageBar</name>
    <message>
        <source>Find requirement</source>
        <translation>Anforderung suchen</translation>
    </message>
    <message>
        <source>Levels shown</source>
        <translation>Angezeigte Stufen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Only what is not settled</source>
        <translation>Nur was nicht erfüllt ist</translation>
    </message>
    <message>
        <source>Requirements shown</source>
        <translation>Angezeigte Anforderungen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The map of rules by sections</source>
        <translation>Die Karte der Regelwerke nach Abschnitten</translation>
    </message>
    <message>
        <source>Weak or missing</source>
        <translation>Schwach oder fehlend</translation>
    </message>
    <message>
        <source>all requirements</source>
        <translation>alle Anforderungen</translation>
    </message>
    <message>
        <source>applicable only</source>
        <translation>nur anwendbare</translation>
    </message>
    <message>
        <source>must and should</source>
        <translation>Muss und Soll</translation>
    </message>
    <message>
        <source>must only</source>
        <translation>nur Muss</translation>
    </message>
</context>
<context>
    <name>CoverageMap</name>
    <message>
        <source>Map of coverage: rules by sections</source>
        <translation>Karte der Abdeckung: Regelwerke nach Abschnitten</translation>
    </message>
</context>
<context>
    <name>CoverageMapModel</name>
    <message>
        <source>nothing is asked</source>
        <translation>nichts gefordert</translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>CoveragePane</name>
    <message>
        <source>Every requirement is hidden by the words or the filters you have set.</source>
        <translation>Alle Anforderungen sind durch die gesuchten Wörter oder die Filter ausgeblendet.</translation>
    </message>
    <message>
        <source>No agreement is open</source>
        <translation>Keine Vereinbarung geöffnet</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Open agreement…</source>
        <translation>Vereinbarung öffnen…</translation>
    </message>
    <message>
        <source>Open or create one to see what regulations ask of it.</source>
        <translation>Öffnen oder erstellen Sie eine, um zu sehen, was die Vorschriften von ihr fordern.</translation>
    </message>
    <message>
        <source>Show all requirements</source>
        <translation>Alle Anforderungen zeigen</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>abgedeckt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
</context>
<context>
    <name>CoverageSum</name>
    <message>
        <source>All rules</source>
        <translation>Alle Regelwerke</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>Families of rules</source>
        <translation>Gruppen von Regelwerken</translation>
    </message>
    <message>
        <source>Find requirement</source>
        <translation>Anforderung suchen</translation>
    </message>
    <message>
        <source>Find requirement   Ctrl+F</source>
        <translation>Anforderung suchen   Strg+F</translation>
    </message>
    <message>
        <source>This agreement</source>
        <translation>Diese Vereinbarung</translation>
    </message>
    <message>
        <source>of {0} covered</source>
        <translation>von {0} abgedeckt</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>Word cannot track these differences: {0}</source>
        <translation>Diese Unterschiede kann Word nicht nachverfolgen: {0}</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>{0} wird geschrieben</translation>
    </message>
    <message>
        <source>{0} is written</source>
        <translation>{0} ist geschrieben</translation>
    </message>
    <message>
        <source>{0} is written, changes as tracked changes: {1}</source>
        <translation>{0} ist geschrieben, nachverfolgte Änderungen: {1}</translation>
    </message>
</context>
<context>
    <name>DisagreementBox</name>
    <message>
        <source>Take the library's text of {0}</source>
        <translation>Bibliothekstext von {0} nehmen</translation>
    </message>
    <message>
        <source>Take the {0} text of {1}</source>
        <translation>Text „{0}“ von {1} nehmen</translation>
    </message>
    <message>
        <source>The wording says otherwise</source>
        <translation>Der Wortlaut sagt etwas anderes</translation>
    </message>
</context>
<context>
    <name>DraftActions</name>
    <message>
        <source>&amp;Insert clause…</source>
        <translation>Klausel &amp;einfügen…</translation>
    </message>
    <message>
        <source>&amp;Own clause…</source>
        <translation>E&amp;igene Klausel…</translation>
    </message>
    <message>
        <source>A clause of the library, here</source>
        <translation>Eine Klausel der Bibliothek, an dieser Stelle</translation>
    </message>
    <message>
        <source>A clause of your own, here</source>
        <translation>Eine eigene Klausel, an dieser Stelle</translation>
    </message>
    <message>
        <source>Every place is seen before anything is changed</source>
        <translation>Jede Stelle ist zu sehen, bevor etwas geändert wird</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>&amp;Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>In its definition and in every article</source>
        <translation>In der Definition und in jedem Artikel</translation>
    </message>
    <message>
        <source>It keeps its number, for a reason</source>
        <translation>Er behält seine Nummer, mit Begründung</translation>
    </message>
    <message>
        <source>Its wording comes back</source>
        <translation>Sein Wortlaut kommt zurück</translation>
    </message>
    <message>
        <source>Move article &amp;down</source>
        <translation>Artikel nach &amp;unten</translation>
    </message>
    <message>
        <source>Move article &amp;up</source>
        <translation>Artikel nach &amp;oben</translation>
    </message>
    <message>
        <source>Of a clause of your own</source>
        <translation>Einer eigenen Klausel</translation>
    </message>
    <message>
        <source>Put another clause in its &amp;place…</source>
        <translation>Durch andere Klausel erset&amp;zen…</translation>
    </message>
    <message>
        <source>Re&amp;serve article…</source>
        <translation>Artikel reser&amp;vieren…</translation>
    </message>
    <message>
        <source>Remove ar&amp;ticle</source>
        <translation>Artikel ent&amp;fernen</translation>
    </message>
    <message>
        <source>Rename de&amp;fined term…</source>
        <translation>Definierten Be&amp;griff umbenennen…</translation>
    </message>
    <message>
        <source>Take out of re&amp;serve</source>
        <translation>Reservierung auf&amp;heben</translation>
    </message>
    <message>
        <source>This article goes out</source>
        <translation>Dieser Artikel entfällt</translation>
    </message>
    <message>
        <source>Tit&amp;le of the clause…</source>
        <translation>&amp;Titel der Klausel…</translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation>Rückgängig bringt ihn zurück</translation>
    </message>
    <message>
        <source>Within its section</source>
        <translation>Innerhalb des Abschnitts</translation>
    </message>
</context>
<context>
    <name>DraftActs</name>
    <message>
        <source>Delete “{0}”</source>
        <translation>„{0}“ löschen</translation>
    </message>
    <message>
        <source>Insert “{0}”</source>
        <translation>„{0}“ einfügen</translation>
    </message>
    <message>
        <source>Put “{0}” in its place</source>
        <translation>„{0}“ an seine Stelle setzen</translation>
    </message>
    <message>
        <source>Remove “{0}”</source>
        <translation>„{0}“ entfernen</translation>
    </message>
    <message>
        <source>Replace “{0}” by “{1}”</source>
        <translation>„{0}“ durch „{1}“ ersetzen</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>All Markup</source>
        <translation>Alle Markups</translation>
    </message>
    <message>
        <source>All terms of the agreement</source>
        <translation>Alle Eckwerte der Vereinbarung</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Display for review</source>
        <translation>Für Überarbeitung anzeigen</translation>
    </message>
    <message>
        <source>Edit the wording of this article</source>
        <translation>Den Wortlaut dieses Artikels bearbeiten</translation>
    </message>
    <message>
        <source>Edit wording</source>
        <translation>Wortlaut bearbeiten</translation>
    </message>
    <message>
        <source>Find in agreement</source>
        <translation>In der Vereinbarung suchen</translation>
    </message>
    <message>
        <source>Insert, move, reserve and remove articles; find and replace</source>
        <translation>Artikel einfügen, verschieben, reservieren und entfernen; suchen und ersetzen</translation>
    </message>
    <message>
        <source>Insert, move, reserve, remove; find and replace</source>
        <translation>Einfügen, verschieben, reservieren, entfernen; suchen und ersetzen</translation>
    </message>
    <message>
        <source>Mark changes against</source>
        <translation>Änderungen nachverfolgen gegenüber</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>No Markup</source>
        <translation>Kein Markup</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>Simple Markup</source>
        <translation>Einfaches Markup</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Eckwerte</translation>
    </message>
    <message>
        <source>The page as Word will show it</source>
        <translation>Die Seite, wie Word sie zeigen wird</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegenüber</translation>
    </message>
    <message>
        <source>changed article shown without marks</source>
        <translation>geänderter Artikel ohne Markup angezeigt</translation>
    </message>
    <message>
        <source>changed articles shown without marks</source>
        <translation>geänderte Artikel ohne Markup angezeigt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>DraftColumns</name>
    <message>
        <source>No agreement is open</source>
        <translation>Keine Vereinbarung geöffnet</translation>
    </message>
    <message>
        <source>Open agreement…</source>
        <translation>Vereinbarung öffnen…</translation>
    </message>
    <message>
        <source>Open or create one to read and edit its articles.</source>
        <translation>Öffnen oder erstellen Sie eine, um ihre Artikel zu lesen und zu bearbeiten.</translation>
    </message>
    <message>
        <source>answers {0}</source>
        <translation>erfüllt {0}</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>requirements</source>
        <translation>Anforderungen</translation>
    </message>
</context>
<context>
    <name>DraftDesk</name>
    <message>
        <source>It is reserved: take it out of reserve first</source>
        <translation>Er ist reserviert: Heben Sie zuerst die Reservierung auf</translation>
    </message>
</context>
<context>
    <name>DraftSpelling</name>
    <message>
        <source>Getting the words ready</source>
        <translation>Wörter werden vorbereitet</translation>
    </message>
</context>
<context>
    <name>DraftUnkept</name>
    <message>
        <source>What you have typed is not kept</source>
        <translation>Was Sie eingegeben haben, ist nicht übernommen</translation>
    </message>
    <message>
        <source>{0}: Ctrl+Enter keeps it, Esc leaves it. Closing once more drops it.</source>
        <translation>{0}: Strg+Enter übernimmt es, Esc verwirft es. Nochmaliges Schließen verwirft es ebenfalls.</translation>
    </message>
</context>
<context>
    <name>DutySheetDialog</name>
    <message>
        <source>&amp;Whose</source>
        <translation>&amp;Für wen</translation>
    </message>
    <message>
        <source>Contractor, {0}</source>
        <translation>Auftragnehmer, {0}</translation>
    </message>
    <message>
        <source>Duty sheet</source>
        <translation>Pflichtenblatt</translation>
    </message>
    <message>
        <source>One sheet to hand out: what is theirs, by when, and by which article.</source>
        <translation>Ein Blatt zum Aushändigen: was zu tun ist, bis wann und nach welchem Artikel.</translation>
    </message>
    <message>
        <source>Sponsor, {0}</source>
        <translation>Auftraggeber, {0}</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schreiben…</translation>
    </message>
</context>
<context>
    <name>EditionActs</name>
    <message>
        <source>Edition {0}: {1} taken, {2} kept as here, {3} undecided</source>
        <translation>Ausgabe {0}: {1} übernommen, {2} wie hier behalten, {3} unentschieden</translation>
    </message>
    <message>
        <source>Reading the edition</source>
        <translation>Ausgabe wird gelesen</translation>
    </message>
    <message>
        <source>Your copy has all of edition {0}.</source>
        <translation>Ihre Kopie enthält die ganze Ausgabe {0}.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Type in the empty row to add one.</source>
        <translation>Zum Hinzufügen in die leere Zeile schreiben.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Change table for Excel…</source>
        <translation>Änderungstabelle für Excel…</translation>
    </message>
    <message>
        <source>Change table for Word…</source>
        <translation>Änderungstabelle für Word…</translation>
    </message>
    <message>
        <source>Clean copy of the text after…</source>
        <translation>Saubere Fassung nachher…</translation>
    </message>
    <message>
        <source>Clean copy of the text before…</source>
        <translation>Saubere Fassung vorher…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Den Vergleich exportieren</translation>
    </message>
    <message>
        <source>PDF of the redline…</source>
        <translation>PDF der Änderungsfassung…</translation>
    </message>
    <message>
        <source>Redline and clean copy…</source>
        <translation>Änderungsfassung und saubere Fassung…</translation>
    </message>
    <message>
        <source>Redline the other way round…</source>
        <translation>Änderungsfassung andersherum…</translation>
    </message>
    <message>
        <source>Redline, clean copies, PDF and change table</source>
        <translation>Änderungsfassung, saubere Fassungen, PDF und Änderungstabelle</translation>
    </message>
    <message>
        <source>Redline…</source>
        <translation>Änderungsfassung…</translation>
    </message>
</context>
<context>
    <name>FamiliesModel</name>
    <message>
        <source>, {0} not settled</source>
        <translation>, {0} nicht erfüllt</translation>
    </message>
    <message>
        <source>{0}: {1} settled</source>
        <translation>{0}: {1} erfüllt</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find in changes</source>
        <translation>In Änderungen suchen</translation>
    </message>
    <message>
        <source>Find in changes   Ctrl+F</source>
        <translation>In Änderungen suchen   Strg+F</translation>
    </message>
</context>
<context>
    <name>FindingsDock</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>No single act mends this: go to its place.</source>
        <translation>Kein einzelner Schritt behebt dies: Gehen Sie zur Stelle.</translation>
    </message>
    <message>
        <source>Perform this act; it can be undone</source>
        <translation>Diesen Schritt ausführen; er lässt sich rückgängig machen</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>FirstTextActs</name>
    <message>
        <source>Print the term by {0}</source>
        <translation>Der Eckwert wird gedruckt mit {0}</translation>
    </message>
    <message>
        <source>{0} has a text for every position.</source>
        <translation>{0} hat für jede Position einen Text.</translation>
    </message>
    <message>
        <source>{0} is a draft: submit it for review when it is ready.</source>
        <translation>{0} ist ein Entwurf: Legen Sie ihn zur Prüfung vor, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>{0} is in the register.</source>
        <translation>{0} steht im Register.</translation>
    </message>
</context>
<context>
    <name>GridBlock</name>
    <message>
        <source>Letters that found no cell: {0}</source>
        <translation>Buchstaben ohne passende Zelle: {0}</translation>
    </message>
    <message>
        <source>The clipboard holds no letters: nothing was changed</source>
        <translation>Die Zwischenablage enthält keine Buchstaben: Es wurde nichts geändert</translation>
    </message>
</context>
<context>
    <name>GridCellDelegate</name>
    <message>
        <source>activities</source>
        <translation>Tätigkeiten</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>no A</source>
        <translation>A?</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>{0} hidden</source>
        <translation>{0} ausgeblendet</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>HandedFiles</name>
    <message>
        <source>A comparison with the agreement as it stands now shows what differs.</source>
        <translation>Ein Vergleich mit der Vereinbarung, wie sie jetzt ist, zeigt, was abweicht.</translation>
    </message>
    <message>
        <source>A comparison with what was exported shows what was changed in it.</source>
        <translation>Ein Vergleich mit dem, was exportiert wurde, zeigt, was darin geändert wurde.</translation>
    </message>
    <message>
        <source>Changed since they were exported: {0}</source>
        <translation>Seit dem Export geändert: {0}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare {0}</source>
        <translation>{0} vergleichen</translation>
    </message>
    <message>
        <source>Look at exported files</source>
        <translation>Exportierte Dateien ansehen</translation>
    </message>
    <message>
        <source>{0} was changed since it was exported</source>
        <translation>{0} wurde seit dem Export geändert</translation>
    </message>
</context>
<context>
    <name>HeatTable</name>
    <message>
        <source>Load per role and party</source>
        <translation>Last je Rolle und Partei</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Handbuch schließen</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Find in the manual   Ctrl+F</source>
        <translation>Im Handbuch suchen   Strg+F</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Übliche Größe</translation>
    </message>
</context>
<context>
    <name>HideSheet</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide activity</source>
        <translation>Tätigkeit ausblenden</translation>
    </message>
    <message>
        <source>Kept in the trail of acts and shown here; never printed.</source>
        <translation>Bleibt im Audit-Trail und ist hier zu sehen; wird nie gedruckt.</translation>
    </message>
    <message>
        <source>for example: the product is not stored at the contractor</source>
        <translation>zum Beispiel: das Produkt lagert nicht beim Auftragnehmer</translation>
    </message>
    <message>
        <source>“{0}” stays in the matrix and is printed no longer. One that a law needs cannot be hidden.</source>
        <translation>„{0}“ bleibt in der Matrix und wird nicht mehr gedruckt. Eine, die eine Regel braucht, lässt sich nicht ausblenden.</translation>
    </message>
</context>
<context>
    <name>HistoryDock</name>
    <message>
        <source>As it was opened</source>
        <translation>Stand beim Öffnen</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Verlauf der Bearbeitungen</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>a defined term: rename it everywhere</source>
        <translation>ein definierter Begriff: überall umbenennen</translation>
    </message>
    <message>
        <source>in the definition of “{0}”</source>
        <translation>in der Definition von „{0}“</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>im Titel</translation>
    </message>
    <message>
        <source>the value of a term: set it in the terms</source>
        <translation>der Wert eines Eckwerts: bei den Eckwerten setzen</translation>
    </message>
</context>
<context>
    <name>HolidaysDialog</name>
    <message>
        <source>&amp;Contractor's region</source>
        <translation>Region des Auftrag&amp;nehmers</translation>
    </message>
    <message>
        <source>&amp;First year</source>
        <translation>&amp;Erstes Jahr</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>&amp;Letztes Jahr</translation>
    </message>
    <message>
        <source>&amp;Sponsor's region</source>
        <translation>Region des Auftrag&amp;gebers</translation>
    </message>
    <message>
        <source>ISO code of the country or its part: IE, US-NJ</source>
        <translation>ISO-Code des Landes oder Landesteils: IE, US-NJ</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The days are taken in once and kept: the agreement counts by them from then on.</source>
        <translation>Die Tage werden einmal übernommen und aufbewahrt: Von da an zählt die Vereinbarung mit ihnen.</translation>
    </message>
</context>
<context>
    <name>ImpactView</name>
    <message>
        <source>Agreements and articles</source>
        <translation>Vereinbarungen und Artikel</translation>
    </message>
    <message>
        <source>Choose the folder to look in</source>
        <translation>Den Ordner zum Suchen wählen</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Look through the agreements of the folder and of the folders in it.</source>
        <translation>Die Vereinbarungen des Ordners und seiner Unterordner durchsehen.</translation>
    </message>
    <message>
        <source>Not read: {0}.</source>
        <translation>Nicht gelesen: {0}.</translation>
    </message>
    <message>
        <source>Old and new text</source>
        <translation>Alter und neuer Text</translation>
    </message>
    <message>
        <source>The clause stands in {0}.</source>
        <translation>Die Klausel steht in {0}.</translation>
    </message>
    <message>
        <source>The library has moved on from {0}.</source>
        <translation>Nicht mehr auf dem Stand der Bibliothek: {0}.</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>This clause</source>
        <translation>Diese Klausel</translation>
    </message>
    <message>
        <source>Up to date: {0}.</source>
        <translation>Aktuell: {0}.</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikeln</translation>
    </message>
    <message>
        <source>used in {0}</source>
        <translation>verwendet in {0}</translation>
    </message>
    <message>
        <source>version {0} to {1}</source>
        <translation>Fassung {0} auf {1}</translation>
    </message>
    <message>
        <source>version {0}, up to date</source>
        <translation>Fassung {0}, aktuell</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Clauses of the file</source>
        <translation>Klauseln der Datei</translation>
    </message>
    <message>
        <source>Import clauses</source>
        <translation>Klauseln importieren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keep {0}</source>
        <translation>{0} übernehmen</translation>
    </message>
    <message>
        <source>Not taken, or to be known: {0}.</source>
        <translation>Nicht übernommen oder zu beachten: {0}.</translation>
    </message>
    <message>
        <source>The draft, and what was guessed</source>
        <translation>Der Entwurf, und was vermutet wurde</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>What was guessed and what to look at</source>
        <translation>Was vermutet wurde und was zu prüfen ist</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>{0}
{1} ({2} % alike)</source>
        <translation>{0}
{1} ({2} % ähnlich)</translation>
    </message>
    <message>
        <source>{0} holds {1}. Each checked one becomes a draft that a person has to review.</source>
        <translation>{0} enthält {1}. Jede markierte wird ein Entwurf, den eine Person prüfen muss.</translation>
    </message>
</context>
<context>
    <name>InsertClauseSheet</name>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Clauses that are not in</source>
        <translation>Klauseln, die nicht enthalten sind</translation>
    </message>
    <message>
        <source>Find a clause</source>
        <translation>Klausel suchen</translation>
    </message>
    <message>
        <source>Find by title, id, topic or words of the text</source>
        <translation>Titel, Kennung, Thema, Wörter</translation>
    </message>
    <message>
        <source>No clause holds these words</source>
        <translation>Keine Klausel enthält diese Wörter</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>S&amp;telle</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The library has no further clause for this place</source>
        <translation>Die Bibliothek hat hierfür keine weitere Klausel</translation>
    </message>
    <message>
        <source>What it would say here</source>
        <translation>Was hier stehen würde</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>clauses</source>
        <translation>Klauseln</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Another deal</source>
        <translation>Anderes Vorhaben</translation>
    </message>
    <message>
        <source>Answer by answer the agreement takes shape.</source>
        <translation>Antwort für Antwort nimmt die Vereinbarung Gestalt an.</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Auftragnehmer</translation>
    </message>
    <message>
        <source>Create the agreement</source>
        <translation>Vereinbarung erstellen</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Neue Vereinbarung</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Weiter: {0}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Take over these changes</source>
        <translation>Diese Änderungen übernehmen</translation>
    </message>
    <message>
        <source>What was answered, and what follows.</source>
        <translation>Was geantwortet wurde, und was daraus folgt.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>at least one product</source>
        <translation>mindestens ein Produkt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>quality contact</source>
        <translation>Ansprechpartner Qualität</translation>
    </message>
    <message>
        <source>title of the agreement</source>
        <translation>Titel der Vereinbarung</translation>
    </message>
</context>
<context>
    <name>InterviewActs</name>
    <message>
        <source>Change the deal</source>
        <translation>Vorhaben ändern</translation>
    </message>
    <message>
        <source>Load answers</source>
        <translation>Antworten laden</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>The answers are in {0}</source>
        <translation>Die Antworten stehen in {0}</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>InterviewFrame</name>
    <message>
        <source>Answers are kept; you may leave and return.</source>
        <translation>Antworten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Load deal file…</source>
        <translation>Vorhabendatei laden…</translation>
    </message>
    <message>
        <source>Save answers…</source>
        <translation>Antworten speichern…</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>InterviewWords</name>
    <message>
        <source>21 CFR Part 211 does not bind, 210.2(c)</source>
        <translation>21 CFR Part 211 gilt nicht, 210.2(c)</translation>
    </message>
    <message>
        <source>A drug master file is referred to</source>
        <translation>Auf ein Drug Master File wird verwiesen</translation>
    </message>
    <message>
        <source>A site outside the United States</source>
        <translation>Eine Betriebsstätte außerhalb der USA</translation>
    </message>
    <message>
        <source>Active substance (API)</source>
        <translation>Wirkstoff (API)</translation>
    </message>
    <message>
        <source>Already supplied in phase 2 or marketed</source>
        <translation>Schon in Phase 2 geliefert oder im Verkehr</translation>
    </message>
    <message>
        <source>At which stage?</source>
        <translation>In welcher Phase?</translation>
    </message>
    <message>
        <source>Beta-lactam</source>
        <translation>Beta-Lactam</translation>
    </message>
    <message>
        <source>Biological drug substance</source>
        <translation>Biologischer Wirkstoff</translation>
    </message>
    <message>
        <source>Biological product</source>
        <translation>Biologisches Produkt</translation>
    </message>
    <message>
        <source>Biosimilar</source>
        <translation>Biosimilar</translation>
    </message>
    <message>
        <source>Combination product</source>
        <translation>Kombinationsprodukt</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Kommerziell</translation>
    </message>
    <message>
        <source>Contract laboratory</source>
        <translation>Auftragslabor</translation>
    </message>
    <message>
        <source>Contract manufacturer (CMO)</source>
        <translation>Lohnhersteller (CMO)</translation>
    </message>
    <message>
        <source>Controlled substance</source>
        <translation>Betäubungsmittel</translation>
    </message>
    <message>
        <source>Cytotoxic</source>
        <translation>Zytotoxisch</translation>
    </message>
    <message>
        <source>Development and manufacturing partner (CDMO)</source>
        <translation>Entwicklungs- und Herstellungspartner (CDMO)</translation>
    </message>
    <message>
        <source>Develops the process as well</source>
        <translation>Entwickelt auch das Verfahren</translation>
    </message>
    <message>
        <source>Disposition of its own work</source>
        <translation>Freigabe der eigenen Arbeiten</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Drug product</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>Drug product manufacture</source>
        <translation>Herstellung des Arzneimittels</translation>
    </message>
    <message>
        <source>EU clinical trial</source>
        <translation>Klinische Prüfung EU</translation>
    </message>
    <message>
        <source>EU marketing authorisation</source>
        <translation>EU-Zulassung</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Highly potent active substance</source>
        <translation>Hochpotenter Wirkstoff</translation>
    </message>
    <message>
        <source>Hormone</source>
        <translation>Hormon</translation>
    </message>
    <message>
        <source>Imported into Great Britain</source>
        <translation>Einfuhr nach Großbritannien</translation>
    </message>
    <message>
        <source>Imported into the European Union</source>
        <translation>Einfuhr in die Europäische Union</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>Live biological agent</source>
        <translation>Lebendes biologisches Agens</translation>
    </message>
    <message>
        <source>Makes, packs or tests the product</source>
        <translation>Stellt das Produkt her, verpackt oder prüft es</translation>
    </message>
    <message>
        <source>OTC monograph</source>
        <translation>OTC-Monographie</translation>
    </message>
    <message>
        <source>OTC product without expiry date</source>
        <translation>OTC-Produkt ohne Verfalldatum</translation>
    </message>
    <message>
        <source>On prescription only</source>
        <translation>Verschreibungspflichtig</translation>
    </message>
    <message>
        <source>Only terminal sterilisation</source>
        <translation>Nur Sterilisation im Endbehältnis</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Verpackung</translation>
    </message>
    <message>
        <source>Phase 1</source>
        <translation>Phase 1</translation>
    </message>
    <message>
        <source>Phase 2 or 3</source>
        <translation>Phase 2 oder 3</translation>
    </message>
    <message>
        <source>Prequalified products</source>
        <translation>Präqualifizierte Produkte</translation>
    </message>
    <message>
        <source>Primary and secondary</source>
        <translation>Primär und sekundär</translation>
    </message>
    <message>
        <source>Release and in-process</source>
        <translation>Freigabe und Inprozesskontrolle</translation>
    </message>
    <message>
        <source>Serialisation</source>
        <translation>Serialisierung</translation>
    </message>
    <message>
        <source>Shipped unlabelled between states</source>
        <translation>Ungekennzeichnet zwischen US-Staaten versandt</translation>
    </message>
    <message>
        <source>Shortage notices are due (FD&amp;C Act 506C)</source>
        <translation>Engpässe sind zu melden (FD&amp;C Act 506C)</translation>
    </message>
    <message>
        <source>Small molecule</source>
        <translation>Kleines Molekül</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>Sterile operations</source>
        <translation>Sterilherstellung</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Lagerung</translation>
    </message>
    <message>
        <source>Synthesis of the API</source>
        <translation>Synthese des Wirkstoffs</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Tests; makes and packs nothing</source>
        <translation>Prüft; stellt nichts her und verpackt nichts</translation>
    </message>
    <message>
        <source>The contractor keeps electronic records</source>
        <translation>Der Auftragnehmer führt elektronische Aufzeichnungen</translation>
    </message>
    <message>
        <source>The contractor may subcontract</source>
        <translation>Der Auftragnehmer darf Unteraufträge vergeben</translation>
    </message>
    <message>
        <source>The contractor stands on the label</source>
        <translation>Der Auftragnehmer steht auf der Kennzeichnung</translation>
    </message>
    <message>
        <source>The sponsor supplies materials</source>
        <translation>Der Auftraggeber stellt Materialien bei</translation>
    </message>
    <message>
        <source>Toll manufacturer</source>
        <translation>Lohnverarbeiter</translation>
    </message>
    <message>
        <source>UK clinical trial</source>
        <translation>Klinische Prüfung UK</translation>
    </message>
    <message>
        <source>UK marketing authorisation</source>
        <translation>UK-Zulassung</translation>
    </message>
    <message>
        <source>Unapproved prescription drug</source>
        <translation>Nicht zugelassenes verschreibungspflichtiges Arzneimittel</translation>
    </message>
    <message>
        <source>Under which applications?</source>
        <translation>Unter welchen Zulassungen?</translation>
    </message>
    <message>
        <source>Unique identifiers, DSCSA, EU FMD</source>
        <translation>Individuelle Kennungen, DSCSA, EU FMD</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>United States, biological</source>
        <translation>Vereinigte Staaten, biologisch</translation>
    </message>
    <message>
        <source>United States, clinical</source>
        <translation>Vereinigte Staaten, klinisch</translation>
    </message>
    <message>
        <source>United States, generic</source>
        <translation>Vereinigte Staaten, generisch</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Impfstoff</translation>
    </message>
    <message>
        <source>WHO prequalification</source>
        <translation>WHO-Präqualifikation</translation>
    </message>
    <message>
        <source>WHO standards</source>
        <translation>WHO-Standards</translation>
    </message>
    <message>
        <source>What does the contractor do?</source>
        <translation>Was tut der Auftragnehmer?</translation>
    </message>
    <message>
        <source>What does the contractor handle?</source>
        <translation>Womit geht der Auftragnehmer um?</translation>
    </message>
    <message>
        <source>What is the contractor?</source>
        <translation>Was ist der Auftragnehmer?</translation>
    </message>
    <message>
        <source>What kind of product is it?</source>
        <translation>Um welche Art von Produkt geht es?</translation>
    </message>
    <message>
        <source>Where is the product used?</source>
        <translation>Wo wird das Produkt verwendet?</translation>
    </message>
    <message>
        <source>Which hazards does the product bring?</source>
        <translation>Welche Gefahren bringt das Produkt mit?</translation>
    </message>
    <message>
        <source>Works on the sponsor's material</source>
        <translation>Arbeitet am Material des Auftraggebers</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Arrows, with Shift a range</source>
        <translation>Pfeile, mit Umschalt ein Bereich</translation>
    </message>
    <message>
        <source>Copy and paste letters</source>
        <translation>Buchstaben kopieren und einfügen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Find in the pane in front</source>
        <translation>Im vorderen Bereich suchen</translation>
    </message>
    <message>
        <source>Give this letter alone</source>
        <translation>Nur diesen Buchstaben vergeben</translation>
    </message>
    <message>
        <source>Give this letter; R and A join in one cell</source>
        <translation>Diesen Buchstaben vergeben; R und A teilen sich eine Zelle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Leave a field or a dialog; nothing is taken</source>
        <translation>Ein Feld oder einen Dialog verlassen; nichts wird übernommen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Verantwortlichkeiten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Take the letters away</source>
        <translation>Buchstaben entfernen</translation>
    </message>
    <message>
        <source>Take the wording that was typed</source>
        <translation>Eingegebenen Wortlaut übernehmen</translation>
    </message>
    <message>
        <source>The next letter</source>
        <translation>Der nächste Buchstabe</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The window closes when {0} is written. Close it again to stop the writing.</source>
        <translation>Das Fenster schließt, sobald {0} geschrieben ist. Nochmaliges Schließen bricht das Schreiben ab.</translation>
    </message>
</context>
<context>
    <name>LibraryActs</name>
    <message>
        <source>A text of the library is typed and not kept</source>
        <translation>Ein Text der Bibliothek ist eingegeben und nicht übernommen</translation>
    </message>
    <message>
        <source>Adopt texts of library edition {0}</source>
        <translation>Texte der Bibliotheksausgabe {0} übernehmen</translation>
    </message>
    <message>
        <source>Agreements to look through</source>
        <translation>Vereinbarungen zum Durchsehen</translation>
    </message>
    <message>
        <source>Drafts kept for review: {0}</source>
        <translation>Entwürfe zur Prüfung behalten: {0}</translation>
    </message>
    <message>
        <source>Import clauses from a Word file</source>
        <translation>Klauseln aus einer Word-Datei importieren</translation>
    </message>
    <message>
        <source>It lies in {0} and is in use from now on. The edition that came with the program is as it was.</source>
        <translation>Sie liegt in {0} und wird ab jetzt verwendet. Die mitgelieferte Ausgabe bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>Keeping drafts</source>
        <translation>Entwürfe werden gespeichert</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>{0} wird gelesen</translation>
    </message>
    <message>
        <source>Taken from the library: {0}</source>
        <translation>Aus der Bibliothek übernommen: {0}</translation>
    </message>
    <message>
        <source>The open agreement holds the texts of this edition: nothing is newer.</source>
        <translation>Die geöffnete Vereinbarung hat die Texte dieser Ausgabe: Nichts ist neuer.</translation>
    </message>
    <message>
        <source>Your own copy of the library</source>
        <translation>Ihre eigene Kopie der Bibliothek</translation>
    </message>
    <message>
        <source>{0}: keep it as a draft, or close the window again to drop it.</source>
        <translation>{0}: Behalten Sie ihn als Entwurf, oder schließen Sie das Fenster nochmals, um ihn zu verwerfen.</translation>
    </message>
</context>
<context>
    <name>LibraryAside</name>
    <message>
        <source>, successor {0}</source>
        <translation>, Nachfolger {0}</translation>
    </message>
    <message>
        <source>About this text</source>
        <translation>Zu diesem Text</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnliche</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Looking for texts that say nearly the same…</source>
        <translation>Texte mit fast gleichem Inhalt werden gesucht…</translation>
    </message>
    <message>
        <source>Most like {0}</source>
        <translation>Am ähnlichsten: {0}</translation>
    </message>
    <message>
        <source>New agreements take it.</source>
        <translation>Neue Vereinbarungen verwenden ihn.</translation>
    </message>
    <message>
        <source>No note stands with this text.</source>
        <translation>Zu diesem Text gibt es keinen Hinweis.</translation>
    </message>
    <message>
        <source>No other text shares half of its words with this one.</source>
        <translation>Kein anderer Text teilt die Hälfte seiner Wörter mit diesem.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Nothing is on record of it.</source>
        <translation>Hierzu ist nichts festgehalten.</translation>
    </message>
    <message>
        <source>Only texts that new agreements take are held against each other.</source>
        <translation>Nur Texte, die neue Vereinbarungen verwenden, werden miteinander verglichen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The other positions</source>
        <translation>Die anderen Positionen</translation>
    </message>
    <message>
        <source>This text, newest version first</source>
        <translation>Dieser Text, neueste Fassung zuerst</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>What the library advises</source>
        <translation>Was die Bibliothek rät</translation>
    </message>
    <message>
        <source>{0}  {1} by {2}</source>
        <translation>{0}  {1} von {2}</translation>
    </message>
    <message>
        <source>{0}: open or compare</source>
        <translation>{0}: öffnen oder vergleichen</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>A clause that the library does not have</source>
        <translation>Eine Klausel, die die Bibliothek nicht hat</translation>
    </message>
    <message>
        <source>A new draft that says again what this text says</source>
        <translation>Ein neuer Entwurf, der wieder sagt, was dieser Text sagt</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Back to the agreement</source>
        <translation>Zurück zur Vereinbarung</translation>
    </message>
    <message>
        <source>Drafts from the clauses of a Word file</source>
        <translation>Entwürfe aus den Klauseln einer Word-Datei</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>Entwurf bearbeiten</translation>
    </message>
    <message>
        <source>For new agreements to take; another person than its author</source>
        <translation>Damit neue Vereinbarungen ihn verwenden; durch eine andere Person als den Verfasser</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Make it a draft again</source>
        <translation>Wieder zum Entwurf machen</translation>
    </message>
    <message>
        <source>New clause…</source>
        <translation>Neue Klausel…</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Newer edition of the library…</source>
        <translation>Neuere Ausgabe der Bibliothek…</translation>
    </message>
    <message>
        <source>Newer texts of the library into the open agreement</source>
        <translation>Neuere Texte der Bibliothek in die geöffnete Vereinbarung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>Put the draft forward for review</source>
        <translation>Den Entwurf zur Prüfung vorlegen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Außer Kraft…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <source>Source for the register…</source>
        <translation>Quelle für das Register…</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>Vorlegen…</translation>
    </message>
    <message>
        <source>Take the text out of use</source>
        <translation>Den Text außer Kraft setzen</translation>
    </message>
    <message>
        <source>Term for the library…</source>
        <translation>Eckwert für die Bibliothek…</translation>
    </message>
    <message>
        <source>Text at a missing position…</source>
        <translation>Text für eine fehlende Position…</translation>
    </message>
    <message>
        <source>Write the next version, or the draft</source>
        <translation>Die nächste Fassung oder den Entwurf schreiben</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>Looking for alike texts</source>
        <translation>Ähnliche Texte werden gesucht</translation>
    </message>
    <message>
        <source>Looking through agreements</source>
        <translation>Vereinbarungen werden durchgesehen</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Bibliothek wird gelesen</translation>
    </message>
    <message>
        <source>The library cannot be read</source>
        <translation>Die Bibliothek kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The notice above says why and what to do.</source>
        <translation>Der Hinweis oben sagt, warum und was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Vorschrift</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Eckwert</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>any but older and retired</source>
        <translation>alle außer älteren und außer Kraft gesetzten</translation>
    </message>
    <message>
        <source>any, for example 21 CFR 211</source>
        <translation>beliebig, zum Beispiel 21 CFR 211</translation>
    </message>
</context>
<context>
    <name>LibraryFinder</name>
    <message>
        <source>Clauses of the library</source>
        <translation>Klauseln der Bibliothek</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter ({0})</source>
        <translation>Filter ({0})</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>None fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Search the library   Ctrl+F</source>
        <translation>Texte suchen   Strg+F</translation>
    </message>
    <message>
        <source>Texts found</source>
        <translation>Gefundene Texte</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>no text has all the words, these have some</source>
        <translation>kein Text hat alle Wörter, diese haben einige</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Choose a clause at the left, or search for its words.</source>
        <translation>Wählen Sie links eine Klausel, oder suchen Sie nach ihren Wörtern.</translation>
    </message>
    <message>
        <source>Clause library</source>
        <translation>Klauselbibliothek</translation>
    </message>
    <message>
        <source>No text is chosen</source>
        <translation>Kein Text gewählt</translation>
    </message>
</context>
<context>
    <name>LibraryReader</name>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>It says what {0} says.</source>
        <translation>Er sagt dasselbe wie {0}.</translation>
    </message>
    <message>
        <source>Marked against {0}: struck words stood there, underlined ones stand here.</source>
        <translation>Gekennzeichnet gegenüber {0}: Durchgestrichenes stand dort, Unterstrichenes steht hier.</translation>
    </message>
    <message>
        <source>Position of the text</source>
        <translation>Position des Textes</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Version {0}, {1}</source>
        <translation>Fassung {0}, {1}</translation>
    </message>
    <message>
        <source>new agreements take it</source>
        <translation>neue Vereinbarungen verwenden ihn</translation>
    </message>
    <message>
        <source>nothing: the text alone</source>
        <translation>nichts: nur der Text</translation>
    </message>
    <message>
        <source>{0} by {1} on {2}</source>
        <translation>{0} von {1} am {2}</translation>
    </message>
</context>
<context>
    <name>LoadStrip</name>
    <message>
        <source>Load per role</source>
        <translation>Last je Rolle</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>Tätigkeiten</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>whole agreement, {activities}</source>
        <translation>ganze Vereinbarung, {activities}</translation>
    </message>
</context>
<context>
    <name>LoadView</name>
    <message>
        <source>Accountable (A)</source>
        <translation>Rechenschaftspflichtig (A)</translation>
    </message>
    <message>
        <source>Any letter</source>
        <translation>Jeder Buchstabe</translation>
    </message>
    <message>
        <source>Consulted (C)</source>
        <translation>Konsultiert (C)</translation>
    </message>
    <message>
        <source>Informed (I)</source>
        <translation>Informiert (I)</translation>
    </message>
    <message>
        <source>Letter that is counted</source>
        <translation>Gezählter Buchstabe</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Responsible (R)</source>
        <translation>Verantwortlich (R)</translation>
    </message>
    <message>
        <source>activities per role and party, matrix by matrix</source>
        <translation>Tätigkeiten je Rolle und Partei, Matrix für Matrix</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Open its folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>It could not be written: {0}</source>
        <translation>Es konnte nicht geschrieben werden: {0}</translation>
    </message>
    <message>
        <source>Log of the program</source>
        <translation>Protokoll des Programms</translation>
    </message>
    <message>
        <source>Nothing has been written down yet</source>
        <translation>Noch ist nichts aufgeschrieben</translation>
    </message>
    <message>
        <source>The last lines of the log</source>
        <translation>Die letzten Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>When the program started, what it refused and what failed. No word of a document and no name of a file stands in it; copy it for whoever looks after the program.</source>
        <translation>Wann das Programm gestartet ist, was es abgelehnt hat und was fehlschlug. Kein Wort eines Dokuments und kein Dateiname steht darin; kopieren Sie es für den, der das Programm betreut.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>MarkColoursSheet</name>
    <message>
        <source>&amp;Deleted</source>
        <translation>En&amp;tfernt</translation>
    </message>
    <message>
        <source>&amp;Inserted</source>
        <translation>&amp;Eingefügt</translation>
    </message>
    <message>
        <source>&amp;Moved</source>
        <translation>&amp;Verschoben</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Chosen on white; in a dark or a high contrast window the same colour is made lighter or darker until it can be read. A redline in Word takes its colours from Word.</source>
        <translation>Auf Weiß gewählt; im dunklen oder kontrastreichen Fenster wird dieselbe Farbe heller oder dunkler, bis sie lesbar ist. Eine Änderungsfassung in Word bekommt ihre Farben von Word.</translation>
    </message>
    <message>
        <source>Colours of the marks</source>
        <translation>Farben der Markierungen</translation>
    </message>
    <message>
        <source>Colours of the marks in the window. What is inserted stays underlined and what is deleted struck through, whatever the colour.</source>
        <translation>Farben der Markierungen im Fenster. Eingefügtes bleibt unterstrichen und Entferntes durchgestrichen, in welcher Farbe auch immer.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Take these colours</source>
        <translation>Diese Farben nehmen</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>a moved clause</source>
        <translation>eine verschobene Klausel</translation>
    </message>
    <message>
        <source>as the window has it</source>
        <translation>wie im Fenster üblich</translation>
    </message>
    <message>
        <source>within 5 days</source>
        <translation>innerhalb von 5 Tagen</translation>
    </message>
    <message>
        <source>without delay</source>
        <translation>unverzüglich</translation>
    </message>
</context>
<context>
    <name>MatricesModel</name>
    <message>
        <source>activities</source>
        <translation>Tätigkeiten</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>break a law</source>
        <translation>verletzen eine Regel</translation>
    </message>
    <message>
        <source>breaks a law</source>
        <translation>verletzt eine Regel</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
</context>
<context>
    <name>MatrixActs</name>
    <message>
        <source>Duties of {0}</source>
        <translation>Pflichten: {0}</translation>
    </message>
    <message>
        <source>Duty sheet</source>
        <translation>Pflichtenblatt</translation>
    </message>
    <message>
        <source>Matrices from Excel</source>
        <translation>Matrizen aus Excel</translation>
    </message>
    <message>
        <source>Matrices to Excel</source>
        <translation>Matrizen nach Excel</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>{0} wird gelesen</translation>
    </message>
    <message>
        <source>Take over {0}</source>
        <translation>{0} übernehmen</translation>
    </message>
    <message>
        <source>{0} is written</source>
        <translation>{0} ist geschrieben</translation>
    </message>
    <message>
        <source>{0} matrices</source>
        <translation>{0} Matrizen</translation>
    </message>
</context>
<context>
    <name>MatrixPlaces</name>
    <message>
        <source>Accountable, one per activity</source>
        <translation>Rechenschafts­pflichtig, eine je Tätigkeit</translation>
    </message>
    <message>
        <source>Consulted before</source>
        <translation>Vorher zu konsultieren</translation>
    </message>
    <message>
        <source>Every role</source>
        <translation>Jede Rolle</translation>
    </message>
    <message>
        <source>Find activity</source>
        <translation>Tätigkeit suchen</translation>
    </message>
    <message>
        <source>Find activity   Ctrl+F</source>
        <translation>Tätigkeit suchen   Strg+F</translation>
    </message>
    <message>
        <source>Informed after</source>
        <translation>Danach zu informieren</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <source>Responsible, does it</source>
        <translation>Verantwortlich, führt aus</translation>
    </message>
    <message>
        <source>Show only activities in which this role has a letter</source>
        <translation>Nur Tätigkeiten zeigen, in denen diese Rolle einen Buchstaben hat</translation>
    </message>
    <message>
        <source>Show only activities of this role</source>
        <translation>Nur Tätigkeiten dieser Rolle zeigen</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bib&amp;liothek</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;{0} {1} (missing)</source>
        <translation>&amp;{0} {1} (fehlt)</translation>
    </message>
    <message>
        <source>A&amp;greement</source>
        <translation>&amp;Vereinbarung</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>pinned: {0}</source>
        <translation>angeheftet: {0}</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>&amp;Take theirs</source>
        <translation>Den der Ausgabe ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Take theirs, as a draft beside yours for review</source>
        <translation>Den der Ausgabe ü&amp;bernehmen, als Entwurf neben Ihrem zur Prüfung</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>S&amp;päter entscheiden</translation>
    </message>
    <message>
        <source>Edition {0} for your copy of {1}. What changed there alone comes in, what is yours stays; where both sides changed a part, you decide, and what you do not decide waits.</source>
        <translation>Ausgabe {0} für Ihre Kopie von {1}. Was sich nur dort geändert hat, kommt herein, was Ihnen gehört, bleibt; wo beide Seiten etwas geändert haben, entscheiden Sie, und was Sie nicht entscheiden, wartet.</translation>
    </message>
    <message>
        <source>From yours to theirs</source>
        <translation>Von Ihrem Text zu dem der Ausgabe</translation>
    </message>
    <message>
        <source>Here and there</source>
        <translation>Hier und dort</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>&amp;Meinen behalten</translation>
    </message>
    <message>
        <source>Newer edition of the library</source>
        <translation>Neuere Ausgabe der Bibliothek</translation>
    </message>
    <message>
        <source>Parts of the edition</source>
        <translation>Teile der Ausgabe</translation>
    </message>
    <message>
        <source>Struck words stand here, underlined ones in the edition.</source>
        <translation>Durchgestrichene Worte stehen hier, unterstrichene in der Ausgabe.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Take it in; {0} wait</source>
        <translation>Aufnehmen; {0} warten</translation>
    </message>
    <message>
        <source>changed on both sides: decide</source>
        <translation>beiderseits geändert: entscheiden</translation>
    </message>
    <message>
        <source>changed on both sides: is taken</source>
        <translation>beiderseits geändert: wird übernommen</translation>
    </message>
    <message>
        <source>changed on both sides: stays as here</source>
        <translation>beiderseits geändert: bleibt wie hier</translation>
    </message>
    <message>
        <source>changed there alone: comes in</source>
        <translation>nur dort geändert: kommt herein</translation>
    </message>
    <message>
        <source>new: comes in</source>
        <translation>neu: kommt herein</translation>
    </message>
    <message>
        <source>table of the library</source>
        <translation>Tabelle der Bibliothek</translation>
    </message>
</context>
<context>
    <name>MissingPositionSheet</name>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Text at a missing position</source>
        <translation>Text für eine fehlende Position</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>{0} gets its first text there. The words in hand are what you begin with.</source>
        <translation>{0} bekommt dort den ersten Text. Sie beginnen mit dem gezeigten Wortlaut.</translation>
    </message>
</context>
<context>
    <name>ModeTabs</name>
    <message>
        <source>Modes</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>NewAgreementDialog</name>
    <message>
        <source>&amp;Deal file</source>
        <translation>&amp;Vorhabendatei</translation>
    </message>
    <message>
        <source>&amp;Keep at</source>
        <translation>&amp;Speicherort</translation>
    </message>
    <message>
        <source>A deal file states partner, markets, product, services and parties (YAML).</source>
        <translation>Eine Vorhabendatei nennt Partner, Märkte, Produkt, Leistungen und Parteien (YAML).</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>Zusammenstellen</translation>
    </message>
    <message>
        <source>Choose a deal file</source>
        <translation>Vorhabendatei wählen</translation>
    </message>
    <message>
        <source>Choose a deal file or a sample</source>
        <translation>Wählen Sie eine Vorhabendatei oder ein Beispiel</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose place…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Neue Vereinbarung</translation>
    </message>
    <message>
        <source>Sample: {0}</source>
        <translation>Beispiel: {0}</translation>
    </message>
    <message>
        <source>The articles, terms and matrices follow from the facts of the deal.</source>
        <translation>Artikel, Eckwerte und Matrizen folgen aus den Angaben des Vorhabens.</translation>
    </message>
    <message>
        <source>There is a file of this name already: choose another name.</source>
        <translation>Eine Datei dieses Namens gibt es schon: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Speicherort</translation>
    </message>
</context>
<context>
    <name>NewClauseSheet</name>
    <message>
        <source>&amp;Holds where</source>
        <translation>Gi&amp;lt für</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>Ab&amp;schnitt</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>Clause i&amp;d</source>
        <translation>&amp;Klausel-ID</translation>
    </message>
    <message>
        <source>Enter a source that the register does not have</source>
        <translation>Eine Quelle eintragen, die das Register nicht hat</translation>
    </message>
    <message>
        <source>Enter a value that the library does not have, and print it here</source>
        <translation>Einen Wert eintragen, den die Bibliothek nicht hat, und hier drucken</translation>
    </message>
    <message>
        <source>It needs a title, a source and a text.</source>
        <translation>Sie braucht einen Titel, eine Quelle und einen Text.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>New clause</source>
        <translation>Neue Klausel</translation>
    </message>
    <message>
        <source>New ter&amp;m…</source>
        <translation>Neuer Eck&amp;wert…</translation>
    </message>
    <message>
        <source>One citation in each line, such as 21 CFR 211.22(a)</source>
        <translation>Eine Fundstelle je Zeile, etwa 21 CFR 211.22(a)</translation>
    </message>
    <message>
        <source>Re&amp;gister…</source>
        <translation>Re&amp;gister…</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Text of the clause</source>
        <translation>Text der Klausel</translation>
    </message>
    <message>
        <source>The checks find nothing amiss.</source>
        <translation>Die Prüfungen finden nichts zu beanstanden.</translation>
    </message>
    <message>
        <source>The clause becomes a draft, which another person has to approve.</source>
        <translation>Die Klausel wird ein Entwurf, den eine andere Person freigeben muss.</translation>
    </message>
    <message>
        <source>[Term] is a defined term, [[CLAUSE-ID]] a reference, {{ terms.name | duration }} a value.</source>
        <translation>[Term] ist ein definierter Begriff, [[CLAUSE-ID]] ein Verweis, {{ terms.name | duration }} ein Wert.</translation>
    </message>
    <message>
        <source>more fault</source>
        <translation>weiterer Fehler</translation>
    </message>
    <message>
        <source>more faults</source>
        <translation>weitere Fehler</translation>
    </message>
    <message>
        <source>{0}: in the register, not read yet</source>
        <translation>{0}: im Register, noch nicht gelesen</translation>
    </message>
    <message>
        <source>{0}: not in the register</source>
        <translation>{0}: nicht im Register</translation>
    </message>
    <message>
        <source>{0}: read</source>
        <translation>{0}: gelesen</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>&amp;Note</source>
        <translation>A&amp;nmerkung</translation>
    </message>
    <message>
        <source>A note with a question mark, “TBD” or “to be agreed” counts as an open question.</source>
        <translation>Eine Anmerkung mit Fragezeichen, „TBD“ oder „to be agreed“ gilt als offene Frage.</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Anmerkung übernehmen</translation>
    </message>
    <message>
        <source>Note at an activity</source>
        <translation>Anmerkung zu einer Tätigkeit</translation>
    </message>
    <message>
        <source>“{0}”. The note is printed below it in the schedule; leave it empty to take it away.</source>
        <translation>„{0}“. Die Anmerkung wird in der Anlage darunter gedruckt; leer gelassen, wird sie entfernt.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Eckwert</translation>
    </message>
</context>
<context>
    <name>OutlineFilter</name>
    <message>
        <source>hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>OutlineFoot</name>
    <message>
        <source>Edited articles</source>
        <translation>Bearbeitete Artikel</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>{0} edited</source>
        <translation>{0} bearbeitet</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>Find in agreement</source>
        <translation>In der Vereinbarung suchen</translation>
    </message>
    <message>
        <source>Find in agreement   Ctrl+F</source>
        <translation>In der Vereinbarung suchen   Strg+F</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>OwnClauseSheet</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>&amp;Wortlaut</translation>
    </message>
    <message>
        <source>A new clause in section {0}. It is yours alone: it claims to settle no requirement, and its words are checked like any own wording.</source>
        <translation>Eine neue Klausel in Abschnitt {0}, nur für diese Vereinbarung: Sie erfüllt keine Anforderung und wird geprüft wie jeder eigene Wortlaut.</translation>
    </message>
    <message>
        <source>Add clause</source>
        <translation>Klausel hinzufügen</translation>
    </message>
    <message>
        <source>Each line is a paragraph, “- ” starts a list item, [Term] is a defined term, [[CLAUSE-ID]] a reference, {{ offers the values of terms.</source>
        <translation>Jede Zeile ist ein Absatz, „- “ beginnt einen Listenpunkt, [Term] ist ein definierter Begriff, [[CLAUSE-ID]] ein Verweis, {{ bietet die Werte der Eckwerte an.</translation>
    </message>
    <message>
        <source>Own clause</source>
        <translation>Eigene Klausel</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>S&amp;telle</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Auftragnehmer</translation>
    </message>
    <message>
        <source>Dosage form</source>
        <translation>Darreichungsform</translation>
    </message>
    <message>
        <source>FEI</source>
        <translation>FEI</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Region (IE, US-NJ)</source>
        <translation>Region (IE, US-NJ)</translation>
    </message>
    <message>
        <source>Sites of the contractor</source>
        <translation>Betriebsstätten des Auftragnehmers</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>What a contractor asks for</source>
        <translation>Was ein Auftragnehmer verlangt</translation>
    </message>
    <message>
        <source>What a sponsor asks for</source>
        <translation>Was ein Auftraggeber verlangt</translation>
    </message>
    <message>
        <source>What both sides can sign</source>
        <translation>Was beide Seiten unterschreiben können</translation>
    </message>
    <message>
        <source>What else holds?</source>
        <translation>Was gilt außerdem?</translation>
    </message>
    <message>
        <source>Whose side does the first draft take?</source>
        <translation>Wessen Seite vertritt der erste Entwurf?</translation>
    </message>
    <message>
        <source>Work done there</source>
        <translation>Dortige Arbeiten</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page preview</source>
        <translation>Seitenvorschau</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Seiten werden gesetzt…</translation>
    </message>
    <message>
        <source>as Word will show it</source>
        <translation>wie Word sie zeigen wird</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages as Word will show them</source>
        <translation>Seiten, wie Word sie zeigen wird</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands and places</source>
        <translation>Befehle und Stellen</translation>
    </message>
    <message>
        <source>Nothing is called “{0}”</source>
        <translation>Nichts heißt „{0}“</translation>
    </message>
    <message>
        <source>Type a command, an article, a term…</source>
        <translation>Befehl, Artikel oder Eckwert eingeben…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>PositionSwitch</name>
    <message>
        <source>Balanced</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>CMO</source>
        <translation>AN</translation>
    </message>
    <message>
        <source>Fixed by law</source>
        <translation>Gesetzlich festgelegt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>Position of this article</source>
        <translation>Position dieses Artikels</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>AG</translation>
    </message>
    <message>
        <source>The library has one text of this clause.</source>
        <translation>Die Bibliothek hat einen Text dieser Klausel.</translation>
    </message>
</context>
<context>
    <name>PositionsSheet</name>
    <message>
        <source>in use</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>marked against the text in use</source>
        <translation>gekennzeichnet gegenüber dem verwendeten Text</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>Fassung {0}</translation>
    </message>
    <message>
        <source>{0}: the positions side by side</source>
        <translation>{0}: die Positionen nebeneinander</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Ihr Name</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Choose a clause library</source>
        <translation>Klauselbibliothek wählen</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Clause &amp;library</source>
        <translation>Klausel&amp;bibliothek</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Edits, versions and tracked changes carry this name</source>
        <translation>Bearbeitungen, Fassungen und nachverfolgte Änderungen tragen diesen Namen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Holds from the next start. Documents stay English.</source>
        <translation>Gilt ab dem nächsten Start. Dokumente bleiben englisch.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The edition shipped with the program</source>
        <translation>Die mitgelieferte Ausgabe</translation>
    </message>
    <message>
        <source>This folder holds no clause library (no library.toml).</source>
        <translation>Dieser Ordner enthält keine Klauselbibliothek (keine library.toml).</translation>
    </message>
    <message>
        <source>Your name and the library hold for the window and for the command line.</source>
        <translation>Ihr Name und die Bibliothek gelten für das Fenster und für die Befehlszeile.</translation>
    </message>
</context>
<context>
    <name>ProfileActs</name>
    <message>
        <source>Another name for “{0}”.</source>
        <translation>Ein anderer Name für „{0}“.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keep as a profile</source>
        <translation>Als Profil aufbewahren</translation>
    </message>
    <message>
        <source>Keeps what the comparison shows now: kinds, order, layout and marks. A profile of the same name is replaced.</source>
        <translation>Bewahrt auf, was der Vergleich jetzt zeigt: Arten, Reihenfolge, Darstellung und Markierungen. Ein Profil gleichen Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>Take profiles from a file</source>
        <translation>Profile aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Taken over: {0}</source>
        <translation>Übernommen: {0}</translation>
    </message>
    <message>
        <source>The profile “{0}” is removed; its view stays until you take another</source>
        <translation>Das Profil „{0}“ ist entfernt; seine Ansicht bleibt, bis Sie ein anderes nehmen</translation>
    </message>
    <message>
        <source>Write the profile to a file</source>
        <translation>Profil in eine Datei schreiben</translation>
    </message>
    <message>
        <source>{0} is written</source>
        <translation>{0} ist geschrieben</translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Colours of the marks…</source>
        <translation>Farben der Markierungen…</translation>
    </message>
    <message>
        <source>Keep as a profile…</source>
        <translation>Als Profil aufbewahren…</translation>
    </message>
    <message>
        <source>Mark changes of formatting</source>
        <translation>Geänderte Formatierung markieren</translation>
    </message>
    <message>
        <source>Mark what moved as moved</source>
        <translation>Verschobenes als verschoben markieren</translation>
    </message>
    <message>
        <source>Profile: {0}</source>
        <translation>Profil: {0}</translation>
    </message>
    <message>
        <source>Profile: {0}, changed</source>
        <translation>Profil: {0}, geändert</translation>
    </message>
    <message>
        <source>Profiles of the comparison</source>
        <translation>Profile des Vergleichs</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Rename the profile…</source>
        <translation>Profil umbenennen…</translation>
    </message>
    <message>
        <source>Take profiles from a file…</source>
        <translation>Profile aus einer Datei übernehmen…</translation>
    </message>
    <message>
        <source>Write the profile to a file…</source>
        <translation>Profil in eine Datei schreiben…</translation>
    </message>
</context>
<context>
    <name>ProfileNameSheet</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
</context>
<context>
    <name>RaciGridModel</name>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>an activity of your own</source>
        <translation>eine eigene Tätigkeit</translation>
    </message>
    <message>
        <source>changed since the other version</source>
        <translation>geändert seit der anderen Fassung</translation>
    </message>
    <message>
        <source>no role is accountable; the A is missing here</source>
        <translation>keine Rolle ist rechenschaftspflichtig; hier fehlt das A</translation>
    </message>
    <message>
        <source>note: {0}</source>
        <translation>Anmerkung: {0}</translation>
    </message>
    <message>
        <source>{activity}, {role}: {duty}</source>
        <translation>{activity}, {role}: {duty}</translation>
    </message>
</context>
<context>
    <name>RaciHeatModel</name>
    <message>
        <source>All matrices</source>
        <translation>Alle Matrizen</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>AN</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>AG</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>{matrix}, {who}: {word} in {count} of {all} activities</source>
        <translation>{matrix}, {who}: {word} in {count} von {all} Tätigkeiten</translation>
    </message>
</context>
<context>
    <name>RaciLoadModel</name>
    <message>
        <source>Accountable</source>
        <translation>Rechenschaftspflichtig</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>{role}: {word} in {count} activities</source>
        <translation>{role}: {word} in {count} Tätigkeiten</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>&amp;Successor</source>
        <translation>&amp;Nachfolger</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>Your name, the time and the reason go on record.</source>
        <translation>Ihr Name, die Zeit und die Begründung werden festgehalten.</translation>
    </message>
    <message>
        <source>for example: clock starts with awareness, as agreed in review</source>
        <translation>zum Beispiel: Frist beginnt mit Kenntnis, wie in der Prüfung vereinbart</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected: {0}</source>
        <translation>Sie wurde verschoben, umbenannt oder gelöscht, oder ihr Laufwerk ist nicht verbunden: {0}</translation>
    </message>
    <message>
        <source>Locate {0}</source>
        <translation>{0} suchen</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Take it from the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>{0} is no longer there</source>
        <translation>{0} ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Enter opens, Space pins, Del takes from the list</source>
        <translation>Enter öffnet, Leertaste heftet an, Entf nimmt aus der Liste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pin to the list</source>
        <translation>An die Liste anheften</translation>
    </message>
    <message>
        <source>Recent agreements</source>
        <translation>Zuletzt geöffnete Vereinbarungen</translation>
    </message>
    <message>
        <source>Take from the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>{0} is no longer there</source>
        <translation>{0} ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>RedlineDialog</name>
    <message>
        <source>&amp;New state</source>
        <translation>&amp;Neuer Stand</translation>
    </message>
    <message>
        <source>&amp;Old state</source>
        <translation>A&amp;lter Stand</translation>
    </message>
    <message>
        <source>Accepting all changes of the redline gives the new state exactly, rejecting all the old one.</source>
        <translation>Werden alle Änderungen der Änderungsfassung angenommen, ergibt sich genau der neue Stand; werden alle abgelehnt, der alte.</translation>
    </message>
    <message>
        <source>Redline of versions</source>
        <translation>Änderungsfassung</translation>
    </message>
    <message>
        <source>The two states are the same: choose another.</source>
        <translation>Beide Stände sind gleich: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Working copy</source>
        <translation>Arbeitsfassung</translation>
    </message>
    <message>
        <source>Write redline…</source>
        <translation>Änderungsfassung schreiben…</translation>
    </message>
</context>
<context>
    <name>RenameRoleSheet</name>
    <message>
        <source>&amp;Head of the column</source>
        <translation>&amp;Spaltenkopf</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Every matrix prints the new name; the laws go on speaking of the same role.</source>
        <translation>Jede Matrix druckt den neuen Namen; die Regeln meinen weiter dieselbe Rolle.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename role</source>
        <translation>Rolle umbenennen</translation>
    </message>
</context>
<context>
    <name>RenameTermSheet</name>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Neuer Name</translation>
    </message>
    <message>
        <source>&amp;Plural</source>
        <translation>&amp;Mehrzahl</translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>&amp;Begriff</translation>
    </message>
    <message>
        <source>Rename defined term</source>
        <translation>Definierten Begriff umbenennen</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>Überall umbenennen</translation>
    </message>
    <message>
        <source>The definition and every article print the new name. The texts of the library stay the library's.</source>
        <translation>Die Definition und jeder Artikel drucken den neuen Namen. Die Texte der Bibliothek bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Used at {0} in {1}; forms: {2}.</source>
        <translation>Verwendet an {0} in {1}; Formen: {2}.</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikeln</translation>
    </message>
    <message>
        <source>it has one form</source>
        <translation>er hat eine Form</translation>
    </message>
    <message>
        <source>made by rule</source>
        <translation>nach Regel gebildet</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Stellen</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>&amp;Delete {0}</source>
        <translation>{0} &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Replace {0}</source>
        <translation>{0} &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Show in text</source>
        <translation>Im &amp;Text zeigen</translation>
    </message>
    <message>
        <source>Check &amp;none</source>
        <translation>&amp;Keine markieren</translation>
    </message>
    <message>
        <source>Check a&amp;ll</source>
        <translation>Alle &amp;markieren</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Looks through the wording of all articles and definitions, and the titles of your own clauses. Values and defined terms are shown and left alone.</source>
        <translation>Durchsucht den Wortlaut aller Artikel und Definitionen und die Titel Ihrer eigenen Klauseln. Werte und definierte Begriffe werden gezeigt und nicht angetastet.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>Ersetzen &amp;durch</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>Nur ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>{0} left alone</source>
        <translation>{0} nicht angetastet</translation>
    </message>
</context>
<context>
    <name>RequirementDetail</name>
    <message>
        <source>Articles that answer it</source>
        <translation>Artikel, die sie erfüllen</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Zu {0} gehen</translation>
    </message>
    <message>
        <source>Requirement  ·  {0}</source>
        <translation>Anforderung  ·  {0}</translation>
    </message>
    <message>
        <source>Sources that apply</source>
        <translation>Geltende Quellen</translation>
    </message>
    <message>
        <source>The requirement in hand</source>
        <translation>Die gewählte Anforderung</translation>
    </message>
    <message>
        <source>What a reviewer looks for</source>
        <translation>Worauf ein Prüfer achtet</translation>
    </message>
    <message>
        <source>Why it applies</source>
        <translation>Warum sie gilt</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Warum sie nicht gilt</translation>
    </message>
</context>
<context>
    <name>RequirementsTable</name>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
</context>
<context>
    <name>ReserveSheet</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>Kept in the trail of acts and shown here; never printed.</source>
        <translation>Bleibt im Audit-Trail und ist hier zu sehen; wird nie gedruckt.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>Reserve article</source>
        <translation>Artikel reservieren</translation>
    </message>
    <message>
        <source>for example: the product is not sterile</source>
        <translation>zum Beispiel: das Produkt ist nicht steril</translation>
    </message>
    <message>
        <source>{0} keeps its number and title and prints “[Reserved]”. Its wording waits and can come back. What it settled is settled no longer.</source>
        <translation>{0} behält Nummer und Titel und druckt „[Reserved]“. Der Wortlaut wartet und kann zurückkommen. Was er erfüllte, ist nicht mehr erfüllt.</translation>
    </message>
</context>
<context>
    <name>ResponsibilitiesActions</name>
    <message>
        <source>&amp;Copy with headings</source>
        <translation>Mit Überschriften &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>Nach unten aus&amp;füllen</translation>
    </message>
    <message>
        <source>&amp;Hide activity…</source>
        <translation>Tätigkeit aus&amp;blenden…</translation>
    </message>
    <message>
        <source>A column of your own: a second site, a subcontractor</source>
        <translation>Eine eigene Spalte: eine zweite Betriebsstätte, ein Unterauftragnehmer</translation>
    </message>
    <message>
        <source>A row of your own, here</source>
        <translation>Eine eigene Zeile, an dieser Stelle</translation>
    </message>
    <message>
        <source>In every matrix</source>
        <translation>In jeder Matrix</translation>
    </message>
    <message>
        <source>Its wording</source>
        <translation>Ihr Wortlaut</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach unten &amp;schieben</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben schieben</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>An&amp;merkung…</translation>
    </message>
    <message>
        <source>Of an activity of your own</source>
        <translation>Einer eigenen Tätigkeit</translation>
    </message>
    <message>
        <source>Of an activity of your own; undo brings it back</source>
        <translation>Einer eigenen Tätigkeit; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
        <source>Of your own; from every matrix</source>
        <translation>Einer eigenen; aus jeder Matrix</translation>
    </message>
    <message>
        <source>Own activity &amp;above…</source>
        <translation>Eigene Tätigkeit darü&amp;ber…</translation>
    </message>
    <message>
        <source>Own activity &amp;below…</source>
        <translation>Eigene Tätigkeit &amp;darunter…</translation>
    </message>
    <message>
        <source>Own ro&amp;le…</source>
        <translation>Eigene Ro&amp;lle…</translation>
    </message>
    <message>
        <source>Print it a&amp;gain</source>
        <translation>&amp;Wieder drucken</translation>
    </message>
    <message>
        <source>Printed below the activity</source>
        <translation>Wird unter der Tätigkeit gedruckt</translation>
    </message>
    <message>
        <source>Printed no longer, for a reason</source>
        <translation>Wird nicht mehr gedruckt, mit Begründung</translation>
    </message>
    <message>
        <source>Re&amp;name role “{0}”…</source>
        <translation>Rolle „{0}“ umbe&amp;nennen…</translation>
    </message>
    <message>
        <source>Re&amp;name role…</source>
        <translation>Rolle umbe&amp;nennen…</translation>
    </message>
    <message>
        <source>Re&amp;word activity…</source>
        <translation>Tätigkeit &amp;umformulieren…</translation>
    </message>
    <message>
        <source>Remove ac&amp;tivity</source>
        <translation>Tätigkeit en&amp;tfernen</translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>Rolle entfernen</translation>
    </message>
    <message>
        <source>Remove role “{0}”</source>
        <translation>Rolle „{0}“ entfernen</translation>
    </message>
    <message>
        <source>Show its article &amp;in Draft</source>
        <translation>Artikel &amp;im Entwurf zeigen</translation>
    </message>
    <message>
        <source>The activity comes back into print</source>
        <translation>Die Tätigkeit wird wieder gedruckt</translation>
    </message>
    <message>
        <source>The letters of the first row chosen, or of the row above, into every row chosen</source>
        <translation>Die Buchstaben der ersten gewählten Zeile, oder der Zeile darüber, in jede gewählte Zeile</translation>
    </message>
    <message>
        <source>With the names of roles and activities, for a spreadsheet</source>
        <translation>Mit den Namen der Rollen und Tätigkeiten, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Within its matrix</source>
        <translation>Innerhalb ihrer Matrix</translation>
    </message>
</context>
<context>
    <name>ResponsibilitiesActs</name>
    <message>
        <source>It stands at the end of its matrix</source>
        <translation>Sie steht am Ende ihrer Matrix</translation>
    </message>
    <message>
        <source>It stands at the top of its matrix</source>
        <translation>Sie steht am Anfang ihrer Matrix</translation>
    </message>
    <message>
        <source>Remove the role “{0}”</source>
        <translation>Rolle „{0}“ entfernen</translation>
    </message>
    <message>
        <source>above “{0}”</source>
        <translation>über „{0}“</translation>
    </message>
    <message>
        <source>below “{0}”</source>
        <translation>unter „{0}“</translation>
    </message>
</context>
<context>
    <name>ResponsibilitiesBar</name>
    <message>
        <source> Set </source>
        <translation> Setzen </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Verstöße</translation>
    </message>
    <message>
        <source>Breaches {0}</source>
        <translation>Verstöße {0}</translation>
    </message>
    <message>
        <source>Cells that differ from this version get a folded corner</source>
        <translation>Zellen, die von dieser Fassung abweichen, haben eine umgeknickte Ecke</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Geändert seit</translation>
    </message>
    <message>
        <source>Choose a version at the right first</source>
        <translation>Wählen Sie zuerst rechts eine Fassung</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Hidden {0}</source>
        <translation>Ausgeblendet {0}</translation>
    </message>
    <message>
        <source>Key: C</source>
        <translation>Taste: C</translation>
    </message>
    <message>
        <source>Key: I</source>
        <translation>Taste: I</translation>
    </message>
    <message>
        <source>Key: Shift+A. A alone joins an R that stands in the cell to A R.</source>
        <translation>Taste: Umschalt+A. A allein verbindet sich mit einem R in der Zelle zu A R.</translation>
    </message>
    <message>
        <source>Key: Shift+R. R alone joins an A that stands in the cell to A R.</source>
        <translation>Taste: Umschalt+R. R allein verbindet sich mit einem A in der Zelle zu A R.</translation>
    </message>
    <message>
        <source>Keys: A on a cell with R, or R on a cell with A.</source>
        <translation>Tasten: A auf einer Zelle mit R, oder R auf einer Zelle mit A.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Offen {0}</translation>
    </message>
    <message>
        <source>Own activities and roles, notes, order, what is printed</source>
        <translation>Eigene Tätigkeiten und Rollen, Anmerkungen, Reihenfolge, was gedruckt wird</translation>
    </message>
    <message>
        <source>Show activities that are not printed, too (Ctrl+Shift+9)</source>
        <translation>Auch Tätigkeiten zeigen, die nicht gedruckt werden (Strg+Umschalt+9)</translation>
    </message>
    <message>
        <source>Show only activities that break a law or agreed practice</source>
        <translation>Nur Tätigkeiten zeigen, die eine Regel oder die vereinbarte Praxis verletzen</translation>
    </message>
    <message>
        <source>Show only activities that differ from the version</source>
        <translation>Nur Tätigkeiten zeigen, die von der Fassung abweichen</translation>
    </message>
    <message>
        <source>Show only open questions: no A, no R, or a note that nobody has decided</source>
        <translation>Nur offene Fragen zeigen: kein A, kein R, oder eine Anmerkung, über die niemand entschieden hat</translation>
    </message>
    <message>
        <source>Take the letters away. Keys: Del, Backspace</source>
        <translation>Buchstaben entfernen. Tasten: Entf, Rücktaste</translation>
    </message>
    <message>
        <source>Version that changes are shown against</source>
        <translation>Fassung, gegenüber der Änderungen gezeigt werden</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>keine Fassung</translation>
    </message>
</context>
<context>
    <name>ResponsibilitiesEmpty</name>
    <message>
        <source>Every activity is hidden by the words or the filters you have set.</source>
        <translation>Alle Tätigkeiten sind durch die gesuchten Wörter oder die Filter ausgeblendet.</translation>
    </message>
    <message>
        <source>No activity of the library applies to this deal.</source>
        <translation>Keine Tätigkeit der Bibliothek gilt für dieses Vorhaben.</translation>
    </message>
    <message>
        <source>No agreement is open</source>
        <translation>Keine Vereinbarung geöffnet</translation>
    </message>
    <message>
        <source>No matrix applies</source>
        <translation>Keine Matrix gilt</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Open agreement…</source>
        <translation>Vereinbarung öffnen…</translation>
    </message>
    <message>
        <source>Open or create one to assign its responsibilities.</source>
        <translation>Öffnen oder erstellen Sie eine, um ihre Verantwortlichkeiten zuzuweisen.</translation>
    </message>
    <message>
        <source>Show all activities</source>
        <translation>Alle Tätigkeiten zeigen</translation>
    </message>
</context>
<context>
    <name>ResponsibilitiesGrid</name>
    <message>
        <source>Responsibilities</source>
        <translation>Verantwortlichkeiten</translation>
    </message>
</context>
<context>
    <name>ResponsibilitiesPane</name>
    <message>
        <source>Reassign {count} activities</source>
        <translation>{count} Tätigkeiten neu zuweisen</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Answer: {0}</source>
        <translation>Antwort: {0}</translation>
    </message>
    <message>
        <source>Choose place…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Auftragnehmer</translation>
    </message>
    <message>
        <source>Differs from what is usual</source>
        <translation>Abweichend vom Üblichen</translation>
    </message>
    <message>
        <source>Keep at</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Keep the agreement at</source>
        <translation>Die Vereinbarung speichern unter</translation>
    </message>
    <message>
        <source>Nothing: its articles, values and matrices fit these answers.</source>
        <translation>Nichts: Artikel, Werte und Matrizen passen zu diesen Antworten.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Betriebsstätten</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What changes in the agreement</source>
        <translation>Was sich in der Vereinbarung ändert</translation>
    </message>
    <message>
        <source>not: {0}</source>
        <translation>nicht: {0}</translation>
    </message>
</context>
<context>
    <name>RewordSheet</name>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Tätigkeit</translation>
    </message>
    <message>
        <source>An activity of your own takes any words; those of the library keep theirs.</source>
        <translation>Eine eigene Tätigkeit nimmt jeden Wortlaut an; die der Bibliothek behalten ihren.</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Wortlaut übernehmen</translation>
    </message>
    <message>
        <source>Words of the activity</source>
        <translation>Wortlaut der Tätigkeit</translation>
    </message>
</context>
<context>
    <name>RoleHeader</name>
    <message>
        <source>Contractor</source>
        <translation>Auftragnehmer</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Auftraggeber</translation>
    </message>
</context>
<context>
    <name>RoleSheet</name>
    <message>
        <source>&amp;Head of the column</source>
        <translation>&amp;Spaltenkopf</translation>
    </message>
    <message>
        <source>&amp;Party</source>
        <translation>&amp;Partei</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>A column of your own: a second site, a subcontractor, a named Qualified Person.</source>
        <translation>Eine eigene Spalte: eine zweite Betriebsstätte, ein Unterauftragnehmer, eine benannte Sachkundige Person.</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Contractor, {0}</source>
        <translation>Auftragnehmer, {0}</translation>
    </message>
    <message>
        <source>Own role</source>
        <translation>Eigene Rolle</translation>
    </message>
    <message>
        <source>Sponsor, {0}</source>
        <translation>Auftraggeber, {0}</translation>
    </message>
    <message>
        <source>Stands &amp;for</source>
        <translation>Steht &amp;für</translation>
    </message>
    <message>
        <source>What the law says of that role it says of this one, too.</source>
        <translation>Die Regeln für jene Rolle gelten auch für diese.</translation>
    </message>
    <message>
        <source>at most {0} characters</source>
        <translation>höchstens {0} Zeichen</translation>
    </message>
    <message>
        <source>in all {0} matrices</source>
        <translation>in allen {0} Matrizen</translation>
    </message>
    <message>
        <source>in {0} only</source>
        <translation>nur in {0}</translation>
    </message>
    <message>
        <source>no role of the library</source>
        <translation>keine Rolle der Bibliothek</translation>
    </message>
</context>
<context>
    <name>RoomsTable</name>
    <message>
        <source>Room for the clocks of the law</source>
        <translation>Spielraum der gesetzlichen Fristen</translation>
    </message>
</context>
<context>
    <name>RowRemarks</name>
    <message>
        <source>Change note…</source>
        <translation>Anmerkung ändern…</translation>
    </message>
    <message>
        <source>Not printed: {0}</source>
        <translation>Nicht gedruckt: {0}</translation>
    </message>
    <message>
        <source>Note, an open question: {0}</source>
        <translation>Anmerkung, eine offene Frage: {0}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Anmerkung: {0}</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Wieder drucken</translation>
    </message>
</context>
<context>
    <name>SaveVersionDialog</name>
    <message>
        <source>&amp;Edits</source>
        <translation>&amp;Bearbeitungen</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Be&amp;zeichnung</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Fassung speichern</translation>
    </message>
    <message>
        <source>Save version {0}</source>
        <translation>Fassung {0} speichern</translation>
    </message>
    <message>
        <source>Version {0} will hold {1}. It is kept for good and cannot be changed.</source>
        <translation>Fassung {0} wird {1} enthalten. Sie bleibt dauerhaft erhalten und lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <source>for example: after the first negotiation round</source>
        <translation>zum Beispiel: nach der ersten Verhandlungsrunde</translation>
    </message>
</context>
<context>
    <name>SchedulesSheet</name>
    <message>
        <source>&amp;Schedule</source>
        <translation>An&amp;lage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Fill in schedules</source>
        <translation>Anlagen ausfüllen</translation>
    </message>
    <message>
        <source>Paste into “{0}”</source>
        <translation>In „{0}“ einfügen</translation>
    </message>
    <message>
        <source>Type into the blanks, or paste cells from Excel. What is grey comes from the deal and the articles.</source>
        <translation>Schreiben Sie in die leeren Felder, oder fügen Sie Zellen aus Excel ein. Graues kommt aus dem Vorhaben und den Artikeln.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leeres Feld</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>leere Felder</translation>
    </message>
    <message>
        <source>{0} left to fill in</source>
        <translation>Noch auszufüllen: {0}</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Getting ready to search</source>
        <translation>Suche wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>SizeButton</name>
    <message>
        <source>How large the pages are shown (Ctrl and the wheel)</source>
        <translation>Wie groß die Seiten gezeigt werden (Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>Seite größer</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Size of the pages: {0}</source>
        <translation>Größe der Seiten: {0}</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>Seite kleiner</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>? unread</source>
        <translation>? ungelesen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>✓ read</source>
        <translation>✓ gelesen</translation>
    </message>
</context>
<context>
    <name>SourceSheet</name>
    <message>
        <source>&amp;Basis</source>
        <translation>&amp;Grundlage</translation>
    </message>
    <message>
        <source>&amp;Citation</source>
        <translation>&amp;Fundstelle</translation>
    </message>
    <message>
        <source>&amp;How it was read</source>
        <translation>&amp;Wie sie gelesen wurde</translation>
    </message>
    <message>
        <source>Clauses cite a source by its name; here it is said once what it is and who has read it.</source>
        <translation>Klauseln nennen eine Quelle beim Namen; hier steht einmal, was sie ist und ob jemand sie gelesen hat.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>GMP guideline</source>
        <translation>GMP-Leitfaden</translation>
    </message>
    <message>
        <source>I have &amp;read it, and it supports this use</source>
        <translation>Ich habe sie ge&amp;lesen, und sie trägt diese Verwendung</translation>
    </message>
    <message>
        <source>Source for the register</source>
        <translation>Quelle für das Register</translation>
    </message>
    <message>
        <source>What it &amp;says</source>
        <translation>Was sie &amp;sagt</translation>
    </message>
    <message>
        <source>for example: eCFR, read on 12 May 2026</source>
        <translation>zum Beispiel: eCFR, gelesen am 12. Mai 2026</translation>
    </message>
    <message>
        <source>guidance of an agency</source>
        <translation>Leitlinie einer Behörde</translation>
    </message>
    <message>
        <source>standard or custom of the industry</source>
        <translation>Norm oder Branchenpraxis</translation>
    </message>
    <message>
        <source>statute or regulation</source>
        <translation>Gesetz oder Verordnung</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Know “{0}” from now on</source>
        <translation>„{0}“ künftig kennen</translation>
    </message>
    <message>
        <source>Next unknown word</source>
        <translation>Nächstes unbekanntes Wort</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Assembled from a clause library, compared and redlined, one file for each.</source>
        <translation>Aus einer Klauselbibliothek zusammengestellt, verglichen und nachverfolgt; je Vereinbarung eine Datei.</translation>
    </message>
    <message>
        <source>Enter opens, Space pins, Del takes from the list</source>
        <translation>Enter öffnet, Leertaste heftet an, Entf nimmt aus der Liste</translation>
    </message>
    <message>
        <source>None yet. An agreement that you open or make is listed here.</source>
        <translation>Noch keine. Eine Vereinbarung, die Sie öffnen oder erstellen, steht dann hier.</translation>
    </message>
    <message>
        <source>Or drop a file here: an agreement, a deal file, one or two Word files.</source>
        <translation>Oder eine Datei hierher ziehen: eine Vereinbarung, eine Vorhabendatei, ein oder zwei Word-Dateien.</translation>
    </message>
    <message>
        <source>Quality agreements</source>
        <translation>Qualitätssicherungsvereinbarungen</translation>
    </message>
    <message>
        <source>Recent agreements</source>
        <translation>Zuletzt geöffnete Vereinbarungen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Library edition {0}</source>
        <translation>Bibliotheksausgabe {0}</translation>
    </message>
    <message>
        <source>No edits since {0}</source>
        <translation>Keine Bearbeitung seit {0}</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Gespeichert {0}</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Befunde zeigen</translation>
    </message>
    <message>
        <source>Show the undo history</source>
        <translation>Verlauf der Bearbeitungen zeigen</translation>
    </message>
    <message>
        <source>activities break a rule</source>
        <translation>Tätigkeiten verletzen eine Regel</translation>
    </message>
    <message>
        <source>activity breaks a rule</source>
        <translation>Tätigkeit verletzt eine Regel</translation>
    </message>
    <message>
        <source>beyond a limit</source>
        <translation>außerhalb einer Grenze</translation>
    </message>
    <message>
        <source>beyond limits</source>
        <translation>außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <source>error in the text</source>
        <translation>Fehler im Text</translation>
    </message>
    <message>
        <source>errors in the text</source>
        <translation>Fehler im Text</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>{0} since {1}</source>
        <translation>{0} seit {1}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Pages of the interview</source>
        <translation>Seiten der Befragung</translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation>{0} von {1} beantwortet</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Zuständigkeiten</translation>
    </message>
    <message>
        <source>Nothing yet: give the first answers.</source>
        <translation>Noch nichts: Geben Sie die ersten Antworten.</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Terms and their opening values</source>
        <translation>Eckwerte und ihre Ausgangswerte</translation>
    </message>
    <message>
        <source>The last answer brought in: {0}</source>
        <translation>Die letzte Antwort brachte mit: {0}</translation>
    </message>
    <message>
        <source>The last answer took out: {0}</source>
        <translation>Mit der letzten Antwort entfiel: {0}</translation>
    </message>
    <message>
        <source>What the answers switch on</source>
        <translation>Was die Antworten einschalten</translation>
    </message>
    <message>
        <source>What this switches on</source>
        <translation>Was dies einschaltet</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>duties</source>
        <translation>Zuständigkeiten</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Eckwert</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>Eckwerte</translation>
    </message>
    <message>
        <source>{0}, gone out</source>
        <translation>{0}, entfallen</translation>
    </message>
</context>
<context>
    <name>TermSheet</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Was er ist</translation>
    </message>
    <message>
        <source>A value that the parties negotiate. Clauses print it; each agreement can set it.</source>
        <translation>Ein Wert, den die Parteien verhandeln. Klauseln drucken ihn; jede Vereinbarung kann ihn setzen.</translation>
    </message>
    <message>
        <source>Default, {0}</source>
        <translation>Vorgabe, {0}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Term for the library</source>
        <translation>Eckwert für die Bibliothek</translation>
    </message>
    <message>
        <source>for example: Interval between retests of a material</source>
        <translation>zum Beispiel: Abstand der Nachprüfungen eines Materials</translation>
    </message>
</context>
<context>
    <name>TermsModel</name>
    <message>
        <source>Balanced</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>CMO</source>
        <translation>AN</translation>
    </message>
    <message>
        <source>Limit or typical</source>
        <translation>Grenze oder üblich</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>AG</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Eckwert</translation>
    </message>
    <message>
        <source>This agreement</source>
        <translation>Diese Vereinbarung</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>mindestens {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>ausgewogen</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>typical {0} to {1}</source>
        <translation>üblich {0} bis {1}</translation>
    </message>
</context>
<context>
    <name>TermsTable</name>
    <message>
        <source>Terms</source>
        <translation>Eckwerte</translation>
    </message>
</context>
<context>
    <name>TextActs</name>
    <message>
        <source>A draft of the first {0} text is made. Nothing in use changes before it is approved.</source>
        <translation>Ein Entwurf des ersten Textes „{0}“ wird angelegt. Nichts Verwendetes ändert sich, bevor er freigegeben ist.</translation>
    </message>
    <message>
        <source>A draft of the next version of {0} is made. Nothing in use changes before it is approved.</source>
        <translation>Ein Entwurf der nächsten Fassung von {0} wird angelegt. Nichts Verwendetes ändert sich, bevor er freigegeben ist.</translation>
    </message>
    <message>
        <source>A new draft says again what {0} says; it goes through review like any other.</source>
        <translation>Ein neuer Entwurf sagt wieder, was {0} sagt; er geht durch die Prüfung wie jeder andere.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Entwurf anlegen</translation>
    </message>
    <message>
        <source>New agreements take {0} from now on. Its words are sealed for good; agreements that hold an earlier version keep it.</source>
        <translation>Neue Vereinbarungen verwenden {0} von jetzt an. Der Wortlaut ist damit endgültig; Vereinbarungen mit einer früheren Fassung behalten diese.</translation>
    </message>
    <message>
        <source>No new agreement takes {0} any more. Agreements that hold it keep it.</source>
        <translation>Keine neue Vereinbarung verwendet {0} mehr. Vereinbarungen, die den Text enthalten, behalten ihn.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Außer Kraft setzen</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Vorlegen</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Zur Prüfung vorlegen</translation>
    </message>
    <message>
        <source>The edition that came with the program is never edited: your own copy of it is made in {0} first, and is in use from then on.</source>
        <translation>Die mitgelieferte Ausgabe wird nie bearbeitet: Zuerst wird in {0} Ihre eigene Kopie angelegt, und ab dann wird sie verwendet.</translation>
    </message>
    <message>
        <source>{0} becomes a draft again. Say what its author should change.</source>
        <translation>{0} wird wieder ein Entwurf. Sagen Sie, was der Verfasser ändern soll.</translation>
    </message>
    <message>
        <source>{0} goes to another person, who approves it or sends it back.</source>
        <translation>{0} geht an eine andere Person, die ihn freigibt oder zurückgibt.</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>bei „{0}“ steht {1}</translation>
    </message>
    <message>
        <source>{0} takes the words as typed. What it said before stays on record.</source>
        <translation>{0} übernimmt den Wortlaut wie eingegeben. Was vorher dort stand, bleibt festgehalten.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>A blank line ends a paragraph, “- ” starts a list item. [Term] is a defined term, [[CLAUSE-ID]] a reference, {{ terms.name | duration }} a value, {% if deal(stage='commercial') %} begins a branch.</source>
        <translation>Eine Leerzeile beendet einen Absatz, „- “ beginnt einen Listenpunkt. [Term] ist ein definierter Begriff, [[CLAUSE-ID]] ein Verweis, {{ terms.name | duration }} ein Wert, {% if deal(stage='commercial') %} beginnt eine Verzweigung.</translation>
    </message>
    <message>
        <source>Esc again drops what you have typed. Ctrl+Enter keeps it as a draft.</source>
        <translation>Nochmals Esc verwirft Ihre Eingabe. Strg+Enter behält sie als Entwurf.</translation>
    </message>
    <message>
        <source>Faults of the text</source>
        <translation>Fehler im Text</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Keep as draft…   Ctrl+Enter</source>
        <translation>Als Entwurf behalten…   Strg+Enter</translation>
    </message>
    <message>
        <source>Leave it   Esc</source>
        <translation>Verwerfen   Esc</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>The checks find nothing amiss.</source>
        <translation>Die Prüfungen finden nichts zu beanstanden.</translation>
    </message>
    <message>
        <source>With header: title, condition, sources</source>
        <translation>Mit Kopf: Titel, Bedingung, Quellen</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>faults</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>TickStrip</name>
    <message>
        <source>Change {numbers}</source>
        <translation>Änderung {numbers}</translation>
    </message>
    <message>
        <source>Changes on this page</source>
        <translation>Änderungen auf dieser Seite</translation>
    </message>
    <message>
        <source>Follows from changes elsewhere: a number of a reference, a definition</source>
        <translation>Folgt aus Änderungen an anderer Stelle: Nummer eines Verweises, eine Definition</translation>
    </message>
    <message>
        <source>The list of changes holds the same, for the keyboard.</source>
        <translation>Die Liste der Änderungen enthält dasselbe, für die Tastatur.</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Working copy</source>
        <translation>Arbeitsfassung</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>compared from</source>
        <translation>verglichen ab</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>later edits, not saved as a version</source>
        <translation>noch nicht als Fassung gespeichert</translation>
    </message>
    <message>
        <source>to</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waits for another to be compared with</source>
        <translation>wartet auf eine zweite für den Vergleich</translation>
    </message>
    <message>
        <source>{count} critical</source>
        <translation>{count} kritisch</translation>
    </message>
</context>
<context>
    <name>TitleSheet</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>A clause of your own takes any title; those of the library keep theirs.</source>
        <translation>Eine eigene Klausel nimmt jeden Titel an; die der Bibliothek behalten ihren.</translation>
    </message>
    <message>
        <source>Take this title</source>
        <translation>Titel übernehmen</translation>
    </message>
    <message>
        <source>Title of the clause</source>
        <translation>Titel der Klausel</translation>
    </message>
</context>
<context>
    <name>TrailDock</name>
    <message>
        <source>Audit trail</source>
        <translation>Audit-Trail</translation>
    </message>
    <message>
        <source>The trail does not hold from act {0} on: one is missing or altered, or does not tell what the file holds.</source>
        <translation>Der Audit-Trail ist ab Eintrag {0} nicht mehr schlüssig: Ein Eintrag fehlt, wurde verändert oder stimmt nicht mit dem Inhalt der Datei überein.</translation>
    </message>
    <message>
        <source>The trail is whole: every act is sealed with the one before it.</source>
        <translation>Der Audit-Trail ist unversehrt: Jeder Eintrag ist mit dem vorherigen versiegelt.</translation>
    </message>
</context>
<context>
    <name>TrailModel</name>
    <message>
        <source>Act</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>TypedMemory</name>
    <message>
        <source>The program ended while it was being typed: {0}. Ctrl+Enter keeps it, Esc leaves it.</source>
        <translation>Das Programm endete während der Eingabe: {0}. Strg+Enter übernimmt sie, Esc verwirft sie.</translation>
    </message>
    <message>
        <source>Wording that was not kept stands in its field again</source>
        <translation>Nicht übernommener Wortlaut steht wieder in seinem Feld</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Draft {0}</source>
        <translation>Entwurf „{0}“</translation>
    </message>
    <message>
        <source>First {0} text</source>
        <translation>Erster Text „{0}“</translation>
    </message>
    <message>
        <source>Next version of the {0} text</source>
        <translation>Nächste Fassung des Textes „{0}“</translation>
    </message>
</context>
<context>
    <name>ValueOffers</name>
    <message>
        <source>Value of a term…</source>
        <translation>Wert eines Eckwerts…</translation>
    </message>
    <message>
        <source>Values of terms</source>
        <translation>Werte der Eckwerte</translation>
    </message>
</context>
<context>
    <name>WindowActs</name>
    <message>
        <source> with edits</source>
        <translation> mit Bearbeitungen</translation>
    </message>
    <message>
        <source>Compare with a Word file</source>
        <translation>Mit einer Word-Datei vergleichen</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Export to Word</source>
        <translation>Nach Word exportieren</translation>
    </message>
    <message>
        <source>Nothing has changed since {0}. Every edit is saved when it is made.</source>
        <translation>Nichts hat sich seit {0} geändert. Jede Bearbeitung wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>Open agreement</source>
        <translation>Vereinbarung öffnen</translation>
    </message>
    <message>
        <source>The other library is used from the next agreement that is opened</source>
        <translation>Die andere Bibliothek gilt ab der nächsten Vereinbarung, die geöffnet wird</translation>
    </message>
    <message>
        <source>The window speaks the other language from the next start on</source>
        <translation>Das Fenster spricht die andere Sprache ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Version {0} is saved: {1}</source>
        <translation>Fassung {0} ist gespeichert: {1}</translation>
    </message>
    <message>
        <source>Write redline</source>
        <translation>Änderungsfassung schreiben</translation>
    </message>
    <message>
        <source>working copy</source>
        <translation>Arbeitsfassung</translation>
    </message>
    <message>
        <source>{0} to {1} redline</source>
        <translation>{0} bis {1} Änderungsfassung</translation>
    </message>
</context>
<context>
    <name>WindowHead</name>
    <message>
        <source>The working copy differs from version {0}</source>
        <translation>Die Arbeitsfassung weicht von Fassung {0} ab</translation>
    </message>
    <message>
        <source>The working copy equals version {0}</source>
        <translation>Die Arbeitsfassung gleicht Fassung {0}</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>keine Fassung</translation>
    </message>
    <message>
        <source>{0} edited</source>
        <translation>{0} bearbeitet</translation>
    </message>
</context>
<context>
    <name>WordingEditor</name>
    <message>
        <source>Definition of “{0}”</source>
        <translation>Definition von „{0}“</translation>
    </message>
    <message>
        <source>Each line is a paragraph, “- ” starts a list item,</source>
        <translation>Jede Zeile ist ein Absatz, „- “ beginnt einen Listenpunkt,</translation>
    </message>
    <message>
        <source>Esc again drops what you have typed. Ctrl+Enter keeps it.</source>
        <translation>Nochmals Esc verwirft Ihre Eingabe. Strg+Enter übernimmt sie.</translation>
    </message>
    <message>
        <source>Keep wording   Ctrl+Enter</source>
        <translation>Wortlaut übernehmen   Strg+Enter</translation>
    </message>
    <message>
        <source>Leave it   Esc</source>
        <translation>Verwerfen   Esc</translation>
    </message>
    <message>
        <source>One paragraph, which goes on from “means”:</source>
        <translation>Ein Absatz, der nach „means“ weitergeht:</translation>
    </message>
    <message>
        <source>Wording of the article</source>
        <translation>Wortlaut des Artikels</translation>
    </message>
    <message>
        <source>[Term] is a defined term, [[CLAUSE-ID]] a reference, {{ offers the values of terms.</source>
        <translation>[Term] ist ein definierter Begriff, [[CLAUSE-ID]] ein Verweis, {{ bietet die Werte der Eckwerte an.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Getting ready</source>
        <translation>Vorbereitung</translation>
    </message>
</context>
<context>
    <name>WorkbookSheet</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>It says what the agreement says.</source>
        <translation>Sie sagt, was die Vereinbarung sagt.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Unverändert gelassen</translation>
    </message>
    <message>
        <source>Matrices from Excel</source>
        <translation>Matrizen aus Excel</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Say why agreed practice is set aside.</source>
        <translation>Begründen Sie, warum von der vereinbarten Praxis abgewichen wird.</translation>
    </message>
    <message>
        <source>Set agreed &amp;practice aside; what a law asks is never set aside</source>
        <translation>Von der vereinbarten &amp;Praxis abweichen; von einer Rechtspflicht wird nie abgewichen</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over {0}</source>
        <translation>{0} übernehmen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What the workbook asks for</source>
        <translation>Was die Arbeitsmappe verlangt</translation>
    </message>
    <message>
        <source>Your name, the time and the reason go on record.</source>
        <translation>Ihr Name, die Zeit und die Begründung werden festgehalten.</translation>
    </message>
    <message>
        <source>cell cannot be taken</source>
        <translation>Zelle kann nicht übernommen werden</translation>
    </message>
    <message>
        <source>cells cannot be taken</source>
        <translation>Zellen können nicht übernommen werden</translation>
    </message>
    <message>
        <source>for example: as agreed at the review of 12 May</source>
        <translation>zum Beispiel: wie in der Besprechung vom 12. Mai vereinbart</translation>
    </message>
    <message>
        <source>{0} asks for this. Nothing is changed until it is taken over; undo takes all of it back.</source>
        <translation>{0} verlangt dies. Nichts wird geändert, bevor es übernommen ist; Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>{0}; mend the workbook and choose it again.</source>
        <translation>{0}; korrigieren Sie die Arbeitsmappe und wählen Sie sie erneut.</translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Formatierung</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Geringfügig</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Unerheblich</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Substantial</source>
        <translation>Wesentlich</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
</context>
<context>
    <name>clock_rooms</name>
    <message>
        <source>Contractor</source>
        <translation>Auftragnehmer</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>US federal</source>
        <translation>US-Bundesfeiertage</translation>
    </message>
    <message>
        <source>the Sponsor hears in time</source>
        <translation>der Auftraggeber erfährt es rechtzeitig</translation>
    </message>
    <message>
        <source>the whole time, from the decision</source>
        <translation>die ganze Zeit, ab der Entscheidung</translation>
    </message>
    <message>
        <source>too late by {0} hours</source>
        <translation>{0} Stunden zu spät</translation>
    </message>
    <message>
        <source>{0} hours, no working day</source>
        <translation>{0} Stunden, kein Arbeitstag</translation>
    </message>
    <message>
        <source>{0} working day</source>
        <translation>{0} Arbeitstag</translation>
    </message>
    <message>
        <source>{0} working days</source>
        <translation>{0} Arbeitstage</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>"{0}" does not say from which event the time runs; name it, for example Awareness</source>
        <translation>„{0}“ sagt nicht, ab welchem Ereignis die Frist läuft; nennen Sie es, zum Beispiel Awareness</translation>
    </message>
    <message>
        <source>"{0}" does not say which days count; write Business Days or calendar days</source>
        <translation>„{0}“ sagt nicht, welche Tage zählen; schreiben Sie Business Days oder calendar days</translation>
    </message>
    <message>
        <source>"{0}" has a number and no unit; write hours, Business Days, calendar days, months or years</source>
        <translation>„{0}“ hat eine Zahl und keine Einheit; schreiben Sie hours, Business Days, calendar days, months oder years</translation>
    </message>
    <message>
        <source>"{0}" holds a place open; give it in the deal</source>
        <translation>„{0}“ hält eine Stelle offen; geben Sie die Angabe im Vorhaben</translation>
    </message>
    <message>
        <source>"{0}" holds a place open; set the value</source>
        <translation>„{0}“ hält eine Stelle offen; setzen Sie den Wert</translation>
    </message>
    <message>
        <source>"{0}" holds a place open; write the value</source>
        <translation>„{0}“ hält eine Stelle offen; schreiben Sie den Wert</translation>
    </message>
    <message>
        <source>"{0}" is still in brackets; settle it and take the brackets away</source>
        <translation>„{0}“ steht noch in Klammern; klären Sie es und nehmen Sie die Klammern weg</translation>
    </message>
    <message>
        <source>"{0}" is typed and stays when numbers move; refer to the clause by its id, like [[DEV-OOS]]</source>
        <translation>„{0}“ ist getippt und bleibt stehen, wenn sich Nummern verschieben; verweisen Sie mit der Kennung auf die Klausel, wie [[DEV-OOS]]</translation>
    </message>
    <message>
        <source>"{0}" leads nowhere: this Agreement has no such number; refer to the clause by its id</source>
        <translation>„{0}“ führt ins Leere: Diese Vereinbarung hat keine solche Nummer; verweisen Sie mit der Kennung auf die Klausel</translation>
    </message>
    <message>
        <source>"{0}" stands against {1} in {2} {3}, for one event ({4}); settle on one, and word it with the value as it is printed there</source>
        <translation>„{0}“ steht gegen {1} in {2} {3}, für dasselbe Ereignis ({4}); einigen Sie sich auf eines und schreiben Sie den Wert, wie er dort gedruckt ist</translation>
    </message>
    <message>
        <source>"{0}" stands in a row that is not printed any more; take it out, or enter it elsewhere</source>
        <translation>„{0}“ steht in einer Zeile, die nicht mehr gedruckt wird; nehmen Sie es heraus oder tragen Sie es anderswo ein</translation>
    </message>
    <message>
        <source>"{0}" {1}; {2}</source>
        <translation>„{0}“ {1}; {2}</translation>
    </message>
    <message>
        <source>, and {0} more</source>
        <translation>, und {0} weitere</translation>
    </message>
    <message>
        <source>1 to {0}</source>
        <translation>1 bis {0}</translation>
    </message>
    <message>
        <source>; and {0} more</source>
        <translation>; und {0} weitere</translation>
    </message>
    <message>
        <source>A has moved to {0}</source>
        <translation>das A liegt jetzt bei: {0}</translation>
    </message>
    <message>
        <source>A or R is also on {0}</source>
        <translation>A oder R liegt auch bei: {0}</translation>
    </message>
    <message>
        <source>A passage under {0}</source>
        <translation>Eine Passage unter {0}</translation>
    </message>
    <message>
        <source>API synthesis</source>
        <translation>API-Synthese</translation>
    </message>
    <message>
        <source>Accountable and Responsible move from {0} to {1}</source>
        <translation>Rechenschaftspflicht und Verantwortung gehen von {0} auf {1} über</translation>
    </message>
    <message>
        <source>Accountable is now {0}</source>
        <translation>jetzt rechenschaftspflichtig: {0}</translation>
    </message>
    <message>
        <source>Accountable moves from {0} to {1}</source>
        <translation>Rechenschaftspflicht geht von {0} auf {1} über</translation>
    </message>
    <message>
        <source>Add activity {0} to {1}: {2}</source>
        <translation>Tätigkeit {0} zu {1} hinzufügen: {2}</translation>
    </message>
    <message>
        <source>Add role {0} ({1}) to {2}</source>
        <translation>Rolle {0} ({1}) hinzufügen: {2}</translation>
    </message>
    <message>
        <source>Approved Subcontractors</source>
        <translation>Genehmigte Unterauftragnehmer</translation>
    </message>
    <message>
        <source>Assemble from the deal</source>
        <translation>Aus dem Vorhaben zusammenstellen</translation>
    </message>
    <message>
        <source>AttValue: " or ' expected</source>
        <translation>der Wert eines Attributs steht nicht in Anführungszeichen</translation>
    </message>
    <message>
        <source>Attribute {0} redefined</source>
        <translation>das Attribut {0} steht zweimal da</translation>
    </message>
    <message>
        <source>Bad CRC-32 for file {0}</source>
        <translation>die Prüfsumme von {0} stimmt nicht</translation>
    </message>
    <message>
        <source>Bad magic number for central directory</source>
        <translation>das Inhaltsverzeichnis beginnt falsch</translation>
    </message>
    <message>
        <source>Bad magic number for file header</source>
        <translation>der Kopf einer Datei darin beginnt falsch</translation>
    </message>
    <message>
        <source>Bad offset for central directory</source>
        <translation>das Inhaltsverzeichnis liegt an der falschen Stelle</translation>
    </message>
    <message>
        <source>Beginning of the document</source>
        <translation>Anfang des Dokuments</translation>
    </message>
    <message>
        <source>Business Days are counted by {0}, before by {1}</source>
        <translation>Arbeitstage zählen nach {0}, bisher nach {1}</translation>
    </message>
    <message>
        <source>Cannot declare {0} twice</source>
        <translation>{0} steht zweimal da</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>der Schlüssel steht zweimal da</translation>
    </message>
    <message>
        <source>Change columns of the matrices: {0}</source>
        <translation>Spalten der Matrizen ändern: {0}</translation>
    </message>
    <message>
        <source>Change the deal: {0}</source>
        <translation>Vorhaben ändern: {0}</translation>
    </message>
    <message>
        <source>Change the lines of the clock sheet</source>
        <translation>Zeilen des Fristenblatts ändern</translation>
    </message>
    <message>
        <source>Clock sheet</source>
        <translation>Fristenblatt</translation>
    </message>
    <message>
        <source>Columns of {0} matrices</source>
        <translation>Spalten von {0} Matrizen</translation>
    </message>
    <message>
        <source>Columns of {0} matrix</source>
        <translation>Spalten von {0} Matrix</translation>
    </message>
    <message>
        <source>Compressed file ended before the end-of-stream marker was reached</source>
        <translation>die komprimierten Daten brechen ab</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>die Verbindung antwortet nicht</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Auftragnehmer</translation>
    </message>
    <message>
        <source>Corrupt extra field {0}</source>
        <translation>ein Zusatzfeld ist beschädigt: {0}</translation>
    </message>
    <message>
        <source>Couldn't find end of Start Tag {0} line {1}</source>
        <translation>das Start-Tag {0} in Zeile {1} hat kein Ende</translation>
    </message>
    <message>
        <source>Count by the public holidays of {0}</source>
        <translation>Mit Feiertagen zählen: {0}</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Definition of {0}</source>
        <translation>Definition von {0}</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>Document is empty</source>
        <translation>der Teil ist leer</translation>
    </message>
    <message>
        <source>EU clinical trial</source>
        <translation>Klinische Prüfung EU</translation>
    </message>
    <message>
        <source>EU marketing authorisation</source>
        <translation>EU-Zulassung</translation>
    </message>
    <message>
        <source>Encountered unknown tag {0}</source>
        <translation>unbekannte Anweisung {0}</translation>
    </message>
    <message>
        <source>Endnote {0}</source>
        <translation>Endnote {0}</translation>
    </message>
    <message>
        <source>Endnote {0} of the old file</source>
        <translation>Endnote {0} der alten Datei</translation>
    </message>
    <message>
        <source>Entity {0} not defined</source>
        <translation>die Entität {0} ist nicht erklärt</translation>
    </message>
    <message>
        <source>Error {0} while decompressing data: incomplete or truncated stream</source>
        <translation>die komprimierten Daten brechen ab (Fehler {0})</translation>
    </message>
    <message>
        <source>Error {0} while decompressing data: {1}</source>
        <translation>die komprimierten Daten lassen sich nicht lesen (Fehler {0}: {1})</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Exec format error</source>
        <translation>dieses Programm läuft auf diesem System nicht</translation>
    </message>
    <message>
        <source>Expected '=' after a key in a key/value pair</source>
        <translation>nach dem Schlüssel fehlt ein Gleichheitszeichen</translation>
    </message>
    <message>
        <source>Expected ']' at the end of a table declaration</source>
        <translation>am Ende des Tabellennamens fehlt eine eckige Klammer</translation>
    </message>
    <message>
        <source>Expected an expression, got {0}</source>
        <translation>hier fehlt ein Ausdruck; stattdessen steht {0}</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>nach dem Wert endet die Zeile nicht</translation>
    </message>
    <message>
        <source>Expected {0}</source>
        <translation>hier fehlt {0}</translation>
    </message>
    <message>
        <source>Extra content at the end of the document</source>
        <translation>nach dem Ende steht noch etwas</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>File is not a zip file</source>
        <translation>die Datei ist keine Zip-Datei</translation>
    </message>
    <message>
        <source>File name in directory {0} and header {1} differ.</source>
        <translation>der Dateiname im Verzeichnis, {0}, weicht von dem im Kopf, {1}, ab</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>File {0} is encrypted, password required for extraction</source>
        <translation>{0} ist verschlüsselt</translation>
    </message>
    <message>
        <source>Fill in {0}: {1}</source>
        <translation>{0} ausfüllen: {1}</translation>
    </message>
    <message>
        <source>Follow edition {0} of the library</source>
        <translation>Bibliotheksausgabe {0} übernehmen</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>Footer of even pages</source>
        <translation>Fußzeile gerader Seiten</translation>
    </message>
    <message>
        <source>Footer of first pages</source>
        <translation>Fußzeile erster Seiten</translation>
    </message>
    <message>
        <source>Footnote {0}</source>
        <translation>Fußnote {0}</translation>
    </message>
    <message>
        <source>Footnote {0} of the old file</source>
        <translation>Fußnote {0} der alten Datei</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Header of even pages</source>
        <translation>Kopfzeile gerader Seiten</translation>
    </message>
    <message>
        <source>Header of first pages</source>
        <translation>Kopfzeile erster Seiten</translation>
    </message>
    <message>
        <source>Hide {0}: {1}</source>
        <translation>{0} ausblenden: {1}</translation>
    </message>
    <message>
        <source>Illegal character {0}</source>
        <translation>unzulässiges Zeichen {0}</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein- oder Ausgabefehler des Datenträgers</translation>
    </message>
    <message>
        <source>Insert matrix {0}</source>
        <translation>Matrix {0} einfügen</translation>
    </message>
    <message>
        <source>Insert section {0}</source>
        <translation>Abschnitt {0} einfügen</translation>
    </message>
    <message>
        <source>Insert term {0}</source>
        <translation>Eckwert {0} einfügen</translation>
    </message>
    <message>
        <source>Insert the definition of {0}</source>
        <translation>Definition von {0} einfügen</translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation>{0} einfügen</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>der Name ist so nicht möglich</translation>
    </message>
    <message>
        <source>Invalid bytes in character encoding</source>
        <translation>Bytes, die kein Zeichen ergeben</translation>
    </message>
    <message>
        <source>Invalid initial character for a key part</source>
        <translation>so kann kein Schlüssel beginnen</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>keine gültige Zeile</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>kein gültiger Wert</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>dies ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>Leave {0} blank</source>
        <translation>{0} wieder leeren</translation>
    </message>
    <message>
        <source>Let {0} speak again</source>
        <translation>Reservierung von {0} aufheben</translation>
    </message>
    <message>
        <source>Library edition</source>
        <translation>Ausgabe der Bibliothek</translation>
    </message>
    <message>
        <source>LibreOffice did not finish within {0} seconds</source>
        <translation>LibreOffice wurde nicht innerhalb von {0} Sekunden fertig</translation>
    </message>
    <message>
        <source>LibreOffice is not installed on this computer</source>
        <translation>LibreOffice ist auf diesem Rechner nicht installiert</translation>
    </message>
    <message>
        <source>LibreOffice made no PDF</source>
        <translation>LibreOffice hat kein PDF erzeugt</translation>
    </message>
    <message>
        <source>LibreOffice made no PDF: {0}</source>
        <translation>LibreOffice hat kein PDF erzeugt: {0}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Move {0} from place {1} to place {2} of {3}</source>
        <translation>{0} von Stelle {1} an Stelle {2} verschieben, Abschnitt {3}</translation>
    </message>
    <message>
        <source>Move {0} in {1} from row {2} to row {3}</source>
        <translation>{0} in {1} von Zeile {2} nach Zeile {3} verschieben</translation>
    </message>
    <message>
        <source>Namespace prefix {0} on {1} is not defined</source>
        <translation>das Präfix {0} von {1} ist nicht erklärt</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>dies ist kein Ordner</translation>
    </message>
    <message>
        <source>Note at {0}: {1}</source>
        <translation>Anmerkung zu {0}: {1}</translation>
    </message>
    <message>
        <source>Nothing differs in substance.</source>
        <translation>In der Sache ändert sich nichts.</translation>
    </message>
    <message>
        <source>OTC monograph</source>
        <translation>OTC-Monographie</translation>
    </message>
    <message>
        <source>OTC without expiry date</source>
        <translation>OTC ohne Verfalldatum</translation>
    </message>
    <message>
        <source>Opening and ending tag mismatch: {0} line {1} and {2}</source>
        <translation>das Start-Tag {0} aus Zeile {1} wird von {2} geschlossen</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>Overlapped entries: {0} (possible zip bomb)</source>
        <translation>Einträge überlappen sich: {0} (vielleicht ein Angriff)</translation>
    </message>
    <message>
        <source>PCDATA invalid Char value {0}</source>
        <translation>unzulässiges Zeichen mit der Nummer {0}</translation>
    </message>
    <message>
        <source>PDF export</source>
        <translation>PDF-Export</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Premature end of data in tag {0} line {1}</source>
        <translation>die Daten brechen im Tag {0} aus Zeile {1} ab</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Begründungen</translation>
    </message>
    <message>
        <source>Reassign {0}: {1}</source>
        <translation>{0} zuweisen: {1}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove activity {0} from {1}: {2}</source>
        <translation>Tätigkeit {0} aus {1} entfernen: {2}</translation>
    </message>
    <message>
        <source>Remove matrix {0}</source>
        <translation>Matrix {0} entfernen</translation>
    </message>
    <message>
        <source>Remove role {0} ({1}) from {2}</source>
        <translation>Rolle {0} ({1}) entfernen: {2}</translation>
    </message>
    <message>
        <source>Remove section {0}</source>
        <translation>Abschnitt {0} entfernen</translation>
    </message>
    <message>
        <source>Remove term {0}</source>
        <translation>Eckwert {0} entfernen</translation>
    </message>
    <message>
        <source>Remove the definition of {0}</source>
        <translation>Definition von {0} entfernen</translation>
    </message>
    <message>
        <source>Remove the note at {0}</source>
        <translation>Anmerkung zu {0} entfernen</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Rename role {0} from {1} to {2}</source>
        <translation>Rolle {0} umbenennen: von {1} in {2}</translation>
    </message>
    <message>
        <source>Rename the defined term {0} to {1}</source>
        <translation>Definierten Begriff {0} in {1} umbenennen</translation>
    </message>
    <message>
        <source>Reserve {0}: {1}</source>
        <translation>{0} reservieren: {1}</translation>
    </message>
    <message>
        <source>Responsibilities: {0}</source>
        <translation>Verantwortlichkeiten: {0}</translation>
    </message>
    <message>
        <source>Responsible moves from {0} to {1}</source>
        <translation>Verantwortung für die Durchführung geht von {0} auf {1} über</translation>
    </message>
    <message>
        <source>Restore the library text of {0}</source>
        <translation>Bibliothekstext von {0} wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the library's definition of {0}</source>
        <translation>Definition von {0} aus der Bibliothek wiederherstellen</translation>
    </message>
    <message>
        <source>Reword activity {0}: {1}</source>
        <translation>Tätigkeit {0} neu formulieren: {1}</translation>
    </message>
    <message>
        <source>Reword the definition of {0}</source>
        <translation>Definition von {0} neu formulieren</translation>
    </message>
    <message>
        <source>Reword {0}</source>
        <translation>{0} neu formulieren</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Save version {0}</source>
        <translation>Fassung {0} speichern</translation>
    </message>
    <message>
        <source>Set {0} from {1} to {2}</source>
        <translation>{0} von {1} auf {2} setzen</translation>
    </message>
    <message>
        <source>Show {0} again</source>
        <translation>{0} wieder einblenden</translation>
    </message>
    <message>
        <source>Specification mandates value for attribute {0}</source>
        <translation>dem Attribut {0} fehlt sein Wert</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Start tag expected, '&lt;' not found</source>
        <translation>hier fehlt ein Start-Tag, das mit &lt; beginnt</translation>
    </message>
    <message>
        <source>StartTag: invalid element name</source>
        <translation>ein Tag hat einen unzulässigen Namen</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Take another definition of {0} from the library</source>
        <translation>Eine andere Definition von {0} aus der Bibliothek übernehmen</translation>
    </message>
    <message>
        <source>Take the {0} text of {1}</source>
        <translation>{1}: Text „{0}“ nehmen</translation>
    </message>
    <message>
        <source>Tell anew why {0} articles and sections are in</source>
        <translation>Neu begründen, warum {0} Artikel und Abschnitte enthalten sind</translation>
    </message>
    <message>
        <source>That compression method is not supported</source>
        <translation>diese Art der Kompression ist nicht bekannt</translation>
    </message>
    <message>
        <source>The beginning of the document</source>
        <translation>Der Anfang des Dokuments</translation>
    </message>
    <message>
        <source>The deal changes: {0}</source>
        <translation>Das Vorhaben ändert sich: {0}</translation>
    </message>
    <message>
        <source>The rest, {0}, are in the list of changes.</source>
        <translation>Der Rest, {0}, steht in der Liste der Änderungen.</translation>
    </message>
    <message>
        <source>The rest, {0}, is in the list of changes.</source>
        <translation>Der Rest, {0}, steht in der Liste der Änderungen.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title {0}: {1}</source>
        <translation>Titel von {0}: {1}</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>zu viele Verknüpfungen hintereinander</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <source>Truncated central directory</source>
        <translation>das Inhaltsverzeichnis bricht ab</translation>
    </message>
    <message>
        <source>Truncated file header</source>
        <translation>der Kopf einer Datei darin bricht ab</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>UK clinical trial</source>
        <translation>Klinische Prüfung UK</translation>
    </message>
    <message>
        <source>UK marketing authorisation</source>
        <translation>UK-Zulassung</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>die Liste ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unescaped '\' in a string</source>
        <translation>ein umgekehrter Schrägstrich steht allein im Text</translation>
    </message>
    <message>
        <source>Unexpected end of template</source>
        <translation>der Text endet, bevor eine Verzweigung geschlossen ist</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>United States, federal</source>
        <translation>Vereinigte Staaten, Bund</translation>
    </message>
    <message>
        <source>Unsupported encoding: {0}</source>
        <translation>unbekannte Zeichenkodierung: {0}</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>der Text in Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Values and responsibilities</source>
        <translation>Werte und Verantwortlichkeiten</translation>
    </message>
    <message>
        <source>WHO prequalification</source>
        <translation>WHO-Präqualifikation</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Wording only</source>
        <translation>Nur Wortlaut</translation>
    </message>
    <message>
        <source>[{0}] is marked as a defined term and has no definition; use a defined one or plain words</source>
        <translation>[{0}] ist als definierter Begriff ausgezeichnet und hat keine Definition; nehmen Sie einen definierten Begriff oder einfache Worte</translation>
    </message>
    <message>
        <source>[{0}] is not in the glossary</source>
        <translation>[{0}] steht nicht im Glossar</translation>
    </message>
    <message>
        <source>`library mend` restores it and makes the edit a new version</source>
        <translation>`library mend` stellt ihn wieder her und macht die Änderung zu einer neuen Fassung</translation>
    </message>
    <message>
        <source>`{0}` cannot print term {1}, which is in {2}</source>
        <translation>`{0}` kann den Eckwert {1} nicht drucken, dessen Einheit {2} ist</translation>
    </message>
    <message>
        <source>a blank is filled in</source>
        <translation>ein Feld wird ausgefüllt</translation>
    </message>
    <message>
        <source>a condition asks deal() or included() only</source>
        <translation>eine Bedingung fragt nur deal() oder included()</translation>
    </message>
    <message>
        <source>a condition is not a mapping</source>
        <translation>eine Bedingung ist keine Zuordnung</translation>
    </message>
    <message>
        <source>a condition on the unknown key {0}</source>
        <translation>eine Bedingung zum unbekannten Schlüssel {0}</translation>
    </message>
    <message>
        <source>a definition is one paragraph, without a list</source>
        <translation>eine Definition ist ein Absatz ohne Liste</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <source>a figure differs</source>
        <translation>eine Zahl ist anders</translation>
    </message>
    <message>
        <source>a fixed text stands for all positions, and {0} has {1}</source>
        <translation>ein fester Text steht für alle Positionen, und {0} hat {1}</translation>
    </message>
    <message>
        <source>a formula is no text</source>
        <translation>eine Formel ist kein Text</translation>
    </message>
    <message>
        <source>a key is not a word</source>
        <translation>ein Schlüssel ist kein Wort</translation>
    </message>
    <message>
        <source>a law needs it. {0}{1}</source>
        <translation>eine Regel verlangt sie. {0}{1}</translation>
    </message>
    <message>
        <source>a list begins at {0}, and its numbers are printed from the first on</source>
        <translation>eine Liste beginnt bei {0}, und ihre Nummern werden von der ersten an gedruckt</translation>
    </message>
    <message>
        <source>a list stands inside a list</source>
        <translation>eine Liste steht in einer Liste</translation>
    </message>
    <message>
        <source>a new clause needs a header</source>
        <translation>eine neue Klausel braucht einen Kopf</translation>
    </message>
    <message>
        <source>a newer text</source>
        <translation>ein neuerer Text</translation>
    </message>
    <message>
        <source>a number changed</source>
        <translation>eine Zahl ist anders</translation>
    </message>
    <message>
        <source>a number from 0 to 100000</source>
        <translation>eine Zahl von 0 bis 100000</translation>
    </message>
    <message>
        <source>a number of {0}</source>
        <translation>eine Anzahl ({0})</translation>
    </message>
    <message>
        <source>a percentage from 0 to 100</source>
        <translation>ein Prozentsatz von 0 bis 100</translation>
    </message>
    <message>
        <source>a profile is called {0} already</source>
        <translation>ein Profil heißt schon {0}</translation>
    </message>
    <message>
        <source>a role of the {0} cannot stand for {1}, which the law asks of the {2}</source>
        <translation>eine Rolle der Seite „{0}“ kann nicht für {1} stehen, die eine Regel von der Seite „{2}“ verlangt</translation>
    </message>
    <message>
        <source>a role without a duty has no column in print</source>
        <translation>eine Rolle ohne Zuständigkeit hat im Druck keine Spalte</translation>
    </message>
    <message>
        <source>a table of changes is written for Excel or Word</source>
        <translation>eine Änderungstabelle wird für Excel oder Word geschrieben</translation>
    </message>
    <message>
        <source>a tag (!) is not allowed</source>
        <translation>ein Tag (!) ist nicht zulässig</translation>
    </message>
    <message>
        <source>a text lies outside the folder of a clause</source>
        <translation>ein Text liegt außerhalb des Ordners einer Klausel</translation>
    </message>
    <message>
        <source>a title binds nobody</source>
        <translation>ein Titel bindet niemanden</translation>
    </message>
    <message>
        <source>a value departs from the format ({0})</source>
        <translation>ein Wert weicht vom Format ab ({0})</translation>
    </message>
    <message>
        <source>a value of another order, for which no limit stands</source>
        <translation>ein Wert anderer Größenordnung, für den keine Grenze gilt</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>accountable</source>
        <translation>rechenschaftspflichtig</translation>
    </message>
    <message>
        <source>accountable and responsible</source>
        <translation>rechenschaftspflichtig und verantwortlich</translation>
    </message>
    <message>
        <source>act is no regular expression ({0})</source>
        <translation>act ist kein regulärer Ausdruck ({0})</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>activity {0}</source>
        <translation>Tätigkeit {0}</translation>
    </message>
    <message>
        <source>activity {0} stands in {1} too</source>
        <translation>die Tätigkeit {0} steht auch in {1}</translation>
    </message>
    <message>
        <source>add a line like edition = "2026.1"</source>
        <translation>fügen Sie eine Zeile hinzu wie edition = "2026.1"</translation>
    </message>
    <message>
        <source>add a note to it, or hide it and add an activity of your own</source>
        <translation>fügen Sie eine Anmerkung hinzu, oder blenden Sie sie aus und fügen Sie eine eigene Tätigkeit hinzu</translation>
    </message>
    <message>
        <source>add fingerprint: '{0}'</source>
        <translation>ergänzen Sie fingerprint: '{0}'</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>ergänzen Sie es</translation>
    </message>
    <message>
        <source>add it or take the brackets away</source>
        <translation>ergänzen Sie den Begriff oder nehmen Sie die Klammern weg</translation>
    </message>
    <message>
        <source>add it there</source>
        <translation>ergänzen Sie ihn dort</translation>
    </message>
    <message>
        <source>add its filter</source>
        <translation>fügen Sie seinen Filter hinzu</translation>
    </message>
    <message>
        <source>add one to sections.yaml</source>
        <translation>ergänzen Sie eines in sections.yaml</translation>
    </message>
    <message>
        <source>add term, or within and unit</source>
        <translation>ergänzen Sie term, oder within und unit</translation>
    </message>
    <message>
        <source>add the role first, then export anew</source>
        <translation>fügen Sie zuerst die Rolle hinzu, dann exportieren Sie neu</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>against it stands {0}: {1}</source>
        <translation>dagegen steht {0}: {1}</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>an agreement of this deal does not have the clause</source>
        <translation>eine Vereinbarung dieses Vorhabens enthält die Klausel nicht</translation>
    </message>
    <message>
        <source>an alias (*) is not allowed</source>
        <translation>ein Alias (*) ist nicht zulässig</translation>
    </message>
    <message>
        <source>an answer is a word in quotes, true or false</source>
        <translation>eine Antwort ist ein Wort in Anführungszeichen, true oder false</translation>
    </message>
    <message>
        <source>an approved text was edited (approved {0} by {1})</source>
        <translation>ein freigegebener Text wurde geändert (freigegeben {0} von {1})</translation>
    </message>
    <message>
        <source>an entry names no row</source>
        <translation>ein Eintrag nennt keine Zeile</translation>
    </message>
    <message>
        <source>another file of this has the name already</source>
        <translation>eine andere Datei dieses Vorgangs heißt schon so</translation>
    </message>
    <message>
        <source>another function of the same party answers for it</source>
        <translation>eine andere Funktion derselben Partei ist rechenschaftspflichtig</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>andere Nummer</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>andere Reihenfolge</translation>
    </message>
    <message>
        <source>another party acts</source>
        <translation>eine andere Partei handelt</translation>
    </message>
    <message>
        <source>another rule is chosen</source>
        <translation>eine andere Regel ist gewählt</translation>
    </message>
    <message>
        <source>application type</source>
        <translation>Zulassungsart</translation>
    </message>
    <message>
        <source>applies_to is {0}</source>
        <translation>applies_to ist {0}</translation>
    </message>
    <message>
        <source>approve a successor, or take the reference out, first</source>
        <translation>geben Sie zuerst einen Nachfolger frei oder nehmen Sie den Verweis heraus</translation>
    </message>
    <message>
        <source>approve it first</source>
        <translation>geben Sie ihn zuerst frei</translation>
    </message>
    <message>
        <source>approve it, or send it back first</source>
        <translation>geben Sie ihn frei oder geben Sie ihn zuerst zurück</translation>
    </message>
    <message>
        <source>approve one</source>
        <translation>geben Sie einen frei</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>articles of the new deal use it</source>
        <translation>Artikel des neuen Vorhabens verwenden es</translation>
    </message>
    <message>
        <source>ask a question of the deal vocabulary</source>
        <translation>fragen Sie eine Frage aus dem Wortschatz der Vorhaben</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>mindestens {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>attributes construct error</source>
        <translation>die Attribute sind nicht richtig gebaut</translation>
    </message>
    <message>
        <source>attributes of one XML part</source>
        <translation>Attribute eines XML-Teils</translation>
    </message>
    <message>
        <source>attributes of one element</source>
        <translation>Attribute eines Elements</translation>
    </message>
    <message>
        <source>back within the limit of {0}</source>
        <translation>wieder innerhalb der Grenze: {0}</translation>
    </message>
    <message>
        <source>bad character in group name {0}</source>
        <translation>unzulässiger Gruppenname {0}</translation>
    </message>
    <message>
        <source>bad character range {0}</source>
        <translation>verkehrter Zeichenbereich {0}</translation>
    </message>
    <message>
        <source>bad escape (end of pattern)</source>
        <translation>am Ende steht ein umgekehrter Schrägstrich allein</translation>
    </message>
    <message>
        <source>bad escape {0}</source>
        <translation>unbekanntes Zeichen nach einem umgekehrten Schrägstrich: {0}</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>ausgewogen</translation>
    </message>
    <message>
        <source>begin each condition with a hyphen</source>
        <translation>beginnen Sie jede Bedingung mit einem Bindestrich</translation>
    </message>
    <message>
        <source>begin each entry with a hyphen</source>
        <translation>beginnen Sie jeden Eintrag mit einem Bindestrich</translation>
    </message>
    <message>
        <source>begin it with row: and the words of its first column, or its number</source>
        <translation>beginnen Sie ihn mit row: und den Worten seiner ersten Spalte oder seiner Nummer</translation>
    </message>
    <message>
        <source>begin with a letter, without brackets, quotes, stars</source>
        <translation>beginnen Sie mit einem Buchstaben, ohne Klammern, Anführungszeichen, Sterne</translation>
    </message>
    <message>
        <source>begin with id, topic, title and sources in ---</source>
        <translation>beginnen Sie mit id, topic, title und sources in ---</translation>
    </message>
    <message>
        <source>beginning of the document</source>
        <translation>Anfang des Dokuments</translation>
    </message>
    <message>
        <source>beta lactam</source>
        <translation>Beta-Lactam</translation>
    </message>
    <message>
        <source>beyond the limit of {0}</source>
        <translation>jenseits der Grenze: {0}</translation>
    </message>
    <message>
        <source>beyond what is usual, {0}</source>
        <translation>jenseits des Üblichen: {0}</translation>
    </message>
    <message>
        <source>biologic</source>
        <translation>Biologikum</translation>
    </message>
    <message>
        <source>biological drug substance</source>
        <translation>biologischer Wirkstoff</translation>
    </message>
    <message>
        <source>biosimilar</source>
        <translation>Biosimilar</translation>
    </message>
    <message>
        <source>block sequence entries are not allowed in this context</source>
        <translation>ein Listeneintrag kann hier nicht stehen</translation>
    </message>
    <message>
        <source>bookmarks of the old file are left out: {0}</source>
        <translation>Textmarken der alten Datei entfallen: {0}</translation>
    </message>
    <message>
        <source>broken XML ({0})</source>
        <translation>defektes XML ({0})</translation>
    </message>
    <message>
        <source>broken zip ({0})</source>
        <translation>defektes Zip-Paket ({0})</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>but found another document</source>
        <translation>hier beginnt ein zweites Dokument</translation>
    </message>
    <message>
        <source>bytes of one XML part</source>
        <translation>Bytes eines XML-Teils</translation>
    </message>
    <message>
        <source>bytes of one part</source>
        <translation>Bytes eines Teils</translation>
    </message>
    <message>
        <source>bytes unpacked</source>
        <translation>Bytes nach dem Entpacken</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>Kalendertage</translation>
    </message>
    <message>
        <source>call it {0}{1}, or choose another topic</source>
        <translation>nennen Sie sie {0}{1} oder wählen Sie ein anderes Thema</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>cannot be written: it is in use or not yours</source>
        <translation>lässt sich nicht schreiben: Die Datei ist in Gebrauch oder gehört Ihnen nicht</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>change the deal, the term or the article that it comes from</source>
        <translation>ändern Sie das Vorhaben, den Eckwert oder den Artikel, aus dem es kommt</translation>
    </message>
    <message>
        <source>changes of formatting are not marked; the new looks hold</source>
        <translation>geänderte Formatierung ist nicht markiert; die neue gilt</translation>
    </message>
    <message>
        <source>check the disk; nothing was changed</source>
        <translation>prüfen Sie den Datenträger; nichts wurde geändert</translation>
    </message>
    <message>
        <source>check the file and the disk</source>
        <translation>prüfen Sie die Datei und den Datenträger</translation>
    </message>
    <message>
        <source>check the folder</source>
        <translation>prüfen Sie den Ordner</translation>
    </message>
    <message>
        <source>check the folder and the disk; nothing was changed</source>
        <translation>prüfen Sie den Ordner und den Datenträger; nichts wurde geändert</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>check the name and the disk; nothing was changed</source>
        <translation>prüfen Sie den Namen und den Datenträger; nichts wurde geändert</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>prüfen Sie den Namen und den Ordner</translation>
    </message>
    <message>
        <source>choose a .qagr file</source>
        <translation>wählen Sie eine .qagr-Datei</translation>
    </message>
    <message>
        <source>choose a file of clauses with their headings</source>
        <translation>wählen Sie eine Datei, deren Klauseln Überschriften haben</translation>
    </message>
    <message>
        <source>choose a file you may read</source>
        <translation>wählen Sie eine Datei, die Sie lesen dürfen</translation>
    </message>
    <message>
        <source>choose a library that you may write to</source>
        <translation>wählen Sie eine Bibliothek, in die Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>choose a name that is free</source>
        <translation>wählen Sie einen freien Namen</translation>
    </message>
    <message>
        <source>choose a role of the {0}</source>
        <translation>wählen Sie eine Rolle der Seite „{0}“</translation>
    </message>
    <message>
        <source>choose a text file or save it as UTF-8</source>
        <translation>wählen Sie eine Textdatei oder speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <source>choose an .xlsx file</source>
        <translation>wählen Sie eine .xlsx-Datei</translation>
    </message>
    <message>
        <source>choose another deal</source>
        <translation>wählen Sie ein anderes Vorhaben</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>choose another folder with --out</source>
        <translation>wählen Sie mit --out einen anderen Ordner</translation>
    </message>
    <message>
        <source>choose another folder; nothing was changed</source>
        <translation>wählen Sie einen anderen Ordner; nichts wurde geändert</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>choose another name for the result</source>
        <translation>wählen Sie einen anderen Namen für das Ergebnis</translation>
    </message>
    <message>
        <source>choose another name for the table</source>
        <translation>wählen Sie einen anderen Namen für die Tabelle</translation>
    </message>
    <message>
        <source>choose another name or move that file away</source>
        <translation>wählen Sie einen anderen Namen oder legen Sie jene Datei anderswo ab</translation>
    </message>
    <message>
        <source>choose another title and short name</source>
        <translation>wählen Sie einen anderen Titel und einen anderen Kurznamen</translation>
    </message>
    <message>
        <source>choose letters that keep it, or override it with a recorded reason</source>
        <translation>wählen Sie Buchstaben, die sie einhalten, oder setzen Sie sie mit festgehaltener Begründung außer Kraft</translation>
    </message>
    <message>
        <source>choose letters that keep the rule; it cannot be overridden</source>
        <translation>wählen Sie Buchstaben, die die Regel einhalten; sie lässt sich nicht außer Kraft setzen</translation>
    </message>
    <message>
        <source>choose one of {0}</source>
        <translation>wählen Sie eines davon: {0}</translation>
    </message>
    <message>
        <source>choose other words, or use that activity</source>
        <translation>wählen Sie andere Worte oder nehmen Sie jene Tätigkeit</translation>
    </message>
    <message>
        <source>choose the library's folder</source>
        <translation>wählen Sie den Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>choose your own copy with --library</source>
        <translation>wählen Sie Ihre eigene Kopie mit --library</translation>
    </message>
    <message>
        <source>claim those of {0}: they are equal at all positions</source>
        <translation>nennen Sie die Anforderungen von {0}: Sie sind an allen Positionen gleich</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>clause library</source>
        <translation>Klauselbibliothek</translation>
    </message>
    <message>
        <source>clause {0}</source>
        <translation>Klausel {0}</translation>
    </message>
    <message>
        <source>close it if it is open in Word, or choose another folder; nothing was changed</source>
        <translation>schließen Sie sie, falls sie in Word offen ist, oder wählen Sie einen anderen Ordner; nichts wurde geändert</translation>
    </message>
    <message>
        <source>close it in Word, or copy it elsewhere</source>
        <translation>schließen Sie sie in Word oder kopieren Sie sie anderswohin</translation>
    </message>
    <message>
        <source>close it there and try again</source>
        <translation>schließen Sie sie dort und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>closer to the limit of {0}</source>
        <translation>näher an der Grenze: {0}</translation>
    </message>
    <message>
        <source>cmo</source>
        <translation>Lohnhersteller</translation>
    </message>
    <message>
        <source>colour of what is deleted</source>
        <translation>Farbe für Entferntes</translation>
    </message>
    <message>
        <source>colour of what is inserted</source>
        <translation>Farbe für Eingefügtes</translation>
    </message>
    <message>
        <source>colour of what is moved</source>
        <translation>Farbe für Verschobenes</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>combination product</source>
        <translation>Kombinationsprodukt</translation>
    </message>
    <message>
        <source>comes in because requirement {0} applies</source>
        <translation>kommt hinzu, weil die Anforderung {0} gilt</translation>
    </message>
    <message>
        <source>comes in because {0}</source>
        <translation>kommt hinzu, denn {0}</translation>
    </message>
    <message>
        <source>comes in every agreement</source>
        <translation>gehört in jede Vereinbarung</translation>
    </message>
    <message>
        <source>comes in {0}</source>
        <translation>kommt hinzu: {0}</translation>
    </message>
    <message>
        <source>comments of the old file are left out: {0}</source>
        <translation>Kommentare der alten Datei entfallen: {0}</translation>
    </message>
    <message>
        <source>commercial</source>
        <translation>kommerziell</translation>
    </message>
    <message>
        <source>compression ratio of one part</source>
        <translation>Kompressionsverhältnis eines Teils</translation>
    </message>
    <message>
        <source>compression ratio of the package</source>
        <translation>Kompressionsverhältnis des Pakets</translation>
    </message>
    <message>
        <source>consulted before</source>
        <translation>vorher konsultiert</translation>
    </message>
    <message>
        <source>contract laboratory</source>
        <translation>Auftragslabor</translation>
    </message>
    <message>
        <source>contractor</source>
        <translation>Auftragnehmer</translation>
    </message>
    <message>
        <source>contractor on label</source>
        <translation>Auftragnehmer auf dem Etikett</translation>
    </message>
    <message>
        <source>control characters are not allowed</source>
        <translation>Steuerzeichen sind nicht zulässig</translation>
    </message>
    <message>
        <source>controlled substance</source>
        <translation>Betäubungsmittel</translation>
    </message>
    <message>
        <source>copy it to a folder of yours</source>
        <translation>kopieren Sie sie in einen eigenen Ordner</translation>
    </message>
    <message>
        <source>correct it</source>
        <translation>korrigieren Sie es</translation>
    </message>
    <message>
        <source>correct its id</source>
        <translation>korrigieren Sie ihre Kennung</translation>
    </message>
    <message>
        <source>correct the name or add the entry</source>
        <translation>korrigieren Sie den Namen oder ergänzen Sie den Eintrag</translation>
    </message>
    <message>
        <source>correct the name or add the requirement</source>
        <translation>korrigieren Sie den Namen oder ergänzen Sie die Anforderung</translation>
    </message>
    <message>
        <source>correct the name or add the term</source>
        <translation>korrigieren Sie den Namen oder ergänzen Sie den Eckwert</translation>
    </message>
    <message>
        <source>correct this value</source>
        <translation>korrigieren Sie diesen Wert</translation>
    </message>
    <message>
        <source>could not find expected ':'</source>
        <translation>hier fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>covered by 506C</source>
        <translation>unter 506C</translation>
    </message>
    <message>
        <source>cytotoxic</source>
        <translation>zytotoxisch</translation>
    </message>
    <message>
        <source>damaged Word file: {0}: {1}</source>
        <translation>beschädigte Word-Datei: {0}: {1}</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>deal() asks one question twice</source>
        <translation>deal() stellt eine Frage zweimal</translation>
    </message>
    <message>
        <source>deal() takes answers by name</source>
        <translation>deal() nimmt Antworten mit ihrem Namen</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>defined term</source>
        <translation>definierter Begriff</translation>
    </message>
    <message>
        <source>defined term {0}</source>
        <translation>definierter Begriff {0}</translation>
    </message>
    <message>
        <source>defined term “{0}”, used nowhere</source>
        <translation>definierter Begriff „{0}“, nirgends verwendet</translation>
    </message>
    <message>
        <source>definition of {0}</source>
        <translation>Definition von {0}</translation>
    </message>
    <message>
        <source>definitions of lists differ, the new ones hold: {0}</source>
        <translation>Listen sind anders definiert, die neuen gelten: {0}</translation>
    </message>
    <message>
        <source>definitions of styles differ, the new ones hold: {0}</source>
        <translation>Formatvorlagen weichen ab, die neuen gelten: {0}</translation>
    </message>
    <message>
        <source>delete the copy</source>
        <translation>löschen Sie die Kopie</translation>
    </message>
    <message>
        <source>delete the rows below the last activity</source>
        <translation>löschen Sie die Zeilen unter der letzten Tätigkeit</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>did not find expected ',' or ']'</source>
        <translation>hier fehlt ein Komma oder eine schließende eckige Klammer</translation>
    </message>
    <message>
        <source>did not find expected ',' or '}}'</source>
        <translation>hier fehlt ein Komma oder eine schließende geschweifte Klammer</translation>
    </message>
    <message>
        <source>did not find expected '-' indicator</source>
        <translation>hier fehlt ein Bindestrich am Beginn des Eintrags</translation>
    </message>
    <message>
        <source>did not find expected &lt;document start&gt;</source>
        <translation>hier fehlt der Beginn eines Dokuments</translation>
    </message>
    <message>
        <source>did not find expected alphabetic or numeric character</source>
        <translation>hier fehlt ein Buchstabe oder eine Ziffer</translation>
    </message>
    <message>
        <source>did not find expected comment or line break</source>
        <translation>hier kann nur ein Kommentar oder das Ende der Zeile stehen</translation>
    </message>
    <message>
        <source>did not find expected key</source>
        <translation>hier fehlt ein Schlüssel</translation>
    </message>
    <message>
        <source>did not find expected node content</source>
        <translation>hier fehlt der Inhalt</translation>
    </message>
    <message>
        <source>did not find expected whitespace or line break</source>
        <translation>hier fehlt ein Leerzeichen oder das Ende der Zeile</translation>
    </message>
    <message>
        <source>did you mean {0}?</source>
        <translation>meinten Sie {0}?</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Lese- oder Schreibfehler</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>does not apply: {0}</source>
        <translation>gilt nicht: {0}</translation>
    </message>
    <message>
        <source>drug master file</source>
        <translation>Drug Master File</translation>
    </message>
    <message>
        <source>drug product</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>duties come, go or change their force</source>
        <translation>Pflichten kommen hinzu, entfallen oder binden anders</translation>
    </message>
    <message>
        <source>each of {0} and {1}</source>
        <translation>sowohl {0} als auch {1}</translation>
    </message>
    <message>
        <source>earlier change that no longer shows: {0}</source>
        <translation>frühere Änderung, die nicht mehr sichtbar ist: {0}</translation>
    </message>
    <message>
        <source>edit the agreement first</source>
        <translation>ändern Sie zuerst die Vereinbarung</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>edition {0}</source>
        <translation>Ausgabe {0}</translation>
    </message>
    <message>
        <source>effective date</source>
        <translation>Inkrafttreten</translation>
    </message>
    <message>
        <source>electronic records</source>
        <translation>elektronische Aufzeichnungen</translation>
    </message>
    <message>
        <source>elements in places where nobody reads them go: {0}</source>
        <translation>Elemente an Stellen, wo niemand sie liest, entfallen: {0}</translation>
    </message>
    <message>
        <source>endnote {0}</source>
        <translation>Endnote {0}</translation>
    </message>
    <message>
        <source>endnote {0} of the old file</source>
        <translation>Endnote {0} der alten Datei</translation>
    </message>
    <message>
        <source>enum</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>every text is that of this edition, or your own wording</source>
        <translation>jeder Text ist der dieser Ausgabe oder Ihr eigener Wortlaut</translation>
    </message>
    <message>
        <source>expected '&gt;'</source>
        <translation>hier fehlt &gt;</translation>
    </message>
    <message>
        <source>expected token {0}, got {1}</source>
        <translation>hier fehlt {0}; stattdessen steht {1}</translation>
    </message>
    <message>
        <source>export anew, or change it in the agreement</source>
        <translation>exportieren Sie neu oder ändern Sie es in der Vereinbarung</translation>
    </message>
    <message>
        <source>export it to Word first</source>
        <translation>exportieren Sie sie zuerst nach Word</translation>
    </message>
    <message>
        <source>export the Word file and save it as PDF from Word</source>
        <translation>exportieren Sie die Word-Datei und speichern Sie sie in Word als PDF</translation>
    </message>
    <message>
        <source>export the matrices and fill that in</source>
        <translation>exportieren Sie die Matrizen und füllen Sie diese aus</translation>
    </message>
    <message>
        <source>export the matrices anew</source>
        <translation>exportieren Sie die Matrizen neu</translation>
    </message>
    <message>
        <source>export the matrices of {0} and fill that in</source>
        <translation>exportieren Sie die Matrizen von {0} und füllen Sie diese aus</translation>
    </message>
    <message>
        <source>export the one that is meant</source>
        <translation>schreiben Sie das gemeinte allein in eine Datei</translation>
    </message>
    <message>
        <source>export the profile anew, or mend the file</source>
        <translation>schreiben Sie das Profil neu in eine Datei, oder korrigieren Sie die Datei</translation>
    </message>
    <message>
        <source>fallback_citation is no mapping</source>
        <translation>fallback_citation ist keine Zuordnung</translation>
    </message>
    <message>
        <source>fill it in</source>
        <translation>füllen Sie es aus</translation>
    </message>
    <message>
        <source>find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>find and replace them where they mean the term</source>
        <translation>suchen und ersetzen Sie sie dort, wo sie den Begriff meinen</translation>
    </message>
    <message>
        <source>find them again</source>
        <translation>suchen Sie sie erneut</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>gesetzlich festgelegt</translation>
    </message>
    <message>
        <source>fixed is no side to argue from</source>
        <translation>fixed ist keine Seite, von der aus verhandelt wird</translation>
    </message>
    <message>
        <source>follows from the new deal</source>
        <translation>folgt aus dem neuen Vorhaben</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>footer of even pages</source>
        <translation>Fußzeile gerader Seiten</translation>
    </message>
    <message>
        <source>footer of first pages</source>
        <translation>Fußzeile erster Seiten</translation>
    </message>
    <message>
        <source>footnote {0}</source>
        <translation>Fußnote {0}</translation>
    </message>
    <message>
        <source>footnote {0} of the old file</source>
        <translation>Fußnote {0} der alten Datei</translation>
    </message>
    <message>
        <source>foreign site</source>
        <translation>ausländische Betriebsstätte</translation>
    </message>
    <message>
        <source>found a tab character that violates indentation</source>
        <translation>ein Tabulator steht in der Einrückung</translation>
    </message>
    <message>
        <source>found a tab character where an indentation space is expected</source>
        <translation>ein Tabulator steht anstelle von Leerzeichen in der Einrückung</translation>
    </message>
    <message>
        <source>found character that cannot start any token</source>
        <translation>mit diesem Zeichen kann nichts beginnen</translation>
    </message>
    <message>
        <source>found unexpected ':'</source>
        <translation>ein Doppelpunkt kann hier nicht stehen</translation>
    </message>
    <message>
        <source>found unexpected document indicator</source>
        <translation>mitten im Text steht eine Dokumentgrenze</translation>
    </message>
    <message>
        <source>found unexpected end of stream</source>
        <translation>die Datei bricht ab</translation>
    </message>
    <message>
        <source>found unknown escape character</source>
        <translation>unbekanntes Zeichen nach einem umgekehrten Schrägstrich</translation>
    </message>
    <message>
        <source>further from the limit of {0}</source>
        <translation>weiter von der Grenze: {0}</translation>
    </message>
    <message>
        <source>give a number from 1 to {0}</source>
        <translation>geben Sie eine Zahl von 1 bis {0} an</translation>
    </message>
    <message>
        <source>give a reason</source>
        <translation>geben Sie eine Begründung an</translation>
    </message>
    <message>
        <source>give a short label</source>
        <translation>geben Sie eine kurze Bezeichnung an</translation>
    </message>
    <message>
        <source>give a short name of at most {0} characters</source>
        <translation>geben Sie einen Kurznamen mit höchstens {0} Zeichen an</translation>
    </message>
    <message>
        <source>give a short title</source>
        <translation>geben Sie einen kurzen Titel an</translation>
    </message>
    <message>
        <source>give at least one entry</source>
        <translation>geben Sie mindestens einen Eintrag an</translation>
    </message>
    <message>
        <source>give at most {0}</source>
        <translation>geben Sie höchstens {0} an</translation>
    </message>
    <message>
        <source>give at most {0} years between 2000 and 2100</source>
        <translation>geben Sie höchstens {0} Jahre zwischen 2000 und 2100 an</translation>
    </message>
    <message>
        <source>give balanced=VALUE, and sponsor and cmo where they differ</source>
        <translation>geben Sie balanced=WERT an, und sponsor und cmo, wo sie abweichen</translation>
    </message>
    <message>
        <source>give each clause a heading style in Word</source>
        <translation>geben Sie in Word jeder Klausel eine Überschrift-Formatvorlage</translation>
    </message>
    <message>
        <source>give each its own name</source>
        <translation>geben Sie jedem einen eigenen Namen</translation>
    </message>
    <message>
        <source>give its answers as a list</source>
        <translation>geben Sie ihre Antworten als Liste</translation>
    </message>
    <message>
        <source>give one of the two another id, position or version</source>
        <translation>geben Sie einem von beiden eine andere Kennung, Position oder Fassung</translation>
    </message>
    <message>
        <source>give one of {0}</source>
        <translation>geben Sie eines davon an: {0}</translation>
    </message>
    <message>
        <source>give sponsor or contractor; the federal days of the United States follow from the market</source>
        <translation>geben Sie sponsor oder contractor an; die Bundesfeiertage der Vereinigten Staaten folgen aus dem Markt</translation>
    </message>
    <message>
        <source>give that duty to another role first</source>
        <translation>geben Sie diese Zuständigkeit zuerst einer anderen Rolle</translation>
    </message>
    <message>
        <source>give the ISO code of the country, with that of its part where it has one: IE, US-NJ, DE-NI</source>
        <translation>geben Sie den ISO-Code des Landes an, gegebenenfalls mit dem seines Teils: IE, US-NJ, DE-NI</translation>
    </message>
    <message>
        <source>give the clause another id, or make a new version of that text</source>
        <translation>geben Sie der Klausel eine andere Kennung oder legen Sie eine neue Fassung jenes Textes an</translation>
    </message>
    <message>
        <source>give the letters of all roles concerned in one command</source>
        <translation>geben Sie die Buchstaben aller betroffenen Rollen auf einmal an</translation>
    </message>
    <message>
        <source>give the number alone</source>
        <translation>geben Sie nur die Zahl an</translation>
    </message>
    <message>
        <source>give the number of the row</source>
        <translation>geben Sie die Nummer der Zeile an</translation>
    </message>
    <message>
        <source>give the profile a name</source>
        <translation>geben Sie dem Profil einen Namen</translation>
    </message>
    <message>
        <source>give {0}</source>
        <translation>geben Sie an: {0}</translation>
    </message>
    <message>
        <source>global flags not at the start of the expression</source>
        <translation>Schalter stehen nicht am Anfang des Ausdrucks</translation>
    </message>
    <message>
        <source>goes out because {0}</source>
        <translation>entfällt, denn {0}</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>zwingend</translation>
    </message>
    <message>
        <source>hazards</source>
        <translation>Gefahren</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>header of even pages</source>
        <translation>Kopfzeile gerader Seiten</translation>
    </message>
    <message>
        <source>header of first pages</source>
        <translation>Kopfzeile erster Seiten</translation>
    </message>
    <message>
        <source>hidden: {0}</source>
        <translation>ausgeblendet: {0}</translation>
    </message>
    <message>
        <source>hidden: {0}; a rule needs it. {1}</source>
        <translation>ausgeblendet: {0}; eine Regel braucht sie. {1}</translation>
    </message>
    <message>
        <source>hide it with a reason</source>
        <translation>blenden Sie sie mit Begründung aus</translation>
    </message>
    <message>
        <source>highly potent substance</source>
        <translation>hochpotenter Wirkstoff</translation>
    </message>
    <message>
        <source>holidays of {0}</source>
        <translation>Feiertage von {0}</translation>
    </message>
    <message>
        <source>hormone</source>
        <translation>Hormon</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>import to Great Britain</source>
        <translation>Einfuhr nach Großbritannien</translation>
    </message>
    <message>
        <source>import to the EU</source>
        <translation>Einfuhr in die EU</translation>
    </message>
    <message>
        <source>in because requirement {0} applies</source>
        <translation>enthalten, weil die Anforderung {0} gilt</translation>
    </message>
    <message>
        <source>in because {0}</source>
        <translation>enthalten, denn {0}</translation>
    </message>
    <message>
        <source>in every agreement</source>
        <translation>in jeder Vereinbarung</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>included('{0}') asks for a clause that does not exist</source>
        <translation>included('{0}') fragt nach einer Klausel, die es nicht gibt</translation>
    </message>
    <message>
        <source>included() takes one clause id</source>
        <translation>included() nimmt eine Klauselkennung</translation>
    </message>
    <message>
        <source>incomplete escape {0}</source>
        <translation>unvollständig: {0}</translation>
    </message>
    <message>
        <source>informed after</source>
        <translation>danach informiert</translation>
    </message>
    <message>
        <source>initials stand without a mark, and in names of laws as well</source>
        <translation>Initialen stehen ohne Auszeichnung, auch in Namen von Gesetzen</translation>
    </message>
    <message>
        <source>inserted by hand: {0}</source>
        <translation>von Hand eingefügt: {0}</translation>
    </message>
    <message>
        <source>install LibreOffice, or export the Word file and save it as PDF from Word</source>
        <translation>installieren Sie LibreOffice, oder exportieren Sie die Word-Datei und speichern Sie sie in Word als PDF</translation>
    </message>
    <message>
        <source>install the program again</source>
        <translation>installieren Sie das Programm erneut</translation>
    </message>
    <message>
        <source>invalid group reference {0}</source>
        <translation>es gibt keine Gruppe {0}</translation>
    </message>
    <message>
        <source>it applies to every deal</source>
        <translation>es gilt für jedes Vorhaben</translation>
    </message>
    <message>
        <source>it brings no duty</source>
        <translation>bringt keine Pflicht</translation>
    </message>
    <message>
        <source>it claims other requirements than {0}</source>
        <translation>nennt andere Anforderungen als {0}</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>deklariert einen Dokumenttyp</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>die Angabe fehlt, was es ist</translation>
    </message>
    <message>
        <source>it draws on other workbooks</source>
        <translation>greift auf andere Arbeitsmappen zu</translation>
    </message>
    <message>
        <source>it has all of edition {0}</source>
        <translation>enthält schon die ganze Ausgabe {0}</translation>
    </message>
    <message>
        <source>it has changed since the words were found</source>
        <translation>hat sich seit der Suche geändert</translation>
    </message>
    <message>
        <source>it has changed since this edit was made</source>
        <translation>hat sich geändert, seit diese Bearbeitung entstand</translation>
    </message>
    <message>
        <source>it has no balanced default</source>
        <translation>der ausgewogene Vorgabewert fehlt</translation>
    </message>
    <message>
        <source>it has no label</source>
        <translation>die Bezeichnung fehlt</translation>
    </message>
    <message>
        <source>it has no main document part</source>
        <translation>der Hauptteil fehlt</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>der Name fehlt</translation>
    </message>
    <message>
        <source>it has no note</source>
        <translation>hat keine Anmerkung</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>der Titel fehlt</translation>
    </message>
    <message>
        <source>it has no topic that a clause could stand under</source>
        <translation>hat kein Thema, unter dem eine Klausel stehen könnte</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>{0} fehlt</translation>
    </message>
    <message>
        <source>it has the library's text already</source>
        <translation>hat schon den Text der Bibliothek</translation>
    </message>
    <message>
        <source>it has the {0} text already</source>
        <translation>hat schon den Text „{0}“</translation>
    </message>
    <message>
        <source>it holds a number that is far too long</source>
        <translation>eine Zahl darin ist viel zu lang</translation>
    </message>
    <message>
        <source>it holds controls</source>
        <translation>enthält Steuerelemente</translation>
    </message>
    <message>
        <source>it holds embedded files</source>
        <translation>enthält eingebettete Dateien</translation>
    </message>
    <message>
        <source>it holds macros</source>
        <translation>enthält Makros</translation>
    </message>
    <message>
        <source>it holds no profile</source>
        <translation>sie enthält kein Profil</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>enthält keinen Text</translation>
    </message>
    <message>
        <source>it holds the unprintable character {0}</source>
        <translation>enthält das nicht druckbare Zeichen {0}</translation>
    </message>
    <message>
        <source>it holds wherever the term is used</source>
        <translation>sie gilt überall, wo der Begriff verwendet wird</translation>
    </message>
    <message>
        <source>it holds {0} profiles</source>
        <translation>sie enthält {0} Profile</translation>
    </message>
    <message>
        <source>it is a PDF file, and no tool can redline those</source>
        <translation>eine PDF-Datei; daraus lässt sich keine Änderungsfassung machen</translation>
    </message>
    <message>
        <source>it is a column there already</source>
        <translation>ist dort schon eine Spalte</translation>
    </message>
    <message>
        <source>it is a text, web or flat XML file; save it as .docx</source>
        <translation>eine Text-, Web- oder flache XML-Datei; als .docx speichern</translation>
    </message>
    <message>
        <source>it is a zip file of another kind</source>
        <translation>eine Zip-Datei anderer Art</translation>
    </message>
    <message>
        <source>it is an OpenDocument file; save it as .docx</source>
        <translation>eine OpenDocument-Datei; als .docx speichern</translation>
    </message>
    <message>
        <source>it is an RTF file; save it as .docx</source>
        <translation>eine RTF-Datei; als .docx speichern</translation>
    </message>
    <message>
        <source>it is blank already</source>
        <translation>das Feld ist schon leer</translation>
    </message>
    <message>
        <source>it is called so already</source>
        <translation>heißt schon so</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ohne Inhalt</translation>
    </message>
    <message>
        <source>it is hidden already for this reason</source>
        <translation>ist mit dieser Begründung schon ausgeblendet</translation>
    </message>
    <message>
        <source>it is in already, as {0}</source>
        <translation>ist schon enthalten, als {0}</translation>
    </message>
    <message>
        <source>it is in the old .doc format; save it as .docx</source>
        <translation>altes .doc-Format; als .docx speichern</translation>
    </message>
    <message>
        <source>it is larger than any workbook of matrices</source>
        <translation>größer als jede Arbeitsmappe mit Matrizen</translation>
    </message>
    <message>
        <source>it is locked with a password, or an old .xls file</source>
        <translation>mit einem Kennwort geschützt oder eine alte .xls-Datei</translation>
    </message>
    <message>
        <source>it is marked as read, and not how</source>
        <translation>als gelesen vermerkt, aber nicht wie</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no Excel workbook, or damaged</source>
        <translation>keine Excel-Arbeitsmappe, oder beschädigt</translation>
    </message>
    <message>
        <source>it is no column there</source>
        <translation>ist dort keine Spalte</translation>
    </message>
    <message>
        <source>it is no zip package</source>
        <translation>kein Zip-Paket</translation>
    </message>
    <message>
        <source>it is not a list of entries</source>
        <translation>keine Liste von Einträgen</translation>
    </message>
    <message>
        <source>it is not a list of keys</source>
        <translation>keine Liste von Schlüsseln</translation>
    </message>
    <message>
        <source>it is not hidden</source>
        <translation>ist nicht ausgeblendet</translation>
    </message>
    <message>
        <source>it is not reserved</source>
        <translation>ist nicht reserviert</translation>
    </message>
    <message>
        <source>it is open in another window or program</source>
        <translation>ist in einem anderen Fenster oder Programm geöffnet</translation>
    </message>
    <message>
        <source>it is read for this and would be lost</source>
        <translation>wird dafür gelesen und ginge verloren</translation>
    </message>
    <message>
        <source>it is reserved</source>
        <translation>ist reserviert</translation>
    </message>
    <message>
        <source>it is reserved for that reason already</source>
        <translation>ist mit dieser Begründung schon reserviert</translation>
    </message>
    <message>
        <source>it is retired without a reason</source>
        <translation>die Begründung der Außerkraftsetzung fehlt</translation>
    </message>
    <message>
        <source>it is row {0} already</source>
        <translation>ist schon Zeile {0}</translation>
    </message>
    <message>
        <source>it is sent back without a reason</source>
        <translation>die Begründung der Rückgabe fehlt</translation>
    </message>
    <message>
        <source>it is the deal of the agreement already</source>
        <translation>ist schon das Vorhaben der Vereinbarung</translation>
    </message>
    <message>
        <source>it is the last approved text of {0}, and {1} refers to the clause</source>
        <translation>der letzte freigegebene Text von {0}; {1} verweist auf die Klausel</translation>
    </message>
    <message>
        <source>it is the library's</source>
        <translation>gehört der Bibliothek</translation>
    </message>
    <message>
        <source>it is the library's, not one of your own</source>
        <translation>gehört der Bibliothek und ist keine eigene</translation>
    </message>
    <message>
        <source>it is {0} already</source>
        <translation>der Wert ist schon {0}</translation>
    </message>
    <message>
        <source>it is {0} by now: {1} has acted on it</source>
        <translation>inzwischen {0}: {1} hat gehandelt</translation>
    </message>
    <message>
        <source>it is {0} {1}, as {2} is</source>
        <translation>ist {0} {1}, wie auch {2}</translation>
    </message>
    <message>
        <source>it names no edition</source>
        <translation>die Ausgabe fehlt</translation>
    </message>
    <message>
        <source>it names the parties otherwise</source>
        <translation>die Parteien sind anders benannt</translation>
    </message>
    <message>
        <source>it offers nothing newer that can be taken</source>
        <translation>bietet nichts Neueres, das sich übernehmen lässt</translation>
    </message>
    <message>
        <source>it reads so already</source>
        <translation>lautet schon so</translation>
    </message>
    <message>
        <source>it refers to {0} also in agreements without that clause ({1})</source>
        <translation>verweist auf {0} auch in Vereinbarungen ohne diese Klausel ({1})</translation>
    </message>
    <message>
        <source>it refers to {0}, which has no text that is approved or in review</source>
        <translation>verweist auf {0}; davon ist kein Text freigegeben oder in Prüfung</translation>
    </message>
    <message>
        <source>it refers to {0}, which is reserved ({1}); word the duty here or there</source>
        <translation>verweist auf {0}; dieser Artikel ist reserviert ({1}); schreiben Sie die Pflicht hier oder dort</translation>
    </message>
    <message>
        <source>it says what {0} {1} says</source>
        <translation>sagt dasselbe wie {0} {1}</translation>
    </message>
    <message>
        <source>it says {0} already</source>
        <translation>hier steht schon {0}</translation>
    </message>
    <message>
        <source>it stands there already</source>
        <translation>steht schon dort</translation>
    </message>
    <message>
        <source>it unpacks to more than any workbook of matrices</source>
        <translation>entpackt größer als jede Arbeitsmappe mit Matrizen</translation>
    </message>
    <message>
        <source>it was not written by qa-drafter, or its identity is lost</source>
        <translation>nicht von qa-drafter geschrieben, oder die Kennzeichnung ging verloren</translation>
    </message>
    <message>
        <source>it was written from another agreement, {0}</source>
        <translation>aus einer anderen Vereinbarung geschrieben, {0}</translation>
    </message>
    <message>
        <source>its articles are told one by one</source>
        <translation>die Artikel sind einzeln aufgeführt</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>der Inhalt ist beschädigt</translation>
    </message>
    <message>
        <source>its content is damaged ({0})</source>
        <translation>der Inhalt ist beschädigt ({0})</translation>
    </message>
    <message>
        <source>its duties come back</source>
        <translation>die Pflichten leben wieder auf</translation>
    </message>
    <message>
        <source>its duties come with it</source>
        <translation>die Pflichten kommen hinzu</translation>
    </message>
    <message>
        <source>its duties fall silent</source>
        <translation>die Pflichten ruhen</translation>
    </message>
    <message>
        <source>its duties go with it</source>
        <translation>die Pflichten entfallen</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>die Elemente sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its file was edited after {0} submitted it</source>
        <translation>die Datei wurde geändert, nachdem {0} den Text vorgelegt hat</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>den Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>its header says {0} and not {1}</source>
        <translation>der Kopf sagt {0} und nicht {1}</translation>
    </message>
    <message>
        <source>its headings have no text below them</source>
        <translation>unter den Überschriften steht kein Text</translation>
    </message>
    <message>
        <source>its main part is of no known type</source>
        <translation>der Hauptteil ist von unbekannter Art</translation>
    </message>
    <message>
        <source>its main part is {0}</source>
        <translation>der Hauptteil ist {0}</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>its parts are nested too deeply</source>
        <translation>ihre Teile sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its parts are not written in UTF-8</source>
        <translation>die Teile sind nicht in UTF-8 geschrieben</translation>
    </message>
    <message>
        <source>its parts declare entities, which no workbook needs</source>
        <translation>die Teile deklarieren Entitäten, die keine Arbeitsmappe braucht</translation>
    </message>
    <message>
        <source>its sources changed</source>
        <translation>die Quellen sind andere</translation>
    </message>
    <message>
        <source>its successor {0} is no other approved text</source>
        <translation>der Nachfolger {0} ist kein anderer freigegebener Text</translation>
    </message>
    <message>
        <source>its title is the library's</source>
        <translation>der Titel gehört der Bibliothek</translation>
    </message>
    <message>
        <source>its {0} differs from that of another text of {1}</source>
        <translation>{0} weicht von einem anderen Text von {1} ab</translation>
    </message>
    <message>
        <source>its {0} paragraphs stand below no heading</source>
        <translation>die {0} Absätze stehen unter keiner Überschrift</translation>
    </message>
    <message>
        <source>keep a row, or take the reference out first</source>
        <translation>behalten Sie eine Zeile oder nehmen Sie zuerst den Verweis heraus</translation>
    </message>
    <message>
        <source>keep the name</source>
        <translation>behalten Sie den Namen</translation>
    </message>
    <message>
        <source>keep what is in force under a name</source>
        <translation>behalten Sie, was gerade gilt, unter einem Namen</translation>
    </message>
    <message>
        <source>key {0} given twice</source>
        <translation>der Schlüssel {0} steht zweimal da</translation>
    </message>
    <message>
        <source>labeling</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>last review</source>
        <translation>letzte Überprüfung</translation>
    </message>
    <message>
        <source>leave -o away to work in your copy</source>
        <translation>lassen Sie -o weg, um in Ihrer Kopie zu arbeiten</translation>
    </message>
    <message>
        <source>leave it in; a note can say more</source>
        <translation>lassen Sie sie stehen; eine Anmerkung kann mehr sagen</translation>
    </message>
    <message>
        <source>legal clock</source>
        <translation>gesetzliche Frist</translation>
    </message>
    <message>
        <source>let another person approve it</source>
        <translation>lassen Sie eine andere Person freigeben</translation>
    </message>
    <message>
        <source>letter {0} leads nothing</source>
        <translation>der Buchstabe {0} leitet nichts ein</translation>
    </message>
    <message>
        <source>list the changes with --list</source>
        <translation>listen Sie die Änderungen mit --list auf</translation>
    </message>
    <message>
        <source>live agent</source>
        <translation>lebendes biologisches Agens</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>sehen Sie es sich noch einmal an</translation>
    </message>
    <message>
        <source>look at it again and repeat the edit</source>
        <translation>sehen Sie es sich noch einmal an und wiederholen Sie die Bearbeitung</translation>
    </message>
    <message>
        <source>look-behind requires fixed-width pattern</source>
        <translation>der Rückblick muss eine feste Länge haben</translation>
    </message>
    <message>
        <source>make a new version instead</source>
        <translation>legen Sie stattdessen eine neue Fassung an</translation>
    </message>
    <message>
        <source>make room; nothing was changed</source>
        <translation>schaffen Sie Platz; nichts wurde geändert</translation>
    </message>
    <message>
        <source>make the folder or choose another</source>
        <translation>legen Sie den Ordner an oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>mapping keys are not allowed in this context</source>
        <translation>ein Schlüssel kann hier nicht stehen</translation>
    </message>
    <message>
        <source>mapping values are not allowed in this context</source>
        <translation>ein Doppelpunkt mit Wert kann hier nicht stehen</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>matrix {0}</source>
        <translation>Matrix {0}</translation>
    </message>
    <message>
        <source>max</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>mend it</source>
        <translation>korrigieren Sie es</translation>
    </message>
    <message>
        <source>mend it and try again{0}; nothing was changed</source>
        <translation>korrigieren Sie es und versuchen Sie es erneut{0}; nichts wurde geändert</translation>
    </message>
    <message>
        <source>mend or remove the file</source>
        <translation>korrigieren oder entfernen Sie die Datei</translation>
    </message>
    <message>
        <source>mend that line</source>
        <translation>korrigieren Sie diese Zeile</translation>
    </message>
    <message>
        <source>mend the file</source>
        <translation>korrigieren Sie die Datei</translation>
    </message>
    <message>
        <source>mend the placeholder or condition</source>
        <translation>korrigieren Sie den Platzhalter oder die Bedingung</translation>
    </message>
    <message>
        <source>min</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>min repeat greater than max repeat</source>
        <translation>die kleinste Wiederholung ist größer als die größte</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>missing ), unterminated comment</source>
        <translation>ein Kommentar ist nicht geschlossen</translation>
    </message>
    <message>
        <source>missing ), unterminated subpattern</source>
        <translation>eine Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>missing -, : or )</source>
        <translation>hier fehlt -, : oder )</translation>
    </message>
    <message>
        <source>missing &gt;, unterminated name</source>
        <translation>nach einem Namen fehlt &gt;</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>more than one answer</source>
        <translation>mehr als eine Antwort</translation>
    </message>
    <message>
        <source>move it to SECTION/CLAUSE/</source>
        <translation>legen Sie ihn nach SECTION/CLAUSE/</translation>
    </message>
    <message>
        <source>move it to {0}</source>
        <translation>legen Sie sie nach {0}</translation>
    </message>
    <message>
        <source>move what follows it up</source>
        <translation>verschieben Sie nach oben, was ihr folgt</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>Vielfaches</translation>
    </message>
    <message>
        <source>multiple repeat</source>
        <translation>zwei Wiederholungszeichen hintereinander</translation>
    </message>
    <message>
        <source>must</source>
        <translation>muss</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name a Word file in it</source>
        <translation>nennen Sie eine Word-Datei darin</translation>
    </message>
    <message>
        <source>name a citation for each market</source>
        <translation>nennen Sie für jeden Markt eine Fundstelle</translation>
    </message>
    <message>
        <source>name a clause, schedule or matrix</source>
        <translation>nennen Sie eine Klausel, Anlage oder Matrix</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>nennen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>name a folder that holds agreements</source>
        <translation>nennen Sie einen Ordner mit Vereinbarungen</translation>
    </message>
    <message>
        <source>name a term of the library</source>
        <translation>nennen Sie einen Eckwert der Bibliothek</translation>
    </message>
    <message>
        <source>name an activity that is shown, word for word, or paste the letters alone</source>
        <translation>nennen Sie eine angezeigte Tätigkeit, Wort für Wort, oder fügen Sie nur die Buchstaben ein</translation>
    </message>
    <message>
        <source>name an agreement file in it</source>
        <translation>nennen Sie eine Vereinbarungsdatei darin</translation>
    </message>
    <message>
        <source>name another folder with -o; nothing was changed</source>
        <translation>nennen Sie mit -o einen anderen Ordner; nichts wurde geändert</translation>
    </message>
    <message>
        <source>name it</source>
        <translation>nennen Sie sie</translation>
    </message>
    <message>
        <source>name it .xlsx or .docx</source>
        <translation>nennen Sie sie .xlsx oder .docx</translation>
    </message>
    <message>
        <source>name it once</source>
        <translation>nennen Sie sie einmal</translation>
    </message>
    <message>
        <source>name it {0}</source>
        <translation>nennen Sie sie {0}</translation>
    </message>
    <message>
        <source>name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>name one: {0}</source>
        <translation>nennen Sie eine: {0}</translation>
    </message>
    <message>
        <source>name that clause, or take the id out</source>
        <translation>nennen Sie jene Klausel oder nehmen Sie die Kennung heraus</translation>
    </message>
    <message>
        <source>name two texts, like balanced-1 cmo-1</source>
        <translation>nennen Sie zwei Texte, wie balanced-1 cmo-1</translation>
    </message>
    <message>
        <source>new duties</source>
        <translation>neue Pflichten</translation>
    </message>
    <message>
        <source>new in the library, {0}</source>
        <translation>neu in der Bibliothek, {0}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no act is left to do again</source>
        <translation>es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>no act is left to take back</source>
        <translation>es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>no activity {0} was written here</source>
        <translation>keine Tätigkeit {0} wurde hierher geschrieben</translation>
    </message>
    <message>
        <source>no article settles it</source>
        <translation>kein Artikel regelt es</translation>
    </message>
    <message>
        <source>no body</source>
        <translation>kein Textkörper</translation>
    </message>
    <message>
        <source>no column holds {0}; its letters stay as they are</source>
        <translation>keine Spalte enthält {0}; deren Buchstaben bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>no copy of the library ({0})</source>
        <translation>keine Kopie der Bibliothek ({0})</translation>
    </message>
    <message>
        <source>no duty</source>
        <translation>keine Zuständigkeit</translation>
    </message>
    <message>
        <source>no duty changes by it</source>
        <translation>keine Pflicht ändert sich dadurch</translation>
    </message>
    <message>
        <source>no duty differs</source>
        <translation>keine Pflicht ist anders</translation>
    </message>
    <message>
        <source>no duty goes with it</source>
        <translation>keine Pflicht entfällt</translation>
    </message>
    <message>
        <source>no event {0}</source>
        <translation>{0} ist kein Ereignis</translation>
    </message>
    <message>
        <source>no filter {0}</source>
        <translation>kein Filter {0}</translation>
    </message>
    <message>
        <source>no header between two lines of ---</source>
        <translation>kein Kopf zwischen zwei Zeilen aus ---</translation>
    </message>
    <message>
        <source>no limit stands for it</source>
        <translation>dafür gilt keine Grenze</translation>
    </message>
    <message>
        <source>no longer prints the value {0}</source>
        <translation>druckt den Eckwert nicht mehr: {0}</translation>
    </message>
    <message>
        <source>no longer settles {0}</source>
        <translation>regelt nicht mehr: {0}</translation>
    </message>
    <message>
        <source>no mark can show that this {0} was deleted</source>
        <translation>kein Markup kann zeigen, dass dieses Element gelöscht wurde: {0}</translation>
    </message>
    <message>
        <source>no mark can show that this {0} was inserted</source>
        <translation>kein Markup kann zeigen, dass dieses Element eingefügt wurde: {0}</translation>
    </message>
    <message>
        <source>no one</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>no one answers for it</source>
        <translation>niemand ist rechenschaftspflichtig</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>keine Berechtigung, sie zu lesen</translation>
    </message>
    <message>
        <source>no permission to write it or its folder</source>
        <translation>keine Berechtigung, sie oder ihren Ordner zu beschreiben</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>kein Ort</translation>
    </message>
    <message>
        <source>no position {0}</source>
        <translation>{0} ist keine Position</translation>
    </message>
    <message>
        <source>no profile is called {0}</source>
        <translation>kein Profil heißt {0}</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>keine Begründung ist angegeben</translation>
    </message>
    <message>
        <source>no reason is given for hiding it</source>
        <translation>für das Ausblenden ist keine Begründung angegeben</translation>
    </message>
    <message>
        <source>no reason is given for the new version</source>
        <translation>für die neue Fassung ist keine Begründung angegeben</translation>
    </message>
    <message>
        <source>no role is accountable; exactly one must be</source>
        <translation>keine Rolle ist rechenschaftspflichtig; genau eine muss es sein</translation>
    </message>
    <message>
        <source>no role is responsible; at least one must be</source>
        <translation>keine Rolle ist verantwortlich; mindestens eine muss es sein</translation>
    </message>
    <message>
        <source>no sheet holds {0}: it stays as it is</source>
        <translation>kein Blatt enthält {0}: die Matrix bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>no such answer</source>
        <translation>diese Antwort gibt es nicht</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>no such term</source>
        <translation>diesen Eckwert gibt es nicht</translation>
    </message>
    <message>
        <source>no term {0}</source>
        <translation>den Eckwert {0} gibt es nicht</translation>
    </message>
    <message>
        <source>no text of the library stands behind it</source>
        <translation>dahinter steht kein Text der Bibliothek</translation>
    </message>
    <message>
        <source>no tracked change {0}: the file has {1}</source>
        <translation>die Änderung {0} gibt es nicht: Die Datei hat {1}</translation>
    </message>
    <message>
        <source>no word changes</source>
        <translation>kein Wort ändert sich</translation>
    </message>
    <message>
        <source>no words are given</source>
        <translation>keine Worte sind angegeben</translation>
    </message>
    <message>
        <source>no {0} {1}</source>
        <translation>{0} {1} gibt es nicht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>not a Word document: it is protected by a password, or in the old .doc format</source>
        <translation>kein Word-Dokument: Es ist mit einem Kennwort geschützt oder hat das alte .doc-Format</translation>
    </message>
    <message>
        <source>not a Word document: {0}</source>
        <translation>kein Word-Dokument: {0}</translation>
    </message>
    <message>
        <source>not a clause library: it has no {0}</source>
        <translation>keine Klauselbibliothek: Es fehlt {0}</translation>
    </message>
    <message>
        <source>not a list of keys and answers</source>
        <translation>keine Liste von Schlüsseln und Antworten</translation>
    </message>
    <message>
        <source>not a text file in UTF-8</source>
        <translation>keine Textdatei in UTF-8</translation>
    </message>
    <message>
        <source>not an agreement of this program</source>
        <translation>keine Vereinbarung dieses Programms</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>nicht gedruckt</translation>
    </message>
    <message>
        <source>not printed: {0}</source>
        <translation>nicht gedruckt: {0}</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>not understood (at line {0}, column {1})</source>
        <translation>nicht verstanden (Zeile {0}, Spalte {1})</translation>
    </message>
    <message>
        <source>not understood ({0})</source>
        <translation>nicht verstanden ({0})</translation>
    </message>
    <message>
        <source>not valid YAML</source>
        <translation>kein gültiges YAML</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>nicht: {0}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing has changed since {0}</source>
        <translation>seit {0} hat sich nichts geändert</translation>
    </message>
    <message>
        <source>nothing settles any longer: {0}</source>
        <translation>nicht mehr geregelt: {0}</translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <translation>nichts, was wiederholt werden kann</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>nichts wurde geändert</translation>
    </message>
    <message>
        <source>nothing would be other than it is</source>
        <translation>nichts wäre anders, als es ist</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>number the texts 1, 2, 3</source>
        <translation>nummerieren Sie die Texte 1, 2, 3</translation>
    </message>
    <message>
        <source>one of those it follows from</source>
        <translation>eine von denen, aus denen sie folgt</translation>
    </message>
    <message>
        <source>one period stands where the law asks for the longer of several; write each and 'whichever is later'</source>
        <translation>eine einzige Frist steht, wo das Gesetz die längere von mehreren verlangt; schreiben Sie jede und „whichever is later“</translation>
    </message>
    <message>
        <source>only a term can be filtered</source>
        <translation>nur ein Eckwert kann einen Filter haben</translation>
    </message>
    <message>
        <source>only own clauses take another</source>
        <translation>nur eigene Klauseln bekommen einen anderen</translation>
    </message>
    <message>
        <source>only terms and markets() can be printed</source>
        <translation>nur Eckwerte und markets() können gedruckt werden</translation>
    </message>
    <message>
        <source>only the new file has this part</source>
        <translation>nur die neue Datei hat diesen Teil</translation>
    </message>
    <message>
        <source>only the old file has this part; it is left out</source>
        <translation>nur die alte Datei hat diesen Teil; er entfällt</translation>
    </message>
    <message>
        <source>only who is consulted or informed differs</source>
        <translation>nur wer konsultiert oder informiert wird, ist anders</translation>
    </message>
    <message>
        <source>open it in Word, save it as .docx and try again</source>
        <translation>öffnen Sie sie in Word, speichern Sie sie als .docx und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>other words, for which no limit stands</source>
        <translation>andere Worte, für die keine Grenze gilt</translation>
    </message>
    <message>
        <source>own wording, for which the library names no settling words; to be confirmed</source>
        <translation>eigener Wortlaut, für den die Bibliothek keine regelnden Worte nennt; zu bestätigen</translation>
    </message>
    <message>
        <source>own wording, which has none of the words that settle it in the library</source>
        <translation>eigener Wortlaut, der keines der Worte hat, die es in der Bibliothek regeln</translation>
    </message>
    <message>
        <source>own wording, which keeps the words that settle it in the library</source>
        <translation>eigener Wortlaut, der die Worte behält, die es in der Bibliothek regeln</translation>
    </message>
    <message>
        <source>own wording, which no longer says {0}; to be confirmed</source>
        <translation>eigener Wortlaut, der {0} nicht mehr sagt; zu bestätigen</translation>
    </message>
    <message>
        <source>packaging</source>
        <translation>Verpackung</translation>
    </message>
    <message>
        <source>packed by a method that Word does not know</source>
        <translation>auf eine Weise gepackt, die Word nicht kennt</translation>
    </message>
    <message>
        <source>page settings of the last section</source>
        <translation>Seiteneinrichtung des letzten Abschnitts</translation>
    </message>
    <message>
        <source>paragraphs of one XML part</source>
        <translation>Absätze eines XML-Teils</translation>
    </message>
    <message>
        <source>part changed on both sides</source>
        <translation>auf beiden Seiten geänderter Teil</translation>
    </message>
    <message>
        <source>part_order has no part {0}</source>
        <translation>in part_order fehlt der Teil {0}</translation>
    </message>
    <message>
        <source>partner type</source>
        <translation>Art des Partners</translation>
    </message>
    <message>
        <source>parts in the package</source>
        <translation>Teile im Paket</translation>
    </message>
    <message>
        <source>party</source>
        <translation>Partei</translation>
    </message>
    <message>
        <source>paste it further up, or fewer cells</source>
        <translation>fügen Sie weiter oben ein oder weniger Zellen</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>periods in Business Days can end on other days</source>
        <translation>Fristen in Arbeitstagen können an anderen Tagen enden</translation>
    </message>
    <message>
        <source>phase 1</source>
        <translation>Phase 1</translation>
    </message>
    <message>
        <source>phase 2 or 3</source>
        <translation>Phase 2 oder 3</translation>
    </message>
    <message>
        <source>please report this file; use Word's own compare meanwhile</source>
        <translation>bitte melden Sie diese Datei; vergleichen Sie einstweilen in Word</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>prescription only</source>
        <translation>verschreibungspflichtig</translation>
    </message>
    <message>
        <source>previously phase 2 or marketed</source>
        <translation>früher in Phase 2 oder im Verkehr</translation>
    </message>
    <message>
        <source>print it, or give the new one another name</source>
        <translation>drucken Sie ihn oder geben Sie dem neuen einen anderen Namen</translation>
    </message>
    <message>
        <source>prints the value {0}</source>
        <translation>druckt den Eckwert: {0}</translation>
    </message>
    <message>
        <source>product type</source>
        <translation>Produktart</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>profiles of comparisons</source>
        <translation>Vergleichsprofile</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>propose them again</source>
        <translation>lassen Sie sie erneut vorschlagen</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <source>put it back there, then open it again; nothing was changed</source>
        <translation>legen Sie sie dorthin zurück und öffnen Sie sie erneut; nichts wurde geändert</translation>
    </message>
    <message>
        <source>put it in quotes</source>
        <translation>setzen Sie es in Anführungszeichen</translation>
    </message>
    <message>
        <source>put the reference behind {{% if included('{0}') %}}</source>
        <translation>stellen Sie den Verweis hinter {{% if included('{0}') %}}</translation>
    </message>
    <message>
        <source>put the words in quotes</source>
        <translation>setzen Sie die Worte in Anführungszeichen</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>redefinition of group name {0} as group {1}; was group {2}</source>
        <translation>der Gruppenname {0} steht bei Gruppe {1} und bei Gruppe {2}</translation>
    </message>
    <message>
        <source>refer to a clause that is in</source>
        <translation>verweisen Sie auf eine Klausel, die darin steht</translation>
    </message>
    <message>
        <source>related agreements</source>
        <translation>verbundene Vereinbarungen</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>remove it or correct its spelling</source>
        <translation>entfernen Sie ihn oder korrigieren Sie die Schreibweise</translation>
    </message>
    <message>
        <source>remove one that is not used</source>
        <translation>entfernen Sie eine, die nicht gebraucht wird</translation>
    </message>
    <message>
        <source>remove some that are not used</source>
        <translation>entfernen Sie einige, die nicht gebraucht werden</translation>
    </message>
    <message>
        <source>remove the brackets</source>
        <translation>entfernen Sie die Klammern</translation>
    </message>
    <message>
        <source>rename the defined term</source>
        <translation>benennen Sie den definierten Begriff um</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>reserved ({0})</source>
        <translation>reserviert ({0})</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>verantwortlich</translation>
    </message>
    <message>
        <source>restore it</source>
        <translation>stellen Sie es wieder her</translation>
    </message>
    <message>
        <source>restore it as a new version instead</source>
        <translation>stellen Sie ihn stattdessen als neue Fassung wieder her</translation>
    </message>
    <message>
        <source>restore it from a backup</source>
        <translation>stellen Sie sie aus einer Sicherung wieder her</translation>
    </message>
    <message>
        <source>restore it or correct the name</source>
        <translation>stellen Sie sie wieder her oder korrigieren Sie den Namen</translation>
    </message>
    <message>
        <source>retire {0} first, or give the clause another id</source>
        <translation>setzen Sie zuerst {0} außer Kraft oder geben Sie der Klausel eine andere Kennung</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>außer Kraft</translation>
    </message>
    <message>
        <source>retype it</source>
        <translation>tippen Sie es neu</translation>
    </message>
    <message>
        <source>retype the text</source>
        <translation>schreiben Sie den Text neu</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>role {0}</source>
        <translation>Rolle {0}</translation>
    </message>
    <message>
        <source>roles with its letters have no column in the new deal</source>
        <translation>Rollen mit diesen Buchstaben haben im neuen Vorhaben keine Spalte</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>row {0} has {1} cells for {2} columns</source>
        <translation>Zeile {0} hat {1} Zellen für {2} Spalten</translation>
    </message>
    <message>
        <source>row {0} repeats the activity {1}</source>
        <translation>Zeile {0} wiederholt die Tätigkeit {1}</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>save it as .xlsx without a password</source>
        <translation>speichern Sie sie als .xlsx ohne Kennwort</translation>
    </message>
    <message>
        <source>save it as .xlsx without macros</source>
        <translation>speichern Sie sie als .xlsx ohne Makros</translation>
    </message>
    <message>
        <source>save it as an Excel workbook (.xlsx) and try again</source>
        <translation>speichern Sie sie als Excel-Arbeitsmappe (.xlsx) und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>say what is to be done</source>
        <translation>sagen Sie, was zu tun ist</translation>
    </message>
    <message>
        <source>say what it is called</source>
        <translation>sagen Sie, wie sie heißt</translation>
    </message>
    <message>
        <source>say what it is, in a few words</source>
        <translation>sagen Sie in wenigen Worten, was er ist</translation>
    </message>
    <message>
        <source>say what its author should change</source>
        <translation>sagen Sie, was der Verfasser ändern soll</translation>
    </message>
    <message>
        <source>say what was read, and where</source>
        <translation>sagen Sie, was gelesen wurde und wo</translation>
    </message>
    <message>
        <source>say why the article is reserved</source>
        <translation>sagen Sie, warum der Artikel reserviert ist</translation>
    </message>
    <message>
        <source>say why the text was changed</source>
        <translation>sagen Sie, warum der Text geändert wurde</translation>
    </message>
    <message>
        <source>say why, or name its successor</source>
        <translation>sagen Sie, warum, oder nennen Sie seinen Nachfolger</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>schedule to fill in</source>
        <translation>auszufüllende Anlage</translation>
    </message>
    <message>
        <source>schedule {0}</source>
        <translation>Anlage {0}</translation>
    </message>
    <message>
        <source>schedules</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>section {0}</source>
        <translation>Abschnitt {0}</translation>
    </message>
    <message>
        <source>section {0} has no place {1}</source>
        <translation>Abschnitt {0} hat keine Stelle {1}</translation>
    </message>
    <message>
        <source>see the clause file format</source>
        <translation>siehe das Format der Klauseldateien</translation>
    </message>
    <message>
        <source>see the example deals</source>
        <translation>siehe die Beispielvorhaben</translation>
    </message>
    <message>
        <source>see the format of the library</source>
        <translation>siehe das Format der Bibliothek</translation>
    </message>
    <message>
        <source>see the terms of an agreement with `show`</source>
        <translation>siehe die Eckwerte einer Vereinbarung mit `show`</translation>
    </message>
    <message>
        <source>send it back, to be submitted as it is now</source>
        <translation>geben Sie ihn zurück, damit er so vorgelegt wird, wie er jetzt ist</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>serialization</source>
        <translation>Serialisierung</translation>
    </message>
    <message>
        <source>services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>set the term</source>
        <translation>setzen Sie den Eckwert</translation>
    </message>
    <message>
        <source>settled by the text of the library</source>
        <translation>geregelt durch den Text der Bibliothek</translation>
    </message>
    <message>
        <source>settles what nothing settled: {0}</source>
        <translation>regelt bisher Ungeregeltes: {0}</translation>
    </message>
    <message>
        <source>settles {0}, too</source>
        <translation>regelt auch: {0}</translation>
    </message>
    <message>
        <source>several roles answer for it</source>
        <translation>mehrere Rollen sind rechenschaftspflichtig</translation>
    </message>
    <message>
        <source>sheet {0} has more than {1} rows</source>
        <translation>das Blatt {0} hat mehr als {1} Zeilen</translation>
    </message>
    <message>
        <source>sheets {0} and {1} are both the matrix {2}</source>
        <translation>die Blätter {0} und {1} sind beide die Matrix {2}</translation>
    </message>
    <message>
        <source>shorten the text</source>
        <translation>kürzen Sie den Text</translation>
    </message>
    <message>
        <source>should</source>
        <translation>soll</translation>
    </message>
    <message>
        <source>signs of the template language cannot be printed</source>
        <translation>Zeichen der Vorlagensprache können nicht gedruckt werden</translation>
    </message>
    <message>
        <source>small molecule</source>
        <translation>kleines Molekül</translation>
    </message>
    <message>
        <source>somebody else has edited it meanwhile</source>
        <translation>jemand anders hat ihn inzwischen bearbeitet</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>sponsor supplied materials</source>
        <translation>Beistellungen des Auftraggebers</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Entwicklungsphase</translation>
    </message>
    <message>
        <source>start from one of the example deals</source>
        <translation>beginnen Sie mit einem der Beispielvorhaben</translation>
    </message>
    <message>
        <source>sterile operations</source>
        <translation>Sterilherstellung</translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>auf Wunsch angehalten</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Lagerung</translation>
    </message>
    <message>
        <source>stored twice</source>
        <translation>doppelt gespeichert</translation>
    </message>
    <message>
        <source>subcontractors</source>
        <translation>Unterauftragnehmer</translation>
    </message>
    <message>
        <source>subcontractors work for the Contractor and none is listed; list each with its site and its work</source>
        <translation>für den Auftragnehmer arbeiten Unterauftragnehmer, und keiner ist genannt; nennen Sie jeden mit Betriebsstätte und Arbeit</translation>
    </message>
    <message>
        <source>submit it for review first</source>
        <translation>legen Sie ihn zuerst zur Prüfung vor</translation>
    </message>
    <message>
        <source>submit {0} for review first</source>
        <translation>legen Sie zuerst {0} zur Prüfung vor</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>vorgelegt</translation>
    </message>
    <message>
        <source>tag name expected</source>
        <translation>hier fehlt der Name der Anweisung</translation>
    </message>
    <message>
        <source>tags of one XML part</source>
        <translation>Tags eines XML-Teils</translation>
    </message>
    <message>
        <source>take a clause of the same section, or insert and remove</source>
        <translation>nehmen Sie eine Klausel desselben Abschnitts, oder fügen Sie ein und entfernen Sie</translation>
    </message>
    <message>
        <source>take a darker colour</source>
        <translation>nehmen Sie eine dunklere Farbe</translation>
    </message>
    <message>
        <source>take a newer edition of the program</source>
        <translation>nehmen Sie eine neuere Ausgabe des Programms</translation>
    </message>
    <message>
        <source>take it out of reserve first</source>
        <translation>heben Sie zuerst die Reservierung auf</translation>
    </message>
    <message>
        <source>take one of {0}, or the file of one</source>
        <translation>nehmen Sie eines von {0}, oder die Datei eines Profils</translation>
    </message>
    <message>
        <source>take the edition again</source>
        <translation>übernehmen Sie die Ausgabe erneut</translation>
    </message>
    <message>
        <source>take the links to other files out</source>
        <translation>nehmen Sie die Verknüpfungen mit anderen Dateien heraus</translation>
    </message>
    <message>
        <source>take the reference out first</source>
        <translation>nehmen Sie zuerst den Verweis heraus</translation>
    </message>
    <message>
        <source>take them out</source>
        <translation>nehmen Sie sie heraus</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Eckwert</translation>
    </message>
    <message>
        <source>term {0}</source>
        <translation>Eckwert {0}</translation>
    </message>
    <message>
        <source>term {0} is printed without a filter</source>
        <translation>der Eckwert {0} wird ohne Filter gedruckt</translation>
    </message>
    <message>
        <source>term {0}, printed nowhere</source>
        <translation>Eckwert {0}, nirgends gedruckt</translation>
    </message>
    <message>
        <source>terminal sterilisation only</source>
        <translation>nur Sterilisation im Endbehältnis</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>Textfeld</translation>
    </message>
    <message>
        <source>text of {0}</source>
        <translation>Text von {0}</translation>
    </message>
    <message>
        <source>the Contractor</source>
        <translation>Auftragnehmer</translation>
    </message>
    <message>
        <source>the Sponsor</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>the activity has no words</source>
        <translation>die Tätigkeit hat keine Worte</translation>
    </message>
    <message>
        <source>the activity stays, hide it with a reason to leave it out</source>
        <translation>die Tätigkeit bleibt; blenden Sie sie mit Begründung aus, um sie wegzulassen</translation>
    </message>
    <message>
        <source>the activity {0} has been removed since the workbook was written</source>
        <translation>die Tätigkeit {0} wurde entfernt, seit die Arbeitsmappe geschrieben wurde</translation>
    </message>
    <message>
        <source>the agreement has changed since these acts were proposed</source>
        <translation>die Vereinbarung hat sich geändert, seit diese Schritte vorgeschlagen wurden</translation>
    </message>
    <message>
        <source>the agreement has no matrix {0}</source>
        <translation>die Vereinbarung hat keine Matrix {0}</translation>
    </message>
    <message>
        <source>the agreement holds these already</source>
        <translation>die Vereinbarung enthält diese schon</translation>
    </message>
    <message>
        <source>the agreement rests on these facts</source>
        <translation>die Vereinbarung beruht auf diesen Angaben</translation>
    </message>
    <message>
        <source>the approval has no fingerprint</source>
        <translation>der Freigabe fehlt der Fingerabdruck</translation>
    </message>
    <message>
        <source>the articles that use it tell the duties</source>
        <translation>die Pflichten stehen in den Artikeln, die es verwenden</translation>
    </message>
    <message>
        <source>the balanced text</source>
        <translation>ausgewogener Text</translation>
    </message>
    <message>
        <source>the blank is open again</source>
        <translation>das Feld ist wieder offen</translation>
    </message>
    <message>
        <source>the block does not fit: {0} rows from row {1} of {2}</source>
        <translation>der Block passt nicht: {0} Zeilen ab Zeile {1} von {2}</translation>
    </message>
    <message>
        <source>the clause has no text</source>
        <translation>die Klausel hat keinen Text</translation>
    </message>
    <message>
        <source>the clauses of {0} begin with {1}, and not with {2}</source>
        <translation>die Klauseln von {0} beginnen mit {1} und nicht mit {2}</translation>
    </message>
    <message>
        <source>the clock sheet</source>
        <translation>das Fristenblatt</translation>
    </message>
    <message>
        <source>the column {0} is no role of the matrix</source>
        <translation>die Spalte {0} ist keine Rolle der Matrix</translation>
    </message>
    <message>
        <source>the condition on {0} names no value</source>
        <translation>die Bedingung zu {0} nennt keinen Wert</translation>
    </message>
    <message>
        <source>the contract manufacturer's text</source>
        <translation>Text des Lohnherstellers</translation>
    </message>
    <message>
        <source>the deal has activities of it</source>
        <translation>das Vorhaben hat Tätigkeiten daraus</translation>
    </message>
    <message>
        <source>the deal is argued from the {0} side</source>
        <translation>Position des Vorhabens: {0}</translation>
    </message>
    <message>
        <source>the deal no longer has activities of it</source>
        <translation>das Vorhaben hat keine Tätigkeiten daraus mehr</translation>
    </message>
    <message>
        <source>the deal states it</source>
        <translation>das Vorhaben nennt es</translation>
    </message>
    <message>
        <source>the definition of “{0}”</source>
        <translation>die Definition von „{0}“</translation>
    </message>
    <message>
        <source>the disk answered: {0}</source>
        <translation>der Datenträger meldet: {0}</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the duties are so already</source>
        <translation>die Zuständigkeiten sind schon so</translation>
    </message>
    <message>
        <source>the duties are told activity by activity</source>
        <translation>die Pflichten sind Tätigkeit für Tätigkeit aufgeführt</translation>
    </message>
    <message>
        <source>the effective date of {0}</source>
        <translation>dem Inkrafttreten am {0}</translation>
    </message>
    <message>
        <source>the end of {0} {1}</source>
        <translation>Ende {0} {1}</translation>
    </message>
    <message>
        <source>the entry has no {0}</source>
        <translation>dem Eintrag fehlt {0}</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>the file holds no agreement</source>
        <translation>die Datei enthält keine Vereinbarung</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is far too large</source>
        <translation>die Datei ist viel zu groß</translation>
    </message>
    <message>
        <source>the file is no longer in its place</source>
        <translation>die Datei ist nicht mehr an ihrem Ort</translation>
    </message>
    <message>
        <source>the filter {0} takes nothing in brackets</source>
        <translation>der Filter {0} nimmt nichts in Klammern</translation>
    </message>
    <message>
        <source>the header has no {0}</source>
        <translation>dem Kopf fehlt {0}</translation>
    </message>
    <message>
        <source>the header is not a list of keys</source>
        <translation>der Kopf ist keine Liste von Schlüsseln</translation>
    </message>
    <message>
        <source>the header says another place than the file's</source>
        <translation>der Kopf nennt einen anderen Ort als den der Datei</translation>
    </message>
    <message>
        <source>the last review of {0}</source>
        <translation>der letzten Überprüfung am {0}</translation>
    </message>
    <message>
        <source>the library has it already</source>
        <translation>die Bibliothek hat ihn schon</translation>
    </message>
    <message>
        <source>the library in use is the shipped edition, and no copy of it</source>
        <translation>die verwendete Bibliothek ist die mitgelieferte Ausgabe und keine Kopie davon</translation>
    </message>
    <message>
        <source>the library no longer holds it</source>
        <translation>die Bibliothek enthält es nicht mehr</translation>
    </message>
    <message>
        <source>the library words it so by now</source>
        <translation>die Bibliothek formuliert es inzwischen so</translation>
    </message>
    <message>
        <source>the library would not be whole with this edition: {0}</source>
        <translation>die Bibliothek wäre mit dieser Ausgabe nicht heil: {0}</translation>
    </message>
    <message>
        <source>the line is dated {0}, before one above it; lines are only added at the end</source>
        <translation>die Zeile trägt das Datum {0}, vor einer über ihr; Zeilen werden nur am Ende angefügt</translation>
    </message>
    <message>
        <source>the line names nobody; say who acted</source>
        <translation>die Zeile nennt niemanden; sagen Sie, wer gehandelt hat</translation>
    </message>
    <message>
        <source>the line of {0} is missing</source>
        <translation>die Zeile von {0} fehlt</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>die Liste ist leer</translation>
    </message>
    <message>
        <source>the list of terms is not at its end</source>
        <translation>die Liste der Eckwerte steht nicht am Ende</translation>
    </message>
    <message>
        <source>the main document part is missing</source>
        <translation>der Hauptteil fehlt</translation>
    </message>
    <message>
        <source>the matrix has a column for {0}. {1}</source>
        <translation>die Matrix hat eine Spalte für {0}. {1}</translation>
    </message>
    <message>
        <source>the matrix has no role {0} any more</source>
        <translation>die Matrix hat keine Rolle {0} mehr</translation>
    </message>
    <message>
        <source>the new deal does not call for it</source>
        <translation>das neue Vorhaben braucht es nicht</translation>
    </message>
    <message>
        <source>the new deal has no use for it</source>
        <translation>das neue Vorhaben verwendet es nicht</translation>
    </message>
    <message>
        <source>the new wording is empty</source>
        <translation>der neue Wortlaut ist leer</translation>
    </message>
    <message>
        <source>the newer text needs it</source>
        <translation>der neuere Text braucht es</translation>
    </message>
    <message>
        <source>the newer text prints it, and this agreement could not</source>
        <translation>der neuere Text druckt es; diese Vereinbarung hatte es nicht</translation>
    </message>
    <message>
        <source>the note reads so already</source>
        <translation>die Anmerkung lautet schon so</translation>
    </message>
    <message>
        <source>the notice has neither a term nor a time</source>
        <translation>die Meldung hat weder einen Eckwert noch eine Zeit</translation>
    </message>
    <message>
        <source>the one text of the library</source>
        <translation>einziger Text der Bibliothek</translation>
    </message>
    <message>
        <source>the order of the lines is not taken over</source>
        <translation>die Reihenfolge der Zeilen wird nicht übernommen</translation>
    </message>
    <message>
        <source>the package</source>
        <translation>das Paket</translation>
    </message>
    <message>
        <source>the parties work by what stands there</source>
        <translation>die Parteien arbeiten nach dem, was dort steht</translation>
    </message>
    <message>
        <source>the periodic review is due on {0}</source>
        <translation>die regelmäßige Überprüfung ist am {0} fällig</translation>
    </message>
    <message>
        <source>the periodic review was due on {0}</source>
        <translation>die regelmäßige Überprüfung war am {0} fällig</translation>
    </message>
    <message>
        <source>the program fills this cell: {0}</source>
        <translation>das Programm füllt diese Zelle: {0}</translation>
    </message>
    <message>
        <source>the redline failed its own check at {0} and was not written</source>
        <translation>die Änderungsfassung bestand an der Stelle {0} ihre eigene Prüfung nicht und wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>the reference [[{0}]] leads nowhere</source>
        <translation>der Verweis [[{0}]] führt ins Leere</translation>
    </message>
    <message>
        <source>the reference [[{0}]] leads to a clause without an approved text</source>
        <translation>der Verweis [[{0}]] führt zu einer Klausel ohne freigegebenen Text</translation>
    </message>
    <message>
        <source>the register says so already</source>
        <translation>so steht es schon im Verzeichnis</translation>
    </message>
    <message>
        <source>the same duties in other words</source>
        <translation>dieselben Pflichten in anderen Worten</translation>
    </message>
    <message>
        <source>the same meaning under another name</source>
        <translation>dieselbe Bedeutung unter anderem Namen</translation>
    </message>
    <message>
        <source>the shipped edition is never edited</source>
        <translation>die mitgelieferte Ausgabe wird nie geändert</translation>
    </message>
    <message>
        <source>the sponsor's text</source>
        <translation>Text des Auftraggebers</translation>
    </message>
    <message>
        <source>the successor {0} does not exist; correct its name</source>
        <translation>den Nachfolger {0} gibt es nicht; korrigieren Sie seinen Namen</translation>
    </message>
    <message>
        <source>the term has no balanced default</source>
        <translation>der Eckwert hat keinen ausgewogenen Vorgabewert</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>der Text ist leer</translation>
    </message>
    <message>
        <source>the text is {0} and cannot be {1}</source>
        <translation>der Text steht auf „{0}“ und lässt „{1}“ nicht zu</translation>
    </message>
    <message>
        <source>the text no longer prints {0}: what it says instead is watched by no limit and by no clock sheet; word it with the value as it was printed</source>
        <translation>der Text druckt {0} nicht mehr: Was er stattdessen sagt, überwacht keine Grenze und kein Fristenblatt; schreiben Sie den Wert, wie er gedruckt war</translation>
    </message>
    <message>
        <source>the text says that {0} does it ("{1}"), and in the matrix {2} the row "{3}" makes {4} {5}; let one follow the other</source>
        <translation>laut Text führt es aus: {0} („{1}“); in der Matrix {2}, Zeile „{3}“, ist {4} {5}; bringen Sie beides in Einklang</translation>
    </message>
    <message>
        <source>the value that you set is beyond a limit of the new deal: {0}</source>
        <translation>der von Ihnen gesetzte Wert liegt jenseits einer Grenze des neuen Vorhabens: {0}</translation>
    </message>
    <message>
        <source>the values of terms are counted in it</source>
        <translation>die Werte der Eckwerte werden darin gezählt</translation>
    </message>
    <message>
        <source>the wording is so already</source>
        <translation>der Wortlaut ist schon so</translation>
    </message>
    <message>
        <source>the words are the same</source>
        <translation>der Wortlaut ist gleich</translation>
    </message>
    <message>
        <source>the words stay</source>
        <translation>der Wortlaut bleibt</translation>
    </message>
    <message>
        <source>the work passes between the parties</source>
        <translation>die Durchführung wechselt zwischen den Parteien</translation>
    </message>
    <message>
        <source>the work stays with the same party</source>
        <translation>die Durchführung bleibt bei derselben Partei</translation>
    </message>
    <message>
        <source>there are {0} own roles already</source>
        <translation>es gibt schon {0} eigene Rollen</translation>
    </message>
    <message>
        <source>there is no file {0}.md</source>
        <translation>die Datei {0}.md gibt es nicht</translation>
    </message>
    <message>
        <source>there is no row {0}</source>
        <translation>die Zeile {0} gibt es nicht</translation>
    </message>
    <message>
        <source>there is nothing to accept or reject</source>
        <translation>es gibt nichts anzunehmen oder abzulehnen</translation>
    </message>
    <message>
        <source>this answer is missing</source>
        <translation>diese Antwort fehlt</translation>
    </message>
    <message>
        <source>this is a device or a pipe, not a file</source>
        <translation>dies ist ein Gerät oder eine Pipe, keine Datei</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>dies ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>this is an agreement and would be lost</source>
        <translation>dies ist eine Vereinbarung und ginge verloren</translation>
    </message>
    <message>
        <source>this is an agreement, not a Word file</source>
        <translation>dies ist eine Vereinbarung, keine Word-Datei</translation>
    </message>
    <message>
        <source>this is an agreement, not a workbook</source>
        <translation>dies ist eine Vereinbarung, keine Arbeitsmappe</translation>
    </message>
    <message>
        <source>this is neither true nor false</source>
        <translation>dies ist weder true noch false</translation>
    </message>
    <message>
        <source>this is no list</source>
        <translation>dies ist keine Liste</translation>
    </message>
    <message>
        <source>this is no name for a file</source>
        <translation>so kann keine Datei heißen</translation>
    </message>
    <message>
        <source>this is no name for a part</source>
        <translation>so kann kein Teil heißen</translation>
    </message>
    <message>
        <source>this is no name of a term</source>
        <translation>so kann kein Eckwert heißen</translation>
    </message>
    <message>
        <source>this is no object</source>
        <translation>dies ist kein Objekt</translation>
    </message>
    <message>
        <source>this is not a list</source>
        <translation>dies ist keine Liste</translation>
    </message>
    <message>
        <source>this is not a list of keys and answers</source>
        <translation>dies ist keine Liste von Schlüsseln und Antworten</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>dies ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>this is not text</source>
        <translation>dies ist kein Text</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>dieser Schlüssel fehlt</translation>
    </message>
    <message>
        <source>this part differs; the new one holds</source>
        <translation>dieser Teil weicht ab; der neue gilt</translation>
    </message>
    <message>
        <source>this sample has been edited since</source>
        <translation>dieses Beispiel wurde seither geändert</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>toll manufacturer</source>
        <translation>Lohnverarbeiter</translation>
    </message>
    <message>
        <source>too large: {0}: {1}, at most {2}</source>
        <translation>zu groß: {0}: {1}, höchstens {2}</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>two of its parts have one name</source>
        <translation>zwei ihrer Teile heißen gleich</translation>
    </message>
    <message>
        <source>two profiles are called {0}</source>
        <translation>zwei Profile heißen {0}</translation>
    </message>
    <message>
        <source>type the words to find</source>
        <translation>geben Sie die gesuchten Worte ein</translation>
    </message>
    <message>
        <source>unapproved prescription drug</source>
        <translation>nicht zugelassenes verschreibungspflichtiges Arzneimittel</translation>
    </message>
    <message>
        <source>unbalanced parenthesis</source>
        <translation>eine schließende Klammer ohne öffnende</translation>
    </message>
    <message>
        <source>uncheck its places, or edit the article itself</source>
        <translation>wählen Sie seine Stellen ab oder bearbeiten Sie den Artikel selbst</translation>
    </message>
    <message>
        <source>unexpected char {0} at {1}</source>
        <translation>unzulässiges Zeichen {0} an Stelle {1}</translation>
    </message>
    <message>
        <source>unexpected end of pattern</source>
        <translation>der Ausdruck bricht ab</translation>
    </message>
    <message>
        <source>unexpected end of template, expected {0}</source>
        <translation>der Text bricht ab; hier fehlt {0}</translation>
    </message>
    <message>
        <source>unexpected {0}</source>
        <translation>unerwartet: {0}</translation>
    </message>
    <message>
        <source>unexpected {0}, expected {1}</source>
        <translation>unerwartet: {0}; hier fehlt {1}</translation>
    </message>
    <message>
        <source>unknown extension {0}</source>
        <translation>unbekannte Erweiterung {0}</translation>
    </message>
    <message>
        <source>unknown group name {0}</source>
        <translation>keine Gruppe heißt {0}</translation>
    </message>
    <message>
        <source>unknown header key {0}</source>
        <translation>unbekannter Schlüssel {0} im Kopf</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>unknown key {0}</source>
        <translation>unbekannter Schlüssel {0}</translation>
    </message>
    <message>
        <source>unknown requirement {0}</source>
        <translation>unbekannte Anforderung {0}</translation>
    </message>
    <message>
        <source>unknown term {0}</source>
        <translation>unbekannter Eckwert {0}</translation>
    </message>
    <message>
        <source>unknown {0} {1}</source>
        <translation>unbekannt: {0} {1}</translation>
    </message>
    <message>
        <source>unlabelled interstate shipment</source>
        <translation>ungekennzeichneter Versand zwischen Bundesstaaten</translation>
    </message>
    <message>
        <source>unterminated character set</source>
        <translation>die Zeichenmenge ist nicht geschlossen</translation>
    </message>
    <message>
        <source>update the program to open it</source>
        <translation>aktualisieren Sie das Programm, um sie zu öffnen</translation>
    </message>
    <message>
        <source>use R, A, AR, C, I or - for none</source>
        <translation>verwenden Sie R, A, AR, C, I oder - für keinen</translation>
    </message>
    <message>
        <source>use `show` to list each {0}</source>
        <translation>`show` listet sie auf ({0})</translation>
    </message>
    <message>
        <source>use a key of the deal vocabulary</source>
        <translation>verwenden Sie einen Schlüssel aus dem Wortschatz des Vorhabens</translation>
    </message>
    <message>
        <source>use its own filter</source>
        <translation>verwenden Sie seinen eigenen Filter</translation>
    </message>
    <message>
        <source>use one of {0}</source>
        <translation>verwenden Sie eines davon: {0}</translation>
    </message>
    <message>
        <source>use only terms with a filter, markets(), and deal() or included() in conditions</source>
        <translation>verwenden Sie nur Eckwerte mit Filter, markets(), und in Bedingungen deal() oder included()</translation>
    </message>
    <message>
        <source>use only {0}</source>
        <translation>verwenden Sie nur {0}</translation>
    </message>
    <message>
        <source>use small letters, digits and _, such as retest_interval</source>
        <translation>verwenden Sie Kleinbuchstaben, Ziffern und _, wie retest_interval</translation>
    </message>
    <message>
        <source>use sponsor, balanced or cmo</source>
        <translation>verwenden Sie sponsor, balanced oder cmo</translation>
    </message>
    <message>
        <source>use that of {0}, or another clause id</source>
        <translation>verwenden Sie den Wert von {0} oder eine andere Klauselkennung</translation>
    </message>
    <message>
        <source>use that role</source>
        <translation>nehmen Sie jene Rolle</translation>
    </message>
    <message>
        <source>use the term's own filter</source>
        <translation>verwenden Sie den eigenen Filter des Eckwerts</translation>
    </message>
    <message>
        <source>use three letters, a hyphen, a short word</source>
        <translation>verwenden Sie drei Buchstaben, einen Bindestrich, ein kurzes Wort</translation>
    </message>
    <message>
        <source>use {0}</source>
        <translation>verwenden Sie {0}</translation>
    </message>
    <message>
        <source>use {0}, or like balanced-2</source>
        <translation>verwenden Sie {0}, oder wie balanced-2</translation>
    </message>
    <message>
        <source>vaccine</source>
        <translation>Impfstoff</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>verified is neither true nor false</source>
        <translation>verified ist weder true noch false</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>version is not a whole number from 1</source>
        <translation>version ist keine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>version label</source>
        <translation>Bezeichnung der Fassung</translation>
    </message>
    <message>
        <source>version {0} to {1}: {2}</source>
        <translation>Fassung {0} zu {1}: {2}</translation>
    </message>
    <message>
        <source>weekends alone</source>
        <translation>Wochenenden allein</translation>
    </message>
    <message>
        <source>what may be chosen, which is not {0}</source>
        <translation>wählbar ist alles außer {0}</translation>
    </message>
    <message>
        <source>where a deal with a {0} starts from; nobody has set it</source>
        <translation>Ausgangswert bei Vertragspartner {0}; niemand hat ihn gesetzt</translation>
    </message>
    <message>
        <source>where the new deal starts from; nobody has set it</source>
        <translation>Ausgangswert des neuen Vorhabens; niemand hat ihn gesetzt</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>Leerraum</translation>
    </message>
    <message>
        <source>wording only</source>
        <translation>nur der Wortlaut</translation>
    </message>
    <message>
        <source>words of duty changed: {0}</source>
        <translation>Worte der Pflicht geändert: {0}</translation>
    </message>
    <message>
        <source>words on one line, at most {0} characters, without braces</source>
        <translation>Worte in einer Zeile, höchstens {0} Zeichen, ohne geschweifte Klammern</translation>
    </message>
    <message>
        <source>work in it with --library '{0}' or choose it in the preferences, or move it away</source>
        <translation>arbeiten Sie darin mit --library '{0}', wählen Sie sie in den Einstellungen, oder legen Sie sie anderswo ab</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>write A or R</source>
        <translation>schreiben Sie A oder R</translation>
    </message>
    <message>
        <source>write POSITION V1 V2, or two texts like balanced-1 balanced-2</source>
        <translation>schreiben Sie POSITION V1 V2, oder zwei Texte wie balanced-1 balanced-2</translation>
    </message>
    <message>
        <source>write [one, another]</source>
        <translation>schreiben Sie [eins, zwei]</translation>
    </message>
    <message>
        <source>write a whole number like 2</source>
        <translation>schreiben Sie eine ganze Zahl wie 2</translation>
    </message>
    <message>
        <source>write all or rule_tagged</source>
        <translation>schreiben Sie all oder rule_tagged</translation>
    </message>
    <message>
        <source>write an ISO code like IE or US-NJ</source>
        <translation>schreiben Sie einen ISO-Code wie IE oder US-NJ</translation>
    </message>
    <message>
        <source>write at most {0}</source>
        <translation>schreiben Sie höchstens {0}</translation>
    </message>
    <message>
        <source>write deal(market='us')</source>
        <translation>schreiben Sie deal(market='us')</translation>
    </message>
    <message>
        <source>write included('ABC-NAME')</source>
        <translation>schreiben Sie included('ABC-NAME')</translation>
    </message>
    <message>
        <source>write it as one list, or as a paragraph</source>
        <translation>schreiben Sie es als eine Liste oder als Absatz</translation>
    </message>
    <message>
        <source>write it like #0B57A8</source>
        <translation>schreiben Sie sie wie #0B57A8</translation>
    </message>
    <message>
        <source>write it like 2027-01-31</source>
        <translation>schreiben Sie es wie 2027-01-31</translation>
    </message>
    <message>
        <source>write its body</source>
        <translation>schreiben Sie ihren Text</translation>
    </message>
    <message>
        <source>write its words</source>
        <translation>schreiben Sie ihren Wortlaut</translation>
    </message>
    <message>
        <source>write one for each column, "" for a blank</source>
        <translation>schreiben Sie eine für jede Spalte, "" für ein leeres Feld</translation>
    </message>
    <message>
        <source>write the citation, such as 21 CFR 211.22(a)</source>
        <translation>schreiben Sie die Fundstelle, wie 21 CFR 211.22(a)</translation>
    </message>
    <message>
        <source>write the duty into one of them</source>
        <translation>schreiben Sie die Pflicht in eine davon</translation>
    </message>
    <message>
        <source>write the role's title, or Sponsor or Contractor before its short name</source>
        <translation>schreiben Sie den Titel der Rolle, oder Sponsor oder Contractor vor ihren Kurznamen</translation>
    </message>
    <message>
        <source>write the text, or restore the library's</source>
        <translation>schreiben Sie den Text oder stellen Sie den der Bibliothek wieder her</translation>
    </message>
    <message>
        <source>write the word itself</source>
        <translation>schreiben Sie das Wort selbst</translation>
    </message>
    <message>
        <source>write the words themselves, and a value as {{{{ its_term }}}}</source>
        <translation>schreiben Sie die Wörter selbst und einen Wert als {{{{ name_des_eckwerts }}}}</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>schreiben Sie true oder false</translation>
    </message>
    <message>
        <source>write what it means in one paragraph</source>
        <translation>schreiben Sie in einem Absatz, was der Begriff bedeutet</translation>
    </message>
    <message>
        <source>write what it should say</source>
        <translation>schreiben Sie, was dort stehen soll</translation>
    </message>
    <message>
        <source>write words</source>
        <translation>schreiben Sie Worte</translation>
    </message>
    <message>
        <source>write {{market: [us]}} or all_of / any_of / not</source>
        <translation>schreiben Sie {{market: [us]}} oder all_of / any_of / not</translation>
    </message>
    <message>
        <source>written by a newer version of the program (schema {0}, this one knows {1})</source>
        <translation>von einer neueren Ausgabe des Programms geschrieben (Schema {0}, diese kennt {1})</translation>
    </message>
    <message>
        <source>written for this agreement</source>
        <translation>für diese Vereinbarung geschrieben</translation>
    </message>
    <message>
        <source>written in form {0}, and this program reads form {1}</source>
        <translation>geschrieben in Form {0}, und dieses Programm liest Form {1}</translation>
    </message>
    <message>
        <source>xmlParseEntityRef: no name</source>
        <translation>nach &amp; fehlt ein Name</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>years after expiry</source>
        <translation>Jahre nach Verfall</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>your own copy of the clause library is there already</source>
        <translation>Ihre eigene Kopie der Klauselbibliothek ist schon da</translation>
    </message>
    <message>
        <source>zipfiles that span multiple disks are not supported</source>
        <translation>die Zip-Datei verteilt sich auf mehrere Datenträger</translation>
    </message>
    <message>
        <source>{0} (at end of document)</source>
        <translation>{0} (am Ende der Datei)</translation>
    </message>
    <message>
        <source>{0} (at line {1}, column {2})</source>
        <translation>{0} (Zeile {1}, Spalte {2})</translation>
    </message>
    <message>
        <source>{0} activities</source>
        <translation>{0} Tätigkeiten</translation>
    </message>
    <message>
        <source>{0} activity</source>
        <translation>{0} Tätigkeit</translation>
    </message>
    <message>
        <source>{0} address</source>
        <translation>{0}, Anschrift</translation>
    </message>
    <message>
        <source>{0} after {1}; hold it and enter its date as last_review in the deal</source>
        <translation>{0} nach {1}; führen Sie sie durch und tragen Sie ihr Datum als last_review im Vorhaben ein</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>{0} answers for it now</source>
        <translation>jetzt rechenschaftspflichtig: {0}</translation>
    </message>
    <message>
        <source>{0} approved {1}, and wrote or submitted it; have another person approve it</source>
        <translation>{0} hat {1} freigegeben und auch geschrieben oder vorgelegt; lassen Sie eine andere Person freigeben</translation>
    </message>
    <message>
        <source>{0} articles and sections stay for another reason</source>
        <translation>{0} Artikel und Abschnitte bleiben aus anderem Grund</translation>
    </message>
    <message>
        <source>{0} articles and sections stay for another reason; no word changes</source>
        <translation>{0} Artikel und Abschnitte bleiben aus anderem Grund; kein Wort ändert sich</translation>
    </message>
    <message>
        <source>{0} at position {1}</source>
        <translation>{0}, an Stelle {1}</translation>
    </message>
    <message>
        <source>{0} becomes {1}</source>
        <translation>aus {0} wird {1}</translation>
    </message>
    <message>
        <source>{0} belongs to section {1}</source>
        <translation>{0} gehört zu Abschnitt {1}</translation>
    </message>
    <message>
        <source>{0} beside {1}</source>
        <translation>{0} neben {1}</translation>
    </message>
    <message>
        <source>{0} blank is not filled in; fill the schedule in</source>
        <translation>{0} Feld ist nicht ausgefüllt; füllen Sie die Anlage aus</translation>
    </message>
    <message>
        <source>{0} blanks are not filled in; fill the schedule in</source>
        <translation>{0} Felder sind nicht ausgefüllt; füllen Sie die Anlage aus</translation>
    </message>
    <message>
        <source>{0} calendar day</source>
        <translation>{0} Kalendertag</translation>
    </message>
    <message>
        <source>{0} calendar days</source>
        <translation>{0} Kalendertage</translation>
    </message>
    <message>
        <source>{0} cannot be started: {1}</source>
        <translation>{0} lässt sich nicht starten: {1}</translation>
    </message>
    <message>
        <source>{0} cannot print term {1}, which is in {2}</source>
        <translation>{0} kann den Eckwert {1} nicht drucken, dessen Einheit {2} ist</translation>
    </message>
    <message>
        <source>{0} change: {1}.</source>
        <translation>{0} Änderung: {1}.</translation>
    </message>
    <message>
        <source>{0} changes</source>
        <translation>{0} ändert sich</translation>
    </message>
    <message>
        <source>{0} changes: {1}.</source>
        <translation>{0} Änderungen: {1}.</translation>
    </message>
    <message>
        <source>{0} characters are no article</source>
        <translation>{0} Zeichen sind kein Artikel</translation>
    </message>
    <message>
        <source>{0} characters are too many</source>
        <translation>{0} Zeichen sind zu viele</translation>
    </message>
    <message>
        <source>{0} comes in</source>
        <translation>{0} kommt hinzu</translation>
    </message>
    <message>
        <source>{0} comes in as a row</source>
        <translation>{0} kommt als Zeile hinzu</translation>
    </message>
    <message>
        <source>{0} comes with the program</source>
        <translation>{0} gehört zum Programm</translation>
    </message>
    <message>
        <source>{0} contacts</source>
        <translation>{0}, Ansprechpartner</translation>
    </message>
    <message>
        <source>{0} critical</source>
        <translation>{0} kritisch</translation>
    </message>
    <message>
        <source>{0} defined term is used, and no article says what it means: {1}; bring the definitions back, or word it</source>
        <translation>{0} definierter Begriff wird verwendet, und kein Artikel sagt, was er bedeutet: {1}; holen Sie die Definitionen zurück oder formulieren Sie ihn</translation>
    </message>
    <message>
        <source>{0} defined terms are used, and no article says what they mean: {1}; bring the definitions back, or word them</source>
        <translation>{0} definierte Begriffe werden verwendet, und kein Artikel sagt, was sie bedeuten: {1}; holen Sie die Definitionen zurück oder formulieren Sie sie</translation>
    </message>
    <message>
        <source>{0} differs in {1}</source>
        <translation>{0} unterscheidet sich nur in: {1}</translation>
    </message>
    <message>
        <source>{0} follows an earlier version without a reason; give one with its next line</source>
        <translation>{0} folgt ohne Begründung auf eine frühere Fassung; geben Sie eine mit der nächsten Zeile</translation>
    </message>
    <message>
        <source>{0} from {1} to {2}</source>
        <translation>{0} von {1} zu {2}</translation>
    </message>
    <message>
        <source>{0} gains a passage</source>
        <translation>{0} erhält eine Passage</translation>
    </message>
    <message>
        <source>{0} goes from {1} to {2}</source>
        <translation>{0} ändert sich von {1} zu {2}</translation>
    </message>
    <message>
        <source>{0} goes out</source>
        <translation>{0} entfällt</translation>
    </message>
    <message>
        <source>{0} goes out as a row</source>
        <translation>{0} entfällt als Zeile</translation>
    </message>
    <message>
        <source>{0} has a version already</source>
        <translation>{0} hat schon eine Fassung</translation>
    </message>
    <message>
        <source>{0} has a {1} text already</source>
        <translation>{0} hat schon einen Text „{1}“</translation>
    </message>
    <message>
        <source>{0} has no line here: a draft without an author; submit it, or take its file away</source>
        <translation>{0} hat hier keine Zeile: ein Entwurf ohne Verfasser; legen Sie ihn vor oder entfernen Sie seine Datei</translation>
    </message>
    <message>
        <source>{0} has no value {1}</source>
        <translation>{0} kennt den Wert {1} nicht</translation>
    </message>
    <message>
        <source>{0} has none of the letters {1}</source>
        <translation>{0} hat keinen der Buchstaben {1}</translation>
    </message>
    <message>
        <source>{0} has one {1} text alone</source>
        <translation>{0} hat nur einen Text „{1}“</translation>
    </message>
    <message>
        <source>{0} has several positions</source>
        <translation>{0} hat mehrere Positionen</translation>
    </message>
    <message>
        <source>{0} has the title {1} already</source>
        <translation>{0} hat schon den Titel {1}</translation>
    </message>
    <message>
        <source>{0} has {1} % of the contrast that can be read (4.5 : 1)</source>
        <translation>{0} hat {1} % des lesbaren Kontrasts (4,5 : 1)</translation>
    </message>
    <message>
        <source>{0} has {1} in {2}, and without it {3}</source>
        <translation>{0} hat {1} in {2}, und ohne die Rolle gilt: {3}</translation>
    </message>
    <message>
        <source>{0} hour</source>
        <translation>{0} Stunde</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} Stunden</translation>
    </message>
    <message>
        <source>{0} in every matrix</source>
        <translation>{0} in jeder Matrix</translation>
    </message>
    <message>
        <source>{0} in the workbook, and {1} in the agreement by now</source>
        <translation>{0} in der Arbeitsmappe und inzwischen {1} in der Vereinbarung</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0} is a sign of the template language</source>
        <translation>{0} ist ein Zeichen der Vorlagensprache</translation>
    </message>
    <message>
        <source>{0} is a {1}</source>
        <translation>{0} ist: {1}</translation>
    </message>
    <message>
        <source>{0} is a {1} file, and Word opens it under no other ending</source>
        <translation>{0} ist eine {1}-Datei, und Word öffnet sie unter keiner anderen Endung</translation>
    </message>
    <message>
        <source>{0} is another defined term</source>
        <translation>{0} ist ein anderer definierter Begriff</translation>
    </message>
    <message>
        <source>{0} is called so already</source>
        <translation>{0} heißt schon so</translation>
    </message>
    <message>
        <source>{0} is defined and never used; take the definition out</source>
        <translation>{0} ist definiert und wird nie verwendet; nehmen Sie die Definition heraus</translation>
    </message>
    <message>
        <source>{0} is defined elsewhere in this Agreement, too; one term has one meaning: leave one definition</source>
        <translation>{0} ist in dieser Vereinbarung auch anderswo definiert; ein Begriff hat eine Bedeutung: Lassen Sie eine Definition stehen</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>{0} fehlt</translation>
    </message>
    <message>
        <source>{0} is neither true nor false</source>
        <translation>{0} ist weder true noch false</translation>
    </message>
    <message>
        <source>{0} is no</source>
        <translation>bei „{0}“ steht nein</translation>
    </message>
    <message>
        <source>{0} is no activity here</source>
        <translation>{0} ist hier keine Tätigkeit</translation>
    </message>
    <message>
        <source>{0} is no clause id</source>
        <translation>{0} ist keine Klauselkennung</translation>
    </message>
    <message>
        <source>{0} is no colour</source>
        <translation>{0} ist keine Farbe</translation>
    </message>
    <message>
        <source>{0} is no date</source>
        <translation>{0} ist kein Datum</translation>
    </message>
    <message>
        <source>{0} is no date; write it like 2026-11-22 or 2026-11-22T10:00:00Z</source>
        <translation>{0} ist kein Datum; schreiben Sie es wie 2026-11-22 oder 2026-11-22T10:00:00Z</translation>
    </message>
    <message>
        <source>{0} is no duty</source>
        <translation>{0} ist keine Zuständigkeit</translation>
    </message>
    <message>
        <source>{0} is no duty{1}</source>
        <translation>{0} ist keine Zuständigkeit{1}</translation>
    </message>
    <message>
        <source>{0} is no entry with keys</source>
        <translation>{0} ist kein Eintrag mit Schlüsseln</translation>
    </message>
    <message>
        <source>{0} is no longer {1}</source>
        <translation>nicht mehr {1}: {0}</translation>
    </message>
    <message>
        <source>{0} is no name</source>
        <translation>{0} ist kein Name</translation>
    </message>
    <message>
        <source>{0} is no party</source>
        <translation>{0} ist keine Partei</translation>
    </message>
    <message>
        <source>{0} is no place that is known</source>
        <translation>{0} ist kein bekannter Ort</translation>
    </message>
    <message>
        <source>{0} is no place whose days are counted</source>
        <translation>{0} ist kein Ort, dessen Tage gezählt werden</translation>
    </message>
    <message>
        <source>{0} is no position</source>
        <translation>{0} ist keine Position</translation>
    </message>
    <message>
        <source>{0} is no region</source>
        <translation>{0} ist keine Region</translation>
    </message>
    <message>
        <source>{0} is no regular expression ({1})</source>
        <translation>{0} ist kein regulärer Ausdruck ({1})</translation>
    </message>
    <message>
        <source>{0} is no role</source>
        <translation>{0} ist keine Rolle</translation>
    </message>
    <message>
        <source>{0} is no such answer</source>
        <translation>{0} ist keine solche Antwort</translation>
    </message>
    <message>
        <source>{0} is no unit here</source>
        <translation>{0} ist hier keine Einheit</translation>
    </message>
    <message>
        <source>{0} is no version</source>
        <translation>{0} ist keine Fassung</translation>
    </message>
    <message>
        <source>{0} is none of {1}</source>
        <translation>{0} ist keines von {1}</translation>
    </message>
    <message>
        <source>{0} is none, not {1}</source>
        <translation>bei „{0}“ steht nichts, nicht {1}</translation>
    </message>
    <message>
        <source>{0} is not a list of conditions</source>
        <translation>{0} ist keine Liste von Bedingungen</translation>
    </message>
    <message>
        <source>{0} is not a list of words</source>
        <translation>{0} ist keine Liste von Worten</translation>
    </message>
    <message>
        <source>{0} is not known here</source>
        <translation>{0} ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>{0} is not on {1}</source>
        <translation>{0} liegt nicht bei: {1}</translation>
    </message>
    <message>
        <source>{0} is not on {1} but on {2}</source>
        <translation>{0} liegt nicht bei: {1}, sondern bei: {2}</translation>
    </message>
    <message>
        <source>{0} is not part of the clause language</source>
        <translation>{0} gehört nicht zur Klauselsprache</translation>
    </message>
    <message>
        <source>{0} is not text</source>
        <translation>{0} ist kein Text</translation>
    </message>
    <message>
        <source>{0} is not {1}</source>
        <translation>{0} passt nicht; verlangt ist: {1}</translation>
    </message>
    <message>
        <source>{0} is now {1}</source>
        <translation>jetzt {1}: {0}</translation>
    </message>
    <message>
        <source>{0} is now {1}, too</source>
        <translation>jetzt auch {1}: {0}</translation>
    </message>
    <message>
        <source>{0} is on {1}</source>
        <translation>{0} liegt bei: {1}</translation>
    </message>
    <message>
        <source>{0} is reserved: {1}</source>
        <translation>{0} ist reserviert: {1}</translation>
    </message>
    <message>
        <source>{0} is reworded</source>
        <translation>{0} ist neu formuliert</translation>
    </message>
    <message>
        <source>{0} is stated twice</source>
        <translation>{0} ist zweimal angegeben</translation>
    </message>
    <message>
        <source>{0} is too long to head a column</source>
        <translation>{0} ist zu lang für den Kopf einer Spalte</translation>
    </message>
    <message>
        <source>{0} is yes</source>
        <translation>bei „{0}“ steht ja</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>bei „{0}“ steht {1}</translation>
    </message>
    <message>
        <source>{0} is {1} and cannot be {2}; take the line out, or add what is missing</source>
        <translation>{0} steht auf „{1}“ und lässt „{2}“ nicht zu; nehmen Sie die Zeile heraus oder ergänzen Sie, was fehlt</translation>
    </message>
    <message>
        <source>{0} is {1}, not {2}</source>
        <translation>bei „{0}“ steht {1}, nicht {2}</translation>
    </message>
    <message>
        <source>{0} looks otherwise</source>
        <translation>{0} sieht anders aus</translation>
    </message>
    <message>
        <source>{0} loses a passage</source>
        <translation>{0} verliert eine Passage</translation>
    </message>
    <message>
        <source>{0} matrices</source>
        <translation>{0} Matrizen</translation>
    </message>
    <message>
        <source>{0} minor</source>
        <translation>{0} geringfügig</translation>
    </message>
    <message>
        <source>{0} more critical</source>
        <translation>{0} weitere kritisch</translation>
    </message>
    <message>
        <source>{0} more substantial</source>
        <translation>{0} weitere wesentlich</translation>
    </message>
    <message>
        <source>{0} moves to {1}</source>
        <translation>{0} rückt an {1}</translation>
    </message>
    <message>
        <source>{0} names no two texts</source>
        <translation>{0} nennt nicht zwei Texte</translation>
    </message>
    <message>
        <source>{0} names several roles</source>
        <translation>{0} benennt mehrere Rollen</translation>
    </message>
    <message>
        <source>{0} names {1} rows</source>
        <translation>{0} nennt {1} Zeilen</translation>
    </message>
    <message>
        <source>{0} needs at least one answer</source>
        <translation>{0} braucht mindestens eine Antwort</translation>
    </message>
    <message>
        <source>{0} nor {1}</source>
        <translation>{0}, und {1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} oder {1}</translation>
    </message>
    <message>
        <source>{0} part waits for a decision</source>
        <translation>{0} Teil wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>{0} parts wait for a decision</source>
        <translation>{0} Teile warten auf eine Entscheidung</translation>
    </message>
    <message>
        <source>{0} profiles are too many</source>
        <translation>{0} Profile sind zu viele</translation>
    </message>
    <message>
        <source>{0} quality contact</source>
        <translation>{0}, Ansprechpartner Qualität</translation>
    </message>
    <message>
        <source>{0} refers to it</source>
        <translation>darauf verweist {0}</translation>
    </message>
    <message>
        <source>{0} refers to it, and no row of it would be printed</source>
        <translation>darauf verweist {0}, und keine Zeile davon würde gedruckt</translation>
    </message>
    <message>
        <source>{0} refers to {1}</source>
        <translation>{0} verweist auf {1}</translation>
    </message>
    <message>
        <source>{0} region</source>
        <translation>{0}, Region</translation>
    </message>
    <message>
        <source>{0} roles are accountable; exactly one must be</source>
        <translation>{0} Rollen sind rechenschaftspflichtig; genau eine muss es sein</translation>
    </message>
    <message>
        <source>{0} says so already</source>
        <translation>{0} sagt das schon</translation>
    </message>
    <message>
        <source>{0} signatories</source>
        <translation>{0}, Unterzeichner</translation>
    </message>
    <message>
        <source>{0} sites</source>
        <translation>{0}, Betriebsstätten</translation>
    </message>
    <message>
        <source>{0} speaks again</source>
        <translation>{0} gilt wieder</translation>
    </message>
    <message>
        <source>{0} stands elsewhere</source>
        <translation>{0} steht anderswo</translation>
    </message>
    <message>
        <source>{0} stands elsewhere or looks otherwise</source>
        <translation>{0} steht anderswo oder sieht anders aus</translation>
    </message>
    <message>
        <source>{0} stands in the matrix already</source>
        <translation>{0} steht schon in der Matrix</translation>
    </message>
    <message>
        <source>{0} substantial</source>
        <translation>{0} wesentlich</translation>
    </message>
    <message>
        <source>{0} takes another text of the library</source>
        <translation>{0} übernimmt einen anderen Text der Bibliothek</translation>
    </message>
    <message>
        <source>{0} takes the library's text again</source>
        <translation>{0} folgt wieder dem Text der Bibliothek</translation>
    </message>
    <message>
        <source>{0} takes version {1} of its text in place of version {2}</source>
        <translation>{0} folgt Fassung {1} seines Textes statt Fassung {2}</translation>
    </message>
    <message>
        <source>{0} takes {1} in place of {2}</source>
        <translation>{0}: jetzt {1}, bisher {2}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0} to {1} is no span of years</source>
        <translation>{0} bis {1} ist keine Zeitspanne in Jahren</translation>
    </message>
    <message>
        <source>{0} was approved without having been submitted; add no approval without a review</source>
        <translation>{0} wurde freigegeben, ohne vorgelegt worden zu sein; tragen Sie keine Freigabe ohne Prüfung ein</translation>
    </message>
    <message>
        <source>{0} was called “{1}”</source>
        <translation>{0} hieß „{1}“</translation>
    </message>
    <message>
        <source>{0} was edited after it was submitted; send it back and submit it again</source>
        <translation>{0} wurde nach dem Vorlegen bearbeitet; geben Sie es zurück und legen Sie es erneut vor</translation>
    </message>
    <message>
        <source>{0} was retired without a successor or a reason; add use or reason</source>
        <translation>{0} wurde ohne Nachfolger oder Begründung außer Kraft gesetzt; ergänzen Sie use oder reason</translation>
    </message>
    <message>
        <source>{0} working day</source>
        <translation>{0} Arbeitstag</translation>
    </message>
    <message>
        <source>{0} working days</source>
        <translation>{0} Arbeitstage</translation>
    </message>
    <message>
        <source>{0} would change its paragraphs, lists, bold words, defined terms or references</source>
        <translation>{0} würde Absätze, Listen, fette Worte, definierte Begriffe oder Verweise ändern</translation>
    </message>
    <message>
        <source>{0} wrote or submitted it, and four eyes must see a text</source>
        <translation>{0} hat den Text geschrieben oder vorgelegt; das Vier-Augen-Prinzip verlangt eine zweite Person</translation>
    </message>
    <message>
        <source>{0} {1} stands there twice</source>
        <translation>{0} {1} steht dort zweimal</translation>
    </message>
    <message>
        <source>{0} {1} to {2}</source>
        <translation>{0} {1} zu {2}</translation>
    </message>
    <message>
        <source>{0} {1} {2} to {3}, {4} days</source>
        <translation>{0} {1} {2} bis {3}, {4} Tage</translation>
    </message>
    <message>
        <source>{0}, and none says more</source>
        <translation>{0}, und keine sagt mehr</translation>
    </message>
    <message>
        <source>{0}, as the markets and the partner ask</source>
        <translation>{0}, wie Märkte und Vertragspartner es verlangen</translation>
    </message>
    <message>
        <source>{0}, block {1}</source>
        <translation>{0}, Block {1}</translation>
    </message>
    <message>
        <source>{0}, contacts</source>
        <translation>{0}, Ansprechpartner</translation>
    </message>
    <message>
        <source>{0}, content controls</source>
        <translation>{0}, Inhaltssteuerelemente</translation>
    </message>
    <message>
        <source>{0}, last section</source>
        <translation>{0}, letzter Abschnitt</translation>
    </message>
    <message>
        <source>{0}, limit at least {1}: {2}</source>
        <translation>{0}, Grenze mindestens {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, limit at most {1}: {2}</source>
        <translation>{0}, Grenze höchstens {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, Zeile {1}</translation>
    </message>
    <message>
        <source>{0}, may not be chosen: {1}</source>
        <translation>{0}, darf nicht gewählt werden: {1}</translation>
    </message>
    <message>
        <source>{0}, profile {1}</source>
        <translation>{0}, Profil {1}</translation>
    </message>
    <message>
        <source>{0}, sites</source>
        <translation>{0}, Betriebsstätten</translation>
    </message>
    <message>
        <source>{0}, {1}, column {2}</source>
        <translation>{0}, {1}, Spalte {2}</translation>
    </message>
    <message>
        <source>{0}: notice within {1} after {2} may come at {3}; the time that the law gives for the report to {4}, {5}, is over at {6}. {7}</source>
        <translation>{0}: Die Meldung binnen {1} nach {2} kann erst {3} eintreffen; die gesetzliche Frist für den Bericht an {4}, {5}, endet {6}. {7}</translation>
    </message>
    <message>
        <source>{0}: the new content is shown without marks</source>
        <translation>{0}: Der neue Inhalt ist ohne Markup gezeigt</translation>
    </message>
    <message>
        <source>{0}: {1} ({2}, standing for {3})</source>
        <translation>{0}: {1} ({2}, anstelle von {3})</translation>
    </message>
    <message>
        <source>{0}: {1} Take the library's text, or word the duty in this article.</source>
        <translation>{0}: {1} Nehmen Sie den Text der Bibliothek, oder schreiben Sie die Pflicht in diesen Artikel.</translation>
    </message>
    <message>
        <source>{0}: {1} is entered</source>
        <translation>{0}: {1} ist eingetragen</translation>
    </message>
    <message>
        <source>{0}: {1} is taken out</source>
        <translation>{0}: {1} ist herausgenommen</translation>
    </message>
    <message>
        <source>{0}: {1} to {2}</source>
        <translation>{0}: bisher {1}, jetzt {2}</translation>
    </message>
    <message>
        <source>{0}: {1}, from {2}</source>
        <translation>{0}: {1}, ab {2}</translation>
    </message>
    <message>
        <source>{0}; it has own wording and stays unless you choose it</source>
        <translation>{0}; er hat eigenen Wortlaut und bleibt, wenn Sie es nicht wählen</translation>
    </message>
    <message>
        <source>{0}; nothing was changed</source>
        <translation>{0}; nichts wurde geändert</translation>
    </message>
    <message>
        <source>{0}; your own wording stays unless you choose it</source>
        <translation>{0}; Ihr eigener Wortlaut bleibt, wenn Sie es nicht wählen</translation>
    </message>
    <message>
        <source>{0}={1} is no answer of a deal</source>
        <translation>{0}={1} ist keine Antwort eines Vorhabens</translation>
    </message>
    <message>
        <source>{1} (and {0} more fault)</source>
        <translation>{1} (und {0} weiterer Fehler)</translation>
    </message>
    <message>
        <source>{1} (and {0} more faults)</source>
        <translation>{1} (und {0} weitere Fehler)</translation>
    </message>
    <message>
        <source>“{0}” is called “{1}”</source>
        <translation>„{0}“ heißt „{1}“</translation>
    </message>
    <message>
        <source>“{0}”, printed nowhere</source>
        <translation>„{0}“, nirgends gedruckt</translation>
    </message>
</context>
<context>
    <name>raci_heat</name>
    <message>
        <source>accountable</source>
        <translation>rechenschaftspflichtig</translation>
    </message>
    <message>
        <source>concerned</source>
        <translation>beteiligt</translation>
    </message>
    <message>
        <source>consulted</source>
        <translation>konsultiert</translation>
    </message>
    <message>
        <source>informed</source>
        <translation>informiert</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>verantwortlich</translation>
    </message>
</context>
<context>
    <name>timeline_node</name>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>to</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>{count} critical</source>
        <translation>{count} kritisch</translation>
    </message>
</context>
<context>
    <name>word_sheet</name>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Endnotes</source>
        <translation>Endnoten</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Fußnoten</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{title}, part {number}</source>
        <translation>{title}, Teil {number}</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>? unread: from professional knowledge, to be checked.</source>
        <translation>? ungelesen: aus Fachwissen, noch zu prüfen.</translation>
    </message>
    <message>
        <source>A fault in qa_drafter</source>
        <translation>Ein Fehler in qa_drafter</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Tätigkeiten</translation>
    </message>
    <message>
        <source>Activities it words</source>
        <translation>Tätigkeiten, die er regelt</translation>
    </message>
    <message>
        <source>Activities that it puts into words</source>
        <translation>Tätigkeiten, die er in Worte fasst</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Add the role “{0}”</source>
        <translation>Rolle „{0}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add “{0}”</source>
        <translation>„{0}“ hinzufügen</translation>
    </message>
    <message>
        <source>Advice of the library</source>
        <translation>Hinweis der Bibliothek</translation>
    </message>
    <message>
        <source>Agreements (*.qagr)</source>
        <translation>Vereinbarungen (*.qagr)</translation>
    </message>
    <message>
        <source>An own clause has no other text.</source>
        <translation>Eine eigene Klausel hat keinen anderen Text.</translation>
    </message>
    <message>
        <source>Articles that it refers to</source>
        <translation>Artikel, auf die er verweist</translation>
    </message>
    <message>
        <source>Articles that refer to it</source>
        <translation>Artikel, die auf ihn verweisen</translation>
    </message>
    <message>
        <source>Articles that use the terms defined here</source>
        <translation>Artikel, die die hier definierten Begriffe verwenden</translation>
    </message>
    <message>
        <source>Articles that use “{0}”</source>
        <translation>Artikel, die „{0}“ verwenden</translation>
    </message>
    <message>
        <source>As in the library: {0}</source>
        <translation>Wie in der Bibliothek: {0}</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>CMO</source>
        <translation>Lohnhersteller</translation>
    </message>
    <message>
        <source>Change the clock sheet</source>
        <translation>Fristenblatt ändern</translation>
    </message>
    <message>
        <source>Change the columns of the matrices</source>
        <translation>Spalten der Matrizen ändern</translation>
    </message>
    <message>
        <source>Change the deal</source>
        <translation>Vorhaben ändern</translation>
    </message>
    <message>
        <source>Clauses of the library that this agreement does not have.</source>
        <translation>Klauseln der Bibliothek, die diese Vereinbarung nicht hat.</translation>
    </message>
    <message>
        <source>Comparison profiles (*.json)</source>
        <translation>Vergleichsprofile (*.json)</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Auftragnehmer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy the details and send them to whoever looks after the program.</source>
        <translation>Kopieren Sie die Details und senden Sie sie an die Person, die das Programm betreut.</translation>
    </message>
    <message>
        <source>Count by other public holidays</source>
        <translation>Mit anderen Feiertagen zählen</translation>
    </message>
    <message>
        <source>Deal files (*.yaml *.yml)</source>
        <translation>Vorhabendateien (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>European Union: GMP</source>
        <translation>EU: GMP</translation>
    </message>
    <message>
        <source>European Union: law</source>
        <translation>EU: Recht</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Fill in “{0}”</source>
        <translation>„{0}“ eintragen</translation>
    </message>
    <message>
        <source>Fingerprint of the library text</source>
        <translation>Fingerabdruck des Bibliothekstextes</translation>
    </message>
    <message>
        <source>Fixed by law</source>
        <translation>Gesetzlich festgelegt</translation>
    </message>
    <message>
        <source>Follow library edition {0}</source>
        <translation>Bibliotheksausgabe {0} übernehmen</translation>
    </message>
    <message>
        <source>GMP guideline</source>
        <translation>GMP-Leitfaden</translation>
    </message>
    <message>
        <source>Hide “{0}”</source>
        <translation>„{0}“ ausblenden</translation>
    </message>
    <message>
        <source>In every deal that calls for its topic.</source>
        <translation>In jedem Vorhaben, das sein Thema braucht.</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In der Bibliothek</translation>
    </message>
    <message>
        <source>In this agreement</source>
        <translation>In dieser Vereinbarung</translation>
    </message>
    <message>
        <source>Industry practice</source>
        <translation>Branchenpraxis</translation>
    </message>
    <message>
        <source>Insert clause</source>
        <translation>Klausel einfügen</translation>
    </message>
    <message>
        <source>Insert “{0}”</source>
        <translation>„{0}“ einfügen</translation>
    </message>
    <message>
        <source>It claims to settle no requirement.</source>
        <translation>Er erfüllt keine Anforderung.</translation>
    </message>
    <message>
        <source>Leave “{0}” blank</source>
        <translation>„{0}“ wieder leeren</translation>
    </message>
    <message>
        <source>Lines of the clock sheet</source>
        <translation>Zeilen des Fristenblatts</translation>
    </message>
    <message>
        <source>Move “{0}”</source>
        <translation>„{0}“ verschieben</translation>
    </message>
    <message>
        <source>No earlier change. Shift+F8 again goes on from the end.</source>
        <translation>Keine frühere Änderung. Nochmals Umschalt+F8 fährt am Ende fort.</translation>
    </message>
    <message>
        <source>No later change. F8 again goes on from the beginning.</source>
        <translation>Keine spätere Änderung. Nochmals F8 beginnt von vorn.</translation>
    </message>
    <message>
        <source>No regulation is cited: custom of the trade.</source>
        <translation>Keine Vorschrift wird angeführt: Branchenpraxis.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Note at “{0}”</source>
        <translation>Anmerkung zu „{0}“</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Only in other definitions</source>
        <translation>Nur in anderen Definitionen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Own clause</source>
        <translation>Eigene Klausel</translation>
    </message>
    <message>
        <source>Own definitions against the library</source>
        <translation>Eigene Definitionen gegenüber der Bibliothek</translation>
    </message>
    <message>
        <source>Own wording against the library: {0}</source>
        <translation>Eigener Wortlaut gegenüber der Bibliothek: {0}</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Position of this article</source>
        <translation>Position dieses Artikels</translation>
    </message>
    <message>
        <source>Practice of the trade</source>
        <translation>Branchenpraxis</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>An seine Stelle setzen</translation>
    </message>
    <message>
        <source>RACI convention</source>
        <translation>RACI-Konvention</translation>
    </message>
    <message>
        <source>Reassign “{0}”</source>
        <translation>„{0}“ neu zuweisen</translation>
    </message>
    <message>
        <source>Remove the role “{0}”</source>
        <translation>Rolle „{0}“ entfernen</translation>
    </message>
    <message>
        <source>Remove “{0}”</source>
        <translation>„{0}“ entfernen</translation>
    </message>
    <message>
        <source>Rename the role “{0}”</source>
        <translation>Rolle „{0}“ umbenennen</translation>
    </message>
    <message>
        <source>Rename “{0}” to “{1}”</source>
        <translation>„{0}“ in „{1}“ umbenennen</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Requirements it answers</source>
        <translation>Anforderungen, die er erfüllt</translation>
    </message>
    <message>
        <source>Requirements it settles</source>
        <translation>Anforderungen, die er erfüllt</translation>
    </message>
    <message>
        <source>Reserve “{0}”</source>
        <translation>„{0}“ reservieren</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Restore the library definition of “{0}”</source>
        <translation>Definition von „{0}“ aus der Bibliothek wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the library text of “{0}”</source>
        <translation>Bibliothekstext von „{0}“ wiederherstellen</translation>
    </message>
    <message>
        <source>Reword the definition of “{0}”</source>
        <translation>Definition von „{0}“ umformulieren</translation>
    </message>
    <message>
        <source>Reword “{0}”</source>
        <translation>„{0}“ umformulieren</translation>
    </message>
    <message>
        <source>Set “{0}” from {1} to {2}</source>
        <translation>„{0}“ von {1} auf {2} setzen</translation>
    </message>
    <message>
        <source>Set “{0}” to {1}</source>
        <translation>„{0}“ auf {1} setzen</translation>
    </message>
    <message>
        <source>Show “{0}” again</source>
        <translation>„{0}“ wieder einblenden</translation>
    </message>
    <message>
        <source>Side by side…</source>
        <translation>Nebeneinander…</translation>
    </message>
    <message>
        <source>Since the last version</source>
        <translation>Seit der letzten Fassung</translation>
    </message>
    <message>
        <source>Something in the program went wrong. Your agreement is safe: every edit is on the disk.</source>
        <translation>Im Programm ist etwas schiefgegangen. Ihre Vereinbarung ist sicher: Jede Bearbeitung ist gespeichert.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources that bind this deal</source>
        <translation>Quellen, die dieses Vorhaben binden</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Take another definition of “{0}” from the library</source>
        <translation>Eine andere Definition von „{0}“ aus der Bibliothek übernehmen</translation>
    </message>
    <message>
        <source>Take the {0} text of “{1}”</source>
        <translation>Text „{0}“ von „{1}“ nehmen</translation>
    </message>
    <message>
        <source>Take “{0}” out of reserve</source>
        <translation>Reservierung von „{0}“ aufheben</translation>
    </message>
    <message>
        <source>Tell anew why articles are in</source>
        <translation>Neu begründen, warum Artikel enthalten sind</translation>
    </message>
    <message>
        <source>Terms it prints, and what each position starts from</source>
        <translation>Eckwerte, die er druckt, und der Ausgangswert jeder Position</translation>
    </message>
    <message>
        <source>Text of the library</source>
        <translation>Text der Bibliothek</translation>
    </message>
    <message>
        <source>The Word file could not be read</source>
        <translation>Die Word-Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The agreement could not be opened or written</source>
        <translation>Die Vereinbarung konnte nicht geöffnet oder geschrieben werden</translation>
    </message>
    <message>
        <source>The agreement has moved on</source>
        <translation>Die Vereinbarung hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>The article came in.</source>
        <translation>Der Artikel kam hinzu.</translation>
    </message>
    <message>
        <source>The article cannot go</source>
        <translation>Der Artikel kann nicht entfallen</translation>
    </message>
    <message>
        <source>The article went out.</source>
        <translation>Der Artikel ist entfallen.</translation>
    </message>
    <message>
        <source>The clause chosen takes the place of {0}, which goes out.</source>
        <translation>Die gewählte Klausel tritt an die Stelle von {0}; diese entfällt.</translation>
    </message>
    <message>
        <source>The clause library cannot be read</source>
        <translation>Die Klauselbibliothek kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The deal file was not accepted</source>
        <translation>Die Vorhabendatei wurde nicht angenommen</translation>
    </message>
    <message>
        <source>The document was not written</source>
        <translation>Das Dokument wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The header says otherwise</source>
        <translation>Der Kopf sagt etwas anderes</translation>
    </message>
    <message>
        <source>The library did not take the text</source>
        <translation>Die Bibliothek hat den Text nicht angenommen</translation>
    </message>
    <message>
        <source>The library has one text of this clause. F2 gives the article a wording of its own.</source>
        <translation>Die Bibliothek hat einen Text dieser Klausel. F2 gibt dem Artikel einen eigenen Wortlaut.</translation>
    </message>
    <message>
        <source>The library in use no longer holds this clause.</source>
        <translation>Die verwendete Bibliothek enthält diese Klausel nicht mehr.</translation>
    </message>
    <message>
        <source>The matrix cannot go</source>
        <translation>Die Matrix kann nicht entfallen</translation>
    </message>
    <message>
        <source>The preferences cannot be used</source>
        <translation>Die Einstellungen können nicht verwendet werden</translation>
    </message>
    <message>
        <source>The printed words are the same.</source>
        <translation>Der gedruckte Wortlaut ist derselbe.</translation>
    </message>
    <message>
        <source>The profile cannot be used</source>
        <translation>Das Profil kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The text cannot go this way</source>
        <translation>Dieser Schritt ist für den Text nicht möglich</translation>
    </message>
    <message>
        <source>The wording that waits: {0}</source>
        <translation>Der wartende Wortlaut: {0}</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>Es gibt nichts zu ändern</translation>
    </message>
    <message>
        <source>This value does not fit</source>
        <translation>Dieser Wert passt nicht</translation>
    </message>
    <message>
        <source>This was refused</source>
        <translation>Dies wurde abgelehnt</translation>
    </message>
    <message>
        <source>This wording cannot stand</source>
        <translation>Dieser Wortlaut ist nicht zulässig</translation>
    </message>
    <message>
        <source>This would break a law of the matrix</source>
        <translation>Dies würde eine Regel der Matrix verletzen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title “{0}”</source>
        <translation>Titel „{0}“ vergeben</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States: FDA guidance</source>
        <translation>USA: FDA-Leitlinien</translation>
    </message>
    <message>
        <source>United States: law</source>
        <translation>USA: Recht</translation>
    </message>
    <message>
        <source>WHO, PIC/S, United Nations</source>
        <translation>WHO, PIC/S, UN</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Why it is in</source>
        <translation>Warum er enthalten ist</translation>
    </message>
    <message>
        <source>Why it is reserved</source>
        <translation>Warum er reserviert ist</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-Dokumente (*.docx)</translation>
    </message>
    <message>
        <source>Working copy</source>
        <translation>Arbeitsfassung</translation>
    </message>
    <message>
        <source>Written for this agreement: no text of the library stands behind it, and it claims to settle no requirement.</source>
        <translation>Für diese Vereinbarung geschrieben: Dahinter steht kein Text der Bibliothek, und die Klausel erfüllt keine Anforderung.</translation>
    </message>
    <message>
        <source>accountable</source>
        <translation>rechenschaftspflichtig</translation>
    </message>
    <message>
        <source>accountable and responsible</source>
        <translation>rechenschaftspflichtig und verantwortlich</translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation>nach {0}</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>approved, older</source>
        <translation>freigegeben, älter</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>consulted before</source>
        <translation>vorher konsultiert</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>entworfen</translation>
    </message>
    <message>
        <source>end of {0}</source>
        <translation>Ende {0}</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>in its own section, {0}, which comes in with it</source>
        <translation>im eigenen Abschnitt {0}, der mit ihr hinzukommt</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>in the place of {0}</source>
        <translation>an der Stelle von {0}</translation>
    </message>
    <message>
        <source>in use here</source>
        <translation>hier verwendet</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>Branchenpraxis</translation>
    </message>
    <message>
        <source>informed after</source>
        <translation>danach informiert</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>may</source>
        <translation>kann</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>geringfügig</translation>
    </message>
    <message>
        <source>must</source>
        <translation>muss</translation>
    </message>
    <message>
        <source>negotiated: other position</source>
        <translation>verhandelt: andere Position</translation>
    </message>
    <message>
        <source>negotiated: own wording</source>
        <translation>verhandelt: eigener Wortlaut</translation>
    </message>
    <message>
        <source>no duty</source>
        <translation>keine Zuständigkeit</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>nichts wurde geändert</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>verantwortlich</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>außer Kraft</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>should</source>
        <translation>soll</translation>
    </message>
    <message>
        <source>statute or regulation</source>
        <translation>Gesetz oder Verordnung</translation>
    </message>
    <message>
        <source>submitted for review</source>
        <translation>zur Prüfung vorgelegt</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>wesentlich</translation>
    </message>
    <message>
        <source>the library is ahead of {0}</source>
        <translation>neuer in der Bibliothek: {0}</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>Fassung {0}</translation>
    </message>
    <message>
        <source>where its topic stands</source>
        <translation>wo ihr Thema steht</translation>
    </message>
    <message>
        <source>with later edits</source>
        <translation>mit späteren Bearbeitungen</translation>
    </message>
    <message>
        <source>written {day}</source>
        <translation>geschrieben {day}</translation>
    </message>
    <message>
        <source>{0} (not printed any more)</source>
        <translation>{0} (wird nicht mehr gedruckt)</translation>
    </message>
    <message>
        <source>{0} clean</source>
        <translation>{0} sauber</translation>
    </message>
    <message>
        <source>{0} departed from the library</source>
        <translation>{0} von der Bibliothek abgewichen</translation>
    </message>
    <message>
        <source>{0} edited</source>
        <translation>{0} bearbeitet</translation>
    </message>
    <message>
        <source>{0} findings</source>
        <translation>{0} Befunde</translation>
    </message>
    <message>
        <source>{0} text, version {1}</source>
        <translation>Text „{0}“, Fassung {1}</translation>
    </message>
    <message>
        <source>{0}: {1}, before {2}</source>
        <translation>{0}: {1}, zuvor {2}</translation>
    </message>
    <message>
        <source>{0}: {1}, filled by the program</source>
        <translation>{0}: {1}, vom Programm ausgefüllt</translation>
    </message>
    <message>
        <source>{undo} {act}</source>
        <translation>{undo}: {act}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>✓ read: someone has read the text cited.</source>
        <translation>✓ gelesen: Jemand hat den angeführten Text gelesen.</translation>
    </message>
</context>
</TS>
