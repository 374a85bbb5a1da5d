/**
 * Complaint 26, from outside: Tend as its own process on both platforms, with its log at debug, a word that stands in
 * texts, forms, commands, names and broken payloads, and tokens that nobody may read. Afterwards neither is anywhere.
 */
import { createHmac } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { open } from '../src/open.ts'
import { seconds, WallClock } from '../src/time.ts'
import { canary, expectNoCanary, expectOnlyNicknames } from './support/canary.ts'
import { DiscordServer } from './support/discord/index.ts'
import { SlackServer } from './support/slack/index.ts'
import { TendProcess } from './support/tend-process.ts'

async function scene() {
  const discord = await DiscordServer.open()
  const slack = await SlackServer.open({ mode: 'http' })
  const home = slack.workspace('home')
  const tokens = [discord.token, home.botToken, slack.signingSecret]
  const tend = await TendProcess.start({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    SLACK_BOT_TOKEN: home.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.apiUrl,
  })
  slack.eventsUrl = `http://127.0.0.1:${tend.port}/slack/events`
  onTestFinished(async () => {
    await tend.end()
    await discord.close()
    await slack.close()
  })
  await discord.ready()
  const ana = discord.person(canary.toLowerCase())
  const ben = home.person(canary)
  return { discord, slack, home, tend, tokens, ana, ben }
}
type Scene = Awaited<ReturnType<typeof scene>>

/** Everything an operator can read: what was printed, the three pages, the files. */
async function search({ tend, tokens }: Scene): Promise<void> {
  const pages = ['/metrics', '/healthz', '/readyz'].map(async (path) => {
    const response = await fetch(`http://127.0.0.1:${tend.port}${path}`)
    return [path, await response.text()] as const
  })
  const folder = join(tend.folder, 'data')
  const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')] as const)
  for (const [where, text] of [['output', tend.output], ...(await Promise.all(pages)), ...files] as const) {
    expectNoCanary(text, where)
    for (const token of tokens) expect(text.includes(token), `a token in ${where}`).toBe(false)
  }
}

/** What lies in the store, read with its key. */
async function searchRecords({ tend }: Scene): Promise<number> {
  const clock = new WallClock()
  const { engine } = await open({ STORE_URL: `file:${join(tend.folder, 'data/tend.db')}` }, clock, () => {})
  let count = 0
  try {
    for await (const key of engine.keys()) {
      const record = await engine.load(key)
      if (!record) continue
      count += 1
      expectOnlyNicknames(record, key)
    }
  } finally {
    await engine.stop()
  }
  return count
}

/** Both tell Tend the word in every way there is, in the middle of a conversation. */
async function talk({ ana, ben }: Scene): Promise<void> {
  ana.writes('calm')
  ben.writes('calm')
  await Promise.all([ana.sees(/safe for now/), ben.sees(/safe for now/)])
  const message = ana.writes(`${canary} is what I wrote`)
  ana.edits(message, `${canary} is what I meant`)
  ana.sends('sticker')
  const written = ben.writes(`${canary} is what I wrote`)
  ben.edits(written, `${canary} is what I meant`)
  ben.runs('/tend', canary)
  ana.writes('stop')
  ben.writes('stop')
  await Promise.all([ana.sees(/^Stopped/), ben.sees(/Stopped/)])
}

/** To the question of a break, whose answer is typed into a form. */
async function fillForms({ home }: Scene): Promise<void> {
  const ben = home.person(`${canary} B`)
  ben.writes('calm')
  ben.taps(await ben.sees(/safe for now/), 'Yes')
  ben.picks(await ben.sees(/How upset/), ['8'])
  ben.taps(await ben.sees(/real break/), 'A real break')
  ben.taps(await ben.sees(/How long/), 'Until a time')
  const long = await ben.sees(({ buttons }) => buttons.some(({ actionId }) => actionId.endsWith(':~form')))
  ben.taps(long, long.buttons.find(({ actionId }) => actionId.endsWith(':~form'))?.actionId ?? '')
  await ben.seesModal((view) => view.callback_id === 'form')
  ben.submits({ text: `${canary} in the form` })
  await ben.sees(/./)
}

