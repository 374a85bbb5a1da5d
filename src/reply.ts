/** Replies every part of a turn may give: Tend's own lines, an answer handed to its machine, "here is where we are". */
import { askAgain, type Draft, dropRun, flowOf, sayHouse, thaw, top } from './draft.ts'
import type { Asked } from './effect.ts'
import { hasAgreed } from './keeping.ts'
import type { HouseKey } from './language.ts'
import type { Frame } from './record.ts'
import { begin, isReadable, type MachineEvent, step } from './step.ts'

/** One of Tend's own lines, and then the question that waits, again. */
export function answerHouse(draft: Draft, key: HouseKey): void {
  sayHouse(draft, key)
  askAgain(draft)
}

/**
 * False when the run could not be taken up: the consent text has changed and is to be looked at first, the run was changed
 * under the person's feet, or a restart took its words. Said so.
 */
export function readable(draft: Draft): boolean {
  const { house, record } = draft
  const frame = top(draft)
  if (!frame) return true
  if (flowOf(draft, frame)?.beforeConsent === false && !hasAgreed(record.person, house.consentVersion)) {
    begin(draft, house.roles.welcome, { interrupts: true })
    return false
  }
  if (!isReadable(draft, frame)) {
    dropRun(draft, frame.run)
    sayHouse(draft, 'changed')
    if (flowOf(draft, frame)) begin(draft, frame.flow)
    return false
  }
  const lost = frame.held.some((name) => draft.typed[frame.run]?.[name] === undefined)
  if (!lost || !step(draft, frame, { type: 'wordsLost' })) return true
  frame.past = []
  return false
}

export function thawPaused(draft: Draft): boolean {
  if (draft.record.pausedAt === null) return false
  draft.record.pausedAt = null
  for (const frame of draft.record.frames) thaw(draft, frame)
  return true
}

/** From this rating on, some exercises wait a day. */
const shakenFrom = 7
/** From this rating on, somebody is asked whether they are safe before anything else. */
const checkSafetyFrom = 9

export function answer(draft: Draft, frame: Frame, event: MachineEvent): void {
  thawPaused(draft)
  const upset = (frame.asked?.asks as Asked | null)?.scale === 'upset'
  if (upset && event.type === 'rated' && (event['value'] as number) >= shakenFrom) draft.record.shakenAt = draft.now
  if (upset && event.type === 'rated' && (event['value'] as number) >= checkSafetyFrom) {
    frame.pending = event
    return begin(draft, draft.house.roles.help, { at: 'tencheck' })
  }
  if (!step(draft, frame, event)) answerHouse(draft, event.type === 'skip' ? 'mustAnswer' : 'missed')
}

/** "That step is done, here is where we are." */
export function stale(draft: Draft): void {
  sayHouse(draft, 'stale')
  if (top(draft)) askAgain(draft)
  else begin(draft, draft.house.roles.menu)
}

export function dropAll(draft: Draft): void {
  for (const { run } of [...draft.record.frames]) dropRun(draft, run)
  draft.record.timers = []
  draft.record.pausedAt = null
}
