/** Exercises in a server's channels: one post that everybody reads, and answers that only who tapped sees. */
import { describe, expect, it } from 'vitest'
import { inviteUrl } from '../../../adapters/discord/index.ts'
import { minutes, seconds } from '../../../src/time.ts'
import type { DiscordServer } from '../../support/discord/index.ts'
import type { FakeChannel } from '../../support/discord/places.ts'
import type { SeenMessage } from '../../support/discord/screen.ts'
import { choiceOf, outgoing } from '../contract.ts'
import { channelScene, earScene, type Person } from './in-process.ts'

/** What everybody can read in a channel. */
const postsIn = (channel: FakeChannel) =>
  [...channel.messages.values()].filter(({ audience }) => !audience).map(({ seen }) => seen)

const asked = ({ requests }: DiscordServer, method: string, path: RegExp) =>
  requests.filter((request) => request.method === method && path.test(request.path))

const hand = 'Raise a hand'
const called = (person: Person) => person.sees(/Who is in/)

/** From a tap on the post to a hand that was seen. */
async function raises(person: Person, post: SeenMessage, settled: () => Promise<void>): Promise<void> {
  await settled()
  person.taps(post, hand)
  const sit = await person.sees('Your hand?')
  await settled()
  person.taps(sit, 'Up')
  await person.sees('It was seen.')
}

describe('an exercise in a channel', () => {
  it('is not begun by who may not: they are told so, nobody else hears of it', async () => {
    const { server, ben, cem } = await channelScene()
    ben.runs('call', { in: server.channel })
    expect((await ben.sees('You may not do that here.')).ephemeral).toBe(true)
    expect(postsIn(server.channel)).toEqual([])
    expect(cem.seenIn(server.channel)).toEqual([])
    expect(() => ben.runs('call')).toThrow('No command /call here')
    expect(() => ben.runs('call', { in: 'userInstall' })).toThrow('No command /call here')
    expect(() => ben.runs('counter')).not.toThrow()
  })

  it('is begun by a moderator, with one post for everybody', async () => {
    const { discord, server, ana, ben } = await channelScene()
    ana.runs('call', { in: server.channel })
    const post = await called(ben)
    expect([post.ephemeral, post.buttons.map(({ label }) => label)]).toEqual([false, [hand]])
    expect((await ana.sees('It is called.')).ephemeral).toBe(true)
    expect(postsIn(server.channel).map(({ text }) => text)).toEqual(['Who is in? 0 hands.'])
    expect(asked(discord, 'POST', /^\/channels\/\d+\/messages$/)[0]?.body).toMatchObject({
      enforce_nonce: true,
      allowed_mentions: { parse: [] },
    })
  })

  it('leaves the post as it is when somebody taps it, and answers where only they see it', async () => {
    const { discord, server, ana, ben, cem } = await channelScene()
    ana.runs('call', { in: server.channel })
    const post = await called(ben)
    const tap = ben.taps(post, hand)
    const sit = await ben.sees('Your hand?')
    expect([sit.ephemeral, sit.channelId, tap.failed]).toEqual([true, server.channel.id, false])
    const [after] = postsIn(server.channel)
    expect([after?.buttons, after?.editedAt]).toEqual([post.buttons, undefined])
    expect(cem.seenIn(server.channel).map(({ text }) => text)).toEqual(['Who is in? 0 hands.'])
    ben.taps(sit, 'Down')
    await ben.until(() => ben.seenIn(server.channel).every(({ id, buttons }) => id !== sit.id || buttons.length === 0))
    ben.taps(post, hand)
    await ben.sees('Your hand?')
    expect(asked(discord, 'PATCH', /./)).toEqual([])
  })

  it('keeps the count on its post, which stays one post, and names people without calling them', async () => {
    const { discord, server, clock, settled, ana, ben, cem } = await channelScene()
    ana.runs('call', { in: server.channel })
    const post = await called(ana)
    for (const person of [ana, ben, cem]) await raises(person, post, settled)
    expect(ben.seenIn(server.channel).find(({ text }) => text === 'Your hand?')?.buttons).toEqual([])
    expect(asked(discord, 'PATCH', /^\/channels/)).toEqual([])
    clock.move(seconds(5))
    await cem.sees('Who is in? 3 hands.')
    await cem.sees(`<@${cem.id}> was last.`)
    const posts = postsIn(server.channel)
    expect(posts.map(({ id, text }) => [id, text])[0]).toEqual([post.id, 'Who is in? 3 hands.'])
    expect(posts[0]?.buttons.map(({ label }) => label)).toEqual([hand])
    expect(posts).toHaveLength(2)
    expect(asked(discord, 'PATCH', /^\/channels/)).toHaveLength(1)
  })

  it("does not take somebody else's button for theirs", async () => {
    const { server, clock, settled, ana, ben, cem } = await channelScene()
    ana.runs('call', { in: server.channel })
    const post = await called(ben)
    ben.taps(post, hand)
    cem.taps(await ben.sees('Your hand?'), 'Up')
    await cem.sees('(foreign)')
    clock.move(minutes(1))
    await raises(cem, post, settled)
    clock.move(seconds(5))
    await cem.sees('Who is in? 1 hand.')
    expect(postsIn(server.channel)[0]?.text).toBe('Who is in? 1 hand.')
  })

  it('has nothing more to say to who left a quarter of an hour ago, until they tap again', async () => {
    const { server, clock, adapter, sent, ana, ben } = await channelScene()
    ana.runs('call', { in: server.channel })
    const post = await called(ben)
    ben.taps(post, hand)
    await ben.sees('Your hand?')
    const question = sent.find(({ name }) => name === 'sit.sit')
    if (!question) throw new Error('nobody was asked')
    clock.move(minutes(15))
    await expect(adapter.send({ ...question, id: 'later' })).rejects.toMatchObject({ reason: 'gone' })
    ben.taps(post, hand)
    ben.taps(await ben.sees('Your hand?'), 'Up')
    await ben.sees('It was seen.')
    clock.move(seconds(5))
    await ben.sees('Who is in? 1 hand.')
    expect(ben.chat).toEqual([])
  })
})

