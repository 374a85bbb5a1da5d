/** Lo que dice Tend mientras alguien mira atrás tras una pelea y, si quiere, da forma a una nota. Borrador automático, sin revisar. */
import { translation } from '#flow'
import type { en } from './en.ts'

// --- las partes de la nota: cada una está en una lista de opciones y, tal cual, en la nota ---

/** La propia parte, una frase sin su punto final. */
const parts = {
  raisedVoice: { label: 'Levanté la voz', also: ['levanté la voz', 'la voz', 'grité', 'alcé la voz'] },
  notListened: { label: 'No escuché', also: ['no te escuché', 'escuché poco', 'sin escuchar'] },
  meanWords: { community: { label: 'Dije algo hiriente', also: ['algo hiriente', 'hiriente', 'dije algo feo'] } },
  cutIn: { workplace: { label: 'Interrumpí', also: ['interrumpir', 'interrumpí a alguien', 'corté'] } },
  sharp: { workplace: { label: 'Usé un tono duro', also: ['tono duro', 'mal tono', 'tono'] } },
  wentSilent: { label: 'Me quedé en silencio', also: ['silencio', 'me callé', 'me cerré'] },
  late: { label: 'Me retrasé', also: ['llegué tarde', 'tarde', 'retraso'] },
  forgot: { label: 'Olvidé algo', also: ['olvidé', 'se me olvidó', 'me olvidé'] },
  guessed: { label: 'Supuse y no pregunté', also: ['supuse', 'no pregunté', 'suposición'] },
} as const
const noPart = { label: 'No veo ninguna', also: ['ninguna', 'ninguno', 'no', 'nada', 'no la veo'] } as const

/** Lo que se hará, después de «La próxima vez voy a». */
const fixes = {
  takeBreak: { label: 'hacer una pausa antes', also: ['una pausa', 'hacer una pausa', 'descansar'] },
  slower: { label: 'hablar más despacio', also: ['despacio', 'más despacio', 'más lento'] },
  listenFirst: { label: 'escuchar primero', also: ['escuchar'] },
  askFirst: { label: 'preguntar antes de suponer', also: ['preguntar', 'preguntar antes'] },
  saySooner: {
    label: 'decir antes lo que necesito',
    also: ['decirlo antes', 'lo que necesito', 'decir lo que necesito'],
  },
  call: { community: { label: 'llamar si me retraso', also: ['llamar', 'llamar antes'] } },
  phoneAway: { community: { label: 'dejar el teléfono', also: ['teléfono', 'el teléfono', 'móvil', 'celular'] } },
  tellAhead: {
    workplace: { label: 'avisar pronto de los cambios', also: ['avisar', 'avisar antes', 'avisar pronto'] },
  },
  inWriting: { workplace: { label: 'ponerlo por escrito', also: ['por escrito', 'escribirlo'] } },
} as const

const leaveOut = {
  label: 'Dejarlo fuera',
  also: ['fuera', 'déjalo fuera', 'ninguno', 'ninguna', 'nada', 'no'],
} as const
const calmStep = { label: 'Un paso de calma', also: ['calma', 'paso de calma', 'sí', 'vale', 'ok'] } as const
const done = { label: 'Listo', also: ['lista', 'ya', 'hecho', 'terminé', 'ok', 'vale'] } as const

const place = '{where, select, none {} other { {place}}}'
const nextTime = '{fix, select, none {} other { La próxima vez voy a {deed}.}}'
const note = {
  community: `"{own, select, yes {{part}${place}.{effect, select, none {} usual { Eso no fue justo contigo.} other { {line}}}${nextTime} {ending, select, usual {Cuando quieras, me gustaría escuchar cómo lo viviste.} other {{close}}}} other {No me gustó cómo salió. Me importa cómo estamos. ¿Podemos intentarlo otra vez {when}?}}"`,
  workplace: `"{own, select, yes {{part}${place}.{effect, select, none {} usual {} other { {line}}}${nextTime} Me gustaría empezar de cero. {ending, select, usual {¿Hay un buen momento para hablar?} other {{close}}}} other {No me gustó cómo salió. Me gustaría empezar de cero. ¿Podemos intentarlo otra vez {when}?}}"`,
} as const

