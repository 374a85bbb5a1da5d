/** What people do to messages and views, as Slack words it to the app. Pure. https://docs.slack.dev/reference/interaction-payloads */
import type { Conversation } from './conversation.ts'
import { elementsOf, optionsOf, type SeenMessage } from './screen.ts'
import { entered, stateWith } from './state.ts'
import type { Member } from './team.ts'
import type { Block, Json, View } from './wire.ts'

/** An element that was found on the screen, with the block it stands in. */
export interface Found {
  readonly block: Block
  readonly element: Json
}

/** The element with this label or action id. @throws with what there is instead. */
export function find(blocks: readonly Block[], name: string, fits: (element: Json) => boolean): Found {
  const there = elementsOf(blocks).filter(({ element }) => fits(element))
  const by = (of: (found: Found) => unknown): Found | undefined => there.find((found) => of(found) === name)
  const found =
    by(({ element }) => element.action_id) ??
    by(({ element }) => element.text?.text) ??
    by(({ block }) => block.block_id)
  if (found) return found
  const names = there.map(({ element }) => `${element.text?.text ?? element.type} (${element.action_id})`)
  throw new Error(`There is no "${name}", but ${names.join(' · ') || 'nothing to tap'}.`)
}

/** The list with this action id, or the first that offers all of this. */
export function findList(blocks: readonly Block[], labelsOrValues: readonly string[], actionId?: string): Found {
  if (actionId !== undefined) return find(blocks, actionId, ({ type }) => type !== 'button')
  const offers = ({ element }: Found): boolean => {
    try {
      return element.type !== 'button' && optionsOf(element).length > 0 && Boolean(entered(element, labelsOrValues))
    } catch {
      return false
    }
  }
  const found = elementsOf(blocks).find(offers)
  if (found) return found
  throw new Error(`No list offers ${labelsOrValues.join(' · ')}.`)
}

/** Under which what was entered in a message is remembered. */
export const keyOf = ({ channel, ts }: SeenMessage): string => `${channel}:${ts}`

/** One action, as it stands in `actions`. */
export const actionOf = ({ block, element }: Found, entry: Json, ts: string): Json => ({
  type: element.type,
  action_id: element.action_id,
  block_id: block.block_id,
  ...(element.text && { text: element.text }),
  ...(element.value !== undefined && { value: element.value }),
  ...(element.style && { style: element.style }),
  ...(element.placeholder && { placeholder: element.placeholder }),
  ...entry,
  action_ts: ts,
})

/** What was tapped stands in a message. */
export function onMessage(member: Member, conversation: Conversation, message: SeenMessage, raw: Json): Json {
  const { ts, channel, ephemeral, thread } = message
  return {
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel,
      is_ephemeral: ephemeral,
      ...(thread && { thread_ts: thread }),
    },
    channel: { id: channel, name: conversation.isDirect ? 'directmessage' : conversation.name },
    // Of an ephemeral message Slack sends nothing along.
    ...(!ephemeral && { message: raw }),
    state: { values: stateWith(message.blocks, member.entered.get(keyOf(message))) },
  }
}

/** What was tapped stands in a modal or on the Home tab. */
export const onView = (member: Member, view: View): Json => ({
  container: { type: 'view', view_id: view.id },
  view: withState(member, view),
})

export const withState = (member: Member, view: View): View => ({
  ...view,
  state: { values: stateWith(view.blocks, member.entered.get(view.id)) },
})

/** What the client itself asks for before it sends a form. */
export function unfilled(view: View): string[] {
  return elementsOf(view.blocks)
    .filter(({ block }) => block.type === 'input' && !block['optional'])
    .filter(({ block, element }) => isEmpty(view.state.values[block.block_id ?? '']?.[element.action_id]))
    .map(({ block }) => block['label']?.text ?? block.block_id ?? '')
}

const isEmpty = (entry: Json): boolean =>
  entry === undefined ||
  Object.entries(entry).every(
    ([key, value]) => key === 'type' || value === null || (Array.isArray(value) && value.length === 0),
  )

/** What the client does not let pass: a text too short or too long. */
export function misfits(view: View): string[] {
  return elementsOf(view.blocks).flatMap(({ block, element }) => {
    const text = view.state.values[block.block_id ?? '']?.[element.action_id]?.value
    if (typeof text !== 'string') return []
    const { min_length: min = 0, max_length: max = 3000 } = element
    return text.length < min || text.length > max
      ? [`${block['label']?.text}: ${text.length} characters, ${min}–${max} are taken`]
      : []
  })
}
