/** Tend as an operator runs it: a process of its own, started with `src/main.ts start`, on a file of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Wish } from './workers/control.ts'

const root = resolve(import.meta.dirname, '../..')
const control = join(root, 'test/support/workers/control.ts')

/** A port nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

type Env = Readonly<Record<string, string>>

export class TendProcess {
  readonly port: number
  readonly folder = mkdtempSync(join(tmpdir(), 'tend-process-'))
  readonly #env: Env
  #child: ChildProcess | undefined
  #output = ''
  #ahead = 0

  constructor(env: Env, port: number) {
    this.#env = env
    this.port = port
  }

  /** Starts it and resolves when it says that it is connected, or where its page is. @throws with what it printed when it ends before that. */
  static async start(env: Env): Promise<TendProcess> {
    const tend = new TendProcess(env, await freePort())
    await tend.start()
    return tend
  }

  /** Everything it printed, on both outputs, over all its lives. */
  get output(): string {
    return this.#output
  }

  get isAlive(): boolean {
    return this.#child !== undefined && this.#child.exitCode === null && this.#child.signalCode === null
  }

  async start(): Promise<void> {
    const child = this.#spawn()
    const begun = this.#output.length
    const ended = once(child, 'exit').then(() => {
      throw new Error(`Tend ended:\n${this.#output}`)
    })
    const connected = new Promise<void>((done) => {
      child.stdout?.on('data', () => {
        if (/is connected to|Tend is at http/.test(this.#output.slice(begun))) done()
      })
    })
    await Promise.race([connected, ended])
    ended.catch(() => {})
  }

  /** Runs one command, `start` where none is named, on a file of its own, and resolves with how it ended. */
  static async run(env: Env, ...args: readonly string[]): Promise<{ code: number | null; output: string }> {
    const tend = new TendProcess(env, await freePort())
    const child = tend.#spawn(args.length > 0 ? args : ['start'])
    const [code] = (await once(child, 'close')) as [number | null]
    await tend.end()
    return { code, output: tend.output }
  }

  /** Ends it as an operator does, or as a power cut does. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
    const child = this.#child
    if (!child || !this.isAlive) return child?.exitCode ?? null
    child.kill(signal)
    const [code] = (await once(child, 'close')) as [number | null]
    return code
  }

  /** Kills it and starts it again on the same file, as if `ahead` ms had gone by. */
  async restart(ahead = 0): Promise<void> {
    await this.stop('SIGKILL')
    this.#ahead += ahead
    await this.start()
  }

  /** Lets time go by while it is down. */
  sleep(ahead: number): void {
    this.#ahead += ahead
  }

  /** See {@link Wish}. Resolves when it is granted. */
  async wish(wish: Wish): Promise<void> {
    this.#child?.send(wish)
    if (this.#child) await once(this.#child, 'message')
  }

  async health(): Promise<{
    status: number
    body: { platforms: Record<string, { lastEventSeconds: number | null }> }
  }> {
    const response = await fetch(`http://127.0.0.1:${this.port}/readyz`)
    return { status: response.status, body: (await response.json()) as never }
  }

  /** Kills it and takes its file away. */
  async end(): Promise<void> {
    await this.stop('SIGKILL')
    rmSync(this.folder, { recursive: true, force: true })
  }

  #spawn(args: readonly string[] = ['start']): ChildProcess {
    const child = spawn(process.execPath, ['--import', control, join(root, 'src/main.ts'), ...args], {
      cwd: this.folder,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        PATH: process.env['PATH'],
        PORT: String(this.port),
        LOG_LEVEL: 'debug',
        TEND_TEST_AHEAD: String(this.#ahead),
        ...this.#env,
      },
    })
    this.#child = child
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data) => {
        this.#output += String(data)
      })
    }
    return child
  }
}
