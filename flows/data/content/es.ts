/** Lo que dice Tend sobre lo que guarda. */
import { type FileWords, translation } from '#flow'
import type { en } from './en.ts'

const close = { label: 'Cerrar', also: ['adiós', 'listo', 'nada', 'no, gracias', 'no', 'sigue', 'basta'] } as const
const everything = {
  label: 'Borrar todo',
  also: ['todo', 'borrar', 'bórralo todo', 'borra todo', 'olvídame', 'borra mis datos', 'elimina todo'],
} as const
const keepIt = { label: 'No, guárdalo', also: ['no', 'guardar', 'guárdalo', 'ahora no'] } as const
const file = {
  label: 'Recibirlo todo en un archivo',
  also: ['archivo', 'exportar', 'exporta mis datos', 'descargar', 'un archivo', 'todo en un archivo'],
} as const

const fileWords = {
  fileTitle: 'LO QUE TEND GUARDA SOBRE TI\nHecho el {at}.',
  fileSettings:
    'AJUSTES\nIdioma: {language}\nPaís: {country, select, none {sin elegir} other {{country}}}\nZona horaria: {zone, select, none {sin elegir} other {{zone}}}\nDuración de los pasos: {minutes, plural, =0 {sin elegir} other {# minutos}}\nTus números se guardan: {days, plural, =0 {no se guardan} other {durante # días}}\nMensajes que empiezo yo: {quiet, select, no {sin pausa} asked {ninguno hasta que lo pidas} other {ninguno hasta el {quiet}}}',
  fileConsent:
    'CONSENTIMIENTO\nDijiste que sí a mi texto, versión {version}, el {at}.\nGuardar números: {numbers, select, yes {dijiste que sí} other {dijiste que no}}\nGuardar un círculo: {circle, select, yes {dijiste que sí} other {dijiste que no}}',
  fileNoConsent: 'CONSENTIMIENTO\nNo has aceptado nada.',
  fileNumbers: 'NÚMEROS DE 0 A 10',
  fileNumber:
    '{day}: {before} antes y {after} después de {flow}. {exercise, select, none {} other {Ejercicio: {exercise}. }}Se borra el {deletedOn}.',
  fileDays: 'DÍAS TERMINADOS',
  fileDay: '{day}: {flow}. Se borra el {deletedOn}.',
  fileCircle: 'CÍRCULO',
  fileFriend:
    '{name} ({type, select, person {una persona} pet {una mascota} place {un lugar} faith {fe} character {un personaje} self {tú} other {otra cosa}}{tender, select, yes {, en falta} other {}})',
  fileCircleStays: 'Tu círculo queda hasta que lo quites.',
  fileFlow:
    '{flow, select, calm {un paso de calma} prepare {preparar una conversación} repair {mirar atrás} circle {tu círculo} daily {los pequeños momentos} old_message {un viejo mensaje} group {llevar un ejercicio} group_seat {un ejercicio en grupo} pair {un encuentro de dos} welcome {las primeras preguntas} menu {el menú} why {las tarjetas} data {tu página de datos} help {la ayuda} other {{flow}}}',
  fileRunning: 'LO QUE ESTÁ ABIERTO AHORA',
  fileEnds:
    'CUÁNDO SE BORRA EL RESTO\nEl paso en que estamos: {step}, o cuando acabe su último temporizador\nTodo, si no sé nada de ti: {everything}',
  fileNotHere:
    'LO QUE NO ESTÁ EN ESTE ARCHIVO\nLo que escribes en un paso: lo tengo en memoria 30 minutos como máximo. Solo guardo los nombres que pones en tu círculo.\nLos mensajes de este chat: los guarda la aplicación de chat.\nLas copias de seguridad: desaparecen en 30 días.',
  fileRest: 'LO QUE MI CÓDIGO NECESITA PARA SEGUIR\nLos nombres son los del código.',
  fileNone: 'Nada.',
} as const satisfies FileWords

