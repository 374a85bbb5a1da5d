/** Ce que dit Tend sur ce qui peut rendre une étape utile : chaque fiche dit ce qu'on sait, une limite et d'où ça vient. Brouillon automatique, non relu. */
import { translation } from '#flow'
import type { en } from './en.ts'

/** Les trois mêmes chemins après chaque fiche. */
const onward = {
  another: { label: 'Une autre fiche', also: ['une autre', 'autre fiche', 'encore une', 'plus', 'oui'] },
  otherTopics: { label: "D'autres sujets", also: ['sujets', 'autres sujets', 'autre sujet', 'sujet'] },
  enough: {
    label: "C'est tout",
    also: ["c'est assez", "j'ai fini", 'non', 'non merci', 'fermer', 'au revoir', 'merci'],
  },
} as const
const otherTopics = onward.otherTopics

export const fr = translation<typeof en>()({
  topics: {
    text: "J'ai une courte fiche sur chaque étape, avec ses limites. Sur quoi aimerais-tu en savoir plus ?",
    choices: {
      calmSteps: { label: 'Les étapes de calme', also: ['calme', 'étapes de calme', 'étapes'] },
      talks: {
        label: 'Discussions et regard en arrière',
        also: ['discussions', 'discussion', 'regard en arrière', 'réparer', 'cercle'],
      },
      ideas: { label: 'Les cinq idées derrière moi', also: ['idées', 'cinq idées', 'les idées', 'article'] },
      enough: onward.enough,
    },
  },

  calmSteps: {
    text: 'Quelle étape de calme ?',
    choices: {
      vent: { label: 'Pourquoi ne pas tout lâcher', also: ['tout lâcher', 'lâcher', 'me défouler', 'défoulement'] },
      ground: {
        label: "Nommer ce qui m'entoure",
        also: ['nommer', 'ancrage', "ce qui m'entoure", '54321', '5 4 3 2 1'],
      },
      feet: { label: 'Les pieds contre le sol', also: ['pieds', 'les pieds', 'sol'] },
      cool: { label: 'Quelque chose de frais', also: ['frais', 'froid', 'eau'] },
      sigh: { label: 'De longs soupirs', also: ['soupir', 'soupirs', 'soupirer', 'longs soupirs'] },
      breathe: { label: 'Respirer lentement', also: ['respirer', 'respiration', 'souffle'] },
      hand: { touch: { label: 'Une main sur la poitrine', also: ['main', 'poitrine', 'la main'] } },
      warm: {
        label: "Quelqu'un ou quelque chose de sûr",
        also: ["quelqu'un de sûr", 'quelque chose de sûr', 'personne sûre'],
      },
      kind: { label: 'Trois phrases bienveillantes', also: ['bienveillant', 'phrases', 'phrases bienveillantes'] },
      break: { label: 'Une vraie pause', also: ['une pause', 'vraie pause', '20 minutes'] },
      otherTopics,
    },
  },
  vent: {
    text: 'Les étapes qui apaisent le corps ont réduit la colère. Tout lâcher, ou aller courir, non. Ça vient de 154 études. Ça dit ce qui aide la plupart des gens, pas chaque personne.\nSource : Kjaervik et Bushman, 2024. Appui : solide.',
    choices: onward,
  },
  ground: {
    text: "Nommer ce qui t'entoure donne à ton esprit une tâche simple, ici et maintenant. Beaucoup de gens aiment ça. Je ne connais aucun bon essai de ça seul.\nSource : usage courant en pratique. Appui : mince.",
    choices: onward,
  },
  feet: {
    text: 'Pousser contre le sol donne au corps une chose simple à faire. Pas besoin de travailler le souffle. Je ne connais aucun bon essai de ça seul.\nSource : usage courant en pratique. Appui : mince.',
    choices: onward,
  },
  cool: {
    text: 'Quelque chose de frais te donne une chose nette à remarquer. Certains préfèrent ça quand travailler le souffle ne leur va pas. Je ne connais aucun bon essai de ça seul.\nSource : usage courant en pratique. Appui : mince.',
    choices: onward,
  },
  sigh: {
    text: "114 adultes ont essayé des exercices de souffle, cinq minutes par jour. Après un mois environ, les longs soupirs avaient le plus relevé l'humeur. C'était dans des jours calmes, pas en plein trouble.\nSource : Balban et équipe, 2023. Appui : moyen.",
    choices: onward,
  },
  breathe: {
    text: "Respirer lentement aide beaucoup de corps à se poser un peu. Le gain sur l'humeur était moins net. Ça vient de 31 études. Laisse ça si la tête te tourne ou si ça te gêne.\nSource : Shao et équipe, 2024. Appui : moyen.",
    choices: onward,
  },
  hand: {
    text: {
      touch:
        "Avec une main sur le cœur, un signe de stress du corps était plus bas. C'était une étude en laboratoire avec 159 jeunes adultes. Mais le stress ressenti, lui, n'était pas plus bas.\nSource : Dreisoerner et équipe, 2021. Appui : mince.",
    },
    choices: onward,
  },
  warm: {
    text: "Penser à une personne proche a aidé à se poser plus vite après un moment pénible. Trois études l'ont vu. Ça aidait moins les gens qui aiment garder leurs distances.\nSource : Selcuk et équipe, 2012. Appui : moyen.",
    choices: onward,
  },
  kind: {
    text: "Les gens bienveillants avec eux-mêmes se sentent souvent mieux. Certains se sentent d'abord plus mal. Si les phrases piquent, une étape simple convient aussi.\nSource : Neff ; Breines et Chen, 2012. Appui : moyen.",
    choices: onward,
  },
  break: {
    text: 'En plein trouble, on écoute moins bien. Une pause de 20 minutes ou plus aide donc beaucoup de gens. Le nombre 20 est juste un repère pratique.\nSource : le laboratoire Gottman. Appui : mince.',
    choices: onward,
  },

  talks: {
    text: 'Laquelle ?',
    choices: {
      gentle: { label: 'Un début en douceur', also: ['douceur', 'en douceur', 'début', 'commencer en douceur'] },
      anchor: {
        label: "Quelqu'un de mon côté, avant de parler",
        also: ["quelqu'un de mon côté", 'de mon côté', 'avant de parler'],
      },
      ifThen: { label: 'Les plans « si… alors »', also: ['si alors', 'plans', 'plan', 'les plans'] },
      friendView: { label: 'Un regard bienveillant', also: ['regard', 'bienveillant', 'le regard'] },
      sorry: { label: 'Demander pardon', also: ['pardon', 'excuses', "s'excuser", "m'excuser"] },
      lookBack: { label: 'Regarder en arrière pas à pas', also: ['regarder en arrière', 'pas à pas', 'en arrière'] },
      circle: {
        community: { label: 'Mon cercle', also: ['cercle', 'le cercle', 'personnes sûres'] },
        workplace: { label: 'Les gens qui me soutiennent', also: ['cercle', 'personnes', 'soutien'] },
      },
      rating: { label: 'Les nombres de 0 à 10', also: ['nombres', 'les nombres', 'de 0 à 10', '0 à 10', 'chiffres'] },
      otherTopics,
    },
  },
  gentle: {
    text: 'La façon dont un couple commence une discussion difficile va de pair avec la suite. Ça vient de 124 jeunes couples. Ça ne montre pas que le début en douceur en est la cause.\nSource : Carrere et Gottman, 1999. Appui : moyen.',
    choices: onward,
  },
  anchor: {
    text: "Penser à quelqu'un de ton côté peut aider à se préparer à une discussion difficile. Avant le stress, ça n'a rien fait dans certaines études. Dans une, ça a agité les gens.\nSource : Selcuk et équipe, 2012 ; Ai et équipe, 2020. Appui : mince.",
    choices: onward,
  },
  ifThen: {
    text: 'Un plan comme "si je hausse le ton, alors je respire d\'abord" fait mieux qu\'un simple but. Des études sur les émotions vont dans ce sens. Il reste à repérer le moment.\nSource : Webb et équipe, 2012. Appui : moyen.',
    choices: onward,
  },
  friendView: {
    text: "120 couples ont regardé leurs conflits comme le ferait une personne bienveillante de l'extérieur. 21 minutes par an ont évité que leur lien s'affaiblisse. C'est une seule étude, et seulement avec des couples.\nSource : Finkel et équipe, 2013. Appui : mince.",
    choices: onward,
  },
  sorry: {
    text: "Reconnaître ce qui s'est mal passé compte le plus dans une bonne excuse. Puis vient l'offre de réparer. 755 personnes en ont jugé. Ça ne dit pas comment une personne donnée le prendra.\nSource : Lewicki et équipe, 2016. Appui : moyen.",
    choices: onward,
  },
  lookBack: {
    text: "Regarder en arrière pas à pas vient du travail avec des couples, au calme. Je ne connais aucun bon essai de ces pas seuls. Ce n'est pas pour les moments de peur.\nSource : le laboratoire Gottman. Appui : mince.",
    choices: onward,
  },
  circle: {
    text: "Penser à des personnes qui rassurent tend à relever l'humeur. Ça vient de 120 études. Il manque peut-être des études qui n'ont rien trouvé.\nSource : Gillath et équipe, 2022. Appui : moyen.",
    choices: onward,
  },
  rating: {
    text: "Un nombre de 0 à 10 te laisse voir ton propre changement. C'est une mesure grossière, et faible comme test. Je ne m'en sers pour rien d'autre.\nSource : une revue dans Clinics and Practice, 2025. Appui : mince.",
    choices: onward,
  },

  ideas: {
    text: "On m'a fait à partir d'un article avec cinq idées. Laquelle ?",
    choices: {
      company: { label: '1. Une compagnie sûre apaise', also: ['compagnie sûre', 'compagnie', 'un', 'première'] },
      mind: { label: "2. Garder quelqu'un en tête", also: ["quelqu'un en tête", 'en tête', 'deux', 'deuxième'] },
      doses: { label: '3. De petits moments réguliers', also: ['petits moments', 'moments', 'trois', 'troisième'] },
      repair: { label: '4. Réparer ce qui a blessé', also: ['réparer', 'ce qui a blessé', 'quatre', 'quatrième'] },
      oldAndNew: {
        label: '5. Ancien message, nouveau moment',
        also: ['ancien et nouveau', 'ancien message', 'cinq', 'cinquième'],
      },
      otherTopics,
    },
  },
  company: {
    text: {
      community:
        'Une compagnie sûre et un contact chaleureux font baisser le stress de beaucoup de gens. 137 études sur le contact vont dans ce sens. Ça prend quelques minutes, et ça ne va pas à tout le monde.\nSource : Packheiser et équipe, 2024. Appui : moyen.',
      workplace:
        "Une compagnie sûre fait baisser le stress de beaucoup de gens. Dans une étude avec 110 personnes, il fallait quelqu'un de proche. Ça prend quelques minutes, et ça ne va pas à tout le monde.\nSource : Coan et équipe, 2017. Appui : moyen.",
    },
    choices: onward,
  },
  mind: {
    text: "Penser à quelqu'un de sûr aide, dans 120 études prises ensemble. Ça marche mieux après un moment pénible. Avant une période dure, les résultats sont partagés.\nSource : Gillath et équipe, 2022 ; Ai et équipe, 2020. Appui : moyen.",
    choices: onward,
  },
  doses: {
    text: "De petits moments chaleureux peuvent s'ajouter si tu les aimes et continues. 135 personnes ont essayé 20 secondes par jour. Seules celles qui l'ont fait presque chaque jour y ont gagné.\nSource : Susman et équipe, 2024. Appui : mince.",
    choices: onward,
  },
  repair: {
    text: "Un cours en ligne a aidé 740 couples à mieux s'entendre. Une version pour une seule personne n'a pas changé le lien. Je suis bien moins qu'un cours, et pas testé.\nSource : Le et équipe, 2023 ; Nowlan et équipe, 2017. Appui : moyen.",
    choices: onward,
  },
  oldAndNew: {
    text: "Certains aiment poser une vieille pensée douloureuse à côté d'un petit moment nouveau. Un résultat de laboratoire clé ne s'est pas confirmé. Aucun essai ne le teste dans un chat.\nSource : Hardwicke et équipe, 2016. Appui : non démontré.",
    choices: onward,
  },

  closed: "D'accord. Les fiches sont fermées.",
})
