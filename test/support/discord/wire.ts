/** What goes over the wire between Discord and an application: JSON of any shape, instants as text, numbers with a meaning. */

// biome-ignore lint/suspicious/noExplicitAny: applications send what they like, and tests look into all of it
export type Json = any

/** An instant as Discord writes it. @example '2026-01-05T00:49:57.486000+00:00' */
export const instant = (at = Date.now()): string => new Date(at).toISOString().replace(/(\.\d{3})Z$/, '$1000+00:00')

/** https://docs.discord.com/developers/resources/message#message-object-message-flags */
export const messageFlags = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  /** "Tend is thinking…": an interaction was deferred and not answered yet. */
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  voice: 1 << 13,
  componentsV2: 1 << 15,
} as const

/** https://docs.discord.com/developers/components/reference#component-object-component-types */
export const componentTypes = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  textDisplay: 10,
  label: 18,
} as const

/** https://docs.discord.com/developers/events/gateway#gateway-intents */
export const intents = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type */
export const interactionTypes = { command: 2, component: 3, modal: 5 } as const

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
export const callbackTypes = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  modal: 9,
} as const

/** Everything inside components, from the outside in: rows, sections, containers, and what stands in them. */
export function* partsOf(components: readonly Json[] | undefined): Generator<Json> {
  for (const component of components ?? []) {
    if (typeof component !== 'object' || component === null) continue
    yield component
    if (Array.isArray(component.components)) yield* partsOf(component.components)
    if (component.accessory) yield* partsOf([component.accessory])
    if (component.component) yield* partsOf([component.component])
  }
}
