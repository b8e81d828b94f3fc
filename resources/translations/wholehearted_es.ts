<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnotherTimePage</name>
    <message>
        <source>Ask both of you</source>
        <translation>Preguntar por los dos síes</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>To our week</source>
        <translation>A nuestra semana</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Retirar mi respuesta</translation>
    </message>
    <message>
        <source>Is this a wholehearted yes for you, %1?</source>
        <translation>¿Es esto para ti un sí de todo corazón, %1?</translation>
    </message>
    <message>
        <source>Both answers open at the same moment.</source>
        <translation>Las dos respuestas se abren en el mismo momento.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>take my answer back</source>
        <translation>retirar mi respuesta</translation>
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
        <translation>Va bien: %1.</translation>
    </message>
    <message>
        <source>Could: %1.</source>
        <translation>Podría ser: %1.</translation>
    </message>
</context>
<context>
    <name>ArrivePage</name>
    <message>
        <source>Sit where you can both see and reach. Take the time it takes; you can stop at any point. Nothing is kept before both of you say yes to it.</source>
        <translation>Mejor un lugar desde el que se vea bien y se alcance el teclado por los dos lados. Sin prisa, con el tiempo que haga falta; se puede parar en cualquier punto. Nada se guarda antes de que haya dos síes.</translation>
    </message>
</context>
<context>
    <name>ArriveQuestion</name>
    <message>
        <source>Is now a good time?</source>
        <translation>¿Es ahora un buen momento?</translation>
    </message>
    <message>
        <source>Yes, let’s begin</source>
        <translation>Sí, empecemos</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Either answer is a good answer.</source>
        <translation>Cualquiera de las dos respuestas es una buena respuesta.</translation>
    </message>
</context>
<context>
    <name>AvailabilityList</name>
    <message>
        <source>Add a time</source>
        <translation>Añadir un momento</translation>
    </message>
    <message>
        <source>The hours of a usual week</source>
        <translation>Las horas de una semana habitual</translation>
    </message>
    <message>
        <source>%1: the hours of a usual week</source>
        <translation>%1: las horas de una semana habitual</translation>
    </message>
    <message>
        <source>%1: add a time</source>
        <translation>%1: añadir un momento</translation>
    </message>
</context>
<context>
    <name>AvailabilityPainter</name>
    <message>
        <source>The hours of a usual week</source>
        <translation>Las horas de una semana habitual</translation>
    </message>
    <message>
        <source>%1: the hours of a usual week</source>
        <translation>%1: las horas de una semana habitual</translation>
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
        <translation>línea %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, and a field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>how it suits</source>
        <translation>cómo viene</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Quitar esta línea</translation>
    </message>
</context>
<context>
    <name>BackupsNotice</name>
    <message>
        <source>Your journal has let go of it, but a backup on this computer still has it.</source>
        <translation>El diario lo ha soltado, pero una copia de seguridad de este equipo aún lo tiene.</translation>
    </message>
    <message>
        <source>Saved. The backups on this computer could not be brought up to date.</source>
        <translation>Guardado. Las copias de seguridad de este equipo no se pudieron poner al día.</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>It is gone from the backups too.</source>
        <translation>Ya no está tampoco en las copias de seguridad.</translation>
    </message>
    <message>
        <source>The backups are up to date.</source>
        <translation>Las copias de seguridad están al día.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>BothWeeksPicture</name>
    <message>
        <source>Hours that suit you</source>
        <translation>Horas que nos van bien</translation>
    </message>
    <message>
        <source>Both of you: %1</source>
        <comment>hours of the week</comment>
        <translation>En común: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, and hours of the week</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No hours are painted.</source>
        <translation>No hay horas pintadas.</translation>
    </message>
    <message>
        <source>suits both of you</source>
        <translation>nos va bien</translation>
    </message>
    <message>
        <source>could suit both of you</source>
        <translation>podría irnos bien</translation>
    </message>
    <message>
        <source>suits %1</source>
        <translation>va bien a %1</translation>
    </message>
</context>
<context>
    <name>BothYesPage</name>
    <message>
        <source>Change the words</source>
        <translation>Cambiar las palabras</translation>
    </message>
    <message>
        <source>Drop this</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>To our week</source>
        <translation>A nuestra semana</translation>
    </message>
    <message>
        <source>Saving what you both said yes to…</source>
        <translation>Guardando lo que tiene los dos síes…</translation>
    </message>
    <message>
        <source>To say aloud, if you like to talk</source>
        <translation>Para decirlo en voz alta, si apetece hablar</translation>
    </message>
    <message>
        <source>“It would be easier for me if…”</source>
        <translation>«Me sería más fácil si…»</translation>
    </message>
    <message>
        <source>A moment for yourself</source>
        <translation>Un momento para ti</translation>
    </message>
    <message>
        <source>%1 looks away. What you press here is not kept and not counted, and goes with this page.</source>
        <translation>%1 aparta la mirada. Lo que pulses aquí ni se guarda ni se cuenta, y se va con esta página.</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>Queda guardado</translation>
    </message>
    <message>
        <source>This is what the two of you have said yes to.</source>
        <translation>Esto es lo que tiene los dos síes.</translation>
    </message>
    <message>
        <source>Exactly these words</source>
        <translation>Exactamente estas palabras</translation>
    </message>
    <message>
        <source>Either answer was a good answer.</source>
        <translation>Cualquiera de las dos respuestas era buena.</translation>
    </message>
    <message>
        <source>Read them once more, together. Your two answers open at the same moment.</source>
        <translation>Una lectura más, en pareja. Las dos respuestas se abren en el mismo momento.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Both of you said yes.</source>
        <translation>Hay dos síes.</translation>
    </message>
    <message>
        <source>Nothing was kept today.</source>
        <translation>Hoy no se guardó nada.</translation>
    </message>
    <message>
        <source>Everything is still open here. You can talk about it, change the words, or drop this.</source>
        <translation>Aquí todo sigue abierto. Se puede hablar de ello, cambiar las palabras o dejarlo.</translation>
    </message>
    <message>
        <source>Nothing is written until both have said yes.</source>
        <translation>No se escribe nada hasta que haya dos síes.</translation>
    </message>
</context>
<context>
    <name>BothYesPresenter</name>
    <message>
        <source>Something changed, so both yeses were taken back.</source>
        <translation>Algo cambió, así que se retiraron los dos síes.</translation>
    </message>
    <message>
        <source>Not part of this, because it is still covered: %1. It opens when both of you are ready.</source>
        <translation>No forma parte de esto, porque sigue tapado: %1. Se abre cuando los dos lados estén a punto.</translation>
    </message>
    <message>
        <source>A yes is to the plan, and to feeling free to stop.
Either answer is a good answer.</source>
        <translation>Un sí es al plan, y a la libertad de parar.
Cualquiera de las dos respuestas es una buena respuesta.</translation>
    </message>
    <message>
        <source>A yes is to keeping just this. Either of you can let go of it, any day.
Either answer is a good answer.</source>
        <translation>Un sí es solo a guardar esto. Basta una persona para soltarlo, cualquier día.
Cualquiera de las dos respuestas es una buena respuesta.</translation>
    </message>
</context>
<context>
    <name>BrushStrip</name>
    <message>
        <source>%1: paint “%2”</source>
        <translation>%1: pintar «%2»</translation>
    </message>
</context>
<context>
    <name>BusyCard</name>
    <message>
        <source>When you are busy</source>
        <translation>Cuándo no hay tiempo</translation>
    </message>
    <message>
        <source>From a calendar file (.ics) your journal keeps only when somebody is busy: no titles, no places, no people. Your week shows it as busy, and no time is suggested there.</source>
        <translation>De un archivo de calendario (.ics) el diario guarda solo cuándo alguien está con otra cosa: ni títulos, ni lugares, ni personas. La semana lo muestra como ocupado, y ahí no se sugiere ningún momento.</translation>
    </message>
</context>
<context>
    <name>BusyImport</name>
    <message>
        <source>%1: no busy time in the weeks ahead.</source>
        <translation>%1: nada ocupado en las próximas semanas.</translation>
    </message>
    <message>
        <source>%1: one busy time.</source>
        <translation>%1: un tiempo ocupado.</translation>
    </message>
    <message>
        <source>%1: %2 busy times.</source>
        <translation>%1: %2 tiempos ocupados.</translation>
    </message>
    <message>
        <source>It names a time zone that is not known here; its times were read as times of here.</source>
        <translation>Nombra una zona horaria que aquí no se conoce; sus horas se leyeron como horas de aquí.</translation>
    </message>
</context>
<context>
    <name>CalendarSources</name>
    <message>
        <source>No busy time in the weeks ahead.</source>
        <translation>Nada ocupado en las próximas semanas.</translation>
    </message>
    <message>
        <source>One busy time, on %1.</source>
        <translation>Un tiempo ocupado, el %1.</translation>
    </message>
    <message>
        <source>%1 busy times, the last one on %2.</source>
        <translation>%1 tiempos ocupados, el último el %2.</translation>
    </message>
    <message>
        <source>Its busy time is out of your journal.</source>
        <translation>Sus tiempos ocupados ya no están en el diario.</translation>
    </message>
</context>
<context>
    <name>CalendarsPage</name>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Busy time comes in, your plan goes out; nothing else does.</source>
        <translation>El tiempo ocupado entra, el plan sale; nada más.</translation>
    </message>
    <message>
        <source>Once you have kept something together, calendars come in here and your plan goes out.</source>
        <translation>En cuanto haya algo guardado con dos síes, aquí entran calendarios y sale el plan.</translation>
    </message>
    <message>
        <source>To calendars</source>
        <translation>A los calendarios</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What you kept is the same in both.</source>
        <translation>Lo guardado es igual en las dos.</translation>
    </message>
    <message>
        <source>As before: %1.</source>
        <translation>Como antes: %1.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>date, question, name, and words</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>sin palabras</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Back to %1</source>
        <translation>Volver: %1</translation>
    </message>
    <message>
        <source>On to %1</source>
        <translation>Seguir: %1</translation>
    </message>
</context>
<context>
    <name>CheckInReading</name>
    <message>
        <source>A question of your own</source>
        <translation>Una pregunta propia</translation>
    </message>
</context>
<context>
    <name>CheckInWalk</name>
    <message>
        <source>Arrive</source>
        <comment>step of a check-in</comment>
        <translation>Llegar</translation>
    </message>
    <message>
        <source>Common ground</source>
        <comment>step of a check-in</comment>
        <translation>En común</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>step of a check-in</comment>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Both yes</source>
        <comment>step of a check-in</comment>
        <translation>Dos síes</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>step of a check-in</comment>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>Closeness</source>
        <comment>step of a check-in</comment>
        <translation>Cercanía</translation>
    </message>
</context>
<context>
    <name>ChecklistEditor</name>
    <message>
        <source>a line of your own</source>
        <translation>una línea propia</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>Make it an offer</source>
        <translation>Ofrecerlo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a partner, and a line of the list</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: make “%2” an offer</source>
        <translation>%1: ofrecer «%2»</translation>
    </message>
</context>
<context>
    <name>ClosenessPage</name>
    <message>
        <source>Other ways to be close</source>
        <translation>Otras formas de cercanía</translation>
    </message>
    <message>
        <source>Talking again</source>
        <translation>Volver a hablar</translation>
    </message>
    <message>
        <source>Plan a check-in talk</source>
        <translation>Planear una charla</translation>
    </message>
    <message>
        <source>Look at times after all</source>
        <translation>Buscar momentos, después de todo</translation>
    </message>
    <message>
        <source>You can stop here. Talking was the point.</source>
        <translation>Se puede parar aquí. Se trataba de hablar.</translation>
    </message>
    <message>
        <source>A walk, reading aloud, falling asleep hand in hand: what is it for you? What you name here stands by for any day on which a plan does not fit.</source>
        <translation>Un paseo, leer en voz alta, dormirse de la mano: ¿qué es en este caso? Lo que se nombre aquí queda a mano para cualquier día en que un plan no encaje.</translation>
    </message>
    <message>
        <source>Talking needs no plan beyond it. If you like, set a day to talk again.</source>
        <translation>Para hablar no hace falta ningún plan más. Si apetece, aquí se elige un día para volver a hablar.</translation>
    </message>
    <message>
        <source>A kind of closeness of your own</source>
        <translation>Una forma propia de cercanía</translation>
    </message>
    <message>
        <source>Take “%1” off the list</source>
        <translation>Quitar «%1» de la lista</translation>
    </message>
