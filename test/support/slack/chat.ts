/** Messages of the app's: `chat.*` and `conversations.open`. https://docs.slack.dev/reference/methods?filter=chat */
import type { Conversation, Message } from './conversation.ts'
import { changedEvent, deletedEvent, messageEvent } from './events.ts'
import { type Ask, type Methods, memberOf, note, refuseInvalid, SlackError } from './method.ts'
import { blocksBreaches, textBreaches, unfurlBreaches } from './validity.ts'
import { type Json, named } from './wire.ts'

/** In whose name something is said. */
type Speaker = Pick<Ask, 'platform' | 'team'>

/** Where Slack cuts off: above this a message is refused. */
const longestText = 40_000

/** The conversation a call names by its id. */
function place({ platform, team, body }: Ask): Conversation {
  const conversation = platform.conversations.get(body.channel)
  if (!conversation?.teams.has(team)) throw new SlackError('channel_not_found')
  return conversation
}

/** The same, or by a person's id, which stands for the direct message with them. */
const placeToPost = (ask: Ask): Conversation => ask.team.directs.get(ask.body.channel) ?? place(ask)

/** Where the app may say something now. */
function open(conversation: Conversation): void {
  if (!conversation.hasApp) throw new SlackError(conversation.isPrivate ? 'channel_not_found' : 'not_in_channel')
  if (conversation.isArchived) throw new SlackError('is_archived')
}

/** Checks what is to be shown; Slack refuses wrong blocks, and the rest is ours to see. */
function check(ask: Ask, method: string): void {
  const { body, platform } = ask
  if (body.blocks !== undefined && !Array.isArray(body.blocks)) throw new SlackError('invalid_blocks_format')
  note(platform, method, textBreaches(body))
  if (method === 'chat.postMessage') note(platform, method, unfurlBreaches(body))
  if (!body.text && !body.blocks?.length && !body.attachments?.length) throw new SlackError('no_text')
  if ((body.text?.length ?? 0) > longestText) throw new SlackError('msg_too_long')
  refuseInvalid(ask, method, blocksBreaches(body.blocks ?? [], 'message'), 'invalid_blocks')
}

/** What the app says, as Slack keeps it. */
export const rawOf = ({ platform, team }: Speaker, body: Json, ts = platform.clock.stamp()): Json => ({
  user: team.botUserId,
  type: 'message',
  ts,
  bot_id: team.botId,
  app_id: platform.appId,
  text: body.text ?? '',
  team: team.teamId,
  bot_profile: { id: team.botId, app_id: platform.appId, name: 'Tend', team_id: team.teamId, deleted: false },
  ...(body.thread_ts && { thread_ts: body.thread_ts }),
  ...(body.blocks?.length && { blocks: named(body.blocks) }),
})

/** One message of the app's own, which it may change. */
function own(conversation: Conversation, ts: string, no: string): Message {
  const message = conversation.messages.get(ts)
  if (!message || message.ephemeralTo !== undefined) throw new SlackError('message_not_found')
  if (!message.raw.bot_id) throw new SlackError(no)
  return message
}

function limit({ platform }: Ask, conversation: Conversation): void {
  if (platform.pace(conversation.id)) return
  throw new SlackError('ratelimited', {}, 429, { 'retry-after': '1' })
}

/** A message changes, for whoever sees it; the app is told so too. */
export function change({ platform, team }: Speaker, conversation: Conversation, before: Message, raw: Json): Message {
  const after = conversation.put(raw, before)
  if (!before.ephemeralTo) platform.tell(team, conversation, changedEvent(before.raw, raw, platform.clock.stamp()))
  return after
}

/** A message goes; the app is told so too. */
export function erase({ platform, team }: Speaker, conversation: Conversation, message: Message): void {
  conversation.remove(message.seen.ts)
  if (!message.ephemeralTo) platform.tell(team, conversation, deletedEvent(message.raw, platform.clock.stamp()))
}

export const chat: Methods = {
  'chat.postMessage': {
    needs: 'chat:write',
    answer: (ask) => {
      const { platform, team, body } = ask
      const conversation = placeToPost(ask)
      open(conversation)
      check(ask, 'chat.postMessage')
      limit(ask, conversation)
      if (body.thread_ts && !conversation.messages.has(body.thread_ts)) {
        note(platform, 'chat.postMessage', [`thread_ts ${body.thread_ts} is not a message of ${conversation.id}`])
      }
      const message = conversation.put(rawOf(ask, body))
      platform.tell(team, conversation, messageEvent(message.raw))
      return { channel: conversation.id, ts: message.seen.ts, message: message.raw }
    },
  },
  'chat.postEphemeral': {
    needs: 'chat:write',
    answer: (ask) => {
      const conversation = placeToPost(ask)
      const member = memberOf(ask, ask.body.user)
      open(conversation)
      if (!conversation.members.has(member.id)) throw new SlackError('user_not_in_channel')
      check(ask, 'chat.postEphemeral')
      limit(ask, conversation)
      const { seen } = conversation.put(rawOf(ask, ask.body), { ephemeralTo: member.id })
      return { message_ts: seen.ts }
    },
  },
  'chat.update': {
    needs: 'chat:write',
    answer: (ask) => {
      const { body, team, platform } = ask
      const conversation = place(ask)
      if (conversation.isArchived) throw new SlackError('is_inactive')
      const before = own(conversation, body.ts, 'cant_update_message')
      check(ask, 'chat.update')
      // Blocks that are not given again stay where no text is given either. https://docs.slack.dev/reference/methods/chat.update
      const kept = body.blocks === undefined && body.text === undefined ? before.raw.blocks : body.blocks
      const raw = {
        ...rawOf(ask, { ...body, blocks: kept, text: body.text ?? before.raw.text }, body.ts),
        ...(before.raw.thread_ts && { thread_ts: before.raw.thread_ts }),
        edited: { user: team.botUserId, ts: platform.clock.stamp() },
      }
      const message = change(ask, conversation, before, raw)
      return { channel: conversation.id, ts: body.ts, text: message.seen.text, message: message.raw }
    },
  },
  'chat.delete': {
    needs: 'chat:write',
    answer: (ask) => {
      const conversation = place(ask)
      erase(ask, conversation, own(conversation, ask.body.ts, 'cant_delete_message'))
      return { channel: conversation.id, ts: ask.body.ts }
    },
  },
  'conversations.open': {
    needs: 'im:write',
    answer: (ask) => {
      const { body, team } = ask
      if (!body.users && !body.channel) throw new SlackError('invalid_arguments')
      if (String(body.users ?? '').includes(',')) throw new SlackError('method_not_supported_for_channel_type')
      const direct = body.channel ? place(ask) : team.directs.get(memberOf(ask, body.users).id)
      if (!direct) throw new SlackError('user_not_found')
      return { no_op: true, already_open: true, channel: { id: direct.id, ...(body.return_im && { is_im: true }) } }
    },
  },
}
