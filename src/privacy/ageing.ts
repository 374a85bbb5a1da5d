/** What of a conversation outlives its time before the record itself does: when the next part will, and the record without it. Pure. */
import { lasting } from '../keeping.ts'
import { type Person, runsDays } from '../person.ts'
import { type Conversation, waitsForContact, wakeAt } from '../record.ts'
import { days } from '../time.ts'
import { lives } from './lives.ts'

/** When a rating, a finished run or an offer grows too old, epoch ms. */
const daysEnd = ({ ratings, ratingsDays, runs, momentsOfferedAt, pairing }: Person): number[] => [
  ...ratings.map(({ day }) => days(day + ratingsDays)),
  ...runs.map(({ day }) => days(day + runsDays)),
  ...(pairing?.room ? [pairing.closesAt + lives.step] : []),
  ...(pairing && pairing.codeAt > 0 ? [pairing.codeAt + lives.code] : []),
  ...(pairing?.closed ?? []).map(({ at }) => at + lives.meeting),
  ...(momentsOfferedAt > 0 ? [momentsOfferedAt + lives.offer] : []),
]

/** What makes sense within a day only. */
const isOfToday = ({ answered, use, unaskedAt, shown, outbox }: Conversation): boolean =>
  answered !== null ||
  use !== null ||
  unaskedAt > 0 ||
  shown.length > 0 ||
  outbox.some(({ retryAt }) => retryAt === waitsForContact)

/** When the next part of the record outlives its time, epoch ms; null: none will before the record does. */
function agesAt(record: Conversation): number | null {
  const { touchedAt, softCheckAt, shakenAt, calledTeamAt, items } = record
  const instants = daysEnd(record.person)
  if (isOfToday(record)) instants.push(touchedAt + lives.step)
  if (softCheckAt > 0) instants.push(softCheckAt + lives.softCheck)
  for (const { goesAt } of items) instants.push(goesAt)
  if (shakenAt > 0) instants.push(shakenAt + lives.step)
  if (calledTeamAt > 0) instants.push(calledTeamAt + lives.teamCall)
  return instants.length > 0 ? Math.min(...instants) : null
}

/** When somebody has to look at the record next, as `wakeAt` says, or because something of it outlives its time. */
export function visitAt(record: Conversation, now: number, lease: number): number | null {
  const instants = [wakeAt(record, now, lease), agesAt(record)].filter((at) => at !== null)
  return instants.length > 0 ? Math.min(...instants) : null
}

/** The record without what has outlived its time by `now`; the same one where nothing has. */
export function aged(record: Conversation, now: number): Conversation {
  if ((agesAt(record) ?? Number.POSITIVE_INFINITY) > now) return record
  const { touchedAt, softCheckAt, shakenAt, calledTeamAt, outbox } = record
  return {
    ...record,
    person: lasting(record.person, now),
    items: record.items.filter(({ goesAt }) => goesAt > now),
    softCheckAt: now - softCheckAt < lives.softCheck ? softCheckAt : 0,
    shakenAt: now - shakenAt < lives.step ? shakenAt : 0,
    calledTeamAt: now - calledTeamAt < lives.teamCall ? calledTeamAt : 0,
    ...(now - touchedAt >= lives.step && {
      answered: null,
      use: null,
      unaskedAt: now - record.unaskedAt < lives.step ? record.unaskedAt : 0,
      shown: [],
      outbox: outbox.filter(({ retryAt }) => retryAt !== waitsForContact),
    }),
  }
}
