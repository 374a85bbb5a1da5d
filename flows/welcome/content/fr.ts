/** Ce que Tend dit à quelqu'un qui vient pour la première fois, en français. */
import { translation } from '#flow'
import type { en } from './en.ts'

const start = { label: 'Commencer', also: ['oui', 'ok', "d'accord", 'allons-y', 'on commence'] } as const
const look = { label: 'Répondre maintenant', also: ['repondre', 'oui', 'ok', "d'accord", 'voir'] } as const
const young = { label: 'Moins de 18 ans', also: ["j'ai moins de 18 ans", 'trop jeune', 'mineur', 'mineure'] } as const
const calmFirst = {
  label: "Un pas de calme d'abord",
  also: ['calme', 'un pas de calme', "calme d'abord", "j'ai besoin de calme", "on s'est disputes"],
} as const
const noThanks = { label: 'Non merci', also: ['non', 'pas maintenant', 'salut'] } as const
const readMore = { label: 'En lire plus', also: ['plus', 'details', 'que gardes-tu'] } as const

export const fr = translation<typeof en>()({
  hello:
    "Bonjour, je suis Tend. Un bot écrit d'avance, pas une personne ni un thérapeute. Je guide de petits pas pour les moments durs entre les gens. Personne ne lit ceci. Je ne peux pas appeler à l'aide pour toi. En danger, appelle ton numéro d'urgence.",
  kept: 'Si tu commences, je garde tes réglages et les jours où tu finis quelque chose. Les chiffres de 0 à 10, seulement si tu dis oui. Ce que tu écris, non, sauf de courts noms choisis par toi. Tu peux tout voir et tout effacer. Pour finir, écris stop.',
  begin: {
    text: "Tu peux faire un petit pas de calme tout de suite. Je ne garde que l'étape en cours, un jour au plus, et rien après. Que veux-tu ?",
    choices: { start, young, readMore, calmFirst, noThanks },
  },

  changed:
    "Le texte auquel tu as dit oui a changé, alors je redemande. D'ici ta réponse, ce que j'ai gardé reste tel quel, et je n'en utilise rien.",
  again: {
    text: "Ce à quoi tu dis non est effacé. Tu peux faire un pas de calme d'abord. Que veux-tu ?",
    choices: { look, readMore, calmFirst, noThanks },
  },

  fixedLines:
    "Chaque phrase que je dis a été écrite d'avance. Aucune IA n'invente de réponses. Ce que tu écris est vérifié pour repérer un danger, puis jeté après l'étape. Rien n'est vendu. Rien ne sert à entraîner une IA.",
  howLong:
    "Les chiffres et les jours partent après 90 jours, ou quand tu veux pour les chiffres. Ton cercle reste jusqu'à ce que tu l'enlèves. Après un an sans un mot de toi, tout part. Je ne dis à personne que tu m'utilises.",
  more: {
    text: "Je suis fait pour les adultes. Je ne suis pas une ligne d'écoute, mais je peux t'en montrer une : écris aide. Que veux-tu ?",
    choices: { start, young, calmFirst, noThanks },
  },

  moreAgain: {
    text: "Non merci efface ce que j'ai gardé avec ton oui. Que veux-tu ?",
    choices: { look, calmFirst, noThanks },
  },

  whoCanRead: {
    community:
      "Les gens qui gèrent ton serveur ne voient pas tes réponses par moi. L'entreprise de cette appli peut peut-être les lire. Je ne montre ce que tu écris à personne d'autre, sauf si tu choisis de le partager.",
    workplace:
      "Ton employeur ne voit pas tes réponses par moi. Mais ton entreprise gère cette messagerie et peut peut-être l'exporter. Tu écris donc dans des fenêtres, pas dans la discussion. Je ne dis à personne que tu m'utilises.",
  },
  adult: {
    text: "Quelques questions courtes. D'abord : as-tu 18 ans ou plus ?",
    choices: {
      grown: { label: 'Oui, 18 ans ou plus', also: ['oui', '18', 'plus de 18', 'adulte', 'je suis adulte'] },
      young: { label: 'Non, moins de 18 ans', also: ['non', 'moins de 18', "j'ai moins de 18 ans"] },
    },
  },
  guide: {
    text: 'Puis-je utiliser ce que tu me dis dans une séance pour te guider ?',
    choices: {
      agree: { label: "Oui, d'accord", also: ['oui', "d'accord", "je suis d'accord"] },
      refuse: { label: 'Non', also: ['non merci', "je ne suis pas d'accord", 'refuser'] },
    },
  },
  numbers: {
    text: 'Celle-ci dépend de toi. Puis-je garder tes chiffres de 0 à 10 pendant {length} jours ? Tu verras ainsi ce qui a aidé.',
    choices: {
      keepNumbers: { label: 'Oui, garde mes chiffres', also: ['oui', 'garder', 'garde-les'] },
      noNumbers: { label: 'Non, aucun', also: ['non', 'non merci', 'aucun'] },
    },
  },
  circle: {
    text: {
      community:
        "Celle-ci aussi. Puis-je garder un cercle pour toi ? C'est une courte liste de gens, d'animaux ou de lieux qui te rassurent.",
      workplace:
        "Celle-ci aussi. Puis-je garder un cercle pour toi ? C'est une courte liste de gens qui te soutiennent, d'animaux ou de lieux.",
    },
    choices: {
      keepCircle: { label: 'Oui, garde mon cercle', also: ['oui', 'garder', 'garde-le'] },
      noCircle: { label: "Non, n'en garde pas", also: ['non', 'non merci', 'aucun'] },
    },
  },

  country: {
    text: "Dans quel pays es-tu ? Je ne m'en sers que pour montrer les bonnes lignes d'aide. Passer montre celles du monde entier.",
    choices: {
      US: { label: 'États-Unis', also: ['us', 'usa', 'amerique'] },
      GB: { label: 'Royaume-Uni', also: ['uk', 'gb', 'angleterre', 'ecosse', 'pays de galles', 'irlande du nord'] },
      CA: { label: 'Canada', also: ['quebec'] },
      AU: 'Australie',
      IE: 'Irlande',
      NZ: 'Nouvelle-Zélande',
      IN: 'Inde',
      ZA: 'Afrique du Sud',
      ES: 'Espagne',
      MX: 'Mexique',
      AR: 'Argentine',
      CO: 'Colombie',
      CL: 'Chili',
      PE: 'Pérou',
      UY: 'Uruguay',
      PY: 'Paraguay',
      DE: 'Allemagne',
      AT: 'Autriche',
      CH: 'Suisse',
      LU: 'Luxembourg',
      FR: 'France',
      BE: 'Belgique',
      BR: 'Brésil',
      PT: 'Portugal',
      elsewhere: { label: 'Un autre pays', also: ['autre', 'un autre', 'ailleurs', 'pas dans la liste'] },
    },
  },
  allSet: {
    text: 'Tout est prêt. Pour voir, changer ou effacer ce que je garde, écris mes données. On y va ?',
    choices: { goOn: { label: 'On y va', also: ['oui', 'ok', "d'accord"] } },
  },
  ready: "Merci, tout est prêt. Pour le voir, le changer ou l'effacer, écris mes données.",
  known: 'On se connaît, et tes choix tiennent toujours. Pour les voir, les changer ou les effacer, écris mes données.',

  young: {
    text: 'Merci de me le dire. Je suis fait pour les adultes, donc je ne garde rien de toi. Tu peux quand même faire un pas de calme ici. Il y a aussi des gens qui aident les jeunes. Que veux-tu ?',
    choices: {
      calmStep: { label: 'Un pas de calme', also: ['calme', 'pas de calme'] },
      people: { label: 'Des gens qui aident', also: ['des gens', "lignes d'aide", 'parler', "parler a quelqu'un"] },
      grown: { label: "J'ai 18 ans ou plus", also: ['18', "j'ai 18 ans", 'je suis adulte', 'erreur'] },
      close: { label: 'Fermer', also: ['salut', 'non', 'non merci', 'rien'] },
    },
  },
  youngCloses: "D'accord. Je ne garde rien. Si tu as besoin de quelqu'un plus tard, écris aide. Tu peux me fermer.",
  declined:
    "C'est très bien. Je ne garde rien de cette discussion. Pour commencer plus tard, écris bonjour. Tu peux me fermer.",
})
