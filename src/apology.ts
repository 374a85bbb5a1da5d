/** What is said when nothing could be saved: help where help was asked for, else that nothing is lost. Pure. */
import { compose } from './compose.ts'
import type { House } from './house.ts'
import type { HouseKey } from './language.ts'
import type { Incoming, Outgoing } from './message.ts'
import { blank } from './record.ts'
import type { Reading } from './safety/screen.ts'
import { globalWordIn } from './understand.ts'

/** @param reading what the safety screen made of the text; it works without a store. */
export function apology(house: House, incoming: Incoming, reading: Reading | null): Outgoing {
  const { act, at, from, hints } = incoming
  const grave = reading !== null && reading.severity !== 'none'
  const asked =
    (act.kind === 'text' && globalWordIn(house, act.text) === 'help') ||
    (act.kind === 'command' && act.command === 'help') ||
    (act.kind === 'choice' && act.choice.endsWith(':~help'))
  const key: HouseKey = grave || asked ? 'helpAlways' : 'storeDown'
  const record = { ...blank('down', from, at), reach: hints.reach ?? null }
  const language = hints.language?.slice(0, 2)
  if (language && language in house.languages) record.person.language = language
  const said = { key, values: {}, asks: null }
  const fresh = { n: at, attempts: 0, retryAt: 0 }
  return compose(house, record, { kind: 'message', flow: 'house', said, step: 0, erases: false, ...fresh }, {})
}
