/** What Tend says when somebody comes for the first time. */
import { words } from '#flow'

const start = { label: 'Start', also: ['begin', 'yes', 'ok', 'okay', "let's start"] } as const
const look = { label: 'Answer now', also: ['answer', 'start', 'yes', 'ok', 'okay', 'look', 'show me'] } as const
const young = { label: 'Under 18', also: ["i'm under 18", 'i am under 18', 'too young', 'minor'] } as const
const calmFirst = {
  label: 'A calm step first',
  also: ['calm', 'a calm step', 'calm step', 'calm first', 'i need to calm down', 'we had a fight', 'we just fought'],
} as const
const noThanks = { label: 'No thanks', also: ['no', 'no thank you', 'not now', 'nope', 'bye'] } as const

export const en = words({
  hello:
    "Hi, I'm Tend. I'm a scripted bot, not a person and not a therapist. I guide short steps for hard moments with people. No one watches this chat. I can't call for help for you. In danger, call your local emergency number.",
  kept: "If you start, I keep your settings, and the days you finish something. I keep 0 to 10 numbers only if you say yes. I don't keep what you write, except short names you choose to save. You can see or delete it all. To end, type stop.",
  begin: {
    text: 'You can do a short calm step right now. I only keep the step we are on, for a day at most, and nothing after. What would you like?',
    choices: {
      start,
      young,
      readMore: { label: 'Read more', also: ['more', 'details', 'privacy', 'what do you keep'] },
      calmFirst,
      noThanks,
    },
  },

  changed:
    'The text you said yes to has changed, so I ask again. Until you answer, what I kept stays as it is, and I use none of it.',
  again: {
    text: 'A part you say no to is deleted. You can do a calm step first. What would you like?',
    choices: {
      look,
      readMore: { label: 'Read more', also: ['more', 'details', 'privacy', 'what do you keep'] },
      calmFirst,
      noThanks,
    },
  },

  fixedLines:
    'Each line I say was written beforehand. No AI makes up answers. What you type is checked for signs of danger, and dropped after the step. Nothing is sold. Nothing is used to train an AI.',
  howLong:
    'Numbers and days go after 90 days, or numbers when you choose. Your circle stays until you remove it. After a year without a word from you, all of it goes. I never tell anyone that you use me.',
  more: {
    text: "I'm made for adults. I'm no help line, but I can show you one: type help. What would you like?",
    choices: { start, young, calmFirst, noThanks },
  },

  moreAgain: {
    text: 'No thanks deletes what I kept with your yes. What would you like?',
    choices: { look, calmFirst, noThanks },
  },

  whoCanRead: {
    community:
      "People who run your server can't see your answers through me. The company behind this chat app may be able to read it. I show what you type to nobody else, unless you choose to share it.",
    workplace:
      "Your employer can't see your answers through me. But your company runs this chat and may be able to export it. So you type in pop-up forms, not in the chat. I don't tell anyone that you use me.",
  },
  adult: {
    text: 'Now a few short questions. First: are you 18 or older?',
    choices: {
      grown: { label: 'Yes, 18 or older', also: ['yes', 'i am', '18', 'over 18', 'adult', "i'm an adult"] },
      young: { label: 'No, under 18', also: ['no', 'under 18', "i'm under 18", 'i am under 18'] },
    },
  },
  guide: {
    text: 'May I use what you tell me in a session to guide you?',
    choices: {
      agree: { label: 'Yes, I agree', also: ['yes', 'agree', 'i agree', 'yes you may'] },
      refuse: { label: 'No', also: ['no thanks', 'i do not agree', "i don't agree", 'refuse'] },
    },
  },
  numbers: {
    text: 'This one is up to you. May I keep your 0 to 10 numbers for {length} days? Then you can see what helped.',
    choices: {
      keepNumbers: { label: 'Yes, keep my numbers', also: ['yes', 'keep', 'keep them', 'keep my numbers'] },
      noNumbers: { label: 'No, keep none', also: ['no', 'no thanks', 'none', "don't keep them"] },
    },
  },
  circle: {
    text: {
      community:
        'This one is up to you too. May I keep a circle for you? It is a short list of people, pets or places that feel safe.',
      workplace:
        'This one is up to you too. May I keep a circle for you? It is a short list of people who back you, pets or places.',
    },
    choices: {
      keepCircle: { label: 'Yes, keep my circle', also: ['yes', 'keep', 'keep it', 'keep my circle'] },
      noCircle: { label: 'No, keep none', also: ['no', 'no thanks', 'none', "don't keep it"] },
    },
  },

  country: {
    text: 'Which country are you in? I use it only to show the right help lines. Skip shows lines for the whole world.',
    choices: {
      US: { label: 'United States', also: ['us', 'usa', 'america', 'the states'] },
      GB: {
        label: 'United Kingdom',
        also: ['uk', 'gb', 'britain', 'great britain', 'england', 'scotland', 'wales', 'northern ireland'],
      },
      CA: 'Canada',
      AU: { label: 'Australia', also: ['aus'] },
      IE: { label: 'Ireland', also: ['republic of ireland'] },
      NZ: { label: 'New Zealand', also: ['nz'] },
      IN: 'India',
      ZA: { label: 'South Africa', also: ['sa', 'rsa'] },
      ES: 'Spain',
      MX: 'Mexico',
      AR: 'Argentina',
      CO: 'Colombia',
      CL: 'Chile',
      PE: 'Peru',
      UY: 'Uruguay',
      PY: 'Paraguay',
      DE: 'Germany',
      AT: 'Austria',
      CH: 'Switzerland',
      LU: 'Luxembourg',
      FR: 'France',
      BE: 'Belgium',
      BR: 'Brazil',
      PT: 'Portugal',
      elsewhere: { label: 'Another country', also: ['another', 'other', 'elsewhere', 'not listed', 'somewhere else'] },
    },
  },
  allSet: {
    text: 'That is all set. To see, change or delete what I keep, type my data. Shall we go on?',
    choices: { goOn: { label: 'Go on', also: ['yes', 'ok', 'okay', 'next', 'continue'] } },
  },
  ready: 'Thanks, that is all set. To see, change or delete it, type my data.',
  known: "We've met, and your choices still stand. To see, change or delete them, type my data.",

  young: {
    text: "Thanks for telling me. I'm made for adults, so I keep nothing from you. You can still do a calm step here. There are also people who help young people. What would you like?",
    choices: {
      calmStep: { label: 'A calm step', also: ['calm', 'calm step', 'step'] },
      people: { label: 'People who help', also: ['people', 'help lines', 'help line', 'someone to talk to', 'talk'] },
      grown: { label: "I'm 18 or older", also: ['18', 'i am 18', 'over 18', 'i am older', 'i am an adult', 'wrong'] },
      close: { label: 'Close', also: ['bye', 'no', 'no thanks', 'nothing'] },
    },
  },
  youngCloses: 'Okay. I keep nothing. If you need someone later, type help. You can close me now.',
  declined: "That's fine. I keep nothing from this chat. To start later, write hello. You can close me now.",
})
