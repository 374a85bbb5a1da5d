/** An app under test in a process of its own, and the platform it is connected to. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../test/support/tend-process.ts'
import type { Used } from './child.ts'
import { discordSink } from './discord.ts'
import type { Sink } from './sink.ts'
import { slackSink } from './slack.ts'

export type PlatformName = 'slack' | 'discord'

const files = { tend: import.meta.resolve('./tend.ts'), empty: import.meta.resolve('./empty.ts') } as const
export type AppName = keyof typeof files

export class App {
  readonly sink: Sink
  readonly #child: ChildProcess
  readonly #folder: string

  private constructor(sink: Sink, child: ChildProcess, folder: string) {
    this.sink = sink
    this.#child = child
    this.#folder = folder
  }

  /** Starts it with a file and a platform of its own; resolves when it is connected. @throws when it ends before that. */
  static async start(name: AppName, platform: PlatformName): Promise<App> {
    const port = await freePort()
    const sink = platform === 'slack' ? await slackSink(port) : await discordSink()
    const folder = mkdtempSync(join(tmpdir(), 'tend-bench-'))
    const own = { PORT: String(port), STORE_URL: `file:${join(folder, 'tend.db')}`, LOG_LEVEL: 'warn' }
    // Flags are handed on, so that `node --cpu-prof bench/index.ts platforms` looks into the apps as well.
    const child = fork(fileURLToPath(files[name]), [platform], {
      env: { PATH: process.env['PATH'], ...own, ...sink.env },
    })
    const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${name} on ${platform} ended.`)))
    ended.catch(() => {})
    await Promise.race([once(child, 'message'), ended])
    return new App(sink, child, folder)
  }

  /** Processor time it has used so far, ms, on all its threads; memory, MB. */
  async used(): Promise<{ cpu: number; memory: number }> {
    this.#child.send('used')
    const [{ user, system, rss }] = (await once(this.#child, 'message')) as [Used]
    return { cpu: (user + system) / 1000, memory: rss / 1_048_576 }
  }

  async end(): Promise<void> {
    const over = once(this.#child, 'exit')
    this.#child.disconnect()
    await over
    this.sink.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
