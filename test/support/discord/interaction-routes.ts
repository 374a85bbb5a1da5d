/** Answers to interactions. https://docs.discord.com/developers/interactions/receiving-and-responding */
import type { FakeInteraction } from './interaction.ts'
import { botMessage, editOf } from './message.ts'
import { FakeMessage } from './places.ts'
import { editedNow, type Platform } from './platform.ts'
import { refused } from './refusal.ts'
import { type Ask, mustBeValid, nothing, ok, type Reply, type Route, shouldBe } from './route.ts'
import { kept, type Upload } from './uploads.ts'
import { callbackBreaches, houseBreaches, messageBreaches } from './validity.ts'
import { callbackTypes, interactionTypes, type Json, messageFlags } from './wire.ts'

const { ephemeral, loading } = messageFlags

/** What a message is that answers an interaction: https://docs.discord.com/developers/resources/message#message-object-message-types */
const replyTypes = { command: 20, component: 19 } as const

/** A message that answers, with whom and what it answers. */
function answerOf(
  platform: Platform,
  interaction: FakeInteraction,
  body: Json,
  flags: number,
  files: readonly Upload[],
): FakeMessage {
  const { account, channel, message: tapped } = interaction
  const { bot } = platform
  const isPrivate = ((body.flags ?? 0) & ephemeral) !== 0
  const reference = tapped && {
    message_reference: {
      type: 0,
      channel_id: channel.id,
      message_id: tapped.id,
      ...(channel.guild && { guild_id: channel.guild.id }),
    },
  }
  const raw = botMessage(channel, bot, body, {
    type: tapped ? replyTypes.component : replyTypes.command,
    application_id: bot.id,
    webhook_id: bot.id,
    interaction_metadata: metadataOf(interaction),
    ...reference,
    ...kept(files, platform.downloads),
  })
  raw.flags |= flags | (isPrivate ? ephemeral : 0)
  return new FakeMessage(channel, raw, isPrivate ? { audience: account } : {})
}

const metadataOf = ({ id, type, account, owners, message }: FakeInteraction): Json => ({
  id,
  type,
  user: account.user,
  authorizing_integration_owners: owners,
  ...(message && type === interactionTypes.component && { interacted_message_id: message.id }),
})

/** The interaction that a token stands for. */
function interactionIn({ platform, params, name }: Ask): FakeInteraction {
  const interaction = platform.interactions.get(params['token'] ?? '')
  if (!interaction || (params['interaction'] !== undefined && params['interaction'] !== interaction.id)) {
    platform.violations.push(`${name}: there never was such an interaction`)
    throw refused(params['interaction'] === undefined ? 'unknownWebhook' : 'unknownInteraction')
  }
  return interaction
}

/** Posts or changes what the answer says; returns the message there is then, if any. */
const effects: Record<
  number,
  (platform: Platform, interaction: FakeInteraction, data: Json, files: readonly Upload[]) => FakeMessage | undefined
> = {
  [callbackTypes.message]: (platform, interaction, data, files) => {
    const message = answerOf(platform, interaction, data, 0, files)
    platform.post(message)
    return message
  },
  [callbackTypes.deferredMessage]: (platform, interaction, data) => {
    const message = answerOf(platform, interaction, { flags: data.flags }, loading, [])
    platform.post(message)
    return message
  },
  [callbackTypes.deferredUpdate]: (_platform, { message }) => message,
  [callbackTypes.update]: (platform, { message }, data) => {
    if (message) platform.revise(message, { ...editOf(data, message.raw.flags), ...editedNow() })
    return message
  },
  [callbackTypes.modal]: () => undefined,
}

/** The first answer: within three seconds, once. */
function callback(ask: Ask): Reply {
  const { platform, body, query, files } = ask
  const interaction = interactionIn(ask)
  if (interaction.isAcknowledged) throw refused('alreadyAcknowledged')
  if (Date.now() - interaction.at > platform.faults.interactionExpiryMs) throw refused('unknownInteraction')
  mustBeValid(ask, callbackBreaches(body, { type: interaction.type, onMessage: interaction.message !== undefined }))
  const data = body.data ?? {}
  if (body.type === callbackTypes.message || body.type === callbackTypes.update) shouldBe(ask, houseBreaches(data))
  interaction.acknowledge(body.type, body.type === callbackTypes.modal ? data : undefined)
  const message = effects[body.type]?.(platform, interaction, data, files)
  interaction.original = message
  if (query.get('with_response') !== 'true') return nothing
  return ok({ interaction: resultOf(interaction, body.type), ...resourceOf(body.type, message) })
}

