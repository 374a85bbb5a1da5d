/** What Discord takes and what it refuses, for whoever wants to know before asking. Pure: bodies in, sentences out. */
import { isObject, oneOf } from './limits.ts'
import { messageBreaches } from './message-validity.ts'
import { modalBreaches } from './modal-validity.ts'
import { callbackTypes, interactionTypes, type Json, messageFlags } from './wire.ts'

export { commandBreaches } from './command-validity.ts'
export { emptyMessage, houseBreaches, messageBreaches } from './message-validity.ts'
export { modalBreaches } from './modal-validity.ts'

/** What is being answered. */
export interface Answered {
  /** 2 command, 3 component, 5 form. */
  readonly type: number
  /** There is a message that could be changed in place. */
  readonly onMessage: boolean
}

/** Which answers there are to what: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
const answersTo = ({ type, onMessage }: Answered): number[] => [
  callbackTypes.message,
  callbackTypes.deferredMessage,
  ...(onMessage ? [callbackTypes.deferredUpdate, callbackTypes.update] : []),
  ...(type === interactionTypes.modal ? [] : [callbackTypes.modal]),
]

const deferralFlags = messageFlags.ephemeral | messageFlags.suppressEmbeds | messageFlags.componentsV2

/** The first answer to an interaction, whole. */
export function callbackBreaches(callback: Json, answered: Answered): string[] {
  if (!isObject(callback)) return ['body: must be an object']
  const { type, data } = callback
  const wrong = oneOf('type', type, answersTo(answered))
  if (wrong.length > 0) return wrong
  if (type === callbackTypes.modal) return modalBreaches(data)
  if (type === callbackTypes.message) return messageBreaches(data ?? {}, 'reply')
  // What an update leaves alone stays as it was, so that it cannot be told from here whether anything is left.
  if (type === callbackTypes.update) return messageBreaches(data ?? {}, 'edit', { content: '…', flags: data?.flags })
  const illegal = (data?.flags ?? 0) & ~deferralFlags
  return illegal === 0 ? [] : [`flags: ${illegal} cannot be set here`]
}
