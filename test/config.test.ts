/** What the environment says: every problem at once, each with its remedy, and no secret repeated. */
import { describe, expect, it } from 'vitest'
import { platformsIn, readConfig } from '../src/config.ts'

const problemsOf = (env: Record<string, string>): string => {
  try {
    readConfig(env)
    return ''
  } catch (error) {
    return (error as Error).message
  }
}

describe('the configuration', () => {
  it('needs nothing, and then talks on the local page', () => {
    expect(platformsIn(readConfig({}))).toEqual({ discord: false, slack: false })
    expect(platformsIn(readConfig({ DISCORD_TOKEN: '', SLACK_BOT_TOKEN: '' }))).toEqual({
      discord: false,
      slack: false,
    })
  })

  it('connects one platform or both', () => {
    const socket = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }
    expect(platformsIn(readConfig({ DISCORD_TOKEN: 'd' }))).toEqual({ discord: true, slack: false })
    expect(platformsIn(readConfig(socket))).toEqual({ discord: false, slack: true })
    expect(platformsIn(readConfig({ ...socket, DISCORD_TOKEN: 'd' }))).toEqual({ discord: true, slack: true })
  })

  it.for([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /SLACK_SIGNING_SECRET: missing.*Socket Mode/],
    [{ SLACK_BOT_TOKEN: 'wrong-secret', SLACK_APP_TOKEN: 'xapp-1' }, /SLACK_BOT_TOKEN begins with xoxb-/],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'wrong-secret' }, /SLACK_APP_TOKEN begins with xapp-/],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, /SLACK_BOT_TOKEN: missing/],
    [
      { SLACK_CLIENT_ID: '1', SLACK_SIGNING_SECRET: 's' },
      /SLACK_CLIENT_SECRET: missing[\s\S]*SLACK_STATE_SECRET: missing/,
    ],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_CLIENT_ID: '1' }, /one token is for one workspace/],
    [{ CARE_TEAM: 'the listeners' }, /CARE_TEAM, CARE_TEAM_CHANNEL.*all four or none/],
    [{ PROFILE: 'workplace', CARE_TEAM: 'the listeners' }, /at work Tend tells nobody/],
    [{ CARE_TEAM_CHANNEL: '#listeners' }, /CARE_TEAM_CHANNEL is the link/],
    [{ CARE_TEAM_HOURS: 'in the evening' }, /CARE_TEAM_HOURS is a cron pattern/],
    [{ CARE_TEAM_ZONE: 'Berlin' }, /CARE_TEAM_ZONE is a time zone/],
    [{ SLACK_MODERATORS: 'U0ANA, @ben' }, /SLACK_MODERATORS lists member ids/],
    [{ SLACK_API_URL: 'http://127.0.0.1/api' }, /SLACK_API_URL ends in \/api\//],
    [{ DISCORD_API_URL: 'over there' }, /DISCORD_API_URL is a URL/],
  ] as const)('%o is told with its remedy', ([env, sentence]) => {
    expect(problemsOf(env)).toMatch(sentence)
    expect(problemsOf(env)).not.toContain('wrong-secret')
  })

  it('knows who may run exercises on Slack: nobody, or a list', () => {
    expect(readConfig({}).SLACK_MODERATORS).toEqual([])
    expect(readConfig({ SLACK_MODERATORS: 'U0ANA, W0BEN' }).SLACK_MODERATORS).toEqual(['U0ANA', 'W0BEN'])
  })

  it('tells of everything at once, single settings and what they make together', () => {
    const told = problemsOf({ PORT: 'x', PROFILE: 'family', SLACK_BOT_TOKEN: 'xoxb-1' })
    expect(told).toMatch(/3 problem\(s\)/)
    for (const name of ['PORT', 'PROFILE', 'SLACK_SIGNING_SECRET']) expect(told).toContain(name)
  })
})
