/** One turn of a conversation: from what happened to what is remembered and said. Pure: no clock, no store, no network. */
import { tapped, type Unread, written } from './answer.ts'
import {
  askAgain,
  type Draft,
  draftOf,
  dropRun,
  flowOf,
  freeze,
  post,
  sayHouse,
  type Turned,
  thaw,
  top,
  turned,
  type WorkingMemory,
} from './draft.ts'
import type { Asked, Input } from './effect.ts'
import type { GlobalWord, House, HouseKey } from './house.ts'
import { parseChoiceId } from './identity.ts'
import type { Act, Incoming } from './message.ts'
import type { TimeReader } from './moment.ts'
import { type Conversation, type Frame, lapseAfter, waitsForContact } from './record.ts'
import type { Reading } from './safety/screen.ts'
import { begin, goOn, isReadable, type MachineEvent, step, stepBack } from './step.ts'
import { days, hours, minutes } from './time.ts'
import { globalWordIn, languageIn } from './understand.ts'

/** What can happen to a conversation. */
export type Happening =
  /** A person did something; `reading` is what the safety screen made of its text, null where there was none. */
  | { readonly kind: 'act'; readonly incoming: Incoming; readonly reading: Reading | null }
  /** Another conversation wrote; `id` is the same on every delivery. */
  | { readonly kind: 'mail'; readonly id: string; readonly event: MachineEvent }
  /** Another conversation opened this one. */
  | { readonly kind: 'open'; readonly id: string; readonly flow: string; readonly with: Input }
  /** It is time to look at what is due. */
  | { readonly kind: 'wake' }

/** How many marks of handled acts are kept: far more than any platform redelivers. */
const mostSeen = 32

/** A short mark of an id: two different acts of one conversation share one once in 2³² times. */
export function markOf(id: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}

/**
 * Takes one turn. The given record and memory are not touched; the same arguments give the same result.
 * @returns undefined when there is nothing to do: a redelivery, or a wake with nothing due.
 */
export function turn(
  house: House,
  record: Conversation,
  typed: WorkingMemory,
  happening: Happening,
  now: number,
  readTime?: TimeReader,
): Turned | undefined {
  const draft = draftOf(house, record, typed, now)
  if (happening.kind === 'wake') return fireDue(draft) ? turned(draft) : undefined
  const mark = markOf(happening.kind === 'act' ? happening.incoming.id : happening.id)
  if (record.seen.includes(mark)) return undefined
  draft.record.seen = [...record.seen, mark].slice(-mostSeen)
  switch (happening.kind) {
    case 'act':
      meet(draft, happening.incoming, record.touchedAt)
      act(draft, happening.incoming.act, happening.reading, readTime)
      break
    case 'mail':
      for (const frame of [...draft.record.frames].reverse()) if (step(draft, frame, happening.event)) break
      break
    case 'open':
      begin(draft, happening.flow, happening.with)
      break
  }
  return turned(draft)
}

/** Before anything is answered: what the platform knows, what has waited for this moment, what has grown too old. */
function meet(draft: Draft, incoming: Incoming, lastAt: number): void {
  const { record, house, now } = draft
  const { language, zone } = incoming.hints
  const first = record.sent === 0 && record.frames.length === 0
  const tag = language?.slice(0, 2)
  record.person = {
    ...record.person,
    ...(first && tag !== undefined && tag in house.languages && { language: tag }),
    ...(zone !== undefined && record.person.zone === null && { zone }),
  }
  record.outbox = record.outbox.map((one) =>
    one.retryAt === waitsForContact ? { ...one, retryAt: 0, attempts: 0 } : one,
  )
  if (record.frames.length > 0 && record.timers.length === 0 && now - lastAt > lapseAfter) {
    dropAll(draft)
    sayHouse(draft, 'lapsed')
  }
}

function dropAll(draft: Draft): void {
  for (const { run } of [...draft.record.frames]) dropRun(draft, run)
  draft.record.timers = []
  draft.record.pausedAt = null
}

