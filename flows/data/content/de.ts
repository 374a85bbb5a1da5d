/** Was Tend darüber sagt, was es behält. */
import { type FileWords, translation } from '#flow'
import type { en } from './en.ts'

const close = { label: 'Schließen', also: ['tschüss', 'fertig', 'nichts', 'nein danke', 'nein', 'genug'] } as const
const everything = {
  label: 'Alles löschen',
  also: ['alles', 'löschen', 'lösche alles', 'vergiss mich', 'alle daten löschen'],
} as const
const keepIt = {
  label: 'Nein, behalten',
  also: ['nein', 'behalten', 'behalte es', 'doch nicht', 'jetzt nicht'],
} as const
const file = {
  label: 'Alles als Datei bekommen',
  also: ['datei', 'eine datei', 'als datei', 'alles als datei', 'herunterladen', 'download'],
} as const
const decline = { label: 'Nein, nichts behalten', also: ['nein', 'nein danke', 'nichts', 'jetzt nicht'] } as const

/** Die Datei zum Lesen. Ihre Überschriften stehen in Großbuchstaben, damit man sie ohne Formatierung findet. */
const fileWords = {
  fileTitle: 'WAS TEND ÜBER DICH BEHÄLT\nErstellt am {at}.',
  fileSettings:
    'EINSTELLUNGEN\nSprache: {language}\nLand: {country, select, none {nicht gewählt} other {{country}}}\nZeitzone: {zone, select, none {nicht gewählt} other {{zone}}}\nLänge der Schritte: {minutes, plural, =0 {nicht gewählt} one {# Minute} other {# Minuten}}\nZahlen werden behalten: {days, plural, =0 {gar nicht} one {# Tag lang} other {# Tage lang}}\nNachrichten, die ich anfange: {quiet, select, no {keine Pause} asked {keine, bis du danach fragst} other {keine bis {quiet}}}',
  fileConsent:
    'EINWILLIGUNG\nDu hast zu meinem Text, Version {version}, Ja gesagt, am {at}.\nZahlen behalten: {numbers, select, yes {du hast Ja gesagt} other {du hast Nein gesagt}}\nEinen Kreis behalten: {circle, select, yes {du hast Ja gesagt} other {du hast Nein gesagt}}',
  fileNoConsent: 'EINWILLIGUNG\nDu hast in nichts eingewilligt.',
  fileNumbers: 'ZAHLEN VON 0 BIS 10',
  fileNumber:
    '{day}: {flow}. Davor {before}, danach {after}. {exercise, select, none {} other {Übung: {exercise}. }}Wird gelöscht am {deletedOn}.',
  fileDays: 'BEENDETE TAGE',
  fileDay: '{day}: {flow}. Wird gelöscht am {deletedOn}.',
  fileCircle: 'KREIS',
  fileFriend:
    '{name} ({type, select, person {eine Person} pet {ein Tier} place {ein Ort} faith {Glaube} character {eine Figur} self {du selbst} other {etwas anderes}}{tender, select, yes {, fehlt dir} other {}})',
  fileCircleStays: 'Dein Kreis bleibt, bis du ihn entfernst.',
  fileFlow:
    '{flow, select, calm {ein Schritt zur Ruhe} prepare {ein Gespräch vorbereiten} repair {zurückblicken} circle {dein Kreis} daily {kleine Momente} old_message {eine alte Botschaft} group {eine Übung leiten} group_seat {eine Gruppenübung} pair {ein Austausch zu zweit} welcome {die ersten Fragen} menu {das Menü} why {die Karten} data {deine Datenseite} help {die Hilfe} other {{flow}}}',
  fileRunning: 'WAS GERADE OFFEN IST',
  fileEnds:
    'WANN DER REST GELÖSCHT WIRD\nDer Schritt, bei dem wir sind: {step}, oder wenn sein letzter Timer um ist\nAlles, wenn ich nichts von dir höre: {everything}',
  fileNotHere:
    'WAS NICHT IN DIESER DATEI STEHT\nWas du in einem Schritt schreibst: Ich halte es höchstens 30 Minuten. Ich speichere nur Namen, die du in deinen Kreis aufnimmst.\nDie Nachrichten in diesem Chat: Die behält die Chat-App.\nKopien in Backups: Sie sind nach spätestens 30 Tagen weg.',
  fileRest: 'WAS MEIN CODE ZUM WEITERMACHEN BRAUCHT\nDie Namen sind die aus dem Code.',
  fileNone: 'Nichts.',
} as const satisfies FileWords

