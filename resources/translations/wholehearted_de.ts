<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnotherTimePage</name>
    <message>
        <source>Ask both of you</source>
        <translation>Euch beide fragen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>To our week</source>
        <translation>Zu unserer Woche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a partner, and what they can choose</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Meine Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Is this a wholehearted yes for you, %1?</source>
        <translation>Ist das für dich ein Ja von ganzem Herzen, %1?</translation>
    </message>
    <message>
        <source>Both answers open at the same moment.</source>
        <translation>Beide Antworten öffnen sich im selben Moment.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nicht jetzt</translation>
    </message>
    <message>
        <source>take my answer back</source>
        <translation>meine Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a partner, and what a control is for</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>; </source>
        <comment>between lines of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between things both share</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short day name and its hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Works: %1.</source>
        <translation>Passt: %1.</translation>
    </message>
    <message>
        <source>Could: %1.</source>
        <translation>Ginge: %1.</translation>
    </message>
</context>
<context>
    <name>ArrivePage</name>
    <message>
        <source>Sit where you can both see and reach. Take the time it takes; you can stop at any point. Nothing is kept before both of you say yes to it.</source>
        <translation>Setzt euch so, dass ihr beide gut seht und die Tasten erreicht. Nehmt euch die Zeit, die es braucht; aufhören könnt ihr an jeder Stelle. Nichts wird behalten, bevor ihr beide Ja dazu gesagt habt.</translation>
    </message>
</context>
<context>
    <name>ArriveQuestion</name>
    <message>
        <source>Is now a good time?</source>
        <translation>Ist jetzt ein guter Moment?</translation>
    </message>
    <message>
        <source>Yes, let’s begin</source>
        <translation>Ja, fangen wir an</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>An einem anderen Tag</translation>
    </message>
    <message>
        <source>Either answer is a good answer.</source>
        <translation>Beide Antworten sind gute Antworten.</translation>
    </message>
</context>
<context>
    <name>AvailabilityList</name>
    <message>
        <source>Add a time</source>
        <translation>Eine Zeit dazu</translation>
    </message>
    <message>
        <source>The hours of a usual week</source>
        <translation>Die Stunden einer gewöhnlichen Woche</translation>
    </message>
    <message>
        <source>%1: the hours of a usual week</source>
        <translation>%1: die Stunden einer gewöhnlichen Woche</translation>
    </message>
    <message>
        <source>%1: add a time</source>
        <translation>%1: eine Zeit dazu</translation>
    </message>
</context>
<context>
    <name>AvailabilityPainter</name>
    <message>
        <source>The hours of a usual week</source>
        <translation>Die Stunden einer gewöhnlichen Woche</translation>
    </message>
    <message>
        <source>%1: the hours of a usual week</source>
        <translation>%1: die Stunden einer gewöhnlichen Woche</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>weekday, time, and whether it works</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, and an hour of the week</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AvailabilityRow</name>
    <message>
        <source>line %1, %2</source>
        <comment>of a list</comment>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, and a field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>how it suits</source>
        <translation>wie gut es passt</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>BackupsNotice</name>
    <message>
        <source>Your journal has let go of it, but a backup on this computer still has it.</source>
        <translation>Euer Journal hat es losgelassen, aber eine Sicherung auf diesem Computer hat es noch.</translation>
    </message>
    <message>
        <source>Saved. The backups on this computer could not be brought up to date.</source>
        <translation>Gespeichert. Die Sicherungen auf diesem Computer ließen sich nicht auf den neuen Stand bringen.</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>It is gone from the backups too.</source>
        <translation>Auch aus den Sicherungen ist es jetzt weg.</translation>
    </message>
    <message>
        <source>The backups are up to date.</source>
        <translation>Die Sicherungen sind auf dem neuen Stand.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BothWeeksPicture</name>
    <message>
        <source>Hours that suit you</source>
        <translation>Stunden, die euch passen</translation>
    </message>
    <message>
        <source>Both of you: %1</source>
        <comment>hours of the week</comment>
        <translation>Euch beiden: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, and hours of the week</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No hours are painted.</source>
        <translation>Es sind keine Stunden eingemalt.</translation>
    </message>
    <message>
        <source>suits both of you</source>
        <translation>passt euch beiden</translation>
    </message>
    <message>
        <source>could suit both of you</source>
        <translation>ginge für euch beide</translation>
    </message>
    <message>
        <source>suits %1</source>
        <translation>passt %1</translation>
    </message>
</context>
<context>
    <name>BothYesPage</name>
    <message>
        <source>Change the words</source>
        <translation>Worte ändern</translation>
    </message>
    <message>
        <source>Drop this</source>
        <translation>Fallen lassen</translation>
    </message>
    <message>
        <source>To our week</source>
        <translation>Zu unserer Woche</translation>
    </message>
    <message>
        <source>Saving what you both said yes to…</source>
        <translation>Gespeichert wird, wozu ihr beide Ja gesagt habt …</translation>
    </message>
    <message>
        <source>To say aloud, if you like to talk</source>
        <translation>Zum Aussprechen, wenn ihr reden mögt</translation>
    </message>
    <message>
        <source>“It would be easier for me if…”</source>
        <translation>„Es fiele mir leichter, wenn …“</translation>
    </message>
    <message>
        <source>A moment for yourself</source>
        <translation>Ein Moment für dich</translation>
    </message>
    <message>
        <source>%1 looks away. What you press here is not kept and not counted, and goes with this page.</source>
        <translation>%1 schaut weg. Was du hier drückst, wird weder behalten noch gezählt und verschwindet mit dieser Seite.</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>Es ist behalten</translation>
    </message>
    <message>
        <source>This is what the two of you have said yes to.</source>
        <translation>Dazu habt ihr beide Ja gesagt.</translation>
    </message>
    <message>
        <source>Exactly these words</source>
        <translation>Genau diese Worte</translation>
    </message>
    <message>
        <source>Either answer was a good answer.</source>
        <translation>Beide Antworten waren gute Antworten.</translation>
    </message>
    <message>
        <source>Read them once more, together. Your two answers open at the same moment.</source>
        <translation>Lest sie noch einmal zusammen. Eure beiden Antworten öffnen sich im selben Moment.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Both of you said yes.</source>
        <translation>Ihr habt beide Ja gesagt.</translation>
    </message>
    <message>
        <source>Nothing was kept today.</source>
        <translation>Heute wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Everything is still open here. You can talk about it, change the words, or drop this.</source>
        <translation>Hier ist noch alles offen. Ihr könnt darüber reden, die Worte ändern oder es fallen lassen.</translation>
    </message>
    <message>
        <source>Nothing is written until both have said yes.</source>
        <translation>Nichts wird geschrieben, bevor ihr beide Ja gesagt habt.</translation>
    </message>
</context>
<context>
    <name>BothYesPresenter</name>
    <message>
        <source>Something changed, so both yeses were taken back.</source>
        <translation>Etwas hat sich geändert, darum wurden beide Ja zurückgenommen.</translation>
    </message>
    <message>
        <source>Not part of this, because it is still covered: %1. It opens when both of you are ready.</source>
        <translation>Nicht dabei, weil noch verdeckt: %1. Es öffnet sich, wenn ihr beide so weit seid.</translation>
    </message>
    <message>
        <source>A yes is to the plan, and to feeling free to stop.
Either answer is a good answer.</source>
        <translation>Ein Ja gilt dem Plan, und der Freiheit, aufzuhören.
Beide Antworten sind gute Antworten.</translation>
    </message>
    <message>
        <source>A yes is to keeping just this. Either of you can let go of it, any day.
Either answer is a good answer.</source>
        <translation>Ein Ja gilt nur dem Behalten von genau dem hier. Loslassen könnt ihr es an jedem Tag, auch allein.
Beide Antworten sind gute Antworten.</translation>
    </message>
</context>
<context>
    <name>BrushStrip</name>
    <message>
        <source>%1: paint “%2”</source>
        <translation>%1: mit „%2“ malen</translation>
    </message>
</context>
<context>
    <name>BusyCard</name>
    <message>
        <source>When you are busy</source>
        <translation>Wann ihr keine Zeit habt</translation>
    </message>
    <message>
        <source>From a calendar file (.ics) your journal keeps only when somebody is busy: no titles, no places, no people. Your week shows it as busy, and no time is suggested there.</source>
        <translation>Aus einer Kalenderdatei (.ics) behält euer Journal nur, wann jemand keine Zeit hat: keine Titel, keine Orte, keine Menschen. Eure Woche zeigt es als belegt, und dort wird keine Zeit vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>BusyImport</name>
    <message>
        <source>%1: no busy time in the weeks ahead.</source>
        <translation>%1: keine belegte Zeit in den kommenden Wochen.</translation>
    </message>
    <message>
        <source>%1: one busy time.</source>
        <translation>%1: eine belegte Zeit.</translation>
    </message>
    <message>
        <source>%1: %2 busy times.</source>
        <translation>%1: %2 belegte Zeiten.</translation>
    </message>
    <message>
        <source>It names a time zone that is not known here; its times were read as times of here.</source>
        <translation>Darin steht eine Zeitzone, die hier nicht bekannt ist; ihre Zeiten wurden als hiesige gelesen.</translation>
    </message>
</context>
<context>
    <name>CalendarSources</name>
    <message>
        <source>No busy time in the weeks ahead.</source>
        <translation>Keine belegte Zeit in den kommenden Wochen.</translation>
    </message>
    <message>
        <source>One busy time, on %1.</source>
        <translation>Eine belegte Zeit, am %1.</translation>
    </message>
    <message>
        <source>%1 busy times, the last one on %2.</source>
        <translation>%1 belegte Zeiten, die letzte am %2.</translation>
    </message>
    <message>
        <source>Its busy time is out of your journal.</source>
        <translation>Die belegten Zeiten daraus stehen nicht mehr in eurem Journal.</translation>
    </message>
</context>
<context>
    <name>CalendarsPage</name>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Busy time comes in, your plan goes out; nothing else does.</source>
        <translation>Belegte Zeit kommt herein, euer Plan geht hinaus; sonst nichts.</translation>
    </message>
    <message>
        <source>Once you have kept something together, calendars come in here and your plan goes out.</source>
        <translation>Sobald ihr zusammen etwas behalten habt, kommen hier Kalender herein, und euer Plan geht hinaus.</translation>
    </message>
    <message>
        <source>To calendars</source>
        <translation>Zu den Kalendern</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What you kept is the same in both.</source>
        <translation>Was ihr behalten habt, ist in beiden gleich.</translation>
    </message>
    <message>
        <source>As before: %1.</source>
        <translation>Wie bisher: %1.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>date, question, name, and words</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>keine Worte</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Back to %1</source>
        <translation>Zurück: %1</translation>
    </message>
    <message>
        <source>On to %1</source>
        <translation>Weiter: %1</translation>
    </message>
</context>
<context>
    <name>CheckInReading</name>
    <message>
        <source>A question of your own</source>
        <translation>Eine eigene Frage</translation>
    </message>
</context>
<context>
    <name>CheckInWalk</name>
    <message>
        <source>Arrive</source>
        <comment>step of a check-in</comment>
        <translation>Ankommen</translation>
    </message>
    <message>
        <source>Common ground</source>
        <comment>step of a check-in</comment>
        <translation>Gemeinsames</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>step of a check-in</comment>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Both yes</source>
        <comment>step of a check-in</comment>
        <translation>Beide Ja</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>step of a check-in</comment>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Closeness</source>
        <comment>step of a check-in</comment>
        <translation>Nähe</translation>
    </message>
</context>
<context>
    <name>ChecklistEditor</name>
    <message>
        <source>a line of your own</source>
        <translation>eine eigene Zeile</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>Make it an offer</source>
        <translation>Als Angebot</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a partner, and a line of the list</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: make “%2” an offer</source>
        <translation>%1: aus „%2“ ein Angebot machen</translation>
    </message>
</context>
<context>
    <name>ClosenessPage</name>
    <message>
        <source>Other ways to be close</source>
        <translation>Auf andere Weise nah</translation>
    </message>
    <message>
        <source>Talking again</source>
        <translation>Wieder reden</translation>
    </message>
    <message>
        <source>Plan a check-in talk</source>
        <translation>Ein Check-in-Gespräch planen</translation>
    </message>
    <message>
        <source>Look at times after all</source>
        <translation>Doch nach Zeiten schauen</translation>
    </message>
    <message>
        <source>You can stop here. Talking was the point.</source>
        <translation>Hier könnt ihr aufhören. Es ging ums Reden.</translation>
    </message>
    <message>
        <source>A walk, reading aloud, falling asleep hand in hand: what is it for you? What you name here stands by for any day on which a plan does not fit.</source>
        <translation>Ein Spaziergang, Vorlesen, Hand in Hand einschlafen: Was ist es für euch? Was ihr hier nennt, liegt für jeden Tag bereit, an dem ein Plan nicht passt.</translation>
    </message>
    <message>
        <source>Talking needs no plan beyond it. If you like, set a day to talk again.</source>
        <translation>Reden braucht keinen Plan darüber hinaus. Wenn ihr mögt, legt einen Tag fest, an dem ihr wieder redet.</translation>
    </message>
    <message>
        <source>A kind of closeness of your own</source>
        <translation>Eine eigene Art von Nähe</translation>
    </message>
    <message>
        <source>Take “%1” off the list</source>
        <translation>„%1“ von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>ClosenessPresenter</name>
    <message>
        <source>No plan needed</source>
        <translation>Es braucht keinen Plan</translation>
    </message>
    <message>
        <source>Rather not planning is a good place to arrive at. Closeness has many forms, and you know yours.</source>
        <translation>Lieber nicht zu planen ist ein guter Ort, um anzukommen. Nähe hat viele Formen, und ihr kennt eure.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The journal file.</source>
        <translation>Die Journaldatei.</translation>
    </message>
    <message>
        <source>Calendar files to read when you are busy from.</source>
        <translation>Kalenderdateien, aus denen gelesen wird, wann ihr keine Zeit habt.</translation>
    </message>
    <message>
        <source>Another copy of the same journal.</source>
        <translation>Eine andere Kopie desselben Journals.</translation>
    </message>
    <message>
        <source>Says how this command is used.</source>
        <translation>Sagt, wie dieser Befehl benutzt wird.</translation>
    </message>
    <message>
        <source>Read a passphrase that opens OTHER from the first line of a file; for a copy from before a passphrase was changed.</source>
        <translation>Liest eine Passphrase, die ANDERE öffnet, aus der ersten Zeile einer Datei; für eine Kopie aus der Zeit vor einer neuen Passphrase.</translation>
    </message>
    <message>
        <source>Name the backups on this computer, the newest first, and change nothing.</source>
        <translation>Nennt die Sicherungen auf diesem Computer, die neueste zuerst, und ändert nichts.</translation>
    </message>
    <message>
        <source>Which backup to go back to; the newest if it is left out.</source>
        <translation>Zu welcher Sicherung es zurückgeht; die neueste, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>How many years to make up.</source>
        <translation>Wie viele Jahre ausgedacht werden.</translation>
    </message>
    <message>
        <source>Another seed gives another made-up journal.</source>
        <translation>Eine andere Saatzahl ergibt ein anderes ausgedachtes Journal.</translation>
    </message>
    <message>
        <source>An ISO week such as 2026-W48; this week if it is left out.</source>
        <translation>Eine ISO-Woche wie 2026-W48; diese Woche, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Eines von: %1.</translation>
    </message>
    <message>
        <source>The last week of a range that begins with --week.</source>
        <translation>Die letzte Woche eines Zeitraums, der mit --week beginnt.</translation>
    </message>
    <message>
        <source>From the first thing kept to the last.</source>
        <translation>Vom Ersten, was behalten wurde, bis zum Letzten.</translation>
    </message>
    <message>
        <source>Which sections, with commas between: %1.</source>
        <translation>Welche Abschnitte, mit Kommas dazwischen: %1.</translation>
    </message>
    <message>
        <source>The file to write; for vdir a folder, which has to be there.</source>
        <translation>Die Datei, die geschrieben wird; bei vdir ein Ordner, der schon da ist.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Replace the file if it is there; in a folder, put back what was deleted there.</source>
        <translation>Ersetzt die Datei, wenn sie da ist; in einem Ordner wird zurückgelegt, was dort gelöscht wurde.</translation>
    </message>
    <message>
        <source>Replace the file if it is there.</source>
        <translation>Ersetzt die Datei, wenn sie da ist.</translation>
    </message>
    <message>
        <source>Read a passphrase from the first line of a file.</source>
        <translation>Liest eine Passphrase aus der ersten Zeile einer Datei.</translation>
    </message>
    <message>
        <source>Read a passphrase from the first line of standard input.</source>
        <translation>Liest eine Passphrase aus der ersten Zeile der Standardeingabe.</translation>
    </message>
    <message>
        <source>--generation wants a number that --list names.</source>
        <translation>--generation braucht eine Nummer, die --list nennt.</translation>
    </message>
    <message>
        <source>--years wants a whole number from 1 to 100.</source>
        <translation>--years braucht eine ganze Zahl von 1 bis 100.</translation>
    </message>
    <message>
        <source>--seed wants a whole number.</source>
        <translation>--seed braucht eine ganze Zahl.</translation>
    </message>
    <message>
        <source>--%1 wants an ISO week such as 2026-W48.</source>
        <translation>--%1 braucht eine ISO-Woche wie 2026-W48.</translation>
    </message>
    <message>
        <source>--format %1 is not known here.</source>
        <translation>--format %1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>There is no section %1; there are %2.</source>
        <translation>Den Abschnitt %1 gibt es nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>--sections wants at least one section.</source>
        <translation>--sections braucht wenigstens einen Abschnitt.</translation>
    </message>
    <message>
        <source>Say where to write with --output FILE.</source>
        <translation>Sag mit --output DATEI, wohin geschrieben wird.</translation>
    </message>
    <message>
        <source>This command wants a journal file and at least one calendar file.</source>
        <translation>Dieser Befehl braucht eine Journaldatei und wenigstens eine Kalenderdatei.</translation>
    </message>
    <message>
        <source>This command wants a journal file and another copy of it.</source>
        <translation>Dieser Befehl braucht eine Journaldatei und eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>This command wants one journal file.</source>
        <translation>Dieser Befehl braucht eine Journaldatei.</translation>
    </message>
    <message>
        <source>Time for each other, when both of you mean it.

