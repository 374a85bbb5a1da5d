/**
 * Plays an exercise with made-up people, so that a moderator sees all of it before anybody else does. It is the engine itself that
 * plays, on a clock of its own and on no store; nothing leaves this file but words. Pure.
 */
import { createSecretKey } from 'node:crypto'
import type { Cast, Reaction } from './cast.ts'
import { compose } from './compose.ts'
import type { Input } from './effect.ts'
import type { House } from './house.ts'
import { conversationOf } from './identity.ts'
import { offeredBy } from './lookup.ts'
import { arrivalOf } from './mail.ts'
import { type Act, type Address, type Outgoing, withNames } from './message.ts'
import { blank, type Conversation } from './record.ts'
import type { Reading } from './safety/screen.ts'
import { hours, seconds } from './time.ts'
import { type Happening, turn } from './turn.ts'

const key = createSecretKey(Buffer.alloc(32, 1))
const channel: Address = 'rehearsal:local:channel:exercise'
const seatOf = (name: string): Address => `rehearsal:local:exercise:${name}`
const idOf = (address: Address): string => conversationOf(address, key)
/** Any moment does: the exercise knows only how much later it is. */
const noon = Date.UTC(2026, 0, 5, 12)
/** How long somebody takes to read and to tap. */
const thinks = seconds(8)
/** Nothing takes longer than a day with its night. */
const longest = hours(48)

interface Planned {
  readonly at: number
  readonly who: string
  readonly act: Act
  readonly reading: Reading | null
}

class Rehearsal {
  readonly #house: House
  readonly #cast: Cast
  readonly #language: string
  readonly #records = new Map<string, Conversation>()
  readonly #planned: Planned[] = []
  readonly #seen = new Set<string>()
  readonly lines: string[] = []
  #now = noon
  #acts = 0

  constructor(house: House, cast: Cast, language: string) {
    this.#house = house
    this.#cast = cast
    this.#language = language
  }