</context>
<context>
    <name>ClosenessPresenter</name>
    <message>
        <source>No plan needed</source>
        <translation>No hace falta un plan</translation>
    </message>
    <message>
        <source>Rather not planning is a good place to arrive at. Closeness has many forms, and you know yours.</source>
        <translation>Preferir no planear es un buen lugar al que llegar. La cercanía tiene muchas formas, y cada pareja conoce las suyas.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The journal file.</source>
        <translation>El archivo del diario.</translation>
    </message>
    <message>
        <source>Calendar files to read when you are busy from.</source>
        <translation>Archivos de calendario de los que leer cuándo no hay tiempo.</translation>
    </message>
    <message>
        <source>Another copy of the same journal.</source>
        <translation>Otra copia del mismo diario.</translation>
    </message>
    <message>
        <source>Says how this command is used.</source>
        <translation>Dice cómo se usa esta orden.</translation>
    </message>
    <message>
        <source>Read a passphrase that opens OTHER from the first line of a file; for a copy from before a passphrase was changed.</source>
        <translation>Lee de la primera línea de un archivo una contraseña que abre OTRA; para una copia de antes de un cambio de contraseña.</translation>
    </message>
    <message>
        <source>Name the backups on this computer, the newest first, and change nothing.</source>
        <translation>Nombra las copias de seguridad de este equipo, la más nueva primero, y no cambia nada.</translation>
    </message>
    <message>
        <source>Which backup to go back to; the newest if it is left out.</source>
        <translation>A qué copia de seguridad volver; la más nueva si no se indica.</translation>
    </message>
    <message>
        <source>How many years to make up.</source>
        <translation>Cuántos años inventar.</translation>
    </message>
    <message>
        <source>Another seed gives another made-up journal.</source>
        <translation>Otra semilla da otro diario inventado.</translation>
    </message>
    <message>
        <source>An ISO week such as 2026-W48; this week if it is left out.</source>
        <translation>Una semana ISO como 2026-W48; esta semana si no se indica.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Una de: %1.</translation>
    </message>
    <message>
        <source>The last week of a range that begins with --week.</source>
        <translation>La última semana de un intervalo que empieza con --week.</translation>
    </message>
    <message>
        <source>From the first thing kept to the last.</source>
        <translation>Desde lo primero guardado hasta lo último.</translation>
    </message>
    <message>
        <source>Which sections, with commas between: %1.</source>
        <translation>Qué secciones, con comas entre ellas: %1.</translation>
    </message>
    <message>
        <source>The file to write; for vdir a folder, which has to be there.</source>
        <translation>El archivo que se escribe; para vdir, una carpeta que ya exista.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>El archivo que se escribe.</translation>
    </message>
    <message>
        <source>Replace the file if it is there; in a folder, put back what was deleted there.</source>
        <translation>Reemplaza el archivo si ya existe; en una carpeta, devuelve lo que se borró allí.</translation>
    </message>
    <message>
        <source>Replace the file if it is there.</source>
        <translation>Reemplaza el archivo si ya existe.</translation>
    </message>
    <message>
        <source>Read a passphrase from the first line of a file.</source>
        <translation>Lee una contraseña de la primera línea de un archivo.</translation>
    </message>
    <message>
        <source>Read a passphrase from the first line of standard input.</source>
        <translation>Lee una contraseña de la primera línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>--generation wants a number that --list names.</source>
        <translation>--generation pide un número que nombra --list.</translation>
    </message>
    <message>
        <source>--years wants a whole number from 1 to 100.</source>
        <translation>--years pide un número entero de 1 a 100.</translation>
    </message>
    <message>
        <source>--seed wants a whole number.</source>
        <translation>--seed pide un número entero.</translation>
    </message>
    <message>
        <source>--%1 wants an ISO week such as 2026-W48.</source>
        <translation>--%1 pide una semana ISO como 2026-W48.</translation>
    </message>
    <message>
        <source>--format %1 is not known here.</source>
        <translation>--format %1 no se conoce aquí.</translation>
    </message>
    <message>
        <source>There is no section %1; there are %2.</source>
        <translation>No hay ninguna sección %1; las que hay son %2.</translation>
    </message>
    <message>
        <source>--sections wants at least one section.</source>
        <translation>--sections pide al menos una sección.</translation>
    </message>
    <message>
        <source>Say where to write with --output FILE.</source>
        <translation>Indica dónde escribir con --output ARCHIVO.</translation>
    </message>
    <message>
        <source>This command wants a journal file and at least one calendar file.</source>
        <translation>Esta orden pide un archivo de diario y al menos un archivo de calendario.</translation>
    </message>
    <message>
        <source>This command wants a journal file and another copy of it.</source>
        <translation>Esta orden pide un archivo de diario y otra copia de él.</translation>
    </message>
    <message>
        <source>This command wants one journal file.</source>
        <translation>Esta orden pide un archivo de diario.</translation>
    </message>
    <message>
        <source>Time for each other, when both of you mean it.

Commands: example, check, plan, summary, export, import-busy, merge, restore.
Each has a --help of its own.
Without a command the window opens.</source>
        <translation>Tiempo para la pareja, cuando hay dos síes de verdad.

Órdenes: example, check, plan, summary, export, import-busy, merge, restore.
Cada una tiene su propio --help.
Sin ninguna orden se abre la ventana.</translation>
    </message>
    <message>
        <source>The journal file; the usual one if it is left out.</source>
        <translation>El archivo del diario; el habitual si no se indica.</translation>
    </message>
    <message>
        <source>Says how the program is used.</source>
        <translation>Dice cómo se usa el programa.</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>Dice qué versión es esta.</translation>
    </message>
    <message>
        <source>Look around with a made-up couple, in memory.</source>
        <translation>Mirar alrededor con una pareja inventada, en memoria.</translation>
    </message>
    <message>
        <source>One journal at a time, please.</source>
        <translation>Un diario cada vez, por favor.</translation>
    </message>
    <message>
        <source>Some of it was deleted in that folder and was not written again. Either of you can let go of it in the window; --force puts it back.</source>
        <translation>Una parte se borró en esa carpeta y no se ha vuelto a escribir. En la ventana basta una persona para soltarlo; --force lo devuelve.</translation>
    </message>
    <message>
        <source>Another version stands beside it:</source>
        <translation>Hay otra versión al lado:</translation>
    </message>
    <message>
        <source>Everything reads well, and every entry has both yeses.</source>
        <translation>Todo se lee bien, y cada entrada tiene los dos síes.</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation>charlas</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>shared times</source>
        <translation>tiempos en común</translation>
    </message>
    <message>
        <source>Passphrase of either of you:</source>
        <translation>Cualquiera de las dos contraseñas:</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message>
        <source>%1 See --help.</source>
        <translation>%1 Ver --help.</translation>
    </message>
</context>
<context>
    <name>CommonGroundPage</name>
    <message>
        <source>Hours that suit you</source>
        <translation>Horas que nos van bien</translation>
    </message>
    <message>
        <source>Your common ground</source>
        <translation>Lo que hay en común</translation>
    </message>
    <message>
        <source>Nothing to put side by side today</source>
        <translation>Hoy no hay nada que poner lado a lado</translation>
    </message>
    <message>
        <source>And nothing has to be.</source>
        <translation>Y no tiene por qué haberlo.</translation>
    </message>
</context>
<context>
    <name>CommonGroundPresenter</name>
    <message>
        <source>Both voices next to each other. The filled circle marks what you share.</source>
        <translation>Las dos voces, una junto a la otra. El círculo lleno marca lo que hay en común.</translation>
    </message>
    <message>
        <source>Rather not planning is a good place to arrive at. You can stop here, or go on and keep what you told each other.</source>
        <translation>Preferir no planear es un buen lugar al que llegar. Se puede parar aquí, o seguir y guardar lo que se ha dicho.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Look for times</source>
        <translation>Buscar momentos</translation>
    </message>
    <message>
        <source>You can stop here. Talking was the point.</source>
        <translation>Se puede parar aquí. Se trataba de hablar.</translation>
    </message>
    <message>
        <source>Still covered. It opens when both of you are ready.</source>
        <translation>Sigue tapado. Se abre cuando los dos lados estén a punto.</translation>
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
        <translation>Se muestra solo lo que se desea en común. El resto ya no está.</translation>
    </message>
    <message>
        <source>Painted in the week beside.</source>
        <translation>Pintado en la semana de al lado.</translation>
    </message>
</context>
<context>
    <name>CopiesPresenter</name>
    <message>
        <source>Another version of your journal is beside it.</source>
        <translation>Hay otra versión del diario al lado.</translation>
    </message>
    <message numerus="yes">
        <source>%n other versions of your journal are beside it.</source>
        <translation>
            <numerusform>Hay %n versión más del diario al lado.</numerusform>
            <numerusform>Hay %n versiones más del diario al lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was changed in two places. Nothing is lost.</source>
        <translation>Se cambió en dos lugares. Todo sigue ahí.</translation>
    </message>
    <message>
        <source>Another program changed the journal on disk; both versions are kept.</source>
        <translation>Otro programa cambió el diario en el disco; se conservan las dos versiones.</translation>
    </message>
    <message>
        <source>What you just saved is in your journal. The other version is beside it.</source>
        <translation>Lo que se acaba de guardar está en el diario. La otra versión está al lado.</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Reunirlas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Bringing together…</source>
        <translation>Reuniéndolas…</translation>
    </message>
    <message>
        <source>This version is from before a passphrase was changed.</source>
        <translation>Esta versión es de antes de un cambio de contraseña.</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>%1 “%2” stays where it is.</source>
        <translation>%1 «%2» se queda donde está.</translation>
    </message>
    <message>
        <source>Type a passphrase that either of you had then.</source>
        <translation>Escribe una de las contraseñas de entonces.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your journal has everything of both now.</source>
        <translation>El diario tiene ahora todo lo de las dos.</translation>
    </message>
    <message>
        <source>Your journal had all of it already.</source>
        <translation>El diario ya lo tenía todo.</translation>
    </message>
    <message>
        <source>The other version is still beside it, and keeps what you let go of later.</source>
        <translation>La otra versión sigue al lado, y conserva lo que se suelte más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n other versions are still beside it, and keep what you let go of later.</source>
        <translation>
            <numerusform>%n versión más sigue al lado, y conserva lo que se suelte más tarde.</numerusform>
            <numerusform>%n versiones más siguen al lado, y conservan lo que se suelte más tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitarlas</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dejarla ahí</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Dejarlas ahí</translation>
    </message>
    <message>
        <source>Another program has changed that version since.</source>
        <translation>Otro programa ha cambiado esa versión desde entonces.</translation>
    </message>
    <message>
        <source>It was left where it is.</source>
        <translation>Se quedó donde estaba.</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>Everything that was in it is in your journal.</source>
        <translation>Todo lo que tenía está en el diario.</translation>
    </message>
</context>
<context>
    <name>CoveredSide</name>
    <message>
        <source>%1: covered</source>
        <translation>%1: tapado</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ya está</translation>
    </message>
    <message>
        <source>Opens when both of you are.</source>
        <translation>Se abre cuando los dos lados estén a punto.</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Tapado</translation>
    </message>
    <message>
        <source>Opens when both of you are ready.</source>
        <translation>Se abre cuando los dos lados estén a punto.</translation>
    </message>
    <message>
        <source>I am %1, open my side</source>
        <translation>Soy %1, abrir mi lado</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Go to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