describe('a thread', () => {
  it('that slept in is woken by a post, and an edit in it is refused', async () => {
    const { discord, server, adapter, sent, ana, ben } = await channelScene()
    const thread = discord.thread(server.channel, 'talk')
    thread.archived = true
    ana.runs('call', { in: thread })
    await called(ben)
    expect([postsIn(thread).length, postsIn(server.channel).length]).toEqual([1, 0])
    thread.archived = true
    const post = sent.find(({ name }) => name === 'hands.hands')
    if (!post) throw new Error('nothing was posted')
    const edit = { ...post, replaces: `${thread.id}:${postsIn(thread)[0]?.id}` }
    await expect(adapter.send(edit)).rejects.toMatchObject({ reason: 'forbidden' })
  })

  it('that is locked is answered in its channel, once, where everything works as well', async () => {
    const { discord, server, clock, settled, ana, ben, cem } = await channelScene()
    const thread = discord.thread(server.channel, 'talk')
    thread.archived = true
    thread.locked = true
    ana.runs('call', { in: thread })
    const post = await called(ana)
    await raises(ben, post, settled)
    await raises(cem, post, settled)
    clock.move(seconds(5))
    await ana.sees('Who is in? 2 hands.')
    await ana.sees('was last.')
    expect(postsIn(thread)).toEqual([])
    expect(postsIn(server.channel).map(({ text }) => text)).toEqual(['Who is in? 2 hands.', `<@${cem.id}> was last.`])
  })

  it('that is locked and of which nothing is known takes nothing', async () => {
    const { discord, server, adapter } = await earScene()
    const thread = discord.thread(server.channel, 'talk')
    thread.locked = true
    const post = outgoing(`discord:${server.id}:channel:${thread.id}`, 'Hello.', { privacy: 'public' })
    await expect(adapter.send(post)).rejects.toMatchObject({ reason: 'forbidden' })
    expect(postsIn(server.channel)).toEqual([])
  })
})

const choices = [{ id: choiceOf('yes'), label: 'Yes' }]

