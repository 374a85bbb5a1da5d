/** Ce que dit Tend quand quelqu'un fait une petite liste de qui et de ce qui rassure. Brouillon automatique, non relu. */
import { translation } from '#flow'
import type { en } from './en.ts'

const form = { open: 'Écrire un nom', title: 'Un nom court', field: 'Surnom' } as const

export const fr = translation<typeof en>()({
  start: {
    text: {
      community:
        "Faisons une petite liste de qui ou de ce qui te rassure. Une personne, un animal ou un lieu. Ou quelqu'un que tu ne connais pas en vrai. Compte 2 minutes par nom.",
      workplace:
        "Faisons une petite liste de ce qui te porte : quelqu'un qui te soutient, un animal ou un lieu. Compte 2 minutes par nom.",
    },
    choices: {
      begin: { label: 'Commencer', also: ['oui', 'ok', "d'accord", "c'est parti", 'allons-y'] },
      list: { label: 'Ma liste', also: ['liste', 'voir ma liste', 'changer ma liste'] },
      why: { label: 'Pourquoi ?', also: ['pourquoi', 'pourquoi ça', "c'est pour quoi"] },
      notNow: { label: 'Pas maintenant', also: ['non', 'non merci', 'une autre fois'] },
    },
  },
  // « Personne » veut dire les deux ici : ni « une personne » ni « aucune » ne prend le mot seul.
  type: {
    text: 'Qui ou quoi te vient en premier ?',
    choices: {
      person: { label: 'Une personne', also: ["quelqu'un", 'un ami', 'une amie', 'ami', 'amie'] },
      pet: { label: 'Un animal', also: ['animal', 'animal de compagnie', 'chien', 'chat'] },
      place: { label: 'Un lieu', also: ['lieu', 'endroit', 'un endroit'] },
      faith: { community: { label: 'Ma foi ou le spirituel', also: ['foi', 'ma foi', 'spirituel', 'dieu'] } },
      character: { label: 'Un personnage', also: ['personnage', 'histoire', "d'un livre"] },
      self: { label: 'Mon côté plus sage', also: ['moi', 'moi-même', 'mon côté sage'] },
      noOne: { label: 'Personne ne me vient', also: ['rien', 'aucun', 'aucune', 'je ne vois pas'] },
    },
  },
  none: {
    text: "Ce n'est pas grave, et ça ne dit rien de mauvais sur toi. L'une de ces idées peut marcher aussi. Laquelle est la plus facile ?",
    choices: {
      quietPlace: { label: 'Un lieu tranquille', also: ['lieu', 'un lieu', 'endroit', 'un endroit'] },
      animal: { label: 'Un animal', also: ['animal', 'chien', 'chat', 'oiseau'] },
      music: { label: 'Une musique', also: ['musique', 'chanson', 'une chanson'] },
      stranger: {
        label: 'Une personne inconnue, mais gentille',
        also: ['inconnu', 'inconnue', 'personne inconnue', 'personne gentille'],
      },
      nothing: { label: 'Rien de tout ça', also: ['rien', 'aucun', 'aucune', 'non'] },
    },
  },
  label: {
    text: "Donne-lui un nom court. Un surnom, c'est le mieux. Je le garde seulement si tu le choisis, et personne d'autre ne le voit.",
    form,
  },
  feels: {
    text: "Quand tu penses à {label}, qu'est-ce que ça te fait ?",
    choices: {
      safe: {
        label: "Ça me rassure, dans l'ensemble",
        also: ['ça me rassure', 'rassurant', 'bien', 'du bien', 'chaleur'],
      },
      mixed: { label: "C'est mélangé", also: ['mélange', 'un mélange', 'mélangé', 'les deux'] },
      gone: {
        label: 'Triste, à cause de son absence',
        also: ['triste', 'tristesse', 'son absence', 'décès', 'deuil'],
      },
      notSafe: { label: 'Ça ne me rassure pas', also: ['pas rassurant', 'mal', 'peur', 'pas en sécurité'] },
    },
  },
  mixed: "Un mélange, c'est courant. Choisissons quelque chose de plus facile pour l'instant.",
  notSafe: "Merci de l'avoir remarqué. Ce nom n'entre pas dans la liste.",
  moment: {
    text: "Y a-t-il un petit moment avec {label} qui te fait du bien ? Penses-y si tu veux. Pas besoin d'écrire.",
    choices: { done: { label: "C'est fait", also: ['fait', 'fini', 'ok', 'oui', "d'accord"] } },
  },
  keep: {
    text: '{label} : juste pour cette fois, ou je garde le nom pour une autre fois ?',
    choices: {
      useOnce: {
        label: 'Juste cette fois, sans garder',
        also: ['juste cette fois', 'cette fois', 'une fois', 'ne pas garder', 'non'],
      },
      save: { label: 'Garder le nom', also: ['garder', 'garde', 'garde-le', 'oui'] },
    },
  },
  mayKeep: {
    text: "Pour le garder, il me faut ton oui à une liste. Elle est chiffrée, et tu peux la supprimer à tout moment. M'autorises-tu à la garder ?",
    choices: {
      agree: { label: 'Oui, garde ma liste', also: ['oui', 'ok', "d'accord", "j'accepte"] },
      decline: { label: 'Non, ne la garde pas', also: ['non', 'non merci', 'ne garde rien'] },
    },
  },
  saved: "C'est gardé.",
  usedOnce: "Ce n'est pas gardé. C'était juste pour cette fois.",
  full: 'Ta liste est pleine. Tu peux enlever un nom pour faire de la place.',
  more: {
    text: "Ajouter encore un nom ? Trois, c'est déjà beaucoup.",
    choices: {
      another: { label: 'Ajouter un nom', also: ['oui', 'un autre', 'ajouter', 'un de plus'] },
      hold: { label: 'Rester une minute avec un nom', also: ['rester', 'une minute', 'rester une minute'] },
      finish: { label: "J'ai fini", also: ['fini', 'non', "c'est assez", "c'est tout"] },
    },
  },
  hold: {
    text: 'Choisis un nom dans ta tête, et reste avec une minute. Tu peux garder les yeux ouverts. Je te préviens quand la minute est passée.',
    choices: { done: { label: "J'ai déjà fini", also: ['fini', 'fait', "j'ai fini", "c'est fait"] } },
  },
  list: {
    text: 'Voici ta liste. Quel nom aimerais-tu changer ?',
    choices: {
      removeAll: { label: 'Tout enlever', also: ['tout supprimer', 'tout effacer', 'vider'] },
      finish: { label: 'La laisser comme ça', also: ['laisser', 'laisser comme ça', 'rien', 'non', "j'ai fini"] },
    },
  },
  emptyList: "Ta liste est vide pour l'instant.",
  change: {
    text: "{friend} : qu'aimerais-tu faire de ce nom ?",
    choices: {
      rename: { label: 'Changer le nom', also: ['renommer', 'changer', 'autre nom'] },
      unsafeNow: { label: 'Ça ne me rassure plus', also: ['plus rassurant', 'pas rassurant', 'pas en sécurité'] },
      remove: { label: 'Enlever de la liste', also: ['enlever', 'supprimer', 'effacer'] },
      nothing: { label: 'Ne rien changer', also: ['rien', 'laisser', 'non'] },
    },
  },
  rename: { text: 'Quel est le nouveau nom court ?', form },
  removed: "C'est fait. Ce nom n'est plus dans ta liste.",
  wordsLost: "Pardon, j'ai redémarré et perdu le nom que tu avais écrit. Ce que tu n'as pas choisi de garder s'efface.",
  count:
    '{n, plural, =0 {Ta liste est vide.} one {Tu as # nom dans ta liste.} other {Tu as # noms dans ta liste.}} Tu peux la changer à tout moment. Tu peux fermer ce chat.',
  notNow: "C'est très bien aussi. Écris cercle quand tu veux.",
})
