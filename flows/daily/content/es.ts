/** Lo que Tend dice alrededor de pequeños momentos cálidos. Borrador automático, sin revisar. */
import { translation } from '#flow'
import type { en } from './en.ts'

const stopThese = { label: 'Quitarlos', also: ['quitar', 'no más', 'terminar con esto'] } as const
const notAgain = { label: 'Este no, nunca más', also: ['este no', 'nunca más', 'no este'] } as const
const sad = { label: 'Esto me puso triste', also: ['triste', 'me puso triste'] } as const
const pauseWeek = { label: 'Una semana de pausa', also: ['una semana', 'la próxima semana'] } as const

export const es = translation<typeof en>()({
  once: {
    text: 'Una cosa más, si quieres. Puedo traerte un pequeño momento cálido de vez en cuando. ¿Te cuento más?',
    choices: {
      more: { label: 'Cuéntame más', also: ['sí', 'más', 'vale'] },
      noThanks: { label: 'No, gracias', also: ['no', 'ahora no'] },
    },
  },
  leftAtThat: 'De acuerdo. No lo mencionaré durante un mes. Ya puedes cerrarme.',
  offer: {
    text: 'Puedo traerte un pequeño momento cálido de vez en cuando. Son muy breves y ayudan a algunas personas, sobre todo a quienes les gustan. Puedes cambiarlos o quitarlos cuando quieras.',
    choices: {
      setUp: { label: 'Programarlos', also: ['programar', 'sí', 'vale', 'ok', 'claro'] },
      tryOne: { label: 'Probar uno ahora', also: ['probar', 'ahora', 'uno ahora'] },
      noThanks: { label: 'No, gracias', also: ['no', 'ahora no', 'cerrar', 'nada'] },
    },
  },
  days: {
    text: '¿Qué días te van bien?',
    choices: {
      threeDays: { label: 'Lunes, miércoles y viernes', also: ['tres días'] },
      weekdays: { label: 'De lunes a viernes', also: ['entre semana', 'laborables'] },
      everyDay: { label: 'Todos los días', also: ['cada día', 'todos', 'a diario'] },
      weekend: { label: 'Sábado y domingo', also: ['fin de semana', 'fines de semana'] },
      oneDay: { label: 'Domingo', also: ['una vez por semana', 'domingos'] },
    },
  },
  city: {
    text: '¿Qué ciudad grande tiene la misma hora que tú? Escribe su nombre, por ejemplo Lima o Madrid. Solo guardo la zona horaria.',
    form: { open: 'Escribir una ciudad', title: 'Una ciudad', field: 'Ciudad' },
  },
  noCity: {
    text: 'Esa no la conozco. Prueba con una ciudad más grande que tenga la misma hora, por ejemplo Chicago o Madrid.',
    form: { open: 'Escribir una ciudad', title: 'Una ciudad', field: 'Ciudad' },
  },
  rightTime: {
    text: '¿Son las {time} donde estás ahora?',
    choices: {
      right: { label: 'Sí', also: ['correcto', 'así es', 'exacto'] },
      wrong: { label: 'No', also: ['mal', 'no es así'] },
    },
  },
  time: {
    text: '¿Y a qué hora? Puedo tardar unos minutos.',
    choices: {
      t9: { label: '9:00', also: ['9', 'nueve', 'mañana'] },
      t10: { label: '10:30', also: ['diez y media'] },
      t12: { label: '12:30', also: ['mediodía', 'comida'] },
      t15: { label: '15:00', also: ['tres de la tarde'] },
      t17: { label: '17:00', also: ['cinco de la tarde', 'después del trabajo'] },
      t18: { label: '18:30', also: ['seis y media'] },
      t19: { label: '19:30', also: ['siete y media', 'tarde'] },
    },
  },
  alert: {
    text: 'Mi primera línea solo dirá "Un pequeño momento". ¿Alguien más ve tu teléfono?',
    choices: {
      no: { label: 'No', also: ['nadie', 'nadie más'] },
      yes: { label: 'Sí', also: ['a veces'] },
      notSure: { label: 'No lo sé', also: ['quizá', 'tal vez', 'puede ser'] },
    },
  },
  quietly: {
    text: 'Entonces puedo no escribir nada por mi cuenta. Tú vienes cuando quieras: escribe momento. ¿Qué es mejor?',
    choices: {
      noAlerts: { label: 'Yo vengo', also: ['nada', 'sin avisos', 'vengo yo'] },
      alertAnyway: { label: 'Escríbeme igual', also: ['igual', 'escribe', 'está bien'] },
    },
  },
  confirm: {
    text: '{days}, a las {time}. ¿Está bien así?',
    choices: {
      ok: { label: 'Sí', also: ['vale', 'ok', 'bien', 'correcto'] },
      change: { label: 'Cambiarlo', also: ['cambiar', 'no', 'mal'] },
    },
  },
  isSet:
    'Listo. Como mucho uno al día, y nunca de noche. Para cambiarlo o quitarlo, escribe momento. Ya puedes cerrar este chat.',
  comeAnytime: 'Bien. No escribo nada por mi cuenta. Escribe momento cuando quieras uno. Ya puedes cerrar este chat.',
  current: {
    text: 'Los pequeños momentos llegan estos días: {days}, a las {time}. ¿Qué quieres hacer?',
    choices: {
      tryOne: { label: 'Uno ahora', also: ['ahora', 'uno'] },
      change: { label: 'Cambiar días u hora', also: ['cambiar', 'días', 'hora'] },
      otherZone: { label: 'Estoy en otra zona horaria', also: ['zona horaria', 'otra zona', 'me mudé'] },
      pauseWeek,
      pauseLong: { label: 'Pausa hasta que yo diga', also: ['hasta que diga', 'pausa larga'] },
      stopThese,
      close: { label: 'Dejarlo así', also: ['cerrar', 'nada', 'dejarlo', 'no'] },
    },
  },

  quiet: {
    text: 'Ahora no empiezo nada por mi cuenta. ¿Quieres que vuelvan los pequeños momentos?',
    choices: {
      comeBack: { label: 'Sí, de nuevo', also: ['sí', 'de nuevo', 'otra vez', 'vale'] },
      stopThese,
      close: { label: 'Todavía no', also: ['no', 'cerrar', 'ahora no'] },
    },
  },
  isBack: 'De acuerdo, vuelven como antes. Ya puedes cerrar este chat.',

  push: {
    text: 'Un pequeño momento, si quieres.',
    choices: {
      now: { label: 'Ahora', also: ['sí', 'vale', 'ok', 'claro'] },
      later: { label: 'En 2 horas', also: ['en dos horas', '2 horas', 'dos horas'] },
      notToday: { label: 'Hoy no', also: ['no', 'ahora no', 'no, gracias', 'mañana'] },
      pauseWeek,
      stopThese,
    },
  },
  later: {
    text: 'De acuerdo, en 2 horas. No tienes que hacer nada.',
    choices: {
      now: { label: 'Mejor ahora', also: ['ahora', 'sí'] },
      notToday: { label: 'Hoy no', also: ['no', 'ahora no', 'no, gracias'] },
    },
  },
  notToday: 'De acuerdo, hoy no. Ya puedes cerrar este chat.',
  pausedWeek: 'De acuerdo. No empiezo nada durante una semana. Ya puedes cerrar este chat.',
  pausedLong: 'De acuerdo. No empiezo nada hasta que lo pidas. Para eso, escribe momento. Ya puedes cerrar este chat.',
  stoppedThese: 'De acuerdo, están quitados. Escribe momento si los quieres de nuevo. Ya puedes cerrar este chat.',
  prompt: {
    text: {
      community:
        '{which, select, easier {Piensa en alguien que hizo esta semana un poco más ligera.} breathe {Vuelve en tu mente a un lugar donde podías respirar hondo.} animal {Imagina un animal que te hizo sonreír.} circle {Piensa en {friend}. ¿Qué te sienta bien de eso?} right {Algo pequeño salió bien hoy. Repásalo despacio.} thanks {Piensa un gracias para alguien. Envíalo, o guárdalo.} stood {¿Quién te defendió una vez? Mira su cara.} kind {Busca un gesto amable cerca de ti, grande o pequeño.} laugh {Recuerda una risa que no podías parar.} news {Cuando alguien traiga una buena noticia, pregunta una cosa más.} song {Pon una canción que se sienta como casa.} well {Deséale algo bueno a alguien, solo en tu mente. Después a ti.} meal {Recuerda una comida que alguien te preparó.} friend {¿Qué te diría ahora tu amistad más amable?} other {Encuentra tres sonidos. ¿Cuál te gusta más?}}',
      workplace:
        '{which, select, easier {¿Quién hizo tu trabajo más ligero esta semana? Podrías decírselo.} right {Nombra una cosa que salió bien hoy.} solved {Recuerda una vez que resolviste algo con alguien.} circle {Piensa en {friend}. ¿Qué te sienta bien de eso?} window {Mira lo más lejos que puedas durante 20 segundos.} news {Cuando alguien del equipo traiga una buena noticia, pregunta una cosa más.} learned {¿Qué aprendiste este mes?} mentor {Piensa en alguien que te enseñó mucho. ¿Qué te diría?} thanks {Da las gracias a alguien por una cosa exacta.} slowly {Elige una tarea y hazla despacio y bien.} other {Nombra una cosa que hoy ya terminaste.}}',
    },
    choices: {
      start: { label: 'Empezar', also: ['vale', 'ok', 'sí', 'empieza'] },
      another: { label: 'Otro', also: ['otro más', 'el siguiente'] },
      notAgain,
      sad,
    },
  },
  hold: {
    text: 'Quédate ahí unos 20 segundos. Deja que sea tan bueno como es.',
    choices: { done: { label: 'Listo', also: ['hecho', 'ya', 'terminé'] }, sad },
  },
  warm: {
    text: '¿Cuánta calidez sientes ahora?',
    ends: { low: 'nada', high: 'mucha' },
  },
  close: 'Qué bien. Eso es todo por hoy. Ya puedes cerrar este chat.',
  bitter: {
    text: 'Lo cálido a veces trae algo triste. Es normal. ¿Qué quieres hacer?',
    choices: {
      ground: { label: 'Mirar alrededor un momento', also: ['mirar alrededor', 'alrededor', 'mirar'] },
      notAgain,
      talk: { label: 'Personas con quienes hablar', also: ['hablar', 'personas', 'alguien'] },
      close: { label: 'Parar aquí', also: ['cerrar', 'terminar', 'nada'] },
    },
  },
  lookAround: {
    text: 'Deja que tus ojos recorran el lugar. Nombra cinco cosas que ves, despacio. Siente lo que te sostiene.',
    choices: { done: { label: 'Listo', also: ['hecho', 'ya', 'mejor'] } },
  },
  leftOut: 'De acuerdo, ese no volverá. Ya puedes cerrar este chat.',
  check: {
    text: 'Quizá esto no te va bien ahora. No pasa nada. ¿Qué quieres hacer?',
    choices: {
      pauseWeek,
      stopThese,
      keepThem: { label: 'Seguir con ellos', also: ['seguir', 'sí', 'dejarlos'] },
      people: { label: 'Personas con quienes hablar', also: ['hablar', 'alguien', 'personas'] },
    },
  },
  sleep: 'Los dejo por ahora. Escribe momento si los quieres de nuevo.',
  closed: 'De acuerdo. Escribe momento cuando quieras. Ya puedes cerrar este chat.',
})
