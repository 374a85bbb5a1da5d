/** Lo que Tend dice a cada una de dos personas que miran la misma pelea, en español. */
import { translation } from '#flow'
import type { en } from './en.ts'

const close = { label: 'Nada por ahora', also: ['nada', 'no', 'cerrar'] }
const leave = { label: 'Dejar este encuentro', also: ['dejar', 'retirarme'] }
const leaveOut = { label: 'Dejar esto fuera', also: ['fuera', 'ninguna', 'nada'] }

/** Lo compartido, como está en la vista previa y en lo que lee la otra persona. */
const shared =
  '{hasFeelings, select, yes {Sentimientos: {feelings}.\n} other {}}{hasKnow, select, yes {Para saber: {know}\n} other {}}{hasPart, select, yes {Mi parte: {part}.\n} other {}}{hasThanks, select, yes {Gracias por: {thanks}\n} other {}}{hasRequest, select, yes {Un deseo: {request}} other {}}'

export const es = translation<typeof en>()({
  start: {
    text: 'Un encuentro para dos. Cada quien responde aparte y elige qué puede ver la otra persona. Una hace un código y lo entrega. Yo no escribo a nadie por mi cuenta.',
    choices: {
      makeCode: { label: 'Hacer un código', also: ['hacer codigo', 'codigo nuevo'] },
      haveCode: { label: 'Tengo un código', also: ['tengo codigo', 'codigo'] },
      block: { label: 'Nunca esto para mí', also: ['bloquear', 'nunca'] },
      notNow: { label: 'Ahora no', also: ['no', 'no gracias'] },
    },
  },
  explain: {
    text: 'Cada quien responde en privado y elige qué compartir. Se muestra solo si terminan las dos personas, a las dos a la vez. Cualquiera puede dejarlo, y no diré quién. ¿Está bien?',
    choices: {
      agree: { label: 'Sí, vamos', also: ['si', 'vale', 'ok'] },
      decline: { label: 'No', also: ['no gracias', 'ahora no'] },
    },
  },
  codeTooSoon: 'Hiciste un código en los últimos 7 días. Después puedes hacer otro. Ya puedes cerrarme.',
  code: 'Tu código es {code}. Entrégalo tú. Sirve una vez. El encuentro se cierra {time}, con o sin la otra persona.',
  notMade: 'No funcionó. Prueba otra vez en un minuto.',
  enterCode: {
    text: '¿Qué código te dieron?',
    form: { open: 'Escribir el código', title: 'El código', field: '8 letras' },
  },
  looking: 'Un momento, busco ese código.',
  badCode: {
    text: 'Ese código no sirve. Quizá es viejo, ya se usó o tiene otra letra. ¿Probamos otra vez?',
    form: { open: 'Escribir el código', title: 'El código', field: '8 letras' },
  },
  enoughTries: 'Dejémoslo así. Podrías pedir el código de nuevo. Ya puedes cerrarme.',
  gate: {
    text: 'Antes de empezar, solo para ti: ¿encaja algo de esto? Nadie sabrá lo que tocas.',
    choices: {
      afraid: { label: 'Tengo miedo de esa persona', also: ['miedo', 'tengo miedo'] },
      hurtMe: { label: 'Me pega, me obliga o me amenaza', also: ['me pega', 'me amenaza'] },
      control: { label: 'Controla mi dinero, teléfono o amistades', also: ['control', 'me controla'] },
      hurtThem: { label: 'Le hice daño o le di miedo', also: ['le hice daño', 'le di miedo'] },
      none: { label: 'Nada de esto', also: ['nada', 'no'] },
    },
  },
  plainClose: 'Vale. Ya puedes cerrarme.',
  feelings: {
    text: '¿Qué sentiste? Solo lo que sentiste. Elige hasta 4. Luego decides qué se comparte.',
    choices: {
      hurt: 'dolor',
      sad: 'tristeza',
      angry: 'enfado',
      lonely: 'soledad',
      scared: 'miedo',
      ashamed: 'vergüenza',
      tired: 'cansancio',
      confused: 'confusión',
      sorry: 'pena por lo que hice',
      hopeful: 'esperanza',
    },
  },
  know: {
    text: '¿Qué quieres que sepa? Dilo como te gustaría oírlo. Lo guardo cifrado, 72 horas como mucho.',
    choices: { leaveOut },
    form: { open: 'Escribirlo', title: 'Para que lo sepa', field: 'Hasta 280 caracteres' },
  },
  part: {
    text: '¿Hay una parte pequeña que fue tuya? Que te hagan daño no es tu culpa.',
    choices: {
      raisedVoice: { label: 'Levanté la voz', also: ['la voz', 'grite'] },
      notListened: { label: 'No escuché', also: ['no escuche'] },
      meanWords: { label: 'Dije algo hiriente', also: ['hiriente', 'algo feo'] },
      wentSilent: { label: 'Me callé', also: ['me calle', 'silencio'] },
      late: { label: 'Llegué tarde', also: ['tarde'] },
      forgot: { label: 'Olvidé algo', also: ['olvide'] },
      guessed: { label: 'Supuse y no pregunté', also: ['supuse'] },
      leaveOut,
    },
  },
  thanks: {
    text: '¿Hay una cosa que le agradecerías?',
    choices: { leaveOut },
    form: { open: 'Escribirlo', title: 'Gracias', field: 'Hasta 140 caracteres' },
  },
  request: {
    text: '¿Y una cosa que le pedirías?',
    choices: { leaveOut },
    form: { open: 'Escribirlo', title: 'Un deseo', field: 'Hasta 140 caracteres' },
  },
  cannotPass: {
    text: 'Eso no puedo pasarlo. Podría doler al leerlo. ¿Quieres cambiarlo?',
    choices: { change: { label: 'Cambiarlo', also: ['si', 'cambiar'] }, leaveOut },
  },
  nothingWritten: {
    text: 'Todavía no hay nada que compartir. ¿Quieres empezar desde el principio?',
    choices: {
      again: { label: 'Desde el principio', also: ['si', 'el principio'] },
      leave,
      later: { label: 'En otro momento', also: ['ahora no', 'no'] },
    },
  },
  tick: {
    text: '¿Qué de esto puede ver? Todavía no hay nada elegido.',
    choices: {
      feelings: 'Lo que sentí',
      know: 'Lo que quiero que sepa',
      part: 'Mi parte',
      thanks: 'Mis gracias',
      request: 'Mi deseo',
    },
  },
  preview: {
    text: `Esto es lo que vería:\n${shared}`,
    choices: {
      share: { label: 'Compartirlo si terminamos', also: ['compartir', 'si', 'vale'] },
      pickAgain: { label: 'Elegir de otra forma', also: ['elegir', 'cambiar'] },
      leave,
    },
  },
  wait: 'Guardado por ahora. Te aviso solo si terminan las dos personas. Escribe encuentro para verlo o dejarlo. Ya puedes cerrarme.',
  status: {
    text: 'Tienes un encuentro abierto. Se cierra {time}. ¿Qué quieres?',
    choices: {
      goOn: { label: 'Responder', also: ['responder', 'contestar'] },
      showCode: { label: 'Ver mi código', also: ['codigo', 'ver codigo'] },
      openIt: { label: 'Abrir lo compartido', also: ['abrir', 'abrirlo'] },
      leave,
      close,
    },
  },
  youLeft: 'Has dejado este encuentro. Se cierra por sí mismo {time}. No le digo a nadie por qué. Ya puedes cerrarme.',
  ready: {
    text: 'Las dos personas terminaron el encuentro. Se muestra cuando las dos tocan Abrir, a las dos a la vez.',
    choices: {
      openIt: { label: 'Abrir', also: ['si', 'vale'] },
      notYet: { label: 'Todavía no', also: ['no', 'ahora no'] },
      leave,
    },
  },
  opened: 'Vale. Llega aquí en cuanto las dos personas hayan abierto. Ya puedes cerrarme.',
  notYet: 'Vale. Escribe encuentro cuando quieras abrirlo. Ya puedes cerrarme.',
  shown: {
    text: `Eligió compartir esto contigo:\n${shared}`,
    choices: {
      read: { label: 'Lo he leído', also: ['leido', 'vale', 'listo'] },
      unsafe: { label: 'Siento peligro', also: ['peligro', 'miedo'] },
    },
  },
  after: {
    text: 'Léelo dos veces. Respira. Lo guardo hasta mañana, luego ya no está aquí. ¿Qué quieres hacer?',
    choices: {
      thank: { label: 'Dar las gracias', also: ['gracias'] },
      talk: { label: 'Hablar a una hora', also: ['hablar', 'una hora'] },
      rest: { label: 'Dejarlo reposar', also: ['reposar', 'dormirlo'] },
      worse: { label: 'Me siento peor', also: ['peor', 'mal'] },
      unsafe: { label: 'Siento peligro', also: ['peligro', 'miedo'] },
    },
  },
  thank: 'Podrías decirle una cosa que te hizo bien. Con tus palabras, a tu tiempo. Ya puedes cerrarme.',
  talk: 'Podrías ofrecer dos horas que te vengan bien, y que elija. Ya puedes cerrarme.',
  rest: 'Bien. Hoy no tiene que seguir nada. Ya puedes cerrarme.',
  closed: 'Este encuentro se cerró. Puedes empezar uno nuevo otro día.',
  blocked: 'Vale. Nadie puede hacer un encuentro contigo aquí. Escribe encuentro para cambiarlo. Ya puedes cerrarme.',
  blockedNow: {
    text: 'Apagaste estos encuentros. ¿Los quieres de vuelta?',
    choices: { unblock: { label: 'Encenderlos', also: ['si', 'encender'] }, close },
  },
  leftForNow: 'Vale. Tu encuentro sigue abierto. Ya puedes cerrarme.',
})
