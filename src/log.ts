/** Logs for operators: a name of an event and declared facts. What a person typed has no field to stand in. */
import { pino } from 'pino'
import { TendError } from './errors.ts'
import type { Report } from './report.ts'

/** The only facts a log line may hold. */
const fields = ['flow', 'kind', 'why', 'platform', 'count'] as const

/** @param level pino's: debug, info, warn, error, silent. Lines are JSON on standard error. */
export function createLog(level: string): Report {
  const log = pino({ level, base: null }, pino.destination({ dest: 2, sync: true }))
  return (event, details, error) => {
    const known = Object.fromEntries(fields.flatMap((field) => (field in details ? [[field, details[field]]] : [])))
    // A foreign error's message may hold anything: only its kind and place are told.
    const cause =
      error instanceof TendError ? { code: error.code } : error instanceof Error ? { error: error.name } : {}
    log[error === undefined ? 'info' : 'error']({ event, ...known, ...cause })
  }
}
