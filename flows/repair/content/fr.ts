/** Ce que dit Tend quand quelqu'un revient sur une dispute et, s'il le souhaite, prépare un petit mot. Brouillon automatique, non relu. */
import { translation } from '#flow'
import type { en } from './en.ts'

// --- les morceaux du mot : chacun figure dans une liste de choix et, tel quel, dans le mot ---

/** Sa propre part, une phrase sans son point final. */
const parts = {
  raisedVoice: { label: "J'ai haussé le ton", also: ['haussé le ton', 'élevé la voix', "j'ai crié", 'la voix'] },
  notListened: { label: "Je n'ai pas écouté", also: ['pas écouté', "j'ai pas écouté", "je n'écoutais pas"] },
  meanWords: {
    community: {
      label: "J'ai dit quelque chose de blessant",
      also: ['blessant', 'méchant', 'quelque chose de blessant'],
    },
  },
  cutIn: { workplace: { label: "J'ai coupé la parole", also: ['coupé la parole', "j'ai interrompu", 'interrompu'] } },
  sharp: { workplace: { label: "J'ai eu un ton sec", also: ['ton sec', 'sec', 'mauvais ton'] } },
  wentSilent: { label: "J'ai gardé le silence", also: ['silence', "je n'ai rien dit", "je n'ai plus parlé"] },
  late: { label: "J'étais en retard", also: ['en retard', 'retard'] },
  forgot: { label: "J'ai oublié quelque chose", also: ["j'ai oublié", 'oublié', 'un oubli'] },
  guessed: { label: "J'ai supposé sans demander", also: ["j'ai supposé", 'supposé', "je n'ai pas demandé"] },
} as const
const noPart = { label: "Je n'en vois pas", also: ['aucune', 'non', 'rien', "j'en vois pas", 'pas de part'] } as const

/** Ce qui sera fait, après « La prochaine fois, je vais ». */
const fixes = {
  takeBreak: { label: 'faire une pause plus tôt', also: ['une pause', 'faire une pause', 'souffler'] },
  slower: { label: 'parler plus lentement', also: ['plus lentement', 'lentement', 'moins vite'] },
  listenFirst: { label: "écouter d'abord", also: ['écouter', "d'abord écouter"] },
  askFirst: { label: 'demander avant de supposer', also: ['demander', "demander d'abord", 'poser la question'] },
  saySooner: {
    label: "dire plus tôt ce qu'il me faut",
    also: ['dire plus tôt', "ce qu'il me faut", "dire ce qu'il me faut"],
  },
  call: { community: { label: "appeler si j'ai du retard", also: ['appeler', 'téléphoner'] } },
  phoneAway: { community: { label: 'ranger mon téléphone', also: ['téléphone', 'mon téléphone', 'portable'] } },
  tellAhead: {
    workplace: { label: 'prévenir plus tôt', also: ['prévenir', "prévenir à l'avance", 'informer plus tôt'] },
  },
  inWriting: { workplace: { label: 'mettre les choses par écrit', also: ['par écrit', "l'écrire", 'écrire'] } },
} as const

const leaveOut = {
  label: 'Laisser de côté',
  also: ['de côté', 'laisser', 'aucun', 'aucune', 'rien', 'non'],
} as const
const calmStep = { label: 'Un pas vers le calme', also: ['calme', 'le calme', 'oui', 'ok', "d'accord"] } as const
const done = { label: "C'est fait", also: ['fait', 'ok', 'fini', "j'ai fini", 'oui', "d'accord"] } as const

