/** From what Discord's gateway sends to an {@link Incoming}. Pure; what is not for us is undefined, never an exception. */
import {
  ChannelType,
  ComponentType,
  InteractionType,
  MessageFlags,
  MessageType,
  PermissionFlagsBits,
  PermissionsBitField,
  SnowflakeUtil,
} from 'discord.js'
import { z } from 'zod'
import type { Act, Hints, Incoming, Place } from '#adapter'
import { addressOf, channelAddressOf, seatAt } from './address.ts'

const id = z.string().regex(/^\d{5,25}$/)

const message = z.object({
  id,
  channel_id: id,
  guild_id: id.nullish(),
  type: z.number(),
  content: z.string(),
  edited_timestamp: z.string().nullish(),
  webhook_id: id.nullish(),
  flags: z.number().nullish(),
  author: z.object({ id, bot: z.boolean().nullish(), system: z.boolean().nullish() }),
  attachments: z.array(z.object({ content_type: z.string().nullish() })).nullish(),
  sticker_items: z.array(z.unknown()).nullish(),
})
type Message = z.infer<typeof message>

/** When something with this snowflake was made, epoch ms by Discord's clock. */
const madeAt = (snowflake: string): number => SnowflakeUtil.timestampFrom(snowflake)

/** A person's own message in a direct message; anything else, bots, webhooks and notices of Discord, is not for us. */
function personal(raw: unknown): Message | undefined {
  const { data } = message.safeParse(raw)
  if (!data || data.guild_id || data.webhook_id || data.author.bot || data.author.system) return undefined
  return data.type === MessageType.Default || data.type === MessageType.Reply ? data : undefined
}

function actOf({ content, flags, attachments, sticker_items: stickers }: Message): Act {
  if (content.trim() !== '') return { kind: 'text', text: content }
  if (stickers && stickers.length > 0) return { kind: 'media', media: 'sticker' }
  if (((flags ?? 0) & MessageFlags.IsVoiceMessage) !== 0) return { kind: 'media', media: 'voice' }
  const [first] = attachments ?? []
  if (first?.content_type?.startsWith('image/')) return { kind: 'media', media: 'picture' }
  if (first?.content_type?.startsWith('audio/')) return { kind: 'media', media: 'voice' }
  return { kind: 'media', media: 'file' }
}

/** A `MESSAGE_CREATE`, or a message out of a channel's history. */
export function readMessage(raw: unknown): Incoming | undefined {
  const data = personal(raw)
  return (
    data && {
      id: `m${data.id}`,
      from: addressOf(data.author.id),
      at: madeAt(data.id),
      hints: { reach: data.channel_id },
      act: actOf(data),
    }
  )
}

/** A `MESSAGE_UPDATE` by the person's own hand; a link that grew a preview is none. */
export function readEdit(raw: unknown, now: number): Incoming | undefined {
  const data = personal(raw)
  if (!data?.edited_timestamp) return undefined
  const hints = { reach: data.channel_id }
  return {
    id: `e${data.id}:${data.edited_timestamp}`,
    from: addressOf(data.author.id),
    at: now,
    hints,
    act: { kind: 'edited' },
  }
}

const input = z.object({ custom_id: z.string(), value: z.string() })
/** A bit field as Discord writes it; what is none says nothing. */
const bits = z
  .string()
  .regex(/^\d{1,40}$/)
  .nullish()
  .catch(null)
const interaction = z.object({
  id,
  token: z.string(),
  application_id: id,
  type: z.number(),
  guild_id: id.nullish(),
  context: z.number().nullish(),
  channel_id: id.nullish(),
  channel: z.object({ id, type: z.number().nullish(), parent_id: id.nullish() }).nullish(),
  app_permissions: bits,
  locale: z.string().nullish(),
  user: z.object({ id }).nullish(),
  member: z.object({ user: z.object({ id }), permissions: bits }).nullish(),
  message: z.object({ id, flags: z.number().nullish() }).nullish(),
  data: z.object({
    name: z.string().nullish(),
    options: z.array(z.object({ value: z.union([z.string(), z.number(), z.boolean()]).nullish() })).nullish(),
    custom_id: z.string().nullish(),
    component_type: z.number().nullish(),
    values: z.array(z.string()).nullish(),
    components: z.array(z.union([z.object({ components: z.array(input) }), z.object({ component: input })])).nullish(),
  }),
})
type Interaction = z.infer<typeof interaction>

