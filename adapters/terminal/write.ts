/** A message → lines of plain text. Pure. */
import { type Outgoing, withNames } from '#adapter'
import { linesIn } from './content/index.ts'
import { nameOf, table } from './table.ts'

const columns = 80

/** Breaks text at spaces; a line of its own stays one. */
function wrapped(text: string): string {
  const lines = text.split('\n').flatMap((paragraph) => {
    const out: string[] = []
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + word.length >= columns) {
        out.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    return [...out, line]
  })
  return lines.join('\n')
}

/**
 * Files are printed whole below the words, each under its name.
 * @param withControls whether to say which words work everywhere, which is said once.
 * @param dim how this output makes a line step back; on a pipe it leaves the line as it is.
 */
export function write(message: Outgoing, withControls: boolean, dim: (line: string) => string): string {
  const { text, about, choices, picks, scale, controls, files } = message
  const lines = linesIn(message.language)
  const name = nameOf(message.to)
  const parts = [
    wrapped(
      (name === '' ? '' : `${message.to === table ? '#' : '→'} ${name}: `) +
        withNames(text, about, (address) => address.slice(address.lastIndexOf(':') + 1)),
    ),
    ...(scale ? [`  ${scale.steps[0]?.label} (${scale.low}) … ${scale.steps.at(-1)?.label} (${scale.high})`] : []),
    ...files.map((file) => `\n  ${file.name}\n\n${file.text}`),
    ...choices.map(({ label }, n) => `  ${n + 1}. ${label}`),
    ...(picks.max > 1 ? [`  ${lines.several(picks.min, picks.max)}`] : []),
    ...(withControls && controls.length > 0
      ? [dim(`  ${controls.map(({ label }) => label.toLowerCase()).join(' · ')} ${lines.anyTime}`)]
      : []),
  ]
  return `${parts.join('\n')}\n\n`
}

/** How others at the table answer. */
export const tableLine = (language: string, dim: (line: string) => string): string =>
  `${dim(`  ${linesIn(language).table}`)}\n\n`
