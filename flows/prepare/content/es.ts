/** Lo que dice Tend antes de una charla difícil, y después. Borrador automático, sin revisar. */
import { translation } from '#flow'
import type { en } from './en.ts'

// Partes de la frase. Lo que pasó va tras dos puntos: así cabe un nombre («el dinero») y también una frase entera.
// Lo que se siente se dice con un sustantivo («tristeza»), que no tiene género de persona.

const topic =
  '{form, select, about {esto: {event}} when {lo que pasa cuando {event}} this {esto: {event}} other {algo que me importa}}'
const aboutIt =
  '{form, select, about { por esto: {event}} when { cuando {event}} this { por esto: {event}} other {, y me gustaría hablarlo}}'
const whenItWas =
  '{form, select, about {Sentí {feel} por esto: {event}} when {Cuando {event}, siento {feel}} this {Sentí {feel} por esto: {event}} other {Sentí {feel}, y me gustaría hablarlo}}'
const couldWe = 'we { ¿Podríamos {request}?} you { ¿Podrías {request}?}'
const thanks = '{thanksForm, select, what { Valoro {thanks}.} that { Valoro que {thanks}.} other {}}'
const aim =
  '{aim, select, heard { Busco que se me escuche.} change { Busco un pequeño cambio.} sorry { Quiero pedir perdón por mi parte.} limit { Busco un límite claro.} share { Quiero contar cómo lo viví.} felt { Sentí {feel}.} other {}}'

const atATime = { open: 'Escribir una hora', field: 'Una hora o un tiempo' } as const