Commands: example, check, plan, summary, export, import-busy, merge, restore.
Each has a --help of its own.
Without a command the window opens.</source>
        <translation>Zeit füreinander, wenn ihr beide es so meint.

Befehle: example, check, plan, summary, export, import-busy, merge, restore.
Jeder hat ein eigenes --help.
Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>The journal file; the usual one if it is left out.</source>
        <translation>Die Journaldatei; die übliche, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Says how the program is used.</source>
        <translation>Sagt, wie das Programm benutzt wird.</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>Sagt, welche Version das ist.</translation>
    </message>
    <message>
        <source>Look around with a made-up couple, in memory.</source>
        <translation>Schaut euch mit einem ausgedachten Paar um, nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>One journal at a time, please.</source>
        <translation>Bitte ein Journal auf einmal.</translation>
    </message>
    <message>
        <source>Some of it was deleted in that folder and was not written again. Either of you can let go of it in the window; --force puts it back.</source>
        <translation>Einiges davon wurde in diesem Ordner gelöscht und nicht wieder geschrieben. Im Fenster könnt ihr es loslassen, auch allein; --force legt es zurück.</translation>
    </message>
    <message>
        <source>Another version stands beside it:</source>
        <translation>Eine andere Fassung liegt daneben:</translation>
    </message>
    <message>
        <source>Everything reads well, and every entry has both yeses.</source>
        <translation>Alles liest sich gut, und jeder Eintrag hat beide Ja.</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>shared times</source>
        <translation>gemeinsame Zeiten</translation>
    </message>
    <message>
        <source>Passphrase of either of you:</source>
        <translation>Passphrase von einer Person von euch:</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message>
        <source>%1 See --help.</source>
        <translation>%1 Siehe --help.</translation>
    </message>
</context>
<context>
    <name>CommonGroundPage</name>
    <message>
        <source>Hours that suit you</source>
        <translation>Stunden, die euch passen</translation>
    </message>
    <message>
        <source>Your common ground</source>
        <translation>Was ihr gemeinsam habt</translation>
    </message>
    <message>
        <source>Nothing to put side by side today</source>
        <translation>Heute liegt nichts nebeneinander</translation>
    </message>
    <message>
        <source>And nothing has to be.</source>
        <translation>Und es muss auch nichts.</translation>
    </message>
</context>
<context>
    <name>CommonGroundPresenter</name>
    <message>
        <source>Both voices next to each other. The filled circle marks what you share.</source>
        <translation>Beide Stimmen nebeneinander. Der gefüllte Kreis steht bei dem, was ihr gemeinsam habt.</translation>
    </message>
    <message>
        <source>Rather not planning is a good place to arrive at. You can stop here, or go on and keep what you told each other.</source>
        <translation>Lieber nicht zu planen ist ein guter Ort, um anzukommen. Ihr könnt hier aufhören, oder weitergehen und behalten, was ihr einander gesagt habt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Look for times</source>
        <translation>Nach Zeiten schauen</translation>
    </message>
    <message>
        <source>You can stop here. Talking was the point.</source>
        <translation>Hier könnt ihr aufhören. Es ging ums Reden.</translation>
    </message>
    <message>
        <source>Still covered. It opens when both of you are ready.</source>
        <translation>Noch verdeckt. Es öffnet sich, wenn ihr beide so weit seid.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short day name and its hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between things both share</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Only what you both hoped for is shown. The rest is gone.</source>
        <translation>Gezeigt wird nur, was ihr euch beide wünscht. Der Rest ist weg.</translation>
    </message>
    <message>
        <source>Painted in the week beside.</source>
        <translation>Im Wochenbild daneben gemalt.</translation>
    </message>
</context>
<context>
    <name>CopiesPresenter</name>
    <message>
        <source>Another version of your journal is beside it.</source>
        <translation>Eine andere Fassung eures Journals liegt daneben.</translation>
    </message>
    <message numerus="yes">
        <source>%n other versions of your journal are beside it.</source>
        <translation>
            <numerusform>%n andere Fassung eures Journals liegt daneben.</numerusform>
            <numerusform>%n andere Fassungen eures Journals liegen daneben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was changed in two places. Nothing is lost.</source>
        <translation>Es wurde an zwei Orten geändert. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Another program changed the journal on disk; both versions are kept.</source>
        <translation>Ein anderes Programm hat das Journal auf dem Datenträger geändert; beide Fassungen sind behalten.</translation>
    </message>
    <message>
        <source>What you just saved is in your journal. The other version is beside it.</source>
        <translation>Was ihr eben gespeichert habt, ist in eurem Journal. Die andere Fassung liegt daneben.</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Bringing together…</source>
        <translation>Wird zusammengeführt …</translation>
    </message>
    <message>
        <source>This version is from before a passphrase was changed.</source>
        <translation>Diese Fassung ist aus der Zeit vor einer neuen Passphrase.</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 “%2” stays where it is.</source>
        <translation>%1 „%2“ bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Type a passphrase that either of you had then.</source>
        <translation>Gib eine der Passphrasen ein, die ihr damals hattet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your journal has everything of both now.</source>
        <translation>Euer Journal hat jetzt alles aus beiden.</translation>
    </message>
    <message>
        <source>Your journal had all of it already.</source>
        <translation>Euer Journal hatte schon alles davon.</translation>
    </message>
    <message>
        <source>The other version is still beside it, and keeps what you let go of later.</source>
        <translation>Die andere Fassung liegt noch daneben und hat auch dann noch, was ihr später loslasst.</translation>
    </message>
    <message numerus="yes">
        <source>%n other versions are still beside it, and keep what you let go of later.</source>
        <translation>
            <numerusform>%n andere Fassung liegt noch daneben und hat auch dann noch, was ihr später loslasst.</numerusform>
            <numerusform>%n andere Fassungen liegen noch daneben und haben auch dann noch, was ihr später loslasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dort liegen lassen</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Alle dort liegen lassen</translation>
    </message>
    <message>
        <source>Another program has changed that version since.</source>
        <translation>Ein anderes Programm hat diese Fassung seitdem geändert.</translation>
    </message>
    <message>
        <source>It was left where it is.</source>
        <translation>Sie bleibt, wo sie war.</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation>Sie ist entfernt.</translation>
    </message>
    <message>
        <source>Everything that was in it is in your journal.</source>
        <translation>Alles daraus ist in eurem Journal.</translation>
    </message>
</context>
<context>
    <name>CoveredSide</name>
    <message>
        <source>%1: covered</source>
        <translation>%1: verdeckt</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist so weit</translation>
    </message>
    <message>
        <source>Opens when both of you are.</source>
        <translation>Öffnet sich, wenn ihr beide so weit seid.</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Opens when both of you are ready.</source>
        <translation>Öffnet sich, wenn ihr beide so weit seid.</translation>
    </message>
    <message>
        <source>I am %1, open my side</source>
        <translation>Ich bin %1, meine Seite öffnen</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Go to a date</source>
        <translation>Zu einem Datum</translation>
    </message>
