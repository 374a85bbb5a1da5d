/** Lo que dice Tend mientras alguien recupera la calma tras una pelea. */
import { translation } from '#flow'
import type { en } from './en.ts'

const next = { label: 'Siguiente', also: ['sigue', 'listo', 'lista', 'ya', 'vale', 'ok'] }
const done = { label: 'Ya terminé', also: ['listo', 'lista', 'ya', 'terminé', 'hecho'] }
const notForMe = { label: 'No es para mí', also: ['otro', 'otra cosa', 'no me sirve'] }

export const es = translation<typeof en>()({
  start: {
    community: 'Eso suena duro. Primero, vamos más despacio. Puedes saltar un paso o parar cuando quieras.',
    workplace: 'Suena a un momento tenso. Primero, vamos más despacio. Puedes saltar un paso o parar cuando quieras.',
  },
  safe: {
    text: {
      community: '¿Estás lejos de la pelea y a salvo por ahora?',
      workplace: '¿Estás lejos de eso y a salvo por ahora?',
    },
    choices: {
      yes: { label: 'Sí', also: ['sí estoy', 'estoy a salvo', 'a salvo', 'estoy bien'] },
      away: { label: 'Puedo alejarme', also: ['alejarme', 'puedo irme', 'todavía no', 'aún no'] },
      scared: { community: { label: 'Esa persona me da miedo', also: ['miedo', 'me da miedo', 'tengo miedo'] } },
      unsafeHere: {
        workplace: { label: 'Aquí no me siento a salvo', also: ['no estoy a salvo', 'no me siento a salvo'] },
      },
    },
  },
  moveAway: {
    text: 'Buena idea. Ve a otro lugar si puedes. Toca Siguiente cuando estés allí.',
    choices: { next: { ...next, also: [...next.also, 'aquí', 'ya estoy'] } },
  },
  howUpset: {
    text: '¿Cuánto malestar sientes ahora mismo? 0 es calma. 10 es lo máximo que puedes sentir.',
    ends: { low: 'calma', high: 'lo máximo' },
  },
  settledAlready: {
    text: 'Pareces estar bastante en calma. ¿Quieres un paso corto de calma, o pensar qué viene después?',
    choices: {
      calmStep: { label: 'Un paso de calma', also: ['calma', 'paso'] },
      plan: { label: 'Pensar qué viene', also: ['plan', 'qué viene', 'después'] },
      enough: { label: 'Con esto basta', also: ['basta', 'nada', 'no gracias'] },
    },
  },
  howLong: {
    text: '¿Tienes 2 minutos, 10 minutos, o necesitas una pausa de verdad?',
    choices: {
      two: { label: '2 minutos', also: ['2 min', 'corto', 'rápido', 'dos'] },
      ten: { label: '10 minutos', also: ['10', '10 min', 'largo', 'diez'] },
      break: { label: 'Una pausa de verdad', also: ['una pausa', 'descanso', 'un descanso'] },
    },
  },
  pick: {
    text: '{flooded, select, yes {Con tanta agitación, primero va el cuerpo. Elige uno.} other {Elige uno que te venga bien.}}',
    choices: {
      ground: { label: 'Nombrar lo que me rodea', also: ['nombrar', 'alrededor', '54321', '5 4 3 2 1'] },
      feet: { label: 'Pies contra el suelo', also: ['pies', 'suelo'] },
      cool: { label: 'Algo fresco', also: ['fresco', 'frío', 'agua'] },
      sigh: { label: 'Suspiros largos', also: ['suspiro', 'suspiros'] },
      breathe: { label: 'Respirar despacio', also: ['respirar', 'respiración'] },
      warm: { label: 'Alguien o algo seguro', also: ['alguien', 'algo seguro', 'persona segura'] },
      kind: { label: 'Tres frases amables', also: ['amable', 'frases', 'frases amables'] },
      hand: { touch: { label: 'Una mano en el pecho', also: ['mano', 'pecho'] } },
    },
  },
  groundFive: {
    text: 'Con los ojos abiertos, nombra 5 cosas que ves. En tu cabeza o en voz alta. No guardo nada de lo que escribas aquí.',
    choices: { next, notForMe },
  },
  groundFour: { text: 'Ahora, 4 cosas que puedas sentir en la piel.', choices: { next, notForMe } },
  groundThree: { text: 'Ahora, 3 cosas que oyes.', choices: { next, notForMe } },
  groundTwo: { text: 'Ahora, 2 cosas que hueles, o que te gustaría oler.', choices: { next, notForMe } },
  groundOne: { text: 'Ahora, 1 sabor que notas, o una respiración lenta.', choices: { next, notForMe } },
  feet: {
    text: 'Empuja los pies, o las manos, contra lo que te sostiene. Cuenta hasta cinco. Suelta. Hazlo tres veces. Luego descansa la vista en lo más lejano. Vuelvo en un minuto.',
    choices: { done, notForMe },
  },
  cool: {
    text: 'Sostén algo fresco, o ponte agua fresca en las manos. Nota solo eso. Vuelvo en un minuto.',
    choices: { done, notForMe },
  },
  sigh: {
    text: 'Toma aire. Toma un sorbo más de aire encima. Suéltalo todo, lento y largo. {minutes, plural, =0 {Hazlo tres veces. Vuelvo en medio minuto.} one {Sigue a tu ritmo. Vuelvo en # minuto.} other {Sigue a tu ritmo. Vuelvo en # minutos.}}',
    choices: { done, notForMe },
  },
  breathe: {
    text: 'Toma aire en 4. Suéltalo despacio en 6. Deja caer los hombros. Te aviso en {minutes, plural, one {# minuto} other {# minutos}}. Si respirar así te marea o te incomoda, toca No es para mí.',
    choices: { done, notForMe },
  },
  hand: {
    text: {
      touch:
        'Si quieres, pon una mano en el pecho o en el brazo, o sostén algo tibio. Respira despacio. Recuerda un momento pequeño en que alguien te dio seguridad. Vuelvo en un minuto o algo más.',
    },
    choices: { done, notForMe },
  },
  kind: {
    text: 'Prueba estas tres frases en tu cabeza. Esto es difícil. Otras personas también lo sienten. Ojalá me trate con amabilidad. Vuelvo en un minuto. Si te duele, toca No es para mí.',
    choices: { done, notForMe: { ...notForMe, also: [...notForMe.also, 'duele', 'me duele'] } },
  },
  kindStings: 'Si eso duele, no pasa nada. Podemos hacer uno sencillo.',
  apart: {
    text: {
      community: '¿La pelea es con alguien de tu lista? Por ahora dejo fuera a esa persona.',
      workplace: '¿Tiene que ver con alguien de tu lista? Por ahora dejo fuera a esa persona.',
    },
    choices: { nobody: { label: 'No, con nadie', also: ['no', 'nadie', 'ninguno', 'ninguna'] } },
  },
  warm: {
    text: {
      community:
        'Piensa en alguien, un animal o un lugar que te dé seguridad. Que no tenga que ver con esta pelea. ¿Quién o qué es?',
      workplace:
        'Piensa en alguien que te apoye, un animal o un lugar que te guste. Que no tenga que ver con esto. ¿Quién o qué es?',
    },
    choices: {
      gotOne: { label: 'Ya tengo algo', also: ['sí', 'lo tengo', 'ya', 'tengo uno', 'tengo una'] },
      noOne: { label: 'No se me ocurre nadie', also: ['nadie', 'ninguno', 'ninguna', 'nada'] },
    },
  },
  warmElse: {
    text: 'No pasa nada, y no dice nada malo de ti. Algo de esto sirve igual. ¿Qué te resulta más fácil?',
    choices: {
      place: { label: 'Un lugar tranquilo', also: ['lugar', 'un lugar'] },
      animal: { label: 'Un animal', also: ['perro', 'gato', 'mascota'] },
      stranger: { label: 'Alguien amable de paso', also: ['desconocido', 'desconocida', 'alguien amable'] },
      character: { label: 'Alguien de una historia', also: ['personaje', 'historia'] },
      nature: { label: 'Cielo, árboles o agua', also: ['naturaleza', 'cielo', 'árboles', 'agua'] },
      notForMe,
    },
  },
  warmHold: {
    text: 'Imagínalo cerca. ¿Qué sentirías a su lado, o qué te diría ahora? Quédate ahí 30 segundos. Vuelvo en un minuto.',
    choices: { done, notForMe },
  },
  change: [
    'Pasaste de {before} a {after}. Es solo tu propia medida, no un examen.',
    'De {before} a {after}. Es tu propia medida, de nadie más.',
  ],
  addWarm: {
    text: '¿Quieres añadir uno corto: pensar en alguien o algo seguro?',
    choices: {
      add: { label: 'Sí, añadirlo', also: ['sí', 'vale', 'claro', 'ok'] },
      noThanks: { label: 'No, gracias', also: ['no'] },
    },
  },
  same: {
    text: 'Sigue más o menos igual. Eso pasa, y no es culpa tuya. El cuerpo puede tardar. ¿Qué te gustaría?',
    choices: {
      another: { label: 'Probar otro tipo', also: ['otro', 'otra', 'probar otro'] },
      break: { label: 'Una pausa de verdad', also: ['una pausa', 'descanso'] },
      enough: { label: 'Con esto basta', also: ['basta'] },
    },
  },
  gotWorse: {
    text: 'Ha subido. Dejemos ese. Mira a tu alrededor y nombra tres cosas que veas. No tienes que hacer más. ¿Cómo va ahora?',
    choices: {
      better: { label: 'Va mejor', also: ['mejor', 'bien', 'ok'] },
      stillBad: { label: 'Sigue mal', also: ['mal', 'peor', 'igual'] },
    },
  },
  breakLength: {
    text: 'Una pausa de verdad ayuda a mucha gente. 20 minutos o más es un buen comienzo. ¿Cuánto tiempo?',
    choices: {
      twenty: { label: '20 minutos', also: ['20', '20 min'] },
      thirty: { label: '30 minutos', also: ['30', '30 min', 'media hora'] },
      sixty: { label: '1 hora', also: ['60', '60 min', '60 minutos', 'una hora', 'hora'] },
      untilTime: { label: 'Hasta una hora fija', also: ['hora fija', 'otra', 'otro'] },
    },
  },
  untilWhen: {
    text: '¿Cuándo te escribo? Pon una hora, como 18:30, o un tiempo, como 2 horas. Un día es lo máximo.',
    form: { open: 'Escribir una hora', title: 'Hora para escribirte', field: 'Una hora o un tiempo' },
  },
  breakNote: {
    text: '¿Quieres palabras para decírselo a la otra persona? Una pausa va mejor con una hora de vuelta.',
    choices: {
      yes: { label: 'Sí', also: ['sí por favor', 'vale', 'claro', 'ok'] },
      no: { label: 'No', also: ['no gracias', 'nop'] },
      notSafe: { community: { label: 'Decírselo no es seguro', also: ['no es seguro'] } },
      notSafeHere: { workplace: { label: 'Aquí no me siento a salvo', also: ['no es seguro'] } },
    },
  },
  note: {
    community:
      'Puedes copiar esto. Yo nunca lo envío por ti.\n«Quiero hacerlo bien. Necesito una pausa. Vuelvo a esta hora: {time}.»',
    workplace:
      'Puedes copiar esto. Yo nunca lo envío por ti.\n«Me gustaría parar y pensarlo bien. Podemos seguir a esta hora: {time}.»',
  },
  onBreak: {
    text: 'Mientras, haz algo sencillo: un paseo, una ducha, música, los platos. Intenta no darle vueltas ni escribir textos largos. Te escribo a esta hora: {time}. ¿De acuerdo?',
    choices: {
      okay: { label: 'De acuerdo', also: ['vale', 'sí', 'ok', 'bien'] },
      early: { label: 'He vuelto antes', also: ['ya volví', 'volví', 'he vuelto', 'antes'] },
      noCheckIn: { label: 'No me escribas, gracias', also: ['no me escribas', 'sin aviso'] },
    },
  },
  breakSet: 'Tu pausa está puesta. No escribiré hasta entonces. Ya puedes cerrar este chat.',
  breakOver: {
    text: 'Tu pausa terminó. ¿Cuánto malestar sientes ahora, de 0 a 10?',
    ends: { low: 'calma', high: 'lo máximo' },
    choices: { moreTime: { label: 'Más tiempo', also: ['todavía no', 'aún no', 'más'] } },
  },
  stillHigh: {
    text: 'Sigue alto. A veces hace falta más tiempo. Puedes descansar una hora, o dejarlo hasta mañana. ¿Qué te va mejor?',
    choices: {
      hour: { label: 'Descansar 1 hora', also: ['hora', 'una hora', 'descansar'] },
      tomorrow: { label: 'Mañana', also: ['dejarlo', 'hasta mañana'] },
      calmStep: { label: 'Un paso de calma', also: ['calma'] },
      talk: { label: 'Hablar con alguien', also: ['hablar', 'alguien'] },
    },
  },
  stillHighAgain: {
    text: 'Sigue alto tras una segunda pausa. Puede pasar. Dormir, un paso de calma o una persona pueden ayudar más que esperar. ¿Qué prefieres?',
    choices: {
      tomorrow: { label: 'Dejarlo hasta mañana', also: ['mañana', 'dejarlo', 'dormir'] },
      calmStep: { label: 'Un paso de calma', also: ['calma'] },
      talk: { label: 'Hablar con alguien', also: ['hablar', 'alguien'] },
    },
  },
  tomorrow: {
    text: '¿Te escribo mañana? Pon una hora como 9:30 o 18:30, o toca No me escribas.',
    form: { open: 'Escribir una hora', title: 'Hora para escribirte', field: 'Una hora o un tiempo' },
    choices: { noCheckIn: { label: 'No me escribas', also: ['no', 'no gracias'] } },
  },
  untilTomorrow:
    'Dejarlo hasta mañana también es una opción. Te escribo a esta hora: {time}. Ya puedes cerrar este chat.',
  leaveItForToday: 'Entonces dejémoslo por hoy. Nada tiene que resolverse esta noche. Ya puedes cerrar este chat.',
  someone: {
    text: '¿Hay alguien de confianza a quien puedas llamar, o con quien estar?',
    choices: {
      someoneElse: { label: 'Sí, hay alguien', also: ['sí', 'alguien'] },
      noOne: { label: 'Ahora mismo, nadie', also: ['nadie', 'no', 'no hay nadie'] },
    },
  },
  goToThem: 'Bien. Un corto «¿puedo llamarte?» basta para empezar. Ya puedes cerrar este chat.',
  whatNext: {
    text: '¿Qué te ayudaría más ahora?',
    choices: {
      plan: { label: 'Pensar cómo empezar a hablar', also: ['plan', 'preparar', 'hablar'] },
      lookBack: { label: 'Mirar lo que pasó', also: ['mirar', 'lo que pasó', 'reparar'] },
      ifThen: { label: 'Un plan «si… entonces»', also: ['si entonces', 'plan si entonces'] },
      rest: { label: 'Descansar', also: ['descanso'] },
      done: { label: 'Ya está', also: ['terminé', 'nada', 'adiós', 'listo', 'lista'] },
    },
  },
  ifThen: {
    text: 'Elige un plan para la próxima vez que suba la tensión.',
    choices: {
      breath: { label: 'Si levanto la voz, entonces respiro una vez antes de hablar.', also: ['voz', 'respiro'] },
      pause: { label: 'Si se me aprieta el pecho, entonces pido 20 minutos.', also: ['pecho', 'pido 20 minutos'] },
      wait: { label: 'Si quiero enviar un texto largo, entonces espero una hora.', also: ['texto', 'espero una hora'] },
      think: { label: 'Si oigo «tú siempre», entonces digo «déjame pensar».', also: ['tú siempre', 'déjame pensar'] },
    },
  },
  planSet: 'Tu plan: {plan}',
  close: [
    'Eso fue un esfuerzo de verdad. Ya puedes cerrar este chat.',
    'Bien por ir más despacio. Ya puedes cerrar este chat.',
  ],
})