export const es = translation<typeof en>()({
  start: {
    text: 'Vamos a preparar una charla difícil. Puedes saltar un paso o parar cuando quieras. ¿Tienes 2 minutos o 10?',
    choices: {
      two: { label: '2 minutos', also: ['2', '2 min', 'corto', 'rápido', 'dos'] },
      ten: { label: '10 minutos', also: ['10', '10 min', 'largo', 'diez'] },
    },
  },

  // --- si esta charla es segura ---
  gate: {
    text: 'Primero, una pregunta privada. ¿Cómo podría reaccionar la otra persona?',
    choices: {
      upsetButSafe: {
        label: 'Quizá mal, pero estoy a salvo',
        also: ['quizá mal', 'se puede molestar', 'estoy a salvo'],
      },
      mightHurt: {
        community: {
          label: 'Podría hacerme daño, amenazarme o castigarme',
          also: [
            'hacerme daño',
            'amenazarme',
            'castigarme',
            'no es seguro',
            'inseguro',
            'no estoy a salvo',
            'no me siento a salvo',
            'estoy en peligro',
          ],
        },
      },
      mightPunish: {
        workplace: {
          label: 'Podría amenazarme o castigarme',
          also: [
            'amenazarme',
            'castigarme',
            'hacerme daño',
            'no es seguro',
            'inseguro',
            'no estoy a salvo',
            'no me siento a salvo',
            'estoy en peligro',
          ],
        },
      },
      notSure: { label: 'No lo sé', also: ['no sé', 'quizá', 'tal vez', 'ni idea'] },
    },
  },
  fear: {
    text: 'Una pregunta privada más. ¿Te pasa algo de esto?',
    choices: {
      afraid: { community: { label: 'A menudo me da miedo', also: ['miedo', 'me da miedo', 'tengo miedo'] } },
      control: {
        community: {
          label: 'Me vigila o controla mi dinero, mi teléfono o mis amistades',
          also: ['control', 'me controla', 'me vigila', 'dinero', 'teléfono'],
        },
      },
      hurt: { community: { label: 'Me ha hecho daño', also: ['me hizo daño', 'daño', 'me pegó'] } },
      afraidHere: { workplace: { label: 'A menudo me da miedo', also: ['miedo', 'me da miedo', 'tengo miedo'] } },
      bullied: { workplace: { label: 'Me acosa o me amenaza', also: ['me acosa', 'me amenaza', 'acoso', 'amenazas'] } },
      hurtHere: { workplace: { label: 'Me ha hecho daño', also: ['me hizo daño', 'daño', 'me pegó'] } },
      none: { label: 'Nada de esto', also: ['nada', 'ninguna', 'ninguno', 'no'] },
    },
  },

  // --- ganar calma ---
  when: {
    text: '¿Cuándo es la charla?',
    choices: {
      now: { label: 'Ahora', also: ['ahora mismo', 'ya', 'enseguida', 'pronto'] },
      today: { label: 'Hoy', also: ['esta noche', 'esta tarde', 'hoy más tarde'] },
      anotherDay: { label: 'Otro día', also: ['mañana', 'esta semana', 'la próxima semana'] },
      unsure: { label: 'No lo sé', also: ['no sé', 'aún no sé', 'ni idea'] },
    },
  },
  howUpset: {
    text: '¿Cuánto malestar sientes ahora mismo? 0 es calma. 10 es lo máximo que puedes sentir.',
    ends: { low: 'calma', high: 'lo máximo' },
  },
  calmFirst: {
    text: 'Es mucho para llevarlo a una charla. ¿Te vendría bien antes un paso de calma? Seguir también está bien.',
    choices: {
      calmStep: { label: 'Antes un paso de calma', also: ['calma', 'paso de calma', 'sí', 'vale', 'ok'] },
      breatheFirst: { label: '5 minutos de respirar despacio', also: ['respirar', 'respiración', '5 minutos'] },
      goOn: { label: 'Seguir sin eso', also: ['no', 'no gracias', 'sigue', 'sin eso'] },
    },
  },
  breatheFirst: {
    text: '¿Te vendrían bien antes 5 minutos de respirar despacio?',
    choices: {
      breatheFirst: { label: 'Sí, antes respirar', also: ['sí', 'vale', 'ok', 'claro', 'respirar'] },
      goOn: { label: 'No, sigamos', also: ['no', 'no gracias', 'sigue', 'sigamos'] },
    },
  },
  breathe: {
    text: 'Toma aire en 4. Suéltalo despacio en 6. Deja caer los hombros. Te aviso cuando pasen 5 minutos. Si respirar así te marea o te incomoda, toca No es para mí.',
    choices: {
      done: { label: 'Ya terminé', also: ['listo', 'lista', 'ya', 'terminé', 'hecho'] },
      notForMe: { label: 'No es para mí', also: ['no me sirve', 'otra cosa'] },
    },
  },
  timeUp: 'Ya pasaron los 5 minutos.',
  howReady: {
    text: '¿Cuánta preparación sientes para la charla, de 0 a 10?',
    ends: { low: 'ninguna', high: 'mucha' },
  },
  apart: {
    text: '¿La charla es con alguien de tu lista? Por ahora dejo fuera a esa persona.',
    choices: { nobody: { label: 'No, con nadie', also: ['no', 'nadie', 'ninguno', 'ninguna'] } },
  },
  anchor: {
    text: {
      community: 'Elige a alguien o algo que está de tu lado. También puedes escribir un apodo. No lo guardo.',
      workplace: 'Elige a alguien o algo que te apoya. También puedes escribir un apodo. No lo guardo.',
    },
    choices: {
      place: { label: 'Un lugar que me gusta', also: ['lugar', 'un lugar', 'sitio'] },
      pastWin: { label: 'Una vez que me salió bien', also: ['me salió bien', 'un logro', 'logro'] },
      noOne: { label: 'No se me ocurre nadie', also: ['nadie', 'ninguno', 'ninguna', 'nada'] },
    },
    form: { open: 'Escribir un apodo', title: 'De tu lado', field: 'Un apodo' },
  },
  noOne: 'No pasa nada, y no dice nada malo de ti.',
  hold: {
    text: '{kind, select, someone {Piensa en {anchor}, justo a tu lado. ¿Qué cosas buenas sabe de ti?} somewhere {Piensa en {anchor}. ¿Qué te gusta de ese lugar?} place {Imagina que estás en ese lugar. ¿Qué te gusta de estar allí?} other {Recuerda esa vez. ¿Qué hiciste bien?}} Quédate ahí más o menos un minuto. Puedes tener los ojos abiertos.',
    choices: {
      done: { label: 'Ya terminé', also: ['listo', 'lista', 'ya', 'terminé', 'hecho'] },
      notForMe: { label: 'No es para mí', also: ['no me sirve', 'otra cosa'] },
    },
  },
  point: {
    text: '¿Qué es lo que más quieres de la charla? Basta con una cosa.',
    choices: {
      heard: { label: 'Que se me escuche', also: ['que me escuche', 'que me escuchen', 'escucha'] },
      change: { label: 'Pedir un cambio', also: ['cambio', 'un cambio'] },
      sorry: { label: 'Pedir perdón', also: ['perdón', 'disculparme', 'pedir disculpas'] },
      limit: { label: 'Poner un límite', also: ['límite', 'un límite', 'poner límites'] },
      share: { label: 'Contar cómo me siento', also: ['contar', 'cómo me siento', 'lo que siento'] },
      otherPoint: { label: 'Otra cosa', also: ['otra', 'otro', 'algo más'] },
    },
  },

  // --- la frase ---
  feelings: {
    text: '¿Qué sientes por esto? Elige una o dos opciones.',
    choices: {
      hurting: { community: { label: 'dolor', also: ['dolido', 'dolida', 'me dolió'] } },
      sad: { community: { label: 'tristeza', also: ['triste', 'pena'] } },
      worried: { community: { label: 'preocupación', also: ['ansiedad', 'nervios', 'preocupado', 'preocupada'] } },
      lonely: { community: { label: 'soledad', also: ['solo', 'sola'] } },
      concerned: { workplace: { label: 'preocupación', also: ['inquietud', 'preocupado', 'preocupada'] } },
      letDown: { label: 'decepción', also: ['decepcionado', 'decepcionada', 'desilusión'] },
      tired: { community: { label: 'cansancio', also: ['agotamiento', 'cansado', 'cansada'] } },
      frustrated: { label: 'frustración', also: ['frustrado', 'frustrada', 'molestia'] },
      angry: { community: { label: 'enojo', also: ['enfado', 'rabia', 'ira', 'enojado', 'enojada'] } },
      confused: { label: 'confusión', also: ['confundido', 'confundida', 'desconcierto'] },
      leftOut: { label: 'exclusión', also: ['excluido', 'excluida', 'me dejaron fuera'] },
      notHeard: {
        community: { label: 'falta de escucha', also: ['no me escucha', 'no me escuchan', 'nadie me escucha'] },
      },
      ashamed: { community: { label: 'vergüenza', also: ['avergonzado', 'avergonzada'] } },
      scared: { community: { label: 'miedo', also: ['temor', 'susto', 'asustado', 'asustada'] } },
      hopeful: { community: { label: 'esperanza', also: ['ilusión', 'con esperanza'] } },
      torn: { community: { label: 'dudas', also: ['duda', 'sentimientos encontrados', 'no sé qué siento'] } },
      overwhelmed: { community: { label: 'agobio', also: ['demasiado', 'agobiado', 'agobiada', 'me supera'] } },
      stretched: { workplace: { label: 'sobrecarga', also: ['cansancio', 'agobio', 'cansado', 'cansada'] } },
      unsure: { workplace: { label: 'dudas', also: ['duda', 'inseguridad', 'no lo sé'] } },
      rushed: { workplace: { label: 'prisa', also: ['prisas', 'con prisa', 'apuro'] } },
    },
  },
  event: {
    text: '¿Qué pasó, en pocas palabras sencillas? Basta con un hecho. Elige uno o escríbelo. No guardo nada de lo que escribas.',
    choices: {
      remark: { label: 'lo que se dijo', also: ['un comentario', 'palabras', 'lo que dijo'] },
      changedPlan: { label: 'un cambio de plan', also: ['planes', 'un plan', 'cambio de plan'] },
      choresShare: {
        community: { label: 'cómo repartimos las tareas', also: ['tareas', 'las tareas', 'tareas de casa'] },
      },
      workShare: { workplace: { label: 'cómo se reparte el trabajo', also: ['el trabajo', 'carga de trabajo'] } },
      money: { community: { label: 'el dinero', also: ['dinero', 'la plata', 'gastos'] } },
      missedDate: { workplace: { label: 'una fecha que no se cumplió', also: ['fecha', 'plazo', 'una fecha'] } },
      time: { community: { label: 'el tiempo que pasamos en común', also: ['tiempo', 'nuestro tiempo', 'el tiempo'] } },
      feedback: { workplace: { label: 'cómo damos nuestra opinión', also: ['opinión', 'feedback', 'comentarios'] } },
      noWords: { label: 'No encuentro palabras', also: ['sin palabras', 'no sé', 'no lo sé', 'ni idea'] },
    },
    form: { open: 'Escribirlo', title: 'Lo que pasó', field: 'En pocas palabras' },
  },
  wordsLost: 'Perdona, tuve un reinicio y perdí las palabras que escribiste.',
  hint: {
    text: '{hint, select, threat {Esto puede sonar a amenaza. Si es un límite que necesitas, puedes dejarlo. Si salió del enojo, puedes cambiarlo. ¿Qué prefieres?} strong {Son palabras fuertes. Una charla suele ir mejor sin ellas. ¿Quieres cambiarlas?} label {Esa frase dice cómo es alguien. ¿Quieres probar con lo que hizo?} blame {Eso puede sonar a reproche. ¿Quieres probar con "me gustaría..."?} thought {Eso parece una idea sobre la otra persona. ¿Quieres nombrar mejor lo que pasó?} always {Con "siempre" y "nunca" es fácil discutir. ¿Podrías nombrar una sola vez?} wish {Eso puede sonar a regla. ¿Quieres convertirlo en un deseo?} many {Parecen varias cosas a la vez. ¿Quieres elegir la que va primero?} other {¿Quieres leerlo una vez más?}}',
    choices: {
      change: { label: 'Cambiarlo', also: ['cambiar', 'sí', 'vale', 'ok', 'editar'] },
      keep: { label: 'Dejarlo así', also: ['dejarlo', 'no', 'no gracias', 'así está bien'] },
    },
  },
  afterCheck: {
    text: 'Volvemos a tu frase. ¿Quieres seguir con esas palabras?',
    choices: {
      goOn: { label: 'Seguir con ellas', also: ['sí', 'vale', 'ok', 'con ellas'] },
      change: { label: 'Cambiarlas', also: ['no', 'cambiar', 'editar'] },
    },
  },
  openers: {
    text: 'Está bien. Aquí van cinco maneras de empezar. Elige una, o prueba con tus palabras.',
    choices: {
      notEasy: {
        label: 'Me cuesta decir esto. ¿Podrías escucharme hasta el final?',
        also: ['1', 'me cuesta', 'escucharme'],
      },
      onMyMind: {
        label: 'Hay algo que me da vueltas. ¿Es buen momento?',
        also: ['2', 'me da vueltas', 'buen momento'],
      },
      noRightWords: {
        label: 'Aún no tengo las palabras justas. Aun así quiero intentarlo.',
        also: ['3', 'intentarlo', 'palabras justas'],
      },
      tenMinutes: {
        label: 'Hay algo que me viene molestando. ¿Podemos hablar 10 minutos?',
        also: ['4', '10 minutos', 'me molesta'],
      },
      mayGetWrong: { label: 'Quizá lo diga mal. Me importa que hablemos.', also: ['5', 'que hablemos', 'decirlo mal'] },
      ownWords: { label: 'Probar con mis palabras', also: ['mis palabras', 'con mis palabras', 'escribir'] },
    },
  },
  request: {
    text: '¿Qué te gustaría en su lugar? Que sea pequeño y claro. Elige una opción, o escribe cómo sigue la frase: "¿Podríamos ...?"',
    choices: {
      talkTonight: { community: { label: 'hablar 10 minutos esta noche', also: ['hablar', 'hablar esta noche'] } },
      listenFirst: {
        community: { label: 'escuchar primero y luego hablar', also: ['escuchar', 'escucharme', 'escuchar primero'] },
      },
      plan: { community: { label: 'hacer un plan en común', also: ['plan', 'un plan'] } },
      takeTurns: { community: { label: 'hablar por turnos', also: ['turnos', 'por turnos'] } },
      phones: { community: { label: 'dejar los teléfonos al cenar', also: ['teléfonos', 'sin teléfonos', 'móviles'] } },
      chores: { community: { label: 'repartir las tareas de otra forma', also: ['tareas', 'repartir las tareas'] } },
      askMe: { community: { label: 'preguntarme antes de decidir', also: ['preguntarme', 'preguntarme antes'] } },
      tellMe: { community: { label: 'avisarme con tiempo', also: ['avisarme', 'avisarme antes', 'un aviso'] } },
      sayThanks: { community: { label: 'dar las gracias más a menudo', also: ['gracias', 'dar las gracias'] } },
      ownTime: { community: { label: 'tener un rato a solas', also: ['a solas', 'un rato', 'tiempo'] } },
      slowDown: { community: { label: 'ir más despacio', also: ['más despacio', 'despacio', 'más lento'] } },
      tryTomorrow: { community: { label: 'intentarlo otra vez mañana', also: ['mañana', 'intentarlo mañana'] } },
      getHelp: { community: { label: 'buscar ayuda con esto', also: ['buscar ayuda', 'pedir ayuda'] } },
      budget: { community: { label: 'acordar un presupuesto', also: ['presupuesto', 'un presupuesto'] } },
      whoDoesWhat: { workplace: { label: 'acordar quién hace qué', also: ['quién hace qué', 'roles'] } },
      meet: { workplace: { label: 'reunirnos 15 minutos', also: ['reunirnos', 'una reunión', '15 minutos'] } },
      notesAhead: { workplace: { label: 'compartir las notas con tiempo', also: ['notas', 'compartir notas'] } },
      letMeFinish: { workplace: { label: 'dejarme terminar primero', also: ['dejarme terminar', 'terminar primero'] } },
      clearDate: { workplace: { label: 'fijar una fecha clara', also: ['una fecha', 'fecha clara', 'fecha'] } },
      inPrivate: {
        workplace: { label: 'hacerme los comentarios en privado', also: ['privado', 'en privado', 'comentarios'] },
      },
      swapTasks: { workplace: { label: 'intercambiar algunas tareas', also: ['intercambiar', 'cambiar tareas'] } },
      thirdPerson: {
        workplace: { label: 'pedir a otra persona que se sume', also: ['otra persona', 'una tercera persona'] },
      },
      noWords: { label: 'No encuentro palabras', also: ['sin palabras', 'no sé', 'no lo sé', 'ni idea'] },
    },
    form: { open: 'Escribirlo', title: 'Lo que te gustaría', field: '¿Podríamos ...?' },
  },
  thanks: {
    text: '¿Quieres añadir algo que valoras de esa persona? Escribe cómo sigue la frase: "Valoro ..."',
    choices: { noThanks: { label: 'No, gracias', also: ['no', 'nada', 'ahora no'] } },
    form: { open: 'Escribirlo', title: 'Algo que valoras', field: 'Valoro ...' },
  },
  plainLine: {
    community: `"{felt, select, yes {Siento {feel}${aboutIt}.} other {Me gustaría hablar de ${topic}.}}{asks, select, we { Te propongo {request}.} you { ¿Podrías {request}?} other {}}${thanks}"`,
    workplace: `"{felt, select, yes {${whenItWas}.} other {Me gustaría hablar de ${topic}.}}{asks, select, ${couldWe} other {}}${thanks}"`,
  },
  softerLine: {
    community: `"Me gustaría hablar de ${topic}.{felt, select, yes { Siento {feel}.} other {}}{asks, select, ${couldWe} other { ¿Es buen momento?}}"`,
    workplace: `"Me gustaría hablar de ${topic}.${aim}{asks, select, ${couldWe} other { ¿Es buen momento?}}"`,
  },
  shorterLine: {
    community: `"{felt, select, yes {Siento {feel}${aboutIt}.} other {Se trata de ${topic}.}}{asks, select, ${couldWe} other { ¿Podríamos hablar?}}"`,
    workplace: `"Se trata de ${topic}.{asks, select, ${couldWe} other { ¿Podríamos hablar?}}"`,
  },
  lines: {
    text: 'Aquí van dos maneras de decirlo. ¿Cuál prefieres?',
    choices: {
      first: { label: 'Usar la primera', also: ['primera', '1', 'la primera', 'usar'] },
      softer: { label: 'Usar la más suave', also: ['más suave', 'segunda', '2', 'la segunda'] },
      shorter: { label: 'Hacerla más corta', also: ['más corta', 'corta'] },
      edit: { label: 'Cambiar una parte', also: ['cambiar', 'editar'] },
      startOver: { label: 'Hacerla desde cero', also: ['desde cero', 'nueva', 'otra'] },
    },
  },
  shorter: {
    text: 'Aquí va una más corta. ¿La quieres?',
    choices: {
      useShorter: { label: 'Usar esta', also: ['sí', 'usar', 'vale', 'ok', 'esta'] },
      otherTwo: { label: 'Ver las otras dos', also: ['no', 'las otras', 'más suave'] },
      edit: { label: 'Cambiar una parte', also: ['cambiar', 'editar'] },
      startOver: { label: 'Hacerla desde cero', also: ['desde cero', 'nueva', 'otra'] },
    },
  },
  editWhat: {
    text: '¿Qué te gustaría cambiar?',
    choices: {
      editFeelings: { label: 'Lo que siento', also: ['siento', 'sentimientos', 'sentimiento'] },
      editEvent: { label: 'Lo que pasó', also: ['pasó', 'el hecho', 'qué pasó'] },
      editRequest: { label: 'Lo que pido', also: ['pido', 'petición', 'la petición'] },
      editThanks: { label: 'Lo que valoro', also: ['valoro', 'gracias'] },
      nothing: { label: 'Nada, así está bien', also: ['nada', 'no', 'así está bien'] },
    },
  },
  copyIt: 'Copia ahora esta frase. No la guardo y nunca la envío. También puedes decir solo cómo te sientes.',
  openerLine: '"{opener}"',

  // --- un plan, y si es el momento ---
  ifThen: {
    text: '¿Qué harás si sube la tensión? Elige un plan.',
    choices: {
      breath: {
        label: 'Si levanto la voz, entonces respiro una vez despacio antes de hablar.',
        also: ['voz', 'respiro'],
      },
      pause: { label: 'Si se me aprieta el pecho, entonces pido 20 minutos.', also: ['pecho', 'pido 20 minutos'] },
      wait: {
        label: 'Si quiero enviar un texto largo, entonces lo guardo y espero una hora.',
        also: ['texto', 'espero una hora'],
      },
      think: {
        label: 'Si oigo "tú siempre", entonces digo "déjame pensar".',
        also: ['tú siempre', 'déjame pensar'],
      },
    },
  },
  planSet: 'Tu plan: {plan}',
  readyAgain: {
    text: '¿Cuánta preparación sientes ahora, de 0 a 10?',
    ends: { low: 'ninguna', high: 'mucha' },
  },
  change: [
    'Tu preparación pasó de {before} a {after}. Es solo tu propia medida, no un examen.',
    'De {before} a {after}. Es tu propia medida, de nadie más.',
  ],
  noChange: 'Esta vez no cambió. Eso pasa, y no es culpa tuya.',
  readyFell: {
    text: 'Está bien esperar. Un mal momento puede estropear una buena charla. ¿Qué prefieres?',
    choices: {
      wait: { label: 'Dejarlo para otro día', also: ['otro día', 'dejarlo', 'hoy no', 'después'] },
      notes: { label: 'Notas para quien me ayude', also: ['notas', 'alguien que me ayude'] },
      goOn: { label: 'Seguir como pensaba', also: ['como pensaba', 'sigue', 'sigamos'] },
    },
  },
  canWait: 'Entonces espera. Hoy no hay que decir nada.',
  helperNotes: `Puedes copiarlo para alguien de confianza. Yo nunca lo envío.
"Tengo una charla difícil y me vendría bien tu ayuda. Se trata de ${topic}.{felt, select, yes { Siento {feel}.} other {}}{asks, select, we { Quiero proponer {request}.} you { Quiero pedir esto: {request}.} other {}}"`,
  hardAnswer: 'Puedes empezar bien y aun así recibir una respuesta dura. Esa parte no es tuya.',

  // --- una nota antes, un mensaje después ---
  lastStep: {
    text: '¿Te vendría bien una nota mía? Solo escribo si lo pides.',
    choices: {
      remind: { label: 'Avisarme 5 minutos antes', also: ['avisarme', 'aviso', 'antes', 'recordarme'] },
      checkIn: { label: 'Preguntarme después', also: ['preguntarme', 'después', 'escribirme después'] },
      done: { label: 'No, ya está', also: ['ya está', 'no', 'no gracias', 'nada', 'listo', 'lista', 'adiós'] },
    },
  },
  talkWhen: {
    text: '¿Cuándo empieza la charla? Pon una hora, como 18:30, o un tiempo, como 2 horas. Un día es lo máximo.',
    form: { ...atATime, title: 'Inicio de la charla' },
  },
  verySoon: 'Faltan solo unos minutos, así que no hace falta una nota.',
  reminderSet: {
    text: 'Te escribo a esta hora: {time}. {after, select, yes {¿Te pregunto también después de la charla?} other {¿De acuerdo?}}',
    choices: {
      okay: { label: 'De acuerdo', also: ['vale', 'ok', 'sí', 'bien'] },
      hourAfter: { label: 'Una hora tras el inicio', also: ['1 hora', 'una hora', 'hora'] },
      threeHoursAfter: { label: 'Tres horas tras el inicio', also: ['3 horas', 'tres horas'] },
      noCheckIn: { label: 'No preguntes después', also: ['no', 'no gracias', 'no preguntes'] },
      noNote: { label: 'Sin nota, gracias', also: ['sin nota', 'sin aviso', 'ninguna nota'] },
    },
  },
  allSet: 'Todo listo. No escribo hasta entonces. Ya puedes cerrar este chat.',
  talkSoon: {
    text: 'Una nota que pediste.\nRespira una vez despacio y empieza con tu frase.{plan, select, yes { Tu plan: {ifThen}} other {}}',
    choices: {
      okay: { label: 'De acuerdo', also: ['vale', 'ok', 'sí', 'gracias', 'listo', 'lista'] },
      moved: { label: 'Cambió la hora', also: ['cambió', 'ahora no', 'otra hora', 'nueva hora'] },
    },
  },
  goodStart: 'Te pregunto después, como pediste. Ya puedes cerrar este chat.',
  checkInWhen: {
    text: '¿Cuándo te pregunto? Pon una hora, como 18:30, o un tiempo, como 2 horas. Un día es lo máximo.',
    form: { ...atATime, title: 'Hora para preguntarte' },
  },
  checkInSet: {
    text: 'Te pregunto a esta hora: {time}. ¿De acuerdo?',
    choices: {
      okay: { label: 'De acuerdo', also: ['vale', 'ok', 'sí', 'bien'] },
      noCheckIn: { label: 'No preguntes, gracias', also: ['no', 'no preguntes', 'no gracias'] },
    },
  },
  howWasIt: {
    text: 'Una nota que pediste.\n¿Cómo fue?',
    choices: {
      better: { label: 'Mejor', also: ['bien', 'muy bien', 'genial'] },
      same: { label: 'Más o menos igual', also: ['igual', 'lo mismo', 'regular', 'normal', 'ok'] },
      worse: { label: 'Peor', also: ['mal', 'muy mal', 'fatal'] },
      noTalk: { label: 'No hubo charla', also: ['no hablamos', 'sin charla', 'todavía no', 'aún no'] },
      feltUnsafe: { community: { label: 'No me sentí a salvo', also: ['no fue seguro', 'tuve miedo', 'inseguridad'] } },
      feltUnsafeHere: {
        workplace: { label: 'No me sentí a salvo', also: ['no fue seguro', 'tuve miedo', 'inseguridad'] },
      },
    },
  },
  thankThem: {
    text: 'Bien hecho. ¿Quieres decirle a esa persona algo que ayudó?',
    choices: {
      giveLine: { label: 'Dame una frase', also: ['una frase', 'frase', 'sí', 'vale'] },
      myWay: { label: 'Lo haré a mi manera', also: ['a mi manera', 'mi manera'] },
      noThanks: { label: 'No, gracias', also: ['no', 'nada'] },
    },
  },
  thankLine: 'Puedes copiar esto. Yo nunca lo envío.\n"Gracias por escucharme hasta el final."',
  notBetter: {
    text: 'Puedes empezar bien y aun así recibir una respuesta dura. Esa parte no es tuya. ¿Qué te ayudaría ahora?',
    choices: {
      calmStep: { label: 'Un paso de calma', also: ['calma', 'paso de calma'] },
      lookBack: { label: 'Mirar lo que pasó', also: ['mirar', 'mirar atrás', 'lo que pasó', 'reparar'] },
      done: { label: 'Ya está', also: ['listo', 'lista', 'nada', 'adiós'] },
    },
  },
  noTalkYet: {
    text: 'No pasa nada. Las charlas pueden esperar. ¿Quieres poner otra hora?',
    choices: {
      newTime: { label: 'Poner otra hora', also: ['sí', 'otra hora', 'nueva hora', 'vale', 'ok'] },
      leaveIt: { label: 'Dejarlo', also: ['no', 'no gracias', 'dejarlo por ahora'] },
    },
  },
  close: [
    'Pusiste trabajo en esto. Ya puedes cerrar este chat.',
    'Fue una buena preparación. Ya puedes cerrar este chat.',
  ],
})
