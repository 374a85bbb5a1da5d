/** How a workspace adds an app to the local Slack, and removes it, proved with the real Bolt. */
import { App, HTTPReceiver, type Installation } from '@slack/bolt'
import { expect, onTestFinished, test } from 'vitest'
import { echo, logger, optionsFor, portOf } from './bolt.ts'
import { SlackServer } from './index.ts'

test('a workspace adds the app through OAuth, its token is renewed, and it goes again', async () => {
  const slack = await SlackServer.open()
  const [acme, other] = [slack.workspace('Acme', { installed: false, enterprise: 'Group' }), slack.workspace('Other')]
  acme.tokenRotation = true
  const kept = new Map<string, Installation>()
  const left: unknown[] = []
  const receiver = new HTTPReceiver({
    logger,
    signingSecret: slack.signingSecret,
    clientId: slack.clientId,
    clientSecret: slack.clientSecret,
    stateSecret: 'a state',
    scopes: ['chat:write', 'im:history'],
    installationStore: {
      storeInstallation: async (one) => void kept.set(one.team?.id ?? '', one as Installation),
      fetchInstallation: async ({ teamId }) => kept.get(teamId ?? '') ?? Promise.reject(new Error('not installed')),
    },
    installerOptions: { directInstall: true, authorizationUrl: slack.authorizeUrl, clientOptions: optionsFor(slack) },
  })
  const app = new App({ receiver, clientOptions: optionsFor(slack), logger })
  app.error(async () => {})
  for (const event of ['app_uninstalled', 'tokens_revoked'] as const) {
    app.event(event, async ({ body }) => void left.push([event, body.team_id, body.enterprise_id]))
  }
  echo({ app })
  const origin = `http://127.0.0.1:${portOf(await app.start({ host: '127.0.0.1', port: 0 }))}`
  slack.eventsUrl = `${origin}/slack/events`
  onTestFinished(async () => {
    await app.stop()
    await slack.close()
  })

  expect(await acme.installs(`${origin}/slack/install`, { agrees: false })).toMatchObject({ status: 500 })
  expect(await acme.installs(`${origin}/slack/install`)).toMatchObject({ status: 200 })
  const { bot } = kept.get(acme.teamId) ?? {}
  expect(bot).toMatchObject({ token: acme.botToken, userId: acme.botUserId, scopes: ['chat:write', 'im:history'] })
  const anna = acme.person('Anna')
  const guest = acme.person('Ben', { from: other })
  // Soon over: Bolt renews it before it answers.
  if (bot) bot.expiresAt = 1
  const first = acme.botToken
  anna.writes('hello')
  await anna.sees('You said hello')
  expect(acme.botToken).not.toBe(first)
  const met = guest.writes('hello from elsewhere')
  await guest.sees('elsewhere')
  expect(met.envelopeOrRequest.body).toMatchObject({
    is_ext_shared_channel: true,
    enterprise_id: acme.enterprise?.id,
    event: { source_team: other.teamId },
  })
  await acme.uninstall(['app_uninstalled', 'tokens_revoked'])
  const whose = [acme.teamId, acme.enterprise?.id]
  expect(left).toEqual([
    ['app_uninstalled', ...whose],
    ['tokens_revoked', ...whose],
  ])
  await expect(anna.writes('anybody?').acknowledged()).rejects.toThrow(/not installed in Acme/)
})
