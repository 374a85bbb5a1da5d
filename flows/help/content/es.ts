/** Lo que dice Tend cuando alguien necesita ayuda, y cómo se escribe una línea de ayuda en español. */
import { translation } from '#flow'
import type { en, rows as enRows } from './en.ts'

const northWest = {
  DE: 'Alemania',
  AT: 'Austria',
  BE: 'Bélgica',
  DK: 'Dinamarca',
  FI: 'Finlandia',
  FR: 'Francia',
  IE: 'Irlanda',
  IS: 'Islandia',
  LU: 'Luxemburgo',
  NO: 'Noruega',
  NL: 'Países Bajos',
  GB: 'Reino Unido',
  SE: 'Suecia',
  CH: 'Suiza',
}
const southEast = {
  CZ: 'Chequia',
  SK: 'Eslovaquia',
  ES: 'España',
  GR: 'Grecia',
  HU: 'Hungría',
  IT: 'Italia',
  PL: 'Polonia',
  PT: 'Portugal',
  RO: 'Rumanía',
  TR: 'Turquía',
  UA: 'Ucrania',
}
const americas = {
  AR: 'Argentina',
  BR: 'Brasil',
  CA: 'Canadá',
  CL: 'Chile',
  CO: 'Colombia',
  US: 'Estados Unidos',
  MX: 'México',
  PY: 'Paraguay',
  PE: 'Perú',
  UY: 'Uruguay',
}
const asiaPacific = {
  AU: 'Australia',
  KR: 'Corea del Sur',
  PH: 'Filipinas',
  HK: 'Hong Kong',
  IN: 'India',
  ID: 'Indonesia',
  JP: 'Japón',
  MY: 'Malasia',
  NZ: 'Nueva Zelanda',
  SG: 'Singapur',
  TH: 'Tailandia',
  TW: 'Taiwán',
}
const africaMiddleEast = {
  AE: 'Emiratos Árabes Unidos',
  IL: 'Israel',
  KE: 'Kenia',
  NG: 'Nigeria',
  ZA: 'Sudáfrica',
}

const notListed = { notListed: { label: 'No está en la lista', also: ['no está', 'otro', 'otro país'] } }
const otherEU = { EU: { label: 'Otro país de la UE', also: ['ue', 'unión europea'] } }

export const rows: typeof enRows = {
  countries: { ...northWest, ...southEast, ...americas, ...asiaPacific, ...africaMiddleEast, EU: 'UE' },
  areas: {
    Bogotá: 'Bogotá',
    'Buenos Aires': 'Buenos Aires',
    England: 'Inglaterra',
    Lagos: 'Lagos',
    'Northern Ireland': 'Irlanda del Norte',
    Quebec: 'Quebec',
    Scotland: 'Escocia',
    Wales: 'Gales',
  },
  needs: { crisis: 'Para hablar', dv: 'Si te hacen daño', child: 'Para jóvenes' },
  hours: { '24h': 'día y noche', 'not 24h': 'no las 24 h' },
  men: 'para hombres',
  call: (number, name) => (name ? `llama a ${name} al ${number}` : `llama al ${number}`),
  callOrText: (number) => `llama o escribe al ${number}`,
  text: (number, word) => (word ? `envía ${word} al ${number}` : `escribe al ${number}`),
  whatsApp: (number) => `WhatsApp ${number}`,
  option: (number, option) => `${number}, opción ${option}`,
  mobile: (number) => `${number} desde un móvil`,
  ambulance: (number) => `${number} para ambulancia`,
  police: (number) => `${number} para policía`,
  directory: (address) => `${address} tiene líneas por país`,
  localEmergency: 'número local de emergencias',
}

const stay = {
  more: {
    label: 'Más líneas o países',
    also: ['más', 'más líneas', 'más opciones', 'más números', 'otro país', 'país equivocado'],
  },
  anotherCountry: { label: 'Otro país', also: ['país', 'país equivocado'] },
  myCountry: { label: 'Elegir mi país', also: ['mi país', 'país', 'más', 'otro país'] },
  phone: { label: 'Si me revisan el teléfono', also: ['teléfono', 'me revisan el teléfono', 'móvil', 'celular'] },
  ground: { label: 'Un minuto de calma', also: ['calma', 'minuto', 'calmarme'] },
  words: { label: 'Palabras para enviar', also: ['palabras', 'mensaje', 'escribir a alguien'] },
  okay: {
    label: 'Estoy bien, fue un error',
    also: ['estoy bien', 'error', 'fue un error', 'te equivocaste', 'falsa alarma'],
  },
  moderator: {
    community: { label: 'Avisar que quiero hablar', also: ['moderador', 'avisar', 'avisar a alguien'] },
  },
  goOn: { label: 'Seguir', also: ['continuar', 'sigo', 'sí', 'vale', 'gracias'] },
  close: { label: 'Cerrar', also: ['adiós', 'irme', 'listo'] },
  typed: 'Otra cosa',
}