/** Says something to Slack's door as Slack signs it, or not. */
const knock = (tend: TendProcess, body: string, type: string, signingSecret: string): Promise<Response> => {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex')
  return fetch(`http://127.0.0.1:${tend.port}/slack/events?${canary}`, {
    method: 'POST',
    headers: {
      'content-type': type,
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${signature}`,
      'x-canary': canary,
    },
    body,
  })
}

const json = 'application/json'
const form = 'application/x-www-form-urlencoded'
const payload = (value: unknown): [string, string] => [`payload=${encodeURIComponent(JSON.stringify(value))}`, form]

/** What Slack never sends, each with the word in it. */
const wrongOnSlack: readonly [body: string, type: string][] = [
  [`{"text": "${canary}"`, json],
  [canary, json],
  [JSON.stringify({ type: 'event_callback', event: { type: 'message', text: canary } }), json],
  [
    JSON.stringify({
      type: 'event_callback',
      team_id: 'T1',
      event: { type: 'message', channel_type: 'im', text: { canary } },
    }),
    json,
  ],
  [JSON.stringify({ type: 'event_callback', team_id: 'T1', authorizations: canary, event: { type: canary } }), json],
  [JSON.stringify({ type: canary }), json],
  [`payload=${canary}`, form],
  [`command=/tend&text=${canary}`, form],
  payload({
    type: 'block_actions',
    user: { id: 'U1', name: canary },
    team: { id: 'T1' },
    actions: [{ action_id: canary }],
  }),
  payload({
    type: 'view_submission',
    user: { id: 'U1' },
    team: { id: 'T1' },
    view: { callback_id: 'form', private_metadata: canary },
  }),
  payload({ type: canary, user: canary }),
]

/** What Discord never sends, each with the word in it. */
const wrongOnDiscord: readonly [event: string, data: unknown][] = [
  ['MESSAGE_CREATE', { content: canary }],
  ['MESSAGE_CREATE', { id: '1', channel_id: canary, author: null, content: canary }],
  ['MESSAGE_CREATE', { id: '1', channel_id: '2', author: { id: canary, username: canary }, content: { canary } }],
  ['MESSAGE_UPDATE', { id: canary }],
  ['INTERACTION_CREATE', { id: '1', type: 99, data: { custom_id: canary } }],
  ['INTERACTION_CREATE', { id: '1', type: 3, token: canary, data: { custom_id: canary, component_type: 2 } }],
  [
    'INTERACTION_CREATE',
    {
      id: '1',
      type: 5,
      token: canary,
      user: { id: '1', username: canary },
      data: { custom_id: canary, components: canary },
    },
  ],
  ['GUILD_CREATE', { id: canary, name: canary }],
  [canary.toUpperCase(), { canary }],
  ['CHANNEL_CREATE', canary],
]

describe('on both platforms', () => {
  it('what was said, in texts, forms, commands, names and files, is nowhere', async () => {
    const all = await scene()
    await talk(all)
    await fillForms(all)
    await search(all)
    expect(all.tend.output, 'turns are told').toContain('"event":"turn"')
    expect(await all.tend.stop()).toBe(0)
    expect(await searchRecords(all)).toBeGreaterThan(0)
    const files = readdirSync(join(all.tend.folder, 'data'))
    for (const name of files) expectNoCanary(readFileSync(join(all.tend.folder, 'data', name), 'latin1'), name)
  })

  it('what was said while the store was slow, or down, or the platforms refused, is nowhere', async () => {
    const all = await scene()
    const { tend, ana, ben, discord, slack } = all
    const say = (): void => {
      for (const person of [ana, ben]) person.writes(`${canary} again, calm please`)
    }
    await talk(all)
    await tend.wish({ slow: seconds(2.5) })
    say()
    await new Promise((resolve) => setTimeout(resolve, 3000))
    await tend.wish({ slow: 0, down: true })
    say()
    await expect.poll(() => tend.output, { timeout: 20_000 }).toContain('receive-failed')
    await tend.wish({ down: false })
    discord.faults.refuse = ({ method }) => (method === 'POST' ? { status: 500, code: 0, message: canary } : undefined)
    slack.faults.refuse = (method) => (method === 'chat.postMessage' ? { error: canary.toLowerCase() } : undefined)
    say()
    for (const platform of ['discord', 'slack']) {
      const refused = new RegExp(`"message-waits","why":"failed","platform":"${platform}"`)
      await expect.poll(() => tend.output, { timeout: 60_000 }).toMatch(refused)
    }
    await search(all)
  })

  it('what comes broken, or from nobody, is nowhere, and ends nothing', async () => {
    const all = await scene()
    const { tend, discord, slack, ana, ben } = all
    for (const [body, type] of wrongOnSlack) {
      await knock(tend, body, type, slack.signingSecret)
      expect((await knock(tend, body, type, 'somebody else')).status).toBe(401)
    }
    for (const [event, data] of wrongOnDiscord) discord.says(event, data as never)
    for (const person of [ana, ben]) {
      person.writes('calm')
      await person.sees(/safe for now/, seconds(20))
    }
    expect(tend.isAlive).toBe(true)
    await search(all)
  })
})

it('what a library prints, or throws past everybody, is told by name only, and the process ends in order with 1', async () => {
  const all = await scene()
  const { tend, ana, ben } = all
  for (const person of [ana, ben]) {
    person.writes(`calm ${canary}`)
    await person.sees(/Tend/)
  }
  await tend.wish({ blurts: canary })
  await expect.poll(() => tend.isAlive, { timeout: 20_000 }).toBe(false)
  expect(await tend.stop()).toBe(1)
  for (const event of ['library', 'unhandled', 'uncaught']) expect(tend.output).toContain(`"event":"${event}"`)
  expectNoCanary(tend.output, 'output')
})

describe('a start', () => {
  it.for([
    ['DISCORD_TOKEN', 'DISCORD_API_URL'],
    ['SLACK_BOT_TOKEN', 'SLACK_API_URL'],
  ] as const)('with a %s that is wrong does not repeat it', async ([name, url]) => {
    const server = name === 'DISCORD_TOKEN' ? await DiscordServer.open() : await SlackServer.open({ mode: 'socket' })
    onTestFinished(() => server.close())
    const token = name === 'DISCORD_TOKEN' ? `NjAw.${canary}.${canary}` : `xoxb-${canary}`
    const app = server instanceof SlackServer ? { SLACK_APP_TOKEN: server.appToken } : {}
    const { code, output } = await TendProcess.run({ [name]: token, [url]: server.apiUrl, ...app })
    expect(code).toBe(1)
    expect(output).toContain(name)
    expectNoCanary(output, 'output')
  })

  it('with settings that are wrong repeats none of them', async () => {
    const wrong = { SLACK_BOT_TOKEN: canary, SLACK_APP_TOKEN: canary, TEND_KEY: canary, PROFILE: canary, PORT: canary }
    const { code, output } = await TendProcess.run({ ...wrong, STORE_URL: `redis://${canary}@somewhere` })
    expect(code).toBe(1)
    expectNoCanary(output, 'output')
  })
})
