/** Lo que dice Tend la primera vez que llega alguien. */
import { translation } from '#flow'
import type { en } from './en.ts'

const start = { label: 'Empezar', also: ['empieza', 'empecemos', 'sí', 'ok', 'vale'] } as const
const look = { label: 'Responder ahora', also: ['responder', 'empezar', 'sí', 'ok', 'vale', 'ver'] } as const
const young = { label: 'Menor de 18', also: ['soy menor', 'menor', 'menor de edad', 'tengo menos de 18'] } as const
const calmFirst = {
  label: 'Primero un paso de calma',
  also: ['calma', 'paso de calma', 'necesito calmarme', 'nos peleamos', 'acabamos de pelear', 'discutimos'],
} as const
const noThanks = { label: 'No, gracias', also: ['no', 'no gracias', 'ahora no', 'adiós'] } as const

export const es = translation<typeof en>()({
  hello:
    'Hola, soy Tend. Soy un bot con frases fijas, no una persona ni terapeuta. Guío pasos cortos para momentos difíciles con otras personas. Nadie vigila este chat y no puedo pedir ayuda por ti. Si hay peligro, llama al número local de emergencias.',
  kept: 'Si empiezas, guardo tus ajustes y los días en que terminas algo. Guardo tus números de 0 a 10 solo si dices que sí. No guardo lo que escribes, salvo los nombres cortos que quieras guardar. Puedes verlo o borrarlo todo. Escribe parar para terminar.',
  begin: {
    text: 'Puedes hacer ahora mismo un paso corto de calma. Solo guardo el paso en que estamos, un día como máximo, y nada después. ¿Qué prefieres?',
    choices: {
      start,
      young,
      readMore: { label: 'Leer más', also: ['más', 'detalles', 'privacidad', 'qué guardas'] },
      calmFirst,
      noThanks,
    },
  },

  changed:
    'El texto que aceptaste ha cambiado, así que te pregunto otra vez. Hasta que respondas, lo que guardé queda como está y no uso nada de ello.',
  again: {
    text: 'Si dices que no a una parte, esa parte se borra. Puedes hacer antes un paso de calma. ¿Qué prefieres?',
    choices: {
      look,
      readMore: { label: 'Leer más', also: ['más', 'detalles', 'privacidad', 'qué guardas'] },
      calmFirst,
      noThanks,
    },
  },

  fixedLines:
    'Cada frase que digo se escribió de antemano. Ninguna IA inventa respuestas. Lo que escribes se revisa por si hay señales de peligro y se descarta después del paso. Nada se vende. Nada se usa para entrenar una IA.',
  howLong:
    'Los días se borran a los 90 días. Los números también, o cuando tú elijas. Tu círculo queda hasta que lo quites. Tras un año sin saber de ti, se borra todo. Nunca le digo a nadie que me usas.',
  more: {
    text: 'Estoy pensado para personas adultas. No soy una línea de ayuda, pero puedo mostrarte una: escribe ayuda. ¿Qué prefieres?',
    choices: { start, young, calmFirst, noThanks },
  },

  moreAgain: {
    text: 'Con «No, gracias» se borra lo que guardé con tu sí. ¿Qué prefieres?',
    choices: { look, calmFirst, noThanks },
  },

  whoCanRead: {
    community:
      'Quienes llevan tu servidor no pueden ver tus respuestas a través de mí. La empresa de esta aplicación quizá pueda leer el chat. No muestro a nadie más lo que escribes, salvo que elijas compartirlo.',
    workplace:
      'Tu empresa no puede ver tus respuestas a través de mí. Pero lleva este chat y quizá pueda exportarlo. Por eso escribes en formularios y no en el chat. No le digo a nadie que me usas.',
  },
  adult: {
    text: 'Ahora, unas preguntas cortas. La primera: ¿tienes 18 años o más?',
    choices: {
      grown: { label: 'Sí, 18 o más', also: ['sí', '18', 'tengo más de 18', 'mayor de edad'] },
      young: { label: 'No, menos de 18', also: ['no', 'soy menor', 'menor de edad', 'tengo menos de 18'] },
    },
  },
  guide: {
    text: '¿Puedo usar lo que me cuentes en una sesión para guiarte?',
    choices: {
      agree: { label: 'Sí, de acuerdo', also: ['sí', 'de acuerdo', 'acepto', 'sí, puedes'] },
      refuse: { label: 'No', also: ['no, gracias', 'no acepto'] },
    },
  },
  numbers: {
    text: 'Esto lo decides tú. ¿Puedo guardar tus números de 0 a 10 durante {length} días? Así puedes ver qué te ayudó.',
    choices: {
      keepNumbers: { label: 'Sí, guarda mis números', also: ['sí', 'guárdalos', 'guarda'] },
      noNumbers: { label: 'No, no guardes nada', also: ['no', 'no, gracias', 'ninguno', 'nada'] },
    },
  },
  circle: {
    text: {
      community:
        'Esto también lo decides tú. ¿Puedo guardar un círculo para ti? Es una lista corta de personas, mascotas o lugares que te dan seguridad.',
      workplace:
        'Esto también lo decides tú. ¿Puedo guardar un círculo para ti? Es una lista corta de personas que te apoyan, mascotas o lugares.',
    },
    choices: {
      keepCircle: { label: 'Sí, guarda mi círculo', also: ['sí', 'guárdalo', 'guarda'] },
      noCircle: { label: 'No, no guardes nada', also: ['no', 'no, gracias', 'ninguno', 'nada'] },
    },
  },

  country: {
    text: '¿En qué país estás? Solo lo uso para mostrar las líneas de ayuda correctas. Si saltas esto, verás líneas de todo el mundo.',
    choices: {
      US: { label: 'Estados Unidos', also: ['eeuu', 'ee. uu.', 'usa', 'us'] },
      GB: { label: 'Reino Unido', also: ['inglaterra', 'escocia', 'gales', 'uk'] },
      CA: 'Canadá',
      AU: 'Australia',
      IE: 'Irlanda',
      NZ: 'Nueva Zelanda',
      IN: 'India',
      ZA: 'Sudáfrica',
      ES: 'España',
      MX: { label: 'México', also: ['méjico'] },
      AR: 'Argentina',
      CO: 'Colombia',
      CL: 'Chile',
      PE: 'Perú',
      UY: 'Uruguay',
      PY: 'Paraguay',
      DE: 'Alemania',
      AT: 'Austria',
      CH: 'Suiza',
      LU: 'Luxemburgo',
      FR: 'Francia',
      BE: 'Bélgica',
      BR: 'Brasil',
      PT: 'Portugal',
      elsewhere: { label: 'Otro país', also: ['otro', 'otra', 'no está', 'en otro lugar'] },
    },
  },
  allSet: {
    text: 'Ya está todo listo. Para ver, cambiar o borrar lo que guardo, escribe mis datos. ¿Seguimos?',
    choices: { goOn: { label: 'Seguir', also: ['sí', 'ok', 'vale', 'sigue', 'continuar'] } },
  },
  ready: 'Gracias, ya está todo listo. Para verlo, cambiarlo o borrarlo, escribe mis datos.',
  known: 'Ya nos conocemos y lo que elegiste sigue en pie. Para verlo, cambiarlo o borrarlo, escribe mis datos.',

  young: {
    text: 'Gracias por decírmelo. Estoy pensado para personas adultas, así que no guardo nada tuyo. Aun así puedes hacer aquí un paso de calma. También hay personas que ayudan a gente joven. ¿Qué prefieres?',
    choices: {
      calmStep: { label: 'Un paso de calma', also: ['calma', 'paso de calma', 'paso'] },
      people: { label: 'Personas que ayudan', also: ['personas', 'líneas de ayuda', 'hablar con alguien', 'hablar'] },
      grown: { label: 'Tengo 18 o más', also: ['18', 'soy mayor de edad', 'tengo más de 18', 'te equivocas'] },
      close: { label: 'Cerrar', also: ['adiós', 'no', 'no, gracias', 'nada'] },
    },
  },
  youngCloses:
    'De acuerdo. No guardo nada. Si más tarde necesitas a alguien, escribe ayuda. Ya puedes cerrar este chat.',
  declined: 'Está bien. No guardo nada de este chat. Para empezar más tarde, escribe hola. Ya puedes cerrar este chat.',
})