</context>
<context>
    <name>DeletedThereNotice</name>
    <message>
        <source>“%1” (%2) was deleted in another calendar.</source>
        <translation>„%1“ (%2) wurde in einem anderen Kalender gelöscht.</translation>
    </message>
    <message>
        <source>Here it still stands. It goes when one of you says so, or is put back there.</source>
        <translation>Hier steht es noch. Es geht, wenn jemand von euch es sagt, oder es kommt dort wieder hinein.</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Put it back there</source>
        <translation>Dort wieder eintragen</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Close the check-in</source>
        <translation>Check-in schließen</translation>
    </message>
    <message>
        <source>Back to the talk</source>
        <translation>Zurück zum Gespräch</translation>
    </message>
    <message>
        <source>Another day, then.</source>
        <translation>Dann an einem anderen Tag.</translation>
    </message>
    <message>
        <source>You can stop here.</source>
        <translation>Hier könnt ihr aufhören.</translation>
    </message>
    <message>
        <source>Nothing was written down. Come back whenever it suits both of you.</source>
        <translation>Es wurde nichts aufgeschrieben. Kommt wieder, wann immer es euch beiden passt.</translation>
    </message>
    <message>
        <source>Talking was the point. Once you close, what you said today is gone from this computer; nothing of it was kept.</source>
        <translation>Es ging ums Reden. Wenn ihr es schließt, ist das, was ihr heute gesagt habt, von diesem Computer weg; nichts davon wurde behalten.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The other file is not a Wholehearted journal</source>
        <translation>Die andere Datei ist kein Journal von Wholehearted</translation>
    </message>
    <message>
        <source>The other version is damaged: some of its bytes have changed</source>
        <translation>Die andere Fassung ist beschädigt: Einige ihrer Bytes haben sich geändert</translation>
    </message>
    <message>
        <source>The other version was altered by something other than Wholehearted</source>
        <translation>Die andere Fassung wurde von etwas anderem als Wholehearted verändert</translation>
    </message>
    <message>
        <source>The other version was written by a newer Wholehearted</source>
        <translation>Die andere Fassung wurde von einem neueren Wholehearted geschrieben</translation>
    </message>
    <message>
        <source>The other version wants a passphrase from before it was changed</source>
        <translation>Die andere Fassung braucht eine Passphrase aus der Zeit vor der Änderung</translation>
    </message>
    <message>
        <source>The other file is the journal of another couple</source>
        <translation>Die andere Datei ist das Journal eines anderen Paares</translation>
    </message>
    <message>
        <source>The other version was closed with other keys, so anybody could have written in it</source>
        <translation>Die andere Fassung wurde mit anderen Schlüsseln verschlossen, fremde Hände könnten also darin geschrieben haben</translation>
    </message>
    <message>
        <source>Something in the other version does not have both yeses</source>
        <translation>Etwas in der anderen Fassung hat nicht beide Ja</translation>
    </message>
    <message>
        <source>There is no such backup on this computer</source>
        <translation>Diese Sicherung gibt es auf diesem Computer nicht</translation>
    </message>
    <message>
        <source>There is no file at this place</source>
        <translation>An diesem Ort ist keine Datei</translation>
    </message>
    <message>
        <source>This account may not use that file or folder</source>
        <translation>Dieses Benutzerkonto darf diese Datei oder diesen Ordner nicht benutzen</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The disk or network folder reported an error</source>
        <translation>Der Datenträger oder Netzwerkordner hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>A file with this name is there already</source>
        <translation>Eine Datei mit diesem Namen ist schon da</translation>
    </message>
    <message>
        <source>This is not an ordinary file</source>
        <translation>Das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>This file is larger than a calendar may be here</source>
        <translation>Diese Datei ist größer, als ein Kalender hier sein darf</translation>
    </message>
    <message>
        <source>This file is larger than any journal</source>
        <translation>Diese Datei ist größer als jedes Journal</translation>
    </message>
    <message>
        <source>This file is not a Wholehearted journal</source>
        <translation>Diese Datei ist kein Journal von Wholehearted</translation>
    </message>
    <message>
        <source>This journal is damaged: some of its bytes have changed</source>
        <translation>Dieses Journal ist beschädigt: Einige seiner Bytes haben sich geändert</translation>
    </message>
    <message>
        <source>This journal was altered by something other than Wholehearted</source>
        <translation>Dieses Journal wurde von etwas anderem als Wholehearted verändert</translation>
    </message>
    <message>
        <source>This journal was written by a newer Wholehearted</source>
        <translation>Dieses Journal wurde von einem neueren Wholehearted geschrieben</translation>
    </message>
    <message>
        <source>This is not the passphrase of this partner</source>
        <translation>Das ist nicht die Passphrase dieser Person</translation>
    </message>
    <message>
        <source>This passphrase does not open it</source>
        <translation>Diese Passphrase öffnet es nicht</translation>
    </message>
    <message>
        <source>This journal wants a passphrase</source>
        <translation>Dieses Journal braucht eine Passphrase</translation>
    </message>
    <message>
        <source>There is not enough free memory</source>
        <translation>Es ist nicht genug Arbeitsspeicher frei</translation>
    </message>
    <message>
        <source>This file asks for more work than any journal does</source>
        <translation>Diese Datei verlangt mehr Arbeit als jedes Journal</translation>
    </message>
    <message>
        <source>This journal is open already in another window</source>
        <translation>Dieses Journal ist schon in einem anderen Fenster offen</translation>
    </message>
    <message>
        <source>Another program changed the journal on disk</source>
        <translation>Ein anderes Programm hat das Journal auf dem Datenträger geändert</translation>
    </message>
    <message>
        <source>This folder has the plan of another journal</source>
        <translation>In diesem Ordner steht der Plan eines anderen Journals</translation>
    </message>
    <message>
        <source>This is the journal of another couple</source>
        <translation>Das ist das Journal eines anderen Paares</translation>
    </message>
    <message>
        <source>This copy was closed with other keys, so anybody could have written in it</source>
        <translation>Diese Kopie wurde mit anderen Schlüsseln verschlossen, fremde Hände könnten also darin geschrieben haben</translation>
    </message>
    <message>
        <source>This journal reads well, so there is nothing to go back to</source>
        <translation>Dieses Journal liest sich gut, es braucht also kein Zurück</translation>
    </message>
    <message>
        <source>This journal was erased</source>
        <translation>Dieses Journal wurde gelöscht</translation>
    </message>
    <message>
        <source>Something in it does not have both yeses</source>
        <translation>Etwas darin hat nicht beide Ja</translation>
    </message>
    <message>
        <source>There is nothing to keep</source>
        <translation>Es gibt nichts zu behalten</translation>
    </message>
    <message>
        <source>This was let go of already</source>
        <translation>Das wurde schon losgelassen</translation>
    </message>
    <message>
        <source>This is not an iCalendar file</source>
        <translation>Das ist keine iCalendar-Datei</translation>
    </message>
    <message>
        <source>This calendar ends too early, or has a line that cannot be read</source>
        <translation>Dieser Kalender endet zu früh oder hat eine Zeile, die sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>Something in this calendar repeats more often than a computer can count</source>
        <translation>Etwas in diesem Kalender wiederholt sich öfter, als ein Computer zählen kann</translation>
    </message>
    <message>
        <source>There is no folder at this place</source>
        <translation>An diesem Ort ist kein Ordner</translation>
    </message>
    <message>
        <source>Two different versions of SQLite are installed on this computer</source>
        <translation>Auf diesem Computer sind zwei verschiedene Versionen von SQLite installiert</translation>
    </message>
    <message>
        <source>The questions could not be read</source>
        <translation>Die Fragen ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>Part of this cannot be kept as it is</source>
        <translation>Ein Teil davon kann so nicht behalten werden</translation>
    </message>
    <message>
        <source>These words do not fit together</source>
        <translation>Diese Worte passen nicht zusammen</translation>
    </message>
    <message>
        <source>Stopped, as you asked</source>
        <translation>Angehalten, wie gewünscht</translation>
    </message>
    <message>
        <source>%1, so nothing was saved.</source>
        <translation>%1, deshalb wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1, so nothing was changed.</source>
        <translation>%1, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1, so no file was written.</source>
        <translation>%1, deshalb wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1, so nothing was brought in.</source>
        <translation>%1, deshalb wurde nichts hereingeholt.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, so nothing was put back.</source>
        <translation>%1, deshalb wurde nichts zurückgeholt.</translation>
    </message>
    <message>
        <source>%1, so no passphrase was changed.</source>
        <translation>%1, deshalb wurde keine Passphrase geändert.</translation>
    </message>
    <message>
        <source>%1, so not everything could be erased.</source>
        <translation>%1, deshalb ließ sich nicht alles löschen.</translation>
    </message>
    <message>
        <source>%1, so no busy time was taken in.</source>
        <translation>%1, deshalb wurde keine belegte Zeit übernommen.</translation>
    </message>
    <message>
        <source>%1, so the calendar folder is not up to date.</source>
        <translation>%1, deshalb ist der Kalenderordner nicht auf dem neuen Stand.</translation>
    </message>
    <message>
        <source>%1, so this computer will not remember what you chose.</source>
        <translation>%1, deshalb merkt sich dieser Computer nicht, was ihr gewählt habt.</translation>
    </message>
    <message>
        <source>%1, so the other version is still there.</source>
        <translation>%1, deshalb ist die andere Fassung noch da.</translation>
    </message>
    <message>
        <source>Your words are still open here.</source>
        <translation>Eure Worte stehen hier noch offen.</translation>
    </message>
    <message>
        <source>Your journal is as it was.</source>
        <translation>Euer Journal ist, wie es war.</translation>
    </message>
    <message>
        <source>Your journal is untouched.</source>
        <translation>Euer Journal ist unberührt.</translation>
    </message>
    <message>
        <source>Your journal and the copy are as they were.</source>
        <translation>Euer Journal und die Kopie sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The file and its backups were not touched.</source>
        <translation>Die Datei und ihre Sicherungen blieben unberührt.</translation>
    </message>
    <message>
        <source>The passphrases you had still open it.</source>
        <translation>Eure bisherigen Passphrasen öffnen es weiterhin.</translation>
    </message>
    <message>
        <source>What is left is as it was.</source>
        <translation>Was noch da ist, ist, wie es war.</translation>
    </message>
    <message>
        <source>The journal itself is on disk.</source>
        <translation>Das Journal selbst ist gespeichert.</translation>
    </message>
    <message>
        <source>Your journal has everything that is in it.</source>
        <translation>Euer Journal hat alles, was darin steht.</translation>
    </message>
    <message>
        <source>The file was not touched.</source>
        <translation>Die Datei blieb unberührt.</translation>
    </message>
    <message>
        <source>The file and your journal are as they were.</source>
        <translation>Die Datei und euer Journal sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Your journal is safe.</source>
        <translation>Euer Journal ist sicher.</translation>
    </message>
    <message>
        <source>Free some space, then try once more.</source>
        <translation>Schafft etwas Platz, dann versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Choose another place, or change who may use it.</source>
        <translation>Wählt einen anderen Ort, oder ändert, wer ihn benutzen darf.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>Wählt einen anderen Namen, oder sagt, dass sie ersetzt werden darf.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Gib sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Type it once more; either of your two passphrases opens it.</source>
        <translation>Gib sie noch einmal ein; jede eurer beiden Passphrasen öffnet es.</translation>
    </message>
    <message>
        <source>Either of your two passphrases opens it.</source>
        <translation>Jede eurer beiden Passphrasen öffnet es.</translation>
    </message>
    <message>
        <source>Go back to a backup of it on this computer, or to a copy of your own.</source>
        <translation>Geht zu einer Sicherung auf diesem Computer zurück, oder zu einer eigenen Kopie.</translation>
    </message>
    <message>
        <source>Open a copy of it from your backup.</source>
        <translation>Öffnet eine Kopie aus eurer eigenen Sicherung.</translation>
    </message>
    <message>
        <source>Keep it only if you know where it comes from.</source>
        <translation>Behaltet sie nur, wenn ihr wisst, woher sie kommt.</translation>
    </message>
    <message>
        <source>Export it once more from the calendar it comes from.</source>
        <translation>Exportiert ihn noch einmal aus dem Kalender, aus dem er kommt.</translation>
    </message>
    <message>
        <source>Export it once more without that event, or choose another file.</source>
        <translation>Exportiert ihn noch einmal ohne diesen Eintrag, oder wählt eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation>Wählt einen Ordner, den es gibt.</translation>
    </message>
    <message>
        <source>Go back to the words, then both say yes once more.</source>
        <translation>Geht zurück zu den Worten, dann sagt beide noch einmal Ja.</translation>
    </message>
    <message>
        <source>See that it is still connected, then try once more.</source>
        <translation>Seht nach, ob er noch verbunden ist, dann versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Install the newer Wholehearted on this computer, then open it again.</source>
        <translation>Installiert das neuere Wholehearted auf diesem Computer, dann öffnet es wieder.</translation>
    </message>
    <message>
        <source>Go on in the window that has it, or close it first.</source>
        <translation>Macht in dem Fenster weiter, das es offen hat, oder schließt das zuerst.</translation>
    </message>
    <message>
        <source>Install Wholehearted and Qt from the same source, then start again.</source>
        <translation>Installiert Wholehearted und Qt aus derselben Quelle, dann startet es wieder.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählt einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another place or name.</source>
        <translation>Wählt einen anderen Ort oder Namen.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählt eine andere Datei.</translation>
    </message>
    <message>
        <source>Close another program, then try once more.</source>
        <translation>Schließt ein anderes Programm, dann versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Both versions are there; bring them together first.</source>
        <translation>Beide Fassungen sind da; führt sie zuerst zusammen.</translation>
    </message>
    <message>
        <source>Install Wholehearted once more: its questions come with it.</source>
        <translation>Installiert Wholehearted noch einmal: Die Fragen kommen damit.</translation>
    </message>
    <message>
        <source>The help names everything that can be asked for.</source>
        <translation>Die Hilfe nennt alles, wonach man fragen kann.</translation>
    </message>
</context>
<context>
    <name>FrozenTextCard</name>
    <message>
        <source>What would be kept</source>
        <translation>Was behalten würde</translation>
    </message>
    <message>
        <source>What makes room for it</source>
        <translation>Was dafür Platz schafft</translation>
    </message>
</context>
<context>
    <name>GroundTable</name>
    <message>
        <source>Both of you: %1</source>
        <translation>Ihr beide: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a partner, and their words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>keine Worte</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Not in here. Another word may be.</source>
        <translation>Das steht hier nicht. Ein anderes Wort vielleicht schon.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>What this can’t do, and when it is not the tool</source>
        <translation>Was es nicht kann, und wann es nicht das Richtige ist</translation>
    </message>
    <message>
        <source>If you are ever afraid to say no, this is not the tool.</source>
        <translation>Wenn ihr je Angst habt, Nein zu sagen, ist das hier nicht das Richtige.</translation>
    </message>
    <message>
        <source>When it is not the tool</source>
        <translation>Wann es nicht das Richtige ist</translation>
    </message>
    <message>
        <source>It needs two people who both feel free to say yes, and just as free to say not now. Where a no is answered with anger, with silence, with money or with hurt, no list of questions makes that right, and none of it is your fault.</source>
        <translation>Es braucht zwei Menschen, die sich beide frei fühlen, Ja zu sagen, und ebenso frei, „jetzt nicht“ zu sagen. Wo auf ein Nein Wut, Schweigen, Geld oder Verletzung folgt, macht keine Liste von Fragen das gut, und nichts davon ist deine Schuld.</translation>
    </message>
    <message>
        <source>Put it away when one of you is pushed or tested with it, when a yes is collected, or when an answer given here is held against you afterwards.</source>
        <translation>Legt es weg, wenn jemand von euch damit gedrängt oder geprüft wird, wenn ein Ja eingesammelt wird, oder wenn eine Antwort von hier dir später vorgehalten wird.</translation>
    </message>
    <message>
        <source>Where help is</source>
        <translation>Wo es Hilfe gibt</translation>
    </message>
    <message>
        <source>With someone you trust, a doctor, a midwife, a counsellor. Most countries have a helpline for people who are hurt, watched or ruled by a partner: free, at any hour, often also as a chat. Any doctor’s practice, pharmacy or library can give you its number. If you are in danger now, call the emergency number.</source>
        <translation>Bei Menschen, denen du vertraust, in einer Arztpraxis, bei einer Hebamme, in einer Beratungsstelle. In den meisten Ländern gibt es ein Hilfetelefon für Menschen, die in ihrer Beziehung verletzt, überwacht oder beherrscht werden: kostenlos, zu jeder Stunde, oft auch als Chat. Jede Arztpraxis, Apotheke oder Bücherei kann dir die Nummer geben. Wenn du jetzt in Gefahr bist, ruf den Notruf an.</translation>
    </message>
    <message>
        <source>If someone may look at this computer, search on another one. There are no links here, and nothing is written down about this page being read.</source>
        <translation>Wenn jemand in diesen Computer schauen könnte, suche an einem anderen. Hier gibt es keine Links, und nirgends steht, dass diese Seite gelesen wurde.</translation>
    </message>
    <message>
        <source>What a yes here is not</source>
        <translation>Was ein Ja hier nicht ist</translation>
    </message>
    <message>
        <source>A yes is to a plan, and to feeling free to stop. It is never a permission: on the day, asking again is part of the plan. No program can tell a glad yes from a tired one, and nothing in here proves consent: no journal, no PDF, no calendar.</source>
        <translation>Ein Ja gilt einem Plan und der Freiheit, aufzuhören. Es ist nie eine Erlaubnis: Am Tag selbst gehört es dazu, wieder zu fragen. Kein Programm kann ein frohes Ja von einem müden unterscheiden, und nichts hier beweist Einverständnis: kein Journal, kein PDF, kein Kalender.</translation>
    </message>
    <message>
        <source>What it can’t protect from</source>
        <translation>Wovor es nicht schützen kann</translation>
    </message>
    <message>
        <source>From someone who knows your passphrase, watches your screen or shares your account on this computer. Without passphrases, from anyone who has the file; and then one person can press both answers.</source>
        <translation>Vor Menschen, die deine Passphrase kennen, auf deinen Bildschirm schauen oder dein Konto auf diesem Computer mitbenutzen. Ohne Passphrasen vor allen, die die Datei haben; und dann kann eine Person beide Antworten drücken.</translation>
    </message>
    <message>
        <source>From copies: backups keep what they have, and a PDF or an export is not encrypted.</source>
        <translation>Vor Kopien: Sicherungen behalten, was sie haben, und ein PDF oder ein Export ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>What it can’t replace</source>
        <translation>Was es nicht ersetzen kann</translation>
    </message>
    <message>
        <source>A doctor, a midwife, a couple counsellor. Pain is a reason to stop and to ask one of them, never something to plan around. Illness, birth, grief, or the same quarrel again and again need more than seven questions.</source>
        <translation>Ärztlichen Rat, eine Hebamme, eine Paarberatung. Schmerz ist ein Grund, aufzuhören und dort zu fragen, und nie etwas, um das man herum plant. Krankheit, Geburt, Trauer oder immer wieder derselbe Streit brauchen mehr als sieben Fragen.</translation>
    </message>
    <message>
        <source>Leaving it</source>
        <translation>Wie ihr es verlasst</translation>
    </message>
    <message>
        <source>Either of you can let go of anything in here, alone and without a reason. You can stop in the middle of a check-in and close the window: what was not kept by two yeses is gone.</source>
        <translation>Ihr könnt hier alles loslassen, jederzeit, auch allein und ohne Grund. Ihr könnt mitten in einem Check-in aufhören und das Fenster schließen: Was nicht mit zwei Ja behalten wurde, ist weg.</translation>
    </message>
