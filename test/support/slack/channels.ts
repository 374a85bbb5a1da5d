/** What Slack says of a channel: `conversations.info`. https://docs.slack.dev/reference/methods/conversations.info */
import { type Methods, note, SlackError } from './method.ts'

export const channels: Methods = {
  'conversations.info': {
    answer: ({ platform, team, body }) => {
      const channel = platform.conversations.get(body.channel)
      const needed = channel?.isPrivate ? 'groups:read' : 'channels:read'
      if (!team.scopes.has(needed)) {
        note(platform, 'conversations.info', [`needs the scope ${needed}`])
        throw new SlackError('missing_scope', { needed, provided: [...team.scopes].join(',') })
      }
      // Of a private channel an app learns nothing that is not in it.
      if (!channel?.teams.has(team) || (channel.isPrivate && !channel.hasApp)) throw new SlackError('channel_not_found')
      return {
        channel: {
          id: channel.id,
          name: channel.name,
          is_channel: !channel.isPrivate,
          is_group: channel.isPrivate,
          is_im: channel.isDirect,
          is_private: channel.isPrivate || channel.isDirect,
          is_archived: channel.isArchived,
          is_member: channel.hasApp,
          is_ext_shared: channel.shared,
          context_team_id: team.teamId,
          ...(channel.creator && { creator: channel.creator }),
        },
      }
    },
  },
}
