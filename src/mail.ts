/** Mail between conversations: who it goes to, which held words go along, and what becomes of it where it arrives. */
import { behind, newCode } from './code.ts'
import { type Draft, post } from './draft.ts'
import type { Hold, Input, Mail, Opening } from './effect.ts'
import { isSilent } from './flow.ts'
import type { House } from './house.ts'
import type { Envelope, Frame, Item } from './record.ts'

/** The words held under these names; what is there no more does not go along. */
const taken = ({ record }: Draft, names: readonly string[] = []): Item[] =>
  record.items.filter(({ name }) => names.includes(name))

/** @param frame the run that writes, whose typed code may lead to the other; null: none does */
export function send(draft: Draft, frame: Frame | null, { to, event, items }: Mail): void {
  const code = typeof to === 'string' || !frame ? '' : (draft.typed[frame.run]?.[to.code.held] ?? '')
  const signed = { ...event, from: draft.record.id, ...(draft.record.channel && { seat: draft.record.address }) }
  post(draft, {
    kind: 'tell',
    to: typeof to === 'string' ? to : behind(code),
    event: signed,
    items: taken(draft, items),
  })
}

/** From a seat to its channel, while they take part there; from anywhere else nothing goes. */
export function tellChannel(draft: Draft, type: 'left' | 'unsafe'): void {
  const { channel, id, frames } = draft.record
  const { seat } = draft.house.roles
  if (!channel || channel.id === id || !frames.some(({ flow }) => flow === seat)) return
  send(draft, null, { to: channel.id, event: { type } })
}

export function open(draft: Draft, { id, flow, with: input, items }: Opening): void {
  const { record, now } = draft
  let to = id === 'channel' ? (record.channel?.id ?? '') : id
  if (typeof to !== 'string') {
    const code = newCode(`${record.id} ${record.sent} ${now}`)
    put(draft, { name: to.newCode, text: code, goesAt: now + to.for })
    to = behind(code)
  }
  const { language } = record.person
  const signed: Input = { ...input, from: record.id, ...(record.channel && { seat: record.address, language }) }
  const address = id === 'channel' && record.channel ? { address: record.channel.address } : {}
  post(draft, { kind: 'open', to, flow, with: signed, items: taken(draft, items), ...address })
}

/** Moves typed words out of memory into the record, for a while. */
export function hold(draft: Draft, frame: Frame, { item, words, for: duration }: Hold): void {
  const text = typeof words === 'string' ? words : draft.typed[frame.run]?.[words.held]
  if (text !== undefined) put(draft, { name: item, text, goesAt: draft.now + duration })
}

function put(draft: Draft, item: Item): void {
  draft.record.items = [...draft.record.items.filter(({ name }) => name !== item.name), item]
}

/** Names that end in a dot stand for all that came from one conversation. */
export function drop(draft: Draft, names: readonly string[]): void {
  const isMeant = (item: string): boolean =>
    names.some((name) => item === name || (name.endsWith('.') && item.startsWith(name)))
  draft.record.items = draft.record.items.filter(({ name }) => !isMeant(name))
}

/** Words that came along are held here under the name of who sent them, not longer than until `latest`. */
export function takeIn(
  draft: Draft,
  from: string,
  items: readonly Item[] = [],
  latest = Number.POSITIVE_INFINITY,
): void {
  for (const { name, text, goesAt } of items)
    put(draft, { name: `${from}.${name}`, text, goesAt: Math.min(goesAt, latest) })
}

/** What an envelope is where it arrives; `creates`: it may bring its conversation into being. */
export function arrivalOf(house: House, envelope: Exclude<Envelope, { kind: 'message' }>, id: string) {
  const { items = [] } = envelope
  if (envelope.kind === 'tell')
    return { happening: { kind: 'mail' as const, id, event: envelope.event, items }, creates: false, address: '' }
  const { flow } = envelope
  // Only a conversation that speaks to nobody comes into being by mail: a person who is gone stays gone.
  const found = house.flows[flow]
  const creates = found !== undefined && (isSilent(found) || found.place === 'channel')
  return {
    happening: { kind: 'open' as const, id, flow, with: envelope.with as Input, items },
    creates,
    address: envelope.address ?? '',
  }
}
