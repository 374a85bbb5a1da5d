/** What went wrong in other bots on Discord, by the number it bears, with Tend as its own process. */
import { version as discordjs } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { isDeaf } from '../../../adapters/discord/gateway.ts'
import { days, minutes, seconds } from '../../../src/time.ts'
import { askForBreak, scene, setBreak } from './tend.ts'

describe('complaint 3: the three seconds', () => {
  it('a store that needs four seconds costs nobody an interaction: deferred within one, answered in the end', async () => {
    const { discord, tend } = await scene()
    const server = discord.guild('support')
    const ana = discord.person('ana')
    await tend.wish({ slow: seconds(4) })
    const command = ana.runs('calm', { in: server.channel })
    await command.acknowledged()
    expect(command.acknowledgedAfter).toBeLessThan(2900)
    const safe = await ana.sees(/safe for now/, seconds(30))
    const tap = ana.taps(safe, 'Yes')
    await tap.acknowledged()
    expect(tap.acknowledgedAfter).toBeLessThan(2900)
    await ana.sees(/How upset/, seconds(30))
    expect([command.failed, tap.failed]).toEqual([false, false])
  })

  it('a processor that is busy for two seconds costs nobody an interaction', async () => {
    const { discord, tend } = await scene()
    const ana = discord.person('ana')
    const free = tend.wish({ block: seconds(2) })
    const command = ana.runs('calm', { in: 'dm' })
    await free
    await command.acknowledged()
    await ana.sees(/safe for now/)
    expect(command.failed).toBe(false)
  })

  it('somebody who typed and waits sees that somebody is there', async () => {
    const { discord, tend } = await scene()
    const ana = discord.person('ana')
    await tend.wish({ slow: seconds(2) })
    ana.writes('calm')
    await ana.sees(/safe for now/, seconds(20))
    expect(discord.requests.some(({ path }) => path.endsWith('/typing'))).toBe(true)
  })

  it('a form that takes too long to find offers its button again', async () => {
    const { discord, tend } = await scene()
    const ana = discord.person('ana')
    await askForBreak(ana)
    ana.taps(await ana.sees(/How long/), 'Until a time')
    const long = await ana.sees((message) => message.buttons.some(({ customId }) => customId?.endsWith(':~form')))
    const form = long.buttons.find(({ customId }) => customId?.endsWith(':~form'))?.customId ?? ''
    await tend.wish({ slow: seconds(4) })
    const tap = ana.taps(long, form)
    const again = await ana.sees(/took me too long/)
    expect(tap.failed).toBe(false)
    await tend.wish({ slow: 0 })
    const second = ana.taps(again, form)
    expect((await second.modalShown()).inputs).toHaveLength(1)
  })
})

it('complaint 4: twenty minutes later the direct message is used, never the token', async () => {
  const { discord, tend } = await scene()
  discord.faults.tokenLifeMs = 0
  const ana = discord.person('ana')
  await askForBreak(ana)
  await setBreak(ana)
  await tend.restart(minutes(20.5))
  const back = await ana.sees(/break is up/)
  expect(ana.chat).toContainEqual(expect.objectContaining({ id: back.id, ephemeral: false }))
})

describe('complaint 5: old buttons', () => {
  it('work after a restart', async () => {
    const { discord, tend } = await scene()
    const ana = discord.person('ana')
    ana.runs('calm', { in: 'dm' })
    const safe = await ana.sees(/safe for now/)
    await tend.restart()
    ana.taps(safe, 'Yes')
    await ana.sees(/How upset/)
  })

  it('are answered kindly after ninety days', async () => {
    const { discord, tend } = await scene()
    const ana = discord.person('ana')
    ana.runs('calm', { in: 'dm' })
    const safe = await ana.sees(/safe for now/)
    await tend.restart(days(90))
    const tap = ana.taps(safe, 'Yes')
    await tap.acknowledged()
    await ana.sees(/That step is done/)
    expect(tap.failed).toBe(false)
  })

  it("of somebody else's conversation belong to somebody else", async () => {
    const { discord } = await scene()
    const ana = discord.person('ana')
    const ben = discord.person('ben')
    ana.runs('calm', { in: 'dm' })
    const safe = await ana.sees(/safe for now/)
    ben.taps(safe, 'Yes')
    await ben.sees(/belongs to another chat/)
    expect(ana.chat.some(({ text }) => /How upset/.test(text))).toBe(false)
  })
})

