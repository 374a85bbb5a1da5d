/** Un mensaje viejo del día a día junto a un momento nuevo y pequeño, en español. */
import { translation } from '#flow'
import type { en } from './en.ts'

const done = { label: 'Ya está', also: ['ya', 'listo'] }
const stopHere = { label: 'Dejarlo aquí', also: ['demasiado', 'dejarlo', 'ya no'] }
const calmStep = { label: 'Un paso de calma', also: ['calma', 'paso de calma'] }
const safePlace = { label: 'Mi círculo', also: ['circulo', 'lugar seguro', 'mi circulo'] }
const people = { label: 'Gente que puede ayudar', also: ['gente', 'hablar', 'alguien'] }
const close = { label: 'Nada por ahora', also: ['nada', 'no', 'cerrar'] }

export const es = translation<typeof en>()({
  needsMore: {
    text: 'Este viene después de otros. Primero termina tres de ellos, en los días que quieras. Y pon a alguien o algo seguro en tu círculo.',
    choices: { calmStep, safePlace, close },
  },
  tooSoon:
    'Este necesita descanso entre medias. Vuelve a estar dos o tres días después de la última vez. Ya puedes cerrarme.',
  city: {
    text: 'Este es para el día. No sé qué hora es donde estás. ¿Qué ciudad grande tiene tu misma hora?',
    form: { open: 'Escribir una ciudad', title: 'Tu hora', field: 'Una ciudad grande' },
  },
  noCity: {
    text: 'Esa no la conozco. ¿Qué otra ciudad grande tiene tu misma hora?',
    form: { open: 'Escribir una ciudad', title: 'Tu hora', field: 'Una ciudad grande' },
  },
  daytime: 'Este es para el día, de 8 a 21 donde estás. Ya puedes cerrarme.',
  start: {
    text: 'Este trata de mensajes viejos, pequeños y de cada día, como "soy demasiado". No es para recuerdos grandes o dolorosos, y no es terapia. A algunas personas les sirve. Dura de 6 a 8 minutos.',
    choices: {
      goOn: { label: 'Vamos', also: ['si', 'vale', 'ok'] },
      why: { label: '¿Por qué?', also: ['por que'] },
      notForMe: { label: 'No es para mí', also: ['no', 'no gracias'] },
    },
  },
  consent: {
    text: 'Necesita un sí propio. Tengo 18 años o más, y quiero probar esto hoy. Solo guardo el día en que lo hiciste.',
    choices: {
      agree: { label: 'Sí', also: ['de acuerdo', 'vale'] },
      decline: { label: 'No', also: ['no gracias', 'ahora no'] },
    },
  },
  check: {
    text: '¿Algo de esto encaja hoy? Aparece un abuso, un ataque o una muerte. Recuerdos que irrumpen, o ratos perdidos. Alcohol o drogas ahora. Ideas de hacerte daño. Un médico te dijo que dejaras este trabajo.',
    choices: {
      none: { label: 'Nada de esto', also: ['nada', 'no'] },
      some: { label: 'Una cosa o más', also: ['una', 'alguna', 'si'] },
      ratherNot: { label: 'Prefiero no decirlo', also: ['prefiero no'] },
    },
  },
  whom: { text: '¿A quién o qué quieres cerca en esto?', choices: {} },
  anchorFirst: {
    text: 'Primero trae a {anchor}. Quédate medio minuto. Con los ojos abiertos está bien.',
    choices: { done, stopHere },
  },
  pick: {
    text: '¿Qué mensaje viejo se parece más, si alguno? No guardo cuál.',
    choices: {
      tooMuch: { label: 'Soy demasiado', also: ['soy demasiado'] },
      noMatter: { label: 'No importo', also: ['no importo'] },
      allAlone: { label: 'Tengo que hacerlo todo sin ayuda', also: ['todo sin ayuda', 'en soledad'] },
      bother: { label: 'Lo que necesito molesta', also: ['molesto', 'una molestia'] },
      messUp: { label: 'Siempre lo estropeo', also: ['lo estropeo'] },
      peopleLeave: { label: 'La gente se va', also: ['se van'] },
      none: { label: 'Ninguno', also: ['ninguno', 'no'] },
    },
  },
  sting: { text: '¿Cuánto escuece ahora?', ends: { low: 'nada', high: 'mucho' } },
  another: 'Entonces no es este. Elige otro, si quieres.',
  moment: {
    text: 'Piensa en un momento pequeño y real del último mes que diga otra cosa. Un mensaje de vuelta. Un sitio guardado. Unas gracias.',
    choices: {
      gotOne: { label: 'Tengo uno', also: ['si', 'lo tengo'] },
      cannot: { label: 'No encuentro ninguno', also: ['no', 'ninguno'] },
      stopHere,
    },
  },
  borrow: {
    text: 'Pasa. Podrías tomar este: {anchor}, y el bien que te hace que esté ahí. ¿Te serviría?',
    choices: {
      gotOne: { label: 'Sí, ese', also: ['si', 'vale'] },
      noneFits: { label: 'No', also: ['ninguno', 'no mucho'] },
    },
  },
  hold: {
    text: '{n, plural, one {El mensaje viejo dice su frase. Ahora el momento nuevo. Deja que estén los dos. Mira a tu alrededor.} other {Una vez más. La frase vieja, y al lado el momento nuevo. Deja que estén los dos. Mira a tu alrededor.}}',
    choices: { stopHere, done },
  },
  howTrue: { text: '¿Cómo de cierto se siente el momento nuevo?', ends: { low: 'nada cierto', high: 'muy cierto' } },
  anchorLast: { text: 'Vuelve un rato a {anchor}. Medio minuto.', choices: { done } },
  act: {
    text: 'Un paso muy pequeño, si quieres.',
    choices: {
      thank: { label: 'Dar las gracias a esa persona', also: ['gracias', 'dar las gracias'] },
      look: { label: 'Buscar otro esta semana', also: ['buscar', 'otro'] },
      nothing: { label: 'No hacer nada', also: ['nada', 'no'] },
    },
  },
  close: 'Eso es todo. Si esto sigue escociendo, alguien profesional puede ayudar más que yo. Ya puedes cerrarme.',
  noneToday: 'Entonces este no es para hoy, y está bien. Ya puedes cerrarme.',
  wordsGone: 'Un reinicio se llevó tu primer número. No adivino. Terminemos esto con suavidad.',
  out: {
    text: 'Paremos aquí. Pon los pies en el suelo. Nombra tres cosas azules. No hiciste nada mal. ¿Cómo está ahora?',
    choices: {
      better: { label: 'Mejor', also: ['bien', 'vale'] },
      stillBad: { label: 'Sigue mal', also: ['mal', 'peor', 'no'] },
    },
  },
  rest: 'Bien. Sé amable contigo un rato. Ya puedes cerrarme.',
  notToday: {
    text: 'Esta no es la herramienta adecuada para hoy. ¿Qué quieres en su lugar?',
    choices: { calmStep, safePlace, people, close },
  },
  leftAtThat: 'Vale. Ya puedes cerrarme.',
})
