/** What is hidden until everybody had time is hidden: nothing in the channel tells who wrote, when, or in which order. */
import { describe, expect, it } from 'vitest'
import type { Input } from '../../../src/effect.ts'
import { minutes } from '../../../src/time.ts'
import { Gathering } from '../../support/gather.ts'
import { community } from '../../support/house.ts'
import { random } from '../../support/walk.ts'

const six = ['ana', 'ben', 'cem', 'dora', 'eli', 'fay']
const words: Readonly<Record<string, string>> = {
  ana: 'A walk.',
  ben: 'Tea.',
  cem: 'Rain.',
  dora: 'A call.',
  eli: 'Sleep.',
  fay: 'Soup.',
}

function begun(people: readonly string[], input: Input, ask: string): Gathering {
  const square = new Gathering(community, [...six, 'mod'])
  square.call({ live: true, watch: true, ...input })
  square.join(...people)
  expect(square.until(() => square.asked(people[0] as string) === ask)).toBe(true)
  return square
}

/** What everybody in the channel reads, with its time. */
const posts = (square: Gathering) =>
  square.said.filter(({ to }) => to === 'pchannel').map(({ at, envelope: { said } }) => ({ at, said }))
const keysSince = (square: Gathering, n: number): string[] =>
  posts(square)
    .slice(n)
    .map(({ said }) => said.key)
const wordsHeld = (square: Gathering): string[] =>
  [...square.records.values()].flatMap(({ items }) => items.map(({ text }) => text))

/** A round of thorns without names in which people write in this order, with these pauses between them. */
function thorns(order: readonly string[], pauses: readonly number[]): Gathering {
  const square = begun(six, { exercise: 'roses', unsigned: true, review: false }, 'rose')
  for (const who of six) square.tap(who, 'pass')
  square.until(() => square.asked('ana') === 'thorn')
  const from = square.now
  for (const [n, who] of order.entries()) {
    square.passFor(from + (pauses[n] ?? 0) - square.now)
    square.write(who, words[who] ?? '')
  }
  square.until(() => square.asked('ana') === 'bud')
  return square
}

describe('an answer without a name', () => {
  it('cannot be told from others by order or time: the channel is the same to the byte whoever wrote when', () => {
    const pick = random(5)
    const inOrder = thorns(six, [0, 5000, 9000, 14_000, 30_000, 60_000])
    const pooled = (square: Gathering) => posts(square).filter(({ said }) => said.key === 'pooled')
    expect(pooled(inOrder)).toHaveLength(2)
    for (let n = 0; n < 20; n++) {
      const order = [...six].sort(() => pick() - 0.5)
      const pauses = order.map(() => Math.floor(pick() * 60_000)).sort((a, b) => a - b)
      pauses[5] = 60_000
      expect(pooled(thorns(order, pauses))).toEqual(pooled(inOrder))
    }
  })

  it('is shown only when there are five', () => {
    for (const writers of [4, 5]) {
      const square = begun(six, { exercise: 'roses', unsigned: true, review: false }, 'rose')
      for (const who of six) square.tap(who, 'pass')
      square.until(() => square.asked('ana') === 'thorn')
      for (const who of six.slice(0, writers)) square.write(who, words[who] ?? '')
      for (const who of six.slice(writers)) square.tap(who, 'pass')
      const shows = square.until(() => posts(square).some(({ said }) => said.key === 'pooled'))
      expect(shows, `${writers} answers`).toBe(writers === 5)
    }
  })

  it('is shown with a name only by those who sign, and the rest is deleted', () => {
    const square = begun(six, { exercise: 'roses', unsigned: true, review: false }, 'rose')
    for (const who of six) square.tap(who, 'pass')
    square.until(() => square.asked('ana') === 'thorn')
    for (const who of ['ana', 'ben', 'cem']) square.write(who, words[who] ?? '')
    for (const who of ['dora', 'eli', 'fay']) square.tap(who, 'pass')
    square.door('mod', 'run', true)
    square.tap('mod', 'askToSign', true)
    expect([square.asked('ana'), square.asked('dora')]).toEqual(['sign', 'between'])
    square.tap('ana', 'signIt')
    square.tap('ben', 'withdraw')
    square.until(() => square.asked('ana') === 'bud')
    const said = posts(square).filter(({ said }) => said.key === 'said' || said.key === 'pooled')
    expect(said.map(({ said }) => said.values)).toEqual([
      { by: { named: 'test:town:square:ana' }, words: { item: 'pana.answer-2' } },
    ])
  })
})

