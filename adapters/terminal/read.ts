/** A typed line → what the person did. Pure. */
import type { Act } from '#adapter'

/** `/calm now` is a command, everything else is said. */
export function read(line: string): Act {
  const [, command, argument] = /^\/([\p{L}-]+)\s*(.*)$/u.exec(line.trim()) ?? []
  return command === undefined ? { kind: 'text', text: line } : { kind: 'command', command, argument: argument ?? '' }
}