</context>
<context>
    <name>JournalCare</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KeepingText</name>
    <message>
        <source>This check-in</source>
        <translation>Dieses Check-in</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a date, and the name of the questions</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>For this week</source>
        <translation>Für diese Woche</translation>
    </message>
    <message>
        <source>Appreciation</source>
        <translation>Wertschätzung</translation>
    </message>
    <message>
        <source>Then we ask: is this still true?</source>
        <translation>Dann fragen wir: Stimmt das noch?</translation>
    </message>
    <message>
        <source>In place of what was planned from %1 on.</source>
        <translation>Anstelle dessen, was ab %1 geplant war.</translation>
    </message>
    <message>
        <source>In place of what was planned on %1.</source>
        <translation>Anstelle dessen, was am %1 geplant war.</translation>
    </message>
    <message>
        <source>It goes on from “%1”, which ran until %2.</source>
        <translation>Es setzt „%1“ fort, das bis %2 lief.</translation>
    </message>
    <message>
        <source>In place of “%1”, %2, from %3 on. What comes before that day stays.</source>
        <translation>Anstelle von „%1“, %2, ab %3. Was vor diesem Tag liegt, bleibt.</translation>
    </message>
    <message>
        <source>In place of “%1”, %2, %3. Its other dates stay.</source>
        <translation>Anstelle von „%1“, %2, %3. Die anderen Termine davon bleiben.</translation>
    </message>
    <message>
        <source>In place of “%1”, %2, %3.</source>
        <translation>Anstelle von „%1“, %2, %3.</translation>
    </message>
    <message>
        <source>this check-in</source>
        <translation>dieses Check-in</translation>
    </message>
    <message>
        <source>your names</source>
        <translation>eure Namen</translation>
    </message>
    <message>
        <source>your other kinds of closeness</source>
        <translation>eure anderen Arten von Nähe</translation>
    </message>
    <message>
        <source>your word for calendars</source>
        <translation>euer Wort für Kalender</translation>
    </message>
    <message>
        <source>your answers</source>
        <translation>eure Antworten</translation>
    </message>
    <message>
        <source>your offers</source>
        <translation>eure Angebote</translation>
    </message>
    <message>
        <source>what you both wish for</source>
        <translation>was ihr euch beide wünscht</translation>
    </message>
    <message>
        <source>your words to each other</source>
        <translation>eure Worte füreinander</translation>
    </message>
    <message>
        <source>your questions</source>
        <translation>eure Fragen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Behalten: %1.</translation>
    </message>
    <message>
        <source>%1 is in your week.</source>
        <translation>%1 steht in eurer Woche.</translation>
    </message>
    <message>
        <source>%1 are in your week.</source>
        <translation>%1 stehen in eurer Woche.</translation>
    </message>
    <message>
        <source>The two of you</source>
        <translation>Ihr beide</translation>
    </message>
    <message>
        <source>Your names: %1</source>
        <translation>Eure Namen: %1</translation>
    </message>
    <message>
        <source>In calendars: “%1”</source>
        <translation>In Kalendern: „%1“</translation>
    </message>
    <message>
        <source>Other closeness: %1</source>
        <translation>Andere Nähe: %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between lines</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>Anstelle von</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a question, and what was kept to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What you both wish for</source>
        <translation>Was ihr euch beide wünscht</translation>
    </message>
    <message>
        <source>These are hours of %1.</source>
        <comment>a time zone</comment>
        <translation>Das sind Stunden von %1.</translation>
    </message>
</context>
<context>
    <name>KeptSearch</name>
    <message>
        <source>%1 · %2</source>
        <comment>date, and what it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>date, name, and what it is</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>A wish of both of you</source>
        <translation>Ein Wunsch von euch beiden</translation>
    </message>
    <message>
        <source>Glad of</source>
        <translation>Froh über</translation>
    </message>
    <message>
        <source>For this week</source>
        <translation>Für diese Woche</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Tab leads on, Shift and Tab lead back.</source>
        <translation>Alles geht ohne Maus. Tab führt weiter, Umschalt und Tab führen zurück.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Our week</source>
        <translation>Unsere Woche</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>In a check-in</source>
        <translation>In einem Check-in</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Der Schritt davor</translation>
    </message>
    <message>
        <source>Take back what was typed or painted</source>
        <translation>Zurücknehmen, was getippt oder gemalt wurde</translation>
    </message>
    <message>
        <source>And bring it again</source>
        <translation>Und es wiederholen</translation>
    </message>
    <message>
        <source>Painting a week</source>
        <translation>Eine Woche malen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Choose several half hours</source>
        <translation>Mehrere halbe Stunden wählen</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation>Umschalt und Pfeiltasten</translation>
    </message>
    <message>
        <source>Works for me, could, does not</source>
        <translation>Passt mir, ginge, passt nicht</translation>
    </message>
    <message>
        <source>Paint with the brush</source>
        <translation>Mit dem Pinsel malen</translation>
    </message>
    <message>
        <source>The week before, the week after</source>
        <translation>Die Woche davor, die Woche danach</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <extracomment>Several keys for the same thing</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>From half hour to half hour</source>
        <translation>Von halber Stunde zu halber Stunde</translation>
    </message>
    <message>
        <source>From one shared time to the next</source>
        <translation>Von einer gemeinsamen Zeit zur nächsten</translation>
    </message>
    <message>
        <source>Ctrl and arrow keys</source>
        <translation>Strg und Pfeiltasten</translation>
    </message>
    <message>
        <source>The first day, the last day</source>
        <translation>Der erste Tag, der letzte Tag</translation>
    </message>
    <message>
        <source>The first hour, the last hour</source>
        <translation>Die erste Stunde, die letzte Stunde</translation>
    </message>
    <message>
        <source>Choose what is there</source>
        <translation>Auswählen, was dort steht</translation>
    </message>
    <message>
        <source>Open what is there, or ask for a time</source>
        <translation>Öffnen, was dort steht, oder nach einer Zeit fragen</translation>
    </message>
    <message>
        <source>Back to the week</source>
        <translation>Zurück zur Woche</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Search, in Looking back and in the guide</source>
        <translation>Suchen, im Rückblick und in der Anleitung</translation>
    </message>
    <message>
        <source>The next place in the guide</source>
        <translation>Die nächste Stelle in der Anleitung</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>Die Übersicht drucken</translation>
    </message>
    <message>
        <source>Press the button you are on</source>
        <translation>Den Knopf drücken, auf dem man steht</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>What you both kept, to be read side by side. Any of it can be let go of.</source>
        <translation>Was ihr beide behalten habt, nebeneinander zu lesen. Alles davon könnt ihr loslassen.</translation>
    </message>
    <message>
        <source>Search what you kept</source>
        <translation>Behaltenes durchsuchen</translation>
    </message>
    <message>
        <source>Past check-ins, newest first</source>
        <translation>Frühere Check-ins, das neueste zuerst</translation>
    </message>
    <message>
        <source>These words are not in what you kept.</source>
        <translation>Diese Worte stehen nicht in dem, was ihr behalten habt.</translation>
    </message>
    <message>
        <source>Compare with another check-in</source>
        <translation>Mit einem anderen Check-in vergleichen</translation>
    </message>
    <message>
        <source>Let go of what is older…</source>
        <translation>Älteres loslassen …</translation>
    </message>
    <message>
        <source>Let go of something…</source>
        <translation>Etwas loslassen …</translation>
    </message>
    <message>
        <source>Let go of all of it…</source>
        <translation>Alles davon loslassen …</translation>
    </message>
    <message>
        <source>Let go of what is older than this day</source>
        <translation>Loslassen, was älter ist als dieser Tag</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Is this still true?</source>
        <translation>Stimmt das noch?</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>What you both keep of a check-in can be read here side by side.</source>
        <translation>Was ihr beide von einem Check-in behaltet, lässt sich hier nebeneinander lesen.</translation>
    </message>
    <message>
        <source>Start a check-in</source>
        <translation>Ein Check-in beginnen</translation>
    </message>
    <message>
        <source>Our questions</source>
        <translation>Unsere Fragen</translation>
    </message>
    <message>
        <source>This is the name of a plan; it stands in Our week.</source>
        <translation>So heißt ein Plan; er steht in „Unsere Woche“.</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Nothing kept is older than this day.</source>
        <translation>Nichts Behaltenes ist älter als dieser Tag.</translation>
    </message>
</context>
<context>
    <name>LookingBackPresenter</name>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>What you both wish for</source>
        <translation>Was ihr euch beide wünscht</translation>
    </message>
    <message>
        <source>Glad of</source>
        <translation>Froh über</translation>
    </message>
    <message>
        <source>For this week</source>
        <translation>Für diese Woche</translation>
    </message>
    <message>
        <source>What you planned then</source>
        <translation>Was ihr damals geplant habt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>when, and how often</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a plan, and when it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything kept from the check-in of %1 will be gone: answers, offers, wishes and words. What you planned stays in your week.</source>
        <translation>Alles, was ihr vom Check-in am %1 behalten habt, ist dann weg: Antworten, Angebote, Wünsche und Worte. Was ihr geplant habt, bleibt in eurer Woche.</translation>
    </message>
    <message>
        <source>What %1 offered will be gone: “%2”</source>
        <translation>Das Angebot von %1 ist dann weg: „%2“</translation>
    </message>
    <message>
        <source>%1’s words will be gone: “%2”</source>
        <translation>Die Worte von %1 sind dann weg: „%2“</translation>
    </message>
    <message>
        <source>This wish of both of you will be gone.</source>
        <translation>Dieser Wunsch von euch beiden ist dann weg.</translation>
    </message>
    <message>
        <source>What %1 said to “%2” will be gone.</source>
        <translation>Was %1 zu „%2“ gesagt hat, ist dann weg.</translation>
    </message>
    <message>
        <source>The plans that were over before %1 will be gone.</source>
        <translation>Die Pläne, die vor dem %1 vorbei waren, sind dann weg.</translation>
    </message>
    <message>
        <source>Everything kept from the check-in of %1 will be gone.</source>
        <translation>Alles, was ihr vom Check-in am %1 behalten habt, ist dann weg.</translation>
    </message>
    <message numerus="yes">
        <source>Everything kept from %n check-in(s), %1 to %2, will be gone.</source>
        <translation>
            <numerusform>Alles, was ihr von %n Check-in behalten habt, %1 bis %2, ist dann weg.</numerusform>
            <numerusform>Alles, was ihr von %n Check-ins behalten habt, %1 bis %2, ist dann weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 So will the plans that were over by then.</source>
        <translation>%1 Ebenso die Pläne, die bis dahin vorbei waren.</translation>
    </message>
    <message>
        <source>It is gone from your journal.</source>
        <translation>Es ist aus eurem Journal weg.</translation>
    </message>
    <message>
        <source>The plan “%1” will be gone, with all its dates.</source>
        <translation>Der Plan „%1“ ist dann weg, mit allen Terminen.</translation>
    </message>
    <message>
        <source>The plan “%1” will be gone.</source>
        <translation>Der Plan „%1“ ist dann weg.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Our week</source>
        <translation>Unsere Woche</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Our journal</source>
        <translation>Unser Journal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>%1 &amp; %2</source>
        <comment>both names in the rail</comment>
        <translation>%1 &amp; %2</translation>
    </message>
    <message>
        <source>Closing now lets go of what is open here.</source>
        <translation>Beim Schließen geht, was hier noch offen ist.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>OccasionBar</name>
    <message>
        <source>Plan it anew…</source>
        <translation>Neu planen …</translation>
    </message>
    <message>
        <source>Asks both of you.</source>
        <translation>Fragt euch beide.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Lets go of it for good, with all its dates.</source>
        <translation>Lässt es ganz los, mit allen Terminen.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Nothing is asked about it any more today.</source>
        <translation>Danach wird heute nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Alles ruhen lassen</translation>
    </message>
    <message>
        <source>Each week is free until you go on. Either of you can, any time.</source>
        <translation>Jede Woche ist frei, bis ihr weitermacht. Das könnt ihr jederzeit, auch allein.</translation>
    </message>
    <message>
        <source>Go on with our plans</source>
        <translation>Mit unseren Plänen weitermachen</translation>
    </message>
    <message>
        <source>Still a yes?</source>
        <translation>Noch ein Ja?</translation>
    </message>
    <message>
        <source>Asks both of you. Nothing of it is kept.</source>
        <translation>Fragt euch beide. Nichts davon wird behalten.</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Eine andere Zeit …</translation>
    </message>
    <message>
        <source>Asks both of you about another time. This one stands until then.</source>
        <translation>Fragt euch beide nach einer anderen Zeit. Bis dahin gilt diese.</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>Frees this one time. The others stay.</source>
        <translation>Macht dieses eine Mal frei. Die anderen bleiben.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, and its hours</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Lets go of it for good.</source>
        <translation>Lässt es ganz los.</translation>
    </message>
    <message>
        <source>Close in other ways: %1</source>
        <comment>their own list follows</comment>
        <translation>Auf andere Weise nah: %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between kinds of closeness</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>OfferBox</name>
    <message>
        <source>%1 offers</source>
        <translation>%1 bietet an</translation>
    </message>
    <message>
        <source>One small thing you could do</source>
        <translation>Eine kleine Sache, die du tun könntest</translation>
    </message>
    <message>
        <source>Let go of this offer</source>
        <translation>Dieses Angebot loslassen</translation>
    </message>
    <message>
        <source>%1: let go of this offer</source>
        <translation>%1: dieses Angebot loslassen</translation>
    </message>
</context>
<context>
    <name>OurJournalPage</name>
    <message>
        <source>Our journal</source>
        <translation>Unser Journal</translation>
    </message>
    <message>
        <source>Where it is, who can open it, and how to take it away.</source>
        <translation>Wo es liegt, wer es öffnen kann, und wie ihr es löscht.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Backups on this computer</source>
        <translation>Sicherungen auf diesem Computer</translation>
    </message>
    <message>
        <source>Other versions beside it</source>
        <translation>Andere Fassungen daneben</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Either of you can take all of it away, alone and at any time. Nobody is asked why.</source>
        <translation>Ihr könnt alles wegnehmen, jederzeit, auch allein. Niemand wird nach dem Warum gefragt.</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Alles löschen …</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Erase everything now</source>
        <translation>Jetzt alles löschen</translation>
    </message>
</context>
<context>
    <name>OurJournalPresenter</name>
    <message>
        <source>This is a made-up couple. Their journal is in memory only and goes with the window.</source>
        <translation>Das ist ein ausgedachtes Paar. Das Journal ist nur im Arbeitsspeicher und geht mit dem Fenster.</translation>
    </message>
    <message>
        <source>Nothing of yours is on this computer yet. One file comes into being when you both first keep something.</source>
        <translation>Auf diesem Computer ist noch nichts von euch. Eine Datei entsteht, wenn ihr zum ersten Mal zusammen etwas behaltet.</translation>
    </message>
    <message>
        <source>Everything you keep is in one encrypted file on this computer.</source>
        <translation>Alles, was ihr behaltet, ist in einer verschlüsselten Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>One, from %1. It is encrypted like the journal, and there in case that cannot be read one day.</source>
        <translation>Eine, vom %1. Sie ist verschlüsselt wie das Journal, und da für den Fall, dass es sich eines Tages nicht lesen lässt.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n versions, the newest from %1. They are encrypted like the journal, and there in case that cannot be read one day.</source>
        <translation>
            <numerusform>Die letzte Fassung (%n), vom %1. Sie ist verschlüsselt wie das Journal, und da für den Fall, dass es sich eines Tages nicht lesen lässt.</numerusform>
            <numerusform>Die letzten %n Fassungen, die neueste vom %1. Sie sind verschlüsselt wie das Journal, und da für den Fall, dass es sich eines Tages nicht lesen lässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it, and not to be read: %1. Nothing needs that any more; you can remove it yourselves.</source>
        <translation>Daneben, und nicht zu lesen: %1. Das braucht nichts mehr; ihr könnt es selbst entfernen.</translation>
    </message>
    <message>
        <source>your journal with everything in it</source>
        <translation>euer Journal mit allem, was darin steht</translation>
    </message>
    <message>
        <source>its backups on this computer</source>
        <translation>seine Sicherungen auf diesem Computer</translation>
    </message>
    <message>
        <source>the other versions beside it</source>
        <translation>die anderen Fassungen daneben</translation>
    </message>
    <message>
        <source>whatever is open in this window</source>
        <translation>was in diesem Fenster offen ist</translation>
    </message>
    <message>
        <source>This takes away, for ever: %1.</source>
        <translation>Das geht damit für immer: %1.</translation>
    </message>
    <message>
        <source>Out of reach: copies you made yourselves, the history of a sync service, PDFs and printed pages, and events in calendars.</source>
        <translation>Außer Reichweite: Kopien, die ihr selbst gemacht habt, der Verlauf eines Synchronisationsdienstes, PDFs und gedruckte Seiten, und Einträge in Kalendern.</translation>
    </message>
