/**
 * A local Discord: HTTP and gateway on one port of 127.0.0.1, for the real discord.js. People are driven through it, and
 * what they see is asserted.
 */

import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Faults } from './faults.ts'
import { Http } from './http.ts'
import type { Identify } from './identify.ts'
import { FakePerson } from './people.ts'
import { FakeChannel, FakeGuild, type GuildOptions } from './places.ts'
import { Platform, type PlatformOptions, type SeenRequest } from './platform.ts'
import type { SeenFile } from './screen.ts'
import type { Json } from './wire.ts'

export type { FakePerson } from './people.ts'
export type { FakeGuild } from './places.ts'
export type { PlatformOptions, SeenRequest } from './platform.ts'

export class DiscordServer {
  readonly #platform: Platform
  readonly #http: Server
  /** A server the bot is not in, where people bring the app along. */
  readonly elsewhere = new FakeGuild('elsewhere', { withoutBot: true })

  private constructor(platform: Platform, http: Server) {
    this.#platform = platform
    this.#http = http
    platform.addGuild(this.elsewhere)
  }

  /** Listens on any free port of 127.0.0.1. */
  static async open(options: PlatformOptions = {}): Promise<DiscordServer> {
    const platform = new Platform(options)
    const door = new Http(platform)
    const http = createServer({ keepAliveTimeout: 60_000 }, (request, response) => void door.handle(request, response))
    platform.gateway.attach(http)
    http.listen(0, '127.0.0.1')
    await once(http, 'listening')
    platform.host = `127.0.0.1:${(http.address() as AddressInfo).port}`
    return new DiscordServer(platform, http)
  }

  /** What discord.js takes as `rest: { api }`. @example 'http://127.0.0.1:4500/api' */
  get apiUrl(): string {
    return `http://${this.#platform.host}/api`
  }

  /** The only token that is accepted. */
  get token(): string {
    return this.#platform.token
  }

  get applicationId(): string {
    return this.#platform.bot.id
  }

  /** The same as the application's, as for every application of these years. */
  get botId(): string {
    return this.#platform.bot.id
  }

  /** A new server, with the bot in it; everybody there is can write in it. */
  guild(name: string, options: GuildOptions = {}): FakeGuild {
    const guild = new FakeGuild(name, options)
    this.#platform.addGuild(guild)
    return guild
  }

  /** Somebody begins a thread in a channel. */
  thread(parent: FakeChannel, name: string): FakeChannel {
    const thread = new FakeChannel(name, { parent, ...(parent.guild && { guild: parent.guild }) })
    this.#platform.channels.set(thread.id, thread)
    return thread
  }

  /** Somebody removes the bot from a server. */
  expel(guild: FakeGuild): void {
    this.#platform.expel(guild)
  }

  /** Somebody adds the bot to a server once more. */
  invite(guild: FakeGuild): void {
    guild.hasBot = true
    this.#platform.addGuild(guild)
  }

  /** Discord loses a server for a while. */
  lose(guild: FakeGuild): void {
    this.#platform.lose(guild)
  }

  person(name: string, options: { locale?: string } = {}): FakePerson {
    const person = new FakePerson(this.#platform, name, options, this.elsewhere.channel)
    this.#platform.addAccount(person)
    return person
  }

  /** Every REST request, oldest first. */
  get requests(): readonly SeenRequest[] {
    return this.#platform.requests
  }

  /** Every way in which a request was not valid on the real platform, a sentence each. */
  get violations(): string[] {
    return this.#platform.violations
  }

  get faults(): Faults {
    return this.#platform.faults
  }

  /** What a file beside a message holds. */
  download({ url }: SeenFile): string | undefined {
    return this.#platform.downloads.get(url)
  }

  /** The global commands as registered. */
  get commands(): readonly Json[] {
    return this.#platform.commands.get('') ?? []
  }

  guildCommands(guildId: string): readonly Json[] {
    return this.#platform.commands.get(guildId) ?? []
  }

  /** Resolves when so many sessions are connected and were told that they are ready. Rejects after `timeoutMs`. */
  ready(sessions = 1, timeoutMs = 30_000): Promise<void> {
    return this.#platform.gateway.ready(sessions, timeoutMs)
  }

  get identifies(): readonly Identify[] {
    return this.#platform.gateway.identifies
  }

  get resumes(): number {
    return this.#platform.gateway.resumes
  }

  /** Dispatches an event as it is, however wrong: what a direct message's events reach hears it. */
  says(event: string, data: Json): void {
    this.#platform.gateway.dispatch(event, data, { intent: 0 })
  }

  /** Breaks the connections off. What happens until the client is back is kept for it. */
  dropSockets(): void {
    this.#platform.gateway.dropSockets()
  }

  /** Ends every session, so that the client identifies anew. What happens meanwhile is lost. */
  invalidateSessions(): void {
    this.#platform.gateway.invalidateSessions()
  }

  /** Asks the client to come back on another connection, as Discord does when it restarts a machine. */
  askReconnect(): void {
    this.#platform.gateway.askReconnect()
  }

  async close(): Promise<void> {
    this.#platform.gateway.close()
    const closed = once(this.#http, 'close')
    this.#http.close()
    this.#http.closeAllConnections()
    await closed
  }
}