export const es = translation<typeof en>()({
  often: {
    community:
      'Has mirado atrás varias veces hace poco. Una persona que orienta o media quizá ayude más que yo. Seguir aquí también está bien.',
    workplace:
      'Has mirado atrás varias veces hace poco. Una persona que media, o alguien de confianza, quizá ayude más que yo. Seguir aquí también está bien.',
  },
  start: {
    text: {
      community:
        'Miremos lo que pasó en la pelea, paso a paso. Esto es para ti. Tú eliges qué compartir, si quieres. En 10 minutos también puedes dar forma a una nota corta. ¿Tienes 2 minutos o 10?',
      workplace:
        'Miremos lo que pasó en el momento tenso, paso a paso. Esto es para ti. Tú eliges qué compartir, si quieres. En 10 minutos también puedes dar forma a una nota corta. ¿Tienes 2 minutos o 10?',
    },
    choices: {
      two: { label: '2 minutos', also: ['2', '2 min', 'corto', 'rápido', 'dos'] },
      ten: { label: '10 minutos', also: ['10', '10 min', 'largo', 'diez', 'nota', 'una nota'] },
      notNow: { label: 'Ahora no', also: ['no', 'no gracias', 'hoy no', 'otro día'] },
    },
  },

  // --- si mirar atrás viene bien, y si viene bien ahora ---
  gate: {
    text: {
      community:
        'Reparar es para peleas en las que las dos personas están a salvo. No guardo tu respuesta. ¿Te pasa algo de esto?',
      workplace:
        'Empezar de cero es para cuando las dos personas están a salvo. No guardo tu respuesta. ¿Te pasa algo de esto?',
    },
    choices: {
      afraid: { community: { label: 'Esa persona me da miedo', also: ['miedo', 'me da miedo', 'tengo miedo'] } },
      hurtMe: {
        community: {
          label: 'Me hace daño, me obliga o me amenaza',
          also: ['me hace daño', 'me amenaza', 'me obliga', 'me pega', 'no estoy a salvo', 'no me siento a salvo'],
        },
      },
      control: {
        community: {
          label: 'Controla mi dinero, mi teléfono o mis amistades',
          also: ['control', 'me controla', 'dinero', 'teléfono', 'amistades'],
        },
      },
      afraidHere: { workplace: { label: 'Esa persona me da miedo', also: ['miedo', 'me da miedo', 'tengo miedo'] } },
      hurtHere: {
        workplace: {
          label: 'Me hace daño, me acosa o me amenaza',
          also: ['me hace daño', 'me acosa', 'me amenaza', 'no estoy a salvo', 'no me siento a salvo'],
        },
      },
      unfair: {
        workplace: {
          label: 'Se trata de acoso o de trato injusto',
          also: ['acoso', 'trato injusto', 'injusto', 'discriminación'],
        },
      },
      scaredThem: {
        label: 'Le hice daño o le di miedo',
        also: ['le hice daño', 'le di miedo', 'me tiene miedo', 'le pegué'],
      },
      none: { label: 'Nada de esto', also: ['nada', 'ninguna', 'ninguno', 'no'] },
    },
  },
  howUpset: {
    text: '¿Cuánto malestar sientes ahora mismo? 0 es calma. 10 es lo máximo que puedes sentir.',
    ends: { low: 'calma', high: 'lo máximo' },
  },
  tooSoon: {
    text: 'Quizá es pronto para mirar atrás, y está bien. ¿Prefieres antes un paso de calma, o dejarlo para otro momento?',
    choices: {
      calmStep,
      later: { label: 'Dejarlo para otro momento', also: ['otro momento', 'dejarlo', 'no', 'ahora no', 'después'] },
    },
  },
  leftForLater: 'De acuerdo, entonces espera. Hoy no hay que mirar nada. Ya puedes cerrar este chat.',

  // --- mirar atrás ---
  feelings: {
    text: '¿Qué sentiste? Nombra solo lo que sentiste, sin los motivos. Elige hasta cuatro.',
    choices: {
      hurting: { community: { label: 'dolor', also: ['dolido', 'dolida', 'me dolió'] } },
      sad: { community: { label: 'tristeza', also: ['triste', 'pena'] } },
      angry: { community: { label: 'enojo', also: ['enfado', 'rabia', 'ira', 'enojado', 'enojada'] } },
      frustrated: { label: 'frustración', also: ['frustrado', 'frustrada', 'molestia'] },
      letDown: { label: 'decepción', also: ['decepcionado', 'decepcionada', 'desilusión'] },
      notHeard: { label: 'falta de escucha', also: ['no me escuchan', 'nadie me escucha', 'no me escuchó'] },
      leftOut: { label: 'exclusión', also: ['excluido', 'excluida', 'me dejaron fuera'] },
      lonely: { community: { label: 'soledad', also: ['solo', 'sola'] } },
      worried: { community: { label: 'preocupación', also: ['ansiedad', 'nervios', 'preocupado', 'preocupada'] } },
      concerned: { workplace: { label: 'preocupación', also: ['inquietud', 'preocupado', 'preocupada'] } },
      ashamed: { community: { label: 'vergüenza', also: ['avergonzado', 'avergonzada'] } },
      guilty: { community: { label: 'culpa', also: ['culpable', 'remordimiento'] } },
      embarrassed: { workplace: { label: 'vergüenza', also: ['bochorno', 'incomodidad', 'me dio pena'] } },
      scared: { community: { label: 'miedo', also: ['temor', 'susto', 'asustado', 'asustada'] } },
      confused: { label: 'confusión', also: ['confundido', 'confundida', 'desconcierto'] },
      tired: { community: { label: 'cansancio', also: ['agotamiento', 'cansado', 'cansada'] } },
      overwhelmed: { community: { label: 'agobio', also: ['demasiado', 'agobiado', 'agobiada', 'me superó'] } },
      stretched: { workplace: { label: 'sobrecarga', also: ['cansancio', 'agobio', 'cansado', 'cansada'] } },
      rushed: { workplace: { label: 'prisa', also: ['prisas', 'con prisa', 'apuro'] } },
    },
  },
  scared: {
    text: 'Una pregunta corta y privada. ¿Tienes miedo de la otra persona?',
    choices: {
      ofThem: { label: 'Sí, de esa persona', also: ['sí', 'de esa persona', 'me da miedo'] },
      ofElse: { label: 'No, de otra cosa', also: ['no', 'de otra cosa', 'otra cosa'] },
    },
  },
  mine: {
    text: '¿Cómo se vio desde tu lado? Piénsalo para ti. No hace falta escribir. Toca Listo cuando quieras seguir.',
    choices: { done },
  },
  theirs: {
    text: 'Ahora imagina a alguien amable que quiere lo mejor para las dos partes. ¿Qué habría visto?',
    choices: {
      done,
      cannot: { label: 'Ahora no puedo', also: ['no puedo', 'no', 'ahora no'] },
    },
  },
  noPressure: 'Está bien. Esa la dejamos.',
  old: {
    text: {
      community: '¿Despertó algo antiguo que todavía duele? No hace falta decir qué.',
      workplace: '¿Despertó algo de antes? No hace falta decir qué.',
    },
    choices: {
      yes: { label: 'Sí', also: ['sí, algo', 'un poco', 'creo que sí'] },
      no: { label: 'No', also: ['no mucho', 'creo que no', 'nada'] },
    },
  },
  oldOne: 'Es bueno saberlo. Eso puede hacer que algo pequeño se sienta grande.',
  part: {
    text: '¿Hay una pequeña parte que fue tuya? Que te hagan daño no es culpa tuya.',
    choices: {
      ...parts,
      otherPart: { label: 'Otra cosa', also: ['otra', 'otro', 'algo más'] },
      noPart,
    },
  },
  nextTime: {
    text: '¿Qué podrías hacer la próxima vez? Basta con una cosa.',
    choices: { ...fixes, otherFix: { label: 'Otra cosa', also: ['otra', 'otro', 'algo más'] } },
  },
  request: {
    text: '¿Qué le pedirías a la otra persona? Basta con una cosa. Esto se queda contigo.',
    choices: {
      hearMe: { label: 'escucharme hasta el final', also: ['escucharme', 'escuchar', 'que me escuche'] },
      softly: { label: 'hablar con más suavidad', also: ['suavidad', 'más suave', 'que hable más suave'] },
      time: { label: 'darme algo de tiempo', also: ['tiempo', 'algo de tiempo'] },
      tellSooner: { label: 'decírmelo antes', also: ['decirlo antes', 'que me lo diga antes', 'avisarme antes'] },
      askMe: { label: 'preguntarme primero', also: ['preguntarme', 'que me pregunte'] },
      otherRequest: { label: 'Otra cosa', also: ['otra', 'otro', 'algo más'] },
      noRequest: { label: 'Nada por ahora', also: ['nada', 'no', 'ninguna'] },
    },
  },

  // --- la nota ---
  offerNote: {
    text: '¿Quieres dar forma a una nota corta para reparar? Puedes copiarla. Yo nunca la envío.',
    choices: {
      wantNote: { label: 'Sí', also: ['sí por favor', 'vale', 'ok', 'claro', 'una nota'] },
      forMe: { label: 'No, esto era para mí', also: ['no', 'no gracias', 'para mí'] },
      notYet: { label: 'Todavía no', also: ['aún no', 'ahora no', 'después'] },
    },
  },
  notYet: 'No le debes a nadie hacer las paces. Esperar está bien.',
  partWords: {
    text: '¿Cuál fue tu parte? Elige una, o escribe con tus palabras qué hiciste. No guardo nada de lo que escribas.',
    choices: { ...parts, noPart: { label: 'Dejar mi parte fuera', also: ['fuera', 'ninguna', 'sin mi parte', 'no'] } },
    form: { open: 'Escribirlo', title: 'Tu parte', field: 'Lo que hice' },
  },
  fixWords: {
    text: '¿Qué vas a hacer? Elige una opción, o escribe cómo sigue la frase: "La próxima vez voy a ...". No guardo nada de lo que escribas.',
    choices: { ...fixes, noFix: leaveOut },
    form: { open: 'Escribirlo', title: 'La próxima vez', field: 'La próxima vez voy a ...' },
  },
  leftOut: {
    text: '{what, select, but {Dejé fuera la parte después del "pero". Puede sonar a excusa.} if {Dejé fuera la parte con "si". Puede hacer más pequeño un perdón.} madeMe {Dejé fuera "tú me hiciste". Puede sonar a reproche.} sorryYou {Dejé fuera "siento que tú". Una nota va mejor si habla de tu propia parte.} threat {Dejé fuera una frase que puede sonar a amenaza.} other {Dejé fuera una frase sobre la otra persona. Una nota va mejor si habla de tu propia parte.}}',
  },
  nothingLeft:
    'Una nota va mejor si habla de tu propia parte. De esa frase no quedó nada. Puedes decirlo de otra manera, o dejarlo fuera.',
  wordsLost: 'Perdona, tuve un reinicio y perdí las palabras que escribiste.',
  draft: {
    text: { community: `${note.community}\n¿Te queda bien?`, workplace: `${note.workplace}\n¿Te queda bien?` },
    choices: {
      fits: { label: 'Sí, queda bien', also: ['sí', 'vale', 'ok', 'bien', 'queda bien'] },
      change: { label: 'Cambiar una parte', also: ['cambiar', 'editar', 'cambiarla'] },
      noNote: { label: 'Mejor sin nota', also: ['no', 'sin nota', 'ninguna nota'] },
    },
  },
  editWhat: {
    text: '¿Qué te gustaría cambiar?',
    choices: {
      editPart: { label: 'Mi parte', also: ['parte', 'lo que hice'] },
      editWhere: { workplace: { label: 'Dónde fue', also: ['dónde', 'lugar', 'el lugar'] } },
      editEffect: { label: 'El efecto', also: ['efecto', 'lo que causó'] },
      editFix: { label: 'Lo que voy a hacer', also: ['la próxima vez', 'próxima vez'] },
      editEnding: { label: 'El final', also: ['final', 'cómo acaba'] },
      editWhen: { label: 'Cuándo intentarlo', also: ['cuándo', 'hora', 'el momento'] },
      nothing: { label: 'Nada, así está bien', also: ['nada', 'no', 'así está bien'] },
    },
  },
  where: {
    text: '¿Dónde fue?',
    choices: {
      inMeeting: { workplace: { label: 'en la reunión', also: ['reunión', 'una reunión'] } },
      inChat: { workplace: { label: 'en el chat', also: ['chat', 'mensajes'] } },
      inEmail: { workplace: { label: 'en mi correo', also: ['correo', 'email', 'mail'] } },
      inReview: { workplace: { label: 'en la revisión', also: ['revisión', 'evaluación'] } },
      noWhere: leaveOut,
    },
  },
  effect: {
    text: '¿Qué frase va bien aquí?',
    choices: {
      notFair: { label: 'Eso no fue justo contigo.', also: ['no fue justo', 'justo', 'injusto'] },
      hardTalk: { label: 'Así era difícil hablar.', also: ['difícil hablar', 'difícil'] },
      sorryPart: { label: 'Lamento mi parte en esto.', also: ['lamento', 'lo siento', 'perdón'] },
      noEffect: leaveOut,
    },
  },
  ending: {
    text: '¿Cómo te gustaría que termine?',
    choices: {
      hearSide: {
        label: 'Cuando quieras, me gustaría escuchar cómo lo viviste.',
        also: ['escuchar', 'cómo lo viviste', 'tu lado'],
      },
      goodTime: { label: '¿Hay un buen momento para hablar?', also: ['buen momento', 'hablar'] },
      noReply: { label: 'No hace falta que respondas.', also: ['sin respuesta', 'no respondas'] },
    },
  },
  when: {
    text: '¿Cuándo sería un buen momento para intentarlo otra vez?',
    choices: {
      whenReady: { label: 'cuando te venga bien', also: ['cuando quieras', 'cuando puedas'] },
      laterToday: { label: 'hoy más tarde', also: ['hoy', 'esta noche'] },
      tomorrow: { label: 'mañana', also: [] },
      fewDays: { label: 'dentro de unos días', also: ['unos días', 'en unos días', 'días'] },
    },
  },
  copyIt: 'Copia ahora esta nota. No la guardo y nunca la envío.',
  note,

  // --- cómo va ahora, y un pequeño paso más ---
  stirring: {
    text: 'Esto está removiendo cosas. Dejémoslo por hoy. ¿Te vendría bien un paso de calma?',
    choices: {
      calmStep,
      enough: { label: 'No, dejarlo aquí', also: ['no', 'no gracias', 'dejarlo', 'con esto basta'] },
    },
  },
  leftForToday: 'Entonces lo dejamos aquí. Nada tiene que resolverse hoy. Ya puedes cerrar este chat.',
  change: [
    'Pasaste de {before} a {after}. Es solo tu propia medida, no un examen.',
    'De {before} a {after}. Es tu propia medida, de nadie más.',
  ],
  noChange: 'Esta vez no hay un gran cambio. Eso pasa, y no es culpa tuya.',
  lastStep: {
    text: '¿Qué te gustaría hacer después?',
    choices: {
      sendIt: { label: 'Enviar la nota por mi cuenta', also: ['enviar', 'enviarla', 'la nota'] },
      waitADay: { label: 'Esperar un día', also: ['esperar', 'un día', 'mañana', 'consultarlo con la almohada'] },
      warm: {
        community: { label: 'Un momento cálido', also: ['cálido', 'momento', 'un momento'] },
        workplace: { label: 'Un momento amable', also: ['amable', 'momento', 'un momento'] },
      },
      forTwo: { community: { label: 'Un encuentro de dos', also: ['los dos', 'encuentro', 'dos'] } },
      nothing: { label: 'Nada más', also: ['nada', 'listo', 'lista', 'no', 'no gracias', 'adiós'] },
    },
  },
  sendIt:
    'Tú eliges si la envías y cuándo. Puedes leerla antes una vez más. Quizá le guste, quizá no. Esa parte no es tuya.',
  waitADay: 'Esperar es una opción de verdad. La nota o la idea quizá se vean distintas mañana.',
  warm: {
    text: 'Piensa en alguien o algo amable que no tuvo que ver con esto. Imagínalo cerca. Puedes tener los ojos abiertos. Vuelvo en medio minuto.',
    choices: {
      done: { label: 'Ya terminé', also: ['listo', 'lista', 'ya', 'terminé', 'hecho'] },
      notForMe: { label: 'No es para mí', also: ['no', 'no me sirve', 'otra cosa'] },
    },
  },
  notNow: 'De acuerdo, ahora no. Ya puedes cerrar este chat.',
  close: [
    'Mirar atrás es un esfuerzo. Ya puedes cerrar este chat.',
    'Miraste con cuidado. Ya puedes cerrar este chat.',
  ],
})
