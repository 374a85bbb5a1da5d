/** Ce que dit Tend sur ce qui est gardé. Brouillon automatique, non relu. */
import { type FileWords, translation } from '#flow'
import type { en } from './en.ts'

const close = { label: 'Fermer', also: ['au revoir', "j'ai fini", 'rien', 'non merci', 'non', "c'est tout"] } as const
const everything = {
  label: 'Tout supprimer',
  also: ['tout', 'supprimer', 'supprime tout', 'tout effacer', 'efface tout', 'oublie-moi'],
} as const
const keepIt = { label: 'Non, garder', also: ['non', 'garder', 'garde', 'pas maintenant'] } as const
const file = {
  label: 'Tout recevoir en fichier',
  also: ['fichier', 'un fichier', 'télécharger', 'tout en fichier', 'recevoir un fichier'],
} as const

const fileWords = {
  fileTitle: 'CE QUE TEND GARDE SUR TOI\nFait le {at}.',
  fileSettings:
    "RÉGLAGES\nLangue : {language}\nPays : {country, select, none {non choisi} other {{country}}}\nFuseau horaire : {zone, select, none {non choisi} other {{zone}}}\nDurée des étapes : {minutes, plural, =0 {non choisie} other {# minutes}}\nTes nombres sont gardés : {days, plural, =0 {pas du tout} other {pendant # jours}}\nMessages que je commence : {quiet, select, no {pas de pause} asked {aucun tant que tu n'en demandes pas} other {aucun jusqu'au {quiet}}}",
  fileConsent:
    'CONSENTEMENT\nTu as dit oui à mon texte de consentement, version {version}, le {at}.\nGarder des nombres : {numbers, select, yes {tu as dit oui} other {tu as dit non}}\nGarder un cercle : {circle, select, yes {tu as dit oui} other {tu as dit non}}',
  fileNoConsent: "CONSENTEMENT\nTu n'as rien accepté.",
  fileNumbers: 'NOMBRES DE 0 À 10',
  fileNumber:
    '{day} : {before} avant et {after} après {flow}. {exercise, select, none {} other {Exercice : {exercise}. }}Suppression le {deletedOn}.',
  fileDays: 'JOURS TERMINÉS',
  fileDay: '{day} : {flow}. Suppression le {deletedOn}.',
  fileCircle: 'CERCLE',
  fileFriend:
    '{name} ({type, select, person {une personne} pet {un animal} place {un lieu} faith {la foi} character {un personnage} self {toi} other {autre chose}}{tender, select, yes {, qui te manque} other {}})',
  fileCircleStays: "Ton cercle reste jusqu'à ce que tu l'enlèves.",
  fileFlow:
    "{flow, select, calm {un pas vers le calme} prepare {la préparation d'une discussion} repair {un regard en arrière} circle {ton cercle} daily {les petits moments} old_message {un ancien message} group {mener un exercice} group_seat {un exercice de groupe} pair {un point à deux} welcome {les premières questions} menu {le menu} why {les fiches} data {ta page de données} help {l'aide} other {{flow}}}",
  fileRunning: 'CE QUI EST OUVERT MAINTENANT',
  fileEnds:
    "QUAND LE RESTE EST SUPPRIMÉ\nL'étape où on en est : {step}, ou à la fin de son dernier minuteur\nTout, si je n'ai plus de nouvelles de toi : {everything}",
  fileNotHere:
    "CE QUI N'EST PAS DANS CE FICHIER\nCe que tu écris dans une étape : je l'ai en mémoire 30 minutes au maximum. Je garde seulement les noms que tu mets dans ton cercle.\nLes messages de ce chat : l'application de chat les garde.\nLes copies de sauvegarde : elles disparaissent dans les 30 jours.",
  fileRest: "CE QU'IL FAUT À MON CODE POUR CONTINUER\nLes noms sont ceux du code.",
  fileNone: 'Rien.',
} as const satisfies FileWords

