<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Annotator</name>
    <message>
        <source>Code</source>
        <comment>Actions</comment>
        <extracomment>action_table.py</extracomment>
        <translation>Kodieren</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>MergeSheet</comment>
        <extracomment>editor/merge_sheet.py</extracomment>
        <translation>Verschmelzen</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>MergeDialog</comment>
        <extracomment>dialogs/merge.py</extracomment>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Start a project in a file of its own.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Ein Projekt in einer eigenen Datei beginnen.</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>Open a project file.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Eine Projektdatei öffnen.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <extracomment>action_table.py</extracomment>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>Make a project of short texts, coded by two people, to try things out on.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Ein Projekt aus kurzen Texten anlegen, von zwei Personen kodiert, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Import texts…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Texte importieren …</translation>
    </message>
    <message>
        <source>Bring in txt, md, html, docx and pdf files or whole folders.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Dateien in txt, md, html, docx und pdf oder ganze Ordner aufnehmen.</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Write the coded passages as a table, or the whole set as a folder.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die kodierten Passagen als Tabelle oder den ganzen Satz als Ordner schreiben.</translation>
    </message>
    <message>
        <source>Print document…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Dokument drucken …</translation>
    </message>
    <message>
        <source>Print the open document with its codings, or look at it as a PDF first.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Das offene Dokument mit seinen Kodierungen drucken oder zuerst als PDF ansehen.</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Als PDF exportieren …</translation>
    </message>
    <message>
        <source>Write the open document with highlights, margin and a legend of its codes as a PDF.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Das offene Dokument mit Markierungen, Rand und Legende seiner Codes als PDF schreiben.</translation>
    </message>
    <message>
        <source>Merge another copy…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Andere Kopie zusammenführen …</translation>
    </message>
    <message>
        <source>Bring in what a colleague coded in a copy of this project.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Aufnehmen, was jemand in einer Kopie dieses Projekts kodiert hat.</translation>
    </message>
    <message>
        <source>Use a codebook…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Codebuch verwenden …</translation>
    </message>
    <message>
        <source>Take the codes and rules of a codebook file, shipped or your own.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Codes und Regeln aus einer Codebuchdatei übernehmen, mitgeliefert oder eigen.</translation>
    </message>
    <message>
        <source>Save the codebook as a file…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Codebuch als Datei sichern …</translation>
    </message>
    <message>
        <source>Write codes and rules as a YAML file, a table, a page or a Word document to print.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Codes und Regeln als YAML-Datei, Tabelle, Seite oder Word-Dokument zum Drucken schreiben.</translation>
    </message>
    <message>
        <source>Freeze the codebook…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Codebuch festschreiben …</translation>
    </message>
    <message>
        <source>Fix the rules as they are under a version; codings of codes that mean something else come up for re-checking.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die Regeln in ihrem jetzigen Stand unter einer Version festhalten; Kodierungen von Codes, die nun etwas anderes bedeuten, kommen zur Nachprüfung.</translation>
    </message>
    <message>
        <source>Discard codebook draft…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Entwurf des Codebuchs verwerfen …</translation>
    </message>
    <message>
        <source>Take back all edits since the freeze.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Alle Änderungen seit dem Festschreiben zurücknehmen.</translation>
    </message>
    <message>
        <source>Compare codebook versions…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Codebuchversionen vergleichen …</translation>
    </message>
    <message>
        <source>Show two versions of the codebook side by side.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Zwei Versionen des Codebuchs nebeneinander zeigen.</translation>
    </message>
    <message>
        <source>Rename project…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Projekt umbenennen …</translation>
    </message>
    <message>
        <source>Change the project's name.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Den Namen des Projekts ändern.</translation>
    </message>
    <message>
        <source>Project memo…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Projektmemo …</translation>
    </message>
    <message>
        <source>Write a note on the whole project.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Eine Notiz zum ganzen Projekt schreiben.</translation>
    </message>
    <message>
        <source>Is everything saved?</source>
        <extracomment>action_table.py</extracomment>
        <translation>Ist alles gesichert?</translation>
    </message>
    <message>
        <source>Every change is saved at once; this waits for the last one and says so.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Jede Änderung wird sofort gesichert; dies wartet auf die letzte und meldet es.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Sicherungskopie …</translation>
    </message>
    <message>
        <source>Write a verified copy of the project to the folder of its backups or elsewhere.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Eine geprüfte Kopie des Projekts in den Ordner seiner Sicherungen oder anderswohin schreiben.</translation>
    </message>
    <message>
        <source>Show backups</source>
        <extracomment>action_table.py</extracomment>
        <translation>Sicherungen zeigen</translation>
    </message>
    <message>
        <source>Open the folder of this project's backups.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Den Ordner mit den Sicherungen dieses Projekts öffnen.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Make a project again from a backup of it.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Aus einer Sicherung wieder ein Projekt machen.</translation>
    </message>
    <message>
        <source>Check the project file</source>
        <extracomment>action_table.py</extracomment>
        <translation>Projektdatei prüfen</translation>
    </message>
    <message>
        <source>Verify every record and text in the file.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Jeden Eintrag und Text der Datei prüfen.</translation>
    </message>
    <message>
        <source>Close project</source>
        <extracomment>action_table.py</extracomment>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Go back to the start. Everything is saved.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Zurück zum Anfang. Alles ist gesichert.</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>action_table.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the window. Everything is saved.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Das Fenster schließen. Alles ist gesichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>action_table.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back your last change, also after a restart.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die letzte eigene Änderung zurücknehmen, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>action_table.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do again what you took back.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Zurückgenommenes noch einmal tun.</translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Verlauf …</translation>
    </message>
    <message>
        <source>See what was done, when and by whom, and go back or forward to any point of your own work.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Sehen, was wann von wem getan wurde, und an jeden Punkt der eigenen Arbeit zurück- oder vorgehen.</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <extracomment>action_table.py</extracomment>
        <translation>Passage kopieren</translation>
    </message>
    <message>
        <source>Copy the selected words as they stand in the source.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die ausgewählten Wörter so kopieren, wie sie in der Quelle stehen.</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <extracomment>action_table.py</extracomment>
        <translation>Mit Beleg kopieren</translation>
    </message>
    <message>
        <source>Copy the passage in quote marks, with its document and post or paragraph.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die Passage in Anführungszeichen kopieren, mit Dokument und Beitrag oder Absatz.</translation>
    </message>
    <message>
        <source>Find or run anything…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Alles finden und ausführen …</translation>
    </message>
    <message>
        <source>Find a code, document, passage or command and go to it; #, @ and &gt; ask for one kind.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Code, Dokument, Passage oder Befehl finden und hingehen; #, @ und &gt; suchen nur eine Art.</translation>
    </message>
    <message>
        <source>Go to document…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Zu Dokument gehen …</translation>
    </message>
    <message>
        <source>Find a document by its name and open it.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Ein Dokument über seinen Namen finden und öffnen.</translation>
    </message>
    <message>
        <source>Find…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Find words in this document.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Wörter in diesem Dokument suchen.</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>action_table.py</extracomment>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Go to the next place found, in all documents while the list of hits is shown.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Zur nächsten Fundstelle gehen, in allen Dokumenten, solange die Liste der Treffer zu sehen ist.</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>action_table.py</extracomment>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the place found before, in all documents while the list of hits is shown.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Zur vorigen Fundstelle gehen, in allen Dokumenten, solange die Liste der Treffer zu sehen ist.</translation>
    </message>
    <message>
        <source>Find everywhere…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Überall suchen …</translation>
    </message>
    <message>
        <source>Find words or a pattern in all documents.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Wörter oder ein Muster in allen Dokumenten suchen.</translation>
    </message>
    <message>
        <source>Go to number…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Zu Nummer gehen …</translation>
    </message>
    <message>
        <source>Jump to a post or paragraph by its number.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Über die Nummer zu einem Beitrag oder Absatz springen.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Choose how reading, coding, look and keys are, all on one page.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Lesen, Kodieren, Aussehen und Tasten einstellen, alles auf einer Seite.</translation>
    </message>
    <message>
        <source>Code with key 1</source>
        <extracomment>action_table.py</extracomment>
        <translation>Mit Taste 1 kodieren</translation>
    </message>
    <message>
        <source>Give the selected passage the code of that key; without a selection, the passage of the focused coding.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Der ausgewählten Passage den Code dieser Taste geben; ohne Auswahl der Passage der fokussierten Kodierung.</translation>
    </message>
    <message>
        <source>Code with key 2</source>
        <extracomment>action_table.py</extracomment>
        <translation>Mit Taste 2 kodieren</translation>
    </message>
    <message>
        <source>Code with key 3</source>
        <extracomment>action_table.py</extracomment>
        <translation>Mit Taste 3 kodieren</translation>
    </message>
    <message>
        <source>Code with key 4</source>
        <extracomment>action_table.py</extracomment>
        <translation>Mit Taste 4 kodieren</translation>
    </message>
    <message>
        <source>Code with key 5</source>
        <extracomment>action_table.py</extracomment>
        <translation>Mit Taste 5 kodieren</translation>
    </message>
    <message>
        <source>Code with key 6</source>
        <extracomment>action_table.py</extracomment>
        <translation>Mit Taste 6 kodieren</translation>
    </message>
    <message>
        <source>Code with key 7</source>
        <extracomment>action_table.py</extracomment>
        <translation>Mit Taste 7 kodieren</translation>
    </message>
    <message>
        <source>Code with key 8</source>
        <extracomment>action_table.py</extracomment>
        <translation>Mit Taste 8 kodieren</translation>
    </message>
    <message>
        <source>Code with key 9</source>
        <extracomment>action_table.py</extracomment>
        <translation>Mit Taste 9 kodieren</translation>
    </message>
    <message>
        <source>Choose a code…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Code wählen …</translation>
    </message>
    <message>
        <source>Search the codes for the selected passage; on a focused coding, write its memo.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Einen Code für die ausgewählte Passage suchen; auf einer fokussierten Kodierung ihr Memo schreiben.</translation>
    </message>
    <message>
        <source>Last code again</source>
        <extracomment>action_table.py</extracomment>
        <translation>Letzten Code noch einmal</translation>
    </message>
    <message>
        <source>Give the passage the code used last.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Der Passage den zuletzt verwendeten Code geben.</translation>
    </message>
    <message>
        <source>Code in vivo</source>
        <extracomment>action_table.py</extracomment>
        <translation>In vivo kodieren</translation>
    </message>
    <message>
        <source>Make a code named by the selected words and use it.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Einen Code anlegen, der wie die ausgewählten Wörter heißt, und ihn verwenden.</translation>
    </message>
    <message>
        <source>New code…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Neuer Code …</translation>
    </message>
    <message>
        <source>Make a code; with a selection, use it there.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Einen Code anlegen und bei einer Auswahl dort verwenden.</translation>
    </message>
    <message>
        <source>Replace code…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Code ersetzen …</translation>
    </message>
    <message>
        <source>Choose another code for the focused coding.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Für die fokussierte Kodierung einen anderen Code wählen.</translation>
    </message>
    <message>
        <source>Memo</source>
        <extracomment>action_table.py</extracomment>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Write a note on the focused coding, else the document; selected words get the highlighted code first.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Eine Notiz zur fokussierten Kodierung schreiben, sonst zum Dokument; ausgewählte Wörter bekommen zuerst den hervorgehobenen Code.</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>action_table.py</extracomment>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Mark the focused coding as one to talk about, or take the mark away.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die fokussierte Kodierung zum Besprechen vormerken oder die Marke wegnehmen.</translation>
    </message>
    <message>
        <source>Remove coding</source>
        <extracomment>action_table.py</extracomment>
        <translation>Kodierung entfernen</translation>
    </message>
    <message>
        <source>Remove the focused coding of yours.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die fokussierte eigene Kodierung entfernen.</translation>
    </message>
    <message>
        <source>Add as example</source>
        <extracomment>action_table.py</extracomment>
        <translation>Als Beispiel aufnehmen</translation>
    </message>
    <message>
        <source>Put the words of the focused coding among the examples of its code.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die Wörter der fokussierten Kodierung zu den Beispielen ihres Codes stellen.</translation>
    </message>
    <message>
        <source>Lock this code</source>
        <extracomment>action_table.py</extracomment>
        <translation>Diesen Code feststellen</translation>
    </message>
    <message>
        <source>Give the chosen code to every passage you select from now on; sentences and widenings wait for the key that chooses a code.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Jeder ab jetzt ausgewählten Passage den gewählten Code geben; Sätze und Erweiterungen warten auf die Taste, die einen Code wählt.</translation>
    </message>
    <message>
        <source>Backlight this code</source>
        <extracomment>action_table.py</extracomment>
        <translation>Diesen Code anleuchten</translation>
    </message>
    <message>
        <source>Dim the text outside the chosen code's passages.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Text außerhalb der Passagen des gewählten Codes abdunkeln.</translation>
    </message>
    <message>
        <source>Next coding</source>
        <extracomment>action_table.py</extracomment>
        <translation>Nächste Kodierung</translation>
    </message>
    <message>
        <source>Go to the next coding in the text.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Zur nächsten Kodierung im Text gehen.</translation>
    </message>
    <message>
        <source>Previous coding</source>
        <extracomment>action_table.py</extracomment>
        <translation>Vorige Kodierung</translation>
    </message>
    <message>
        <source>Go to the coding before.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Zur Kodierung davor gehen.</translation>
    </message>
    <message>
        <source>Next coding on this place</source>
        <extracomment>action_table.py</extracomment>
        <translation>Nächste Kodierung an dieser Stelle</translation>
    </message>
    <message>
        <source>Go through codings that lie on each other.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Kodierungen durchgehen, die aufeinander liegen.</translation>
    </message>
    <message>
        <source>Move an end</source>
        <extracomment>action_table.py</extracomment>
        <translation>Ende verschieben</translation>
    </message>
    <message>
        <source>Take hold of an end of the focused coding; arrows move it, with Ctrl by word, Shift by sentence, both by post or paragraph; the same key takes the other end, Enter accepts, Esc puts it back.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Ein Ende der fokussierten Kodierung fassen; Pfeile verschieben es, mit Strg um ein Wort, mit Umschalt um einen Satz, mit beiden um einen Beitrag oder Absatz; dieselbe Taste fasst das andere Ende, die Eingabetaste übernimmt, Esc setzt es zurück.</translation>
    </message>
    <message>
        <source>Select sentence</source>
        <extracomment>action_table.py</extracomment>
        <translation>Satz auswählen</translation>
    </message>
    <message>
        <source>Select the sentence at the caret; again adds the next.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Den Satz am Cursor auswählen; noch einmal nimmt den nächsten dazu.</translation>
    </message>
    <message>
        <source>One sentence less</source>
        <extracomment>action_table.py</extracomment>
        <translation>Ein Satz weniger</translation>
    </message>
    <message>
        <source>Take the last sentence off again.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Den letzten Satz wieder wegnehmen.</translation>
    </message>
    <message>
        <source>Select post or paragraph</source>
        <extracomment>action_table.py</extracomment>
        <translation>Beitrag oder Absatz auswählen</translation>
    </message>
    <message>
        <source>Select the post or paragraph at the caret; again adds the next.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Den Beitrag oder Absatz am Cursor auswählen; noch einmal nimmt den nächsten dazu.</translation>
    </message>
    <message>
        <source>One post or paragraph less</source>
        <extracomment>action_table.py</extracomment>
        <translation>Ein Beitrag oder Absatz weniger</translation>
    </message>
    <message>
        <source>Take the last post or paragraph off again.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Den letzten Beitrag oder Absatz wieder wegnehmen.</translation>
    </message>
    <message>
        <source>Widen selection</source>
        <extracomment>action_table.py</extracomment>
        <translation>Auswahl erweitern</translation>
    </message>
    <message>
        <source>Widen to the word, the sentence, the paragraph or post.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Auf das Wort, den Satz, den Absatz oder Beitrag erweitern.</translation>
    </message>
    <message>
        <source>Narrow selection</source>
        <extracomment>action_table.py</extracomment>
        <translation>Auswahl verengen</translation>
    </message>
    <message>
        <source>Undo one widening.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Eine Erweiterung zurücknehmen.</translation>
    </message>
    <message>
        <source>Next post or paragraph</source>
        <extracomment>action_table.py</extracomment>
        <translation>Nächster Beitrag oder Absatz</translation>
    </message>
    <message>
        <source>Put the caret into the next one.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Den Cursor in den nächsten setzen.</translation>
    </message>
    <message>
        <source>Previous post or paragraph</source>
        <extracomment>action_table.py</extracomment>
        <translation>Voriger Beitrag oder Absatz</translation>
    </message>
    <message>
        <source>Put the caret into the one before.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Den Cursor in den davor setzen.</translation>
    </message>
    <message>
        <source>Passages of this code</source>
        <extracomment>action_table.py</extracomment>
        <translation>Passagen dieses Codes</translation>
    </message>
    <message>
        <source>List every passage of the current code with its context.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Jede Passage des aktuellen Codes mit ihrem Kontext auflisten.</translation>
    </message>
    <message>
        <source>Unsure passages</source>
        <extracomment>action_table.py</extracomment>
        <translation>Unsichere Passagen</translation>
    </message>
    <message>
        <source>List every passage that is marked as unsure, whatever its code.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Jede als unsicher markierte Passage auflisten, gleich welcher Code.</translation>
    </message>
    <message>
        <source>Codings to re-check</source>
        <extracomment>action_table.py</extracomment>
        <translation>Kodierungen nachprüfen</translation>
    </message>
    <message>
        <source>Look again at your codings of codes that mean something else now; keep, replace or remove each by a key.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Eigene Kodierungen von Codes, die jetzt etwas anderes bedeuten, noch einmal ansehen; jede mit einer Taste behalten, ersetzen oder entfernen.</translation>
    </message>
    <message>
        <source>Code all hits…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Alle Treffer kodieren …</translation>
    </message>
    <message>
        <source>Give one code to every place found, after a look at each.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Jeder Fundstelle einen Code geben, nach einem Blick auf jede.</translation>
    </message>
    <message>
        <source>Merge the code into another…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Code mit anderem verschmelzen …</translation>
    </message>
    <message>
        <source>Let the codings of the current code go over to another one, after a look at what that does.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Lässt die Kodierungen des aktuellen Codes in einen anderen übergehen, nach einem Blick auf die Folgen.</translation>
    </message>
    <message>
        <source>Split the code…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Code teilen …</translation>
    </message>
    <message>
        <source>Sort the passages of the current code into it and a new one.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Teilt die Stellen des aktuellen Codes zwischen ihm und einem neuen auf.</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <extracomment>action_table.py</extracomment>
        <translation>Codes filtern</translation>
    </message>
    <message>
        <source>Find a code in the codebook panel.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Einen Code im Codebuch finden.</translation>
    </message>
    <message>
        <source>One step back</source>
        <extracomment>action_table.py</extracomment>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Close the popover, drop the selection, leave the coding.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die Codeauswahl schließen, die Auswahl aufheben, die Kodierung verlassen.</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <extracomment>action_table.py</extracomment>
        <translation>Als fertig markieren</translation>
    </message>
    <message>
        <source>Say that you have read this document to its end, and go to the next one not done.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Sagen, dass dieses Dokument zu Ende gelesen ist, und zum nächsten nicht fertigen gehen.</translation>
    </message>
    <message>
        <source>Next document</source>
        <extracomment>action_table.py</extracomment>
        <translation>Nächstes Dokument</translation>
    </message>
    <message>
        <source>Open the next document.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Das nächste Dokument öffnen.</translation>
    </message>
    <message>
        <source>Previous document</source>
        <extracomment>action_table.py</extracomment>
        <translation>Voriges Dokument</translation>
    </message>
    <message>
        <source>Open the document before.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Das Dokument davor öffnen.</translation>
    </message>
    <message>
        <source>Rename document…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Dokument umbenennen …</translation>
    </message>
    <message>
        <source>Change the document's name.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Den Namen des Dokuments ändern.</translation>
    </message>
    <message>
        <source>Document variables…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Dokumentvariablen …</translation>
    </message>
    <message>
        <source>Author, date, outlet, URL and whatever else you compare documents by.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Autor, Datum, Medium, URL und alles, wonach Dokumente verglichen werden.</translation>
    </message>
    <message>
        <source>Table of all variables…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Tabelle aller Variablen …</translation>
    </message>
    <message>
        <source>Fill the variables of all documents in one table; paste it from a spreadsheet, or import it.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die Variablen aller Dokumente in einer Tabelle ausfüllen, aus einer Tabellenkalkulation einfügen oder importieren.</translation>
    </message>
    <message>
        <source>Document memo…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Dokumentmemo …</translation>
    </message>
    <message>
        <source>Write a note on the document.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Eine Notiz zum Dokument schreiben.</translation>
    </message>
    <message>
        <source>How it is read…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Wie es gelesen wird …</translation>
    </message>
    <message>
        <source>See what was found in the document: posts, headings, repeated sentences. Answer the import's questions anew.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Sehen, was im Dokument gefunden wurde: Beiträge, Überschriften, wiederholte Sätze. Die Fragen des Imports neu beantworten.</translation>
    </message>
    <message>
        <source>Remove document</source>
        <extracomment>action_table.py</extracomment>
        <translation>Dokument entfernen</translation>
    </message>
    <message>
        <source>Take the document and its codings out of the project. Undo brings all back.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Das Dokument und seine Kodierungen aus dem Projekt nehmen. Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>Switch coder…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Kodierende wechseln …</translation>
    </message>
    <message>
        <source>Let somebody else code at this computer.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Jemand anderen an diesem Rechner kodieren lassen.</translation>
    </message>
    <message>
        <source>Rename coder…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Kodierende umbenennen …</translation>
    </message>
    <message>
        <source>Correct a coder's name and initials.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Name und Kürzel einer kodierenden Person berichtigen.</translation>
    </message>
    <message>
        <source>Merge two coders…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Zwei Kodierende vereinen …</translation>
    </message>
    <message>
        <source>Make one coder of two that are the same person.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Aus zwei Kodierenden, die dieselbe Person sind, eine machen.</translation>
    </message>
    <message>
        <source>Whose codings</source>
        <extracomment>action_table.py</extracomment>
        <translation>Wessen Kodierungen</translation>
    </message>
    <message>
        <source>Show your own codings, then everyone's, then none, then your own again.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Eigene Kodierungen zeigen, dann die von allen, dann keine, dann wieder die eigenen.</translation>
    </message>
    <message>
        <source>Choose whose codings…</source>
        <extracomment>action_table.py</extracomment>
        <translation>Wählen, wessen Kodierungen …</translation>
    </message>
    <message>
        <source>Show the codings of some coders only.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Nur die Kodierungen einiger Kodierender zeigen.</translation>
    </message>
    <message>
        <source>Clear the code filter</source>
        <extracomment>action_table.py</extracomment>
        <translation>Codefilter aufheben</translation>
    </message>
    <message>
        <source>Show the codings of every code again.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Wieder die Kodierungen aller Codes zeigen.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>action_table.py</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Read and code.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Lesen und kodieren.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <extracomment>action_table.py</extracomment>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Write the rules, and move, merge and split codes.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Regeln schreiben und Codes verschieben, verschmelzen und teilen.</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>action_table.py</extracomment>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>See how far coders agree, and where they differ.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Sehen, wie weit Kodierende übereinstimmen und wo sie abweichen.</translation>
    </message>
    <message>
        <source>Documents and codebook</source>
        <extracomment>action_table.py</extracomment>
        <translation>Dokumente und Codebuch</translation>
    </message>
    <message>
        <source>Show or hide the left side.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die linke Seite zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>action_table.py</extracomment>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Show or hide the rule at the cursor, memo and attributes.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die Regel am Cursor, Memo und Attribute zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Menus</source>
        <extracomment>action_table.py</extracomment>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Open the menus; Alt does the same.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die Menüs öffnen; Alt tut dasselbe.</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>action_table.py</extracomment>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die Tastatur in den nächsten Bereich setzen.</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <extracomment>action_table.py</extracomment>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the pane before.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die Tastatur in den Bereich davor setzen.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>action_table.py</extracomment>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Make the reading text larger.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Den Lesetext vergrößern.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>action_table.py</extracomment>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Make the reading text smaller.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Den Lesetext verkleinern.</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <extracomment>action_table.py</extracomment>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Set the reading text to its normal size.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Den Lesetext auf seine normale Größe setzen.</translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <extracomment>action_table.py</extracomment>
        <translation>Verborgene Zeichen</translation>
    </message>
    <message>
        <source>Draw tabs, no-break spaces and hyphens, line ends and characters without width.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Tabulatoren, geschützte Leerzeichen und Trennstriche, Zeilenenden und Zeichen ohne Breite zeichnen.</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <extracomment>action_table.py</extracomment>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light or dark as the system is.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Hell oder dunkel wie das System.</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>action_table.py</extracomment>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark ink on light paper.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Dunkle Schrift auf hellem Papier.</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>action_table.py</extracomment>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Light ink on dark paper.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Helle Schrift auf dunklem Papier.</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <extracomment>action_table.py</extracomment>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>Black ink on white, codes by thick lines with patterns, no fills.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Schwarze Schrift auf Weiß, Codes als dicke Linien mit Mustern, ohne Flächen.</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <extracomment>action_table.py</extracomment>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>White ink on black, codes by thick lines with patterns, no fills.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Weiße Schrift auf Schwarz, Codes als dicke Linien mit Mustern, ohne Flächen.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>action_table.py</extracomment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Give the window the whole screen.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Dem Fenster den ganzen Bildschirm geben.</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>action_table.py</extracomment>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Show every key and what it does.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Jede Taste zeigen und was sie tut.</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <extracomment>action_table.py</extracomment>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Where the program writes what went wrong.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Dort schreibt das Programm auf, was schiefging.</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <extracomment>action_table.py</extracomment>
        <translation>Über Annotator</translation>
    </message>
    <message>
        <source>Version and where files are kept.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Version und wo die Dateien liegen.</translation>
    </message>
    <message>
        <source>Use the code</source>
        <extracomment>action_table.py</extracomment>
        <translation>Code verwenden</translation>
    </message>
    <message>
        <source>Give the code to the passage; in the editor, edit its rule.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Der Passage den Code geben; im Editor seine Regel bearbeiten.</translation>
    </message>
    <message>
        <source>Show the rule</source>
        <extracomment>action_table.py</extracomment>
        <translation>Regel zeigen</translation>
    </message>
    <message>
        <source>Show the rule of the code beside its row.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die Regel des Codes neben seiner Zeile zeigen.</translation>
    </message>
    <message>
        <source>Lock the code</source>
        <extracomment>action_table.py</extracomment>
        <translation>Code feststellen</translation>
    </message>
    <message>
        <source>Give the code to every passage you select from now on.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Jeder ab jetzt ausgewählten Passage den Code geben.</translation>
    </message>
    <message>
        <source>New code beside it</source>
        <extracomment>action_table.py</extracomment>
        <translation>Neuer Code daneben</translation>
    </message>
    <message>
        <source>Make a code on the same level.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Einen Code auf derselben Ebene anlegen.</translation>
    </message>
    <message>
        <source>New code below it</source>
        <extracomment>action_table.py</extracomment>
        <translation>Neuer Code darunter</translation>
    </message>
    <message>
        <source>Make a code one level below.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Einen Code eine Ebene tiefer anlegen.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <extracomment>action_table.py</extracomment>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>In the editor, make another code with the same rule.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Im Editor einen weiteren Code mit derselben Regel anlegen.</translation>
    </message>
    <message>
        <source>Rename the code</source>
        <extracomment>action_table.py</extracomment>
        <translation>Code umbenennen</translation>
    </message>
    <message>
        <source>Type another name into the code's row.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Einen anderen Namen in die Zeile des Codes schreiben.</translation>
    </message>
    <message>
        <source>Set the code's key</source>
        <extracomment>action_table.py</extracomment>
        <translation>Taste des Codes setzen</translation>
    </message>
    <message>
        <source>Choose the digit that gives the code.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die Ziffer wählen, die den Code vergibt.</translation>
    </message>
    <message>
        <source>Move the code up</source>
        <extracomment>action_table.py</extracomment>
        <translation>Code nach oben</translation>
    </message>
    <message>
        <source>In the editor, move the code before its sibling.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Im Editor den Code vor seinen Nachbarn rücken.</translation>
    </message>
    <message>
        <source>Move the code down</source>
        <extracomment>action_table.py</extracomment>
        <translation>Code nach unten</translation>
    </message>
    <message>
        <source>In the editor, move it after its sibling.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Im Editor hinter seinen Nachbarn rücken.</translation>
    </message>
    <message>
        <source>One level in</source>
        <extracomment>action_table.py</extracomment>
        <translation>Eine Ebene tiefer</translation>
    </message>
    <message>
        <source>In the editor, put it below the code above.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Im Editor unter den Code darüber stellen.</translation>
    </message>
    <message>
        <source>One level out</source>
        <extracomment>action_table.py</extracomment>
        <translation>Eine Ebene höher</translation>
    </message>
    <message>
        <source>In the editor, put it beside its parent.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Im Editor neben seinen Obercode stellen.</translation>
    </message>
    <message>
        <source>Retire the code</source>
        <extracomment>action_table.py</extracomment>
        <translation>Code stilllegen</translation>
    </message>
    <message>
        <source>Take the code out of use; its codings stay.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Den Code außer Gebrauch nehmen; seine Kodierungen bleiben.</translation>
    </message>
    <message>
        <source>Filter the codes</source>
        <extracomment>action_table.py</extracomment>
        <translation>Codes filtern</translation>
    </message>
    <message>
        <source>Find a code by typing.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Einen Code durch Tippen finden.</translation>
    </message>
    <message>
        <source>Open the document</source>
        <extracomment>action_table.py</extracomment>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <source>Open the document that is current.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Das aktuelle Dokument öffnen.</translation>
    </message>
    <message>
        <source>Rename the document</source>
        <extracomment>action_table.py</extracomment>
        <translation>Dokument umbenennen</translation>
    </message>
    <message>
        <source>Type another name into the document's row.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Einen anderen Namen in die Zeile des Dokuments schreiben.</translation>
    </message>
    <message>
        <source>Move documents up</source>
        <extracomment>action_table.py</extracomment>
        <translation>Dokumente nach oben</translation>
    </message>
    <message>
        <source>Move the selected documents up.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die ausgewählten Dokumente nach oben rücken.</translation>
    </message>
    <message>
        <source>Move documents down</source>
        <extracomment>action_table.py</extracomment>
        <translation>Dokumente nach unten</translation>
    </message>
    <message>
        <source>Move the selected documents down.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die ausgewählten Dokumente nach unten rücken.</translation>
    </message>
    <message>
        <source>Remove documents</source>
        <extracomment>action_table.py</extracomment>
        <translation>Dokumente entfernen</translation>
    </message>
    <message>
        <source>Take the selected documents out of the project.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die ausgewählten Dokumente aus dem Projekt nehmen.</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <extracomment>action_table.py</extracomment>
        <translation>Dokumente filtern</translation>
    </message>
    <message>
        <source>Find documents by typing.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Dokumente durch Tippen finden.</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <extracomment>action_table.py</extracomment>
        <translation>Passage öffnen</translation>
    </message>
    <message>
        <source>Go to the passage in its text.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Zur Passage in ihrem Text gehen.</translation>
    </message>
    <message>
        <source>Remove the passage's coding</source>
        <extracomment>action_table.py</extracomment>
        <translation>Kodierung der Passage entfernen</translation>
    </message>
    <message>
        <source>Remove it if it is yours.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Sie entfernen, wenn es die eigene ist.</translation>
    </message>
    <message>
        <source>Open the place</source>
        <extracomment>action_table.py</extracomment>
        <translation>Stelle öffnen</translation>
    </message>
    <message>
        <source>Go to the place in its text.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Zur Stelle in ihrem Text gehen.</translation>
    </message>
    <message>
        <source>Tick the place</source>
        <extracomment>action_table.py</extracomment>
        <translation>Stelle ankreuzen</translation>
    </message>
    <message>
        <source>Choose whether the place is coded.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Wählen, ob die Stelle kodiert wird.</translation>
    </message>
    <message>
        <source>Keep the coding</source>
        <extracomment>action_table.py</extracomment>
        <translation>Kodierung behalten</translation>
    </message>
    <message>
        <source>Say that the coding fits the new rule.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Sagen, dass die Kodierung zur neuen Regel passt.</translation>
    </message>
    <message>
        <source>Replace its code</source>
        <extracomment>action_table.py</extracomment>
        <translation>Ihren Code ersetzen</translation>
    </message>
    <message>
        <source>Choose another code for the coding.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Einen anderen Code für die Kodierung wählen.</translation>
    </message>
    <message>
        <source>Remove the coding at hand</source>
        <extracomment>action_table.py</extracomment>
        <translation>Diese Kodierung entfernen</translation>
    </message>
    <message>
        <source>Remove the coding.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die Kodierung entfernen.</translation>
    </message>
    <message>
        <source>Next to re-check</source>
        <extracomment>action_table.py</extracomment>
        <translation>Nächste nachzuprüfende</translation>
    </message>
    <message>
        <source>Go to the next coding of the list.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Zur nächsten Kodierung der Liste gehen.</translation>
    </message>
    <message>
        <source>Previous to re-check</source>
        <extracomment>action_table.py</extracomment>
        <translation>Vorige nachzuprüfende</translation>
    </message>
    <message>
        <source>Read its text</source>
        <extracomment>action_table.py</extracomment>
        <translation>Ihren Text lesen</translation>
    </message>
    <message>
        <source>Put the keyboard into the text there.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die Tastatur in den Text dort setzen.</translation>
    </message>
    <message>
        <source>Leave the passage</source>
        <extracomment>action_table.py</extracomment>
        <translation>Passage lassen</translation>
    </message>
    <message>
        <source>Leave the passage with the first code.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die Passage beim ersten Code lassen.</translation>
    </message>
    <message>
        <source>Send the passage</source>
        <extracomment>action_table.py</extracomment>
        <translation>Passage umziehen</translation>
    </message>
    <message>
        <source>Send the passage to the new code.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die Passage zum neuen Code geben.</translation>
    </message>
    <message>
        <source>Read where coders differ</source>
        <extracomment>action_table.py</extracomment>
        <translation>Lesen, wo Kodierende abweichen</translation>
    </message>
    <message>
        <source>Show the row's disagreements.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die Abweichungen der Zeile zeigen.</translation>
    </message>
    <message>
        <source>Order of the codes</source>
        <extracomment>action_table.py</extracomment>
        <translation>Reihenfolge der Codes</translation>
    </message>
    <message>
        <source>Order the codes another way.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die Codes anders ordnen.</translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <extracomment>action_table.py</extracomment>
        <translation>Nächste Abweichung</translation>
    </message>
    <message>
        <source>Go to the next disagreement.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Zur nächsten Abweichung gehen.</translation>
    </message>
    <message>
        <source>Previous disagreement</source>
        <extracomment>action_table.py</extracomment>
        <translation>Vorige Abweichung</translation>
    </message>
    <message>
        <source>Go to the one before.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Zur vorigen gehen.</translation>
    </message>
    <message>
        <source>Open the disagreement</source>
        <extracomment>action_table.py</extracomment>
        <translation>Abweichung öffnen</translation>
    </message>
    <message>
        <source>Read and code there.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Dort lesen und kodieren.</translation>
    </message>
    <message>
        <source>Go to this point</source>
        <extracomment>action_table.py</extracomment>
        <translation>Zu diesem Punkt gehen</translation>
    </message>
    <message>
        <source>Take back or do again what lies between.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Zurücknehmen oder wieder tun, was dazwischen liegt.</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <extracomment>action_table.py</extracomment>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>Find acts by typing.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Schritte durch Tippen finden.</translation>
    </message>
    <message>
        <source>Copy with names</source>
        <extracomment>action_table.py</extracomment>
        <translation>Mit Namen kopieren</translation>
    </message>
    <message>
        <source>Copy the cells with the names of documents and variables.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die Zellen mit den Namen der Dokumente und Variablen kopieren.</translation>
    </message>
    <message>
        <source>Fill down</source>
        <extracomment>action_table.py</extracomment>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Write the first cell into those below.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die erste Zelle in die darunter schreiben.</translation>
    </message>
    <message>
        <source>Clear the cells</source>
        <extracomment>action_table.py</extracomment>
        <translation>Zellen leeren</translation>
    </message>
    <message>
        <source>Empty the selected cells.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die ausgewählten Zellen leeren.</translation>
    </message>
    <message>
        <source>Move the variable left</source>
        <extracomment>action_table.py</extracomment>
        <translation>Variable nach links</translation>
    </message>
    <message>
        <source>Move the column left.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Die Spalte nach links rücken.</translation>
    </message>
    <message>
        <source>Move the variable right</source>
        <extracomment>action_table.py</extracomment>
        <translation>Variable nach rechts</translation>
    </message>
    <message>
        <source>Move it right.</source>
        <extracomment>action_table.py</extracomment>
        <translation>Sie nach rechts rücken.</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>actions.py</extracomment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>actions.py</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Coding</source>
        <extracomment>actions.py</extracomment>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>actions.py</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Coders</source>
        <extracomment>actions.py</extracomment>
        <translation>Kodierende</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>actions.py</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>actions.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>everywhere</source>
        <extracomment>actions.py</extracomment>
        <translation>überall</translation>
    </message>
    <message>
        <source>with a project open</source>
        <extracomment>actions.py</extracomment>
        <translation>bei offenem Projekt</translation>
    </message>
    <message>
        <source>in Code, with a document open</source>
        <extracomment>actions.py</extracomment>
        <translation>beim Kodieren mit offenem Dokument</translation>
    </message>
    <message>
        <source>in the reading view</source>
        <extracomment>actions.py</extracomment>
        <translation>im Lesetext</translation>
    </message>
    <message>
        <source>in a tree of codes</source>
        <extracomment>actions.py</extracomment>
        <translation>in einem Baum von Codes</translation>
    </message>
    <message>
        <source>in the list of documents</source>
        <extracomment>actions.py</extracomment>
        <translation>in der Liste der Dokumente</translation>
    </message>
    <message>
        <source>in a list of passages</source>
        <extracomment>actions.py</extracomment>
        <translation>in einer Liste von Passagen</translation>
    </message>
    <message>
        <source>in what was found</source>
        <extracomment>actions.py</extracomment>
        <translation>in den Treffern</translation>
    </message>
    <message>
        <source>in the list to re-check</source>
        <extracomment>actions.py</extracomment>
        <translation>in der Liste zum Nachprüfen</translation>
    </message>
    <message>
        <source>while a code is split</source>
        <extracomment>actions.py</extracomment>
        <translation>beim Teilen eines Codes</translation>
    </message>
    <message>
        <source>in the tables of agreement</source>
        <extracomment>actions.py</extracomment>
        <translation>in den Tabellen der Übereinstimmung</translation>
    </message>
    <message>
        <source>in the list of disagreements</source>
        <extracomment>actions.py</extracomment>
        <translation>in der Liste der Abweichungen</translation>
    </message>
    <message>
        <source>in the history</source>
        <extracomment>actions.py</extracomment>
        <translation>im Verlauf</translation>
    </message>
    <message>
        <source>in the table of variables</source>
        <extracomment>actions.py</extracomment>
        <translation>in der Tabelle der Variablen</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>translations/language.py</extracomment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>translations/language.py</extracomment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>translations/language.py</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>translations/language.py</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>translations/language.py</extracomment>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>translations/language.py</extracomment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Ins</source>
        <extracomment>translations/language.py</extracomment>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Page Up</source>
        <extracomment>translations/language.py</extracomment>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page Down</source>
        <extracomment>translations/language.py</extracomment>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>translations/language.py</extracomment>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>translations/language.py</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>translations/language.py</extracomment>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>translations/language.py</extracomment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>translations/language.py</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>translations/language.py</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Code with that key</source>
        <extracomment>keymap.py</extracomment>
        <translation>Code mit dieser Taste</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>theme/tokens.json</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>theme/tokens.json</extracomment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>theme/tokens.json</extracomment>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Crimson</source>
        <extracomment>theme/tokens.json</extracomment>
        <translation>Karmesin</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>theme/tokens.json</extracomment>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Olive</source>
        <extracomment>theme/tokens.json</extracomment>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Magenta</source>
        <extracomment>theme/tokens.json</extracomment>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Brown</source>
        <extracomment>theme/tokens.json</extracomment>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Azure</source>
        <extracomment>theme/tokens.json</extracomment>
        <translation>Azur</translation>
    </message>
    <message>
        <source>Forest</source>
        <extracomment>theme/tokens.json</extracomment>
        <translation>Waldgrün</translation>
    </message>
    <message>
        <source>Plum</source>
        <extracomment>theme/tokens.json</extracomment>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Gold</source>
        <extracomment>theme/tokens.json</extracomment>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Slate</source>
        <extracomment>theme/tokens.json</extracomment>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>theme/tokens.json</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Indigo</source>
        <extracomment>theme/tokens.json</extracomment>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Rose</source>
        <extracomment>theme/tokens.json</extracomment>
        <translation>Rosé</translation>
    </message>
    <message>
        <source>While reading</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation>Beim Lesen</translation>
    </message>
    <message>
        <source>With a document open</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation>Bei offenem Dokument</translation>
    </message>
    <message>
        <source>With a project open</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation>Bei offenem Projekt</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In a tree of codes</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation>In einem Baum von Codes</translation>
    </message>
    <message>
        <source>In the list of documents</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation>In der Liste der Dokumente</translation>
    </message>
    <message>
        <source>In a list of passages</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation>In einer Liste von Passagen</translation>
    </message>
    <message>
        <source>In what was found</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation>In den Treffern</translation>
    </message>
    <message>
        <source>In the list to re-check</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation>In der Liste zum Nachprüfen</translation>
    </message>
    <message>
        <source>While a code is split</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation>Beim Teilen eines Codes</translation>
    </message>
    <message>
        <source>In the tables of agreement</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation>In den Tabellen der Übereinstimmung</translation>
    </message>
    <message>
        <source>In the list of disagreements</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation>In der Liste der Abweichungen</translation>
    </message>
    <message>
        <source>In the history</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation>Im Verlauf</translation>
    </message>
    <message>
        <source>In the table of variables</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation>In der Tabelle der Variablen</translation>
    </message>
    <message>
        <source>{code} added</source>
        <extracomment>announcing.py</extracomment>
        <translation>{code} dazugekommen</translation>
    </message>
    <message>
        <source>{code} removed</source>
        <extracomment>announcing.py</extracomment>
        <translation>{code} entfernt</translation>
    </message>
    <message>
        <source>{n} codings added</source>
        <extracomment>announcing.py</extracomment>
        <translation>{n} Kodierungen dazugekommen</translation>
    </message>
    <message>
        <source>{n} codings removed</source>
        <extracomment>announcing.py</extracomment>
        <translation>{n} Kodierungen entfernt</translation>
    </message>
    <message>
        <source>{n} codings changed</source>
        <extracomment>announcing.py</extracomment>
        <translation>{n} Kodierungen geändert</translation>
    </message>
    <message>
        <source>{old} became {new}</source>
        <extracomment>announcing.py</extracomment>
        <translation>{old} wurde {new}</translation>
    </message>
    <message>
        <source>{code} moved</source>
        <extracomment>announcing.py</extracomment>
        <translation>{code} verschoben</translation>
    </message>
    <message>
        <source>Open the log</source>
        <extracomment>app.py</extracomment>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>The picture {path} could not be written. Choose another place.</source>
        <extracomment>app.py</extracomment>
        <translation>Das Bild {path} ließ sich nicht schreiben. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{project} has no coder yet. Open it in the window once, or import codings.</source>
        <extracomment>app.py</extracomment>
        <translation>{project} hat noch niemanden, der kodiert. Einmal im Fenster öffnen oder Kodierungen importieren.</translation>
    </message>
    <message>
        <source>Choose a code first: its row in the codebook, or a coding that has it.</source>
        <extracomment>backlight.py</extracomment>
        <translation>Erst einen Code wählen: seine Zeile im Codebuch oder eine Kodierung, die ihn hat.</translation>
    </message>
    <message>
        <source>Lit: {name}</source>
        <extracomment>backlight.py</extracomment>
        <translation>Angeleuchtet: {name}</translation>
    </message>
    <message>
        <source>Lit: {name}, not in this document</source>
        <extracomment>backlight.py</extracomment>
        <translation>Angeleuchtet: {name}, nicht in diesem Dokument</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>backups.py</extracomment>
        <translation>Sicherungskopie entsteht</translation>
    </message>
    <message>
        <source>A backup is made first…</source>
        <extracomment>backups.py</extracomment>
        <translation>Zuerst entsteht eine Sicherungskopie …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <extracomment>backups.py</extracomment>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The regular backup was not made. {why}</source>
        <extracomment>backups.py</extracomment>
        <translation>Die regelmäßige Sicherungskopie ist nicht entstanden. {why}</translation>
    </message>
    <message>
        <source>Select a passage first.</source>
        <extracomment>choosing.py</extracomment>
        <translation>Erst eine Passage auswählen.</translation>
    </message>
    <message>
        <source>Choose a code; its memo comes next.</source>
        <extracomment>choosing.py</extracomment>
        <translation>Wählen Sie einen Code; danach folgt sein Memo.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>citing.py</extracomment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>←/→ letter, with Ctrl word, Shift sentence, both post or paragraph. {key} other end, Enter, Esc.</source>
        <extracomment>code_mode.py</extracomment>
        <translation>←/→ Zeichen, mit Strg Wort, Umschalt Satz, beide Beitrag oder Absatz. {key} anderes Ende, Eingabe, Esc.</translation>
    </message>
    <message>
        <source>Choose a code in the codebook first.</source>
        <extracomment>code_mode.py</extracomment>
        <translation>Erst einen Code im Codebuch wählen.</translation>
    </message>
    <message>
        <source>No code is locked any more.</source>
        <extracomment>code_mode.py</extracomment>
        <translation>Kein Code ist mehr festgestellt.</translation>
    </message>
    <message>
        <source>{place}, word {word}</source>
        <extracomment>code_mode.py</extracomment>
        <translation>{place}, Wort {word}</translation>
    </message>
    <message>
        <source>%1 post</source>
        <extracomment>code_mode.py</extracomment>
        <translation>%1 Beitrag</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <extracomment>code_mode.py</extracomment>
        <translation>%1 Beiträge</translation>
    </message>
    <message>
        <source>%1 paragraph</source>
        <extracomment>code_mode.py</extracomment>
        <translation>%1 Absatz</translation>
    </message>
    <message>
        <source>%1 paragraphs</source>
        <extracomment>code_mode.py</extracomment>
        <translation>%1 Absätze</translation>
    </message>
    <message>
        <source>%1 coding</source>
        <extracomment>code_mode.py</extracomment>
        <translation>%1 Kodierung</translation>
    </message>
    <message>
        <source>%1 codings</source>
        <extracomment>code_mode.py</extracomment>
        <translation>%1 Kodierungen</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>code_screen.py</extracomment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Memo on %1</source>
        <extracomment>codebook/editing.py</extracomment>
        <translation>Memo zu %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>codebook/menu.py</extracomment>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Lock: give it to every passage I select</source>
        <extracomment>codebook/menu.py</extracomment>
        <translation>Feststellen: jeder ausgewählten Passage geben</translation>
    </message>
    <message>
        <source>List its passages</source>
        <extracomment>codebook/menu.py</extracomment>
        <translation>Seine Passagen auflisten</translation>
    </message>
    <message>
        <source>Show only this code</source>
        <extracomment>codebook/menu.py</extracomment>
        <translation>Nur diesen Code zeigen</translation>
    </message>
    <message>
        <source>Show all codes</source>
        <extracomment>codebook/menu.py</extracomment>
        <translation>Alle Codes zeigen</translation>
    </message>
    <message>
        <source>Memo on this code…</source>
        <extracomment>codebook/menu.py</extracomment>
        <translation>Memo zu diesem Code …</translation>
    </message>
    <message>
        <source>New code beside it…</source>
        <extracomment>codebook/menu.py</extracomment>
        <translation>Neuer Code daneben …</translation>
    </message>
    <message>
        <source>New code below it…</source>
        <extracomment>codebook/menu.py</extracomment>
        <translation>Neuer Code darunter …</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>codebook/menu.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Colour…</source>
        <extracomment>codebook/menu.py</extracomment>
        <translation>Farbe …</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>codebook/menu.py</extracomment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>codebook/menu.py</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Retire</source>
        <extracomment>codebook/menu.py</extracomment>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>codebook/menu.py</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1, taken from %2</source>
        <extracomment>codebook/menu.py</extracomment>
        <translation>%1, von %2 weggenommen</translation>
    </message>
    <message>
        <source>Count mine in this document</source>
        <extracomment>codebook/menu.py</extracomment>
        <translation>Eigene in diesem Dokument zählen</translation>
    </message>
    <message>
        <source>Count mine</source>
        <extracomment>codebook/menu.py</extracomment>
        <translation>Eigene zählen</translation>
    </message>
    <message>
        <source>Count everyone's</source>
        <extracomment>codebook/menu.py</extracomment>
        <translation>Alle zählen</translation>
    </message>
    <message>
        <source>Count everyone's (not while blind)</source>
        <extracomment>codebook/menu.py</extracomment>
        <translation>Alle zählen (nicht im Blindmodus)</translation>
    </message>
    <message>
        <source>Show retired codes</source>
        <extracomment>codebook/menu.py</extracomment>
        <translation>Stillgelegte Codes zeigen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <extracomment>codebook/menu.py</extracomment>
        <translation>Alles aufklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <extracomment>codebook/menu.py</extracomment>
        <translation>Alles zuklappen</translation>
    </message>
    <message>
        <source>New code</source>
        <extracomment>codebook/new_code.py</extracomment>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>None, a family of its own</source>
        <extracomment>codebook/new_code.py</extracomment>
        <translation>Keiner, eine eigene Familie</translation>
    </message>
    <message>
        <source>One line, shown at the cursor</source>
        <extracomment>codebook/new_code.py</extracomment>
        <translation>Eine Zeile, am Cursor gezeigt</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>codebook/new_code.py</extracomment>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Add code</source>
        <extracomment>codebook/new_code.py</extracomment>
        <translation>Code anlegen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>codebook/new_code.py</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <extracomment>codebook/new_code.py</extracomment>
        <translation>&amp;Unter</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <extracomment>codebook/new_code.py</extracomment>
        <translation>&amp;Definition</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <extracomment>codebook/new_code.py</extracomment>
        <translation>&amp;Taste</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>codebook/new_code.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>A code needs a name.</source>
        <extracomment>codebook/new_code.py</extracomment>
        <translation>Ein Code braucht einen Namen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>codebook/panel.py</extracomment>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Codebook options</source>
        <extracomment>codebook/panel.py</extracomment>
        <translation>Optionen des Codebuchs</translation>
    </message>
    <message>
        <source>Codebook tree, %1 code</source>
        <extracomment>codebook/panel.py</extracomment>
        <translation>Codebaum, %1 Code</translation>
    </message>
    <message>
        <source>Codebook tree, %1 codes</source>
        <extracomment>codebook/panel.py</extracomment>
        <translation>Codebaum, %1 Codes</translation>
    </message>
    <message>
        <source>mine here</source>
        <extracomment>codebook/panel.py</extracomment>
        <translation>eigene hier</translation>
    </message>
    <message>
        <source>mine</source>
        <extracomment>codebook/panel.py</extracomment>
        <translation>eigene</translation>
    </message>
    <message>
        <source>all shown</source>
        <extracomment>codebook/panel.py</extracomment>
        <translation>alle gezeigten</translation>
    </message>
    <message>
        <source>The numbers count: {what}</source>
        <extracomment>codebook/panel.py</extracomment>
        <translation>Die Zahlen zählen: {what}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Start with one code.&lt;/b&gt; Select a passage and press {key}, or import a codebook.</source>
        <extracomment>codebook/panel.py</extracomment>
        <translation>&lt;b&gt;Mit einem Code beginnen.&lt;/b&gt; Eine Passage auswählen und {key} drücken oder ein Codebuch importieren.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Start with one code.&lt;/b&gt; Select a passage and choose New code, or import a codebook.</source>
        <extracomment>codebook/panel.py</extracomment>
        <translation>&lt;b&gt;Mit einem Code beginnen.&lt;/b&gt; Eine Passage auswählen und Neuer Code wählen oder ein Codebuch importieren.</translation>
    </message>
    <message>
        <source>No code matches "%1".</source>
        <extracomment>codebook/panel.py</extracomment>
        <translation>Kein Code passt zu „%1“.</translation>
    </message>
    <message>
        <source>Only %1 is shown</source>
        <extracomment>codebook/panel.py</extracomment>
        <translation>Nur %1 wird gezeigt</translation>
    </message>
    <message>
        <source>Only %1 code shown</source>
        <extracomment>codebook/panel.py</extracomment>
        <translation>Nur %1 Code gezeigt</translation>
    </message>
    <message>
        <source>Only %1 codes shown</source>
        <extracomment>codebook/panel.py</extracomment>
        <translation>Nur %1 Codes gezeigt</translation>
    </message>
    <message>
        <source>What the numbers count</source>
        <extracomment>codebook/panel.py</extracomment>
        <translation>Was die Zahlen zählen</translation>
    </message>
    <message>
        <source>Codes</source>
        <extracomment>codebook/rail.py</extracomment>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Open the codebook</source>
        <extracomment>codebook/rail.py</extracomment>
        <translation>Codebuch öffnen</translation>
    </message>
    <message>
        <source>No codings are shown</source>
        <extracomment>coder_acts.py</extracomment>
        <translation>Keine Kodierungen werden gezeigt</translation>
    </message>
    <message>
        <source>Blind: only your own codings are shown</source>
        <extracomment>coder_acts.py</extracomment>
        <translation>Blind: nur eigene Kodierungen werden gezeigt</translation>
    </message>
    <message>
        <source>Open: %1 coder shown</source>
        <extracomment>coder_acts.py</extracomment>
        <translation>Offen: %1 Person gezeigt</translation>
    </message>
    <message>
        <source>Open: all %1 coders shown</source>
        <extracomment>coder_acts.py</extracomment>
        <translation>Offen: alle %1 Kodierenden gezeigt</translation>
    </message>
    <message>
        <source>Shown: {names}</source>
        <extracomment>coder_acts.py</extracomment>
        <translation>Gezeigt: {names}</translation>
    </message>
    <message>
        <source>Only my own codings</source>
        <extracomment>coder_acts.py</extracomment>
        <translation>Nur eigene Kodierungen</translation>
    </message>
    <message>
        <source>Everyone's codings</source>
        <extracomment>coder_acts.py</extracomment>
        <translation>Kodierungen von allen</translation>
    </message>
    <message>
        <source>No codings</source>
        <extracomment>coder_acts.py</extracomment>
        <translation>Keine Kodierungen</translation>
    </message>
    <message>
        <source>Only {name}'s</source>
        <extracomment>coder_acts.py</extracomment>
        <translation>Nur die von {name}</translation>
    </message>
    <message>
        <source>{name} codes now.</source>
        <extracomment>coder_acts.py</extracomment>
        <translation>Jetzt kodiert {name}.</translation>
    </message>
    <message>
        <source>There is only one coder in this project.</source>
        <extracomment>coder_acts.py</extracomment>
        <translation>In diesem Projekt kodiert nur eine Person.</translation>
    </message>
    <message>
        <source>{source} is now part of {target}.</source>
        <extracomment>coder_acts.py</extracomment>
        <translation>{source} ist jetzt Teil von {target}.</translation>
    </message>
    <message>
        <source>Codings shown</source>
        <extracomment>coder_switches.py</extracomment>
        <translation>Gezeigte Kodierungen</translation>
    </message>
    <message>
        <source>Go to a coding first: click its label or press {key}.</source>
        <extracomment>coding_acts.py</extracomment>
        <translation>Erst zu einer Kodierung gehen: auf ihr Etikett klicken oder {key} drücken.</translation>
    </message>
    <message>
        <source>Go to a coding first: click its label.</source>
        <extracomment>coding_acts.py</extracomment>
        <translation>Erst zu einer Kodierung gehen: auf ihr Etikett klicken.</translation>
    </message>
    <message>
        <source>No code has the key {key}.</source>
        <extracomment>coding_acts.py</extracomment>
        <translation>Kein Code hat die Taste {key}.</translation>
    </message>
    <message>
        <source>No code was used yet.</source>
        <extracomment>coding_acts.py</extracomment>
        <translation>Noch wurde kein Code verwendet.</translation>
    </message>
    <message>
        <source>No code was used yet. Press {key} to choose one.</source>
        <extracomment>coding_acts.py</extracomment>
        <translation>Noch wurde kein Code verwendet. Mit {key} einen wählen.</translation>
    </message>
    <message>
        <source>No code was used yet. Press its key or {key} to choose one.</source>
        <extracomment>coding_acts.py</extracomment>
        <translation>Noch wurde kein Code verwendet. Seine Taste drücken oder mit {key} einen wählen.</translation>
    </message>
    <message>
        <source>No code was used yet. Press its key.</source>
        <extracomment>coding_acts.py</extracomment>
        <translation>Noch wurde kein Code verwendet. Seine Taste drücken.</translation>
    </message>
    <message>
        <source>This passage has the code {name} already.</source>
        <extracomment>coding_acts.py</extracomment>
        <translation>Diese Passage hat den Code {name} schon.</translation>
    </message>
    <message>
        <source>Select the words that shall name the code.</source>
        <extracomment>coding_acts.py</extracomment>
        <translation>Die Wörter auswählen, die den Code benennen sollen.</translation>
    </message>
    <message>
        <source>These words are among the examples already.</source>
        <extracomment>coding_acts.py</extracomment>
        <translation>Diese Wörter stehen schon bei den Beispielen.</translation>
    </message>
    <message>
        <source>Added to the examples of {code}.</source>
        <extracomment>coding_acts.py</extracomment>
        <translation>Zu den Beispielen von {code} gestellt.</translation>
    </message>
    <message>
        <source>Marked as unsure.</source>
        <extracomment>coding_acts.py</extracomment>
        <translation>Als unsicher markiert.</translation>
    </message>
    <message>
        <source>Sure again.</source>
        <extracomment>coding_acts.py</extracomment>
        <translation>Wieder sicher.</translation>
    </message>
    <message>
        <source>{code} removed from {place}.</source>
        <extracomment>coding_acts.py</extracomment>
        <translation>{code} von {place} entfernt.</translation>
    </message>
    <message>
        <source>There is such a coding already.</source>
        <extracomment>coding_acts.py</extracomment>
        <translation>Eine solche Kodierung gibt es schon.</translation>
    </message>
    <message>
        <source>Do not ask again until the project is closed</source>
        <extracomment>coding_questions.py</extracomment>
        <translation>Nicht mehr fragen, bis das Projekt geschlossen wird</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>coding_questions.py</extracomment>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>Code across posts</source>
        <extracomment>coding_questions.py</extracomment>
        <translation>Über Beiträge hinweg kodieren</translation>
    </message>
    <message>
        <source>This passage crosses post {numbers}. Code it?</source>
        <extracomment>coding_questions.py</extracomment>
        <translation>Diese Passage überschreitet Beitrag {numbers}. Kodieren?</translation>
    </message>
    <message>
        <source>People cite posts one by one, and agreement is counted by post.</source>
        <extracomment>coding_questions.py</extracomment>
        <translation>Zitiert wird Beitrag für Beitrag, und Übereinstimmung wird je Beitrag gezählt.</translation>
    </message>
    <message>
        <source>Code it</source>
        <extracomment>coding_questions.py</extracomment>
        <translation>Kodieren</translation>
    </message>
    <message>
        <source>Code a repeated sentence</source>
        <extracomment>coding_questions.py</extracomment>
        <translation>Einen wiederholten Satz kodieren</translation>
    </message>
    <message>
        <source>This sentence repeats {place}. Code it there instead?</source>
        <extracomment>coding_questions.py</extracomment>
        <translation>Dieser Satz wiederholt {place}. Stattdessen dort kodieren?</translation>
    </message>
    <message>
        <source>A pull quote that is coded like the text it is taken from counts twice.</source>
        <extracomment>coding_questions.py</extracomment>
        <translation>Ein hervorgehobenes Zitat, das wie die Stelle kodiert wird, aus der es stammt, zählt doppelt.</translation>
    </message>
    <message>
        <source>Code it in {place}</source>
        <extracomment>coding_questions.py</extracomment>
        <translation>In {place} kodieren</translation>
    </message>
    <message>
        <source>Code it here</source>
        <extracomment>coding_questions.py</extracomment>
        <translation>Hier kodieren</translation>
    </message>
    <message>
        <source>Document name</source>
        <extracomment>corpus/delegate.py</extracomment>
        <translation>Name des Dokuments</translation>
    </message>
    <message>
        <source>Import texts</source>
        <extracomment>corpus/head.py</extracomment>
        <translation>Texte importieren</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <extracomment>corpus/head.py</extracomment>
        <translation>Dokumente filtern</translation>
    </message>
    <message>
        <source>Sort and group documents</source>
        <extracomment>corpus/head.py</extracomment>
        <translation>Dokumente sortieren und gruppieren</translation>
    </message>
    <message>
        <source>Name, value or state</source>
        <extracomment>corpus/head.py</extracomment>
        <translation>Name, Wert oder Stand</translation>
    </message>
    <message>
        <source>%1 document</source>
        <extracomment>corpus/list_view.py</extracomment>
        <translation>%1 Dokument</translation>
    </message>
    <message>
        <source>%1 documents</source>
        <extracomment>corpus/list_view.py</extracomment>
        <translation>%1 Dokumente</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>corpus/menus.py</extracomment>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Project order</source>
        <extracomment>corpus/menus.py</extracomment>
        <translation>Reihenfolge im Projekt</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>corpus/menus.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Codings</source>
        <extracomment>corpus/menus.py</extracomment>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>corpus/menus.py</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Backwards</source>
        <extracomment>corpus/menus.py</extracomment>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Group by</source>
        <extracomment>corpus/menus.py</extracomment>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>corpus/menus.py</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Variable</source>
        <extracomment>corpus/menus.py</extracomment>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>corpus/menus.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Mark as in progress</source>
        <extracomment>corpus/menus.py</extracomment>
        <translation>Als in Arbeit markieren</translation>
    </message>
    <message>
        <source>Variables…</source>
        <extracomment>corpus/menus.py</extracomment>
        <translation>Variablen …</translation>
    </message>
    <message>
        <source>Memo…</source>
        <extracomment>corpus/menus.py</extracomment>
        <translation>Memo …</translation>
    </message>
    <message>
        <source>Mark {documents} as done</source>
        <extracomment>corpus/menus.py</extracomment>
        <translation>{documents} als fertig markieren</translation>
    </message>
    <message>
        <source>Mark {documents} as in progress</source>
        <extracomment>corpus/menus.py</extracomment>
        <translation>{documents} als in Arbeit markieren</translation>
    </message>
    <message>
        <source>Set a variable…</source>
        <extracomment>corpus/menus.py</extracomment>
        <translation>Variable setzen …</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>corpus/menus.py</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>corpus/menus.py</extracomment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <extracomment>corpus/menus.py</extracomment>
        <translation>Aus dem Projekt entfernen</translation>
    </message>
    <message>
        <source>Remove from the project…</source>
        <extracomment>corpus/menus.py</extracomment>
        <translation>Aus dem Projekt entfernen …</translation>
    </message>
    <message>
        <source>not opened</source>
        <extracomment>corpus/model.py</extracomment>
        <translation>nicht geöffnet</translation>
    </message>
    <message>
        <source>in progress</source>
        <extracomment>corpus/model.py</extracomment>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>corpus/model.py</extracomment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Without a value</source>
        <extracomment>corpus/model.py</extracomment>
        <translation>Ohne Wert</translation>
    </message>
    <message>
        <source>{n} done</source>
        <extracomment>corpus/model.py</extracomment>
        <translation>{n} fertig</translation>
    </message>
    <message>
        <source>folded</source>
        <extracomment>corpus/model.py</extracomment>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <extracomment>corpus/model.py</extracomment>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>corpus/panel.py</extracomment>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No document matches "{words}".</source>
        <extracomment>corpus/panel.py</extracomment>
        <translation>Kein Dokument passt zu „{words}“.</translation>
    </message>
    <message>
        <source>&lt;b&gt;No documents yet.&lt;/b&gt;&lt;br&gt;Drop texts here or press {key}.</source>
        <extracomment>corpus/panel.py</extracomment>
        <translation>&lt;b&gt;Noch keine Dokumente.&lt;/b&gt;&lt;br&gt;Texte hier ablegen oder {key} drücken.</translation>
    </message>
    <message>
        <source>&lt;b&gt;No documents yet.&lt;/b&gt;&lt;br&gt;Drop texts here or choose Import texts.</source>
        <extracomment>corpus/panel.py</extracomment>
        <translation>&lt;b&gt;Noch keine Dokumente.&lt;/b&gt;&lt;br&gt;Texte hier ablegen oder Texte importieren wählen.</translation>
    </message>
    <message>
        <source>Remove {documents}?</source>
        <extracomment>corpus/removal.py</extracomment>
        <translation>{documents} entfernen?</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>corpus/removal.py</extracomment>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>corpus/removal.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 coder</source>
        <extracomment>corpus/removal.py</extracomment>
        <translation>%1 Person</translation>
    </message>
    <message>
        <source>%1 coders</source>
        <extracomment>corpus/removal.py</extracomment>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>Nothing is coded in them. Undo brings them back.</source>
        <extracomment>corpus/removal.py</extracomment>
        <translation>Nichts ist darin kodiert. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>They hold {codings} by {coders}. A backup is made first, and undo brings all of it back.</source>
        <extracomment>corpus/removal.py</extracomment>
        <translation>Darin stehen {codings} von {coders}. Zuerst entsteht eine Sicherungskopie, und Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>They hold {codings} that you are shown. What other coders coded in them goes too. A backup is made first, and undo brings all of it back.</source>
        <extracomment>corpus/removal.py</extracomment>
        <translation>Darin stehen {codings}, die Ihnen gezeigt werden. Was andere darin kodiert haben, geht mit. Zuerst entsteht eine Sicherungskopie, und Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>Set a variable of {documents}</source>
        <extracomment>corpus/value_sheet.py</extracomment>
        <translation>Eine Variable setzen: {documents}</translation>
    </message>
    <message>
        <source>An empty value takes the variable from these documents.</source>
        <extracomment>corpus/value_sheet.py</extracomment>
        <translation>Ein leerer Wert nimmt die Variable von diesen Dokumenten weg.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>corpus/value_sheet.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>corpus/value_sheet.py</extracomment>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>A document variable needs a name.</source>
        <extracomment>corpus/value_sheet.py</extracomment>
        <translation>Eine Dokumentvariable braucht einen Namen.</translation>
    </message>
    <message>
        <source>They are so already.</source>
        <extracomment>corpus_acts.py</extracomment>
        <translation>So sind sie schon.</translation>
    </message>
    <message>
        <source>{documents} marked as done.</source>
        <extracomment>corpus_acts.py</extracomment>
        <translation>{documents} als fertig markiert.</translation>
    </message>
    <message>
        <source>{documents} marked as in progress.</source>
        <extracomment>corpus_acts.py</extracomment>
        <translation>{documents} als in Arbeit markiert.</translation>
    </message>
    <message>
        <source>Set variable</source>
        <extracomment>corpus_acts.py</extracomment>
        <translation>Variable setzen</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <extracomment>corpus_acts.py</extracomment>
        <translation>Trotzdem entfernen</translation>
    </message>
    <message>
        <source>{name} and {codings} removed.</source>
        <extracomment>corpus_acts.py</extracomment>
        <translation>{name} und {codings} entfernt.</translation>
    </message>
    <message>
        <source>{name} removed, with all that was coded there.</source>
        <extracomment>corpus_acts.py</extracomment>
        <translation>{name} entfernt, mit allem, was darin kodiert war.</translation>
    </message>
    <message>
        <source>Documents can be moved while they stand in project order, without groups.</source>
        <extracomment>corpus_acts.py</extracomment>
        <translation>Dokumente lassen sich verschieben, solange sie in der Reihenfolge des Projekts und ohne Gruppen stehen.</translation>
    </message>
    <message>
        <source>Code texts with a codebook, measure how far coders agree, export coded passages.</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation>Texte mit einem Codebuch kodieren, Übereinstimmung der Kodierenden messen, kodierte Passagen exportieren.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Settings: {file}</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation>Einstellungen: {file}</translation>
    </message>
    <message>
        <source>Log: {folder}</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation>Protokoll: {folder}</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>dialogs/backup.py</extracomment>
        <translation>Sicherungskopie</translation>
    </message>
    <message>
        <source>While you work a backup is made every hour, and before merging, importing and removing. Each is opened and compared with the project.</source>
        <extracomment>dialogs/backup.py</extracomment>
        <translation>Während der Arbeit entsteht jede Stunde eine Sicherungskopie, ebenso vor dem Zusammenführen, Importieren und Entfernen. Jede wird geöffnet und mit dem Projekt verglichen.</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <extracomment>dialogs/backup.py</extracomment>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <extracomment>dialogs/backup.py</extracomment>
        <translation>Anderswo …</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>dialogs/backup.py</extracomment>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>dialogs/backup.py</extracomment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <extracomment>dialogs/backup.py</extracomment>
        <translation>Noch gibt es keine Sicherung.</translation>
    </message>
    <message>
        <source>Newest: {when}</source>
        <extracomment>dialogs/backup.py</extracomment>
        <translation>Neueste: {when}</translation>
    </message>
    <message>
        <source>Initials</source>
        <extracomment>dialogs/coders.py</extracomment>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>How shall we sign your codings?</source>
        <extracomment>dialogs/coders.py</extracomment>
        <translation>Wie sollen die Kodierungen gezeichnet werden?</translation>
    </message>
    <message>
        <source>Your initials mark your work in the margin.</source>
        <extracomment>dialogs/coders.py</extracomment>
        <translation>Das Kürzel kennzeichnet die eigene Arbeit am Rand.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>dialogs/coders.py</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Who codes here?</source>
        <extracomment>dialogs/coders.py</extracomment>
        <translation>Wer kodiert hier?</translation>
    </message>
    <message>
        <source>Codings are signed with this name. Each coder sees only their own until others are shown.</source>
        <extracomment>dialogs/coders.py</extracomment>
        <translation>Kodierungen werden mit diesem Namen gezeichnet. Alle sehen nur die eigenen, bis andere gezeigt werden.</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <extracomment>dialogs/coders.py</extracomment>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>Code with this name</source>
        <extracomment>dialogs/coders.py</extracomment>
        <translation>Mit diesem Namen kodieren</translation>
    </message>
    <message>
        <source>Whose codings are shown?</source>
        <extracomment>dialogs/coders.py</extracomment>
        <translation>Wessen Kodierungen werden gezeigt?</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>dialogs/coders.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Merge two coders</source>
        <extracomment>dialogs/coders.py</extracomment>
        <translation>Zwei Kodierende vereinen</translation>
    </message>
    <message>
        <source>For one person under two names. Same codings become one, memos are joined. Undo works.</source>
        <extracomment>dialogs/coders.py</extracomment>
        <translation>Für eine Person unter zwei Namen. Gleiche Kodierungen werden eine, Memos werden verbunden. Rückgängig ist möglich.</translation>
    </message>
    <message>
        <source>This one</source>
        <extracomment>dialogs/coders.py</extracomment>
        <translation>Diese Person</translation>
    </message>
    <message>
        <source>becomes</source>
        <extracomment>dialogs/coders.py</extracomment>
        <translation>wird zu</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>dialogs/coders.py</extracomment>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Colour of {code}</source>
        <extracomment>dialogs/colour.py</extracomment>
        <translation>Farbe von {code}</translation>
    </message>
    <message>
        <source>Use this colour</source>
        <extracomment>dialogs/colour.py</extracomment>
        <translation>Diese Farbe verwenden</translation>
    </message>
    <message>
        <source>Export coded passages</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Kodierte Passagen exportieren</translation>
    </message>
    <message>
        <source>One row for each coding: quote, place, code, coder, memo and more. UTF-8.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Eine Zeile je Kodierung: Zitat, Stelle, Code, Person, Memo und mehr. UTF-8.</translation>
    </message>
    <message>
        <source>Safe for Excel: marks the file as UTF-8, and puts ' before = + - @</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Sicher für Excel: kennzeichnet die Datei als UTF-8 und setzt ' vor = + - @</translation>
    </message>
    <message>
        <source>Pseudonyms: coders are called “Coder 1”, “Coder 2” and so on</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Pseudonyme: Kodierende heißen „Coder 1“, „Coder 2“ und so weiter</translation>
    </message>
    <message>
        <source>, the first {m} of them</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>, davon die ersten {m}</translation>
    </message>
    <message>
        <source>No coding fits this choice. The file would hold the column names alone.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Keine Kodierung passt zu dieser Wahl. Die Datei enthielte nur die Spaltennamen.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>%1 row written to {file}.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>%1 Zeile nach {file} geschrieben.</translation>
    </message>
    <message>
        <source>%1 rows written to {file}.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>%1 Zeilen nach {file} geschrieben.</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>{name} export</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>{name} Export</translation>
    </message>
    <message>
        <source>A new folder (*)</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Ein neuer Ordner (*)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Whole set (folder): codings, documents, codes, readings, texts</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Ganzer Satz (Ordner): Kodierungen, Dokumente, Codes, Lesestände, Texte</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>All documents</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>All coders</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Alle Kodierenden</translation>
    </message>
    <message>
        <source>All codes</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Form</translation>
    </message>
    <message>
        <source>Coder</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>The first rows</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>Web address</source>
        <extracomment>dialogs/import_details.py</extracomment>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Such as thread or interview</source>
        <extracomment>dialogs/import_details.py</extracomment>
        <translation>Etwa Thread oder Interview</translation>
    </message>
    <message>
        <source>The type is a guess, from how the text is built. Change or clear it.</source>
        <extracomment>dialogs/import_details.py</extracomment>
        <translation>Der Typ ist geraten, nach dem Aufbau des Textes. Ändern oder löschen Sie ihn.</translation>
    </message>
    <message>
        <source>Take the title line of the text</source>
        <extracomment>dialogs/import_details.py</extracomment>
        <translation>Titelzeile des Textes nehmen</translation>
    </message>
    <message>
        <source>Take the title lines of all files</source>
        <extracomment>dialogs/import_details.py</extracomment>
        <translation>Titelzeilen aller Dateien nehmen</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>dialogs/import_details.py</extracomment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>dialogs/import_details.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>dialogs/import_details.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>dialogs/import_details.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kept as the document variables {address} and {kind}; empty ones are left out.</source>
        <extracomment>dialogs/import_details.py</extracomment>
        <translation>Wird als Dokumentvariablen {address} und {kind} geführt; leere entfallen.</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>dialogs/import_dialog.py</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <extracomment>dialogs/import_dialog.py</extracomment>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <extracomment>dialogs/import_dialog.py</extracomment>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Suggested answers are selected. You can change them until the first coding.</source>
        <extracomment>dialogs/import_dialog.py</extracomment>
        <translation>Vorgeschlagene Antworten sind ausgewählt. Sie lassen sich bis zur ersten Kodierung ändern.</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>dialogs/import_dialog.py</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>%1 of these files cannot be imported as it is.</source>
        <extracomment>dialogs/import_dialog.py</extracomment>
        <translation>%1 dieser Dateien lässt sich so nicht importieren.</translation>
    </message>
    <message>
        <source>%1 of these files cannot be imported as they are.</source>
        <extracomment>dialogs/import_dialog.py</extracomment>
        <translation>%1 dieser Dateien lassen sich so nicht importieren.</translation>
    </message>
    <message>
        <source>Import %1 file</source>
        <extracomment>dialogs/import_dialog.py</extracomment>
        <translation>%1 Datei importieren</translation>
    </message>
    <message>
        <source>Import %1 files</source>
        <extracomment>dialogs/import_dialog.py</extracomment>
        <translation>%1 Dateien importieren</translation>
    </message>
    <message>
        <source>Import %1 document</source>
        <extracomment>dialogs/import_dialog.py</extracomment>
        <translation>%1 Dokument importieren</translation>
    </message>
    <message>
        <source>Import %1 documents</source>
        <extracomment>dialogs/import_dialog.py</extracomment>
        <translation>%1 Dokumente importieren</translation>
    </message>
    <message>
        <source>Delete leaves it out</source>
        <extracomment>dialogs/import_dialog.py</extracomment>
        <translation>Entf lässt es weg</translation>
    </message>
    <message>
        <source>Add files or folders, or drop them here.</source>
        <extracomment>dialogs/import_dialog.py</extracomment>
        <translation>Dateien oder Ordner hinzufügen oder hier ablegen.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <extracomment>dialogs/import_dialog.py</extracomment>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>A file of codings. Each is found again by its text; what does not fit is listed.</source>
        <extracomment>dialogs/import_dialog.py</extracomment>
        <translation>Eine Datei mit Kodierungen. Jede wird über ihren Text wiedergefunden; was nicht passt, wird aufgelistet.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>dialogs/import_dialog.py</extracomment>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>dialogs/import_dialog.py</extracomment>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.html *.htm *.docx *.pdf);;Codings (*.csv *.jsonl);;All files (*)</source>
        <extracomment>dialogs/import_dialog.py</extracomment>
        <translation>Texte (*.txt *.md *.html *.htm *.docx *.pdf);;Kodierungen (*.csv *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <extracomment>dialogs/import_dialog.py</extracomment>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>There is a document "{name}" already. Choose another name.</source>
        <extracomment>dialogs/import_dialog.py</extracomment>
        <translation>Es gibt schon ein Dokument „{name}“. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Files to import</source>
        <extracomment>dialogs/import_dialog.py</extracomment>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>Drop more files here: text, Markdown, HTML, Word, PDF with text, and codings as CSV.</source>
        <extracomment>dialogs/import_dialog.py</extracomment>
        <translation>Hier weitere Dateien ablegen: Text, Markdown, HTML, Word, PDF mit Text und Kodierungen als CSV.</translation>
    </message>
    <message>
        <source>Codings, not a text</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>Kodierungen, kein Text</translation>
    </message>
    <message>
        <source>Choose an encoding</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>Zeichenkodierung wählen</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>A guess: {encoding}</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>Geraten: {encoding}</translation>
    </message>
    <message>
        <source>%1 handle</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>%1 Nutzername</translation>
    </message>
    <message>
        <source>%1 handles</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>%1 Nutzernamen</translation>
    </message>
    <message>
        <source>%1 link</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>%1 Link</translation>
    </message>
    <message>
        <source>%1 links</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>%1 Links</translation>
    </message>
    <message>
        <source>%1 broken line</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>%1 gebrochene Zeile</translation>
    </message>
    <message>
        <source>%1 broken lines</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>%1 gebrochene Zeilen</translation>
    </message>
    <message>
        <source>{n} repeated</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>{n} wiederholt</translation>
    </message>
    <message>
        <source>front and back matter</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>Vor- und Nachspann</translation>
    </message>
    <message>
        <source>back matter</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>Nachspann</translation>
    </message>
    <message>
        <source>front matter</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>%1 heading</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>%1 Überschrift</translation>
    </message>
    <message>
        <source>%1 headings</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>%1 Überschriften</translation>
    </message>
    <message>
        <source>%1 word</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>%1 Wort</translation>
    </message>
    <message>
        <source>%1 words</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>%1 Wörter</translation>
    </message>
    <message>
        <source>%1 character</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>source kept unchanged</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>Quelle bleibt unverändert</translation>
    </message>
    <message>
        <source>the first {n} characters are shown</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>die ersten {n} Zeichen werden gezeigt</translation>
    </message>
    <message>
        <source>Windows-1252 (Western)</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>Windows-1252 (westeuropäisch)</translation>
    </message>
    <message>
        <source>Windows-1250 (Central European)</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>Windows-1250 (mitteleuropäisch)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>Windows-1251 (kyrillisch)</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>Windows-1253 (griechisch)</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>Windows-1254 (türkisch)</translation>
    </message>
    <message>
        <source>KOI8-R (Cyrillic)</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>KOI8-R (kyrillisch)</translation>
    </message>
    <message>
        <source>GB 18030 (Chinese)</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>GB 18030 (chinesisch)</translation>
    </message>
    <message>
        <source>Big5 (Chinese)</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>Big5 (chinesisch)</translation>
    </message>
    <message>
        <source>Shift JIS (Japanese)</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>Shift JIS (japanisch)</translation>
    </message>
    <message>
        <source>Mac Roman (Western)</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>Mac Roman (westeuropäisch)</translation>
    </message>
    <message>
        <source>UTF-16 (little-endian)</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>UTF-16 (Little-Endian)</translation>
    </message>
    <message>
        <source>UTF-16 (big-endian)</source>
        <extracomment>dialogs/import_files.py</extracomment>
        <translation>UTF-16 (Big-Endian)</translation>
    </message>
    <message>
        <source>%1 page</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>%1 Seite</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>%1 Seiten</translation>
    </message>
    <message>
        <source>%1 numbered post</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>%1 nummerierter Beitrag</translation>
    </message>
    <message>
        <source>%1 numbered posts</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>%1 nummerierte Beiträge</translation>
    </message>
    <message>
        <source>Posts are counted in the margin and cited by their numbers.</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>Beiträge werden am Rand gezählt und mit ihren Nummern zitiert.</translation>
    </message>
    <message>
        <source>One unit per post</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>Eine Einheit je Beitrag</translation>
    </message>
    <message>
        <source>Plain paragraphs</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>Einfache Absätze</translation>
    </message>
    <message>
        <source>Counted in the margin; passages are cited by them.</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>Am Rand gezählt; Textstellen werden danach zitiert.</translation>
    </message>
    <message>
        <source>A symbol, probably a flag, was lost before the file was made, and left a line break. Joining is a reading setting: it holds for all documents.</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>Ein Zeichen, wohl eine Flagge, ging verloren, bevor die Datei entstand, und ließ einen Zeilenumbruch zurück. Verbinden ist eine Leseeinstellung und gilt für alle Dokumente.</translation>
    </message>
    <message>
        <source>Join, marked with ↵</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>Verbinden, mit ↵ markiert</translation>
    </message>
    <message>
        <source>Show as in the file</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>Wie in der Datei zeigen</translation>
    </message>
    <message>
        <source>%1 line looks like a heading</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>%1 Zeile sieht wie eine Überschrift aus</translation>
    </message>
    <message>
        <source>%1 lines look like headings</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>%1 Zeilen sehen wie Überschriften aus</translation>
    </message>
    <message>
        <source>Headings are set larger and marked in the margin with §.</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>Überschriften stehen größer und sind am Rand mit § markiert.</translation>
    </message>
    <message>
        <source>Take as headings</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>Als Überschriften nehmen</translation>
    </message>
    <message>
        <source>%1 sentence appears twice</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>%1 Satz steht zweimal da</translation>
    </message>
    <message>
        <source>%1 sentences appear twice</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>%1 Sätze stehen zweimal da</translation>
    </message>
    <message>
        <source>A pull quote repeats the text. Beside it stands the number of the paragraph that it is taken from.</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>Ein hervorgehobenes Zitat wiederholt den Text. Daneben steht die Nummer des Absatzes, aus dem es stammt.</translation>
    </message>
    <message>
        <source>Dim the repetition</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>Die Wiederholung abblenden</translation>
    </message>
    <message>
        <source>Leave as text</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>Als Text lassen</translation>
    </message>
    <message>
        <source>Back matter</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>Nachspann</translation>
    </message>
    <message>
        <source>Front and back matter</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>Vor- und Nachspann</translation>
    </message>
    <message>
        <source>Front matter</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Found by how it is written: {what}. A dotted line stands beside it.</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>An der Schreibweise erkannt: {what}. Daneben steht eine gepunktete Linie.</translation>
    </message>
    <message>
        <source>Mark in the margin</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>Am Rand kennzeichnen</translation>
    </message>
    <message>
        <source>%1 turn of speakers</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>%1 Redebeitrag</translation>
    </message>
    <message>
        <source>%1 turns of speakers</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>%1 Redebeiträge</translation>
    </message>
    <message>
        <source>They stay in the text. Dimming keeps the eye on the sentence; it holds for all documents.</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>Sie bleiben im Text. Abgeblendet halten sie den Blick nicht auf; das gilt für alle Dokumente.</translation>
    </message>
    <message>
        <source>Dim</source>
        <extracomment>dialogs/import_found.py</extracomment>
        <translation>Abblenden</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>dialogs/import_kinds.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Interview</source>
        <extracomment>dialogs/import_kinds.py</extracomment>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <extracomment>dialogs/import_kinds.py</extracomment>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Thread</source>
        <extracomment>dialogs/import_kinds.py</extracomment>
        <translation>Thread</translation>
    </message>
    <message>
        <source>How the text is shown</source>
        <extracomment>dialogs/import_preview.py</extracomment>
        <translation>Wie der Text gezeigt wird</translation>
    </message>
    <message>
        <source>As coders see it</source>
        <extracomment>dialogs/import_preview.py</extracomment>
        <translation>Wie beim Kodieren</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>dialogs/import_preview.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>The text as it stands in the file</source>
        <extracomment>dialogs/import_preview.py</extracomment>
        <translation>Der Text, wie er in der Datei steht</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>dialogs/import_side.py</extracomment>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>dialogs/import_side.py</extracomment>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>The file is not UTF-8. Choose the encoding in which it reads right:</source>
        <extracomment>dialogs/import_side.py</extracomment>
        <translation>Die Datei ist nicht in UTF-8. Die Zeichenkodierung wählen, in der sie richtig zu lesen ist:</translation>
    </message>
    <message>
        <source>Read as {encoding}, a guess. If the preview looks wrong, choose another encoding:</source>
        <extracomment>dialogs/import_side.py</extracomment>
        <translation>Als {encoding} gelesen, das ist geraten. Sieht die Vorschau falsch aus, wählen Sie eine andere Zeichenkodierung:</translation>
    </message>
    <message>
        <source>What we found</source>
        <extracomment>dialogs/import_side.py</extracomment>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>The memo as it is now</source>
        <extracomment>dialogs/memo.py</extracomment>
        <translation>Das Memo, wie es jetzt lautet</translation>
    </message>
    <message>
        <source>No memo.</source>
        <extracomment>dialogs/memo.py</extracomment>
        <translation>Kein Memo.</translation>
    </message>
    <message>
        <source>Take this instead</source>
        <extracomment>dialogs/memo.py</extracomment>
        <translation>Dies stattdessen nehmen</translation>
    </message>
    <message>
        <source>Put both together</source>
        <extracomment>dialogs/memo.py</extracomment>
        <translation>Beide zusammenfügen</translation>
    </message>
    <message>
        <source>What you noticed. Markdown is kept as you type it.</source>
        <extracomment>dialogs/memo.py</extracomment>
        <translation>Was auffiel. Markdown bleibt, wie es getippt wird.</translation>
    </message>
    <message>
        <source>What this memo is on was taken out of the project meanwhile. Copy your words to keep them.</source>
        <extracomment>dialogs/memo.py</extracomment>
        <translation>Das, worauf sich dieses Memo bezieht, wurde inzwischen aus dem Projekt genommen. Kopieren Sie Ihren Text, um ihn zu behalten.</translation>
    </message>
    <message>
        <source>The memo was changed elsewhere meanwhile and reads as above. Keep again to write over it.</source>
        <extracomment>dialogs/memo.py</extracomment>
        <translation>Das Memo wurde inzwischen anderswo geändert und lautet wie oben. Noch einmal Übernehmen schreibt darüber.</translation>
    </message>
    <message>
        <source>%1 code</source>
        <extracomment>dialogs/merge.py</extracomment>
        <translation>%1 Code</translation>
    </message>
    <message>
        <source>%1 codes</source>
        <extracomment>dialogs/merge.py</extracomment>
        <translation>%1 Codes</translation>
    </message>
    <message>
        <source>%1 reading</source>
        <extracomment>dialogs/merge.py</extracomment>
        <translation>%1 Lesestand</translation>
    </message>
    <message>
        <source>%1 readings</source>
        <extracomment>dialogs/merge.py</extracomment>
        <translation>%1 Lesestände</translation>
    </message>
    <message>
        <source>%1 memo</source>
        <extracomment>dialogs/merge.py</extracomment>
        <translation>%1 Memo</translation>
    </message>
    <message>
        <source>%1 memos</source>
        <extracomment>dialogs/merge.py</extracomment>
        <translation>%1 Memos</translation>
    </message>
    <message>
        <source>%1 reading that went further</source>
        <extracomment>dialogs/merge.py</extracomment>
        <translation>%1 Lesestand, der weiter war</translation>
    </message>
    <message>
        <source>%1 readings that went further</source>
        <extracomment>dialogs/merge.py</extracomment>
        <translation>%1 Lesestände, die weiter waren</translation>
    </message>
    <message>
        <source>Merge {name}</source>
        <extracomment>dialogs/merge.py</extracomment>
        <translation>{name} zusammenführen</translation>
    </message>
    <message>
        <source>Nothing of yours is overwritten. A backup is made first, and undo takes it back.</source>
        <extracomment>dialogs/merge.py</extracomment>
        <translation>Nichts Eigenes wird überschrieben. Zuerst entsteht eine Sicherungskopie, und Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>This copy holds nothing that is not here already.</source>
        <extracomment>dialogs/merge.py</extracomment>
        <translation>Diese Kopie enthält nichts, was hier nicht schon ist.</translation>
    </message>
    <message>
        <source>It brings</source>
        <extracomment>dialogs/merge.py</extracomment>
        <translation>Sie bringt</translation>
    </message>
    <message>
        <source>Conflicts: yours stays</source>
        <extracomment>dialogs/merge.py</extracomment>
        <translation>Konflikte: das Eigene bleibt</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <extracomment>dialogs/merge.py</extracomment>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>A file…</source>
        <extracomment>dialogs/new_project.py</extracomment>
        <translation>Eine Datei …</translation>
    </message>
    <message>
        <source>Choose a codebook</source>
        <extracomment>dialogs/new_project.py</extracomment>
        <translation>Codebuch wählen</translation>
    </message>
    <message>
        <source>Codebooks (*.yaml *.yml *.csv *.tsv *.qdc)</source>
        <extracomment>dialogs/new_project.py</extracomment>
        <translation>Codebücher (*.yaml *.yml *.csv *.tsv *.qdc)</translation>
    </message>
    <message>
        <source>Start a project</source>
        <extracomment>dialogs/new_project.py</extracomment>
        <translation>Projekt beginnen</translation>
    </message>
    <message>
        <source>A project is one file. Texts and codes can be added at any time.</source>
        <extracomment>dialogs/new_project.py</extracomment>
        <translation>Ein Projekt ist eine Datei. Texte und Codes können jederzeit dazukommen.</translation>
    </message>
    <message>
        <source>My project</source>
        <extracomment>dialogs/new_project.py</extracomment>
        <translation>Mein Projekt</translation>
    </message>
    <message>
        <source>None yet: codes are made while reading</source>
        <extracomment>dialogs/new_project.py</extracomment>
        <translation>Noch keines: Codes entstehen beim Lesen</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <extracomment>dialogs/new_project.py</extracomment>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>dialogs/new_project.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>dialogs/new_project.py</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <extracomment>dialogs/new_project.py</extracomment>
        <translation>Ordner für das Projekt</translation>
    </message>
    <message>
        <source>There is such a file already. Choose another name.</source>
        <extracomment>dialogs/new_project.py</extracomment>
        <translation>Eine solche Datei gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Read it so</source>
        <extracomment>dialogs/read_as_dialog.py</extracomment>
        <translation>So lesen</translation>
    </message>
    <message>
        <source>How {name} is read</source>
        <extracomment>dialogs/read_as_dialog.py</extracomment>
        <translation>Wie {name} gelesen wird</translation>
    </message>
    <message>
        <source>The text stays as it is. All of this can be changed until the first coding.</source>
        <extracomment>dialogs/read_as_dialog.py</extracomment>
        <translation>Der Text bleibt, wie er ist. All dies lässt sich bis zur ersten Kodierung ändern.</translation>
    </message>
    <message>
        <source>Somebody has coded it: paragraphs and posts stay. What is marked or dimmed can be changed.</source>
        <extracomment>dialogs/read_as_dialog.py</extracomment>
        <translation>Es ist schon kodiert: Absätze und Beiträge bleiben. Was gekennzeichnet oder abgeblendet ist, lässt sich ändern.</translation>
    </message>
    <message>
        <source>Coders who are not shown to you may have coded it: paragraphs and posts stay. What is marked or dimmed can be changed.</source>
        <extracomment>dialogs/read_as_dialog.py</extracomment>
        <translation>Vielleicht haben andere darin kodiert, deren Kodierungen Ihnen nicht gezeigt werden: Absätze und Beiträge bleiben. Was markiert oder abgedunkelt wird, lässt sich ändern.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dialogs/sheet.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation>Taste finden oder was sie tut</translation>
    </message>
    <message>
        <source>The project has exactly these codes already.</source>
        <extracomment>dialogs/use_codebook.py</extracomment>
        <translation>Das Projekt hat genau diese Codes schon.</translation>
    </message>
    <message>
        <source>Retired, with their codings</source>
        <extracomment>dialogs/use_codebook.py</extracomment>
        <translation>Stillgelegt, mit ihren Kodierungen</translation>
    </message>
    <message>
        <source>Dropped, never used</source>
        <extracomment>dialogs/use_codebook.py</extracomment>
        <translation>Weggelassen, nie verwendet</translation>
    </message>
    <message>
        <source>Retired with their codings, or dropped where nobody used them</source>
        <extracomment>dialogs/use_codebook.py</extracomment>
        <translation>Mit ihren Kodierungen stillgelegt oder, wo nie verwendet, weggelassen</translation>
    </message>
    <message>
        <source>New codes</source>
        <extracomment>dialogs/use_codebook.py</extracomment>
        <translation>Neue Codes</translation>
    </message>
    <message>
        <source>Mean something else</source>
        <extracomment>dialogs/use_codebook.py</extracomment>
        <translation>Bedeuten etwas anderes</translation>
    </message>
    <message>
        <source>Other words or places</source>
        <extracomment>dialogs/use_codebook.py</extracomment>
        <translation>Andere Worte oder Plätze</translation>
    </message>
    <message>
        <source>The same codes; only the head of the codebook differs.</source>
        <extracomment>dialogs/use_codebook.py</extracomment>
        <translation>Dieselben Codes; nur der Kopf des Codebuchs ist anders.</translation>
    </message>
    <message>
        <source>Use a codebook</source>
        <extracomment>dialogs/use_codebook.py</extracomment>
        <translation>Codebuch verwenden</translation>
    </message>
    <message>
        <source>A code that has codings is never deleted: where the new codebook lacks it, it is retired.</source>
        <extracomment>dialogs/use_codebook.py</extracomment>
        <translation>Ein Code mit Kodierungen wird nie gelöscht: fehlt er im neuen Codebuch, wird er stillgelegt.</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>dialogs/use_codebook.py</extracomment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Variables of {name}</source>
        <extracomment>dialogs/variables.py</extracomment>
        <translation>Variablen von {name}</translation>
    </message>
    <message>
        <source>Empty values are left out. A new name can be typed into an empty row.</source>
        <extracomment>dialogs/variables.py</extracomment>
        <translation>Leere Werte fallen weg. Ein neuer Name lässt sich in eine leere Zeile tippen.</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>dialogs/variables.py</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: {values}. Keep again to write yours over it.</source>
        <extracomment>dialogs/variables.py</extracomment>
        <translation>Inzwischen anderswo geändert: {values}. Noch einmal Übernehmen schreibt Ihre Werte darüber.</translation>
    </message>
    <message>
        <source>Open document</source>
        <extracomment>document_acts.py</extracomment>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <source>This is the first document.</source>
        <extracomment>document_acts.py</extracomment>
        <translation>Dies ist das erste Dokument.</translation>
    </message>
    <message>
        <source>This is the last document.</source>
        <extracomment>document_acts.py</extracomment>
        <translation>Dies ist das letzte Dokument.</translation>
    </message>
    <message>
        <source>{name} is marked as done.</source>
        <extracomment>document_acts.py</extracomment>
        <translation>{name} ist als fertig markiert.</translation>
    </message>
    <message>
        <source>{name} is marked as done. You have read every document.</source>
        <extracomment>document_acts.py</extracomment>
        <translation>{name} ist als fertig markiert. Jedes Dokument ist gelesen.</translation>
    </message>
    <message>
        <source>Memo on {name}</source>
        <extracomment>document_acts.py</extracomment>
        <translation>Memo zu {name}</translation>
    </message>
    <message>
        <source>“{name}” was taken out of the project meanwhile. Its variables were not changed.</source>
        <extracomment>document_acts.py</extracomment>
        <translation>„{name}“ ist inzwischen nicht mehr im Projekt. Die Variablen wurden nicht geändert.</translation>
    </message>
    <message>
        <source>Edit variables</source>
        <extracomment>document_acts.py</extracomment>
        <translation>Variablen bearbeiten</translation>
    </message>
    <message>
        <source>Codebook draft v{number}</source>
        <extracomment>edition.py</extracomment>
        <translation>Codebuch, Entwurf v{number}</translation>
    </message>
    <message>
        <source>Codebook v{number}</source>
        <extracomment>edition.py</extracomment>
        <translation>Codebuch v{number}</translation>
    </message>
    <message>
        <source>No codes yet.</source>
        <extracomment>editor/blank_page.py</extracomment>
        <translation>Noch keine Codes.</translation>
    </message>
    <message>
        <source>Start with one code and its definition, or use a codebook file.</source>
        <extracomment>editor/blank_page.py</extracomment>
        <translation>Mit einem Code und seiner Definition beginnen oder eine Codebuchdatei verwenden.</translation>
    </message>
    <message>
        <source>Use it when</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>Verwenden, wenn</translation>
    </message>
    <message>
        <source>Do not use it when</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>Nicht verwenden, wenn</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>Gegenbeispiele</translation>
    </message>
    <message>
        <source>Other names</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Takes codings</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>Nimmt Kodierungen</translation>
    </message>
    <message>
        <source>single keys are off</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>einzelne Tasten sind aus</translation>
    </message>
    <message>
        <source>add with {key} while coding</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>beim Kodieren mit {key} hinzufügen</translation>
    </message>
    <message>
        <source>chosen by the codebook</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>vom Codebuch gewählt</translation>
    </message>
    <message>
        <source>the code's own colour</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>die eigene Farbe des Codes</translation>
    </message>
    <message>
        <source>Retired: it keeps its codings and takes no new ones.</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>Stillgelegt: behält seine Kodierungen und nimmt keine neuen.</translation>
    </message>
    <message>
        <source>{place}: document removed</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>{place}: Dokument entfernt</translation>
    </message>
    <message>
        <source>The example stays; its document is no longer in the project</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>Das Beispiel bleibt; sein Dokument ist nicht mehr im Projekt</translation>
    </message>
    <message>
        <source>The text there is not what it was. Press to look.</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>Der Text dort ist nicht mehr, was er war. Drücken, um nachzusehen.</translation>
    </message>
    <message>
        <source>{place}: text changed</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>{place}: Text geändert</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>Zur Passage gehen</translation>
    </message>
    <message>
        <source>Definition</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>How much of the text to mark, such as: a clause or sentence</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>Wie viel Text zu markieren ist, etwa: ein Teilsatz oder Satz</translation>
    </message>
    <message>
        <source>Words that find it too, with commas between</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>Wörter, die ihn auch finden, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Colour and pattern</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>Farbe und Muster</translation>
    </message>
    <message>
        <source>shown at the cursor</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>am Cursor gezeigt</translation>
    </message>
    <message>
        <source>asked of each coding</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>zu jeder Kodierung gefragt</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>editor/code_form.py</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Compare two versions of the codebook</source>
        <extracomment>editor/compare_sheet.py</extracomment>
        <translation>Zwei Versionen des Codebuchs vergleichen</translation>
    </message>
    <message>
        <source>The version on the left</source>
        <extracomment>editor/compare_sheet.py</extracomment>
        <translation>Die linke Version</translation>
    </message>
    <message>
        <source>The version on the right</source>
        <extracomment>editor/compare_sheet.py</extracomment>
        <translation>Die rechte Version</translation>
    </message>
    <message>
        <source>The codebook as it is now</source>
        <extracomment>editor/compare_sheet.py</extracomment>
        <translation>Das Codebuch, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Rules that differ</source>
        <extracomment>editor/compare_sheet.py</extracomment>
        <translation>Regeln, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Use this version again…</source>
        <extracomment>editor/compare_sheet.py</extracomment>
        <translation>Diese Version wieder verwenden …</translation>
    </message>
    <message>
        <source>v{number}</source>
        <extracomment>editor/compare_sheet.py</extracomment>
        <translation>v{number}</translation>
    </message>
    <message>
        <source>Changes of meaning: {meaning}. Of wording only: {wording}.</source>
        <extracomment>editor/compare_sheet.py</extracomment>
        <translation>Bedeutung geändert: {meaning}. Nur Wortlaut: {wording}.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <extracomment>editor/compare_sheet.py</extracomment>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>changes meaning</source>
        <extracomment>editor/compare_sheet.py</extracomment>
        <translation>ändert die Bedeutung</translation>
    </message>
    <message>
        <source>wording</source>
        <extracomment>editor/compare_sheet.py</extracomment>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Yes, use it again</source>
        <extracomment>editor/compare_sheet.py</extracomment>
        <translation>Ja, wieder verwenden</translation>
    </message>
    <message>
        <source>What changed in “{code}”</source>
        <extracomment>editor/decide_sheet.py</extracomment>
        <translation>Was sich an „{code}“ geändert hat</translation>
    </message>
    <message>
        <source>Only the &amp;wording: codings stay as they are</source>
        <extracomment>editor/decide_sheet.py</extracomment>
        <translation>Nur der &amp;Wortlaut: Kodierungen bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>It changes &amp;meaning: %1 coding becomes “to re-check”</source>
        <extracomment>editor/decide_sheet.py</extracomment>
        <translation>Es ändert die &amp;Bedeutung: %1 Kodierung kommt zur Nachprüfung</translation>
    </message>
    <message>
        <source>It changes &amp;meaning: %1 codings become “to re-check”</source>
        <extracomment>editor/decide_sheet.py</extracomment>
        <translation>Es ändert die &amp;Bedeutung: %1 Kodierungen kommen zur Nachprüfung</translation>
    </message>
    <message>
        <source>Proposed: {proposal}. You decide.</source>
        <extracomment>editor/decide_sheet.py</extracomment>
        <translation>Vorschlag: {proposal}. Die Entscheidung liegt hier.</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>editor/decide_sheet.py</extracomment>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why, in a sentence: coders read it when they re-check</source>
        <extracomment>editor/decide_sheet.py</extracomment>
        <translation>Warum, in einem Satz: Kodierende lesen es beim Nachprüfen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>editor/decide_sheet.py</extracomment>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>editor/decide_sheet.py</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>editor/decide_sheet.py</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>editor/decide_sheet.py</extracomment>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Discard draft v{number} of the codebook</source>
        <extracomment>editor/discard_sheet.py</extracomment>
        <translation>Entwurf v{number} des Codebuchs verwerfen</translation>
    </message>
    <message>
        <source>The codebook becomes what was frozen as {version}. Undo brings the draft back.</source>
        <extracomment>editor/discard_sheet.py</extracomment>
        <translation>Das Codebuch wird wieder, was als {version} festgeschrieben wurde. Rückgängig holt den Entwurf zurück.</translation>
    </message>
    <message>
        <source>Taken back: {codes}.</source>
        <extracomment>editor/discard_sheet.py</extracomment>
        <translation>Zurückgenommen: {codes}.</translation>
    </message>
    <message>
        <source>the codebook itself</source>
        <extracomment>editor/discard_sheet.py</extracomment>
        <translation>das Codebuch selbst</translation>
    </message>
    <message>
        <source>New here and used, so retired with their codings: {codes}.</source>
        <extracomment>editor/discard_sheet.py</extracomment>
        <translation>Hier neu und benutzt, darum mit ihren Kodierungen stillgelegt: {codes}.</translation>
    </message>
    <message>
        <source>There again, without the codings that went to other codes: {codes}.</source>
        <extracomment>editor/discard_sheet.py</extracomment>
        <translation>Wieder da, ohne die Kodierungen, die an andere Codes gingen: {codes}.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <extracomment>editor/discard_sheet.py</extracomment>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>editor/draft_section.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Two versions side by side</source>
        <extracomment>editor/draft_section.py</extracomment>
        <translation>Zwei Versionen nebeneinander</translation>
    </message>
    <message>
        <source>Freeze v{number}…</source>
        <extracomment>editor/draft_section.py</extracomment>
        <translation>v{number} festschreiben …</translation>
    </message>
    <message>
        <source>Draft v{number}</source>
        <extracomment>editor/draft_section.py</extracomment>
        <translation>Entwurf v{number}</translation>
    </message>
    <message>
        <source>Nothing is frozen yet. Freeze before the coding starts, to see later what changed.</source>
        <extracomment>editor/draft_section.py</extracomment>
        <translation>Noch ist nichts festgeschrieben. Vor Beginn des Kodierens festschreiben, um später zu sehen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Draft v{number}, {changes} since v{before}</source>
        <extracomment>editor/draft_section.py</extracomment>
        <translation>Entwurf v{number}, {changes} seit v{before}</translation>
    </message>
    <message>
        <source>%1 change</source>
        <extracomment>editor/draft_section.py</extracomment>
        <translation>%1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <extracomment>editor/draft_section.py</extracomment>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>v{number}, frozen as {version}</source>
        <extracomment>editor/draft_section.py</extracomment>
        <translation>v{number}, festgeschrieben als {version}</translation>
    </message>
    <message>
        <source>Edits from here on collect in a draft.</source>
        <extracomment>editor/draft_section.py</extracomment>
        <translation>Änderungen sammeln sich von hier an in einem Entwurf.</translation>
    </message>
    <message>
        <source>%1 coding becomes “to re-check”</source>
        <extracomment>editor/draft_section.py</extracomment>
        <translation>%1 Kodierung kommt zur Nachprüfung</translation>
    </message>
    <message>
        <source>%1 codings become “to re-check”</source>
        <extracomment>editor/draft_section.py</extracomment>
        <translation>%1 Kodierungen kommen zur Nachprüfung</translation>
    </message>
    <message>
        <source>in %1 document</source>
        <extracomment>editor/draft_section.py</extracomment>
        <translation>in %1 Dokument</translation>
    </message>
    <message>
        <source>in %1 documents</source>
        <extracomment>editor/draft_section.py</extracomment>
        <translation>in %1 Dokumenten</translation>
    </message>
    <message>
        <source>{codes}, {where}, by {coders}. Nothing is deleted or moved.</source>
        <extracomment>editor/draft_section.py</extracomment>
        <translation>{codes}, {where}, von {coders}. Nichts wird gelöscht oder verschoben.</translation>
    </message>
    <message>
        <source>{codes}, {where}, all yours; you work blind. Nothing is deleted or moved.</source>
        <extracomment>editor/draft_section.py</extracomment>
        <translation>{codes}, {where}, alles eigene; es wird blind gearbeitet. Nichts wird gelöscht oder verschoben.</translation>
    </message>
    <message>
        <source>{n} more</source>
        <extracomment>editor/draft_section.py</extracomment>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>The codebook itself</source>
        <extracomment>editor/draft_section.py</extracomment>
        <translation>Das Codebuch selbst</translation>
    </message>
    <message>
        <source>Say whether this changes what the code means, and why</source>
        <extracomment>editor/draft_section.py</extracomment>
        <translation>Sagen, ob dies die Bedeutung des Codes ändert und warum</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <extracomment>editor/fields.py</extracomment>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>Press 1 to 9 here to set the key, 0 to take it away</source>
        <extracomment>editor/fields.py</extracomment>
        <translation>Hier 1 bis 9 drücken, um die Taste zu setzen, 0, um sie wegzunehmen</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>editor/fields.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>press 1 to 9</source>
        <extracomment>editor/fields.py</extracomment>
        <translation>1 bis 9 drücken</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <extracomment>editor/fields.py</extracomment>
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>Colour: {words}</source>
        <extracomment>editor/fields.py</extracomment>
        <translation>Farbe: {words}</translation>
    </message>
    <message>
        <source>Freeze v{number} of the codebook</source>
        <extracomment>editor/freeze_sheet.py</extracomment>
        <translation>v{number} des Codebuchs festschreiben</translation>
    </message>
    <message>
        <source>Why it changed, what was decided</source>
        <extracomment>editor/freeze_sheet.py</extracomment>
        <translation>Warum es sich geändert hat, was entschieden wurde</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <extracomment>editor/freeze_sheet.py</extracomment>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <extracomment>editor/freeze_sheet.py</extracomment>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Coding goes on as before; nobody has to wait.</source>
        <extracomment>editor/freeze_sheet.py</extracomment>
        <translation>Das Kodieren geht weiter wie bisher; niemand muss warten.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <extracomment>editor/freeze_sheet.py</extracomment>
        <translation>Festschreiben</translation>
    </message>
    <message>
        <source>The first frozen version. Later edits are compared with it.</source>
        <extracomment>editor/freeze_sheet.py</extracomment>
        <translation>Die erste festgeschriebene Version. Spätere Änderungen werden mit ihr verglichen.</translation>
    </message>
    <message>
        <source>Since {since}, %1 code means something else: the first number rises.</source>
        <extracomment>editor/freeze_sheet.py</extracomment>
        <translation>Seit {since} bedeutet %1 Code etwas anderes: die erste Zahl steigt.</translation>
    </message>
    <message>
        <source>Since {since}, %1 codes mean something else: the first number rises.</source>
        <extracomment>editor/freeze_sheet.py</extracomment>
        <translation>Seit {since} bedeuten %1 Codes etwas anderes: die erste Zahl steigt.</translation>
    </message>
    <message>
        <source>Since {since}, codes were added or moved: the second number rises.</source>
        <extracomment>editor/freeze_sheet.py</extracomment>
        <translation>Seit {since} kamen Codes dazu oder wurden verschoben: die zweite Zahl steigt.</translation>
    </message>
    <message>
        <source>Only the wording changed since {since}: the last number rises.</source>
        <extracomment>editor/freeze_sheet.py</extracomment>
        <translation>Seit {since} änderte sich nur der Wortlaut: die letzte Zahl steigt.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>editor/head.py</extracomment>
        <translation>Verschmelzen …</translation>
    </message>
    <message>
        <source>Split…</source>
        <extracomment>editor/head.py</extracomment>
        <translation>Teilen …</translation>
    </message>
    <message>
        <source>Preview as coder</source>
        <extracomment>editor/head.py</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <extracomment>editor/head.py</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Press 1 to 9 for {code}</source>
        <extracomment>editor/key_catcher.py</extracomment>
        <translation>1 bis 9 drücken für {code}</translation>
    </message>
    <message>
        <source>Free: {free}. A key of another code is taken over. 0 takes the key away, Esc leaves it.</source>
        <extracomment>editor/key_catcher.py</extracomment>
        <translation>Frei: {free}. Die Taste eines anderen Codes wird übernommen. 0 nimmt die Taste weg, Esc lässt sie.</translation>
    </message>
    <message>
        <source>Merge “{code}” into another code</source>
        <extracomment>editor/merge_sheet.py</extracomment>
        <translation>„{code}“ mit einem anderen Code verschmelzen</translation>
    </message>
    <message>
        <source>Its codings, memo and the codes below it go over, then it is gone. Undo brings all back.</source>
        <extracomment>editor/merge_sheet.py</extracomment>
        <translation>Seine Kodierungen, sein Memo und die Codes darunter gehen über, dann ist er weg. Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>The code that stays</source>
        <extracomment>editor/merge_sheet.py</extracomment>
        <translation>Der Code, der bleibt</translation>
    </message>
    <message>
        <source>Choose the code that stays</source>
        <extracomment>editor/merge_sheet.py</extracomment>
        <translation>Den Code wählen, der bleibt</translation>
    </message>
    <message>
        <source>Only the codings that are shown to you are counted; those of others move too.</source>
        <extracomment>editor/merge_sheet.py</extracomment>
        <translation>Gezählt werden nur die Kodierungen, die hier gezeigt werden; die von anderen ziehen mit um.</translation>
    </message>
    <message>
        <source>%1 coding moves.</source>
        <extracomment>editor/merge_sheet.py</extracomment>
        <translation>%1 Kodierung zieht um.</translation>
    </message>
    <message>
        <source>%1 codings move.</source>
        <extracomment>editor/merge_sheet.py</extracomment>
        <translation>%1 Kodierungen ziehen um.</translation>
    </message>
    <message>
        <source>%1 of them says what a coding there says already: one stays, with both memos.</source>
        <extracomment>editor/merge_sheet.py</extracomment>
        <translation>%1 davon sagt, was eine Kodierung dort schon sagt: eine bleibt, mit beiden Memos.</translation>
    </message>
    <message>
        <source>%1 of them say what codings there say already: one of each stays, with both memos.</source>
        <extracomment>editor/merge_sheet.py</extracomment>
        <translation>%1 davon sagen, was Kodierungen dort schon sagen: je eine bleibt, mit beiden Memos.</translation>
    </message>
    <message>
        <source>These codes move with it: {names}.</source>
        <extracomment>editor/merge_sheet.py</extracomment>
        <translation>Diese Codes ziehen mit um: {names}.</translation>
    </message>
    <message>
        <source>The other code then asks too: {names}.</source>
        <extracomment>editor/merge_sheet.py</extracomment>
        <translation>Der andere Code fragt dann auch: {names}.</translation>
    </message>
    <message>
        <source>Taken back: {label}</source>
        <extracomment>editor/past.py</extracomment>
        <translation>Zurückgenommen: {label}</translation>
    </message>
    <message>
        <source>This is what coders see beside the text.</source>
        <extracomment>editor/preview.py</extracomment>
        <translation>Dies sehen Kodierende neben dem Text.</translation>
    </message>
    <message>
        <source>one of several</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>eines von mehreren</translation>
    </message>
    <message>
        <source>yes or no</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Add a question…</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>Frage hinzufügen …</translation>
    </message>
    <message>
        <source>Change this question</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>Diese Frage ändern</translation>
    </message>
    <message>
        <source>Ask this no more: {name}</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>Dies nicht mehr fragen: {name}</translation>
    </message>
    <message>
        <source>New question</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Question “{name}”</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>Frage „{name}“</translation>
    </message>
    <message>
        <source>a new question</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>eine neue Frage</translation>
    </message>
    <message>
        <source>as asked elsewhere: {name}</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>wie anderswo gefragt: {name}</translation>
    </message>
    <message>
        <source>&amp;Id in the data</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>&amp;Id in den Daten</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>&amp;Choices, one a line</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>&amp;Auswahl, je Zeile eine</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>&amp;Welche</translation>
    </message>
    <message>
        <source>“{old}” is called “{new}” where it was the answer, too.</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>„{old}“ heißt auch dort „{new}“, wo es die Antwort war.</translation>
    </message>
    <message>
        <source>Answers refer to it, so it stays.</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>Antworten beziehen sich darauf, darum bleibt es.</translation>
    </message>
    <message>
        <source>Asked by {n} codes, changed in all of them: {names}.</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>Gefragt bei {n} Codes, geändert bei allen: {names}.</translation>
    </message>
    <message>
        <source>Coders who are not shown to you may have answered it: its type and its answers stay.</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>Vielleicht haben andere sie beantwortet, deren Kodierungen Ihnen nicht gezeigt werden: Art und Antworten bleiben.</translation>
    </message>
    <message>
        <source>It has been answered, so its type stays.</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>Sie wurde schon beantwortet, darum bleibt ihre Art.</translation>
    </message>
    <message>
        <source>The same question as on other codes: its answers can be counted together.</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>Dieselbe Frage wie bei anderen Codes: die Antworten lassen sich zusammen zählen.</translation>
    </message>
    <message>
        <source>Ask “{name}” no more</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>„{name}“ nicht mehr fragen</translation>
    </message>
    <message>
        <source>%1 coding of “{code}” answers it.</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>%1 Kodierung von „{code}“ beantwortet es.</translation>
    </message>
    <message>
        <source>%1 codings of “{code}” answer it.</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>%1 Kodierungen von „{code}“ beantworten es.</translation>
    </message>
    <message>
        <source>Only the codings that are shown to you are counted; others may answer it, too.</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>Gezählt sind nur die Kodierungen, die hier gezeigt werden; auch andere beantworten es vielleicht.</translation>
    </message>
    <message>
        <source>The answers stay with their codings and in exports, but are not shown until the code asks “{id}” again. Undo brings the question back.</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>Die Antworten bleiben bei ihren Kodierungen und in Exporten, werden aber nicht gezeigt, bis der Code wieder nach „{id}“ fragt. Rückgängig holt die Frage zurück.</translation>
    </message>
    <message>
        <source>Ask no more</source>
        <extracomment>editor/questions.py</extracomment>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Code to use instead</source>
        <extracomment>editor/rule_list.py</extracomment>
        <translation>Stattdessen zu verwenden</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>editor/rule_list.py</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>New since the codebook was frozen</source>
        <extracomment>editor/rule_list.py</extracomment>
        <translation>Neu, seit das Codebuch festgeschrieben wurde</translation>
    </message>
    <message>
        <source>no other code</source>
        <extracomment>editor/rule_list.py</extracomment>
        <translation>kein anderer Code</translation>
    </message>
    <message>
        <source>use {code}</source>
        <extracomment>editor/rule_list.py</extracomment>
        <translation>{code} verwenden</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>editor/rule_list.py</extracomment>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Add to: {list}</source>
        <extracomment>editor/rule_list.py</extracomment>
        <translation>Hinzufügen zu: {list}</translation>
    </message>
    <message>
        <source>Took in “{name}”.</source>
        <extracomment>editor/sheets.py</extracomment>
        <translation>„{name}“ aufgenommen.</translation>
    </message>
    <message>
        <source>“{source}” is part of “{target}” now.</source>
        <extracomment>editor/sheets.py</extracomment>
        <translation>„{source}“ gehört jetzt zu „{target}“.</translation>
    </message>
    <message>
        <source>Splitting shows the passages of every coder. Let everyone's codings be shown first.</source>
        <extracomment>editor/sheets.py</extracomment>
        <translation>Das Teilen zeigt die Passagen aller Kodierenden. Erst die Kodierungen von allen zeigen lassen.</translation>
    </message>
    <message>
        <source>“{code}” has too few passages to be split.</source>
        <extracomment>editor/sheets.py</extracomment>
        <translation>„{code}“ hat zu wenige Passagen, um geteilt zu werden.</translation>
    </message>
    <message>
        <source>Split: part of it is now “{name}”.</source>
        <extracomment>editor/sheets.py</extracomment>
        <translation>Geteilt: ein Teil davon ist jetzt „{name}“.</translation>
    </message>
    <message>
        <source>%1 coding went to “{name}”.</source>
        <extracomment>editor/sheets.py</extracomment>
        <translation>%1 Kodierung ging zu „{name}“.</translation>
    </message>
    <message>
        <source>%1 codings went to “{name}”.</source>
        <extracomment>editor/sheets.py</extracomment>
        <translation>%1 Kodierungen gingen zu „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” is asked no more.</source>
        <extracomment>editor/sheets.py</extracomment>
        <translation>„{name}“ wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>“{name}” is asked no more. Its answers are kept.</source>
        <extracomment>editor/sheets.py</extracomment>
        <translation>„{name}“ wird nicht mehr gefragt. Die Antworten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Version {number} is frozen.</source>
        <extracomment>editor/sheets.py</extracomment>
        <translation>Version {number} ist festgeschrieben.</translation>
    </message>
    <message>
        <source>There is no draft: the codebook is as it was frozen last.</source>
        <extracomment>editor/sheets.py</extracomment>
        <translation>Es gibt keinen Entwurf: Das Codebuch ist so, wie es zuletzt festgeschrieben wurde.</translation>
    </message>
    <message>
        <source>The draft is discarded. Undo brings it back.</source>
        <extracomment>editor/sheets.py</extracomment>
        <translation>Der Entwurf ist verworfen. Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>No version is frozen yet. Freeze one first.</source>
        <extracomment>editor/sheets.py</extracomment>
        <translation>Noch ist keine Version festgeschrieben. Erst eine festschreiben.</translation>
    </message>
    <message>
        <source>Version {number} is in use again.</source>
        <extracomment>editor/sheets.py</extracomment>
        <translation>Version {number} ist wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>How it is used</source>
        <extracomment>editor/side.py</extracomment>
        <translation>Wie er verwendet wird</translation>
    </message>
    <message>
        <source>Often on the same passage</source>
        <extracomment>editor/side.py</extracomment>
        <translation>Oft an derselben Passage</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>editor/side.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <extracomment>editor/side.py</extracomment>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>Median length</source>
        <extracomment>editor/side.py</extracomment>
        <translation>Mittlere Länge (Median)</translation>
    </message>
    <message>
        <source>As it came with the codebook.</source>
        <extracomment>editor/side.py</extracomment>
        <translation>Wie es mit dem Codebuch kam.</translation>
    </message>
    <message>
        <source>Draft: {reason}</source>
        <extracomment>editor/side.py</extracomment>
        <translation>Entwurf: {reason}</translation>
    </message>
    <message>
        <source>changed meaning</source>
        <extracomment>editor/side.py</extracomment>
        <translation>Bedeutung geändert</translation>
    </message>
    <message>
        <source>Goes to</source>
        <extracomment>editor/split_sheet.py</extracomment>
        <translation>Geht zu</translation>
    </message>
    <message>
        <source>Passage</source>
        <extracomment>editor/split_sheet.py</extracomment>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>editor/split_sheet.py</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>new code</source>
        <extracomment>editor/split_sheet.py</extracomment>
        <translation>neuer Code</translation>
    </message>
    <message>
        <source>Split “{code}”</source>
        <extracomment>editor/split_sheet.py</extracomment>
        <translation>„{code}“ teilen</translation>
    </message>
    <message>
        <source>Press {stay} to leave passages where they are, {leave} to send them to the new code.</source>
        <extracomment>editor/split_sheet.py</extracomment>
        <translation>{stay} lässt Passagen, wo sie sind, {leave} schickt sie zum neuen Code.</translation>
    </message>
    <message>
        <source>The settings can give both ways a key.</source>
        <extracomment>editor/split_sheet.py</extracomment>
        <translation>In den Einstellungen kann jeder der beiden Wege eine Taste bekommen.</translation>
    </message>
    <message>
        <source>A double click sends a passage the other way.</source>
        <extracomment>editor/split_sheet.py</extracomment>
        <translation>Ein Doppelklick schickt eine Passage den anderen Weg.</translation>
    </message>
    <message>
        <source>Name of the new code</source>
        <extracomment>editor/split_sheet.py</extracomment>
        <translation>Name des neuen Codes</translation>
    </message>
    <message>
        <source>Passages of {code}</source>
        <extracomment>editor/split_sheet.py</extracomment>
        <translation>Passagen von {code}</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>editor/split_sheet.py</extracomment>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>{stay} stay, {leave} leave</source>
        <extracomment>editor/split_sheet.py</extracomment>
        <translation>{stay} bleiben, {leave} gehen</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <extracomment>editor/tree_menu.py</extracomment>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>editor/tree_menu.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Set its key…</source>
        <extracomment>editor/tree_menu.py</extracomment>
        <translation>Seine Taste setzen …</translation>
    </message>
    <message>
        <source>Merge into another code…</source>
        <extracomment>editor/tree_menu.py</extracomment>
        <translation>Mit anderem Code verschmelzen …</translation>
    </message>
    <message>
        <source>Make it a heading</source>
        <extracomment>editor/tree_menu.py</extracomment>
        <translation>Zur Überschrift machen</translation>
    </message>
    <message>
        <source>Let it take codings</source>
        <extracomment>editor/tree_menu.py</extracomment>
        <translation>Kodierungen erlauben</translation>
    </message>
    <message>
        <source>{codes} together:</source>
        <extracomment>editor/tree_menu.py</extracomment>
        <translation>{codes} zusammen:</translation>
    </message>
    <message>
        <source>Make them headings</source>
        <extracomment>editor/tree_menu.py</extracomment>
        <translation>Zu Überschriften machen</translation>
    </message>
    <message>
        <source>Let them take codings</source>
        <extracomment>editor/tree_menu.py</extracomment>
        <translation>Kodierungen annehmen lassen</translation>
    </message>
    <message>
        <source>Use a codebook file…</source>
        <extracomment>editor/tree_menu.py</extracomment>
        <translation>Codebuchdatei verwenden …</translation>
    </message>
    <message>
        <source>Save as YAML, CSV, HTML or Word…</source>
        <extracomment>editor/tree_menu.py</extracomment>
        <translation>Als YAML, CSV, HTML oder Word sichern …</translation>
    </message>
    <message>
        <source>Freeze this draft…</source>
        <extracomment>editor/tree_menu.py</extracomment>
        <translation>Diesen Entwurf festschreiben …</translation>
    </message>
    <message>
        <source>Discard this draft…</source>
        <extracomment>editor/tree_menu.py</extracomment>
        <translation>Diesen Entwurf verwerfen …</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <extracomment>editor/tree_menu.py</extracomment>
        <translation>Versionen vergleichen …</translation>
    </message>
    <message>
        <source>Files and versions of the codebook</source>
        <extracomment>editor/tree_panel.py</extracomment>
        <translation>Dateien und Versionen des Codebuchs</translation>
    </message>
    <message>
        <source>No code matches “{query}”.</source>
        <extracomment>editor/tree_panel.py</extracomment>
        <translation>Kein Code passt zu „{query}“.</translation>
    </message>
    <message>
        <source>Drag to move, or press {up}, {down}, {inwards} and {outwards}.</source>
        <extracomment>editor/tree_panel.py</extracomment>
        <translation>Zum Verschieben ziehen oder {up}, {down}, {inwards} und {outwards} drücken.</translation>
    </message>
    <message>
        <source>Drag to move.</source>
        <extracomment>editor/tree_panel.py</extracomment>
        <translation>Zum Verschieben ziehen.</translation>
    </message>
    <message>
        <source>Drag to move, or press Alt with an arrow.</source>
        <extracomment>editor/tree_panel.py</extracomment>
        <translation>Zum Verschieben ziehen oder Alt mit einem Pfeil drücken.</translation>
    </message>
    <message>
        <source>{key} adds a code.</source>
        <extracomment>editor/tree_panel.py</extracomment>
        <translation>{key} legt einen Code an.</translation>
    </message>
    <message>
        <source>{key} sets its key.</source>
        <extracomment>editor/tree_panel.py</extracomment>
        <translation>{key} setzt seine Taste.</translation>
    </message>
    <message>
        <source>Changed since v{number}.</source>
        <extracomment>editor/tree_panel.py</extracomment>
        <translation>Geändert seit v{number}.</translation>
    </message>
    <message>
        <source>New code below “{code}”</source>
        <extracomment>editor/tree_panel.py</extracomment>
        <translation>Neuer Code unter „{code}“</translation>
    </message>
    <message>
        <source>“{code}” takes no codings, so it needs no key.</source>
        <extracomment>editor/tree_panel.py</extracomment>
        <translation>„{code}“ nimmt keine Kodierungen und braucht darum keine Taste.</translation>
    </message>
    <message>
        <source>{key} gives {code} now, no longer {other}.</source>
        <extracomment>editor/tree_panel.py</extracomment>
        <translation>{key} gibt jetzt {code}, nicht mehr {other}.</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <extracomment>empty_sheet.py</extracomment>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>Drop texts or folders here, or press {key}. Nothing in them is altered.</source>
        <extracomment>empty_sheet.py</extracomment>
        <translation>Texte oder Ordner hier ablegen oder {key} drücken. Nichts darin wird verändert.</translation>
    </message>
    <message>
        <source>Drop texts or folders here.</source>
        <extracomment>empty_sheet.py</extracomment>
        <translation>Texte oder Ordner hier ablegen.</translation>
    </message>
    <message>
        <source>Merge which copy?</source>
        <extracomment>exchange_acts.py</extracomment>
        <translation>Welche Kopie zusammenführen?</translation>
    </message>
    <message>
        <source>Comparing the copies</source>
        <extracomment>exchange_acts.py</extracomment>
        <translation>Kopien werden verglichen</translation>
    </message>
    <message>
        <source>Merging</source>
        <extracomment>exchange_acts.py</extracomment>
        <translation>Zusammenführung läuft</translation>
    </message>
    <message>
        <source>Merge stopped. Nothing was brought in.</source>
        <extracomment>exchange_acts.py</extracomment>
        <translation>Zusammenführung abgebrochen. Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>The project changed meanwhile. This is what the copy would bring now.</source>
        <extracomment>exchange_acts.py</extracomment>
        <translation>Das Projekt hat sich inzwischen geändert. Dies würde die Kopie jetzt bringen.</translation>
    </message>
    <message>
        <source>Merged: {what}.</source>
        <extracomment>exchange_acts.py</extracomment>
        <translation>Zusammengeführt: {what}.</translation>
    </message>
    <message>
        <source>The project uses {name} {version}.</source>
        <extracomment>exchange_acts.py</extracomment>
        <translation>Das Projekt verwendet {name} {version}.</translation>
    </message>
    <message>
        <source>Codebook (*.yaml)</source>
        <extracomment>exchange_acts.py</extracomment>
        <translation>Codebuch (*.yaml)</translation>
    </message>
    <message>
        <source>Table, one row per code (*.csv)</source>
        <extracomment>exchange_acts.py</extracomment>
        <translation>Tabelle, eine Zeile je Code (*.csv)</translation>
    </message>
    <message>
        <source>Page to print (*.html)</source>
        <extracomment>exchange_acts.py</extracomment>
        <translation>Seite zum Drucken (*.html)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <extracomment>exchange_acts.py</extracomment>
        <translation>Word-Dokument (*.docx)</translation>
    </message>
    <message>
        <source>Save the codebook</source>
        <extracomment>exchange_acts.py</extracomment>
        <translation>Codebuch sichern</translation>
    </message>
    <message>
        <source>%1 code written to {file}.</source>
        <extracomment>exchange_acts.py</extracomment>
        <translation>%1 Code nach {file} geschrieben.</translation>
    </message>
    <message>
        <source>%1 codes written to {file}.</source>
        <extracomment>exchange_acts.py</extracomment>
        <translation>%1 Codes nach {file} geschrieben.</translation>
    </message>
    <message>
        <source>An error in the program ({kind}) stopped what you just did. {saved} Details are in {file}.</source>
        <extracomment>faults.py</extracomment>
        <translation>Ein Fehler im Programm ({kind}) hat den letzten Schritt gestoppt. {saved} Einzelheiten stehen in {file}.</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <extracomment>find_bar.py</extracomment>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>find_bar.py</extracomment>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole words</source>
        <extracomment>find_bar.py</extracomment>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Pattern (a regular expression)</source>
        <extracomment>find_bar.py</extracomment>
        <translation>Muster (regulärer Ausdruck)</translation>
    </message>
    <message>
        <source>Searching</source>
        <extracomment>find_bar.py</extracomment>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>From the end again.</source>
        <extracomment>find_bar.py</extracomment>
        <translation>Wieder vom Ende her.</translation>
    </message>
    <message>
        <source>From the top again.</source>
        <extracomment>find_bar.py</extracomment>
        <translation>Wieder von oben.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>find_bar.py</extracomment>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>find_bar.py</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <extracomment>find_bar.py</extracomment>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Copied with its place.</source>
        <extracomment>gestures.py</extracomment>
        <translation>Mit Stelle kopiert.</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>history/delegate.py</extracomment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Searching the history</source>
        <extracomment>history/feed.py</extracomment>
        <translation>Verlauf wird durchsucht</translation>
    </message>
    <message>
        <source>What, who or where</source>
        <extracomment>history/panel.py</extracomment>
        <translation>Was, wer oder wo</translation>
    </message>
    <message>
        <source>Go here</source>
        <extracomment>history/panel.py</extracomment>
        <translation>Hierher gehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>history/panel.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>history/panel.py</extracomment>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 act</source>
        <extracomment>history/panel.py</extracomment>
        <translation>%1 Schritt</translation>
    </message>
    <message>
        <source>%1 acts</source>
        <extracomment>history/panel.py</extracomment>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>{acts} done again.</source>
        <extracomment>history/panel.py</extracomment>
        <translation>{acts} wieder getan.</translation>
    </message>
    <message>
        <source>{acts} taken back.</source>
        <extracomment>history/panel.py</extracomment>
        <translation>{acts} zurückgenommen.</translation>
    </message>
    <message>
        <source>Stopped. {so_far}</source>
        <extracomment>history/panel.py</extracomment>
        <translation>Angehalten. {so_far}</translation>
    </message>
    <message>
        <source>{acts} stayed, because what they changed was changed again since, or is gone: {names}.</source>
        <extracomment>history/panel.py</extracomment>
        <translation>{acts} geblieben, weil das Geänderte seither wieder geändert wurde oder weg ist: {names}.</translation>
    </message>
    <message>
        <source>more than {n} of your acts</source>
        <extracomment>history/panel.py</extracomment>
        <translation>mehr als {n} eigene Schritte</translation>
    </message>
    <message>
        <source>%1 act of yours</source>
        <extracomment>history/panel.py</extracomment>
        <translation>%1 eigenen Schritt</translation>
    </message>
    <message>
        <source>%1 acts of yours</source>
        <extracomment>history/panel.py</extracomment>
        <translation>%1 eigene Schritte</translation>
    </message>
    <message>
        <source>Go here takes back {acts}.</source>
        <extracomment>history/panel.py</extracomment>
        <translation>Hierher gehen nimmt {acts} zurück.</translation>
    </message>
    <message>
        <source>{key} takes back {acts}.</source>
        <extracomment>history/panel.py</extracomment>
        <translation>{key} nimmt {acts} zurück.</translation>
    </message>
    <message>
        <source>Go here does {acts} again.</source>
        <extracomment>history/panel.py</extracomment>
        <translation>Hierher gehen tut {acts} wieder.</translation>
    </message>
    <message>
        <source>{key} does {acts} again.</source>
        <extracomment>history/panel.py</extracomment>
        <translation>{key} tut {acts} wieder.</translation>
    </message>
    <message>
        <source>This was taken back, and something new was done since: it cannot be done again.</source>
        <extracomment>history/panel.py</extracomment>
        <translation>Dies wurde zurückgenommen, und seither wurde Neues getan: es lässt sich nicht wiederholen.</translation>
    </message>
    <message>
        <source>This was taken back by its coder.</source>
        <extracomment>history/panel.py</extracomment>
        <translation>Dies hat die kodierende Person selbst zurückgenommen.</translation>
    </message>
    <message>
        <source>You are here: nothing of yours that can be taken back came after.</source>
        <extracomment>history/panel.py</extracomment>
        <translation>Hier ist der jetzige Stand: danach kam nichts Eigenes, das sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>%1 act of others after it stays</source>
        <extracomment>history/panel.py</extracomment>
        <translation>%1 Schritt anderer danach bleibt</translation>
    </message>
    <message>
        <source>%1 acts of others after it stay</source>
        <extracomment>history/panel.py</extracomment>
        <translation>%1 Schritte anderer danach bleiben</translation>
    </message>
    <message>
        <source>{acts}.</source>
        <extracomment>history/panel.py</extracomment>
        <translation>{acts}.</translation>
    </message>
    <message>
        <source>Nothing in the history matches "{words}".</source>
        <extracomment>history/panel.py</extracomment>
        <translation>Nichts im Verlauf passt zu „{words}“.</translation>
    </message>
    <message>
        <source>Close the history</source>
        <extracomment>history/panel.py</extracomment>
        <translation>Verlauf schließen</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <extracomment>history/panel.py</extracomment>
        <translation>Was getan wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Work of another coder</source>
        <extracomment>history/saying.py</extracomment>
        <translation>Arbeit einer anderen Person</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>history/saying.py</extracomment>
        <translation>Ich</translation>
    </message>
    <message>
        <source>In many places</source>
        <extracomment>history/saying.py</extracomment>
        <translation>An vielen Stellen</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <extracomment>history/words.py</extracomment>
        <translation>gestern, {time}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>history/words.py</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>history/words.py</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>inspector/attributes.py</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>inspector/attributes.py</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>inspector/attributes.py</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Replace the code</source>
        <extracomment>inspector/coding_page.py</extracomment>
        <translation>Code ersetzen</translation>
    </message>
    <message>
        <source>Remove the coding</source>
        <extracomment>inspector/coding_page.py</extracomment>
        <translation>Kodierung entfernen</translation>
    </message>
    <message>
        <source>Unsure, to be talked about</source>
        <extracomment>inspector/coding_page.py</extracomment>
        <translation>Unsicher, zu besprechen</translation>
    </message>
    <message>
        <source>Snap ends to</source>
        <extracomment>inspector/coding_page.py</extracomment>
        <translation>Enden einrasten auf</translation>
    </message>
    <message>
        <source>What makes you sure, what does not?</source>
        <extracomment>inspector/coding_page.py</extracomment>
        <translation>Was macht sicher, was nicht?</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>inspector/coding_page.py</extracomment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Attributes</source>
        <extracomment>inspector/coding_page.py</extracomment>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Anchor</source>
        <extracomment>inspector/coding_page.py</extracomment>
        <translation>Verankerung</translation>
    </message>
    <message>
        <source>key %1</source>
        <extracomment>inspector/coding_page.py</extracomment>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>inspector/coding_page.py</extracomment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1, word %2</source>
        <extracomment>inspector/coding_page.py</extracomment>
        <translation>%1, Wort %2</translation>
    </message>
    <message>
        <source>%1, words %2 to %3</source>
        <extracomment>inspector/coding_page.py</extracomment>
        <translation>%1, Wörter %2 bis %3</translation>
    </message>
    <message>
        <source>Characters %1 to %2, </source>
        <extracomment>inspector/coding_page.py</extracomment>
        <translation>Zeichen %1 bis %2, </translation>
    </message>
    <message>
        <source>text is not as imported</source>
        <extracomment>inspector/coding_page.py</extracomment>
        <translation>Text ist nicht wie importiert</translation>
    </message>
    <message>
        <source>text unchanged since import</source>
        <extracomment>inspector/coding_page.py</extracomment>
        <translation>Text seit dem Import unverändert</translation>
    </message>
    <message>
        <source>Word</source>
        <extracomment>inspector/coding_page.py</extracomment>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Sentence</source>
        <extracomment>inspector/coding_page.py</extracomment>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <extracomment>inspector/coding_page.py</extracomment>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>inspector/coding_page.py</extracomment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Coding at the cursor</source>
        <extracomment>inspector/coding_page.py</extracomment>
        <translation>Kodierung am Cursor</translation>
    </message>
    <message>
        <source>Snap to</source>
        <extracomment>inspector/coding_page.py</extracomment>
        <translation>Einrasten auf</translation>
    </message>
    <message>
        <source>Select a passage and press {key} to choose a code.</source>
        <extracomment>inspector/page_parts.py</extracomment>
        <translation>Eine Passage auswählen und mit {key} einen Code wählen.</translation>
    </message>
    <message>
        <source>Select a passage and choose a code.</source>
        <extracomment>inspector/page_parts.py</extracomment>
        <translation>Eine Passage auswählen und einen Code wählen.</translation>
    </message>
    <message>
        <source>Select a passage and press a code's key.</source>
        <extracomment>inspector/page_parts.py</extracomment>
        <translation>Eine Passage auswählen und die Taste eines Codes drücken.</translation>
    </message>
    <message>
        <source>Select a passage and press a code's key. Press {key} for all keys.</source>
        <extracomment>inspector/page_parts.py</extracomment>
        <translation>Eine Passage auswählen und die Taste eines Codes drücken. {key} zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>Example in the codebook</source>
        <extracomment>inspector/selection_page.py</extracomment>
        <translation>Beispiel im Codebuch</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>inspector/selection_page.py</extracomment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Nothing of yours overlaps it yet.</source>
        <extracomment>inspector/selection_page.py</extracomment>
        <translation>Noch überschneidet sich nichts Eigenes damit.</translation>
    </message>
    <message>
        <source>Nothing that is shown overlaps it yet.</source>
        <extracomment>inspector/selection_page.py</extracomment>
        <translation>Noch überschneidet sich nichts Gezeigtes damit.</translation>
    </message>
    <message>
        <source>Overlaps %1.</source>
        <extracomment>inspector/selection_page.py</extracomment>
        <translation>Überschneidet %1.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>inspector/strip.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Rule at the cursor</source>
        <extracomment>inspector/strip.py</extracomment>
        <translation>Regel am Cursor</translation>
    </message>
    <message>
        <source>unsure</source>
        <extracomment>inspector/strip.py</extracomment>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Press {key} to search for a code.</source>
        <extracomment>inspector/strip.py</extracomment>
        <translation>{key} drücken, um einen Code zu suchen.</translation>
    </message>
    <message>
        <source>Press a code's key, or {key} to search for a code.</source>
        <extracomment>inspector/strip.py</extracomment>
        <translation>Die Taste eines Codes drücken, oder {key}, um einen Code zu suchen.</translation>
    </message>
    <message>
        <source>Press a code's key.</source>
        <extracomment>inspector/strip.py</extracomment>
        <translation>Die Taste eines Codes drücken.</translation>
    </message>
    <message>
        <source>family</source>
        <extracomment>inspector/strip.py</extracomment>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Exclude</source>
        <extracomment>inspector/strip.py</extracomment>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>Include</source>
        <extracomment>inspector/strip.py</extracomment>
        <translation>Einschluss</translation>
    </message>
    <message>
        <source>Facts</source>
        <extracomment>inspector/subject_page.py</extracomment>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Variables</source>
        <extracomment>inspector/subject_page.py</extracomment>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>What is worth knowing about this document?</source>
        <extracomment>inspector/subject_page.py</extracomment>
        <translation>Was ist an diesem Dokument wissenswert?</translation>
    </message>
    <message>
        <source>What is this project about? Decisions for everybody.</source>
        <extracomment>inspector/subject_page.py</extracomment>
        <translation>Worum geht es in diesem Projekt? Entscheidungen für alle.</translation>
    </message>
    <message>
        <source>My codings</source>
        <extracomment>inspector/subject_page.py</extracomment>
        <translation>Eigene Kodierungen</translation>
    </message>
    <message>
        <source>All codings</source>
        <extracomment>inspector/subject_page.py</extracomment>
        <translation>Alle Kodierungen</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>inspector/subject_page.py</extracomment>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <extracomment>inspector/subject_page.py</extracomment>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>inspector/subject_page.py</extracomment>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>inspector/subject_page.py</extracomment>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>From file</source>
        <extracomment>inspector/subject_page.py</extracomment>
        <translation>Aus Datei</translation>
    </message>
    <message>
        <source>Importer</source>
        <extracomment>inspector/subject_page.py</extracomment>
        <translation>Importweg</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <extracomment>inspector/subject_page.py</extracomment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>inspector/subject_page.py</extracomment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>{work} stopped because of an error in the program.</source>
        <extracomment>jobs.py</extracomment>
        <translation>{work}: durch einen Fehler im Programm abgebrochen.</translation>
    </message>
    <message>
        <source>{name} takes no codings.</source>
        <extracomment>lock.py</extracomment>
        <translation>{name} nimmt keine Kodierungen.</translation>
    </message>
    <message>
        <source>Locked: {name}</source>
        <extracomment>lock.py</extracomment>
        <translation>Festgestellt: {name}</translation>
    </message>
    <message>
        <source>Locked: {name}. {key} ends</source>
        <extracomment>lock.py</extracomment>
        <translation>Festgestellt: {name}. {key} beendet</translation>
    </message>
    <message>
        <source>No project was open.</source>
        <extracomment>main_window.py</extracomment>
        <translation>Kein Projekt war offen.</translation>
    </message>
    <message>
        <source>%1 changes are</source>
        <extracomment>main_window.py</extracomment>
        <translation>%1 Änderungen werden</translation>
    </message>
    <message>
        <source>1 change is</source>
        <extracomment>main_window.py</extracomment>
        <translation>1 Änderung wird</translation>
    </message>
    <message>
        <source>{changes} still being saved.</source>
        <extracomment>main_window.py</extracomment>
        <translation>{changes} noch gesichert.</translation>
    </message>
    <message>
        <source>All your changes are saved.</source>
        <extracomment>main_window.py</extracomment>
        <translation>Alle Änderungen sind gesichert.</translation>
    </message>
    <message>
        <source>Write your name first: it signs your codings.</source>
        <extracomment>main_window.py</extracomment>
        <translation>Erst den Namen eintragen: er zeichnet die Kodierungen.</translation>
    </message>
    <message>
        <source>Open or start a project first, then drop the texts again.</source>
        <extracomment>main_window.py</extracomment>
        <translation>Erst ein Projekt öffnen oder beginnen, dann die Texte noch einmal ablegen.</translation>
    </message>
    <message>
        <source>memo</source>
        <extracomment>marks.py</extracomment>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>menus.py</extracomment>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>menus.py</extracomment>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>messages.py</extracomment>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>number_bar.py</extracomment>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Find or run anything</source>
        <extracomment>palette/field.py</extracomment>
        <translation>Alles finden und ausführen</translation>
    </message>
    <message>
        <source>Find a code, a document, a passage or a command</source>
        <extracomment>palette/field.py</extracomment>
        <translation>Code, Dokument, Passage oder Befehl finden</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>palette/foot.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>show its rule</source>
        <extracomment>palette/foot.py</extracomment>
        <translation>Regel zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>palette/foot.py</extracomment>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>list its passages</source>
        <extracomment>palette/foot.py</extracomment>
        <translation>Passagen auflisten</translation>
    </message>
    <message>
        <source>apply to selection</source>
        <extracomment>palette/foot.py</extracomment>
        <translation>auf Auswahl anwenden</translation>
    </message>
    <message>
        <source>make it the current code</source>
        <extracomment>palette/foot.py</extracomment>
        <translation>aktuellen Code wählen</translation>
    </message>
    <message>
        <source>go there</source>
        <extracomment>palette/foot.py</extracomment>
        <translation>dorthin gehen</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>palette/foot.py</extracomment>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>palette/foot.py</extracomment>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>palette/palette.py</extracomment>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Nothing answers “%1”.</source>
        <extracomment>palette/palette.py</extracomment>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>palette/palette.py</extracomment>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>codes</source>
        <extracomment>palette/palette.py</extracomment>
        <translation>Codes</translation>
    </message>
    <message>
        <source>commands</source>
        <extracomment>palette/palette.py</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>documents</source>
        <extracomment>palette/palette.py</extracomment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Passages</source>
        <extracomment>palette/rows.py</extracomment>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>palette/rows.py</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>key {key}</source>
        <extracomment>palette/rows.py</extracomment>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>also “%1”</source>
        <extracomment>palette/rows.py</extracomment>
        <translation>auch „%1“</translation>
    </message>
    <message>
        <source>rule: “%1”</source>
        <extracomment>palette/rows.py</extracomment>
        <translation>Regel: „%1“</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>palette_acts.py</extracomment>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>rests: only to read</source>
        <extracomment>palette_acts.py</extracomment>
        <translation>ruht: nur zu lesen</translation>
    </message>
    <message>
        <source>{name} is the current code.</source>
        <extracomment>palette_acts.py</extracomment>
        <translation>{name} ist der aktuelle Code.</translation>
    </message>
    <message>
        <source>{name} is the current code. {lock} locks it, {light} lights its passages.</source>
        <extracomment>palette_acts.py</extracomment>
        <translation>{name} ist der aktuelle Code. {lock} stellt ihn fest, {light} leuchtet seine Passagen an.</translation>
    </message>
    <message>
        <source>coded as {codes}</source>
        <extracomment>palette_passages.py</extracomment>
        <translation>kodiert als {codes}</translation>
    </message>
    <message>
        <source>back matter ({what})</source>
        <extracomment>paragraph_kinds.py</extracomment>
        <translation>Nachspann ({what})</translation>
    </message>
    <message>
        <source>front matter ({what})</source>
        <extracomment>paragraph_kinds.py</extracomment>
        <translation>Vorspann ({what})</translation>
    </message>
    <message>
        <source>repeats {place}</source>
        <extracomment>paragraph_kinds.py</extracomment>
        <translation>wiederholt {place}</translation>
    </message>
    <message>
        <source>Looks like a heading</source>
        <extracomment>paragraph_kinds.py</extracomment>
        <translation>Sieht wie eine Überschrift aus</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>paragraph_kinds.py</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>byline</source>
        <extracomment>paragraph_kinds.py</extracomment>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>about the author</source>
        <extracomment>paragraph_kinds.py</extracomment>
        <translation>über die Autorin oder den Autor</translation>
    </message>
    <message>
        <source>disclaimer</source>
        <extracomment>paragraph_kinds.py</extracomment>
        <translation>Haftungshinweis</translation>
    </message>
    <message>
        <source>credit</source>
        <extracomment>paragraph_kinds.py</extracomment>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>paragraph_kinds.py</extracomment>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Unsure only</source>
        <extracomment>passages/passages.py</extracomment>
        <translation>Nur unsichere</translation>
    </message>
    <message>
        <source>Every code</source>
        <extracomment>passages/passages.py</extracomment>
        <translation>Jeder Code</translation>
    </message>
    <message>
        <source>%1 passage</source>
        <extracomment>passages/passages.py</extracomment>
        <translation>%1 Passage</translation>
    </message>
    <message>
        <source>%1 passages</source>
        <extracomment>passages/passages.py</extracomment>
        <translation>%1 Passagen</translation>
    </message>
    <message>
        <source>Nothing that is shown is marked as unsure. {key} marks the coding in focus.</source>
        <extracomment>passages/passages.py</extracomment>
        <translation>Nichts Gezeigtes ist als unsicher markiert. {key} markiert die fokussierte Kodierung.</translation>
    </message>
    <message>
        <source>Nothing that is shown is marked as unsure.</source>
        <extracomment>passages/passages.py</extracomment>
        <translation>Nichts Gezeigtes ist als unsicher markiert.</translation>
    </message>
    <message>
        <source>You have coded nothing as %1 yet. Select a passage and press its key.</source>
        <extracomment>passages/passages.py</extracomment>
        <translation>Noch ist nichts Eigenes als %1 kodiert. Eine Passage auswählen und die Taste des Codes drücken.</translation>
    </message>
    <message>
        <source>Nothing that is shown is coded as %1.</source>
        <extracomment>passages/passages.py</extracomment>
        <translation>Nichts Gezeigtes ist als %1 kodiert.</translation>
    </message>
    <message>
        <source>Close the list</source>
        <extracomment>passages/passages.py</extracomment>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>This project lies in a folder of {service}. Open it on one computer at a time, and let it be copied to the end before you open it on another.</source>
        <extracomment>place_notice.py</extracomment>
        <translation>Dieses Projekt liegt in einem Ordner von {service}. Nur an einem Rechner zugleich öffnen und zu Ende kopieren lassen, bevor es an einem anderen geöffnet wird.</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <extracomment>place_notice.py</extracomment>
        <translation> und {n} weitere</translation>
    </message>
    <message>
        <source>Beside it lies what looks like a conflicted copy: {names}. </source>
        <extracomment>place_notice.py</extracomment>
        <translation>Daneben liegt, was wie eine Konfliktkopie aussieht: {names}. </translation>
    </message>
    <message>
        <source>“Merge another copy…” in the menu Project shows what it holds and brings both together.</source>
        <extracomment>place_notice.py</extracomment>
        <translation>„Andere Kopie zusammenführen …“ im Menü Projekt zeigt, was sie enthält, und bringt beides zusammen.</translation>
    </message>
    <message>
        <source>Codes for the selection</source>
        <extracomment>popover/popover.py</extracomment>
        <translation>Codes für die Auswahl</translation>
    </message>
    <message>
        <source>No code matches. Enter makes the code “%1”.</source>
        <extracomment>popover/popover.py</extracomment>
        <translation>Kein Code passt. Die Eingabetaste legt den Code „%1“ an.</translation>
    </message>
    <message>
        <source>Type to search the codebook, or press {key} for a new code.</source>
        <extracomment>popover/popover.py</extracomment>
        <translation>Tippen, um im Codebuch zu suchen, oder {key} drücken für einen neuen Code.</translation>
    </message>
    <message>
        <source>Type to search the codebook.</source>
        <extracomment>popover/popover.py</extracomment>
        <translation>Tippen, um im Codebuch zu suchen.</translation>
    </message>
    <message>
        <source>Press a key, or search</source>
        <extracomment>popover/popover.py</extracomment>
        <translation>Taste drücken oder suchen</translation>
    </message>
    <message>
        <source>Search codes</source>
        <extracomment>popover/popover.py</extracomment>
        <translation>Codes suchen</translation>
    </message>
    <message>
        <source>In vivo</source>
        <extracomment>popover/popover.py</extracomment>
        <translation>In vivo</translation>
    </message>
    <message>
        <source>widen</source>
        <extracomment>popover/popover.py</extracomment>
        <translation>erweitern</translation>
    </message>
    <message>
        <source>, key %1</source>
        <extracomment>popover/suggestions.py</extracomment>
        <translation>, Taste %1</translation>
    </message>
    <message>
        <source>Suggested codes</source>
        <extracomment>popover/suggestions.py</extracomment>
        <translation>Vorgeschlagene Codes</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <extracomment>preferences/key_editor.py</extracomment>
        <translation>Aktion oder Taste finden</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>preferences/key_editor.py</extracomment>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <extracomment>preferences/key_editor.py</extracomment>
        <translation>Taste dazunehmen …</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>preferences/key_editor.py</extracomment>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>All as they were</source>
        <extracomment>preferences/key_editor.py</extracomment>
        <translation>Alle wie zuvor</translation>
    </message>
    <message>
        <source>Take the key</source>
        <extracomment>preferences/key_editor.py</extracomment>
        <translation>Taste nehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>preferences/key_editor.py</extracomment>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Press the key for “{name}”. Esc leaves it.</source>
        <extracomment>preferences/key_editor.py</extracomment>
        <translation>Taste für „{name}“ drücken. Esc lässt es.</translation>
    </message>
    <message>
        <source>{key} is the key of “{other}”. Taken for “{name}”, it is lost there.</source>
        <extracomment>preferences/key_editor.py</extracomment>
        <translation>{key} ist die Taste von „{other}“. Für „{name}“ genommen, fehlt sie dort.</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>preferences/key_editor.py</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>off: letters and digits alone do not act</source>
        <extracomment>preferences/key_editor.py</extracomment>
        <translation>aus: Buchstaben und Ziffern allein wirken nicht</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>preferences/key_editor.py</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>preferences/key_editor.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>preferences/key_editor.py</extracomment>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>{key} alone can only act in the reading view and in lists: elsewhere people type it. Hold Ctrl with it.</source>
        <extracomment>preferences/key_editor.py</extracomment>
        <translation>{key} allein wirkt nur in der Leseansicht und in Listen: Anderswo wird es getippt. Strg dazu halten.</translation>
    </message>
    <message>
        <source>{key} belongs to the system or to moving in texts. Press another one, or Esc.</source>
        <extracomment>preferences/key_editor.py</extracomment>
        <translation>{key} gehört dem System oder der Bewegung in Texten. Eine andere drücken, oder Esc.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>preferences/page.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <extracomment>preferences/page.py</extracomment>
        <translation>Dorthin zurück, woher es kam (Esc)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>preferences/page.py</extracomment>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>preferences/page.py</extracomment>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>No setting matches “{words}”.</source>
        <extracomment>preferences/page.py</extracomment>
        <translation>Keine Einstellung passt zu „{words}“.</translation>
    </message>
    <message>
        <source>Every change holds at once.</source>
        <extracomment>preferences/page.py</extracomment>
        <translation>Jede Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>preferences/page.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The open project is this file.</source>
        <extracomment>preferences/project_section.py</extracomment>
        <translation>Das offene Projekt ist diese Datei.</translation>
    </message>
    <message>
        <source>Back up, show backups, check the project file</source>
        <extracomment>preferences/project_section.py</extracomment>
        <translation>Sichern, Sicherungen zeigen, Projektdatei prüfen</translation>
    </message>
    <message>
        <source>Coders: {names}</source>
        <extracomment>preferences/project_section.py</extracomment>
        <translation>Kodierende: {names}</translation>
    </message>
    <message>
        <source>Coders: rename, switch, merge</source>
        <extracomment>preferences/project_section.py</extracomment>
        <translation>Kodierende: umbenennen, wechseln, vereinen</translation>
    </message>
    <message>
        <source>Every hour of work</source>
        <extracomment>preferences/project_section.py</extracomment>
        <translation>Jede Stunde Arbeit</translation>
    </message>
    <message>
        <source>Every {number} hours</source>
        <extracomment>preferences/project_section.py</extracomment>
        <translation>Alle {number} Stunden</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>preferences/project_section.py</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made by themselves while a project is open and something in it has changed.</source>
        <extracomment>preferences/project_section.py</extracomment>
        <translation>Entstehen von selbst, solange ein Projekt offen ist und sich etwas darin geändert hat.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>preferences/project_section.py</extracomment>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Pseudonyms for coders in exports</source>
        <extracomment>preferences/project_section.py</extracomment>
        <translation>Pseudonyme für Kodierende in Exporten</translation>
    </message>
    <message>
        <source>Coders are called “Coder 1”, “Coder 2” and so on in the files that Export writes.</source>
        <extracomment>preferences/project_section.py</extracomment>
        <translation>In den Dateien des Exports heißen Kodierende „Coder 1“, „Coder 2“ und so weiter.</translation>
    </message>
    <message>
        <source>Projects stay on this computer: the program sends nothing anywhere.

A table of codings holds the coded words, their places, codes, coders and memos, and the documents’ variables. The folder export holds the whole texts too. The files that texts were imported from are kept in the project, and no export holds them. The project file itself holds everything: who gets it sees all coders, all codings and what was removed.</source>
        <extracomment>preferences/project_section.py</extracomment>
        <translation>Projekte bleiben auf diesem Rechner: das Programm sendet nichts irgendwohin.

Eine Tabelle der Kodierungen enthält die kodierten Wörter, ihre Stellen, Codes, Kodierende und Memos und die Variablen der Dokumente. Der Ordnerexport enthält auch die ganzen Texte. Die Dateien, aus denen Texte importiert wurden, bleiben im Projekt, und kein Export enthält sie. Die Projektdatei selbst enthält alles: wer sie bekommt, sieht alle Kodierenden, alle Kodierungen und was entfernt wurde.</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Signs your codings in every project that you join from now on.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Zeichnet die eigenen Kodierungen in jedem künftigen Projekt.</translation>
    </message>
    <message>
        <source>Mark your codings in the margin.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Kennzeichnet die eigenen Kodierungen am Rand.</translation>
    </message>
    <message>
        <source>Tight</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Posts, else paragraphs</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Beiträge, sonst Absätze</translation>
    </message>
    <message>
        <source>Lines of the source</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Zeilen der Quelle</translation>
    </message>
    <message>
        <source>px</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>px</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>The typeface that documents are read in.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Die Schriftart, in der Dokumente gelesen werden.</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of the letters; Larger text and Smaller text in the menu View do the same.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Der Buchstaben; Größerer Text und Kleinerer Text im Menü Ansicht tun dasselbe.</translation>
    </message>
    <message>
        <source>How far lines stand apart.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Wie weit die Zeilen auseinander stehen.</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Line length</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>The widest a line gets at the normal size; about 66 letters at 556 px.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Die größte Breite einer Zeile in normaler Größe; etwa 66 Buchstaben bei 556 px.</translation>
    </message>
    <message>
        <source>Numbers beside the text</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Zahlen neben dem Text</translation>
    </message>
    <message>
        <source>What people cite passages by.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Wonach Passagen zitiert werden.</translation>
    </message>
    <message>
        <source>Draw tabs, no-break spaces and hyphens, and breaks that are no paragraph.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Tabulatoren, geschützte Leerzeichen und Trennstriche zeichnen, auch Umbrüche, die keine Absätze sind.</translation>
    </message>
    <message>
        <source>Post numbers in the margin only</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Beitragsnummern nur am Rand</translation>
    </message>
    <message>
        <source>“7/” at the start of a post moves out of its text. The source stays as it is.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>„7/“ am Anfang eines Beitrags rückt aus dem Text. Die Quelle bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Join broken lines</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Zerbrochene Zeilen verbinden</translation>
    </message>
    <message>
        <source>Lines that a lost symbol broke read as one; a sign shows where.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Zeilen, die ein verlorenes Zeichen zerbrach, lesen sich als eine; ein Zeichen zeigt die Stelle.</translation>
    </message>
    <message>
        <source>Dim links and handles</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Links und Handles abblenden</translation>
    </message>
    <message>
        <source>Web addresses and @handles are drawn quieter than the words around them.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Webadressen und @Handles werden blasser gezeichnet als die Wörter ringsum.</translation>
    </message>
    <message>
        <source>Always, after a selection</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Immer nach einer Auswahl</translation>
    </message>
    <message>
        <source>Only when asked for</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Ganze Sätze</translation>
    </message>
    <message>
        <source>Whole paragraphs or posts</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Ganze Absätze oder Beiträge</translation>
    </message>
    <message>
        <source>Code popover</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Codeauswahl</translation>
    </message>
    <message>
        <source>The sheet with likely codes under a selection.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Das Blatt mit wahrscheinlichen Codes unter einer Auswahl.</translation>
    </message>
    <message>
        <source>The mouse selects</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Die Maus wählt aus</translation>
    </message>
    <message>
        <source>What a drag over the text takes in.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Was ein Ziehen über den Text aufnimmt.</translation>
    </message>
    <message>
        <source>Keys of codes act without a selection</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Codetasten wirken ohne Auswahl</translation>
    </message>
    <message>
        <source>Then the passage of the coding in focus gets the code too.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Dann bekommt auch die Passage der fokussierten Kodierung den Code.</translation>
    </message>
    <message>
        <source>A locked code waits to be confirmed</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Festgestellter Code wartet auf Bestätigung</translation>
    </message>
    <message>
        <source>After selecting by sentence or widening, so that you can go on; drags are coded at once either way.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Nach der Auswahl von Sätzen oder einer Erweiterung, damit es weitergehen kann; Gezogenes wird so oder so gleich kodiert.</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system is</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Left of the text</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Links vom Text</translation>
    </message>
    <message>
        <source>Right of the text</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Rechts vom Text</translation>
    </message>
    <message>
        <source>{number} %</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window. Takes effect when the program is started again.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Des Fensters. Gilt ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>High contrast draws codes as thick lines with patterns, without fills.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Hoher Kontrast zeichnet Codes als dicke Linien mit Mustern, ohne Flächen.</translation>
    </message>
    <message>
        <source>Height of rows in lists and trees.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Höhe der Zeilen in Listen und Bäumen.</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Größe der Oberfläche</translation>
    </message>
    <message>
        <source>Of everything but the documents' text.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Von allem außer dem Text der Dokumente.</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Where brackets and labels stand.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Wo Klammern und Etiketten stehen.</translation>
    </message>
    <message>
        <source>Labels in the margin</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Etiketten am Rand</translation>
    </message>
    <message>
        <source>Name each coding beside its bracket.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Jede Kodierung neben ihrer Klammer benennen.</translation>
    </message>
    <message>
        <source>Patterns for every code</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Muster für jeden Code</translation>
    </message>
    <message>
        <source>Codes without a family get dashed and dotted lines too, so that colour is never needed.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Auch Codes ohne Familie bekommen gestrichelte und gepunktete Linien, damit Farbe nie nötig ist.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>The caret does not blink; menus and lists open at once.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Der Cursor blinkt nicht; Menüs und Listen öffnen sich sofort.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Character</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>From where on agreement counts as reached; .80 is customary, .67 for tentative conclusions.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Ab wo Übereinstimmung als erreicht gilt; üblich sind ,80, für vorläufige Schlüsse ,67.</translation>
    </message>
    <message>
        <source>What counts as the same</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Was als gleich gilt</translation>
    </message>
    <message>
        <source>Where Review begins; it can be switched there.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Womit die Auswertung beginnt; dort lässt es sich umschalten.</translation>
    </message>
    <message>
        <source>Resamples</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Resamples</translation>
    </message>
    <message>
        <source>Draws that an interval is made of. More take longer and move it less from one seed to the next.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Ziehungen für ein Intervall. Mehr dauern länger und lassen es von Startwert zu Startwert weniger schwanken.</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed draws the same documents again.</source>
        <extracomment>preferences/sections.py</extracomment>
        <translation>Derselbe Startwert zieht wieder dieselben Dokumente.</translation>
    </message>
    <message>
        <source>Single keys</source>
        <extracomment>preferring.py</extracomment>
        <translation>Einzelne Tasten</translation>
    </message>
    <message>
        <source>Letters, digits and signs alone act in the reading view. Off for speech input and switches.</source>
        <extracomment>preferring.py</extracomment>
        <translation>Buchstaben, Ziffern und Zeichen allein wirken im Lesetext. Aus für Spracheingabe und Schalter.</translation>
    </message>
    <message>
        <source>Keys of actions: change, add, take away, as they were; shortcuts</source>
        <extracomment>preferring.py</extracomment>
        <translation>Tasten der Aktionen: ändern, dazunehmen, wegnehmen, wie zuvor; Kürzel</translation>
    </message>
    <message>
        <source>{page} of {of}</source>
        <extracomment>printing/acts.py</extracomment>
        <translation>{page} von {of}</translation>
    </message>
    <message>
        <source>Memos</source>
        <extracomment>printing/acts.py</extracomment>
        <translation>Memos</translation>
    </message>
    <message>
        <source>On the document</source>
        <extracomment>printing/acts.py</extracomment>
        <translation>Zum Dokument</translation>
    </message>
    <message>
        <source>Making a preview</source>
        <extracomment>printing/acts.py</extracomment>
        <translation>Vorschau entsteht</translation>
    </message>
    <message>
        <source>No program that shows PDFs was found. Export as PDF and open the file there.</source>
        <extracomment>printing/acts.py</extracomment>
        <translation>Kein Programm gefunden, das PDF zeigt. Als PDF exportieren und die Datei dort öffnen.</translation>
    </message>
    <message>
        <source>Printing</source>
        <extracomment>printing/acts.py</extracomment>
        <translation>Druck läuft</translation>
    </message>
    <message>
        <source>%1 page sent to the printer.</source>
        <extracomment>printing/acts.py</extracomment>
        <translation>%1 Seite an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>%1 pages sent to the printer.</source>
        <extracomment>printing/acts.py</extracomment>
        <translation>%1 Seiten an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>%1 page written to {file}.</source>
        <extracomment>printing/acts.py</extracomment>
        <translation>%1 Seite nach {file} geschrieben.</translation>
    </message>
    <message>
        <source>%1 pages written to {file}.</source>
        <extracomment>printing/acts.py</extracomment>
        <translation>%1 Seiten nach {file} geschrieben.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>printing/page_range.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>printing/page_range.py</extracomment>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Which pages</source>
        <extracomment>printing/page_range.py</extracomment>
        <translation>Welche Seiten</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>printing/page_range.py</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>First page</source>
        <extracomment>printing/page_range.py</extracomment>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Last page</source>
        <extracomment>printing/page_range.py</extracomment>
        <translation>Letzte Seite</translation>
    </message>
    <message>
        <source>There is one page, and it is not chosen. Nothing was printed.</source>
        <extracomment>printing/paper.py</extracomment>
        <translation>Es gibt eine Seite, und sie ist nicht gewählt. Nichts wurde gedruckt.</translation>
    </message>
    <message>
        <source>There are {count} pages, and none of them is chosen. Nothing was printed.</source>
        <extracomment>printing/paper.py</extracomment>
        <translation>Es gibt {count} Seiten, und keine davon ist gewählt. Nichts wurde gedruckt.</translation>
    </message>
    <message>
        <source>Print “{name}”</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>„{name}“ drucken</translation>
    </message>
    <message>
        <source>As in the window, in light colours, with a legend of the codes at the end.</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>Wie im Fenster, in hellen Farben, mit einer Legende der Codes am Ende.</translation>
    </message>
    <message>
        <source>Memos as notes at the end</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>Memos als Anmerkungen am Ende</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Open as preview</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>Als Vorschau öffnen</translation>
    </message>
    <message>
        <source>Printer…</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>Drucker …</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>Writing a PDF</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>PDF wird geschrieben</translation>
    </message>
    <message>
        <source>As the window shows them now</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>Wie sie das Fenster jetzt zeigt</translation>
    </message>
    <message>
        <source>Only mine</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>Nur eigene</translation>
    </message>
    <message>
        <source>None: the text alone</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>Keine: nur der Text</translation>
    </message>
    <message>
        <source>A4</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Rename project</source>
        <extracomment>project_acts.py</extracomment>
        <translation>Projekt umbenennen</translation>
    </message>
    <message>
        <source>Everything is saved in {file}.</source>
        <extracomment>project_acts.py</extracomment>
        <translation>Alles ist in {file} gesichert.</translation>
    </message>
    <message>
        <source>{name} backup.annot</source>
        <extracomment>project_acts.py</extracomment>
        <translation>{name} Sicherung.annot</translation>
    </message>
    <message>
        <source>Back up to</source>
        <extracomment>project_acts.py</extracomment>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>The backups are in {folder}.</source>
        <extracomment>project_acts.py</extracomment>
        <translation>Die Sicherungen liegen in {folder}.</translation>
    </message>
    <message>
        <source>Backed up and verified: {file}</source>
        <extracomment>project_acts.py</extracomment>
        <translation>Gesichert und geprüft: {file}</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <extracomment>project_acts.py</extracomment>
        <translation>Projekt wird geprüft</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>project_acts.py</extracomment>
        <translation>Kopie sichern</translation>
    </message>
    <message>
        <source>A copy with every change is in {file}.</source>
        <extracomment>project_acts.py</extracomment>
        <translation>Eine Kopie mit allen Änderungen liegt in {file}.</translation>
    </message>
    <message>
        <source>The project file is sound: every record and text was verified.</source>
        <extracomment>project_acts.py</extracomment>
        <translation>Die Projektdatei ist in Ordnung: jeder Eintrag und Text wurde geprüft.</translation>
    </message>
    <message>
        <source>The project file has problems</source>
        <extracomment>project_acts.py</extracomment>
        <translation>Die Projektdatei hat Fehler</translation>
    </message>
    <message>
        <source>Make a copy of the file now. A backup made before may be sound: Restore a backup.</source>
        <extracomment>project_acts.py</extracomment>
        <translation>Jetzt eine Kopie der Datei machen. Eine frühere Sicherung kann in Ordnung sein: Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>project_acts.py</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Annotator projects (*.annot)</source>
        <extracomment>project_files.py</extracomment>
        <translation>Annotator-Projekte (*.annot)</translation>
    </message>
    <message>
        <source>The project was closed while texts were being imported. Nothing of that import is in the project: import the files again.</source>
        <extracomment>project_import.py</extracomment>
        <translation>Das Projekt wurde geschlossen, während Texte importiert wurden. Von diesem Import ist nichts im Projekt: die Dateien bitte noch einmal importieren.</translation>
    </message>
    <message>
        <source>The project was closed while codings were being read. What was brought in before is in the project: import the file of codings again.</source>
        <extracomment>project_import.py</extracomment>
        <translation>Das Projekt wurde geschlossen, während Kodierungen gelesen wurden. Was vorher hereinkam, ist im Projekt: die Datei mit den Kodierungen bitte noch einmal importieren.</translation>
    </message>
    <message>
        <source>The project can only be read here, so nothing can be imported.</source>
        <extracomment>project_import.py</extracomment>
        <translation>Das Projekt lässt sich hier nur lesen, darum kann nichts importiert werden.</translation>
    </message>
    <message>
        <source>An import is running. Wait for it, or cancel it in the status bar.</source>
        <extracomment>project_import.py</extracomment>
        <translation>Ein Import läuft. Auf sein Ende warten oder ihn in der Statuszeile abbrechen.</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>project_import.py</extracomment>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Import stopped. Nothing was added.</source>
        <extracomment>project_import.py</extracomment>
        <translation>Import abgebrochen. Nichts kam dazu.</translation>
    </message>
    <message>
        <source>Reading codings</source>
        <extracomment>project_import.py</extracomment>
        <translation>Kodierungen werden gelesen</translation>
    </message>
    <message>
        <source>%1 coding brought in.</source>
        <extracomment>project_import.py</extracomment>
        <translation>%1 Kodierung aufgenommen.</translation>
    </message>
    <message>
        <source>%1 codings brought in.</source>
        <extracomment>project_import.py</extracomment>
        <translation>%1 Kodierungen aufgenommen.</translation>
    </message>
    <message>
        <source>Not brought in</source>
        <extracomment>project_import.py</extracomment>
        <translation>Nicht aufgenommen</translation>
    </message>
    <message>
        <source>Noted while reading</source>
        <extracomment>project_import.py</extracomment>
        <translation>Beim Lesen bemerkt</translation>
    </message>
    <message>
        <source>{n} imported.</source>
        <extracomment>project_import.py</extracomment>
        <translation>{n} importiert.</translation>
    </message>
    <message>
        <source>{n} here already.</source>
        <extracomment>project_import.py</extracomment>
        <translation>{n} schon da.</translation>
    </message>
    <message>
        <source>{n} imported</source>
        <extracomment>project_import.py</extracomment>
        <translation>{n} importiert</translation>
    </message>
    <message>
        <source>Sources stay as they are. Importing the same text again adds nothing.</source>
        <extracomment>project_import.py</extracomment>
        <translation>Quellen bleiben, wie sie sind. Denselben Text noch einmal zu importieren fügt nichts hinzu.</translation>
    </message>
    <message>
        <source>Already here</source>
        <extracomment>project_import.py</extracomment>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>project_import.py</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Codings of {names} are shown until you go back.</source>
        <extracomment>project_screen.py</extracomment>
        <translation>Kodierungen von {names} werden bis zur Rückkehr gezeigt.</translation>
    </message>
    <message>
        <source>Back to Agreement</source>
        <extracomment>project_screen.py</extracomment>
        <translation>Zurück zur Übereinstimmung</translation>
    </message>
    <message>
        <source>Back to Disagreements</source>
        <extracomment>project_screen.py</extracomment>
        <translation>Zurück zu den Abweichungen</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>project_screen.py</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Saved again.</source>
        <extracomment>project_screen.py</extracomment>
        <translation>Wieder gesichert.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <extracomment>projects.py</extracomment>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {why}.</source>
        <extracomment>projects.py</extracomment>
        <translation>Der Ordner {folder} lässt sich nicht anlegen: {why}.</translation>
    </message>
    <message>
        <source>Making the sample project</source>
        <extracomment>projects.py</extracomment>
        <translation>Beispielprojekt entsteht</translation>
    </message>
    <message>
        <source>Making the sample project…</source>
        <extracomment>projects.py</extracomment>
        <translation>Beispielprojekt entsteht …</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <extracomment>projects.py</extracomment>
        <translation>Welche Sicherung?</translation>
    </message>
    <message>
        <source>Restore it as</source>
        <extracomment>projects.py</extracomment>
        <translation>Wiederherstellen als</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <extracomment>projects.py</extracomment>
        <translation>Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The project can only be read here and has no coder: nothing to show.</source>
        <extracomment>projects.py</extracomment>
        <translation>Das Projekt lässt sich hier nur lesen und hat niemanden, der kodiert: nichts zu zeigen.</translation>
    </message>
    <message>
        <source>The last session ended unexpectedly. Everything up to {time} is here.</source>
        <extracomment>projects.py</extracomment>
        <translation>Die letzte Sitzung endete unerwartet. Alles bis {time} ist da.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>projects.py</extracomment>
        <translation>Nicht gesichert</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>projects.py</extracomment>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>projects.py</extracomment>
        <translation>Kopie sichern …</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <extracomment>projects.py</extracomment>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>{changes} in memory alone. Save a copy elsewhere, or go back and press Retry.</source>
        <extracomment>projects.py</extracomment>
        <translation>{changes} nur im Speicher. Anderswo eine Kopie sichern oder zurückgehen und Noch einmal drücken.</translation>
    </message>
    <message>
        <source>Every change is in the copy {file}. Open that to go on, or go back and press Retry.</source>
        <extracomment>projects.py</extracomment>
        <translation>Jede Änderung ist in der Kopie {file}. Zum Weiterarbeiten diese öffnen oder zurückgehen und Noch einmal drücken.</translation>
    </message>
    <message>
        <source>Codings in the margin</source>
        <extracomment>reading/accessible.py</extracomment>
        <translation>Kodierungen am Rand</translation>
    </message>
    <message>
        <source>post {n}</source>
        <extracomment>reading/accessible.py</extracomment>
        <translation>Beitrag {n}</translation>
    </message>
    <message>
        <source>paragraph {n}</source>
        <extracomment>reading/accessible.py</extracomment>
        <translation>Absatz {n}</translation>
    </message>
    <message>
        <source>word {a}</source>
        <extracomment>reading/accessible.py</extracomment>
        <translation>Wort {a}</translation>
    </message>
    <message>
        <source>words {a} to {b}</source>
        <extracomment>reading/accessible.py</extracomment>
        <translation>Wörter {a} bis {b}</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <extracomment>reading/accessible.py</extracomment>
        <translation>{begin} bis {end}</translation>
    </message>
    <message>
        <source>has memo</source>
        <extracomment>reading/accessible.py</extracomment>
        <translation>hat Memo</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <extracomment>reading/ends.py</extracomment>
        <translation>{0} Zeichen</translation>
    </message>
    <message>
        <source>1 word</source>
        <extracomment>reading/ends.py</extracomment>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>{0} words</source>
        <extracomment>reading/ends.py</extracomment>
        <translation>{0} Wörter</translation>
    </message>
    <message>
        <source>A symbol was lost here before import</source>
        <extracomment>reading/hover.py</extracomment>
        <translation>Hier ging vor dem Import ein Zeichen verloren</translation>
    </message>
    <message>
        <source>Labels of codings</source>
        <extracomment>reading/label_walk.py</extracomment>
        <translation>Etiketten der Kodierungen</translation>
    </message>
    <message>
        <source>Document text</source>
        <extracomment>reading/pane.py</extracomment>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>Overview of the document</source>
        <extracomment>reading/ruler.py</extracomment>
        <translation>Übersicht des Dokuments</translation>
    </message>
    <message>
        <source>No further coding in this direction.</source>
        <extracomment>reading_acts.py</extracomment>
        <translation>Keine weitere Kodierung in dieser Richtung.</translation>
    </message>
    <message>
        <source>This text has no numbers to go to.</source>
        <extracomment>reading_acts.py</extracomment>
        <translation>Dieser Text hat keine Nummern, zu denen man gehen kann.</translation>
    </message>
    <message>
        <source>Paragraphs {first} to {last}</source>
        <extracomment>reading_acts.py</extracomment>
        <translation>Absätze {first} bis {last}</translation>
    </message>
    <message>
        <source>Posts {first} to {last}</source>
        <extracomment>reading_acts.py</extracomment>
        <translation>Beiträge {first} bis {last}</translation>
    </message>
    <message>
        <source>There is no post {number} here.</source>
        <extracomment>reading_acts.py</extracomment>
        <translation>Beitrag {number} gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no paragraph {number} here.</source>
        <extracomment>reading_acts.py</extracomment>
        <translation>Absatz {number} gibt es hier nicht.</translation>
    </message>
    <message>
        <source>{name} is read otherwise now.</source>
        <extracomment>reading_again.py</extracomment>
        <translation>{name} wird jetzt anders gelesen.</translation>
    </message>
    <message>
        <source>Keeping how it is read</source>
        <extracomment>reading_again.py</extracomment>
        <translation>Wird behalten, wie es gelesen wird</translation>
    </message>
    <message>
        <source>Reading the codings</source>
        <extracomment>reading_away.py</extracomment>
        <translation>Kodierungen werden gelesen</translation>
    </message>
    <message>
        <source>Coding removed.</source>
        <extracomment>recheck_acts.py</extracomment>
        <translation>Kodierung entfernt.</translation>
    </message>
    <message>
        <source>{code} changed in {version}</source>
        <extracomment>rechecking/change_card.py</extracomment>
        <translation>{code} in {version} geändert</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <extracomment>rechecking/change_card.py</extracomment>
        <translation>Vorher: {words}</translation>
    </message>
    <message>
        <source>Now: {words}</source>
        <extracomment>rechecking/change_card.py</extracomment>
        <translation>Jetzt: {words}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>rechecking/pane.py</extracomment>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done} of {total} looked at</source>
        <extracomment>rechecking/pane.py</extracomment>
        <translation>{done} von {total} angesehen</translation>
    </message>
    <message>
        <source>Every coding was looked at. Nothing is left to re-check.</source>
        <extracomment>rechecking/pane.py</extracomment>
        <translation>Jede Kodierung ist angesehen. Nichts bleibt nachzuprüfen.</translation>
    </message>
    <message>
        <source>Nothing to re-check: no rule changed its meaning since you coded.</source>
        <extracomment>rechecking/pane.py</extracomment>
        <translation>Nichts nachzuprüfen: keine Regel hat seit dem Kodieren ihre Bedeutung geändert.</translation>
    </message>
    <message>
        <source>{key} keep</source>
        <extracomment>rechecking/pane.py</extracomment>
        <translation>{key} behalten</translation>
    </message>
    <message>
        <source>{key} replace</source>
        <extracomment>rechecking/pane.py</extracomment>
        <translation>{key} ersetzen</translation>
    </message>
    <message>
        <source>{key} remove</source>
        <extracomment>rechecking/pane.py</extracomment>
        <translation>{key} entfernen</translation>
    </message>
    <message>
        <source>{next}/{back} next, back</source>
        <extracomment>rechecking/pane.py</extracomment>
        <translation>{next}/{back} weiter, zurück</translation>
    </message>
    <message>
        <source>{key} to the text</source>
        <extracomment>rechecking/pane.py</extracomment>
        <translation>{key} zum Text</translation>
    </message>
    <message>
        <source>To re-check</source>
        <extracomment>rechecking/pane.py</extracomment>
        <translation>Nachprüfen</translation>
    </message>
    <message>
        <source>Coder pairs</source>
        <extracomment>review/agreement_screen.py</extracomment>
        <translation>Paare von Kodierenden</translation>
    </message>
    <message>
        <source>Values above, shared documents below. Press {key} on a pair to read where they differ.</source>
        <extracomment>review/agreement_screen.py</extracomment>
        <translation>Oben Werte, unten gemeinsame Dokumente. {key} auf einem Paar zeigt, wo sie abweichen.</translation>
    </message>
    <message>
        <source>Values above, shared documents below.</source>
        <extracomment>review/agreement_screen.py</extracomment>
        <translation>Oben Werte, unten gemeinsame Dokumente.</translation>
    </message>
    <message>
        <source>How sure is {value}?</source>
        <extracomment>review/agreement_screen.py</extracomment>
        <translation>Wie sicher ist {value}?</translation>
    </message>
    <message>
        <source>You have 1 document not done yet.</source>
        <extracomment>review/blank.py</extracomment>
        <translation>1 Dokument ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>You have {n} documents not done yet.</source>
        <extracomment>review/blank.py</extracomment>
        <translation>{n} Dokumente sind noch nicht fertig.</translation>
    </message>
    <message>
        <source>So far you see your own codings only, so that nobody is influenced. {left} The comparison shows what the others coded; who reads it first no longer codes independently.</source>
        <extracomment>review/blank.py</extracomment>
        <translation>Bisher sind nur die eigenen Kodierungen zu sehen, damit niemand beeinflusst wird. {left} Der Vergleich zeigt, was die anderen kodiert haben; wer ihn vorher liest, kodiert nicht mehr unabhängig.</translation>
    </message>
    <message>
        <source>The comparison shows other coders’ work.</source>
        <extracomment>review/blank.py</extracomment>
        <translation>Der Vergleich zeigt die Arbeit anderer.</translation>
    </message>
    <message>
        <source>Show the comparison</source>
        <extracomment>review/blank.py</extracomment>
        <translation>Vergleich zeigen</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>review/blank.py</extracomment>
        <translation>Noch einmal messen</translation>
    </message>
    <message>
        <source>Stopped before the figures were there.</source>
        <extracomment>review/blank.py</extracomment>
        <translation>Angehalten, bevor die Zahlen da waren.</translation>
    </message>
    <message>
        <source>Measuring agreement…</source>
        <extracomment>review/blank.py</extracomment>
        <translation>Übereinstimmung wird gemessen …</translation>
    </message>
    <message>
        <source>Drop texts here or press {key}.</source>
        <extracomment>review/blank.py</extracomment>
        <translation>Texte hier ablegen oder {key} drücken.</translation>
    </message>
    <message>
        <source>Drop texts here.</source>
        <extracomment>review/blank.py</extracomment>
        <translation>Texte hier ablegen.</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <extracomment>review/blank.py</extracomment>
        <translation>Noch keine Dokumente.</translation>
    </message>
    <message>
        <source>Agreement needs two coders who worked on the same documents. Bring in the copy that a colleague worked in, or let them code at this computer.</source>
        <extracomment>review/blank.py</extracomment>
        <translation>Übereinstimmung braucht zwei Kodierende mit denselben Dokumenten. Entweder die Kopie hereinholen, in der jemand gearbeitet hat, oder diese Person hier kodieren lassen.</translation>
    </message>
    <message>
        <source>Only one coder so far.</source>
        <extracomment>review/blank.py</extracomment>
        <translation>Bisher kodiert nur eine Person.</translation>
    </message>
    <message>
        <source>No document is done by two coders yet.</source>
        <extracomment>review/blank.py</extracomment>
        <translation>Noch ist kein Dokument bei zwei Kodierenden fertig.</translation>
    </message>
    <message>
        <source>Go to the documents</source>
        <extracomment>review/blank.py</extracomment>
        <translation>Zu den Dokumenten</translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <extracomment>review/blank.py</extracomment>
        <translation>Nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Comparing passages</source>
        <extracomment>review/difference_feed.py</extracomment>
        <translation>Passagen werden verglichen</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <extracomment>review/difference_list.py</extracomment>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>nothing here</source>
        <extracomment>review/difference_text.py</extracomment>
        <translation>hier nichts</translation>
    </message>
    <message>
        <source>characters {start} to {end}</source>
        <extracomment>review/difference_text.py</extracomment>
        <translation>Zeichen {start} bis {end}</translation>
    </message>
    <message>
        <source>Read and code there, with both coders’ codings shown ({key})</source>
        <extracomment>review/difference_text.py</extracomment>
        <translation>Dort lesen und kodieren, mit den Kodierungen beider ({key})</translation>
    </message>
    <message>
        <source>Read and code there, with both coders’ codings shown</source>
        <extracomment>review/difference_text.py</extracomment>
        <translation>Dort lesen und kodieren, mit den Kodierungen beider</translation>
    </message>
    <message>
        <source>Disagreement before</source>
        <extracomment>review/difference_text.py</extracomment>
        <translation>Vorige Abweichung</translation>
    </message>
    <message>
        <source>Open in Code</source>
        <extracomment>review/difference_text.py</extracomment>
        <translation>Beim Kodieren öffnen</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>review/differences.py</extracomment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Different ends</source>
        <extracomment>review/differences.py</extracomment>
        <translation>Andere Enden</translation>
    </message>
    <message>
        <source>Different code</source>
        <extracomment>review/differences.py</extracomment>
        <translation>Anderer Code</translation>
    </message>
    <message>
        <source>Nested</source>
        <extracomment>review/differences.py</extracomment>
        <translation>Verschachtelt</translation>
    </message>
    <message>
        <source>Missed by {who}</source>
        <extracomment>review/differences.py</extracomment>
        <translation>Ausgelassen von {who}</translation>
    </message>
    <message>
        <source>{inner} in {outer}</source>
        <extracomment>review/differences.py</extracomment>
        <translation>{inner} in {outer}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>review/differences.py</extracomment>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{n} disagreement</source>
        <extracomment>review/disagreements_screen.py</extracomment>
        <translation>{n} Abweichung</translation>
    </message>
    <message>
        <source>{n} disagreements</source>
        <extracomment>review/disagreements_screen.py</extracomment>
        <translation>{n} Abweichungen</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>review/disagreements_screen.py</extracomment>
        <translation>{n} von {total}</translation>
    </message>
    <message>
        <source>The passages could not be compared.</source>
        <extracomment>review/disagreements_screen.py</extracomment>
        <translation>Die Passagen ließen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Comparing passages…</source>
        <extracomment>review/disagreements_screen.py</extracomment>
        <translation>Passagen werden verglichen …</translation>
    </message>
    <message>
        <source> of “{code}”</source>
        <extracomment>review/disagreements_screen.py</extracomment>
        <translation> bei „{code}“</translation>
    </message>
    <message>
        <source>{a} and {b} do not differ here.</source>
        <extracomment>review/disagreements_screen.py</extracomment>
        <translation>{a} und {b} weichen hier nicht ab.</translation>
    </message>
    <message>
        <source>No disagreement{of} with this filter.</source>
        <extracomment>review/disagreements_screen.py</extracomment>
        <translation>Keine Abweichung{of} mit diesem Filter.</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <extracomment>review/disagreements_screen.py</extracomment>
        <translation>Alle {n} zeigen</translation>
    </message>
    <message>
        <source>{a} and {b} marked the same passages with the same codes.</source>
        <extracomment>review/disagreements_screen.py</extracomment>
        <translation>{a} und {b} haben dieselben Passagen mit denselben Codes markiert.</translation>
    </message>
    <message>
        <source>No disagreements.</source>
        <extracomment>review/disagreements_screen.py</extracomment>
        <translation>Keine Abweichungen.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>review/disagreements_screen.py</extracomment>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>By code</source>
        <extracomment>review/disagreements_screen.py</extracomment>
        <translation>Nach Code</translation>
    </message>
    <message>
        <source>In document order</source>
        <extracomment>review/disagreements_screen.py</extracomment>
        <translation>Wie im Dokument</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>review/disagreements_screen.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>review/disagreements_screen.py</extracomment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <extracomment>review/finding.py</extracomment>
        <translation>Niedrigste zuerst</translation>
    </message>
    <message>
        <source>Highest first</source>
        <extracomment>review/finding.py</extracomment>
        <translation>Höchste zuerst</translation>
    </message>
    <message>
        <source>Most used first</source>
        <extracomment>review/finding.py</extracomment>
        <translation>Meistverwendete zuerst</translation>
    </message>
    <message>
        <source>As in the codebook</source>
        <extracomment>review/finding.py</extracomment>
        <translation>Wie im Codebuch</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <extracomment>review/forest_model.py</extracomment>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Uses</source>
        <extracomment>review/forest_rows.py</extracomment>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Alpha</source>
        <extracomment>review/forest_rows.py</extracomment>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>F1</source>
        <extracomment>review/forest_rows.py</extracomment>
        <translation>F1</translation>
    </message>
    <message>
        <source>1 document</source>
        <extracomment>review/forest_rows.py</extracomment>
        <translation>1 Dokument</translation>
    </message>
    <message>
        <source>{n} documents</source>
        <extracomment>review/forest_rows.py</extracomment>
        <translation>{n} Dokumente</translation>
    </message>
    <message>
        <source>interval {low} to {high}</source>
        <extracomment>review/forest_rows.py</extracomment>
        <translation>Intervall {low} bis {high}</translation>
    </message>
    <message>
        <source>no interval</source>
        <extracomment>review/forest_rows.py</extracomment>
        <translation>kein Intervall</translation>
    </message>
    <message>
        <source>below target</source>
        <extracomment>review/forest_rows.py</extracomment>
        <translation>unter dem Zielwert</translation>
    </message>
    <message>
        <source>unclear whether the target is reached</source>
        <extracomment>review/forest_rows.py</extracomment>
        <translation>unklar, ob der Zielwert erreicht ist</translation>
    </message>
    <message>
        <source>target reached</source>
        <extracomment>review/forest_rows.py</extracomment>
        <translation>Zielwert erreicht</translation>
    </message>
    <message>
        <source>Agreement by code</source>
        <extracomment>review/forest_view.py</extracomment>
        <translation>Übereinstimmung nach Code</translation>
    </message>
    <message>
        <source>unclear</source>
        <extracomment>review/legend.py</extracomment>
        <translation>unklar</translation>
    </message>
    <message>
        <source>reached</source>
        <extracomment>review/legend.py</extracomment>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>Diamond: below target. Ring: unclear. Disc: reached.</source>
        <extracomment>review/legend.py</extracomment>
        <translation>Raute: unter dem Zielwert. Ring: unklar. Scheibe: erreicht.</translation>
    </message>
    <message>
        <source>Boundary</source>
        <extracomment>review/loss_bar.py</extracomment>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Other code</source>
        <extracomment>review/loss_bar.py</extracomment>
        <translation>Anderer Code</translation>
    </message>
    <message>
        <source>Report as JSON (*.json);;Table of values (*.csv)</source>
        <extracomment>review/mode.py</extracomment>
        <translation>Bericht als JSON (*.json);;Wertetabelle (*.csv)</translation>
    </message>
    <message>
        <source>Save report</source>
        <extracomment>review/mode.py</extracomment>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <extracomment>review/mode.py</extracomment>
        <translation>Bericht wird gesichert</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <extracomment>review/mode.py</extracomment>
        <translation>Der Bericht liegt in {file}.</translation>
    </message>
    <message>
        <source>1 doc</source>
        <extracomment>review/pair_model.py</extracomment>
        <translation>1 Dok.</translation>
    </message>
    <message>
        <source>{n} docs</source>
        <extracomment>review/pair_model.py</extracomment>
        <translation>{n} Dok.</translation>
    </message>
    <message>
        <source>1 shared document</source>
        <extracomment>review/pair_model.py</extracomment>
        <translation>1 gemeinsames Dokument</translation>
    </message>
    <message>
        <source>{n} shared documents</source>
        <extracomment>review/pair_model.py</extracomment>
        <translation>{n} gemeinsame Dokumente</translation>
    </message>
    <message>
        <source>Measuring agreement</source>
        <extracomment>review/reckoner.py</extracomment>
        <translation>Übereinstimmung wird gemessen</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>review/review_bar.py</extracomment>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Save every value as JSON or as a table</source>
        <extracomment>review/review_bar.py</extracomment>
        <translation>Jeden Wert als JSON oder Tabelle sichern</translation>
    </message>
    <message>
        <source>1 coder</source>
        <extracomment>review/review_bar.py</extracomment>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>Coded documents</source>
        <extracomment>review/review_bar.py</extracomment>
        <translation>Kodierte Dokumente</translation>
    </message>
    <message>
        <source>Done documents</source>
        <extracomment>review/review_bar.py</extracomment>
        <translation>Fertige Dokumente</translation>
    </message>
    <message>
        <source>All who have finished documents</source>
        <extracomment>review/review_bar.py</extracomment>
        <translation>Alle mit fertigen Dokumenten</translation>
    </message>
    <message>
        <source>Documents marked as done</source>
        <extracomment>review/review_bar.py</extracomment>
        <translation>Als fertig markierte Dokumente</translation>
    </message>
    <message>
        <source>Also those in which something is coded</source>
        <extracomment>review/review_bar.py</extracomment>
        <translation>Auch die, in denen etwas kodiert ist</translation>
    </message>
    <message>
        <source>Which coders</source>
        <extracomment>review/review_bar.py</extracomment>
        <translation>Welche Kodierenden</translation>
    </message>
    <message>
        <source>Which codes</source>
        <extracomment>review/review_bar.py</extracomment>
        <translation>Welche Codes</translation>
    </message>
    <message>
        <source>Which documents count</source>
        <extracomment>review/review_bar.py</extracomment>
        <translation>Welche Dokumente zählen</translation>
    </message>
    <message>
        <source>What counts as the same?</source>
        <extracomment>review/sameness.py</extracomment>
        <translation>Was gilt als gleich?</translation>
    </message>
    <message>
        <source>Share of overlap from which passages match</source>
        <extracomment>review/sameness.py</extracomment>
        <translation>Anteil der Überlappung, ab dem Passagen als gleich gelten</translation>
    </message>
    <message>
        <source>equal</source>
        <extracomment>review/sameness.py</extracomment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>AC1</source>
        <extracomment>review/saying.py</extracomment>
        <translation>AC1</translation>
    </message>
    <message>
        <source>Kappa</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Passages begin and end at the same character. No chance correction is possible.</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Passagen beginnen und enden am selben Zeichen. Eine Zufallskorrektur ist nicht möglich.</translation>
    </message>
    <message>
        <source>Passages share more than {share} of their text. No chance correction is possible.</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Passagen teilen mehr als {share} ihres Textes. Eine Zufallskorrektur ist nicht möglich.</translation>
    </message>
    <message>
        <source>Both used the code somewhere in it.</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Beide haben den Code irgendwo darin verwendet.</translation>
    </message>
    <message>
        <source>Each sentence is a yes or no. Small differences at the ends do not count.</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Jeder Satz ist ein Ja oder Nein. Kleine Unterschiede an den Enden zählen nicht.</translation>
    </message>
    <message>
        <source>Each character is a yes or no: where a passage starts and ends counts, too.</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Jedes Zeichen ist ein Ja oder Nein: auch Anfang und Ende einer Passage zählen.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha, corrected for chance. 1 is perfect, 0 is what chance alone gives. All codes and documents pooled.</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Krippendorffs Alpha, zufallskorrigiert. 1 ist vollkommen, 0 ist, was Zufall allein ergibt. Alle Codes und Dokumente zusammen.</translation>
    </message>
    <message>
        <source>Gwet’s AC1, corrected for chance in another way: it stays high where codes are rare. Read it beside alpha and F1.</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Gwets AC1, auf andere Weise zufallskorrigiert: es bleibt hoch, wo Codes selten sind. Neben Alpha und F1 zu lesen.</translation>
    </message>
    <message>
        <source>Cohen’s kappa of {first} and {second}, corrected for chance. All codes pooled.</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Cohens Kappa von {first} und {second}, zufallskorrigiert. Alle Codes zusammen.</translation>
    </message>
    <message>
        <source>F1: what both coders marked, as a share of what each marked. Text that nobody coded does not count; chance is not corrected for.</source>
        <extracomment>review/saying.py</extracomment>
        <translation>F1: was beide markiert haben, als Anteil an dem, was jeder markiert hat. Text, den niemand kodiert hat, zählt nicht; der Zufall ist nicht herausgerechnet.</translation>
    </message>
    <message>
        <source>Share of judgements that agree. Most of it is easy agreement on text without the code, so it never stands alone: alpha is beside it.</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Anteil übereinstimmender Urteile. Das meiste ist leichte Übereinstimmung bei Text ohne den Code, darum steht es nie allein: Alpha steht daneben.</translation>
    </message>
    <message>
        <source>Agreement cannot be told</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Übereinstimmung lässt sich nicht angeben</translation>
    </message>
    <message>
        <source>Coders agree on {share} of their judgements</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Kodierende stimmen in {share} ihrer Urteile überein</translation>
    </message>
    <message>
        <source>{share} of the passages were marked by both</source>
        <extracomment>review/saying.py</extracomment>
        <translation>{share} der Passagen wurden von beiden markiert</translation>
    </message>
    <message>
        <source>{share} of the marked text was marked by both</source>
        <extracomment>review/saying.py</extracomment>
        <translation>{share} des markierten Textes wurden von beiden markiert</translation>
    </message>
    <message>
        <source>{name} is {value}</source>
        <extracomment>review/saying.py</extracomment>
        <translation>{name} ist {value}</translation>
    </message>
    <message>
        <source>Too few documents to tell whether the target of {target} is reached</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Zu wenige Dokumente, um zu sagen, ob der Zielwert {target} erreicht ist</translation>
    </message>
    <message>
        <source>Agreement reaches the target of {target}</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Übereinstimmung erreicht den Zielwert {target}</translation>
    </message>
    <message>
        <source>Agreement may reach the target of {target}</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Übereinstimmung erreicht vielleicht den Zielwert {target}</translation>
    </message>
    <message>
        <source>Agreement is below the target of {target}</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Übereinstimmung liegt unter dem Zielwert {target}</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Wird ausgerechnet …</translation>
    </message>
    <message>
        <source>, 95 % interval {low} to {high}. </source>
        <extracomment>review/saying.py</extracomment>
        <translation>, 95-%-Intervall {low} bis {high}. </translation>
    </message>
    <message>
        <source>, without an interval. </source>
        <extracomment>review/saying.py</extracomment>
        <translation>, ohne Intervall. </translation>
    </message>
    <message>
        <source> of that is text to which nobody gave the code; </source>
        <extracomment>review/saying.py</extracomment>
        <translation> davon ist Text, dem niemand den Code gab; </translation>
    </message>
    <message>
        <source>passage</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Passage</translation>
    </message>
    <message>
        <source>passages</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>before any discussion.</source>
        <extracomment>review/saying.py</extracomment>
        <translation>vor jeder Besprechung.</translation>
    </message>
    <message>
        <source>alpha is </source>
        <extracomment>review/saying.py</extracomment>
        <translation>Alpha ist </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <extracomment>review/saying.py</extracomment>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>Five coders</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Fünf Kodierende</translation>
    </message>
    <message>
        <source>Four coders</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Vier Kodierende</translation>
    </message>
    <message>
        <source>Three coders</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Drei Kodierende</translation>
    </message>
    <message>
        <source>Two coders</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Zwei Kodierende</translation>
    </message>
    <message>
        <source>{n} coders</source>
        <extracomment>review/saying.py</extracomment>
        <translation>{n} Kodierende</translation>
    </message>
    <message>
        <source>document coded at least twice</source>
        <extracomment>review/saying.py</extracomment>
        <translation>mindestens zweimal kodiertes Dokument</translation>
    </message>
    <message>
        <source>documents coded at least twice</source>
        <extracomment>review/saying.py</extracomment>
        <translation>mindestens zweimal kodierte Dokumente</translation>
    </message>
    <message>
        <source>document coded twice</source>
        <extracomment>review/saying.py</extracomment>
        <translation>zweimal kodiertes Dokument</translation>
    </message>
    <message>
        <source>documents coded twice</source>
        <extracomment>review/saying.py</extracomment>
        <translation>zweimal kodierte Dokumente</translation>
    </message>
    <message>
        <source>judged whole</source>
        <extracomment>review/saying.py</extracomment>
        <translation>als Ganzes beurteilt</translation>
    </message>
    <message>
        <source>sentence</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Satz</translation>
    </message>
    <message>
        <source>sentences</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>character</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>characters</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Nothing was lost: the coders marked exactly the same.</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Nichts ging verloren: die Kodierenden haben genau dasselbe markiert.</translation>
    </message>
    <message>
        <source>Coders mostly find the same passages but end them differently: </source>
        <extracomment>review/saying.py</extracomment>
        <translation>Kodierende finden meist dieselben Passagen, enden aber verschieden: </translation>
    </message>
    <message>
        <source>Coders mostly mark the same places but name them differently: </source>
        <extracomment>review/saying.py</extracomment>
        <translation>Kodierende markieren meist dieselben Stellen, benennen sie aber verschieden: </translation>
    </message>
    <message>
        <source>Coders mostly differ by passages that one of them left out: </source>
        <extracomment>review/saying.py</extracomment>
        <translation>Kodierende unterscheiden sich meist durch Passagen, die jemand ausließ: </translation>
    </message>
    <message>
        <source>of the text on which they differ, </source>
        <extracomment>review/saying.py</extracomment>
        <translation>vom Text, bei dem sie abweichen, sind </translation>
    </message>
    <message>
        <source> is boundaries, </source>
        <extracomment>review/saying.py</extracomment>
        <translation> Grenzen, </translation>
    </message>
    <message>
        <source> missed passages and </source>
        <extracomment>review/saying.py</extracomment>
        <translation> ausgelassene Passagen und </translation>
    </message>
    <message>
        <source> another code.</source>
        <extracomment>review/saying.py</extracomment>
        <translation> ein anderer Code.</translation>
    </message>
    <message>
        <source>document</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>An interval needs five documents that bear a code; there are {n}.</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Ein Intervall braucht fünf Dokumente, die einen Code tragen; es sind {n}.</translation>
    </message>
    <message>
        <source>Known to within </source>
        <extracomment>review/saying.py</extracomment>
        <translation>Bekannt auf </translation>
    </message>
    <message>
        <source> with {documents}. </source>
        <extracomment>review/saying.py</extracomment>
        <translation> bei {documents}. </translation>
    </message>
    <message>
        <source>That is as close as most studies need.</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Genauer braucht es kaum eine Studie.</translation>
    </message>
    <message>
        <source>About </source>
        <extracomment>review/saying.py</extracomment>
        <translation>Etwa </translation>
    </message>
    <message>
        <source> coded twice would bring it to ±{narrow}. A rough guess.</source>
        <extracomment>review/saying.py</extracomment>
        <translation> zweimal kodiert brächten es auf ±{narrow}. Eine grobe Schätzung.</translation>
    </message>
    <message>
        <source>Undefined: no variation. {reason}</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Nicht bestimmt: keine Variation. {reason}</translation>
    </message>
    <message>
        <source>Not comparable: {reason}</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Nicht vergleichbar: {reason}</translation>
    </message>
    <message>
        <source>Undefined: {reason}</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Nicht bestimmt: {reason}</translation>
    </message>
    <message>
        <source>Too few: one use, by {who} alone. No interval can be given.</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Zu wenig: eine Verwendung, nur von {who}. Kein Intervall möglich.</translation>
    </message>
    <message>
        <source>Too few: {n} uses, all by {who}. No interval can be given.</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Zu wenig: {n} Verwendungen, alle von {who}. Kein Intervall möglich.</translation>
    </message>
    <message>
        <source>Bars: 95 % intervals from {n} resamples of whole documents, none for codes in fewer than {few}. </source>
        <extracomment>review/saying.py</extracomment>
        <translation>Balken: 95-%-Intervalle aus {n} Resamples ganzer Dokumente, keine für Codes in weniger als {few}. </translation>
    </message>
    <message>
        <source>Lines: target {target}, dotted tentative {tentative}. </source>
        <extracomment>review/saying.py</extracomment>
        <translation>Linien: Zielwert {target}, gepunktet vorläufig {tentative}. </translation>
    </message>
    <message>
        <source>Line: target {target}. </source>
        <extracomment>review/saying.py</extracomment>
        <translation>Linie: Zielwert {target}. </translation>
    </message>
    <message>
        <source>“≥{target}”: share of resamples there. </source>
        <extracomment>review/saying.py</extracomment>
        <translation>„≥{target}“: Anteil der Resamples dort. </translation>
    </message>
    <message>
        <source>The customary targets are meant for figures corrected for chance. </source>
        <extracomment>review/saying.py</extracomment>
        <translation>Die üblichen Zielwerte gelten für zufallskorrigierte Zahlen. </translation>
    </message>
    <message>
        <source> reads a code’s disagreements. </source>
        <extracomment>review/saying.py</extracomment>
        <translation> liest die Abweichungen eines Codes. </translation>
    </message>
    <message>
        <source> changes the order.</source>
        <extracomment>review/saying.py</extracomment>
        <translation> ändert die Reihenfolge.</translation>
    </message>
    <message>
        <source>A document counts once its coder says that it was read to the end: open it in Code and press Mark as done ({key}). What was read but not coded is then “nothing found”, not missing.</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Ein Dokument zählt, sobald jemand sagt, dass es zu Ende gelesen ist: beim Kodieren öffnen und Als fertig markieren ({key}). Gelesenes ohne Kodierung gilt dann als „nichts gefunden“, nicht als fehlend.</translation>
    </message>
    <message>
        <source>A document counts once its coder says that it was read to the end: open it in Code and press Mark as done. What was read but not coded is then “nothing found”, not missing.</source>
        <extracomment>review/saying.py</extracomment>
        <translation>Ein Dokument zählt, sobald jemand sagt, dass es zu Ende gelesen ist: beim Kodieren öffnen und Als fertig markieren. Gelesenes ohne Kodierung gilt dann als „nichts gefunden“, nicht als fehlend.</translation>
    </message>
    <message>
        <source>Left out: {document} </source>
        <extracomment>review/saying.py</extracomment>
        <translation>Weggelassen: {document} </translation>
    </message>
    <message>
        <source>{n} documents are left out: {reasons}</source>
        <extracomment>review/saying.py</extracomment>
        <translation>{n} Dokumente sind weggelassen: {reasons}</translation>
    </message>
    <message>
        <source>not finished by two coders.</source>
        <extracomment>review/saying.py</extracomment>
        <translation>nicht von zwei Kodierenden fertiggestellt.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>review/side_column.py</extracomment>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <source>Why the four differ</source>
        <extracomment>review/side_column.py</extracomment>
        <translation>Warum die vier sich unterscheiden</translation>
    </message>
    <message>
        <source>Coders whose kappa is shown</source>
        <extracomment>review/side_column.py</extracomment>
        <translation>Kodierende, deren Kappa gezeigt wird</translation>
    </message>
    <message>
        <source>Find in the documents</source>
        <extracomment>search/asking.py</extracomment>
        <translation>In den Dokumenten suchen</translation>
    </message>
    <message>
        <source>Look for</source>
        <extracomment>search/asking.py</extracomment>
        <translation>Suchen nach</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>search/asking.py</extracomment>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>search/asking.py</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>A pattern is a regular expression</source>
        <extracomment>search/asking.py</extracomment>
        <translation>Ein Muster ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>search/asking.py</extracomment>
        <translation>Gezeigte</translation>
    </message>
    <message>
        <source>This document</source>
        <extracomment>search/asking.py</extracomment>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <source>Shown: those that the filter of the documents lets through</source>
        <extracomment>search/asking.py</extracomment>
        <translation>Gezeigte: die der Filter der Dokumente durchlässt</translation>
    </message>
    <message>
        <source>Close the search</source>
        <extracomment>search/asking.py</extracomment>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Code for the hits</source>
        <extracomment>search/code_choice.py</extracomment>
        <translation>Code für die Treffer</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <extracomment>search/code_choice.py</extracomment>
        <translation>Code wählen</translation>
    </message>
    <message>
        <source>Widen to</source>
        <extracomment>search/coding_bar.py</extracomment>
        <translation>Erweitern auf</translation>
    </message>
    <message>
        <source>Hit</source>
        <extracomment>search/coding_bar.py</extracomment>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Paragraph or post</source>
        <extracomment>search/coding_bar.py</extracomment>
        <translation>Absatz oder Beitrag</translation>
    </message>
    <message>
        <source>Widening the hits</source>
        <extracomment>search/coding_bar.py</extracomment>
        <translation>Treffer werden erweitert</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <extracomment>search/coding_bar.py</extracomment>
        <translation>%1 angekreuzt</translation>
    </message>
    <message>
        <source>%1 coded already</source>
        <extracomment>search/coding_bar.py</extracomment>
        <translation>%1 schon kodiert</translation>
    </message>
    <message>
        <source>%1 the same passage</source>
        <extracomment>search/coding_bar.py</extracomment>
        <translation>%1 dieselbe Passage</translation>
    </message>
    <message>
        <source>Coding the hits</source>
        <extracomment>search/coding_bar.py</extracomment>
        <translation>Treffer werden kodiert</translation>
    </message>
    <message>
        <source>%1 hits coded as %2.</source>
        <extracomment>search/coding_bar.py</extracomment>
        <translation>%1 Treffer als %2 kodiert.</translation>
    </message>
    <message>
        <source>1 hit coded as %2.</source>
        <extracomment>search/coding_bar.py</extracomment>
        <translation>1 Treffer als %2 kodiert.</translation>
    </message>
    <message>
        <source>Code %1 hits</source>
        <extracomment>search/coding_bar.py</extracomment>
        <translation>%1 Treffer kodieren</translation>
    </message>
    <message>
        <source>Code 1 hit</source>
        <extracomment>search/coding_bar.py</extracomment>
        <translation>1 Treffer kodieren</translation>
    </message>
    <message>
        <source>%1 hit</source>
        <extracomment>search/model.py</extracomment>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <extracomment>search/model.py</extracomment>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>coded already</source>
        <extracomment>search/model.py</extracomment>
        <translation>schon kodiert</translation>
    </message>
    <message>
        <source>same passage</source>
        <extracomment>search/model.py</extracomment>
        <translation>dieselbe Passage</translation>
    </message>
    <message>
        <source>All hits</source>
        <extracomment>search/pane.py</extracomment>
        <translation>Alle Treffer</translation>
    </message>
    <message>
        <source>No document has “{words}”.</source>
        <extracomment>search/pane.py</extracomment>
        <translation>Kein Dokument enthält „{words}“.</translation>
    </message>
    <message>
        <source>No document in the list has “{words}”. Choose All to look in the others.</source>
        <extracomment>search/pane.py</extracomment>
        <translation>Kein Dokument der Liste enthält „{words}“. Mit „Alle“ wird auch in den anderen gesucht.</translation>
    </message>
    <message>
        <source>This document does not have “{words}”. Choose All to look in the others.</source>
        <extracomment>search/pane.py</extracomment>
        <translation>Dieses Dokument enthält „{words}“ nicht. Mit „Alle“ wird auch in den anderen gesucht.</translation>
    </message>
    <message>
        <source>Capitals count.</source>
        <extracomment>search/pane.py</extracomment>
        <translation>Großschreibung zählt.</translation>
    </message>
    <message>
        <source>Only whole words count.</source>
        <extracomment>search/pane.py</extracomment>
        <translation>Nur ganze Wörter zählen.</translation>
    </message>
    <message>
        <source>Case, accents, hyphens and quote marks do not matter.</source>
        <extracomment>search/pane.py</extracomment>
        <translation>Groß-/Kleinschreibung, Akzente, Trennstriche und Anführungszeichen sind gleichgültig.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>search/pane.py</extracomment>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>searching…</source>
        <extracomment>search/pane.py</extracomment>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>the first %1 are listed</source>
        <extracomment>search/pane.py</extracomment>
        <translation>die ersten %1 sind aufgelistet</translation>
    </message>
    <message>
        <source>Tick every hit or none (Ctrl+A in the list)</source>
        <extracomment>search/pane.py</extracomment>
        <translation>Alle Treffer ankreuzen oder keinen (Strg+A in der Liste)</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <extracomment>search/pane.py</extracomment>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <extracomment>search/searcher.py</extracomment>
        <translation>Suche wird vorbereitet</translation>
    </message>
    <message>
        <source>Building the search index</source>
        <extracomment>search/searcher.py</extracomment>
        <translation>Suchindex entsteht</translation>
    </message>
    <message>
        <source>Size of the reading text. Press for the normal size.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Größe des Lesetextes. Drücken für die normale Größe.</translation>
    </message>
    <message>
        <source>Documents that you have marked as done</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Dokumente, die als fertig markiert sind</translation>
    </message>
    <message>
        <source>The version of the codebook. Press to see it.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Die Version des Codebuchs. Drücken, um es zu sehen.</translation>
    </message>
    <message>
        <source>Choose whose codings are shown</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Wählen, wessen Kodierungen gezeigt werden</translation>
    </message>
    <message>
        <source>Show the codings of every code again</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Wieder die Kodierungen aller Codes zeigen</translation>
    </message>
    <message>
        <source>Every passage you select is given this code. Press to end it.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Jede ausgewählte Passage bekommt diesen Code. Drücken beendet es.</translation>
    </message>
    <message>
        <source>Text outside this code's passages is dimmed. Press to show all of it.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Text außerhalb der Passagen dieses Codes ist abgedunkelt. Drücken zeigt wieder alles.</translation>
    </message>
    <message>
        <source>{n} to re-check</source>
        <extracomment>status_bar.py</extracomment>
        <translation>{n} nachzuprüfen</translation>
    </message>
    <message>
        <source>Codings of yours whose code means something else now. Press to look.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Eigene Kodierungen, deren Code jetzt etwas anderes bedeutet. Drücken, um nachzusehen.</translation>
    </message>
    <message>
        <source>{done} of %1 document done</source>
        <extracomment>status_bar.py</extracomment>
        <translation>{done} von %1 Dokument fertig</translation>
    </message>
    <message>
        <source>{done} of %1 documents done</source>
        <extracomment>status_bar.py</extracomment>
        <translation>{done} von %1 Dokumenten fertig</translation>
    </message>
    <message>
        <source>Go to a post or paragraph</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Zu einem Beitrag oder Absatz gehen</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Every change is in the project file</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Jede Änderung ist in der Projektdatei</translation>
    </message>
    <message>
        <source>Read only</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>The file cannot be written from here. Copy it to work on it.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Die Datei lässt sich von hier nicht schreiben. Zum Arbeiten eine Kopie machen.</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Nicht gesichert: {reason}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <source>Only {codes}</source>
        <extracomment>status_feed.py</extracomment>
        <translation>Nur {codes}</translation>
    </message>
    <message>
        <source>Coder: {name}</source>
        <extracomment>status_items.py</extracomment>
        <translation>Kodiert: {name}</translation>
    </message>
    <message>
        <source>{name} codes here. Press to see whose codings are shown.</source>
        <extracomment>status_items.py</extracomment>
        <translation>Hier kodiert {name}. Drücken, um zu sehen, wessen Kodierungen gezeigt werden.</translation>
    </message>
    <message>
        <source>{step} of {of}</source>
        <extracomment>status_items.py</extracomment>
        <translation>{step} von {of}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>status_items.py</extracomment>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <extracomment>title_row.py</extracomment>
        <translation>Größe des Textes</translation>
    </message>
    <message>
        <source>Document {name}. Choose another</source>
        <extracomment>title_row.py</extracomment>
        <translation>Dokument {name}. Anderes wählen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>title_row.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Press to go on working in it</source>
        <extracomment>title_row.py</extracomment>
        <translation>Drücken, um weiter daran zu arbeiten</translation>
    </message>
    <message>
        <source>Then goes to the next one not done</source>
        <extracomment>title_row.py</extracomment>
        <translation>Geht dann zum nächsten nicht fertigen</translation>
    </message>
    <message>
        <source>Project {name}</source>
        <extracomment>top_bar.py</extracomment>
        <translation>Projekt {name}</translation>
    </message>
    <message>
        <source>Mode {name}</source>
        <extracomment>top_bar.py</extracomment>
        <translation>Modus {name}</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <extracomment>undo.py</extracomment>
        <translation>Nichts Eigenes, das sich rückgängig machen ließe.</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <extracomment>undo.py</extracomment>
        <translation>Zurückgenommen: {label}</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <extracomment>undo.py</extracomment>
        <translation>Wieder getan: {label}</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <extracomment>undo.py</extracomment>
        <translation>Nichts, was sich wiederholen ließe.</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <extracomment>undo.py</extracomment>
        <translation>Rückgängig: {label}</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <extracomment>undo.py</extracomment>
        <translation>Wiederholen: {label}</translation>
    </message>
    <message>
        <source>%1 value changed.</source>
        <extracomment>variables/cell_acts.py</extracomment>
        <translation>%1 Wert geändert.</translation>
    </message>
    <message>
        <source>%1 values changed.</source>
        <extracomment>variables/cell_acts.py</extracomment>
        <translation>%1 Werte geändert.</translation>
    </message>
    <message>
        <source>Clear variables</source>
        <extracomment>variables/cell_acts.py</extracomment>
        <translation>Variablen leeren</translation>
    </message>
    <message>
        <source>Fill variables down</source>
        <extracomment>variables/cell_acts.py</extracomment>
        <translation>Variablen nach unten ausfüllen</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard.</source>
        <extracomment>variables/cell_acts.py</extracomment>
        <translation>Die Zwischenablage ist leer.</translation>
    </message>
    <message>
        <source>Paste variables</source>
        <extracomment>variables/cell_acts.py</extracomment>
        <translation>Variablen einfügen</translation>
    </message>
    <message>
        <source>The first column of the block names none of the documents.</source>
        <extracomment>variables/cell_acts.py</extracomment>
        <translation>Die erste Spalte des Blocks nennt keines der Dokumente.</translation>
    </message>
    <message>
        <source>Nothing changes: every value is so already.</source>
        <extracomment>variables/cell_acts.py</extracomment>
        <translation>Nichts ändert sich: jeder Wert ist schon so.</translation>
    </message>
    <message>
        <source>%1 cell</source>
        <extracomment>variables/cell_acts.py</extracomment>
        <translation>%1 Zelle</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <extracomment>variables/cell_acts.py</extracomment>
        <translation>%1 Zellen</translation>
    </message>
    <message>
        <source>{cells} had no place in the table and were left out.</source>
        <extracomment>variables/cell_acts.py</extracomment>
        <translation>{cells} hatten keinen Platz in der Tabelle und fielen weg.</translation>
    </message>
    <message>
        <source>Turn into ISO dates</source>
        <extracomment>variables/cell_acts.py</extracomment>
        <translation>In ISO-Daten umwandeln</translation>
    </message>
    <message>
        <source>There is a variable "{chosen}" already. Choose another name.</source>
        <extracomment>variables/column_acts.py</extracomment>
        <translation>Eine Variable „{chosen}“ gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 value</source>
        <extracomment>variables/column_acts.py</extracomment>
        <translation>%1 Wert</translation>
    </message>
    <message>
        <source>%1 values</source>
        <extracomment>variables/column_acts.py</extracomment>
        <translation>%1 Werte</translation>
    </message>
    <message>
        <source>{name} and {values} removed.</source>
        <extracomment>variables/column_acts.py</extracomment>
        <translation>{name} und {values} entfernt.</translation>
    </message>
    <message>
        <source>Dates of “{name}”</source>
        <extracomment>variables/dates_sheet.py</extracomment>
        <translation>Datumsangaben von „{name}“</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>variables/dates_sheet.py</extracomment>
        <translation>Dann</translation>
    </message>
    <message>
        <source>What changes</source>
        <extracomment>variables/dates_sheet.py</extracomment>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Every value becomes a date.</source>
        <extracomment>variables/dates_sheet.py</extracomment>
        <translation>Jeder Wert wird ein Datum.</translation>
    </message>
    <message>
        <source>{count} values are no dates in this order and stay as they are: {values}</source>
        <extracomment>variables/dates_sheet.py</extracomment>
        <translation>{count} Werte sind in dieser Reihenfolge kein Datum und bleiben, wie sie sind: {values}</translation>
    </message>
    <message>
        <source>One value is no date in this order and stays as it is: {values}</source>
        <extracomment>variables/dates_sheet.py</extracomment>
        <translation>Ein Wert ist in dieser Reihenfolge kein Datum und bleibt, wie er ist: {values}</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <extracomment>variables/head.py</extracomment>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Find name or value</source>
        <extracomment>variables/head.py</extracomment>
        <translation>Name oder Wert finden</translation>
    </message>
    <message>
        <source>Add variable…</source>
        <extracomment>variables/head.py</extracomment>
        <translation>Variable hinzufügen …</translation>
    </message>
    <message>
        <source>Import from CSV…</source>
        <extracomment>variables/head.py</extracomment>
        <translation>Aus CSV importieren …</translation>
    </message>
    <message>
        <source>{shown} of {documents}</source>
        <extracomment>variables/head.py</extracomment>
        <translation>{shown} von {documents}</translation>
    </message>
    <message>
        <source>%1 variable</source>
        <extracomment>variables/head.py</extracomment>
        <translation>%1 Variable</translation>
    </message>
    <message>
        <source>%1 variables</source>
        <extracomment>variables/head.py</extracomment>
        <translation>%1 Variablen</translation>
    </message>
    <message>
        <source>&lt;b&gt;No documents yet.&lt;/b&gt; Import texts first, with {key}.</source>
        <extracomment>variables/head.py</extracomment>
        <translation>&lt;b&gt;Noch keine Dokumente.&lt;/b&gt; Erst Texte importieren, mit {key}.</translation>
    </message>
    <message>
        <source>&lt;b&gt;No documents yet.&lt;/b&gt; Import texts first.</source>
        <extracomment>variables/head.py</extracomment>
        <translation>&lt;b&gt;Noch keine Dokumente.&lt;/b&gt; Erst Texte importieren.</translation>
    </message>
    <message>
        <source>&lt;b&gt;No variables yet.&lt;/b&gt; Add one, or paste a table from a spreadsheet with Ctrl+V: its first column names documents, its first row variables.</source>
        <extracomment>variables/head.py</extracomment>
        <translation>&lt;b&gt;Noch keine Variablen.&lt;/b&gt; Eine hinzufügen oder mit Strg+V eine Tabelle aus einer Tabellenkalkulation einfügen: ihre erste Spalte nennt Dokumente, ihre erste Zeile Variablen.</translation>
    </message>
    <message>
        <source>No document has these words in its name or values.</source>
        <extracomment>variables/head.py</extracomment>
        <translation>Kein Dokument hat diese Wörter im Namen oder in den Werten.</translation>
    </message>
    <message>
        <source>dates</source>
        <extracomment>variables/model.py</extracomment>
        <translation>Kalenderdaten</translation>
    </message>
    <message>
        <source>numbers</source>
        <extracomment>variables/model.py</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>variables/model.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>{name}: {kind}, {filled} of {all} filled</source>
        <extracomment>variables/model.py</extracomment>
        <translation>{name}: {kind}, {filled} von {all} ausgefüllt</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>variables/page.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add variable</source>
        <extracomment>variables/page.py</extracomment>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>Rename {name} in every document</source>
        <extracomment>variables/page.py</extracomment>
        <translation>{name} in jedem Dokument umbenennen</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>variables/page.py</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>variables/page.py</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Sort by it, turn round, or end</source>
        <extracomment>variables/page.py</extracomment>
        <translation>Danach sortieren, umdrehen oder beenden</translation>
    </message>
    <message>
        <source>Rename variable…</source>
        <extracomment>variables/page.py</extracomment>
        <translation>Variable umbenennen …</translation>
    </message>
    <message>
        <source>Move left</source>
        <extracomment>variables/page.py</extracomment>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <extracomment>variables/page.py</extracomment>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <extracomment>variables/page.py</extracomment>
        <translation>Variable entfernen</translation>
    </message>
    <message>
        <source>Turn into ISO dates (day first)…</source>
        <extracomment>variables/page.py</extracomment>
        <translation>In ISO-Daten umwandeln (Tag zuerst) …</translation>
    </message>
    <message>
        <source>Turn into ISO dates (month first)…</source>
        <extracomment>variables/page.py</extracomment>
        <translation>In ISO-Daten umwandeln (Monat zuerst) …</translation>
    </message>
    <message>
        <source>Sort by name of the document</source>
        <extracomment>variables/page.py</extracomment>
        <translation>Nach Name des Dokuments sortieren</translation>
    </message>
    <message>
        <source>Values for documents, by name</source>
        <extracomment>variables/paste_sheet.py</extracomment>
        <translation>Werte für Dokumente, nach Namen</translation>
    </message>
    <message>
        <source>Empty cells take the value away</source>
        <extracomment>variables/paste_sheet.py</extracomment>
        <translation>Leere Zellen nehmen den Wert weg</translation>
    </message>
    <message>
        <source>Paste at the cell instead</source>
        <extracomment>variables/paste_sheet.py</extracomment>
        <translation>Stattdessen an der Zelle einfügen</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>variables/paste_sheet.py</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>{values} in {documents} change, {same} are so already.</source>
        <extracomment>variables/paste_sheet.py</extracomment>
        <translation>{values} in {documents} ändern sich, {same} sind schon so.</translation>
    </message>
    <message>
        <source>{values} in {documents} change.</source>
        <extracomment>variables/paste_sheet.py</extracomment>
        <translation>{values} in {documents} ändern sich.</translation>
    </message>
    <message>
        <source>%1 row is</source>
        <extracomment>variables/paste_sheet.py</extracomment>
        <translation>%1 Zeile wird</translation>
    </message>
    <message>
        <source>%1 rows are</source>
        <extracomment>variables/paste_sheet.py</extracomment>
        <translation>%1 Zeilen werden</translation>
    </message>
    <message>
        <source>{count} passed over, because no document has the name: {names}</source>
        <extracomment>variables/paste_sheet.py</extracomment>
        <translation>{count} übergangen, weil kein Dokument so heißt: {names}</translation>
    </message>
    <message>
        <source>The last row counts for: {names}</source>
        <extracomment>variables/paste_sheet.py</extracomment>
        <translation>Die letzte Zeile gilt für: {names}</translation>
    </message>
    <message>
        <source>New variables: {names}</source>
        <extracomment>variables/paste_sheet.py</extracomment>
        <translation>Neue Variablen: {names}</translation>
    </message>
    <message>
        <source>%1 cell has</source>
        <extracomment>variables/paste_sheet.py</extracomment>
        <translation>%1 Zelle hat</translation>
    </message>
    <message>
        <source>%1 cells have</source>
        <extracomment>variables/paste_sheet.py</extracomment>
        <translation>%1 Zellen haben</translation>
    </message>
    <message>
        <source>{count} no column to go to.</source>
        <extracomment>variables/paste_sheet.py</extracomment>
        <translation>{count} keine Spalte, in die sie gehören.</translation>
    </message>
    <message>
        <source>Variables of documents</source>
        <extracomment>variables/view.py</extracomment>
        <translation>Variablen der Dokumente</translation>
    </message>
    <message>
        <source>Import variables</source>
        <extracomment>variables_acts.py</extracomment>
        <translation>Variablen importieren</translation>
    </message>
    <message>
        <source>Reading variables</source>
        <extracomment>variables_acts.py</extracomment>
        <translation>Variablen werden gelesen</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>welcome.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>welcome.py</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>welcome.py</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>welcome.py</extracomment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Annotator</source>
        <extracomment>welcome.py</extracomment>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Mark passages with your codebook, see where coders differ, and export everything as a plain table.</source>
        <extracomment>welcome.py</extracomment>
        <translation>Passagen mit dem eigenen Codebuch markieren, sehen, wo Kodierende abweichen, und alles als einfache Tabelle exportieren.</translation>
    </message>
    <message>
        <source>Bring in texts and a codebook, or begin with neither</source>
        <extracomment>welcome.py</extracomment>
        <translation>Mit Texten und Codebuch oder mit keinem von beiden</translation>
    </message>
    <message>
        <source>A file ending in .annot, from here or from a colleague</source>
        <extracomment>welcome.py</extracomment>
        <translation>Eine Datei auf .annot, von hier oder von anderen</translation>
    </message>
    <message>
        <source>Short texts on one theme, coded by two people</source>
        <extracomment>welcome.py</extracomment>
        <translation>Kurze Texte zu einem Thema, von zwei Personen kodiert</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>welcome.py</extracomment>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>No account needed. A project is one file that you can copy.</source>
        <extracomment>welcome.py</extracomment>
        <translation>Kein Konto nötig. Ein Projekt ist eine Datei, die sich kopieren lässt.</translation>
    </message>
    <message>
        <source>First and last name</source>
        <extracomment>welcome.py</extracomment>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>Projects stay on this computer</source>
        <extracomment>welcome.py</extracomment>
        <translation>Projekte bleiben auf diesem Rechner</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <extracomment>welcome_rows.py</extracomment>
        <translation>Aus dieser Liste nehmen</translation>
    </message>
    <message>
        <source>This coding is {name}'s. Only {name} changes it.</source>
        <extracomment>whose.py</extracomment>
        <translation>Diese Kodierung stammt von {name}. Nur {name} ändert sie.</translation>
    </message>
    <message>
        <source>This project can only be read from here. Copy the file to work on it.</source>
        <extracomment>whose.py</extracomment>
        <translation>Dieses Projekt lässt sich von hier nur lesen. Zum Arbeiten die Datei kopieren.</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <extracomment>widgets/code_delegate.py</extracomment>
        <translation>Name des Codes</translation>
    </message>
    <message>
        <source>retired</source>
        <extracomment>widgets/code_model.py</extracomment>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>changed since it was frozen</source>
        <extracomment>widgets/code_model.py</extracomment>
        <translation>seit dem Festschreiben geändert</translation>
    </message>
    <message>
        <source>level %1</source>
        <extracomment>widgets/code_model.py</extracomment>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <extracomment>widgets/colour_picker.py</extracomment>
        <translation>Andere Farbe …</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>widgets/colour_picker.py</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>The colour of the family, or the next one of the palette</source>
        <extracomment>widgets/colour_picker.py</extracomment>
        <translation>Die Farbe der Familie oder die nächste der Palette</translation>
    </message>
    <message>
        <source>The codebook chooses a colour that can be told from its neighbours.</source>
        <extracomment>widgets/colour_picker.py</extracomment>
        <translation>Das Codebuch wählt eine Farbe, die sich von ihren Nachbarn unterscheiden lässt.</translation>
    </message>
    <message>
        <source>Contrast %1 : 1 on the page.</source>
        <extracomment>widgets/colour_picker.py</extracomment>
        <translation>Kontrast %1 : 1 auf der Seite.</translation>
    </message>
    <message>
        <source>Nearest code: %1, hard to tell apart.</source>
        <extracomment>widgets/colour_picker.py</extracomment>
        <translation>Nächster Code: %1, kaum zu unterscheiden.</translation>
    </message>
    <message>
        <source>Nearest code: %1.</source>
        <extracomment>widgets/colour_picker.py</extracomment>
        <translation>Nächster Code: %1.</translation>
    </message>
    <message>
        <source>Thin lines in it are hard to see.</source>
        <extracomment>widgets/colour_picker.py</extracomment>
        <translation>Dünne Linien darin sind schwer zu sehen.</translation>
    </message>
    <message>
        <source>Key %1</source>
        <extracomment>widgets/key_cap.py</extracomment>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>This was changed elsewhere while you were writing. Both texts are kept, yours below.</source>
        <extracomment>widgets/memo_editor.py</extracomment>
        <translation>Das wurde anderswo geändert, während Sie schrieben. Beide Texte sind erhalten, Ihrer steht darunter.</translation>
    </message>
    <message>
        <source>This is too long for a note. Nothing was pasted.</source>
        <extracomment>widgets/memo_editor.py</extracomment>
        <translation>Das ist zu lang für ein Memo. Nichts wurde eingefügt.</translation>
    </message>
    <message>
        <source>, key {key}</source>
        <extracomment>widgets/rule_card.py</extracomment>
        <translation>, Taste {key}</translation>
    </message>
    <message>
        <source>No definition yet.</source>
        <extracomment>widgets/rule_view.py</extracomment>
        <translation>Noch keine Definition.</translation>
    </message>
    <message>
        <source>: use %1</source>
        <extracomment>widgets/rule_view.py</extracomment>
        <translation>: verwende %1</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>widgets/spoken_changes.py</extracomment>
        <translation>weg</translation>
    </message>
    <message>
        <source>new place in the tree</source>
        <extracomment>widgets/spoken_changes.py</extracomment>
        <translation>neuer Platz im Baum</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>widgets/spoken_changes.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>version</source>
        <extracomment>widgets/spoken_changes.py</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>description</source>
        <extracomment>widgets/spoken_changes.py</extracomment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>widgets/spoken_changes.py</extracomment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>widgets/spoken_changes.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>heading or not</source>
        <extracomment>widgets/spoken_changes.py</extracomment>
        <translation>Überschrift oder nicht</translation>
    </message>
    <message>
        <source>retired or not</source>
        <extracomment>widgets/spoken_changes.py</extracomment>
        <translation>stillgelegt oder nicht</translation>
    </message>
    <message>
        <source>other names</source>
        <extracomment>widgets/spoken_changes.py</extracomment>
        <translation>andere Namen</translation>
    </message>
    <message>
        <source>definition</source>
        <extracomment>widgets/spoken_changes.py</extracomment>
        <translation>Definition</translation>
    </message>
    <message>
        <source>when to use it</source>
        <extracomment>widgets/spoken_changes.py</extracomment>
        <translation>wann zu verwenden</translation>
    </message>
    <message>
        <source>when not to use it</source>
        <extracomment>widgets/spoken_changes.py</extracomment>
        <translation>wann nicht zu verwenden</translation>
    </message>
    <message>
        <source>examples</source>
        <extracomment>widgets/spoken_changes.py</extracomment>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>counter-examples</source>
        <extracomment>widgets/spoken_changes.py</extracomment>
        <translation>Gegenbeispiele</translation>
    </message>
    <message>
        <source>unit</source>
        <extracomment>widgets/spoken_changes.py</extracomment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>questions</source>
        <extracomment>widgets/spoken_changes.py</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>order of the codes below</source>
        <extracomment>widgets/spoken_changes.py</extracomment>
        <translation>Reihenfolge der Codes darunter</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>widgets/words.py</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>There is no display to show the window on. Every other command works without one: annotator --help</source>
        <extracomment>__main__.py</extracomment>
        <translation>Es gibt keinen Bildschirm, auf dem sich das Fenster zeigen ließe. Jeder andere Befehl geht auch ohne: annotator --help</translation>
    </message>
    <message>
        <source>No two coders marked the same passage with it, so there are no answers to compare.</source>
        <extracomment>agreement/attributes.py</extracomment>
        <translation>Keine zwei Kodierenden haben damit dieselbe Passage markiert, darum gibt es keine Antworten zu vergleichen.</translation>
    </message>
    <message>
        <source>No two coders both answered for a passage that they matched.</source>
        <extracomment>agreement/attributes.py</extracomment>
        <translation>Keine zwei Kodierenden haben beide zu einer Passage geantwortet, die bei beiden als dieselbe gilt.</translation>
    </message>
    <message>
        <source>Only one answer was given, so agreement beyond chance cannot be told.</source>
        <extracomment>agreement/attributes.py</extracomment>
        <translation>Nur eine Antwort wurde gegeben, darum lässt sich Übereinstimmung jenseits des Zufalls nicht angeben.</translation>
    </message>
    <message>
        <source>A coder is named twice. Name each coder once.</source>
        <extracomment>agreement/coded.py</extracomment>
        <translation>Eine kodierende Person ist zweimal genannt. Jede nur einmal nennen.</translation>
    </message>
    <message>
        <source>There is no length for document "{unknown}". Give the length of every document.</source>
        <extracomment>agreement/coded.py</extracomment>
        <translation>Für das Dokument „{unknown}“ fehlt die Länge. Die Länge jedes Dokuments angeben.</translation>
    </message>
    <message>
        <source>{start} to {end} is not a passage of document "{name}", which has {lengths} characters.</source>
        <extracomment>agreement/coded.py</extracomment>
        <translation>{start} bis {end} ist keine Passage des Dokuments „{name}“, das {lengths} Zeichen hat.</translation>
    </message>
    <message>
        <source>A span is (document, coder, code, start, end).</source>
        <extracomment>agreement/coded.py</extracomment>
        <translation>Eine Passage ist (Dokument, Person, Code, Anfang, Ende).</translation>
    </message>
    <message>
        <source>"{unknown}" is not a measure here. Choose from: {known}.</source>
        <extracomment>agreement/coefficients.py</extracomment>
        <translation>„{unknown}“ ist hier kein Maß. Zur Wahl stehen: {known}.</translation>
    </message>
    <message>
        <source>No measure was asked for.</source>
        <extracomment>agreement/coefficients.py</extracomment>
        <translation>Nach keinem Maß wurde gefragt.</translation>
    </message>
    <message>
        <source>The best alignment was not found within the time allowed.</source>
        <extracomment>agreement/gamma/limits.py</extracomment>
        <translation>Die beste Zuordnung wurde in der erlaubten Zeit nicht gefunden.</translation>
    </message>
    <message>
        <source>The passages overlap so much that over {tuples:,} groups of them would have to be compared.</source>
        <extracomment>agreement/gamma/limits.py</extracomment>
        <translation>Die Passagen überlappen sich so sehr, dass über {tuples:,} Gruppen davon zu vergleichen wären.</translation>
    </message>
    <message>
        <source>No document that counts for two of the coders has a passage of theirs.</source>
        <extracomment>agreement/gamma/measure.py</extracomment>
        <translation>Kein Dokument, das für zwei der Kodierenden zählt, hat eine Passage von ihnen.</translation>
    </message>
    <message>
        <source>Take fewer coders, codes or documents at a time.</source>
        <extracomment>agreement/gamma/measure.py</extracomment>
        <translation>Weniger Kodierende, Codes oder Dokumente auf einmal nehmen.</translation>
    </message>
    <message>
        <source>Gamma needs at least 2 samples, not {samples}.</source>
        <extracomment>agreement/gamma/measure.py</extracomment>
        <translation>Gamma braucht mindestens 2 Stichproben, nicht {samples}.</translation>
    </message>
    <message>
        <source>Gamma needs a precision between 0 and 1, a seed of 0 or more and at least one worker, not {precision}, {seed} and {workers}.</source>
        <extracomment>agreement/gamma/measure.py</extracomment>
        <translation>Gamma braucht eine Genauigkeit zwischen 0 und 1, einen Startwert ab 0 und mindestens einen Prozess, nicht {precision}, {seed} und {workers}.</translation>
    </message>
    <message>
        <source>Agreement needs at least two coders.</source>
        <extracomment>agreement/gamma/reading_in.py</extracomment>
        <translation>Übereinstimmung braucht mindestens zwei Kodierende.</translation>
    </message>
    <message>
        <source>{coder} coded {start} to {end} of "{document}" as "{code}". Gamma compares lengths, so a passage must end after its start. Leave it out or mend it.</source>
        <extracomment>agreement/gamma/reading_in.py</extracomment>
        <translation>{coder} hat {start} bis {end} von „{document}“ als „{code}“ kodiert. Gamma vergleicht Längen, darum muss eine Passage nach ihrem Anfang enden. Sie weglassen oder berichtigen.</translation>
    </message>
    <message>
        <source>Gamma needs alpha and beta of 0 or more, not both 0, and delta of more than 0, not alpha {alpha}, beta {beta}, delta {delta}.</source>
        <extracomment>agreement/gamma/units.py</extracomment>
        <translation>Gamma braucht Alpha und Beta ab 0, nicht beide 0, und Delta über 0, nicht Alpha {alpha}, Beta {beta}, Delta {delta}.</translation>
    </message>
    <message>
        <source>Chance alone would give no disorder, so nothing can be told from it.</source>
        <extracomment>agreement/gamma/values.py</extracomment>
        <translation>Zufall allein ergäbe keine Unordnung, darum lässt sich daraus nichts ablesen.</translation>
    </message>
    <message>
        <source>No passage lies near enough to one of another coder to compare their codes.</source>
        <extracomment>agreement/gamma/values.py</extracomment>
        <translation>Keine Passage liegt nahe genug an einer anderen Person, um die Codes zu vergleichen.</translation>
    </message>
    <message>
        <source>No passage with this code lies near enough to one of another coder to compare their codes.</source>
        <extracomment>agreement/gamma/values.py</extracomment>
        <translation>Keine Passage mit diesem Code liegt nahe genug an einer anderen Person, um die Codes zu vergleichen.</translation>
    </message>
    <message>
        <source>No other code was used, so the choice of code says nothing.</source>
        <extracomment>agreement/gamma/values.py</extracomment>
        <translation>Kein anderer Code wurde verwendet, darum sagt die Wahl des Codes nichts.</translation>
    </message>
    <message>
        <source>A process that worked on gamma ended before its work did; nothing was changed. It may have run out of memory, or the script that asked for it does not guard its main part by if __name__ == "__main__". Ask for one worker.</source>
        <extracomment>agreement/gamma/working.py</extracomment>
        <translation>Ein Prozess, der an Gamma rechnete, endete vor seiner Arbeit; nichts wurde geändert. Vielleicht fehlte Speicher, oder das Skript, das danach fragte, schützt seinen Hauptteil nicht mit if __name__ == "__main__". Einen Prozess verlangen.</translation>
    </message>
    <message>
        <source>"{name}" is not a level of measurement. Choose one of: {known}.</source>
        <extracomment>agreement/levels.py</extracomment>
        <translation>„{name}“ ist kein Messniveau. Zur Wahl stehen: {known}.</translation>
    </message>
    <message>
        <source>These values have no order of their own. Give them in their order as `categories`.</source>
        <extracomment>agreement/levels.py</extracomment>
        <translation>Diese Werte haben keine eigene Reihenfolge. Sie geordnet als `categories` angeben.</translation>
    </message>
    <message>
        <source>The {level} level is for numbers, and {value} is none.</source>
        <extracomment>agreement/levels.py</extracomment>
        <translation>Das Niveau {level} ist für Zahlen, und {value} ist keine.</translation>
    </message>
    <message>
        <source>The ratio level is for numbers from 0 up, and {value} is less.</source>
        <extracomment>agreement/levels.py</extracomment>
        <translation>Das Niveau ratio ist für Zahlen ab 0, und {value} ist kleiner.</translation>
    </message>
    <message>
        <source>A frame needs pandas. Install it with: pip install "annotator[frame]"</source>
        <extracomment>agreement/long_table.py</extracomment>
        <translation>Eine Tabelle in pandas braucht pandas. Einrichten mit: pip install "annotator[frame]"</translation>
    </message>
    <message>
        <source>Only one value was used, so agreement beyond chance cannot be told.</source>
        <extracomment>agreement/ratings.py</extracomment>
        <translation>Nur ein Wert wurde verwendet, darum lässt sich Übereinstimmung jenseits des Zufalls nicht angeben.</translation>
    </message>
    <message>
        <source>"{unknown}" is not a measure of ratings. Choose from: {known}.</source>
        <extracomment>agreement/ratings.py</extracomment>
        <translation>„{unknown}“ ist kein Maß für Beurteilungen. Zur Wahl stehen: {known}.</translation>
    </message>
    <message>
        <source>The rows differ in length. Give one value per coder in every row, None for missing.</source>
        <extracomment>agreement/ratings.py</extracomment>
        <translation>Die Zeilen sind verschieden lang. In jeder Zeile einen Wert je Person angeben, None für fehlende.</translation>
    </message>
    <message>
        <source>Agreement needs at least one item and two coders.</source>
        <extracomment>agreement/ratings.py</extracomment>
        <translation>Übereinstimmung braucht mindestens ein Objekt und zwei Kodierende.</translation>
    </message>
    <message>
        <source>{foreign} is not among the categories given.</source>
        <extracomment>agreement/ratings.py</extracomment>
        <translation>{foreign} ist nicht unter den angegebenen Kategorien.</translation>
    </message>
    <message>
        <source>No item was judged by two coders.</source>
        <extracomment>agreement/ratings.py</extracomment>
        <translation>Kein Objekt wurde von zwei Kodierenden beurteilt.</translation>
    </message>
    <message>
        <source>It is for two coders; for more use {several}.</source>
        <extracomment>agreement/ratings.py</extracomment>
        <translation>Das Maß ist für zwei Kodierende; für mehr gibt es {several}.</translation>
    </message>
    <message>
        <source>It knows only whether two values are the same; at the {level} level use alpha.</source>
        <extracomment>agreement/ratings.py</extracomment>
        <translation>Das Maß weiß nur, ob zwei Werte gleich sind; beim Niveau {level} Alpha verwenden.</translation>
    </message>
    <message>
        <source>The two coders share no item.</source>
        <extracomment>agreement/ratings.py</extracomment>
        <translation>Die beiden Kodierenden haben kein gemeinsames Objekt.</translation>
    </message>
    <message>
        <source>No two coders share an item.</source>
        <extracomment>agreement/ratings.py</extracomment>
        <translation>Keine zwei Kodierenden haben ein gemeinsames Objekt.</translation>
    </message>
    <message>
        <source>There is only one category, so agreement by chance cannot be told.</source>
        <extracomment>agreement/ratings.py</extracomment>
        <translation>Es gibt nur eine Kategorie, darum lässt sich zufällige Übereinstimmung nicht angeben.</translation>
    </message>
    <message>
        <source>No document counts for two of the coders, so there is nothing to compare.</source>
        <extracomment>agreement/spans.py</extracomment>
        <translation>Kein Dokument zählt für zwei der Kodierenden, darum gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>It counts for fewer than two of the coders.</source>
        <extracomment>agreement/spans.py</extracomment>
        <translation>Zählt für weniger als zwei der Kodierenden.</translation>
    </message>
    <message>
        <source>The share of overlap that counts must be at least 0 and below 1, not {iou}.</source>
        <extracomment>agreement/spans.py</extracomment>
        <translation>Der Anteil der Überlappung, der zählt, muss mindestens 0 und kleiner als 1 sein, nicht {iou}.</translation>
    </message>
    <message>
        <source>The number of resamples cannot be {resamples}.</source>
        <extracomment>agreement/spans.py</extracomment>
        <translation>Die Anzahl der Resamples kann nicht {resamples} sein.</translation>
    </message>
    <message>
        <source>token</source>
        <extracomment>agreement/units.py</extracomment>
        <translation>Wort</translation>
    </message>
    <message>
        <source>post</source>
        <extracomment>agreement/units.py</extracomment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>paragraph</source>
        <extracomment>agreement/units.py</extracomment>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>"{name}" is not a unit. Choose one of: {known}.</source>
        <extracomment>agreement/units.py</extracomment>
        <translation>„{name}“ ist keine Einheit. Zur Wahl stehen: {known}.</translation>
    </message>
    <message>
        <source>There are no units for document "{name}". Give a list for every document.</source>
        <extracomment>agreement/units.py</extracomment>
        <translation>Für das Dokument „{name}“ fehlen die Einheiten. Für jedes Dokument eine Liste angeben.</translation>
    </message>
    <message>
        <source>A unit of document "{name}" is not a passage of it: {start} to {end}.</source>
        <extracomment>agreement/units.py</extracomment>
        <translation>Eine Einheit des Dokuments „{name}“ ist keine Passage davon: {start} bis {end}.</translation>
    </message>
    <message>
        <source>A unit of document "{name}" overlaps the unit before: {start} to {end}.</source>
        <extracomment>agreement/units.py</extracomment>
        <translation>Eine Einheit des Dokuments „{name}“ überlappt die davor: {start} bis {end}.</translation>
    </message>
    <message>
        <source>Units are needed: give where each {unit} of every document begins and ends.</source>
        <extracomment>agreement/units.py</extracomment>
        <translation>Einheiten sind nötig: angeben, wo in jedem Dokument jede Einheit beginnt und endet ({unit}).</translation>
    </message>
    <message>
        <source>a code, on average</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>im Mittel einen Code</translation>
    </message>
    <message>
        <source>paragraphs of the one document</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>Absätze des einen Dokuments</translation>
    </message>
    <message>
        <source>this code</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>diesen Code</translation>
    </message>
    <message>
        <source>Nobody used it, so there is nothing to agree about.</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>Niemand hat den Code verwendet, darum gibt es nichts, worin man übereinstimmen könnte.</translation>
    </message>
    <message>
        <source>Everybody used it everywhere, so agreement beyond chance cannot be told.</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>Alle haben den Code überall verwendet, darum lässt sich Übereinstimmung jenseits des Zufalls nicht angeben.</translation>
    </message>
    <message>
        <source>No code was used, so there is nothing to agree about.</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>Kein Code wurde verwendet, darum gibt es nichts, worin man übereinstimmen könnte.</translation>
    </message>
    <message>
        <source>None of the codes has a value of its own.</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>Keiner der Codes hat einen eigenen Wert.</translation>
    </message>
    <message>
        <source>There is nothing on which the coders could differ beyond chance.</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>Es gibt nichts, worin die Kodierenden über den Zufall hinaus abweichen könnten.</translation>
    </message>
    <message>
        <source>Nothing that this measure could compare was coded here.</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>Hier wurde nichts kodiert, was dieses Maß vergleichen könnte.</translation>
    </message>
    <message>
        <source>No other coder marked anything where it stands, so nobody could give it another code.</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>Niemand sonst hat dort etwas markiert, darum konnte niemand einen anderen Code geben.</translation>
    </message>
    <message>
        <source>Where two coders marked, they used this one code only, so agreement beyond chance cannot be told.</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>Wo zwei Kodierende markierten, verwendeten sie nur diesen einen Code, darum lässt sich Übereinstimmung jenseits des Zufalls nicht angeben.</translation>
    </message>
    <message>
        <source>{shown}, and {count} more</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>{shown} und {count} weitere</translation>
    </message>
    <message>
        <source>A place can hold one code only, but passages of different codes overlap: {shown}. Compare a group of codes that do not overlap, or use u_alpha_binary of each code.</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>Eine Stelle kann nur einen Code tragen, aber Passagen verschiedener Codes überlappen sich: {shown}. Eine Gruppe von Codes vergleichen, die sich nicht überlappen, oder u_alpha_binary für jeden Code verwenden.</translation>
    </message>
    <message>
        <source>{coder} in "{document}": {first} and {second}</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>{coder} in „{document}“: {first} und {second}</translation>
    </message>
    <message>
        <source>{code} {start} to {end}</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>{code} {start} bis {end}</translation>
    </message>
    <message>
        <source>No interval: there are {count:,} different sets of codes, too many to resample.</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>Kein Intervall: es gibt {count:,} verschiedene Mengen von Codes, zu viele für Resamples.</translation>
    </message>
    <message>
        <source>{first} and {second} share no document.</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>{first} und {second} haben kein gemeinsames Dokument.</translation>
    </message>
    <message>
        <source>It was used, but no {unit} lies under any of its passages.</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>Der Code wurde verwendet, aber unter keiner seiner Passagen liegt eine Einheit ({unit}).</translation>
    </message>
    <message>
        <source>Fewer than 5 % of the judgements apply {subject}. On the rest coders agree merely by not using it, which lifts percent and AC1 and holds kappa and alpha down: with 85 % agreement kappa can be .70 for an even code and .32 for a lopsided one. Read F1 first; it leaves that easy agreement out.</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>Weniger als 5 % der Urteile verwenden {subject}. Beim Rest stimmen Kodierende schon überein, indem sie ihn nicht verwenden; das hebt Prozent und AC1 und drückt Kappa und Alpha: bei 85 % Übereinstimmung kann Kappa für einen ausgewogenen Code ,70 und für einen einseitigen ,32 sein. Zuerst F1 lesen; es lässt diese leichte Übereinstimmung weg.</translation>
    </message>
    <message>
        <source>Fewer than 5 % of the judgements do without {subject}. On the rest coders agree merely by using it, which lifts percent and AC1 and holds kappa and alpha down: with 85 % agreement kappa can be .70 for an even code and .32 for a lopsided one. Read F1 first; it leaves that easy agreement out.</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>Weniger als 5 % der Urteile verwenden nicht {subject}. Beim Rest stimmen Kodierende schon überein, indem sie ihn verwenden; das hebt Prozent und AC1 und drückt Kappa und Alpha: bei 85 % Übereinstimmung kann Kappa für einen ausgewogenen Code ,70 und für einen einseitigen ,32 sein. Zuerst F1 lesen; es lässt diese leichte Übereinstimmung weg.</translation>
    </message>
    <message>
        <source>No interval: it was used in only {bearing} of the {resampled}, and fewer than {fewest} tell too little about others.</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>Kein Intervall: der Code wurde in nur {bearing} der {resampled} verwendet, und weniger als {fewest} sagen zu wenig über andere.</translation>
    </message>
    <message>
        <source>No interval: hardly any resample had a value.</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>Kein Intervall: kaum ein Resample hatte einen Wert.</translation>
    </message>
    <message>
        <source>Every resample gave the same value, so the interval tells nothing about others.</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>Jedes Resample ergab denselben Wert, darum sagt das Intervall nichts über andere.</translation>
    </message>
    <message>
        <source>The interval comes from resampling {resampled}: it speaks of more text like this, not of other documents.</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>Das Intervall kommt aus Resamples der {resampled}: es spricht von mehr Text wie diesem, nicht von anderen Dokumenten.</translation>
    </message>
    <message>
        <source>The interval is rough: it was used in only {bearing} of the {resampled}.</source>
        <extracomment>agreement/wording.py</extracomment>
        <translation>Das Intervall ist grob: der Code wurde in nur {bearing} der {resampled} verwendet.</translation>
    </message>
    <message>
        <source>missing )</source>
        <extracomment>analysis/pattern_words.py</extracomment>
        <translation>) fehlt</translation>
    </message>
    <message>
        <source>missing ]</source>
        <extracomment>analysis/pattern_words.py</extracomment>
        <translation>] fehlt</translation>
    </message>
    <message>
        <source>expected }</source>
        <extracomment>analysis/pattern_words.py</extracomment>
        <translation>} fehlt</translation>
    </message>
    <message>
        <source>unbalanced parenthesis</source>
        <extracomment>analysis/pattern_words.py</extracomment>
        <translation>Klammer ohne Gegenstück</translation>
    </message>
    <message>
        <source>unterminated character set</source>
        <extracomment>analysis/pattern_words.py</extracomment>
        <translation>Zeichenmenge ohne ]</translation>
    </message>
    <message>
        <source>expected character set</source>
        <extracomment>analysis/pattern_words.py</extracomment>
        <translation>Zeichenmenge erwartet</translation>
    </message>
    <message>
        <source>bad character range</source>
        <extracomment>analysis/pattern_words.py</extracomment>
        <translation>ungültiger Zeichenbereich</translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <extracomment>analysis/pattern_words.py</extracomment>
        <translation>nichts zu wiederholen</translation>
    </message>
    <message>
        <source>multiple repeat</source>
        <extracomment>analysis/pattern_words.py</extracomment>
        <translation>mehrfache Wiederholung</translation>
    </message>
    <message>
        <source>repeat count too big</source>
        <extracomment>analysis/pattern_words.py</extracomment>
        <translation>zu viele Wiederholungen</translation>
    </message>
    <message>
        <source>min repeat greater than max repeat</source>
        <extracomment>analysis/pattern_words.py</extracomment>
        <translation>kleinste Anzahl größer als die größte</translation>
    </message>
    <message>
        <source>bad escape (end of pattern)</source>
        <extracomment>analysis/pattern_words.py</extracomment>
        <translation>\ am Ende</translation>
    </message>
    <message>
        <source>invalid group reference</source>
        <extracomment>analysis/pattern_words.py</extracomment>
        <translation>ungültiger Verweis auf eine Gruppe</translation>
    </message>
    <message>
        <source>unknown group</source>
        <extracomment>analysis/pattern_words.py</extracomment>
        <translation>unbekannte Gruppe</translation>
    </message>
    <message>
        <source>missing group name</source>
        <extracomment>analysis/pattern_words.py</extracomment>
        <translation>Name der Gruppe fehlt</translation>
    </message>
    <message>
        <source>bad character in group name</source>
        <extracomment>analysis/pattern_words.py</extracomment>
        <translation>unerlaubtes Zeichen im Namen der Gruppe</translation>
    </message>
    <message>
        <source>unknown property</source>
        <extracomment>analysis/pattern_words.py</extracomment>
        <translation>unbekannte Eigenschaft</translation>
    </message>
    <message>
        <source>unknown extension</source>
        <extracomment>analysis/pattern_words.py</extracomment>
        <translation>unbekannte Erweiterung</translation>
    </message>
    <message>
        <source>{what} at position {n}</source>
        <extracomment>analysis/pattern_words.py</extracomment>
        <translation>{what} an Position {n}</translation>
    </message>
    <message>
        <source>The pattern took longer than {seconds:g} seconds in one text and was stopped. Make it simpler: nested repeats such as (a+)+ are the usual cause.</source>
        <extracomment>analysis/search.py</extracomment>
        <translation>Das Muster brauchte in einem Text länger als {seconds:g} Sekunden und wurde angehalten. Es vereinfachen: meist liegt es an verschachtelten Wiederholungen wie (a+)+.</translation>
    </message>
    <message>
        <source>The pattern repeats something more than {repeats:,} times. Use + or * instead. Nothing was searched.</source>
        <extracomment>analysis/search.py</extracomment>
        <translation>Das Muster wiederholt etwas mehr als {repeats:,}-mal. Stattdessen + oder * verwenden. Nichts wurde durchsucht.</translation>
    </message>
    <message>
        <source>The pattern cannot be read: {error}. Nothing was searched.</source>
        <extracomment>analysis/search.py</extracomment>
        <translation>Das Muster ist nicht zu lesen: {error}. Nichts wurde durchsucht.</translation>
    </message>
    <message>
        <source>The pattern cannot be read: it is nested too deeply. Nothing was searched.</source>
        <extracomment>analysis/search.py</extracomment>
        <translation>Das Muster ist nicht zu lesen: es ist zu tief verschachtelt. Nichts wurde durchsucht.</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}. What was there before is untouched. Choose another place, or make room.</source>
        <extracomment>exchange/atomic.py</extracomment>
        <translation>{path} ließ sich nicht schreiben: {why}. Was vorher dort war, ist unberührt. Einen anderen Ort wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>This is a folder: name the codebook's .yaml file.</source>
        <extracomment>exchange/codebook_file.py</extracomment>
        <translation>Das ist ein Ordner: die .yaml-Datei des Codebuchs nennen.</translation>
    </message>
    <message>
        <source>There is no such file: check the name and the folder.</source>
        <extracomment>exchange/codebook_file.py</extracomment>
        <translation>Eine solche Datei gibt es nicht: Namen und Ordner prüfen.</translation>
    </message>
    <message>
        <source>The file cannot be read ({why}): check its permissions.</source>
        <extracomment>exchange/codebook_file.py</extracomment>
        <translation>Die Datei ist nicht zu lesen ({why}): ihre Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The file is empty. A codebook begins with the line: annotator-codebook: 1</source>
        <extracomment>exchange/codebook_file.py</extracomment>
        <translation>Die Datei ist leer. Ein Codebuch beginnt mit der Zeile: annotator-codebook: 1</translation>
    </message>
    <message>
        <source>The file is in UTF-16: save it as UTF-8 in your editor.</source>
        <extracomment>exchange/codebook_file.py</extracomment>
        <translation>Die Datei ist in UTF-16: sie im Editor als UTF-8 sichern.</translation>
    </message>
    <message>
        <source>This is no text file: a codebook is YAML, written in a text editor.</source>
        <extracomment>exchange/codebook_file.py</extracomment>
        <translation>Das ist keine Textdatei: ein Codebuch ist YAML, geschrieben in einem Texteditor.</translation>
    </message>
    <message>
        <source>From here on the file is not UTF-8: save it as UTF-8 in your editor.</source>
        <extracomment>exchange/codebook_file.py</extracomment>
        <translation>Ab hier ist die Datei nicht in UTF-8: sie im Editor als UTF-8 sichern.</translation>
    </message>
    <message>
        <source>The file is over 1 MB, more than any codebook needs: is it the right file?</source>
        <extracomment>exchange/codebook_file.py</extracomment>
        <translation>Die Datei hat über 1 MB, mehr als je ein Codebuch braucht: ist es die richtige?</translation>
    </message>
    <message>
        <source>Here the file is no XML any more ({why}): export the codebook again.</source>
        <extracomment>exchange/codebook_qdc.py</extracomment>
        <translation>Hier ist die Datei kein XML mehr ({why}): das Codebuch noch einmal exportieren.</translation>
    </message>
    <message>
        <source>It declares a document type of its own, which no codebook does: delete that.</source>
        <extracomment>exchange/codebook_qdc.py</extracomment>
        <translation>Sie erklärt einen eigenen Dokumenttyp, was kein Codebuch tut: das löschen.</translation>
    </message>
    <message>
        <source>This is no codebook of REFI-QDA: it begins with {element}.</source>
        <extracomment>exchange/codebook_qdc.py</extracomment>
        <translation>Das ist kein Codebuch von REFI-QDA: es beginnt mit {element}.</translation>
    </message>
    <message>
        <source>The code has no name.</source>
        <extracomment>exchange/codebook_qdc.py</extracomment>
        <translation>Der Code hat keinen Namen.</translation>
    </message>
    <message>
        <source>{id} lies deeper than {levels} levels.</source>
        <extracomment>exchange/codebook_qdc.py</extracomment>
        <translation>{id} liegt tiefer als {levels} Ebenen.</translation>
    </message>
    <message>
        <source>A codebook</source>
        <extracomment>exchange/codebook_reading.py</extracomment>
        <translation>Ein Codebuch</translation>
    </message>
    <message>
        <source>a codebook</source>
        <extracomment>exchange/codebook_reading.py</extracomment>
        <translation>ein Codebuch</translation>
    </message>
    <message>
        <source>codebook</source>
        <extracomment>exchange/codebook_reading.py</extracomment>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>A code</source>
        <extracomment>exchange/codebook_reading.py</extracomment>
        <translation>Ein Code</translation>
    </message>
    <message>
        <source>a code</source>
        <extracomment>exchange/codebook_reading.py</extracomment>
        <translation>ein Code</translation>
    </message>
    <message>
        <source>code</source>
        <extracomment>exchange/codebook_reading.py</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>An exclusion</source>
        <extracomment>exchange/codebook_reading.py</extracomment>
        <translation>Ein Ausschluss</translation>
    </message>
    <message>
        <source>an exclusion</source>
        <extracomment>exchange/codebook_reading.py</extracomment>
        <translation>ein Ausschluss</translation>
    </message>
    <message>
        <source>exclusion</source>
        <extracomment>exchange/codebook_reading.py</extracomment>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>An attribute</source>
        <extracomment>exchange/codebook_reading.py</extracomment>
        <translation>Ein Attribut</translation>
    </message>
    <message>
        <source>an attribute</source>
        <extracomment>exchange/codebook_reading.py</extracomment>
        <translation>ein Attribut</translation>
    </message>
    <message>
        <source>attribute</source>
        <extracomment>exchange/codebook_reading.py</extracomment>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Here stands no {noun}: write {one} as lines of {names}</source>
        <extracomment>exchange/codebook_reading.py</extracomment>
        <translation>Hier steht kein {noun}: {one} besteht aus Zeilen mit {names}</translation>
    </message>
    <message>
        <source>“{field}” is missing: {one} needs it.</source>
        <extracomment>exchange/codebook_reading.py</extracomment>
        <translation>„{field}“ fehlt: {one} braucht es.</translation>
    </message>
    <message>
        <source>{first} has no “{key}”. Did you mean {likely}?</source>
        <extracomment>exchange/codebook_reading.py</extracomment>
        <translation>{first} hat kein „{key}“. Gemeint war vielleicht {likely}?</translation>
    </message>
    <message>
        <source>{first} has no “{key}”: it has {known}.</source>
        <extracomment>exchange/codebook_reading.py</extracomment>
        <translation>{first} hat kein „{key}“, sondern {known}.</translation>
    </message>
    <message>
        <source>Codes may lie at most {levels} levels below each other: move this one up.</source>
        <extracomment>exchange/codebook_reading.py</extracomment>
        <translation>Codes dürfen höchstens {levels} Ebenen tief untereinander liegen: diesen höher stellen.</translation>
    </message>
    <message>
        <source>An attribute of type choice needs its values, such as values: [low, high].</source>
        <extracomment>exchange/codebook_reading.py</extracomment>
        <translation>Ein Attribut der Art choice braucht seine Werte, etwa values: [low, high].</translation>
    </message>
    <message>
        <source>“values” is empty: write the answers, such as [low, high].</source>
        <extracomment>exchange/codebook_reading.py</extracomment>
        <translation>„values“ ist leer: die Antworten hinschreiben, etwa [low, high].</translation>
    </message>
    <message>
        <source>Type {kind} takes no values: leave them out, or write type: choice.</source>
        <extracomment>exchange/codebook_reading.py</extracomment>
        <translation>Die Art {kind} nimmt keine Werte: sie weglassen oder type: choice schreiben.</translation>
    </message>
    <message>
        <source>Two codes have the id {id} (the other in line {line}): give one another id.</source>
        <extracomment>exchange/codebook_rules.py</extracomment>
        <translation>Zwei Codes haben die Id {id} (der andere in Zeile {line}): einem eine andere Id geben.</translation>
    </message>
    <message>
        <source>Two codes use key {key}: {both}. Give one of them another digit.</source>
        <extracomment>exchange/codebook_rules.py</extracomment>
        <translation>Zwei Codes verwenden die Taste {key}: {both}. Einem davon eine andere Ziffer geben.</translation>
    </message>
    <message>
        <source>Did you mean {likely}?</source>
        <extracomment>exchange/codebook_rules.py</extracomment>
        <translation>Gemeint war vielleicht {likely}?</translation>
    </message>
    <message>
        <source>Write the id of a code of this codebook.</source>
        <extracomment>exchange/codebook_rules.py</extracomment>
        <translation>Die Id eines Codes dieses Codebuchs hinschreiben.</translation>
    </message>
    <message>
        <source>“use” names {use}, which no code has as its id. {remedy}</source>
        <extracomment>exchange/codebook_rules.py</extracomment>
        <translation>„use“ nennt {use}, und kein Code hat diese Id. {remedy}</translation>
    </message>
    <message>
        <source>“use” names {id} itself: write the id of the code to use instead.</source>
        <extracomment>exchange/codebook_rules.py</extracomment>
        <translation>„use“ nennt {id} selbst: die Id des Codes schreiben, der stattdessen zu verwenden ist.</translation>
    </message>
    <message>
        <source>{code} asks {id} twice: keep one of the two.</source>
        <extracomment>exchange/codebook_rules.py</extracomment>
        <translation>{code} fragt {id} zweimal: eines davon behalten.</translation>
    </message>
    <message>
        <source>The attribute {id} of {code} has another type or other values than that of {other}: make them the same, or give one another id.</source>
        <extracomment>exchange/codebook_rules.py</extracomment>
        <translation>Das Attribut {id} von {code} hat eine andere Art oder andere Werte als das von {other}: beide gleich machen oder einem eine andere Id geben.</translation>
    </message>
    <message>
        <source>The first row must name the columns: {columns} … At least “name” is needed.</source>
        <extracomment>exchange/codebook_table.py</extracomment>
        <translation>Die erste Zeile muss die Spalten nennen: {columns} … Wenigstens „name“ ist nötig.</translation>
    </message>
    <message>
        <source>The row has more or fewer cells than the first: is a quotation mark missing?</source>
        <extracomment>exchange/codebook_table.py</extracomment>
        <translation>Die Zeile hat mehr oder weniger Zellen als die erste: fehlt ein Anführungszeichen?</translation>
    </message>
    <message>
        <source>“{text}” is no id: write {fit}, or leave the cell empty.</source>
        <extracomment>exchange/codebook_table.py</extracomment>
        <translation>„{text}“ ist keine Id: {fit} schreiben oder die Zelle leer lassen.</translation>
    </message>
    <message>
        <source>Two codes have the id {id} (the other in line {line}).</source>
        <extracomment>exchange/codebook_table.py</extracomment>
        <translation>Zwei Codes haben die Id {id} (der andere in Zeile {line}).</translation>
    </message>
    <message>
        <source>a digit from 1 to 9</source>
        <extracomment>exchange/codebook_table.py</extracomment>
        <translation>eine Ziffer von 1 bis 9</translation>
    </message>
    <message>
        <source>Two codes use key {key}: {other}, {id}.</source>
        <extracomment>exchange/codebook_table.py</extracomment>
        <translation>Zwei Codes verwenden die Taste {key}: {other}, {id}.</translation>
    </message>
    <message>
        <source>“{use}” names no code of this table. Write its id.</source>
        <extracomment>exchange/codebook_table.py</extracomment>
        <translation>„{use}“ nennt keinen Code dieser Tabelle. Seine Id hinschreiben.</translation>
    </message>
    <message>
        <source>“{parent}” is the id of no code: parent must be one of this table.</source>
        <extracomment>exchange/codebook_table.py</extracomment>
        <translation>„{parent}“ ist die Id keines Codes: parent muss einer aus dieser Tabelle sein.</translation>
    </message>
    <message>
        <source>{id} lies below itself: {codes}.</source>
        <extracomment>exchange/codebook_table.py</extracomment>
        <translation>{id} liegt unter sich selbst: {codes}.</translation>
    </message>
    <message>
        <source>“{text}” is no {column}: write {wanted}, or leave the cell empty.</source>
        <extracomment>exchange/codebook_table.py</extracomment>
        <translation>„{text}“ passt nicht in {column}: {wanted} schreiben oder die Zelle leer lassen.</translation>
    </message>
    <message>
        <source>“{text}” in {column}: write true or false.</source>
        <extracomment>exchange/codebook_table.py</extracomment>
        <translation>„{text}“ in {column}: true oder false schreiben.</translation>
    </message>
    <message>
        <source>“{entry}” is no question: write {form}, with choices for a choice alone.</source>
        <extracomment>exchange/codebook_table.py</extracomment>
        <translation>„{entry}“ ist keine Frage: {form} schreiben, mit einer Auswahl nur bei der Art choice.</translation>
    </message>
    <message>
        <source>{id} is asked with another type or other values further up.</source>
        <extracomment>exchange/codebook_table.py</extracomment>
        <translation>{id} wird weiter oben mit anderer Art oder anderen Werten gefragt.</translation>
    </message>
    <message>
        <source>a date</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a sign of its own</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>ein Zeichen mit eigener Bedeutung</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a mapping</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>eine Zuordnung</translation>
    </message>
    <message>
        <source>“{name}” is {kind} here; write one text.</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>„{name}“ ist hier {kind}; einen Text schreiben.</translation>
    </message>
    <message>
        <source>“{name}” is empty: write its text, or leave the line out.</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>„{name}“ ist leer: den Text hinschreiben oder die Zeile weglassen.</translation>
    </message>
    <message>
        <source>something other than text</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>etwas anderes als Text</translation>
    </message>
    <message>
        <source>YAML takes {text} for {taken}: put it in quotes, {name}: "{text}".</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>YAML hält {text} für {taken}: in Anführungszeichen setzen, {name}: "{text}".</translation>
    </message>
    <message>
        <source>“{name}” holds the invisible character {character}: delete it.</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>„{name}“ enthält das unsichtbare Zeichen {character}: es löschen.</translation>
    </message>
    <message>
        <source>“{name}” goes over several lines or holds a tab: write it in one line.</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>„{name}“ geht über mehrere Zeilen oder enthält einen Tabulator: in eine Zeile schreiben.</translation>
    </message>
    <message>
        <source>“{text}” is no id: an id has small letters a to z, digits, - and _, and begins with a letter or digit, such as {proposal}.</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>„{text}“ ist keine Id: eine Id hat kleine Buchstaben von a bis z, Ziffern, - und _ und beginnt mit Buchstabe oder Ziffer, etwa {proposal}.</translation>
    </message>
    <message>
        <source>A version has three numbers, such as {proposal}; {text} has fewer.</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>Eine Version hat drei Zahlen, etwa {proposal}; {text} hat weniger.</translation>
    </message>
    <message>
        <source>“{text}” is no version: write three numbers with dots, such as 1.0.0.</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>„{text}“ ist keine Version: drei Zahlen mit Punkten schreiben, etwa 1.0.0.</translation>
    </message>
    <message>
        <source>This file is in format {text}; this Annotator reads format 1. Update Annotator.</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>Diese Datei hat das Format {text}; dieser Annotator liest Format 1. Annotator erneuern.</translation>
    </message>
    <message>
        <source>Write {name}: 1 (a number without quotes).</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>{name}: 1 schreiben (eine Zahl ohne Anführungszeichen).</translation>
    </message>
    <message>
        <source>A key is text: put it in quotes, {name}: "{text}".</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>Eine Taste ist Text: in Anführungszeichen setzen, {name}: "{text}".</translation>
    </message>
    <message>
        <source>A key is one digit from 1 to 9 in quotes, such as key: "1".</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>Eine Taste ist eine Ziffer von 1 bis 9 in Anführungszeichen, etwa key: "1".</translation>
    </message>
    <message>
        <source>“{name}” is empty; # begins a comment, so put the colour in quotes: "#2F6BFF".</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>„{name}“ ist leer; # beginnt einen Kommentar, darum die Farbe in Anführungszeichen setzen: "#2F6BFF".</translation>
    </message>
    <message>
        <source>A colour is # and six hexadecimal digits in quotes, such as "#2F6BFF".</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>Eine Farbe ist # mit sechs hexadezimalen Ziffern in Anführungszeichen, etwa "#2F6BFF".</translation>
    </message>
    <message>
        <source>“{name}” is true or false, without quotes.</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>„{name}“ ist true oder false, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>“{text}” is no type of attribute: write one of {kinds}.</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>„{text}“ ist keine Art von Attribut: eine von diesen schreiben: {kinds}.</translation>
    </message>
    <message>
        <source>“{name}” must be a list, each entry beginning with -.</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>„{name}“ muss eine Liste sein, in der jeder Eintrag mit - beginnt.</translation>
    </message>
    <message>
        <source>“{name}” must be a list: begin each entry with - on a line of its own.</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>„{name}“ muss eine Liste sein: jeden Eintrag auf eigener Zeile mit - beginnen.</translation>
    </message>
    <message>
        <source>“{word}” stands twice in “{name}”: keep one.</source>
        <extracomment>exchange/codebook_values.py</extracomment>
        <translation>„{word}“ steht zweimal in „{name}“: eines behalten.</translation>
    </message>
    <message>
        <source>has more or fewer cells than the header</source>
        <extracomment>exchange/coding_lines.py</extracomment>
        <translation>hat mehr oder weniger Zellen als die Kopfzeile</translation>
    </message>
    <message>
        <source>“{text}” is no coding_id</source>
        <extracomment>exchange/coding_lines.py</extracomment>
        <translation>„{text}“ ist keine coding_id</translation>
    </message>
    <message>
        <source>has no coding_id</source>
        <extracomment>exchange/coding_lines.py</extracomment>
        <translation>hat keine coding_id</translation>
    </message>
    <message>
        <source>{start} to {end} are no offsets of a passage</source>
        <extracomment>exchange/coding_lines.py</extracomment>
        <translation>{start} bis {end} sind keine Positionen einer Passage</translation>
    </message>
    <message>
        <source>names no code</source>
        <extracomment>exchange/coding_lines.py</extracomment>
        <translation>nennt keinen Code</translation>
    </message>
    <message>
        <source>names no coder</source>
        <extracomment>exchange/coding_lines.py</extracomment>
        <translation>nennt niemanden, der kodiert</translation>
    </message>
    <message>
        <source>{path} breaks off in or after line {line} ({error}): is a quotation mark missing? Nothing was brought in.</source>
        <extracomment>exchange/csv_files.py</extracomment>
        <translation>{path} bricht in oder nach Zeile {line} ab ({error}): fehlt ein Anführungszeichen? Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <extracomment>exchange/csv_files.py</extracomment>
        <translation>{path} ist nicht zu lesen: {why}.</translation>
    </message>
    <message>
        <source>{path} is over 2 GB. Bring it in in parts.</source>
        <extracomment>exchange/csv_files.py</extracomment>
        <translation>{path} hat über 2 GB. In Teilen aufnehmen.</translation>
    </message>
    <message>
        <source>{path}, line {line}: not UTF-8. Save it as CSV UTF-8 and try again. Nothing was brought in.</source>
        <extracomment>exchange/csv_files.py</extracomment>
        <translation>{path}, Zeile {line}: nicht in UTF-8. Als CSV UTF-8 sichern und noch einmal versuchen. Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>names no text</source>
        <extracomment>exchange/folder_reading.py</extracomment>
        <translation>nennt keinen Text</translation>
    </message>
    <message>
        <source>“{state}” is no state of reading</source>
        <extracomment>exchange/folder_reading.py</extracomment>
        <translation>„{state}“ ist kein Lesestand</translation>
    </message>
    <message>
        <source>its text {file} is not there</source>
        <extracomment>exchange/folder_reading.py</extracomment>
        <translation>der Text {file} dazu ist nicht da</translation>
    </message>
    <message>
        <source>its text {file} was changed: it no longer has the SHA-256 of the row</source>
        <extracomment>exchange/folder_reading.py</extracomment>
        <translation>der Text {file} dazu wurde geändert: er hat nicht mehr den SHA-256 der Zeile</translation>
    </message>
    <message>
        <source>its text {file} is no UTF-8 with plain newlines</source>
        <extracomment>exchange/folder_reading.py</extracomment>
        <translation>der Text {file} dazu ist kein UTF-8 mit einfachen Zeilenenden</translation>
    </message>
    <message>
        <source>{path}, line {number} is over 64 MB: no such text can be read.</source>
        <extracomment>exchange/jsonl_reading.py</extracomment>
        <translation>{path}, Zeile {number} hat über 64 MB: ein solcher Text ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <extracomment>exchange/jsonl_reading.py</extracomment>
        <translation>ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>is no JSON value</source>
        <extracomment>exchange/jsonl_reading.py</extracomment>
        <translation>ist kein JSON-Wert</translation>
    </message>
    <message>
        <source>is no JSON object with a text</source>
        <extracomment>exchange/jsonl_reading.py</extracomment>
        <translation>ist kein JSON-Objekt mit einem Text</translation>
    </message>
    <message>
        <source>has no text</source>
        <extracomment>exchange/jsonl_reading.py</extracomment>
        <translation>hat keinen Text</translation>
    </message>
    <message>
        <source>a label is not of the form [start, end, code]</source>
        <extracomment>exchange/jsonl_reading.py</extracomment>
        <translation>ein Label hat nicht die Form [start, end, code]</translation>
    </message>
    <message>
        <source>a span is not of the form {"start": …, "end": …, "label": …}</source>
        <extracomment>exchange/jsonl_reading.py</extracomment>
        <translation>ein Span hat nicht die Form {"start": …, "end": …, "label": …}</translation>
    </message>
    <message>
        <source>“{name}” is no list</source>
        <extracomment>exchange/jsonl_reading.py</extracomment>
        <translation>„{name}“ ist keine Liste</translation>
    </message>
    <message>
        <source>a span names no code</source>
        <extracomment>exchange/jsonl_reading.py</extracomment>
        <translation>ein Span nennt keinen Code</translation>
    </message>
    <message>
        <source>{start} to {end} ({label}) are no offsets of a passage here: the text has {length} characters</source>
        <extracomment>exchange/jsonl_reading.py</extracomment>
        <translation>{start} bis {end} ({label}) sind keine Positionen einer Passage hier: der Text hat {length} Zeichen</translation>
    </message>
    <message>
        <source>There is no format “{wanted}”. Formats are {known}.</source>
        <extracomment>exchange/replacing.py</extracomment>
        <translation>Ein Format „{wanted}“ gibt es nicht. Formate sind {known}.</translation>
    </message>
    <message>
        <source>From “{path}” it cannot be told what to write: end it with .csv, .jsonl or .yaml, name a folder, or give the format ({known}).</source>
        <extracomment>exchange/replacing.py</extracomment>
        <translation>Aus „{path}“ ist nicht zu erkennen, was zu schreiben ist: mit .csv, .jsonl oder .yaml enden lassen, einen Ordner nennen oder das Format angeben ({known}).</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first, or choose another.</source>
        <extracomment>exchange/replacing.py</extracomment>
        <translation>Einen Ordner {folder} gibt es nicht. Ihn erst anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>{path} is a folder: name a file in it.</source>
        <extracomment>exchange/replacing.py</extracomment>
        <translation>{path} ist ein Ordner: eine Datei darin nennen.</translation>
    </message>
    <message>
        <source>{path} is a device or a pipe and no file. It is untouched: name a file.</source>
        <extracomment>exchange/replacing.py</extracomment>
        <translation>{path} ist ein Gerät oder eine Pipe und keine Datei. Es ist unberührt: eine Datei nennen.</translation>
    </message>
    <message>
        <source>{path} exists and is no earlier export of this kind. It is untouched: choose another name.</source>
        <extracomment>exchange/replacing.py</extracomment>
        <translation>{path} gibt es schon, und es ist kein früherer Export dieser Art. Es ist unberührt: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{path} is a file. It is untouched: choose the name of a folder.</source>
        <extracomment>exchange/replacing.py</extracomment>
        <translation>{path} ist eine Datei. Sie ist unberührt: den Namen eines Ordners wählen.</translation>
    </message>
    <message>
        <source>{path} holds {other}, which no export of this program wrote. It is untouched: choose another folder.</source>
        <extracomment>exchange/replacing.py</extracomment>
        <translation>{path} enthält {other}, was kein Export dieses Programms geschrieben hat. Es ist unberührt: einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>A second document begins here (---): keep one codebook in each file.</source>
        <extracomment>exchange/safe_yaml.py</extracomment>
        <translation>Hier beginnt ein zweites Dokument (---): in jeder Datei nur ein Codebuch.</translation>
    </message>
    <message>
        <source>“*{anchor}” is an alias of YAML: write the text out here instead.</source>
        <extracomment>exchange/safe_yaml.py</extracomment>
        <translation>„*{anchor}“ ist ein Alias von YAML: den Text stattdessen hier ausschreiben.</translation>
    </message>
    <message>
        <source>“&amp;{anchor}” is an anchor of YAML: leave it out, and write repeated text out.</source>
        <extracomment>exchange/safe_yaml.py</extracomment>
        <translation>„&amp;{anchor}“ ist ein Anker von YAML: ihn weglassen und Wiederholtes ausschreiben.</translation>
    </message>
    <message>
        <source>“{tag}” is a tag of YAML: leave it out; put text in quotes.</source>
        <extracomment>exchange/safe_yaml.py</extracomment>
        <translation>„{tag}“ ist ein Tag von YAML: es weglassen; Text in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>The file is nested too deeply: codes may lie at most 20 levels below each other.</source>
        <extracomment>exchange/safe_yaml.py</extracomment>
        <translation>Die Datei ist zu tief verschachtelt: Codes dürfen höchstens 20 Ebenen tief untereinander liegen.</translation>
    </message>
    <message>
        <source>A key must be one word, not a list or a mapping: check the brackets.</source>
        <extracomment>exchange/safe_yaml.py</extracomment>
        <translation>Ein Schlüssel muss ein Wort sein, keine Liste oder Zuordnung: die Klammern prüfen.</translation>
    </message>
    <message>
        <source>“{text}” stands twice (first in line {line}): keep one of the two.</source>
        <extracomment>exchange/safe_yaml.py</extracomment>
        <translation>„{text}“ steht zweimal (zuerst in Zeile {line}): eines von beiden behalten.</translation>
    </message>
    <message>
        <source>A tab stands here: YAML wants spaces. Indent with two spaces for each level.</source>
        <extracomment>exchange/yaml_words.py</extracomment>
        <translation>Hier steht ein Tabulator: YAML will Leerzeichen. Je Ebene zwei Leerzeichen einrücken.</translation>
    </message>
    <message>
        <source>Text that begins with {sign} must be put in quotes.</source>
        <extracomment>exchange/yaml_words.py</extracomment>
        <translation>Text, der mit {sign} beginnt, muss in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>A second ": " in one line: put the whole text after the first one in quotes.</source>
        <extracomment>exchange/yaml_words.py</extracomment>
        <translation>Ein zweites ": " in einer Zeile: den ganzen Text nach dem ersten in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>This line is neither “key: text” nor part of the text above: add the “: ”, or indent it.</source>
        <extracomment>exchange/yaml_words.py</extracomment>
        <translation>Diese Zeile ist weder „key: text“ noch Teil des Textes darüber: das „: “ ergänzen oder sie einrücken.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed: add the closing one.</source>
        <extracomment>exchange/yaml_words.py</extracomment>
        <translation>Das Anführungszeichen, das hier öffnet, wird nie geschlossen: das schließende ergänzen.</translation>
    </message>
    <message>
        <source>Between double quotes \{sign} means nothing: write \\ for one "\".</source>
        <extracomment>exchange/yaml_words.py</extracomment>
        <translation>Zwischen doppelten Anführungszeichen bedeutet \{sign} nichts: \\ für ein "\" schreiben.</translation>
    </message>
    <message>
        <source>A comma is missing here, or the bracket is not closed with {sign}.</source>
        <extracomment>exchange/yaml_words.py</extracomment>
        <translation>Hier fehlt ein Komma, oder die Klammer ist nicht mit {sign} geschlossen.</translation>
    </message>
    <message>
        <source>The indentation does not fit the lines above: align entries of one list or code exactly.</source>
        <extracomment>exchange/yaml_words.py</extracomment>
        <translation>Die Einrückung passt nicht zu den Zeilen darüber: Einträge einer Liste oder eines Codes genau untereinander stellen.</translation>
    </message>
    <message>
        <source>A value is missing here, or a bracket or comma stands where none belongs.</source>
        <extracomment>exchange/yaml_words.py</extracomment>
        <translation>Hier fehlt ein Wert, oder eine Klammer oder ein Komma steht, wo keines hingehört.</translation>
    </message>
    <message>
        <source>The lines above are not one whole: check the indentation and the quotes.</source>
        <extracomment>exchange/yaml_words.py</extracomment>
        <translation>Die Zeilen darüber sind kein Ganzes: Einrückung und Anführungszeichen prüfen.</translation>
    </message>
    <message>
        <source>YAML cannot be read here ({complaint}): check quotes, brackets and indentation.</source>
        <extracomment>exchange/yaml_words.py</extracomment>
        <translation>YAML ist hier nicht zu lesen ({complaint}): Anführungszeichen, Klammern und Einrückung prüfen.</translation>
    </message>
    <message>
        <source>The invisible character U+{number} stands here: delete it.</source>
        <extracomment>exchange/yaml_words.py</extracomment>
        <translation>Hier steht das unsichtbare Zeichen U+{number}: es löschen.</translation>
    </message>
    <message>
        <source>The codebook has no code "{code}".</source>
        <extracomment>model/codebook.py</extracomment>
        <translation>Das Codebuch hat keinen Code „{code}“.</translation>
    </message>
    <message>
        <source>"{code}" is the name of several codes: {paths}. Use the id or the path.</source>
        <extracomment>model/codebook.py</extracomment>
        <translation>„{code}“ ist der Name mehrerer Codes: {paths}. Die Id oder den Pfad verwenden.</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {message}</source>
        <extracomment>model/errors.py</extracomment>
        <translation>Zeile {line}, Spalte {column}: {message}</translation>
    </message>
    <message>
        <source>Weigh edit</source>
        <extracomment>model/labels.py</extracomment>
        <translation>Änderung einordnen</translation>
    </message>
    <message>
        <source>¶ {n}</source>
        <extracomment>model/structure.py</extracomment>
        <translation>¶ {n}</translation>
    </message>
    <message>
        <source>page {page}, ¶ {n}</source>
        <extracomment>model/structure.py</extracomment>
        <translation>Seite {page}, ¶ {n}</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>model/wording.py</extracomment>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>model/wording.py</extracomment>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>model/wording.py</extracomment>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>model/wording.py</extracomment>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>model/wording.py</extracomment>
        <translation>Datenträger nur lesbar</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>model/wording.py</extracomment>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>model/wording.py</extracomment>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>model/wording.py</extracomment>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>model/wording.py</extracomment>
        <translation>Fehler beim Lesen oder Schreiben</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <extracomment>model/wording.py</extracomment>
        <translation>Gerät oder Datei in Gebrauch</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <extracomment>model/wording.py</extracomment>
        <translation>zu viele symbolische Links</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>model/wording.py</extracomment>
        <translation>Speicherkontingent erschöpft</translation>
    </message>
    <message>
        <source>File exists</source>
        <extracomment>model/wording.py</extracomment>
        <translation>Datei gibt es schon</translation>
    </message>
    <message>
        <source>Reading it needs more memory than Annotator allows a source (512 MB). If you trust the file, split it or save its text as txt.</source>
        <extracomment>sources/child.py</extracomment>
        <translation>Sie zu lesen braucht mehr Speicher, als Annotator einer Quelle zugesteht (512 MB). Wer der Datei traut, kann sie teilen oder ihren Text als txt sichern.</translation>
    </message>
    <message>
        <source>Its elements nest too deeply to be a document somebody wrote. Save its text as txt and import that.</source>
        <extracomment>sources/child.py</extracomment>
        <translation>Ihre Elemente sind zu tief verschachtelt für ein Dokument, das jemand geschrieben hat. Ihren Text als txt sichern und diesen importieren.</translation>
    </message>
    <message>
        <source>It holds no text, only white space. Check that it is the file you meant.</source>
        <extracomment>sources/dispatch.py</extracomment>
        <translation>Sie enthält keinen Text, nur Leerraum. Prüfen, ob es die gemeinte Datei ist.</translation>
    </message>
    <message>
        <source>It is protected by a password, or an old Word file. Save it from Word as docx without a password.</source>
        <extracomment>sources/docx_file.py</extracomment>
        <translation>Sie ist durch ein Passwort geschützt oder eine alte Word-Datei. Sie aus Word als docx ohne Passwort sichern.</translation>
    </message>
    <message>
        <source>It holds no text. Open it in Word, save it again and import that.</source>
        <extracomment>sources/docx_file.py</extracomment>
        <translation>Sie enthält keinen Text. In Word öffnen, noch einmal sichern und diese importieren.</translation>
    </message>
    <message>
        <source>Tracked deletions were left out, tracked insertions kept.</source>
        <extracomment>sources/docx_file.py</extracomment>
        <translation>Nachverfolgte Löschungen blieben weg, nachverfolgte Einfügungen blieben stehen.</translation>
    </message>
    <message>
        <source>Hidden text was left out: {hidden} characters.</source>
        <extracomment>sources/docx_file.py</extracomment>
        <translation>Verborgener Text blieb weg: {hidden} Zeichen.</translation>
    </message>
    <message>
        <source>Footnotes and endnotes stand at the end of the text, marked [1] to [{count}].</source>
        <extracomment>sources/docx_file.py</extracomment>
        <translation>Fuß- und Endnoten stehen am Ende des Textes, mit [1] bis [{count}] gekennzeichnet.</translation>
    </message>
    <message>
        <source>Comments in the margin are not part of the text.</source>
        <extracomment>sources/docx_file.py</extracomment>
        <translation>Kommentare am Rand sind nicht Teil des Textes.</translation>
    </message>
    <message>
        <source>Page headers and footers are not part of the text.</source>
        <extracomment>sources/docx_file.py</extracomment>
        <translation>Kopf- und Fußzeilen sind nicht Teil des Textes.</translation>
    </message>
    <message>
        <source>Numbers that Word gives to lists and headings are not part of the text.</source>
        <extracomment>sources/docx_file.py</extracomment>
        <translation>Nummern, die Word Listen und Überschriften gibt, sind nicht Teil des Textes.</translation>
    </message>
    <message>
        <source>It is a zip archive, but holds no Word document. If it is an odt, xlsx or pptx file, open it in its program and save its text as docx.</source>
        <extracomment>sources/docx_styles.py</extracomment>
        <translation>Sie ist ein Zip-Archiv, enthält aber kein Word-Dokument. Ist es eine Datei in odt, xlsx oder pptx, sie in ihrem Programm öffnen und den Text als docx sichern.</translation>
    </message>
    <message>
        <source>There is no encoding called “{encoding}”. Try utf-8, cp1252 or cp1251.</source>
        <extracomment>sources/encoding.py</extracomment>
        <translation>Eine Zeichenkodierung „{encoding}“ gibt es nicht. utf-8, cp1252 oder cp1251 versuchen.</translation>
    </message>
    <message>
        <source>It cannot be read as {encoding}: {place}. Choose another one.</source>
        <extracomment>sources/encoding.py</extracomment>
        <translation>Sie ist nicht als {encoding} zu lesen: {place}. Eine andere Zeichenkodierung wählen.</translation>
    </message>
    <message>
        <source>Its first bytes announce {encoding}, but {place}. It may be cut off; get it again.</source>
        <extracomment>sources/encoding.py</extracomment>
        <translation>Ihre ersten Bytes kündigen {encoding} an, aber {place}. Vielleicht ist sie abgeschnitten; sie noch einmal holen.</translation>
    </message>
    <message>
        <source>Its name says it is text, but it is {what}. Give it its right suffix, or save it as text.</source>
        <extracomment>sources/encoding.py</extracomment>
        <translation>Dem Namen nach ist sie Text, tatsächlich aber {what}. Ihr die richtige Endung geben oder sie als Text sichern.</translation>
    </message>
    <message>
        <source>It holds bytes that are no text. Save it as txt, docx or pdf and import that.</source>
        <extracomment>sources/encoding.py</extracomment>
        <translation>Sie enthält Bytes, die kein Text sind. Als txt, docx oder pdf sichern und diese importieren.</translation>
    </message>
    <message>
        <source>byte {number} does not fit</source>
        <extracomment>sources/encoding.py</extracomment>
        <translation>Byte {number} passt nicht</translation>
    </message>
    <message>
        <source>its bytes do not fit</source>
        <extracomment>sources/encoding.py</extracomment>
        <translation>ihre Bytes passen nicht</translation>
    </message>
    <message>
        <source>There is no such file. It may have been moved or renamed; check the path.</source>
        <extracomment>sources/files.py</extracomment>
        <translation>Eine solche Datei gibt es nicht. Vielleicht wurde sie verschoben oder umbenannt; den Pfad prüfen.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <extracomment>sources/files.py</extracomment>
        <translation>Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>It cannot be opened for reading. Check its permissions, and that no other program holds it.</source>
        <extracomment>sources/files.py</extracomment>
        <translation>Sie lässt sich nicht zum Lesen öffnen. Ihre Zugriffsrechte prüfen und ob ein anderes Programm sie hält.</translation>
    </message>
    <message>
        <source>It is a folder. Import the files in it.</source>
        <extracomment>sources/files.py</extracomment>
        <translation>Das ist ein Ordner. Die Dateien darin importieren.</translation>
    </message>
    <message>
        <source>It is a device or a pipe and no file. Save its text to a file first.</source>
        <extracomment>sources/files.py</extracomment>
        <translation>Das ist ein Gerät oder eine Pipe und keine Datei. Den Text erst in eine Datei sichern.</translation>
    </message>
    <message>
        <source>It is empty (0 bytes). It may not have been downloaded or saved completely.</source>
        <extracomment>sources/files.py</extracomment>
        <translation>Sie ist leer (0 Bytes). Vielleicht wurde sie nicht vollständig heruntergeladen oder gesichert.</translation>
    </message>
    <message>
        <source>It is larger than {megabytes} MB. Split it and import the parts.</source>
        <extracomment>sources/files.py</extracomment>
        <translation>Sie ist größer als {megabytes} MB. Sie teilen und die Teile importieren.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {why}. {then}</source>
        <extracomment>sources/files.py</extracomment>
        <translation>Der Ordner ist nicht zu lesen: {why}. {then}</translation>
    </message>
    <message>
        <source>Annotator reads txt, md, html, docx and pdf.</source>
        <extracomment>sources/formats.py</extracomment>
        <translation>Annotator liest txt, md, html, docx und pdf.</translation>
    </message>
    <message>
        <source>This is an old Word file. Open it in Word or LibreOffice and save it as docx.</source>
        <extracomment>sources/formats.py</extracomment>
        <translation>Das ist eine alte Word-Datei. In Word oder LibreOffice öffnen und als docx sichern.</translation>
    </message>
    <message>
        <source>This Word file may hold macros. Save it as docx.</source>
        <extracomment>sources/formats.py</extracomment>
        <translation>Diese Word-Datei kann Makros enthalten. Als docx sichern.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice or Word and save it as docx.</source>
        <extracomment>sources/formats.py</extracomment>
        <translation>In LibreOffice oder Word öffnen und als docx sichern.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice and save it as docx.</source>
        <extracomment>sources/formats.py</extracomment>
        <translation>In Word oder LibreOffice öffnen und als docx sichern.</translation>
    </message>
    <message>
        <source>Open it in Pages and export it as docx.</source>
        <extracomment>sources/formats.py</extracomment>
        <translation>In Pages öffnen und als docx exportieren.</translation>
    </message>
    <message>
        <source>Save its chapters as html or txt.</source>
        <extracomment>sources/formats.py</extracomment>
        <translation>Die Kapitel als html oder txt sichern.</translation>
    </message>
    <message>
        <source>To make a document of each row, import it as rows of a table.</source>
        <extracomment>sources/formats.py</extracomment>
        <translation>Um aus jeder Zeile ein Dokument zu machen, als Zeilen einer Tabelle importieren.</translation>
    </message>
    <message>
        <source>Save the sheet as csv and import it as rows of a table.</source>
        <extracomment>sources/formats.py</extracomment>
        <translation>Das Blatt als csv sichern und als Zeilen einer Tabelle importieren.</translation>
    </message>
    <message>
        <source>To read codings from it, import it as codings.</source>
        <extracomment>sources/formats.py</extracomment>
        <translation>Um Kodierungen daraus zu lesen, als Kodierungen importieren.</translation>
    </message>
    <message>
        <source>It is a picture. Run text recognition on it first, then import the result.</source>
        <extracomment>sources/formats.py</extracomment>
        <translation>Das ist ein Bild. Erst die Texterkennung darüber laufen lassen, dann das Ergebnis importieren.</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <extracomment>sources/formats.py</extracomment>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>a zip archive, such as docx, odt or xlsx</source>
        <extracomment>sources/formats.py</extracomment>
        <translation>ein Zip-Archiv, etwa docx, odt oder xlsx</translation>
    </message>
    <message>
        <source>an old Office file, or one with a password</source>
        <extracomment>sources/formats.py</extracomment>
        <translation>eine alte Office-Datei oder eine mit Passwort</translation>
    </message>
    <message>
        <source>a database</source>
        <extracomment>sources/formats.py</extracomment>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>sources/formats.py</extracomment>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>an RTF file</source>
        <extracomment>sources/formats.py</extracomment>
        <translation>eine RTF-Datei</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <extracomment>sources/formats.py</extracomment>
        <translation>ein Gzip-Archiv</translation>
    </message>
    <message>
        <source>Save it in one of these formats and import that.</source>
        <extracomment>sources/formats.py</extracomment>
        <translation>In einem dieser Formate sichern und das importieren.</translation>
    </message>
    <message>
        <source>This kind of file is not read. {read} {remedy}</source>
        <extracomment>sources/formats.py</extracomment>
        <translation>Diese Art von Datei wird nicht gelesen. {read} {remedy}</translation>
    </message>
    <message>
        <source>It holds no page. Check that it was saved completely.</source>
        <extracomment>sources/html_page.py</extracomment>
        <translation>Sie enthält keine Seite. Prüfen, ob sie vollständig gesichert wurde.</translation>
    </message>
    <message>
        <source>Parts that the page hides were left out: {hidden}.</source>
        <extracomment>sources/html_page.py</extracomment>
        <translation>Teile, die die Seite verbirgt, blieben weg: {hidden}.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages, no text. Run text recognition on it first, then import the result.</source>
        <extracomment>sources/pdf_file.py</extracomment>
        <translation>Dieses PDF enthält Bilder von Seiten, keinen Text. Erst die Texterkennung darüber laufen lassen, dann das Ergebnis importieren.</translation>
    </message>
    <message>
        <source>This PDF holds no text. Check that it is the file you meant.</source>
        <extracomment>sources/pdf_file.py</extracomment>
        <translation>Dieses PDF enthält keinen Text. Prüfen, ob es die gemeinte Datei ist.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password. Save it without one (print it to a new PDF) and import that.</source>
        <extracomment>sources/pdf_file.py</extracomment>
        <translation>Dieses PDF ist durch ein Passwort geschützt. Ohne Passwort sichern (in ein neues PDF drucken) und dieses importieren.</translation>
    </message>
    <message>
        <source>This PDF is damaged. Get it again, or open it in a PDF reader, save it anew and import that.</source>
        <extracomment>sources/pdf_file.py</extracomment>
        <translation>Dieses PDF ist beschädigt. Es noch einmal holen oder in einem PDF-Programm öffnen, neu sichern und das importieren.</translation>
    </message>
    <message>
        <source>This PDF is cut off: its end is missing. Get it again; it may not have been downloaded completely.</source>
        <extracomment>sources/pdf_file.py</extracomment>
        <translation>Dieses PDF ist abgeschnitten: sein Ende fehlt. Es noch einmal holen; vielleicht wurde es nicht vollständig heruntergeladen.</translation>
    </message>
    <message>
        <source>Its name says it is a PDF, but it is none. Give it its right suffix.</source>
        <extracomment>sources/pdf_file.py</extracomment>
        <translation>Dem Namen nach ist sie ein PDF, aber sie ist keines. Ihr die richtige Endung geben.</translation>
    </message>
    <message>
        <source>Page {number} cannot be read. {then}</source>
        <extracomment>sources/pdf_file.py</extracomment>
        <translation>Seite {number} ist nicht zu lesen. {then}</translation>
    </message>
    <message>
        <source>Lines were joined into paragraphs by their place on the page.</source>
        <extracomment>sources/pdf_file.py</extracomment>
        <translation>Zeilen wurden nach ihrem Ort auf der Seite zu Absätzen verbunden.</translation>
    </message>
    <message>
        <source>Words split at the end of a line were joined: {count}.</source>
        <extracomment>sources/pdf_file.py</extracomment>
        <translation>Am Zeilenende getrennte Wörter wurden verbunden: {count}.</translation>
    </message>
    <message>
        <source>Characters whose meaning the PDF does not tell, possibly wrong in the text: {count}.</source>
        <extracomment>sources/pdf_file.py</extracomment>
        <translation>Zeichen, deren Bedeutung das PDF nicht angibt und die im Text falsch sein können: {count}.</translation>
    </message>
    <message>
        <source>Pages that hold only pictures, no text: {numbers}.</source>
        <extracomment>sources/pdf_file.py</extracomment>
        <translation>Seiten, die nur Bilder enthalten, keinen Text: {numbers}.</translation>
    </message>
    <message>
        <source>Empty pages: {numbers}.</source>
        <extracomment>sources/pdf_file.py</extracomment>
        <translation>Leere Seiten: {numbers}.</translation>
    </message>
    <message>
        <source>NUL characters left out: {count}.</source>
        <extracomment>sources/plain.py</extracomment>
        <translation>NUL-Zeichen blieben weg: {count}.</translation>
    </message>
    <message>
        <source>Broken characters (halves of surrogate pairs) shown as U+FFFD: {count}.</source>
        <extracomment>sources/plain.py</extracomment>
        <translation>Kaputte Zeichen (halbe Ersatzpaare), gezeigt als U+FFFD: {count}.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <extracomment>sources/problem.py</extracomment>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>It is not UTF-8, and its encoding cannot be known for certain. Say which it is; likely: {names}.</source>
        <extracomment>sources/problem.py</extracomment>
        <translation>Sie ist nicht in UTF-8, und ihre Zeichenkodierung ist nicht sicher zu erkennen. Angeben, welche es ist; wahrscheinlich: {names}.</translation>
    </message>
    <message>
        <source>Its contents made the reader stop: it is damaged, or made to do harm. Open it in the program it comes from, save it again and import that, or save its text as txt.</source>
        <extracomment>sources/reader.py</extracomment>
        <translation>Ihr Inhalt ließ das Leseprogramm abbrechen: sie ist beschädigt oder soll Schaden anrichten. Im Programm öffnen, aus dem sie kommt, noch einmal sichern und das importieren, oder ihren Text als txt sichern.</translation>
    </message>
    <message>
        <source>Reading it took longer than {seconds} seconds and was stopped. If you trust the file, split it or save its text as txt and import that.</source>
        <extracomment>sources/reader.py</extracomment>
        <translation>Sie zu lesen dauerte länger als {seconds} Sekunden und wurde abgebrochen. Wer der Datei traut, kann sie teilen oder ihren Text als txt sichern und das importieren.</translation>
    </message>
    <message>
        <source>A part of it is damaged. Open it in the program it comes from, save it again and import that.</source>
        <extracomment>sources/safe_xml.py</extracomment>
        <translation>Ein Teil davon ist beschädigt. Im Programm öffnen, aus dem sie kommt, noch einmal sichern und das importieren.</translation>
    </message>
    <message>
        <source>It declares a document type of its own, which documents of this format never do and which can hide words or do harm. Save its text as txt and import that.</source>
        <extracomment>sources/safe_xml.py</extracomment>
        <translation>Sie erklärt einen eigenen Dokumenttyp; das tun Dokumente dieses Formats nie, und es kann Wörter verbergen oder schaden. Ihren Text als txt sichern und das importieren.</translation>
    </message>
    <message>
        <source>Its elements nest too deeply or one is too large. Save its text as txt and import that.</source>
        <extracomment>sources/safe_xml.py</extracomment>
        <translation>Ihre Elemente sind zu tief verschachtelt, oder eines ist zu groß. Ihren Text als txt sichern und das importieren.</translation>
    </message>
    <message>
        <source>It holds no rows. Check that it is the file you meant.</source>
        <extracomment>sources/table_rows.py</extracomment>
        <translation>Sie enthält keine Zeilen. Prüfen, ob es die gemeinte Datei ist.</translation>
    </message>
    <message>
        <source>Say which column holds the texts; it has {columns}.</source>
        <extracomment>sources/table_rows.py</extracomment>
        <translation>Angeben, welche Spalte die Texte enthält; vorhanden sind {columns}.</translation>
    </message>
    <message>
        <source>It has {cells} cells under {columns} columns; check its quotes and delimiters.</source>
        <extracomment>sources/table_rows.py</extracomment>
        <translation>Sie hat {cells} Zellen unter {columns} Spalten; ihre Anführungs- und Trennzeichen prüfen.</translation>
    </message>
    <message>
        <source>The column “{column}” is empty.</source>
        <extracomment>sources/table_rows.py</extracomment>
        <translation>Die Spalte „{column}“ ist leer.</translation>
    </message>
    <message>
        <source>It has the same text as row {row}.</source>
        <extracomment>sources/table_rows.py</extracomment>
        <translation>Sie hat denselben Text wie Zeile {row}.</translation>
    </message>
    <message>
        <source>Row {number} has a quoted cell that does not end, or one larger than 16 MB. Check its quotes.</source>
        <extracomment>sources/table_rows.py</extracomment>
        <translation>Zeile {number} hat eine Zelle in Anführungszeichen, die nicht endet, oder eine über 16 MB. Die Anführungszeichen prüfen.</translation>
    </message>
    <message>
        <source>Its first row names no columns. Put the names of the columns there.</source>
        <extracomment>sources/table_rows.py</extracomment>
        <translation>Die erste Zeile nennt keine Spalten. Die Namen der Spalten dort hineinschreiben.</translation>
    </message>
    <message>
        <source>Two columns are called “{column}”. Give each its own name.</source>
        <extracomment>sources/table_rows.py</extracomment>
        <translation>Zwei Spalten heißen „{column}“. Jeder einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>It has no {what} column “{wanted}”; it has {columns}.</source>
        <extracomment>sources/table_rows.py</extracomment>
        <translation>Eine Spalte „{wanted}“ ({what}) gibt es nicht; vorhanden sind {columns}.</translation>
    </message>
    <message>
        <source>It is damaged or cut off, so its contents cannot be unpacked. Get it again, or open it in Word or LibreOffice, save it and import that.</source>
        <extracomment>sources/zip_parts.py</extracomment>
        <translation>Sie ist beschädigt oder abgeschnitten, ihr Inhalt lässt sich nicht auspacken. Sie noch einmal holen oder in Word oder LibreOffice öffnen, sichern und das importieren.</translation>
    </message>
    <message>
        <source>It unpacks to far more than it seems (limits: {megabytes} MB, {times} times its size, {parts:,} parts). Save its text as txt and import that.</source>
        <extracomment>sources/zip_parts.py</extracomment>
        <translation>Sie wird beim Auspacken viel größer, als sie scheint (Grenzen: {megabytes} MB, das {times}-fache ihrer Größe, {parts:,} Teile). Ihren Text als txt sichern und das importieren.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save it without one and import that.</source>
        <extracomment>sources/zip_parts.py</extracomment>
        <translation>Sie ist durch ein Passwort geschützt. Ohne Passwort sichern und das importieren.</translation>
    </message>
    <message>
        <source>It holds two parts of one name. {then}</source>
        <extracomment>sources/zip_parts.py</extracomment>
        <translation>Sie enthält zwei Teile desselben Namens. {then}</translation>
    </message>
    <message>
        <source>The copy of {source} is not the same as the project, so it was thrown away. Run "annotator check" on the project, and try again.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Die Kopie von {source} ist nicht dasselbe wie das Projekt, darum wurde sie verworfen. Die Projektdatei prüfen („annotator check“) und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{backup} is damaged and was not restored: {problems} ({count} problems in all). Try an earlier backup.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>{backup} ist beschädigt und wurde nicht wiederhergestellt: {problems} (insgesamt {count} Fehler). Eine frühere Sicherung versuchen.</translation>
    </message>
    <message>
        <source>{path} could not be made: {detail}. Choose another name, folder or disk.</source>
        <extracomment>store/drafts.py</extracomment>
        <translation>{path} ließ sich nicht anlegen: {detail}. Einen anderen Namen, Ordner oder Datenträger wählen.</translation>
    </message>
    <message>
        <source>{path} exists already. Nothing was changed: choose another name.</source>
        <extracomment>store/drafts.py</extracomment>
        <translation>{path} gibt es schon. Nichts wurde geändert: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{address} is the address of a database server. Annotator works with project files for now: give the path of a .annot file.</source>
        <extracomment>store/header.py</extracomment>
        <translation>{address} ist die Adresse eines Datenbankservers. Annotator arbeitet vorerst mit Projektdateien: den Pfad einer .annot-Datei angeben.</translation>
    </message>
    <message>
        <source>{name} is empty: it holds no project. Restore a backup, or make a new project.</source>
        <extracomment>store/header.py</extracomment>
        <translation>{name} ist leer: kein Projekt ist darin. Eine Sicherung wiederherstellen oder ein neues Projekt anlegen.</translation>
    </message>
    <message>
        <source>{name} is not an Annotator project. It was not changed.</source>
        <extracomment>store/header.py</extracomment>
        <translation>{name} ist kein Projekt von Annotator. Nichts daran wurde geändert.</translation>
    </message>
    <message>
        <source>cut off after a few bytes</source>
        <extracomment>store/header.py</extracomment>
        <translation>nach wenigen Bytes abgeschnitten</translation>
    </message>
    <message>
        <source>cut off: {size} of {whole} bytes</source>
        <extracomment>store/header.py</extracomment>
        <translation>abgeschnitten: {size} von {whole} Bytes</translation>
    </message>
    <message>
        <source>{name} is a folder, not a project file.</source>
        <extracomment>store/header.py</extracomment>
        <translation>{name} ist ein Ordner, keine Projektdatei.</translation>
    </message>
    <message>
        <source>{name} is no file but a device or a pipe.</source>
        <extracomment>store/header.py</extracomment>
        <translation>{name} ist keine Datei, sondern ein Gerät oder eine Pipe.</translation>
    </message>
    <message>
        <source>There is no project {name}. Check the path.</source>
        <extracomment>store/header.py</extracomment>
        <translation>Ein Projekt {name} gibt es nicht. Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}. Check who may read it.</source>
        <extracomment>store/header.py</extracomment>
        <translation>{name} ist nicht zu lesen: {why}. Prüfen, wer die Datei lesen darf.</translation>
    </message>
    <message>
        <source>{path} is a database of another program, not an Annotator project.</source>
        <extracomment>store/header.py</extracomment>
        <translation>{path} ist die Datenbank eines anderen Programms, kein Projekt von Annotator.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Annotator (file version {version}; this one knows up to {known}). It was not changed. Install the newest Annotator to open it.</source>
        <extracomment>store/header.py</extracomment>
        <translation>{path} stammt von einem neueren Annotator (Dateiversion {version}; dieser kennt bis {known}). Nichts daran wurde geändert. Zum Öffnen den neuesten Annotator einrichten.</translation>
    </message>
    <message>
        <source>it carries no version</source>
        <extracomment>store/header.py</extracomment>
        <translation>es trägt keine Version</translation>
    </message>
    <message>
        <source>{path} holds a {kind} that Annotator did not make ("{name}"). Such a file can change data behind your back, so it was not opened and not changed. Ask whoever sent it, or restore a backup.</source>
        <extracomment>store/header.py</extracomment>
        <translation>{path} enthält etwas, das nicht von Annotator stammt ({kind} „{name}“). Eine solche Datei kann Daten unbemerkt ändern, darum wurde sie nicht geöffnet und nicht geändert. Bei denen nachfragen, von denen sie kommt, oder eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>its {kind} {name} is not as Annotator makes it</source>
        <extracomment>store/header.py</extracomment>
        <translation>{kind} {name} ist nicht, wie Annotator es anlegt</translation>
    </message>
    <message>
        <source>{path} was made by an older Annotator and must be converted, but it is read-only. Nothing was changed: allow writing, or copy it somewhere else first.</source>
        <extracomment>store/migrating.py</extracomment>
        <translation>{path} stammt von einem älteren Annotator und muss umgewandelt werden, ist aber nur lesbar. Nichts wurde geändert: das Schreiben erlauben oder erst eine Kopie anderswo anlegen.</translation>
    </message>
    <message>
        <source>a record in it cannot be read</source>
        <extracomment>store/project_file.py</extracomment>
        <translation>ein Eintrag darin ist nicht zu lesen</translation>
    </message>
    <message>
        <source>{path} is read-only. Nothing was changed: allow writing to the file and its folder, or save a copy elsewhere and work in that.</source>
        <extracomment>store/project_file.py</extracomment>
        <translation>{path} ist nur lesbar. Nichts wurde geändert: das Schreiben in Datei und Ordner erlauben oder anderswo eine Kopie sichern und darin arbeiten.</translation>
    </message>
    <message>
        <source>the content {sha256}… is missing</source>
        <extracomment>store/project_file.py</extracomment>
        <translation>der Inhalt {sha256}… fehlt</translation>
    </message>
    <message>
        <source>the content {sha256}… is not what it was</source>
        <extracomment>store/project_file.py</extracomment>
        <translation>der Inhalt {sha256}… ist nicht mehr, was er war</translation>
    </message>
    <message>
        <source>"{line}" was taken back: it holds half a character, which no file can keep. Type or paste the text again.</source>
        <extracomment>store/project_file.py</extracomment>
        <translation>„{line}“ wurde zurückgenommen: darin steht ein halbes Zeichen, das keine Datei halten kann. Den Text noch einmal tippen oder einfügen.</translation>
    </message>
    <message>
        <source>a line of its journal is missing</source>
        <extracomment>store/snapshots.py</extracomment>
        <translation>eine Zeile seines Journals fehlt</translation>
    </message>
    <message>
        <source>a text in it is not UTF-8</source>
        <extracomment>store/trouble.py</extracomment>
        <translation>ein Text darin ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>{name} was moved, deleted or replaced while it was open. What is not saved yet is kept in memory: save a copy under another name, or put the file back and try again.</source>
        <extracomment>store/trouble.py</extracomment>
        <translation>{name} wurde verschoben, gelöscht oder ersetzt, während es offen war. Was noch nicht gesichert ist, bleibt im Speicher: eine Kopie unter anderem Namen sichern oder die Datei zurücklegen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{name} is locked by another program for longer than the timeout. Nothing was lost: close the other program or wait, then try again.</source>
        <extracomment>store/trouble.py</extracomment>
        <translation>{name} ist länger als die Wartezeit von einem anderen Programm gesperrt. Nichts ging verloren: das andere Programm schließen oder warten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}). It was not changed. Run "annotator check" to see what is wrong, and restore the newest good backup.</source>
        <extracomment>store/trouble.py</extracomment>
        <translation>{path} ist beschädigt ({detail}). Nichts daran wurde geändert. Die Projektdatei prüfen („annotator check“) zeigt, was nicht stimmt; dann die neueste gute Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>{path} was closed meanwhile. Nothing was changed: open it again.</source>
        <extracomment>store/trouble.py</extracomment>
        <translation>{path} wurde inzwischen geschlossen. Nichts wurde geändert: erneut öffnen.</translation>
    </message>
    <message>
        <source>the disk is full. Earlier edits are safe in the file: free some space and try again, or save a copy on another disk.</source>
        <extracomment>store/trouble.py</extracomment>
        <translation>der Datenträger ist voll. Frühere Änderungen sind sicher in der Datei: Platz schaffen und noch einmal versuchen oder eine Kopie auf einem anderen Datenträger sichern.</translation>
    </message>
    <message>
        <source>the disk did not take it (full, a quota, or a fault). Earlier edits are safe in the file: free some space and try again, or save a copy on another disk.</source>
        <extracomment>store/trouble.py</extracomment>
        <translation>der Datenträger nahm es nicht an (voll, ein Kontingent oder ein Fehler). Frühere Änderungen sind sicher in der Datei: Platz schaffen und noch einmal versuchen oder eine Kopie auf einem anderen Datenträger sichern.</translation>
    </message>
    <message>
        <source>the file or its folder is read-only. Nothing was changed: allow writing to it, or save a copy elsewhere.</source>
        <extracomment>store/trouble.py</extracomment>
        <translation>die Datei oder ihr Ordner ist nur lesbar. Nichts wurde geändert: das Schreiben erlauben oder anderswo eine Kopie sichern.</translation>
    </message>
    <message>
        <source>the file may not be written. Nothing was changed: allow writing, or save a copy.</source>
        <extracomment>store/trouble.py</extracomment>
        <translation>die Datei darf nicht geschrieben werden. Nichts wurde geändert: das Schreiben erlauben oder eine Kopie sichern.</translation>
    </message>
    <message>
        <source>the file or its folder cannot be opened for writing. Nothing was changed: check that the folder exists and may be written to, or save a copy elsewhere.</source>
        <extracomment>store/trouble.py</extracomment>
        <translation>die Datei oder ihr Ordner lässt sich nicht zum Schreiben öffnen. Nichts wurde geändert: prüfen, ob es den Ordner gibt und er sich beschreiben lässt, oder anderswo eine Kopie sichern.</translation>
    </message>
    <message>
        <source>{name} could not be read or saved: {words} [{detail}]</source>
        <extracomment>store/trouble.py</extracomment>
        <translation>{name} ließ sich nicht lesen oder sichern: {words} [{detail}]</translation>
    </message>
    <message>
        <source>a name in it is not UTF-8</source>
        <extracomment>store/trouble.py</extracomment>
        <translation>ein Name darin ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>The backup of {path} is not the same as the project; it was not converted.</source>
        <extracomment>store/upgrade.py</extracomment>
        <translation>Die Sicherung von {path} ist nicht dasselbe wie das Projekt; es wurde nicht umgewandelt.</translation>
    </message>
    <message>
        <source>records refer to others that are missing</source>
        <extracomment>store/upgrade.py</extracomment>
        <translation>Einträge verweisen auf andere, die fehlen</translation>
    </message>
    <message>
        <source>{path} holds a {kind} that Annotator did not make. Such a file can change data behind your back, so it was not opened and not changed.</source>
        <extracomment>store/upgrade.py</extracomment>
        <translation>{path} enthält etwas, das nicht von Annotator stammt ({kind}). Eine solche Datei kann Daten unbemerkt ändern, darum wurde sie nicht geöffnet und nicht geändert.</translation>
    </message>
    <message>
        <source>passages outside their text</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Passagen außerhalb ihres Textes</translation>
    </message>
    <message>
        <source>the same code twice on one passage by one coder</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>denselben Code zweimal von einer Person an einer Passage</translation>
    </message>
    <message>
        <source>codings without their document, code or coder</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Kodierungen ohne Dokument, Code oder Person</translation>
    </message>
    <message>
        <source>readings without their document or coder</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Lesestände ohne Dokument oder Person</translation>
    </message>
    <message>
        <source>memos on something that is not there</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Memos zu etwas, das nicht da ist</translation>
    </message>
    <message>
        <source>codes under a code that is not there</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Codes unter einem Code, der nicht da ist</translation>
    </message>
    <message>
        <source>gaps in the journal</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Lücken im Journal</translation>
    </message>
    <message>
        <source>contents named but not whole</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Inhalte, die genannt, aber nicht vollständig sind</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>posts</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>headings</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>pages</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>turns</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Redebeiträge</translation>
    </message>
    <message>
        <source>lines of front matter</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Zeilen des Vorspanns</translation>
    </message>
    <message>
        <source>lines of back matter</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Zeilen des Nachspanns</translation>
    </message>
    <message>
        <source>repeated sentences</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>wiederholte Sätze</translation>
    </message>
    <message>
        <source>… and {more} more.</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>… und {more} weitere.</translation>
    </message>
    <message>
        <source>{what}: {error}</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>{what}: {error}</translation>
    </message>
    <message>
        <source>{what} cannot be read: {error}</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>{what} ist nicht zu lesen: {error}</translation>
    </message>
    <message>
        <source>the file's structure</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Aufbau der Datei</translation>
    </message>
    <message>
        <source>the records</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>the journal</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>the contents</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>the documents</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>what must hold</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>was gelten muss</translation>
    </message>
    <message>
        <source>the search index</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>The file's structure is damaged: {line}</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Der Aufbau der Datei ist beschädigt: {line}</translation>
    </message>
    <message>
        <source>Row {row} of {table} refers to a missing row of {other}.</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Zeile {row} von {table} verweist auf eine fehlende Zeile von {other}.</translation>
    </message>
    <message>
        <source>The file says it is of version {revisions}, not {known}.</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Die Datei nennt als ihre Version {revisions}, nicht {known}.</translation>
    </message>
    <message>
        <source>the table of {table}</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Tabelle {table}</translation>
    </message>
    <message>
        <source>{missing} of {expected} rows of {table} cannot be reached.</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>{missing} von {expected} Zeilen von {table} sind nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The {kind} "{name}"</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>{kind} „{name}“</translation>
    </message>
    <message>
        <source>The {kind} "{name}" is not as it was saved.</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>{kind} „{name}“ ist nicht mehr, wie es gesichert wurde.</translation>
    </message>
    <message>
        <source>Journal line {number}</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Journalzeile {number}</translation>
    </message>
    <message>
        <source>Journal line {number} is not as it was saved.</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Journalzeile {number} ist nicht mehr, wie sie gesichert wurde.</translation>
    </message>
    <message>
        <source>The content {sha256}…</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Inhalt {sha256}…</translation>
    </message>
    <message>
        <source>The content {sha256}… is not as it was saved.</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Der Inhalt {sha256}… ist nicht mehr, wie er gesichert wurde.</translation>
    </message>
    <message>
        <source>The document "{name}"</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Dokument „{name}“</translation>
    </message>
    <message>
        <source>The coder "{coder}" is filed under another name.</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>{coder} ist unter einem anderen Namen eingeordnet.</translation>
    </message>
    <message>
        <source>The text of "{name}" has {count} characters, not {said}.</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Der Text von „{name}“ hat {count} Zeichen, nicht {said}.</translation>
    </message>
    <message>
        <source>The {kind} of "{name}" do not lie within its text.</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>{kind} von „{name}“ liegen nicht innerhalb des Textes.</translation>
    </message>
    <message>
        <source>The search index is not as it was written, so a search may miss places. Nobody's work is touched: opening the project in the window makes the index anew.</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Der Suchindex ist nicht, wie er geschrieben wurde, darum kann eine Suche Stellen übersehen. Keine Arbeit ist betroffen: beim Öffnen im Fenster entsteht der Index neu.</translation>
    </message>
    <message>
        <source>There are {what} ({count}, the first: {first}).</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Es gibt {what} ({count}, zuerst {first}).</translation>
    </message>
    <message>
        <source>The file describes {count} projects, not one.</source>
        <extracomment>store/verifying.py</extracomment>
        <translation>Die Datei beschreibt {count} Projekte statt eines.</translation>
    </message>
    <message>
        <source>project</source>
        <extracomment>store/writing.py</extracomment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>coder</source>
        <extracomment>store/writing.py</extracomment>
        <translation>kodierende Person</translation>
    </message>
    <message>
        <source>coding</source>
        <extracomment>store/writing.py</extracomment>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>reading</source>
        <extracomment>store/writing.py</extracomment>
        <translation>Lesestand</translation>
    </message>
    <message>
        <source>codebook version</source>
        <extracomment>store/writing.py</extracomment>
        <translation>Version des Codebuchs</translation>
    </message>
    <message>
        <source>codebook edit</source>
        <extracomment>store/writing.py</extracomment>
        <translation>Änderung am Codebuch</translation>
    </message>
    <message>
        <source>source of an example</source>
        <extracomment>store/writing.py</extracomment>
        <translation>Quelle eines Beispiels</translation>
    </message>
    <message>
        <source>The change contradicts itself: nothing was changed.</source>
        <extracomment>store/writing.py</extracomment>
        <translation>Die Änderung widerspricht sich selbst: nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A {kind} was changed elsewhere in the meantime. This change was taken back; look at what is there now, and do it again if it still fits.</source>
        <extracomment>store/writing.py</extracomment>
        <translation>Inzwischen anderswo geändert: {kind}. Diese Änderung wurde zurückgenommen; ansehen, was jetzt da ist, und sie wiederholen, wenn sie noch passt.</translation>
    </message>
    <message>
        <source>"{label}" would put the same code on the same passage twice for one coder. It was taken back.</source>
        <extracomment>store/writing.py</extracomment>
        <translation>„{label}“ würde einer Passage denselben Code von derselben Person zweimal geben. Es wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>"{label}" was taken back: a coder of that name was added elsewhere in the meantime.</source>
        <extracomment>store/writing.py</extracomment>
        <translation>„{label}“ wurde zurückgenommen: eine kodierende Person dieses Namens kam inzwischen anderswo dazu.</translation>
    </message>
    <message>
        <source>"{label}" was taken back: a document of that name was added elsewhere in the meantime.</source>
        <extracomment>store/writing.py</extracomment>
        <translation>„{label}“ wurde zurückgenommen: ein Dokument dieses Namens kam inzwischen anderswo dazu.</translation>
    </message>
    <message>
        <source>"{label}" was taken back: something it refers to was removed or added elsewhere in the meantime. Nothing else was changed. [{detail}]</source>
        <extracomment>store/writing.py</extracomment>
        <translation>„{label}“ wurde zurückgenommen: etwas, worauf es sich bezieht, wurde inzwischen anderswo entfernt oder kam dazu. Sonst wurde nichts geändert. [{detail}]</translation>
    </message>
    <message>
        <source>a memo and what it is about</source>
        <extracomment>store/writing.py</extracomment>
        <translation>ein Memo und das, wozu es gehört</translation>
    </message>
    <message>
        <source>"{change}" was taken back: a passage ends beyond the text.</source>
        <extracomment>store/writing.py</extracomment>
        <translation>„{change}“ wurde zurückgenommen: eine Passage endet hinter dem Text.</translation>
    </message>
    <message>
        <source>Code passage</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Passage kodieren</translation>
    </message>
    <message>
        <source>Remove codings</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Kodierungen entfernen</translation>
    </message>
    <message>
        <source>Change code</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Code ersetzen</translation>
    </message>
    <message>
        <source>A coding stays in its document. Nothing was changed.</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Eine Kodierung bleibt in ihrem Dokument. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Move coding</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Kodierung verschieben</translation>
    </message>
    <message>
        <source>Edit memo</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Memo bearbeiten</translation>
    </message>
    <message>
        <source>The code "{code}" asks no question "{question}".</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Der Code „{code}“ stellt die Frage „{question}“ nicht.</translation>
    </message>
    <message>
        <source>Answer question</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Frage beantworten</translation>
    </message>
    <message>
        <source>Mark as sure</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Als sicher markieren</translation>
    </message>
    <message>
        <source>Mark as unsure</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Als unsicher markieren</translation>
    </message>
    <message>
        <source>Confirm coding</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Kodierung bestätigen</translation>
    </message>
    <message>
        <source>Confirm codings</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Kodierungen bestätigen</translation>
    </message>
    <message>
        <source>The code "{code}" is retired: it keeps its codings and takes no new ones.</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Der Code „{code}“ ist stillgelegt: er behält seine Kodierungen und nimmt keine neuen.</translation>
    </message>
    <message>
        <source>"{code}" is a heading: choose one of the codes below it.</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>„{code}“ ist eine Überschrift: einen der Codes darunter wählen.</translation>
    </message>
    <message>
        <source>The passage {start} to {end} ends beyond "{document}", which has {characters} characters.</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Die Passage {start} bis {end} endet hinter „{document}“, das {characters} Zeichen hat.</translation>
    </message>
    <message>
        <source>Add coder</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Kodierende Person hinzufügen</translation>
    </message>
    <message>
        <source>Rename coder</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Kodierende Person umbenennen</translation>
    </message>
    <message>
        <source>A coder cannot be merged with itself.</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Eine kodierende Person lässt sich nicht mit sich selbst vereinen.</translation>
    </message>
    <message>
        <source>Merge coders</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Kodierende vereinen</translation>
    </message>
    <message>
        <source>A coder needs a name.</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Wer kodiert, braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a coder "{coder}" already. Choose another name.</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Der Name „{coder}“ ist schon vergeben. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Mark as not opened</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Als nicht geöffnet markieren</translation>
    </message>
    <message>
        <source>A document needs a name.</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Ein Dokument braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a document "{chosen}" already. Choose another name.</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Ein Dokument „{chosen}“ gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Rename document</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Dokument umbenennen</translation>
    </message>
    <message>
        <source>Two document variables have the same name.</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Zwei Dokumentvariablen haben denselben Namen.</translation>
    </message>
    <message>
        <source>Edit document variables</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Dokumentvariablen bearbeiten</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <extracomment>workspace/acts.py</extracomment>
        <translation>Ein Projekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>groups of documents (by "{variable}")</source>
        <extracomment>workspace/agreeing.py</extracomment>
        <translation>Gruppen von Dokumenten (nach „{variable}“)</translation>
    </message>
    <message>
        <source>They have none.</source>
        <extracomment>workspace/agreeing.py</extracomment>
        <translation>Sie haben keine.</translation>
    </message>
    <message>
        <source>They have: {known}.</source>
        <extracomment>workspace/agreeing.py</extracomment>
        <translation>Sie haben: {known}.</translation>
    </message>
    <message>
        <source>None of the documents compared has a variable "{variable}". {there}</source>
        <extracomment>workspace/agreeing.py</extracomment>
        <translation>Keines der verglichenen Dokumente hat eine Variable „{variable}“. {there}</translation>
    </message>
    <message>
        <source>None of the documents compared has a {unit}. Choose another unit.</source>
        <extracomment>workspace/agreeing.py</extracomment>
        <translation>Keines der verglichenen Dokumente hat diese Einheit ({unit}). Eine andere Einheit wählen.</translation>
    </message>
    <message>
        <source>It has no {unit}.</source>
        <extracomment>workspace/agreeing.py</extracomment>
        <translation>Darin gibt es diese Einheit nicht ({unit}).</translation>
    </message>
    <message>
        <source>The files hold codings without the texts: a document is taken to end with its last coding, and to be read by whom it has codings of. F1 does not depend on that; percent, kappa and alpha do. Export a folder to have the texts.</source>
        <extracomment>workspace/agreeing_files.py</extracomment>
        <translation>Die Dateien enthalten Kodierungen ohne die Texte: als Ende eines Dokuments gilt das seiner letzten Kodierung, als gelesen gilt es bei allen, die darin kodiert haben. F1 hängt davon nicht ab; Prozent, Kappa und Alpha schon. Für die Texte einen Ordner exportieren.</translation>
    </message>
    <message>
        <source>{path}, line {number}: {reason}</source>
        <extracomment>workspace/agreeing_files.py</extracomment>
        <translation>{path}, Zeile {number}: {reason}</translation>
    </message>
    <message>
        <source>Resampling by a variable and rolling up need a project: bring the files into one first.</source>
        <extracomment>workspace/agreeing_files.py</extracomment>
        <translation>Resamples nach einer Variable und das Zusammenfassen brauchen ein Projekt: die Dateien erst in eines aufnehmen.</translation>
    </message>
    <message>
        <source>No document in these files was read by two of the coders, so there is nothing to compare.</source>
        <extracomment>workspace/agreeing_files.py</extracomment>
        <translation>Kein Dokument in diesen Dateien wurde von zwei der Kodierenden gelesen, darum gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>It was read by fewer than two of the coders.</source>
        <extracomment>workspace/agreeing_files.py</extracomment>
        <translation>Von weniger als zwei der Kodierenden gelesen.</translation>
    </message>
    <message>
        <source>Where a {unit} begins and ends stands in the texts, which are not in these files. Use --unit character, or export a folder.</source>
        <extracomment>workspace/agreeing_files.py</extracomment>
        <translation>Wo eine Einheit ({unit}) beginnt und endet, steht in den Texten, die in diesen Dateien fehlen. --unit character verwenden oder einen Ordner exportieren.</translation>
    </message>
    <message>
        <source>There is no coder "{missing}" in these files. They name: {known}.</source>
        <extracomment>workspace/agreeing_files.py</extracomment>
        <translation>„{missing}“ kommt in diesen Dateien nicht vor. Sie nennen: {known}.</translation>
    </message>
    <message>
        <source>Agreement needs at least two coders, and these files name fewer.</source>
        <extracomment>workspace/agreeing_files.py</extracomment>
        <translation>Übereinstimmung braucht mindestens zwei Kodierende, und diese Dateien nennen weniger.</translation>
    </message>
    <message>
        <source>There is no file {path}. Nothing was compared.</source>
        <extracomment>workspace/agreeing_files.py</extracomment>
        <translation>Eine Datei {path} gibt es nicht. Nichts wurde verglichen.</translation>
    </message>
    <message>
        <source>{folder} is no exported folder: there is no {file} in it.</source>
        <extracomment>workspace/agreeing_files.py</extracomment>
        <translation>{folder} ist kein exportierter Ordner: {file} fehlt darin.</translation>
    </message>
    <message>
        <source>{path} lacks the column {missing}: it is no table of codings.</source>
        <extracomment>workspace/agreeing_files.py</extracomment>
        <translation>In {path} fehlt die Spalte {missing}: es ist keine Tabelle von Kodierungen.</translation>
    </message>
    <message>
        <source>reaches beyond the end of its text</source>
        <extracomment>workspace/agreeing_files.py</extracomment>
        <translation>reicht über das Ende des Textes hinaus</translation>
    </message>
    <message>
        <source>Rename code</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>Code umbenennen</translation>
    </message>
    <message>
        <source>Recolour code</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>Farbe des Codes ändern</translation>
    </message>
    <message>
        <source>Edit definition</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>Definition bearbeiten</translation>
    </message>
    <message>
        <source>Edit when to use it</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>„Verwenden, wenn“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit when not to use it</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>„Nicht verwenden, wenn“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit examples</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>Beispiele bearbeiten</translation>
    </message>
    <message>
        <source>Edit counter-examples</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>Gegenbeispiele bearbeiten</translation>
    </message>
    <message>
        <source>Edit unit</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>Einheit bearbeiten</translation>
    </message>
    <message>
        <source>Edit other names</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>Andere Namen bearbeiten</translation>
    </message>
    <message>
        <source>The codebook has no code "{parent}" to put the new one under.</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>Das Codebuch hat keinen Code „{parent}“, unter den der neue gestellt werden könnte.</translation>
    </message>
    <message>
        <source>A code keeps its id for good. Make a new code instead.</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>Ein Code behält seine Id für immer. Stattdessen einen neuen Code anlegen.</translation>
    </message>
    <message>
        <source>Edit code</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>Code bearbeiten</translation>
    </message>
    <message>
        <source>Retire code</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>Code stilllegen</translation>
    </message>
    <message>
        <source>Bring back code</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>Code zurückholen</translation>
    </message>
    <message>
        <source>Give key</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>Taste geben</translation>
    </message>
    <message>
        <source>Take key away</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>Taste wegnehmen</translation>
    </message>
    <message>
        <source>Move code</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>Code verschieben</translation>
    </message>
    <message>
        <source>Copy code</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Use codebook</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>Codebuch verwenden</translation>
    </message>
    <message>
        <source>A code's name has at most {most} characters, this one {number}. Write the rest into its definition.</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>Der Name eines Codes hat höchstens {most} Zeichen, dieser {number}. Der Rest gehört in die Definition.</translation>
    </message>
    <message>
        <source>There is a code "{code}" at this place already. Choose another name.</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>Einen Code „{code}“ gibt es an dieser Stelle schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A code's key is a digit from 1 to 9.</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>Die Taste eines Codes ist eine Ziffer von 1 bis 9.</translation>
    </message>
    <message>
        <source>Key {key} belongs to "{taken}" already. Choose another key.</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>Die Taste {key} gehört schon zu „{taken}“. Eine andere Taste wählen.</translation>
    </message>
    <message>
        <source>"{code}" cannot be put there: choose a code that is not below itself.</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>„{code}“ lässt sich dort nicht hinstellen: einen Code wählen, der nicht darunter liegt.</translation>
    </message>
    <message>
        <source>A codebook has at most {levels} levels. Put the code higher up.</source>
        <extracomment>workspace/code_acts.py</extracomment>
        <translation>Ein Codebuch hat höchstens {levels} Ebenen. Den Code höher stellen.</translation>
    </message>
    <message>
        <source>Merge codes</source>
        <extracomment>workspace/code_merging.py</extracomment>
        <translation>Codes verschmelzen</translation>
    </message>
    <message>
        <source>No passage goes to the new code yet. Press 2 on those that belong to it.</source>
        <extracomment>workspace/code_merging.py</extracomment>
        <translation>Noch geht keine Passage zum neuen Code. Auf denen, die dazugehören, 2 drücken.</translation>
    </message>
    <message>
        <source>Split code</source>
        <extracomment>workspace/code_merging.py</extracomment>
        <translation>Code teilen</translation>
    </message>
    <message>
        <source>A code cannot be merged with itself.</source>
        <extracomment>workspace/code_merging.py</extracomment>
        <translation>Ein Code lässt sich nicht mit sich selbst verschmelzen.</translation>
    </message>
    <message>
        <source>"{target}" lies below "{source}". Move it out first, or merge the other way.</source>
        <extracomment>workspace/code_merging.py</extracomment>
        <translation>„{target}“ liegt unter „{source}“. Ihn erst herausrücken oder umgekehrt verschmelzen.</translation>
    </message>
    <message>
        <source>"{target}" is retired and takes no codings. Bring it back first.</source>
        <extracomment>workspace/code_merging.py</extracomment>
        <translation>„{target}“ ist stillgelegt und nimmt keine Kodierungen. Ihn erst zurückholen.</translation>
    </message>
    <message>
        <source>"{target}" is a heading and takes no codings. Choose another code.</source>
        <extracomment>workspace/code_merging.py</extracomment>
        <translation>„{target}“ ist eine Überschrift und nimmt keine Kodierungen. Einen anderen Code wählen.</translation>
    </message>
    <message>
        <source>Both have a code "{child}" below them. Merge or rename one of these first.</source>
        <extracomment>workspace/code_merging.py</extracomment>
        <translation>Unter beiden liegt ein Code „{child}“. Erst einen davon verschmelzen oder umbenennen.</translation>
    </message>
    <message>
        <source>Decide on edit</source>
        <extracomment>workspace/codebook_drafts.py</extracomment>
        <translation>Über Änderung entscheiden</translation>
    </message>
    <message>
        <source>Freeze codebook</source>
        <extracomment>workspace/codebook_drafts.py</extracomment>
        <translation>Codebuch festschreiben</translation>
    </message>
    <message>
        <source>The kept codebook {version} is damaged. Restore a backup of it.</source>
        <extracomment>workspace/codebook_versions.py</extracomment>
        <translation>Das aufbewahrte Codebuch {version} ist beschädigt. Eine Sicherung davon wiederherstellen.</translation>
    </message>
    <message>
        <source>A version has three numbers, such as 1.2.0.</source>
        <extracomment>workspace/codebook_versions.py</extracomment>
        <translation>Eine Version hat drei Zahlen, etwa 1.2.0.</translation>
    </message>
    <message>
        <source>A codebook needs a name.</source>
        <extracomment>workspace/codebook_versions.py</extracomment>
        <translation>Ein Codebuch braucht einen Namen.</translation>
    </message>
    <message>
        <source>This codebook is kept already, as version {version}.</source>
        <extracomment>workspace/codebook_versions.py</extracomment>
        <translation>Dieses Codebuch ist schon aufbewahrt, als Version {version}.</translation>
    </message>
    <message>
        <source>Version {number} is kept already, with other rules. Choose another number.</source>
        <extracomment>workspace/codebook_versions.py</extracomment>
        <translation>Version {number} ist schon aufbewahrt, mit anderen Regeln. Eine andere Zahl wählen.</translation>
    </message>
    <message>
        <source>Keep codebook version</source>
        <extracomment>workspace/codebook_versions.py</extracomment>
        <translation>Version des Codebuchs aufbewahren</translation>
    </message>
    <message>
        <source>replaced</source>
        <extracomment>workspace/codebooks.py</extracomment>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>taken in</source>
        <extracomment>workspace/codebooks.py</extracomment>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>Documents count when "done" or when "coded", not "{name}".</source>
        <extracomment>workspace/compared.py</extracomment>
        <translation>Dokumente zählen mit „done“ oder mit „coded“, nicht mit „{name}“.</translation>
    </message>
    <message>
        <source>The project has no documents yet, so there is nothing to compare.</source>
        <extracomment>workspace/compared.py</extracomment>
        <translation>Das Projekt hat noch keine Dokumente, darum gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Agreement needs two coders; only {name} was named.</source>
        <extracomment>workspace/compared.py</extracomment>
        <translation>Übereinstimmung braucht zwei Kodierende; genannt ist nur {name}.</translation>
    </message>
    <message>
        <source>Agreement needs two coders; the project has only {name}. Bring in another copy's work with a merge.</source>
        <extracomment>workspace/compared.py</extracomment>
        <translation>Übereinstimmung braucht zwei Kodierende; im Projekt kodiert nur {name}. Die Arbeit aus einer anderen Kopie durch Zusammenführen aufnehmen.</translation>
    </message>
    <message>
        <source>Agreement needs two coders; the project has none yet. Bring in another copy's work with a merge.</source>
        <extracomment>workspace/compared.py</extracomment>
        <translation>Übereinstimmung braucht zwei Kodierende; im Projekt kodiert noch niemand. Die Arbeit aus einer anderen Kopie durch Zusammenführen aufnehmen.</translation>
    </message>
    <message>
        <source>Left out, because no document counts for them: {names}.</source>
        <extracomment>workspace/compared.py</extracomment>
        <translation>Weggelassen, weil kein Dokument für sie zählt: {names}.</translation>
    </message>
    <message>
        <source>No document counts for two of these coders: {who}. Mark what was read to the end as done: “Mark as done” in the window, or `annotator done PROJECT DOCUMENT --coder NAME`. With --count coded, documents count as soon as something in them is coded.</source>
        <extracomment>workspace/compared.py</extracomment>
        <translation>Für keine zwei dieser Kodierenden zählt ein Dokument: {who}. Was zu Ende gelesen ist, als fertig markieren: „Als fertig markieren“ im Fenster oder `annotator done PROJECT DOCUMENT --coder NAME`. Mit --count coded zählen Dokumente, sobald etwas darin kodiert ist.</translation>
    </message>
    <message>
        <source>No document counts for two of these coders: {who}. Mark what was read to the end as done: “Mark as done” in the window, or `annotator done PROJECT DOCUMENT --coder NAME`.</source>
        <extracomment>workspace/compared.py</extracomment>
        <translation>Für keine zwei dieser Kodierenden zählt ein Dokument: {who}. Was zu Ende gelesen ist, als fertig markieren: „Als fertig markieren“ im Fenster oder `annotator done PROJECT DOCUMENT --coder NAME`.</translation>
    </message>
    <message>
        <source>Not marked as done by any of the coders.</source>
        <extracomment>workspace/compared.py</extracomment>
        <translation>Bei niemandem als fertig markiert.</translation>
    </message>
    <message>
        <source>Marked as done by {name} alone.</source>
        <extracomment>workspace/compared.py</extracomment>
        <translation>Nur bei {name} als fertig markiert.</translation>
    </message>
    <message>
        <source>Not marked as done or coded by any of the coders.</source>
        <extracomment>workspace/compared.py</extracomment>
        <translation>Bei niemandem als fertig markiert oder kodiert.</translation>
    </message>
    <message>
        <source>Marked as done or coded by {name} alone.</source>
        <extracomment>workspace/compared.py</extracomment>
        <translation>Nur bei {name} als fertig markiert oder kodiert.</translation>
    </message>
    <message>
        <source>{count} reading counts because something is coded, though not marked as done: what the coder has not reached yet looks as if nothing had been found there.</source>
        <extracomment>workspace/compared.py</extracomment>
        <translation>{count} Lesestand zählt, weil etwas kodiert ist, obwohl er nicht als fertig markiert ist: was noch nicht gelesen ist, sieht aus, als wäre dort nichts gefunden worden.</translation>
    </message>
    <message>
        <source>{count} readings count because something is coded, though not marked as done: what the coder has not reached yet looks as if nothing had been found there.</source>
        <extracomment>workspace/compared.py</extracomment>
        <translation>{count} Lesestände zählen, weil etwas kodiert ist, obwohl sie nicht als fertig markiert sind: was noch nicht gelesen ist, sieht aus, als wäre dort nichts gefunden worden.</translation>
    </message>
    <message>
        <source>The codebook has no codes yet, so there is nothing to compare.</source>
        <extracomment>workspace/compared.py</extracomment>
        <translation>Das Codebuch hat noch keine Codes, darum gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first.</source>
        <extracomment>workspace/diagnosis.py</extracomment>
        <translation>Einen Ordner {folder} gibt es nicht. Ihn erst anlegen.</translation>
    </message>
    <message>
        <source>{path} is no folder. It is untouched: name a new folder.</source>
        <extracomment>workspace/diagnosis.py</extracomment>
        <translation>{path} ist kein Ordner. Es ist unberührt: einen neuen Ordner nennen.</translation>
    </message>
    <message>
        <source>{path} holds {other}, so it is no earlier diagnosis. It is untouched: name a new folder.</source>
        <extracomment>workspace/diagnosis.py</extracomment>
        <translation>{path} enthält {other}, ist also keine frühere Diagnose. Es ist unberührt: einen neuen Ordner nennen.</translation>
    </message>
    <message>
        <source>Name two different coders.</source>
        <extracomment>workspace/disagreeing.py</extracomment>
        <translation>Zwei verschiedene Kodierende nennen.</translation>
    </message>
    <message>
        <source>Mark documents as done</source>
        <extracomment>workspace/document_acts.py</extracomment>
        <translation>Dokumente als fertig markieren</translation>
    </message>
    <message>
        <source>Mark documents as in progress</source>
        <extracomment>workspace/document_acts.py</extracomment>
        <translation>Dokumente als in Arbeit markieren</translation>
    </message>
    <message>
        <source>Mark documents as not opened</source>
        <extracomment>workspace/document_acts.py</extracomment>
        <translation>Dokumente als nicht geöffnet markieren</translation>
    </message>
    <message>
        <source>The documents changed meanwhile. Nothing was moved; try again.</source>
        <extracomment>workspace/document_acts.py</extracomment>
        <translation>Die Dokumente haben sich inzwischen geändert. Nichts wurde verschoben; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Move document</source>
        <extracomment>workspace/document_acts.py</extracomment>
        <translation>Dokument verschieben</translation>
    </message>
    <message>
        <source>Move documents</source>
        <extracomment>workspace/document_acts.py</extracomment>
        <translation>Dokumente verschieben</translation>
    </message>
    <message>
        <source>A document was removed meanwhile. Nothing was changed; try again.</source>
        <extracomment>workspace/document_acts.py</extracomment>
        <translation>Ein Dokument wurde inzwischen entfernt. Nichts wurde geändert; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Rename variable</source>
        <extracomment>workspace/document_acts.py</extracomment>
        <translation>Variable umbenennen</translation>
    </message>
    <message>
        <source>Add example</source>
        <extracomment>workspace/example_acts.py</extracomment>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>The folder also holds {names}, left as it was.</source>
        <extracomment>workspace/export_folder.py</extracomment>
        <translation>Im Ordner liegt außerdem {names}; das blieb, wie es war.</translation>
    </message>
    <message>
        <source>Cells that begin with = + - @ have a ' before them, for Excel. Importing the file takes it away again.</source>
        <extracomment>workspace/exporting.py</extracomment>
        <translation>Zellen, die mit = + - @ beginnen, haben für Excel ein ' davor. Der Import der Datei nimmt es wieder weg.</translation>
    </message>
    <message>
        <source>{path} is the project itself. It is untouched: choose another name.</source>
        <extracomment>workspace/exporting.py</extracomment>
        <translation>{path} ist das Projekt selbst. Es ist unberührt: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Several documents are called "{text}" but for case: give the exact name or the id.</source>
        <extracomment>workspace/finding.py</extracomment>
        <translation>Mehrere Dokumente heißen bis auf Groß- und Kleinschreibung „{text}“: den genauen Namen oder die Id angeben.</translation>
    </message>
    <message>
        <source>The project has no document "{text}". "annotator documents" lists them.</source>
        <extracomment>workspace/finding.py</extracomment>
        <translation>Das Projekt hat kein Dokument „{text}“. „annotator documents“ listet sie auf.</translation>
    </message>
    <message>
        <source>The project has no coder "{text}".</source>
        <extracomment>workspace/finding.py</extracomment>
        <translation>Das Projekt hat niemanden namens „{text}“.</translation>
    </message>
    <message>
        <source>None of the hits is new. Nothing was coded.</source>
        <extracomment>workspace/hits.py</extracomment>
        <translation>Keiner der Treffer ist neu. Nichts wurde kodiert.</translation>
    </message>
    <message>
        <source>Code the one hit of “{words}”</source>
        <extracomment>workspace/hits.py</extracomment>
        <translation>Den einen Treffer von „{words}“ kodieren</translation>
    </message>
    <message>
        <source>Code all {count:,} hits of “{words}”</source>
        <extracomment>workspace/hits.py</extracomment>
        <translation>Alle {count:,} Treffer von „{words}“ kodieren</translation>
    </message>
    <message>
        <source>Code {count:,} of {of:,} hits of “{words}”</source>
        <extracomment>workspace/hits.py</extracomment>
        <translation>{count:,} von {of:,} Treffern von „{words}“ kodieren</translation>
    </message>
    <message>
        <source>a coding lies in no document, code or coder</source>
        <extracomment>workspace/holding.py</extracomment>
        <translation>eine Kodierung liegt in keinem Dokument, Code oder bei keiner Person</translation>
    </message>
    <message>
        <source>row {number}</source>
        <extracomment>workspace/import_folder.py</extracomment>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>names a document or coder that is not there</source>
        <extracomment>workspace/import_folder.py</extracomment>
        <translation>nennt ein Dokument oder eine Person, die nicht da sind</translation>
    </message>
    <message>
        <source>line {number}</source>
        <extracomment>workspace/import_folder.py</extracomment>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Rows are read from csv, tsv and txt files. Save the sheet as csv and import that.</source>
        <extracomment>workspace/importing.py</extracomment>
        <translation>Zeilen werden aus Dateien in csv, tsv und txt gelesen. Das Blatt als csv sichern und das importieren.</translation>
    </message>
    <message>
        <source>Import document</source>
        <extracomment>workspace/importing.py</extracomment>
        <translation>Dokument importieren</translation>
    </message>
    <message>
        <source>Import {count} documents</source>
        <extracomment>workspace/importing.py</extracomment>
        <translation>{count} Dokumente importieren</translation>
    </message>
    <message>
        <source>New coder: {names}.</source>
        <extracomment>workspace/incoming.py</extracomment>
        <translation>Neu unter den Kodierenden: {names}.</translation>
    </message>
    <message>
        <source>New coders: {names}.</source>
        <extracomment>workspace/incoming.py</extracomment>
        <translation>Neue Kodierende: {names}.</translation>
    </message>
    <message>
        <source>New code: {names}.</source>
        <extracomment>workspace/incoming.py</extracomment>
        <translation>Neuer Code: {names}.</translation>
    </message>
    <message>
        <source>New codes: {names}.</source>
        <extracomment>workspace/incoming.py</extracomment>
        <translation>Neue Codes: {names}.</translation>
    </message>
    <message>
        <source>{name} is “{mine}” here: kept as it is</source>
        <extracomment>workspace/incoming.py</extracomment>
        <translation>{name} ist hier „{mine}“: bleibt, wie es ist</translation>
    </message>
    <message>
        <source>the memo says something else here: kept as it is</source>
        <extracomment>workspace/incoming.py</extracomment>
        <translation>das Memo sagt hier etwas anderes: bleibt, wie es ist</translation>
    </message>
    <message>
        <source>the codebook has no code “{name}”</source>
        <extracomment>workspace/incoming.py</extracomment>
        <translation>das Codebuch hat keinen Code „{name}“</translation>
    </message>
    <message>
        <source>“{name}” is the name of several codes: {paths}</source>
        <extracomment>workspace/incoming.py</extracomment>
        <translation>„{name}“ ist der Name mehrerer Codes: {paths}</translation>
    </message>
    <message>
        <source>“{code}” is a heading and takes no codings</source>
        <extracomment>workspace/incoming.py</extracomment>
        <translation>„{code}“ ist eine Überschrift und nimmt keine Kodierungen</translation>
    </message>
    <message>
        <source>the code {id} is not the same here ({fields}): kept as it is</source>
        <extracomment>workspace/incoming.py</extracomment>
        <translation>der Code {id} ist hier nicht derselbe ({fields}): bleibt, wie er ist</translation>
    </message>
    <message>
        <source>what the edits of “{name}” do is said otherwise here: kept as it is</source>
        <extracomment>workspace/incoming.py</extracomment>
        <translation>was die Änderungen an „{name}“ bedeuten, steht hier anders: bleibt, wie es ist</translation>
    </message>
    <message>
        <source>what the edits of “{name}” do was said of another wording: left out</source>
        <extracomment>workspace/incoming.py</extracomment>
        <translation>was die Änderungen an „{name}“ bedeuten, galt einem anderen Wortlaut: weggelassen</translation>
    </message>
    <message>
        <source>the project has the coding {id} {differing}: kept as it is</source>
        <extracomment>workspace/incoming.py</extracomment>
        <translation>die Kodierung {id} gibt es im Projekt {differing}: bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>this passage has this code by this coder already, {differing}</source>
        <extracomment>workspace/incoming.py</extracomment>
        <translation>diese Passage hat diesen Code von dieser Person schon, {differing}</translation>
    </message>
    <message>
        <source>on another document</source>
        <extracomment>workspace/incoming_words.py</extracomment>
        <translation>in einem anderen Dokument</translation>
    </message>
    <message>
        <source>with other ends</source>
        <extracomment>workspace/incoming_words.py</extracomment>
        <translation>mit anderen Enden</translation>
    </message>
    <message>
        <source>with another code</source>
        <extracomment>workspace/incoming_words.py</extracomment>
        <translation>mit einem anderen Code</translation>
    </message>
    <message>
        <source>by another coder</source>
        <extracomment>workspace/incoming_words.py</extracomment>
        <translation>von einer anderen Person</translation>
    </message>
    <message>
        <source>with another memo</source>
        <extracomment>workspace/incoming_words.py</extracomment>
        <translation>mit einem anderen Memo</translation>
    </message>
    <message>
        <source>with other answers</source>
        <extracomment>workspace/incoming_words.py</extracomment>
        <translation>mit anderen Antworten</translation>
    </message>
    <message>
        <source>marked as unsure or not</source>
        <extracomment>workspace/incoming_words.py</extracomment>
        <translation>anders als unsicher markiert</translation>
    </message>
    <message>
        <source>id</source>
        <extracomment>workspace/incoming_words.py</extracomment>
        <translation>Id</translation>
    </message>
    <message>
        <source>parent</source>
        <extracomment>workspace/incoming_words.py</extracomment>
        <translation>Obercode</translation>
    </message>
    <message>
        <source>codable</source>
        <extracomment>workspace/incoming_words.py</extracomment>
        <translation>nimmt Kodierungen</translation>
    </message>
    <message>
        <source>aliases</source>
        <extracomment>workspace/incoming_words.py</extracomment>
        <translation>andere Namen</translation>
    </message>
    <message>
        <source>include</source>
        <extracomment>workspace/incoming_words.py</extracomment>
        <translation>wann zu verwenden</translation>
    </message>
    <message>
        <source>exclude</source>
        <extracomment>workspace/incoming_words.py</extracomment>
        <translation>wann nicht zu verwenden</translation>
    </message>
    <message>
        <source>counter examples</source>
        <extracomment>workspace/incoming_words.py</extracomment>
        <translation>Gegenbeispiele</translation>
    </message>
    <message>
        <source>attributes</source>
        <extracomment>workspace/incoming_words.py</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>"{change}" cannot be undone: what it changed was changed again since. Nothing was changed; the next undo goes on with the one before it.</source>
        <extracomment>workspace/keeping.py</extracomment>
        <translation>„{change}“ lässt sich nicht zurücknehmen: was es geändert hatte, wurde seither wieder geändert. Nichts wurde geändert; das nächste Rückgängig macht mit dem davor weiter.</translation>
    </message>
    <message>
        <source>"{change}" cannot be redone: what it changed was changed again since. Nothing was changed; the next redo goes on with the one before it.</source>
        <extracomment>workspace/keeping.py</extracomment>
        <translation>„{change}“ lässt sich nicht wiederholen: was es geändert hatte, wurde seither wieder geändert. Nichts wurde geändert; das nächste Wiederholen macht mit dem davor weiter.</translation>
    </message>
    <message>
        <source>Choose another name or folder for the copy.</source>
        <extracomment>workspace/keeping.py</extracomment>
        <translation>Einen anderen Namen oder Ordner für die Kopie wählen.</translation>
    </message>
    <message>
        <source>What it changes was changed elsewhere meanwhile.</source>
        <extracomment>workspace/keeping.py</extracomment>
        <translation>Was es ändert, wurde inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <source>This {kind} was changed in the meantime. Nothing was changed now; look at it as it is and try again.</source>
        <extracomment>workspace/memory.py</extracomment>
        <translation>Inzwischen geändert: {kind}. Jetzt wurde nichts geändert; den neuen Stand ansehen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This passage has this code by this coder already. Nothing was changed.</source>
        <extracomment>workspace/memory.py</extracomment>
        <translation>Diese Passage hat diesen Code von dieser Person schon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This coding is there already. Nothing was changed.</source>
        <extracomment>workspace/memory.py</extracomment>
        <translation>Diese Kodierung gibt es schon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This {kind} is there already. Nothing was changed.</source>
        <extracomment>workspace/memory.py</extracomment>
        <translation>Gibt es schon: {kind}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This {kind} refers to a document, code, coder or passage that is not there. Nothing was changed.</source>
        <extracomment>workspace/memory.py</extracomment>
        <translation>Hier verweist etwas ({kind}) auf ein Dokument, einen Code, eine Person oder eine Passage, die nicht da sind. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Merge copies</source>
        <extracomment>workspace/merging.py</extracomment>
        <translation>Kopien zusammenführen</translation>
    </message>
    <message>
        <source>Merge copy</source>
        <extracomment>workspace/merging.py</extracomment>
        <translation>Kopie zusammenführen</translation>
    </message>
    <message>
        <source>{path} is this very project. Name another copy of it.</source>
        <extracomment>workspace/merging.py</extracomment>
        <translation>{path} ist dieses Projekt selbst. Eine andere Kopie davon nennen.</translation>
    </message>
    <message>
        <source>its draft is over an older version than {version}: what it does is left out</source>
        <extracomment>workspace/merging.py</extracomment>
        <translation>ihr Entwurf geht von einer älteren Version als {version} aus: was er bedeutet, bleibt weg</translation>
    </message>
    <message>
        <source>“{mine}” is another text here: that of the copy came in as “{new}”.</source>
        <extracomment>workspace/merging.py</extracomment>
        <translation>„{mine}“ ist hier ein anderer Text: der aus der Kopie kam als „{new}“ dazu.</translation>
    </message>
    <message>
        <source>{document}, {start} to {end}</source>
        <extracomment>workspace/merging.py</extracomment>
        <translation>{document}, {start} bis {end}</translation>
    </message>
    <message>
        <source>code {code}</source>
        <extracomment>workspace/merging.py</extracomment>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>{start} to {end} is no passage of "{found}", which has {characters} characters. Nothing was coded.</source>
        <extracomment>workspace/project.py</extracomment>
        <translation>{start} bis {end} ist keine Passage von „{found}“, das {characters} Zeichen hat. Nichts wurde kodiert.</translation>
    </message>
    <message>
        <source>The project has no coding "{coding}". Nothing was changed.</source>
        <extracomment>workspace/project.py</extracomment>
        <translation>Das Projekt hat keine Kodierung „{coding}“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>"{code}" asks "{id}" already. Give the new question another id.</source>
        <extracomment>workspace/question_acts.py</extracomment>
        <translation>„{code}“ fragt „{id}“ schon. Der neuen Frage eine andere Id geben.</translation>
    </message>
    <message>
        <source>"{id}" is another question already, asked by "{name}". Give the new question another id.</source>
        <extracomment>workspace/question_acts.py</extracomment>
        <translation>„{id}“ ist schon eine andere Frage, gestellt von „{name}“. Der neuen Frage eine andere Id geben.</translation>
    </message>
    <message>
        <source>Add question</source>
        <extracomment>workspace/question_acts.py</extracomment>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Edit question</source>
        <extracomment>workspace/question_acts.py</extracomment>
        <translation>Frage bearbeiten</translation>
    </message>
    <message>
        <source>Remove question</source>
        <extracomment>workspace/question_acts.py</extracomment>
        <translation>Frage entfernen</translation>
    </message>
    <message>
        <source>A question needs a name.</source>
        <extracomment>workspace/question_acts.py</extracomment>
        <translation>Eine Frage braucht einen Namen.</translation>
    </message>
    <message>
        <source>A question's id has small letters, digits, - and _, and begins with a letter or digit.</source>
        <extracomment>workspace/question_acts.py</extracomment>
        <translation>Die Id einer Frage hat kleine Buchstaben, Ziffern, - und _ und beginnt mit Buchstabe oder Ziffer.</translation>
    </message>
    <message>
        <source>A choice needs at least two answers, one on each line.</source>
        <extracomment>workspace/question_acts.py</extracomment>
        <translation>Eine Auswahl braucht mindestens zwei Antworten, je eine auf einer Zeile.</translation>
    </message>
    <message>
        <source>"{before}" has been answered, so its type stays. Make a new question instead.</source>
        <extracomment>workspace/question_acts.py</extracomment>
        <translation>„{before}“ wurde schon beantwortet, darum bleibt die Art. Stattdessen eine neue Frage anlegen.</translation>
    </message>
    <message>
        <source>"{lost}" has been given as an answer to "{before}": keep it among the answers.</source>
        <extracomment>workspace/question_acts.py</extracomment>
        <translation>„{lost}“ wurde schon als Antwort auf „{before}“ gegeben: es unter den Antworten behalten.</translation>
    </message>
    <message>
        <source>Coders who are not shown to you may have answered "{before}". Keep its type and its answers, or let everyone's codings be shown first.</source>
        <extracomment>workspace/question_acts.py</extracomment>
        <translation>Vielleicht haben andere „{before}“ beantwortet, deren Kodierungen Ihnen nicht gezeigt werden. Lassen Sie Art und Antworten stehen, oder lassen Sie erst die Kodierungen aller zeigen.</translation>
    </message>
    <message>
        <source>"{value}" is no answer to "{name}". Choose one of: {values}.</source>
        <extracomment>workspace/question_acts.py</extracomment>
        <translation>„{value}“ ist keine Antwort auf „{name}“. Zur Wahl stehen: {values}.</translation>
    </message>
    <message>
        <source>"{value}" is no answer to "{name}". Choose yes or no.</source>
        <extracomment>workspace/question_acts.py</extracomment>
        <translation>„{value}“ ist keine Antwort auf „{name}“. Ja oder nein wählen.</translation>
    </message>
    <message>
        <source>"{value}" is no answer to "{name}". Write a number such as 3 or 2.5.</source>
        <extracomment>workspace/question_acts.py</extracomment>
        <translation>„{value}“ ist keine Antwort auf „{name}“. Eine Zahl wie 3 oder 2.5 schreiben.</translation>
    </message>
    <message>
        <source>Import codings</source>
        <extracomment>workspace/reading_back.py</extracomment>
        <translation>Kodierungen importieren</translation>
    </message>
    <message>
        <source>There is no {path}. Nothing was brought in.</source>
        <extracomment>workspace/reading_back.py</extracomment>
        <translation>{path} gibt es nicht. Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>{path} is a device or a pipe and no file. Save what it gives to a file.</source>
        <extracomment>workspace/reading_back.py</extracomment>
        <translation>{path} ist ein Gerät oder eine Pipe und keine Datei. Was daraus kommt, in eine Datei sichern.</translation>
    </message>
    <message>
        <source>{path} holds no {file}. Name a folder that was exported.</source>
        <extracomment>workspace/reading_back.py</extracomment>
        <translation>In {path} fehlt {file}. Einen Ordner nennen, der exportiert wurde.</translation>
    </message>
    <message>
        <source>{path} has no column {missing}: it cannot be read as codings. Nothing was brought in.</source>
        <extracomment>workspace/reading_back.py</extracomment>
        <translation>In {path} fehlt die Spalte {missing}: es ist nicht als Kodierungen zu lesen. Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>the project has no document with the text of “{document}”</source>
        <extracomment>workspace/reading_back.py</extracomment>
        <translation>das Projekt hat kein Dokument mit dem Text von „{document}“</translation>
    </message>
    <message>
        <source>{start} to {end} ends beyond the text, which has {characters} characters</source>
        <extracomment>workspace/reading_back.py</extracomment>
        <translation>{start} bis {end} endet hinter dem Text, der {characters} Zeichen hat</translation>
    </message>
    <message>
        <source>the quote is not what stands at {start} to {end}: “{quote}”</source>
        <extracomment>workspace/reading_back.py</extracomment>
        <translation>das Zitat ist nicht, was bei {start} bis {end} steht: „{quote}“</translation>
    </message>
    <message>
        <source>the line {reason}</source>
        <extracomment>workspace/reading_back.py</extracomment>
        <translation>die Zeile {reason}</translation>
    </message>
    <message>
        <source>the line names no coder: name one for the whole file</source>
        <extracomment>workspace/reading_back.py</extracomment>
        <translation>die Zeile nennt niemanden, der kodiert: für die ganze Datei jemanden nennen</translation>
    </message>
    <message>
        <source>{start} to {end}: {code}</source>
        <extracomment>workspace/reading_back.py</extracomment>
        <translation>{start} bis {end}: {code}</translation>
    </message>
    <message>
        <source>{start} to {end}: “{code}” is retired and takes no new codings</source>
        <extracomment>workspace/reading_back.py</extracomment>
        <translation>{start} bis {end}: „{code}“ ist stillgelegt und nimmt keine neuen Kodierungen</translation>
    </message>
    <message>
        <source>The document was changed meanwhile. Nothing was done; look at how it is read once more.</source>
        <extracomment>workspace/rereading.py</extracomment>
        <translation>Das Dokument wurde inzwischen geändert. Nichts wurde getan; sehen Sie noch einmal nach, wie es gelesen wird.</translation>
    </message>
    <message>
        <source>Somebody has coded the document meanwhile, so its posts stay as they are. Nothing was changed.</source>
        <extracomment>workspace/rereading.py</extracomment>
        <translation>Das Dokument wurde inzwischen kodiert, darum bleiben seine Beiträge, wie sie sind. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Change how a document is read</source>
        <extracomment>workspace/rereading.py</extracomment>
        <translation>Ändern, wie ein Dokument gelesen wird</translation>
    </message>
    <message>
        <source>It was made by an older Annotator. It is converted when it is opened, after a backup.</source>
        <extracomment>workspace/safety.py</extracomment>
        <translation>Sie stammt von einem älteren Annotator. Beim Öffnen wird sie nach einer Sicherung umgewandelt.</translation>
    </message>
    <message>
        <source>One content left behind by interrupted imports removed.</source>
        <extracomment>workspace/safety.py</extracomment>
        <translation>Ein Inhalt, der von abgebrochenen Importen geblieben war, wurde entfernt.</translation>
    </message>
    <message>
        <source>{count} contents left behind by interrupted imports removed.</source>
        <extracomment>workspace/safety.py</extracomment>
        <translation>{count} Inhalte, die von abgebrochenen Importen geblieben waren, wurden entfernt.</translation>
    </message>
    <message>
        <source>The folder for backups, {folder}, could not be made: {why}. The project is unchanged.</source>
        <extracomment>workspace/safety.py</extracomment>
        <translation>Der Ordner für Sicherungen, {folder}, ließ sich nicht anlegen: {why}. Das Projekt ist unverändert.</translation>
    </message>
    <message>
        <source>Write memo on the sample</source>
        <extracomment>workspace/sample.py</extracomment>
        <translation>Memo zum Beispielprojekt schreiben</translation>
    </message>
    <message>
        <source>{path} exists already. It is untouched: open it, or choose another name.</source>
        <extracomment>workspace/sample.py</extracomment>
        <translation>{path} gibt es schon. Es ist unberührt: es öffnen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Sample codings of {coder}</source>
        <extracomment>workspace/sample.py</extracomment>
        <translation>Beispielkodierungen von {coder}</translation>
    </message>
    <message>
        <source>the structure of a document cannot be read</source>
        <extracomment>workspace/searching.py</extracomment>
        <translation>die Gliederung eines Dokuments ist nicht zu lesen</translation>
    </message>
    <message>
        <source>The pattern searched {done:,} of {of:,} documents in {seconds:g} seconds and was stopped: hits in the others are missing. Nothing was changed. Make it simpler, or let it hold a word that stands in each match.</source>
        <extracomment>workspace/searching.py</extracomment>
        <translation>Das Muster durchsuchte {done:,} von {of:,} Dokumenten in {seconds:g} Sekunden und wurde angehalten: Treffer in den übrigen fehlen. Nichts wurde geändert. Es vereinfachen oder ein Wort hineinnehmen, das in jedem Treffer steht.</translation>
    </message>
    <message>
        <source>Retire codes</source>
        <extracomment>workspace/several_codes.py</extracomment>
        <translation>Codes stilllegen</translation>
    </message>
    <message>
        <source>Bring back codes</source>
        <extracomment>workspace/several_codes.py</extracomment>
        <translation>Codes zurückholen</translation>
    </message>
    <message>
        <source>Recolour codes</source>
        <extracomment>workspace/several_codes.py</extracomment>
        <translation>Codes umfärben</translation>
    </message>
    <message>
        <source>Edit codes</source>
        <extracomment>workspace/several_codes.py</extracomment>
        <translation>Codes bearbeiten</translation>
    </message>
    <message>
        <source>Move codes</source>
        <extracomment>workspace/several_codes.py</extracomment>
        <translation>Codes verschieben</translation>
    </message>
    <message>
        <source>The shipped {name} are missing beside {package}. Install Annotator again; your projects are untouched.</source>
        <extracomment>workspace/shipped.py</extracomment>
        <translation>Mitgeliefertes ({name}) fehlt neben {package}. Annotator noch einmal einrichten; die Projekte sind unberührt.</translation>
    </message>
    <message>
        <source>{path} holds no table of variables: its first column must name documents, its first row the variables, with commas, semicolons or tabs between the cells. Nothing was changed.</source>
        <extracomment>workspace/variable_tables.py</extracomment>
        <translation>{path} enthält keine Tabelle von Variablen: die erste Spalte muss Dokumente nennen, die erste Zeile die Variablen, mit Kommas, Semikolons oder Tabulatoren zwischen den Zellen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>workspace/workspace.py</extracomment>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>The project has no document "{document}".</source>
        <extracomment>workspace/workspace.py</extracomment>
        <translation>Das Projekt hat kein Dokument „{document}“.</translation>
    </message>
</context>
</TS>
