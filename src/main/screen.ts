/** `tend screen`: what the safety screen makes of messages in a file, and how often it is right. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { TendError } from '../errors.ts'
import { judged, messageIn, Score } from '../safety/judge.ts'
import { screen } from '../safety/screen.ts'
import { print } from './parts.ts'

/** @param file of JSON lines; `-` is standard input. The exit code is 1 when a line could not be read. */
export async function judge(file: string | undefined, { score }: { readonly score: boolean }): Promise<number> {
  if (file === undefined) throw new TendError('no-file', { file: '' })
  const input = file === '-' ? process.stdin : createReadStream(file)
  const failed = new Promise<never>((_, reject) =>
    input.once('error', (error: unknown) => reject(new TendError('no-file', { file }, error))),
  )
  return Promise.race([read(input, score), failed])
}

async function read(input: NodeJS.ReadableStream, score: boolean): Promise<number> {
  const table = new Score()
  let number = 0
  let wrong = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    const found = messageIn(line, number)
    if (found === undefined) continue
    const problem = 'error' in found ? found.error : score && !table.add(found) ? `Line ${number} bears no label.` : ''
    if (problem !== '') {
      wrong += 1
      process.stderr.write(`${problem}\n`)
      if (!score) print(JSON.stringify({ error: problem }))
    } else if (!score && 'text' in found) print(judged(screen(found.text)))
  }
  if (score) print(table.toString())
  return wrong === 0 ? 0 : 1
}