</context>
<context>
    <name>OurQuestionsPage</name>
    <message>
        <source>Our questions</source>
        <translation>Unsere Fragen</translation>
    </message>
    <message>
        <source>What you ask each other in a check-in, in this order. Add your own, find other words, let one rest.</source>
        <translation>Was ihr einander in einem Check-in fragt, in dieser Reihenfolge. Fügt eigene Fragen hinzu, findet andere Worte, lasst eine ruhen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Add a question of your own</source>
        <translation>Eine eigene Frage dazu</translation>
    </message>
    <message>
        <source>To our questions</source>
        <translation>Zu unseren Fragen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ask both of you</source>
        <translation>Euch beide fragen</translation>
    </message>
</context>
<context>
    <name>OurQuestionsPresenter</name>
    <message>
        <source>Your own question</source>
        <translation>Eure eigene Frage</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In euren Worten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>whose question it is, and how it is answered</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1” will be gone, in all its wordings. Answers you kept to it stay, without the question. It can also just rest.</source>
        <translation>„%1“ ist dann weg, in allen Fassungen. Antworten, die ihr dazu behalten habt, bleiben, ohne die Frage. Sie kann auch einfach ruhen.</translation>
    </message>
    <message>
        <source>Your own words for this question will be gone. It is asked as it was at first.</source>
        <translation>Eure eigenen Worte für diese Frage sind dann weg. Sie wird wieder so gestellt wie am Anfang.</translation>
    </message>
    <message>
        <source>It is gone from your journal.</source>
        <translation>Es ist aus eurem Journal weg.</translation>
    </message>
</context>
<context>
    <name>OurQuestionsText</name>
    <message>
        <source>Our questions</source>
        <translation>Unsere Fragen</translation>
    </message>
    <message>
        <source>New: “%1” (%2)</source>
        <comment>words of a question, and how it is answered</comment>
        <translation>Neu: „%1“ (%2)</translation>
    </message>
    <message>
        <source>“%1” instead of “%2” (%3)</source>
        <comment>new words, words before, and how it is answered</comment>
        <translation>„%1“ anstelle von „%2“ (%3)</translation>
    </message>
    <message>
        <source>“%1” rests.</source>
        <translation>„%1“ ruht.</translation>
    </message>
    <message>
        <source>“%1” is asked again.</source>
        <translation>„%1“ wird wieder gefragt.</translation>
    </message>
    <message>
        <source>In this order: %1</source>
        <translation>In dieser Reihenfolge: %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between names of questions</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Your questions, as they are.</source>
        <translation>Eure Fragen, wie sie sind.</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>in eigenen Worten</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>wie oft</translation>
    </message>
    <message>
        <source>one of five faces</source>
        <translation>eines von fünf Gesichtern</translation>
    </message>
    <message>
        <source>yes, maybe or rather not</source>
        <translation>ja, vielleicht oder lieber nicht</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>hours of a week</source>
        <translation>Stunden einer Woche</translation>
    </message>
    <message>
        <source>in private, in turns</source>
        <translation>für sich, abwechselnd</translation>
    </message>
</context>
<context>
    <name>OurWeekPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>As a week</source>
        <translation>Als Woche</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <source>Show the whole day</source>
        <translation>Den ganzen Tag zeigen</translation>
    </message>
    <message>
        <source>Shared time</source>
        <translation>Neue Zeit</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>days of a week, and its number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a time to see more of it here.</source>
        <translation>Wählt eine Zeit, um hier mehr davon zu sehen.</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Go to date…</source>
        <translation>Datum …</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Tage davor</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Tage danach</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
</context>
<context>
    <name>OwnLineField</name>
    <message>
        <source>Add your own</source>
        <translation>Eigenes dazu</translation>
    </message>
</context>
<context>
    <name>PartnerColumn</name>
    <message>
        <source>Pass</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Das behalten</translation>
    </message>
    <message>
        <source>keep this</source>
        <translation>das behalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a partner, and what a control is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>auslassen</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Die Passphrase zeigen</translation>
    </message>
</context>
<context>
    <name>PassphrasesCard</name>
    <message>
        <source>Who can open it</source>
        <translation>Wer es öffnen kann</translation>
    </message>
    <message>
        <source>Give it two passphrases…</source>
        <translation>Zwei Passphrasen dafür …</translation>
    </message>
    <message>
        <source>The one you have now</source>
        <translation>Deine jetzige</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Die neue</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>Die neue noch einmal</translation>
    </message>
    <message>
        <source>From then on it takes one of the two to open it. If both are lost, nobody can.</source>
        <translation>Von da an braucht es eine der beiden, um es zu öffnen. Wenn beide verloren sind, kann es niemand.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Making new keys</source>
        <translation>Neue Schlüssel entstehen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Change %1’s passphrase…</source>
        <translation>Passphrase von %1 ändern …</translation>
    </message>
    <message>
        <source>%1’s passphrase</source>
        <translation>Passphrase von %1</translation>
    </message>
    <message>
        <source>%1’s passphrase once more</source>
        <translation>Passphrase von %1 noch einmal</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Give it both</source>
        <translation>Beide einsetzen</translation>
    </message>
</context>
<context>
    <name>PassphrasesPresenter</name>
    <message>
        <source>%1’s passphrase opens it, and so does %2’s; neither needs the other. Whoever has the file and no passphrase reads nothing. If both are lost, nobody can open it, we neither.</source>
        <translation>Die Passphrase von %1 öffnet es, die von %2 auch; keine braucht die andere. Wer die Datei hat und keine Passphrase, liest nichts. Wenn beide verloren sind, kann es niemand öffnen, auch wir nicht.</translation>
    </message>
    <message>
        <source>It has no passphrase. Anyone who has this file can read it.</source>
        <translation>Es hat keine Passphrase. Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Type the passphrase you have now.</source>
        <translation>Gib die Passphrase ein, die du jetzt hast.</translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation>Gib eine neue Passphrase ein.</translation>
    </message>
    <message>
        <source>That is the one you have now; choose another.</source>
        <translation>Das ist deine jetzige; wähle eine andere.</translation>
    </message>
    <message>
        <source>The new one was not typed alike both times.</source>
        <translation>Die neue wurde nicht beide Male gleich eingegeben.</translation>
    </message>
    <message>
        <source>Each of you types a passphrase.</source>
        <translation>Gebt beide eine Passphrase ein.</translation>
    </message>
    <message>
        <source>%1’s passphrase was not typed alike both times.</source>
        <translation>Die Passphrase von %1 wurde nicht beide Male gleich eingegeben.</translation>
    </message>
    <message>
        <source>Choose two different passphrases: yours also says your own yes.</source>
        <translation>Wählt zwei verschiedene Passphrasen: Mit deiner sagst du auch dein eigenes Ja.</translation>
    </message>
    <message>
        <source>%1’s passphrase is changed. The file and its backups on this computer have new keys; copies elsewhere still open with the one before.</source>
        <translation>Die Passphrase von %1 ist geändert. Die Datei und ihre Sicherungen auf diesem Computer haben neue Schlüssel; Kopien anderswo öffnen sich noch mit der vorigen.</translation>
    </message>
    <message>
        <source>Your journal has two passphrases now. Copies elsewhere are from before, and anyone who has one can still read it.</source>
        <translation>Euer Journal hat jetzt zwei Passphrasen. Kopien anderswo sind von vorher, und wer eine hat, kann sie noch lesen.</translation>
    </message>
</context>
<context>
    <name>PastTable</name>
    <message>
        <source>Both of you: %1</source>
        <translation>Ihr beide: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a partner, and their words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>keine Worte</translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation>Ihr beide</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>heading, whose words, and the words</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Let go of this…</source>
        <translation>Das loslassen …</translation>
    </message>
    <message>
        <source>Let go of this: %1</source>
        <translation>Das loslassen: %1</translation>
    </message>
</context>
<context>
    <name>PlanOutCard</name>
    <message>
        <source>Your plan in other calendars</source>
        <translation>Euer Plan in anderen Kalendern</translation>
    </message>
    <message>
        <source>Other calendars get when, and one word for all of it. No label, no offers, no answers, no names.</source>
        <translation>Andere Kalender bekommen, wann etwas ist, und ein Wort für alles. Keinen Namen dafür, keine Angebote, keine Antworten, keine Namen von euch.</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>Das Wort</translation>
    </message>
    <message>
        <source>Another word…</source>
        <translation>Ein anderes Wort …</translation>
    </message>
    <message>
        <source>A word that both of you like to read there</source>
        <translation>Ein Wort, das ihr beide dort gern lest</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Ask both of you</source>
        <translation>Euch beide fragen</translation>
    </message>
    <message>
        <source>A folder, kept up to date</source>
        <translation>Ein Ordner, immer auf dem neuen Stand</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>One file, once</source>
        <translation>Eine Datei, einmal</translation>
    </message>
    <message>
        <source>An .ics file that any calendar opens. It is not encrypted, and does not change when your plan does.</source>
        <translation>Eine .ics-Datei, die jeder Kalender öffnet. Sie ist nicht verschlüsselt und ändert sich nicht mit eurem Plan.</translation>
    </message>
    <message>
        <source>Save a calendar file…</source>
        <translation>Eine Kalenderdatei speichern …</translation>
    </message>
    <message>
        <source>Another word for other calendars</source>
        <translation>Ein anderes Wort für andere Kalender</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word in quotes</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Ein anderer Ordner …</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Einen Ordner wählen …</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>A folder for your plan</source>
        <translation>Ein Ordner für euren Plan</translation>
    </message>
    <message>
        <source>A calendar file</source>
        <translation>Eine Kalenderdatei</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
</context>
<context>
    <name>PrivateCard</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Let’s talk</source>
        <translation>Lass uns reden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>Nur für %1</translation>
    </message>
    <message>
        <source>Read the words again</source>
        <translation>Die Worte noch einmal lesen</translation>
    </message>
    <message>
        <source>read the words again, without an answer</source>
        <translation>die Worte noch einmal lesen, ohne Antwort</translation>
    </message>
    <message>
        <source>Your own passphrase, %1</source>
        <translation>Deine eigene Passphrase, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, and what one says to it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>That’s true</source>
        <translation>Das stimmt</translation>
    </message>
    <message>
        <source>Not really</source>
        <translation>Nicht ganz</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>let’s talk</source>
        <translation>lass uns reden</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nicht jetzt</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a partner, and what a control is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>PrivatePage</name>
    <message>
        <source>These words say what I mean.</source>
        <translation>Diese Worte sagen, was ich meine.</translation>
    </message>
    <message>
        <source>I would feel fine saying not now.</source>
        <translation>Es ginge mir gut damit, „jetzt nicht“ zu sagen.</translation>
    </message>
    <message>
        <source>I am not saying yes so that the asking stops.</source>
        <translation>Ich sage nicht nur Ja, damit das Fragen aufhört.</translation>
    </message>
    <message>
        <source>Nothing unkind would follow from a no.</source>
        <translation>Auf ein Nein würde nichts Unfreundliches folgen.</translation>
    </message>
    <message>
        <source>I can change my mind on the day, and that would be fine.</source>
        <translation>Ich kann am Tag selbst meine Meinung ändern, und das wäre in Ordnung.</translation>
    </message>
    <message>
        <source>Good that you noticed. Nothing has to be decided today, and either answer here ends it kindly: all that is seen is that nothing was kept.</source>
        <translation>Gut, dass du es bemerkt hast. Heute muss nichts entschieden werden, und beide Antworten beenden es hier freundlich: Zu sehen ist nur, dass nichts behalten wurde.</translation>
    </message>
    <message>
        <source>A yes takes all the lines, a not now takes none. Nobody sees what you choose here.</source>
        <translation>Ein Ja braucht alle Zeilen, ein „Nicht jetzt“ braucht keine. Niemand sieht, was du hier wählst.</translation>
    </message>
    <message>
        <source>A yes takes each line first. A not now takes none.</source>
        <translation>Ein Ja braucht zuerst jede Zeile. Ein „Nicht jetzt“ braucht keine.</translation>
    </message>
    <message>
        <source>Type your own passphrase first, %1.</source>
        <translation>Gib zuerst deine eigene Passphrase ein, %1.</translation>
    </message>
    <message>
        <source>This is not the passphrase of %1. Type it once more.</source>
        <translation>Das ist nicht die Passphrase von %1. Gib sie noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>ProposedTime</name>
    <message>
        <source>Is this still true?</source>
        <translation>Stimmt das noch?</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Eine andere Zeit</translation>
    </message>
    <message>
        <source>A shared time</source>
        <translation>Eine gemeinsame Zeit</translation>
    </message>
    <message>
        <source>“%1” ran until %2. It goes on if both of you say yes, as it was or otherwise.</source>
        <translation>„%1“ lief bis %2. Es geht weiter, wenn ihr beide Ja sagt, wie bisher oder anders.</translation>
    </message>
    <message>
        <source>“%1” stands as it is until both of you say yes to another time.</source>
        <translation>„%1“ gilt, wie es ist, bis ihr beide Ja zu einer anderen Zeit sagt.</translation>
    </message>
    <message>
        <source>It is in your week once both of you have said yes.</source>
        <translation>Es steht in eurer Woche, sobald ihr beide Ja gesagt habt.</translation>
    </message>
    <message>
        <source>The hours here are those of %1, as the plan has them.</source>
        <translation>Die Stunden hier sind die von %1, so wie der Plan sie hat.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a day</comment>
        <translation>Nur am %1</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <comment>a day</comment>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>This hour has gone by. Choose a later one.</source>
        <translation>Diese Stunde ist schon vorbei. Wählt eine spätere.</translation>
    </message>
    <message>
        <source>This is the time that stands already. Choose another one, or leave it as it is.</source>
        <translation>Diese Zeit gilt schon. Wählt eine andere, oder lasst es, wie es ist.</translation>
    </message>
</context>
<context>
    <name>PublishingPresenter</name>
    <message>
        <source>A folder with one small file for each event, which a program such as vdirsyncer carries to your phones. This window keeps it up to date.</source>
        <translation>Ein Ordner mit einer kleinen Datei für jeden Eintrag, den ein Programm wie vdirsyncer auf eure Telefone trägt. Dieses Fenster hält ihn auf dem neuen Stand.</translation>
    </message>
    <message>
        <source>Your plan is published in this folder.</source>
        <translation>Euer Plan liegt in diesem Ordner.</translation>
    </message>
    <message>
        <source>Bringing the folder up to date…</source>
        <translation>Der Ordner kommt auf den neuen Stand …</translation>
    </message>
    <message>
        <source>Everything is paused, so the folder says that nothing is planned.</source>
        <translation>Alles ruht, also sagt der Ordner, dass nichts geplant ist.</translation>
    </message>
    <message>
        <source>The folder has your plan as it is now. This window keeps it so, and puts back what is changed elsewhere.</source>
        <translation>Der Ordner hat euren Plan, wie er jetzt ist. Dieses Fenster hält ihn so und setzt zurück, was anderswo geändert wird.</translation>
    </message>
    <message>
        <source>Your plan is out of the folder. The next sync takes it off your phones.</source>
        <translation>Euer Plan ist aus dem Ordner. Der nächste Abgleich nimmt ihn von euren Telefonen.</translation>
    </message>
    <message>
        <source>The calendar file is written. It has your plan as it is now, and does not change with it.</source>
        <translation>Die Kalenderdatei ist geschrieben. Sie hat euren Plan, wie er jetzt ist, und ändert sich nicht mit ihm.</translation>
    </message>
