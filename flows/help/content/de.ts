/** Was Tend sagt, wenn jemand Hilfe braucht, und wie ein Hilfetelefon auf Deutsch geschrieben wird. Maschineller Entwurf, nicht geprüft. */
import { translation } from '#flow'
import type { en, rows as enRows } from './en.ts'

const northWest = {
  BE: 'Belgien',
  DK: 'Dänemark',
  DE: 'Deutschland',
  FI: 'Finnland',
  FR: 'Frankreich',
  IE: 'Irland',
  IS: 'Island',
  LU: 'Luxemburg',
  NL: 'Niederlande',
  NO: 'Norwegen',
  AT: 'Österreich',
  SE: 'Schweden',
  CH: 'Schweiz',
  GB: 'Vereinigtes Königreich',
}
const southEast = {
  GR: 'Griechenland',
  IT: 'Italien',
  PL: 'Polen',
  PT: 'Portugal',
  RO: 'Rumänien',
  SK: 'Slowakei',
  ES: 'Spanien',
  CZ: 'Tschechien',
  TR: 'Türkei',
  UA: 'Ukraine',
  HU: 'Ungarn',
}
const americas = {
  AR: 'Argentinien',
  BR: 'Brasilien',
  CL: 'Chile',
  CA: 'Kanada',
  CO: 'Kolumbien',
  MX: 'Mexiko',
  PY: 'Paraguay',
  PE: 'Peru',
  UY: 'Uruguay',
  US: 'USA',
}
const asiaPacific = {
  AU: 'Australien',
  HK: 'Hongkong',
  IN: 'Indien',
  ID: 'Indonesien',
  JP: 'Japan',
  MY: 'Malaysia',
  NZ: 'Neuseeland',
  PH: 'Philippinen',
  SG: 'Singapur',
  KR: 'Südkorea',
  TW: 'Taiwan',
  TH: 'Thailand',
}
const africaMiddleEast = {
  IL: 'Israel',
  KE: 'Kenia',
  NG: 'Nigeria',
  ZA: 'Südafrika',
  AE: 'Vereinigte Arabische Emirate',
}

const notListed = { notListed: { label: 'Nicht auf der Liste', also: ['nicht dabei', 'anderes land', 'ein anderes'] } }
const otherEU = { EU: { label: 'Anderes EU-Land', also: ['eu', 'europäische union', 'eu-land'] } }

/** Vor jeder Notrufnummer steht das Wort Notruf und ein Doppelpunkt: So passt dahinter auch „SMS an 114“. */
export const rows: typeof enRows = {
  countries: { ...northWest, ...southEast, ...americas, ...asiaPacific, ...africaMiddleEast, EU: 'EU', GB: 'UK' },
  areas: {
    Bogotá: 'Bogotá',
    'Buenos Aires': 'Buenos Aires',
    England: 'England',
    Lagos: 'Lagos',
    'Northern Ireland': 'Nordirland',
    Quebec: 'Quebec',
    Scotland: 'Schottland',
    Wales: 'Wales',
  },
  needs: { crisis: 'Zum Reden', dv: 'Wenn dir jemand wehtut', child: 'Für junge Leute' },
  hours: { '24h': 'Tag und Nacht', 'not 24h': 'nicht rund um die Uhr' },
  men: 'für Männer',
  call: (number, name) => (name ? `${name}, Telefon ${number}` : `Telefon ${number}`),
  callOrText: (number) => `Telefon oder SMS ${number}`,
  text: (number, word) => (word ? `SMS mit ${word} an ${number}` : `SMS an ${number}`),
  whatsApp: (number) => `WhatsApp ${number}`,
  option: (number, option) => `${number}, Taste ${option}`,
  mobile: (number) => `${number} vom Handy`,
  ambulance: (number) => `${number} für Rettungsdienst`,
  police: (number) => `${number} für Polizei`,
  directory: (address) => `${address} zeigt Hilfetelefone je Land`,
  localEmergency: 'die Nummer an deinem Ort',
}

