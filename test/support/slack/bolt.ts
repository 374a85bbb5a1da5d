/** A plain Bolt app on the local Slack: for what is to be proved of Slack, Bolt or the two together, without Tend. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { App, HTTPReceiver, LogLevel, SocketModeReceiver, type webApi } from '@slack/bolt'
import { onTestFinished } from 'vitest'
import { type FakePerson, type FakeWorkspace, SlackServer } from './index.ts'
import { quietly } from './sound.ts'

type Mode = 'http' | 'socket'

export interface Stage {
  readonly slack: SlackServer
  readonly acme: FakeWorkspace
  readonly anna: FakePerson
  readonly app: App
  /** The app begins to listen. */
  start(): Promise<void>
}

export const silent = (): void => {}
export const logger: webApi.Logger = {
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  setLevel: silent,
  getLevel: () => LogLevel.ERROR,
  setName: silent,
}

export const optionsFor = (slack: SlackServer): webApi.WebClientOptions => ({
  slackApiUrl: slack.apiUrl,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  logger,
})

export const portOf = (server: unknown): number => ((server as Server).address() as AddressInfo).port

/** A workspace with Anna in it, and an app whose listeners a test adds before `start()`. */
export async function stage(mode: Mode = 'http'): Promise<Stage> {
  const slack = await SlackServer.open({ mode })
  const acme = slack.workspace('Acme')
  const anna = acme.person('Anna', { locale: 'es-ES', tz: 'Europe/Madrid' })
  const clientOptions = optionsFor(slack)
  const shared = { logger, installerOptions: { clientOptions } }
  const receiver =
    mode === 'http'
      ? new HTTPReceiver({ ...shared, signingSecret: slack.signingSecret })
      : new SocketModeReceiver({ ...shared, appToken: slack.appToken, clientPingTimeout: 300 })
  const app = new App({ receiver, token: acme.botToken, clientOptions, logger })
  app.error(async () => {})
  const start = async (): Promise<void> => {
    if (mode === 'socket') {
      await app.start()
      await slack.connected()
    } else {
      slack.eventsUrl = `http://127.0.0.1:${portOf(await app.start({ host: '127.0.0.1', port: 0 }))}/slack/events`
    }
  }
  onTestFinished(async () => {
    await app.stop().catch(silent)
    await slack.close()
  })
  return { slack, acme, anna, app, start }
}

/** Says after whoever writes. */
export function echo({ app }: Pick<Stage, 'app'>): void {
  app.message(async ({ message, client }) => {
    if (message.subtype !== undefined || message.bot_id) return
    await client.chat.postMessage({ channel: message.channel, text: `You said ${message.text}`, ...quietly })
  })
}