const place = '{where, select, none {} other { {place}}}'
const nextTime = '{fix, select, none {} other { La prochaine fois, je vais {deed}.}}'
const note = {
  community: `"{own, select, yes {{part}${place}.{effect, select, none {} usual { Ce n'était pas juste pour toi.} other { {line}}}${nextTime} {ending, select, usual {Quand tu voudras, dis-moi comment tu l'as vécu.} other {{close}}}} other {Je n'ai pas aimé comment ça s'est passé. Je tiens à notre lien. On pourrait réessayer {when} ?}}"`,
  workplace: `"{own, select, yes {{part}${place}.{effect, select, none {} usual {} other { {line}}}${nextTime} J'aimerais repartir à zéro. {ending, select, usual {Quand pourrait-on en parler ?} other {{close}}}} other {Je n'ai pas aimé comment ça s'est passé. J'aimerais repartir à zéro. On pourrait réessayer {when} ?}}"`,
} as const

export const fr = translation<typeof en>()({
  often: {
    community:
      'Ces temps-ci, tu as regardé en arrière plusieurs fois. Une médiation ou un accompagnement aiderait peut-être plus que moi. Continuer ici est possible aussi.',
    workplace:
      "Ces temps-ci, tu as regardé en arrière plusieurs fois. Une médiation, ou quelqu'un de confiance, aiderait peut-être plus que moi. Continuer ici est possible aussi.",
  },
  start: {
    text: {
      community:
        "Revenons sur la dispute, un petit pas à la fois. C'est pour toi. Tu choisis ce que tu partages, ou rien. En 10 minutes, tu peux aussi préparer un petit mot. As-tu 2 minutes ou 10 ?",
      workplace:
        "Revenons sur le moment tendu, un petit pas à la fois. C'est pour toi. Tu choisis ce que tu partages, ou rien. En 10 minutes, tu peux aussi préparer un petit mot. As-tu 2 minutes ou 10 ?",
    },
    choices: {
      two: { label: '2 minutes', also: ['2', '2 min', 'court', 'rapide', 'deux'] },
      ten: { label: '10 minutes', also: ['10', '10 min', 'long', 'dix', 'un petit mot', 'un mot'] },
      notNow: { label: 'Pas maintenant', also: ['non', 'non merci', "pas aujourd'hui", 'une autre fois'] },
    },
  },

  // --- est-ce le bon exercice, et le bon moment ---
  gate: {
    text: {
      community:
        "Réparer, c'est pour les disputes où les deux personnes sont en sécurité. Je ne garde pas ta réponse. L'une de ces phrases te parle-t-elle ?",
      workplace:
        "Repartir à zéro, c'est quand les deux personnes sont en sécurité. Je ne garde pas ta réponse. L'une de ces phrases te parle-t-elle ?",
    },
    choices: {
      afraid: { community: { label: 'Cette personne me fait peur', also: ['peur', "j'ai peur", 'me fait peur'] } },
      hurtMe: {
        community: {
          label: 'On me fait du mal, me force ou me menace',
          also: [
            'me fait du mal',
            'me menace',
            'me force',
            'me frappe',
            'pas en sécurité',
            'je ne suis pas en sécurité',
          ],
        },
      },
      control: {
        community: {
          label: 'On contrôle mon argent, mon téléphone ou mes amis',
          also: ['contrôle', 'me contrôle', 'argent', 'téléphone', 'mes amis'],
        },
      },
      afraidHere: { workplace: { label: 'Cette personne me fait peur', also: ['peur', "j'ai peur", 'me fait peur'] } },
      hurtHere: {
        workplace: {
          label: 'On me fait du mal, me harcèle ou me menace',
          also: ['me fait du mal', 'me harcèle', 'me menace', 'pas en sécurité', 'je ne suis pas en sécurité'],
        },
      },
      unfair: {
        workplace: {
          label: "Il s'agit de harcèlement ou d'injustice",
          also: ['harcèlement', 'injustice', 'injuste', 'discrimination'],
        },
      },
      scaredThem: {
        label: "J'ai blessé ou effrayé cette personne",
        also: ['je lui ai fait du mal', 'je lui ai fait peur', "je l'ai frappé", "je l'ai frappée", 'a peur de moi'],
      },
      none: { label: 'Rien de tout ça', also: ['rien', 'aucune', 'aucun', 'non'] },
    },
  },
  howUpset: {
    text: "À quel point ça te bouleverse en ce moment ? 0, c'est le calme. 10, c'est le plus fort possible.",
    ends: { low: 'calme', high: 'au plus fort' },
  },
  tooSoon: {
    text: "C'est peut-être trop tôt pour y revenir, et ce n'est pas grave. Préfères-tu d'abord un pas vers le calme, ou laisser ça pour une autre fois ?",
    choices: {
      calmStep,
      later: { label: 'Laisser pour une autre fois', also: ['une autre fois', 'laisser', 'non', 'pas maintenant'] },
    },
  },
  leftForLater: "D'accord, ça attendra. Il n'y a rien à revoir aujourd'hui. Tu peux fermer ce chat.",

  // --- regarder en arrière ---
  feelings: {
    text: "Qu'as-tu ressenti ? Nomme seulement les sentiments, pas les raisons. Choisis-en jusqu'à quatre.",
    choices: {
      hurting: { community: { label: 'de la peine', also: ['peine', 'blessé', 'blessée', 'ça fait mal'] } },
      sad: { community: { label: 'de la tristesse', also: ['triste', 'tristesse'] } },
      angry: { community: { label: 'de la colère', also: ['colère', 'en colère', 'furieux', 'furieuse', 'rage'] } },
      frustrated: { label: 'de la frustration', also: ['frustration', 'frustré', 'frustrée', 'agacement'] },
      letDown: { label: 'de la déception', also: ['déception', 'déçu', 'déçue'] },
      notHeard: {
        label: "un manque d'écoute",
        also: ["manque d'écoute", "on ne m'écoute pas", 'pas entendu', 'pas entendue'],
      },
      leftOut: { label: "une mise à l'écart", also: ["mise à l'écart", "à l'écart", 'exclu', 'exclue', 'exclusion'] },
      lonely: { community: { label: 'de la solitude', also: ['solitude', 'seul', 'seule'] } },
      worried: {
        community: { label: "de l'inquiétude", also: ['inquiétude', 'inquiet', 'inquiète', 'anxiété', 'stress'] },
      },
      concerned: {
        workplace: { label: "de l'inquiétude", also: ['inquiétude', 'inquiet', 'inquiète', 'préoccupation', 'stress'] },
      },
      ashamed: { community: { label: 'de la honte', also: ['honte', "j'ai honte", 'honteux', 'honteuse'] } },
      guilty: { community: { label: 'de la culpabilité', also: ['culpabilité', 'coupable', 'remords'] } },
      embarrassed: { workplace: { label: 'de la gêne', also: ['gêne', 'gêné', 'gênée', 'embarras'] } },
      scared: { community: { label: 'de la peur', also: ['peur', "j'ai peur", 'effrayé', 'effrayée'] } },
      confused: { label: 'de la confusion', also: ['confusion', 'confus', 'confuse', 'perdu', 'perdue'] },
      tired: { community: { label: 'de la fatigue', also: ['fatigue', 'fatigué', 'fatiguée', 'épuisement'] } },
      overwhelmed: { community: { label: 'un trop-plein', also: ['trop-plein', 'trop', 'débordé', 'débordée'] } },
      stretched: { workplace: { label: 'une surcharge', also: ['surcharge', 'débordé', 'débordée', 'fatigue'] } },
      rushed: {
        workplace: {
          label: 'un manque de temps',
          also: ['manque de temps', 'pressé', 'pressée', 'bousculé', 'bousculée'],
        },
      },
    },
  },
  scared: {
    text: "Une question courte et privée. As-tu peur de l'autre personne ?",
    choices: {
      ofThem: { label: 'Oui, de cette personne', also: ['oui', 'de cette personne', "j'ai peur"] },
      ofElse: { label: "Non, d'autre chose", also: ['non', "d'autre chose", 'autre chose'] },
    },
  },
  mine: {
    text: "Comment c'était de ton côté ? Repenses-y dans ta tête. Pas besoin d'écrire. Touche C'est fait quand tu veux avancer.",
    choices: { done },
  },
  theirs: {
    text: "Maintenant, imagine une personne bienveillante qui veut du bien à vous deux. Qu'aurait-elle vu ?",
    choices: {
      done,
      cannot: { label: 'Là, je ne peux pas', also: ['je ne peux pas', 'je peux pas', 'non', 'pas maintenant'] },
    },
  },
  noPressure: "Ce n'est pas grave. On laisse celle-là de côté.",
  old: {
    text: {
      community: "Est-ce que ça a réveillé quelque chose d'ancien qui fait encore mal ? Pas besoin de dire quoi.",
      workplace: "Est-ce que ça a réveillé quelque chose d'avant ? Pas besoin de dire quoi.",
    },
    choices: {
      yes: { label: 'Oui', also: ['ouais', 'un peu', 'je crois'] },
      no: { label: 'Non', also: ['nan', 'pas vraiment', 'je ne crois pas'] },
    },
  },
  oldOne: "C'est bon à savoir. Ça peut donner du poids à une petite chose.",
  part: {
    text: "Y a-t-il une petite part qui était la tienne ? Si on te fait du mal, ce n'est pas ta faute.",
    choices: {
      ...parts,
      otherPart: { label: 'Autre chose', also: ['autre', 'une autre', 'un autre'] },
      noPart,
    },
  },
  nextTime: {
    text: 'Que pourrais-tu faire la prochaine fois ? Une seule chose suffit.',
    choices: { ...fixes, otherFix: { label: 'Autre chose', also: ['autre', 'une autre', 'un autre'] } },
  },
  request: {
    text: "Que demanderais-tu à l'autre personne ? Une seule chose suffit. Ça reste pour toi.",
    choices: {
      hearMe: { label: "de m'écouter jusqu'au bout", also: ["m'écouter", 'écouter', "m'écouter jusqu'au bout"] },
      softly: { label: 'de parler plus doucement', also: ['plus doucement', 'doucement', 'parler plus doucement'] },
      time: { label: 'de me laisser du temps', also: ['temps', 'du temps', 'me laisser du temps'] },
      tellSooner: { label: 'de me le dire plus tôt', also: ['plus tôt', 'me le dire plus tôt', 'me le dire'] },
      askMe: { label: "de me demander d'abord", also: ['me demander', "me demander d'abord", 'demander'] },
      otherRequest: { label: 'Autre chose', also: ['autre', 'une autre', 'un autre'] },
      noRequest: { label: 'Rien pour le moment', also: ['rien', 'non', 'aucune'] },
    },
  },

  // --- le petit mot ---
  offerNote: {
    text: "Veux-tu préparer un petit mot pour réparer ? Tu pourras le copier. Je ne l'envoie jamais.",
    choices: {
      wantNote: { label: 'Oui', also: ['oui merci', 'ok', "d'accord", 'bien sûr', 'un mot'] },
      forMe: { label: "Non, c'était pour moi", also: ['non', 'non merci', 'pour moi'] },
      notYet: { label: 'Pas encore', also: ['pas maintenant', 'pas tout de suite', 'une autre fois'] },
    },
  },
  notYet: 'Tu ne dois de réparation à personne. Attendre est très bien aussi.',
  partWords: {
    text: 'Quelle a été ta part ? Choisis-en une, ou écris avec tes mots ce que tu as fait. Je ne garde rien de ce que tu écris.',
    choices: {
      ...parts,
      noPart: { label: 'Laisser ma part de côté', also: ['de côté', 'aucune', 'pas de part', 'non'] },
    },
    form: { open: "L'écrire", title: 'Ta part', field: "Ce que j'ai fait" },
  },
  fixWords: {
    text: 'Que vas-tu faire ? Choisis une option, ou écris la suite de la phrase : "La prochaine fois, je vais ...". Je ne garde rien de ce que tu écris.',
    choices: { ...fixes, noFix: leaveOut },
    form: { open: "L'écrire", title: 'La prochaine fois', field: 'La prochaine fois, je vais ...' },
  },
  leftOut: {
    text: '{what, select, but {J\'ai enlevé la partie après "mais". Elle peut passer pour une excuse.} if {J\'ai enlevé la partie avec "si". Elle peut rendre un pardon plus petit.} madeMe {J\'ai enlevé "tu m\'as fait". Ça peut passer pour un reproche.} sorryYou {J\'ai enlevé "désolé que tu". Un mot marche mieux quand il parle de ta propre part.} threat {J\'ai enlevé une phrase qui peut passer pour une menace.} other {J\'ai enlevé une phrase sur l\'autre personne. Un mot marche mieux quand il parle de ta propre part.}}',
  },
  nothingLeft:
    "Un mot marche mieux quand il parle de ta propre part. De cette phrase, il n'est rien resté. Tu peux le dire autrement, ou le laisser de côté.",
  wordsLost: "Pardon, j'ai redémarré et perdu les mots que tu avais écrits.",
  draft: {
    text: { community: `${note.community}\nÇa te va ?`, workplace: `${note.workplace}\nÇa te va ?` },
    choices: {
      fits: { label: 'Oui, ça me va', also: ['oui', 'ok', "d'accord", 'ça me va', 'très bien'] },
      change: { label: 'Changer une partie', also: ['changer', 'modifier', 'le changer'] },
      noNote: { label: 'Finalement, pas de mot', also: ['non', 'pas de mot', 'aucun mot'] },
    },
  },
  editWhat: {
    text: "Qu'aimerais-tu changer ?",
    choices: {
      editPart: { label: 'Ma part', also: ['part', "ce que j'ai fait"] },
      editWhere: { workplace: { label: 'Le lieu', also: ['lieu', 'où', "où c'était"] } },
      editEffect: { label: "L'effet", also: ['effet', "ce que ça t'a fait", 'ce que ça a fait'] },
      editFix: { label: 'Ce que je vais faire', also: ['la prochaine fois', 'prochaine fois'] },
      editEnding: { label: 'La dernière phrase', also: ['dernière phrase', 'la fin du mot', 'conclusion'] },
      editWhen: { label: 'Quand réessayer', also: ['quand', 'le moment', "l'heure"] },
      nothing: { label: "Rien, c'est bien comme ça", also: ['rien', 'non', "c'est bien comme ça"] },
    },
  },
  where: {
    text: "C'était où ?",
    choices: {
      inMeeting: { workplace: { label: 'en réunion', also: ['réunion', 'une réunion', 'la réunion'] } },
      inChat: { workplace: { label: 'dans le chat', also: ['chat', 'le chat', 'messagerie'] } },
      inEmail: { workplace: { label: 'dans mon e-mail', also: ['e-mail', 'email', 'mail', 'dans mon mail'] } },
      inReview: { workplace: { label: 'lors du bilan', also: ['bilan', 'le bilan', 'évaluation', 'entretien'] } },
      noWhere: leaveOut,
    },
  },
  effect: {
    text: 'Quelle phrase convient ici ?',
    choices: {
      notFair: { label: "Ce n'était pas juste pour toi.", also: ['pas juste', 'juste', 'injuste'] },
      hardTalk: { label: 'Ça compliquait la discussion.', also: ['compliqué', 'discussion', 'la discussion'] },
      sorryPart: { label: 'Pardon pour ma part.', also: ['pardon', 'désolé', 'désolée', 'ma part'] },
      noEffect: leaveOut,
    },
  },
  ending: {
    text: 'Comment aimerais-tu finir ?',
    choices: {
      hearSide: {
        label: "Quand tu voudras, dis-moi comment tu l'as vécu.",
        also: ["comment tu l'as vécu", 'dis-moi', 'quand tu voudras'],
      },
      goodTime: { label: 'Quand pourrait-on en parler ?', also: ['en parler', 'quand en parler', 'parler'] },
      noReply: {
        label: "Tu n'as pas besoin de répondre.",
        also: ['sans réponse', 'pas de réponse', 'pas besoin de répondre'],
      },
    },
  },
  when: {
    text: 'Quand pourriez-vous réessayer à deux ?',
    choices: {
      whenReady: { label: 'quand tu voudras', also: ['quand tu veux', 'quand tu peux'] },
      laterToday: { label: "plus tard aujourd'hui", also: ["aujourd'hui", 'ce soir'] },
      tomorrow: { label: 'demain', also: [] },
      fewDays: { label: 'dans quelques jours', also: ['quelques jours', 'des jours'] },
    },
  },
  copyIt: "Copie ce petit mot maintenant. Je ne le garde pas, et je ne l'envoie jamais.",
  note,

  // --- comment ça va maintenant, et un petit pas de plus ---
  stirring: {
    text: "Ça remue des choses. Laissons ça pour aujourd'hui. Un pas vers le calme aiderait-il maintenant ?",
    choices: {
      calmStep,
      enough: { label: 'Non, en rester là', also: ['non', 'non merci', 'rester là', "c'est assez"] },
    },
  },
  leftForToday: "Alors on en reste là. Rien n'est à résoudre aujourd'hui. Tu peux fermer ce chat.",
  change: [
    "Tu passes de {before} à {after}. C'est seulement ta propre mesure, pas un examen.",
    "De {before} à {after}. C'est ta propre mesure, à personne d'autre.",
  ],
  noChange: "Pas de grand changement cette fois. Ça arrive, et ce n'est pas ta faute.",
  lastStep: {
    text: "Qu'aimerais-tu faire ensuite ?",
    choices: {
      sendIt: { label: "J'envoie le mot moi-même", also: ['envoyer', "l'envoyer", "j'envoie", 'le mot'] },
      waitADay: { label: 'Attendre un jour', also: ['attendre', 'un jour', 'demain', 'la nuit porte conseil'] },
      warm: {
        community: { label: 'Un moment chaleureux', also: ['chaleureux', 'moment chaleureux', 'un moment'] },
        workplace: { label: 'Un moment bienveillant', also: ['bienveillant', 'moment bienveillant', 'un moment'] },
      },
      forTwo: {
        community: { label: 'Un point à deux', also: ['à deux', 'point à deux', 'duo', 'un point'] },
      },
      nothing: { label: 'Rien de plus', also: ['rien', "j'ai fini", 'non', 'non merci', 'au revoir'] },
    },
  },
  sendIt:
    "Tu choisis si tu l'envoies, et quand. Tu peux d'abord le relire. L'autre aimera peut-être, ou pas. Cette part n'est pas la tienne.",
  waitADay: "Attendre est un vrai choix. Le mot ou l'idée aura peut-être un autre visage demain.",
  warm: {
    text: "Pense à quelqu'un ou quelque chose de bon, sans lien avec tout ça. Imagine sa présence tout près. Tu peux garder les yeux ouverts. Je reviens dans une demi-minute.",
    choices: {
      done: { label: "J'ai déjà fini", also: ['fini', 'fait', "j'ai fini", "c'est fait"] },
      notForMe: { label: 'Pas pour moi', also: ['non', 'pas ça', 'ça ne me va pas'] },
    },
  },
  notNow: "D'accord, pas maintenant. Tu peux fermer ce chat.",
  close: [
    'Regarder en arrière demande un effort. Tu peux fermer ce chat.',
    'Tu as regardé avec soin. Tu peux fermer ce chat.',
  ],
})
