/** Who may run exercises in a channel: asked at every act, believed for some minutes, and nobody where Slack does not say. */
import type { webApi } from '@slack/bolt'
import { describe, expect, it } from 'vitest'
import type { Team } from '../../../adapters/slack/address.ts'
import { People } from '../../../adapters/slack/people.ts'
import { HandClock, minutes, seconds } from '../../../src/time.ts'
import { asked, calls, channelScene, earScene, isRefused } from './in-process.ts'

describe('who may run exercises', () => {
  it('is who made the channel, as long as they are who made it', async () => {
    const { slack, channel, clock, ana, ben } = await channelScene('http')
    calls(ana, channel)
    await ana.sees('It is called.')
    channel.creator = ben.id
    clock.move(minutes(9))
    calls(ben, channel)
    expect(await isRefused(ben), 'believed for ten minutes').toBe(true)
    clock.move(minutes(2))
    calls(ana, channel)
    expect(await isRefused(ana)).toBe(true)
    calls(ben, channel)
    expect(await isRefused(ben)).toBe(false)
    expect(asked(slack, 'conversations.info')).toHaveLength(2)
  })

  it('is who runs the workspace, and whom the operator named', async () => {
    const { home, slack, channel, ben } = await channelScene('http', { moderators: (one) => [one.ben.id] })
    const people = [ben, home.person('dora', { role: 'admin' }), home.person('eli', { role: 'owner' })]
    for (const person of people) {
      calls(person, channel)
      expect(await isRefused(person)).toBe(false)
    }
    expect(asked(slack, 'conversations.info'), 'only whether Tend is there').toHaveLength(1)
  })

  it('is who runs this workspace: in another of the same organisation they may be one of many', async () => {
    const info = async ({ token }: { token: string }) => ({ ok: true, user: { is_admin: token === 'one' } })
    const client = { users: { info } } as unknown as webApi.WebClient
    const people = new People(new HandClock())
    const [one, two] = ['T1', 'T2'].map((team) => ({ team, enterprise: 'E1' })) as [Team, Team]
    await people.hints(client, 'one', one, 'U1')
    expect([one, two].map((where) => people.runsWorkspace(where, 'U1'))).toEqual([true, false])
    await people.hints(client, 'two', two, 'U1')
    expect([one, two].map((where) => people.runsWorkspace(where, 'U1'))).toEqual([true, false])
  })

  it.for(['missing_scope', 'ratelimited'])('is nobody for who made it, when Slack says %s', async (error) => {
    const { slack, channel, clock, ana } = await channelScene('http')
    slack.faults.refuse = (method) => (method === 'conversations.info' ? { error } : undefined)
    for (let n = 0; n < 2; n++) {
      calls(ana, channel)
      expect(await isRefused(ana)).toBe(true)
    }
    expect(asked(slack, 'conversations.info'), 'not asked again at once').toHaveLength(1)
    slack.faults.refuse = undefined
    clock.move(seconds(11))
    calls(ana, channel)
    expect(await isRefused(ana)).toBe(false)
  })

  it('is asked once for all who tap at the same moment, in a private channel as well', async () => {
    const { slack, home, ear, ana, ben, cem } = await earScene('http')
    const secret = home.channel('secret', { isPrivate: true, creator: ana })
    for (const person of [ana, ben, cem, ana]) person.runs('/tend', 'call', { in: secret })
    await expect.poll(() => ear.heard.length).toBe(4)
    const may = ear.heard.map(({ from, place }) => [from.endsWith(ana.id), place?.mayModerate])
    expect(may.filter(([isAna, mayModerate]) => isAna !== mayModerate)).toEqual([])
    expect(asked(slack, 'conversations.info')).toHaveLength(1)
  })
})
