/** Lo que Discord necesita decir además de lo que dice Tend. */
import type { en } from './en.ts'

export const es: Record<keyof typeof en, string> = {
  wrote: 'Te escribí en un mensaje directo, donde solo tú puedes leerlo.',
  open: 'Abrirlo',
  closed:
    'No puedo escribirte en directo, así que respondo aquí. Solo tú ves esto. Para abrir los mensajes directos: menú del servidor, Ajustes de privacidad, Mensajes directos. Lo que toque más tarde espera hasta que pueda escribirte.',
  here: 'Por ahora respondo aquí. Solo tú ves esto.',
  slow: 'Tardé demasiado. Toca otra vez, por favor.',
  again: 'Otra vez',
}
