/** One step of one run: an event goes into a machine, a snapshot and effects come out, and the effects are put in their places. */
import { type AnyMachineSnapshot, type AnyStateMachine, createActor, initialTransition, transition } from 'xstate'
import { around, filledIn } from './around.ts'
import {
  armTimers,
  askAgain,
  callTeam,
  cancelTimers,
  type Draft,
  dropRun,
  flowOf,
  isOff,
  say,
  sayHouse,
  thaw,
  timersOf,
  top,
} from './draft.ts'
import type { Effect, Forgotten, Input, Resumption } from './effect.ts'
import type { Flow } from './flow.ts'
import { forget, hasAgreed, remember } from './keeping.ts'
import * as mail from './mail.ts'
import { spreadOf } from './plan.ts'
import type { Frame } from './record.ts'

/** An event as machines take it. */
export interface MachineEvent {
  readonly type: string
  readonly [detail: string]: unknown
}

/** xstate's own actions, as `transition()` hands them out. */
type Action =
  | Effect
  | { type: 'xstate.raise'; params: { event: { type: string }; id: string; delay: number | undefined } }
  | { type: 'xstate.cancel'; params: { sendId: string } }

/** The machine a run began with, or undefined when it is no longer there. */
function machineOf(draft: Draft, frame: Frame): AnyStateMachine | undefined {
  const flow = flowOf(draft, frame)
  return flow && (frame.version === flow.version ? flow.machine : flow.older[frame.version])
}

/** Takes a stored snapshot up again; undefined when the machine no longer has that state. */
function restored(draft: Draft, frame: Frame, machine: AnyStateMachine): AnyMachineSnapshot | undefined {
  const { value, context, historyValue } = frame.snapshot
  const stored = {
    status: 'active',
    value,
    historyValue,
    children: {},
    context: { ...context, ...around(draft, frame) },
  }
  try {
    const snapshot = createActor(machine, { snapshot: stored as never }).getSnapshot() as AnyMachineSnapshot
    return snapshot.status === 'active' ? snapshot : undefined
  } catch {
    return undefined
  }
}

/** What is stored of a snapshot: nothing that the engine fills in again, and no typed word. */
function stored(snapshot: AnyMachineSnapshot): Frame['snapshot'] {
  const { value, historyValue } = snapshot.machine.getPersistedSnapshot(snapshot) as unknown as Frame['snapshot']
  const own = Object.entries(snapshot.context).filter(([name]) => !filledIn.has(name))
  return { value, historyValue, context: Object.fromEntries(own) }
}

/** What the effects of one step ask for on the way out. */
interface WayOut {
  to: { flow: string; with: Input } | null
  below: Resumption
}

function settle(draft: Draft, frame: Frame, actions: readonly Action[]): WayOut {
  const out: WayOut = { to: null, below: 'ask' }
  const { record } = draft
  for (const action of actions) {
    switch (action.type) {
      case 'say': {
        const asks = action.params.asks !== null
        if (asks && draft.aside) {
          frame.asked = action.params as Frame['asked']
          frame.step = ++record.steps
          break
        }
        if (asks) frame.step = ++record.steps
        const said = say(draft, frame.flow, action.params, asks ? frame.step : 0, frame.run)
        if (asks) frame.asked = said as Frame['asked']
        break
      }
      case 'xstate.raise': {
        const { event, id, delay } = action.params
        if (delay !== undefined) armTimers(draft, frame.run, [{ id, event: event.type, left: delay }])
        break
      }
      case 'xstate.cancel': {
        const { sendId } = action.params
        record.timers = record.timers.filter(({ id, run }) => run !== frame.run || id !== sendId)
        break
      }
      case 'tell':
        for (const one of [action.params].flat()) mail.send(draft, frame, one)
        break
      case 'open':
        mail.open(draft, action.params)
        break
      case 'hold':
        mail.hold(draft, frame, action.params)
        break
      case 'drop':
        mail.drop(draft, action.params.items)
        break
      case 'keep':
        // A card that stills what Tend begins is a safety event, whichever way it came.
        if (action.params.quiet && frame.flow === draft.house.roles.help) record.shakenAt = draft.now
        record.person = remember(record.person, action.params, {
          flow: frame.flow,
          typed: draft.typed[frame.run] ?? {},
          now: draft.now,
          spread: spreadOf(record.id),
          consentVersion: draft.house.consentVersion,
        })
        break
      case 'forget':
        leaveRooms(draft, action.params.what)
        record.person = forget(record.person, action.params.what)
        dropUncovered(draft, frame, action.params.what)
        break
      case 'callTeam':
        record.calledTeamAt = draft.now
        callTeam(draft)
        break
      case 'turnAside':
        draft.aside = action.params
        break
      case 'handOver':
        out.to = { flow: action.params.to, with: action.params.with }
        break
      case 'resume':
        out.below = action.params.below
        break
    }
  }
  return out
}

/** With everything, or the consent, goes what was held for others, here and where they would have met. */
function leaveRooms(draft: Draft, what: Forgotten): void {
  if (what !== 'everything' && what !== 'consent') return
  const { record } = draft
  const room = record.person.pairing?.room
  if (room) mail.send(draft, null, { to: room, event: { type: 'left' } })
  record.items = []
  record.waiting = []
}

/** With what was forgotten goes what ran on it: with the consent every run that needs one, with everything every run. */
function dropUncovered(draft: Draft, frame: Frame, what: Forgotten): void {
  if (what !== 'everything' && what !== 'consent') return
  for (const other of draft.record.frames) {
    if (other.run !== frame.run && (what === 'everything' || !flowOf(draft, other)?.beforeConsent))
      dropRun(draft, other.run)
  }
}

