/** Ce que dit Tend quand quelqu'un a besoin d'aide, et comment une ligne d'écoute s'écrit en français. Brouillon automatique, non relu. */
import { translation } from '#flow'
import type { en, rows as enRows } from './en.ts'

const northWest = {
  DE: 'Allemagne',
  AT: 'Autriche',
  BE: 'Belgique',
  DK: 'Danemark',
  FI: 'Finlande',
  FR: 'France',
  IE: 'Irlande',
  IS: 'Islande',
  LU: 'Luxembourg',
  NO: 'Norvège',
  NL: 'Pays-Bas',
  GB: 'Royaume-Uni',
  SE: 'Suède',
  CH: 'Suisse',
}
const southEast = {
  ES: 'Espagne',
  GR: 'Grèce',
  HU: 'Hongrie',
  IT: 'Italie',
  PL: 'Pologne',
  PT: 'Portugal',
  RO: 'Roumanie',
  SK: 'Slovaquie',
  CZ: 'Tchéquie',
  TR: 'Turquie',
  UA: 'Ukraine',
}
const americas = {
  AR: 'Argentine',
  BR: 'Brésil',
  CA: 'Canada',
  CL: 'Chili',
  CO: 'Colombie',
  US: 'États-Unis',
  MX: 'Mexique',
  PY: 'Paraguay',
  PE: 'Pérou',
  UY: 'Uruguay',
}
const asiaPacific = {
  AU: 'Australie',
  KR: 'Corée du Sud',
  HK: 'Hong Kong',
  IN: 'Inde',
  ID: 'Indonésie',
  JP: 'Japon',
  MY: 'Malaisie',
  NZ: 'Nouvelle-Zélande',
  PH: 'Philippines',
  SG: 'Singapour',
  TW: 'Taïwan',
  TH: 'Thaïlande',
}
const africaMiddleEast = {
  ZA: 'Afrique du Sud',
  AE: 'Émirats arabes unis',
  IL: 'Israël',
  KE: 'Kenya',
  NG: 'Nigeria',
}

const notListed = {
  notListed: { label: "Il n'est pas dans la liste", also: ['pas dans la liste', 'autre', 'autre pays'] },
}
const otherEU = { EU: { label: "Un autre pays de l'UE", also: ['ue', 'union européenne'] } }

export const rows: typeof enRows = {
  countries: { ...northWest, ...southEast, ...americas, ...asiaPacific, ...africaMiddleEast, EU: 'UE' },
  areas: {
    Bogotá: 'Bogotá',
    'Buenos Aires': 'Buenos Aires',
    England: 'Angleterre',
    Lagos: 'Lagos',
    'Northern Ireland': 'Irlande du Nord',
    Quebec: 'Québec',
    Scotland: 'Écosse',
    Wales: 'Pays de Galles',
  },
  needs: { crisis: 'Pour parler', dv: 'Si on te fait du mal', child: 'Pour les jeunes' },
  hours: { '24h': 'jour et nuit', 'not 24h': 'pas 24 h sur 24' },
  men: 'pour les hommes',
  call: (number, name) => (name ? `appelle ${name} au ${number}` : `appelle le ${number}`),
  callOrText: (number) => `appelle ou envoie un SMS au ${number}`,
  text: (number, word) => (word ? `envoie ${word} par SMS au ${number}` : `envoie un SMS au ${number}`),
  whatsApp: (number) => `WhatsApp ${number}`,
  option: (number, option) => `${number}, touche ${option}`,
  mobile: (number) => `${number} depuis un mobile`,
  ambulance: (number) => `${number} pour une ambulance`,
  police: (number) => `${number} pour la police`,
  directory: (address) => `${address} donne des lignes par pays`,
  localEmergency: "numéro d'urgence de ton pays",
}