</context>
<context>
    <name>DeletedThereNotice</name>
    <message>
        <source>“%1” (%2) was deleted in another calendar.</source>
        <translation>«%1» (%2) se borró en otro calendario.</translation>
    </message>
    <message>
        <source>Here it still stands. It goes when one of you says so, or is put back there.</source>
        <translation>Aquí sigue en pie. Se va cuando una de las dos personas lo diga, o se devuelve allí.</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Esta vez no</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Put it back there</source>
        <translation>Devolverlo allí</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Close the check-in</source>
        <translation>Cerrar la charla</translation>
    </message>
    <message>
        <source>Back to the talk</source>
        <translation>Volver a la charla</translation>
    </message>
    <message>
        <source>Another day, then.</source>
        <translation>Otro día, entonces.</translation>
    </message>
    <message>
        <source>You can stop here.</source>
        <translation>Se puede parar aquí.</translation>
    </message>
    <message>
        <source>Nothing was written down. Come back whenever it suits both of you.</source>
        <translation>No se escribió nada. Aquí hay sitio cuando venga bien.</translation>
    </message>
    <message>
        <source>Talking was the point. Once you close, what you said today is gone from this computer; nothing of it was kept.</source>
        <translation>Se trataba de hablar. Al cerrar la charla, lo dicho hoy desaparece de este equipo; no se guardó nada de ello.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The other file is not a Wholehearted journal</source>
        <translation>El otro archivo no es un diario de Wholehearted</translation>
    </message>
    <message>
        <source>The other version is damaged: some of its bytes have changed</source>
        <translation>La otra versión está dañada: algunos de sus bytes han cambiado</translation>
    </message>
    <message>
        <source>The other version was altered by something other than Wholehearted</source>
        <translation>La otra versión la alteró algo distinto de Wholehearted</translation>
    </message>
    <message>
        <source>The other version was written by a newer Wholehearted</source>
        <translation>La otra versión la escribió un Wholehearted más nuevo</translation>
    </message>
    <message>
        <source>The other version wants a passphrase from before it was changed</source>
        <translation>La otra versión pide una contraseña de antes del cambio</translation>
    </message>
    <message>
        <source>The other file is the journal of another couple</source>
        <translation>El otro archivo es el diario de otra pareja</translation>
    </message>
    <message>
        <source>The other version was closed with other keys, so anybody could have written in it</source>
        <translation>La otra versión se cerró con otras claves, así que cualquiera pudo escribir en ella</translation>
    </message>
    <message>
        <source>Something in the other version does not have both yeses</source>
        <translation>Algo en la otra versión no tiene los dos síes</translation>
    </message>
    <message>
        <source>There is no such backup on this computer</source>
        <translation>Esa copia de seguridad no está en este equipo</translation>
    </message>
    <message>
        <source>There is no file at this place</source>
        <translation>En ese lugar no hay ningún archivo</translation>
    </message>
    <message>
        <source>This account may not use that file or folder</source>
        <translation>Esta cuenta no puede usar ese archivo o esa carpeta</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The disk or network folder reported an error</source>
        <translation>El disco o la carpeta de red avisó de un error</translation>
    </message>
    <message>
        <source>A file with this name is there already</source>
        <translation>Ya hay un archivo con ese nombre</translation>
    </message>
    <message>
        <source>This is not an ordinary file</source>
        <translation>No es un archivo corriente</translation>
    </message>
    <message>
        <source>This file is larger than a calendar may be here</source>
        <translation>Este archivo es más grande de lo que puede ser aquí un calendario</translation>
    </message>
    <message>
        <source>This file is larger than any journal</source>
        <translation>Este archivo es más grande que cualquier diario</translation>
    </message>
    <message>
        <source>This file is not a Wholehearted journal</source>
        <translation>Este archivo no es un diario de Wholehearted</translation>
    </message>
    <message>
        <source>This journal is damaged: some of its bytes have changed</source>
        <translation>Este diario está dañado: algunos de sus bytes han cambiado</translation>
    </message>
    <message>
        <source>This journal was altered by something other than Wholehearted</source>
        <translation>Este diario lo alteró algo distinto de Wholehearted</translation>
    </message>
    <message>
        <source>This journal was written by a newer Wholehearted</source>
        <translation>Este diario lo escribió un Wholehearted más nuevo</translation>
    </message>
    <message>
        <source>This is not the passphrase of this partner</source>
        <translation>No es la contraseña de esta persona</translation>
    </message>
    <message>
        <source>This passphrase does not open it</source>
        <translation>Esta contraseña no lo abre</translation>
    </message>
    <message>
        <source>This journal wants a passphrase</source>
        <translation>Este diario pide una contraseña</translation>
    </message>
    <message>
        <source>There is not enough free memory</source>
        <translation>No hay suficiente memoria libre</translation>
    </message>
    <message>
        <source>This file asks for more work than any journal does</source>
        <translation>Este archivo pide más trabajo que cualquier diario</translation>
    </message>
    <message>
        <source>This journal is open already in another window</source>
        <translation>Este diario ya está abierto en otra ventana</translation>
    </message>
    <message>
        <source>Another program changed the journal on disk</source>
        <translation>Otro programa cambió el diario en el disco</translation>
    </message>
    <message>
        <source>This folder has the plan of another journal</source>
        <translation>Esta carpeta tiene el plan de otro diario</translation>
    </message>
    <message>
        <source>This is the journal of another couple</source>
        <translation>Es el diario de otra pareja</translation>
    </message>
    <message>
        <source>This copy was closed with other keys, so anybody could have written in it</source>
        <translation>Esta copia se cerró con otras claves, así que cualquiera pudo escribir en ella</translation>
    </message>
    <message>
        <source>This journal reads well, so there is nothing to go back to</source>
        <translation>Este diario se lee bien, no hay nada a lo que volver</translation>
    </message>
    <message>
        <source>This journal was erased</source>
        <translation>Este diario se borró</translation>
    </message>
    <message>
        <source>Something in it does not have both yeses</source>
        <translation>Algo en él no tiene los dos síes</translation>
    </message>
    <message>
        <source>There is nothing to keep</source>
        <translation>No hay nada que guardar</translation>
    </message>
    <message>
        <source>This was let go of already</source>
        <translation>Esto ya se había soltado</translation>
    </message>
    <message>
        <source>This is not an iCalendar file</source>
        <translation>No es un archivo iCalendar</translation>
    </message>
    <message>
        <source>This calendar ends too early, or has a line that cannot be read</source>
        <translation>Este calendario termina antes de tiempo o tiene una línea que no se puede leer</translation>
    </message>
    <message>
        <source>Something in this calendar repeats more often than a computer can count</source>
        <translation>Algo en este calendario se repite más veces de las que un equipo puede contar</translation>
    </message>
    <message>
        <source>There is no folder at this place</source>
        <translation>En ese lugar no hay ninguna carpeta</translation>
    </message>
    <message>
        <source>Two different versions of SQLite are installed on this computer</source>
        <translation>En este equipo hay instaladas dos versiones distintas de SQLite</translation>
    </message>
    <message>
        <source>The questions could not be read</source>
        <translation>No se pudieron leer las preguntas</translation>
    </message>
    <message>
        <source>Part of this cannot be kept as it is</source>
        <translation>Una parte de esto no se puede guardar tal como está</translation>
    </message>
    <message>
        <source>These words do not fit together</source>
        <translation>Estas palabras no encajan entre sí</translation>
    </message>
    <message>
        <source>Stopped, as you asked</source>
        <translation>Se detuvo, tal como se pidió</translation>
    </message>
    <message>
        <source>%1, so nothing was saved.</source>
        <translation>%1, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>%1, so nothing was changed.</source>
        <translation>%1, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>%1, so no file was written.</source>
        <translation>%1, así que no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>%1, so nothing was brought in.</source>
        <translation>%1, así que no se trajo nada.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, so nothing was put back.</source>
        <translation>%1, así que no se devolvió nada.</translation>
    </message>
    <message>
        <source>%1, so no passphrase was changed.</source>
        <translation>%1, así que no se cambió ninguna contraseña.</translation>
    </message>
    <message>
        <source>%1, so not everything could be erased.</source>
        <translation>%1, así que no se pudo borrar todo.</translation>
    </message>
    <message>
        <source>%1, so no busy time was taken in.</source>
        <translation>%1, así que no se tomó ningún tiempo ocupado.</translation>
    </message>
    <message>
        <source>%1, so the calendar folder is not up to date.</source>
        <translation>%1, así que la carpeta del calendario no está al día.</translation>
    </message>
    <message>
        <source>%1, so this computer will not remember what you chose.</source>
        <translation>%1, así que este equipo no recordará lo elegido.</translation>
    </message>
    <message>
        <source>%1, so the other version is still there.</source>
        <translation>%1, así que la otra versión sigue ahí.</translation>
    </message>
    <message>
        <source>Your words are still open here.</source>
        <translation>Las palabras siguen abiertas aquí.</translation>
    </message>
    <message>
        <source>Your journal is as it was.</source>
        <translation>El diario está como estaba.</translation>
    </message>
    <message>
        <source>Your journal is untouched.</source>
        <translation>El diario está intacto.</translation>
    </message>
    <message>
        <source>Your journal and the copy are as they were.</source>
        <translation>El diario y la copia están como estaban.</translation>
    </message>
    <message>
        <source>The file and its backups were not touched.</source>
        <translation>El archivo y sus copias de seguridad no se tocaron.</translation>
    </message>
    <message>
        <source>The passphrases you had still open it.</source>
        <translation>Las contraseñas de antes aún lo abren.</translation>
    </message>
    <message>
        <source>What is left is as it was.</source>
        <translation>Lo que queda está como estaba.</translation>
    </message>
    <message>
        <source>The journal itself is on disk.</source>
        <translation>El diario en sí está en el disco.</translation>
    </message>
    <message>
        <source>Your journal has everything that is in it.</source>
        <translation>El diario tiene todo lo que hay en ella.</translation>
    </message>
    <message>
        <source>The file was not touched.</source>
        <translation>El archivo no se tocó.</translation>
    </message>
    <message>
        <source>The file and your journal are as they were.</source>
        <translation>El archivo y el diario están como estaban.</translation>
    </message>
    <message>
        <source>Your journal is safe.</source>
        <translation>El diario está a salvo.</translation>
    </message>
    <message>
        <source>Free some space, then try once more.</source>
        <translation>Libera algo de espacio y prueba otra vez.</translation>
    </message>
    <message>
        <source>Choose another place, or change who may use it.</source>
        <translation>Elige otro lugar, o cambia quién puede usarlo.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>Elige otro nombre, o indica que se puede reemplazar.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Escríbela otra vez.</translation>
    </message>
    <message>
        <source>Type it once more; either of your two passphrases opens it.</source>
        <translation>Escríbela otra vez; cualquiera de las dos contraseñas lo abre.</translation>
    </message>
    <message>
        <source>Either of your two passphrases opens it.</source>
        <translation>Cualquiera de las dos contraseñas lo abre.</translation>
    </message>
    <message>
        <source>Go back to a backup of it on this computer, or to a copy of your own.</source>
        <translation>Vuelve a una copia de seguridad de este equipo, o a una copia propia.</translation>
    </message>
    <message>
        <source>Open a copy of it from your backup.</source>
        <translation>Abre una copia propia.</translation>
    </message>
    <message>
        <source>Keep it only if you know where it comes from.</source>
        <translation>Consérvala solo si sabes de dónde viene.</translation>
    </message>
    <message>
        <source>Export it once more from the calendar it comes from.</source>
        <translation>Expórtalo otra vez desde el calendario del que viene.</translation>
    </message>
    <message>
        <source>Export it once more without that event, or choose another file.</source>
        <translation>Expórtalo otra vez sin ese evento, o elige otro archivo.</translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation>Elige una carpeta que exista.</translation>
    </message>
    <message>
        <source>Go back to the words, then both say yes once more.</source>
        <translation>Hay que volver a las palabras, y después dar otra vez los dos síes.</translation>
    </message>
    <message>
        <source>See that it is still connected, then try once more.</source>
        <translation>Mira si sigue en conexión y prueba otra vez.</translation>
    </message>
    <message>
        <source>Install the newer Wholehearted on this computer, then open it again.</source>
        <translation>Instala el Wholehearted más nuevo en este equipo y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>Go on in the window that has it, or close it first.</source>
        <translation>Sigue en la ventana que lo tiene, o ciérrala primero.</translation>
    </message>
    <message>
        <source>Install Wholehearted and Qt from the same source, then start again.</source>
        <translation>Instala Wholehearted y Qt de la misma fuente y empieza de nuevo.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another place or name.</source>
        <translation>Elige otro lugar o nombre.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elige otro archivo.</translation>
    </message>
    <message>
        <source>Close another program, then try once more.</source>
        <translation>Cierra otro programa y prueba otra vez.</translation>
    </message>
    <message>
        <source>Both versions are there; bring them together first.</source>
        <translation>Las dos versiones están ahí; reúnelas primero.</translation>
    </message>
    <message>
        <source>Install Wholehearted once more: its questions come with it.</source>
        <translation>Instala Wholehearted otra vez: las preguntas vienen con él.</translation>
    </message>
    <message>
        <source>The help names everything that can be asked for.</source>
        <translation>La ayuda nombra todo lo que se puede pedir.</translation>
    </message>
</context>
<context>
    <name>FrozenTextCard</name>
    <message>
        <source>What would be kept</source>
        <translation>Lo que se guardaría</translation>
    </message>
    <message>
        <source>What makes room for it</source>
        <translation>Lo que le hace sitio</translation>
    </message>
</context>
<context>
    <name>GroundTable</name>
    <message>
        <source>Both of you: %1</source>
        <translation>En común: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a partner, and their words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>sin palabras</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Not in here. Another word may be.</source>
        <translation>Eso no está aquí. Puede que otra palabra sí.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>What this can’t do, and when it is not the tool</source>
        <translation>Lo que no puede hacer, y cuándo no es la herramienta</translation>
    </message>
    <message>
        <source>If you are ever afraid to say no, this is not the tool.</source>
        <translation>Si alguna vez te da miedo decir que no, esta no es la herramienta.</translation>
    </message>
    <message>
        <source>When it is not the tool</source>
        <translation>Cuándo no es la herramienta</translation>
    </message>
    <message>
        <source>It needs two people who both feel free to say yes, and just as free to say not now. Where a no is answered with anger, with silence, with money or with hurt, no list of questions makes that right, and none of it is your fault.</source>
        <translation>Hacen falta dos personas con libertad para decir que sí, y con la misma libertad para decir «ahora no». Donde a un no se responde con enfado, con silencio, con dinero o con daño, ninguna lista de preguntas lo arregla, y nada de eso es culpa tuya.</translation>
    </message>
    <message>
        <source>Put it away when one of you is pushed or tested with it, when a yes is collected, or when an answer given here is held against you afterwards.</source>
        <translation>Déjala de lado si con ella se empuja o se pone a prueba a alguien, si se recolecta un sí, o si una respuesta dada aquí se usa después en tu contra.</translation>
    </message>
    <message>
        <source>Where help is</source>
        <translation>Dónde hay ayuda</translation>
    </message>
    <message>
        <source>With someone you trust, a doctor, a midwife, a counsellor. Most countries have a helpline for people who are hurt, watched or ruled by a partner: free, at any hour, often also as a chat. Any doctor’s practice, pharmacy or library can give you its number. If you are in danger now, call the emergency number.</source>
        <translation>En alguien de tu confianza, en un centro de salud, en una consulta de orientación. En la mayoría de los países hay un teléfono de ayuda para quienes sufren daño, vigilancia o control en su pareja: gratuito, a cualquier hora, a menudo también por chat. Cualquier centro de salud, farmacia o biblioteca puede darte el número. Si ahora corres peligro, llama a emergencias.</translation>
    </message>
    <message>
        <source>If someone may look at this computer, search on another one. There are no links here, and nothing is written down about this page being read.</source>
        <translation>Si alguien puede mirar este equipo, busca en otro. Aquí no hay enlaces, y en ninguna parte queda escrito que se leyó esta página.</translation>
    </message>
    <message>
        <source>What a yes here is not</source>
        <translation>Lo que un sí no es aquí</translation>
    </message>
    <message>
        <source>A yes is to a plan, and to feeling free to stop. It is never a permission: on the day, asking again is part of the plan. No program can tell a glad yes from a tired one, and nothing in here proves consent: no journal, no PDF, no calendar.</source>
        <translation>Un sí es a un plan, y a la libertad de parar. Nunca es un permiso: ese mismo día, volver a preguntar es parte del plan. Ningún programa distingue un sí alegre de un sí sin ganas, y nada de aquí demuestra consentimiento: ni un diario, ni un PDF, ni un calendario.</translation>
    </message>
    <message>
        <source>What it can’t protect from</source>
        <translation>De qué no puede proteger</translation>
    </message>
    <message>
        <source>From someone who knows your passphrase, watches your screen or shares your account on this computer. Without passphrases, from anyone who has the file; and then one person can press both answers.</source>
        <translation>De alguien que conoce tu contraseña, mira tu pantalla o comparte tu cuenta en este equipo. Sin contraseñas, de cualquiera que tenga el archivo; y entonces una sola persona puede pulsar las dos respuestas.</translation>
    </message>
    <message>
        <source>From copies: backups keep what they have, and a PDF or an export is not encrypted.</source>
        <translation>De las copias: las copias de seguridad conservan lo que tienen, y un PDF o una exportación no están cifrados.</translation>
    </message>
    <message>
        <source>What it can’t replace</source>
        <translation>Lo que no puede reemplazar</translation>
    </message>
    <message>
        <source>A doctor, a midwife, a couple counsellor. Pain is a reason to stop and to ask one of them, never something to plan around. Illness, birth, grief, or the same quarrel again and again need more than seven questions.</source>
        <translation>La atención médica, la de una matrona o partera, una terapia de pareja. El dolor es una razón para parar y consultar, nunca algo alrededor de lo que planear. Una enfermedad, un nacimiento, un duelo o la misma discusión una y otra vez piden más que siete preguntas.</translation>
    </message>
    <message>
        <source>Leaving it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Either of you can let go of anything in here, alone and without a reason. You can stop in the middle of a check-in and close the window: what was not kept by two yeses is gone.</source>
        <translation>Basta una persona para soltar cualquier cosa de aquí, sin dar razones. Se puede parar en medio de una charla y cerrar la ventana: lo que no se guardó con dos síes ya no está.</translation>
    </message>
