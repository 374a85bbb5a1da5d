/** What libraries print by themselves, or throw where nobody listens, may hold anything: that it happened is told, not what it said. */
import type { Report } from './report.ts'

const voices = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const

/**
 * From now on nothing but Tend's own lines is printed by this process.
 * @param fail is called when something was thrown past everybody: what is in memory can no longer be relied on.
 */
export function hush(report: Report, fail: () => void): void {
  for (const why of voices) console[why] = () => report('library', { why })
  // A promise that nobody awaits ends nobody else's conversation.
  process.on('unhandledRejection', (error) => report('unhandled', {}, error))
  process.on('uncaughtException', (error) => {
    report('uncaught', {}, error)
    fail()
  })
}
