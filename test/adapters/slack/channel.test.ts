/** Exercises in a workspace's channels: one post that everybody reads, and answers that only who tapped sees. */
import { describe, expect, it } from 'vitest'
import { minutes, seconds } from '../../../src/time.ts'
import type { FakePerson } from '../../support/slack/index.ts'
import type { SeenMessage } from '../../support/slack/screen.ts'
import { choiceOf, outgoing } from '../contract.ts'
import { asked, calls, channelScene, earScene, isRefused } from './in-process.ts'
import { modes } from './tend.ts'

type Channel = { readonly id: string }

/** What everybody can read in a channel. */
const postsIn = (channel: Channel, reader: FakePerson) =>
  reader.seenIn(channel).filter(({ by, ephemeral }) => by === 'app' && !ephemeral)

const hand = 'Raise a hand'
const called = (person: FakePerson) => person.sees(/Who is in/)

/** From a tap on the post to a hand that was seen. */
async function raises(person: FakePerson, post: SeenMessage, settled: () => Promise<void>): Promise<void> {
  await settled()
  person.taps(post, hand)
  const sit = await person.seesNext(/Your hand/)
  await settled()
  person.taps(sit, 'Up')
  await person.seesNext('It was seen.')
}

const choices = [{ id: choiceOf('yes'), label: 'Yes' }]
const form = {
  id: choiceOf('~form'),
  open: 'Write it',
  title: 'In your words',
  submit: 'Send',
  fields: [{ name: 'text', label: 'Your words', max: 200 }],
}

describe.for(modes)('over %s, an exercise in a channel', (mode) => {
  it('is not begun by who may not: they are told so, nobody else hears of it', async () => {
    const { channel, ben, cem } = await channelScene(mode)
    const run = calls(ben, channel)
    expect(await isRefused(ben)).toBe(true)
    await run.acknowledged()
    expect(run.ackBody, 'no pointer to a direct message').toBeFalsy()
    expect(cem.seenIn(channel)).toEqual([])
    expect(ben.seenIn(channel)).toHaveLength(1)
  })

  it('is begun by who made the channel, with one post for everybody', async () => {
    const { slack, channel, ana, ben } = await channelScene(mode)
    calls(ana, channel)
    const post = await called(ben)
    expect([post.ephemeral, post.buttons.map(({ label }) => label)]).toEqual([false, [hand]])
    expect((await ana.sees('It is called.')).ephemeral).toBe(true)
    expect(postsIn(channel, ben).map(({ plain }) => plain)).toEqual([`Who is in? 0 hands.\n${hand}`])
    expect(asked(slack, 'chat.postMessage')).toHaveLength(1)
  })

  it('is not begun where Tend was not added: who asked for it is told how', async () => {
    for (const isPrivate of [false, true]) {
      const { home, ana } = await channelScene(mode)
      const away = home.channel('elsewhere', { hasApp: false, isPrivate, creator: ana })
      const run = calls(ana, away)
      await run.acknowledged()
      expect(JSON.stringify(run.ackBody)).toContain('/invite @Tend')
      expect(postsIn(away, ana)).toEqual([])
    }
  })

  it('leaves the post as it is when somebody taps it, and answers where only they see it', async () => {
    const { slack, channel, settled, ana, ben, cem } = await channelScene(mode)
    calls(ana, channel)
    const post = await called(ben)
    await settled()
    const tap = ben.taps(post, hand)
    const sit = await ben.sees(/Your hand/)
    await tap.acknowledged()
    expect([sit.ephemeral, sit.channel]).toEqual([true, channel.id])
    expect(cem.seenIn(channel)).toEqual([post])
    await settled()
    ben.taps(sit, 'Down')
    await expect.poll(() => ben.seenIn(channel), { message: 'what was answered goes' }).toEqual([post])
    ben.taps(post, hand)
    await ben.seesNext(/Your hand/)
    await slack.quiet()
    expect(asked(slack, 'chat.update')).toEqual([])
    const answers = asked(slack, 'response_url').map(({ body }) => body)
    expect(answers).toEqual([{ delete_original: true }])
  })

  it('keeps the count on its post, which stays one post, and names people', async () => {
    const { slack, channel, clock, settled, ana, ben, cem } = await channelScene(mode)
    calls(ana, channel)
    const post = await called(ana)
    for (const person of [ana, ben, cem]) await raises(person, post, settled)
    expect(asked(slack, 'chat.update')).toEqual([])
    clock.move(seconds(5))
    const counted = await cem.sees(/Who is in\? 3 hands/)
    expect([counted.ts, counted.buttons.map(({ label }) => label)]).toEqual([post.ts, [hand]])
    const named = await ben.sees(/was last/)
    expect([named.plain, named.text]).toEqual([`@${cem.id} was last.`, `Tend\n<@${cem.id}> was last.`])
    expect(postsIn(channel, ben)).toEqual([counted, named])
    expect(asked(slack, 'chat.update')).toHaveLength(1)
  })

  it("does not take somebody else's button for theirs", async () => {
    const { channel, clock, settled, ana, ben, cem } = await channelScene(mode)
    calls(ana, channel)
    const post = await called(ben)
    await settled()
    ben.taps(post, hand)
    cem.taps(await ben.sees(/Your hand/), 'Up')
    await cem.sees('(foreign)')
    clock.move(minutes(1))
    await raises(ben, post, settled)
    clock.move(seconds(5))
    await cem.sees('Who is in? 1 hand.')
    expect(postsIn(channel, cem)[0]?.plain).toContain('1 hand.')
  })

  it('opens a form of who tapped, in their seat, and hears it from there', async () => {
    const { adapter, ear, channel, address, seatOf, ben } = await earScene(mode)
    ear.form_ = form
    await adapter.send(outgoing(address, 'Ready?', { privacy: 'public', choices }))
    ben.taps(await ben.sees('Ready?'), 'Yes')
    await expect.poll(() => ear.heard.length).toBe(1)
    await adapter.send(outgoing(seatOf(ben), 'What happened?', { privacy: 'ephemeral', form }))
    ben.taps(await ben.sees('What happened?'), 'Write it')
    await ben.seesModal((view) => view.callback_id === 'form')
    expect(ear.asked).toEqual([[ear.heard[0]?.from, form.id, seatOf(ben)]])
    ben.submits({ text: 'a few words' })
    await expect.poll(() => ear.heard.at(-1)?.act.kind).toBe('form')
    const place = { channel: address, seat: seatOf(ben), mayModerate: false, mayPost: true }
    expect(ear.heard.map((one) => one.place)).toEqual([place, place])
    expect(postsIn(channel, ben)).toHaveLength(1)
  })
})

