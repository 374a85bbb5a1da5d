/** A whole group exercise on Discord: a moderator, three members, and everybody else, who hears nothing but the channel. */
import { describe, expect, it } from 'vitest'
import { minutes, seconds } from '../../../src/time.ts'
import type { FakeChannel } from '../../support/discord/places.ts'
import { community } from '../../support/house.ts'
import { channelScene, type Person } from './in-process.ts'

const postsIn = (channel: FakeChannel) =>
  [...channel.messages.values()].filter(({ audience }) => !audience).map(({ seen }) => seen)

type Scene = Awaited<ReturnType<typeof channelScene>>

/** Taps a button, or picks from the list where there are more than fit beside each other. */
function choose(person: Person, message: Awaited<ReturnType<Person['sees']>>, label: string): void {
  if (message.buttons.some((button) => button.label === label)) person.taps(message, label)
  else person.picks(message, [label])
}

/** From `/exercise` to the call in the channel. */
async function calls({ server, clock, settled, ana }: Scene, exercise: string) {
  ana.runs('exercise', { in: server.channel })
  await settled()
  clock.move(seconds(4))
  const tap = async (seen: string | RegExp, label: string) => {
    const message = await ana.sees(seen)
    await settled()
    choose(ana, message, label)
    await settled()
  }
  await tap(/Which exercise/, exercise)
  await tap(/You look at each answer/, 'Review on or off')
  await tap(/shown without review/, 'Post it')
  return ana.sees(/Nobody is in yet/)
}

async function joins(person: Person, { settled }: Scene, post: Awaited<ReturnType<Person['sees']>>): Promise<void> {
  person.taps(post, 'Join')
  const consent = await person.sees(/You're joining/)
  await settled()
  person.taps(consent, 'Join')
  const pulse = await person.sees(/How connected/)
  await settled()
  person.taps(pulse, 'Skip')
  await person.sees(/You're in/)
  await settled()
}

async function writes(
  person: Person,
  { settled }: Scene,
  question: RegExp,
  label: string,
  text: string,
): Promise<void> {
  const asked = await person.sees(question)
  await settled()
  const tap = person.taps(asked, label)
  const { inputs } = await tap.modalShown()
  person.submits(tap, { [inputs[0]?.customId ?? '']: text })
  await person.sees(/Saved/)
  await settled()
}

describe('a group exercise', () => {
  it('goes from the call to the answers; nobody is written to directly, and whoever pressed nothing gets nothing', async () => {
    const scene = await channelScene(community)
    const { discord, server, clock, settled, ana, ben, cem } = scene
    const bystander = discord.person('dora')
    const post = await calls(scene, 'Good news round')
    await joins(ben, scene, post)
    await joins(cem, scene, post)
    clock.move(seconds(5))
    await ben.until(() => postsIn(server.channel).some(({ text }) => text.includes('2 people are in')))
    expect(postsIn(server.channel)).toHaveLength(1)
    clock.move(minutes(5))
    await ben.sees(/you write in private/)
    clock.move(minutes(1))
    await writes(ben, scene, /one bit of good news/, 'Share news', 'I found my keys.')
    expect(postsIn(server.channel).some(({ text }) => text.includes('keys'))).toBe(false)
    await writes(cem, scene, /one bit of good news/, 'Share news', 'It rained at last.')
    const shown = () => postsIn(server.channel).filter(({ text }) => /keys|rained/.test(text))
    await ana.sees('The good news.')
    for (const n of [1, 2]) {
      await settled()
      clock.move(seconds(21))
      await ben.until(() => shown().length === n)
    }
    expect(
      shown()
        .map(({ text }) => text)
        .sort(),
    ).toEqual([`<@${ben.id}>: "I found my keys."`, `<@${cem.id}>: "It rained at last."`].sort())
    // What is for one person is seen by that one alone, and nobody is called by a name.
    expect(ana.seenIn(server.channel).some(({ text }) => text.includes('Share one bit'))).toBe(false)
    expect(bystander.seenIn(server.channel).every(({ ephemeral }) => !ephemeral)).toBe(true)
    for (const { body } of discord.requests.filter(({ method, path }) => method === 'POST' && /messages$/.test(path)))
      expect(body).toMatchObject({ allowed_mentions: { parse: [] } })
  })

  it('shows everything with names here, and says so', async () => {
    const scene = await channelScene(community)
    const { server, clock, settled, ana } = scene
    ana.runs('exercise', { in: server.channel })
    await settled()
    clock.move(seconds(4))
    const pick = await ana.sees(/Which exercise/)
    await settled()
    choose(ana, pick, 'Rose, thorn, bud')
    const card = await ana.sees(/Everything is shown with names/)
    expect(card.buttons.map(({ label }) => label)).not.toContain('With or without names')
  })

  it('ends for a moderator who is none any more, at the next tap', async () => {
    const scene = await channelScene(community)
    const { server, settled, ana } = scene
    const post = await calls(scene, 'Good news round')
    await settled()
    ana.taps(post, 'For moderators')
    const control = await ana.sees(/open to join/)
    await settled()
    server.moderators.delete(ana)
    ana.taps(control, 'Cancel it')
    await ana.sees(/are run by its moderators/)
    expect(
      postsIn(server.channel)
        .map(({ text }) => text)
        .join(),
    ).not.toContain('does not take place')
  })
})