  play(input: Input): void {
    const { flow, players } = this.#cast
    this.#meet(channel)
    for (const { name } of players) this.#meet(seatOf(name))
    this.#turn(idOf(channel), {
      kind: 'open',
      id: 'call',
      flow,
      with: { ...input, language: this.#language, from: 'p0' },
    })
    while (this.#now < noon + longest && this.#next()) {
      // Until nobody acts any more and nothing is due.
    }
  }

  /** The earliest of what people do and what is due; false when there is nothing left. */
  #next(): boolean {
    const timers = [...this.#records.values()].flatMap(({ id, timers }) => timers.map(({ dueAt }) => ({ id, dueAt })))
    const due = timers.sort((a, b) => a.dueAt - b.dueAt)[0]
    const act = this.#planned.sort((a, b) => a.at - b.at)[0]
    if (act && act.at <= (due?.dueAt ?? Number.POSITIVE_INFINITY)) {
      this.#planned.shift()
      this.#now = Math.max(this.#now, act.at)
      this.#act(act)
      return true
    }
    if (!due || this.#record(idOf(channel)).frames.length === 0) return false
    this.#now = Math.max(this.#now, due.dueAt)
    this.#turn(due.id, { kind: 'wake' })
    return true
  }

  #act({ who, act, reading }: Planned): void {
    this.#acts += 1
    const from = seatOf(who)
    const incoming = { id: `act-${this.#acts}`, from, at: this.#now, hints: {}, act }
    const place = { id: idOf(channel), address: channel, mayModerate: false, mayPost: true }
    this.#turn(idOf(from), { kind: 'act', incoming, reading, channel: place })
  }

  /** One turn, and everything that comes of it at once. */
  #turn(id: string, happening: Happening): void {
    const record = this.#record(id)
    const turned = turn(this.#house, record, {}, happening, this.#now)
    if (!turned) return
    const { outbox } = turned.record
    const posts = { ...turned.record.posts }
    this.#records.set(id, { ...turned.record, outbox: [], posts })
    for (const envelope of outbox) {
      if (envelope.kind === 'message') {
        const message = compose(this.#house, turned.record, envelope, turned.repeats[envelope.n] ?? {})
        const { as } = envelope.said as { as?: string }
        if (as !== undefined) posts[as] = message.id
        this.#hear(message)
      } else if (this.#records.has(envelope.to)) {
        this.#turn(envelope.to, arrivalOf(this.#house, envelope, `${id}.${envelope.n}`).happening)
      }
    }
  }

  #hear(message: Outgoing): void {
    if (message.to === channel) return this.#hearInChannel(message)
    const player = this.#cast.players.find(({ name }) => seatOf(name) === message.to)
    if (!player) return
    const messageKey = message.name.slice(message.name.indexOf('.') + 1)
    const reaction = player.does[messageKey]
    if (this.#seen.has(message.name) && reaction === undefined) return
    const isNew = !this.#seen.has(message.name)
    this.#seen.add(message.name)
    if (isNew) this.lines.push(`→ ${this.#called(player.name)}: ${this.#worded(message)}`)
    if (reaction) this.#plan(player.name, message, reaction, isNew)
  }

  #hearInChannel(message: Outgoing): void {
    const counts = message.replaces !== null
    if (!counts) this.lines.push(`# ${this.#worded(message)}`)
    if (this.#seen.has(message.name)) return
    this.#seen.add(message.name)
    const door = message.choices.find(({ id }) => id.endsWith(`:${this.#cast.door}`))
    if (!door || this.#planned.length > 0) return
    for (const { name, comes } of this.#cast.players)
      this.#planned.push({ at: this.#now + comes, who: name, act: { kind: 'choice', choice: door.id }, reading: null })
  }

  #plan(who: string, message: Outgoing, reaction: Reaction, isNew: boolean): void {
    const at = this.#now + thinks
    if ('write' in reaction) {
      const words = this.#sample(reaction.write)
      if (isNew || reaction.really !== undefined || reaction.reading)
        this.lines.push(`${this.#called(who)}: “${words}”`)
      if (!message.form) return
      const act: Act = { kind: 'form', form: message.form.id, fields: { text: reaction.really ?? words } }
      this.#planned.push({ at, who, act, reading: reaction.reading ?? null })
      return
    }
    const name = 'rate' in reaction ? String(reaction.rate) : reaction.choose
    const choice = [...message.choices, ...(message.scale?.steps ?? [])].find(({ id }) => id.endsWith(`:${name}`))
    if (choice) this.#planned.push({ at, who, act: { kind: 'choice', choice: choice.id }, reading: null })
  }

  #worded({ text, about, choices, form, scale }: Outgoing): string {
    const buttons = [...choices.map(({ label }) => label), ...(form ? [form.open] : []), ...(scale ? ['0–10'] : [])]
    const words = withNames(text, about, (address) => this.#called(address.slice(address.lastIndexOf(':') + 1)))
    return [words, ...buttons.map((label) => `[${label}]`)].join(' ')
  }

  #called = (name: string): string => this.#label(this.#cast.words.players, name)
  #sample = (name: string): string => this.#label(this.#cast.words.samples, name)
  #label(key: string, name: string): string {
    const asks = { offer: null, picks: [1, 1], scale: null, text: 0, when: 0, anything: null, friends: [] } as const
    const person = this.#record(idOf(channel)).person
    const all = offeredBy(this.#house, this.#cast.words.flow, { key, values: {}, asks }, person)
    return all.find((one) => one.name === name)?.label ?? name
  }

  #meet(address: Address): void {
    const record = blank(idOf(address), address, this.#now)
    this.#records.set(record.id, { ...record, person: { ...record.person, language: this.#language } })
  }

  #record(id: string): Conversation {
    const record = this.#records.get(id)
    if (!record) throw new Error('Nobody of that name plays here.')
    return record
  }
}

/** How much of it fits into one message of any platform. */
const pageLength = 1400

/** The lines of a play, in pages. */
function paged(lines: readonly string[]): string[] {
  const pages: string[] = ['']
  for (const line of lines) {
    const last = pages.at(-1) ?? ''
    if (last.length + line.length > pageLength) pages.push(line)
    else pages[pages.length - 1] = last === '' ? line : `${last}\n${line}`
  }
  return pages
}

/**
 * One page of the exercise as it would go, with where it stands among the others. Behind the last page comes the first.
 * Lines that begin with `#` stand in the channel; those with `→` only one person sees.
 */
export function rehearse(house: House, cast: Cast, input: Input, language: string, page: number): string {
  const rehearsal = new Rehearsal(house, cast, language)
  // Nobody is there to look at what is written, and it is played once.
  rehearsal.play({ ...input, review: false, weekly: false })
  const pages = paged(rehearsal.lines)
  const at = page % pages.length
  return `${pages[at]}\n(${at + 1}/${pages.length})`
}