export const de = translation<typeof en>()({
  kept: 'Das behalte ich über dich.\nSprache: {language}\nLand: {country, select, none {nicht gewählt} other {{country}}}\nZeitzone: {zone, select, none {nicht gewählt} other {{zone}}}\nLänge der Schritte: {minutes, plural, =0 {nicht gewählt} one {# Minute} other {# Minuten}}\nZahlenpaare von 0 bis 10: {ratings}\nBeendete Tage: {days}\nNamen in deinem Kreis: {circle}\nKleine Momente: {moments, select, on {sie sind an} other {sie sind aus}}',
  agreed:
    'Du hast zu meinem Text, Version {version}, Ja gesagt, am {date}.\nZahlen behalten: {numbers, select, yes {du hast Ja gesagt} other {du hast Nein gesagt}}.\nWie lange: {length, plural, =0 {gar nicht} one {# Tag} other {# Tage}}.\nEinen Kreis behalten: {circle, select, yes {du hast Ja gesagt} other {du hast Nein gesagt}}.\nWas du sonst schreibst, behalte ich nicht.',
  choose: {
    text: 'Was möchtest du damit machen?',
    choices: {
      file,
      ratings: { label: 'Meine Zahlen löschen', also: ['zahlen', 'zahlen löschen', 'lösche meine zahlen'] },
      runs: {
        label: 'Meine beendeten Tage löschen',
        also: ['tage', 'beendete tage', 'tage löschen', 'was geholfen hat'],
      },
      circle: { label: 'Meinen Kreis löschen', also: ['kreis', 'mein kreis', 'kreis löschen'] },
      howLong: {
        label: 'Ändern, wie lange du Zahlen behältst',
        also: ['wie lange', 'dauer', 'kürzer', 'länger', 'kürzer behalten', 'länger behalten'],
      },
      allowNumbers: {
        label: 'Meine Zahlen behalten lassen',
        also: ['behalte meine zahlen', 'zahlen behalten', 'zahlen erlauben'],
      },
      allowCircle: {
        label: 'Einen Kreis behalten lassen',
        also: ['behalte meinen kreis', 'kreis behalten', 'kreis erlauben'],
      },
      withdraw: {
        label: 'Meine Einwilligung zurücknehmen',
        also: ['einwilligung', 'zurücknehmen', 'einwilligung zurücknehmen', 'widerrufen'],
      },
      everything,
      close,
    },
  },
  file: {
    community:
      'Hier ist alles, einmal zum Lesen und einmal für ein Programm. Speichere es bald, wenn du es behalten willst. Wer diesen Chat öffnet, kann es vielleicht auch öffnen. Um meine Nachrichten hier zu entfernen, schreib ausblenden.',
    workplace:
      'Hier ist alles, einmal zum Lesen und einmal für ein Programm. In Slack siehst nur du es, und es verschwindet, wenn die App neu lädt. Kopiere es bald, wenn du es behalten willst.',
  },
  changed: {
    text: 'Noch etwas?',
    choices: {
      whatIsLeft: { label: 'Sehen, was noch da ist', also: ['ja', 'sehen', 'zeigen', 'zeig mir', 'was ist noch da'] },
      close,
    },
  },
  ratingsGone:
    'Erledigt. Deine Zahlen von 0 bis 10 sind gelöscht. Kopien in Backups sind nach spätestens 30 Tagen weg.',
  runsGone: 'Erledigt. Deine Liste beendeter Tage ist gelöscht. Kopien in Backups sind nach spätestens 30 Tagen weg.',
  circleGone: 'Erledigt. Dein Kreis ist gelöscht. Kopien in Backups sind nach spätestens 30 Tagen weg.',

  howLong: {
    text: 'Zurzeit behalte ich deine Zahlen {length, plural, one {# Tag} other {# Tage}} lang. Wie lange möchtest du es? Ist die Zeit kürzer, werden ältere sofort gelöscht.',
    choices: {
      days0: { label: 'Keine behalten', also: ['0', 'keine', 'null', '0 tage', 'gar nicht', 'nichts'] },
      days30: { label: '30 Tage', also: ['30', 'ein monat', '1 monat', 'monat'] },
      days90: { label: '90 Tage', also: ['90', 'drei monate', '3 monate'] },
      days365: { label: '365 Tage', also: ['365', 'ein jahr', '1 jahr', 'jahr'] },
      asItIs: { label: 'So lassen', also: ['lassen', 'nein', 'keine änderung', 'wie bisher', 'jetzt nicht'] },
    },
  },
  lengthChanged: 'Erledigt. Ab jetzt behalte ich deine Zahlen {length} Tage lang. Ältere sind gelöscht.',
  noneKept: 'Erledigt. Ab jetzt behalte ich keine Zahlen. Die bisherigen sind gelöscht.',

  mayKeepNumbers: {
    text: 'Darf ich deine Zahlen von 0 bis 10 für {length} Tage behalten? Dann kannst du sehen, was geholfen hat. Du kannst das hier jederzeit zurücknehmen.',
    choices: {
      agreeNumbers: { label: 'Ja, meine Zahlen behalten', also: ['ja', 'einverstanden', 'behalten', 'behalte sie'] },
      decline,
    },
  },
  mayKeepCircle: {
    text: {
      community:
        'Darf ich einen Kreis für dich behalten? Das ist eine kurze Liste von Menschen, Tieren oder Orten, die dir Halt geben. Du kannst das hier jederzeit zurücknehmen.',
      workplace:
        'Darf ich einen Kreis für dich behalten? Das ist eine kurze Liste: Menschen, die hinter dir stehen, Tiere oder Orte. Du kannst das hier jederzeit zurücknehmen.',
    },
    choices: {
      agreeCircle: { label: 'Ja, meinen Kreis behalten', also: ['ja', 'einverstanden', 'behalten', 'behalte ihn'] },
      decline,
    },
  },
  numbersAllowed: 'Danke. Ab jetzt behalte ich deine Zahlen.',
  circleAllowed: 'Danke. Du kannst jetzt etwas in deinen Kreis aufnehmen.',

  sureToWithdraw: {
    text: 'Welches Ja möchtest du zurücknehmen? Was ich damit behalten habe, wird gelöscht. Das lässt sich nicht rückgängig machen.',
    choices: {
      noNumbers: { label: 'Nur die Zahlen', also: ['zahlen', 'meine zahlen', 'nur zahlen'] },
      noCircle: { label: 'Nur den Kreis', also: ['kreis', 'mein kreis', 'nur kreis', 'nur der kreis'] },
      withdrawNow: { label: 'Alles zurücknehmen', also: ['alles', 'ja', 'zurücknehmen', 'widerrufen'] },
      keepIt,
    },
  },
  numbersWithdrawn: 'Erledigt. Ich behalte keine Zahlen mehr. Die bisherigen sind gelöscht.',
  circleWithdrawn: 'Erledigt. Ich behalte keinen Kreis mehr. Was darin war, ist gelöscht.',
  withdrawn:
    'Erledigt. Deine Einwilligung ist zurückgenommen. Was ich damit behalten habe, ist gelöscht. Was gerade lief, ist beendet. Den Rest vergesse ich innerhalb eines Tages. Um neu zu beginnen, schreib hallo.',
  sureToDelete: {
    text: 'Alles löschen, was ich über dich behalte? Das lässt sich nicht rückgängig machen. Um auch meine Nachrichten hier zu entfernen, schreib vorher ausblenden.',
    choices: {
      deleteNow: { label: 'Ja, alles löschen', also: ['ja', 'löschen', 'alles löschen', 'lösche es'] },
      keepIt,
    },
  },
  everythingGone:
    'Erledigt. Alles, was ich über dich hatte, ist gelöscht. Kopien in Backups sind nach spätestens 30 Tagen weg. Nachrichten in diesem Chat bleiben, bis du oder die App sie löschen. Um neu zu beginnen, schreib hallo. Du kannst den Chat jetzt schließen.',
  nothingKept: {
    text: 'Du hast in nichts eingewilligt, also behalte ich nichts lange. Ich halte deine Einstellungen und den aktuellen Schritt, höchstens einen Tag. Was möchtest du machen?',
    choices: { file, everything, close },
  },
  closed: 'Okay. Deine Datenseite ist geschlossen.',
  ...fileWords,
})
