/** What a message may be: https://docs.discord.com/developers/resources/message#create-message */
import { componentBreaches } from './component-validity.ts'
import { countBreaches, isObject, lengthOf, listBreaches, listOf, textBreaches } from './limits.ts'
import { componentTypes, type Json, messageFlags, partsOf } from './wire.ts'

/** A new message in a channel; the answer to an interaction, or one that follows it; an edit of either. */
export type MessageKind = 'message' | 'reply' | 'followUp' | 'edit'

const { suppressEmbeds, suppressNotifications, componentsV2, voice, ephemeral } = messageFlags
const ofMessages = suppressEmbeds | suppressNotifications | componentsV2 | voice
const legalFlags: Readonly<Record<MessageKind, number>> = {
  message: ofMessages,
  reply: ofMessages | ephemeral,
  followUp: ofMessages | ephemeral,
  edit: suppressEmbeds | componentsV2,
}

export const emptyMessage = 'Cannot send an empty message'

/** In embeds, and in all of them together: https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
function embedBreaches(embeds: readonly Json[]): string[] {
  const texts = embeds.flatMap((embed, n): [string, Json, number][] => [
    [`embeds[${n}].title`, embed?.title, 256],
    [`embeds[${n}].description`, embed?.description, 4096],
    [`embeds[${n}].footer.text`, embed?.footer?.text, 2048],
    [`embeds[${n}].author.name`, embed?.author?.name, 256],
    ...listOf(embed?.fields).flatMap((field, at): [string, Json, number][] => [
      [`embeds[${n}].fields[${at}].name`, field?.name ?? '', 256],
      [`embeds[${n}].fields[${at}].value`, field?.value ?? '', 1024],
    ]),
  ])
  const total = texts.reduce((sum, [, text]) => sum + (typeof text === 'string' ? lengthOf(text) : 0), 0)
  return [
    ...countBreaches('embeds', embeds, 0, 10),
    ...embeds.flatMap((embed, n) => countBreaches(`embeds[${n}].fields`, listOf(embed?.fields), 0, 25)),
    ...texts.flatMap(([where, text, max]) => textBreaches(where, text, text === '' ? 1 : 0, max)),
    ...(total > 6000 ? [`embeds: ${total} characters in all, at most 6000`] : []),
  ]
}

function nonceBreaches(nonce: Json): string[] {
  if (nonce == null || Number.isInteger(nonce)) return []
  return textBreaches('nonce', nonce, 0, 25)
}

function flagBreaches(kind: MessageKind, flags: Json): string[] {
  if (flags == null) return []
  if (!Number.isInteger(flags)) return ['flags: must be a whole number']
  const illegal = flags & ~legalFlags[kind]
  return illegal === 0 ? [] : [`flags: ${illegal} cannot be set here`]
}

const isEmpty = (message: Json): boolean =>
  (typeof message.content !== 'string' || message.content.trim() === '') &&
  ['embeds', 'components', 'sticker_ids', 'attachments'].every((list) => listOf(message[list]).length === 0) &&
  message.poll == null &&
  message.message_reference?.type !== 1

/** A message made of components only has neither content nor embeds. */
function modernBreaches(message: Json): string[] {
  const texts = [...partsOf(listOf(message.components))].filter(({ type }) => type === componentTypes.textDisplay)
  const length = texts.reduce((sum, { content }) => sum + lengthOf(String(content)), 0)
  return [
    ...(message.content ? ['content: not beside components of the second version'] : []),
    ...(listOf(message.embeds).length > 0 ? ['embeds: not beside components of the second version'] : []),
    ...(length > 4000 ? [`components: ${length} characters of text in all, at most 4000`] : []),
  ]
}

/**
 * Every breach of Discord's limits in a message's body, as a sentence.
 * @param after the whole message as an edit would leave it.
 */
export function messageBreaches(body: Json, kind: MessageKind = 'message', after: Json = body): string[] {
  if (!isObject(body)) return ['body: must be an object']
  const modern = ((Number(body.flags) | Number(after.flags)) & componentsV2) !== 0
  return [
    ...textBreaches('content', body.content, 0, 2000),
    ...['embeds', 'components'].flatMap((list) => listBreaches(list, body[list])),
    ...componentBreaches(body.components, modern),
    ...embedBreaches(listOf(body.embeds)),
    ...(modern ? modernBreaches(after) : []),
    ...nonceBreaches(body.nonce),
    ...flagBreaches(kind, body.flags),
    ...(isEmpty(after) ? [emptyMessage] : []),
  ]
}

/** Tend's own rule: whatever is said, nobody can be mentioned by it. */
export function houseBreaches(body: Json): string[] {
  if (!body?.content && listOf(body?.embeds).length === 0) return []
  const { parse, users, roles } = body.allowed_mentions ?? {}
  const nobody = Array.isArray(parse) && [parse, users, roles].every((list) => listOf(list).length === 0)
  return nobody ? [] : ['allowed_mentions: must be { parse: [] }, so that nobody can be mentioned']
}
