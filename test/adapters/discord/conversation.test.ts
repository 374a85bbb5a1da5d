/** Conversations on Discord as a member of a server has them, with Tend as its own process. */
import { describe, expect, it } from 'vitest'
import { minutes, seconds } from '../../../src/time.ts'
import { askForBreak, scene, setBreak } from './tend.ts'

describe('in the direct message', () => {
  it('complaint 9: the first word ever, in a channel nobody has seen, is answered with who Tend is', async () => {
    const { discord } = await scene()
    const ana = discord.person('ana')
    ana.writes('hello')
    const hello = await ana.sees(/I'm Tend/)
    expect(hello.ephemeral).toBe(false)
    const asked = await ana.sees(/calm step right now/)
    expect(asked.buttons.map(({ label }) => label)).toContain('Start')
  })

  it('a calm step, by taps, lists and words, from beginning to end', async () => {
    const { discord } = await scene()
    const ana = discord.person('ana')
    ana.runs('calm', { in: 'dm' })
    const safe = await ana.sees(/safe for now/)
    ana.taps(safe, 'Yes')
    const upset = await ana.sees(/How upset/)
    expect(upset.selects[0]?.options.map(({ label }) => label)).toEqual([...'0123456789', '10'])
    ana.picks(upset, ['6'])
    ana.taps(await ana.sees(/2 minutes, 10 minutes/), '2 minutes')
    const list = await ana.sees(/Pick one that feels okay/)
    expect(list.selects[0]?.options.length).toBe(8)
    ana.picks(list, ['Feet into the floor'])
    ana.taps(await ana.sees(/Push both feet/), 'Done early')
    await ana.sees(/How upset/)
    ana.writes('like a 3')
    await ana.sees(/rom 6 to 3/)
    ana.taps(await ana.sees(/What would help most/), "I'm done")
    await ana.sees(/You can close me now/)
    const answered = ana.chat.find(({ text }) => /safe for now/.test(text))
    expect(answered?.buttons, 'what was tapped cannot be tapped twice').toEqual([])
  })

  it('a form takes what somebody types, and an old form is answered kindly', async () => {
    const { discord } = await scene()
    const ana = discord.person('ana')
    await askForBreak(ana)
    ana.taps(await ana.sees(/How long/), 'Until a time')
    const long = await ana.sees((message) => message.buttons.some(({ customId }) => customId?.endsWith(':~form')))
    const button = long.buttons.find(({ customId }) => customId?.endsWith(':~form'))
    const tap = ana.taps(long, button?.customId ?? '')
    const modal = await tap.modalShown()
    expect(modal.title.length).toBeLessThanOrEqual(45)
    ana.submits(tap, { [modal.inputs[0]?.customId ?? '']: 'in 40 minutes' })
    const words = await ana.sees(/Want words/)
    ana.taps(words, 'No')
    const plan = await ana.sees(/Until then, do something plain/)
    expect(plan.text, "the time in everybody's own zone beside the words").toMatch(/\(<t:\d{10}:R>\)/)
    ana.submits(tap, { [modal.inputs[0]?.customId ?? '']: 'in 50 minutes' })
    await ana.sees(/That step is done/)
  })

  it('a sticker, a picture, a voice message and an edit have their answers; bots are ignored', async () => {
    const { discord } = await scene()
    const ana = discord.person('ana')
    for (const kind of ['sticker', 'picture', 'voice'] as const) {
      ana.sends(kind)
      await ana.sees(/only read text and taps/)
    }
    const message = ana.writes('hello')
    await ana.sees(/I'm Tend/)
    ana.edits(message, 'hello you')
    await ana.sees(/answer what I read first/)
  })

  it('speaks the language of the client, from the first word', async () => {
    const { discord } = await scene()
    const ana = discord.person('ana', { locale: 'es-ES' })
    ana.runs('calm', { in: 'dm' })
    const safe = await ana.sees(/a salvo/)
    expect(safe.buttons.map(({ label }) => label)).toContain('Sí')
  })
})

describe('in a server', () => {
  it('nobody else sees anything: a pointer to the direct message, and the conversation there', async () => {
    const { discord } = await scene()
    const server = discord.guild('support')
    const ana = discord.person('ana')
    const ben = discord.person('ben')
    ana.runs('calm', { in: server.channel })
    await ana.sees(/safe for now/)
    await ana.sees(/wrote to you in a direct message/)
    expect(ana.seenIn(server.channel).every(({ ephemeral }) => ephemeral)).toBe(true)
    expect(ana.seenIn(server.channel)[0]?.buttons[0]?.url).toContain('https://discord.com/channels/@me/')
    expect(ben.seenIn(server.channel)).toEqual([])
    expect(ana.chat.some(({ text }) => /safe for now/.test(text))).toBe(true)
  })

  it('complaint 7: closed direct messages are answered in place, with how to open them, and nothing is lost', async () => {
    const { discord, tend } = await scene()
    const server = discord.guild('support')
    const ana = discord.person('ana')
    ana.dmClosed = true
    ana.runs('calm', { in: server.channel })
    const first = await ana.sees(/only you see this/i)
    expect(first.text).toMatch(/Privacy Settings/)
    const safe = await ana.sees(/safe for now/)
    expect(safe.ephemeral).toBe(true)
    ana.taps(safe, 'Yes')
    const upset = await ana.sees(/How upset/)
    expect(upset.ephemeral).toBe(true)
    expect(upset.text, 'said once').not.toMatch(/Privacy Settings/)
    ana.picks(upset, ['8'])
    ana.taps(await ana.sees(/real break/), 'A real break')
    await setBreak(ana)
    await tend.restart(minutes(21))
    await expect.poll(() => tend.output).toContain('message-waits')
    expect(tend.isAlive).toBe(true)
    ana.dmClosed = false
    ana.writes('hello?')
    await ana.sees(/break is up/)
    expect(ana.chat.filter(({ text }) => /break is up/.test(text))).toHaveLength(1)
  })

  it('an app installed by a person, in a server Tend is not in, answers in the direct message', async () => {
    const { discord } = await scene()
    const ana = discord.person('ana')
    ana.runs('calm', { in: 'userInstall' })
    await ana.sees(/safe for now/)
  })
})

describe('while Tend is away', () => {
  it('what was written meanwhile is answered once, oldest first, with an apology', async () => {
    const { discord, tend } = await scene()
    const ana = discord.person('ana')
    ana.runs('calm', { in: 'dm' })
    ana.taps(await ana.sees(/safe for now/), 'Yes')
    await ana.sees(/How upset/)
    await tend.stop()
    ana.writes('6')
    ana.writes('2 minutes')
    tend.sleep(minutes(5))
    await tend.start()
    await ana.sees(/I was away when you wrote/)
    await ana.sees(/2 minutes, 10 minutes/)
    await ana.sees(/Pick one that feels okay/)
    expect(ana.chat.filter(({ text }) => /I was away/.test(text))).toHaveLength(1)
    expect(ana.chat.filter(({ text }) => /2 minutes, 10 minutes/.test(text))).toHaveLength(1)
  })

  it('a session that could not be resumed is caught up with as well', async () => {
    const { discord } = await scene()
    const ana = discord.person('ana')
    ana.runs('calm', { in: 'dm' })
    ana.taps(await ana.sees(/safe for now/), 'Yes')
    await ana.sees(/How upset/)
    discord.invalidateSessions()
    ana.writes('6')
    await ana.sees(/2 minutes, 10 minutes/, seconds(30))
    expect(ana.chat.filter(({ text }) => /2 minutes, 10 minutes/.test(text))).toHaveLength(1)
  })

  it('a dropped socket is resumed, and nothing is lost or said twice', async () => {
    const { discord } = await scene()
    const ana = discord.person('ana')
    ana.runs('calm', { in: 'dm' })
    ana.taps(await ana.sees(/safe for now/), 'Yes')
    await ana.sees(/How upset/)
    for (const [round, drop] of [() => discord.dropSockets(), () => discord.askReconnect()].entries()) {
      drop()
      ana.writes(round === 0 ? '6' : '2 minutes')
      await ana.sees(round === 0 ? /2 minutes, 10 minutes/ : /Pick one that feels okay/, seconds(30))
    }
    expect(ana.chat.filter(({ text }) => /2 minutes, 10 minutes/.test(text))).toHaveLength(1)
    expect(discord.resumes).toBeGreaterThan(0)
  })
})
