/** Slack as one app sees it: signed events over HTTP, and the three methods of the Web API that a turn needs. */
import { createHmac, randomUUID } from 'node:crypto'
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http'
import { parse } from 'node:querystring'
import { type Sink, serve, Waiting } from './sink.ts'

const secret = '8f742231b10e8888abcd99yyyzzz85a5'
const team = 'T0BENCH00'
const bot = { user_id: 'U0TENDBOT', bot_id: 'B0TENDBOT', app_id: 'A0TENDAPP' } as const

const userOf = (n: number): string => `U0P${n.toString(36).toUpperCase().padStart(6, '0')}`
const channelOf = (n: number): string => `D0P${n.toString(36).toUpperCase().padStart(6, '0')}`

let made = 0
/** When something was said, which is its id in its channel: no two are the same. */
const instant = (): string => `${Math.floor(Date.now() / 1000)}.${String(++made % 1_000_000).padStart(6, '0')}`

/** https://docs.slack.dev/reference/events/message.im, with what surrounds it. */
function eventOf(n: number, text: string): string {
  const ts = instant()
  const elements = [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }]
  const event = {
    client_msg_id: randomUUID(),
    type: 'message',
    text,
    user: userOf(n),
    ts,
    blocks: [{ type: 'rich_text', block_id: 'b1uXk', elements }],
    team,
    channel: channelOf(n),
    event_ts: ts,
    channel_type: 'im',
  }
  return JSON.stringify({
    token: 'z26uFbvR1xHJEdHE1OQiO6t8',
    team_id: team,
    context_team_id: team,
    context_enterprise_id: null,
    api_app_id: bot.app_id,
    event,
    type: 'event_callback',
    event_id: `Ev${made.toString(36).toUpperCase().padStart(9, '0')}`,
    event_time: Math.floor(Number(ts)),
    authorizations: [
      { enterprise_id: null, team_id: team, user_id: bot.user_id, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: '4-eyJldCI6Im1lc3NhZ2UiLCJ0aWQiOiJUMEJFTkNIMDAifQ',
  })
}

/** The headers with which Slack proves that it is Slack. https://docs.slack.dev/authentication/verifying-requests-from-slack */
function headersOf(body: string): Record<string, string | number> {
  const at = Math.floor(Date.now() / 1000)
  const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')
  return {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    'x-slack-request-timestamp': String(at),
    'x-slack-signature': `v0=${signature}`,
  }
}

/** A posted message as Slack gives it back, blocks included. */
function posted(channel: string, text: string, blocks: string | undefined): string {
  const ts = instant()
  const profile = {
    id: bot.bot_id,
    app_id: bot.app_id,
    name: 'Tend',
    icons: {},
    deleted: false,
    updated: 1,
    team_id: team,
  }
  const { user_id: user, bot_id, app_id } = bot
  const message = { user, type: 'message', ts, bot_id, app_id, text, team, bot_profile: profile }
  const drawn = blocks === undefined ? {} : { blocks: JSON.parse(blocks) }
  return JSON.stringify({ ok: true, channel, ts, message: { ...message, ...drawn } })
}

const known = (user: string): string =>
  JSON.stringify({
    ok: true,
    user: {
      id: user,
      team_id: team,
      name: user.toLowerCase(),
      deleted: false,
      tz: 'Europe/Berlin',
      tz_label: 'Central European Time',
      tz_offset: 3600,
      profile: { real_name: user, display_name: user, avatar_hash: 'g1', team },
      is_admin: false,
      is_bot: false,
      is_app_user: false,
      updated: 1,
      locale: 'en-US',
    },
  })

const tested = JSON.stringify({ ok: true, team_id: team, team: 'Bench', user: 'tend', ...bot })

/** @param port where the app will listen. */
export async function slackSink(port: number): Promise<Sink> {
  const waiting = new Waiting()
  const { server, host } = await serve((path, body) => {
    const { channel, text, blocks, user } = parse(body) as Record<string, string>
    switch (path) {
      case '/api/chat.postMessage':
        waiting.answer(channel ?? '', text ?? '')
        return posted(channel ?? '', text ?? '', blocks)
      case '/api/users.info':
        return known(user ?? '')
      case '/api/auth.test':
        return tested
    }
    throw new Error(`An app asked for ${path}.`)
  })
  const agent = new Agent({ keepAlive: true })
  const where = { agent, host: '127.0.0.1', port, path: '/slack/events', method: 'POST' } as const
  return {
    env: { SLACK_BOT_TOKEN: 'xoxb-bench', SLACK_SIGNING_SECRET: secret, SLACK_API_URL: `http://${host}/api/` },
    say(n, text) {
      const { promise, reject } = waiting.for(channelOf(n))
      const body = eventOf(n, text)
      deliver(request({ ...where, headers: headersOf(body) }), body, reject)
      return promise
    },
    close() {
      agent.destroy()
      server.closeAllConnections()
      server.close()
    },
  }
}

function deliver(sent: ClientRequest, body: string, failed: (why: Error) => void): void {
  sent.on('response', (response: IncomingMessage) => {
    response.resume()
    if (response.statusCode !== 200) failed(new Error(`An event was answered with ${response.statusCode}.`))
  })
  sent.on('error', failed)
  sent.end(body)
}
