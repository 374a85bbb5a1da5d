/** How the local Slack says no. */
import { expect, test } from 'vitest'
import { stage } from './bolt.ts'
import { quietly } from './sound.ts'

test('tokens, scopes, rates and wrong blocks are refused as Slack refuses them', async () => {
  const { slack, acme, anna, app } = await stage()
  const { client } = app
  const hello = { channel: anna.id, text: 'hello', ...quietly }
  const refusal = (call: Promise<unknown>) =>
    call.then(
      () => 'ok',
      (error) => error.data?.error ?? error.retryAfter,
    )
  const { user } = await client.users.info({ user: anna.id, include_locale: true })
  expect(user).toMatchObject({ locale: 'es-ES', tz: 'Europe/Madrid' })
  expect([3600, 7200]).toContain(user?.tz_offset)
  slack.faults.rateLimit = { messagesPerSecondPerChannel: 1 }
  expect(await refusal(client.chat.postMessage(hello))).toBe('ok')
  expect(await refusal(client.chat.postMessage(hello))).toBe(1)
  slack.faults.rateLimit = {}
  slack.faults.refuse = (method) => (method === 'chat.postMessage' ? { error: 'messages_tab_disabled' } : undefined)
  expect(await refusal(client.chat.postMessage(hello))).toBe('messages_tab_disabled')
  slack.faults.refuse = undefined
  const wrong = { ...hello, blocks: [{ type: 'actions' as const, elements: [] }] }
  expect(await refusal(client.chat.postMessage(wrong))).toBe('invalid_blocks')
  acme.scopes.delete('chat:write')
  expect(await refusal(client.chat.postMessage(hello))).toBe('missing_scope')
  expect(await refusal(client.apiCall('no.such.method'))).toBe('unknown_method')
  expect(await refusal(client.auth.test({ token: 'xoxb-wrong' }))).toBe('invalid_auth')
  await client.auth.revoke()
  expect(await refusal(client.auth.test())).toBe('token_revoked')
  expect(slack.requests.at(-1)).toMatchObject({ method: 'auth.test', ok: false, error: 'token_revoked' })
  expect(slack.violations).toHaveLength(3)
})
