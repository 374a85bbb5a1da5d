/** A whole engine on a store in memory and a clock turned by hand, with one person before it, for scripts to be played on. */
import type { Adapter } from '../adapter.ts'
import { type Draft, draftOf, turned } from '../draft.ts'
import type { House } from '../house.ts'
import { conversationOf } from '../identity.ts'
import type { Act, Address, Outgoing } from '../message.ts'
import { everybody, type Path, type Somebody, type Step, somebody } from '../path.ts'
import { type Friend, type Person, stranger } from '../person.ts'
import { blank, type Conversation, decodeConversation } from '../record.ts'
import { begin } from '../step.ts'
import { createEngine } from '../store/engine-on-rows.ts'
import { MemoryRows, type MemoryTable } from '../store/memory.ts'
import { createSafe } from '../store/safe.ts'
import type { Team } from '../team.ts'
import { Tend } from '../tend.ts'
import { type Clock, days, HandClock, mortal } from '../time.ts'
import { globalWordIn } from '../understand.ts'

/** One line of a transcript. */
export type Line =
  | { readonly who: 'tend'; readonly message: Outgoing; readonly to: string }
  | { readonly who: 'person'; readonly step: Step; readonly words: string; readonly name: string }

/** Nobody else is at work on this store, nobody switches anything off, and weeks pass. */
const lookEvery = days(7)
const secret = Buffer.alloc(32, 7)
const addressOf = (who: string): Address => `preview:local:dm:${who}`
const channel: Address = `preview:local:channel:${everybody}`
const seatOf = (who: string): Address => (who === everybody ? channel : `preview:local:seat:${who}`)
/** The last part of an address. */
const nameIn = (address: Address): string => address.slice(address.lastIndexOf(':') + 1)

/** The team of a path. */
export const teamFor = (team: Path['team']): Team | null =>
  team && { name: 'the listeners', address: 'preview:local:channel:listeners', isOnDuty: () => team === 'onDuty' }

const friendOf = (label: string): Friend => ({ id: label.toLowerCase(), label, type: 'person', tender: false })
const ownCircle: readonly Friend[] = [friendOf('Gran'), { id: 'rex', label: 'Rex', type: 'pet', tender: true }]

/** Who the person in a path is. */
export function personFor(
  { met, nowhere = false, unoffered = false, ran = [], circle = null }: Somebody,
  language: string,
  now: number,
  consentVersion: number,
): Person {
  const zone = nowhere ? null : 'Europe/Berlin'
  if (met === 'never') return stranger(language, zone)
  const all = met !== 'least'
  const version = met === 'before' ? consentVersion - 1 : consentVersion
  return {
    ...stranger(language, zone),
    country: 'DE',
    momentsOfferedAt: unoffered ? 0 : now,
    consent: { version, at: now, numbers: all, circle: all },
    runs: ran.map((flow) => ({ day: Math.floor(now / days(1)) - 1, flow })),
    circle: all ? [...(circle?.map(friendOf) ?? ownCircle)] : [],
  }
}

/** A stage: people by name, one store, a process that can be killed. */
export class Stage {
  readonly clock = new HandClock()
  readonly lines: Line[] = []
  /** What Tend has said since anybody's last act. */
  heard: Outgoing[] = []
  readonly #house: House
  /** What the person's app is set to. */
  #language = 'en'
  /** What the platform tells of where the person is. */
  #zone: string | undefined = 'Europe/Berlin'
  /** What is on the disk: it outlives the process. */
  readonly #table: MemoryTable = new Map()
  #tend!: Tend
  #kill: () => void = () => {}
  #acts = 0
  /** Who has been on the stage. */
  readonly #known = new Set([somebody, everybody])
  /** Whether all this happens in a channel where others are. */
  #isInChannel = false

  constructor(house: House) {
    this.#house = house
  }

