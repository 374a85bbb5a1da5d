/** Lo que dice Tend cuando pregunta qué le gustaría hacer a alguien. Borrador automático, sin revisar. */
import { translation } from '#flow'
import type { en } from './en.ts'

/** Lo que la gente escribe sin más, entre comas. */
const phrases = (...lines: readonly string[]): string[] => lines.flatMap((line) => line.split(', '))

const calmWords = phrases(
  'calma, un paso de calma, paso de calma, calmarme, quiero calmarme, necesito calmarme, ayúdame a calmarme, necesito calma',
  'nos peleamos, acabamos de pelear, nos hemos peleado, tuvimos una pelea, tuve una pelea, me peleé, una pelea, pelea',
  'discutimos, acabamos de discutir, hemos discutido, tuvimos una discusión, una discusión, discusión, una bronca, siempre peleamos',
  'estoy mal, me siento mal, estoy fatal, rabia, tengo rabia, furia, estoy enojado, estoy enojada, estoy enfadado, estoy enfadada',
  'estoy furioso, estoy furiosa, estoy alterado, estoy alterada, estoy molesto, estoy molesta, estoy que exploto',
  'estrés, tengo estrés, estoy estresado, estoy estresada, agobio, estoy agobiado, estoy agobiada, no puedo más con esto',
  'ansiedad, tengo ansiedad, nervios, estoy nervioso, estoy nerviosa, pánico, estoy en pánico',
  'respirar, respiración, ejercicio de respiración, un descanso, descanso, necesito una pausa, una pausa, necesito un descanso',
  'un momento tenso, momento tenso, tuvimos un momento tenso, tensión, estoy tenso, estoy tensa, se puso tenso, se calentó',
)
const prepareWords = phrases(
  'preparar, prepararme, charla difícil, una charla difícil, conversación difícil, una conversación difícil',
  'tengo una charla difícil, tengo una conversación difícil, antes de una charla difícil, hablar, una charla, una conversación',
  'tengo que hablar, tenemos que hablar, quiero hablarlo, preparar una charla, preparar una conversación',
  'qué digo, qué le digo, cómo lo digo, cómo se lo digo, no sé qué decir, necesito palabras, ayúdame a decirlo',
)
const repairWords = phrases(
  'reparar, mirar atrás, mirar lo que pasó, lo que pasó, repasar, hacer las paces, después de una pelea, tras una pelea',
  'después de un momento tenso, mirar una pelea, reconciliarnos, arreglar las cosas, arreglarlo, aclarar las cosas',
  'pedir perdón, quiero pedir perdón, perdón, disculparme, quiero disculparme, pedir disculpas, disculpa',
  'me equivoqué, la regué, metí la pata, fue mi culpa',
)
const circleWords = phrases(
  'círculo, mi círculo, personas seguras, mis personas seguras, gente segura, mi gente, alguien seguro, persona segura',
  'personas que me apoyan, gente que me apoya, quién me apoya, añadir a alguien, agregar a alguien, cambiar mi círculo',
  'amigos, amigas, amistades, mascotas',
)
const helpWords = phrases(
  'quiero ayuda, personas que ayudan, crisis, línea de ayuda, teléfono de ayuda, línea, alguien con quien hablar',
  'hablar con alguien, necesito a alguien, necesito hablar con alguien, un humano, una persona real, hablar con una persona',
  'tengo miedo, no estoy a salvo, no me siento a salvo, en peligro, estoy en peligro, peligro',
)
const nothingWords = phrases(
  'nada, no, no gracias, ahora no, adiós, chao, chau, hasta luego, da igual, olvídalo',
  'eso es todo, estoy bien, todo bien, listo, lista, ya está, cerrar, gracias, muchas gracias',
)

export const es = translation<typeof en>()({
  easedBefore:
    'Esto te alivió otras veces: {exercise, select, ground {nombrar lo que te rodea} feet {los pies contra el suelo} cool {algo fresco} sigh {los suspiros largos} breathe {respirar despacio} warm {alguien o algo seguro} kind {tres frases amables} hand {una mano en el pecho} other {un paso de calma}}.',
  menu: {
    text: '¿Qué te gustaría hacer?',
    choices: {
      calm: {
        community: { label: 'Acabo de tener una pelea', also: calmWords },
        workplace: { label: 'Un momento tenso', also: calmWords },
      },
      prepare: { label: 'Preparar una charla difícil', also: prepareWords },
      repair: {
        community: { label: 'Mirar atrás tras una pelea', also: repairWords },
        workplace: { label: 'Mirar atrás tras un momento tenso', also: repairWords },
      },
      pair: {
        label: 'Un encuentro de dos',
        also: phrases('encuentro, un encuentro, encuentro de dos, los dos, pareja, tengo un código'),
      },
      circle: {
        community: { label: 'Mi círculo de personas seguras', also: circleWords },
        workplace: { label: 'Personas que me apoyan', also: circleWords },
      },
      daily: {
        label: 'Un pequeño momento cálido',
        also: phrases('momento, un momento, pequeño momento, un pequeño momento, momentos, algo bonito, algo cálido'),
      },
      oldMessage: {
        label: 'Un viejo mensaje, un momento nuevo',
        also: phrases('viejo mensaje, un viejo mensaje, mensaje viejo, momento nuevo'),
      },
      why: {
        label: 'Por qué estos pasos',
        also: phrases(
          'por qué, porqué, por qué ayuda, funciona, esto funciona, cómo funciona, ciencia, estudios, fuentes',
        ),
      },
      data: {
        label: 'Qué guardas de mí',
        also: phrases('datos, qué guardas, qué sabes de mí, borrar, borra todo, consentimiento, olvídame'),
      },
      help: { label: 'Personas que ayudan ahora', also: helpWords },
      nothing: { label: 'Nada por ahora', also: nothingWords },
    },
  },
  bye: 'De acuerdo, nada por ahora. Ya puedes cerrar este chat.',
})
