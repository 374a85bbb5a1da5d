/** Ce que dit Tend avant une discussion difficile, et après. Brouillon automatique, non relu. */
import { translation } from '#flow'
import type { en } from './en.ts'

// Morceaux de la phrase. Ce qui s'est passé vient après deux-points : un nom (« l'argent ») y tient, et une phrase entière aussi.
// Ce qu'on ressent se dit avec un nom (« de la tristesse »), qui n'a pas le genre de la personne.

const topic =
  '{form, select, about {ceci : {event}} when {ce qui se passe quand {event}} this {ceci : {event}} other {quelque chose qui compte pour moi}}'
const aboutIt =
  "{form, select, about { face à ceci : {event}} when { quand {event}} this { face à ceci : {event}} other {, et j'aimerais en parler}}"
const whenItWas =
  "{form, select, about {J'ai ressenti {feel} face à ceci : {event}} when {Quand {event}, je ressens {feel}} this {J'ai ressenti {feel} face à ceci : {event}} other {J'ai ressenti {feel}, et j'aimerais en parler}}"
const couldWe = 'we { On pourrait {request} ?} you { Tu pourrais {request} ?}'
const thanks = "{thanksForm, select, what { J'apprécie {thanks}.} that { J'apprécie ceci : {thanks}.} other {}}"
const aim =
  "{aim, select, heard { Je souhaite qu'on m'écoute.} change { Je souhaite un petit changement.} sorry { Je veux demander pardon pour ma part.} limit { Je veux poser une limite claire.} share { Je veux dire comment je l'ai vécu.} felt { J'ai ressenti {feel}.} other {}}"

const atATime = { open: 'Écrire une heure', field: 'Une heure ou une durée' } as const

