/**
 * What Tend holds: every kind of data Tend holds, what for, where, how long, and how it goes.
 *
 * It is not a description beside the code. Records and their parts have the types of what is stored, names in the safe
 * begin with a kind from here, lengths of time are those the code works with; what is not declared does not compile.
 */
import type { Conversation } from '../record.ts'
import { days, hours } from '../time.ts'
import { lives } from './lives.ts'
import type { Held } from './parts.ts'

/** A kind of data: one record, one family of entries in the safe, or something that lies elsewhere. */
export interface Kind extends Held {
  readonly where: string
  /** Which act or event removes it before its time. */
  readonly deleted: string
}

const everything = '"Delete everything" under "my data" (within a second); a workspace that left, after its seven days'

/** Records, by their `kind`. */
export const records = {
  conversation: {
    what: "One person's private conversation on one platform, all of it in one record.",
    where: 'the store, encrypted, under a keyed hash',
    life: `${lives.idle / days(1)} days without a word; without consent ${lives.unknown / hours(1)} hours; longer only for a deadline that is still to come`,
    deleted: `${everything}; a conversation without consent as soon as nothing runs`,
    personal: 'yes',
  },
} as const satisfies Readonly<Record<Conversation['kind'], Kind>>

/** Entries of the safe, by what their names begin with. */
export const safes = {
  names: {
    what: 'The secret that makes names of conversations out of addresses. It is drawn from the first key, and outlives it.',
    where: 'the safe, encrypted',
    life: 'as long as the store',
    deleted: 'with the store',
    personal: 'no',
  },
  left: {
    what: 'Which workspaces and servers left, and when, so that what belongs to them goes.',
    where: 'the safe, encrypted',
    life: lives.departed,
    deleted: 'when it comes back, or when all that belongs to it is removed',
    personal: 'no',
  },
  switches: {
    what: 'What an operator has switched off.',
    where: 'the safe, encrypted',
    life: 'until switched on',
    deleted: '`tend switch on`',
    personal: 'no',
  },
  trials: {
    what: 'How often an optional conversation was begun and had to stop, of the last hundred runs, so that it can switch itself off. No person, no place.',
    where: 'the safe, encrypted',
    life: 'until a hundred runs are full',
    deleted: 'by itself',
    personal: 'no',
  },
  counts: {
    what: 'How many help cards of which severity and coarse group were shown on a day, and which of their buttons were tapped. No person, no place. Nothing at work.',
    where: 'the safe, encrypted, by day',
    life: lives.counts,
    deleted: 'by itself',
    personal: 'no',
  },
  slack: {
    what: 'Tokens of workspaces that have added Tend, with who installed it, as Slack hands them over.',
    where: 'the safe, encrypted',
    life: 'until the workspace removes Tend',
    deleted: 'removing Tend from the workspace, at once',
    personal: 'yes',
  },
} as const satisfies Readonly<Record<string, Kind>>

/** What the process holds and never writes. A restart takes all of it. */
export const memory = {
  typed: {
    what: 'Words typed in a run, and in messages that repeat them.',
    where: 'memory of the process',
    life: lives.typed,
    deleted: 'the end of the run, stop, a restart',
    personal: 'yes',
  },
  recent: {
    what: 'The last three texts, so that a sentence sent in pieces is screened whole.',
    where: 'memory of the process',
    life: lives.recent,
    deleted: 'a restart',
    personal: 'yes',
  },
  counting: {
    what: 'Counts for `/metrics`, and whose first answer is still on its way, to measure how long it takes.',
    where: 'memory of the process',
    life: 'until the answer arrives; counts until a restart',
    deleted: 'a restart',
    personal: 'no',
  },
} as const satisfies Readonly<Record<string, Kind>>

/** What Tend does not hold, and people should know of. */
export const elsewhere = {
  platform: {
    what: 'Every message, in both directions. Slack keeps what is written in a form nowhere once it is handed over.',
    where: 'Discord or Slack',
    life: 'as the platform, or the company that runs the workspace, decides',
    deleted: "Hide takes Tend's own away, as far as the platform lets it; people delete their own",
    personal: 'yes',
  },
  logs: {
    what: 'Names of events, conversations and errors. No person, no word, no number anybody chose.',
    where: 'standard error of the process',
    life: 'as the operator decides',
    deleted: 'by the operator',
    personal: 'no',
  },
  keys: {
    what: 'The key of the store.',
    where: '`TEND_KEY`, or a file beside the store that only its owner may read',
    life: 'until it is replaced: `tend keys rotate`',
    deleted: 'by the operator; without it nothing kept can be read, in backups neither',
    personal: 'no',
  },
  backups: {
    what: 'Copies of the store that the operator makes. The texts promise people that they go within 30 days.',
    where: 'where the operator puts them',
    life: lives.backups,
    deleted: 'by the operator',
    personal: 'yes',
  },
} as const satisfies Readonly<Record<string, Kind>>

export type RecordKind = keyof typeof records

/** A name in the safe: a kind, or `kind:` and what it is about, as in `counts:2026-03-01`. */
export type SafeName = keyof typeof safes | `${keyof typeof safes}:${string}`

/** Whether records of this kind are declared. */
export const isDeclared = (kind: unknown): kind is RecordKind =>
  typeof kind === 'string' && Object.hasOwn(records, kind)
