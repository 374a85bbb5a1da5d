/** Fires deadlines that have come: in their order, each once, late ones by the rule of their kind. */
import { type Draft, dropRun, flowOf, isOff, sayHouse, top } from './draft.ts'
import { lapseAfter } from './record.ts'
import { dropAll } from './reply.ts'
import { step } from './step.ts'

/** The delay a deadline was named after: `xstate.after.break.calm.onBreak` → `break`. */
const delayOf = (event: string): string => event.split('.')[2] ?? ''

/**
 * Fires what is due, in its order; false when nothing was.
 * @param lastAt when something last happened, epoch ms: a run that nobody touched for a day is let go.
 */
export function fireDue(draft: Draft, lastAt: number): boolean {
  const { record, now } = draft
  let fired = false
  for (;;) {
    const due = record.timers.filter(({ dueAt }) => dueAt <= now).sort((a, b) => a.dueAt - b.dueAt)[0]
    if (!due) break
    fired = true
    record.timers = record.timers.filter((timer) => timer !== due)
    const frame = record.frames.find(({ run }) => run === due.run)
    if (!frame) continue
    if (isOff(draft, frame.flow)) {
      dropRun(draft, frame.run)
      sayHouse(draft, 'switchedOff')
      continue
    }
    const rule = flowOf(draft, frame)?.late[delayOf(due.event)]
    const late = now - due.dueAt
    if (rule && late > rule.dropAfter) {
      dropRun(draft, frame.run)
      continue
    }
    const isTop = frame === top(draft)
    const said = record.outbox.length
    if (rule && late > rule.sorryAfter) sayHouse(draft, 'late')
    const before = record.outbox.length
    if (step(draft, frame, { type: due.event }) && !isTop && record.outbox.length > before) {
      record.outbox = record.outbox.slice(0, said)
      sayHouse(draft, 'noteReady')
    }
  }
  if (!fired && record.frames.length > 0 && record.timers.length === 0 && now - lastAt >= lapseAfter) {
    dropAll(draft)
    // That nothing happened is nothing that happened: what is kept is not kept any longer for it.
    record.touchedAt = lastAt
    return true
  }
  return fired
}
