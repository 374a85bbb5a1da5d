/** Answers through a `response_url`, and those in the acknowledgement of a command. https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
import { change, erase, rawOf } from './chat.ts'
import { note, SlackError } from './method.ts'
import type { Hook, Platform } from './platform.ts'
import { blocksBreaches, responseBreaches } from './validity.ts'
import { type Json, named } from './wire.ts'

/** @throws SlackError with a status other than 200: Bolt's `respond` rejects then. */
export function respond(platform: Platform, path: string, body: Json): void {
  const hook = platform.hooks.get(path)
  if (!hook) throw new SlackError('no_service', {}, 404)
  if (platform.clock.now() > hook.until) throw new SlackError('expired_url', {}, 404)
  if (hook.left === 0) throw new SlackError('used_url', {}, 404)
  hook.left--
  say(platform, hook, body, 'response_url')
}

/** Shows an answer to whoever tapped or wrote the command; it replaces what was tapped where it says so. */
export function say(platform: Platform, hook: Hook, body: Json, method: string): void {
  const { team, member, conversation } = hook
  const original = hook.original === undefined ? undefined : conversation.messages.get(hook.original)
  const deletes = isTrue(body.delete_original)
  const replaces = isTrue(body.replace_original)
  note(platform, method, responseBreaches(body))
  if (deletes || replaces) {
    if (hook.original === undefined) note(platform, method, ['there is no original message of a command to replace'])
    else if (!original) throw new SlackError('message_not_found', {}, 404)
    if (original && deletes) return erase({ platform, team }, conversation, original)
  }
  if (!body.text && !body.blocks?.length) throw new SlackError('no_text', {}, 400)
  if (blocksBreaches(body.blocks ?? [], 'message').length > 0) throw new SlackError('invalid_blocks', {}, 400)
  if (original && replaces) {
    const raw = { ...original.raw, text: body.text ?? '', blocks: named(body.blocks ?? []) }
    change({ platform, team }, conversation, { ...original, viaResponseUrl: true }, raw)
    return
  }
  const ephemeral = body.response_type !== 'in_channel'
  const raw = rawOf({ platform, team }, body)
  conversation.put(raw, { viaResponseUrl: method === 'response_url', ...(ephemeral && { ephemeralTo: member.id }) })
  if (!ephemeral) platform.tell(team, conversation, { ...raw, event_ts: raw.ts })
}

const isTrue = (value: unknown): boolean => value === true || value === 'true'
