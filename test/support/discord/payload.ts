/** What the application is sent for a command, a tap, a pick or a form. https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object */
import { memberOf } from './guild-payload.ts'
import type { FakeInteraction } from './interaction.ts'
import { type Bot, userInEvents } from './places.ts'
import type { Json } from './wire.ts'

/** Where it happens: in a server, in the direct message with the bot. */
const contexts = { guild: 0, botDm: 1 } as const

const tenMegabytes = 10_485_760
/** What an application may do in a direct message with it. */
const permissionsInDirect = '2248473465835073'
/** What it may do in a server it is not in: nothing that others would see. */
const permissionsOfGuests = '180224'

function placeOf({ channel, account }: FakeInteraction): Json {
  const { guild, raw } = channel
  const user = userInEvents(account.user)
  if (!guild) return { channel: raw, context: contexts.botDm, app_permissions: permissionsInDirect, user }
  const permissions = String(guild.allows(account))
  return {
    channel: { ...raw, permissions },
    context: contexts.guild,
    app_permissions: guild.hasBot ? String(guild.permissions) : permissionsOfGuests,
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    member: { ...memberOf(guild, account), user, permissions, unusual_dm_activity_until: null },
  }
}

/** @param data what was chosen, tapped or typed. */
export const payloadOf = (interaction: FakeInteraction, bot: Bot, data: Json): Json => ({
  id: interaction.id,
  application_id: bot.id,
  type: interaction.type,
  token: interaction.token,
  version: 1,
  data,
  channel_id: interaction.channel.id,
  locale: interaction.account.locale,
  entitlements: [],
  entitlement_sku_ids: [],
  authorizing_integration_owners: interaction.owners,
  attachment_size_limit: tenMegabytes,
  ...placeOf(interaction),
  ...(interaction.message && { message: interaction.message.raw }),
})