/** Takes the snapshot into the frame, puts the effects in their places, and goes on when the run has ended. */
function apply(draft: Draft, frame: Frame, snapshot: AnyMachineSnapshot, actions: readonly Action[]): void {
  const typed = snapshot.context.typed as Record<string, string>
  draft.typed[frame.run] = typed
  frame.held = Object.keys(typed)
  frame.snapshot = stored(snapshot)
  const out = settle(draft, frame, actions)
  if (snapshot.status !== 'active') return end(draft, frame, out)
  const aside = draft.aside
  draft.aside = null
  if (aside) begin(draft, aside.to, aside.with)
}

/** Begins a conversation on top of what runs. An unknown name is a mistake of an author and says so. */
export function begin(draft: Draft, name: string, input: Input = {}): void {
  const flow = draft.house.flows[name]
  const { record } = draft
  if (!flow?.profiles.includes(draft.house.setting.profile)) {
    sayHouse(draft, 'notHere')
    return
  }
  if (isOff(draft, name)) {
    sayHouse(draft, 'switchedOff')
    return
  }
  if (record.person.language !== 'en' && !flow.words[record.person.language]) sayHouse(draft, 'onlyEnglish')
  const run = ++record.runs
  const frame: Frame = {
    flow: name,
    version: flow.version,
    run,
    snapshot: { value: '', context: {}, historyValue: {} },
    asked: null,
    step: 0,
    misses: 0,
    past: [],
    held: [],
    frozen: null,
    pending: null,
  }
  record.frames.push(frame)
  draft.passages.push({ flow: name, way: 'begun' })
  const [snapshot, actions] = initialTransition(flow.machine, { ...around(draft, frame), with: input })
  apply(draft, frame, snapshot, actions as readonly unknown[] as Action[])
}

/** How many questions one can go back. */
const mostPast = 8

/**
 * Hands an event to a run.
 * @returns whether the machine understood it; a machine that no longer has the stored state has not.
 */
export function step(draft: Draft, frame: Frame, event: MachineEvent): boolean {
  const machine = machineOf(draft, frame)
  const before = machine && restored(draft, frame, machine)
  if (!machine || !before) return false
  const was = { snapshot: frame.snapshot, asked: frame.asked, timers: timersOf(draft, frame.run) }
  const stepBefore = frame.step
  const [after, actions] = transition(machine, before, event as never) as [AnyMachineSnapshot, readonly unknown[]]
  if (after === before && actions.length === 0) return false
  frame.misses = 0
  const lost = frame.held.filter((name) => draft.typed[frame.run]?.[name] === undefined)
  apply(draft, frame, after, actions as Action[])
  // A deadline that fires first must not hide from the next answer that a restart took words.
  if (event.type !== 'wordsLost') frame.held = [...new Set([...frame.held, ...lost])]
  const { asked } = was
  if (asked && frame.step !== stepBefore) frame.past = [...frame.past, { ...was, asked }].slice(-mostPast)
  return true
}

/** Whether the machine would still know the stored state: false after an upgrade that removed it. */
export const isReadable = (draft: Draft, frame: Frame): boolean => {
  const machine = machineOf(draft, frame)
  return machine !== undefined && restored(draft, frame, machine) !== undefined
}

/** Back to the question before: its state, its deadlines, its words. False when there is none. */
export function stepBack(draft: Draft, frame: Frame): boolean {
  const last = frame.past.at(-1)
  if (!last) return false
  frame.past = frame.past.slice(0, -1)
  cancelTimers(draft, frame.run)
  frame.snapshot = last.snapshot
  frame.asked = last.asked
  frame.step = ++draft.record.steps
  frame.misses = 0
  armTimers(draft, frame.run, last.timers)
  askAgain(draft)
  return true
}

/** Begins what a run handed over to; by way of the welcome where it wants a consent that nobody has given yet. */
function passOn(draft: Draft, name: string, input: Input): void {
  const flow = draft.house.flows[name]
  const mayBegin = !flow || flow.beforeConsent || hasAgreed(draft.record.person, draft.house.consentVersion)
  return mayBegin ? begin(draft, name, input) : begin(draft, draft.house.roles.welcome, { next: name })
}

/** A run is over: what it handed over to begins, or what lies below goes on. */
function end(draft: Draft, frame: Frame, out: WayOut): void {
  const ended: Flow | undefined = flowOf(draft, frame)
  dropRun(draft, frame.run, 'finished')
  draft.aside = null
  if (out.to) return passOn(draft, out.to.flow, out.to.with)
  goOn(draft, ended?.aside ? out.below : 'offer')
}

/** Goes on with the run that lies on top now, if there is one. `offer`: the person is asked whether to. */
export function goOn(draft: Draft, how: Resumption | 'offer'): void {
  const below = top(draft)
  if (!below) return
  switch (how) {
    case 'ask':
      thaw(draft, below)
      return askAgain(draft)
    case 'deliver': {
      const { pending } = below
      below.pending = null
      thaw(draft, below)
      if (!pending || !step(draft, below, pending)) askAgain(draft)
      return
    }
    case 'restart':
      dropRun(draft, below.run)
      return begin(draft, below.flow)
    case 'drop':
      for (const { run } of [...draft.record.frames]) dropRun(draft, run)
      return
    case 'offer':
      return begin(draft, draft.house.roles.comeBack, { name: below.flow, why: 'interrupted' })
  }
}