const resultOf = ({ id, type, channel, original }: FakeInteraction, callbackType: number): Json => ({
  id,
  type,
  channel_id: channel.id,
  ...(channel.guild && { guild_id: channel.guild.id }),
  ...(original && { response_message_id: original.id }),
  response_message_loading: callbackType === callbackTypes.deferredMessage,
  response_message_ephemeral: original?.audience !== undefined,
})

/** What the answer made or changed at once: a deferral has nothing to show yet, a form never. */
const resourceOf = (type: number, message: FakeMessage | undefined): Json =>
  message && (type === callbackTypes.message || type === callbackTypes.update)
    ? { resource: { type, message: message.raw } }
    : {}

/** The interaction behind a webhook, which works from the first answer on and until the token is worn out. */
function answeredIn(ask: Ask): FakeInteraction {
  const { platform, params } = ask
  const interaction = interactionIn(ask)
  if (params['application'] !== platform.bot.id || !interaction.isAcknowledged) throw refused('unknownWebhook')
  if (Date.now() - interaction.at >= platform.faults.tokenLifeMs) throw refused('invalidWebhookToken')
  return interaction
}

/** `@original` is the first answer, or the message that was tapped where that was changed in place. */
function messageIn(ask: Ask, interaction: FakeInteraction): FakeMessage {
  const id = ask.params['message'] ?? ''
  const { channel, account } = interaction
  const message = channel.messages.get(id === '@original' ? (interaction.original?.id ?? '') : id)
  const isOurs = message?.authorId === ask.platform.bot.id && (!message.audience || message.audience === account)
  if (!message || !isOurs) throw refused('unknownMessage')
  return message
}

function followUp(ask: Ask): Reply {
  const { platform, body } = ask
  const interaction = answeredIn(ask)
  mustBeValid(ask, messageBreaches(body, 'followUp'))
  shouldBe(ask, houseBreaches(body))
  // Discord keeps an old promise here: the first one after "thinking…" takes its place, ephemeral or not as that was.
  if (interaction.original?.isLoading) return changed(ask, interaction.original)
  const message = answerOf(platform, interaction, body, 0, ask.files)
  platform.post(message)
  return ok(message.raw)
}

function changed({ platform, body, files }: Ask, message: FakeMessage): Reply {
  const when = message.isLoading ? {} : editedNow()
  platform.revise(message, { ...editOf(body, message.raw.flags), ...kept(files, platform.downloads), ...when })
  return ok(message.raw)
}

function edit(ask: Ask): Reply {
  const message = messageIn(ask, answeredIn(ask))
  const after = { ...message.raw, ...editOf(ask.body, message.raw.flags) }
  mustBeValid(ask, messageBreaches(ask.body, 'edit', after))
  shouldBe(ask, houseBreaches(ask.body))
  return changed(ask, message)
}

function remove(ask: Ask): Reply {
  ask.platform.remove(messageIn(ask, answeredIn(ask)))
  return nothing
}

const webhook = '/webhooks/:application/:token'

export const interactionRoutes: readonly Route[] = [
  { method: 'POST', pattern: '/interactions/:interaction/:token/callback', open: true, answer: callback },
  { method: 'POST', pattern: webhook, open: true, answer: followUp },
  {
    method: 'GET',
    pattern: `${webhook}/messages/:message`,
    open: true,
    answer: (ask) => ok(messageIn(ask, answeredIn(ask)).raw),
  },
  { method: 'PATCH', pattern: `${webhook}/messages/:message`, open: true, answer: edit },
  { method: 'DELETE', pattern: `${webhook}/messages/:message`, open: true, answer: remove },
]
