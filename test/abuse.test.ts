/** What somebody with bad intent can send: it moves nothing, grows nothing, and everybody else goes on. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Act } from '../src/message.ts'
import { community } from './support/house.ts'
import { random } from './support/walk.ts'
import { idOf, World } from './support/world.ts'

let world: World
beforeEach(async () => {
  world = await World.open({ house: community })
  await world.act({ kind: 'command', command: 'calm', argument: '' })
})

const huge = 'a'.repeat(200_000)
const hostile: readonly [string, Act][] = [
  ['a text of 200,000 letters', { kind: 'text', text: huge }],
  ['a text of nothing but signs', { kind: 'text', text: '\u202e\u200b\u0000{}[]<@1>|`*_~'.repeat(100) }],
  ['braces of the message format', { kind: 'text', text: '{line} {n, plural, other {#}} {' }],
  ['mentions of everybody', { kind: 'text', text: '@everyone <@&1> <!channel> <#2>' }],
  ['a form nobody opened', { kind: 'form', form: 'v1:pnobody:1:~form', fields: { text: 'hi' } }],
  [
    'a form with a thousand fields',
    {
      kind: 'form',
      form: 'v1:x:1:~form',
      fields: Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`f${n}`, 'x'])),
    },
  ],
  [
    'a form that names the prototype',
    { kind: 'form', form: '__proto__', fields: JSON.parse('{"__proto__":"x","constructor":"y","text":"z"}') },
  ],
  ['a button of somebody else', { kind: 'choice', choice: 'v1:p0000000000000:1:yes' }],
  ['a button that names the prototype', { kind: 'choice', choice: 'v1:__proto__:1:constructor' }],
  [
    'a button with ten thousand picks',
    { kind: 'choice', choice: 'v1:x:1:y', picks: Array.from({ length: 10_000 }, () => '__proto__') },
  ],
  ['a command that names the prototype', { kind: 'command', command: '__proto__', argument: 'constructor' }],
  ['a command with a long argument', { kind: 'command', command: 'tend', argument: huge }],
  ['a language that names the prototype', { kind: 'command', command: 'language', argument: '__proto__' }],
]

describe('hostile input', () => {
  it.for(hostile)('%s is answered, and the question before it still stands', async ([, act]) => {
    const before = (await world.record(idOf('ana')))?.frames.map(({ flow }) => flow)
    await world.act(act)
    expect(world.reports).not.toContain('turn-failed')
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
    const after = await world.record(idOf('ana'))
    expect(after?.frames.map(({ flow }) => flow)).toEqual(expect.arrayContaining(before?.slice(0, 1) ?? []))
    await world.say('stop')
    expect(world.said.at(-1)).toBe('house.stopped')
  })

  it('what is kept of somebody has a bound, whatever they send', async () => {
    const pick = random(11)
    const words = [
      'calm',
      'repair',
      'prepare',
      'circle',
      'back',
      'help',
      'my data',
      'skip',
      '6',
      'yes',
      'no',
      huge.slice(0, 1900),
      'pause',
      'resume',
    ]
    let largest = 0
    for (let n = 0; n < 600; n++) {
      const offered = world.sent.at(-1)?.choices ?? []
      const choice = offered[Math.floor(pick() * offered.length)]
      if (choice && pick() < 0.5) await world.act({ kind: 'choice', choice: choice.id })
      else await world.say(words[Math.floor(pick() * words.length)] ?? 'calm')
      if (n % 20 === 0) largest = Math.max(largest, JSON.stringify((await world.record(idOf('ana'))) ?? {}).length)
    }
    expect(largest).toBeGreaterThan(1000)
    expect(largest).toBeLessThan(64_000)
  })

  it('somebody else is served in the middle of it', async () => {
    const flood = Promise.all(
      Array.from({ length: 200 }, (_, n) => world.act({ kind: 'text', text: huge }, { id: `flood-${n}` })),
    )
    await world.say('calm', { from: 'ben' })
    await flood
    expect(world.sent.some(({ to, name }) => to.endsWith(':ben') && name.startsWith('calm.'))).toBe(true)
  })
})
