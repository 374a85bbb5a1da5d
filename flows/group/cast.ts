/** Who plays when a moderator tries an exercise out: people as they come, with nothing that anybody ever wrote. */
import { type Cast, minutes, type Player, type Reaction, seconds } from '#flow'

const tap = (choice: string): Reaction => ({ choose: choice })
const write = (sample: string): Reaction => ({ write: sample })

/** Somebody who does what is asked. */
const takesPart: Readonly<Record<string, Reaction>> = {
  about: tap('goOn'),
  consent: tap('join'),
  level: tap('two'),
  pulse: { rate: 5 },
  withYou: tap('okay'),
  thank: write('thank'),
  memory: write('memory'),
  speak: write('speak'),
  back: write('back'),
  fits: write('fits'),
  rose: write('rose'),
  thorn: write('thorn'),
  bud: write('bud'),
  question: write('answer'),
  news: write('news'),
  respond: write('ask'),
  reply: write('answer'),
  cannotShare: tap('pass'),
  pulseAfter: { rate: 7 },
  closing: tap('done'),
}

const asked = [
  'thank',
  'memory',
  'speak',
  'back',
  'fits',
  'rose',
  'thorn',
  'bud',
  'question',
  'news',
  'respond',
  'reply',
]
/** The same reaction to whatever is asked. */
const always = (reaction: Reaction): Readonly<Record<string, Reaction>> => ({
  ...takesPart,
  ...Object.fromEntries(asked.map((key) => [key, reaction])),
})

const danger = { severity: 'high', category: 'suicide_passive', rules: [], underage: false } as const

const players: readonly Player[] = [
  { name: 'mia', comes: seconds(10), does: takesPart },
  { name: 'noor', comes: seconds(15), does: takesPart },
  { name: 'eli', comes: seconds(20), does: takesPart },
  { name: 'jo', comes: seconds(25), does: takesPart },
  { name: 'ravi', comes: seconds(30), does: takesPart },
  { name: 'shy', comes: seconds(40), does: always(tap('pass')) },
  { name: 'leaver', comes: seconds(50), does: { ...takesPart, waiting: tap('leave') } },
  { name: 'rude', comes: seconds(60), does: always({ write: 'rude', really: 'you are an idiot' }) },
  { name: 'inDanger', comes: seconds(70), does: always({ write: 'danger', reading: danger }) },
  { name: 'late', comes: minutes(8.5), does: takesPart },
]

export const cast: Cast = {
  flow: 'group-exercise',
  door: 'join',
  words: { flow: 'group', players: 'players', samples: 'samples' },
  players,
}
