/** A team is told that somebody wants to talk: on their tap, in the agreed words, in its own channel, and nothing else. */
import { describe, expect, it } from 'vitest'
import type { GuildOptions } from '../../support/discord/places.ts'
import { scene } from './tend.ts'

/** A server with a team and its channel; `hours` is when somebody of it is there. */
async function withTeam(hours: string, options: Partial<GuildOptions> = {}) {
  let told = (): readonly { content: string; mentions: readonly unknown[] }[] => []
  const all = await scene((discord) => {
    const server = discord.guild('support', { channels: ['general', 'listeners'], ...options })
    const channel = server.channels[1]
    told = () =>
      [...(channel?.messages.values() ?? [])].map(({ raw }) => ({ content: raw.content, mentions: raw.mentions }))
    return {
      CARE_TEAM: 'The listeners',
      CARE_TEAM_CHANNEL: `https://discord.com/channels/${server.id}/${channel?.id}`,
      CARE_TEAM_HOURS: hours,
      CARE_TEAM_ZONE: 'Europe/Berlin',
    }
  })
  const ana = all.discord.person('ana')
  ana.writes('i want to kill myself KANARIE')
  const card = await ana.sees(/people can/)
  return { ...all, ana, card, told: () => told() }
}

const always = '* * * * *'
const never = '* * 30 2 *'

describe('the team of a server', () => {
  it('is told who wants to talk, in the words that were shown before, and nothing else', async () => {
    const { ana, card, told, tend } = await withTeam(always)
    expect(card.buttons.map(({ label }) => label)).toContain('Tell a moderator I want to talk')
    ana.taps(card, 'Tell a moderator I want to talk')
    const asked = await ana.sees(/I can tell The listeners/)
    expect(told()).toEqual([])
    ana.taps(asked, 'Yes, send it')
    await ana.sees(/passing it on/)
    const words = `<@${ana.id}> would like to talk. They asked me to tell you.`
    expect(asked.text).toContain(words)
    await expect.poll(told).toEqual([{ content: words, mentions: [] }])
    expect(tend.output).not.toContain('KANARIE')
  })

  it('is not told where the person says no', async () => {
    const { ana, card, told } = await withTeam(always)
    ana.taps(card, 'Tell a moderator I want to talk')
    ana.taps(await ana.sees(/I can tell The listeners/), 'No, send nothing')
    await ana.sees(/people can/)
    expect(told()).toEqual([])
  })

  it('may be away, and that is said before anything is sent', async () => {
    const { ana, card, told } = await withTeam(never)
    ana.taps(card, 'Tell a moderator I want to talk')
    const asked = await ana.sees(/No one is on duty now/)
    ana.taps(asked, 'Yes, send it')
    await expect.poll(() => told().length).toBe(1)
  })

  it('cannot be told twice within the hour', async () => {
    const { ana, card, told } = await withTeam(always)
    ana.taps(card, 'Tell a moderator I want to talk')
    ana.taps(await ana.sees(/I can tell The listeners/), 'Yes, send it')
    await ana.sees(/passing it on/)
    ana.writes('help')
    ana.picks(await ana.sees(/What kind of help/), ['Someone to talk to'])
    const lines = await ana.sees(/people you can talk to/)
    expect(lines.buttons.map(({ label }) => label)).not.toContain('Tell a moderator I want to talk')
    expect(told()).toHaveLength(1)
  })

  it('that cannot be reached is not left for told: the person hears so', async () => {
    const { ana, card } = await withTeam(always, { permissions: 0n })
    ana.taps(card, 'Tell a moderator I want to talk')
    ana.taps(await ana.sees(/I can tell The listeners/), 'Yes, send it')
    await ana.sees(/No one has been told/)
  })

  it('is not on the card where there is none', async () => {
    const { discord } = await scene()
    const ana = discord.person('ana')
    ana.writes('i want to kill myself')
    const card = await ana.sees(/people can/)
    expect(card.buttons.map(({ label }) => label)).not.toContain('Tell a moderator I want to talk')
  })
})
