/** Wanders through conversations by the pure turn alone, seeded, choosing among what is possible: the walks behind the coverage. */

import { draftOf, turned, type WorkingMemory } from '../../src/draft.ts'
import type { Asked, Said } from '../../src/effect.ts'
import type { House } from '../../src/house.ts'
import { choiceId, parseChoiceId } from '../../src/identity.ts'
import { offeredBy } from '../../src/lookup.ts'
import type { Act, Address } from '../../src/message.ts'
import { loadTimeReader } from '../../src/moment.ts'
import type { Path, Somebody } from '../../src/path.ts'
import { personFor } from '../../src/preview/stage.ts'
import { blank, type Conversation } from '../../src/record.ts'
import { begin } from '../../src/step.ts'
import { type Happening, turn } from '../../src/turn.ts'

const address: Address = 'test:local:dm:somebody'
const readTime = await loadTimeReader()

/** Where a walk stands. */
export interface Place {
  readonly record: Conversation
  readonly typed: WorkingMemory
  readonly now: number
}

/** A small random generator (mulberry32): the same seed walks the same way. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Before the first message of a flow. */
export function placeBefore(house: House, flow: string, path: Pick<Path, 'with'> & Somebody, now: number): Place {
  const record = { ...blank('ptest', address, now), person: personFor(path, 'en', now, house.consentVersion) }
  const draft = draftOf(house, record, {}, now)
  begin(draft, flow, path.with)
  const { typed, record: begun } = turned(draft)
  return { record: { ...begun, outbox: [] }, typed, now }
}

let acts = 0

export function happen(house: House, place: Place, happening: Happening, now = place.now): Place & { said: string[] } {
  const result = turn(house, place.record, place.typed, happening, now, readTime)
  if (!result) return { ...place, now, said: [] }
  const said = result.record.outbox.flatMap((one) => (one.kind === 'message' ? [`${one.flow}.${one.said.key}`] : []))
  return { record: { ...result.record, outbox: [] }, typed: result.typed, now, said }
}

export const act = (house: House, place: Place, act: Act, reading: null = null) =>
  happen(house, place, {
    kind: 'act',
    incoming: { id: `walk-${++acts}`, from: address, at: place.now, hints: {}, act },
    reading,
  })

/** Everything a person could do at this place. */
export function possible(house: House, { record }: Place, texts: readonly string[], pick: () => number): Act[] {
  const frame = record.frames.at(-1)
  const asks = frame?.asked?.asks as Asked | null | undefined
  if (!frame || !asks) return [{ kind: 'text', text: 'menu' }]
  const id = (name: string): string => choiceId(record.id, frame.step, name)
  const offered = offeredBy(house, frame.flow, frame.asked as Said, record.person).map(({ name }) => name)
  const acts: Act[] = [{ kind: 'choice', choice: id('~skip') }]
  if (asks.picks[1] > 1) {
    const shuffled = [...offered].sort(() => pick() - 0.5)
    const picks = shuffled.slice(0, asks.picks[0] + Math.floor(pick() * (asks.picks[1] - asks.picks[0] + 1))).map(id)
    if (picks[0] !== undefined) acts.push({ kind: 'choice', choice: picks[0], picks })
  } else acts.push(...offered.map((name): Act => ({ kind: 'choice', choice: id(name) })))
  if (asks.scale) for (const value of [0, 2, 3, 4, 5, 6, 7, 8]) acts.push({ kind: 'choice', choice: id(String(value)) })
  if (asks.text > 0 || asks.when > 0 || asks.anything !== null) {
    for (const text of texts) acts.push({ kind: 'form', form: id('~form'), fields: { text } })
  }
  return acts
}

/** How often an act was chosen in a state, over all walks so far: what was tried least is tried next. */
const tried = new Map<string, number>()

function choose(place: Place, acts: readonly Act[], pick: () => number): Act {
  const frame = place.record.frames.at(-1)
  const nameOf = (act: Act): string => {
    const what = act.kind === 'choice' ? (parseChoiceId(act.choice)?.choice ?? '') : act.kind
    return `${frame?.flow} ${JSON.stringify(frame?.snapshot.value)} ${what}`
  }
  const any = acts[Math.floor(pick() * acts.length)] as Act
  const rarest = acts.reduce(
    (best, act) => ((tried.get(nameOf(act)) ?? 0) < (tried.get(nameOf(best)) ?? 0) ? act : best),
    any,
  )
  const chosen = pick() < 0.5 ? rarest : any
  tried.set(nameOf(chosen), (tried.get(nameOf(chosen)) ?? 0) + 1)
  return chosen
}

/** Walks `steps` acts or waits from a place; `visit` sees every place on the way. */
export function wander(
  house: House,
  from: Place,
  steps: number,
  texts: readonly string[],
  pick: () => number,
  visit: (place: Place) => void,
): void {
  let place = from
  for (let n = 0; n < steps; n++) {
    visit(place)
    if (place.record.frames.length === 0) return
    const due = Math.min(...place.record.timers.map(({ dueAt }) => dueAt))
    if (Number.isFinite(due) && pick() < 0.4) {
      place = happen(house, place, { kind: 'wake' }, Math.max(place.now, due))
      continue
    }
    // Now and then a restart takes the typed words.
    if (pick() < 0.03) place = { ...place, typed: {} }
    const acts = possible(house, place, texts, pick)
    place = act(house, place, choose(place, acts, pick))
  }
}
