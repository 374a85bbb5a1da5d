/** How a run is asked for and how it tells what it found: Markdown, on standard output. */

/** A smoke test: the same, shorter. */
export const quick = process.argv.includes('--quick')

export const print = (line = ''): void => void process.stdout.write(`${line}\n`)

export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): void => {
  print(`| ${head.join(' | ')} |`)
  print(`|${head.map(() => ' --- ').join('|')}|`)
  for (const row of rows) print(`| ${row.join(' | ')} |`)
  print()
}

export const whole = (value: number): string => Math.round(value).toLocaleString('en')

export const verdict = (met: boolean, sentence: string): void => print(`- ${met ? 'met' : 'MISSED'}: ${sentence}`)
