/** Wanders through an exercise with several people and a moderator, by the pure turn alone, seeded: letters go from one to the other. */
import { draftOf, turned } from '../../src/draft.ts'
import type { Input } from '../../src/effect.ts'
import type { House } from '../../src/house.ts'
import { choiceId } from '../../src/identity.ts'
import { arrivalOf } from '../../src/mail.ts'
import type { Act, Address } from '../../src/message.ts'
import { blank, type Conversation, type Envelope } from '../../src/record.ts'
import type { Reading } from '../../src/safety/screen.ts'
import { begin } from '../../src/step.ts'
import { type Happening, turn } from '../../src/turn.ts'
import { possible } from './walk.ts'

const channelAddress: Address = 'test:town:channel:square'
const channel = 'pchannel'

/** What moderators and participants write to an exercise without more. */
const deeds =
  'begin hold goOn extend skipRound askToSign dropAll finish cancel next inPairs skipNext endSeries themes'.split(' ')

export interface Said {
  readonly at: number
  readonly to: string
  readonly envelope: Extract<Envelope, { kind: 'message' }>
}

/** People in a channel, whose conversations write to each other at once. */
export class Gathering {
  readonly records = new Map<string, Conversation>()
  readonly said: Said[] = []
  now = Date.UTC(2026, 0, 5, 12)
  /** Nothing can be posted to the channel. */
  isMute = false
  readonly #house: House
  /** Whether a letter is lost on its way. */
  readonly #loses: () => boolean
  #acts = 0

  constructor(house: House, people: readonly string[], loses = () => false) {
    this.#house = house
    this.#loses = loses
    const place = { id: channel, address: channelAddress }
    this.records.set(channel, blank(channel, channelAddress, this.now))
    for (const who of people) {
      const record = blank(`p${who}`, `test:town:square:${who}`, this.now)
      this.records.set(record.id, { ...record, channel: place })
    }
  }

