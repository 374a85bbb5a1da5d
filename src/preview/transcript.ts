/** A played path as readable text: what a reviewer reads and signs, what a newcomer learns from. */
import { nameMark, type Outgoing } from '../message.ts'
import { type Path, somebody } from '../path.ts'
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

function said(message: Outgoing, to: string): string {
  const offers = offersIn(message).join(' ')
  return [
    ...(isNamed(to) ? [`(To ${to}:)`] : []),
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

/** Where several people are on the stage, the others have names. */
const isNamed = (who: string): boolean => who !== somebody && !who.startsWith('listeners')

/** A person's words as they can stand in bold. */
const heard = (words: string): string =>
  words.trim() === '' ? '(an empty text)' : `**${words.replace(/\s+/g, ' ').trim()}**`

/** One line of a played path as Markdown. */
export function written(line: Line): string {
  if (line.who === 'tend') return `${said(line.message, line.to)}\n`
  return `${isNamed(line.name) ? `${line.name}: ` : ''}${heard(line.words)}\n`
}

/** One path as Markdown. */
export function transcriptOf(path: Path, { lines, problem }: Played): string {
  const title = `## ${path.title} (${path.family})`
  return [title, '', ...lines.map(written), ...(problem === undefined ? [] : [`!! ${problem}`, ''])].join('\n')
}
