/** What the pages say is what the code does. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { variables } from '../src/config.ts'
import { sentences } from '../src/errors.ts'
import { usage } from '../src/usage.ts'

const page = (name: string): string => readFileSync(join(resolve(import.meta.dirname, '..'), name), 'utf8')

it('the README lists exactly the errors there are', () => {
  const listed = [...page('README.md').matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gm)].filter(([, code]) =>
    code?.includes('-'),
  )
  expect(listed.map(([, code, sentence]) => [code, sentence])).toEqual(
    Object.entries(sentences).map(([code, sentence]) => [code, sentence.replaceAll('\n', ' ')]),
  )
})

it('.env.example holds exactly the settings there are', () => {
  const named = [...page('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
  expect(named.sort()).toEqual([...variables].sort())
})

it('the README shows every command', () => {
  for (const command of Object.keys(usage)) expect(page('README.md')).toContain(`| \`${command}`)
})

it('every word of the README that works everywhere does', async () => {
  const { globalWordIn } = await import('../src/understand.ts')
  const { community } = await import('./support/house.ts')
  const line = /In every state: \*\*(.*?)\*\*/s.exec(page('README.md'))?.[1] ?? ''
  const words = line.split(',').map((word) => word.trim())
  expect(words).toHaveLength(11)
  for (const word of words) expect(globalWordIn(community, word), word).toBeDefined()
})