describe('what happens elsewhere', () => {
  it('belongs to no channel: the direct message with Tend', async () => {
    const { ear, ana } = await earScene('http')
    const run = ana.runs('/tend', 'call')
    await run.acknowledged()
    expect(run.ackBody.text).toMatch(/direct messages/)
    expect(ear.heard.map(({ place }) => place)).toEqual([undefined])
  })

  it('is told apart: another command in a channel is answered in the direct message', async () => {
    const { ear, channel, ana } = await earScene('http')
    const run = ana.runs('/tend', 'counter', { in: channel })
    await run.acknowledged()
    expect(run.ackBody.text).toMatch(/direct messages/)
    expect(ear.heard[0]?.place?.mayModerate).toBe(true)
  })

  it('an organisation with many workspaces stands in every address', async () => {
    const { ear, adapter, channel, address, seatOf, ana } = await earScene('socket', { enterprise: 'Big' })
    ana.runs('/tend', 'call', { in: channel })
    await expect.poll(() => ear.heard[0]?.place).toMatchObject({ channel: address, seat: seatOf(ana) })
    await adapter.send(outgoing(address, 'Ready?', { privacy: 'public', choices }))
    ana.taps(await ana.sees('Ready?'), 'Yes')
    await expect.poll(() => ear.heard[1]?.place).toEqual(ear.heard[0]?.place)
    await adapter.send(outgoing(seatOf(ana), 'Only you.', { privacy: 'ephemeral' }))
    expect((await ana.sees('Only you.')).ephemeral).toBe(true)
  })
})