const stay = {
  more: {
    label: 'Autres lignes ou pays',
    also: ['plus', 'autres lignes', 'autres numéros', 'autre pays', 'un autre pays', 'mauvais pays'],
  },
  anotherCountry: { label: 'Un autre pays', also: ['autre pays', 'pays', 'mauvais pays'] },
  myCountry: { label: 'Choisir mon pays', also: ['mon pays', 'pays', 'plus', 'autre pays'] },
  phone: {
    label: 'Si on surveille mon téléphone',
    also: ['téléphone', 'portable', 'il surveille mon téléphone', 'elle surveille mon téléphone'],
  },
  ground: { label: 'Une minute pour me poser', also: ['me poser', 'minute', 'une minute', 'ancrage', 'calme'] },
  words: { label: 'Des mots à envoyer', also: ['mots', 'des mots', 'message', "écrire à quelqu'un"] },
  okay: {
    label: "Ça va, c'était une erreur",
    also: ['ça va', 'erreur', "c'est une erreur", 'je vais bien', 'tu te trompes', 'fausse alerte'],
  },
  moderator: {
    community: {
      label: 'Dire à la modération que je veux parler',
      also: ['modération', 'modérateur', 'modératrice', 'prévenir la modération'],
    },
  },
  goOn: { label: 'On continue', also: ['poursuivre', 'oui', 'ok', "d'accord", 'merci'] },
  close: { label: 'Fermer', also: ['au revoir', 'je pars', "j'ai fini", 'salut'] },
  typed: 'Autre chose',
}

const sending = {
  send: { label: 'Oui, envoie', also: ['oui', 'envoie', 'envoyer', 'ok', "d'accord"] },
  sendNothing: { label: "Non, n'envoie rien", also: ['non', 'rien', "n'envoie pas", "n'envoie rien"] },
}

const onlyHelp = {
  moreHelp: { label: "Plus d'aide", also: ['plus', 'autre aide', "d'autres aides"] },
  close: { label: 'Fermer', also: ['au revoir', 'je pars', "j'ai fini", 'salut'] },
  typed: 'Autre chose',
}

const kinds = {
  talk: {
    label: "Quelqu'un à qui parler",
    also: ['parler', "quelqu'un", 'une personne', 'un humain', "ligne d'écoute"],
  },
  danger: {
    label: 'Je suis en danger',
    also: ['danger', 'en danger', 'pas en sécurité', 'je ne suis pas en sécurité', 'je suis pas en sécurité'],
  },
  myself: {
    label: 'Je pourrais me faire du mal',
    also: ['me faire du mal', 'je veux me faire du mal', 'moi', 'moi-même'],
  },
  someoneElse: {
    label: 'Une autre personne est en danger',
    also: ['une autre personne', "quelqu'un d'autre", 'un ami', 'une amie', 'un proche'],
  },
  scared: {
    community: {
      label: "J'ai peur dans mon couple ou de mon ex",
      also: ['couple', 'partenaire', 'mon ex', 'ex', 'peur', "j'ai peur"],
    },
    workplace: { label: "Quelqu'un me fait peur", also: ['peur', "j'ai peur", 'on me fait peur'] },
  },
  work: {
    workplace: {
      label: 'Je ne suis pas en sécurité au travail',
      also: ['travail', 'au travail', 'pas en sécurité au travail'],
    },
  },
  hurtOthers: {
    label: "Je pourrais faire du mal à quelqu'un",
    also: ['faire du mal', "faire du mal à quelqu'un", 'ma colère'],
  },
  child: {
    label: 'Ça concerne un enfant',
    also: ['enfant', 'un enfant', 'mon enfant', 'mon fils', 'ma fille', 'mineur'],
  },
  medical: { label: "C'est médical", also: ['médecin', 'docteur', 'ambulance', 'malade', 'surdose', 'overdose'] },
}

const country = 'Dans quel pays es-tu ?'
const closest = "Qu'est-ce qui s'en rapproche le plus ?"
const inDanger = 'En danger immédiat, appelle le {emergency}.'

