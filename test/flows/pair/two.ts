/** Two people who have agreed to everything, each before their own conversation, with a note of when they heard what. */

import type { Outgoing } from '../../../src/message.ts'
import { stranger } from '../../../src/person.ts'
import { blank } from '../../../src/record.ts'
import type { MemoryTable } from '../../../src/store/memory.ts'
import { days, type HandClock } from '../../../src/time.ts'
import { community } from '../../support/house.ts'
import { addressOf, idOf, World } from '../../support/world.ts'

export interface Heard {
  readonly who: string
  readonly at: number
  readonly message: Outgoing
}

export class Two {
  world!: World
  readonly heard: Heard[] = []
  #clock: HandClock | undefined
  #table: MemoryTable | undefined
  #acts = 0

  static async meet(): Promise<Two> {
    const two = new Two()
    await two.#open()
    for (const who of ['ana', 'ben']) {
      const now = two.world.clock.now()
      const consent = { version: community.consentVersion, at: now, numbers: false, circle: false }
      const person = { ...stranger('en', 'Europe/Berlin'), country: 'DE', consent }
      await two.world.keep({ ...blank(idOf(who), addressOf(who), now), person, revision: 1 })
    }
    return two
  }

  async #open(): Promise<void> {
    this.world = await World.open({
      house: community,
      lookEvery: days(30),
      ...(this.#clock && { clock: this.#clock }),
      ...(this.#table && { table: this.#table }),
      send: async (message) => {
        const who = message.to.slice(message.to.lastIndexOf(':') + 1)
        this.heard.push({ who, at: this.world.clock.now(), message })
        return message.id
      },
    })
    this.#clock = this.world.clock
    this.#table = this.world.table
  }

  /** The process dies and another begins. */
  async crash(): Promise<void> {
    this.world.kill()
    await this.#open()
  }

  /** The last question somebody heard. */
  question(who: string): Outgoing | undefined {
    return this.heard.findLast((one) => one.who === who && one.message.controls.length > 0)?.message
  }

  async types(who: string, ...texts: readonly string[]): Promise<void> {
    for (const text of texts) await this.world.say(text, { from: who, id: `typed-${++this.#acts}` })
  }

  /** Taps choices of the last question by name, one question after the other; a name with commas picks several. */
  async taps(who: string, ...names: readonly string[]): Promise<void> {
    for (const name of names) {
      const idsOf = (wanted: string) => this.question(who)?.choices.find(({ id }) => id.endsWith(`:${wanted}`))?.id
      const [first = 'none', ...more] = name.split(',').map((one) => idsOf(one) ?? 'none')
      const act = {
        kind: 'choice' as const,
        choice: first,
        ...((more.length > 0 || this.#picks(who)) && { picks: [first, ...more] }),
      }
      await this.world.act(act, { from: who, id: `tapped-${++this.#acts}` })
    }
  }

  #picks(who: string): boolean {
    return (this.question(who)?.picks.max ?? 1) > 1
  }

  /** The code that was made last. */
  get code(): string {
    return this.heard.map(({ message }) => /\b[A-Z]{4}-[A-Z]{4}\b/.exec(message.text)?.[0]).findLast(Boolean) ?? ''
  }

  /** Everything somebody heard: what, when, with which buttons. */
  trace(who: string): string[] {
    return this.heard
      .filter((one) => one.who === who)
      .map(({ at, message: { id, name, text, choices } }) =>
        [at, id, name, text, ...choices.map(({ label }) => label)].join(' | '),
      )
  }
}
