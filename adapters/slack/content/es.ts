/** Lo que Slack necesita decir además de lo que dice Tend. */
import type { Lines } from './en.ts'

export const es: Lines = {
  home: 'Ejercicios cortos y guiados para momentos difíciles con otras personas. Soy un bot, no una persona ni terapeuta. Toca uno y seguimos en Mensajes.',
  readers:
    'Tu empresa no puede ver tus respuestas a través de mí. Pero tu empresa gestiona este Slack y quizá pueda exportar mensajes. Por eso pido tus propias palabras en formularios y nunca las repito.',
  formNote:
    'Esto no se publica en el chat y nunca lo repito allí. Tu empresa gestiona este Slack, así que no puedo descartar que vea lo que escribes.',
  loading: 'Un momento…',
  wrote: 'Te escribí en mis mensajes directos, donde solo tú puedes leerlo.',
  foreign: 'Solo estoy disponible para la organización que me añadió. No se guardó nada de lo que enviaste.',
  slow: 'Tardó demasiado en abrirse. Toca otra vez, por favor.',
  again: 'Abrir otra vez',
  empty: 'Escribe algo primero, o cierra esto.',
  inviteMe: 'Todavía no estoy en este canal. Escribe aquí /invite @Tend y prueba otra vez.',
  down: 'Mi memoria no responde. Tus palabras siguen aquí. Inténtalo de nuevo en un minuto.',
  tick: 'Marca al menos una y toca el botón de abajo.',
  done: 'Listo',
  several: (min, max) => (min === max ? `Elige ${min}` : `Elige hasta ${max}`),
  installed: 'Tend se añadió. Abre Slack y búscalo en Aplicaciones.',
  notInstalled: 'Slack no dejó entrar a Tend. Empieza de nuevo desde el enlace que te dieron.',
}
