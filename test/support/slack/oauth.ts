/** How an app is added to a workspace: the page on which somebody agrees, and the code for a token. https://docs.slack.dev/authentication/installing-with-oauth */

import { SlackError } from './method.ts'
import type { Platform } from './platform.ts'
import type { Grant, Team } from './team.ts'
import { type Json, secret } from './wire.ts'

/** Twelve hours. https://docs.slack.dev/authentication/using-token-rotation */
const lifeSeconds = 43_200

/** Somebody agreed; good for one token. */
export interface Code {
  readonly team: Team
  readonly by: string
  readonly scopes: readonly string[]
  readonly redirect: string | undefined
}

/** Where the browser goes when somebody agreed, or did not. */
export function agree(platform: Platform, query: URLSearchParams): { status: number; location?: string; text: string } {
  const team = platform.teams.get(query.get('team') ?? '')
  if (query.get('client_id') !== platform.clientId) return { status: 400, text: 'invalid_client_id' }
  if (!team) return { status: 400, text: 'invalid_team_for_non_distributed_app' }
  const asked = query.get('redirect_uri') ?? undefined
  const to = asked ?? query.get('configured_redirect')
  if (!to) return { status: 400, text: 'bad_redirect_uri' }
  const url = new URL(to)
  const state = query.get('state')
  if (query.get('agrees') === 'no') url.searchParams.set('error', 'access_denied')
  else {
    const code = `${Math.floor(Math.random() * 1e12)}.${secret()}`
    const scopes = (query.get('scope') ?? '').split(',').filter((scope) => scope !== '')
    platform.codes.set(code, { team, by: query.get('by') ?? '', scopes, redirect: asked })
    url.searchParams.set('code', code)
  }
  if (state !== null) url.searchParams.set('state', state)
  return { status: 302, location: url.href, text: '' }
}

/** What an app asks for itself, not for one workspace. */
export const appMethods: Readonly<Record<string, (platform: Platform, body: Json, token: string | undefined) => Json>> =
  {
    'apps.connections.open': ({ appToken, appId, origin, ticket }, _, token) => {
      if (!token) throw new SlackError('not_authed')
      if (token.startsWith('xoxb')) throw new SlackError('not_allowed_token_type')
      if (token !== appToken) throw new SlackError('invalid_auth')
      if (!ticket) throw new SlackError('forbidden_for_app')
      return { url: `${origin.replace('http', 'ws')}/link/?ticket=${ticket()}&app_id=${appId}` }
    },
    'oauth.v2.access': (platform, body) => {
      if (body.client_id !== platform.clientId) throw new SlackError('invalid_client_id')
      if (body.client_secret !== platform.clientSecret) throw new SlackError('bad_client_secret')
      if (body.grant_type === 'refresh_token') return renewed(platform, body.refresh_token)
      const code = platform.codes.get(body.code)
      // Good once, whatever comes of it.
      platform.codes.delete(body.code)
      if (!code) throw new SlackError('invalid_code')
      if (code.redirect !== body.redirect_uri) throw new SlackError('bad_redirect_uri')
      const { team } = code
      if (code.scopes.length > 0) {
        team.scopes.clear()
        for (const scope of code.scopes) team.scopes.add(scope)
      }
      return answer(platform, platform.grant(team), code.by)
    },
  }

function renewed(platform: Platform, refresh: string): Json {
  const grant = [...platform.grants.values()].find((one) => refresh && one.refresh === refresh)
  if (!grant || grant.team.grant !== grant || !grant.team.installed) throw new SlackError('invalid_refresh_token')
  const { authed_user: _, ...rest } = answer(platform, platform.grant(grant.team), '')
  return rest
}

const answer = (platform: Platform, { token, refresh, team }: Grant, by: string): Json => ({
  app_id: platform.appId,
  authed_user: { id: by },
  scope: [...team.scopes].join(','),
  token_type: 'bot',
  access_token: token,
  bot_user_id: team.botUserId,
  team: { id: team.teamId, name: team.name },
  enterprise: team.enterprise ?? null,
  is_enterprise_install: false,
  ...(refresh && { refresh_token: refresh, expires_in: lifeSeconds }),
})
