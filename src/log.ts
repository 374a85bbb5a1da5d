/** Logs for operators: a name of an event and declared facts. What a person typed has no field to stand in. */
import { type DestinationStream, pino } from 'pino'
import { TendError } from './errors.ts'
import type { Report } from './report.ts'

/** The only facts a log line may hold. */
const fields = ['flow', 'kind', 'why', 'platform', 'count'] as const

/** What happens all the time: told at `debug` only. */
const ordinary: ReadonlySet<string> = new Set(['turn'])

/** Names of ours are short words in lower case, without figures, which ids have; anything else in a field is dropped. */
const isName = (value: string): boolean => value.length <= 40 && /^[a-z]+(-[a-z]+)*$/.test(value)

/** @param level pino's: debug, info, warn, error, silent. Lines are JSON, on standard error unless told otherwise. */
export function createLog(
  level: string,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Report {
  const log = pino({ level, base: null }, destination)
  return (event, details, error) => {
    const known = Object.fromEntries(
      fields.flatMap((field) => {
        const value = details[field]
        return typeof value === 'number' || (value !== undefined && isName(value)) ? [[field, value]] : []
      }),
    )
    const grave = error === undefined ? (ordinary.has(event) ? 'debug' : 'info') : 'error'
    log[grave]({ event, ...known, ...(error !== undefined && told(error)) })
  }
}

/** What is told of an error. The message of a foreign one may hold anything: only its name, its code and its place are told. */
function told(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return {}
  const at = placeOf(error)
  const place = at === undefined ? {} : { at }
  if (error instanceof TendError) {
    const { cause } = error
    return { code: error.code, ...(cause instanceof Error && { cause: nameOf(cause) }), ...place }
  }
  const { code } = error as { code?: unknown }
  return {
    error: nameOf(error),
    ...(typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) && { code }),
    ...place,
  }
}

/** As in `DiscordAPIError[50007]`. */
const nameOf = ({ name }: Error): string => (/^[A-Za-z]\w{0,60}(\[\w{1,20}\])?$/.test(name) ? name : 'Error')

/**
 * The innermost file of ours that a stack names, with the line, as in `src/tend.ts:120`; where there is none, the
 * package, as in `discord.js`. The message, which a stack begins with, is cut off.
 */
function placeOf({ stack = '', message }: Error): string | undefined {
  const begin = message === '' ? 0 : stack.indexOf(message) + message.length
  const frames = stack.slice(begin)
  const ours = /^ {4}at .*?((?:src|flows|adapters)\/[\w./-]+\.ts:\d+):\d+\)?$/m.exec(frames)
  const theirs = /^ {4}at .*?node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\/[^\s]*:\d+:\d+\)?$/m.exec(frames)
  return (ours ?? theirs)?.[1]
}