</context>
<context>
    <name>JournalCare</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>KeepingText</name>
    <message>
        <source>This check-in</source>
        <translation>Esta charla</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a date, and the name of the questions</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofrecimientos</translation>
    </message>
    <message>
        <source>For this week</source>
        <translation>Para esta semana</translation>
    </message>
    <message>
        <source>Appreciation</source>
        <translation>Aprecio</translation>
    </message>
    <message>
        <source>Then we ask: is this still true?</source>
        <translation>Entonces la pregunta será: ¿sigue siendo así?</translation>
    </message>
    <message>
        <source>In place of what was planned from %1 on.</source>
        <translation>En lugar de lo planeado a partir del %1.</translation>
    </message>
    <message>
        <source>In place of what was planned on %1.</source>
        <translation>En lugar de lo planeado el %1.</translation>
    </message>
    <message>
        <source>It goes on from “%1”, which ran until %2.</source>
        <translation>Continúa «%1», que llegó hasta el %2.</translation>
    </message>
    <message>
        <source>In place of “%1”, %2, from %3 on. What comes before that day stays.</source>
        <translation>En lugar de «%1», %2, a partir del %3. Lo anterior a ese día se queda.</translation>
    </message>
    <message>
        <source>In place of “%1”, %2, %3. Its other dates stay.</source>
        <translation>En lugar de «%1», %2, %3. Sus otras fechas se quedan.</translation>
    </message>
    <message>
        <source>In place of “%1”, %2, %3.</source>
        <translation>En lugar de «%1», %2, %3.</translation>
    </message>
    <message>
        <source>this check-in</source>
        <translation>esta charla</translation>
    </message>
    <message>
        <source>your names</source>
        <translation>los nombres</translation>
    </message>
    <message>
        <source>your other kinds of closeness</source>
        <translation>las otras formas de cercanía</translation>
    </message>
    <message>
        <source>your word for calendars</source>
        <translation>la palabra para calendarios</translation>
    </message>
    <message>
        <source>your answers</source>
        <translation>las respuestas</translation>
    </message>
    <message>
        <source>your offers</source>
        <translation>los ofrecimientos</translation>
    </message>
    <message>
        <source>what you both wish for</source>
        <translation>los deseos en común</translation>
    </message>
    <message>
        <source>your words to each other</source>
        <translation>las palabras mutuas</translation>
    </message>
    <message>
        <source>your questions</source>
        <translation>las preguntas</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>%1 is in your week.</source>
        <translation>%1 está en nuestra semana.</translation>
    </message>
    <message>
        <source>%1 are in your week.</source>
        <translation>%1 están en nuestra semana.</translation>
    </message>
    <message>
        <source>The two of you</source>
        <translation>La pareja</translation>
    </message>
    <message>
        <source>Your names: %1</source>
        <translation>Los nombres: %1</translation>
    </message>
    <message>
        <source>In calendars: “%1”</source>
        <translation>En calendarios: «%1»</translation>
    </message>
    <message>
        <source>Other closeness: %1</source>
        <translation>Otra cercanía: %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between lines</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>En lugar de</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a question, and what was kept to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What you both wish for</source>
        <translation>Deseos en común</translation>
    </message>
    <message>
        <source>These are hours of %1.</source>
        <comment>a time zone</comment>
        <translation>Son horas de %1.</translation>
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
        <translation>Ofrecimiento</translation>
    </message>
    <message>
        <source>A wish of both of you</source>
        <translation>Un deseo en común</translation>
    </message>
    <message>
        <source>Glad of</source>
        <translation>Alegría por</translation>
    </message>
    <message>
        <source>For this week</source>
        <translation>Para esta semana</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Tab leads on, Shift and Tab lead back.</source>
        <translation>Todo se puede hacer sin ratón. Tab lleva adelante, Mayús y Tab llevan atrás.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Our week</source>
        <translation>Nuestra semana</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Charla</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>In a check-in</source>
        <translation>En una charla</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>El paso siguiente</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>El paso anterior</translation>
    </message>
    <message>
        <source>Take back what was typed or painted</source>
        <translation>Deshacer lo escrito o pintado</translation>
    </message>
    <message>
        <source>And bring it again</source>
        <translation>Y rehacerlo</translation>
    </message>
    <message>
        <source>Painting a week</source>
        <translation>Pintar una semana</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>teclas de flecha</translation>
    </message>
    <message>
        <source>Choose several half hours</source>
        <translation>Elegir varias medias horas</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation>Mayús y teclas de flecha</translation>
    </message>
    <message>
        <source>Works for me, could, does not</source>
        <translation>Me va bien, podría ser, no</translation>
    </message>
    <message>
        <source>Paint with the brush</source>
        <translation>Pintar con el pincel</translation>
    </message>
    <message>
        <source>The week before, the week after</source>
        <translation>La semana anterior, la semana siguiente</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <extracomment>Several keys for the same thing</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Esta vez no</translation>
    </message>
    <message>
        <source>From half hour to half hour</source>
        <translation>De media hora en media hora</translation>
    </message>
    <message>
        <source>From one shared time to the next</source>
        <translation>De un tiempo en común al siguiente</translation>
    </message>
    <message>
        <source>Ctrl and arrow keys</source>
        <translation>Ctrl y teclas de flecha</translation>
    </message>
    <message>
        <source>The first day, the last day</source>
        <translation>El primer día, el último día</translation>
    </message>
    <message>
        <source>The first hour, the last hour</source>
        <translation>La primera hora, la última hora</translation>
    </message>
    <message>
        <source>Choose what is there</source>
        <translation>Elegir lo que hay ahí</translation>
    </message>
    <message>
        <source>Open what is there, or ask for a time</source>
        <translation>Abrir lo que hay ahí, o proponer un momento</translation>
    </message>
    <message>
        <source>Back to the week</source>
        <translation>Volver a la semana</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Search, in Looking back and in the guide</source>
        <translation>Buscar, en Mirar atrás y en la guía</translation>
    </message>
    <message>
        <source>The next place in the guide</source>
        <translation>El siguiente lugar en la guía</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>Imprimir el resumen</translation>
    </message>
    <message>
        <source>Press the button you are on</source>
        <translation>Pulsar el botón en el que se está</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>Looking back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>What you both kept, to be read side by side. Any of it can be let go of.</source>
        <translation>Lo guardado con dos síes, para leerlo lado a lado. Cualquier parte se puede soltar.</translation>
    </message>
    <message>
        <source>Search what you kept</source>
        <translation>Buscar en lo guardado</translation>
    </message>
    <message>
        <source>Past check-ins, newest first</source>
        <translation>Charlas anteriores, la más nueva primero</translation>
    </message>
    <message>
        <source>These words are not in what you kept.</source>
        <translation>Esas palabras no están en lo guardado.</translation>
    </message>
    <message>
        <source>Compare with another check-in</source>
        <translation>Comparar con otra charla</translation>
    </message>
    <message>
        <source>Let go of what is older…</source>
        <translation>Soltar lo más antiguo…</translation>
    </message>
    <message>
        <source>Let go of something…</source>
        <translation>Soltar algo…</translation>
    </message>
    <message>
        <source>Let go of all of it…</source>
        <translation>Soltarlo todo…</translation>
    </message>
    <message>
        <source>Let go of what is older than this day</source>
        <translation>Soltar lo anterior a este día</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Is this still true?</source>
        <translation>¿Sigue siendo así?</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aquí no hay nada todavía</translation>
    </message>
    <message>
        <source>What you both keep of a check-in can be read here side by side.</source>
        <translation>Lo que se guarda de una charla se puede leer aquí, lado a lado.</translation>
    </message>
    <message>
        <source>Start a check-in</source>
        <translation>Empezar una charla</translation>
    </message>
    <message>
        <source>Our questions</source>
        <translation>Nuestras preguntas</translation>
    </message>
    <message>
        <source>This is the name of a plan; it stands in Our week.</source>
        <translation>Es el nombre de un plan; está en «Nuestra semana».</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Nothing kept is older than this day.</source>
        <translation>Nada de lo guardado es anterior a este día.</translation>
    </message>
</context>
<context>
    <name>LookingBackPresenter</name>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofrecimientos</translation>
    </message>
    <message>
        <source>What you both wish for</source>
        <translation>Deseos en común</translation>
    </message>
    <message>
        <source>Glad of</source>
        <translation>Alegría por</translation>
    </message>
    <message>
        <source>For this week</source>
        <translation>Para esta semana</translation>
    </message>
    <message>
        <source>What you planned then</source>
        <translation>Lo planeado entonces</translation>
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
        <translation>Desaparecerá todo lo guardado de la charla del %1: respuestas, ofrecimientos, deseos y palabras. Lo planeado se queda en la semana.</translation>
    </message>
    <message>
        <source>What %1 offered will be gone: “%2”</source>
        <translation>Desaparecerá lo que ofreció %1: «%2»</translation>
    </message>
    <message>
        <source>%1’s words will be gone: “%2”</source>
        <translation>Desaparecerán las palabras de %1: «%2»</translation>
    </message>
    <message>
        <source>This wish of both of you will be gone.</source>
        <translation>Desaparecerá este deseo en común.</translation>
    </message>
    <message>
        <source>What %1 said to “%2” will be gone.</source>
        <translation>Desaparecerá lo que %1 dijo a «%2».</translation>
    </message>
    <message>
        <source>The plans that were over before %1 will be gone.</source>
        <translation>Desaparecerán los planes que terminaron antes del %1.</translation>
    </message>
    <message>
        <source>Everything kept from the check-in of %1 will be gone.</source>
        <translation>Desaparecerá todo lo guardado de la charla del %1.</translation>
    </message>
    <message numerus="yes">
        <source>Everything kept from %n check-in(s), %1 to %2, will be gone.</source>
        <translation>
            <numerusform>Desaparecerá todo lo guardado de %n charla, del %1 al %2.</numerusform>
            <numerusform>Desaparecerá todo lo guardado de %n charlas, del %1 al %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 So will the plans that were over by then.</source>
        <translation>%1 También los planes que para entonces habían terminado.</translation>
    </message>
    <message>
        <source>It is gone from your journal.</source>
        <translation>Ya no está en el diario.</translation>
    </message>
    <message>
        <source>The plan “%1” will be gone, with all its dates.</source>
        <translation>Desaparecerá el plan «%1», con todas sus fechas.</translation>
    </message>
    <message>
        <source>The plan “%1” will be gone.</source>
        <translation>Desaparecerá el plan «%1».</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Our week</source>
        <translation>Nuestra semana</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Charla</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Our journal</source>
        <translation>Nuestro diario</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>%1 &amp; %2</source>
        <comment>both names in the rail</comment>
        <translation>%1 &amp; %2</translation>
    </message>
    <message>
        <source>Closing now lets go of what is open here.</source>
        <translation>Al cerrar ahora se va lo que está abierto aquí.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>OccasionBar</name>
    <message>
        <source>Plan it anew…</source>
        <translation>Planearlo de nuevo…</translation>
    </message>
    <message>
        <source>Asks both of you.</source>
        <translation>Pide los dos síes.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Lets go of it for good, with all its dates.</source>
        <translation>Lo suelta del todo, con todas sus fechas.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Nothing is asked about it any more today.</source>
        <translation>Hoy no se pregunta nada más al respecto.</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Ponerlo todo en pausa</translation>
    </message>
    <message>
        <source>Each week is free until you go on. Either of you can, any time.</source>
        <translation>Cada semana queda libre hasta que se siga. Basta una persona, en cualquier momento.</translation>
    </message>
    <message>
        <source>Go on with our plans</source>
        <translation>Seguir con nuestros planes</translation>
    </message>
    <message>
        <source>Still a yes?</source>
        <translation>¿Sigue siendo un sí?</translation>
    </message>
    <message>
        <source>Asks both of you. Nothing of it is kept.</source>
        <translation>Pide los dos síes. No se guarda nada de ello.</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>En otro momento…</translation>
    </message>
    <message>
        <source>Asks both of you about another time. This one stands until then.</source>
        <translation>Pide los dos síes para otro momento. Este sigue en pie hasta entonces.</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Esta vez no</translation>
    </message>
    <message>
        <source>Frees this one time. The others stay.</source>
        <translation>Libera solo esta vez. Las demás se quedan.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, and its hours</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Lets go of it for good.</source>
        <translation>Lo suelta del todo.</translation>
    </message>
    <message>
        <source>Close in other ways: %1</source>
        <comment>their own list follows</comment>
        <translation>Otras formas de cercanía: %1</translation>
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
        <translation>%1 ofrece</translation>
    </message>
    <message>
        <source>One small thing you could do</source>
        <translation>Algo pequeño que podrías hacer</translation>
    </message>
    <message>
        <source>Let go of this offer</source>
        <translation>Soltar este ofrecimiento</translation>
    </message>
    <message>
        <source>%1: let go of this offer</source>
        <translation>%1: soltar este ofrecimiento</translation>
    </message>
</context>
<context>
    <name>OurJournalPage</name>
    <message>
        <source>Our journal</source>
        <translation>Nuestro diario</translation>
    </message>
    <message>
        <source>Where it is, who can open it, and how to take it away.</source>
        <translation>Dónde está, quién puede abrirlo y cómo borrarlo.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Backups on this computer</source>
        <translation>Copias de seguridad en este equipo</translation>
    </message>
    <message>
        <source>Other versions beside it</source>
        <translation>Otras versiones al lado</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrarlo todo</translation>
    </message>
    <message>
        <source>Either of you can take all of it away, alone and at any time. Nobody is asked why.</source>
        <translation>Basta una persona para quitarlo todo, en cualquier momento. A nadie se le pregunta por qué.</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Borrarlo todo…</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservarlo todo</translation>
    </message>
    <message>
        <source>Erase everything now</source>
        <translation>Borrarlo todo ahora</translation>
    </message>
</context>
<context>
    <name>OurJournalPresenter</name>
    <message>
        <source>This is a made-up couple. Their journal is in memory only and goes with the window.</source>
        <translation>Es una pareja inventada. Su diario está solo en memoria y se va con la ventana.</translation>
    </message>
    <message>
        <source>Nothing of yours is on this computer yet. One file comes into being when you both first keep something.</source>
        <translation>En este equipo no hay nada todavía. Un archivo nace cuando se guarda algo por primera vez con dos síes.</translation>
    </message>
    <message>
        <source>Everything you keep is in one encrypted file on this computer.</source>
        <translation>Todo lo guardado está en un archivo cifrado en este equipo.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>One, from %1. It is encrypted like the journal, and there in case that cannot be read one day.</source>
        <translation>Una, del %1. Está cifrada como el diario, por si un día este no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n versions, the newest from %1. They are encrypted like the journal, and there in case that cannot be read one day.</source>
        <translation>
            <numerusform>La última versión (%n), del %1. Está cifrada como el diario, por si un día este no se puede leer.</numerusform>
            <numerusform>Las últimas %n versiones, la más nueva del %1. Están cifradas como el diario, por si un día este no se puede leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it, and not to be read: %1. Nothing needs that any more; you can remove it yourselves.</source>
        <translation>Al lado, y sin que se pueda leer: %1. Ya nada lo necesita; se puede quitar a mano.</translation>
    </message>
    <message>
        <source>your journal with everything in it</source>
        <translation>el diario con todo lo que contiene</translation>
    </message>
    <message>
        <source>its backups on this computer</source>
        <translation>sus copias de seguridad en este equipo</translation>
    </message>
    <message>
        <source>the other versions beside it</source>
        <translation>las otras versiones al lado</translation>
    </message>
    <message>
        <source>whatever is open in this window</source>
        <translation>lo que esté abierto en esta ventana</translation>
    </message>
    <message>
        <source>This takes away, for ever: %1.</source>
        <translation>Esto quita, para siempre: %1.</translation>
    </message>
    <message>
        <source>Out of reach: copies you made yourselves, the history of a sync service, PDFs and printed pages, and events in calendars.</source>
        <translation>Fuera de alcance: las copias hechas a mano, el historial de un servicio de sincronización, los PDF y las páginas impresas, y los eventos en calendarios.</translation>
    </message>
