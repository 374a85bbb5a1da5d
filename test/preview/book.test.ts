/** The transcript book: fresh, complete, and signed for exactly what was read. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Flow, pathsOf } from '#flow'
import type { Setting, Words } from '../../src/content.ts'
import { bookOf, type Page } from '../../src/preview/book.ts'
import { leavesOf } from '../../src/preview/leaves.ts'
import { readReviews, stateOf } from '../../src/preview/reviews.ts'
import { differences, put } from '../../src/preview/shelf.ts'
import { smallHouse } from '../support/small-house.ts'

const root = resolve(import.meta.dirname, '../..')

it('what lies under docs is what the code makes today', { timeout: 300_000 }, async () => {
  const run = promisify(execFile)(process.execPath, ['src/main.ts', 'docs', '--check'], { cwd: root })
  const { stdout } = await run.catch((error: { stdout: string }) => error)
  expect(stdout).toMatch(/pages, all fresh\.\n$/)
})

const { path, chooses, says, ends } = pathsOf<{ count: { text: string; choices: { more: string } } }>()
const counting = path('good', 'count once', says('count'), chooses('more'), says('count'), ends)

/** A house whose counter has these words and this path. */
const furnish =
  (change: { words?: Words; title?: string } = {}) =>
  async (setting: Setting) => {
    const house = { ...smallHouse(), setting }
    const { counter } = house.flows as { counter: Flow }
    const paths = [{ ...counting, title: change.title ?? counting.title }]
    const words = { en: { ...counter.words.en, ...change.words } }
    return { ...house, flows: { counter: { ...counter, words, paths } } }
  }

const pageOf = async (change?: Parameters<typeof furnish>[0], name = 'community/counter.en'): Promise<Page> => {
  const page = (await bookOf(furnish(change))).find((one) => one.name === name)
  if (!page) throw new Error(`There is no page ${name}.`)
  return page
}

describe('a page', () => {
  it('shows what is said, with buttons, what the person did, and what no path says', async () => {
    const { parts } = await pageOf()
    expect(parts.map(({ title }) => title)).toEqual(['count once (good)', 'Also said, on no path above'])
    expect(parts[0]?.said).toContain(
      '> So far 0. More?\n>\n> [More] [Wait a minute] [Break it]\n\n**[More]**\n\n> So far 1.',
    )
    expect(parts[1]?.said).toBe('- `counter.rang`: The minute is over.\n')
  })

  it('stands once where settings differ in nothing, and holds only what differs where they do', async () => {
    const names = (await bookOf(furnish())).map(({ name }) => name)
    expect(names).toEqual(['community/counter.en', 'community/house.en', 'workplace/counter.en', 'workplace/house.en'])
    const page = await pageOf(
      { words: { rang: { touch: 'A hand on your heart.', community: 'Over.', workplace: 'Over.' } } },
      'community-without-touch/counter.en',
    )
    expect(page.basis).toBe('community')
    expect(page.parts.map(({ said }) => said)).toEqual(['- `counter.rang`: Over.\n'])
  })

  it('has a hash of what is said: a title changes nothing, any word does', async () => {
    const { hash } = await pageOf()
    expect(hash).toMatch(/^[0-9a-f]{12}$/)
    expect((await pageOf({ title: 'count to one' })).hash).toBe(hash)
    expect((await pageOf({ words: { rang: 'The minute is up.' } })).hash).not.toBe(hash)
  })
})

describe('a review', () => {
  const signed = (hash: string) =>
    JSON.stringify({ 'community/counter.en': { hash, by: 'Ana Pérez, psychologist', on: '2026-11-23' } })

  it('stands on the page and in the contents, and nowhere while nobody has signed', async () => {
    const pages = await bookOf(furnish())
    const hash = pages[0]?.hash ?? ''
    const reads = (reviews: string) => leavesOf('book', pages, readReviews(reviews, pages))
    for (const text of reads('{}').values()) expect(text).toContain('not reviewed')
    const leaves = reads(signed(hash))
    for (const name of ['book/community/counter.en.md', 'book/README.md']) {
      expect(leaves.get(name)).toContain('reviewed by Ana Pérez, psychologist, 2026-11-23')
    }
    expect(leaves.get('book/workplace/counter.en.md')).not.toContain('Ana')
  })

  it('is over when a word changes, and the page says so', async () => {
    const before = await pageOf()
    const after = await pageOf({ words: { rang: 'The minute is up.' } })
    const reviews = readReviews(signed(before.hash), [before])
    expect(stateOf(before, reviews)).toBe('reviewed by Ana Pérez, psychologist, 2026-11-23')
    expect(stateOf(after, reviews)).toBe(
      'not reviewed (Ana Pérez, psychologist, read it on 2026-11-23; it has changed since)',
    )
  })

  it.for([
    ['{', 'It is not JSON.'],
    ['{"community/karaoke.en":{"hash":"0123456789ab","by":"Ana Pérez, psychologist","on":"2026-11-23"}}', 'is no page'],
    ['{"community/counter.en":{"hash":"0123456789ab","by":"somebody","on":"2026-11-23"}}', 'names a person'],
    ['{"community/counter.en":{"hash":"0123456789ab","by":"Ana Pérez, psychologist","on":"yesterday"}}', 'is a day'],
    ['{"community/counter.en":{"hash":"short","by":"Ana Pérez, psychologist","on":"2026-11-23"}}', 'content hash'],
  ])('that cannot be read is told with its remedy: %s', async ([text = '', problem = '']) => {
    const pages = [await pageOf()]
    const read = () => readReviews(text, pages)
    expect(read).toThrow(problem)
    expect(read).toThrow('docs/transcripts/README.md')
  })
})

describe('the shelf', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tend-shelf-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('writes what is new, removes what nothing makes any more, and leaves files of others alone', async () => {
    const first = new Map([
      ['book/a.md', 'one'],
      ['book/deep/b.md', 'two'],
      ['page.md', 'three'],
    ])
    await put(folder, first, await differences(folder, first, 'book'))
    await writeFile(join(folder, 'mine.md'), 'by hand')
    await writeFile(join(folder, 'book/signed.json'), '{}')
    const second = new Map([
      ['book/a.md', 'one'],
      ['page.md', 'changed'],
    ])
    const difference = await differences(folder, second, 'book')
    expect(difference).toEqual({ stale: ['page.md'], gone: ['book/deep/b.md'] })
    await put(folder, second, difference)
    expect(await differences(folder, second, 'book')).toEqual({ stale: [], gone: [] })
    expect(await readFile(join(folder, 'mine.md'), 'utf8')).toBe('by hand')
    expect(await readFile(join(folder, 'book/signed.json'), 'utf8')).toBe('{}')
  })
})
