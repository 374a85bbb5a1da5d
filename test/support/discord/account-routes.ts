/** The HTTP API about the application itself, users and servers. https://docs.discord.com/developers/resources/user */
import { guildOf, memberOf, ownGuildOf } from './guild-payload.ts'
import type { FakeGuild } from './places.ts'
import type { Platform } from './platform.ts'
import { refused } from './refusal.ts'
import { type Ask, ok, type Route } from './route.ts'
import type { Json } from './wire.ts'

const gateway = ({ platform: { host } }: Ask) => ok({ url: `ws://${host}` })

/** A large bot's `max_concurrency`: with 1, discord.js would wait five seconds between shards. */
const gatewayBot = ({ platform: { host, shards } }: Ask) =>
  ok({
    url: `ws://${host}`,
    shards,
    session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 16 },
  })

const applicationOf = ({ bot, guilds }: Platform): Json => ({
  id: bot.id,
  name: bot.user.username,
  icon: null,
  description: '',
  type: null,
  summary: '',
  bot: bot.user,
  bot_public: true,
  bot_require_code_grant: false,
  integration_types_config: { 0: {}, 1: {} },
  verify_key: '0'.repeat(64),
  flags: 0,
  flags_new: '0',
  explicit_content_filter: 0,
  hook: true,
  storefront_available: false,
  redirect_uris: [],
  eligible_oauth2_scopes: [],
  interactions_endpoint_url: null,
  role_connections_verification_url: null,
  approximate_guild_count: guilds.size,
  approximate_user_install_count: 0,
  approximate_user_authorization_count: 0,
  owner: bot.user,
  team: null,
})

const application = ({ platform }: Ask) => ok(applicationOf(platform))

const me = ({ platform: { bot } }: Ask) =>
  ok({ ...bot.user, mfa_enabled: true, locale: 'en-US', premium_type: 0, email: null, verified: true })

function user({ platform, params }: Ask) {
  const id = params['user'] ?? ''
  const found = id === platform.bot.id ? platform.bot : platform.accounts.get(id)
  if (!found) throw refused('unknownUser')
  return ok(found.user)
}

const ownGuilds = ({ platform }: Ask) =>
  ok([...platform.guilds.values()].filter(({ hasBot }) => hasBot).map(ownGuildOf))

/** Opens a direct message, or gives the one there is. */
function openDirect({ platform, body }: Ask) {
  const account = platform.accounts.get(body?.recipient_id ?? '')
  if (!account) throw refused('unknownUser')
  return ok(account.direct.raw)
}

function guildIn({ platform, params }: Ask): FakeGuild {
  const guild = platform.guilds.get(params['guild'] ?? '')
  if (!guild) throw refused('unknownGuild')
  if (!guild.hasBot) throw refused('missingAccess')
  return guild
}

const guild = (ask: Ask) => ok(guildOf(guildIn(ask)))
const guildChannels = (ask: Ask) => ok(guildIn(ask).channels.map(({ raw }) => raw))
const guildRoles = (ask: Ask) => ok(guildOf(guildIn(ask)).roles)

function member(ask: Ask) {
  const { bot, accounts } = ask.platform
  const id = ask.params['user'] ?? ''
  const found = id === bot.id || id === '@me' ? bot : accounts.get(id)
  if (!found) throw refused('unknownMember')
  return ok(memberOf(guildIn(ask), found))
}

export const accountRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/gateway', open: true, answer: gateway },
  { method: 'GET', pattern: '/gateway/bot', answer: gatewayBot },
  { method: 'GET', pattern: '/applications/@me', answer: application },
  { method: 'GET', pattern: '/oauth2/applications/@me', answer: application },
  { method: 'GET', pattern: '/users/@me', answer: me },
  { method: 'GET', pattern: '/users/@me/guilds', answer: ownGuilds },
  { method: 'POST', pattern: '/users/@me/channels', answer: openDirect },
  { method: 'GET', pattern: '/users/:user', answer: user },
  { method: 'GET', pattern: '/guilds/:guild', answer: guild },
  { method: 'GET', pattern: '/guilds/:guild/channels', answer: guildChannels },
  { method: 'GET', pattern: '/guilds/:guild/roles', answer: guildRoles },
  { method: 'GET', pattern: '/guilds/:guild/members/:user', answer: member },
]