const sending = {
  send: { label: 'Sí, envíalo', also: ['sí', 'si', 'envía', 'enviar', 'vale'] },
  sendNothing: { label: 'No, nada', also: ['no', 'nada', 'no envíes'] },
}

const onlyHelp = {
  moreHelp: { label: 'Más ayuda', also: ['más', 'otra ayuda'] },
  close: { label: 'Cerrar', also: ['adiós', 'irme', 'listo'] },
  typed: 'Otra cosa',
}

const kinds = {
  talk: { label: 'Alguien con quien hablar', also: ['hablar', 'alguien', 'una persona', 'línea de ayuda'] },
  danger: { label: 'Estoy en peligro', also: ['peligro', 'en peligro', 'no estoy a salvo'] },
  myself: { label: 'Podría hacerme daño', also: ['hacerme daño', 'a mí', 'quiero hacerme daño'] },
  someoneElse: { label: 'Otra persona corre riesgo', also: ['otra persona', 'alguien más', 'una amistad', 'riesgo'] },
  scared: {
    community: { label: 'Mi pareja o ex me da miedo', also: ['pareja', 'mi pareja', 'mi ex', 'ex', 'miedo'] },
    workplace: { label: 'Alguien me da miedo', also: ['miedo', 'tengo miedo'] },
  },
  work: { workplace: { label: 'No estoy a salvo en el trabajo', also: ['trabajo', 'en el trabajo'] } },
  hurtOthers: { label: 'Podría hacer daño a alguien', also: ['hacer daño', 'hacer daño a alguien', 'mi rabia'] },
  child: { label: 'Es por un niño o una niña', also: ['niño', 'niña', 'mi hijo', 'mi hija', 'menor'] },
  medical: { label: 'Algo médico', also: ['médico', 'ambulancia', 'enfermo', 'enferma', 'sobredosis'] },
}

const country = '¿En qué país estás?'

