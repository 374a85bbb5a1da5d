/** Lo que dice Tend cuando una conversación se quedó a medias. */
import { translation } from '#flow'
import type { en } from './en.ts'

const leave = { label: 'Dejarlo', also: ['déjalo', 'no', 'no, gracias', 'cerrar', 'terminar'] } as const

export const es = translation<typeof en>()({
  interrupted: {
    text: 'Estabas en medio de {name, select, calm {un paso de calma} prepare {preparar una conversación} repair {mirar atrás} circle {tu círculo} daily {los pequeños momentos} old_message {un viejo mensaje} group {llevar un ejercicio} group_seat {un ejercicio en grupo} pair {un encuentro de dos} welcome {las primeras preguntas} menu {el menú} why {las fichas} data {la página de tus datos} other {otra cosa}}. ¿Quieres volver a eso?',
    choices: {
      goBack: { label: 'Volver a eso', also: ['sí', 'volver', 'vuelve', 'continuar', 'ok', 'vale'] },
      leave,
    },
  },
  idle: {
    text: 'Lo dejamos en {name, select, calm {un paso de calma} prepare {preparar una conversación} repair {mirar atrás} circle {tu círculo} daily {los pequeños momentos} old_message {un viejo mensaje} group {llevar un ejercicio} group_seat {un ejercicio en grupo} pair {un encuentro de dos} welcome {las primeras preguntas} menu {el menú} why {las fichas} data {la página de tus datos} other {otra cosa}}. ¿Seguimos, empezamos de nuevo o lo dejamos?',
    choices: {
      goOn: { label: 'Seguir', also: ['sigue', 'continuar', 'sí', 'ok', 'vale'] },
      startOver: { label: 'Empezar de nuevo', also: ['de nuevo', 'otra vez', 'desde el principio'] },
      leave,
    },
  },
  left: 'De acuerdo, lo dejamos. No te escribiré más sobre eso. Ya puedes cerrar este chat.',
})
