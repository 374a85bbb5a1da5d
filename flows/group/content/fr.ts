/** Les exercices de groupe en français : dans le salon, à la place de chaque personne, et pour la modération. */
import { translation } from '#flow'
import type * as en from './en.ts'

const yes = ['oui', 'ok', "d'accord", 'volontiers']
const no = { label: 'Non merci', also: ['non'] }
const leave = { label: 'Partir sans bruit', also: ['partir', 'je pars'] }
const pass = { label: 'Je passe', also: ['je passe', 'pas cette fois'] }
const change = { label: 'Modifier', also: ['modifier', 'changer'] }
const withdraw = { label: 'Retirer', also: ['retirer', 'enlever'] }

const ladder = {
  l1a: {
    community: 'Quelle petite chose a rendu la journée plus facile ?',
    workplace: 'Quelle partie de ta journée de travail préfères-tu ?',
  },
  l1b: {
    community: "Quelle odeur ou quel son t'emmène dans un bon endroit ?",
    workplace: "Quelle astuce montrerais-tu à quelqu'un de nouveau dans l'équipe ?",
  },
  l1c: {
    community: "Quel plat partagerais-tu avec quelqu'un de nouveau ici ?",
    workplace: 'Quel a été ton premier travail payé ?',
  },
  l1d: {
    community: 'Que fais-tu quand tu as une heure libre ?',
    workplace: 'Où mange-t-on bien près de chez toi le midi ?',
  },
  l2a: {
    community: "Qui t'a appris quelque chose qui te sert encore ?",
    workplace: "Qui t'a fait progresser au travail, et comment ?",
  },
  l2b: {
    community: 'Quelle chose gentille une personne inconnue a-t-elle faite pour toi ?',
    workplace: 'À quoi ressemble une bonne journée ici ?',
  },
  l2c: {
    community: 'Quand te sens-tu le plus toi-même ?',
    workplace: "Que fait l'équipe qui te facilite le travail ?",
  },
  l2d: {
    community: 'Quelle fierté as-tu que peu de gens connaissent ?',
    workplace: "Qu'aimerais-tu apprendre maintenant ?",
  },
  l3a: {
    community: "Qu'est-ce qui t'aide le plus un jour difficile ?",
    workplace: 'Comment aimes-tu recevoir un retour ?',
  },
  l3b: {
    community: "Qu'aimerais-tu qu'on te demande plus souvent ?",
    workplace: "Qu'est-ce qui t'aide quand il y a beaucoup à faire ?",
  },
  l3c: {
    community: "Qu'apprends-tu à faire autrement avec les gens ?",
    workplace: 'Que fait bien cette équipe ?',
  },
  l3d: {
    community: 'De quoi remercierais-tu la personne que tu étais ?',
    workplace: "Qu'aimerais-tu qu'on sache de ta façon de travailler ?",
  },
} as const

const names = {
  appreciation: { label: 'Ronde de mercis', also: ['mercis', 'merci'] },
  memory: { label: 'Souvenirs chaleureux', also: ['souvenirs', 'souvenir'] },
  listening: { label: 'Écoute à deux', also: ['ecoute', 'a deux'] },
  roses: { label: 'Rose, épine, bourgeon', also: ['rose', 'roses'] },
  ladder: { label: 'Échelle de questions', also: ['echelle', 'questions'] },
  news: { label: 'Bonnes nouvelles', also: ['nouvelles'] },
} as const

