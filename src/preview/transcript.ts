/** A played path as a readable page: what a reviewer reads and signs, what a newcomer learns from. */
import { nameMark, type Outgoing } from '../message.ts'
import type { Path } from '../path.ts'
import type { Played } from './play.ts'
import type { Line } from './stage.ts'

function said({ text, choices, scale, form }: Outgoing): string[] {
  const offers = [
    ...(scale ? [`0–10 (0: ${scale.low}, 10: ${scale.high})`] : []),
    ...choices.map(({ label }) => `[${label}]`),
    ...(form ? [`[${form.open}…]`] : []),
  ]
  const lines = text
    .replaceAll(nameMark, '(their name)')
    .split('\n')
    .map((line) => `> ${line}`)
  return offers.length > 0 ? [...lines, `> ${offers.join(' ')}`, ''] : [...lines, '']
}

const written = (line: Line): string[] => (line.who === 'tend' ? said(line.message) : [`**${line.words}**`, ''])

/** One path as Markdown. */
export function transcriptOf(path: Path, { lines, problem }: Played): string {
  const body = lines.flatMap(written)
  const title = `## ${path.title} (${path.family})`
  return [title, '', ...body, ...(problem === undefined ? [] : [`!! ${problem}`, ''])].join('\n')
}