</context>
<context>
    <name>QuestionPresenter</name>
    <message>
        <source>“When I think about it…”</source>
        <translation>„Wenn ich daran denke …“</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>In deinen eigenen Worten, wenn du magst</translation>
    </message>
    <message>
        <source>Why, or why not, if you like</source>
        <translation>Warum, oder warum nicht, wenn du magst</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In deinen eigenen Worten</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Eine Notiz, wenn du magst</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Let go…</source>
        <translation>Loslassen …</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Umformulieren</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Resting · %1</source>
        <translation>Ruht · %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, and the question it does it to</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>At %1</source>
        <comment>a time of day</comment>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>Something the two of you planned.</source>
        <translation>Etwas, das ihr beide geplant habt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Off unless you want them. Half an hour before, on this computer while your journal is open: a time, and not a word of what it is. Never afterwards.</source>
        <translation>Aus, solange ihr sie nicht wollt. Eine halbe Stunde vorher, auf diesem Computer, solange euer Journal offen ist: eine Uhrzeit, und kein Wort davon, was es ist. Danach nie.</translation>
    </message>
    <message>
        <source>Before a check-in talk</source>
        <translation>Vor einem Check-in-Gespräch</translation>
    </message>
    <message>
        <source>Before time together as well</source>
        <translation>Auch vor Zeit zu zweit</translation>
    </message>
    <message>
        <source>Reminders are quiet, for both of you and wherever you open your journal.</source>
        <translation>Erinnerungen sind still, für euch beide und wo immer ihr euer Journal öffnet.</translation>
    </message>
    <message>
        <source>Either of you can end reminders for both, on every computer of yours.</source>
        <translation>Ihr könnt Erinnerungen für beide beenden, auch allein, auf jedem eurer Computer.</translation>
    </message>
    <message>
        <source>Let them be heard</source>
        <translation>Wieder erinnern lassen</translation>
    </message>
    <message>
        <source>Quiet for both of us</source>
        <translation>Ruhe für uns beide</translation>
    </message>
</context>
<context>
    <name>RepairRun</name>
    <message>
        <source>Your journal had all of it already.</source>
        <translation>Euer Journal hatte schon alles davon.</translation>
    </message>
    <message>
        <source>Your journal has everything of both now.</source>
        <translation>Euer Journal hat jetzt alles aus beiden.</translation>
    </message>
    <message>
        <source>Your journal is as it was on %1.</source>
        <translation>Euer Journal ist, wie es am %1 war.</translation>
    </message>
    <message>
        <source>The file as it was is kept beside it.</source>
        <translation>Die Datei, wie sie war, liegt daneben.</translation>
    </message>
    <message>
        <source>There is no backup of this journal on this computer.</source>
        <translation>Auf diesem Computer ist keine Sicherung dieses Journals.</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Found, newest first</source>
        <translation>Gefunden, das Neueste zuerst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where it stands, and the words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The time you are asking about is not kept yet: it is only here, and goes with the window. What you kept before is safe.</source>
        <translation>Die Zeit, nach der ihr fragt, ist noch nicht behalten: Sie ist nur hier und geht mit dem Fenster. Was ihr zuvor behalten habt, ist sicher.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How this computer shows and guards your journal. What you choose holds at once.</source>
        <translation>Wie dieser Computer euer Journal zeigt und hütet. Was ihr wählt, gilt sofort.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Akzent</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>From the next time you open the window.</source>
        <translation>Vom nächsten Öffnen des Fensters an.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>When nobody is here</source>
        <translation>Wenn niemand hier ist</translation>
    </message>
    <message>
        <source>Also when this computer sleeps or locks its screen</source>
        <translation>Auch wenn dieser Computer schläft oder seinen Bildschirm sperrt</translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation>Euer Journal</translation>
    </message>
    <message>
        <source>Backups, passphrases, erasing</source>
        <translation>Sicherungen, Passphrasen, Löschen</translation>
    </message>
    <message>
        <source>Keys for everything</source>
        <translation>Tasten für alles</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+L locks at once. What you have said so far is there again when you come back; yeses you have given are asked for again. A check-in is never locked for being quiet.</source>
        <translation>Strg+L sperrt sofort. Was ihr bis dahin gesagt habt, ist wieder da, wenn ihr zurückkommt; nach einem Ja, das schon gegeben war, wird noch einmal gefragt. Ein Check-in wird nie gesperrt, weil es still ist.</translation>
    </message>
    <message>
        <source>This is an example; it is in no file.</source>
        <translation>Das ist ein Beispiel; es steht in keiner Datei.</translation>
    </message>
    <message>
        <source>Your settings could not be written to this computer.</source>
        <translation>Eure Einstellungen ließen sich auf diesem Computer nicht speichern.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>A summary, or a calendar file, goes where you say when you save it; nobody else on this computer can open it there.</source>
        <translation>Eine Übersicht oder eine Kalenderdatei kommt dorthin, wo ihr sie beim Speichern hinlegt; niemand sonst auf diesem Computer kann sie dort öffnen.</translation>
    </message>
    <message>
        <source>Your plan in other calendars</source>
        <translation>Euer Plan in anderen Kalendern</translation>
    </message>
    <message>
        <source>Your plan is in no folder for other calendars.</source>
        <translation>Euer Plan liegt in keinem Ordner für andere Kalender.</translation>
    </message>
    <message>
        <source>Your plan for other calendars is in this folder:</source>
        <translation>Euer Plan für andere Kalender liegt in diesem Ordner:</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Wine</source>
        <comment>accent colour</comment>
        <translation>Wein</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>accent colour</comment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>accent colour</comment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Plum</source>
        <comment>accent colour</comment>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Clay</source>
        <comment>accent colour</comment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>accent colour</comment>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>As this computer speaks</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Nicht von selbst</translation>
    </message>
    <message>
        <source>Your journal has no passphrases, so a lock would keep nobody out. You can give it two under Our journal, one for each of you.</source>
        <translation>Euer Journal hat keine Passphrasen, eine Sperre würde also niemanden abhalten. Unter „Unser Journal“ könnt ihr ihm zwei geben, für beide eine eigene.</translation>
    </message>
    <message>
        <source>It holds until you close the window, and can be chosen again then.</source>
        <translation>Es gilt, bis ihr das Fenster schließt, und lässt sich dann wieder wählen.</translation>
    </message>
</context>
<context>
    <name>SourceColumn</name>
    <message>
        <source>A calendar file</source>
        <translation>Eine Kalenderdatei</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb *.icalendar)</source>
        <translation>Kalender (*.ics *.ical *.ifb *.icalendar)</translation>
    </message>
    <message>
        <source>From the command line, or from another computer</source>
        <translation>Von der Befehlszeile oder von einem anderen Computer</translation>
    </message>
    <message>
        <source>Open a calendar file…</source>
        <translation>Eine Kalenderdatei öffnen …</translation>
    </message>
    <message>
        <source>%1: open a calendar file</source>
        <translation>%1: eine Kalenderdatei öffnen</translation>
    </message>
    <message>
        <source>No calendar yet. Drop a file here, or open one.</source>
        <translation>Noch kein Kalender. Zieht eine Datei hierher, oder öffnet eine.</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>%1: name of this calendar</source>
        <translation>%1: Name dieses Kalenders</translation>
    </message>
    <message>
        <source>a calendar from elsewhere</source>
        <translation>ein Kalender von anderswo</translation>
    </message>
    <message>
        <source>Newer file…</source>
        <translation>Neuere Datei …</translation>
    </message>
    <message>
        <source>%1: put a newer file in its place</source>
        <translation>%1: eine neuere Datei an die Stelle setzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1: take its busy time out</source>
        <translation>%1: die belegten Zeiten daraus entfernen</translation>
    </message>
</context>
<context>
    <name>StartLinks</name>
    <message>
        <source>Is this still true?</source>
        <translation>Stimmt das noch?</translation>
    </message>
    <message>
        <source>Our questions</source>
        <translation>Unsere Fragen</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>You have been here</source>
        <translation>Hier wart ihr schon</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Hier seid ihr</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Kommt noch</translation>
    </message>
</context>
<context>
    <name>StepPath</name>
    <message>
        <source>Steps of the check-in</source>
        <translation>Schritte des Check-ins</translation>
    </message>
</context>
<context>
    <name>StillTrueColumn</name>
    <message>
        <source>Still true</source>
        <translation>Stimmt noch</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Worte</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>Loslassen …</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a partner, and what a control is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is kept here.</source>
        <translation>Hier ist nichts behalten.</translation>
    </message>
    <message>
        <source>Asked then: “%1”</source>
        <translation>Damals gefragt: „%1“</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
</context>
<context>
    <name>StillTruePage</name>
    <message>
        <source>Is this still true?</source>
        <translation>Stimmt das noch?</translation>
    </message>
    <message>
        <source>Both yes</source>
        <comment>step of a check-in</comment>
        <translation>Beide Ja</translation>
    </message>
    <message>
        <source>All of it still stands.</source>
        <translation>Alles davon gilt noch.</translation>
    </message>
    <message>
        <source>Nothing changed, so there is nothing to keep.</source>
        <translation>Nichts hat sich geändert, also gibt es nichts zu behalten.</translation>
    </message>
    <message>
        <source>To our week</source>
        <translation>Zu unserer Woche</translation>
    </message>
</context>
<context>
    <name>StillTruePresenter</name>
    <message>
        <source>On %1</source>
        <translation>Am %1</translation>
    </message>
    <message>
        <source>What %1 kept here will be gone from the journal.</source>
        <translation>Was %1 hier behalten hat, ist dann aus dem Journal weg.</translation>
    </message>
    <message>
        <source>You kept your last check-in on %1. Some of it may have changed since.</source>
        <translation>Euer letztes Check-in habt ihr am %1 behalten. Manches kann sich seitdem geändert haben.</translation>
    </message>
</context>
<context>
    <name>StillTrueStep</name>
    <message>
        <source>Is what you kept still true? It stays as it is unless you find other words, or let go of it.</source>
        <translation>Stimmt noch, was ihr behalten habt? Es bleibt, wie es ist, außer ihr findet andere Worte oder lasst es los.</translation>
    </message>
</context>
<context>
    <name>StillYesPage</name>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, and its hours</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Frees this one time. The others stay.</source>
        <translation>Macht dieses eine Mal frei. Die anderen bleiben.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>A moment for yourself</source>
        <translation>Ein Moment für dich</translation>
    </message>
    <message>
        <source>%1 looks away. What you press here is not kept and not counted, and goes with this page.</source>
        <translation>%1 schaut weg. Was du hier drückst, wird weder behalten noch gezählt und verschwindet mit dieser Seite.</translation>
    </message>
    <message>
        <source>Still a yes?</source>
        <translation>Noch ein Ja?</translation>
    </message>
    <message>
        <source>Your two answers open at the same moment. Nothing of this is kept.</source>
        <translation>Eure beiden Antworten öffnen sich im selben Moment. Nichts davon wird behalten.</translation>
    </message>
    <message>
        <source>Nothing of this is kept.</source>
        <translation>Nichts davon wird behalten.</translation>
    </message>
    <message>
        <source>To our week</source>
        <translation>Zu unserer Woche</translation>
    </message>
    <message>
        <source>Both of you say yes.</source>
        <translation>Ihr sagt beide Ja.</translation>
    </message>
    <message>
        <source>It stays a yes as long as it is one. Either of you can stop at any moment.</source>
        <translation>Es bleibt ein Ja, solange es eines ist. Aufhören könnt ihr in jedem Moment, auch allein.</translation>
    </message>
    <message>
        <source>Not both of you, today.</source>
        <translation>Heute nicht ihr beide.</translation>
    </message>
    <message>
        <source>Either answer was a good answer. Either of you can free this time; it stands until then.</source>
        <translation>Beide Antworten waren gute Antworten. Frei machen könnt ihr diese Zeit auch allein; bis dahin gilt sie.</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Add</source>
        <translation>Dazulegen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 dazulegen</translation>
    </message>
</context>
<context>
    <name>Suits</name>
    <message>
        <source>works</source>
        <comment>an hour of the week, within a sentence</comment>
        <translation>passt</translation>
    </message>
    <message>
        <source>could</source>
        <comment>an hour of the week, within a sentence</comment>
        <translation>ginge</translation>
    </message>
    <message>
        <source>no</source>
        <comment>an hour of the week, within a sentence</comment>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>a brush for the hours of the week</comment>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Could</source>
        <comment>a brush for the hours of the week</comment>
        <translation>Ginge</translation>
    </message>
    <message>
        <source>No</source>
        <comment>a brush for the hours of the week</comment>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Pages to keep or to print, with what you choose on them and nothing else.</source>
        <translation>Seiten zum Behalten oder Drucken, mit dem, was ihr auswählt, und sonst nichts.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>Several weeks, up to a year</source>
        <translation>Mehrere Wochen, bis zu einem Jahr</translation>
    </message>
    <message>
        <source>From the week of</source>
        <translation>Ab der Woche vom</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Up to the week of</source>
        <translation>Bis zur Woche vom</translation>
    </message>
    <message>
        <source>One check-in</source>
        <translation>Ein Check-in</translation>
    </message>
    <message>
        <source>Which check-in</source>
        <translation>Welches Check-in</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>Personal, only if you tick it</source>
        <translation>Persönliches, nur wenn ihr es ankreuzt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Writing page %1 of %2</source>
        <translation>Seite %1 von %2 wird geschrieben</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Die Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Preview. %1</source>
        <translation>Vorschau. %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page, to have read aloud (*.html)</source>
        <translation>PDF (*.pdf);;Webseite, zum Vorlesen lassen (*.html)</translation>
    </message>
</context>
<context>
    <name>SummaryPlan</name>
    <message>
        <source>A free week. Nothing is planned, and nothing has to be.</source>
        <translation>Eine freie Woche. Nichts ist geplant, und nichts muss sein.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>What makes room</source>
        <translation>Was dafür Platz schafft</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>jede %n. Woche</numerusform>
            <numerusform>alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Worauf wir uns geeinigt haben</translation>
    </message>
    <message>
        <source>Nothing is planned, and nothing has to be.</source>
        <translation>Nichts ist geplant, und nichts muss sein.</translation>
    </message>
    <message>
        <source>A plan is an invitation. Either of us can let go of it at any time.</source>
        <translation>Ein Plan ist eine Einladung. Loslassen können wir ihn jederzeit, auch allein.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and an offer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything is paused: each week is free until we go on. Our plans stay as they are.</source>
        <translation>Alles ruht: Jede Woche ist frei, bis wir weitermachen. Unsere Pläne bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>These are hours of %1.</source>
        <comment>a time zone</comment>
        <translation>Das sind Stunden von %1.</translation>
    </message>