export const channel = translation<typeof en.channel>()({
  names: { text: 'Les exercices.', choices: names },
  open: {
    text: '{name}. {n, plural, =0 {Personne pour le moment.} one {# personne en est.} other {# personnes en sont.}} Il faut {least} à {most} personnes, et ça commence {time}. Venir et partir, chacun choisit. Touche un bouton pour voir ce que les autres verront de toi.',
    choices: { join: 'Participer', about: "C'est quoi ?", run: 'Modération' },
  },
  running: {
    text: "{name}, étape {round} sur {of}. {written, plural, =0 {} one {# réponse est là.} other {# réponses sont là.}} Ta part reste cachée jusqu'à ce qu'elle soit montrée.",
    choices: { mine: 'Ma part', about: "C'est quoi ?", report: 'Signaler', run: 'Modération' },
  },
  paused: {
    text: "{name} est en pause. Rien n'est perdu, et personne n'a besoin d'attendre ici.",
    choices: { mine: 'Ma part', report: 'Signaler', run: 'Modération' },
  },
  short: {
    text: '{name} attend quelques personnes de plus. Il en faut {least} pour commencer.',
    choices: { join: 'Participer', about: "C'est quoi ?", run: 'Modération' },
  },
  over: {
    text: "{name}, c'est fini. Merci pour la présence et la lecture. Si ça remue quelque chose, écris-moi en privé et dis aide.",
    choices: { report: 'Signaler', run: 'Modération' },
  },
  resting: { text: "{name} revient {time}. D'ici là, rien à faire.", choices: { run: 'Modération' } },
  ended: '{name} ne revient plus. Merci à toutes les personnes venues.',
  nobodyCame:
    "Deux fois de suite, trop peu de monde pour {name}. J'arrête ici. La modération peut recommencer quand elle veut.",
  cancelled: "{name} n'a pas lieu cette fois. Rien de ce qui a été écrit n'est gardé.",

  brief: {
    community:
      "Voici comment ça marche : tu écris en privé, et tu peux passer à chaque fois. Ici, pas de conseils ni de solutions. Ce n'est pas un groupe de thérapie.",
    workplace:
      "Voici comment ça marche : tu écris en privé, et tu peux passer à chaque fois. Pas de conseils ni de solutions. Ce n'est dans aucune évaluation.",
  },
  settle: "D'abord, on arrive. Sens tes pieds au sol, ou regarde une chose dans la pièce. Une minute en silence.",
  recall: {
    community:
      "Pense à un petit moment où on a pris soin de toi, ou où tu étais à l'aise. Une personne, un animal ou un lieu. Une minute en silence.",
    workplace: "Pense à un moment, au travail ou avant, où quelqu'un t'a soutenu. Une minute en silence.",
  },
  rest: 'Laisse ça être là une demi-minute. Regarde autour de toi, et relâche les épaules.',

  heading: {
    text: "{of, select, thank {Voici les mercis. Rien à rendre.} memory {Voici les souvenirs, en peu de mots.} rose {Les roses : ce qui s'est bien passé.} thorn {Les épines : ce qui était dur. Pas de conseil, sauf si on le demande.} bud {Les bourgeons : ce qui vient et donne envie.} news {Les bonnes nouvelles.} respond {Les questions sur les nouvelles. Les réponses viennent après.} other {Voici ce que vous avez écrit.}}",
  },
  thanksFor: '{to}, de la part de {by} : "{words}"',
  said: '{by} : "{words}"',
  asked: '{by} demande à {to} : "{words}"',
  pooled: '{lines}',
  fewHere: 'Trop peu de réponses pour les montrer. Elles restent cachées.',
  hidden: 'Ceci est caché.',
  themes: 'Ce qui était dur, avec les mots de la modération : {words}',
})

