/** A whole group exercise on Slack, over HTTP and over a socket: who made the channel runs it, two members take part. */
import { describe, expect, it } from 'vitest'
import { minutes, seconds } from '../../../src/time.ts'
import { workplace } from '../../support/house.ts'
import type { FakePerson } from '../../support/slack/index.ts'
import { channelScene } from './in-process.ts'
import { modes } from './tend.ts'

type Scene = Awaited<ReturnType<typeof channelScene>>
type Channel = Scene['channel']

const postsIn = (channel: Channel, reader: FakePerson) =>
  reader.seenIn(channel).filter(({ by, ephemeral }) => by === 'app' && !ephemeral)

async function taps({ settled }: Scene, person: FakePerson, seen: RegExp, label: string): Promise<void> {
  const message = await person.sees(seen)
  await settled()
  // More choices than fit beside each other stand in a list.
  if (message.buttons.some((button) => button.label === label)) person.taps(message, label)
  else person.picks(message, [label])
  await settled()
}

async function writes(scene: Scene, person: FakePerson, seen: RegExp, label: string, text: string): Promise<void> {
  await taps(scene, person, seen, label)
  await person.seesModal((view) => view.callback_id === 'form')
  person.submits({ text })
  await person.sees(/Saved/)
  await scene.settled()
}

describe.for(modes)('over %s, a group exercise at work', (mode) => {
  it('goes from the call to the answers, in the channel and before the eyes of one alone', async () => {
    const scene = await channelScene(mode, { house: workplace })
    const { channel, clock, settled, ana, ben, cem } = scene
    ana.runs('/tend', 'exercise', { in: channel })
    await settled()
    clock.move(seconds(4))
    await taps(scene, ana, /Which exercise/, 'Good news round')
    await taps(scene, ana, /You look at each answer/, 'Review on or off')
    await taps(scene, ana, /shown without review/, 'Post it')
    for (const person of [ben, cem]) {
      await taps(scene, person, /Nobody is in yet|people? (is|are) in/, 'Join')
      await taps(scene, person, /You're joining/, 'Join')
      await taps(scene, person, /How connected/, 'Skip')
      await person.sees(/You're in/)
    }
    clock.move(minutes(5))
    await ben.sees(/not part of any review/)
    clock.move(minutes(1))
    await writes(scene, ben, /one bit of good news/, 'Share news', 'I found my keys.')
    expect(postsIn(channel, ana).some(({ plain }) => plain.includes('keys'))).toBe(false)
    await writes(scene, cem, /one bit of good news/, 'Share news', 'It rained at last.')
    await ana.sees(/The good news/)
    for (const shown of [1, 2]) {
      await settled()
      clock.move(seconds(21))
      const answers = () => postsIn(channel, ana).filter(({ plain }) => /keys|rained/.test(plain))
      await expect.poll(() => answers().length, { timeout: 5000 }).toBe(shown)
    }
    expect(ana.seenIn(channel).some(({ plain }) => plain.includes('Share one bit'))).toBe(false)
  })
})