</context>
<context>
    <name>SummaryPresenter</name>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message>
        <source>As a picture and as a table</source>
        <translation>Als Bild und als Tabelle</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Worauf wir uns geeinigt haben</translation>
    </message>
    <message>
        <source>Plans and the offers that make room for them</source>
        <translation>Pläne, und die Angebote, die dafür Platz schaffen</translation>
    </message>
    <message>
        <source>What we said</source>
        <translation>Was wir gesagt haben</translation>
    </message>
    <message>
        <source>Answers side by side, and offers</source>
        <translation>Antworten nebeneinander, und Angebote</translation>
    </message>
    <message>
        <source>What we share</source>
        <translation>Was wir gemeinsam haben</translation>
    </message>
    <message>
        <source>What both chose or wrote alike</source>
        <translation>Was beide gleich gewählt oder geschrieben haben</translation>
    </message>
    <message>
        <source>What we both wish for</source>
        <translation>Was wir uns beide wünschen</translation>
    </message>
    <message>
        <source>Wishes that met</source>
        <translation>Wünsche, die sich getroffen haben</translation>
    </message>
    <message>
        <source>Words for each other</source>
        <translation>Worte füreinander</translation>
    </message>
    <message>
        <source>Glad of, and for this week</source>
        <translation>Froh über, und für diese Woche</translation>
    </message>
    <message>
        <source>Check-in of %1</source>
        <translation>Check-in vom %1</translation>
    </message>
    <message>
        <source>A PDF is not encrypted: anyone who has the file can read it.</source>
        <translation>Ein PDF ist nicht verschlüsselt: Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Written to %1. Only your account on this computer may read it.</source>
        <translation>Nach %1 geschrieben. Nur euer Konto auf diesem Computer darf sie lesen.</translation>
    </message>
</context>
<context>
    <name>SummaryTalk</name>
    <message>
        <source>What we said on %1</source>
        <translation>Was wir am %1 gesagt haben</translation>
    </message>
    <message>
        <source>Shared: %1</source>
        <translation>Gemeinsam: %1</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>No answers are kept from this check-in.</source>
        <translation>Von diesem Check-in sind keine Antworten behalten.</translation>
    </message>
    <message>
        <source>What we share</source>
        <translation>Was wir gemeinsam haben</translation>
    </message>
    <message>
        <source>What we both wish for</source>
        <translation>Was wir uns beide wünschen</translation>
    </message>
    <message>
        <source>Words for each other</source>
        <translation>Worte füreinander</translation>
    </message>
    <message>
        <source>Glad of</source>
        <translation>Froh über</translation>
    </message>
    <message>
        <source>For this week</source>
        <translation>Für diese Woche</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short day name and its hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between hours</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>%1 and %2</source>
        <comment>both names</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>names and dates</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>title and date</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1  ·  A plan is an invitation.</source>
        <translation>%1  ·  Ein Plan ist eine Einladung.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message>
        <source>The week of %1</source>
        <translation>Die Woche vom %1</translation>
    </message>
    <message>
        <source>The weeks</source>
        <translation>Die Wochen</translation>
    </message>
    <message>
        <source>Free weeks. Nothing is planned, and nothing has to be.</source>
        <translation>Freie Wochen. Nichts ist geplant, und nichts muss sein.</translation>
    </message>
    <message>
        <source>What we said</source>
        <translation>Was wir gesagt haben</translation>
    </message>
    <message>
        <source>No check-in is kept from this time.</source>
        <translation>Aus dieser Zeit ist kein Check-in behalten.</translation>
    </message>
    <message>
        <source>No check-in is kept from this time or before.</source>
        <translation>Aus dieser Zeit oder davor ist kein Check-in behalten.</translation>
    </message>
    <message>
        <source>Nothing of this is kept from the check-in.</source>
        <translation>Nichts davon ist vom Check-in behalten.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two weeks in a file name</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %2.pdf</source>
        <comment>a neutral title, and a week or date</comment>
        <translation>%1 %2.pdf</translation>
    </message>
    <message>
        <source>Our plan</source>
        <translation>Unser Plan</translation>
    </message>
    <message>
        <source>Our check-in</source>
        <translation>Unser Check-in</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>To your phones: vdirsyncer carries the folder to a calendar server that you both use. Say where it is, and its configuration is written here for each of you. Nothing of it is kept.</source>
        <translation>Auf eure Telefone: vdirsyncer trägt den Ordner zu einem Kalenderserver, den ihr beide benutzt. Sagt, wo er ist, dann entsteht hier die Konfiguration für euch beide. Nichts davon wird behalten.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1’s user name there</source>
        <translation>Benutzername von %1 dort</translation>
    </message>
    <message>
        <source>Configuration of vdirsyncer</source>
        <translation>Konfiguration von vdirsyncer</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>In ~/.config/vdirsyncer/config on %1’s computer. A phone needs none of it: give it the server, the user name and the password.</source>
        <translation>In ~/.config/vdirsyncer/config auf dem Computer von %1. Ein Telefon braucht nichts davon: Gib dort den Server, den Benutzernamen und das Passwort ein.</translation>
    </message>
    <message>
        <source>In ~/.config/vdirsyncer/config on this computer, and the password in the file password beside it. Then: vdirsyncer discover, vdirsyncer sync.</source>
        <translation>In ~/.config/vdirsyncer/config auf diesem Computer, und das Passwort in die Datei password daneben. Dann: vdirsyncer discover, vdirsyncer sync.</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>%1, %2</source>
        <comment>name of a shared time, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Take %1 off the table</source>
        <translation>%1 vom Tisch nehmen</translation>
    </message>
</context>
<context>
    <name>TalkPlaces</name>
    <message>
        <source>Your check-in is not kept yet: its words are only here, and go with the window. What you kept before is safe.</source>
        <translation>Euer Check-in ist noch nicht behalten: Die Worte sind nur hier und gehen mit dem Fenster. Was ihr zuvor behalten habt, ist sicher.</translation>
    </message>
    <message>
        <source>Your other words are not kept yet: they are only here, and go with the window. What you kept before is safe.</source>
        <translation>Eure anderen Worte sind noch nicht behalten: Sie sind nur hier und gehen mit dem Fenster. Was ihr zuvor behalten habt, ist sicher.</translation>
    </message>
    <message>
        <source>What you changed in your questions is not kept yet, and goes with the window. What you kept before is safe.</source>
        <translation>Was ihr an euren Fragen geändert habt, ist noch nicht behalten und geht mit dem Fenster. Was ihr zuvor behalten habt, ist sicher.</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Your own name for it, if you like</source>
        <translation>Euer eigener Name dafür, wenn ihr mögt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>And again in the weeks after</source>
        <translation>Und wieder in den Wochen danach</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>What makes room for it</source>
        <translation>Was dafür Platz schafft</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>Change this time</source>
        <translation>Diese Zeit ändern</translation>
    </message>
    <message>
        <source>A check-in talk</source>
        <translation>Ein Check-in-Gespräch</translation>
    </message>
    <message>
        <source>A time of your own</source>
        <translation>Eine eigene Zeit</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Put it on the table</source>
        <translation>Auf den Tisch legen</translation>
    </message>
    <message>
        <source>This time is not on the table yet. Put it there, or leave it.</source>
        <translation>Diese Zeit liegt noch nicht auf dem Tisch. Legt sie dorthin, oder lasst sie.</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <comment>the number of weeks is typed where %1 stands</comment>
        <translation>alle %1 Wochen</translation>
    </message>
</context>
<context>
    <name>TimeForm</name>
    <message>
        <source>This day has gone by. Choose today or a later one.</source>
        <translation>Dieser Tag ist schon vorbei. Wählt heute oder einen späteren.</translation>
    </message>
    <message>
        <source>Anything up to a whole day fits here.</source>
        <translation>Hier passt alles bis zu einem ganzen Tag.</translation>
    </message>
    <message>
        <source>Tick at least one day.</source>
        <translation>Kreuzt wenigstens einen Tag an.</translation>
    </message>
    <message>
        <source>Between every week and once a year fits here.</source>
        <translation>Hier passt alles zwischen jeder Woche und einmal im Jahr.</translation>
    </message>
    <message>
        <source>This is before it begins. Choose a later day.</source>
        <translation>Das liegt vor dem Beginn. Wählt einen späteren Tag.</translation>
    </message>
    <message>
        <source>A plan runs for a year at most. Then you can agree on it anew.</source>
        <translation>Ein Plan läuft höchstens ein Jahr. Danach könnt ihr euch neu darauf einigen.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1–%2</source>
        <comment>start and end time</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short day name, day and month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>start and end time in a sentence</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, and its hours</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekdays, and their hours</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Every week, %1</source>
        <translation>Jede Woche, %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks, %1</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Jede %n. Woche, %1</numerusform>
            <numerusform>Alle %n Wochen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1½ hours</source>
        <comment>one and a half or more</comment>
        <translation>%1½ Stunden</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>none, two or more</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check-in talk</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Time together</source>
        <translation>Zeit zu zweit</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>Times that could suit you both</source>
        <translation>Zeiten, die euch beiden passen könnten</translation>
    </message>
    <message>
        <source>A time of your own</source>
        <translation>Eine eigene Zeit</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>Auf dem Tisch</translation>
    </message>
    <message>
        <source>We’d rather not plan</source>
        <translation>Wir möchten lieber nicht planen</translation>
    </message>
    <message>
        <source>Times for the two of you</source>
        <translation>Zeiten für euch beide</translation>
    </message>
    <message>
        <source>A plan is an invitation. Either of you can let go of it, any day.</source>
        <translation>Ein Plan ist eine Einladung. Loslassen könnt ihr ihn an jedem Tag, auch allein.</translation>
    </message>
    <message>
        <source>No time is a good answer, too.</source>
        <translation>Keine Zeit ist auch eine gute Antwort.</translation>
    </message>
    <message>
        <source>Nothing on the table</source>
        <translation>Nichts auf dem Tisch</translation>
    </message>
    <message>
        <source>And nothing has to be.</source>
        <translation>Und es muss auch nichts.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
</context>
<context>
    <name>TimesPresenter</name>
    <message>
        <source>Mondays</source>
        <translation>montags</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>dienstags</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>mittwochs</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>donnerstags</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>freitags</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>samstags</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>sonntags</translation>
    </message>
    <message>
        <source>When both of your weeks have hours in them, times turn up here.</source>
        <translation>Wenn in euren beiden Wochen Stunden stehen, erscheinen hier Zeiten.</translation>
    </message>
    <message>
        <source>Nothing more of this length suits both weeks. A shorter time may, or one of your own.</source>
        <translation>Sonst passt nichts von dieser Länge in beide Wochen. Vielleicht eine kürzere Zeit, oder eine eigene.</translation>
    </message>
    <message>
        <source>From the hours you both painted, none of them tonight.</source>
        <translation>Aus den Stunden, die ihr beide gemalt habt, keine davon heute Abend.</translation>
    </message>
    <message>
        <source>Works for both of you on %1 from %2.</source>
        <translation>Passt euch beiden %1 ab %2.</translation>
    </message>
    <message>
        <source>Could work for both of you.</source>
        <translation>Ginge für euch beide.</translation>
    </message>
    <message>
        <source>Works for %1, could for %2.</source>
        <translation>Passt %1, ginge für %2.</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>Appreciation</source>
        <translation>Wertschätzung</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Begin a new journal</source>
        <translation>Ein neues Journal beginnen</translation>
    </message>
    <message>
        <source>When this is not the tool</source>
        <translation>Wann das nicht das Richtige ist</translation>
    </message>
    <message>
        <source>Your journal is not in its place</source>
        <translation>Euer Journal ist nicht an seinem Ort</translation>
    </message>
    <message>
        <source>Your journal cannot be read</source>
        <translation>Euer Journal lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Your journal is closed</source>
        <translation>Euer Journal ist geschlossen</translation>
    </message>
    <message>
        <source>Either of your two passphrases opens the backup.</source>
        <translation>Jede eurer beiden Passphrasen öffnet die Sicherung.</translation>
    </message>
    <message>
        <source>Either of your two passphrases opens it, and you go on where you were.</source>
        <translation>Jede eurer beiden Passphrasen öffnet es, und ihr macht weiter, wo ihr wart.</translation>
    </message>
    <message>
        <source>Either of your two passphrases opens it.</source>
        <translation>Jede eurer beiden Passphrasen öffnet es.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>UnlockPresenter</name>
    <message>
        <source>Go back to how it was on %1</source>
        <translation>Zurück zum Stand vom %1</translation>
    </message>
    <message>
        <source>Nothing else on this computer is changed.</source>
        <translation>Sonst ändert sich auf diesem Computer nichts.</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it.</source>
        <translation>Die Datei, wie sie jetzt ist, bleibt daneben liegen.</translation>
    </message>
    <message>
        <source>There is no journal where it was kept.</source>
        <translation>Wo das Journal lag, ist keines.</translation>
    </message>
    <message>
        <source>Perhaps its folder is not connected, or it was moved. Its backups are here.</source>
        <translation>Vielleicht ist sein Ordner nicht verbunden, oder es wurde verschoben. Seine Sicherungen sind hier.</translation>
    </message>
    <message>
        <source>Your journal is as it was on %1.</source>
        <translation>Euer Journal ist, wie es am %1 war.</translation>
    </message>
</context>
<context>
    <name>VoiceLine</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a partner, and their words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>VoicesView</name>
    <message>
        <source>To say aloud</source>
        <translation>Zum Aussprechen</translation>
    </message>
    <message>
        <source>Speaking and listening</source>
        <translation>Sprechen und Zuhören</translation>
    </message>
    <message>
        <source>One of you speaks, the other says back what they heard. Then swap.</source>
        <translation>Eine Person spricht, die andere sagt zurück, was sie gehört hat. Dann tauscht ihr.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <comment>button for the one who writes</comment>
        <translation>%1 ist so weit</translation>
    </message>
    <message>
        <source>Over to %1</source>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>Please pass the keyboard to %1. What %2 wrote is covered and stays covered; both sides open together, when both of you are ready.</source>
        <translation>Gib die Tastatur bitte an %1. Was von %2 kommt, ist verdeckt und bleibt verdeckt; beide Seiten öffnen sich zusammen, wenn ihr beide so weit seid.</translation>
    </message>
    <message>
        <source>I am %1, open my side</source>
        <translation>Ich bin %1, meine Seite öffnen</translation>
    </message>
    <message>
        <source>Stop here for today</source>
        <translation>Für heute hier aufhören</translation>
    </message>
</context>
<context>
    <name>WayStrip</name>
    <message>
        <source>How you answer</source>
        <translation>Wie ihr antwortet</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Taking turns</source>
        <translation>Abwechselnd</translation>
    </message>
    <message>
        <source>Each of you writes alone. Both sides open together, when both are ready.</source>
        <translation>Ihr schreibt nacheinander, jede Seite für sich. Beide öffnen sich zusammen, wenn ihr beide so weit seid.</translation>
    </message>
    <message>
        <source>Both columns are open while you write.</source>
        <translation>Beide Spalten sind offen, während ihr schreibt.</translation>
    </message>
</context>
<context>
    <name>WeekEditor</name>
    <message>
        <source>Start from what we kept last time</source>
        <translation>Von dem ausgehen, was wir letztes Mal behalten haben</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Als Bild</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <source>start from what we kept last time</source>
        <translation>von dem ausgehen, was wir letztes Mal behalten haben</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>%1, %2, busy</source>
        <comment>day and time</comment>
        <translation>%1, %2, belegt</translation>
    </message>
    <message>
        <source>%1, %2, nothing planned</source>
        <comment>day and time</comment>
        <translation>%1, %2, nichts geplant</translation>
    </message>
