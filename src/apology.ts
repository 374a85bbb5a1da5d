/** What is said when no turn can be taken: help where help was asked for, else what is the matter. Pure. */
import { compose } from './compose.ts'
import type { House } from './house.ts'
import type { HouseKey } from './language.ts'
import type { Incoming, Outgoing } from './message.ts'
import { blank } from './record.ts'
import type { Reading } from './safety/screen.ts'
import { globalWordIn } from './understand.ts'

/** Whether somebody asks for help, in whichever way. */
export const isForHelp = (house: House, { act }: Incoming): boolean =>
  (act.kind === 'text' && globalWordIn(house, act.text) === 'help') ||
  (act.kind === 'command' && act.command === 'help') ||
  (act.kind === 'choice' && act.choice.endsWith(':~help'))

/** Nothing could be saved. @param reading what the safety screen made of the text; it works without a store. */
export function apology(house: House, incoming: Incoming, reading: Reading | null): Outgoing {
  const grave = reading !== null && reading.severity !== 'none'
  return lineTo(house, incoming, grave || isForHelp(house, incoming) ? 'helpAlways' : 'storeDown')
}

/** One of Tend's own lines as an answer, without a conversation. */
export function lineTo(house: House, { at, from, hints }: Incoming, key: HouseKey): Outgoing {
  const record = { ...blank('down', from, at), reach: hints.reach ?? null }
  const language = hints.language?.slice(0, 2)
  if (language && Object.hasOwn(house.languages, language)) record.person.language = language
  const said = { key, values: {}, asks: null }
  const fresh = { n: at, attempts: 0, retryAt: 0 }
  return compose(house, record, { kind: 'message', flow: 'house', said, step: 0, erases: false, ...fresh }, {})
}