</context>
<context>
    <name>OurQuestionsPage</name>
    <message>
        <source>Our questions</source>
        <translation>Nuestras preguntas</translation>
    </message>
    <message>
        <source>What you ask each other in a check-in, in this order. Add your own, find other words, let one rest.</source>
        <translation>Lo que se pregunta en una charla, en este orden. Caben preguntas propias, otras palabras, y dejar alguna en reposo.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Add a question of your own</source>
        <translation>Añadir una pregunta propia</translation>
    </message>
    <message>
        <source>To our questions</source>
        <translation>A nuestras preguntas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Ask both of you</source>
        <translation>Preguntar por los dos síes</translation>
    </message>
</context>
<context>
    <name>OurQuestionsPresenter</name>
    <message>
        <source>Your own question</source>
        <translation>Pregunta propia</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Con palabras propias</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>whose question it is, and how it is answered</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1” will be gone, in all its wordings. Answers you kept to it stay, without the question. It can also just rest.</source>
        <translation>«%1» desaparecerá, en todas sus versiones. Las respuestas que se le guardaron se quedan, sin la pregunta. También puede quedarse en reposo.</translation>
    </message>
    <message>
        <source>Your own words for this question will be gone. It is asked as it was at first.</source>
        <translation>Las palabras propias de esta pregunta desaparecerán. Se preguntará como al principio.</translation>
    </message>
    <message>
        <source>It is gone from your journal.</source>
        <translation>Ya no está en el diario.</translation>
    </message>
</context>
<context>
    <name>OurQuestionsText</name>
    <message>
        <source>Our questions</source>
        <translation>Nuestras preguntas</translation>
    </message>
    <message>
        <source>New: “%1” (%2)</source>
        <comment>words of a question, and how it is answered</comment>
        <translation>Nueva: «%1» (%2)</translation>
    </message>
    <message>
        <source>“%1” instead of “%2” (%3)</source>
        <comment>new words, words before, and how it is answered</comment>
        <translation>«%1» en lugar de «%2» (%3)</translation>
    </message>
    <message>
        <source>“%1” rests.</source>
        <translation>«%1» queda en reposo.</translation>
    </message>
    <message>
        <source>“%1” is asked again.</source>
        <translation>«%1» se vuelve a preguntar.</translation>
    </message>
    <message>
        <source>In this order: %1</source>
        <translation>En este orden: %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between names of questions</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Your questions, as they are.</source>
        <translation>Las preguntas, como están.</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>con palabras propias</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>con qué frecuencia</translation>
    </message>
    <message>
        <source>one of five faces</source>
        <translation>una de cinco caras</translation>
    </message>
    <message>
        <source>yes, maybe or rather not</source>
        <translation>sí, quizá o mejor no</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>hours of a week</source>
        <translation>horas de una semana</translation>
    </message>
    <message>
        <source>in private, in turns</source>
        <translation>en privado, por turnos</translation>
    </message>
</context>
<context>
    <name>OurWeekPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>As a week</source>
        <translation>Como semana</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Como lista</translation>
    </message>
    <message>
        <source>Show the whole day</source>
        <translation>Mostrar el día entero</translation>
    </message>
    <message>
        <source>Shared time</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>days of a week, and its number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a time to see more of it here.</source>
        <translation>Elige un momento para ver más aquí.</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Go to date…</source>
        <translation>Fecha…</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Días anteriores</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Días siguientes</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
</context>
<context>
    <name>OwnLineField</name>
    <message>
        <source>Add your own</source>
        <translation>Añadir algo propio</translation>
    </message>
</context>
<context>
    <name>PartnerColumn</name>
    <message>
        <source>Pass</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Guardar esto</translation>
    </message>
    <message>
        <source>keep this</source>
        <translation>guardar esto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a partner, and what a control is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>pasar</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>PassphrasesCard</name>
    <message>
        <source>Who can open it</source>
        <translation>Quién puede abrirlo</translation>
    </message>
    <message>
        <source>Give it two passphrases…</source>
        <translation>Darle dos contraseñas…</translation>
    </message>
    <message>
        <source>The one you have now</source>
        <translation>La que tienes ahora</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>La nueva</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>La nueva otra vez</translation>
    </message>
    <message>
        <source>From then on it takes one of the two to open it. If both are lost, nobody can.</source>
        <translation>Desde entonces hace falta una de las dos para abrirlo. Si se pierden las dos, nadie puede.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Making new keys</source>
        <translation>Creando claves nuevas</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Change %1’s passphrase…</source>
        <translation>Cambiar la contraseña de %1…</translation>
    </message>
    <message>
        <source>%1’s passphrase</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>%1’s passphrase once more</source>
        <translation>Contraseña de %1 otra vez</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Give it both</source>
        <translation>Darle las dos</translation>
    </message>
</context>
<context>
    <name>PassphrasesPresenter</name>
    <message>
        <source>%1’s passphrase opens it, and so does %2’s; neither needs the other. Whoever has the file and no passphrase reads nothing. If both are lost, nobody can open it, we neither.</source>
        <translation>La contraseña de %1 lo abre, y la de %2 también; ninguna necesita a la otra. Quien tenga el archivo y ninguna contraseña no lee nada. Si se pierden las dos, nadie puede abrirlo; tampoco quienes hicieron este programa.</translation>
    </message>
    <message>
        <source>It has no passphrase. Anyone who has this file can read it.</source>
        <translation>No tiene contraseña. Cualquiera que tenga este archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Type the passphrase you have now.</source>
        <translation>Escribe la contraseña que tienes ahora.</translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation>Escribe una contraseña nueva.</translation>
    </message>
    <message>
        <source>That is the one you have now; choose another.</source>
        <translation>Es la que tienes ahora; elige otra.</translation>
    </message>
    <message>
        <source>The new one was not typed alike both times.</source>
        <translation>La nueva no se escribió igual las dos veces.</translation>
    </message>
    <message>
        <source>Each of you types a passphrase.</source>
        <translation>Faltan las dos contraseñas, una de cada persona.</translation>
    </message>
    <message>
        <source>%1’s passphrase was not typed alike both times.</source>
        <translation>La contraseña de %1 no se escribió igual las dos veces.</translation>
    </message>
    <message>
        <source>Choose two different passphrases: yours also says your own yes.</source>
        <translation>Mejor dos contraseñas distintas: con la tuya das también tu propio sí.</translation>
    </message>
    <message>
        <source>%1’s passphrase is changed. The file and its backups on this computer have new keys; copies elsewhere still open with the one before.</source>
        <translation>La contraseña de %1 ha cambiado. El archivo y sus copias de seguridad en este equipo tienen claves nuevas; las copias de otros lugares aún se abren con la anterior.</translation>
    </message>
    <message>
        <source>Your journal has two passphrases now. Copies elsewhere are from before, and anyone who has one can still read it.</source>
        <translation>El diario tiene ahora dos contraseñas. Las copias de otros lugares son de antes, y quien tenga una aún puede leerla.</translation>
    </message>
</context>
<context>
    <name>PastTable</name>
    <message>
        <source>Both of you: %1</source>
        <translation>En común: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a partner, and their words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>sin palabras</translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation>En común</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>heading, whose words, and the words</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Let go of this…</source>
        <translation>Soltar esto…</translation>
    </message>
    <message>
        <source>Let go of this: %1</source>
        <translation>Soltar esto: %1</translation>
    </message>
</context>
<context>
    <name>PlanOutCard</name>
    <message>
        <source>Your plan in other calendars</source>
        <translation>El plan en otros calendarios</translation>
    </message>
    <message>
        <source>Other calendars get when, and one word for all of it. No label, no offers, no answers, no names.</source>
        <translation>Otros calendarios reciben cuándo, y una sola palabra para todo. Ni títulos, ni ofrecimientos, ni respuestas, ni nombres.</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>La palabra</translation>
    </message>
    <message>
        <source>Another word…</source>
        <translation>Otra palabra…</translation>
    </message>
    <message>
        <source>A word that both of you like to read there</source>
        <translation>Una palabra que guste leer ahí</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Ask both of you</source>
        <translation>Preguntar por los dos síes</translation>
    </message>
    <message>
        <source>A folder, kept up to date</source>
        <translation>Una carpeta, siempre al día</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>One file, once</source>
        <translation>Un archivo, una vez</translation>
    </message>
    <message>
        <source>An .ics file that any calendar opens. It is not encrypted, and does not change when your plan does.</source>
        <translation>Un archivo .ics que abre cualquier calendario. No está cifrado, y no cambia cuando cambia el plan.</translation>
    </message>
    <message>
        <source>Save a calendar file…</source>
        <translation>Guardar un archivo de calendario…</translation>
    </message>
    <message>
        <source>Another word for other calendars</source>
        <translation>Otra palabra para otros calendarios</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word in quotes</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>A folder for your plan</source>
        <translation>Una carpeta para el plan</translation>
    </message>
    <message>
        <source>A calendar file</source>
        <translation>Un archivo de calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
</context>
<context>
    <name>PrivateCard</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Let’s talk</source>
        <translation>Hablemos</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>Solo para %1</translation>
    </message>
    <message>
        <source>Read the words again</source>
        <translation>Leer las palabras otra vez</translation>
    </message>
    <message>
        <source>read the words again, without an answer</source>
        <translation>leer las palabras otra vez, sin responder</translation>
    </message>
    <message>
        <source>Your own passphrase, %1</source>
        <translation>Tu propia contraseña, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, and what one says to it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>That’s true</source>
        <translation>Es así</translation>
    </message>
    <message>
        <source>Not really</source>
        <translation>No del todo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>let’s talk</source>
        <translation>hablemos</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a partner, and what a control is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>PrivatePage</name>
    <message>
        <source>These words say what I mean.</source>
        <translation>Estas palabras dicen lo que quiero decir.</translation>
    </message>
    <message>
        <source>I would feel fine saying not now.</source>
        <translation>Me sentiría bien diciendo «ahora no».</translation>
    </message>
    <message>
        <source>I am not saying yes so that the asking stops.</source>
        <translation>No digo que sí para que dejen de preguntarme.</translation>
    </message>
    <message>
        <source>Nothing unkind would follow from a no.</source>
        <translation>Un no no traería nada malo.</translation>
    </message>
    <message>
        <source>I can change my mind on the day, and that would be fine.</source>
        <translation>Puedo cambiar de idea ese mismo día, y estaría bien.</translation>
    </message>
    <message>
        <source>Good that you noticed. Nothing has to be decided today, and either answer here ends it kindly: all that is seen is that nothing was kept.</source>
        <translation>Qué bien que lo notaste. Hoy no hay que decidir nada, y cualquiera de las dos respuestas lo termina aquí con amabilidad: solo se ve que no se guardó nada.</translation>
    </message>
    <message>
        <source>A yes takes all the lines, a not now takes none. Nobody sees what you choose here.</source>
        <translation>Un sí pide todas las líneas, un «ahora no» no pide ninguna. Nadie ve lo que eliges aquí.</translation>
    </message>
    <message>
        <source>A yes takes each line first. A not now takes none.</source>
        <translation>Un sí pide antes cada línea. Un «ahora no» no pide ninguna.</translation>
    </message>
    <message>
        <source>Type your own passphrase first, %1.</source>
        <translation>Escribe antes tu propia contraseña, %1.</translation>
    </message>
    <message>
        <source>This is not the passphrase of %1. Type it once more.</source>
        <translation>No es la contraseña de %1. Escríbela otra vez.</translation>
    </message>
</context>
<context>
    <name>ProposedTime</name>
    <message>
        <source>Is this still true?</source>
        <translation>¿Sigue siendo así?</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Otro momento</translation>
    </message>
    <message>
        <source>A shared time</source>
        <translation>Un tiempo en común</translation>
    </message>
    <message>
        <source>“%1” ran until %2. It goes on if both of you say yes, as it was or otherwise.</source>
        <translation>«%1» llegó hasta el %2. Continúa si hay dos síes, como era o de otra manera.</translation>
    </message>
    <message>
        <source>“%1” stands as it is until both of you say yes to another time.</source>
        <translation>«%1» sigue como está hasta que haya dos síes a otro momento.</translation>
    </message>
    <message>
        <source>It is in your week once both of you have said yes.</source>
        <translation>Estará en nuestra semana en cuanto haya dos síes.</translation>
    </message>
    <message>
        <source>The hours here are those of %1, as the plan has them.</source>
        <translation>Las horas son aquí las de %1, como las tiene el plan.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a day</comment>
        <translation>Solo el %1</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <comment>a day</comment>
        <translation>A partir del %1</translation>
    </message>
    <message>
        <source>This hour has gone by. Choose a later one.</source>
        <translation>Esa hora ya pasó. Elige una posterior.</translation>
    </message>
    <message>
        <source>This is the time that stands already. Choose another one, or leave it as it is.</source>
        <translation>Es el momento que ya está en pie. Elige otro, o déjalo como está.</translation>
    </message>
</context>
<context>
    <name>PublishingPresenter</name>
    <message>
        <source>A folder with one small file for each event, which a program such as vdirsyncer carries to your phones. This window keeps it up to date.</source>
        <translation>Una carpeta con un archivo pequeño por cada evento, que un programa como vdirsyncer lleva a los teléfonos. Esta ventana la mantiene al día.</translation>
    </message>
    <message>
        <source>Your plan is published in this folder.</source>
        <translation>El plan se publica en esta carpeta.</translation>
    </message>
    <message>
        <source>Bringing the folder up to date…</source>
        <translation>Poniendo la carpeta al día…</translation>
    </message>
    <message>
        <source>Everything is paused, so the folder says that nothing is planned.</source>
        <translation>Todo está en pausa, así que la carpeta dice que no hay nada planeado.</translation>
    </message>
    <message>
        <source>The folder has your plan as it is now. This window keeps it so, and puts back what is changed elsewhere.</source>
        <translation>La carpeta tiene el plan como está ahora. Esta ventana la mantiene así, y devuelve a su sitio lo que se cambie en otra parte.</translation>
    </message>
    <message>
        <source>Your plan is out of the folder. The next sync takes it off your phones.</source>
        <translation>El plan ya no está en la carpeta. La próxima sincronización lo quita de los teléfonos.</translation>
    </message>
    <message>
        <source>The calendar file is written. It has your plan as it is now, and does not change with it.</source>
        <translation>El archivo de calendario está escrito. Tiene el plan como está ahora, y no cambia con él.</translation>
    </message>
