/** What is remembered of a person, and only as far and as long as their consent goes. Pure. */
import type { Typed } from './compose.ts'
import type { Forgotten, Kept } from './effect.ts'
import { type Pairing, type Person, type Plan, runsDays, stranger } from './person.ts'
import { nextTime, type Rule } from './plan.ts'
import { lives } from './privacy/lives.ts'

const day = (now: number): number => Math.floor(now / 86_400_000)
const mostRatings = 100
const mostFriends = 12
/** No prompt comes again within so many. */
const mostUsed = 7
/** So many unwanted ones are remembered; some always remain. */
const mostNever = 6

/** When and where something is to be remembered. */
export interface Occasion {
  readonly flow: string
  readonly typed: Typed
  readonly now: number
  /** How much later than planned their moments come, ms. */
  readonly spread: number
  /** The version of the consent text by which Tend keeps things now. */
  readonly consentVersion: number
}

/** Whether somebody has agreed to the consent text as it is now. */
export const hasAgreed = ({ consent }: Person, consentVersion: number): boolean =>
  consent !== null && consent.version >= consentVersion

/** The person as far as a conversation may use what is kept: after a change of the consent text, only their settings. */
export const known = (person: Person, consentVersion: number): Person =>
  hasAgreed(person, consentVersion)
    ? person
    : { ...person, circle: [], ratings: [], runs: [], plan: null, pairing: null }

/** Whether small moments may be offered after a good close: once a month at most, to whoever has none and is left no quiet. */
export const offersMoments = (person: Person, now: number, consentVersion: number): boolean =>
  hasAgreed(person, consentVersion) &&
  person.plan === null &&
  person.quietUntil <= now &&
  (person.momentsOfferedAt === 0 || now - person.momentsOfferedAt >= lives.offer)

const recent = <T extends { day: number }>(entries: readonly T[], days: number, today: number): T[] =>
  entries.filter((entry) => today - entry.day < days).slice(-mostRatings)

/** The person with what their consent covers and what has not expired; nothing of anybody outlives it. */
export function lasting(person: Person, now: number): Person {
  const { consent } = person
  const today = day(now)
  return {
    ...person,
    ratings: consent?.numbers ? recent(person.ratings, person.ratingsDays, today) : [],
    runs: consent ? recent(person.runs, runsDays, today) : [],
    circle: consent?.circle ? person.circle : [],
    plan: consent ? person.plan : null,
    pairing: consent && person.pairing && stillPaired(person.pairing, now),
    momentsOfferedAt: consent && now - person.momentsOfferedAt < lives.offer ? person.momentsOfferedAt : 0,
  }
}

const unpaired: Pairing = { room: null, stage: 'answering', closesAt: 0, codeAt: 0, closed: [], isBlocked: false }

function paired(before: Pairing | null, kept: NonNullable<Kept['pairing']>, now: number): Pairing {
  const { madeCode, unshown = '', ...rest } = kept
  const pairing = { ...unpaired, ...before, ...rest }
  return {
    ...pairing,
    ...(madeCode && { codeAt: now }),
    ...(unshown !== '' && { closed: [...pairing.closed, { meeting: unshown, at: now }] }),
    ...(rest.room === null && { closesAt: 0 }),
  }
}

/** What of it has not outlived its time; null: nothing. */
function stillPaired(pairing: Pairing, now: number): Pairing | null {
  // A check-in is closed by its own deadline; a while later it is gone without it too.
  const isOver = pairing.room !== null && now - pairing.closesAt >= lives.step
  const still: Pairing = {
    ...pairing,
    ...(isOver && { room: null, closesAt: 0 }),
    codeAt: now - pairing.codeAt < lives.code ? pairing.codeAt : 0,
    closed: pairing.closed.filter(({ at }) => now - at < lives.meeting),
  }
  return still.room === null && still.codeAt === 0 && still.closed.length === 0 && !still.isBlocked ? null : still
}

/** The plan by this rule, from now on; what is known of former moments stays. */
function planned(person: Person, { days, minute }: Rule, { flow, now, spread }: Occasion): Plan {
  const { unanswered = 0, cold = 0, used = [], never = [] } = person.plan ?? {}
  const dueAt = nextTime({ days, minute }, person.zone ?? 'UTC', now, spread)
  return { flow: person.plan?.flow ?? flow, days: [...days], minute, dueAt, unanswered, cold, used, never }
}

function cameOf(plan: Plan, { prompt, cold, never }: NonNullable<Kept['moment']>): Partial<Plan> {
  return {
    unanswered: 0,
    ...(prompt !== undefined &&
      !never && { used: [...plan.used.filter((one) => one !== prompt), prompt].slice(-mostUsed) }),
    ...(prompt !== undefined && never && { never: [...new Set([...plan.never, prompt])].slice(-mostNever) }),
    ...(cold !== undefined && { cold: cold ? plan.cold + 1 : 0 }),
  }
}

/** The person with `kept` added. Without the consent that covers it, a part of it is not kept. */
export function remember(person: Person, kept: Kept, occasion: Occasion): Person {
  const { consent, rating, friend, run, quiet, plan, moment, offered, pairing, ...settings } = kept
  const { flow, typed, now } = occasion
  const today = day(now)
  const next: Person = { ...person, ...settings }
  if (quiet) next.quietUntil = 'for' in quiet ? Math.max(next.quietUntil, now + quiet.for) : quiet.until
  if (consent !== undefined) next.consent = consent && { ...consent, at: now }
  const agreed = hasAgreed(next, occasion.consentVersion)
  if (plan !== undefined) next.plan = plan && agreed ? planned(next, plan, occasion) : null
  if (settings.zone && next.plan) next.plan = planned(next, next.plan, occasion)
  if (moment && next.plan) next.plan = { ...next.plan, ...cameOf(next.plan, moment) }
  if (pairing && agreed) next.pairing = paired(next.pairing, pairing, now)
  if (offered && agreed) next.momentsOfferedAt = now
  if (run && agreed) next.runs = [...next.runs, { day: today, flow }]
  if (rating && agreed) next.ratings = [...next.ratings, { day: today, flow, ...rating }]
  if (friend && agreed && next.circle.length < mostFriends) {
    const label = typeof friend.label === 'string' ? friend.label : typed[friend.label.held]
    const others = next.circle.filter((one) => one.label !== label)
    const taken = new Set(others.map(({ id }) => id))
    const id = Array.from({ length: mostFriends + 1 }, (_, n) => `f${n}`).find((name) => !taken.has(name)) ?? 'f'
    if (label) next.circle = [...others, { id, label: label.slice(0, 40), type: friend.type, tender: friend.tender }]
  }
  return lasting(next, now)
}

/** The person with `what` gone. */
export function forget(person: Person, what: Forgotten): Person {
  if (typeof what === 'object') return { ...person, circle: person.circle.filter(({ id }) => id !== what.friend) }
  switch (what) {
    case 'ratings':
      return { ...person, ratings: [] }
    case 'runs':
      return { ...person, runs: [] }
    case 'circle':
      return { ...person, circle: [] }
    case 'consent':
      return { ...stranger(person.language, person.zone), country: person.country }
    case 'everything':
      return stranger(person.language, person.zone)
  }
}
