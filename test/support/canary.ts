/** A word that nobody else says, in everything a person could type, and where it is looked for afterwards. */
import { expect } from 'vitest'
import type { Conversation } from '../../src/record.ts'

/** In whatever case, and as it would look in base64 or with the bytes turned into `\x..`. */
export const canary = 'Kanarienvogel7319'

const disguises: readonly string[] = [
  canary.toLowerCase(),
  Buffer.from(canary).toString('base64').slice(0, 20).toLowerCase(),
  Buffer.from(canary).toString('hex'),
  encodeURIComponent(`${canary} é`).toLowerCase().slice(0, 18),
]

/** @param where told when it fails */
export function expectNoCanary(text: string, where: string): void {
  const found = disguises.map((one) => text.toLowerCase().indexOf(one)).find((at) => at >= 0)
  expect(found === undefined ? 'nothing' : text.slice(Math.max(0, found - 200), found + 200), where).toBe('nothing')
}

/** Of what is kept of a person, only the nicknames in their circle may be their own words. */
export function expectOnlyNicknames(record: Conversation, where: string): void {
  const { circle } = record.person
  const nameless = circle.map((friend) => ({ ...friend, label: '' }))
  expectNoCanary(JSON.stringify({ ...record, person: { ...record.person, circle: nameless } }), where)
  if (JSON.stringify(circle).includes(canary)) expect(record.person.consent?.circle, where).toBe(true)
}