const stay = {
  more: {
    label: 'Mehr Nummern oder Länder',
    also: ['mehr', 'mehr nummern', 'andere nummer', 'anderes land', 'falsches land', 'mehr länder'],
  },
  anotherCountry: { label: 'Anderes Land', also: ['land', 'falsches land', 'ein anderes land'] },
  myCountry: { label: 'Mein Land wählen', also: ['mein land', 'land', 'mehr', 'anderes land'] },
  phone: {
    label: 'Wenn mein Handy kontrolliert wird',
    also: [
      'handy',
      'telefon',
      'mein handy wird kontrolliert',
      'er kontrolliert mein handy',
      'sie kontrolliert mein handy',
    ],
  },
  ground: {
    label: 'Eine Minute zur Ruhe kommen',
    also: ['ruhe', 'zur ruhe kommen', 'eine minute', 'ruhiger werden', 'erden'],
  },
  words: { label: 'Worte zum Verschicken', also: ['worte', 'nachricht', 'jemandem schreiben', 'eine nachricht'] },
  okay: {
    label: "Mir geht's gut, das war falsch",
    also: ['mir geht es gut', "mir geht's gut", 'falsch', 'das war falsch', 'falscher alarm', 'alles okay'],
  },
  moderator: {
    community: {
      label: 'Der Moderation Bescheid sagen',
      also: ['moderation', 'mod', 'moderator', 'moderatorin', 'bescheid sagen'],
    },
  },
  goOn: { label: 'Hier weitermachen', also: ['hier weiter', 'ja', 'ok', 'okay', 'danke'] },
  close: { label: 'Schließen', also: ['tschüss', 'bin weg', "das war's"] },
  typed: 'Etwas anderes',
}

const sending = {
  send: { label: 'Ja, abschicken', also: ['ja', 'abschicken', 'schicken', 'schick es', 'ok', 'bitte'] },
  sendNothing: { label: 'Nein, nichts schicken', also: ['nein', 'nichts', 'nicht schicken', 'nichts schicken'] },
}

const onlyHelp = {
  moreHelp: { label: 'Mehr Hilfe', also: ['mehr', 'andere hilfe', 'weitere hilfe'] },
  close: { label: 'Schließen', also: ['tschüss', 'bin weg', "das war's"] },
  typed: 'Etwas anderes',
}

const kinds = {
  talk: {
    label: 'Jemand zum Reden',
    also: ['reden', 'jemand', 'ein mensch', 'mit jemandem reden', 'hotline', 'hilfetelefon'],
  },
  danger: {
    label: 'Ich bin in Gefahr',
    also: ['gefahr', 'in gefahr', 'nicht in sicherheit', 'ich bin nicht in sicherheit', 'ich fühle mich nicht sicher'],
  },
  myself: {
    label: 'Ich könnte mich verletzen',
    also: ['mich verletzen', 'ich will mich verletzen', 'mir wehtun', 'ich könnte mir wehtun'],
  },
  someoneElse: {
    label: 'Jemand anderes ist in Gefahr',
    also: ['jemand anderes', 'eine andere person', 'ein freund', 'eine freundin'],
  },
  scared: {
    community: {
      label: 'Angst vor Partnerin, Partner, Ex',
      also: ['partner', 'partnerin', 'mein ex', 'meine ex', 'ex', 'angst'],
    },
    workplace: { label: 'Jemand macht mir Angst', also: ['angst', 'ich habe angst', 'mir macht jemand angst'] },
  },
  work: {
    workplace: {
      label: 'Bei der Arbeit nicht sicher',
      also: ['arbeit', 'bei der arbeit', 'auf der arbeit', 'mobbing'],
    },
  },
  hurtOthers: {
    label: 'Ich könnte jemanden verletzen',
    also: ['jemanden verletzen', 'ich werde jemanden verletzen', 'jemandem wehtun', 'meine wut'],
  },
  child: { label: 'Es geht um ein Kind', also: ['kind', 'ein kind', 'mein kind', 'um ein kind'] },
  medical: {
    label: 'Etwas Medizinisches',
    also: ['arzt', 'ärztin', 'krankenwagen', 'krank', 'verletzt', 'überdosis'],
  },
}

const closest = 'Was trifft es am ehesten?'
const noCall = 'Ich bin ein Bot und kann nicht für dich anrufen.'
const inDanger = 'Notruf bei Gefahr: {emergency}.'
const callNow = 'Wähl jetzt den Notruf: {emergency}.'
const hide = 'Schreib verstecken, um meine Nachrichten zu löschen.'
const country = 'In welchem Land bist du?'

