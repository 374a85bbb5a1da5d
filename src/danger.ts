/** Lays help over what runs where a text shows danger. It never judges: that is the screen's work. */
import { type Draft, dropRun, freeze, top } from './draft.ts'
import { tellChannel } from './mail.ts'
import { lives } from './privacy/lives.ts'
import { dropAll } from './reply.ts'
import type { Reading } from './safety/screen.ts'
import { begin } from './step.ts'

/** Between two soft checks; high and imminent are never limited. */
const betweenSoftChecks = lives.softCheck

/** Screening's category → the card of the help conversation. */
const cards: Readonly<Record<string, string>> = {
  ipv_victim: 'ipv',
  ipv_perpetrator: 'ipvp',
  child_abuse: 'child_adult',
  medical_emergency: 'medical',
  third_party_risk: 'third_party',
}

/** Lays help over what runs where a text shows danger; true when it did. What lies below stands still. */
export function risky(draft: Draft, reading: Reading | null): boolean {
  if (!reading) return false
  const { record, house, now } = draft
  const frame = top(draft)
  if (reading.severity === 'high' || reading.severity === 'imminent') {
    record.shakenAt = now
    tellChannel(draft, 'unsafe')
    cover(draft)
    const card =
      reading.underage && reading.category === 'child_abuse'
        ? 'child_minor'
        : (cards[reading.category] ?? reading.category)
    begin(draft, house.roles.help, { at: card, severity: reading.severity })
    return true
  }
  if (reading.severity === 'low' && frame?.flow !== house.roles.help && now - record.softCheckAt >= betweenSoftChecks) {
    record.softCheckAt = now
    cover(draft)
    begin(draft, house.roles.help, { at: 'soft' })
    return true
  }
  if (reading.underage && frame?.flow !== house.roles.welcome) {
    dropAll(draft)
    begin(draft, house.roles.welcome, { at: 'youth' })
    return true
  }
  return false
}

function cover(draft: Draft): void {
  const frame = top(draft)
  if (frame?.flow === draft.house.roles.help) dropRun(draft, frame.run)
  for (const one of draft.record.frames) freeze(draft, one)
}
