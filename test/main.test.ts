/** The command line as a newcomer uses it: real processes, real files, nothing but what they print and how they end. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { usage } from '../src/usage.ts'

const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'tend-main-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function tend(args: readonly string[], input = '', env: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(process.execPath, [join(root, 'src/main.ts'), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', ...env },
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (data) => {
    out += String(data)
  })
  child.stderr.on('data', (data) => {
    err += String(data)
  })
  child.stdin.end(input)
  return new Promise((done) => child.once('close', (code) => done({ code, out, err })))
}

describe('help', () => {
  it('stands alone and beside every command', async () => {
    const { code, out } = await tend(['--help'])
    expect(code).toBe(0)
    for (const [command, text] of Object.entries(usage)) {
      expect(out).toContain(text)
      expect(await tend([command, '--help'])).toMatchObject({ code: 0, out: `${text}\n` })
    }
  })

  it('an unknown command or option ends with 1 and words', async () => {
    expect(await tend(['dance'])).toMatchObject({ code: 1, err: '' })
    const { code, err } = await tend(['chat', '--loud'])
    expect(code).toBe(1)
    expect(err).toContain('--loud')
    expect(err).not.toContain('    at ')
  })
})

describe('chat', () => {
  it('holds a conversation on a pipe, ends with 0, and goes on where it was', async () => {
    const first = await tend(['chat', 'calm'], 'yes\nlike an 8\n')
    expect(first.code).toBe(0)
    expect(first.out).toContain('Do you have 2 minutes, 10 minutes')
    const second = await tend(['chat'], '2 minutes\n')
    expect(second.out.startsWith('Do you have 2 minutes, 10 minutes')).toBe(true)
    expect(second.out).toContain('the body comes first')
    expect(second.code).toBe(0)
  })

  it('keeps its files to their owner', () => {
    for (const name of ['chat.db', 'chat.key']) expect(statSync(join(folder, 'data', name)).mode & 0o77).toBe(0)
  })

  it('a plain sign of danger is met with help, not with the exercise', async () => {
    const { out } = await tend(['chat', 'calm'], 'i want to kill myself\n', { STORE_URL: 'memory:' })
    expect(out).toContain("I'm a bot, so I can't keep you safe")
  })

  it('an unknown conversation is told with the ones there are', async () => {
    const { code, err } = await tend(['chat', 'karaoke'])
    expect(code).toBe(1)
    expect(err).toMatch(/No conversation is called "karaoke".*calm/)
  })
})

describe('doctor', () => {
  it('lists every problem at once, with its remedy, and repeats no secret', async () => {
    const secret = 'not-a-key-but-private'
    const { code, out } = await tend(['doctor'], '', {
      PROFILE: 'family',
      PORT: 'x',
      TEND_KEY: secret,
      STORE_URL: 'redis://x',
    })
    expect(code).toBe(1)
    for (const name of ['PROFILE', 'PORT', 'TEND_KEY', 'STORE_URL']) expect(out).toContain(name)
    expect(out).not.toContain(secret)
  })

  it('says that all is well when it is', async () => {
    const { code, out } = await tend(['doctor'])
    expect(code).toBe(0)
    expect(out).toContain('Store file:data/tend.db answers.')
  })
})

describe('preview', () => {
  it('prints transcripts and the statechart', async () => {
    const { code, out } = await tend(['preview', 'return'])
    expect(code).toBe(0)
    expect(out).toContain('stateDiagram-v2')
    expect(out).toContain('Go back to it?')
  })
})
