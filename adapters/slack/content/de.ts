/** Was Slack sagen muss, außer dem, was Tend sagt. */
import type { Lines } from './en.ts'

export const de: Lines = {
  home: 'Kurze, angeleitete Übungen für schwierige Momente mit anderen. Ich bin ein Bot, kein Mensch und keine Therapie. Tippe auf eine, dann geht es unter Nachrichten weiter.',
  readers:
    'Deine Firma kann deine Antworten nicht durch mich sehen. Aber sie betreibt dieses Slack und kann Nachrichten vielleicht exportieren. Darum frage ich nach deinen eigenen Worten in Formularen und wiederhole sie nie.',
  formNote:
    'Das wird nicht im Chat gepostet, und ich wiederhole es dort nie. Deine Firma betreibt dieses Slack. Ich kann also nicht ausschließen, dass sie sieht, was du schreibst.',
  loading: 'Einen Moment…',
  wrote: 'Ich habe dir in meinen Direktnachrichten geschrieben. Dort kannst nur du es lesen.',
  foreign:
    'Ich bin nur für Menschen aus der Organisation da, die mich hinzugefügt hat. Nichts von dir wurde gespeichert.',
  slow: 'Das Öffnen hat zu lange gedauert. Tippe bitte noch einmal.',
  again: 'Noch einmal öffnen',
  empty: 'Schreib zuerst etwas, oder schließ das hier.',
  inviteMe: 'Ich bin noch nicht in diesem Kanal. Schreib hier /invite @Tend, dann versuch es noch einmal.',
  down: 'Mein Speicher antwortet nicht. Deine Worte sind noch hier. Bitte versuch es in einer Minute noch einmal.',
  tick: 'Wähl mindestens eins aus und tippe dann auf den Knopf darunter.',
  done: 'Fertig',
  several: (min, max) => (min === max ? `Wähl ${min}` : `Wähl bis zu ${max}`),
  installed: 'Tend wurde hinzugefügt. Öffne Slack und such unter Apps nach Tend.',
  notInstalled: 'Slack hat Tend nicht hereingelassen. Bitte beginn noch einmal mit dem Link, den du bekommen hast.',
}