export const seat = translation<typeof en.seat>()({
  names: { text: 'Les exercices.', choices: names },
  gone: "Aucun exercice n'est en cours ici.",
  tooLate: 'Cet exercice a commencé, et sa première étape est finie. Tu peux suivre en lisant.',
  removed: 'La modération a mis fin à ta part dans cet exercice.',
  notAgain: 'Ta part dans cet exercice est finie.',
  noRoom: "Cette fois, il n'y avait pas de place qui convienne. Désolé. Tu peux lire, ou venir au prochain.",
  calledOff: "L'exercice n'a pas lieu. Rien de ce qui a été écrit n'est gardé.",

  about: {
    text: "{what, select, appreciation {Tu écris un merci précis à quelqu'un d'ici, et tu en reçois un.} memory {Tu penses à un petit moment chaleureux, et tu peux le dire en peu de mots.} listening {Deux personnes alternent : l'une parle, l'autre écoute sans conseil.} roses {Tu dis une chose bonne, une chose dure et une chose qui vient.} ladder {Tu réponds à de petites questions dans une petite salle, pas à pas.} other {Tu dis une bonne nouvelle, et tu demandes la sienne à quelqu'un.}} Rien n'est montré avant que tout le monde ait eu le temps.",
    choices: { goOn: { label: 'On y va', also: yes }, noThanks: no },
  },
  consent: {
    text: 'Tu participes à : {name}, environ {hours, plural, =0 {{minutes} minutes} one {soixante minutes} other {# heures}}. Tu peux passer et partir quand tu veux. On verra {see, select, names {ce que tu écris, avec ton nom} pooled {ce que tu écris, sans ton nom} room {ce que tu écris, avec ton nom, dans ta petite salle} other {une part avec ton nom, une part sans}}. Pas de choses privées sur les autres, merci. On y va ?',
    choices: {
      join: { label: 'Participer', also: yes },
      watch: { label: 'Juste regarder', also: ['regarder'] },
      noThanks: no,
    },
  },
  whoKnows:
    "Sans ton nom veut dire : personne ici ne voit qui l'a écrit, la modération non plus. Moi, je le sais jusqu'à la fin de l'exercice. Ensuite c'est effacé. Un petit groupe peut quand même deviner.",
  watching: "Bien. Lis dans le salon, il n'y a rien à faire.",
  notJoined: "C'est très bien. Personne n'en saura rien.",
  alone: "Ce tour est fini pour ta salle. Merci pour l'écoute.",
  level: {
    text: "Jusqu'où veux-tu aller ? Ta salle s'arrête au souhait le plus bas, et personne ne sait de qui il vient.",
    choices: {
      one: { label: 'Questions légères', also: ['1', 'legeres'] },
      two: { label: 'Un peu plus loin', also: ['2', 'plus loin'] },
      three: { label: "Jusqu'en haut", also: ['3', 'tout'] },
    },
  },
  pulse: {
    text: 'Quel lien sens-tu avec ce groupe, de 0 à 10 ? Personne ne voit ton chiffre. Tu peux passer.',
    ends: { low: 'aucun', high: 'très fort' },
  },
  waiting: {
    text: "C'est noté. Je te demande ici quand c'est l'heure. Tu peux aussi toucher Ma part dans le salon.",
    choices: { leave },
  },
  between: { text: "C'est tout pour cette étape. Je te demande ici quand la suite arrive.", choices: { leave } },
  left: "C'est fini pour toi. Je ne le dis à personne, et ce que tu as écrit et que personne n'a vu n'existe plus.",

  thank: {
    text: "Écris une chose que {to} a faite et qui a aidé, et comment. Court et vrai. C'est montré avec ton nom.",
    choices: { pass },
    form: { open: 'Écrire un merci', title: 'Un merci précis', field: 'Ce qui a aidé, et comment' },
  },
  memory: {
    text: 'Si tu veux, dis-le en 10 mots au plus. Par exemple : "La cuisine de mamie, la pluie dehors, le pain chaud."',
    choices: {
      pass: { label: 'Garder pour moi', also: ['je passe', 'prive'] },
      hurts: { label: 'Ça fait un peu mal', also: ['ca fait mal'] },
    },
    form: { open: 'Dire en peu de mots', title: 'Quelques mots', field: '10 mots au plus' },
  },
  speak: {
    text: {
      community: 'Tu parles, {to} écoute. Dis une chose qui a sa place ici, autour de 3 sur 10. Tu choisis.',
      workplace:
        'Tu parles, {to} écoute. Une petite réussite, une chose que tu apprends, ou une chose qui te freine. Tu choisis.',
    },
    choices: { pass },
    form: { open: 'Parler', title: "Ce qui t'occupe", field: 'Tes mots' },
  },
  back: {
    text: 'Redis en une ou deux lignes ce que tu as entendu de {to}. Par exemple : "J\'ai entendu… C\'est bien ça ?"',
    choices: { pass },
    form: { open: 'Redire', title: 'Ce que tu as entendu', field: "J'ai entendu…" },
  },
  fits: {
    text: "Qu'est-ce qui est juste dans ce que {to} a redit ? Peu de mots suffisent.",
    choices: { pass },
    form: { open: 'Dire ce qui est juste', title: 'Ce qui est juste', field: 'Quelques mots' },
  },
  rose: {
    text: "Rose : une chose qui s'est bien passée. Peu de mots suffisent.",
    choices: { pass },
    form: { open: 'Écrire une rose', title: 'Ce qui allait bien', field: 'Rose' },
  },
  thorn: {
    text: {
      community: 'Épine : une chose qui était dure, autour de 3 sur 10.',
      workplace: 'Épine : une chose dure au travail, autour de 3 sur 10. Plutôt des choses que des gens.',
    },
    choices: { pass },
    form: { open: 'Écrire une épine', title: 'Ce qui était dur', field: 'Épine' },
  },
  bud: {
    text: 'Bourgeon : une chose qui vient et qui te donne envie.',
    choices: { pass },
    form: { open: 'Écrire un bourgeon', title: 'Ce qui vient', field: 'Bourgeon' },
  },
  question: {
    text: '{question}',
    choices: { swap: { label: 'Une autre question', also: ['autre', 'changer'] }, pass },
    form: { open: 'Répondre', title: 'Ta réponse', field: 'Ta réponse' },
  },
  questions: { text: 'Les questions.', choices: ladder },
  news: {
    text: 'Dis une bonne nouvelle, grande ou petite. Ne pas en avoir, ça va aussi.',
    choices: { pass: { label: 'Pas de nouvelle', also: ['je passe', 'aucune'] } },
    form: { open: 'Dire la nouvelle', title: 'Bonne nouvelle', field: 'Ta bonne nouvelle' },
  },
  respond: {
    text: '{to} a dit : "{words}" Pose une question qui aide à en profiter plus. Pas de "mais", et rien de plus grand.',
    choices: { pass },
    form: { open: 'Demander', title: 'Une question douce', field: 'Ta question' },
  },
  reply: {
    text: '{to} te demande : "{words}" Réponds si tu veux.',
    choices: { pass },
    form: { open: 'Répondre', title: 'Ta réponse', field: 'Ta réponse' },
  },

  saved: {
    text: "C'est noté. Ça reste caché jusqu'à ce que tout le monde ait eu le temps. D'ici là, tu peux le modifier.",
    choices: { change, withdraw, leave },
  },
  tooManyWords: "10 mots au plus, s'il te plaît. Ça peut être tout court.",
  cannotShare: {
    text: "Celui-ci, je le garde caché. {why, select, threat {Il peut faire peur à quelqu'un.} insult {Il peut blesser quelqu'un.} link {Il contient un lien.} contact {Il contient des coordonnées.} other {Il semble donner le nom complet de quelqu'un.}} Tu peux le modifier une fois, ou le laisser de côté.",
    choices: { change, pass: { label: 'Laisser de côté', also: ['de cote', 'je passe'] } },
  },
  leftOut: "Je laisse celui-ci de côté. Personne n'en saura rien.",
  returned: {
    text: "La modération te demande de modifier ton texte avant de le montrer. Elle ne sait pas qui l'a écrit.",
    choices: { change, withdraw },
  },
  sign: {
    text: 'Trop peu de réponses pour les montrer sans noms. Veux-tu montrer la tienne avec ton nom ?',
    choices: {
      signIt: { label: 'Avec mon nom', also: ['avec nom', ...yes] },
      withdraw: { label: 'La laisser cachée', also: ['non', 'cachee'] },
    },
  },
  hurts:
    "Les choses chaleureuses peuvent réveiller des choses tristes. C'est normal. Sens tes pieds, et regarde trois choses autour de toi. Tu n'es plus dans ce tour, et personne n'en saura rien.",
  heard: '{by} : "{words}"',
  heardUnsigned: 'Quelqu\'un : "{words}"',
  withYou: {
    text: "Te voilà avec {one}{three, select, yes { et {other}} other {}}. Pour une autre personne, touche le bouton. Toutes les salles sont alors tirées à nouveau, et il n'y a pas besoin de raison.",
    choices: {
      okay: { label: 'Ça va', also: yes },
      someoneElse: { label: 'Une autre personne', also: ['autre personne', 'non'] },
    },
  },
  pulseAfter: {
    text: "Voilà, c'est tout. Quel lien sens-tu avec ce groupe maintenant, de 0 à 10 ? Personne ne voit ton chiffre.",
    ends: { low: 'aucun', high: 'très fort' },
  },
  closing: {
    text: "Laisse ça se poser : regarde autour de toi, et relâche les épaules. Si ça remue quelque chose, touche Aide. C'est privé.",
    choices: { done: { label: 'Terminé', also: ['ok', 'merci'] } },
  },
  bye: 'Merci pour ta présence. Tu peux me fermer.',
})

