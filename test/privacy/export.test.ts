/** "Get it all as a file": everything that is kept stands in both files, and nothing else does. */
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { compose } from '../../src/compose.ts'
import { person } from '../../src/person.ts'
import { type Conversation, conversation, decodeConversation } from '../../src/record.ts'
import { days } from '../../src/time.ts'
import { community } from '../support/house.ts'

const at = (day: number): number => Date.UTC(2026, 4, day, 10, 30)
const dayOf = (day: number): number => Math.floor(at(day) / days(1))

const said = { key: 'plantedKey', values: { who: { held: 'plantedValue' } }, asks: { offer: ['plantedOffer'] } }
const snapshot = {
  value: { plantedState: 'plantedInner' },
  context: { plantedAnswer: 7101, exercise: 'plantedExercise' },
  historyValue: { plantedHistory: 'plantedPast' },
}

/** Something in every part of a record, and nothing twice. */
const planted: Conversation = {
  kind: 'conversation',
  version: 1,
  revision: 7001,
  id: 'pplantedid',
  address: 'discord:plantedserver:plantedplace:plantedperson',
  channel: { id: 'plantedchannelid', address: 'plantedchannel' },
  posts: { board: 'plantedboard' },
  reach: 'plantedreach',
  person: {
    language: 'en',
    country: 'DE',
    zone: 'Europe/Berlin',
    minutes: 10,
    consent: { version: 7002, at: at(1), numbers: true, circle: true },
    circle: [
      { id: 'plantedfriend1', label: 'Gran Planted', type: 'person', tender: false },
      { id: 'plantedfriend2', label: 'Rex Planted', type: 'pet', tender: true },
    ],
    ratings: [
      { day: dayOf(2), flow: 'calm', before: 8, after: 5, exercise: 'feet' },
      { day: dayOf(3), flow: 'prepare', before: 7, after: 6, exercise: null },
    ],
    ratingsDays: 365,
    runs: [{ day: dayOf(4), flow: 'repair' }],
    quietUntil: at(5),
    momentsOfferedAt: at(18),
    pairing: {
      room: 'plantedroom',
      stage: 'ready',
      closesAt: at(22),
      codeAt: at(23),
      closed: [{ meeting: 'plantedclosed', at: at(24) }],
      isBlocked: true,
    },
    plan: {
      flow: 'plantedplanflow',
      days: [1, 3],
      minute: 7020,
      dueAt: at(17),
      unanswered: 7021,
      cold: 7022,
      used: ['plantedused'],
      never: ['plantednever'],
    },
  },
  frames: [
    {
      flow: 'circle',
      version: 7003,
      run: 7004,
      snapshot,
      asked: said,
      step: 7005,
      misses: 7006,
      past: [{ snapshot, asked: said, timers: [{ id: 'plantedpasttimer', event: 'plantedpastevent', left: 7007 }] }],
      held: ['plantedheld'],
      frozen: [{ id: 'plantedfrozen', event: 'plantedfrozenevent', left: 7008 }],
      pending: { type: 'plantedpending', value: 7009 },
    },
  ],
  timers: [{ id: 'plantedtimer', run: 7010, event: 'plantedevent', dueAt: at(6) }],
  outbox: [
    {
      kind: 'message',
      n: 7011,
      attempts: 7012,
      retryAt: at(7),
      flow: 'plantedflow',
      said,
      step: 7013,
      erases: false,
    },
    { kind: 'tell', n: 7014, attempts: 7015, retryAt: at(8), to: 'plantedto', event: { type: 'plantedmail' } },
  ],
  items: [{ name: 'planteditem', text: 'plantedwords', goesAt: at(20) }],
  waiting: [{ flow: 'plantedwaiting', with: { plantedwith: 'plantedgiven' }, goesAt: at(21) }],
  seen: ['plantedmark'],
  sent: 7016,
  steps: 7017,
  runs: 7018,
  answered: { step: 7019, choice: 'plantedchoice', at: at(9) },
  pausedAt: at(10),
  touchedAt: at(11),
  shown: ['plantedshown'],
  use: { beganAt: at(15), lastAt: at(16) },
  unaskedAt: at(18),
  softCheckAt: at(14),
  shakenAt: at(19),
  calledTeamAt: at(13),
}

/** The message with the files, as it is made when it is sent. */
const filesOf = (record: Conversation) => {
  const message = { kind: 'message', flow: 'data', step: 0, erases: false, n: 1, attempts: 0, retryAt: 0 } as const
  const { files } = compose(
    community,
    record,
    { ...message, said: { key: 'file', values: {}, asks: null, file: true } },
    {},
  )
  return Object.fromEntries(files.map(({ name, text }) => [name, text]))
}

interface Leaf {
  readonly path: string
  readonly value: unknown
}

const leavesOf = (value: unknown, path = ''): Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, held]) => leavesOf(held, `${path}.${key}`))
    : [{ path, value }]

const isInstant = ({ path }: Leaf): boolean => /(\.at|At|Until)$/.test(path)
const isDay = ({ path }: Leaf): boolean => /\.day$/.test(path)

const long = (time: object) => new Intl.DateTimeFormat('en', { dateStyle: 'long', ...time })
const instantInWords = long({ timeStyle: 'short', timeZone: 'Europe/Berlin' })
const dayInWords = long({ timeZone: 'UTC' })

