/** Ce que dit Tend à deux personnes qui regardent la même dispute, chacune de son côté, puis partagent ce qu'elles choisissent. Brouillon automatique, non relu. */
import { translation } from '#flow'
import type { en } from './en.ts'

const close = { label: 'Rien maintenant', also: ['rien', 'non', 'fermer', "j'ai fini"] } as const
const leave = { label: 'Quitter ce point à deux', also: ['quitter ce point', 'me retirer', 'je pars'] } as const
const leaveOut = { label: 'Laisser de côté', also: ['de côté', 'laisser', 'aucun', 'aucune', 'rien'] } as const
const unsafe = {
  label: 'Je ne me sens pas en sécurité',
  also: ['pas en sécurité', "j'ai peur", 'peur', 'en danger'],
} as const

const codeForm = { open: 'Écrire le code', title: 'Le code', field: '8 lettres' } as const

/** Ce qui est partagé, tel que le montrent l'aperçu et ce que lit l'autre. La part est une phrase : elle est entre guillemets. */
const shared =
  '{hasFeelings, select, yes {Ressenti : {feelings}.\n} other {}}{hasKnow, select, yes {À savoir : {know}\n} other {}}{hasPart, select, yes {Ma part : "{part}."\n} other {}}{hasThanks, select, yes {Merci pour ceci : {thanks}\n} other {}}{hasRequest, select, yes {Un souhait : {request}} other {}}'