describe('what Discord refuses', () => {
  it.for([
    [403, 50001, 'forbidden'],
    [403, 50013, 'forbidden'],
    [400, 50083, 'forbidden'],
    [404, 10003, 'gone'],
    [404, 10008, 'gone'],
  ] as const)('%i with %i is %s, of a post and of its edit', async ([status, code, reason]) => {
    const { discord, adapter, channel } = await earScene()
    const post = outgoing(channel, 'Hello.', { privacy: 'public', choices })
    const ref = await adapter.send(post)
    discord.faults.refuse = ({ path }) => (path.startsWith('/channels') ? { status, code, message: 'no' } : undefined)
    await expect(adapter.send(post)).rejects.toMatchObject({ reason })
    await expect(adapter.send({ ...post, replaces: ref })).rejects.toMatchObject({ reason })
  })

  it('for now is tried later', async () => {
    const { discord, adapter, channel } = await earScene()
    discord.faults.rateLimit = { perChannel: 1, windowMs: seconds(30) }
    await adapter.send(outgoing(channel, 'Hello.', { privacy: 'public' }))
    const refusal = await adapter.send(outgoing(channel, 'Hello?', { privacy: 'public' })).catch((error) => error)
    expect(refusal).toMatchObject({ reason: 'rate-limited' })
    expect(refusal.retryAfterMs).toBeGreaterThan(seconds(20))
  })

  it('is not asked for: what is for one person is not said to all, nor to who did nothing', async () => {
    const { discord, adapter, channel, benSeat } = await earScene()
    await expect(adapter.send(outgoing(channel, 'Something broke.'))).rejects.toMatchObject({ reason: 'forbidden' })
    await expect(adapter.send(outgoing(benSeat, 'Hello?'))).rejects.toMatchObject({ reason: 'gone' })
    expect(asked(discord, 'POST', /^\/(channels|webhooks)/)).toEqual([])
  })
})

describe('a tap on a post', () => {
  it('that takes long to save shows that somebody is there, to who tapped', async () => {
    const { server, adapter, ear, channel, benSeat, ben, cem } = await earScene()
    await adapter.send(outgoing(channel, 'Ready?', { privacy: 'public', choices }))
    const saved = Promise.withResolvers<void>()
    ear.slow = saved.promise
    const tap = ben.taps(await ben.sees('Ready?'), 'Yes')
    await tap.acknowledged()
    expect(tap.callbackType).toBe(5)
    expect(ben.seenIn(server.channel).at(-1)).toMatchObject({ thinking: true, ephemeral: true })
    saved.resolve()
    await adapter.send(outgoing(benSeat, 'There you are.', { privacy: 'ephemeral' }))
    expect((await ben.sees('There you are.')).ephemeral).toBe(true)
    expect(cem.seenIn(server.channel).map(({ text }) => text)).toEqual(['Ready?'])
  })

  it('to which nothing is said shows nothing', async () => {
    const { server, adapter, channel, ben } = await earScene()
    await adapter.send(outgoing(channel, 'Ready?', { privacy: 'public', choices }))
    const tap = ben.taps(await ben.sees('Ready?'), 'Yes')
    await tap.acknowledged()
    expect([tap.callbackType, ben.seenIn(server.channel).length]).toEqual([6, 1])
  })

  it('opens a form of who tapped, in their seat', async () => {
    const { server, adapter, ear, channel, benSeat, ben } = await earScene()
    const form = {
      id: choiceOf('~form'),
      open: 'Write it',
      title: 'In your words',
      submit: 'Send',
      fields: [{ name: 'text', label: 'Your words', max: 200 }],
    }
    ear.form_ = form
    await adapter.send(outgoing(channel, 'Ready?', { privacy: 'public', choices }))
    ben.taps(await ben.sees('Ready?'), 'Yes')
    await expect.poll(() => ear.heard.length).toBe(1)
    await adapter.send(outgoing(benSeat, 'What happened?', { privacy: 'ephemeral', form }))
    const tap = ben.taps(await ben.sees('What happened?'), 'Write it')
    const { inputs } = await tap.modalShown()
    expect(ear.asked).toEqual([[ear.heard[0]?.from, form.id, benSeat]])
    ben.submits(tap, { [inputs[0]?.customId ?? '']: 'a few words' })
    await expect.poll(() => ear.heard.at(-1)?.act.kind).toBe('form')
    expect(ear.heard.map(({ place }) => place)).toEqual(
      ear.heard.map(() => ({ channel, seat: benSeat, mayModerate: false, mayPost: true })),
    )
    expect(postsIn(server.channel)).toHaveLength(1)
  })
})

it('the invite link asks for what exercises in channels need', () => {
  const permissions = BigInt(new URL(inviteUrl('1')).searchParams.get('permissions') ?? 0)
  for (const bit of [10n, 11n, 38n]) expect(permissions & (1n << bit)).not.toBe(0n)
})
