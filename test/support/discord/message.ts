/** Messages as Discord keeps them: what an application or a person gave, made complete. */
import type { Account, Bot, FakeChannel } from './places.ts'
import { snowflake } from './snowflake.ts'
import { attachment } from './uploads.ts'
import { instant, type Json, messageFlags } from './wire.ts'

/** Flags that an application may set and that stay. */
const settable = messageFlags.suppressEmbeds | messageFlags.suppressNotifications | messageFlags.componentsV2

/** Components as Discord keeps them: each has an id that is its own within the message, and a list says how many. */
function kept(components: readonly Json[]): Json[] {
  let last = 0
  const keep = (component: Json): Json => ({
    ...component,
    ...('options' in component && { min_values: component.min_values ?? 1, max_values: component.max_values ?? 1 }),
    id: component.id ?? ++last,
    ...(component.components && { components: component.components.map(keep) }),
    ...(component.accessory && { accessory: keep(component.accessory) }),
    ...(component.component && { component: keep(component.component) }),
  })
  return components.map(keep)
}

const embedsOf = (body: Json): Json[] =>
  (body.embeds ?? []).map((embed: Json) => ({ ...embed, type: 'rich', content_scan_version: 0 }))

const complete = (channel: FakeChannel, author: Account | Bot, fields: Json): Json => ({
  type: 0,
  content: '',
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  timestamp: instant(),
  edited_timestamp: null,
  flags: 0,
  components: [],
  id: snowflake(),
  channel_id: channel.id,
  author: author.user,
  pinned: false,
  mention_everyone: false,
  tts: false,
  ...fields,
})

/** What an application wrote. */
export const botMessage = (channel: FakeChannel, bot: Bot, body: Json, more: Json = {}): Json =>
  complete(channel, bot, {
    content: body.content ?? '',
    embeds: embedsOf(body),
    components: kept(body.components ?? []),
    tts: body.tts ?? false,
    flags: (body.flags ?? 0) & settable,
    ...more,
  })

/** What changes of a message when an application edits it: only what it names. */
export function editOf(body: Json, before: number): Json {
  const flags = before & ~messageFlags.loading
  return {
    ...('content' in body && { content: body.content ?? '' }),
    ...('embeds' in body && { embeds: embedsOf(body) }),
    ...('components' in body && { components: kept(body.components ?? []) }),
    flags: body.flags == null ? flags : (flags & ~messageFlags.suppressEmbeds) | (body.flags & settable),
  }
}

/** What a person wrote; their client makes up a nonce. */
export const personMessage = (channel: FakeChannel, account: Account, fields: Json): Json =>
  complete(channel, account, fields)

/** What people send besides words. https://docs.discord.com/developers/resources/message#attachment-object */
export const things = {
  picture: () => ({ attachments: [attachment('photo.jpg', 'image/jpeg', 83_120, { width: 800, height: 600 })] }),
  sticker: () => ({ sticker_items: [{ id: snowflake(), name: 'Wave', format_type: 1 }] }),
  voice: () => ({
    flags: messageFlags.voice,
    attachments: [attachment('voice-message.ogg', 'audio/ogg', 9120, { duration_secs: 3.2, waveform: 'AAAAAAAAAAAA' })],
  }),
  file: () => ({ attachments: [attachment('notes.pdf', 'application/pdf', 40_000)] }),
} as const satisfies Record<string, () => Json>
