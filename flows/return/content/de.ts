/** Was Tend sagt, wo ein Gespräch mittendrin liegen blieb. Maschineller Entwurf, nicht geprüft. */
import { translation } from '#flow'
import type { en } from './en.ts'

const leave = { label: 'Lassen', also: ['lass es', 'sein lassen', 'nein', 'nein danke', 'schließen'] } as const

export const de = translation<typeof en>()({
  interrupted: {
    text: 'Du warst gerade bei {name, select, calm {einem Schritt zur Ruhe} prepare {der Vorbereitung auf ein Gespräch} repair {einem Rückblick} circle {deinem Kreis} daily {den kleinen Momenten} old_message {einer alten Botschaft} group {eine Übung leiten} group_seat {eine Gruppenübung} pair {einem Check-in zu zweit} welcome {den ersten Fragen} menu {dem Menü} why {den Karten} data {deiner Datenseite} other {etwas anderem}}. Möchtest du dorthin zurück?',
    choices: {
      goBack: { label: 'Dorthin zurück', also: ['ja', 'zurückgehen', 'dahin zurück', 'gern', 'ok', 'okay'] },
      leave,
    },
  },
  idle: {
    text: 'Aufgehört haben wir bei {name, select, calm {einem Schritt zur Ruhe} prepare {der Vorbereitung auf ein Gespräch} repair {einem Rückblick} circle {deinem Kreis} daily {den kleinen Momenten} old_message {einer alten Botschaft} group {eine Übung leiten} group_seat {eine Gruppenübung} pair {einem Check-in zu zweit} welcome {den ersten Fragen} menu {dem Menü} why {den Karten} data {deiner Datenseite} other {etwas anderem}}. Weitermachen, neu anfangen oder lassen?',
    choices: {
      goOn: { label: 'Weitermachen', also: ['ja', 'machen wir weiter', 'gern', 'ok', 'okay'] },
      startOver: { label: 'Neu anfangen', also: ['neu', 'neu beginnen', 'von anfang an', 'ganz neu'] },
      leave,
    },
  },
  left: 'Okay, das lassen wir. Davon kommt nichts mehr. Du kannst den Chat jetzt schließen.',
})
