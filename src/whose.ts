/** Whose conversation an act belongs to: the person's own, or the one they have in a channel where others are. */
import type { KeyObject } from 'node:crypto'
import { flowCalled } from './commands.ts'
import type { House } from './house.ts'
import { conversationOf, parseChoiceId } from './identity.ts'
import type { Act, Address, Incoming } from './message.ts'

/** The channel an act happened in, as its own conversation is called, and what the person may do there now. */
export interface Channel {
  readonly id: string
  readonly address: Address
  readonly mayModerate: boolean
  readonly mayPost: boolean
}

/** An act with the conversation it belongs to. */
export interface Meant {
  readonly id: string
  readonly incoming: Incoming
  readonly channel?: Channel
}

const idIn = (act: Act): string | undefined =>
  act.kind === 'choice' ? act.choice : act.kind === 'form' ? act.form : undefined

/** Whether a command belongs to a channel: an exercise is begun where it takes place. */
function isOfChannel(house: House, act: Act): boolean {
  if (act.kind !== 'command') return false
  const name = act.command === 'tend' && act.argument !== '' ? act.argument.trim().toLowerCase() : act.command
  const flow = flowCalled(house, name)
  return flow !== undefined && house.flows[flow]?.place === 'seat'
}

/**
 * What hangs on a message of the channel, or on one that only they see there, goes to their seat in it; all else to their own
 * conversation. A button names its conversation, and is believed only as far as it names one of these three.
 */
export function whose(house: House, incoming: Incoming, secret: KeyObject): Meant {
  const { place, act } = incoming
  const own = conversationOf(incoming.from, secret)
  if (!place) return { id: own, incoming }
  const seat = conversationOf(place.seat, secret)
  const channel = {
    id: conversationOf(place.channel, secret),
    address: place.channel,
    mayModerate: place.mayModerate,
    mayPost: place.mayPost,
  }
  const named = parseChoiceId(idIn(act) ?? '')?.conversation
  if (own === seat || named === seat || named === channel.id || isOfChannel(house, act))
    return { id: seat, incoming: { ...incoming, from: place.seat }, channel }
  return { id: own, incoming }
}
