/** Codes that people hand to each other, and the conversation that a code leads to. */
import { createHash } from 'node:crypto'

/** Letters that nobody takes for another one. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ'
const length = 8

const digest = (text: string): bigint => BigInt(`0x${createHash('sha256').update(text).digest('hex')}`)

/** A code such as `KQTM-RWXA`, the same for the same seed; the seed is known to one conversation only. */
export function newCode(seed: string): string {
  let rest = digest(`code:${seed}`)
  let code = ''
  for (let n = 0; n < length; n++) {
    code += letters[Number(rest % BigInt(letters.length))]
    rest /= BigInt(letters.length)
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

/** The id of the conversation that a code leads to, however it was typed; there may be none. */
export const behind = (code: string): string =>
  `c${digest(`behind:${code.toUpperCase().replace(/[^A-Z]/g, '')}`)
    .toString(36)
    .slice(0, 20)}`

/** A mark by which two conversations recognise that they met before; it names neither. */
export const meetingOf = (one: string, other: string): string =>
  digest(`meeting:${[one, other].sort().join(':')}`)
    .toString(36)
    .slice(0, 16)
