/** Platforms as an operator meets them: tokens that work and do not, the doctor, the commands, the health page, the end. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DiscordServer } from './support/discord/index.ts'
import { SlackServer } from './support/slack/index.ts'
import { TendProcess } from './support/tend-process.ts'

let discord: DiscordServer
let slack: SlackServer
let home: ReturnType<SlackServer['workspace']>
beforeAll(async () => {
  discord = await DiscordServer.open()
  slack = await SlackServer.open({ mode: 'socket' })
  home = slack.workspace('home')
})
afterAll(async () => {
  await discord.close()
  await slack.close()
})

const onDiscord = () => ({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl })
const onSlack = () => ({ SLACK_BOT_TOKEN: home.botToken, SLACK_APP_TOKEN: slack.appToken, SLACK_API_URL: slack.apiUrl })
const wrongDiscord = 'NjAwMDAwMDAwMDAwMDAwMDAx.Gwrong.wrongwrongwrongwrongwrongwrongwrongwro'

describe('a start', () => {
  it.for([
    [
      'a wrong Discord token',
      () => ({ ...onDiscord(), DISCORD_TOKEN: wrongDiscord }),
      /Discord does not accept DISCORD_TOKEN/,
    ],
    [
      'a wrong Slack bot token',
      () => ({ ...onSlack(), SLACK_BOT_TOKEN: 'xoxb-wrong' }),
      /Slack does not accept SLACK_BOT_TOKEN/,
    ],
    [
      'a wrong Slack app token',
      () => ({ ...onSlack(), SLACK_APP_TOKEN: 'xapp-wrong' }),
      /Slack does not accept SLACK_APP_TOKEN/,
    ],
    [
      'a Discord that is not there',
      () => ({ ...onDiscord(), DISCORD_API_URL: 'http://127.0.0.1:9/api' }),
      /Discord could not be reached/,
    ],
    [
      'a Slack that is not there',
      () => ({ ...onSlack(), SLACK_API_URL: 'http://127.0.0.1:9/api/' }),
      /Slack could not be reached/,
    ],
    ['one platform of two', () => ({ ...onDiscord(), ...onSlack(), SLACK_BOT_TOKEN: 'xoxb-wrong' }), /SLACK_BOT_TOKEN/],
  ] as const)('with %s ends with 1 and one sentence', async ([, env, sentence]) => {
    const { code, output } = await TendProcess.run({ LOG_LEVEL: 'error', ...env() })
    expect(code).toBe(1)
    const lines = output.split('\n').filter((line) => line !== '' && !line.startsWith('{'))
    expect(lines).toEqual([expect.stringMatching(sentence)])
    expect(output).not.toMatch(/wrongwrong|xoxb-wrong|xapp-wrong|^ {4}at /m)
  })

  it('connects both platforms in one process, says how it is, and ends when it is asked to', async () => {
    const tend = await TendProcess.start({ ...onDiscord(), ...onSlack() })
    expect(tend.output).toContain('connected to discord and slack')
    await expect.poll(async () => (await tend.health()).status, { timeout: 10_000 }).toBe(200)
    const { body } = await tend.health()
    expect(Object.keys(body.platforms)).toEqual(['discord', 'slack'])
    const ana = discord.person('ana')
    const ben = home.person('ben')
    ana.writes('calm')
    ben.writes('calm')
    await Promise.all([ana.sees(/safe for now/), ben.sees(/safe for now/)])
    expect(await tend.stop()).toBe(0)
    await tend.end()
  })
})

describe('the doctor', () => {
  it('prints the link that adds Tend to a server, and where each platform knows it', async () => {
    discord.guild('support')
    const { output } = await TendProcess.run({ ...onDiscord(), ...onSlack() }, 'doctor')
    expect(output).toMatch(/https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+&scope=bot\+applications\.commands/)
    expect(output).toMatch(/Discord knows this bot as .+, in \d server/)
    expect(output).toMatch(/Slack knows us in home/)
  })

  it('tells of tokens that do not work and of scopes that are missing, with the remedy', async () => {
    const bare = slack.workspace('bare')
    bare.scopes.delete('users:read')
    const { code, output } = await TendProcess.run({ ...onSlack(), SLACK_BOT_TOKEN: bare.botToken }, 'doctor')
    expect(code).toBe(1)
    expect(output).toMatch(/Slack did not grant users:read\. Add what manifest\.yaml names/)
    expect(output).not.toMatch(/who made a channel/)
    bare.scopes.delete('groups:read')
    const { output: two } = await TendProcess.run({ ...onSlack(), SLACK_BOT_TOKEN: bare.botToken }, 'doctor')
    expect(two).toMatch(
      /did not grant groups:read, users:read\..*With channels:read and groups:read .* who made a channel/,
    )
    const wrong = await TendProcess.run({ ...onDiscord(), DISCORD_TOKEN: wrongDiscord }, 'doctor')
    expect(wrong.code).toBe(1)
    expect(wrong.output).toMatch(/Discord does not accept DISCORD_TOKEN/)
  })
})

describe('complaint 32: tend discord register', () => {
  it('shows what would change, changes it, and has nothing left to change', async () => {
    const server = await DiscordServer.open()
    const guild = server.guild('support')
    const env = { DISCORD_TOKEN: server.token, DISCORD_API_URL: server.apiUrl }
    await fetch(`${server.apiUrl}/v10/applications/${server.applicationId}/guilds/${guild.id}/commands`, {
      method: 'PUT',
      headers: { authorization: `Bot ${server.token}`, 'content-type': 'application/json' },
      body: JSON.stringify([{ name: 'calm', description: 'A copy', type: 1 }]),
    })
    const dry = await TendProcess.run(env, 'discord', 'register', '--dry-run')
    expect(dry.output).toMatch(/^\+ calm$/m)
    expect(dry.output).toMatch(/^- copy calm @ \d+$/m)
    expect(dry.output).toContain('Nothing was changed.')
    expect(server.commands).toHaveLength(0)
    const real = await TendProcess.run(env, 'discord', 'register')
    expect(real.output).toContain('Discord knows them now.')
    expect(server.guildCommands(guild.id)).toHaveLength(0)
    const again = await TendProcess.run(env, 'discord', 'register')
    expect(again.output).toBe('Nothing differs.\n')
    expect(server.violations).toEqual([])
    await server.close()
  })
})
