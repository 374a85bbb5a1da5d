/** A real process, killed with SIGKILL at random points under load: nothing acknowledged is lost, and repeats bear the same id. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, it } from 'vitest'
import { random } from '../support/walk.ts'

/** How often the process is killed: few in the tests, hundreds with `TEND_KILLS=500`. */
const kills = Number(process.env['TEND_KILLS'] ?? 12)
const folder = mkdtempSync(join(tmpdir(), 'tend-kill-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const people = [...Array.from({ length: 12 }, (_, n) => `c${n}`), ...Array.from({ length: 12 }, (_, n) => `b${n}`)]

interface Arrived {
  readonly id: string
  readonly text: string
}

it(`loses nothing over ${kills} kills`, async () => {
  const acknowledged: Record<string, number> = Object.fromEntries(people.map((person) => [person, 0]))
  const arrived = new Map<string, Arrived[]>(people.map((person) => [person, []]))
  const pick = random(20_261_124)

  const numberIn = ({ text }: Arrived): number => Number(/\d+/.exec(text)?.[0] ?? -1)
  const isBehind = (person: string): boolean => {
    const acts = acknowledged[person] ?? 0
    return acts > 0 && !(arrived.get(person) ?? []).some((message) => numberIn(message) === acts - 1)
  }
  /** Conversations whose last deadline or message has not come yet. */
  const ringing = (): string[] => people.filter((person) => person.startsWith('b') && isBehind(person))
  const whole = (): boolean => !people.some(isBehind)

  /** Runs a worker until `enough` lines were told, kills it, and hands on what it told. */
  const run = async (enough: (lines: number) => boolean, mode: string): Promise<void> => {
    const worker = spawn(
      process.execPath,
      [
        join(import.meta.dirname, '../support/workers/load.ts'),
        join(folder, 'kill.db'),
        JSON.stringify(acknowledged),
        mode,
        JSON.stringify(ringing()),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let lines = 0
    for await (const line of createInterface({ input: worker.stdout })) {
      const told = JSON.parse(line) as { person: string; acknowledged?: number; arrived?: string; text?: string }
      if (told.acknowledged !== undefined) acknowledged[told.person] = told.acknowledged
      else arrived.get(told.person)?.push({ id: told.arrived ?? '', text: told.text ?? '' })
      if (enough(++lines)) worker.kill('SIGKILL')
    }
  }

  for (let n = 0; n < kills; n++) {
    const until = 20 + Math.floor(pick() * 400)
    await run((lines) => lines >= until, 'load')
  }
  // One more process finishes what the others left: it is ended when everything has arrived.
  if (!whole()) await run(() => whole(), 'drain')

  let repeats = 0
  for (const person of people) {
    const acts = acknowledged[person] ?? 0
    const messages = arrived.get(person) ?? []
    const byId = Map.groupBy(messages, ({ id }) => id)
    repeats += messages.length - byId.size
    for (const same of byId.values()) expect(new Set(same.map(({ text }) => text)).size).toBe(1)
    const firsts = [...byId.values()]
      .flatMap(([first]) => (first ? [numberIn(first)] : []))
      .filter((number) => number >= 0)
    // Act 0 shows 0, each act after it one more: every number is there, in its order, once.
    expect(firsts.slice(0, acts), person).toEqual(Array.from({ length: acts }, (_, number) => number))
  }
  const acts = Object.values(acknowledged).reduce((sum, count) => sum + count, 0)
  console.info(`${kills} kills, ${acts} acts acknowledged: 0 lost, ${repeats} messages sent twice under the same id`)
}, 600_000)
