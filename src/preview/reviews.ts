/** Who has read which page of the transcript book, and whether what they have read is what is said today. */
import { z } from 'zod'
import { TendError } from '../errors.ts'
import type { Page } from './book.ts'

const review = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{12}$/, 'is the content hash on the page, 12 hex digits'),
  by: z.string().regex(/\S+ \S+.*, \S+/, 'names a person and their role: "Ana Pérez, psychologist"'),
  on: z.iso.date('is a day: "2026-11-23"'),
})

/** Reviews by the name of the page: `{"community/calm.en": {"hash": "…", "by": "Ana Pérez, psychologist", "on": "2026-11-23"}}`. */
export type Reviews = Readonly<Record<string, z.infer<typeof review>>>

/**
 * Reads the file in which reviewers sign.
 * @throws TendError `bad-reviews` with every problem of it
 */
export function readReviews(text: string, pages: readonly Page[]): Reviews {
  const names = new Set(pages.map(({ name }) => name))
  const result = z.record(z.string(), review).safeParse(parsed(text))
  const problems = result.success
    ? Object.keys(result.data).flatMap((name) => (names.has(name) ? [] : [`"${name}" is no page of the book.`]))
    : result.error.issues.map(({ path, message }) => `${path.map((part) => `"${String(part)}"`).join(' ')} ${message}.`)
  if (!result.success || problems.length > 0) {
    throw new TendError('bad-reviews', { count: String(problems.length), problems: problems.join('\n') })
  }
  return result.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new TendError('bad-reviews', { count: '1', problems: 'It is not JSON.' })
  }
}

/** As it stands on the page. A signature counts for exactly what was read. */
export function stateOf({ name, hash }: Page, reviews: Reviews): string {
  const signed = reviews[name]
  if (!signed) return 'not reviewed'
  return signed.hash === hash
    ? `reviewed by ${signed.by}, ${signed.on}`
    : `not reviewed (${signed.by}, read it on ${signed.on}; it has changed since)`
}