  /** An exercise is called. */
  call(input: Input): void {
    const draft = draftOf(this.#house, this.record(channel), {}, this.now)
    begin(draft, 'group-exercise', input)
    this.#take(turned(draft).record)
  }

  /** Where the exercise is. */
  get state(): string {
    return JSON.stringify(this.channel.frames.at(-1)?.snapshot.value ?? '')
  }

  get channel(): Conversation {
    return this.record(channel)
  }

  record(id: string): Conversation {
    const record = this.records.get(id)
    if (!record) throw new Error(`Nobody is called ${id}.`)
    return record
  }

  act(who: string, act: Act, { mayModerate = false, mayPost = true, reading = null as Reading | null } = {}): void {
    const record = this.record(`p${who}`)
    this.#acts += 1
    const incoming = { id: `act-${this.#acts}`, from: record.address as Address, at: this.now, hints: {}, act }
    const place = { id: channel, address: channelAddress, mayModerate, mayPost }
    this.#turn(record.id, { kind: 'act', incoming, reading, channel: place })
  }

  /** A tap on a button of the call or the board. */
  door(who: string, choice: string, mayModerate = false): void {
    this.act(who, { kind: 'choice', choice: choiceId(channel, 1, choice) }, { mayModerate })
  }

  /** A tap on a button of what somebody was asked last. */
  tap(who: string, choice: string, mayModerate = false): void {
    const record = this.record(`p${who}`)
    this.act(
      who,
      { kind: 'choice', choice: choiceId(record.id, record.frames.at(-1)?.step ?? 0, choice) },
      { mayModerate },
    )
  }

  /** What somebody writes into the form of what they were asked last. */
  write(who: string, text: string, reading: Reading | null = null): void {
    const record = this.record(`p${who}`)
    const form = choiceId(record.id, record.frames.at(-1)?.step ?? 0, '~form')
    this.act(who, { kind: 'form', form, fields: { text } }, { reading })
  }

  /** The message somebody was asked last, by its key; '': none. */
  asked(who: string): string {
    return (this.record(`p${who}`).frames.at(-1)?.asked as { key?: string } | null | undefined)?.key ?? ''
  }

  /** Comes, agrees to everything, and gives no number. */
  join(...people: readonly string[]): void {
    for (const who of people) {
      this.door(who, 'join')
      this.tap(who, 'join')
      if (this.asked(who) === 'level') this.tap(who, 'three')
      this.tap(who, '~skip')
    }
  }

  /** Lets everything happen that is due until it is so; false when it never is. */
  until(isSo: () => boolean): boolean {
    for (let n = 0; n < 500 && !isSo(); n++) if (!this.pass()) return isSo()
    return isSo()
  }

  /** Lets this much time pass, ms, with everything that is due in it. */
  passFor(duration: number): void {
    const end = this.now + Math.max(0, duration)
    const due = () => Math.min(...[...this.records.values()].flatMap(({ timers }) => timers.map(({ dueAt }) => dueAt)))
    while (due() <= end) this.pass()
    this.now = end
  }

  /** The next thing that is due happens; false when nothing is. */
  pass(): boolean {
    const due = [...this.records.values()]
      .flatMap(({ id, timers }) => timers.map(({ dueAt }) => ({ id, dueAt })))
      .sort((a, b) => a.dueAt - b.dueAt)[0]
    if (!due) return false
    this.now = Math.max(this.now, due.dueAt)
    this.#turn(due.id, { kind: 'wake' })
    return true
  }

  possibleFor(who: string, texts: readonly string[], pick: () => number): Act[] {
    const record = this.record(`p${who}`)
    return !record.frames.at(-1)?.asked ? [] : possible(this.#house, { record, typed: {}, now: this.now }, texts, pick)
  }

  /** The same gathering, to go on otherwise. */
  copy(): Gathering {
    const copy = new Gathering(this.#house, [])
    for (const [id, record] of this.records) copy.records.set(id, record)
    copy.now = this.now
    copy.isMute = this.isMute
    copy.#acts = this.#acts
    return copy
  }

  /** Everything that could happen to somebody next, each on a copy. */
  *next(id: string, texts: readonly string[], pick: () => number): Iterable<Gathering> {
    for (const { dueAt } of this.record(id).timers) {
      const copy = this.copy()
      copy.now = Math.max(this.now, dueAt)
      copy.#turn(id, { kind: 'wake' })
      yield copy
    }
    if (id === channel) {
      for (const type of deeds) {
        const copy = this.copy()
        copy.#turn(id, { kind: 'mail', id: `try-${type}`, event: { type, from: 'pmod' } })
        yield copy
      }
      return
    }
    const who = id.slice(1)
    for (const act of this.possibleFor(who, texts, pick))
      for (const mayModerate of [true, false]) {
        const copy = this.copy()
        copy.act(who, act, { mayModerate })
        yield copy
      }
  }

  #turn(id: string, happening: Happening): void {
    const result = turn(this.#house, this.record(id), {}, happening, this.now)
    if (result) this.#take(result.record)
  }

  #take(record: Conversation): void {
    const posts = { ...record.posts }
    for (const envelope of record.outbox) {
      const { as } = envelope.kind === 'message' ? (envelope.said as { as?: string }) : {}
      if (as !== undefined && !this.isMute) posts[as] = String(envelope.n)
    }
    this.records.set(record.id, { ...record, outbox: [], posts })
    for (const envelope of record.outbox) {
      if (envelope.kind === 'message') this.said.push({ at: this.now, to: record.id, envelope })
      else if (this.records.has(envelope.to) && !this.#loses())
        this.#turn(envelope.to, arrivalOf(this.#house, envelope, `${record.id}.${envelope.n}`).happening)
    }
  }
}

export interface WanderOptions {
  readonly input: Input
  readonly people: readonly string[]
  readonly texts: readonly string[]
  readonly steps: number
  readonly pick: () => number
  /** Sees the gathering after each step. */
  readonly visit?: (gathering: Gathering) => void
}

/** States in which everything was tried. */
const visited = new Set<string>()

/** Tries everything in every state that is new, and what comes of it once more. */
function tryWhatIsNew(gathering: Gathering, texts: readonly string[], pick: () => number, depth = 3): void {
  for (const { id, frames } of gathering.records.values()) {
    const offer = JSON.stringify((frames.at(-1)?.asked?.asks as { offer?: unknown } | null | undefined)?.offer)
    const state = frames.map(({ flow, snapshot }) => `${flow} ${JSON.stringify(snapshot.value)} ${offer}`).join()
    if (visited.has(state)) continue
    visited.add(state)
    for (const next of gathering.next(id, texts, pick)) if (depth > 0) tryWhatIsNew(next, texts, pick, depth - 1)
  }
}

/** What was chosen where, over all walks: what was chosen least is chosen next. */
const tried = new Map<string, number>()

/** Acts and waits at random: whoever may do something does something, and time passes. */
export function gather(
  house: House,
  { input, people, texts, steps, pick, visit = () => {} }: WanderOptions,
): Gathering {
  const gathering = new Gathering(house, [...people, 'mod'], () => pick() < 0.01)
  gathering.isMute = pick() < 0.15
  const any = <T>(all: readonly T[]): T => all[Math.floor(pick() * all.length)] as T
  for (let n = 0; n < steps; n++) {
    visit(gathering)
    tryWhatIsNew(gathering, texts, pick)
    if (gathering.channel.frames.length === 0 && pick() < 0.3) gathering.call(input)
    // People take their time to join, and a moderator is needed where it waits for one.
    const isOpen = gathering.state.includes('gathering')
    const needsModerator = /reviewing|few|showing|closing/.test(gathering.state)
    if (pick() < (isOpen ? 0.03 : 0.2)) gathering.pass()
    const who = pick() < (needsModerator ? 0.7 : 0.2) ? 'mod' : any(people)
    const mayModerate = who === 'mod' && pick() < 0.9
    if (who === 'mod' && gathering.record('pmod').frames.length === 0) {
      if (pick() < 0.5) gathering.act(who, { kind: 'command', command: 'exercise', argument: '' }, { mayModerate })
      else gathering.door(who, pick() < 0.8 ? 'run' : 'report', mayModerate)
      continue
    }
    if (isOpen && gathering.record(`p${who}`).frames.length === 0) gathering.door(who, 'join')
    if (needsModerator && who !== 'mod' && pick() < 0.3) gathering.door(who, 'report', mayModerate)
    if (pick() < 0.04) gathering.door(who, any(['join', 'about', 'mine', 'report', 'run']), mayModerate)
    const acts = gathering
      .possibleFor(who, texts, pick)
      .filter(
        (act) => act.kind !== 'choice' || !/:(leave|noThanks|cancel|close|noMore)$/.test(act.choice) || pick() < 0.15,
      )
    const frame = gathering.record(`p${who}`).frames.at(-1)
    const nameOf = (act: Act): string =>
      `${frame?.flow} ${JSON.stringify(frame?.snapshot.value)} ${act.kind === 'choice' ? act.choice.split(':').at(-1) : 'form'} ${mayModerate}`
    const rarest = [...acts].sort((a, b) => (tried.get(nameOf(a)) ?? 0) - (tried.get(nameOf(b)) ?? 0))[0]
    const hides = acts.find((one) => one.kind === 'choice' && one.choice.endsWith(':hide') && pick() < 0.4)
    const act = hides ?? (pick() < 0.5 ? rarest : acts.length > 0 ? any(acts) : undefined)
    if (!act) continue
    tried.set(nameOf(act), (tried.get(nameOf(act)) ?? 0) + 1)
    gathering.act(who, act, { mayModerate, mayPost: pick() < 0.97 })
  }
  return gathering
}
