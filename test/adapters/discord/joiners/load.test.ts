/** Five hundred people who join an exercise within a minute on Discord, without one direct message. `TEND_JOINERS` says how many. */
import { expect, it } from 'vitest'
import { minutes, seconds } from '../../../../src/time.ts'
import type { SeenMessage } from '../../../support/discord/screen.ts'
import { waves } from '../../../support/waves.ts'
import { scene } from '../tend.ts'

const many = Number(process.env['TEND_JOINERS'] ?? 500)
const patience = minutes(3)

it(
  `${many} people join within a minute: all acknowledged, nobody lost, one post kept up to date, no direct message`,
  async () => {
    const { discord } = await scene()
    const server = discord.guild('support')
    const moderator = discord.person('mod')
    server.moderators.add(moderator)
    const people = Array.from({ length: many }, (_, n) => discord.person(`p${n}`))
    const bystanders = Array.from({ length: 300 }, (_, n) => discord.person(`b${n}`))
    const posts = () => [...server.channel.messages.values()].filter(({ audience }) => !audience)

    moderator.runs('exercise', { in: server.channel })
    moderator.picks(await moderator.sees(/Which exercise/, patience), ['Rose, thorn, bud'])
    moderator.picks(await moderator.sees(/You look at each answer/, patience), ['Post it'])
    const post = await moderator.sees(/Nobody is in yet/, patience)
    const begun = Date.now()
    const acts = await waves(people, (person) => person.taps(post, 'Join'))
    const consents = await Promise.all(people.map((person) => person.sees(/You're joining/, patience)))
    acts.push(...(await waves(people, (person, n) => person.taps(consents[n] as SeenMessage, 'Join'))))
    await Promise.all(people.map((person) => person.sees(/How connected/, patience)))
    const took = Date.now() - begun
    await moderator.until(() => posts().some(({ seen }) => seen.text.includes(`${many} people are in`)), patience)

    expect(acts.filter(({ failed }) => failed)).toHaveLength(0)
    const slowest = Math.max(...acts.map(({ acknowledgedAfter }) => acknowledgedAfter ?? Number.POSITIVE_INFINITY))
    expect(slowest, 'Discord waits for three seconds').toBeLessThan(seconds(3))
    expect(posts(), 'one post, kept up to date').toHaveLength(1)
    const edits = discord.requests.filter(
      ({ method, path }) => method === 'PATCH' && /channels\/\d+\/messages/.test(path),
    )
    expect(edits.length, 'at most one edit in four seconds').toBeLessThanOrEqual(
      Math.ceil((Date.now() - begun) / seconds(4)) + 1,
    )
    expect(discord.requests.filter(({ path }) => path === '/users/@me/channels')).toEqual([])
    expect(discord.requests.filter(({ status }) => status === 429)).toEqual([])
    for (const { chat } of bystanders) expect(chat).toEqual([])
    console.info(
      `${many} joined in ${(took / 1000).toFixed(1)} s, slowest acknowledgement ${slowest} ms, ${edits.length} edits`,
    )
  },
  minutes(10),
)
