/** The HTTP API about channels and the messages in them. https://docs.discord.com/developers/resources/message */
import { botMessage, editOf } from './message.ts'
import { type FakeChannel, FakeMessage, permissions } from './places.ts'
import { editedNow, type Platform } from './platform.ts'
import { refused } from './refusal.ts'
import { type Ask, mustBeValid, nothing, ok, type Route, shouldBe } from './route.ts'
import { kept } from './uploads.ts'
import { houseBreaches, messageBreaches } from './validity.ts'
import type { Json } from './wire.ts'

/** "In the past few minutes": https://docs.discord.com/developers/resources/message#create-message */
const nonceLifeMs = 3 * 60_000

function channelIn({ platform, params }: Ask, permission = permissions.viewChannel): FakeChannel {
  const channel = platform.channels.get(params['channel'] ?? '')
  if (!channel) throw refused('unknownChannel')
  const { guild } = channel
  if (guild && (!guild.hasBot || !guild.may(permissions.viewChannel))) throw refused('missingAccess')
  if (guild && !guild.may(permission)) throw refused('missingPermissions')
  return channel
}

/** A message of the channel; an ephemeral one is not there for these routes. */
function messageIn(ask: Ask, channel = channelIn(ask)): FakeMessage {
  const message = channel.messages.get(ask.params['message'] ?? '')
  if (!message || message.audience) throw refused('unknownMessage')
  return message
}

const channel = (ask: Ask) => ok(channelIn(ask).raw)

/** The message that bore this nonce a moment ago: sending it again creates nothing. */
function repeated({ nonces }: Platform, { nonce, enforce_nonce: enforced }: Json): FakeMessage | undefined {
  const message = enforced && nonce != null ? nonces.get(String(nonce)) : undefined
  return message && message.seen.at > Date.now() - nonceLifeMs ? message : undefined
}

/** Where the application may write: in threads it takes another permission than in channels. */
function writableIn(ask: Ask): FakeChannel {
  const isThread = ask.platform.channels.get(ask.params['channel'] ?? '')?.parent !== undefined
  return channelIn(ask, isThread ? permissions.sendInThreads : permissions.sendMessages)
}

function create(ask: Ask) {
  const { platform, body, files } = ask
  const place = writableIn(ask)
  mustBeValid(ask, messageBreaches(body, 'message', { ...body, attachments: files }))
  shouldBe(ask, houseBreaches(body))
  if (place.recipient?.dmClosed) throw refused('cannotSendToUser')
  if (place.locked) throw refused('lockedThread')
  place.archived = false
  const nonce = body.nonce == null ? undefined : String(body.nonce)
  const before = repeated(platform, body)
  if (before) return ok({ ...before.raw, nonce })
  const raw = botMessage(place, platform.bot, body, kept(files, platform.downloads))
  const message = new FakeMessage(place, raw, nonce === undefined ? {} : { nonce })
  if (nonce !== undefined) platform.nonces.set(nonce, message)
  platform.post(message)
  return ok(nonce === undefined ? raw : { ...raw, nonce })
}

function edit(ask: Ask) {
  const { platform, body } = ask
  const message = messageIn(ask)
  if (message.authorId !== platform.bot.id) throw refused('anothersMessage')
  if (message.channel.archived) throw refused('archivedThread')
  const change = editOf(body, message.raw.flags)
  mustBeValid(ask, messageBreaches(body, 'edit', { ...message.raw, ...change }))
  shouldBe(ask, houseBreaches(body))
  platform.revise(message, { ...change, ...editedNow() })
  return ok(message.raw)
}

function remove(ask: Ask) {
  const { platform } = ask
  const place = channelIn(ask)
  const message = messageIn(ask, place)
  if (message.authorId !== platform.bot.id) {
    if (!place.guild) throw refused('notInDirectMessages')
    if (!place.guild.may(permissions.manageMessages)) throw refused('missingPermissions')
  }
  platform.remove(message)
  return nothing
}

/** Newest first. With `after`, those right after it; with `before` or neither, the newest. */
function history(ask: Ask) {
  const { query } = ask
  const limit = Number(query.get('limit') ?? 50)
  const isWhole = Number.isInteger(limit) && limit >= 1 && limit <= 100
  mustBeValid(ask, isWhole ? [] : [`limit: ${query.get('limit')}, must be a whole number from 1 to 100`])
  const place = channelIn(ask)
  const after = BigInt(query.get('after') ?? 0)
  const before = query.get('before')
  const inRange = [...place.messages.values()].filter(
    ({ id, audience }) => !audience && BigInt(id) > after && (before === null || BigInt(id) < BigInt(before)),
  )
  const some = query.has('after') ? inRange.slice(0, limit) : inRange.slice(-limit)
  return ok(some.reverse().map(({ raw }) => raw))
}

function typing(ask: Ask) {
  writableIn(ask).typings++
  return nothing
}

export const channelRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/channels/:channel', answer: channel },
  { method: 'POST', pattern: '/channels/:channel/typing', answer: typing },
  { method: 'GET', pattern: '/channels/:channel/messages', answer: history },
  { method: 'POST', pattern: '/channels/:channel/messages', answer: create },
  { method: 'GET', pattern: '/channels/:channel/messages/:message', answer: (ask) => ok(messageIn(ask).raw) },
  { method: 'PATCH', pattern: '/channels/:channel/messages/:message', answer: edit },
  { method: 'DELETE', pattern: '/channels/:channel/messages/:message', answer: remove },
]