export const fr = translation<typeof en>()({
  start: {
    text: "Préparons une discussion difficile. Tu peux passer une étape ou t'arrêter à tout moment. As-tu 2 minutes ou 10 ?",
    choices: {
      two: { label: '2 minutes', also: ['2', '2 min', 'court', 'rapide', 'deux'] },
      ten: { label: '10 minutes', also: ['10', '10 min', 'long', 'dix'] },
    },
  },

  // --- cette discussion est-elle sans danger ---
  gate: {
    text: "D'abord, une question privée. Comment l'autre personne pourrait-elle réagir ?",
    choices: {
      upsetButSafe: {
        label: 'Mal peut-être, mais sans danger',
        also: ['mal peut-être', 'sans danger', 'je suis en sécurité'],
      },
      mightHurt: {
        community: {
          label: 'On pourrait me faire du mal, me menacer ou me punir',
          also: [
            'me faire du mal',
            'me menacer',
            'me punir',
            'me frapper',
            'pas en sécurité',
            'je ne suis pas en sécurité',
            'je suis en danger',
          ],
        },
      },
      mightPunish: {
        workplace: {
          label: 'On pourrait me menacer ou me punir',
          also: [
            'me menacer',
            'me punir',
            'me faire du mal',
            'pas en sécurité',
            'je ne suis pas en sécurité',
            'je suis en danger',
          ],
        },
      },
      notSure: { label: 'Je ne sais pas', also: ['je sais pas', 'sais pas', 'peut-être', 'aucune idée'] },
    },
  },
  fear: {
    text: "Encore une question privée. L'une de ces phrases te parle-t-elle ?",
    choices: {
      afraid: {
        community: { label: 'Cette personne me fait souvent peur', also: ['peur', "j'ai peur", 'me fait peur'] },
      },
      control: {
        community: {
          label: 'On me surveille ou on contrôle mon argent, mon téléphone, mes amis',
          also: ['contrôle', 'me contrôle', 'me surveille', 'argent', 'téléphone'],
        },
      },
      hurt: {
        community: {
          label: "Cette personne m'a fait du mal",
          also: ["m'a fait du mal", 'mal', "m'a frappé", "m'a frappée"],
        },
      },
      afraidHere: {
        workplace: { label: 'Cette personne me fait souvent peur', also: ['peur', "j'ai peur", 'me fait peur'] },
      },
      bullied: {
        workplace: {
          label: 'On me harcèle ou on me menace',
          also: ['harcèlement', 'me harcèle', 'me menace', 'menaces'],
        },
      },
      hurtHere: {
        workplace: {
          label: "Cette personne m'a fait du mal",
          also: ["m'a fait du mal", 'mal', "m'a frappé", "m'a frappée"],
        },
      },
      none: { label: 'Rien de tout ça', also: ['rien', 'aucune', 'aucun', 'non'] },
    },
  },

  // --- prendre appui ---
  when: {
    text: "La discussion, c'est quand ?",
    choices: {
      now: { label: 'Maintenant', also: ['tout de suite', 'là', 'bientôt'] },
      today: { label: "Aujourd'hui", also: ['ce soir', 'cet après-midi', "plus tard aujourd'hui"] },
      anotherDay: { label: 'Un autre jour', also: ['demain', 'cette semaine', 'la semaine prochaine'] },
      unsure: { label: 'Je ne sais pas', also: ['je sais pas', 'sais pas', 'aucune idée'] },
    },
  },
  howUpset: {
    text: "À quel point ça te bouleverse en ce moment ? 0, c'est le calme. 10, c'est le plus fort possible.",
    ends: { low: 'calme', high: 'au plus fort' },
  },
  calmFirst: {
    text: "Ça fait beaucoup à porter dans une discussion. Veux-tu d'abord un pas vers le calme ? Continuer est possible aussi.",
    choices: {
      calmStep: { label: "D'abord un pas vers le calme", also: ['calme', 'le calme', 'oui', 'ok', "d'accord"] },
      breatheFirst: { label: '5 minutes de respiration lente', also: ['respirer', 'respiration', '5 minutes'] },
      goOn: { label: 'Continuer sans ça', also: ['non', 'non merci', 'sans ça', 'poursuivre'] },
    },
  },
  breatheFirst: {
    text: "Veux-tu d'abord 5 minutes de respiration lente ?",
    choices: {
      breatheFirst: { label: "Oui, d'abord respirer", also: ['oui', 'ok', "d'accord", 'bien sûr', 'respirer'] },
      goOn: { label: 'Non, on continue', also: ['non', 'non merci', 'on continue', 'poursuivre'] },
    },
  },
  breathe: {
    text: 'Inspire sur 4. Expire lentement sur 6. Laisse descendre les épaules. Je te préviens au bout de 5 minutes. Si respirer comme ça te gêne ou fait tourner la tête, touche Pas pour moi.',
    choices: {
      done: { label: "J'ai déjà fini", also: ['fini', 'fait', "j'ai fini", "c'est fait"] },
      notForMe: { label: 'Pas pour moi', also: ['pas ça', 'ça ne me va pas', 'autre chose'] },
    },
  },
  timeUp: 'Les 5 minutes sont passées.',
  howReady: {
    text: "À quel point te sens-tu capable d'avoir cette discussion, de 0 à 10 ?",
    ends: { low: 'pas du tout', high: 'tout à fait' },
  },
  apart: {
    text: "La discussion est-elle avec quelqu'un de ta liste ? Je laisse cette personne de côté pour l'instant.",
    choices: {
      nobody: { label: 'Non, avec personne de la liste', also: ['non', 'personne', 'aucun', 'aucune'] },
    },
  },
  anchor: {
    text: {
      community:
        "Choisis quelqu'un ou quelque chose qui est de ton côté. Tu peux aussi écrire un surnom. Je ne le garde pas.",
      workplace:
        "Choisis quelqu'un ou quelque chose qui te soutient. Tu peux aussi écrire un surnom. Je ne le garde pas.",
    },
    choices: {
      place: { label: "Un lieu que j'aime", also: ['lieu', 'un lieu', 'endroit', 'un endroit'] },
      pastWin: { label: "Une fois où j'ai réussi", also: ["j'ai réussi", 'réussite', 'une réussite'] },
      noOne: { label: 'Personne ne me vient', also: ['personne', 'aucun', 'aucune', 'rien'] },
    },
    form: { open: 'Écrire un surnom', title: 'De ton côté', field: 'Un surnom' },
  },
  noOne: "Ce n'est pas grave, et ça ne dit rien de mauvais sur toi.",
  hold: {
    text: "{kind, select, someone {Imagine {anchor}, juste à côté de toi. Qu'est-ce qui est bon en toi, à ses yeux ?} somewhere {Imagine {anchor}. Qu'est-ce qui est agréable là-bas ?} place {Imagine que tu es dans ce lieu. Qu'est-ce qui est agréable là-bas ?} other {Repense à ce moment. Qu'est-ce que tu as bien fait ?}} Reste avec ça environ une minute. Tu peux garder les yeux ouverts.",
    choices: {
      done: { label: "J'ai déjà fini", also: ['fini', 'fait', "j'ai fini", "c'est fait"] },
      notForMe: { label: 'Pas pour moi', also: ['pas ça', 'ça ne me va pas', 'autre chose'] },
    },
  },
  point: {
    text: "Qu'attends-tu surtout de cette discussion ? Une seule chose suffit.",
    choices: {
      heard: { label: "Qu'on m'écoute", also: ["m'écouter", "qu'on m'entende", 'écoute'] },
      change: { label: 'Demander un changement', also: ['changement', 'un changement'] },
      sorry: { label: 'Demander pardon', also: ['pardon', "m'excuser", 'excuses', 'des excuses'] },
      limit: { label: 'Poser une limite', also: ['limite', 'une limite', 'poser des limites'] },
      share: { label: 'Dire ce que je ressens', also: ['dire', 'ce que je ressens', 'mes sentiments'] },
      otherPoint: { label: 'Autre chose', also: ['autre', 'un autre', 'une autre'] },
    },
  },

  // --- la phrase ---
  feelings: {
    text: 'Que ressens-tu à ce sujet ? Choisis une ou deux réponses.',
    choices: {
      hurting: { community: { label: 'de la peine', also: ['peine', 'blessé', 'blessée', 'ça fait mal'] } },
      sad: { community: { label: 'de la tristesse', also: ['triste', 'tristesse'] } },
      worried: {
        community: { label: "de l'inquiétude", also: ['inquiétude', 'inquiet', 'inquiète', 'anxiété', 'stress'] },
      },
      lonely: { community: { label: 'de la solitude', also: ['solitude', 'seul', 'seule'] } },
      concerned: {
        workplace: { label: "de l'inquiétude", also: ['inquiétude', 'inquiet', 'inquiète', 'préoccupation', 'stress'] },
      },
      letDown: { label: 'de la déception', also: ['déception', 'déçu', 'déçue'] },
      tired: { community: { label: 'de la fatigue', also: ['fatigue', 'fatigué', 'fatiguée', 'épuisement'] } },
      frustrated: { label: 'de la frustration', also: ['frustration', 'frustré', 'frustrée', 'agacement'] },
      angry: { community: { label: 'de la colère', also: ['colère', 'en colère', 'furieux', 'furieuse', 'rage'] } },
      confused: { label: 'de la confusion', also: ['confusion', 'confus', 'confuse', 'perdu', 'perdue'] },
      leftOut: { label: "une mise à l'écart", also: ["mise à l'écart", "à l'écart", 'exclu', 'exclue', 'exclusion'] },
      notHeard: {
        community: {
          label: "un manque d'écoute",
          also: ["manque d'écoute", "on ne m'écoute pas", 'pas entendu', 'pas entendue'],
        },
      },
      ashamed: { community: { label: 'de la honte', also: ['honte', "j'ai honte", 'honteux', 'honteuse'] } },
      scared: { community: { label: 'de la peur', also: ['peur', "j'ai peur", 'effrayé', 'effrayée'] } },
      hopeful: { community: { label: "de l'espoir", also: ['espoir', "j'espère", "plein d'espoir"] } },
      torn: {
        community: { label: 'un tiraillement', also: ['tiraillement', 'tiraillé', 'tiraillée', 'partagé', 'partagée'] },
      },
      overwhelmed: { community: { label: 'un trop-plein', also: ['trop-plein', 'trop', 'débordé', 'débordée'] } },
      stretched: { workplace: { label: 'une surcharge', also: ['surcharge', 'débordé', 'débordée', 'fatigue'] } },
      unsure: { workplace: { label: 'des doutes', also: ['doute', 'doutes', 'je doute', 'pas sûr', 'pas sûre'] } },
      rushed: {
        workplace: {
          label: 'un manque de temps',
          also: ['manque de temps', 'pressé', 'pressée', 'bousculé', 'bousculée'],
        },
      },
    },
  },
  event: {
    text: "Que s'est-il passé, en quelques mots simples ? Un seul fait suffit. Choisis, ou écris-le. Je ne garde rien de ce que tu écris.",
    choices: {
      remark: { label: 'ce qui a été dit', also: ['une remarque', 'remarque', 'des mots', 'paroles'] },
      changedPlan: { label: 'un changement de plan', also: ['changement de plan', 'plans', 'un plan'] },
      choresShare: {
        community: { label: 'le partage des tâches', also: ['tâches', 'les tâches', 'ménage', 'le ménage'] },
      },
      workShare: {
        workplace: { label: 'le partage du travail', also: ['travail', 'le travail', 'charge de travail'] },
      },
      money: { community: { label: "l'argent", also: ['argent', 'les sous', 'dépenses'] } },
      missedDate: { workplace: { label: 'un délai dépassé', also: ['délai', 'le délai', 'une échéance', 'retard'] } },
      time: { community: { label: 'notre temps ensemble', also: ['temps', 'le temps', 'temps ensemble'] } },
      feedback: {
        workplace: { label: 'notre façon de faire des retours', also: ['feedback', 'les retours', 'des retours'] },
      },
      noWords: {
        label: 'Je ne trouve pas les mots',
        also: ['pas les mots', 'pas de mots', 'je ne sais pas', 'je sais pas', 'aucune idée'],
      },
    },
    form: { open: "L'écrire", title: "Ce qui s'est passé", field: 'En quelques mots simples' },
  },
  wordsLost: "Pardon, j'ai redémarré et perdu les mots que tu avais écrits.",
  hint: {
    text: '{hint, select, threat {Ça peut passer pour une menace. Si c\'est une limite qui compte pour toi, tu peux la garder. Si c\'est venu de la colère, tu peux la changer. Que préfères-tu ?} strong {Ce sont des mots forts. Une discussion va souvent mieux sans eux. Veux-tu les changer ?} label {Cette phrase dit comment est la personne. Veux-tu essayer avec ce qu\'elle a fait ?} blame {Ça peut passer pour un reproche. Veux-tu essayer "j\'aimerais..." ?} thought {On dirait une idée sur l\'autre personne. Veux-tu plutôt nommer ce qui s\'est passé ?} always {"Toujours" et "jamais" se contestent facilement. Pourrais-tu plutôt nommer une seule fois ?} wish {Ça peut passer pour une règle. Veux-tu en faire un souhait ?} many {On dirait plusieurs choses à la fois. Veux-tu choisir celle qui vient en premier ?} other {Veux-tu relire encore une fois ?}}',
    choices: {
      change: { label: 'Changer', also: ['oui', 'ok', "d'accord", 'modifier', 'réécrire'] },
      keep: { label: 'Garder', also: ['non', 'non merci', 'laisser', 'je garde'] },
    },
  },
  afterCheck: {
    text: 'Revenons à ta phrase. Veux-tu continuer avec ces mots ?',
    choices: {
      goOn: { label: 'Continuer avec ces mots', also: ['oui', 'ok', "d'accord", 'avec ces mots'] },
      change: { label: 'Les changer', also: ['non', 'changer', 'modifier'] },
    },
  },
  openers: {
    text: "Ce n'est pas grave. Voici cinq façons de commencer. Choisis-en une, ou essaie avec tes mots.",
    choices: {
      notEasy: {
        label: "C'est dur à dire pour moi. Tu peux m'écouter jusqu'au bout ?",
        also: ['1', "m'écouter", "jusqu'au bout", 'dur à dire'],
      },
      onMyMind: {
        label: "Quelque chose me trotte dans la tête. C'est un bon moment ?",
        also: ['2', 'dans la tête', 'un bon moment'],
      },
      noRightWords: {
        label: "Je n'ai pas encore les bons mots. J'aimerais essayer quand même.",
        also: ['3', 'essayer', 'les bons mots'],
      },
      tenMinutes: {
        label: 'Quelque chose me dérange. On pourrait parler 10 minutes ?',
        also: ['4', '10 minutes', 'me dérange'],
      },
      mayGetWrong: {
        label: "Je vais peut-être mal le dire. Ça compte pour moi qu'on parle.",
        also: ['5', "qu'on parle", 'mal le dire'],
      },
      ownWords: { label: 'Essayer avec mes mots', also: ['mes mots', 'avec mes mots', 'écrire'] },
    },
  },
  request: {
    text: 'Qu\'aimerais-tu à la place ? Petit et clair, si possible. Choisis une option, ou écris la suite de : "On pourrait ..."',
    choices: {
      talkTonight: { community: { label: 'parler 10 minutes ce soir', also: ['parler', 'parler ce soir', 'ce soir'] } },
      listenFirst: {
        community: { label: "m'écouter d'abord, puis répondre", also: ["m'écouter", "m'écouter d'abord", 'écouter'] },
      },
      plan: { community: { label: 'faire un plan ensemble', also: ['plan', 'un plan', 'faire un plan'] } },
      takeTurns: { community: { label: 'parler à tour de rôle', also: ['tour de rôle', 'à tour de rôle'] } },
      phones: {
        community: { label: 'ranger les téléphones au repas', also: ['téléphones', 'sans téléphone', 'portables'] },
      },
      chores: {
        community: { label: 'partager autrement les tâches', also: ['tâches', 'partager les tâches', 'ménage'] },
      },
      askMe: { community: { label: 'me demander avant de décider', also: ['me demander', 'me demander avant'] } },
      tellMe: { community: { label: "me prévenir à l'avance", also: ['me prévenir', "à l'avance", 'prévenir'] } },
      sayThanks: { community: { label: 'dire merci plus souvent', also: ['merci', 'dire merci', 'plus de mercis'] } },
      ownTime: {
        community: { label: 'avoir du temps rien que pour nous', also: ['temps pour nous', 'du temps', 'temps'] },
      },
      slowDown: { community: { label: 'aller plus lentement', also: ['plus lentement', 'ralentir', 'moins vite'] } },
      tryTomorrow: { community: { label: 'réessayer demain', also: ['demain', 'réessayer'] } },
      getHelp: { community: { label: "chercher de l'aide pour ça", also: ["chercher de l'aide", "de l'aide"] } },
      budget: { community: { label: "se mettre d'accord sur un budget", also: ['budget', 'un budget'] } },
      whoDoesWhat: { workplace: { label: 'décider qui fait quoi', also: ['qui fait quoi', 'rôles', 'les rôles'] } },
      meet: { workplace: { label: 'se voir 15 minutes', also: ['se voir', '15 minutes', 'une réunion'] } },
      notesAhead: {
        workplace: { label: "partager les notes à l'avance", also: ['notes', 'les notes', 'partager les notes'] },
      },
      letMeFinish: {
        workplace: { label: "me laisser finir d'abord", also: ['me laisser finir', 'laisser finir', 'finir'] },
      },
      clearDate: { workplace: { label: 'fixer une date claire', also: ['une date', 'date claire', 'date'] } },
      inPrivate: {
        workplace: { label: 'me faire des retours en privé', also: ['privé', 'en privé', 'retours', 'feedback'] },
      },
      swapTasks: {
        workplace: { label: 'échanger quelques tâches', also: ['échanger', 'échanger des tâches', 'tâches'] },
      },
      thirdPerson: {
        workplace: {
          label: 'inviter une tierce personne',
          also: ['tierce personne', 'une autre personne', 'un tiers'],
        },
      },
      noWords: {
        label: 'Je ne trouve pas les mots',
        also: ['pas les mots', 'pas de mots', 'je ne sais pas', 'je sais pas', 'aucune idée'],
      },
    },
    form: { open: "L'écrire", title: 'Ce que tu aimerais', field: 'On pourrait ...' },
  },
  thanks: {
    text: 'Veux-tu ajouter une chose que tu apprécies chez cette personne ? Écris la suite de : "J\'apprécie ..."',
    choices: { noThanks: { label: 'Non merci', also: ['non', 'rien', 'pas maintenant'] } },
    form: { open: "L'écrire", title: 'Une chose appréciée', field: "J'apprécie ..." },
  },
  plainLine: {
    community: `"{felt, select, yes {Je ressens {feel}${aboutIt}.} other {J'aimerais parler de ${topic}.}}{asks, select, we { J'aimerais qu'on puisse {request}.} you { J'aimerais que tu puisses {request}.} other {}}${thanks}"`,
    workplace: `"{felt, select, yes {${whenItWas}.} other {J'aimerais parler de ${topic}.}}{asks, select, ${couldWe} other {}}${thanks}"`,
  },
  softerLine: {
    community: `"J'aimerais parler de ${topic}.{felt, select, yes { Je ressens {feel}.} other {}}{asks, select, ${couldWe} other { C'est un bon moment ?}}"`,
    workplace: `"J'aimerais parler de ${topic}.${aim}{asks, select, ${couldWe} other { C'est un bon moment ?}}"`,
  },
  shorterLine: {
    community: `"{felt, select, yes {Je ressens {feel}${aboutIt}.} other {Il s'agit de ${topic}.}}{asks, select, ${couldWe} other { On pourrait parler ?}}"`,
    workplace: `"Il s'agit de ${topic}.{asks, select, ${couldWe} other { On pourrait parler ?}}"`,
  },
  lines: {
    text: 'Voici deux façons de le dire. Laquelle veux-tu ?',
    choices: {
      first: { label: 'Prendre la première', also: ['première', '1', 'la première', 'prendre'] },
      softer: { label: 'Prendre la plus douce', also: ['plus douce', 'deuxième', '2', 'la deuxième', 'la seconde'] },
      shorter: { label: 'La raccourcir', also: ['plus courte', 'courte', 'raccourcir'] },
      edit: { label: 'Changer une partie', also: ['changer', 'modifier'] },
      startOver: { label: 'Repartir à zéro', also: ['à zéro', 'nouvelle', 'une autre'] },
    },
  },
  shorter: {
    text: 'En voici une plus courte. La veux-tu ?',
    choices: {
      useShorter: { label: 'Prendre celle-ci', also: ['oui', 'prendre', 'ok', "d'accord", 'celle-ci'] },
      otherTwo: { label: 'Voir les deux autres', also: ['non', 'les autres', 'plus douce'] },
      edit: { label: 'Changer une partie', also: ['changer', 'modifier'] },
      startOver: { label: 'Repartir à zéro', also: ['à zéro', 'nouvelle', 'une autre'] },
    },
  },
  editWhat: {
    text: "Qu'aimerais-tu changer ?",
    choices: {
      editFeelings: { label: 'Ce que je ressens', also: ['ressenti', 'sentiments', 'sentiment'] },
      editEvent: { label: "Ce qui s'est passé", also: ['le fait', 'les faits', 'passé'] },
      editRequest: { label: 'Ce que je demande', also: ['demande', 'la demande', 'ma demande'] },
      editThanks: { label: "Ce que j'apprécie", also: ["j'apprécie", 'merci'] },
      nothing: { label: "Rien, c'est bien comme ça", also: ['rien', 'non', "c'est bien comme ça"] },
    },
  },
  copyIt:
    "Copie cette phrase maintenant. Je ne la garde pas, et je ne l'envoie jamais. Tu peux aussi dire seulement ce que tu ressens.",
  openerLine: '"{opener}"',

  // --- un plan, et est-ce le moment ---
  ifThen: {
    text: 'Que feras-tu si ça se tend ? Choisis un plan.',
    choices: {
      breath: {
        label: 'Si je hausse le ton, alors je respire lentement avant de parler.',
        also: ['ton', 'le ton', 'je respire'],
      },
      pause: {
        label: 'Si ma poitrine se serre, alors je demande 20 minutes.',
        also: ['poitrine', 'je demande 20 minutes', '20 minutes'],
      },
      wait: {
        label: "Si je veux envoyer un long message, alors j'attends une heure.",
        also: ['message', 'long message', "j'attends une heure"],
      },
      think: {
        label: 'Si j\'entends "tu fais toujours", alors je dis "laisse-moi réfléchir".',
        also: ['tu fais toujours', 'laisse-moi réfléchir', 'réfléchir'],
      },
    },
  },
  planSet: 'Ton plan : {plan}',
  readyAgain: {
    text: "Et maintenant, à quel point te sens-tu capable d'avoir cette discussion, de 0 à 10 ?",
    ends: { low: 'pas du tout', high: 'tout à fait' },
  },
  change: [
    "Tu passes de {before} à {after}. C'est seulement ta propre mesure, pas un examen.",
    "De {before} à {after}. C'est ta propre mesure, à personne d'autre.",
  ],
  noChange: "Pas de changement cette fois. Ça arrive, et ce n'est pas ta faute.",
  readyFell: {
    text: 'Attendre est très bien aussi. Un mauvais moment peut gâcher une bonne discussion. Que préfères-tu ?',
    choices: {
      wait: { label: 'Laisser pour un autre jour', also: ['un autre jour', 'laisser', "pas aujourd'hui"] },
      notes: { label: "Des notes pour qui m'aide", also: ['notes', 'des notes', "quelqu'un qui m'aide"] },
      goOn: { label: 'Continuer comme prévu', also: ['comme prévu', 'on continue', 'poursuivre'] },
    },
  },
  canWait: "Alors ça attend. Rien n'est à dire aujourd'hui.",
  helperNotes: `Tu peux copier ceci pour quelqu'un de confiance. Je ne l'envoie jamais.
"J'ai une discussion difficile et j'aimerais ton aide. Il s'agit de ${topic}.{felt, select, yes { Je ressens {feel}.} other {}}{asks, select, we { J'aimerais proposer ceci : {request}.} you { J'aimerais demander ceci : {request}.} other {}}"`,
  hardAnswer: "Tu peux bien commencer et recevoir quand même une réponse dure. Cette part n'est pas la tienne.",

  // --- un mot avant, des nouvelles après ---
  lastStep: {
    text: "Un petit mot de ma part aiderait-il ? J'écris seulement si tu le demandes.",
    choices: {
      remind: { label: 'Me prévenir 5 minutes avant', also: ['me prévenir', 'rappel', 'un rappel', 'avant'] },
      checkIn: { label: 'Prendre des nouvelles après', also: ['des nouvelles', 'après', 'prendre des nouvelles'] },
      done: { label: "Non, j'ai fini", also: ["j'ai fini", 'non', 'non merci', 'rien', 'au revoir'] },
    },
  },
  talkWhen: {
    text: 'Quand commence la discussion ? Écris une heure, comme 18:30, ou une durée, comme "dans 2 heures". Un jour au maximum.',
    form: { ...atATime, title: 'Début de la discussion' },
  },
  verySoon: "C'est dans quelques minutes seulement, alors pas besoin d'un mot.",
  reminderSet: {
    text: "C'est noté pour {time}. {after, select, yes {Veux-tu aussi que je prenne des nouvelles après ?} other {Ça te va ?}}",
    choices: {
      okay: { label: "D'accord", also: ['ok', 'oui', 'très bien', 'ça me va'] },
      hourAfter: { label: 'Une heure après le début', also: ['1 heure', 'une heure', 'une heure après'] },
      threeHoursAfter: { label: 'Trois heures après', also: ['3 heures', 'trois heures'] },
      noCheckIn: { label: 'Pas de nouvelles après', also: ['non', 'non merci', 'pas de nouvelles'] },
      noNote: { label: 'Pas de mot, merci', also: ['pas de mot', 'pas de rappel', 'aucun mot'] },
    },
  },
  allSet: "C'est réglé. Je n'écris rien jusque-là. Tu peux fermer ce chat.",
  talkSoon: {
    text: 'Un mot que tu as demandé.\nRespire une fois lentement, puis commence avec ta phrase.{plan, select, yes { Ton plan : {ifThen}} other {}}',
    choices: {
      okay: { label: "D'accord", also: ['ok', 'oui', 'merci', 'très bien'] },
      moved: { label: "L'heure a changé", also: ['changé', 'pas maintenant', 'autre heure', 'nouvelle heure'] },
    },
  },
  goodStart: 'Je prends des nouvelles après, comme demandé. Tu peux fermer ce chat.',
  checkInWhen: {
    text: 'Quand veux-tu que je prenne des nouvelles ? Écris une heure, comme 18:30, ou une durée, comme "dans 2 heures". Un jour au maximum.',
    form: { ...atATime, title: 'Heure des nouvelles' },
  },
  checkInSet: {
    text: "Je prends des nouvelles : c'est noté pour {time}. Ça te va ?",
    choices: {
      okay: { label: "D'accord", also: ['ok', 'oui', 'très bien', 'ça me va'] },
      noCheckIn: { label: 'Pas de nouvelles, merci', also: ['non', 'non merci', 'pas de nouvelles'] },
    },
  },
  howWasIt: {
    text: "Un mot que tu as demandé.\nComment ça s'est passé ?",
    choices: {
      better: { label: 'Mieux', also: ['bien', 'très bien', 'super'] },
      same: { label: 'À peu près pareil', also: ['pareil', 'comme avant', 'moyen', 'ok'] },
      worse: { label: 'Moins bien', also: ['pire', 'mal', 'très mal'] },
      noTalk: {
        label: "Ça n'a pas eu lieu",
        also: ["on n'a pas parlé", 'pas eu lieu', 'pas encore', 'pas de discussion'],
      },
      feltUnsafe: {
        community: {
          label: "Je n'étais pas en sécurité",
          also: ['pas en sécurité', "j'ai eu peur", 'en danger', "j'étais en danger"],
        },
      },
      feltUnsafeHere: {
        workplace: {
          label: "Je n'étais pas en sécurité",
          also: ['pas en sécurité', "j'ai eu peur", 'en danger', "j'étais en danger"],
        },
      },
    },
  },
  thankThem: {
    text: "Bravo pour l'effort. Veux-tu dire à cette personne une chose qui a aidé ?",
    choices: {
      giveLine: { label: 'Donne-moi une phrase', also: ['une phrase', 'phrase', 'oui', 'ok'] },
      myWay: { label: 'Je le fais à ma façon', also: ['ma façon', 'à ma façon'] },
      noThanks: { label: 'Non merci', also: ['non', 'rien'] },
    },
  },
  thankLine: 'Tu peux copier ceci. Je ne l\'envoie jamais.\n"Merci pour ton écoute, jusqu\'au bout."',
  notBetter: {
    text: "Tu peux bien commencer et recevoir quand même une réponse dure. Cette part n'est pas la tienne. Qu'est-ce qui aiderait maintenant ?",
    choices: {
      calmStep: { label: 'Un pas vers le calme', also: ['calme', 'le calme', 'un pas'] },
      lookBack: { label: 'Revenir sur la discussion', also: ['revenir dessus', 'regarder en arrière', 'réparer'] },
      done: { label: "J'ai fini", also: ['fini', 'rien', 'au revoir'] },
    },
  },
  noTalkYet: {
    text: "Ce n'est pas grave. Une discussion peut attendre. Veux-tu fixer une autre heure ?",
    choices: {
      newTime: { label: 'Fixer une autre heure', also: ['oui', 'autre heure', 'nouvelle heure', 'ok', "d'accord"] },
      leaveIt: { label: 'Laisser', also: ['non', 'non merci', "laisser pour l'instant"] },
    },
  },
  close: ['Tu y as mis du travail. Tu peux fermer ce chat.', "C'était une bonne préparation. Tu peux fermer ce chat."],
})
