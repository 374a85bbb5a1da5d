/** Was Discord sagen muss, außer dem, was Tend sagt. Maschineller Entwurf, nicht geprüft. */
import type { en } from './en.ts'

export const de: Record<keyof typeof en, string> = {
  wrote: 'Ich habe dir eine Direktnachricht geschrieben. Dort kannst nur du sie lesen.',
  open: 'Öffnen',
  closed:
    'Ich kann dir nicht direkt schreiben, also antworte ich hier. Nur du siehst das. Direktnachrichten öffnest du so: Servermenü, Privatsphäreeinstellungen, Direktnachrichten. Was für später geplant ist, wartet, bis ich dich erreiche.',
  here: 'Ich antworte vorerst hier. Nur du siehst das.',
  slow: 'Das hat bei mir zu lange gedauert. Tippe bitte noch einmal.',
  again: 'Noch einmal',
}
