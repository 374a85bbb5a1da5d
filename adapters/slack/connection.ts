/** The connection: one Bolt app, over HTTP or a socket, for one workspace or for many. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  App,
  type Authorize,
  HTTPReceiver,
  type HTTPReceiverOptions,
  LogLevel,
  SocketModeReceiver,
  type SocketModeReceiverOptions as SocketOptions,
  type webApi,
} from '@slack/bolt'
import { type Clock, type Pulse, Refused, type Report, type Safe, TendError } from '#adapter'
import type { Team } from './address.ts'
import { linesIn } from './content/index.ts'
import { Installations } from './installations.ts'
import { holding } from './receiver.ts'
import { errorName } from './refusal.ts'

/** A page served beside Slack's events. */
export interface Route {
  readonly path: string
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void
}

/** One workspace's token, or what it takes to be added to many. */
export type Account =
  | { readonly kind: 'one'; readonly botToken: string }
  | { readonly kind: 'many'; readonly clientId: string; readonly clientSecret: string; readonly stateSecret: string }

export interface ConnectionParts {
  readonly account: Account
  /** Verifies what comes over HTTP. */
  readonly signingSecret: string
  /** Socket Mode where it is set. */
  readonly appToken: string | undefined
  /** Another server than Slack's own, ending in `/api/`; undefined: Slack. */
  readonly apiUrl: string | undefined
  readonly host: string
  readonly port: number
  readonly routes: readonly Route[]
  readonly safe: Safe
  readonly clock: Clock
  readonly report: Report
}

/**
 * What Tend asks of a workspace: to speak, to be asked, to hear its own direct messages, to know language and zone, and who
 * made a channel, public or private, because they may run exercises in it.
 */
export const scopes = ['channels:read', 'chat:write', 'commands', 'groups:read', 'im:history', 'users:read'] as const

type Installing = NonNullable<HTTPReceiverOptions['installerOptions']>

/** The SDK's own words may hold what people wrote; only that there were some, and how grave, is told. */
const loggerFor = (report: Report): webApi.Logger => {
  const told = (why: string) => () => report('slack-sdk', { platform: 'slack', why })
  const silent = (): void => {}
  return {
    debug: silent,
    info: silent,
    warn: told('warn'),
    error: told('error'),
    setLevel: silent,
    getLevel: () => LogLevel.WARN,
    setName: silent,
  }
}

export class Connection {
  readonly app: App
  readonly #parts: ConnectionParts
  readonly #http: HTTPReceiver | undefined
  readonly #socket: SocketModeReceiver | undefined
  readonly installations: Installations
  readonly #added: (where: Team) => Promise<void>
  #heardAt: number | null = null
  #connected = false

