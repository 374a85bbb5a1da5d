/** Was Tend sagt, während jemand eine kurze Liste macht, wer und was Halt gibt. */
import { translation } from '#flow'
import type { en } from './en.ts'

const form = { open: 'Namen schreiben', title: 'Ein kurzer Name', field: 'Spitzname' } as const

export const de = translation<typeof en>()({
  start: {
    text: {
      community:
        'Machen wir eine kurze Liste, wer oder was dir Halt gibt. Das kann ein Mensch, ein Tier oder ein Ort sein. Oder jemand, den du nie getroffen hast. Ein Name dauert 2 Minuten.',
      workplace:
        'Machen wir eine kurze Liste von dem, was dir Halt gibt: jemand, der hinter dir steht, ein Tier oder ein Ort. Ein Name dauert 2 Minuten.',
    },
    choices: {
      begin: { label: 'Anfangen', also: ['ja', 'ok', 'los', 'beginnen'] },
      list: { label: 'Meine Liste', also: ['liste', 'liste zeigen', 'zeig meine liste', 'bearbeiten'] },
      why: { label: 'Warum?', also: ['wieso', 'weshalb', 'wozu'] },
      notNow: { label: 'Jetzt nicht', also: ['nein', 'nein danke', 'nicht jetzt'] },
    },
  },
  type: {
    text: 'Wer oder was fällt dir zuerst ein?',
    choices: {
      person: { label: 'Ein Mensch', also: ['mensch', 'person', 'jemand', 'freund', 'freundin'] },
      pet: { label: 'Ein Tier', also: ['tier', 'haustier', 'hund', 'katze'] },
      place: { label: 'Ein Ort', also: ['ort', 'platz'] },
      faith: { community: { label: 'Glaube oder Spirituelles', also: ['glaube', 'gott', 'spirituelles', 'geist'] } },
      character: { label: 'Eine Figur', also: ['figur', 'geschichte', 'aus einem buch'] },
      self: { label: 'Meine weisere Seite', also: ['ich', 'ich selbst', 'weise seite', 'mein weiseres ich'] },
      noOne: { label: 'Mir fällt niemand ein', also: ['niemand', 'keiner', 'nichts', 'mir fällt nichts ein'] },
    },
  },
  none: {
    text: 'Das ist in Ordnung und sagt nichts Schlechtes über dich. Eins davon tut es genauso. Was fällt dir am leichtesten?',
    choices: {
      quietPlace: { label: 'Ein ruhiger Ort', also: ['ort', 'ruhiger ort', 'platz'] },
      animal: { label: 'Ein Tier', also: ['tier', 'hund', 'katze', 'vogel'] },
      music: { label: 'Ein Musikstück', also: ['musik', 'lied', 'song', 'ein lied'] },
      stranger: { label: 'Eine freundliche fremde Person', also: ['fremde person', 'fremd', 'jemand freundliches'] },
      nothing: { label: 'Nichts davon', also: ['nichts', 'keins', 'keins davon', 'nein'] },
    },
  },
  label: {
    text: 'Schreib einen kurzen Namen. Am besten einen Spitznamen. Ich behalte ihn nur, wenn du ihn speicherst, und sonst sieht ihn niemand.',
    form,
  },
  feels: {
    text: 'Wenn du an {label} denkst, wie fühlt sich das an?',
    choices: {
      safe: { label: 'Meistens sicher', also: ['sicher', 'gut', 'warm', 'geborgen'] },
      mixed: { label: 'Gemischt', also: ['beides', 'teils teils', 'gemischte gefühle'] },
      gone: { label: 'Traurig, weil nicht mehr da', also: ['traurig', 'fehlt mir', 'gestorben', 'verstorben'] },
      notSafe: { label: 'Nicht sicher', also: ['unsicher', 'schlecht', 'nicht gut'] },
    },
  },
  mixed: 'Gemischt ist häufig. Nehmen wir für den Moment etwas, das leichter fällt.',
  notSafe: 'Danke, dass du das bemerkt hast. Das kommt nicht auf die Liste.',
  moment: {
    text: 'Gibt es einen kleinen Moment mit {label}, der sich gut anfühlt? Denk daran, wenn du magst. Du musst nichts schreiben.',
    choices: { done: { label: 'Fertig', also: ['ok', 'ja', 'gemacht'] } },
  },
  keep: {
    text: '{label}: nur für dieses Mal, oder für später speichern?',
    choices: {
      useOnce: { label: 'Nur jetzt, nicht speichern', also: ['nur jetzt', 'einmal', 'nein', 'nicht speichern'] },
      save: { label: 'Speichern', also: ['behalten', 'merken', 'ja', 'ja speichern'] },
    },
  },
  mayKeep: {
    text: 'Zum Speichern brauche ich dein Ja zu einer Liste. Sie ist verschlüsselt, und du kannst sie jederzeit löschen. Darf ich sie behalten?',
    choices: {
      agree: { label: 'Ja, meine Liste behalten', also: ['ja', 'ok', 'einverstanden'] },
      decline: { label: 'Nein, nicht behalten', also: ['nein', 'nein danke', 'nicht behalten'] },
    },
  },
  saved: 'Gespeichert.',
  usedOnce: 'Nicht gespeichert. Es war nur für dieses Mal da.',
  full: 'Deine Liste ist voll. Du kannst etwas entfernen, um Platz zu machen.',
  more: {
    text: 'Noch etwas dazu? Drei sind reichlich.',
    choices: {
      another: { label: 'Noch etwas dazu', also: ['ja', 'mehr', 'noch eins', 'hinzufügen'] },
      hold: { label: 'Eine Minute bei etwas bleiben', also: ['bleiben', 'eine minute', 'dabei bleiben'] },
      finish: { label: 'Fertig', also: ['nein', 'genug', 'das reicht'] },
    },
  },
  hold: {
    text: 'Wähl im Kopf etwas davon und bleib eine Minute dabei. Offene Augen sind in Ordnung. Ich sage dir, wenn die Minute um ist.',
    choices: { done: { label: 'Schon fertig', also: ['fertig', 'bereit', 'bin fertig'] } },
  },
  list: {
    text: 'Deine Liste. Was davon möchtest du ändern?',
    choices: {
      removeAll: { label: 'Alles entfernen', also: ['alles löschen', 'liste löschen', 'leeren'] },
      finish: { label: 'So lassen', also: ['lassen', 'fertig', 'nichts', 'nein'] },
    },
  },
  emptyList: 'Deine Liste ist noch leer.',
  change: {
    text: 'Was möchtest du mit {friend} machen?',
    choices: {
      rename: { label: 'Umbenennen', also: ['neuer name', 'anderer name', 'name ändern'] },
      unsafeNow: { label: 'Nicht mehr sicher', also: ['nicht sicher', 'unsicher'] },
      remove: { label: 'Entfernen', also: ['löschen', 'weg', 'von der liste nehmen'] },
      nothing: { label: 'Nichts', also: ['lassen', 'so lassen', 'nein'] },
    },
  },
  rename: { text: 'Wie ist der neue kurze Name?', form },
  removed: 'Erledigt. Das steht nicht mehr auf deiner Liste.',
  wordsLost:
    'Ein Neustart hat den Namen mitgenommen, den du geschrieben hast. Was nicht gespeichert ist, behalte ich nicht. Tut mir leid.',
  count:
    '{n, plural, =0 {Deine Liste ist leer.} one {Auf deiner Liste steht # Name.} other {Auf deiner Liste stehen # Namen.}} Du kannst sie jederzeit ändern. Du kannst den Chat jetzt schließen.',
  notNow: 'Das ist in Ordnung. Du kannst kreis schreiben, wenn du die Liste möchtest.',
})
