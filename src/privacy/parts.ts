/** What Tend holds in one record, part by part: what for and how long. What is not declared does not compile. */
import { type Friend, type Person, ratingsDays, runsDays } from '../person.ts'
import type { Conversation } from '../record.ts'
import { days, hours } from '../time.ts'
import { lives } from './lives.ts'

/** How long something stays: ms, or the words for what ends it. */
export type Life = number | string

/** One thing that is held. */
export interface Held {
  /** What it is and what it is there for, in one or two sentences. */
  readonly what: string
  readonly life: Life
  /** Whether it says anything about a person. `pseudonym`: only to who has the key as well. */
  readonly personal: 'yes' | 'no' | 'pseudonym'
}

const withTheRecord = 'with the record'
const withTheRun = 'with the run'

/** The whole record of one conversation, part by part. */
const conversation: Readonly<Record<keyof Conversation, Held>> = {
  kind: { what: 'That this is a conversation.', life: withTheRecord, personal: 'no' },
  version: { what: 'The version of the shape of the record.', life: withTheRecord, personal: 'no' },
  revision: { what: 'How often it was written: who is faster wins.', life: withTheRecord, personal: 'no' },
  id: {
    what: 'Its name, a keyed hash of the address. It is also the name of the row, where it lies unencrypted.',
    life: withTheRecord,
    personal: 'pseudonym',
  },
  address: { what: 'The platform and the user id there, to answer.', life: withTheRecord, personal: 'yes' },
  channel: {
    what: 'For what somebody does in a channel where others are: which channel that is.',
    life: withTheRecord,
    personal: 'pseudonym',
  },
  posts: { what: 'The ids of messages in a channel that may be changed later.', life: withTheRecord, personal: 'no' },
  reach: {
    what: "The platform's id of the direct channel, to write to later.",
    life: withTheRecord,
    personal: 'yes',
  },
  person: { what: 'Settings, consent and what the consent covers: see below.', life: withTheRecord, personal: 'yes' },
  frames: {
    what: 'The runs under way: name and step of each, taps and numbers its next step needs, questions one can go back to. No typed word.',
    life: lives.step,
    personal: 'yes',
  },
  timers: { what: 'Deadlines a run waits for, such as the end of a break.', life: withTheRun, personal: 'yes' },
  outbox: {
    what: 'Messages on their way: the name of each line with the numbers, times and choices in it. No typed word.',
    life: `until they have arrived; where direct messages are closed, ${lives.step / hours(1)} hours`,
    personal: 'yes',
  },
  items: {
    what: 'Words typed for somebody else in a two-person check-in or a group exercise, until they are shown. Nothing else that is typed is ever stored.',
    life: lives.item,
    personal: 'yes',
  },
  waiting: {
    what: 'Which conversation others opened here while something ran: it begins when nothing does.',
    life: lives.step,
    personal: 'yes',
  },
  seen: {
    what: 'Marks (32 bits) of the last 32 acts, so that one that is delivered twice counts once.',
    life: withTheRecord,
    personal: 'no',
  },
  sent: { what: 'A number for the next message.', life: withTheRecord, personal: 'no' },
  steps: { what: 'A number for the next question.', life: withTheRecord, personal: 'no' },
  runs: { what: 'A number for the next run.', life: withTheRecord, personal: 'no' },
  answered: { what: 'The last tap, so that a double tap counts once.', life: lives.step, personal: 'yes' },
  pausedAt: { what: 'Since when the person pauses.', life: withTheRun, personal: 'yes' },
  touchedAt: {
    what: 'When something last happened: the lives of other parts count from it.',
    life: withTheRecord,
    personal: 'yes',
  },
  use: {
    what: 'Since when, and until when, they write to Tend without a longer pause, to say every three hours that it is a bot.',
    life: lives.step,
    personal: 'yes',
  },
  unaskedAt: {
    what: 'When Tend last began something by itself, so that it does so once a day at most.',
    life: lives.step,
    personal: 'yes',
  },
  shown: { what: "The platform's ids of the last 40 messages, for Hide.", life: lives.step, personal: 'yes' },
  softCheckAt: {
    what: 'When the person was last asked gently whether all is well, so that it is not asked at every word.',
    life: lives.softCheck,
    personal: 'yes',
  },
  shakenAt: {
    what: 'When a safety card was last shown or a distress of 7 or more rated: which of the two is not kept. Some exercises wait a day.',
    life: lives.step,
    personal: 'yes',
  },
  calledTeamAt: {
    what: 'When a team was last told that the person wants to talk, as they tapped.',
    life: lives.teamCall,
    personal: 'yes',
  },
}

/** What is kept of a person, in the record of their conversation. */
const person: Readonly<Record<keyof Person, Held>> = {
  language: { what: 'The language Tend speaks with them.', life: withTheRecord, personal: 'yes' },
  country: { what: 'The country for help lines.', life: withTheRecord, personal: 'yes' },
  zone: { what: 'The time zone, to name times of day.', life: withTheRecord, personal: 'yes' },
  minutes: { what: 'Whether they chose 2 or 10 minutes last.', life: withTheRecord, personal: 'yes' },
  consent: {
    what: 'Which version of the consent text they agreed to, when, and to which parts.',
    life: withTheRecord,
    personal: 'yes',
  },
  circle: {
    what: 'With consent of its own: up to 12 nicknames of who and what feels safe.',
    life: 'until removed',
    personal: 'yes',
  },
  ratings: {
    what: 'With consent of its own: numbers from 0 to 10 before and after, exercise, day.',
    life: `90 days, or as they choose: ${ratingsDays.join(', ')}`,
    personal: 'yes',
  },
  ratingsDays: { what: 'For how many days they want such numbers kept.', life: withTheRecord, personal: 'yes' },
  runs: { what: 'On which day they finished which conversation.', life: days(runsDays), personal: 'yes' },
  plan: {
    what: 'Which small moments they asked for: days, time, prompts used and unwanted, how many went unanswered or left them cold. No answer.',
    life: 'until stopped, or after three unanswered',
    personal: 'yes',
  },
  pairing: {
    what: 'A check-in with another person: that there is one, how far it is, when it closes, when a code was made, and marks of those that closed with nothing shown. No name, no word.',
    life: '72 hours; a code 7 days; such marks 30 days',
    personal: 'yes',
  },
  momentsOfferedAt: {
    what: 'When small moments were last offered after a good close, so that it is once a month at most.',
    life: lives.offer,
    personal: 'yes',
  },
  quietUntil: {
    what: 'Until when Tend begins nothing, by their wish or after a safety card: it looks the same.',
    life: withTheRecord,
    personal: 'yes',
  },
}

const friend: Readonly<Record<keyof Friend, Held>> = {
  id: { what: 'A number within the circle.', life: 'until removed', personal: 'no' },
  label: {
    what: 'The nickname: the only words of their own that are ever stored.',
    life: 'until removed',
    personal: 'yes',
  },
  type: { what: 'Person, pet, place, faith, character, self or other.', life: 'until removed', personal: 'yes' },
  tender: { what: 'Safe and missed: never used to calm down.', life: 'until removed', personal: 'yes' },
}

/** The parts of records that are declared one by one. */
export const members = { conversation, person, friend } as const