function act(draft: Draft, act: Act, reading: Reading | null, readTime: TimeReader | undefined): void {
  switch (act.kind) {
    case 'text':
      return text(draft, act.text, reading, readTime, false)
    case 'form': {
      const parsed = parseChoiceId(act.form)
      const typed = act.fields['text'] ?? ''
      if (risky(draft, reading)) return
      if (!isHere(draft, parsed)) return stale(draft)
      return text(draft, typed, reading, readTime, true)
    }
    case 'choice':
      return tap(draft, act.choice, act.picks ?? [])
    case 'command':
      return command(draft, act.command, act.argument)
    case 'media':
      sayHouse(draft, 'media')
      return askAgain(draft)
    case 'edited':
      sayHouse(draft, 'edited')
      return askAgain(draft)
  }
}

// --- texts -------------------------------------------------------------------------------------------------------

/** The longest text that is read at all. */
const longestText = 2000

function text(
  draft: Draft,
  typed: string,
  reading: Reading | null,
  readTime: TimeReader | undefined,
  viaForm: boolean,
): void {
  const { house, record } = draft
  const trimmed = typed.trim()
  const word = viaForm ? undefined : globalWordIn(house, trimmed)
  if (word === 'stop' || word === 'help') return globalWord(draft, word)
  if (risky(draft, reading)) return
  if (trimmed === '') return answerHouse(draft, 'empty')
  if (!readable(draft)) return
  const frame = top(draft)
  if (frame) {
    const event = written(house, frame, record.person, trimmed.slice(0, longestText), viaForm, draft.now, readTime)
    const isChoice =
      typeof event !== 'string' && event.type !== 'wrote' && event.type !== (frame.asked?.asks as Asked)?.anything
    if (typeof event !== 'string' && (isChoice || word === undefined)) {
      if (trimmed.length > longestText) return answerHouse(draft, 'tooLong')
      return answer(draft, frame, event)
    }
    if (word !== undefined) return globalWord(draft, word)
    const language = languageIn(house, trimmed)
    if (language !== undefined) return speak(draft, language)
    return unread(draft, frame, trimmed.length > longestText ? 'tooLong' : (event as Unread))
  }
  if (word !== undefined) return globalWord(draft, word)
  const language = languageIn(house, trimmed)
  if (language !== undefined) return speak(draft, language)
  fromNothing(draft, trimmed, readTime)
}

/** A text out of nowhere: the menu is opened unseen, and what the text means on it is begun. */
function fromNothing(draft: Draft, typed: string, readTime: TimeReader | undefined): void {
  const { house, record } = draft
  const { menu, welcome } = house.roles
  const said = record.outbox.length
  begin(draft, menu)
  const frame = top(draft)
  const event = frame && written(house, frame, record.person, typed.slice(0, longestText), false, draft.now, readTime)
  if (frame && event !== undefined && typeof event !== 'string') {
    unsay(draft, said)
    step(draft, frame, event)
  } else if (record.person.consent === null) {
    unsay(draft, said)
    if (frame) dropRun(draft, frame.run)
    begin(draft, welcome)
  }
}

const unsay = (draft: Draft, kept: number): void => {
  draft.record.outbox = draft.record.outbox.slice(0, kept)
}

function unread(draft: Draft, frame: Frame, why: Unread): void {
  if (why !== 'missed') return answerHouse(draft, why)
  frame.misses += 1
  const lines: HouseKey[] = ['missed', 'missedTwice', 'missedThrice']
  answerHouse(draft, lines[Math.min(frame.misses, lines.length) - 1] ?? 'missed')
}

/** One of Tend's own lines, and then the question that waits, again. */
function answerHouse(draft: Draft, key: HouseKey): void {
  sayHouse(draft, key)
  askAgain(draft)
}