it('complaint 6: five taps within a moment are one step, and every tap is acknowledged', async () => {
  const { discord } = await scene()
  const ana = discord.person('ana')
  ana.runs('calm', { in: 'dm' })
  const safe = await ana.sees(/safe for now/)
  const taps = Array.from({ length: 5 }, () => ana.taps(safe, 'Yes'))
  await Promise.all(taps.map((tap) => tap.acknowledged()))
  await ana.sees(/How upset/)
  expect(ana.chat.filter(({ text }) => /How upset/.test(text))).toHaveLength(1)
  expect(ana.chat.some(({ text }) => /That step is done/.test(text))).toBe(false)
})

describe('complaint 8: many direct messages', () => {
  it('nobody who pressed nothing is written to, and new ones are opened within a budget', async () => {
    const { discord } = await scene()
    const server = discord.guild('support')
    const people = Array.from({ length: 40 }, (_, n) => discord.person(`p${n}`))
    for (const person of people) person.runs('calm', { in: server.channel })
    await Promise.all(people.map((person) => person.sees(/safe for now/, seconds(30))))
    const opened = discord.requests.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/users/@me/channels'),
    )
    expect(opened.length).toBeLessThanOrEqual(20)
    expect(opened.length).toBeGreaterThan(0)
  })

  it.for([20026, 40003])(
    'after %i no new one is opened, people are answered in place, the operator is told',
    async (code) => {
      const { discord, tend } = await scene()
      const server = discord.guild('support')
      discord.faults.refuse = ({ method, path }) =>
        method === 'POST' && path.endsWith('/users/@me/channels') ? { status: 400, code, message: 'no' } : undefined
      for (const name of ['ana', 'ben']) {
        const person = discord.person(name)
        person.runs('calm', { in: server.channel })
        expect((await person.sees(/safe for now/)).ephemeral).toBe(true)
      }
      const opened = discord.requests.filter(
        ({ method, path }) => method === 'POST' && path.endsWith('/users/@me/channels'),
      )
      expect(opened).toHaveLength(1)
      expect(tend.output).toContain('discord-quarantine')
    },
  )
})

it('asked to end, Tend first says what it has to say', async () => {
  const { discord, tend } = await scene()
  const ana = discord.person('ana')
  await tend.wish({ slow: 300 })
  discord.faults.delayMs = 300
  ana.writes('hello')
  await expect.poll(() => ana.chat.length, { interval: 10 }).toBeGreaterThan(0)
  expect(await tend.stop()).toBe(0)
  expect(ana.chat.map(({ text }) => text).filter((text) => text !== 'hello')).toHaveLength(3)
})

it('complaint 10: the same event three times, and a session that begins three times, are one answer', async () => {
  const { discord } = await scene({}, 2)
  discord.faults.replayEvents = 2
  const ana = discord.person('ana')
  ana.writes('calm')
  ana.taps(await ana.sees(/safe for now/), 'Yes')
  await ana.sees(/How upset/)
  for (let n = 0; n < 2; n++) {
    const before = discord.identifies.length
    discord.invalidateSessions()
    await expect.poll(() => discord.identifies.length, { timeout: 30_000 }).toBeGreaterThan(before)
  }
  discord.faults.replayEvents = 0
  ana.writes('6')
  await ana.sees(/2 minutes, 10 minutes/, seconds(30))
  for (const line of [/safe for now/, /How upset/, /2 minutes, 10 minutes/]) {
    expect(ana.chat.filter(({ text }) => line.test(text))).toHaveLength(1)
  }
})