export const es = translation<typeof en>()({
  menu: {
    text: 'Soy un bot. Si hay peligro ahora, llama al {emergency}.\n¿Qué ayuda quieres?',
    choices: {
      ...kinds,
      howTo: { label: 'Cómo usar Tend', also: ['cómo usar', 'comandos', 'cómo funciona', 'qué puedes hacer'] },
      report: { label: 'Contar que hice daño', also: ['denunciar', 'queja', 'reportar', 'contar'] },
      wrong: { label: 'Estoy bien, fue un error', also: ['error', 'falsa alarma', 'estoy bien'] },
      leave: { label: 'Salir de la ayuda', also: ['salir', 'nada', 'ninguna', 'cerrar', 'seguir', 'no'] },
    },
  },
  pick: {
    text: 'Gracias por contármelo. Soy un bot. Si hay peligro ahora, llama al {emergency}.\n¿Qué se acerca más?',
    choices: { ...kinds, close: { label: 'Cerrar', also: ['salir', 'nada', 'ninguna'] } },
  },
  tencheck: {
    text: 'Es mucho lo que llevas encima. ¿Estás a salvo ahora mismo?',
    choices: {
      safe: { label: 'Estoy a salvo, pero muy mal', also: ['sí', 'a salvo', 'estoy a salvo', 'sí estoy a salvo'] },
      notSure: { label: 'No lo sé', also: ['no sé', 'quizás', 'tal vez', 'no estoy seguro', 'no estoy segura'] },
      notSafe: { label: 'No', also: ['no estoy a salvo', 'nop'] },
    },
  },
  soft: {
    text: 'Quiero preguntarte, porque quizá leí mal.\n{line}.\n¿Qué se acerca más?',
    choices: {
      ending: { label: 'Pienso en acabar con mi vida', also: ['acabar con mi vida', 'la primera'] },
      hurtingMe: { label: 'Alguien me hace daño', also: ['me hacen daño', 'me hace daño'] },
      hurting: {
        label: 'Lo paso mal, pero estoy a salvo',
        also: ['lo paso mal', 'me duele', 'a salvo', 'estoy a salvo', 'sufro'],
      },
      wrong: { label: 'Te equivocaste', also: ['error', 'no', 'ninguna', 'estoy bien', 'leíste mal'] },
    },
  },
  whoHurts: {
    text: 'No es culpa tuya. Si hay peligro ahora, llama al {emergency}.\n¿Qué se acerca más?',
    choices: {
      partner: {
        community: { label: 'Mi pareja, ex o familia', also: ['pareja', 'ex', 'familia'] },
        workplace: { label: 'Alguien cercano', also: ['cercano'] },
      },
      atWork: { workplace: { label: 'Alguien del trabajo', also: ['trabajo', 'colega', 'jefe', 'jefa'] } },
      someone: { label: 'Otra persona', also: ['otra', 'alguien'] },
      sexual: { label: 'Algo sexual que no quise', also: ['sexual', 'algo sexual'] },
      underAge: { label: 'Tengo menos de 18', also: ['menor', 'soy menor', 'menos de 18'] },
    },
  },
  hurtWhom: {
    text: 'Gracias por decirlo. Si alguien corre peligro, llama al {emergency}.\n¿A quién podrías hacer daño?',
    choices: {
      nearMe: {
        community: { label: 'A mi pareja o familia', also: ['pareja', 'familia', 'mi pareja'] },
        workplace: { label: 'A alguien cercano', also: ['cercano'] },
      },
      child: { label: 'A un niño o una niña', also: ['niño', 'niña', 'mi hijo', 'mi hija'] },
      someone: { label: 'A otra persona', also: ['otra', 'alguien'] },
      myself: { label: 'A mí', also: ['yo', 'a mí mismo', 'a mí misma'] },
    },
  },
  childHow: {
    text: 'Si está pasando ahora, llama al {emergency}.\n¿Qué se acerca más?',
    choices: {
      minor: { label: 'Tengo menos de 18', also: ['menor', 'soy menor', 'menos de 18', 'yo'] },
      worried: { label: 'Me preocupa un menor', also: ['me preocupa', 'preocupación'] },
      own: { label: 'Podría hacer daño a un menor', also: ['mi rabia', 'hacer daño'] },
    },
  },

  dangerNow: {
    text: 'Llama ahora al {emergency}.\nSi puedes, ve a donde haya gente. Puedes mostrarle esto a alguien.\nSoy un bot. No puedo llamar por ti.',
    choices: onlyHelp,
  },
  suicideNow: {
    text: 'Llama ahora al {emergency}.\nO busca a alguien cerca y muéstrale esto. Si puedes, aléjate de lo que podría hacerte daño.\n{line}.\nSoy un bot. No puedo llamar por ti.',
    choices: onlyHelp,
  },
  harmNow: {
    text: 'Llama ahora al {emergency}.\nPor favor, pon distancia con esa persona.\n{line}.\nSoy un bot. No puedo llamar por ti.',
    choices: onlyHelp,
  },
  ipvNow: {
    text: 'Si puedes, llama ahora al {emergency}.\nNo es culpa tuya.\n{line}.\nSoy un bot. No puedo llamar por ti. Escribe ocultar para borrar lo mío.',
    choices: onlyHelp,
  },
  minorNow: {
    text: 'Llama ahora al {emergency}.\nTe creo. No es culpa tuya. Si puedes, busca a una persona adulta de confianza.\n{line}.\nSoy un bot. No puedo llamar por ti.',
    choices: onlyHelp,
  },
  otherNow: {
    text: 'Llama ahora al {emergency}. Di dónde está esa persona.\nQuédate cerca solo si es seguro para ti.\nSoy un bot. No puedo llamar por ti.',
    choices: onlyHelp,
  },
  sexualNow: {
    text: 'Si hay peligro ahora, llama al {emergency}.\nNo fue culpa tuya. Tú decides qué pasa después.\n{line}.\nSoy un bot. No puedo llamar por ti.',
    choices: onlyHelp,
  },
  medical: {
    text: 'Llama ahora al {emergency}.\nPuede ser urgente. No esperes a que se pase.\nSoy un bot. No puedo llamar por ti.',
    choices: onlyHelp,
  },
  overdose: {
    text: 'Llama ahora al {emergency}.\nHazlo aunque te sientas bien. Si alguien no despierta, dilo primero. No esperes.\n{line, select, none {Soy un bot.} other {{line}.\nSoy un bot.}} No puedo llamar por ti.',
    choices: onlyHelp,
  },
  callNow: { text: 'Por favor, llama ahora al {emergency}. No puedo ver ni enviar ayuda.', choices: onlyHelp },

  suicide_passive: {
    text: 'Me alegra que lo digas. Paremos aquí. Soy un bot, y mereces hablar con una persona.\n{line}.\nSi hay peligro ahora, llama al {emergency}.',
    choices: stay,
  },
  suicide_active: {
    text: 'Gracias por contármelo. Soy un bot y no puedo protegerte, pero hay personas que sí.\n{line}.\nSi crees que podrías hacerlo, llama al {emergency}.',
    choices: stay,
  },
  suicide_plan: {
    text: 'Por favor, llama ahora al {emergency}. O muéstrale esto a alguien cercano.\n{line}.\nSi puedes, aléjate de lo que podría hacerte daño. Soy un bot.',
    choices: stay,
  },
  self_harm: {
    text: 'Eso suena doloroso. Paremos aquí. Soy un bot, pero hay personas que pueden ayudarte.\n{line}.\nSi la lesión es grave, llama al {emergency}.',
    choices: stay,
  },
  harm_others: {
    text: 'Soy un bot, y no puedo ayudar a hacer daño. Por favor, pon distancia con esa persona.\n{line}.\nSi alguien corre peligro, llama al {emergency}.',
    choices: stay,
  },
  ipv: {
    text: 'Que te hagan daño o te den miedo no está bien, y no es culpa tuya. Soy un bot. Paré aquí.\n{line}.\nSi hay peligro ahora, llama al {emergency}.\nEscribe ocultar para borrar lo mío.',
    choices: stay,
  },
  ipvp: {
    text: 'Gracias por decirlo. Asustar o hacer daño no está bien, y puede cambiar. Si puede pasar ahora, sal de ahí.\n{line}.\nSi hay peligro ahora, llama al {emergency}.',
    choices: stay,
  },
  child_minor: {
    text: 'Te creo. No es culpa tuya. Soy un bot. Cuéntaselo a una persona adulta de confianza, o aquí.\n{line}.\nSi hay peligro ahora, llama al {emergency}.',
    choices: stay,
  },
  child_adult: {
    text: 'La seguridad del menor va primero. Soy un bot. Aquí te pueden orientar.\n{line}.\nSi está pasando ahora, llama al {emergency}.',
    choices: stay,
  },
  child_own: {
    text: 'Gracias por decirlo. Deja al menor en un lugar seguro y aléjate un minuto. Soy un bot. Luego pide ayuda aquí.\n{line}.\nSi alguien está mal, llama al {emergency}.',
    choices: stay,
  },
  sexual_violence: {
    text: 'Lo siento mucho. No fue culpa tuya. Tú decides qué pasa después. Soy un bot.\n{line}.\nSi hay peligro ahora, llama al {emergency}.',
    choices: stay,
  },
  eating_disorder: {
    text: 'Lo que pasa con la comida puede ser muy duro. Soy un bot y no soy la ayuda adecuada. Hay personas que sí.\n{line}.\nUn mareo o un pulso raro pide un médico hoy. Si empeora, llama al {emergency}.',
    choices: stay,
  },
  psychosis: {
    text: 'Eso suena muy difícil. Soy un bot y no soy la ayuda adecuada. Por favor, busca a alguien de confianza.\n{line}.\nSi alguien corre peligro, llama al {emergency}.',
    choices: stay,
  },
  third_party: {
    text: 'Qué bien que te importe. No tienes que cargar con esto a solas. Soy un bot.\n{line}.\nSi es ahora, llama al {emergency}. Di dónde está.',
    choices: stay,
  },
  work: {
    text: 'Mereces seguridad en el trabajo. Soy un bot. No puedo denunciar nada, y no se lo digo a nadie.\n{line}.\nSi hay peligro ahora, llama al {emergency}.',
    choices: stay,
  },
  talk: {
    text: 'Soy un bot. Aquí hay personas con quienes hablar.\n{line}.\nSi hay peligro ahora, llama al {emergency}.',
    choices: stay,
  },
  youth: {
    text: 'Soy un bot, y estoy hecho para personas adultas. Aquí ayudan a jóvenes.\n{line}.\nSi hay peligro ahora, llama al {emergency}.',
    choices: stay,
  },
  hurting: {
    text: 'Gracias por contármelo. Soy un bot. También hay personas para esto.\n{line}.\n¿Quieres seguir o cerrar?',
    choices: stay,
  },

  moreLines: { text: '{lines}', choices: stay },
  saferPhone: {
    text: {
      community:
        'Si alguien revisa tu teléfono, otro puede ser más seguro. Por ejemplo, el de una amistad o un equipo del trabajo. Las llamadas pueden quedar en la lista. Escribe ocultar para borrar lo mío.',
      workplace:
        'Si alguien revisa tu teléfono, puede ser más seguro el de una amistad. Las llamadas pueden quedar en la lista. Tu empresa quizá pueda ver este chat. Escribe ocultar para borrar lo mío.',
    },
    choices: stay,
  },
  grounding: {
    text: 'Tómate un minuto, con los ojos abiertos. Nota tres cosas cerca que puedas ver, oír o sentir. Empuja los pies o las manos contra algo firme. Suelta. Luego elige qué sigue.',
    choices: stay,
  },
  wordsToSend: {
    text: 'Puedes copiar esto para alguien de confianza. Yo nunca lo envío por ti.\n«Lo estoy pasando mal. ¿Puedes llamarme o estar conmigo?»',
    choices: stay,
  },
  quietWords: {
    text: 'Puedes copiar esto para alguien de confianza. Yo nunca lo envío por ti. Solo si nadie más lee tu teléfono.\n«¿Tienes un minuto? Me gustaría hablar.»',
    choices: stay,
  },
  wordsForThem: {
    text: 'Puedes copiar esto para esa persona, o para alguien cerca de ella. Yo nunca lo envío por ti.\n«Me preocupas. ¿Estás a salvo? Puedo escucharte, o llamar a alguien contigo.»',
    choices: stay,
  },
  askTeam: {
    text: 'Puedo avisar a {team} que quieres hablar. Solo enviaría esto:\n"{name} quiere hablar con alguien. Me pidió que lo diga aquí."\n¿Lo envío?',
    choices: sending,
  },
  askTeamAway: {
    text: 'Ahora no hay nadie. {team} quizá lo vea en horas. Si lo necesitas ya, usa una línea de arriba. Solo enviaría esto:\n"{name} quiere hablar con alguien. Me pidió que lo diga aquí."\n¿Lo envío?',
    choices: sending,
  },
  teamTold: {
    text: 'Lo envío ahora. No puedo ver si alguien lo lee. Si necesitas a alguien ahora, estas personas están.\n{line}.',
    choices: stay,
  },
  onlyABot: {
    text: 'No puedo responder a eso como una persona. Soy un bot, y nadie mira este chat.\n{line}.\nSi hay peligro ahora, llama al {emergency}.',
    choices: stay,
  },

  region: {
    text: '¿Dónde estás? Lo uso solo para mostrar las líneas de ayuda correctas.',
    choices: {
      northWest: { label: 'Norte u oeste de Europa', also: Object.values(northWest) },
      southEast: { label: 'Sur o este de Europa', also: ['europa', ...Object.values(southEast)] },
      americas: { label: 'América', also: ['las américas', 'latinoamérica', 'ee uu', ...Object.values(americas)] },
      asiaPacific: {
        label: 'Asia o el Pacífico',
        also: ['asia', 'pacífico', 'oceanía', ...Object.values(asiaPacific)],
      },
      africaMiddleEast: {
        label: 'África u Oriente Medio',
        also: ['áfrica', 'oriente medio', ...Object.values(africaMiddleEast)],
      },
      ...notListed,
    },
  },
  inNorthWest: { text: country, choices: { ...northWest, ...otherEU, ...notListed } },
  inSouthEast: { text: country, choices: { ...southEast, ...otherEU, ...notListed } },
  inAmericas: { text: country, choices: { ...americas, ...notListed } },
  inAsiaPacific: { text: country, choices: { ...asiaPacific, ...notListed } },
  inAfricaMiddleEast: { text: country, choices: { ...africaMiddleEast, ...notListed } },

  howTo:
    'Toca un botón, o escribe lo que dice. Escribe menú para elegir un ejercicio. Estas palabras sirven siempre: parar, atrás, saltar, ayuda, pausa. También estas: repetir, reiniciar, mis datos, ocultar.',
  report: {
    community:
      '¿Dije algo que hizo daño? {known, select, yes {Puedes contarlo a quienes me llevan: {contact}} other {Cuéntalo a quien me añadió a este servidor, por favor.}}\nDi cuándo fue. No hace falta que envíes lo que escribiste.',
    workplace:
      '¿Dije algo que hizo daño? {known, select, yes {Puedes contarlo a quienes me llevan: {contact}} other {Cuéntalo a quien me añadió a este espacio de trabajo, por favor.}}\nDi cuándo fue. No hace falta que envíes lo que escribiste.',
  },
  misread: 'Gracias por decirlo. Perdona el error. Escribe ayuda cuando quieras.',
  goingOn: 'De acuerdo. Escribe ayuda cuando quieras.',
  closed: 'De acuerdo. Paré aquí. Escribe ayuda cuando quieras. Ya puedes cerrar este chat.',
})
