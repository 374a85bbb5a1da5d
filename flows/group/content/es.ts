/** Los ejercicios en grupo en español: en el canal, en el sitio de cada persona, y para quien modera. */
import { translation } from '#flow'
import type * as en from './en.ts'

const yes = ['si', 'vale', 'ok', 'claro']
const no = { label: 'No, gracias', also: ['no'] }
const leave = { label: 'Irme sin ruido', also: ['irme', 'me voy'] }
const pass = { label: 'Paso', also: ['paso', 'esta vez no'] }
const change = { label: 'Cambiarlo', also: ['cambiar', 'editar'] }
const withdraw = { label: 'Retirarlo', also: ['retirar', 'quitar'] }

const ladder = {
  l1a: {
    community: '¿Qué cosa pequeña hizo el día más fácil?',
    workplace: '¿Qué parte de tu día de trabajo te gusta más?',
  },
  l1b: {
    community: '¿Qué olor o sonido te lleva a un buen lugar?',
    workplace: '¿Qué truco le enseñarías a alguien nuevo en el equipo?',
  },
  l1c: {
    community: '¿Qué comida compartirías con alguien nuevo aquí?',
    workplace: '¿Cuál fue tu primer trabajo pagado?',
  },
  l1d: {
    community: '¿Qué haces cuando tienes una hora libre?',
    workplace: '¿Dónde se come bien cerca de ti?',
  },
  l2a: {
    community: '¿Quién te enseñó algo que todavía usas?',
    workplace: '¿Quién te ayudó a crecer en el trabajo, y cómo?',
  },
  l2b: {
    community: '¿Qué hizo por ti alguien que no conocías?',
    workplace: '¿Cómo es aquí un buen día?',
  },
  l2c: {
    community: '¿Cuándo te sientes más tú?',
    workplace: '¿Qué hace el equipo que te facilita el trabajo?',
  },
  l2d: {
    community: '¿De qué sientes orgullo y poca gente lo sabe?',
    workplace: '¿Qué te gustaría aprender ahora?',
  },
  l3a: {
    community: '¿Qué te ayuda más en un día difícil?',
    workplace: '¿Cómo te gusta recibir comentarios?',
  },
  l3b: {
    community: '¿Qué te gustaría que te preguntaran más?',
    workplace: '¿Qué te ayuda cuando hay mucho trabajo?',
  },
  l3c: {
    community: '¿Qué estás aprendiendo a hacer de otra manera con la gente?',
    workplace: '¿Qué hace bien este equipo?',
  },
  l3d: {
    community: '¿Qué le agradecerías a quien eras antes?',
    workplace: '¿Qué te gustaría que supieran de tu forma de trabajar?',
  },
} as const

const names = {
  appreciation: { label: 'Ronda de gracias', also: ['gracias', 'agradecer'] },
  memory: { label: 'Recuerdos cálidos', also: ['recuerdos', 'recuerdo'] },
  listening: { label: 'Escucha por parejas', also: ['escucha', 'parejas'] },
  roses: { label: 'Rosa, espina, brote', also: ['rosa', 'rosas'] },
  ladder: { label: 'Escalera de preguntas', also: ['escalera', 'preguntas'] },
  news: { label: 'Buenas noticias', also: ['noticias'] },
} as const