  /** Puts the person before the first message of a flow. */
  async begin(flow: string, path: Pick<Path, 'with'> & Somebody, language: string): Promise<void> {
    this.#language = language
    this.#zone = path.nowhere ? undefined : 'Europe/Berlin'
    await this.#boot()
    const now = this.clock.now()
    const person = personFor(path, language, now, this.#house.consentVersion)
    const { flows } = this.#house
    const place = flows[flow]?.place ?? 'own'
    this.#isInChannel = place !== 'own'
    const who = place === 'channel' ? everybody : somebody
    const draft = draftOf(this.#house, { ...this.#blank(who), person }, {}, now)
    draft.mayModerate = true
    draft.mayPost = true
    begin(draft, flow, path.with)
    await this.#put(draft)
    const exercise = Object.values(flows).find((one) => one.place === 'channel')
    if (path.called && exercise) {
      const square = draftOf(this.#house, this.#blank(everybody), {}, now)
      begin(square, exercise.name, path.called)
      await this.#put(square)
    }
    await this.restart(0)
  }

  async #put(draft: Draft): Promise<void> {
    const { record } = turned(draft)
    await this.#engine(this.clock).save(record.id, { ...record, revision: 1 }, this.clock.now(), null)
  }

  async act(act: Act, who = somebody): Promise<void> {
    this.heard = []
    await this.#meet(who)
    this.#acts += 1
    const at = this.clock.now()
    const hints = { ...(this.#zone !== undefined && { zone: this.#zone }), language: this.#language }
    const place = { channel, seat: seatOf(who), mayModerate: who === somebody, mayPost: true }
    const from = this.#addressOf(who)
    await this.#tend.receive({ id: `act-${this.#acts}`, from, at, hints, act, ...(this.#isInChannel && { place }) })
    await this.#settle()
  }

  /** Lets time pass, ring by ring. */
  async wait(duration: number): Promise<void> {
    this.heard = []
    const end = this.clock.now() + duration
    for (;;) {
      await this.#settle()
      const next = this.clock.next()
      if (next === undefined || next > end) break
      this.clock.turn(Math.max(0, next - this.clock.now()))
    }
    this.clock.turn(end - this.clock.now())
    await this.#settle()
  }

  /** The process is killed, and another one starts `duration` ms later. */
  async restart(duration: number): Promise<void> {
    this.#kill()
    this.clock.turn(duration)
    await this.#boot()
    await this.#settle()
  }

  /** At work, typed answers go through forms; what works everywhere is typed anyway. */
  mustUseForm(text: string): boolean {
    return this.#house.setting.profile === 'workplace' && globalWordIn(this.#house, text) === undefined
  }

  record(who = somebody): Promise<Conversation | undefined> {
    return this.#engine(this.clock).load(this.#idOf(who))
  }

  /** What was said to somebody since anybody's last act. */
  heardBy(who: string): Outgoing[] {
    return this.heard.filter(({ to }) => nameIn(to) === who || (who === somebody && !this.#known.has(nameIn(to))))
  }

  /** Whoever comes on the stage later has agreed to everything, and nothing runs for them. */
  async #meet(who: string): Promise<void> {
    if (this.#known.has(who)) return
    this.#known.add(who)
    const now = this.clock.now()
    const person = personFor({ met: 'all' }, this.#language, now, this.#house.consentVersion)
    const record = { ...this.#blank(who), person, revision: 1 }
    await this.#engine(this.clock).save(record.id, record, null, null)
  }

  /** The rows as they lie in the store, for whoever looks for what must not be there. */
  stored(): Promise<unknown> {
    return Promise.resolve(this.#table.get(this.#idOf(somebody)))
  }

  #addressOf(who: string): Address {
    return this.#isInChannel ? seatOf(who) : addressOf(who)
  }

  #idOf(who: string): string {
    return conversationOf(this.#addressOf(who), secret)
  }

  #blank(who: string): Conversation {
    const record = blank(this.#idOf(who), this.#addressOf(who), this.clock.now())
    const isSeat = this.#isInChannel && who !== everybody
    return isSeat ? { ...record, channel: { id: conversationOf(channel, secret), address: channel } } : record
  }

  #engine(clock: Clock) {
    return createEngine<Conversation>(new MemoryRows(clock, this.#table), {
      clock,
      cipher: undefined,
      decode: decodeConversation,
      report: () => {},
      lookEvery,
    })
  }

  async #boot(): Promise<void> {
    let alive = true
    const clock = mortal(this.clock, () => alive)
    const adapter: Adapter = {
      name: 'preview',
      start: async () => {},
      stop: async () => {},
      pulse: () => ({ connected: true, heardAt: null }),
      send: async (message) => {
        if (alive) {
          this.heard.push(message)
          this.lines.push({ who: 'tend', message, to: nameIn(message.to) })
        }
        return message.id
      },
    }
    const safe = createSafe(new MemoryRows(clock, this.#table), undefined)
    const parts = {
      house: this.#house,
      engine: this.#engine(clock),
      safe,
      adapters: [adapter],
      clock,
      secret,
      lease: 1,
      lookEvery,
    }
    this.#tend = new Tend({
      ...parts,
      report: (event, _details, error) => {
        if (event === 'turn-failed') this.failure = error
      },
    })
    this.#kill = () => {
      alive = false
    }
    await this.#tend.start()
  }

  failure: unknown

  async #settle(): Promise<void> {
    for (let round = 0; round < 6; round++) {
      await new Promise((resolve) => setImmediate(resolve))
      await this.#tend.idle()
    }
  }
}