</context>
<context>
    <name>WeekList</name>
    <message>
        <source>The week as a list</source>
        <translation>Die Woche als Liste</translation>
    </message>
</context>
<context>
    <name>WeekNo</name>
    <message>
        <source>%1, %2 is free again.</source>
        <translation>%1, %2 ist wieder frei.</translation>
    </message>
    <message>
        <source>These plans are let go of.</source>
        <translation>Diese Pläne sind losgelassen.</translation>
    </message>
    <message>
        <source>“%1” is let go of, with all its dates.</source>
        <translation>„%1“ ist losgelassen, mit allen Terminen.</translation>
    </message>
    <message>
        <source>“%1” is let go of.</source>
        <translation>„%1“ ist losgelassen.</translation>
    </message>
    <message>
        <source>Everything is paused. Each week is free until you go on.</source>
        <translation>Alles ruht. Jede Woche ist frei, bis ihr weitermacht.</translation>
    </message>
    <message>
        <source>Your plans go on.</source>
        <translation>Eure Pläne gehen weiter.</translation>
    </message>
</context>
<context>
    <name>WeekPresenter</name>
    <message>
        <source>A free week</source>
        <translation>Eine freie Woche</translation>
    </message>
    <message>
        <source>Nothing is planned, and nothing has to be.</source>
        <translation>Nichts ist geplant, und nichts muss sein.</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Alles ruht</translation>
    </message>
    <message>
        <source>Each week is free until you go on. Your plans stay as they are.</source>
        <translation>Jede Woche ist frei, bis ihr weitermacht. Eure Pläne bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>These days have gone by</source>
        <translation>Diese Tage sind vorbei</translation>
    </message>
    <message>
        <source>Nothing here asks how they were.</source>
        <translation>Nichts hier fragt, wie sie waren.</translation>
    </message>
    <message>
        <source>The rest of this week is free</source>
        <translation>Der Rest dieser Woche ist frei</translation>
    </message>
    <message>
        <source>Nothing more is planned, and nothing has to be.</source>
        <translation>Sonst ist nichts geplant, und nichts muss sein.</translation>
    </message>
    <message>
        <source>“%1” ran until %2. Is this still true?</source>
        <translation>„%1“ lief bis %2. Stimmt das noch?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 is over. It stays in your journal until one of you lets go of it.</source>
        <comment>a plan in its quotes</comment>
        <translation>%1 ist vorbei und bleibt in eurem Journal, bis ihr es loslasst. Das könnt ihr auch allein.</translation>
    </message>
    <message>
        <source>%1 are over. They stay in your journal until one of you lets go of them.</source>
        <comment>several plans in their quotes</comment>
        <translation>%1 sind vorbei und bleiben in eurem Journal, bis ihr sie loslasst. Das könnt ihr auch allein.</translation>
    </message>
</context>
<context>
    <name>WeekViewMaker</name>
    <message>
        <source>Our week</source>
        <translation>Unsere Woche</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>%1, %2, busy</source>
        <comment>a day, and hours in a sentence</comment>
        <translation>%1, %2, belegt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>start and end time in a sentence</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 offers: %2</source>
        <translation>%1 bietet an: %2</translation>
    </message>
    <message>
        <source>check-in talk</source>
        <comment>within a sentence</comment>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>time together</source>
        <comment>within a sentence</comment>
        <translation>Zeit zu zweit</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read aloud</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>WelcomeForm</name>
    <message>
        <source>Begin together</source>
        <translation>Zusammen anfangen</translation>
    </message>
    <message>
        <source>&amp;One of you</source>
        <translation>Die &amp;eine Person</translation>
    </message>
    <message>
        <source>&amp;The other</source>
        <translation>Die &amp;andere Person</translation>
    </message>
    <message>
        <source>Name of one of you</source>
        <translation>Name der einen Person</translation>
    </message>
    <message>
        <source>Name of the other</source>
        <translation>Name der anderen Person</translation>
    </message>
    <message>
        <source>Opening the journal</source>
        <translation>Öffnen des Journals</translation>
    </message>
    <message>
        <source>A &amp;passphrase each</source>
        <translation>Zwei &amp;Passphrasen, für jede Person eine</translation>
    </message>
    <message>
        <source>Either one opens it. If both are lost, nobody can.</source>
        <translation>Jede von beiden öffnet es. Wenn beide verloren sind, kann es niemand.</translation>
    </message>
    <message>
        <source>&amp;No passphrase: anyone who has the file can read it</source>
        <translation>&amp;Keine Passphrase: lesbar für alle mit der Datei</translation>
    </message>
    <message>
        <source>Begin our first check-in</source>
        <translation>Unser erstes Check-in beginnen</translation>
    </message>
    <message>
        <source>Look around with an example</source>
        <translation>Mit einem Beispiel umschauen</translation>
    </message>
    <message>
        <source>Offline. No account. One encrypted file on this computer.</source>
        <translation>Offline. Kein Konto. Eine verschlüsselte Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>What this can’t do, and when it is not the tool</source>
        <translation>Was es nicht kann, und wann es nicht das Richtige ist</translation>
    </message>
    <message>
        <source>Any two names you like.</source>
        <translation>Zwei Namen, wie ihr mögt.</translation>
    </message>
</context>
<context>
    <name>WelcomeIntro</name>
    <message>
        <source>Time for each other,
when both of you mean it</source>
        <translation>Zeit füreinander,
wenn ihr beide es so meint</translation>
    </message>
    <message>
        <source>You sit down together, talk through seven questions, and agree on shared time for the weeks ahead. Nothing here is a duty. A plan is an invitation.</source>
        <translation>Ihr setzt euch zusammen, sprecht über sieben Fragen und einigt euch auf gemeinsame Zeit für die nächsten Wochen. Nichts hier ist ein Muss. Ein Plan ist eine Einladung.</translation>
    </message>
    <message>
        <source>Two yeses to keep, one no to let go</source>
        <translation>Zwei Ja zum Behalten, ein Nein zum Loslassen</translation>
    </message>
    <message>
        <source>Nothing is written down until both of you have said yes to exactly the same words. Either of you can let go of anything, any time, without a reason.</source>
        <translation>Nichts wird aufgeschrieben, bevor ihr beide zu genau denselben Worten Ja gesagt habt. Loslassen könnt ihr alles, jederzeit, auch allein und ohne Grund.</translation>
    </message>
    <message>
        <source>Is this for us?</source>
        <translation>Ist das etwas für uns?</translation>
    </message>
    <message>
        <source>It is for two people who both feel free to say yes, and just as free to say not now. If you are ever afraid to say no, this is not the tool for you; someone you trust, or a helpline, is.</source>
        <translation>Es ist für zwei Menschen, die sich beide frei fühlen, Ja zu sagen, und ebenso frei, „jetzt nicht“ zu sagen. Wenn du je Angst hast, Nein zu sagen, ist das hier nicht das Richtige für dich; ein Mensch, dem du vertraust, oder ein Hilfetelefon ist es.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Was es nicht kann</translation>
    </message>
    <message>
        <source>It cannot protect you from someone who knows your passphrase, watches your screen or shares your computer account.</source>
        <translation>Es kann dich nicht vor Menschen schützen, die deine Passphrase kennen, auf deinen Bildschirm schauen oder dein Konto auf dem Computer mitbenutzen.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Making your keys…</source>
        <translation>Eure Schlüssel entstehen …</translation>
    </message>
    <message>
        <source>Begin our first check-in</source>
        <translation>Unser erstes Check-in beginnen</translation>
    </message>
    <message>
        <source>%1’s passphrase</source>
        <translation>Passphrase von %1</translation>
    </message>
    <message>
        <source>Passphrase of one of you</source>
        <translation>Passphrase der einen Person</translation>
    </message>
    <message>
        <source>Passphrase of the other</source>
        <translation>Passphrase der anderen Person</translation>
    </message>
</context>
<context>
    <name>WelcomePresenter</name>
    <message>
        <source>Type a name for each of you; any two you like.</source>
        <translation>Gebt für beide einen Namen ein; zwei, wie ihr mögt.</translation>
    </message>
    <message>
        <source>Two different names tell your words apart.</source>
        <translation>Zwei verschiedene Namen halten eure Worte auseinander.</translation>
    </message>
    <message>
        <source>Each of you types a passphrase, or choose to go without.</source>
        <translation>Gebt beide eine Passphrase ein, oder wählt, ohne auszukommen.</translation>
    </message>
    <message>
        <source>Choose two different passphrases: yours also says your own yes.</source>
        <translation>Wählt zwei verschiedene Passphrasen: Mit deiner sagst du auch dein eigenes Ja.</translation>
    </message>
</context>
<context>
    <name>WindowApplication</name>
    <message>
        <source>What you had said before the lock could not be brought back.</source>
        <translation>Was ihr vor der Sperre gesagt hattet, ließ sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>What you kept is safe. Another journal stands in its place.</source>
        <translation>Was ihr behalten habt, ist sicher. An seiner Stelle steht ein anderes Journal.</translation>
    </message>
    <message>
        <source>The window could not be locked: this computer has no memory left.</source>
        <translation>Das Fenster ließ sich nicht sperren: Dieser Computer hat keinen Arbeitsspeicher mehr frei.</translation>
    </message>
    <message>
        <source>Nothing was lost. Close another program, then try once more.</source>
        <translation>Nichts ging verloren. Schließt ein anderes Programm, dann versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>Alles ist gelöscht.</translation>
    </message>
    <message>
        <source>Copies you made yourselves are out of reach: those are yours to remove.</source>
        <translation>Kopien, die ihr selbst gemacht habt, sind außer Reichweite: Die könnt nur ihr entfernen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not everything could be erased.</source>
        <translation>Nicht alles ließ sich löschen.</translation>
    </message>
    <message>
        <source>Still there, and yours to remove: %1</source>
        <translation>Noch da, und von euch zu entfernen: %1</translation>
    </message>
</context>
<context>
    <name>WishList</name>
    <message>
        <source>%1: a wish of your own</source>
        <translation>%1: ein eigener Wunsch</translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <source>Talk about it</source>
        <translation>Darüber reden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a wish, and what one says to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nichts für mich</translation>
    </message>
    <message>
        <source>%1: bring it into the talk</source>
        <translation>%1: ins Gespräch bringen</translation>
    </message>
</context>
<context>
    <name>WishesPage</name>
    <message>
        <source>Pass this question</source>
        <translation>Diese Frage auslassen</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>I’m ready</source>
        <translation>Ich bin so weit</translation>
    </message>
    <message>
        <source>To say aloud</source>
        <translation>Zum Aussprechen</translation>
    </message>
    <message>
        <source>Over to %1</source>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>%1 has the computer for a moment and says yes, maybe or not for me to a list. %2 looks away.</source>
        <translation>%1 hat den Computer für einen Moment und antwortet auf eine Liste mit „Ja“, „Vielleicht“ oder „Nichts für mich“. %2 schaut weg.</translation>
    </message>
    <message>
        <source>Then the same the other way round: %1 has the list, and %2 looks away.</source>
        <translation>Dann dasselbe andersherum: %1 hat die Liste, und %2 schaut weg.</translation>
    </message>
    <message>
        <source>Then you both see what you both said yes to, and a maybe that one of you chose to talk about. Everything else is gone, for good.</source>
        <translation>Dann seht ihr, wozu ihr beide Ja gesagt habt, und ein Vielleicht, über das jemand von euch reden möchte. Alles andere ist weg, für immer.</translation>
    </message>
    <message>
        <source>Nobody sees this list but you. When you are ready it closes for good. One maybe can come into the talk, if you say so.</source>
        <translation>Diese Liste siehst nur du. Wenn du so weit bist, schließt sie sich für immer. Ein Vielleicht kann ins Gespräch kommen, wenn du es sagst.</translation>
    </message>
    <message>
        <source>%1: I’m ready</source>
        <translation>%1: Ich bin so weit</translation>
    </message>
    <message>
        <source>%1: pass</source>
        <translation>%1: auslassen</translation>
    </message>
    <message>
        <source>Nothing in common today, and that is fine.</source>
        <translation>Heute nichts Gemeinsames, und das ist gut so.</translation>
    </message>
    <message>
        <source>What you both said yes to</source>
        <translation>Wozu ihr beide Ja gesagt habt</translation>
    </message>
    <message>
        <source>would like to talk about: %1</source>
        <comment>a maybe</comment>
        <translation>möchte darüber reden: %1</translation>
    </message>
    <message>
        <source>The rest is gone. There is always another day to be curious.</source>
        <translation>Der Rest ist weg. Neugierig sein könnt ihr auch an einem anderen Tag.</translation>
    </message>
    <message>
        <source>Nothing has to come of it. The rest of both lists is gone.</source>
        <translation>Daraus muss nichts werden. Der Rest beider Listen ist weg.</translation>
    </message>
    <message>
        <source>%1’s list is closed and stays closed. You will both see what both said yes to.</source>
        <translation>Die Liste von %1 ist geschlossen und bleibt es. Ihr werdet beide sehen, wozu beide Ja gesagt haben.</translation>
    </message>
    <message>
        <source>I am %1, open my list</source>
        <translation>Ich bin %1, meine Liste öffnen</translation>
    </message>
    <message>
        <source>Stop here for today</source>
        <translation>Für heute hier aufhören</translation>
    </message>
    <message>
        <source>%1, look away for a moment. Only a yes from both of you is ever shown, and a maybe that its owner wants to bring up.</source>
        <translation>%1, schau einen Moment weg. Gezeigt wird nur, wozu ihr beide Ja sagt, und ein Vielleicht, das jemand von euch selbst ansprechen möchte.</translation>
    </message>
</context>
<context>
    <name>WordingEditor</name>
    <message>
        <source>Words of the question</source>
        <translation>Worte der Frage</translation>
    </message>
    <message>
        <source>What would you like to ask each other?</source>
        <translation>Was möchtet ihr einander fragen?</translation>
    </message>
    <message>
        <source>A few words first.</source>
        <translation>Zuerst ein paar Worte.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>WordsPresenter</name>
    <message>
        <source>What have you been glad of in each other?</source>
        <translation>Was hat euch aneinander gutgetan?</translation>
    </message>
    <message>
        <source>What would help you feel loved this week?</source>
        <translation>Woran würdet ihr diese Woche spüren, dass ihr geliebt werdet?</translation>
    </message>
    <message>
        <source>One thing each, as small as you like. It is a good place to begin.</source>
        <translation>Für beide je eine Sache, so klein ihr mögt. Ein guter Anfang.</translation>
    </message>
    <message>
        <source>One small thing is enough. It is a wish, and wishes are free.</source>
        <translation>Eine kleine Sache genügt. Es ist ein Wunsch, und Wünsche sind frei.</translation>
    </message>
    <message>
        <source>“It did me good when you…”</source>
        <translation>„Es tat mir gut, als du …“</translation>
    </message>
    <message>
        <source>“This week I would love it if…”</source>
        <translation>„Diese Woche würde ich mich freuen, wenn …“</translation>
    </message>
    <message>
        <source>Something you are glad of</source>
        <translation>Etwas, worüber du froh bist</translation>
    </message>
    <message>
        <source>One thing for this week</source>
        <translation>Eine Sache für diese Woche</translation>
    </message>
</context>
</TS>