export const es = translation<typeof en>()({
  kept: 'Esto es lo que guardo sobre ti.\nIdioma: {language}\nPaís: {country, select, none {sin elegir} other {{country}}}\nZona horaria: {zone, select, none {sin elegir} other {{zone}}}\nDuración de los pasos: {minutes, plural, =0 {sin elegir} other {# minutos}}\nPares de números de 0 a 10: {ratings}\nDías terminados: {days}\nNombres en tu círculo: {circle}\nPequeños momentos: {moments, select, on {están puestos} other {no hay}}',
  agreed:
    'Dijiste que sí a mi texto, versión {version}, el {date}.\nGuardar números: {numbers, select, yes {dijiste que sí} other {dijiste que no}}.\nCuánto tiempo: {length, plural, =0 {no se guardan} other {# días}}.\nGuardar un círculo: {circle, select, yes {dijiste que sí} other {dijiste que no}}.\nNo guardo nada más de lo que escribes.',
  choose: {
    text: '¿Qué quieres hacer con ello?',
    choices: {
      file,
      ratings: { label: 'Borrar mis números', also: ['números', 'borrar números', 'borra mis números'] },
      runs: { label: 'Borrar mis días terminados', also: ['días', 'días terminados', 'borrar días', 'qué me ayudó'] },
      circle: { label: 'Borrar mi círculo', also: ['círculo', 'borrar círculo', 'mi círculo'] },
      howLong: {
        label: 'Cambiar cuánto guardas los números',
        also: ['cuánto tiempo', 'guardar menos tiempo', 'menos tiempo', 'más tiempo', 'tiempo'],
      },
      allowNumbers: { label: 'Dejarte guardar mis números', also: ['guarda mis números', 'guardar números'] },
      allowCircle: { label: 'Dejarte guardar un círculo', also: ['guarda mi círculo', 'guardar un círculo'] },
      withdraw: { label: 'Retirar mi consentimiento', also: ['retirar', 'consentimiento', 'retiro mi consentimiento'] },
      everything,
      close,
    },
  },
  file: {
    community:
      'Aquí está todo: un archivo para leer y otro para programas. Guárdalo pronto si lo quieres conservar. Quien abra este chat quizá pueda abrirlo también. Para quitar mis mensajes de aquí, escribe ocultar.',
    workplace:
      'Aquí está todo: un archivo para leer y otro para programas. En Slack solo tú puedes verlo, y se va cuando la aplicación se recarga. Cópialo pronto si lo quieres conservar.',
  },
  changed: {
    text: '¿Algo más?',
    choices: {
      whatIsLeft: { label: 'Ver lo que queda', also: ['sí', 'ver', 'qué queda', 'muéstrame', 'mostrar'] },
      close,
    },
  },
  ratingsGone: 'Hecho. Tus números de 0 a 10 están borrados. Las copias de seguridad desaparecen en 30 días.',
  runsGone: 'Hecho. Tu lista de días terminados está borrada. Las copias de seguridad desaparecen en 30 días.',
  circleGone: 'Hecho. Tu círculo está borrado. Las copias de seguridad desaparecen en 30 días.',

  howLong: {
    text: 'Ahora guardo tus números {length, plural, one {# día} other {# días}}. ¿Cuánto tiempo quieres que los guarde? Si es menos, los más antiguos se borran enseguida.',
    choices: {
      days0: { label: 'No guardar ninguno', also: ['0', 'ninguno', 'cero', '0 días', 'nada'] },
      days30: { label: '30 días', also: ['30', 'un mes', 'mes'] },
      days90: { label: '90 días', also: ['90', 'tres meses', '3 meses'] },
      days365: { label: '365 días', also: ['365', 'un año', 'año'] },
      asItIs: { label: 'Dejarlo como está', also: ['déjalo', 'no', 'igual', 'sin cambios', 'ahora no'] },
    },
  },
  lengthChanged: 'Hecho. Desde ahora guardo tus números {length} días. Los más antiguos están borrados.',
  noneKept: 'Hecho. Desde ahora no guardo ningún número. Los que tenía están borrados.',

  mayKeepNumbers: {
    text: '¿Puedo guardar tus números de 0 a 10 durante {length} días? Así puedes ver qué te ayudó. Puedes retirarlo aquí cuando quieras.',
    choices: {
      agreeNumbers: { label: 'Sí, guarda mis números', also: ['sí', 'de acuerdo', 'acepto', 'guárdalos', 'guarda'] },
      decline: { label: 'No, no guardes nada', also: ['no', 'no, gracias', 'ninguno', 'ahora no'] },
    },
  },
  mayKeepCircle: {
    text: {
      community:
        '¿Puedo guardar un círculo para ti? Es una lista corta de personas, mascotas o lugares que te dan seguridad. Puedes retirarlo aquí cuando quieras.',
      workplace:
        '¿Puedo guardar un círculo para ti? Es una lista corta de personas que te apoyan, mascotas o lugares. Puedes retirarlo aquí cuando quieras.',
    },
    choices: {
      agreeCircle: { label: 'Sí, guarda mi círculo', also: ['sí', 'de acuerdo', 'acepto', 'guárdalo', 'guarda'] },
      decline: { label: 'No, no guardes nada', also: ['no', 'no, gracias', 'ninguno', 'ahora no'] },
    },
  },
  numbersAllowed: 'Gracias. Desde ahora guardo tus números.',
  circleAllowed: 'Gracias. Ya puedes añadir a tu círculo.',

  sureToWithdraw: {
    text: '¿Qué sí quieres retirar? Lo que guardé con él se borra. Esto no se puede deshacer.',
    choices: {
      noNumbers: { label: 'Solo los números', also: ['números', 'mis números', 'solo números'] },
      noCircle: { label: 'Solo el círculo', also: ['círculo', 'mi círculo', 'solo círculo'] },
      withdrawNow: { label: 'Todo', also: ['todo', 'sí', 'retirar', 'retíralo', 'retirar todo'] },
      keepIt,
    },
  },
  numbersWithdrawn: 'Hecho. Ya no guardo números. Los que tenía están borrados.',
  circleWithdrawn: 'Hecho. Ya no guardo ningún círculo. Lo que había en él está borrado.',
  withdrawn:
    'Hecho. Tu consentimiento está retirado y lo que guardé con él está borrado. Lo que estaba a medias ha terminado. Olvido el resto en un día. Para empezar de nuevo, escribe hola.',
  sureToDelete: {
    text: '¿Borrar todo lo que guardo sobre ti? Esto no se puede deshacer. Para quitar también mis mensajes de aquí, escribe antes ocultar.',
    choices: {
      deleteNow: { label: 'Sí, bórralo todo', also: ['sí', 'borrar', 'bórralo', 'bórralo todo'] },
      keepIt,
    },
  },
  everythingGone:
    'Hecho. Todo lo que guardaba sobre ti está borrado. Las copias de seguridad desaparecen en 30 días. Los mensajes de este chat quedan hasta que los borres tú o la aplicación. Para empezar de nuevo, escribe hola. Ya puedes cerrar este chat.',
  nothingKept: {
    text: 'No has aceptado nada, así que no guardo nada por mucho tiempo. Tengo tus ajustes y el paso en que estamos, un día como máximo. ¿Qué quieres hacer?',
    choices: { file, everything, close },
  },
  closed: 'De acuerdo. Tu página de datos está cerrada.',
  ...fileWords,
})