export const fr = translation<typeof en>()({
  start: {
    text: "Un point à deux. Chaque personne répond de son côté et choisit ce que l'autre peut voir. L'une crée un code et le donne à l'autre. Je n'écris à personne de moi-même.",
    choices: {
      makeCode: { label: 'Créer un code', also: ['créer', 'nouveau code', 'faire un code'] },
      haveCode: { label: "J'ai un code", also: ['code', 'un code', 'entrer un code', "j'ai reçu un code"] },
      block: { label: 'Jamais de point à deux pour moi', also: ['jamais', 'bloquer', 'plus jamais'] },
      notNow: { label: 'Pas maintenant', also: ['non', 'non merci', 'une autre fois'] },
    },
  },
  explain: {
    text: "Chaque personne répond en privé et choisit ce qu'elle partage. Ça s'affiche seulement si les deux finissent, et au même moment. Chaque personne peut arrêter, et je ne dis pas qui. Ça te va ?",
    choices: {
      agree: { label: 'Oui, on continue', also: ['oui', 'ok', "d'accord", 'ça me va'] },
      decline: { label: 'Non', also: ['non merci', 'pas maintenant', 'nan'] },
    },
  },
  codeTooSoon:
    'Tu as créé un code il y a moins de 7 jours. Après ça, tu peux en créer un autre. Tu peux fermer ce chat.',
  code: "Ton code est {code}. C'est toi qui le donnes à l'autre. Il marche une seule fois. Fermeture du point : {time}, avec ou sans l'autre.",
  notMade: "Ça n'a pas marché. Tu peux réessayer dans une minute.",
  enterCode: { text: 'Quel code as-tu reçu ?', form: codeForm },
  looking: 'Un instant, je cherche ce code.',
  badCode: {
    text: 'Ce code ne marche pas. Il est peut-être ancien, déjà utilisé, ou écrit un peu autrement. Veux-tu réessayer ?',
    form: codeForm,
  },
  enoughTries: "Restons-en là. Tu pourrais redemander le code à l'autre personne. Tu peux fermer ce chat.",
  gate: {
    text: "Avant de commencer, juste pour toi : l'une de ces phrases te parle-t-elle ? Je ne dis à personne ce que tu touches.",
    choices: {
      afraid: { label: 'Cette personne me fait peur', also: ['peur', "j'ai peur", 'me fait peur'] },
      hurtMe: {
        label: 'On me fait du mal, me force ou me menace',
        also: ['me fait du mal', 'me menace', 'me force', 'me frappe', 'pas en sécurité'],
      },
      control: {
        label: 'On contrôle mon argent, mon téléphone ou mes amis',
        also: ['contrôle', 'me contrôle', 'argent', 'téléphone', 'mes amis'],
      },
      hurtThem: {
        label: "J'ai blessé ou effrayé cette personne",
        also: ['je lui ai fait du mal', 'je lui ai fait peur', "je l'ai frappé", "je l'ai frappée", 'a peur de moi'],
      },
      none: { label: 'Rien de tout ça', also: ['rien', 'aucune', 'aucun', 'non'] },
    },
  },
  plainClose: "D'accord. Tu peux fermer ce chat.",
  feelings: {
    text: "Qu'as-tu ressenti ? Juste les sentiments. Choisis-en jusqu'à 4. Ce qui est partagé, tu le choisis après.",
    choices: {
      hurt: { label: 'de la peine', also: ['peine', 'blessé', 'blessée', 'ça fait mal'] },
      sad: { label: 'de la tristesse', also: ['triste', 'tristesse'] },
      angry: { label: 'de la colère', also: ['colère', 'en colère', 'furieux', 'furieuse', 'rage'] },
      lonely: { label: 'de la solitude', also: ['solitude', 'seul', 'seule'] },
      scared: { label: 'de la peur', also: ['peur', "j'ai peur", 'effrayé', 'effrayée'] },
      ashamed: { label: 'de la honte', also: ['honte', "j'ai honte", 'honteux', 'honteuse'] },
      tired: { label: 'de la fatigue', also: ['fatigue', 'fatigué', 'fatiguée', 'épuisement'] },
      confused: { label: 'de la confusion', also: ['confusion', 'confus', 'confuse', 'perdu', 'perdue'] },
      sorry: { label: 'des regrets', also: ['regret', 'regrets', 'désolé', 'désolée', 'je regrette'] },
      hopeful: { label: "de l'espoir", also: ['espoir', "j'espère", "plein d'espoir"] },
    },
  },
  know: {
    text: "Qu'aimerais-tu que l'autre sache ? Tu peux le dire comme tu aimerais l'entendre. Je le garde chiffré, 72 heures au maximum.",
    choices: { leaveOut },
    form: { open: "L'écrire", title: "Pour que l'autre sache", field: '280 caractères au maximum' },
  },
  part: {
    text: "Y a-t-il une petite part qui était la tienne ? Si on te fait du mal, ce n'est pas ta faute.",
    choices: {
      raisedVoice: { label: "J'ai haussé le ton", also: ['haussé le ton', 'élevé la voix', "j'ai crié", 'la voix'] },
      notListened: { label: "Je n'ai pas écouté", also: ['pas écouté', "j'ai pas écouté", "je n'écoutais pas"] },
      meanWords: {
        label: "J'ai dit quelque chose de blessant",
        also: ['blessant', 'méchant', 'quelque chose de blessant'],
      },
      wentSilent: { label: "J'ai gardé le silence", also: ['silence', "je n'ai rien dit", "je n'ai plus parlé"] },
      late: { label: "J'étais en retard", also: ['en retard', 'retard'] },
      forgot: { label: "J'ai oublié quelque chose", also: ["j'ai oublié", 'oublié', 'un oubli'] },
      guessed: { label: "J'ai supposé sans demander", also: ["j'ai supposé", 'supposé', "je n'ai pas demandé"] },
      leaveOut,
    },
  },
  thanks: {
    text: "Y a-t-il une chose dont tu aimerais remercier l'autre personne ?",
    choices: { leaveOut },
    form: { open: "L'écrire", title: 'Merci', field: '140 caractères au maximum' },
  },
  request: {
    text: 'Et une chose que tu aimerais lui demander ?',
    choices: { leaveOut },
    form: { open: "L'écrire", title: 'Un souhait', field: '140 caractères au maximum' },
  },
  cannotPass: {
    text: "Je ne peux pas transmettre ça. Ça pourrait faire mal à l'autre de le lire. Veux-tu le changer ?",
    choices: {
      change: { label: 'Changer', also: ['oui', 'modifier', 'le changer', 'réécrire'] },
      leaveOut,
    },
  },
  nothingWritten: {
    text: "Il n'y a encore rien à partager. Aimerais-tu repartir du début ?",
    choices: {
      again: { label: 'Repartir du début', also: ['oui', 'du début', 'à zéro'] },
      leave,
      later: { label: 'Une autre fois', also: ['pas maintenant', 'non', 'pas tout de suite'] },
    },
  },
  tick: {
    text: "Parmi tes réponses, que peut voir l'autre personne ? Rien n'est encore choisi.",
    choices: {
      feelings: { label: 'Mon ressenti', also: ['ressenti', 'mes sentiments', 'sentiments'] },
      know: { label: 'Ce que je veux lui faire savoir', also: ['à savoir', 'faire savoir', 'ce que je veux dire'] },
      part: { label: 'Ma part', also: ['part', 'la part', "ce que j'ai fait"] },
      thanks: { label: 'Mon merci', also: ['merci', 'mes remerciements', 'remerciement'] },
      request: { label: 'Mon souhait', also: ['souhait', 'ma demande', 'demande'] },
    },
  },
  preview: {
    text: `Voici ce que l'autre verrait :\n${shared}`,
    choices: {
      share: { label: 'Partager si les deux finissent', also: ['partager', 'oui', 'ok', "d'accord"] },
      pickAgain: { label: 'Choisir à nouveau', also: ['choisir', 'changer', 'modifier'] },
      leave,
    },
  },
  wait: "C'est gardé pour l'instant. Je te préviens seulement si les deux finissent. Écris duo pour revoir ce point ou le quitter. Tu peux fermer ce chat.",
  status: {
    text: 'Tu as un point à deux ouvert. Fermeture : {time}. Que veux-tu faire ?',
    choices: {
      goOn: { label: 'Répondre', also: ['je réponds', 'réponse', 'mes réponses'] },
      showCode: { label: 'Voir mon code', also: ['code', 'mon code', 'le code'] },
      openIt: { label: "Ouvrir ce qu'on partage", also: ['ouvrir', "l'ouvrir", "j'ouvre"] },
      leave,
      close,
    },
  },
  youLeft:
    'Tu as quitté ce point à deux. Il se ferme de lui-même : {time}. Je ne dis pourquoi à personne. Tu peux fermer ce chat.',
  ready: {
    text: "Votre point à deux est prêt des deux côtés. Il s'affiche une fois Ouvrir touché des deux côtés, au même moment.",
    choices: {
      openIt: { label: 'Ouvrir', also: ['oui', 'ok', "l'ouvrir", "d'accord"] },
      notYet: { label: 'Pas encore', also: ['non', 'pas maintenant', 'pas tout de suite'] },
      leave,
    },
  },
  opened: "D'accord. Ça arrive ici dès que c'est ouvert des deux côtés. Tu peux fermer ce chat.",
  notYet: "D'accord. Écris duo quand tu veux l'ouvrir. Tu peux fermer ce chat.",
  shown: {
    text: `L'autre personne a choisi de partager ceci avec toi :\n${shared}`,
    choices: {
      read: { label: "J'ai lu", also: ['lu', "c'est lu", 'ok', "j'ai fini"] },
      unsafe,
    },
  },
  after: {
    text: "Tu peux le lire deux fois, et souffler un peu. Je le garde jusqu'à demain, ensuite il n'est plus ici. Qu'aimerais-tu faire ?",
    choices: {
      thank: { label: 'Dire merci', also: ['merci', 'remercier', 'lui dire merci'] },
      talk: { label: 'Trouver un moment pour parler', also: ['parler', 'en parler', 'un moment'] },
      rest: { label: 'Laisser reposer', also: ['laisser', 'reposer', 'la nuit porte conseil'] },
      worse: { label: 'Ça va moins bien', also: ['moins bien', 'pire', 'plus mal', 'mal'] },
      unsafe,
    },
  },
  thank:
    "Tu pourrais lui dire une chose qui t'a fait du bien. Avec tes mots, quand tu voudras. Tu peux fermer ce chat.",
  talk: "Tu pourrais proposer deux moments qui te vont, et laisser l'autre choisir. Tu peux fermer ce chat.",
  rest: "Bien. Rien d'autre n'est à faire aujourd'hui. Tu peux fermer ce chat.",
  closed: 'Ce point à deux est fermé. Tu peux en commencer un nouveau un autre jour.',
  blocked:
    "D'accord. Personne ne peut faire un point à deux avec toi ici. Écris duo pour changer ça. Tu peux fermer ce chat.",
  blockedNow: {
    text: 'Tu as désactivé les points à deux. Aimerais-tu les remettre ?',
    choices: {
      unblock: { label: 'Les remettre', also: ['oui', 'remettre', 'réactiver', 'activer'] },
      close,
    },
  },
  leftForNow: "D'accord. Ton point à deux reste ouvert. Tu peux fermer ce chat.",
})
