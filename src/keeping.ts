/** What is remembered of a person, and only as far as their consent goes. Pure. */
import type { Typed } from './compose.ts'
import type { Forgotten, Kept } from './effect.ts'
import { type Person, stranger } from './person.ts'

const day = (now: number): number => Math.floor(now / 86_400_000)
const mostRatings = 100
const mostFriends = 12
const keptDays = 90

/** The person with `kept` added. Without the consent that covers it, a part of it is not kept. */
export function remember(person: Person, kept: Kept, flow: string, typed: Typed, now: number): Person {
  const { consent, rating, friend, run, quiet, ...settings } = kept
  const today = day(now)
  const recent = <T extends { day: number }>(entries: readonly T[]): T[] =>
    entries.filter((entry) => today - entry.day < keptDays).slice(-mostRatings)
  const next: Person = { ...person, ...settings, ratings: recent(person.ratings), runs: recent(person.runs) }
  if (quiet) next.quietUntil = 'for' in quiet ? Math.max(next.quietUntil, now + quiet.for) : quiet.until
  if (consent !== undefined) next.consent = consent && { ...consent, at: now }
  if (run && next.consent) next.runs = recent([...next.runs, { day: today, flow }])
  if (rating && next.consent?.numbers) next.ratings = recent([...next.ratings, { day: today, flow, ...rating }])
  if (friend && next.consent?.circle && next.circle.length < mostFriends) {
    const label = typeof friend.label === 'string' ? friend.label : typed[friend.label.held]
    const others = next.circle.filter((one) => one.label !== label)
    const taken = new Set(others.map(({ id }) => id))
    const id = Array.from({ length: mostFriends + 1 }, (_, n) => `f${n}`).find((name) => !taken.has(name)) ?? 'f'
    if (label) next.circle = [...others, { id, label: label.slice(0, 40), type: friend.type, tender: friend.tender }]
  }
  return next
}

/** The person with `what` gone. */
export function forget(person: Person, what: Forgotten): Person {
  if (typeof what === 'object') return { ...person, circle: person.circle.filter(({ id }) => id !== what.friend) }
  switch (what) {
    case 'ratings':
      return { ...person, ratings: [], runs: [] }
    case 'circle':
      return { ...person, circle: [] }
    case 'consent':
      return { ...stranger(person.language, person.zone), country: person.country }
    case 'everything':
      return stranger(person.language, person.zone)
  }
}