/** What somebody tapped, chose or sent, with what it takes to answer it within the next fifteen minutes. */
export interface Seen {
  readonly incoming: Incoming
  readonly person: string
  readonly id: string
  readonly token: string
  readonly application: string
  readonly kind: 'command' | 'component' | 'modal'
  /** The message it hangs on, which can then be changed in place; others see a public one, and it is theirs as well. */
  readonly message: { readonly id: string; readonly isPublic: boolean } | undefined
  /** In the direct message with Tend, or somewhere others might be. */
  readonly place: 'dm' | 'server'
  readonly channel: string | undefined
  /** Where it is a thread, the channel that is in. */
  readonly parent: string | undefined
  /** The form this tap asks for; undefined: an ordinary tap. */
  readonly form: string | undefined
}

/** Lists of which several may be picked carry this mark, so that one pick is told from several. */
export const severalMark = 'several'

const commandOf = ({ name, options }: Interaction['data']): Act | undefined =>
  name ? { kind: 'command', command: name, argument: String(options?.[0]?.value ?? '') } : undefined

function tapOf({ custom_id: customId, component_type: type, values }: Interaction['data']): Act | undefined {
  if (!customId) return undefined
  if (type === ComponentType.Button) return { kind: 'choice', choice: customId }
  const [first] = values ?? []
  if (first === undefined) return undefined
  return customId.startsWith(severalMark)
    ? { kind: 'choice', choice: first, picks: values ?? [] }
    : { kind: 'choice', choice: first }
}

function formOf({ custom_id: form, components }: Interaction['data']): Act | undefined {
  if (!form) return undefined
  const inputs = (components ?? []).flatMap((row) => ('components' in row ? row.components : [row.component]))
  return { kind: 'form', form, fields: Object.fromEntries(inputs.map(({ custom_id, value }) => [custom_id, value])) }
}

const kinds: Readonly<Record<number, readonly [Seen['kind'], (data: Interaction['data']) => Act | undefined]>> = {
  [InteractionType.ApplicationCommand]: ['command', commandOf],
  [InteractionType.MessageComponent]: ['component', tapOf],
  [InteractionType.ModalSubmit]: ['modal', formOf],
}

const server = z.object({ id, unavailable: z.boolean().nullish() })

/** The server a `GUILD_CREATE` or `GUILD_DELETE` is about; undefined when it only cannot be reached for now. */
export function readServer(raw: unknown): string | undefined {
  const { data } = server.safeParse(raw)
  return data?.unavailable ? undefined : data?.id
}

const isEphemeral = (flags: number | null | undefined): boolean => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0

/** Discord's context of a direct message with the bot itself. */
const botDm = 1

const threads: readonly unknown[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]

const permissionsIn = (field: string): PermissionsBitField => new PermissionsBitField(BigInt(field))

/** Whoever may hold events in a server may hold exercises there; administrators may do everything. */
const moderating = [PermissionFlagsBits.ManageEvents, PermissionFlagsBits.ManageGuild]

/** Where an exercise may be held; undefined: outside of a server's channels. */
function placeOf(data: Interaction, person: string): Place | undefined {
  const { guild_id: server, channel_id, channel, member, app_permissions: own } = data
  const here = channel_id ?? channel?.id
  if (!server || !here) return undefined
  const { SendMessages, SendMessagesInThreads, ViewChannel } = PermissionFlagsBits
  const send = threads.includes(channel?.type) ? SendMessagesInThreads : SendMessages
  const address = channelAddressOf(server, here)
  return {
    channel: address,
    seat: seatAt(address, person),
    mayModerate: permissionsIn(member?.permissions ?? '0').any(moderating),
    mayPost: own == null || permissionsIn(own).has([ViewChannel, send]),
  }
}

/** An `INTERACTION_CREATE`. */
export function readInteraction(raw: unknown): Seen | undefined {
  const { data } = interaction.safeParse(raw)
  const [kind, read] = kinds[data?.type ?? 0] ?? []
  const act = data && read?.(data.data)
  const person = data?.member?.user.id ?? data?.user?.id
  if (!data || !kind || !act || person === undefined) return undefined
  const channel = data.channel_id ?? data.channel?.id
  const place = data.context === botDm || (data.context == null && !data.guild_id) ? 'dm' : 'server'
  const hints: Hints = {
    ...(data.locale && { language: data.locale }),
    ...(place === 'dm' && channel && { reach: channel }),
  }
  const exercises = placeOf(data, person)
  const isForm = act.kind === 'choice' && act.choice.endsWith(':~form')
  return {
    incoming: {
      id: `i${data.id}`,
      from: addressOf(person),
      at: madeAt(data.id),
      hints,
      ...(exercises && { place: exercises }),
      act,
    },
    person,
    id: data.id,
    token: data.token,
    application: data.application_id,
    kind,
    message: data.message
      ? { id: data.message.id, isPublic: place === 'server' && !isEphemeral(data.message.flags) }
      : undefined,
    place,
    channel,
    parent: threads.includes(data.channel?.type) ? (data.channel?.parent_id ?? undefined) : undefined,
    form: isForm ? act.choice : undefined,
  }
}
