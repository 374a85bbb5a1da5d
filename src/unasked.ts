/** What Tend begins by itself: the one place that decides whether it may, whatever conversation planned it. */
import { type Draft, isOff } from './draft.ts'
import { hasAgreed } from './keeping.ts'
import type { Plan } from './person.ts'
import { localTime, nextTime, spreadOf } from './plan.ts'
import { begin } from './step.ts'
import { unasked } from './switches.ts'
import { hours } from './time.ts'

/** Later than this, a moment is over: nobody is written to at noon about a morning. */
const tooLate = hours(2)
/** Local hours in which Tend may begin something. */
const waking = { from: 9 * 60, to: 20 * 60 }

/** Begins what was planned for now, where it may, and plans the next time; false when nothing was due. */
export function beginPlanned(draft: Draft): boolean {
  const { record, now } = draft
  const { plan, zone } = record.person
  if (!plan || plan.dueAt > now) return false
  const may = mayBegin(draft, plan, zone ?? 'UTC')
  const dueAt = nextTime(plan, zone ?? 'UTC', now, spreadOf(record.id))
  record.person = { ...record.person, plan: { ...plan, dueAt, unanswered: plan.unanswered + (may ? 1 : 0) } }
  if (may) {
    record.unaskedAt = now
    begin(draft, plan.flow, { at: 'due' })
  }
  return true
}

function mayBegin(draft: Draft, { flow, dueAt }: Plan, zone: string): boolean {
  const { record, house, now } = draft
  if (house.isOff(unasked) || isOff(draft, flow)) return false
  if (now - dueAt > tooLate || now < record.person.quietUntil || record.pausedAt !== null) return false
  // Somebody is in the middle of something, or has agreed to an older text only.
  if (record.frames.length > 0 || !hasAgreed(record.person, house.consentVersion)) return false
  const [today, minute] = localTime(now, zone)
  const isFirst = record.unaskedAt === 0 || localTime(record.unaskedAt, zone)[0] !== today
  return isFirst && minute >= waking.from && minute <= waking.to
}