  /** @param added is told of each workspace that comes, or comes back. */
  constructor(parts: ConnectionParts, added: (where: Team) => Promise<void>) {
    this.#parts = parts
    const { account, report, apiUrl, appToken } = parts
    const logger = loggerFor(report)
    this.#added = added
    this.installations = new Installations(parts.safe, added)
    const clientOptions: webApi.WebClientOptions = {
      logger,
      // Waiting and trying again is the outbox's.
      rejectRateLimitedCalls: true,
      retryConfig: { retries: 0 },
      ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
    }
    const shared = { logger, ...this.#installing(clientOptions) }
    const served = parts.routes.map(({ path, handler }) => ({ path, method: 'GET', handler }))
    if (appToken === undefined) {
      this.#http = new HTTPReceiver({
        ...shared,
        signingSecret: parts.signingSecret,
        port: parts.port,
        customRoutes: served,
      })
    } else {
      const own = { ...shared.installerOptions, clientOptions, port: parts.port } as SocketOptions['installerOptions']
      const customRoutes = account.kind === 'many' ? served : []
      this.#socket = new SocketModeReceiver({
        ...shared,
        appToken,
        customRoutes,
        installerOptions: own,
      } as SocketOptions)
      this.#socket.client.on('connected', () => this.#turned(true))
      this.#socket.client.on('disconnected', () => this.#turned(false))
      // 'reconnecting' comes five seconds after a socket broke off, when Bolt tries anew.
      this.#socket.client.on('close', () => this.#turned(false))
    }
    const receiver = this.#http ?? this.#socket
    if (!receiver) throw new TypeError('There is no third way to hear Slack.')
    this.app = new App({
      receiver: holding(receiver),
      logger,
      clientOptions,
      convoStore: false,
      ...(account.kind === 'one'
        ? { token: account.botToken }
        : { authorize: receiver.installer?.authorize as Authorize<boolean> }),
    })
    this.app.use(async ({ next }) => {
      this.#heardAt = parts.clock.now()
      await next()
    })
    // Thrown on, so that Slack hears no "OK" and delivers again; an event of a workspace that left is not wanted again.
    this.app.error(async (error) => {
      const gone = error.code === 'slack_bolt_authorization_error'
      report(gone ? 'slack-not-installed' : 'slack-event', { platform: 'slack' }, error)
      if (!gone) throw error
    })
  }

  get pulse(): Pulse {
    return { connected: this.#connected, heardAt: this.#heardAt }
  }

  /** @throws TendError `slack-token`, `slack-app-token`, `slack-down`, `port-taken`, each with its remedy. */
  async connect(): Promise<void> {
    const { account, host, port } = this.#parts
    if (account.kind === 'one') {
      const { team_id: team, enterprise_id: enterprise } = await this.app.client.auth
        .test({ token: account.botToken })
        .catch((error: unknown) => Promise.reject(sentenceOf(error, 'slack-token')))
      if (team !== undefined) await this.#added({ team, enterprise })
    }
    try {
      await (this.#http ? this.app.start({ host, port }) : this.app.start())
    } catch (error) {
      if ((error as { code?: string }).code === 'EADDRINUSE') throw new TendError('port-taken', { host, port }, error)
      throw sentenceOf(error, 'slack-app-token')
    }
    this.#connected = true
  }

  async close(): Promise<void> {
    this.#connected = false
    await this.app.stop().catch(() => {})
  }

  /** A token that speaks for a workspace. @throws when it has not added Tend, or removed it. */
  async token({ team, enterprise }: Team): Promise<string> {
    const { account } = this.#parts
    if (account.kind === 'one') return account.botToken
    const query = { teamId: team, enterpriseId: enterprise, isEnterpriseInstall: false }
    const authorized = await (this.#http ?? this.#socket)?.installer?.authorize(query)
    if (authorized?.botToken === undefined) throw new Refused('gone')
    return authorized.botToken
  }

  #turned(connected: boolean): void {
    if (this.#connected !== connected)
      this.#parts.report(connected ? 'slack-connected' : 'slack-disconnected', { platform: 'slack' })
    this.#connected = connected
    if (connected) this.#heardAt = this.#parts.clock.now()
  }

  /** What Bolt needs to add Tend to a workspace: `/slack/install` begins it, `/slack/oauth_redirect` ends it. */
  #installing(clientOptions: webApi.WebClientOptions) {
    const { account, apiUrl } = this.#parts
    if (account.kind === 'one') return { installerOptions: {} satisfies Installing }
    const installerOptions: Installing = {
      clientOptions,
      directInstall: true,
      // The page on which a workspace agrees stands beside the API.
      ...(apiUrl !== undefined && { authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href }),
      callbackOptions: {
        success: (_installation, _options, request, response) => page(200, 'installed', request, response),
        failure: (_error, _options, request, response) => page(400, 'notInstalled', request, response),
      },
    }
    const { clientId, clientSecret, stateSecret } = account
    const installationStore = this.installations
    return { clientId, clientSecret, stateSecret, installationStore, scopes: [...scopes], installerOptions }
  }
}

/** Says how adding Tend went, in the reader's language. */
function page(status: number, line: 'installed' | 'notInstalled', request: IncomingMessage, response: ServerResponse) {
  const language = request.headers['accept-language'] ?? 'en'
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(linesIn(language)[line])
}

/** Why Slack could not be reached, as a sentence. */
export function sentenceOf(error: unknown, refused: 'slack-token' | 'slack-app-token'): unknown {
  return errorName(error) === undefined ? new TendError('slack-down', {}, error) : new TendError(refused, {}, error)
}