export const channel = translation<typeof en.channel>()({
  names: { text: 'Los ejercicios.', choices: names },
  open: {
    text: '{name}. {n, plural, =0 {Todavía no hay nadie.} one {Hay # persona.} other {Hay # personas.}} Es para {least} a {most} personas y empieza {time}. Entrar y salir depende de ti. Toca abajo para ver qué verán de ti.',
    choices: { join: 'Entrar', about: '¿Qué es esto?', run: 'Para quien modera' },
  },
  running: {
    text: '{name}, paso {round} de {of}. {written, plural, =0 {} one {Hay # respuesta.} other {Hay # respuestas.}} Tu parte es privada hasta que se muestra.',
    choices: { mine: 'Mi parte', about: '¿Qué es esto?', report: 'Avisar', run: 'Para quien modera' },
  },
  paused: {
    text: '{name} está en pausa. No se pierde nada, y nadie tiene que esperar aquí.',
    choices: { mine: 'Mi parte', report: 'Avisar', run: 'Para quien modera' },
  },
  short: {
    text: '{name} espera a algunas personas más. Hacen falta {least} para empezar.',
    choices: { join: 'Entrar', about: '¿Qué es esto?', run: 'Para quien modera' },
  },
  over: {
    text: '{name} terminó. Gracias por estar y por leer. Si esto removió algo, escríbeme en privado y di ayuda.',
    choices: { report: 'Avisar', run: 'Para quien modera' },
  },
  resting: {
    text: '{name} vuelve {time}. Hasta entonces no hay nada que hacer.',
    choices: { run: 'Para quien modera' },
  },
  ended: '{name} ya no vuelve. Gracias a quienes estuvieron.',
  nobodyCame:
    'Dos veces seguidas vino muy poca gente a {name}. Lo dejo aquí. Quien modera puede empezarlo de nuevo cuando quiera.',
  cancelled: '{name} no se hace esta vez. No se guardó nada de lo escrito.',

  brief: {
    community:
      'Así va: escribes en privado y puedes pasar cada vez. Aquí no hay consejos ni arreglos. Esto no es un grupo de terapia.',
    workplace:
      'Así va: escribes en privado y puedes pasar cada vez. Sin consejos ni arreglos. Esto no es parte de ninguna evaluación.',
  },
  settle: 'Primero llegamos. Siente los pies en el suelo, o mira una cosa de la habitación. Un minuto en silencio.',
  recall: {
    community:
      'Ahora piensa en un momento pequeño en que te sentiste en buenas manos o a gusto. Vale una persona, una mascota o un lugar. Un minuto en silencio.',
    workplace: 'Ahora piensa en un momento, en el trabajo o antes, en que alguien te apoyó. Un minuto en silencio.',
  },
  rest: 'Deja que eso esté ahí medio minuto. Mira a tu alrededor y deja caer los hombros.',

  heading: {
    text: '{of, select, thank {Aquí están las gracias. No hace falta devolverlas.} memory {Aquí están los recuerdos, en pocas palabras.} rose {Las rosas: lo que salió bien.} thorn {Las espinas: lo que fue difícil. Sin consejos, salvo que alguien los pida.} bud {Los brotes: lo que viene con ilusión.} news {Las buenas noticias.} respond {Preguntas sobre las noticias. Las respuestas vienen después.} other {Aquí está lo que escribieron.}}',
  },
  thanksFor: '{to}, de {by}: "{words}"',
  said: '{by}: "{words}"',
  asked: '{by} pregunta a {to}: "{words}"',
  pooled: '{lines}',
  fewHere: 'Llegaron muy pocas respuestas para mostrarlas. Siguen ocultas.',
  hidden: 'Esto está oculto.',
  themes: 'Lo que fue difícil, en palabras de quien modera: {words}',
})

