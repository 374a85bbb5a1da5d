/** What goes over the wire between Slack and an app, and the ids in it: each made once, in Slack's form. */
import { randomBytes } from 'node:crypto'

// biome-ignore lint/suspicious/noExplicitAny: apps send what they like, and tests look into all of it
export type Json = any

/** A block or an element of Block Kit. */
export interface Block {
  type: string
  block_id?: string
  [field: string]: Json
}

/** A modal or a Home tab as Slack gives it back: with its id, its hash and what was entered. */
export interface View {
  id: string
  team_id: string
  type: 'modal' | 'home'
  callback_id: string
  external_id: string
  private_metadata: string
  hash: string
  blocks: Block[]
  state: { values: Record<string, Record<string, Json>> }
  [field: string]: Json
}

let made = 0

/** @example id('U') → 'U000000017KQ': the letter says what it is the id of. */
export const id = (letter: string): string =>
  `${letter}${(++made).toString(36).toUpperCase().padStart(8, '0')}${randomBytes(2).toString('hex').toUpperCase()}`

/** Something only its holder knows. */
export const secret = (bytes = 12): string => randomBytes(bytes).toString('hex')

/** `xoxb-…`: a bot's token. */
export const botToken = (): string => `xoxb-${++made}-${secret()}`

/** Blocks as Slack keeps them: one that brought no `block_id` has been given one. */
export const named = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => ({ ...block, block_id: block.block_id || secret(3) }))

/** Rich text as Slack adds it to what a person writes. */
export const richText = (text: string): Block => ({
  type: 'rich_text',
  block_id: secret(3),
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
})
