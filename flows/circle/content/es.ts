/** Lo que dice Tend mientras alguien hace una lista corta de quién y qué le da seguridad. Borrador automático, sin revisar. */
import { translation } from '#flow'
import type { en } from './en.ts'

const form = { open: 'Escribir un nombre', title: 'Un nombre corto', field: 'Apodo' } as const

export const es = translation<typeof en>()({
  start: {
    text: {
      community:
        'Hagamos una lista corta de quién o qué te da seguridad. Puede ser una persona, una mascota o un lugar. También alguien que nunca has conocido. Cada nombre lleva 2 minutos.',
      workplace:
        'Hagamos una lista corta de lo que te sostiene: alguien que te apoya, una mascota o un lugar. Cada nombre lleva 2 minutos.',
    },
    choices: {
      begin: { label: 'Empezar', also: ['empieza', 'sí', 'vale', 'ok', 'claro'] },
      list: { label: 'Mi lista', also: ['lista', 'ver mi lista', 'cambiar mi lista', 'editar'] },
      why: { label: '¿Por qué?', also: ['porqué', 'para qué', 'por qué esto'] },
      notNow: { label: 'Ahora no', also: ['no', 'no gracias', 'cerrar'] },
    },
  },
  type: {
    text: '¿Quién o qué te viene primero a la mente?',
    choices: {
      person: { label: 'Una persona', also: ['persona', 'alguien', 'una amistad', 'amigo', 'amiga'] },
      pet: { label: 'Una mascota', also: ['mascota', 'animal', 'perro', 'gato'] },
      place: { label: 'Un lugar', also: ['lugar', 'sitio', 'un sitio'] },
      faith: { community: { label: 'Mi fe o algo espiritual', also: ['fe', 'mi fe', 'espíritu', 'dios'] } },
      character: { label: 'Un personaje', also: ['personaje', 'historia', 'de un libro'] },
      self: { label: 'Mi lado más sabio', also: ['mi lado sabio', 'yo', 'mi yo sabio'] },
      noOne: { label: 'No se me ocurre nadie', also: ['nadie', 'ninguno', 'ninguna', 'nada'] },
    },
  },
  none: {
    text: 'No pasa nada, y no dice nada malo de ti. Algo de esto sirve igual. ¿Qué te resulta más fácil?',
    choices: {
      quietPlace: { label: 'Un lugar tranquilo', also: ['lugar', 'un lugar', 'sitio'] },
      animal: { label: 'Un animal', also: ['animal', 'perro', 'gato', 'pájaro'] },
      music: { label: 'Una música', also: ['música', 'canción', 'una canción'] },
      stranger: { label: 'Alguien amable de paso', also: ['desconocido', 'desconocida', 'alguien amable'] },
      nothing: { label: 'Nada de esto', also: ['nada', 'ninguno', 'ninguna', 'no'] },
    },
  },
  label: {
    text: 'Ponle un nombre corto. Mejor un apodo. Solo lo guardo si tú lo eliges, y nadie más lo ve.',
    form,
  },
  feels: {
    text: 'Cuando piensas en {label}, ¿qué sientes?',
    choices: {
      safe: { label: 'Sobre todo seguridad', also: ['seguridad', 'bien', 'calma', 'calidez'] },
      mixed: { label: 'Una mezcla', also: ['mezcla', 'un poco de todo', 'las dos cosas'] },
      gone: { label: 'Tristeza, porque ya no está', also: ['tristeza', 'ya no está', 'murió', 'me falta'] },
      notSafe: { label: 'No me da seguridad', also: ['inseguridad', 'mal', 'miedo', 'no es seguro'] },
    },
  },
  mixed: 'Una mezcla es común. Por ahora elijamos algo que se sienta más fácil.',
  notSafe: 'Gracias por notarlo. Ese nombre no entra en la lista.',
  moment: {
    text: '¿Hay un pequeño momento con {label} que se sienta bien? Piénsalo si quieres. No hace falta escribir nada.',
    choices: { done: { label: 'Listo', also: ['ya', 'hecho', 'sí', 'ok', 'vale'] } },
  },
  keep: {
    text: '{label}: ¿solo para esta vez, o guardo el nombre para después?',
    choices: {
      useOnce: { label: 'Solo esta vez, sin guardar', also: ['solo esta vez', 'una vez', 'no', 'no guardar'] },
      save: { label: 'Guardarlo', also: ['guardar', 'guarda', 'guárdalo', 'sí'] },
    },
  },
  mayKeep: {
    text: 'Para guardarlo necesito tu sí a una lista. Está cifrada y puedes borrarla cuando quieras. ¿Puedo guardarla?',
    choices: {
      agree: { label: 'Sí, guarda mi lista', also: ['sí', 'ok', 'vale', 'de acuerdo', 'acepto'] },
      decline: { label: 'No, no la guardes', also: ['no', 'no gracias', 'no guardes nada'] },
    },
  },
  saved: 'Guardado.',
  usedOnce: 'No lo guardé. Estuvo aquí solo esta vez.',
  full: 'Tu lista está llena. Puedes quitar un nombre para hacer sitio.',
  more: {
    text: '¿Añadir otro nombre? Con tres hay de sobra.',
    choices: {
      another: { label: 'Añadir otro', also: ['otro', 'otra', 'sí', 'más', 'agregar otro'] },
      hold: { label: 'Quedarme un minuto con uno', also: ['quedarme', 'un minuto', 'con uno'] },
      finish: { label: 'Listo', also: ['no', 'ya está', 'es suficiente', 'con esto basta'] },
    },
  },
  hold: {
    text: 'Elige uno en tu mente y quédate ahí un minuto. Puedes tener los ojos abiertos. Te aviso cuando pase el minuto.',
    choices: { done: { label: 'Ya terminé', also: ['listo', 'lista', 'ya', 'terminé', 'hecho'] } },
  },
  list: {
    text: 'Tu lista. ¿Cuál te gustaría cambiar?',
    choices: {
      removeAll: { label: 'Quitar todo', also: ['borrar todo', 'borra todo', 'vaciar', 'quitarlos todos'] },
      finish: { label: 'Dejarla como está', also: ['dejarla', 'nada', 'no', 'listo', 'así está bien'] },
    },
  },
  emptyList: 'Tu lista está vacía por ahora.',
  change: {
    text: '¿Qué quieres hacer con {friend}?',
    choices: {
      rename: { label: 'Cambiar el nombre', also: ['cambiar', 'otro nombre', 'renombrar'] },
      unsafeNow: { label: 'Ya no me da seguridad', also: ['no es seguro', 'ya no es seguro', 'no me da seguridad'] },
      remove: { label: 'Quitar de la lista', also: ['quitar', 'borrar', 'eliminar'] },
      nothing: { label: 'Nada', also: ['dejarlo', 'dejarlo así', 'no'] },
    },
  },
  rename: { text: '¿Cuál es el nuevo nombre corto?', form },
  removed: 'Hecho. Ya no está en tu lista.',
  wordsLost: 'Un reinicio se llevó el nombre que escribiste. No conservo lo que no se guarda. Perdona.',
  count:
    '{n, plural, =0 {Tu lista está vacía.} one {Tienes # nombre en tu lista.} other {Tienes # nombres en tu lista.}} Puedes cambiarla cuando quieras. Ya puedes cerrar este chat.',
  notNow: 'Está bien. Escribe círculo cuando quieras.',
})