export const seat = translation<typeof en.seat>()({
  names: { text: 'Los ejercicios.', choices: names },
  gone: 'Ahora mismo no hay ningún ejercicio aquí.',
  tooLate: 'Este ejercicio ya empezó, y su primer paso terminó. Puedes leer lo que sale.',
  removed: 'Quien modera terminó tu parte en este ejercicio.',
  notAgain: 'Tu parte en este ejercicio terminó.',
  noRoom: 'Esta vez no hubo un lugar adecuado para ti. Lo siento. Puedes leer, o venir al próximo.',
  calledOff: 'El ejercicio no se hace. No se guardó nada de lo escrito.',

  about: {
    text: '{what, select, appreciation {Escribes unas gracias exactas a alguien de aquí, y recibes otras.} memory {Piensas en un momento pequeño y cálido, y puedes contarlo en pocas palabras.} listening {Dos personas se turnan: una habla, la otra escucha sin consejos.} roses {Dices algo bueno, algo difícil y algo que viene.} ladder {Respondes preguntas pequeñas en una sala pequeña, paso a paso.} other {Cuentas una buena noticia, y preguntas a alguien por la suya.}} Nada se muestra antes de que todos hayan tenido tiempo.',
    choices: { goOn: { label: 'Seguimos', also: yes }, noThanks: no },
  },
  consent: {
    text: 'Entras en: {name}, unos {hours, plural, =0 {{minutes} minutos} one {sesenta minutos} other {# horas}}. Puedes pasar de cualquier cosa y salir cuando quieras. Se verá {see, select, names {lo que escribas, con tu nombre} pooled {lo que escribas, sin tu nombre} room {lo que escribas, con tu nombre, solo en tu sala pequeña} other {una parte con tu nombre, otra sin él}}. No cuentes cosas privadas de otras personas. ¿Vamos?',
    choices: {
      join: { label: 'Entrar', also: yes },
      watch: { label: 'Solo mirar', also: ['mirar'] },
      noThanks: no,
    },
  },
  whoKnows:
    'Sin tu nombre quiere decir: aquí nadie ve quién lo escribió, tampoco quien modera. Yo lo sé hasta que el ejercicio termina. Entonces se borra. Un grupo pequeño puede adivinarlo.',
  watching: 'Bien. Lee en el canal, no hay nada que hacer.',
  notJoined: 'Está bien. Nadie se entera.',
  alone: 'Esta ronda terminó para tu sala. Gracias por escuchar.',
  level: {
    text: '¿Hasta dónde quieres subir hoy? Tu sala para en el deseo más bajo, y nadie sabe de quién es.',
    choices: {
      one: { label: 'Preguntas ligeras', also: ['1', 'ligeras'] },
      two: { label: 'Un poco más hondo', also: ['2', 'mas hondo'] },
      three: { label: 'Hasta arriba', also: ['3', 'todo'] },
    },
  },
  pulse: {
    text: '¿Cuánta conexión sientes con este grupo, de 0 a 10? Nadie ve tu número. Puedes saltarlo.',
    ends: { low: 'nada', high: 'mucha' },
  },
  waiting: {
    text: 'Ya estás dentro. Te pregunto aquí cuando toque. También puedes tocar Mi parte en el canal.',
    choices: { leave },
  },
  between: { text: 'Eso es todo en este paso. Te pregunto aquí cuando llegue el siguiente.', choices: { leave } },
  left: 'Has salido. No se lo digo a nadie, y lo que escribiste y nadie vio ya no está.',

  thank: {
    text: 'Escribe una cosa que hizo {to} y que ayudó, y cómo ayudó. Corta y verdadera. Se muestra con tu nombre.',
    choices: { pass },
    form: { open: 'Escribir gracias', title: 'Unas gracias exactas', field: 'Qué ayudó, y cómo' },
  },
  memory: {
    text: 'Si quieres, cuéntalo en 10 palabras o menos. Por ejemplo: "La cocina de la abuela, lluvia fuera, pan caliente."',
    choices: {
      pass: { label: 'Guardarlo para mí', also: ['paso', 'privado'] },
      hurts: { label: 'Esto duele un poco', also: ['duele'] },
    },
    form: { open: 'Contar en pocas palabras', title: 'Pocas palabras', field: 'Hasta 10 palabras' },
  },
  speak: {
    text: {
      community: 'Tú hablas, {to} escucha. Cuenta algo que esté bien aquí, como un 3 de 10. Tú eliges.',
      workplace: 'Tú hablas, {to} escucha. Un pequeño logro, algo que aprendes, o algo que te frena. Tú eliges.',
    },
    choices: { pass },
    form: { open: 'Hablar', title: 'Lo que te ronda', field: 'Tus palabras' },
  },
  back: {
    text: 'Di en una o dos líneas lo que oíste de {to}. Por ejemplo: "Lo que oí es… ¿Es así?"',
    choices: { pass },
    form: { open: 'Decirlo de vuelta', title: 'Lo que oíste', field: 'Lo que oí es…' },
  },
  fits: {
    text: '¿Qué encaja de lo que dijo {to}? Bastan pocas palabras.',
    choices: { pass },
    form: { open: 'Decir qué encaja', title: 'Qué encaja', field: 'Pocas palabras' },
  },
  rose: {
    text: 'Rosa: algo que salió bien. Bastan pocas palabras.',
    choices: { pass },
    form: { open: 'Escribir una rosa', title: 'Algo que salió bien', field: 'Rosa' },
  },
  thorn: {
    text: {
      community: 'Espina: algo que fue difícil, como un 3 de 10.',
      workplace: 'Espina: algo del trabajo que fue difícil, como un 3 de 10. Mejor cosas que personas.',
    },
    choices: { pass },
    form: { open: 'Escribir una espina', title: 'Algo que fue difícil', field: 'Espina' },
  },
  bud: {
    text: 'Brote: algo que esperas con ganas.',
    choices: { pass },
    form: { open: 'Escribir un brote', title: 'Algo que viene', field: 'Brote' },
  },
  question: {
    text: '{question}',
    choices: { swap: { label: 'Otra pregunta', also: ['otra', 'cambiar'] }, pass },
    form: { open: 'Responder', title: 'Tu respuesta', field: 'Tu respuesta' },
  },
  questions: { text: 'Las preguntas.', choices: ladder },
  news: {
    text: 'Cuenta una buena noticia, grande o pequeña. No tener ninguna también está bien.',
    choices: { pass: { label: 'Hoy ninguna', also: ['paso', 'ninguna'] } },
    form: { open: 'Contar la noticia', title: 'Buena noticia', field: 'Tu buena noticia' },
  },
  respond: {
    text: '{to} contó: "{words}" Haz una pregunta que le ayude a disfrutarlo más. Sin "pero" y sin superarlo.',
    choices: { pass },
    form: { open: 'Preguntar', title: 'Una pregunta cálida', field: 'Tu pregunta' },
  },
  reply: {
    text: '{to} te pregunta: "{words}" Responde si quieres.',
    choices: { pass },
    form: { open: 'Responder', title: 'Tu respuesta', field: 'Tu respuesta' },
  },

  saved: {
    text: 'Guardado. Sigue oculto hasta que todos hayan tenido tiempo. Hasta entonces puedes cambiarlo.',
    choices: { change, withdraw, leave },
  },
  tooManyWords: 'Hasta 10 palabras, por favor. Puede ser muy corto.',
  cannotShare: {
    text: 'Este lo guardo sin mostrarlo. {why, select, threat {Podría asustar a alguien.} insult {Podría herir a alguien.} link {Lleva un enlace.} contact {Lleva datos de contacto.} other {Parece nombrar a alguien con su nombre completo.}} Puedes cambiarlo una vez, o dejarlo fuera.',
    choices: { change, pass: { label: 'Dejarlo fuera', also: ['fuera', 'paso'] } },
  },
  leftOut: 'Este lo dejo fuera. Nadie se entera.',
  returned: {
    text: 'Quien modera te pide cambiar lo que escribiste antes de mostrarlo. No sabe quién lo escribió.',
    choices: { change, withdraw },
  },
  sign: {
    text: 'Llegaron muy pocas respuestas para mostrarlas sin nombres. ¿Quieres mostrar la tuya con tu nombre?',
    choices: {
      signIt: { label: 'Con mi nombre', also: ['con nombre', ...yes] },
      withdraw: { label: 'Que siga oculta', also: ['no', 'oculta'] },
    },
  },
  hurts:
    'Lo cálido puede traer cosas tristes. Es normal. Siente los pies, y mira tres cosas a tu alrededor. Ya no estás en esta ronda, y nadie se entera.',
  heard: '{by}: "{words}"',
  heardUnsigned: 'Alguien: "{words}"',
  withYou: {
    text: 'Estás con {one}{three, select, yes { y {other}} other {}}. Si prefieres estar con otra persona, toca abajo. Entonces se sortean todas las salas de nuevo, y no hace falta un motivo.',
    choices: {
      okay: { label: 'Está bien', also: yes },
      someoneElse: { label: 'Otra persona, por favor', also: ['otra persona', 'no'] },
    },
  },
  pulseAfter: {
    text: 'Eso fue todo. ¿Cuánta conexión sientes ahora con este grupo, de 0 a 10? Nadie ve tu número.',
    ends: { low: 'nada', high: 'mucha' },
  },
  closing: {
    text: 'Deja que se asiente: mira a tu alrededor y deja caer los hombros. Si esto removió algo, toca Ayuda. Es privado.',
    choices: { done: { label: 'Listo', also: ['ok', 'gracias'] } },
  },
  bye: 'Gracias por estar. Ya puedes cerrarme.',
})