export const de = translation<typeof en>()({
  menu: {
    text: `Ich bin ein Bot. ${inDanger}\nWelche Hilfe möchtest du?`,
    choices: {
      ...kinds,
      howTo: {
        label: 'So funktioniert Tend',
        also: ['anleitung', 'befehle', 'wie geht das', 'wie funktioniert das', 'was kannst du'],
      },
      report: { label: 'Tend hat geschadet', also: ['melden', 'beschwerde', 'beschweren', 'schaden melden'] },
      wrong: {
        label: "Mir geht's gut, das war falsch",
        also: ['falsch', 'falscher alarm', 'mir geht es gut', 'alles okay'],
      },
      leave: {
        label: 'Hilfe schließen',
        also: ['nichts', 'nichts davon', 'nein', 'schließen', 'keine hilfe'],
      },
    },
  },
  pick: {
    text: `Danke, dass du es sagst. Ich bin ein Bot. ${inDanger}\n${closest}`,
    choices: { ...kinds, close: { label: 'Schließen', also: ['nichts', 'nichts davon', 'tschüss'] } },
  },
  tencheck: {
    text: 'Das ist viel auf einmal. Bist du gerade in Sicherheit?',
    choices: {
      safe: {
        label: 'Ja, aber sehr aufgewühlt',
        also: ['ja', 'in sicherheit', 'ich bin in sicherheit', 'ja bin ich', 'sehr aufgewühlt', 'nur aufgewühlt'],
      },
      notSure: { label: 'Weiß nicht', also: ['vielleicht', 'keine ahnung', 'ich weiß nicht', 'ich weiß es nicht'] },
      notSafe: { label: 'Nein', also: ['nee', 'nicht in sicherheit', 'ich bin nicht in sicherheit', 'bin ich nicht'] },
    },
  },
  soft: {
    text: `Ich frage nach, weil ich das vielleicht falsch gelesen habe.\n{line}.\n${closest}`,
    choices: {
      ending: { label: 'Ich denke an Suizid', also: ['suizid', 'selbstmord', 'mein leben beenden', 'das erste'] },
      hurtingMe: { label: 'Jemand tut mir weh', also: ['mir tut jemand weh', 'jemand verletzt mich', 'tut mir weh'] },
      hurting: {
        label: 'Es tut weh, aber ohne Gefahr',
        also: ['es tut weh', 'mir geht es schlecht', "mir geht's schlecht", 'ohne gefahr', 'ich bin in sicherheit'],
      },
      wrong: {
        label: 'Das hast du falsch gelesen',
        also: ['falsch', 'nein', 'falsch gelesen', 'falsch verstanden', 'nichts davon', 'mir geht es gut'],
      },
    },
  },
  whoHurts: {
    text: `Du bist nicht schuld daran. ${inDanger}\n${closest}`,
    choices: {
      partner: {
        community: {
          label: 'Partnerschaft, Ex oder Familie',
          also: ['partner', 'partnerin', 'ex', 'familie', 'mein mann', 'meine frau'],
        },
        workplace: { label: 'Eine Person, die mir nahesteht', also: ['nahe person', 'jemand nahes', 'nahesteht'] },
      },
      atWork: {
        workplace: {
          label: 'Jemand bei der Arbeit',
          also: ['arbeit', 'bei der arbeit', 'kollege', 'kollegin', 'chef', 'chefin'],
        },
      },
      someone: { label: 'Jemand anderes', also: ['eine andere person', 'jemand', 'anderes'] },
      sexual: {
        label: 'Etwas Sexuelles, ungewollt',
        also: ['sexuell', 'etwas sexuelles', 'sexuelles', 'gegen meinen willen'],
      },
      underAge: { label: 'Ich bin unter 18', also: ['unter 18', 'minderjährig', 'ich bin minderjährig'] },
    },
  },
  hurtWhom: {
    text: 'Danke für deine Ehrlichkeit. Wenn jemand verletzt werden könnte, wähl den Notruf: {emergency}.\nWen könnte es treffen?',
    choices: {
      nearMe: {
        community: {
          label: 'Partnerschaft oder Familie',
          also: ['partner', 'partnerin', 'familie', 'mein mann', 'meine frau'],
        },
        workplace: { label: 'Eine Person, die mir nahesteht', also: ['nahe person', 'jemand nahes', 'nahesteht'] },
      },
      child: { label: 'Ein Kind', also: ['kind', 'mein kind', 'meine kinder'] },
      someone: { label: 'Jemand anderen', also: ['jemand anderes', 'eine andere person', 'jemand'] },
      myself: { label: 'Mich', also: ['mich selbst', 'ich', 'mir', 'mir selbst'] },
    },
  },
  childHow: {
    text: `Wenn es gerade passiert, wähl den Notruf: {emergency}.\n${closest}`,
    choices: {
      minor: {
        label: 'Ich bin unter 18, suche Hilfe',
        also: ['unter 18', 'ich bin unter 18', 'minderjährig', 'ich'],
      },
      worried: {
        label: 'Ich sorge mich um ein Kind',
        also: ['sorge', 'sorgen', 'ich mache mir sorgen', 'besorgt'],
      },
      own: {
        label: 'Ich könnte einem Kind wehtun',
        also: ['meine wut', 'wehtun', 'ich könnte meinem kind wehtun'],
      },
    },
  },

  dangerNow: {
    text: `${callNow}\nWenn du kannst, geh dorthin, wo andere Menschen sind. Du kannst das hier jemandem zeigen.\n${noCall}`,
    choices: onlyHelp,
  },
  suicideNow: {
    text: `${callNow}\nOder geh zu jemandem in der Nähe und zeig das. Wenn du kannst, geh weg von allem, was dich verletzen könnte.\n{line}.\n${noCall}`,
    choices: onlyHelp,
  },
  harmNow: {
    text: `${callNow}\nBitte geh auf Abstand zu der Person.\n{line}.\n${noCall}`,
    choices: onlyHelp,
  },
  ipvNow: {
    text: `Wenn du kannst, wähl jetzt den Notruf: {emergency}.\nDu bist nicht schuld daran.\n{line}.\n${noCall} ${hide}`,
    choices: onlyHelp,
  },
  minorNow: {
    text: `${callNow}\nIch glaube dir. Du bist nicht schuld. Wenn du kannst, geh zu einer erwachsenen Person, bei der du sicher bist.\n{line}.\n${noCall}`,
    choices: onlyHelp,
  },
  otherNow: {
    text: `${callNow} Sag, wo die Person ist.\nBleib nur in der Nähe, wenn das für dich sicher ist.\n${noCall}`,
    choices: onlyHelp,
  },
  sexualNow: {
    text: `${inDanger}\nEs war nicht deine Schuld. Du entscheidest, was als Nächstes passiert.\n{line}.\n${noCall}`,
    choices: onlyHelp,
  },
  medical: {
    text: `${callNow}\nDas braucht vielleicht schnell ärztliche Hilfe. Warte nicht, bis es vorbeigeht.\n${noCall}`,
    choices: onlyHelp,
  },
  overdose: {
    text: `${callNow}\nTu es auch, wenn du dich gut fühlst. Wacht jemand nicht auf, sag das zuerst. Warte nicht.\n{line, select, none {Ich bin ein Bot.} other {{line}.\nIch bin ein Bot.}} Ich kann nicht für dich anrufen.`,
    choices: onlyHelp,
  },
  callNow: {
    text: 'Bitte wähl jetzt den Notruf: {emergency}. Ich kann keine Hilfe sehen oder schicken.',
    choices: onlyHelp,
  },

  suicide_passive: {
    text: `Gut, dass du das sagst. Lass uns hier anhalten. Ich bin ein Bot, und du verdienst dafür einen echten Menschen.\n{line}.\n${inDanger}`,
    choices: stay,
  },
  suicide_active: {
    text: 'Danke, dass du es sagst. Ich bin ein Bot. Ich kann dich nicht schützen, aber Menschen können es.\n{line}.\nWenn du es tun könntest, wähl den Notruf: {emergency}.',
    choices: stay,
  },
  suicide_plan: {
    text: 'Bitte wähl jetzt den Notruf: {emergency}. Oder zeig das hier jemandem in der Nähe.\n{line}.\nWenn du kannst, geh weg von allem, was dich verletzen könnte. Ich bin ein Bot.',
    choices: stay,
  },
  self_harm: {
    text: 'Das klingt schmerzhaft. Lass uns hier anhalten. Ich bin ein Bot, aber Menschen können dabei helfen.\n{line}.\nBist du schwer verletzt, wähl den Notruf: {emergency}.',
    choices: stay,
  },
  harm_others: {
    text: 'Ich bin ein Bot. Ich kann nicht helfen, jemandem wehzutun. Bitte geh auf Abstand zu der Person.\n{line}.\nWenn jemand verletzt werden könnte, wähl den Notruf: {emergency}.',
    choices: stay,
  },
  ipv: {
    text: `Dass dir jemand wehtut oder Angst macht, ist nicht okay. Du bist nicht schuld. Ich bin ein Bot und halte hier an.\n{line}.\n${inDanger}\n${hide}`,
    choices: stay,
  },
  ipvp: {
    text: `Danke für deine Ehrlichkeit. Jemandem wehzutun oder Angst zu machen ist nicht okay. Das kann sich ändern. Wenn es gleich passieren könnte, verlass den Raum.\n{line}.\n${inDanger}`,
    choices: stay,
  },
  child_minor: {
    text: `Ich glaube dir. Du bist nicht schuld. Ich bin ein Bot. Sag es bitte einer erwachsenen Person, bei der du sicher bist, oder hier.\n{line}.\n${inDanger}`,
    choices: stay,
  },
  child_adult: {
    text: 'Die Sicherheit des Kindes geht vor. Ich bin ein Bot. Diese Menschen können dich beraten.\n{line}.\nWenn es gerade passiert, wähl den Notruf: {emergency}.',
    choices: stay,
  },
  child_own: {
    text: 'Danke, dass du das sagst. Bring das Kind an einen sicheren Platz und geh eine Minute weg. Ich bin ein Bot. Wende dich dann an diese Menschen.\n{line}.\nIst jemand verletzt, wähl den Notruf: {emergency}.',
    choices: stay,
  },
  sexual_violence: {
    text: `Es tut mir sehr leid. Es war nicht deine Schuld. Du entscheidest, was als Nächstes passiert. Ich bin ein Bot.\n{line}.\n${inDanger}`,
    choices: stay,
  },
  eating_disorder: {
    text: 'Essen kann sehr schwer sein. Ich bin ein Bot und nicht die richtige Hilfe. Menschen können helfen.\n{line}.\nMit Ohnmachtsgefühl oder seltsamem Herzschlag geh heute in eine Praxis. Wird es schlimm, Notruf: {emergency}.',
    choices: stay,
  },
  psychosis: {
    text: 'Das klingt beängstigend. Ich bin ein Bot und dafür nicht die richtige Hilfe. Bleib bitte bei einer Person, der du vertraust.\n{line}.\nWenn jemand verletzt werden könnte, wähl den Notruf: {emergency}.',
    choices: stay,
  },
  third_party: {
    text: 'Gut, dass du auf die Person achtest. Du musst das nicht allein tragen. Ich bin ein Bot.\n{line}.\nPassiert es jetzt, wähl den Notruf: {emergency}. Sag, wo die Person ist.',
    choices: stay,
  },
  work: {
    text: `Du verdienst Sicherheit bei der Arbeit. Ich bin ein Bot. Ich kann nichts melden, und ich sage es niemandem.\n{line}.\n${inDanger}`,
    choices: stay,
  },
  talk: {
    text: `Ich bin ein Bot. Mit diesen Menschen kannst du reden.\n{line}.\n${inDanger}`,
    choices: stay,
  },
  youth: {
    text: `Ich bin ein Bot und für Erwachsene gemacht. Diese Menschen helfen jungen Leuten.\n{line}.\n${inDanger}`,
    choices: stay,
  },
  hurting: {
    text: 'Danke, dass du es sagst. Ich bin ein Bot. Auch dafür sind Menschen da.\n{line}.\nMöchtest du weitermachen oder schließen?',
    choices: stay,
  },

  moreLines: { text: '{lines}', choices: stay },
  saferPhone: {
    text: {
      community: `Wenn jemand dein Handy kontrolliert, ist ein anderes Telefon vielleicht sicherer. Zum Beispiel das einer Freundin, eines Freundes oder ein Rechner bei der Arbeit. Anrufe können in der Anrufliste stehen bleiben. ${hide}`,
      workplace: `Wenn jemand dein Handy kontrolliert, ist ein geliehenes Telefon vielleicht sicherer. Anrufe können in der Anrufliste stehen bleiben. Deine Firma kann diesen Chat vielleicht sehen. ${hide}`,
    },
    choices: stay,
  },
  grounding: {
    text: 'Nimm dir etwa eine Minute, mit offenen Augen. Nimm drei Dinge wahr, die du siehst, hörst oder spürst. Drück Füße oder Hände gegen etwas Festes. Lass los. Wähl dann, was als Nächstes kommt.',
    choices: stay,
  },
  wordsToSend: {
    text: 'Das kannst du für eine Person kopieren, der du vertraust. Ich schicke es nie für dich ab.\n"Mir geht es gerade nicht gut. Kannst du mich anrufen oder bei mir sein?"',
    choices: stay,
  },
  quietWords: {
    text: 'Das kannst du für eine Person kopieren, der du vertraust. Ich schicke es nie für dich ab. Nur, wenn sonst niemand dein Handy liest.\n"Hast du kurz Zeit? Ich würde gern reden."',
    choices: stay,
  },
  wordsForThem: {
    text: 'Das kannst du für die Person kopieren oder für jemanden in ihrer Nähe. Ich schicke es nie für dich ab.\n"Ich mache mir Sorgen. Bist du in Sicherheit? Ich kann zuhören oder mit dir jemanden anrufen."',
    choices: stay,
  },
  askTeam: {
    text: 'Ich kann {team} sagen, dass du reden möchtest. Ich würde nur das schicken:\n"{name} möchte gern reden. Ich soll das hier ausrichten."\nSoll ich es abschicken?',
    choices: sending,
  },
  askTeamAway: {
    text: 'Gerade ist niemand im Dienst. {team} sieht es vielleicht erst in Stunden. Brauchst du jetzt jemanden, nimm eine Nummer von oben. Ich würde nur das schicken:\n"{name} möchte gern reden. Ich soll das hier ausrichten."\nSoll ich es abschicken?',
    choices: sending,
  },
  teamTold: {
    text: 'Ich gebe es jetzt weiter. Ich kann nicht sehen, ob es jemand liest. Brauchst du jetzt jemanden, sind diese Menschen da.\n{line}.',
    choices: stay,
  },
  onlyABot: {
    text: `Darauf kann ich nicht so antworten wie ein Mensch. Ich bin ein Bot, und niemand sieht bei diesem Chat zu.\n{line}.\n${inDanger}`,
    choices: stay,
  },

  region: {
    text: 'Wo bist du? Ich nutze das nur, um die richtigen Hilfetelefone zu zeigen.',
    choices: {
      northWest: { label: 'Nord- oder Westeuropa', also: Object.values(northWest) },
      southEast: { label: 'Süd- oder Osteuropa', also: ['europa', ...Object.values(southEast)] },
      americas: {
        label: 'Nord-, Mittel-, Südamerika',
        also: ['amerika', 'nordamerika', 'südamerika', 'us', ...Object.values(americas)],
      },
      asiaPacific: { label: 'Asien oder Pazifik', also: ['asien', 'pazifik', ...Object.values(asiaPacific)] },
      africaMiddleEast: {
        label: 'Afrika oder Naher Osten',
        also: ['afrika', 'naher osten', ...Object.values(africaMiddleEast)],
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
    'Tippe auf einen Knopf, oder schreib, was darauf steht. Schreib menü, um eine Übung zu wählen. Diese Wörter gelten immer: stopp, zurück, überspringen, hilfe, pause. Auch diese: wiederholen, neu starten, meine daten, verstecken.',
  report: {
    community:
      'Habe ich etwas gesagt, das geschadet hat? {known, select, yes {Du kannst es denen sagen, die mich betreiben: {contact}} other {Sag es bitte der Person, die mich zu diesem Server hinzugefügt hat.}}\nSag, wann es war. Was du geschrieben hast, musst du nicht mitschicken.',
    workplace:
      'Habe ich etwas gesagt, das geschadet hat? {known, select, yes {Du kannst es denen sagen, die mich betreiben: {contact}} other {Sag es bitte der Person, die mich zu diesem Arbeitsbereich hinzugefügt hat.}}\nSag, wann es war. Was du geschrieben hast, musst du nicht mitschicken.',
  },
  misread: 'Danke für den Hinweis. Entschuldige bitte. Schreib jederzeit hilfe.',
  goingOn: 'Okay. Schreib jederzeit hilfe.',
  closed: 'Okay. Ich habe hier angehalten. Schreib jederzeit hilfe. Du kannst den Chat jetzt schließen.',
})
