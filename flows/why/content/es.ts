/** Lo que dice Tend sobre por qué puede ayudar un paso: cada ficha dice qué se sabe, un límite y de dónde viene. Borrador automático, sin revisar. */
import { translation } from '#flow'
import type { en } from './en.ts'

/** Los mismos tres caminos tras cada ficha. */
const onward = {
  another: { label: 'Otra ficha', also: ['otra', 'otra más', 'más', 'una más', 'sí'] },
  otherTopics: { label: 'Otros temas', also: ['temas', 'otros', 'otro tema', 'tema'] },
  enough: {
    label: 'Eso es todo',
    also: ['ya está', 'listo', 'lista', 'no', 'no gracias', 'cerrar', 'adiós', 'gracias', 'con esto basta'],
  },
} as const
const otherTopics = onward.otherTopics

export const es = translation<typeof en>()({
  topics: {
    text: 'Tengo una ficha corta sobre cada paso, con sus límites. ¿Sobre qué te gustaría saber más?',
    choices: {
      calmSteps: { label: 'Los pasos de calma', also: ['calma', 'pasos de calma', 'pasos'] },
      talks: { label: 'Charlas y mirar atrás', also: ['charlas', 'charla', 'mirar atrás', 'reparar', 'círculo'] },
      ideas: { label: 'Las cinco ideas en que me baso', also: ['ideas', 'cinco ideas', 'las ideas', 'artículo'] },
      enough: onward.enough,
    },
  },

  calmSteps: {
    text: '¿Qué paso de calma?',
    choices: {
      vent: { label: 'Por qué no soltarlo todo', also: ['soltarlo todo', 'desahogarme', 'desahogo', 'soltarlo'] },
      ground: { label: 'Nombrar lo que me rodea', also: ['nombrar', 'alrededor', '54321', '5 4 3 2 1'] },
      feet: { label: 'Pies contra el suelo', also: ['pies', 'suelo', 'los pies'] },
      cool: { label: 'Algo fresco', also: ['fresco', 'frío', 'agua'] },
      sigh: { label: 'Suspiros largos', also: ['suspiro', 'suspiros', 'suspirar'] },
      breathe: { label: 'Respirar despacio', also: ['respirar', 'respiración'] },
      hand: { touch: { label: 'Una mano en el pecho', also: ['mano', 'pecho', 'la mano'] } },
      warm: { label: 'Alguien o algo seguro', also: ['alguien seguro', 'algo seguro', 'persona segura'] },
      kind: { label: 'Tres frases amables', also: ['amable', 'frases', 'frases amables'] },
      break: { label: 'Una pausa de verdad', also: ['una pausa', 'descanso', '20 minutos'] },
      otherTopics,
    },
  },
  vent: {
    text: 'Los pasos que calman el cuerpo redujeron la rabia. Desahogarse o salir a correr, no. Viene de 154 estudios. Dice qué ayuda a la mayoría, no a cada persona.\nFuente: Kjaervik y Bushman, 2024. Respaldo: fuerte.',
    choices: onward,
  },
  ground: {
    text: 'Nombrar lo que te rodea le da a tu mente una tarea sencilla, aquí y ahora. A mucha gente le gusta. No conozco ningún buen ensayo de esto solo.\nFuente: uso común en la práctica. Respaldo: escaso.',
    choices: onward,
  },
  feet: {
    text: 'Empujar contra el suelo le da al cuerpo algo sencillo que hacer. No hace falta trabajar la respiración. No conozco ningún buen ensayo de esto solo.\nFuente: uso común en la práctica. Respaldo: escaso.',
    choices: onward,
  },
  cool: {
    text: 'Algo fresco te da una cosa clara que notar. Hay quien lo prefiere si trabajar la respiración no le va bien. No conozco ningún buen ensayo de esto solo.\nFuente: uso común en la práctica. Respaldo: escaso.',
    choices: onward,
  },
  sigh: {
    text: '114 personas adultas probaron ejercicios de respiración cinco minutos al día. Tras cerca de un mes, los suspiros largos habían subido más el ánimo. Lo hacían en días tranquilos, no en medio del malestar.\nFuente: Balban y equipo, 2023. Respaldo: medio.',
    choices: onward,
  },
  breathe: {
    text: 'Respirar despacio ayuda a muchos cuerpos a calmarse un poco. La mejora del ánimo fue menos clara. Viene de 31 estudios. Déjalo si te marea o te incomoda.\nFuente: Shao y equipo, 2024. Respaldo: medio.',
    choices: onward,
  },
  hand: {
    text: {
      touch:
        'Con una mano en el corazón, una señal corporal de estrés fue más baja. Fue un estudio de laboratorio con 159 jóvenes adultos. Pero no sintieron menos estrés.\nFuente: Dreisoerner y equipo, 2021. Respaldo: escaso.',
    },
    choices: onward,
  },
  warm: {
    text: 'Pensar en alguien cercano ayudó a calmarse antes tras un disgusto. Lo vieron tres estudios. Ayudó menos a quienes prefieren mantener distancia con los demás.\nFuente: Selcuk y equipo, 2012. Respaldo: medio.',
    choices: onward,
  },
  kind: {
    text: 'Quienes se tratan con amabilidad suelen sentirse mejor. Hay quien al principio se siente peor. Si las frases duelen, un paso sencillo también sirve.\nFuente: Neff; Breines y Chen, 2012. Respaldo: medio.',
    choices: onward,
  },
  break: {
    text: 'Con mucha agitación se escucha peor. Por eso una pausa de 20 minutos o más ayuda a mucha gente. El número 20 es solo una regla práctica.\nFuente: el laboratorio Gottman. Respaldo: escaso.',
    choices: onward,
  },

  talks: {
    text: '¿Cuál?',
    choices: {
      gentle: { label: 'Un comienzo suave', also: ['suave', 'comienzo', 'empezar suave'] },
      anchor: {
        label: 'Alguien de mi lado, antes de hablar',
        also: ['alguien de mi lado', 'de mi lado', 'antes de hablar'],
      },
      ifThen: { label: 'Planes «si… entonces»', also: ['si entonces', 'planes', 'plan'] },
      friendView: { label: 'La mirada de alguien amable', also: ['alguien amable', 'mirada', 'la mirada'] },
      sorry: { label: 'Pedir perdón', also: ['perdón', 'disculpa', 'pedir disculpas', 'disculparme'] },
      lookBack: { label: 'Mirar atrás por pasos', also: ['mirar atrás', 'mirar lo que pasó', 'por pasos'] },
      circle: {
        community: { label: 'Mi círculo', also: ['círculo', 'personas seguras'] },
        workplace: { label: 'Personas que me apoyan', also: ['círculo', 'personas'] },
      },
      rating: { label: 'Los números de 0 a 10', also: ['números', 'los números', 'de 0 a 10', '0 a 10'] },
      otherTopics,
    },
  },
  gentle: {
    text: 'Cómo empieza una pareja una charla difícil va unido a cómo le va después. Viene de 124 parejas recientes. No muestra que el comienzo suave sea la causa.\nFuente: Carrere y Gottman, 1999. Respaldo: medio.',
    choices: onward,
  },
  anchor: {
    text: 'Pensar en alguien de tu lado puede ayudarte a prepararte para una charla difícil. Antes del estrés, en algunos estudios no hizo nada. En uno causó agitación.\nFuente: Selcuk y equipo, 2012; Ai y equipo, 2020. Respaldo: escaso.',
    choices: onward,
  },
  ifThen: {
    text: 'Un plan como "si levanto la voz, entonces primero respiro" supera a una meta simple. Así apuntan los estudios sobre emociones. Aun así hay que notar el momento.\nFuente: Webb y equipo, 2012. Respaldo: medio.',
    choices: onward,
  },
  friendView: {
    text: '120 parejas miraron sus conflictos como lo haría alguien amable de fuera. 21 minutos al año evitaron que su vínculo se apagara. Es un solo estudio, y solo con parejas.\nFuente: Finkel y equipo, 2013. Respaldo: escaso.',
    choices: onward,
  },
  sorry: {
    text: 'Reconocer lo que salió mal es lo que más cuenta al pedir perdón. Después, ofrecer arreglarlo. Lo juzgaron 755 personas. No dice cómo lo tomará una persona concreta.\nFuente: Lewicki y equipo, 2016. Respaldo: medio.',
    choices: onward,
  },
  lookBack: {
    text: 'Mirar atrás a pasos cortos viene del trabajo con parejas, ya en calma. No conozco ningún buen ensayo de estos pasos solos. No es para momentos de miedo.\nFuente: el laboratorio Gottman. Respaldo: escaso.',
    choices: onward,
  },
  circle: {
    text: 'Pensar en personas que dan seguridad suele subir el ánimo. Viene de 120 estudios. Quizá falten ahí algunos estudios que no hallaron nada.\nFuente: Gillath y equipo, 2022. Respaldo: medio.',
    choices: onward,
  },
  rating: {
    text: 'Un número de 0 a 10 te deja ver tu propio cambio. Es una medida aproximada y floja como prueba. No lo uso para nada más.\nFuente: una revisión en Clinics and Practice, 2025. Respaldo: escaso.',
    choices: onward,
  },

  ideas: {
    text: 'Me hicieron a partir de un artículo con cinco ideas. ¿Cuál?',
    choices: {
      company: { label: '1. Compañía segura que calma', also: ['compañía segura', 'compañía', 'uno', 'primera'] },
      mind: { label: '2. Traer a alguien a la mente', also: ['traer a alguien a la mente', 'mente', 'dos', 'segunda'] },
      doses: { label: '3. Momentos pequeños y constantes', also: ['momentos pequeños', 'momentos', 'tres', 'tercera'] },
      repair: { label: '4. Reparar lo que dolió', also: ['reparar', 'lo que dolió', 'cuatro', 'cuarta'] },
      oldAndNew: {
        label: '5. Mensaje antiguo, momento nuevo',
        also: ['antiguo y nuevo', 'mensaje antiguo', 'cinco', 'quinta'],
      },
      otherTopics,
    },
  },
  company: {
    text: {
      community:
        'La compañía segura y el contacto cálido bajan el estrés de mucha gente. Así apuntan 137 estudios sobre el contacto. Tarda unos minutos y no le funciona a todo el mundo.\nFuente: Packheiser y equipo, 2024. Respaldo: medio.',
      workplace:
        'La compañía segura baja el estrés de mucha gente. En un estudio con 110 personas tenía que ser alguien cercano. Tarda unos minutos y no le funciona a todo el mundo.\nFuente: Coan y equipo, 2017. Respaldo: medio.',
    },
    choices: onward,
  },
  mind: {
    text: 'Pensar en alguien seguro ayuda, según 120 estudios en conjunto. Va mejor después de un disgusto. Antes de un momento difícil, los resultados varían.\nFuente: Gillath y equipo, 2022; Ai y equipo, 2020. Respaldo: medio.',
    choices: onward,
  },
  doses: {
    text: 'Los pequeños momentos cálidos pueden sumar si te gustan y sigues. 135 personas probaron 20 segundos al día. Solo notaron mejora quienes lo hicieron casi a diario.\nFuente: Susman y equipo, 2024. Respaldo: escaso.',
    choices: onward,
  },
  repair: {
    text: 'Un curso en línea ayudó a 740 parejas a llevarse mejor. Una versión para una sola persona no cambió el vínculo. Soy mucho menos que un curso, y nadie me ha probado.\nFuente: Le y equipo, 2023; Nowlan y equipo, 2017. Respaldo: medio.',
    choices: onward,
  },
  oldAndNew: {
    text: 'Hay a quien le gusta poner una idea antigua y dolorosa junto a un pequeño momento nuevo. Un hallazgo clave de laboratorio no se confirmó. Ningún ensayo lo prueba en un chat.\nFuente: Hardwicke y equipo, 2016. Respaldo: sin demostrar.',
    choices: onward,
  },

  closed: 'De acuerdo. Las fichas están cerradas.',
})