</context>
<context>
    <name>QuestionPresenter</name>
    <message>
        <source>“When I think about it…”</source>
        <translation>«Cuando lo pienso…»</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>Con tus propias palabras, si quieres</translation>
    </message>
    <message>
        <source>Why, or why not, if you like</source>
        <translation>Por qué sí, o por qué no, si quieres</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con tus propias palabras</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Una nota, si quieres</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Let go…</source>
        <translation>Soltar…</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Decirla de otro modo</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Dejar en reposo</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Resting · %1</source>
        <translation>En reposo · %1</translation>
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
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>At %1</source>
        <comment>a time of day</comment>
        <translation>A las %1</translation>
    </message>
    <message>
        <source>Something the two of you planned.</source>
        <translation>Algo que planeó la pareja.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Off unless you want them. Half an hour before, on this computer while your journal is open: a time, and not a word of what it is. Never afterwards.</source>
        <translation>Apagados salvo que se quieran. Media hora antes, en este equipo, mientras el diario está abierto: una hora, y ni una palabra de qué es. Después, nunca.</translation>
    </message>
    <message>
        <source>Before a check-in talk</source>
        <translation>Antes de una charla</translation>
    </message>
    <message>
        <source>Before time together as well</source>
        <translation>También antes del tiempo para dos</translation>
    </message>
    <message>
        <source>Reminders are quiet, for both of you and wherever you open your journal.</source>
        <translation>Los recordatorios están en silencio, para la pareja y dondequiera que se abra el diario.</translation>
    </message>
    <message>
        <source>Either of you can end reminders for both, on every computer of yours.</source>
        <translation>Basta una persona para terminar los recordatorios de la pareja, en todos sus equipos.</translation>
    </message>
    <message>
        <source>Let them be heard</source>
        <translation>Volver a oírlos</translation>
    </message>
    <message>
        <source>Quiet for both of us</source>
        <translation>Silencio para la pareja</translation>
    </message>
</context>
<context>
    <name>RepairRun</name>
    <message>
        <source>Your journal had all of it already.</source>
        <translation>El diario ya lo tenía todo.</translation>
    </message>
    <message>
        <source>Your journal has everything of both now.</source>
        <translation>El diario tiene ahora todo lo de las dos.</translation>
    </message>
    <message>
        <source>Your journal is as it was on %1.</source>
        <translation>El diario está como estaba el %1.</translation>
    </message>
    <message>
        <source>The file as it was is kept beside it.</source>
        <translation>El archivo como estaba se conserva al lado.</translation>
    </message>
    <message>
        <source>There is no backup of this journal on this computer.</source>
        <translation>En este equipo no hay ninguna copia de seguridad de este diario.</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Found, newest first</source>
        <translation>Encontrado, lo más nuevo primero</translation>
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
        <translation>El momento por el que se pregunta aún no está guardado: solo está aquí y se va con la ventana. Lo guardado antes está a salvo.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>How this computer shows and guards your journal. What you choose holds at once.</source>
        <translation>Cómo muestra y cuida este equipo el diario. Lo que se elige vale enseguida.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Acento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>From the next time you open the window.</source>
        <translation>Desde la próxima vez que se abra la ventana.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>When nobody is here</source>
        <translation>Cuando no hay nadie</translation>
    </message>
    <message>
        <source>Also when this computer sleeps or locks its screen</source>
        <translation>También cuando este equipo se suspende o bloquea su pantalla</translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation>El diario</translation>
    </message>
    <message>
        <source>Backups, passphrases, erasing</source>
        <translation>Copias de seguridad, contraseñas, borrado</translation>
    </message>
    <message>
        <source>Keys for everything</source>
        <translation>Teclas para todo</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Tras %n minuto</numerusform>
            <numerusform>Tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+L locks at once. What you have said so far is there again when you come back; yeses you have given are asked for again. A check-in is never locked for being quiet.</source>
        <translation>Ctrl+L bloquea enseguida. Lo dicho hasta entonces vuelve a estar ahí al regresar; los síes ya dados se preguntan de nuevo. Una charla nunca se bloquea por estar en silencio.</translation>
    </message>
    <message>
        <source>This is an example; it is in no file.</source>
        <translation>Es un ejemplo; no está en ningún archivo.</translation>
    </message>
    <message>
        <source>Your settings could not be written to this computer.</source>
        <translation>No se pudieron escribir los ajustes en este equipo.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>A summary, or a calendar file, goes where you say when you save it; nobody else on this computer can open it there.</source>
        <translation>Un resumen o un archivo de calendario va adonde se indique al guardarlo; ninguna otra cuenta de este equipo puede abrirlo ahí.</translation>
    </message>
    <message>
        <source>Your plan in other calendars</source>
        <translation>El plan en otros calendarios</translation>
    </message>
    <message>
        <source>Your plan is in no folder for other calendars.</source>
        <translation>El plan no está en ninguna carpeta para otros calendarios.</translation>
    </message>
    <message>
        <source>Your plan for other calendars is in this folder:</source>
        <translation>El plan para otros calendarios está en esta carpeta:</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Wine</source>
        <comment>accent colour</comment>
        <translation>Vino</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>accent colour</comment>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>accent colour</comment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Plum</source>
        <comment>accent colour</comment>
        <translation>Ciruela</translation>
    </message>
    <message>
        <source>Clay</source>
        <comment>accent colour</comment>
        <translation>Arcilla</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>accent colour</comment>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>As this computer speaks</source>
        <translation>Como este equipo</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Tras %n minuto</numerusform>
            <numerusform>Tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Por sí sola no</translation>
    </message>
    <message>
        <source>Your journal has no passphrases, so a lock would keep nobody out. You can give it two under Our journal, one for each of you.</source>
        <translation>El diario no tiene contraseñas, así que un bloqueo no dejaría fuera a nadie. En «Nuestro diario» se le pueden dar dos, una para cada persona.</translation>
    </message>
    <message>
        <source>It holds until you close the window, and can be chosen again then.</source>
        <translation>Vale hasta que se cierre la ventana, y entonces se puede volver a elegir.</translation>
    </message>
</context>
<context>
    <name>SourceColumn</name>
    <message>
        <source>A calendar file</source>
        <translation>Un archivo de calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb *.icalendar)</source>
        <translation>Calendarios (*.ics *.ical *.ifb *.icalendar)</translation>
    </message>
    <message>
        <source>From the command line, or from another computer</source>
        <translation>De la línea de órdenes, o de otro equipo</translation>
    </message>
    <message>
        <source>Open a calendar file…</source>
        <translation>Abrir un archivo de calendario…</translation>
    </message>
    <message>
        <source>%1: open a calendar file</source>
        <translation>%1: abrir un archivo de calendario</translation>
    </message>
    <message>
        <source>No calendar yet. Drop a file here, or open one.</source>
        <translation>Todavía ningún calendario. Se puede soltar aquí un archivo, o abrir uno.</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>%1: name of this calendar</source>
        <translation>%1: nombre de este calendario</translation>
    </message>
    <message>
        <source>a calendar from elsewhere</source>
        <translation>un calendario de otra parte</translation>
    </message>
    <message>
        <source>Newer file…</source>
        <translation>Archivo más nuevo…</translation>
    </message>
    <message>
        <source>%1: put a newer file in its place</source>
        <translation>%1: poner un archivo más nuevo en su lugar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1: take its busy time out</source>
        <translation>%1: quitar sus tiempos ocupados</translation>
    </message>
</context>
<context>
    <name>StartLinks</name>
    <message>
        <source>Is this still true?</source>
        <translation>¿Sigue siendo así?</translation>
    </message>
    <message>
        <source>Our questions</source>
        <translation>Nuestras preguntas</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>You have been here</source>
        <translation>Ya visto</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Por venir</translation>
    </message>
</context>
<context>
    <name>StepPath</name>
    <message>
        <source>Steps of the check-in</source>
        <translation>Pasos de la charla</translation>
    </message>
</context>
<context>
    <name>StillTrueColumn</name>
    <message>
        <source>Still true</source>
        <translation>Sigue siendo así</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>Soltar…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a partner, and what a control is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is kept here.</source>
        <translation>Aquí no hay nada guardado.</translation>
    </message>
    <message>
        <source>Asked then: “%1”</source>
        <translation>La pregunta de entonces: «%1»</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
</context>
<context>
    <name>StillTruePage</name>
    <message>
        <source>Is this still true?</source>
        <translation>¿Sigue siendo así?</translation>
    </message>
    <message>
        <source>Both yes</source>
        <comment>step of a check-in</comment>
        <translation>Dos síes</translation>
    </message>
    <message>
        <source>All of it still stands.</source>
        <translation>Todo sigue en pie.</translation>
    </message>
    <message>
        <source>Nothing changed, so there is nothing to keep.</source>
        <translation>Nada cambió, así que no hay nada que guardar.</translation>
    </message>
    <message>
        <source>To our week</source>
        <translation>A nuestra semana</translation>
    </message>
</context>
<context>
    <name>StillTruePresenter</name>
    <message>
        <source>On %1</source>
        <translation>El %1</translation>
    </message>
    <message>
        <source>What %1 kept here will be gone from the journal.</source>
        <translation>Lo que %1 guardó aquí desaparecerá del diario.</translation>
    </message>
    <message>
        <source>You kept your last check-in on %1. Some of it may have changed since.</source>
        <translation>La última charla guardada es del %1. Algo puede haber cambiado desde entonces.</translation>
    </message>
</context>
<context>
    <name>StillTrueStep</name>
    <message>
        <source>Is what you kept still true? It stays as it is unless you find other words, or let go of it.</source>
        <translation>¿Sigue siendo así lo guardado? Se queda como está, salvo que haya otras palabras o se suelte.</translation>
    </message>
</context>
<context>
    <name>StillYesPage</name>
    <message>
        <source>Not this time</source>
        <translation>Esta vez no</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, and its hours</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Frees this one time. The others stay.</source>
        <translation>Libera solo esta vez. Las demás se quedan.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>A moment for yourself</source>
        <translation>Un momento para ti</translation>
    </message>
    <message>
        <source>%1 looks away. What you press here is not kept and not counted, and goes with this page.</source>
        <translation>%1 aparta la mirada. Lo que pulses aquí ni se guarda ni se cuenta, y se va con esta página.</translation>
    </message>
    <message>
        <source>Still a yes?</source>
        <translation>¿Sigue siendo un sí?</translation>
    </message>
    <message>
        <source>Your two answers open at the same moment. Nothing of this is kept.</source>
        <translation>Las dos respuestas se abren en el mismo momento. No se guarda nada de esto.</translation>
    </message>
    <message>
        <source>Nothing of this is kept.</source>
        <translation>No se guarda nada de esto.</translation>
    </message>
    <message>
        <source>To our week</source>
        <translation>A nuestra semana</translation>
    </message>
    <message>
        <source>Both of you say yes.</source>
        <translation>Hay dos síes.</translation>
    </message>
    <message>
        <source>It stays a yes as long as it is one. Either of you can stop at any moment.</source>
        <translation>Sigue siendo un sí mientras lo sea. Basta una persona para parar, en cualquier momento.</translation>
    </message>
    <message>
        <source>Not both of you, today.</source>
        <translation>Hoy no hay dos síes.</translation>
    </message>
    <message>
        <source>Either answer was a good answer. Either of you can free this time; it stands until then.</source>
        <translation>Cualquiera de las dos respuestas era buena. Basta una persona para liberar este tiempo; hasta entonces sigue en pie.</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
</context>
<context>
    <name>Suits</name>
    <message>
        <source>works</source>
        <comment>an hour of the week, within a sentence</comment>
        <translation>va bien</translation>
    </message>
    <message>
        <source>could</source>
        <comment>an hour of the week, within a sentence</comment>
        <translation>podría ser</translation>
    </message>
    <message>
        <source>no</source>
        <comment>an hour of the week, within a sentence</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>a brush for the hours of the week</comment>
        <translation>Va bien</translation>
    </message>
    <message>
        <source>Could</source>
        <comment>a brush for the hours of the week</comment>
        <translation>Podría ser</translation>
    </message>
    <message>
        <source>No</source>
        <comment>a brush for the hours of the week</comment>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Pages to keep or to print, with what you choose on them and nothing else.</source>
        <translation>Páginas para conservar o imprimir, con lo que se elija y nada más.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semana anterior</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semana siguiente</translation>
    </message>
    <message>
        <source>Several weeks, up to a year</source>
        <translation>Varias semanas, hasta un año</translation>
    </message>
    <message>
        <source>From the week of</source>
        <translation>Desde la semana del</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Up to the week of</source>
        <translation>Hasta la semana del</translation>
    </message>
    <message>
        <source>One check-in</source>
        <translation>Una charla</translation>
    </message>
    <message>
        <source>Which check-in</source>
        <translation>Qué charla</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>Personal, only if you tick it</source>
        <translation>Personal, solo si se marca</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Writing page %1 of %2</source>
        <translation>Escribiendo la página %1 de %2</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Preview. %1</source>
        <translation>Vista previa. %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page, to have read aloud (*.html)</source>
        <translation>PDF (*.pdf);;Página web, para que se lea en voz alta (*.html)</translation>
    </message>
</context>
<context>
    <name>SummaryPlan</name>
    <message>
        <source>A free week. Nothing is planned, and nothing has to be.</source>
        <translation>Una semana libre. No hay nada planeado, y no tiene por qué haberlo.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>What makes room</source>
        <translation>Lo que le hace sitio</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>cada %n semana</numerusform>
            <numerusform>cada %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Lo que acordamos</translation>
    </message>
    <message>
        <source>Nothing is planned, and nothing has to be.</source>
        <translation>No hay nada planeado, y no tiene por qué haberlo.</translation>
    </message>
    <message>
        <source>A plan is an invitation. Either of us can let go of it at any time.</source>
        <translation>Un plan es una invitación. Basta una persona para soltarlo, en cualquier momento.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and an offer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything is paused: each week is free until we go on. Our plans stay as they are.</source>
        <translation>Todo está en pausa: cada semana queda libre hasta que sigamos. Nuestros planes se quedan como están.</translation>
    </message>
    <message>
        <source>These are hours of %1.</source>
        <comment>a time zone</comment>
        <translation>Son horas de %1.</translation>
    </message>
