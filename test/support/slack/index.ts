/** A small Slack of our own, on real sockets: Bolt connects to it unchanged, tests act for people and see what they see. */
import type { Faults } from './faults.ts'
import { HttpCarrier } from './http.ts'
import { type Call, Platform } from './platform.ts'
import { SocketCarrier } from './socket.ts'
import { Web } from './web.ts'
import { secret } from './wire.ts'
import { FakeWorkspace, type WorkspaceOptions } from './workspace.ts'

export type { FakePerson } from './people.ts'
export type { FakeWorkspace } from './workspace.ts'

export class SlackServer {
  readonly #platform: Platform
  readonly #http: HttpCarrier
  readonly #sockets: SocketCarrier | undefined
  readonly #web: Web
  /** Where the app takes events, e.g. `http://127.0.0.1:3000/slack/events`. Not needed in Socket Mode. */
  eventsUrl = ''

  private constructor(mode: 'http' | 'socket') {
    const platform = new Platform()
    this.#platform = platform
    this.#http = new HttpCarrier({
      signingSecret: platform.signingSecret,
      clock: platform.clock,
      url: () => this.eventsUrl,
    })
    this.#sockets = mode === 'socket' ? new SocketCarrier(platform.appId, platform.faults) : undefined
    platform.carrier = this.#sockets ?? this.#http
    platform.ticket = this.#sockets && (() => this.#sockets?.ticket() ?? '')
    this.#web = new Web(platform, this.#sockets)
  }

  static async open({ mode = 'http' }: { readonly mode?: 'http' | 'socket' } = {}): Promise<SlackServer> {
    const server = new SlackServer(mode)
    server.#platform.origin = await server.#web.open()
    return server
  }

  /** For `clientOptions.slackApiUrl`: `http://127.0.0.1:PORT/api/`. */
  get apiUrl(): string {
    return `${this.#platform.origin}/api/`
  }

  /** For `installerOptions.authorizationUrl`. */
  get authorizeUrl(): string {
    return `${this.#platform.origin}/oauth/v2/authorize`
  }

  get appId(): string {
    return this.#platform.appId
  }

  get signingSecret(): string {
    return this.#platform.signingSecret
  }

  get appToken(): string {
    return this.#platform.appToken
  }

  get clientId(): string {
    return this.#platform.clientId
  }

  get clientSecret(): string {
    return this.#platform.clientSecret
  }

  workspace(name: string, options: WorkspaceOptions = {}): FakeWorkspace {
    return new FakeWorkspace(this.#platform, name, options)
  }

  /** Every call of the app's, in the order in which they were answered; answers through a `response_url` too. */
  get requests(): readonly Call[] {
    return this.#platform.calls
  }

  /** Every way in which a call was not as Slack, or Tend, wants it, as a sentence. */
  get violations(): string[] {
    return this.#platform.violations
  }

  get faults(): Faults {
    return this.#platform.faults
  }

  /** Which events the app gets; `message.im`, `app_home_opened`, `app_uninstalled`, `tokens_revoked` unless a test says otherwise. */
  get subscriptions(): Set<string> {
    return this.#platform.subscriptions
  }

  /** How far Slack's clock is ahead of the machine's, ms: for a test that moves the app's clock. */
  get aheadMs(): number {
    return this.#platform.clock.aheadMs
  }

  set aheadMs(ms: number) {
    this.#platform.clock.aheadMs = ms
  }

  /** Socket Mode: so many connections have been greeted. */
  async connected(sockets = 1): Promise<void> {
    await this.#sockets?.connected(sockets)
  }

  /** Breaks all sockets off, without a word. */
  dropSockets(): void {
    this.#sockets?.drop()
  }

  /** Asks the app to connect anew, as Slack does every few hours. */
  askReconnect(reason: 'warning' | 'refresh_requested' | 'link_disabled' = 'refresh_requested'): void {
    this.#sockets?.askReconnect(reason)
  }

  /** What Slack does when the events URL is entered in the app's settings. @throws when the app does not answer as it must. */
  async verifyEventsUrl(): Promise<void> {
    const challenge = secret()
    const wrapped = this.#http.wrap('events_api', { token: 'x', challenge, type: 'url_verification' }, undefined)
    const { status, body } = await this.#http.carry(wrapped, 3000)
    if (status !== 200 || (body?.challenge ?? body) !== challenge) {
      throw new Error(`The events URL answered ${status} ${JSON.stringify(body)} to the challenge.`)
    }
  }

  /** Resolves when nothing has been on its way, to the app or from it, for so many ms: nothing more will come of what was done. */
  async quiet(forMs = 150): Promise<void> {
    let still = false
    while (!still) {
      await Promise.allSettled([...this.#platform.underway])
      const calls = this.requests.length
      await new Promise((resolve) => setTimeout(resolve, forMs))
      still = this.#platform.underway.size === 0 && this.requests.length === calls
    }
  }

  async close(): Promise<void> {
    this.#platform.close()
    this.#sockets?.close()
    this.#http.close()
    await this.#web.close()
  }
}
