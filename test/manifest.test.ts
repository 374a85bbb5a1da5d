/** The manifest asks for what the code uses, and for nothing else. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { scopes } from '../adapters/slack/connection.ts'

const root = resolve(import.meta.dirname, '..')
const manifest = parse(readFileSync(join(root, 'manifest.yaml'), 'utf8'))
const code = readdirSync(join(root, 'adapters/slack'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(root, 'adapters/slack', file), 'utf8'))
  .join('\n')

/** Slack's reference: method → bot scopes with spaces between them, '' where none is asked. */
const scopeOf: Record<string, string> = {
  'auth.test': '',
  'chat.postMessage': 'chat:write',
  'chat.update': 'chat:write',
  'chat.delete': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'conversations.info': 'channels:read groups:read',
  'users.info': 'users:read',
  'views.open': '',
  'views.update': '',
  'views.publish': '',
  'connections.open': '',
}
/** Event → bot scope. */
const scopeOfEvent: Record<string, string> = {
  app_home_opened: '',
  app_uninstalled: '',
  'message.im': 'im:history',
  tokens_revoked: '',
}

const used = [
  ...new Set(
    [...code.matchAll(/\b(auth|chat|users|views|conversations|dnd|connections)\s*\.(\w+)\(/g)].map(
      ([, family, method]) => `${family}.${method}`,
    ),
  ),
]

describe('manifest.yaml', () => {
  it('grants exactly what the methods and events in use need', () => {
    expect(used.filter((method) => !(method in scopeOf))).toEqual([])
    const needed = [
      ...used.flatMap((method) => scopeOf[method]?.split(' ')),
      ...Object.values(scopeOfEvent),
      'commands',
    ]
    expect(manifest.oauth_config.scopes.bot.toSorted()).toEqual([...new Set(needed)].filter(Boolean).toSorted())
    expect([...scopes].toSorted()).toEqual(manifest.oauth_config.scopes.bot.toSorted())
  })

  it('can read no history: nothing is ever fetched, and no channel is heard', () => {
    expect(code).not.toMatch(/conversations\.(history|replies)/)
    for (const scope of ['channels:history', 'groups:history', 'mpim:history']) expect(scopes).not.toContain(scope)
  })

  it('subscribes to exactly the events that are handled', () => {
    const handled = ['app_home_opened', 'app_uninstalled', 'tokens_revoked'].filter((name) =>
      code.includes(`'${name}'`),
    )
    expect(manifest.settings.event_subscriptions.bot_events.toSorted()).toEqual([...handled, 'message.im'].toSorted())
    expect(Object.keys(scopeOfEvent).toSorted()).toEqual(manifest.settings.event_subscriptions.bot_events.toSorted())
  })

  it('complaint 14: nothing is left to Slack to say later', () => {
    expect(code).not.toContain('scheduleMessage')
  })
})