describe('what Slack refuses', () => {
  it('of a channel that is archived, nothing more is said there', async () => {
    const { adapter, channel, address, seatOf, ben } = await earScene('http')
    const post = outgoing(address, 'Hello.', { privacy: 'public', choices })
    const ref = await adapter.send(post)
    channel.isArchived = true
    for (const message of [post, { ...post, replaces: ref }, outgoing(seatOf(ben), 'You.', { privacy: 'ephemeral' })])
      await expect(adapter.send(message)).rejects.toMatchObject({ reason: 'gone' })
    expect(ben.seenIn(channel)).toHaveLength(1)
  })

  it('of a channel Tend is not in, and of somebody who is gone', async () => {
    const { adapter, channel, address, seatOf, ben } = await earScene('http')
    const gone = outgoing(seatOf({ id: 'U0GONE' }), 'You.', { privacy: 'ephemeral' })
    await expect(adapter.send(gone)).rejects.toMatchObject({ reason: 'gone' })
    channel.hasApp = false
    const post = outgoing(address, 'Hello.', { privacy: 'public' })
    for (const message of [post, outgoing(seatOf(ben), 'You.', { privacy: 'ephemeral' })])
      await expect(adapter.send(message)).rejects.toMatchObject({ reason: 'forbidden' })
  })

  it.for([
    ['user_not_in_channel', 'chat.postEphemeral', 'gone'],
    ['channel_not_found', 'chat.postMessage', 'gone'],
    ['message_not_found', 'chat.update', 'gone'],
    ['edit_window_closed', 'chat.update', 'forbidden'],
    ['cant_update_message', 'chat.update', 'forbidden'],
  ] as const)('%s, of %s, is %s', async ([error, refused, reason]) => {
    const { slack, adapter, address, seatOf, ben } = await earScene('http')
    slack.faults.refuse = (method) => (method === refused ? { error } : undefined)
    const to = refused === 'chat.postEphemeral' ? seatOf(ben) : address
    const replaces = refused === 'chat.update' ? 'C1:1.2' : null
    const privacy = refused === 'chat.postEphemeral' ? 'ephemeral' : 'public'
    await expect(adapter.send(outgoing(to, 'Hello.', { privacy, replaces }))).rejects.toMatchObject({ reason })
  })

  it('for now is tried later', async () => {
    const { slack, adapter, address } = await earScene('http')
    slack.faults.refuse = () => ({ error: 'ratelimited', retryAfter: 30 })
    const refusal = adapter.send(outgoing(address, 'Hello?', { privacy: 'public' }))
    await expect(refusal).rejects.toMatchObject({ reason: 'rate-limited', retryAfterMs: seconds(30) })
  })

  it('is not asked for: what is for one person is not said to all', async () => {
    const { slack, adapter, address } = await earScene('http')
    await expect(adapter.send(outgoing(address, 'Something broke.'))).rejects.toMatchObject({ reason: 'forbidden' })
    expect(slack.requests.filter(({ method }) => method.startsWith('chat.'))).toEqual([])
  })
})

describe('a tap in a channel', () => {
  it('whose form took too long to open is offered again there, to who tapped', async () => {
    const { slack, adapter, ear, channel, seatOf, ben, cem } = await earScene('http')
    ear.form_ = form
    await adapter.send(outgoing(seatOf(ben), 'What happened?', { privacy: 'ephemeral', form }))
    slack.faults.refuse = (method) => (method === 'views.open' ? { error: 'expired_trigger_id' } : undefined)
    ben.taps(await ben.sees('What happened?'), 'Write it')
    const again = await ben.seesNext(/took too long/)
    expect([again.ephemeral, again.channel, again.buttons.map(({ label }) => label)]).toEqual([
      true,
      channel.id,
      ['Open again'],
    ])
    expect(cem.seenIn(channel)).toEqual([])
  })

  it('is answered at once, however many tap at the same moment', async () => {
    const { slack, home, adapter, channel, address } = await earScene('http')
    const people = Array.from({ length: 20 }, (_, n) => home.person(`p${n}`))
    const [, workspace] = address.split(':')
    const begun = performance.now()
    await Promise.all(
      people.map(({ id }) =>
        adapter.send(outgoing(`slack:${workspace}:${channel.id}:${id}`, 'You.', { privacy: 'ephemeral' })),
      ),
    )
    expect(performance.now() - begun).toBeLessThan(seconds(5))
    expect(asked(slack, 'chat.postEphemeral')).toHaveLength(20)
  })

  it('names nobody whom a text names by itself', async () => {
    const { adapter, address, seatOf, ana, ben } = await earScene('http')
    const text = `\uFFFC: I thank <@${ana.id}> & example.org`
    await adapter.send(outgoing(address, text, { privacy: 'public', about: [seatOf(ben)] }))
    const post = await ana.sees(/I thank/)
    expect(post.plain).toBe(`@${ben.id}: I thank <@${ana.id}> & example.org`)
    expect(post.text).toBe(`Tend\n<@${ben.id}>: I thank &lt;@${ana.id}&gt; &amp; example.org`)
  })
})