export const moderator = translation<typeof en.moderator>()({
  notYou: 'Los ejercicios de este canal los lleva quien modera. Puedes entrar en uno cuando esté abierto.',
  cannotPost:
    'Todavía no puedo escribir en este canal. Déjame verlo y enviar mensajes en él, y prueba otra vez. No se publicó nada.',
  pick: {
    text: '¿Qué ejercicio quieres llevar aquí? No se publica nada antes de que lo digas.',
    choices: {
      ...names,
      guide: { label: 'Guía para moderar', also: ['guia', 'como'] },
      notNow: { label: 'Ahora no', also: ['no', 'nada'] },
    },
  },
  guide: {
    text: {
      community:
        'Esto no es un grupo de terapia. Sin arreglar, sin consejos que nadie pidió. Quédate de principio a fin y di quién más está. Cierra con calidez y a tiempo. Si alguien corre peligro: quédate, llama a la ayuda local, pausa aquí.',
      workplace:
        'Esto no es una ronda de evaluación. Sin arreglar, sin consejos que nadie pidió. Di antes que nadie tiene que entrar. Nada de esto va a evaluaciones. Si alguien corre peligro: quédate, llama a la ayuda local, pausa aquí.',
    },
    choices: { back: { label: 'A la lista', also: ['lista'] } },
  },
  card: {
    text: '{name}: para {least} a {most} personas, {long, select, yes {en 24 horas} other {en vivo, unos {time} minutos}}. {names, select, no {Lo difícil se muestra sin nombres.} off {Todo se muestra con nombres.} other {Las respuestas se muestran con nombres.}} {review, select, yes {Ves cada respuesta antes de mostrarla.} other {Las respuestas se muestran sin revisión.}} {watch, select, yes {Mirar está bien.} other {Sin mirones.}} {weekly, select, yes {Vuelve cada semana.} other {}}',
    choices: {
      post: { label: 'Publicarlo', also: ['publicar', 'empezar', ...yes] },
      time: { label: 'En vivo o 24 horas', also: ['24 horas', 'en vivo'] },
      signed: { label: 'Con o sin nombres', also: ['nombres', 'anonimo'] },
      review: { label: 'Con o sin revisión', also: ['revision'] },
      watching: { label: 'Mirar sí o no', also: ['mirar'] },
      weekly: { label: 'Una vez o cada semana', also: ['cada semana'] },
      dryRun: { label: 'Probarlo antes', also: ['probar', 'ensayo'] },
      other: { label: 'Otro ejercicio', also: ['otro', 'a la lista'] },
      notNow: { label: 'Ahora no', also: ['no'] },
    },
  },
  players: {
    text: 'Quiénes son inventados.',
    choices: {
      mia: 'Mia',
      noor: 'Noor',
      eli: 'Eli',
      jo: 'Jo',
      ravi: 'Ravi',
      shy: 'Sam, con timidez',
      leaver: 'Lee, que se va',
      rude: 'Max, que ofende',
      inDanger: 'Kim, en peligro',
      late: 'Lou, que llega tarde',
    },
  },
  samples: {
    text: 'Lo que escriben.',
    choices: {
      thank: 'Te quedaste conmigo hasta tarde. El día fue más ligero.',
      memory: 'Pan caliente después de clase.',
      speak: 'Tengo mucho que terminar esta semana.',
      back: 'Tienes mucho que terminar esta semana. ¿Es así?',
      fits: 'Sí, eso encaja.',
      rose: 'Un paseo al sol.',
      thorn: 'Una semana larga.',
      bud: 'Un día libre pronto.',
      answer: 'Una taza de té por la mañana.',
      news: 'Encontré mis llaves.',
      ask: '¿Dónde estaban?',
      rude: '(algo ofensivo)',
      danger: '(que corre peligro)',
    },
  },
  rehearsal: {
    text: 'Nada de esto se publica, y las personas son inventadas.\n{lines}',
    choices: {
      further: { label: 'Página siguiente', also: ['siguiente pagina'] },
      toCard: { label: 'A los ajustes', also: ['ajustes'] },
    },
  },
  posted: 'Está publicado. Toca "Para quien modera" debajo, o usa este comando otra vez, para llevarlo.',
  notPosted: 'No pude publicarlo aquí. Mira si puedo escribir en este canal, y prueba otra vez.',
  control: {
    text: '{name}: {phase, select, open {se puede entrar} short {espera a más personas} paused {está en pausa} reviewing {espera tu revisión} few {muy pocas respuestas} showing {se muestran respuestas} closing {está cerrando} resting {espera su día} other {paso {round} de {of}}}. {n, plural, one {Hay # persona} other {Hay # personas}}. {written, plural, =0 {} one {Hay # respuesta.} other {Hay # respuestas.}} {left, plural, =0 {} one {Queda # minuto.} other {Quedan unos # minutos.}} {held, plural, =0 {} one {1 respuesta está retenida por seguridad.} other {# respuestas están retenidas por seguridad.}} {reported, plural, =0 {} one {Hay 1 aviso.} other {Hay # avisos.}}',
    choices: {
      begin: { label: 'Empezar ya', also: ['empezar'] },
      look: { label: 'Ver las respuestas', also: ['ver', 'revisar'] },
      pauseIt: { label: 'Pausar el ejercicio', also: ['pausar el ejercicio'] },
      goOn: { label: 'Seguir con él', also: ['seguimos'] },
      extend: { label: 'Más tiempo', also: ['mas'] },
      inPairs: { label: 'Hacerlo por parejas', also: ['parejas'] },
      skipRound: { label: 'Paso siguiente', also: ['otro paso'] },
      askToSign: { label: 'Pedir que firmen', also: ['firmar'] },
      themes: { label: 'Decirlo con mis palabras', also: ['mis palabras'] },
      dropAll: { label: 'Borrar las respuestas', also: ['borrar'] },
      hide: { label: 'Tapar una respuesta', also: ['tapar una'] },
      people: { label: 'Sacar a alguien', also: ['sacar'] },
      close: { label: 'Cerrarlo', also: ['cerrar'] },
      cancel: { label: 'Cancelarlo', also: ['cancelar'] },
      skipNext: { label: 'Dejar fuera el próximo', also: ['festivo'] },
      endSeries: { label: 'Terminar la serie', also: ['terminar la serie'] },
      leave: { label: 'Nada más', also: ['nada', 'listo'] },
    },
  },
  review: {
    text: '{n, plural, one {La última respuesta} other {Quedan # respuestas. Una de ellas}}: "{words}" No ves quién la escribió.',
    choices: {
      show: { label: 'Mostrarla', also: ['mostrar', ...yes] },
      giveBack: { label: 'Pedir un cambio', also: ['cambio'] },
      drop: { label: 'Dejarla fuera', also: ['fuera'] },
      later: { label: 'Luego', also: ['ahora no'] },
    },
  },
  reviewed: 'Eran todas. Las que dejaste pasar se muestran ahora.',
  themesAsk: {
    text: 'Di en pocas palabras qué salió, sin que se reconozca a nadie. Publico eso y borro las respuestas.',
    choices: { later: { label: 'Luego', also: ['ahora no'] } },
    form: { open: 'Escribirlo', title: 'Lo que salió', field: 'Lo que fue difícil' },
  },
  hideOne: {
    text: '{reported, select, yes {Alguien avisó de esto, y está oculto.} other {Esto está en el canal.}} "{words}"',
    choices: {
      hideIt: { label: 'Taparlo', also: ['tapar', ...yes] },
      putBack: { label: 'Mostrarlo otra vez', also: ['mostrar'] },
      another: { label: 'El próximo', also: ['proximo'] },
      enough: { label: 'Listo', also: ['listo'] },
    },
  },
  reportOne: {
    text: '¿Te refieres a esto? "{words}" Se oculta enseguida, hasta que alguien que modera lo mire. No sabrá que fuiste tú.',
    choices: {
      reportIt: { label: 'Avisar', also: ['avisar', ...yes] },
      another: { label: 'El próximo', also: ['proximo', 'no'] },
      enough: { label: 'Ninguno', also: ['ninguno'] },
    },
  },
  reported: 'Está oculto. Alguien que modera lo mira. Gracias por cuidar este lugar.',
  removeOne: {
    text: '{who} participa. Su parte puede terminar. Solo esa persona se entera, y no puede volver a entrar en este.',
    choices: {
      removeThem: { label: 'Terminar su parte', also: ['sacar'] },
      another: { label: 'La próxima persona', also: ['proxima', 'no'] },
      enough: { label: 'Listo', also: ['listo'] },
    },
  },
  noMore: 'No hay más.',
  closed: 'Nada más por ahora.',
  report: {
    text: '{joined, plural, one {Entró # persona} other {Entraron # personas}}, {finished, plural, one {# dijo al final cómo fue} other {# dijeron al final cómo fue}}. {change, select, none {Muy pocas dieron números para decir más.} other {La conexión cambió en promedio {change}.}}',
  },
})
