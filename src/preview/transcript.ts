/** A played path as readable text: what a reviewer reads and signs, what a newcomer learns from. */
import { nameMark, type Outgoing } from '../message.ts'
import type { Path } from '../path.ts'
import type { Played } from './play.ts'
import type { Line } from './stage.ts'

/** The text of a message, with `(their name)` where a platform shows it. */
export const textIn = ({ text }: Outgoing): string => text.replaceAll(nameMark, '(their name)')

/** What a message offers, each as it is shown: `[Yes]`. */
export const offersIn = ({ choices, scale, form }: Outgoing): string[] => [
  ...(scale ? [`0–10 (0: ${scale.low}, 10: ${scale.high})`] : []),
  ...choices.map(({ label }) => `[${label}]`),
  ...(form ? [`[${form.open}…]`] : []),
]

const quoted = (text: string): string => text.replace(/^/gm, '> ').replace(/ $/gm, '')

function said(message: Outgoing): string {
  const offers = offersIn(message).join(' ')
  return [
    ...(message.privacy === 'public' ? ['(To the team:)'] : []),
    ...textIn(message).split('\n'),
    ...message.files.flatMap(({ name, text }) =>
      name.endsWith('.txt') ? [`\`${name}\``, fenced(text)] : [`\`${name}\``],
    ),
    ...(offers === '' ? [] : [offers]),
  ]
    .filter((part) => part !== '')
    .map(quoted)
    .join('\n>\n')
}

const fenced = (text: string): string => `\`\`\`\n${text.trimEnd()}\n\`\`\``

/** A person's words as they can stand in bold. */
const heard = (words: string): string =>
  words.trim() === '' ? '(an empty text)' : `**${words.replace(/\s+/g, ' ').trim()}**`

/** One line of a played path as Markdown. */
export const written = (line: Line): string => `${line.who === 'tend' ? said(line.message) : heard(line.words)}\n`

/** One path as Markdown. */
export function transcriptOf(path: Path, { lines, problem }: Played): string {
  const title = `## ${path.title} (${path.family})`
  return [title, '', ...lines.map(written), ...(problem === undefined ? [] : [`!! ${problem}`, ''])].join('\n')
}
