/** Five hundred people who join an exercise within a minute on Slack, without one direct message. `TEND_JOINERS` says how many. */
import { expect, it } from 'vitest'
import { minutes, seconds } from '../../../../src/time.ts'
import type { FakePerson } from '../../../support/slack/index.ts'
import type { SeenMessage } from '../../../support/slack/screen.ts'
import { waves } from '../../../support/waves.ts'
import { scene } from '../tend.ts'

const many = Number(process.env['TEND_JOINERS'] ?? 500)
const patience = minutes(3)

it(
  `${many} people join within a minute: all acknowledged, nobody lost, one post kept up to date, no direct message`,
  async () => {
    const { home, slack } = await scene('http')
    const maker = home.person('maker')
    const channel = home.channel('team', { creator: maker })
    const people = Array.from({ length: many }, (_, n) => home.person(`p${n}`))
    const posts = () => maker.seenIn(channel).filter(({ by, ephemeral }) => by === 'app' && !ephemeral)
    const picks = async (seen: RegExp, label: string): Promise<void> => {
      maker.picks(await maker.sees(seen, patience), [label])
    }
    maker.runs('/tend', 'exercise', { in: channel })
    await picks(/Which exercise/, 'Rose, thorn, bud')
    await picks(/You look at each answer/, 'Post it')
    const call = (person: FakePerson) => person.sees(/Nobody is in yet|people? (is|are) in/, patience)
    const post = await call(maker)
    const begun = Date.now()
    const acts = await waves(people, (person) => person.taps(post, 'Join'))
    const consents = await Promise.all(people.map((person) => person.sees(/You're joining/, patience)))
    acts.push(...(await waves(people, (person, n) => person.taps(consents[n] as SeenMessage, 'Join'))))
    await Promise.all(people.map((person) => person.sees(/How connected/, patience)))
    const took = Date.now() - begun
    await expect
      .poll(() => posts().some(({ plain }) => plain.includes(`${many} people are in`)), { timeout: patience })
      .toBe(true)

    expect(acts.filter(({ failed }) => failed)).toHaveLength(0)
    const slowest = Math.max(...acts.map(({ acknowledgedAfter }) => acknowledgedAfter ?? Number.POSITIVE_INFINITY))
    expect(slowest, 'Slack waits for three seconds').toBeLessThan(seconds(3))
    expect(posts(), 'one post, kept up to date').toHaveLength(1)
    const edits = slack.requests.filter(({ method }) => method === 'chat.update')
    expect(edits.length, 'at most one edit in four seconds').toBeLessThanOrEqual(
      Math.ceil((Date.now() - begun) / seconds(4)) + 1,
    )
    expect(slack.requests.filter(({ method }) => method === 'conversations.open')).toEqual([])
    expect(slack.requests.filter(({ status }) => status === 429)).toEqual([])
    console.info(
      `${many} joined in ${(took / 1000).toFixed(1)} s, slowest acknowledgement ${slowest} ms, ${edits.length} edits`,
    )
  },
  minutes(10),
)
