/** Ce que dit Tend quand quelqu'un retrouve le calme après une dispute. Brouillon automatique, non relu. */
import { translation } from '#flow'
import type { en } from './en.ts'

const next = { label: 'Suivant', also: ['ok', "d'accord", 'fait', "c'est fait", 'ça y est'] } as const
const done = { label: "J'ai déjà fini", also: ['fini', 'fait', "j'ai fini", "c'est fait"] } as const
const notForMe = { label: 'Pas pour moi', also: ['pas ça', 'ça ne me va pas', 'autre chose', 'un autre'] } as const
const calmStep = { label: 'Un pas vers le calme', also: ['calme', 'le calme', 'un pas'] } as const
const realBreak = { label: 'Une vraie pause', also: ['une pause', 'vraie pause', 'faire une pause'] } as const
const talk = { label: "Parler à quelqu'un", also: ['parler', "quelqu'un", 'une personne'] } as const
const timeForm = { open: 'Écrire une heure', title: 'Heure des nouvelles', field: 'Une heure ou une durée' } as const
const ends = { low: 'calme', high: 'au plus fort' } as const

export const fr = translation<typeof en>()({
  start: {
    community: "Ça a l'air dur. D'abord, ralentissons un peu. Tu peux passer une étape ou t'arrêter à tout moment.",
    workplace:
      "Le moment a l'air tendu. D'abord, ralentissons un peu. Tu peux passer une étape ou t'arrêter à tout moment.",
  },
  safe: {
    text: {
      community: "Es-tu à l'écart de la dispute et en sécurité pour l'instant ?",
      workplace: "Es-tu à l'écart de tout ça et en sécurité pour l'instant ?",
    },
    choices: {
      yes: { label: 'Oui', also: ['ouais', 'ça va', 'en sécurité', 'je suis en sécurité'] },
      away: { label: "Je peux m'éloigner", also: ["m'éloigner", 'je peux partir', 'pas encore'] },
      scared: { community: { label: 'Cette personne me fait peur', also: ['peur', "j'ai peur", 'me fait peur'] } },
      unsafeHere: {
        workplace: {
          label: 'Je ne me sens pas en sécurité ici',
          also: ['pas en sécurité', 'je ne suis pas en sécurité', 'je suis pas en sécurité', "j'ai peur"],
        },
      },
    },
  },
  moveAway: {
    text: "Bonne idée. Change d'endroit si tu peux. Touche Suivant quand tu y es.",
    choices: { next: { ...next, also: [...next.also, "j'y suis"] } },
  },
  howUpset: {
    text: "À quel point ça te bouleverse en ce moment ? 0, c'est le calme. 10, c'est le plus fort possible.",
    ends,
  },
  settledAlready: {
    text: 'Tu sembles déjà plutôt au calme. Veux-tu faire un petit pas de plus vers le calme, ou penser à la suite ?',
    choices: {
      calmStep,
      plan: { label: 'Penser à la suite', also: ['la suite', 'suite', 'plan', 'préparer'] },
      enough: { label: 'En rester là', also: ['rester là', "c'est assez", 'rien', 'non merci'] },
    },
  },
  howLong: {
    text: 'As-tu 2 minutes, 10 minutes, ou te faut-il une vraie pause ?',
    choices: {
      two: { label: '2 minutes', also: ['2 min', 'court', 'rapide', 'deux'] },
      ten: { label: '10 minutes', also: ['10', '10 min', 'long', 'dix'] },
      break: realBreak,
    },
  },
  pick: {
    text: "{flooded, select, yes {Quand tout s'agite autant, le corps passe d'abord. Choisis un exercice.} other {Choisis l'exercice qui te convient.}}",
    choices: {
      ground: {
        label: "Nommer ce qui m'entoure",
        also: ['nommer', 'ancrage', "ce qui m'entoure", '54321', '5 4 3 2 1'],
      },
      feet: { label: 'Les pieds contre le sol', also: ['pieds', 'les pieds', 'sol'] },
      cool: { label: 'Quelque chose de frais', also: ['frais', 'froid', 'eau'] },
      sigh: { label: 'De longs soupirs', also: ['soupir', 'soupirs', 'soupirer', 'longs soupirs'] },
      breathe: { label: 'Respirer lentement', also: ['respirer', 'respiration', 'souffle'] },
      warm: {
        label: "Quelqu'un ou quelque chose de sûr",
        also: ["quelqu'un de sûr", 'quelque chose de sûr', 'personne sûre'],
      },
      kind: { label: 'Trois phrases bienveillantes', also: ['bienveillant', 'phrases', 'phrases bienveillantes'] },
      hand: { touch: { label: 'Une main sur la poitrine', also: ['main', 'poitrine', 'la main'] } },
    },
  },
  groundFive: {
    text: 'Garde les yeux ouverts. Nomme 5 choses que tu vois, dans ta tête ou à voix haute. Je ne garde rien de ce que tu écris ici.',
    choices: { next, notForMe },
  },
  groundFour: { text: 'Maintenant, 4 choses que tu peux sentir sur ta peau.', choices: { next, notForMe } },
  groundThree: { text: 'Maintenant, 3 choses que tu entends.', choices: { next, notForMe } },
  groundTwo: { text: 'Maintenant, 2 odeurs que tu sens, ou que tu aimerais sentir.', choices: { next, notForMe } },
  groundOne: { text: 'Maintenant, 1 goût dans ta bouche, ou une respiration lente.', choices: { next, notForMe } },
  feet: {
    text: "Pousse les deux pieds, ou les deux mains, contre ce qui te porte. Compte jusqu'à cinq. Relâche. Fais-le trois fois. Puis laisse ton regard se poser le plus loin possible. Je reviens dans une minute.",
    choices: { done, notForMe },
  },
  cool: {
    text: "Tiens quelque chose de frais, ou passe tes mains sous l'eau fraîche. Remarque seulement ça. Je reviens dans une minute.",
    choices: { done, notForMe },
  },
  sigh: {
    text: "Inspire. Prends encore une petite gorgée d'air par-dessus. Laisse tout sortir, en un long souffle lent. {minutes, plural, =0 {Fais-le trois fois. Je reviens dans une demi-minute.} one {Continue à ton rythme. Je reviens dans # minute.} other {Continue à ton rythme. Je reviens dans # minutes.}}",
    choices: { done, notForMe },
  },
  breathe: {
    text: 'Inspire sur 4. Expire lentement sur 6. Laisse descendre les épaules. Je te préviens au bout de {minutes, plural, one {# minute} other {# minutes}}. Si respirer comme ça te gêne ou fait tourner la tête, touche Pas pour moi.',
    choices: { done, notForMe },
  },
  hand: {
    text: {
      touch:
        "Si tu veux, pose une main sur ta poitrine ou ton bras. Ou tiens quelque chose de chaud. Respire lentement. Repense à un petit moment où quelqu'un te rassurait. Je reviens dans un peu plus d'une minute.",
    },
    choices: { done, notForMe },
  },
  kind: {
    text: "Essaie ces trois phrases dans ta tête. C'est dur. D'autres ressentent ça aussi. Je me souhaite un peu de douceur. Je reviens dans une minute. Si ça fait mal, touche Pas pour moi.",
    choices: { done, notForMe: { ...notForMe, also: [...notForMe.also, 'ça fait mal', 'ça pique'] } },
  },
  kindStings: "Si ça fait mal, ce n'est pas grave. On peut en faire un plus simple.",
  apart: {
    text: {
      community: "Cette dispute est-elle avec quelqu'un de ta liste ? Je laisse cette personne de côté pour l'instant.",
      workplace: "Est-ce avec quelqu'un de ta liste ? Je laisse cette personne de côté pour l'instant.",
    },
    choices: {
      nobody: { label: 'Non, avec personne de la liste', also: ['non', 'personne', 'aucun', 'aucune'] },
    },
  },
  warm: {
    text: {
      community:
        "Pense à quelqu'un, un animal ou un lieu qui te rassure. Choisis sans lien avec cette dispute. Qui ou quoi te vient ?",
      workplace:
        "Pense à quelqu'un qui te soutient, un animal ou un lieu que tu aimes. Choisis sans lien avec tout ça. Qui ou quoi te vient ?",
    },
    choices: {
      gotOne: { label: "J'ai trouvé", also: ['oui', 'trouvé', "j'en ai un", "j'en ai une", "c'est bon"] },
      noOne: { label: 'Personne ne me vient', also: ['personne', 'aucun', 'aucune', 'rien', 'non'] },
    },
  },
  warmElse: {
    text: "Ce n'est pas grave, et ça ne dit rien de mauvais sur toi. L'une de ces idées peut marcher aussi. Laquelle est la plus facile ?",
    choices: {
      place: { label: 'Un lieu tranquille', also: ['lieu', 'un lieu', 'endroit', 'un endroit'] },
      animal: { label: 'Un animal', also: ['animal', 'chien', 'chat'] },
      stranger: {
        label: 'Une personne inconnue, mais gentille',
        also: ['inconnu', 'inconnue', 'personne inconnue', 'personne gentille'],
      },
      character: { label: "Quelqu'un dans une histoire", also: ['personnage', 'un personnage', 'histoire'] },
      nature: { label: "Le ciel, des arbres ou l'eau", also: ['nature', 'ciel', 'arbres', 'eau'] },
      notForMe,
    },
  },
  warmHold: {
    text: 'Imagine sa présence tout près. Que ressentirais-tu, ou que te dirait-elle maintenant ? Reste avec ça 30 secondes. Je reviens dans une minute.',
    choices: { done, notForMe },
  },
  change: [
    "Tu passes de {before} à {after}. C'est seulement ta propre mesure, pas un examen.",
    "De {before} à {after}. C'est ta propre mesure, à personne d'autre.",
  ],
  addWarm: {
    text: "Veux-tu ajouter un petit exercice : penser à quelqu'un ou quelque chose de sûr ?",
    choices: {
      add: { label: "Oui, l'ajouter", also: ['oui', 'ok', "d'accord", 'bien sûr'] },
      noThanks: { label: 'Non merci', also: ['non', 'nan', 'pas maintenant'] },
    },
  },
  same: {
    text: "C'est encore à peu près pareil. Ça arrive, et ce n'est pas ta faute. Le corps peut prendre du temps. Qu'aimerais-tu ?",
    choices: {
      another: { label: 'Un autre exercice', also: ['un autre', 'autre', 'autre exercice', 'essayer autre chose'] },
      break: realBreak,
      enough: { label: 'En rester là', also: ['rester là', "c'est assez", 'rien', 'non merci'] },
    },
  },
  gotWorse: {
    text: "C'est monté. Laissons cet exercice. Regarde autour de toi et nomme trois choses que tu vois. Pas besoin d'en faire plus. Comment ça va maintenant ?",
    choices: {
      better: { label: 'Ça va mieux', also: ['mieux', 'bien', 'ok'] },
      stillBad: { label: 'Ça va toujours mal', also: ['mal', 'ça va mal', 'toujours mal', 'pire', 'pareil'] },
    },
  },
  breakLength: {
    text: "Une vraie pause aide beaucoup de gens. 20 minutes ou plus, c'est un bon début. Combien de temps te faut-il ?",
    choices: {
      twenty: { label: '20 minutes', also: ['20', '20 min', 'vingt minutes'] },
      thirty: { label: '30 minutes', also: ['30', '30 min', 'une demi-heure', 'demi-heure'] },
      sixty: { label: '1 heure', also: ['60', '60 min', '60 minutes', 'une heure', 'heure'] },
      untilTime: { label: "Jusqu'à une heure précise", also: ['heure précise', 'autre', 'autre heure'] },
    },
  },
  untilWhen: {
    text: 'Quand veux-tu que je prenne des nouvelles ? Écris une heure, comme 18:30, ou une durée, comme "dans 2 heures". Un jour au maximum.',
    form: timeForm,
  },
  breakNote: {
    text: "Veux-tu des mots pour le dire à l'autre personne ? Une pause marche mieux avec une heure de retour.",
    choices: {
      yes: { label: 'Oui', also: ['oui merci', 'ok', "d'accord", 'bien sûr'] },
      no: { label: 'Non', also: ['non merci', 'nan', 'pas besoin'] },
      notSafe: {
        community: {
          label: 'Le dire serait dangereux',
          also: ['dangereux', 'pas en sécurité', 'en danger', 'risqué'],
        },
      },
      notSafeHere: {
        workplace: {
          label: 'Je ne me sens pas en sécurité ici',
          also: ['pas en sécurité', 'je ne suis pas en sécurité', 'en danger'],
        },
      },
    },
  },
  note: {
    community:
      "Tu peux copier ceci. Je ne l'envoie jamais à ta place.\n\"Je veux bien faire les choses. J'ai besoin d'une pause. Je reviens à ce moment-là : {time}.\"",
    workplace:
      'Tu peux copier ceci. Je ne l\'envoie jamais à ta place.\n"J\'aimerais faire une pause pour bien y réfléchir. On peut reprendre à ce moment-là : {time}."',
  },
  onBreak: {
    text: "En attendant, quelque chose de simple peut aider : marcher, te laver, de la musique, la vaisselle. Essaie de ne pas rejouer la scène ni d'écrire de longs messages. Je prends des nouvelles : c'est noté pour {time}. Ça te va ?",
    choices: {
      okay: { label: "D'accord", also: ['ok', 'oui', 'très bien', 'ça me va'] },
      early: { label: 'Me revoilà plus tôt', also: ['me revoilà', 'je suis de retour', 'de retour', 'plus tôt'] },
      noCheckIn: { label: 'Pas de nouvelles, merci', also: ['pas de nouvelles', 'non', 'non merci'] },
    },
  },
  breakSet: "Ta pause est notée. Je n'écris rien jusque-là. Tu peux fermer ce chat.",
  breakOver: {
    text: 'Ta pause est finie. À quel point ça te bouleverse maintenant, de 0 à 10 ?',
    ends,
    choices: { moreTime: { label: 'Plus de temps', also: ['plus longtemps', 'pas encore', 'encore du temps'] } },
  },
  stillHigh: {
    text: "C'est encore fort. Parfois, il faut plus de temps. Tu pourrais te reposer une heure, ou laisser ça jusqu'à demain. Que préfères-tu ?",
    choices: {
      hour: { label: 'Me reposer 1 heure', also: ['heure', 'une heure', '1 heure', 'me reposer'] },
      tomorrow: { label: 'Demain', also: ["jusqu'à demain", 'laisser', 'la nuit porte conseil'] },
      calmStep,
      talk,
    },
  },
  stillHighAgain: {
    text: "C'est encore fort après une deuxième pause. Ça peut arriver après un moment dur. Une nuit, un pas vers le calme ou une personne peut aider plus qu'attendre. Que préfères-tu ?",
    choices: {
      tomorrow: { label: "Laisser jusqu'à demain", also: ['demain', 'laisser', 'la nuit porte conseil', 'dormir'] },
      calmStep,
      talk,
    },
  },
  tomorrow: {
    text: 'Veux-tu que je prenne des nouvelles demain ? Écris une heure, comme 9:30 ou 18:30, ou touche Pas de nouvelles.',
    form: timeForm,
    choices: { noCheckIn: { label: 'Pas de nouvelles', also: ['non', 'non merci', 'pas besoin'] } },
  },
  untilTomorrow:
    "Laisser ça jusqu'à demain est un vrai choix. Je prends des nouvelles : c'est noté pour {time}. Tu peux fermer ce chat.",
  leaveItForToday: "Alors on en reste là pour aujourd'hui. Rien n'est à résoudre ce soir. Tu peux fermer ce chat.",
  someone: {
    text: "Y a-t-il quelqu'un de confiance à appeler, ou avec qui passer un moment ?",
    choices: {
      someoneElse: { label: "Oui, il y a quelqu'un", also: ['oui', "quelqu'un", "il y a quelqu'un"] },
      noOne: { label: 'Personne en ce moment', also: ['personne', 'non', 'pas maintenant'] },
    },
  },
  goToThem: 'Bien. Un petit "je peux t\'appeler ?" suffit pour commencer. Tu peux fermer ce chat.',
  whatNext: {
    text: "Qu'est-ce qui t'aiderait le plus maintenant ?",
    choices: {
      plan: { label: 'Préparer comment en parler', also: ['préparer', 'plan', 'en parler', 'la discussion'] },
      lookBack: {
        label: "Revenir sur ce qui s'est passé",
        also: ['revenir dessus', "ce qui s'est passé", 'regarder en arrière', 'réparer'],
      },
      ifThen: { label: 'Un plan "si ..., alors ..."', also: ['si alors', 'plan si alors', 'un plan si alors'] },
      rest: { label: 'Me reposer', also: ['repos', 'du repos', 'reposer'] },
      done: { label: "J'ai fini", also: ['fini', 'rien', "c'est tout", 'au revoir'] },
    },
  },
  ifThen: {
    text: 'Choisis un plan pour la prochaine fois que ça chauffe.',
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
  close: ["Ça t'a demandé un vrai effort. Tu peux fermer ce chat.", "Bravo d'avoir ralenti. Tu peux fermer ce chat."],
})