/** Values that are named in words, where the reader is a person. */
const inWords: Readonly<Record<string, string>> = {
  '.person.language': 'Language: English',
  '.person.country': 'Country: Germany',
  '.person.minutes': 'Step length: 10 minutes',
  '.person.ratingsDays': 'Numbers are kept: for 365 days',
  '.person.consent.numbers': 'Keeping numbers: you said yes',
  '.person.consent.circle': 'Keeping a circle: you said yes',
  '.person.circle.0.tender': 'Gran Planted (a person)',
  '.person.circle.1.tender': 'Rex Planted (a pet, missed)',
  '.person.circle.0.type': 'Gran Planted (a person)',
  '.person.circle.1.type': 'Rex Planted (a pet, missed)',
  '.person.ratings.0.flow': 'after a calm step',
  '.person.ratings.1.flow': 'after getting ready for a talk',
  '.person.ratings.1.exercise': '7 before and 6 after getting ready for a talk. Deleted on',
  '.person.runs.0.flow': 'looking back',
}

const readable = (leaf: Leaf): string => {
  if (inWords[leaf.path] !== undefined) return inWords[leaf.path] as string
  if (isInstant(leaf)) return instantInWords.format(leaf.value as number)
  if (isDay(leaf)) return dayInWords.format((leaf.value as number) * days(1))
  return String(leaf.value)
}

const machineReadable = (leaf: Leaf): unknown => {
  if (isInstant(leaf)) return new Date(leaf.value as number).toISOString()
  if (isDay(leaf)) return new Date((leaf.value as number) * days(1)).toISOString().slice(0, 10)
  return leaf.value
}

const keysOf = (shape: object, given: object): void =>
  expect(Object.keys(given).sort()).toEqual(Object.keys(shape).sort())

describe('the two files', () => {
  const { 'my-data.txt': text = '', 'my-data.json': json = '' } = filesOf(planted)
  const all = leavesOf(planted)

  it('the planted record has every field there is, so that no new one is forgotten here', () => {
    expect(decodeConversation(planted)).toEqual(planted)
    const { frames, timers } = conversation.shape
    keysOf(conversation.shape, planted)
    keysOf(person.shape, planted.person)
    keysOf(person.shape.consent.unwrap().shape, planted.person.consent ?? {})
    keysOf((person.shape.ratings as z.ZodArray<z.ZodObject>).element.shape, planted.person.ratings[0] ?? {})
    keysOf((frames as z.ZodArray<z.ZodObject>).element.shape, planted.frames[0] ?? {})
    keysOf((timers as z.ZodArray<z.ZodObject>).element.shape, planted.timers[0] ?? {})
  })

  it('the one for programs holds everything, instants and days as ISO dates', () => {
    const held = leavesOf(JSON.parse(json)).map(({ value }) => value)
    expect(all.filter((leaf) => !held.includes(machineReadable(leaf)))).toEqual([])
  })

  it('the one to read holds everything, in words where there are words for it', () => {
    expect(all.filter((leaf) => !text.includes(readable(leaf)))).toEqual([])
  })

  it('neither holds anything else but when it was made and when what is deleted', () => {
    const known = new Set(all.map(machineReadable))
    const more = leavesOf(JSON.parse(json)).filter(({ value }) => !known.has(value))
    expect(more.map(({ path }) => path)).toEqual([
      '.numbers.0.deletedOn',
      '.numbers.1.deletedOn',
      '.finishedDays.0.deletedOn',
      '.deleted.theStepWeAreOn',
      '.deleted.everything',
    ])
  })

  it('numbers and days say when they are deleted, each by its own length of time', () => {
    expect(text).toContain('May 2, 2026: 8 before and 5 after a calm step. Exercise: feet. Deleted on May 2, 2027.\n')
    expect(text).toContain('May 4, 2026: looking back. Deleted on August 2, 2026.\n')
  })

  it('no line of it misses its words or a value', () => {
    expect(text).not.toMatch(/file[A-Z]|[{}]|undefined|null|\[object/)
  })
})

describe('the files of others', () => {
  it('somebody who has agreed to nothing reads just that', () => {
    const record: Conversation = { ...planted, frames: [], timers: [], outbox: [], person: person.parse(nobody) }
    const { 'my-data.txt': text = '', 'my-data.json': json = '' } = filesOf(record)
    expect(text).toContain('You have not agreed to anything.')
    expect(text).toContain('CIRCLE\nNone.')
    expect(text).toContain('Messages that I begin: none until you ask for one')
    expect(text).not.toContain('Gran Planted')
    expect(JSON.parse(json)).toMatchObject({ consent: null, circle: [], numbers: [], settings: { zone: null } })
  })

  it('without a time zone every time says that it is UTC', () => {
    const { 'my-data.txt': text = '' } = filesOf({ ...planted, person: { ...planted.person, zone: null } })
    expect(text).toMatch(/Made on .* UTC\./)
  })

  it('a message that does not hand them out brings none', () => {
    const message = { kind: 'message', flow: 'data', step: 0, erases: false, n: 1, attempts: 0, retryAt: 0 } as const
    const plain = compose(community, planted, { ...message, said: { key: 'closed', values: {}, asks: null } }, {})
    expect(plain.files).toEqual([])
  })
})

/** As it would lie in a store from before there was a choice of how long. */
const nobody = {
  language: 'en',
  country: null,
  zone: null,
  minutes: null,
  consent: null,
  circle: [],
  ratings: [],
  runs: [],
  quietUntil: Number.MAX_SAFE_INTEGER,
}