describe('an answer', () => {
  it('leaves no trace in the channel before everybody had time', () => {
    const square = begun(six.slice(0, 4), { exercise: 'news', review: false }, 'news')
    const before = posts(square).length
    for (const who of ['ana', 'ben', 'cem']) square.write(who, words[who] ?? '')
    square.passFor(minutes(1))
    expect(new Set(keysSince(square, before))).toEqual(new Set(['running']))
    expect(JSON.stringify(square.channel)).not.toContain('A walk.')
    square.passFor(minutes(2))
    expect(keysSince(square, before)).toContain('said')
  })

  it('is gone from memory when the exercise is over', () => {
    const square = begun(six.slice(0, 4), { exercise: 'news', review: false }, 'news')
    for (const who of six.slice(0, 4)) square.write(who, words[who] ?? '')
    expect(square.until(() => square.channel.frames.length === 0)).toBe(true)
    square.passFor(minutes(30))
    expect(square.channel.items).toEqual([])
    for (const who of six.slice(0, 4)) if (square.asked(who) === 'closing') square.tap(who, 'done')
    expect(wordsHeld(square)).toEqual([])
  })

  it('that a moderator gives back is changed by its author, whom the moderator never learns', () => {
    const square = begun(['ana', 'ben', 'cem'], { exercise: 'news', review: true }, 'news')
    for (const who of ['ana', 'ben', 'cem']) square.write(who, words[who] ?? '')
    square.door('mod', 'run', true)
    square.tap('mod', 'look', true)
    const seen = square.said.filter(({ to }) => to === 'pmod').map(({ envelope }) => envelope.said)
    for (const said of seen) expect(JSON.stringify(said)).not.toMatch(/named|square/)
    for (const verdict of ['giveBack', 'show', 'show']) square.tap('mod', verdict, true)
    const author = ['ana', 'ben', 'cem'].find((who) => square.asked(who) === 'returned') as string
    square.tap(author, 'change')
    square.write(author, 'Snow.')
    square.tap('mod', 'look', true)
    square.tap('mod', 'show', true)
    expect(square.until(() => square.asked('ana') === 'respond' || square.asked('ben') === 'respond')).toBe(true)
    expect(posts(square).filter(({ said }) => said.key === 'said')).toHaveLength(3)
  })

  it('of somebody in danger is held: the channel learns a number, and nothing of it is kept', () => {
    const square = begun(['ana', 'ben', 'cem'], { exercise: 'news', review: false }, 'news')
    const reading = { severity: 'high', category: 'suicide_active', rules: [], underage: false } as const
    square.write('ana', 'secret words', reading)
    expect(square.record('pana').frames.at(-1)?.flow).toBe('help')
    for (const who of ['ben', 'cem']) square.write(who, words[who] ?? '')
    const before = square.said.length
    square.until(() => square.asked('ben') === 'respond' || square.asked('cem') === 'respond')
    // Nobody who looks at a help card is asked anything else.
    expect(square.said.slice(before).filter(({ to }) => to === 'pana')).toEqual([])
    const context = square.channel.frames[0]?.snapshot.context as { held?: number }
    expect(context.held).toBe(1)
    expect(JSON.stringify([...square.records.values()])).not.toContain('secret words')
  })
})

describe('leaving', () => {
  it('is told to nobody: the channel differs by nothing but a count', () => {
    const told = (leaver: boolean) => {
      const square = begun([...six], { exercise: 'news', review: false }, 'news')
      const before = posts(square).length
      if (leaver) square.tap('fay', '~stop')
      else square.tap('fay', 'pass')
      for (const who of six.slice(0, 5)) square.write(who, words[who] ?? '')
      square.until(() => posts(square).some(({ said }) => said.key === 'said'))
      return keysSince(square, before)
    }
    expect(told(true)).toEqual(told(false))
  })
})