export const moderator = translation<typeof en.moderator>()({
  notYou: 'Dans ce salon, la modération mène les exercices. Tu peux participer quand il y en a un.',
  cannotPost:
    "Je ne peux pas encore écrire dans ce salon. Laisse-moi le voir et y envoyer des messages, puis réessaie. Rien n'a été publié.",
  pick: {
    text: "Quel exercice veux-tu mener ici ? Rien n'est publié avant que tu le dises.",
    choices: {
      ...names,
      guide: { label: 'Guide de modération', also: ['guide', 'comment'] },
      notNow: { label: 'Pas maintenant', also: ['non', 'rien'] },
    },
  },
  guide: {
    text: {
      community:
        "Ce n'est pas un groupe de thérapie. Rien à réparer, pas de conseil non demandé. Reste du début à la fin, et dis qui est là aussi. Termine avec chaleur et à l'heure. En cas de risque : reste, appelle les secours, mets en pause.",
      workplace:
        "Ce n'est pas un tour d'évaluation. Rien à réparer, pas de conseil non demandé. Dis avant que personne n'y est obligé. Rien n'entre dans une évaluation. En cas de risque : reste, appelle les secours, mets en pause.",
    },
    choices: { back: { label: 'À la liste', also: ['liste'] } },
  },
  card: {
    text: '{name} : pour {least} à {most} personnes, {long, select, yes {sur 24 heures} other {en direct, environ {time} minutes}}. {names, select, no {Le difficile est montré sans noms.} off {Tout est montré avec les noms.} other {Les réponses sont montrées avec les noms.}} {review, select, yes {Tu vois chaque réponse avant.} other {Les réponses sont montrées sans relecture.}} {watch, select, yes {Regarder est permis.} other {Sans spectateurs.}} {weekly, select, yes {Chaque semaine.} other {}}',
    choices: {
      post: { label: 'Publier', also: ['publier', 'commencer', ...yes] },
      time: { label: 'En direct ou 24 heures', also: ['24 heures', 'en direct'] },
      signed: { label: 'Avec ou sans noms', also: ['noms', 'anonyme'] },
      review: { label: 'Avec ou sans relecture', also: ['relecture'] },
      watching: { label: 'Regarder ou non', also: ['regarder'] },
      weekly: { label: 'Une fois ou chaque semaine', also: ['chaque semaine'] },
      dryRun: { label: "Essayer d'abord", also: ['essayer', 'essai'] },
      other: { label: 'Un autre exercice', also: ['autre', 'a la liste'] },
      notNow: { label: 'Pas maintenant', also: ['non'] },
    },
  },
  players: {
    text: 'Qui est inventé.',
    choices: {
      mia: 'Mia',
      noor: 'Noor',
      eli: 'Eli',
      jo: 'Jo',
      ravi: 'Ravi',
      shy: 'Sam, timide',
      leaver: 'Lee, qui part',
      rude: 'Max, qui blesse',
      inDanger: 'Kim, en danger',
      late: 'Lou, en retard',
    },
  },
  samples: {
    text: 'Ce que ces personnes écrivent.',
    choices: {
      thank: 'Tu es resté tard avec moi. La journée a été plus légère.',
      memory: "Du pain chaud après l'école.",
      speak: "J'ai beaucoup à finir cette semaine.",
      back: "Tu as beaucoup à finir cette semaine. C'est bien ça ?",
      fits: "Oui, c'est juste.",
      rose: 'Une balade au soleil.',
      thorn: 'Une longue semaine.',
      bud: 'Bientôt un jour libre.',
      answer: 'Une tasse de thé le matin.',
      news: "J'ai retrouvé mes clés.",
      ask: 'Où étaient-elles ?',
      rude: '(quelque chose de blessant)',
      danger: '(un danger pour soi)',
    },
  },
  rehearsal: {
    text: "Rien de tout ça n'est publié, et les personnes sont inventées.\n{lines}",
    choices: {
      further: { label: 'Page suivante', also: ['page suivante'] },
      toCard: { label: 'Aux réglages', also: ['reglages'] },
    },
  },
  posted: 'C\'est publié. Touche "Modération" en dessous, ou reprends cette commande, pour mener l\'exercice.',
  notPosted: "Je n'ai pas pu publier ici. Vérifie que je peux écrire dans ce salon, puis réessaie.",
  control: {
    text: '{name} : {phase, select, open {on peut venir} short {en attente de monde} paused {en pause maintenant} reviewing {attend ta relecture} few {trop peu de réponses} showing {on montre les réponses} closing {ça se termine} resting {attend son jour} other {étape {round} sur {of}}}. {n, plural, one {# personne en est} other {# personnes en sont}}. {written, plural, =0 {} one {# réponse est là.} other {# réponses sont là.}} {left, plural, =0 {} one {Encore # minute.} other {Encore # minutes environ.}} {held, plural, =0 {} one {1 réponse est retenue par sécurité.} other {# réponses sont retenues par sécurité.}} {reported, plural, =0 {} one {1 signalement.} other {# signalements.}}',
    choices: {
      begin: { label: 'Commencer', also: ['on commence'] },
      look: { label: 'Lire les réponses', also: ['lire', 'relire'] },
      pauseIt: { label: "Suspendre l'exercice", also: ['suspendre'] },
      goOn: { label: 'On reprend', also: ['on reprend'] },
      extend: { label: 'Plus de temps', also: ['plus'] },
      inPairs: { label: 'Le faire à deux', also: ['a deux'] },
      skipRound: { label: 'Étape suivante', also: ['etape suivante'] },
      askToSign: { label: 'Demander les noms', also: ['noms'] },
      themes: { label: 'Le dire avec mes mots', also: ['mes mots'] },
      dropAll: { label: 'Effacer les réponses', also: ['effacer'] },
      hide: { label: 'Cacher une réponse', also: ['cacher une'] },
      people: { label: "Retirer quelqu'un", also: ['retirer'] },
      close: { label: 'Clore', also: ['clore'] },
      cancel: { label: 'Annuler', also: ['annuler'] },
      skipNext: { label: 'Sauter le prochain', also: ['jour ferie'] },
      endSeries: { label: 'Arrêter la série', also: ['arreter la serie'] },
      leave: { label: 'Rien de plus', also: ['rien', 'termine'] },
    },
  },
  review: {
    text: '{n, plural, one {La dernière réponse} other {Encore # réponses. Une d\'elles}} : "{words}" Tu ne vois pas qui l\'a écrite.',
    choices: {
      show: { label: 'La montrer', also: ['montrer', ...yes] },
      giveBack: { label: 'Demander un changement', also: ['changement'] },
      drop: { label: 'La laisser de côté', also: ['de cote'] },
      later: { label: 'Plus tard', also: ['pas maintenant'] },
    },
  },
  reviewed: "C'étaient toutes les réponses. Celles que tu as choisies sont montrées maintenant.",
  themesAsk: {
    text: "Dis en peu de mots ce qui est venu, sans qu'on reconnaisse quelqu'un. Je publie ça, et j'efface les réponses.",
    choices: { later: { label: 'Plus tard', also: ['pas maintenant'] } },
    form: { open: "L'écrire", title: 'Ce qui est venu', field: 'Ce qui était dur' },
  },
  hideOne: {
    text: '{reported, select, yes {Quelqu\'un a signalé ceci, et c\'est caché.} other {Ceci est dans le salon.}} "{words}"',
    choices: {
      hideIt: { label: 'Cacher', also: ['cacher', ...yes] },
      putBack: { label: 'Montrer à nouveau', also: ['montrer'] },
      another: { label: 'La prochaine', also: ['prochaine'] },
      enough: { label: 'Terminé', also: ['termine'] },
    },
  },
  reportOne: {
    text: 'Est-ce celle-ci ? "{words}" Elle est cachée tout de suite, le temps que la modération regarde. Elle ne saura pas que c\'était toi.',
    choices: {
      reportIt: { label: 'Signaler', also: ['signaler', ...yes] },
      another: { label: 'La prochaine', also: ['prochaine', 'non'] },
      enough: { label: 'Aucune', also: ['aucune'] },
    },
  },
  reported: "C'est caché. La modération va regarder. Merci de prendre soin de ce lieu.",
  removeOne: {
    text: "{who} participe. Tu peux mettre fin à sa part. Il n'y a que cette personne qui le saura, et elle ne pourra pas revenir dans celui-ci.",
    choices: {
      removeThem: { label: 'Mettre fin à sa part', also: ['retirer'] },
      another: { label: 'La prochaine', also: ['prochaine', 'non'] },
      enough: { label: 'Terminé', also: ['termine'] },
    },
  },
  noMore: "Il n'y a rien de plus.",
  closed: 'Rien de plus pour le moment.',
  report: {
    text: "{joined, plural, one {# personne est venue} other {# personnes sont venues}}, {finished, plural, one {# a dit à la fin comment c'était} other {# ont dit à la fin comment c'était}}. {change, select, none {Trop peu de chiffres pour en dire plus.} other {Le lien a changé de {change} en moyenne.}}",
  },
})