/** False when the run could not be taken up: it was changed under the person's feet, or a restart took its words. Said so. */
function readable(draft: Draft): boolean {
  const frame = top(draft)
  if (!frame) return true
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

// --- answers -----------------------------------------------------------------------------------------------------

/** From this rating on, somebody is asked whether they are safe before anything else. */
const checkSafetyFrom = 9

function answer(draft: Draft, frame: Frame, event: MachineEvent): void {
  thawPaused(draft)
  const upset = (frame.asked?.asks as Asked | null)?.scale === 'upset'
  if (upset && event.type === 'rated' && (event['value'] as number) >= checkSafetyFrom) {
    frame.pending = event
    return begin(draft, draft.house.roles.help, { at: 'tencheck' })
  }
  if (!step(draft, frame, event)) answerHouse(draft, event.type === 'skip' ? 'mustAnswer' : 'missed')
}

const isHere = (draft: Draft, parsed: { conversation: string; step: number } | undefined): boolean =>
  parsed !== undefined && parsed.conversation === draft.record.id && parsed.step === top(draft)?.step

/** A second tap of the same button within this time is the same tap. */
const doubleTap = minutes(1)

function tap(draft: Draft, id: string, picks: readonly string[]): void {
  const { house, record, now } = draft
  const parsed = parseChoiceId(id)
  if (!parsed) return answerHouse(draft, 'unreadable')
  if (parsed.conversation !== record.id) return answerHouse(draft, 'foreign')
  if (parsed.choice === '~stop' || parsed.choice === '~help')
    return globalWord(draft, parsed.choice.slice(1) as GlobalWord)
  const frame = top(draft)
  if (!frame || parsed.step !== frame.step) {
    const { answered } = record
    const again = answered && answered.step === parsed.step && now - answered.at < doubleTap
    return again ? undefined : stale(draft)
  }
  if (!readable(draft)) return
  if (parsed.choice.startsWith('~')) {
    record.answered = { step: parsed.step, choice: parsed.choice, at: now }
    return globalWord(draft, parsed.choice.slice(1) as GlobalWord)
  }
  const names = picks.map((pick) => parseChoiceId(pick)?.choice ?? '')
  const event = tapped(house, frame, record.person, parsed.choice, names)
  if (!event) return stale(draft)
  record.answered = { step: parsed.step, choice: parsed.choice, at: now }
  answer(draft, frame, event)
}

/** "That step is done, here is where we are." */
function stale(draft: Draft): void {
  sayHouse(draft, 'stale')
  if (top(draft)) askAgain(draft)
  else begin(draft, draft.house.roles.menu)
}

// --- what works everywhere -----------------------------------------------------------------------------------------

function globalWord(draft: Draft, word: GlobalWord): void {
  const { record, house } = draft
  const frame = top(draft)
  switch (word) {
    case 'stop':
      stop(draft)
      sayHouse(draft, 'stopped')
      return
    case 'help':
      if (frame?.flow === house.roles.help) dropRun(draft, frame.run)
      return begin(draft, house.roles.help, { at: 'menu' })
    case 'data':
      if (frame?.flow === house.roles.data) return askAgain(draft)
      return begin(draft, house.roles.data)
    case 'menu':
      stop(draft)
      return begin(draft, house.roles.menu)
    case 'hide':
      stop(draft)
      post(draft, {
        kind: 'message',
        flow: 'house',
        said: { key: 'hidden', values: {}, asks: null },
        step: 0,
        erases: true,
      })
      return
    case 'pause':
      if (!frame) return begin(draft, house.roles.menu)
      for (const one of record.frames) freeze(draft, one)
      record.pausedAt = draft.now
      sayHouse(draft, 'paused')
      return
    case 'resume':
      if (!frame) return begin(draft, house.roles.menu)
      sayHouse(draft, thawPaused(draft) ? 'resumed' : 'notPaused')
      return askAgain(draft)
    case 'repeat':
      if (frame) return askAgain(draft)
      return begin(draft, house.roles.menu)
    case 'restart':
      if (!frame) return begin(draft, house.roles.menu)
      dropRun(draft, frame.run)
      return begin(draft, frame.flow)
    case 'skip':
      if (!frame) return begin(draft, house.roles.menu)
      if (readable(draft)) answer(draft, frame, { type: 'skip' })
      return
    case 'back':
      return back(draft, frame)
  }
}

/** Ends and cancels everything of this conversation, what was not sent yet included. */
function stop(draft: Draft): void {
  dropAll(draft)
  draft.record.outbox = draft.record.outbox.filter(({ kind }) => kind !== 'message')
}

function back(draft: Draft, frame: Frame | undefined): void {
  if (!frame) return begin(draft, draft.house.roles.menu)
  if (!readable(draft) || stepBack(draft, frame)) return
  const aside = flowOf(draft, frame)?.aside
  dropRun(draft, frame.run)
  if (aside && top(draft)) return goOn(draft, 'ask')
  if (top(draft)) return goOn(draft, 'offer')
  begin(draft, draft.house.roles.menu)
}

function thawPaused(draft: Draft): boolean {
  if (draft.record.pausedAt === null) return false
  draft.record.pausedAt = null
  for (const frame of draft.record.frames) thaw(draft, frame)
  return true
}

function speak(draft: Draft, language: string): void {
  draft.record.person = { ...draft.record.person, language }
  if (top(draft)) askAgain(draft)
  else begin(draft, draft.record.person.consent ? draft.house.roles.menu : draft.house.roles.welcome)
}

function command(draft: Draft, name: string, argument: string): void {
  const { house } = draft
  const asked = name === 'tend' && argument !== '' ? argument.trim().toLowerCase() : name.toLowerCase()
  if (asked === 'language') {
    const language = argument in house.languages ? argument : languageIn(house, argument)
    return language === undefined ? answerHouse(draft, 'missed') : speak(draft, language)
  }
  const flow = house.commands[asked] ?? asked
  const word = globalWordIn(house, asked)
  if (word !== undefined && !(flow in house.flows && word !== 'help')) return globalWord(draft, word)
  if (!(flow in house.flows)) return begin(draft, house.roles.menu)
  start(draft, flow)
}

/** Begins a conversation at the person's wish: in the middle of another one it is begun on top, one level deep. */
export function start(draft: Draft, name: string): void {
  const { house, record } = draft
  const { welcome, menu, comeBack } = house.roles
  while (top(draft) && flowOf(draft, top(draft) as Frame)?.aside) dropRun(draft, (top(draft) as Frame).run)
  const running = top(draft)
  if (running?.flow === name) return begin(draft, comeBack, { name, why: 'idle' })
  if (running && (running.flow === welcome || running.flow === menu || record.frames.length > 1))
    dropRun(draft, running.run)
  const flow = house.flows[name]
  if (!record.person.consent && !flow?.beforeConsent) return begin(draft, welcome, { then: name })
  const today = Math.floor(draft.now / days(1))
  if (record.person.runs.filter(({ day }) => day === today).length >= 5 && !flow?.aside) sayHouse(draft, 'restToday')
  begin(draft, name)
}

// --- safety ------------------------------------------------------------------------------------------------------

/** Between two soft checks; high and imminent are never limited. */
const betweenSoftChecks = minutes(10)
/** After a safety card, Tend begins nothing by itself for this long. */
const quietAfterCard = hours(72)

/** Screening's category → the card of the help conversation. */
const cards: Readonly<Record<string, string>> = {
  ipv_victim: 'ipv',
  ipv_perpetrator: 'ipvp',
  child_abuse: 'child_adult',
  medical_emergency: 'medical',
  third_party_risk: 'third_party',
}

/** Lays help over what runs where a text shows danger; true when it did. What lies below stands still. */
function risky(draft: Draft, reading: Reading | null): boolean {
  if (!reading) return false
  const { record, house, now } = draft
  const frame = top(draft)
  if (reading.severity === 'high' || reading.severity === 'imminent') {
    cover(draft)
    record.person = { ...record.person, quietUntil: now + quietAfterCard }
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

// --- time --------------------------------------------------------------------------------------------------------

/** The delay a deadline was named after: `xstate.after.break.calm.onBreak` → `break`. */
const delayOf = (event: string): string => event.split('.')[2] ?? ''

/** Fires what is due, in its order; false when nothing was. */
function fireDue(draft: Draft): boolean {
  const { record, now } = draft
  const lastAt = record.touchedAt
  let fired = false
  for (;;) {
    const due = record.timers.filter(({ dueAt }) => dueAt <= now).sort((a, b) => a.dueAt - b.dueAt)[0]
    if (!due) break
    fired = true
    record.timers = record.timers.filter((timer) => timer !== due)
    const frame = record.frames.find(({ run }) => run === due.run)
    if (!frame) continue
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
      unsay(draft, said)
      sayHouse(draft, 'noteReady')
    }
  }
  if (!fired && record.frames.length > 0 && record.timers.length === 0 && now - lastAt >= lapseAfter) {
    dropAll(draft)
    return true
  }
  return fired
}
