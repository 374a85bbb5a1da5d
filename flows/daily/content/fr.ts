/** Ce que dit Tend autour des petits moments chaleureux. Brouillon automatique, non relu. */
import { translation } from '#flow'
import type { en } from './en.ts'

const stopThese = {
  label: 'Ne plus en recevoir',
  also: ['plus jamais', "je n'en veux plus", 'ne plus recevoir'],
} as const
const notAgain = { label: 'Plus jamais celui-ci', also: ['pas celui-ci', 'plus celui-ci', 'jamais celui-ci'] } as const
const sad = { label: 'Ça me rend triste', also: ['triste', 'tristesse', "ça m'a rendu triste", 'trop triste'] } as const
const pauseWeek = { label: 'Une semaine de pause', also: ['une semaine', '1 semaine', 'la semaine prochaine'] } as const

export const fr = translation<typeof en>()({
  once: {
    text: "Encore une chose, si tu veux. Je peux t'apporter un petit moment chaleureux de temps en temps. Je t'en dis plus ?",
    choices: {
      more: { label: 'Dis-moi en plus', also: ['oui', 'plus', 'ok', "d'accord"] },
      noThanks: { label: 'Non merci', also: ['non', 'pas maintenant', 'nan'] },
    },
  },
  leftAtThat: "D'accord. Je n'en parle plus pendant un mois. Tu peux fermer ce chat.",
  offer: {
    text: "Je peux t'apporter un petit moment chaleureux de temps en temps. C'est tout petit, et ça aide certaines personnes, surtout celles qui aiment ça. Tu peux changer ou tout enlever quand tu veux.",
    choices: {
      setUp: { label: 'Les programmer', also: ['programmer', 'oui', 'ok', "d'accord", 'bien sûr'] },
      tryOne: { label: 'En essayer un maintenant', also: ['essayer', 'maintenant', 'en essayer un'] },
      noThanks: { label: 'Non merci', also: ['non', 'pas maintenant', 'fermer', 'rien'] },
    },
  },
  days: {
    text: 'Quels jours te conviennent ?',
    choices: {
      threeDays: { label: 'Lundi, mercredi et vendredi', also: ['trois jours', '3 jours'] },
      weekdays: { label: 'Du lundi au vendredi', also: ['en semaine', 'jours de travail', 'la semaine'] },
      everyDay: { label: 'Tous les jours', also: ['chaque jour', 'tous', 'quotidien'] },
      weekend: { label: 'Samedi et dimanche', also: ['week-end', 'le week-end', 'weekend'] },
      oneDay: { label: 'Le dimanche', also: ['dimanche', 'une fois par semaine', 'un jour'] },
    },
  },
  city: {
    text: 'Quelle grande ville a la même heure que toi ? Écris son nom, par exemple Paris ou Montréal. Je garde seulement le fuseau horaire.',
    form: { open: 'Écrire une ville', title: 'Une ville', field: 'Ville' },
  },
  noCity: {
    text: 'Je ne connais pas celle-là. Essaie une plus grande ville avec la même heure, par exemple Paris ou Chicago.',
    form: { open: 'Écrire une ville', title: 'Une ville', field: 'Ville' },
  },
  rightTime: {
    text: 'Est-il {time} là où tu es ?',
    choices: {
      right: { label: 'Oui', also: ['exact', "c'est ça", 'ouais'] },
      wrong: { label: 'Non', also: ['faux', 'pas du tout', 'nan'] },
    },
  },
  time: {
    text: "Et à quelle heure ? J'ai parfois quelques minutes de retard.",
    choices: {
      t9: { label: '9:00', also: ['9', '9h', 'neuf heures', 'le matin'] },
      t10: { label: '10:30', also: ['10h30', 'dix heures et demie'] },
      t12: { label: '12:30', also: ['12h30', 'midi', 'midi et demi', 'le midi'] },
      t15: { label: '15:00', also: ['15h', 'quinze heures', "l'après-midi"] },
      t17: { label: '17:00', also: ['17h', 'dix-sept heures', 'après le travail'] },
      t18: { label: '18:30', also: ['18h30', 'dix-huit heures trente', 'le soir'] },
      t19: { label: '19:30', also: ['19h30', 'dix-neuf heures trente', 'tard'] },
    },
  },
  alert: {
    text: 'Ma première ligne dira seulement "Un petit moment". Est-ce que quelqu\'un d\'autre voit ton téléphone ?',
    choices: {
      no: { label: 'Non', also: ['personne', "personne d'autre", 'nan'] },
      yes: { label: 'Oui', also: ['ouais', 'parfois', 'des fois'] },
      notSure: { label: 'Je ne sais pas', also: ['peut-être', 'je sais pas', 'sais pas'] },
    },
  },
  quietly: {
    text: "Alors je peux ne rien écrire de moi-même. Tu viens quand tu veux : écris moment. Qu'est-ce qui est mieux ?",
    choices: {
      noAlerts: { label: 'Je viens quand je veux', also: ['rien', 'je viens', "pas d'alerte"] },
      alertAnyway: { label: 'Écris-moi quand même', also: ['quand même', 'écris-moi', 'écris'] },
    },
  },
  confirm: {
    text: "{days}, à {time}. C'est bien ça ?",
    choices: {
      ok: { label: 'Oui', also: ['ok', "d'accord", "c'est ça", 'exact'] },
      change: { label: 'Changer', also: ['modifier', 'non', 'faux'] },
    },
  },
  isSet:
    "C'est réglé. Un par jour au plus, et jamais la nuit. Pour changer ou tout enlever, écris moment. Tu peux fermer ce chat.",
  comeAnytime: "Très bien. Je n'écris rien de moi-même. Écris moment quand tu en veux un. Tu peux fermer ce chat.",
  current: {
    text: 'Tes petits moments : {days}, à {time}. Que veux-tu faire ?',
    choices: {
      tryOne: { label: 'Un maintenant', also: ['maintenant', 'un tout de suite', 'essayer'] },
      change: { label: "Changer les jours ou l'heure", also: ['changer', 'jours', 'heure', 'modifier'] },
      otherZone: { label: "J'ai changé de fuseau horaire", also: ['fuseau horaire', 'fuseau', "j'ai déménagé"] },
      pauseWeek,
      pauseLong: { label: "Pause jusqu'à nouvel ordre", also: ["jusqu'à nouvel ordre", 'longue pause'] },
      stopThese,
      close: { label: 'Laisser comme ça', also: ['fermer', 'rien', 'laisser', 'non'] },
    },
  },

  quiet: {
    text: 'Je ne commence rien de moi-même en ce moment. Veux-tu que les petits moments reprennent ?',
    choices: {
      comeBack: { label: 'Oui, à nouveau', also: ['oui', 'à nouveau', 'ok', "d'accord"] },
      stopThese,
      close: { label: 'Pas encore', also: ['non', 'fermer', 'pas maintenant'] },
    },
  },
  isBack: "D'accord, ils reprennent comme avant. Tu peux fermer ce chat.",

  push: {
    text: 'Un petit moment, si tu veux.',
    choices: {
      now: { label: 'Maintenant', also: ['oui', 'ok', "d'accord", 'bien sûr'] },
      later: { label: 'Dans 2 heures', also: ['dans deux heures', '2 heures', 'deux heures', '2h'] },
      notToday: { label: "Pas aujourd'hui", also: ['non', 'pas maintenant', 'non merci', 'demain'] },
      pauseWeek,
      stopThese,
    },
  },
  later: {
    text: "D'accord, dans 2 heures. Tu n'as rien à faire.",
    choices: {
      now: { label: 'Finalement, maintenant', also: ['maintenant', 'oui', 'tout de suite'] },
      notToday: { label: "Pas aujourd'hui", also: ['non', 'pas maintenant', 'non merci'] },
    },
  },
  notToday: "D'accord, pas aujourd'hui. Tu peux fermer ce chat.",
  pausedWeek: "D'accord. Je ne commence rien pendant une semaine. Tu peux fermer ce chat.",
  pausedLong:
    "D'accord. Je ne commence rien jusqu'à ce que tu le demandes. Pour ça, écris moment. Tu peux fermer ce chat.",
  stoppedThese: "D'accord, il n'y en a plus. Écris moment si tu en veux à nouveau. Tu peux fermer ce chat.",
  prompt: {
    text: {
      community:
        "{which, select, easier {Pense à une personne qui a rendu cette semaine un peu plus légère.} breathe {Retourne en pensée dans un lieu où tu pouvais souffler.} animal {Imagine un animal qui t'a fait sourire.} circle {Prends un instant avec {friend} en tête. Qu'est-ce qui te fait du bien ?} right {Une petite chose a bien marché aujourd'hui. Revois-la lentement.} thanks {Pense un merci pour quelqu'un. Envoie-le, ou garde-le.} stood {Qui a pris ta défense un jour ? Revois son visage.} kind {Guette un geste gentil près de toi, grand ou petit.} laugh {Repense à un fou rire.} news {Quand quelqu'un apporte une bonne nouvelle, pose une question de plus.} song {Mets une chanson où tu te sens chez toi.} well {Souhaite du bien à quelqu'un, juste en pensée. Puis à toi.} meal {Repense à un repas que quelqu'un t'a préparé.} friend {Que te dirait maintenant la personne la plus gentille que tu connais ?} other {Trouve trois sons. Lequel préfères-tu ?}}",
      workplace:
        "{which, select, easier {Qui a rendu ton travail plus léger cette semaine ? Tu pourrais le lui dire.} right {Nomme une chose qui a bien marché aujourd'hui.} solved {Repense à une fois où tu as résolu quelque chose à plusieurs.} circle {Prends un instant avec {friend} en tête. Qu'est-ce qui te fait du bien ?} window {Regarde le plus loin possible pendant 20 secondes.} news {Quand un ou une collègue apporte une bonne nouvelle, pose une question de plus.} learned {Qu'as-tu appris ce mois-ci ?} mentor {Pense à quelqu'un qui t'a beaucoup appris. Que dirait cette personne ?} thanks {Remercie quelqu'un pour une chose précise.} slowly {Choisis une tâche et fais-la bien, sans te presser.} other {Nomme une chose terminée aujourd'hui.}}",
    },
    choices: {
      start: { label: 'Commencer', also: ['ok', "d'accord", 'oui', 'go', "c'est parti"] },
      another: { label: 'Un autre', also: ['autre', 'un autre moment', 'autre chose'] },
      notAgain,
      sad,
    },
  },
  hold: {
    text: "Reste avec ça environ 20 secondes. Laisse ce moment être aussi bon qu'il est.",
    choices: { done: { label: "C'est fait", also: ['fait', 'fini', "j'ai fini", 'ok'] }, sad },
  },
  warm: {
    text: 'Quelle chaleur sens-tu en toi maintenant ?',
    ends: { low: 'aucune', high: 'beaucoup' },
  },
  close: "C'est bien. C'est tout pour aujourd'hui. Tu peux fermer ce chat.",
  bitter: {
    text: "Ce qui réchauffe peut aussi réveiller du triste. C'est normal. Qu'est-ce que tu veux ?",
    choices: {
      ground: { label: 'Regarder un moment autour', also: ['regarder autour', 'autour', 'regarder'] },
      notAgain,
      talk: { label: 'Des personnes à qui parler', also: ['parler', 'personnes', "quelqu'un"] },
      close: { label: 'En rester là', also: ['fermer', 'rester là', 'rien'] },
    },
  },
  lookAround: {
    text: 'Laisse tes yeux faire le tour de la pièce. Nomme cinq choses que tu vois, lentement. Sens ce qui te porte.',
    choices: { done: { label: "C'est fait", also: ['fait', 'fini', "j'ai fini", 'ok', 'mieux'] } },
  },
  leftOut: "D'accord, celui-ci ne viendra plus. Tu peux fermer ce chat.",
  check: {
    text: "Peut-être que ça ne te va pas en ce moment. C'est très bien aussi. Qu'est-ce que tu veux ?",
    choices: {
      pauseWeek,
      stopThese,
      keepThem: { label: 'Les garder', also: ['garder', 'je les garde', 'oui'] },
      people: { label: 'Des personnes à qui parler', also: ['parler', "quelqu'un", 'personnes'] },
    },
  },
  sleep: 'Je laisse ces moments de côté. Écris moment si tu en veux à nouveau.',
  closed: "D'accord. Écris moment quand tu veux. Tu peux fermer ce chat.",
})
