/** An extra: how the screen does on labelled messages that lie beside the repository, where they do. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Severity, screen, severities } from '../../src/safety/screen.ts'

const file = new URL('../../../shared/domain/safety_dev.jsonl', import.meta.url)
const absent = !existsSync(file)
if (absent) console.info(`skipped: ${file.pathname} is not here; it is not part of the repository`)

interface Labelled {
  readonly text: string
  readonly severity: Severity
}

test.skipIf(absent)('labelled messages: most danger is seen, little else is', () => {
  const messages = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Labelled => JSON.parse(line))
  const read = messages.map(({ text, severity }) => ({ meant: severity, seen: screen(text).severity }))
  const share = (of: typeof read, which: (one: (typeof read)[number]) => boolean): number =>
    of.filter(which).length / of.length
  const harmless = read.filter(({ meant }) => meant === 'none')
  const grave = read.filter(({ meant }) => meant !== 'none')

  for (const meant of severities) {
    const of = read.filter((one) => one.meant === meant)
    console.info(
      `${meant} (${of.length}):`,
      ...severities.map((seen) => `${seen} ${of.filter((one) => one.seen === seen).length}`),
    )
  }
  expect(share(grave, ({ seen }) => seen !== 'none')).toBeGreaterThanOrEqual(0.85)
  expect(share(harmless, ({ seen }) => seen === 'high' || seen === 'imminent')).toBeLessThanOrEqual(0.03)
  expect(share(harmless, ({ seen }) => seen !== 'none')).toBeLessThanOrEqual(0.1)
})