export const fr = translation<typeof en>()({
  menu: {
    text: `Je suis un bot. ${inDanger}\nQuelle aide cherches-tu ?`,
    choices: {
      ...kinds,
      howTo: {
        label: 'Comment utiliser Tend',
        also: ['comment faire', 'commandes', 'comment ça marche', 'que sais-tu faire'],
      },
      report: {
        label: 'Signaler un message de Tend',
        also: ['signaler', 'plainte', 'réclamation', 'signaler un problème'],
      },
      wrong: { label: "Ça va, c'était une erreur", also: ['ça va', 'erreur', 'fausse alerte', 'je vais bien'] },
      leave: { label: "Quitter l'aide", also: ['rien', 'aucune', 'fermer', 'non', 'je pars'] },
    },
  },
  pick: {
    text: `Merci de me le dire. Je suis un bot. ${inDanger}\n${closest}`,
    choices: { ...kinds, close: { label: 'Fermer', also: ['rien', 'aucun', 'aucune', 'je pars'] } },
  },
  tencheck: {
    text: 'Ça fait beaucoup à porter. Es-tu en sécurité en ce moment ?',
    choices: {
      safe: {
        label: 'En sécurité, mais ça va très mal',
        also: ['oui', 'en sécurité', 'je suis en sécurité', 'très mal', 'ça va mal', 'ouais'],
      },
      notSure: { label: 'Je ne sais pas', also: ['peut-être', 'je sais pas', 'sais pas', 'pas sûr', 'pas sûre'] },
      notSafe: {
        label: 'Non',
        also: ['pas en sécurité', 'je ne suis pas en sécurité', 'je suis pas en sécurité', 'en danger', 'nan'],
      },
    },
  },
  soft: {
    text: `Je préfère vérifier, car j'ai peut-être mal lu.\n{line}.\n${closest}`,
    choices: {
      ending: {
        label: 'Je pense à mettre fin à ma vie',
        also: ['mettre fin à ma vie', 'en finir', 'je veux mourir', 'la première'],
      },
      hurtingMe: {
        label: "Quelqu'un me fait du mal",
        also: ['on me fait du mal', 'il me fait du mal', 'elle me fait du mal'],
      },
      hurting: {
        label: 'Ça va mal, mais je suis en sécurité',
        also: ['ça va mal', 'je souffre', "j'ai mal", 'en sécurité', 'je suis en sécurité'],
      },
      wrong: { label: 'Tu as mal lu', also: ['mal lu', 'erreur', 'non', 'aucune', 'ça va', 'je vais bien'] },
    },
  },
  whoHurts: {
    text: `Ce n'est pas ta faute. ${inDanger}\n${closest}`,
    choices: {
      partner: {
        community: { label: 'Partenaire, ex ou famille', also: ['partenaire', 'ex', 'famille', 'couple'] },
        workplace: { label: 'Une personne proche', also: ['proche', 'un proche', 'une proche'] },
      },
      atWork: {
        workplace: { label: "Quelqu'un du travail", also: ['travail', 'collègue', 'chef', 'patron', 'patronne'] },
      },
      someone: { label: "Quelqu'un d'autre", also: ['autre', "quelqu'un", 'une autre personne'] },
      sexual: {
        label: 'Un acte sexuel sans mon accord',
        also: ['sexuel', 'acte sexuel', 'sans mon accord', 'agression sexuelle'],
      },
      underAge: { label: "J'ai moins de 18 ans", also: ['moins de 18 ans', 'moins de 18', 'mineur', 'mineure'] },
    },
  },
  hurtWhom: {
    text: "Merci pour ta franchise. Si quelqu'un risque d'être blessé, appelle le {emergency}.\nÀ qui pourrais-tu faire du mal ?",
    choices: {
      nearMe: {
        community: { label: 'Partenaire ou famille', also: ['partenaire', 'famille', 'couple'] },
        workplace: { label: 'À une personne proche', also: ['proche', 'un proche', 'une proche'] },
      },
      child: { label: 'À un enfant', also: ['enfant', 'un enfant', 'mon enfant', 'mon fils', 'ma fille'] },
      someone: { label: "À quelqu'un d'autre", also: ['autre', "quelqu'un", "quelqu'un d'autre"] },
      myself: { label: 'À moi', also: ['moi', 'moi-même', 'à moi-même'] },
    },
  },
  childHow: {
    text: `Si ça se passe maintenant, appelle le {emergency}.\n${closest}`,
    choices: {
      minor: {
        label: "J'ai moins de 18 ans",
        also: ['moins de 18 ans', 'moins de 18', 'mineur', 'mineure', 'moi'],
      },
      worried: {
        label: "Je m'inquiète pour un enfant",
        also: ["je m'inquiète", 'inquiet', 'inquiète', 'inquiétude'],
      },
      own: {
        label: 'Je pourrais faire du mal à un enfant',
        also: ['ma colère', 'faire du mal', 'je pourrais faire du mal à mon enfant'],
      },
    },
  },

  dangerNow: {
    text: "Appelle maintenant le {emergency}.\nSi tu peux, va là où il y a du monde. Tu peux montrer ceci à quelqu'un.\nJe suis un bot. Je ne peux pas appeler pour toi.",
    choices: onlyHelp,
  },
  suicideNow: {
    text: "Appelle maintenant le {emergency}.\nOu va montrer ceci à quelqu'un. Si tu peux, éloigne-toi de ce qui pourrait te blesser.\n{line}.\nJe suis un bot. Je ne peux pas appeler pour toi.",
    choices: onlyHelp,
  },
  harmNow: {
    text: "Appelle maintenant le {emergency}.\nMets de la distance entre cette personne et toi, s'il te plaît.\n{line}.\nJe suis un bot. Je ne peux pas appeler pour toi.",
    choices: onlyHelp,
  },
  ipvNow: {
    text: "Si tu peux, appelle maintenant le {emergency}.\nCe n'est pas ta faute.\n{line}.\nJe suis un bot. Je ne peux pas appeler pour toi. Écris masquer pour effacer mes messages.",
    choices: onlyHelp,
  },
  minorNow: {
    text: "Appelle maintenant le {emergency}.\nJe te crois. Ce n'est pas ta faute. Si tu peux, va voir un adulte de confiance.\n{line}.\nJe suis un bot. Je ne peux pas appeler pour toi.",
    choices: onlyHelp,
  },
  otherNow: {
    text: "Appelle maintenant le {emergency}. Dis où se trouve la personne.\nReste près d'elle seulement si c'est sans danger pour toi.\nJe suis un bot. Je ne peux pas appeler pour toi.",
    choices: onlyHelp,
  },
  sexualNow: {
    text: `${inDanger}\nCe n'était pas ta faute. Tu choisis la suite.\n{line}.\nJe suis un bot. Je ne peux pas appeler pour toi.`,
    choices: onlyHelp,
  },
  medical: {
    text: "Appelle maintenant le {emergency}.\nÇa peut être urgent. N'attends pas que ça passe.\nJe suis un bot. Je ne peux pas appeler pour toi.",
    choices: onlyHelp,
  },
  overdose: {
    text: "Appelle maintenant le {emergency}.\nFais-le même si tu te sens bien. Si quelqu'un ne se réveille pas, dis-le d'abord. N'attends pas.\n{line, select, none {Je suis un bot.} other {{line}.\nJe suis un bot.}} Je ne peux pas appeler pour toi.",
    choices: onlyHelp,
  },
  callNow: {
    text: "S'il te plaît, appelle maintenant le {emergency}. Je ne peux ni voir ni envoyer d'aide.",
    choices: onlyHelp,
  },

  suicide_passive: {
    text: `Merci de l'avoir dit. On s'arrête là. Je suis un bot, et tu mérites une vraie personne pour ça.\n{line}.\n${inDanger}`,
    choices: stay,
  },
  suicide_active: {
    text: "Merci de me le dire. Je suis un bot et je ne peux pas te protéger, mais des personnes le peuvent.\n{line}.\nSi tu risques de passer à l'acte, appelle le {emergency}.",
    choices: stay,
  },
  suicide_plan: {
    text: "S'il te plaît, appelle maintenant le {emergency}. Ou montre ceci à quelqu'un près de toi.\n{line}.\nSi tu peux, éloigne-toi de ce qui pourrait te blesser. Je suis un bot.",
    choices: stay,
  },
  self_harm: {
    text: "Ça a l'air douloureux. On s'arrête là. Je suis un bot, mais des personnes peuvent t'aider.\n{line}.\nS'il te faut des soins d'urgence, appelle le {emergency}.",
    choices: stay,
  },
  harm_others: {
    text: "Je suis un bot, et je ne peux pas aider à faire du mal. Mets de la distance entre cette personne et toi, s'il te plaît.\n{line}.\nSi quelqu'un est en danger, appelle le {emergency}.",
    choices: stay,
  },
  ipv: {
    text: `On n'a pas à te faire du mal ni peur. Ce n'est pas ta faute. Je suis un bot. Je m'arrête là.\n{line}.\n${inDanger}\nÉcris masquer pour effacer mes messages.`,
    choices: stay,
  },
  ipvp: {
    text: `Merci pour ta franchise. Faire peur ou faire du mal n'est pas acceptable, et ça peut changer. Si ça risque d'arriver, quitte la pièce.\n{line}.\n${inDanger}`,
    choices: stay,
  },
  child_minor: {
    text: `Je te crois. Ce n'est pas ta faute. Je suis un bot. Parles-en à un adulte de confiance, ou ici.\n{line}.\n${inDanger}`,
    choices: stay,
  },
  child_adult: {
    text: "La sécurité d'un enfant passe en premier. Je suis un bot. Ces personnes peuvent te conseiller.\n{line}.\nSi ça se passe maintenant, appelle le {emergency}.",
    choices: stay,
  },
  child_own: {
    text: "Merci de le dire. Mets l'enfant en lieu sûr et éloigne-toi une minute. Je suis un bot. Ensuite, contacte ces personnes.\n{line}.\nSi quelqu'un est blessé, appelle le {emergency}.",
    choices: stay,
  },
  sexual_violence: {
    text: `Merci de me l'avoir dit. Ce n'était pas ta faute. Tu choisis la suite. Je suis un bot.\n{line}.\n${inDanger}`,
    choices: stay,
  },
  eating_disorder: {
    text: "Manger peut devenir très dur. Je suis un bot, et pas la bonne aide. Des personnes peuvent aider.\n{line}.\nMalaise ou pouls bizarre : un médecin aujourd'hui. Si ça s'aggrave, appelle le {emergency}.",
    choices: stay,
  },
  psychosis: {
    text: "Ça a l'air effrayant. Je suis un bot, et pas la bonne aide pour ça. Va près de quelqu'un de confiance, s'il te plaît.\n{line}.\nSi quelqu'un est en danger, appelle le {emergency}.",
    choices: stay,
  },
  third_party: {
    text: "C'est bien de veiller sur cette personne. Tu n'as pas à porter ça sans soutien. Je suis un bot.\n{line}.\nSi c'est maintenant, appelle le {emergency}. Dis où elle est.",
    choices: stay,
  },
  work: {
    text: `Tu mérites d'être en sécurité au travail. Je suis un bot. Je ne peux rien signaler, et je ne le dis à personne.\n{line}.\n${inDanger}`,
    choices: stay,
  },
  talk: {
    text: `Je suis un bot. Voici des personnes à qui parler.\n{line}.\n${inDanger}`,
    choices: stay,
  },
  youth: {
    text: `Je suis un bot, fait pour les adultes. Voici des personnes qui aident les jeunes.\n{line}.\n${inDanger}`,
    choices: stay,
  },
  hurting: {
    text: 'Merci de me le dire. Je suis un bot. Des personnes sont là pour ça aussi.\n{line}.\nVeux-tu continuer ou fermer ?',
    choices: stay,
  },

  moreLines: { text: '{lines}', choices: stay },
  saferPhone: {
    text: {
      community:
        "Si on surveille ton téléphone, un autre peut être plus sûr. Par exemple celui d'une personne amie, ou un ordinateur du travail. Les appels peuvent rester dans la liste. Écris masquer pour effacer mes messages.",
      workplace:
        "Si on surveille ton téléphone, celui d'une personne amie peut être plus sûr. Les appels peuvent rester dans la liste. Ton entreprise peut peut-être voir ce chat. Écris masquer pour effacer mes messages.",
    },
    choices: stay,
  },
  grounding: {
    text: 'Prends environ une minute, les yeux ouverts. Remarque trois choses près de toi que tu peux voir, entendre ou sentir. Pousse les pieds ou les mains contre quelque chose de ferme. Relâche. Puis choisis la suite.',
    choices: stay,
  },
  wordsToSend: {
    text: "Tu peux copier ceci pour quelqu'un de confiance. Je ne l'envoie jamais à ta place.\n\"Je traverse un moment difficile. Tu peux m'appeler ou être avec moi ?\"",
    choices: stay,
  },
  quietWords: {
    text: "Tu peux copier ceci pour quelqu'un de confiance. Je ne l'envoie jamais à ta place. Seulement si personne d'autre ne lit ton téléphone.\n\"Tu as une minute ? J'aimerais parler.\"",
    choices: stay,
  },
  wordsForThem: {
    text: "Tu peux copier ceci pour cette personne, ou pour quelqu'un près d'elle. Je ne l'envoie jamais à ta place.\n\"Je m'inquiète. Tu es en sécurité ? Je peux t'écouter, ou appeler quelqu'un avec toi.\"",
    choices: stay,
  },
  askTeam: {
    text: "Je peux prévenir {team} que tu aimerais parler. J'enverrais seulement ceci :\n\"{name} aimerait parler à quelqu'un et m'a demandé de le dire ici.\"\nJe l'envoie ?",
    choices: sending,
  },
  askTeamAway: {
    text: "Personne n'est là en ce moment. {team} peut mettre des heures à le voir. Pour parler tout de suite, prends une ligne plus haut. J'enverrais seulement ceci :\n\"{name} aimerait parler à quelqu'un et m'a demandé de le dire ici.\"\nJe l'envoie ?",
    choices: sending,
  },
  teamTold: {
    text: "Je transmets maintenant. Je ne vois pas si quelqu'un le lit. Pour parler tout de suite, ces personnes sont là.\n{line}.",
    choices: stay,
  },
  onlyABot: {
    text: `Je ne peux pas répondre à ça comme une personne. Je suis un bot, et personne ne suit ce chat.\n{line}.\n${inDanger}`,
    choices: stay,
  },

  region: {
    text: "Où es-tu ? Ça me sert seulement à montrer les bonnes lignes d'écoute.",
    choices: {
      northWest: { label: "Europe du Nord ou de l'Ouest", also: ['angleterre', ...Object.values(northWest)] },
      southEast: { label: "Europe du Sud ou de l'Est", also: ['europe', ...Object.values(southEast)] },
      americas: { label: 'Les Amériques', also: ['amérique', 'usa', 'québec', ...Object.values(americas)] },
      asiaPacific: {
        label: 'Asie ou Pacifique',
        also: ['asie', 'pacifique', 'océanie', ...Object.values(asiaPacific)],
      },
      africaMiddleEast: {
        label: 'Afrique ou Moyen-Orient',
        also: ['afrique', 'moyen-orient', ...Object.values(africaMiddleEast)],
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
    "Touche un bouton, ou écris ce qu'il dit. Écris menu pour choisir un exercice. Ces mots marchent à tout moment : stop, retour, passer, aide, pause. Ceux-ci aussi : répéter, recommencer, mes données, masquer.",
  report: {
    community:
      "Ai-je dit quelque chose qui a fait du mal ? {known, select, yes {Tu peux le dire aux personnes qui me gèrent : {contact}} other {Tu peux le dire à la personne qui m'a ajouté à ce serveur.}}\nDis quand c'était. Pas besoin d'envoyer ce que tu as écrit.",
    workplace:
      "Ai-je dit quelque chose qui a fait du mal ? {known, select, yes {Tu peux le dire aux personnes qui me gèrent : {contact}} other {Tu peux le dire à la personne qui m'a ajouté à cet espace de travail.}}\nDis quand c'était. Pas besoin d'envoyer ce que tu as écrit.",
  },
  misread: "Merci de le dire. Pardon pour l'erreur. Écris aide quand tu veux.",
  goingOn: "D'accord. Écris aide quand tu veux.",
  closed: "D'accord. Je m'arrête là. Écris aide quand tu veux. Tu peux fermer ce chat.",
})
