/** What a person writes, sends and edits, as Slack keeps it. Pure. */
import { randomUUID } from 'node:crypto'
import type { Member, Team } from './team.ts'
import { id, type Json, richText } from './wire.ts'

/** Slack sends `&`, `<` and `>` as entities, and web addresses in angle brackets. */
const asSent = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/https?:\/\/[^\s<>]+/g, '<$&>')

/** Of people of another organisation it says where they are from. */
const origin = (team: Team, { from }: Member): Json =>
  from === team ? { team: team.teamId } : { team: from.teamId, user_team: from.teamId, source_team: from.teamId }

export const written = (team: Team, member: Member, ts: string, text: string, thread?: string): Json => ({
  user: member.id,
  type: 'message',
  ts,
  client_msg_id: randomUUID(),
  text: asSent(text),
  ...origin(team, member),
  ...(thread && { thread_ts: thread }),
  blocks: [richText(text)],
})

const files = {
  picture: { name: 'image.png', mimetype: 'image/png', filetype: 'png' },
  voice: { name: 'audio_message.m4a', mimetype: 'audio/mp4', filetype: 'm4a', subtype: 'slack_audio' },
  file: { name: 'letter.pdf', mimetype: 'application/pdf', filetype: 'pdf' },
} as const

export type FileKind = keyof typeof files

export const sent = (team: Team, member: Member, ts: string, kind: FileKind): Json => {
  const { name, ...file } = files[kind]
  const fileId = id('F')
  return {
    type: 'message',
    subtype: 'file_share',
    text: '',
    user: member.id,
    ts,
    client_msg_id: randomUUID(),
    ...origin(team, member),
    upload: false,
    display_as_bot: false,
    files: [
      {
        id: fileId,
        created: Math.floor(Number(ts)),
        name,
        title: name,
        ...file,
        user: member.id,
        user_team: member.from.teamId,
        mode: 'hosted',
        size: 20_480,
        url_private: `https://files.slack.com/files-pri/${team.teamId}-${fileId}/${name}`,
      },
    ],
  }
}

export const edited = (before: Json, ts: string, text: string): Json => ({
  ...before,
  text: asSent(text),
  blocks: [richText(text)],
  edited: { user: before.user, ts },
})

/** The same words, with the preview of a link in them. */
export const unfurled = (before: Json): Json => ({
  ...before,
  attachments: [
    { id: 1, from_url: 'https://example.com/', fallback: 'Example', title: 'Example', service_name: 'example.com' },
  ],
})
