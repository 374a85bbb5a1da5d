/** Ce que dit Tend quand un ancien message du quotidien est posé à côté d'un petit moment nouveau. Brouillon automatique, non relu. */
import { translation } from '#flow'
import type { en } from './en.ts'

const done = { label: "J'ai déjà fini", also: ['fini', 'fait', "j'ai fini", "c'est fait"] } as const
const stopHere = {
  label: 'En rester là',
  also: ['rester là', "c'est trop", 'trop', "je m'arrête là"],
} as const
const calmStep = { label: 'Un pas vers le calme', also: ['calme', 'le calme', 'un pas'] } as const
const safePlace = { label: 'Mon cercle', also: ['cercle', 'le cercle', 'lieu sûr'] } as const
const people = { label: 'Des gens qui peuvent aider', also: ['des gens', 'parler', "quelqu'un", 'personnes'] } as const
const close = { label: 'Rien maintenant', also: ['rien', 'non', 'fermer', 'non merci'] } as const

const cityForm = { open: 'Écrire une ville', title: 'Ton heure', field: 'Une grande ville' } as const

export const fr = translation<typeof en>()({
  needsMore: {
    text: "Cet exercice vient après d'autres. Il faut d'abord en finir trois, les jours que tu veux. Et ajouter à ton cercle quelqu'un ou quelque chose de sûr.",
    choices: { calmStep, safePlace, close },
  },
  tooSoon:
    'Cet exercice demande un temps de repos entre deux fois. Il revient deux ou trois jours après la dernière. Tu peux fermer ce chat.',
  city: {
    text: 'Cet exercice se fait en journée. Je ne sais pas quelle heure il est chez toi. Quelle grande ville a la même heure que toi ?',
    form: cityForm,
  },
  noCity: {
    text: 'Je ne connais pas celle-là. Quelle autre grande ville a la même heure que toi ?',
    form: cityForm,
  },
  daytime: 'Cet exercice se fait en journée, de 8 h à 21 h là où tu es. Tu peux fermer ce chat.',
  start: {
    text: 'Ici, un ancien message est une petite phrase qu\'on se dit au quotidien, comme "je prends trop de place". Ce n\'est pas pour les souvenirs lourds ou douloureux, ni une thérapie. Certaines personnes trouvent ça utile. Ça prend 6 à 8 minutes.',
    choices: {
      goOn: { label: 'On continue', also: ['oui', 'ok', "d'accord", "c'est parti"] },
      why: { label: 'Pourquoi ?', also: ['pourquoi', 'pourquoi ça', "c'est pour quoi"] },
      notForMe: { label: 'Pas pour moi', also: ['non', 'non merci', 'pas ça'] },
    },
  },
  consent: {
    text: "Il me faut un oui à part. As-tu 18 ans ou plus, et veux-tu essayer aujourd'hui ? Je garde seulement le jour où tu l'as fait.",
    choices: {
      agree: { label: 'Oui', also: ["d'accord", 'ok', "j'accepte"] },
      decline: { label: 'Non', also: ['non merci', 'pas maintenant', 'nan'] },
    },
  },
  check: {
    text: "L'un de ces points te concerne-t-il aujourd'hui ? Le message touche à des violences, une agression ou un décès. Des flash-back, ou des trous de mémoire. De l'alcool ou de la drogue en ce moment. L'idée de te faire du mal. Un médecin t'a dit d'éviter ce travail.",
    choices: {
      none: { label: 'Rien de tout ça', also: ['rien', 'aucun', 'aucune', 'non'] },
      some: { label: 'Au moins un point', also: ['au moins un', 'oui', 'plusieurs', 'certains'] },
      ratherNot: { label: 'Je préfère ne pas le dire', also: ['ne pas le dire', 'je préfère pas', 'je ne dis pas'] },
    },
  },
  whom: { text: 'Qui ou quoi aimerais-tu avoir près de toi pour ça ?', choices: {} },
  anchorFirst: {
    text: "D'abord, garde {anchor} en tête. Reste ainsi une demi-minute. Tu peux garder les yeux ouverts.",
    choices: { done, stopHere },
  },
  pick: {
    text: "Quel ancien message est le plus proche, s'il y en a un ? Je ne garde pas ta réponse.",
    choices: {
      tooMuch: { label: 'Je prends trop de place', also: ['trop de place', 'trop', 'je suis trop', 'je suis de trop'] },
      noMatter: { label: 'Je ne compte pas', also: ['je compte pas', 'compte pas', "je n'ai pas d'importance"] },
      allAlone: {
        label: 'Je dois tout faire par moi-même',
        also: ['par moi-même', 'tout seul', 'toute seule', 'seul', 'seule'],
      },
      bother: { label: 'Mes besoins dérangent', also: ['je dérange', 'dérangent', 'mes besoins'] },
      messUp: { label: 'Je rate toujours tout', also: ['je rate tout', 'je rate', 'rater'] },
      peopleLeave: {
        label: 'Les gens finissent par partir',
        also: ['les gens partent', "on m'abandonne", 'on me quitte'],
      },
      none: { label: 'Aucun de ces messages', also: ['aucun', 'non', 'rien', 'aucun de ceux-là'] },
    },
  },
  sting: {
    text: 'À quel point ça pique en ce moment ?',
    ends: { low: 'pas du tout', high: 'beaucoup' },
  },
  another: "Alors ce n'est pas celui-là. Tu peux en choisir un autre, si tu veux.",
  moment: {
    text: "Pense à un petit moment réel du mois passé qui dit autre chose. Quelqu'un t'a répondu. On t'a gardé une place. On t'a dit merci.",
    choices: {
      gotOne: { label: "J'en ai un", also: ['oui', "j'ai trouvé", 'ok', 'trouvé'] },
      cannot: { label: "Je n'en trouve pas", also: ['non', 'aucun', 'je ne trouve pas', "j'en trouve pas"] },
      stopHere,
    },
  },
  borrow: {
    text: 'Ça arrive. Tu pourrais prendre celui-ci : {anchor}, et le bien que ça te fait. Ça te conviendrait ?',
    choices: {
      gotOne: { label: 'Oui, celui-ci', also: ['oui', 'ok', "d'accord", 'celui-ci'] },
      noneFits: { label: 'Non', also: ['aucun', 'pas vraiment', 'nan'] },
    },
  },
  hold: {
    text: "{n, plural, one {L'ancien message dit sa phrase. Puis voici le nouveau moment. Laisse les deux être là. Regarde autour de toi dans la pièce.} other {Encore une fois. L'ancienne phrase, et à côté, le nouveau moment. Laisse les deux être là. Regarde autour de toi dans la pièce.}}",
    choices: { stopHere, done },
  },
  howTrue: {
    text: 'À quel point le nouveau moment te semble-t-il vrai ?',
    ends: { low: 'pas vrai', high: 'très vrai' },
  },
  anchorLast: { text: 'Pour finir, garde à nouveau {anchor} en tête. Une demi-minute.', choices: { done } },
  act: {
    text: 'Un tout petit pas, si tu veux.',
    choices: {
      thank: { label: 'Remercier cette personne', also: ['remercier', 'merci', 'dire merci'] },
      look: { label: 'En guetter un autre cette semaine', also: ['guetter', 'un autre', 'cette semaine'] },
      nothing: { label: 'Ne rien faire', also: ['rien', 'non', 'rien faire'] },
    },
  },
  close:
    "C'est tout. Si ça continue de piquer, une personne dont c'est le métier peut aider plus que moi. Tu peux fermer ce chat.",
  noneToday: "Alors ce n'est pas pour aujourd'hui, et c'est très bien aussi. Tu peux fermer ce chat.",
  wordsGone: 'Un redémarrage a effacé ton premier nombre. Je ne devine pas. Finissons en douceur.',
  out: {
    text: "On s'arrête là. Pose les pieds au sol. Nomme trois choses bleues. Tu n'as rien fait de mal. Comment ça va maintenant ?",
    choices: {
      better: { label: 'Mieux', also: ['bien', 'ok', 'ça va', 'ça va mieux'] },
      stillBad: { label: 'Toujours mal', also: ['mal', 'pire', 'non', 'pas bien'] },
    },
  },
  rest: 'Bien. Ménage-toi un peu, si tu peux. Tu peux fermer ce chat.',
  notToday: {
    text: "Ce n'est pas le bon outil pour ça aujourd'hui. Qu'aimerais-tu à la place ?",
    choices: { calmStep, safePlace, people, close },
  },
  leftAtThat: "D'accord. Tu peux fermer ce chat.",
})
