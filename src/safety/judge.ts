/** Judges the screen on messages of a file: one reading a line, or how often it was right. How releases are judged. */
import { z } from 'zod'
import { type Reading, type Severity, screen, severities } from './screen.ts'

const message = z.object({
  text: z.string(),
  lang: z.string().optional(),
  severity: z.enum(severities).optional(),
  category: z.string().optional(),
  tier: z.string().optional(),
})
export type Message = z.infer<typeof message>

/** A message, or what is wrong with the line. An empty line is neither. */
export function messageIn(line: string, number: number): Message | { readonly error: string } | undefined {
  if (line.trim() === '') return undefined
  try {
    const read = message.safeParse(JSON.parse(line))
    if (read.success) return read.data
    const [issue] = read.error.issues
    return { error: `Line ${number}: ${issue?.path.join('.') || 'the line'} is not as expected: ${issue?.message}` }
  } catch {
    return { error: `Line ${number} is no JSON.` }
  }
}

/** What is printed of a message. */
export const judged = ({ severity, category, rules }: Reading): string => JSON.stringify({ severity, category, rules })

/** How many of how many. */
interface Share {
  hit: number
  of: number
}

/** Counts what was found and what was flagged for nothing, by severity, category, language and tier. */
export class Score {
  readonly #shares = new Map<string, Share>()

  /** @returns false when the message bears no label. */
  add({ text, lang, severity, category, tier }: Message): boolean {
    if (severity === undefined) return false
    const seen = screen(text).severity
    const tell = (row: string, hit: boolean): void => {
      const share = this.#shares.get(row) ?? { hit: 0, of: 0 }
      this.#shares.set(row, { hit: share.hit + (hit ? 1 : 0), of: share.of + 1 })
    }
    if (severity === 'none') {
      const groups = ['harmless', ...(lang ? [`harmless, ${lang}`] : []), ...(tier ? [`harmless, ${tier}`] : [])]
      for (const group of groups) {
        tell(`${group}: flagged high or above`, isAtLeast(seen, 'high'))
        tell(`${group}: flagged low`, seen === 'low')
      }
      return true
    }
    const groups = ['all', severity, ...(category ? [category] : []), ...(lang ? [lang] : []), ...(tier ? [tier] : [])]
    for (const group of groups) tell(`found, ${group}`, seen !== 'none')
    // One too high is fine, one too low is half; an imminent one has to be seen as such.
    tell(`at its severity or above, ${severity}`, isAtLeast(seen, severity))
    return true
  }

  /** The table, a row for each share, in order. */
  toString(): string {
    const rows = [...this.#shares].sort(([a], [b]) => (a < b ? -1 : 1))
    const width = Math.max(0, ...rows.map(([row]) => row.length))
    return rows
      .map(
        ([row, { hit, of }]) =>
          `${row.padEnd(width)}  ${String(hit).padStart(5)} of ${String(of).padEnd(5)} ${(hit / of).toFixed(3)}`,
      )
      .join('\n')
  }
}

const isAtLeast = (seen: Severity, severity: Severity): boolean =>
  severities.indexOf(seen) >= severities.indexOf(severity)