</context>
<context>
    <name>SummaryPresenter</name>
    <message>
        <source>The week</source>
        <translation>La semana</translation>
    </message>
    <message>
        <source>As a picture and as a table</source>
        <translation>Como imagen y como tabla</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Lo que acordamos</translation>
    </message>
    <message>
        <source>Plans and the offers that make room for them</source>
        <translation>Los planes y los ofrecimientos que les hacen sitio</translation>
    </message>
    <message>
        <source>What we said</source>
        <translation>Lo que dijimos</translation>
    </message>
    <message>
        <source>Answers side by side, and offers</source>
        <translation>Respuestas lado a lado, y ofrecimientos</translation>
    </message>
    <message>
        <source>What we share</source>
        <translation>Lo que compartimos</translation>
    </message>
    <message>
        <source>What both chose or wrote alike</source>
        <translation>Lo que se eligió o se escribió igual</translation>
    </message>
    <message>
        <source>What we both wish for</source>
        <translation>Nuestros deseos en común</translation>
    </message>
    <message>
        <source>Wishes that met</source>
        <translation>Deseos que se encontraron</translation>
    </message>
    <message>
        <source>Words for each other</source>
        <translation>Palabras mutuas</translation>
    </message>
    <message>
        <source>Glad of, and for this week</source>
        <translation>Alegrías, y para esta semana</translation>
    </message>
    <message>
        <source>Check-in of %1</source>
        <translation>Charla del %1</translation>
    </message>
    <message>
        <source>A PDF is not encrypted: anyone who has the file can read it.</source>
        <translation>Un PDF no está cifrado: cualquiera que tenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Written to %1. Only your account on this computer may read it.</source>
        <translation>Escrito en %1. Solo tu cuenta de este equipo puede leerlo.</translation>
    </message>
</context>
<context>
    <name>SummaryTalk</name>
    <message>
        <source>What we said on %1</source>
        <translation>Lo que dijimos el %1</translation>
    </message>
    <message>
        <source>Shared: %1</source>
        <translation>En común: %1</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofrecimientos</translation>
    </message>
    <message>
        <source>No answers are kept from this check-in.</source>
        <translation>De esta charla no se guardaron respuestas.</translation>
    </message>
    <message>
        <source>What we share</source>
        <translation>Lo que compartimos</translation>
    </message>
    <message>
        <source>What we both wish for</source>
        <translation>Nuestros deseos en común</translation>
    </message>
    <message>
        <source>Words for each other</source>
        <translation>Palabras mutuas</translation>
    </message>
    <message>
        <source>Glad of</source>
        <translation>Alegría por</translation>
    </message>
    <message>
        <source>For this week</source>
        <translation>Para esta semana</translation>
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
        <translation>%1 y %2</translation>
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
        <translation>%1  ·  Un plan es una invitación.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semana</translation>
    </message>
    <message>
        <source>The week of %1</source>
        <translation>La semana del %1</translation>
    </message>
    <message>
        <source>The weeks</source>
        <translation>Las semanas</translation>
    </message>
    <message>
        <source>Free weeks. Nothing is planned, and nothing has to be.</source>
        <translation>Semanas libres. No hay nada planeado, y no tiene por qué haberlo.</translation>
    </message>
    <message>
        <source>What we said</source>
        <translation>Lo que dijimos</translation>
    </message>
    <message>
        <source>No check-in is kept from this time.</source>
        <translation>De este tiempo no hay ninguna charla guardada.</translation>
    </message>
    <message>
        <source>No check-in is kept from this time or before.</source>
        <translation>De este tiempo o de antes no hay ninguna charla guardada.</translation>
    </message>
    <message>
        <source>Nothing of this is kept from the check-in.</source>
        <translation>Nada de esto se guardó de la charla.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two weeks in a file name</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 %2.pdf</source>
        <comment>a neutral title, and a week or date</comment>
        <translation>%1 %2.pdf</translation>
    </message>
    <message>
        <source>Our plan</source>
        <translation>Nuestro plan</translation>
    </message>
    <message>
        <source>Our check-in</source>
        <translation>Nuestra charla</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>To your phones: vdirsyncer carries the folder to a calendar server that you both use. Say where it is, and its configuration is written here for each of you. Nothing of it is kept.</source>
        <translation>A los teléfonos: vdirsyncer lleva la carpeta a un servidor de calendario que usa la pareja. Con su dirección, aquí se escribe la configuración para cada persona. No se guarda nada de ello.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1’s user name there</source>
        <translation>Nombre de usuario de %1 allí</translation>
    </message>
    <message>
        <source>Configuration of vdirsyncer</source>
        <translation>Configuración de vdirsyncer</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>In ~/.config/vdirsyncer/config on %1’s computer. A phone needs none of it: give it the server, the user name and the password.</source>
        <translation>En ~/.config/vdirsyncer/config en el equipo de %1. Un teléfono no necesita nada de esto: dale el servidor, el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>In ~/.config/vdirsyncer/config on this computer, and the password in the file password beside it. Then: vdirsyncer discover, vdirsyncer sync.</source>
        <translation>En ~/.config/vdirsyncer/config en este equipo, y la contraseña en el archivo password de al lado. Después: vdirsyncer discover, vdirsyncer sync.</translation>
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
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Take %1 off the table</source>
        <translation>Quitar %1 de la mesa</translation>
    </message>
</context>
<context>
    <name>TalkPlaces</name>
    <message>
        <source>Your check-in is not kept yet: its words are only here, and go with the window. What you kept before is safe.</source>
        <translation>La charla aún no está guardada: sus palabras solo están aquí y se van con la ventana. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Your other words are not kept yet: they are only here, and go with the window. What you kept before is safe.</source>
        <translation>Las otras palabras aún no están guardadas: solo están aquí y se van con la ventana. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>What you changed in your questions is not kept yet, and goes with the window. What you kept before is safe.</source>
        <translation>Lo cambiado en las preguntas aún no está guardado, y se va con la ventana. Lo guardado antes está a salvo.</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Your own name for it, if you like</source>
        <translation>Un nombre propio, si apetece</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>And again in the weeks after</source>
        <translation>Y de nuevo en las semanas siguientes</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>What makes room for it</source>
        <translation>Lo que le hace sitio</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>Change this time</source>
        <translation>Cambiar este momento</translation>
    </message>
    <message>
        <source>A check-in talk</source>
        <translation>Una charla</translation>
    </message>
    <message>
        <source>A time of your own</source>
        <translation>Un momento propio</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Put it on the table</source>
        <translation>Ponerlo sobre la mesa</translation>
    </message>
    <message>
        <source>This time is not on the table yet. Put it there, or leave it.</source>
        <translation>Este momento aún no está sobre la mesa. Se puede poner ahí, o dejarlo.</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <comment>the number of weeks is typed where %1 stands</comment>
        <translation>cada %1 semanas</translation>
    </message>
</context>
<context>
    <name>TimeForm</name>
    <message>
        <source>This day has gone by. Choose today or a later one.</source>
        <translation>Ese día ya pasó. Elige hoy o uno posterior.</translation>
    </message>
    <message>
        <source>Anything up to a whole day fits here.</source>
        <translation>Aquí cabe cualquier cosa hasta un día entero.</translation>
    </message>
    <message>
        <source>Tick at least one day.</source>
        <translation>Marca al menos un día.</translation>
    </message>
    <message>
        <source>Between every week and once a year fits here.</source>
        <translation>Aquí cabe desde cada semana hasta una vez al año.</translation>
    </message>
    <message>
        <source>This is before it begins. Choose a later day.</source>
        <translation>Eso es antes de que empiece. Elige un día posterior.</translation>
    </message>
    <message>
        <source>A plan runs for a year at most. Then you can agree on it anew.</source>
        <translation>Un plan dura como mucho un año. Después se puede acordar de nuevo.</translation>
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
        <translation>de %1 a %2</translation>
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
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Every week, %1</source>
        <translation>Cada semana, %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks, %1</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Cada %n semana, %1</numerusform>
            <numerusform>Cada %n semanas, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1½ hours</source>
        <comment>one and a half or more</comment>
        <translation>%1½ horas</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>none, two or more</comment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check-in talk</source>
        <translation>Charla</translation>
    </message>
    <message>
        <source>Time together</source>
        <translation>Tiempo para dos</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>Times that could suit you both</source>
        <translation>Momentos que podrían irnos bien</translation>
    </message>
    <message>
        <source>A time of your own</source>
        <translation>Un momento propio</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>Sobre la mesa</translation>
    </message>
    <message>
        <source>We’d rather not plan</source>
        <translation>Preferimos no planear</translation>
    </message>
    <message>
        <source>Times for the two of you</source>
        <translation>Momentos para dos</translation>
    </message>
    <message>
        <source>A plan is an invitation. Either of you can let go of it, any day.</source>
        <translation>Un plan es una invitación. Basta una persona para soltarlo, cualquier día.</translation>
    </message>
    <message>
        <source>No time is a good answer, too.</source>
        <translation>Ningún momento es también una buena respuesta.</translation>
    </message>
    <message>
        <source>Nothing on the table</source>
        <translation>Nada sobre la mesa</translation>
    </message>
    <message>
        <source>And nothing has to be.</source>
        <translation>Y no tiene por qué haberlo.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>TimesPresenter</name>
    <message>
        <source>Mondays</source>
        <translation>los lunes</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>los martes</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>los miércoles</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>los jueves</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>los viernes</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>los sábados</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>los domingos</translation>
    </message>
    <message>
        <source>When both of your weeks have hours in them, times turn up here.</source>
        <translation>Cuando haya horas en las dos semanas, aquí aparecen momentos.</translation>
    </message>
    <message>
        <source>Nothing more of this length suits both weeks. A shorter time may, or one of your own.</source>
        <translation>Nada más de esta duración cabe en las dos semanas. Quizá un momento más corto, o uno propio.</translation>
    </message>
    <message>
        <source>From the hours you both painted, none of them tonight.</source>
        <translation>De las horas pintadas en las dos semanas, ninguna de esta noche.</translation>
    </message>
    <message>
        <source>Works for both of you on %1 from %2.</source>
        <translation>Nos va bien %1 desde las %2.</translation>
    </message>
    <message>
        <source>Could work for both of you.</source>
        <translation>Podría irnos bien.</translation>
    </message>
    <message>
        <source>Works for %1, could for %2.</source>
        <translation>Va bien a %1, podría irle bien a %2.</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>Appreciation</source>
        <translation>Aprecio</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Begin a new journal</source>
        <translation>Empezar un diario nuevo</translation>
    </message>
    <message>
        <source>When this is not the tool</source>
        <translation>Cuándo no es la herramienta</translation>
    </message>
    <message>
        <source>Your journal is not in its place</source>
        <translation>El diario no está en su lugar</translation>
    </message>
    <message>
        <source>Your journal cannot be read</source>
        <translation>El diario no se puede leer</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Your journal is closed</source>
        <translation>El diario está cerrado</translation>
    </message>
    <message>
        <source>Either of your two passphrases opens the backup.</source>
        <translation>Cualquiera de las dos contraseñas abre la copia de seguridad.</translation>
    </message>
    <message>
        <source>Either of your two passphrases opens it, and you go on where you were.</source>
        <translation>Cualquiera de las dos contraseñas lo abre, y todo sigue donde estaba.</translation>
    </message>
    <message>
        <source>Either of your two passphrases opens it.</source>
        <translation>Cualquiera de las dos contraseñas lo abre.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
</context>
<context>
    <name>UnlockPresenter</name>
    <message>
        <source>Go back to how it was on %1</source>
        <translation>Volver a como estaba el %1</translation>
    </message>
    <message>
        <source>Nothing else on this computer is changed.</source>
        <translation>No cambia nada más en este equipo.</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it.</source>
        <translation>El archivo como está ahora se conserva al lado.</translation>
    </message>
    <message>
        <source>There is no journal where it was kept.</source>
        <translation>Donde estaba guardado no hay ningún diario.</translation>
    </message>
    <message>
        <source>Perhaps its folder is not connected, or it was moved. Its backups are here.</source>
        <translation>Quizá su carpeta está sin conexión, o el diario se movió. Sus copias de seguridad están aquí.</translation>
    </message>
    <message>
        <source>Your journal is as it was on %1.</source>
        <translation>El diario está como estaba el %1.</translation>
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
        <translation>Para decirlo en voz alta</translation>
    </message>
    <message>
        <source>Speaking and listening</source>
        <translation>Hablar y escuchar</translation>
    </message>
    <message>
        <source>One of you speaks, the other says back what they heard. Then swap.</source>
        <translation>Una persona habla, la otra repite lo que oyó. Después se cambia.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <comment>button for the one who writes</comment>
        <translation>%1 ya está</translation>
    </message>
    <message>
        <source>Over to %1</source>
        <translation>Ahora %1</translation>
    </message>
    <message>
        <source>Please pass the keyboard to %1. What %2 wrote is covered and stays covered; both sides open together, when both of you are ready.</source>
        <translation>El teclado pasa a %1. Lo que escribió %2 está tapado y sigue tapado; los dos lados se abren a la vez, cuando los dos estén a punto.</translation>
    </message>
    <message>
        <source>I am %1, open my side</source>
        <translation>Soy %1, abrir mi lado</translation>
    </message>
    <message>
        <source>Stop here for today</source>
        <translation>Parar aquí por hoy</translation>
    </message>
</context>
<context>
    <name>WayStrip</name>
    <message>
        <source>How you answer</source>
        <translation>Cómo se responde</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Taking turns</source>
        <translation>Por turnos</translation>
    </message>
    <message>
        <source>Each of you writes alone. Both sides open together, when both are ready.</source>
        <translation>Cada persona escribe a solas. Los dos lados se abren a la vez, cuando los dos estén a punto.</translation>
    </message>
    <message>
        <source>Both columns are open while you write.</source>
        <translation>Las dos columnas están abiertas mientras se escribe.</translation>
    </message>
</context>
<context>
    <name>WeekEditor</name>
    <message>
        <source>Start from what we kept last time</source>
        <translation>Partir de lo que guardamos la última vez</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Como imagen</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Como lista</translation>
    </message>
    <message>
        <source>start from what we kept last time</source>
        <translation>partir de lo que guardamos la última vez</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>The week</source>
        <translation>La semana</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>%1, %2, busy</source>
        <comment>day and time</comment>
        <translation>%1, %2, ocupado</translation>
    </message>
    <message>
        <source>%1, %2, nothing planned</source>
        <comment>day and time</comment>
        <translation>%1, %2, nada planeado</translation>
    </message>
