/** `tend screen` reads messages line by line, answers each in its place, and says how often it was right. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { messageIn, Score } from '../../src/safety/judge.ts'

const main = join(import.meta.dirname, '../../src/main.ts')
const tend = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, [main, 'screen', ...args], { input, encoding: 'utf8' })

describe('tend screen', () => {
  it('prints one reading a line, in the same order, and never the text', () => {
    const { stdout, status } = tend('{"text":"i want to die KANARIE"}\n{"text":"good morning","lang":"en"}\n', '-')
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(first).toMatchObject({ severity: 'high', category: 'suicide_active' })
    expect(Object.keys(first)).toEqual(['severity', 'category', 'rules'])
    expect(second).toEqual({ severity: 'none', category: 'none', rules: [] })
    expect([stdout.includes('KANARIE'), status]).toEqual([false, 0])
  })

  it('says which line could not be read, keeps its place, and goes on', () => {
    const { stdout, stderr, status } = tend('{"text":"hi"}\nKANARIE\n{"words":1}\n{"text":"hi"}\n', '-')
    expect(stdout.trim().split('\n')).toHaveLength(4)
    expect(stderr).toMatch(/Line 2 is no JSON\.\nLine 3: text/)
    expect([stderr.includes('KANARIE'), status]).toEqual([false, 1])
  })

  it('says that a file is not there', () => {
    const { stderr, status } = tend('', 'no-such-file.jsonl')
    expect(stderr).toMatch(/could not be read/)
    expect(status).toBe(1)
  })

  it('--score prints how often it was right', () => {
    const lines = [
      { text: 'i want to kill myself', category: 'suicide_active', severity: 'high', tier: 'explicit', lang: 'en' },
      { text: 'qwertz', category: 'suicide_active', severity: 'high', tier: 'implicit', lang: 'en' },
      { text: 'good morning', category: 'none', severity: 'none', lang: 'en' },
    ]
    const { stdout } = tend(lines.map((line) => JSON.stringify(line)).join('\n'), '-', '--score')
    expect(stdout).toMatch(/found, all +1 of 2 +0\.500/)
    expect(stdout).toMatch(/found, explicit +1 of 1 +1\.000/)
    expect(stdout).toMatch(/harmless: flagged low +0 of 1 +0\.000/)
  })
})

it('an unlabelled message cannot be scored', () => {
  expect(new Score().add({ text: 'hi' })).toBe(false)
})

it('an empty line is no message and no mistake', () => {
  expect(messageIn('  ', 1)).toBeUndefined()
})
