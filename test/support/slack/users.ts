/** Who is who: `auth.*`, `users.info`, `apps.connections.open`. */
import { type Methods, memberOf } from './method.ts'

/** Seconds by which a zone is ahead of UTC now. */
function offsetOf(zone: string): number {
  const name = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts()
    .find(({ type }) => type === 'timeZoneName')?.value
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name ?? '') ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60)
}

export const people: Methods = {
  'auth.test': {
    answer: ({ team, platform }) => ({
      url: `https://${team.domain}.slack.com/`,
      team: team.name,
      user: 'tend',
      team_id: team.teamId,
      user_id: team.botUserId,
      bot_id: team.botId,
      app_id: platform.appId,
      ...(team.enterprise && { enterprise_id: team.enterprise.id }),
      is_enterprise_install: false,
    }),
  },
  'auth.revoke': {
    answer: ({ grant, body }) => {
      if (!body.test) grant.standing = 'token_revoked'
      return { revoked: !body.test }
    },
  },
  'users.info': {
    needs: 'users:read',
    answer: (ask) => {
      const { id, name, tz, locale, from, role } = memberOf(ask, ask.body.user)
      const own = from === ask.team
      return {
        user: {
          id,
          team_id: from.teamId,
          name,
          real_name: name,
          deleted: false,
          tz,
          tz_label: tz,
          tz_offset: offsetOf(tz),
          profile: { real_name: name, display_name: name, team: from.teamId },
          is_bot: false,
          is_app_user: false,
          // Of people of other organisations one learns less.
          ...(own ? { is_admin: role !== undefined, is_owner: role === 'owner' } : { is_stranger: false }),
          ...(own && ask.body.include_locale && { locale }),
          updated: 1_700_000_000,
        },
      }
    },
  },
}