it('complaint 26: no word that was typed stands in anything Tend prints', async () => {
  const canary = 'KANARIENVOGEL7319'
  const { discord, tend } = await scene()
  const ana = discord.person('ana')
  ana.writes(canary)
  await ana.sees(/I'm Tend/)
  discord.faults.refuse = ({ method }) => (method === 'POST' ? { status: 500, code: 0, message: canary } : undefined)
  ana.writes(`${canary} again`)
  await expect.poll(() => tend.output, { timeout: 60_000 }).toContain('message-waits')
  discord.faults.refuse = () => undefined
  expect(tend.output).not.toContain(canary)
})

it('complaint 27: after stop nothing comes any more', async () => {
  const { discord, tend } = await scene()
  const ana = discord.person('ana')
  await askForBreak(ana)
  ana.taps(await ana.sees(/How long/), '20 minutes')
  ana.writes('STOP')
  await ana.sees(/^Stopped/)
  const seen = ana.chat.length
  await tend.restart(minutes(30))
  ana.writes('hello')
  await ana.sees(/I'm Tend/)
  expect(ana.chat.slice(seen).some(({ text }) => /break is up/.test(text))).toBe(false)
})

it('complaint 29: under rate limits everything arrives, in order', async () => {
  const { discord } = await scene()
  discord.faults.rateLimit = { perChannel: 2, windowMs: 1500 }
  const people = Array.from({ length: 10 }, (_, n) => discord.person(`p${n}`))
  for (const person of people) person.writes('hello')
  for (const person of people) {
    await person.sees(/calm step right now/, seconds(60))
    const texts = person.chat.map(({ text }) => text).filter((text) => text !== 'hello')
    expect(texts.findIndex((text) => /I'm Tend/.test(text))).toBe(0)
    expect(texts).toHaveLength(3)
  }
})

it('complaint 32: commands registered twice, and in one server as well, are there once', async () => {
  const { discord, tend } = await scene()
  await expect.poll(() => discord.commands.length).toBeGreaterThan(5)
  const names = discord.commands.map(({ name }) => name)
  await tend.restart()
  await discord.ready()
  await expect.poll(() => discord.requests.filter(({ path }) => /commands/.test(path)).length).toBeGreaterThan(1)
  expect(discord.commands.map(({ name }) => name)).toEqual(names)
  expect(new Set(names).size).toBe(names.length)
  const puts = discord.requests.filter(({ method, path }) => method === 'PUT' && /commands/.test(path))
  expect(puts, 'the second start changes nothing').toHaveLength(1)
})

describe('complaint 9: versions of discord.js that hear no direct messages', () => {
  it('are refused at the start, and the one in use is none of them', () => {
    for (const version of ['14.26.2', '14.26.3']) expect(isDeaf(version)).toBe(true)
    for (const version of ['14.26.1', '14.26.4', discordjs]) expect(isDeaf(version)).toBe(false)
  })
})

it('complaint 30: a permission that is missing for one costs nobody else a word, and ends nothing', async () => {
  const { discord, tend } = await scene()
  const people = Array.from({ length: 10 }, (_, n) => discord.person(`p${n}`))
  const [first, ...others] = people
  first?.writes('hello')
  await first?.sees(/I'm Tend/)
  const channel = first?.chat[0]?.channelId ?? ''
  discord.faults.refuse = ({ path }) =>
    path.includes(channel) ? { status: 403, code: 50013, message: 'Missing Permissions' } : undefined
  for (const person of people) person.writes('calm')
  await Promise.all(others.map((person) => person.sees(/safe for now/)))
  await expect.poll(() => tend.output).toContain('message-given-up')
  expect(tend.isAlive).toBe(true)
  discord.faults.refuse = () => undefined
  first?.writes('calm')
  await first?.sees(/Go back to it|safe for now/)
})