export const fr = translation<typeof en>()({
  kept: 'Voici ce que je garde sur toi.\nLangue : {language}\nPays : {country, select, none {non choisi} other {{country}}}\nFuseau horaire : {zone, select, none {non choisi} other {{zone}}}\nDurée des étapes : {minutes, plural, =0 {non choisie} other {# minutes}}\nPaires de nombres de 0 à 10 : {ratings}\nJours terminés : {days}\nNoms dans ton cercle : {circle}\nPetits moments : {moments, select, on {activés} other {désactivés}}',
  agreed:
    "Tu as dit oui à mon texte de consentement, version {version}, le {date}.\nGarder des nombres : {numbers, select, yes {tu as dit oui} other {tu as dit non}}.\nCombien de temps : {length, plural, =0 {aucun n'est gardé} other {# jours}}.\nGarder un cercle : {circle, select, yes {tu as dit oui} other {tu as dit non}}.\nJe ne garde rien d'autre de ce que tu écris.",
  choose: {
    text: 'Que veux-tu en faire ?',
    choices: {
      file,
      ratings: {
        label: 'Supprimer mes nombres',
        also: ['nombres', 'mes nombres', 'supprimer les nombres', 'effacer mes nombres'],
      },
      runs: {
        label: 'Supprimer mes jours terminés',
        also: ['jours', 'jours terminés', 'supprimer les jours', "ce qui m'a aidé"],
      },
      circle: { label: 'Supprimer mon cercle', also: ['cercle', 'mon cercle', 'supprimer le cercle'] },
      howLong: {
        label: 'Changer la durée pour mes nombres',
        also: ['durée', 'changer la durée', 'combien de temps', 'moins longtemps', 'plus longtemps', 'temps'],
      },
      allowNumbers: {
        label: 'Te laisser garder mes nombres',
        also: ['garde mes nombres', 'garder mes nombres', 'garder les nombres'],
      },
      allowCircle: {
        label: 'Te laisser garder un cercle',
        also: ['garde mon cercle', 'garder mon cercle', 'garder un cercle'],
      },
      withdraw: {
        label: 'Retirer mon consentement',
        also: ['retirer', 'consentement', 'retirer mon accord', 'je retire mon consentement'],
      },
      everything,
      close,
    },
  },
  file: {
    community:
      'Voici tout : un fichier à lire, et un pour les programmes. Enregistre-les vite si tu veux les garder. Qui ouvre ce chat peut peut-être les ouvrir aussi. Pour effacer mes messages ici, écris masquer.',
    workplace:
      "Voici tout : un fichier à lire, et un pour les programmes. Sur Slack, personne d'autre ne les voit. Ils partent quand l'application se recharge. Copie-les vite si tu veux les garder.",
  },
  changed: {
    text: 'Autre chose ?',
    choices: {
      whatIsLeft: { label: 'Voir ce qui reste', also: ['oui', 'voir', 'montre-moi', 'ce qui reste'] },
      close,
    },
  },
  ratingsGone:
    "C'est fait. Tes nombres de 0 à 10 sont supprimés. Les copies de sauvegarde disparaissent dans les 30 jours.",
  runsGone:
    "C'est fait. Ta liste de jours terminés est supprimée. Les copies de sauvegarde disparaissent dans les 30 jours.",
  circleGone: "C'est fait. Ton cercle est supprimé. Les copies de sauvegarde disparaissent dans les 30 jours.",

  howLong: {
    text: 'En ce moment, je garde tes nombres {length, plural, one {# jour} other {# jours}}. Combien de temps veux-tu que je les garde ? Avec une durée plus courte, les plus anciens sont supprimés tout de suite.',
    choices: {
      days0: { label: "N'en garder aucun", also: ['0', 'aucun', 'zéro', '0 jour', 'pas du tout', 'rien'] },
      days30: { label: '30 jours', also: ['30', 'un mois', '1 mois', 'mois'] },
      days90: { label: '90 jours', also: ['90', 'trois mois', '3 mois'] },
      days365: { label: '365 jours', also: ['365', 'un an', '1 an', 'une année'] },
      asItIs: { label: 'Laisser comme ça', also: ['laisser', 'non', 'pareil', 'ne rien changer', 'pas maintenant'] },
    },
  },
  lengthChanged:
    "C'est fait. À partir de maintenant, je garde tes nombres {length} jours. Les plus anciens sont supprimés.",
  noneKept: "C'est fait. À partir de maintenant, je ne garde aucun nombre. Ceux que j'avais sont supprimés.",

  mayKeepNumbers: {
    text: "M'autorises-tu à garder tes nombres de 0 à 10 pendant {length} jours ? Comme ça, tu peux voir ce qui a aidé. Tu peux retirer ton accord ici à tout moment.",
    choices: {
      agreeNumbers: { label: 'Oui, garde mes nombres', also: ['oui', "d'accord", "j'accepte", 'garde', 'garde-les'] },
      decline: { label: 'Non, ne garde rien', also: ['non', 'non merci', 'aucun', 'pas maintenant'] },
    },
  },
  mayKeepCircle: {
    text: {
      community:
        "M'autorises-tu à garder un cercle pour toi ? C'est une petite liste de personnes, d'animaux ou de lieux qui te rassurent. Tu peux retirer ton accord ici à tout moment.",
      workplace:
        "M'autorises-tu à garder un cercle pour toi ? C'est une petite liste de personnes qui te soutiennent, d'animaux ou de lieux. Tu peux retirer ton accord ici à tout moment.",
    },
    choices: {
      agreeCircle: { label: 'Oui, garde mon cercle', also: ['oui', "d'accord", "j'accepte", 'garde', 'garde-le'] },
      decline: { label: 'Non, ne garde rien', also: ['non', 'non merci', 'aucun', 'pas maintenant'] },
    },
  },
  numbersAllowed: 'Merci. Je garde tes nombres à partir de maintenant.',
  circleAllowed: 'Merci. Tu peux maintenant ajouter des noms à ton cercle.',

  sureToWithdraw: {
    text: "Quel oui veux-tu retirer ? Ce que ce oui m'a permis de garder est supprimé. C'est définitif.",
    choices: {
      noNumbers: {
        label: 'Seulement les nombres',
        also: ['nombres', 'mes nombres', 'les nombres', 'ne garde plus mes nombres'],
      },
      noCircle: {
        label: 'Seulement le cercle',
        also: ['cercle', 'mon cercle', 'le cercle', 'ne garde plus mon cercle'],
      },
      withdrawNow: { label: 'Tout retirer', also: ['tout', 'oui', 'retirer', 'retire tout', 'les deux'] },
      keepIt,
    },
  },
  numbersWithdrawn: "C'est fait. Je ne garde plus de nombres. Ceux que j'avais sont supprimés.",
  circleWithdrawn: "C'est fait. Je ne garde plus de cercle. Ce qu'il contenait est supprimé.",
  withdrawn:
    "C'est fait. Ton consentement est retiré, et ce qu'il m'a permis de garder est supprimé. Ce qu'on avait commencé est terminé. J'oublie le reste en moins d'un jour. Pour revenir, écris bonjour.",
  sureToDelete: {
    text: "Supprimer tout ce que je garde sur toi ? C'est définitif. Pour effacer aussi mes messages ici, écris d'abord masquer.",
    choices: {
      deleteNow: { label: 'Oui, tout supprimer', also: ['oui', 'supprimer', 'supprime tout', 'tout supprimer'] },
      keepIt,
    },
  },
  everythingGone:
    "C'est fait. Tout ce que je gardais sur toi est supprimé. Les copies de sauvegarde disparaissent dans les 30 jours. Les messages de ce chat restent, sauf si toi ou l'application les supprimez. Pour revenir, écris bonjour. Tu peux fermer ce chat.",
  nothingKept: {
    text: "Tu n'as rien accepté, donc je ne garde rien longtemps. J'ai tes réglages et l'étape où on en est, un jour au maximum. Que veux-tu faire ?",
    choices: { file, everything, close },
  },
  closed: "D'accord. Ta page de données est fermée.",
  ...fileWords,
})