</context>
<context>
    <name>WeekList</name>
    <message>
        <source>The week as a list</source>
        <translation>La semana como lista</translation>
    </message>
</context>
<context>
    <name>WeekNo</name>
    <message>
        <source>%1, %2 is free again.</source>
        <translation>%1, %2 vuelve a estar libre.</translation>
    </message>
    <message>
        <source>These plans are let go of.</source>
        <translation>Se soltaron estos planes.</translation>
    </message>
    <message>
        <source>“%1” is let go of, with all its dates.</source>
        <translation>Se soltó «%1», con todas sus fechas.</translation>
    </message>
    <message>
        <source>“%1” is let go of.</source>
        <translation>Se soltó «%1».</translation>
    </message>
    <message>
        <source>Everything is paused. Each week is free until you go on.</source>
        <translation>Todo está en pausa. Cada semana queda libre hasta que se siga.</translation>
    </message>
    <message>
        <source>Your plans go on.</source>
        <translation>Los planes siguen.</translation>
    </message>
</context>
<context>
    <name>WeekPresenter</name>
    <message>
        <source>A free week</source>
        <translation>Una semana libre</translation>
    </message>
    <message>
        <source>Nothing is planned, and nothing has to be.</source>
        <translation>No hay nada planeado, y no tiene por qué haberlo.</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Todo está en pausa</translation>
    </message>
    <message>
        <source>Each week is free until you go on. Your plans stay as they are.</source>
        <translation>Cada semana queda libre hasta que se siga. Los planes se quedan como están.</translation>
    </message>
    <message>
        <source>These days have gone by</source>
        <translation>Estos días ya pasaron</translation>
    </message>
    <message>
        <source>Nothing here asks how they were.</source>
        <translation>Aquí nada pregunta cómo fueron.</translation>
    </message>
    <message>
        <source>The rest of this week is free</source>
        <translation>El resto de esta semana está libre</translation>
    </message>
    <message>
        <source>Nothing more is planned, and nothing has to be.</source>
        <translation>No hay nada más planeado, y no tiene por qué haberlo.</translation>
    </message>
    <message>
        <source>“%1” ran until %2. Is this still true?</source>
        <translation>«%1» llegó hasta el %2. ¿Sigue siendo así?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 is over. It stays in your journal until one of you lets go of it.</source>
        <comment>a plan in its quotes</comment>
        <translation>%1 ya pasó y se queda en el diario hasta que se suelte. Basta una persona.</translation>
    </message>
    <message>
        <source>%1 are over. They stay in your journal until one of you lets go of them.</source>
        <comment>several plans in their quotes</comment>
        <translation>%1 ya pasaron y se quedan en el diario hasta que se suelten. Basta una persona.</translation>
    </message>
</context>
<context>
    <name>WeekViewMaker</name>
    <message>
        <source>Our week</source>
        <translation>Nuestra semana</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>sem. %1</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>%1, %2, busy</source>
        <comment>a day, and hours in a sentence</comment>
        <translation>%1, %2, ocupado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>start and end time in a sentence</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1 offers: %2</source>
        <translation>%1 ofrece: %2</translation>
    </message>
    <message>
        <source>check-in talk</source>
        <comment>within a sentence</comment>
        <translation>charla</translation>
    </message>
    <message>
        <source>time together</source>
        <comment>within a sentence</comment>
        <translation>tiempo para dos</translation>
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
        <translation>Empezar en pareja</translation>
    </message>
    <message>
        <source>&amp;One of you</source>
        <translation>&amp;Una persona</translation>
    </message>
    <message>
        <source>&amp;The other</source>
        <translation>&amp;La otra persona</translation>
    </message>
    <message>
        <source>Name of one of you</source>
        <translation>Nombre de una persona</translation>
    </message>
    <message>
        <source>Name of the other</source>
        <translation>Nombre de la otra persona</translation>
    </message>
    <message>
        <source>Opening the journal</source>
        <translation>Al abrir el diario</translation>
    </message>
    <message>
        <source>A &amp;passphrase each</source>
        <translation>Una &amp;contraseña por persona</translation>
    </message>
    <message>
        <source>Either one opens it. If both are lost, nobody can.</source>
        <translation>Cualquiera de las dos lo abre. Si se pierden las dos, nadie puede.</translation>
    </message>
    <message>
        <source>&amp;No passphrase: anyone who has the file can read it</source>
        <translation>&amp;Sin contraseña: lo lee quien tenga el archivo</translation>
    </message>
    <message>
        <source>Begin our first check-in</source>
        <translation>Empezar nuestra primera charla</translation>
    </message>
    <message>
        <source>Look around with an example</source>
        <translation>Mirar alrededor con un ejemplo</translation>
    </message>
    <message>
        <source>Offline. No account. One encrypted file on this computer.</source>
        <translation>Sin conexión. Sin cuenta. Un archivo cifrado en este equipo.</translation>
    </message>
    <message>
        <source>What this can’t do, and when it is not the tool</source>
        <translation>Lo que no puede hacer, y cuándo no es la herramienta</translation>
    </message>
    <message>
        <source>Any two names you like.</source>
        <translation>Dos nombres cualesquiera.</translation>
    </message>
</context>
<context>
    <name>WelcomeIntro</name>
    <message>
        <source>Time for each other,
when both of you mean it</source>
        <translation>Tiempo para la pareja,
cuando hay dos síes de verdad</translation>
    </message>
    <message>
        <source>You sit down together, talk through seven questions, and agree on shared time for the weeks ahead. Nothing here is a duty. A plan is an invitation.</source>
        <translation>Sentarse lado a lado, hablar de siete preguntas y acordar tiempo en común para las próximas semanas. Aquí nada es un deber. Un plan es una invitación.</translation>
    </message>
    <message>
        <source>Two yeses to keep, one no to let go</source>
        <translation>Dos síes para guardar, un no para soltar</translation>
    </message>
    <message>
        <source>Nothing is written down until both of you have said yes to exactly the same words. Either of you can let go of anything, any time, without a reason.</source>
        <translation>No se escribe nada hasta que haya dos síes a exactamente las mismas palabras. Basta una persona para soltar cualquier cosa, en cualquier momento, sin dar razones.</translation>
    </message>
    <message>
        <source>Is this for us?</source>
        <translation>¿Es esto para la pareja?</translation>
    </message>
    <message>
        <source>It is for two people who both feel free to say yes, and just as free to say not now. If you are ever afraid to say no, this is not the tool for you; someone you trust, or a helpline, is.</source>
        <translation>Es para dos personas con libertad para decir que sí, y con la misma libertad para decir «ahora no». Si alguna vez te da miedo decir que no, esta no es tu herramienta; sí lo es alguien de tu confianza, o un teléfono de ayuda.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Lo que no puede hacer</translation>
    </message>
    <message>
        <source>It cannot protect you from someone who knows your passphrase, watches your screen or shares your computer account.</source>
        <translation>No puede protegerte de alguien que conoce tu contraseña, mira tu pantalla o comparte tu cuenta en el equipo.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Making your keys…</source>
        <translation>Creando las claves…</translation>
    </message>
    <message>
        <source>Begin our first check-in</source>
        <translation>Empezar nuestra primera charla</translation>
    </message>
    <message>
        <source>%1’s passphrase</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Passphrase of one of you</source>
        <translation>Contraseña de una persona</translation>
    </message>
    <message>
        <source>Passphrase of the other</source>
        <translation>Contraseña de la otra persona</translation>
    </message>
</context>
<context>
    <name>WelcomePresenter</name>
    <message>
        <source>Type a name for each of you; any two you like.</source>
        <translation>Falta un nombre para cada persona; dos cualesquiera.</translation>
    </message>
    <message>
        <source>Two different names tell your words apart.</source>
        <translation>Dos nombres distintos permiten saber de quién son las palabras.</translation>
    </message>
    <message>
        <source>Each of you types a passphrase, or choose to go without.</source>
        <translation>Falta una contraseña por persona; también se puede ir sin ellas.</translation>
    </message>
    <message>
        <source>Choose two different passphrases: yours also says your own yes.</source>
        <translation>Mejor dos contraseñas distintas: con la tuya das también tu propio sí.</translation>
    </message>
</context>
<context>
    <name>WindowApplication</name>
    <message>
        <source>What you had said before the lock could not be brought back.</source>
        <translation>Lo dicho antes del bloqueo no se pudo recuperar.</translation>
    </message>
    <message>
        <source>What you kept is safe. Another journal stands in its place.</source>
        <translation>Lo guardado está a salvo. En su lugar hay otro diario.</translation>
    </message>
    <message>
        <source>The window could not be locked: this computer has no memory left.</source>
        <translation>No se pudo bloquear la ventana: a este equipo no le queda memoria.</translation>
    </message>
    <message>
        <source>Nothing was lost. Close another program, then try once more.</source>
        <translation>Todo sigue ahí. Cierra otro programa y prueba otra vez.</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>Todo está borrado.</translation>
    </message>
    <message>
        <source>Copies you made yourselves are out of reach: those are yours to remove.</source>
        <translation>Las copias hechas a mano quedan fuera de alcance: hay que quitarlas a mano.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not everything could be erased.</source>
        <translation>No se pudo borrar todo.</translation>
    </message>
    <message>
        <source>Still there, and yours to remove: %1</source>
        <translation>Sigue ahí, y hay que quitarlo a mano: %1</translation>
    </message>
</context>
<context>
    <name>WishList</name>
    <message>
        <source>%1: a wish of your own</source>
        <translation>%1: un deseo propio</translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <source>Talk about it</source>
        <translation>Hablar de ello</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a wish, and what one says to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Quizá</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>%1: bring it into the talk</source>
        <translation>%1: llevarlo a la charla</translation>
    </message>
</context>
<context>
    <name>WishesPage</name>
    <message>
        <source>Pass this question</source>
        <translation>Pasar esta pregunta</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>I’m ready</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>To say aloud</source>
        <translation>Para decirlo en voz alta</translation>
    </message>
    <message>
        <source>Over to %1</source>
        <translation>Ahora %1</translation>
    </message>
    <message>
        <source>%1 has the computer for a moment and says yes, maybe or not for me to a list. %2 looks away.</source>
        <translation>%1 tiene el equipo por un momento y dice sí, quizá o no es para mí a una lista. %2 aparta la mirada.</translation>
    </message>
    <message>
        <source>Then the same the other way round: %1 has the list, and %2 looks away.</source>
        <translation>Después lo mismo al revés: %1 tiene la lista, y %2 aparta la mirada.</translation>
    </message>
    <message>
        <source>Then you both see what you both said yes to, and a maybe that one of you chose to talk about. Everything else is gone, for good.</source>
        <translation>Después se ve lo que tiene dos síes, y un quizá del que una persona quiso hablar. Todo lo demás ya no está, para siempre.</translation>
    </message>
    <message>
        <source>Nobody sees this list but you. When you are ready it closes for good. One maybe can come into the talk, if you say so.</source>
        <translation>Esta lista no la ve nadie más que tú. Cuando digas que ya está, se cierra para siempre. Un quizá puede entrar en la charla, si lo dices.</translation>
    </message>
    <message>
        <source>%1: I’m ready</source>
        <translation>%1: ya está</translation>
    </message>
    <message>
        <source>%1: pass</source>
        <translation>%1: pasar</translation>
    </message>
    <message>
        <source>Nothing in common today, and that is fine.</source>
        <translation>Hoy nada en común, y está bien así.</translation>
    </message>
    <message>
        <source>What you both said yes to</source>
        <translation>Lo que tiene dos síes</translation>
    </message>
    <message>
        <source>would like to talk about: %1</source>
        <comment>a maybe</comment>
        <translation>quiere hablar de: %1</translation>
    </message>
    <message>
        <source>The rest is gone. There is always another day to be curious.</source>
        <translation>El resto ya no está. Siempre habrá otro día para la curiosidad.</translation>
    </message>
    <message>
        <source>Nothing has to come of it. The rest of both lists is gone.</source>
        <translation>No tiene por qué salir nada de esto. El resto de las dos listas ya no está.</translation>
    </message>
    <message>
        <source>%1’s list is closed and stays closed. You will both see what both said yes to.</source>
        <translation>La lista de %1 está cerrada y sigue cerrada. Al final se ve solo lo que tenga dos síes.</translation>
    </message>
    <message>
        <source>I am %1, open my list</source>
        <translation>Soy %1, abrir mi lista</translation>
    </message>
    <message>
        <source>Stop here for today</source>
        <translation>Parar aquí por hoy</translation>
    </message>
    <message>
        <source>%1, look away for a moment. Only a yes from both of you is ever shown, and a maybe that its owner wants to bring up.</source>
        <translation>%1, aparta la mirada un momento. Solo se muestra lo que tenga dos síes, y un quizás que una de las dos personas quiera comentar.</translation>
    </message>
</context>
<context>
    <name>WordingEditor</name>
    <message>
        <source>Words of the question</source>
        <translation>Palabras de la pregunta</translation>
    </message>
    <message>
        <source>What would you like to ask each other?</source>
        <translation>¿Qué se quiere preguntar en la charla?</translation>
    </message>
    <message>
        <source>A few words first.</source>
        <translation>Primero, unas palabras.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Se responde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>WordsPresenter</name>
    <message>
        <source>What have you been glad of in each other?</source>
        <translation>¿Qué te alegró de la otra persona?</translation>
    </message>
    <message>
        <source>What would help you feel loved this week?</source>
        <translation>¿Qué te ayudaría a sentir el cariño esta semana?</translation>
    </message>
    <message>
        <source>One thing each, as small as you like. It is a good place to begin.</source>
        <translation>Una cosa por persona, por pequeña que sea. Es un buen comienzo.</translation>
    </message>
    <message>
        <source>One small thing is enough. It is a wish, and wishes are free.</source>
        <translation>Basta una cosa pequeña. Es un deseo, y los deseos son libres.</translation>
    </message>
    <message>
        <source>“It did me good when you…”</source>
        <translation>«Me hizo bien cuando…»</translation>
    </message>
    <message>
        <source>“This week I would love it if…”</source>
        <translation>«Esta semana me encantaría que…»</translation>
    </message>
    <message>
        <source>Something you are glad of</source>
        <translation>Algo que te alegra</translation>
    </message>
    <message>
        <source>One thing for this week</source>
        <translation>Una cosa para esta semana</translation>
    </message>
</context>
</TS>
