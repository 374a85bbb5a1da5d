/** Slack's rules for rich text. Pure. https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
import { flag, list, oneOf, type Rule, shape, string, typed, whole } from './rules.ts'

const style = shape({}, { bold: flag, italic: flag, strike: flag, code: flag, underline: flag })
const mentioned = shape(
  {},
  { bold: flag, italic: flag, strike: flag, highlight: flag, client_highlight: flag, unlink: flag },
)

/** `{date_num}` and its like. https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
const dateTokens =
  /\{(date_num|date_slash|date_long_full|date|date_short|date_long|date_pretty|date_short_pretty|date_long_pretty|time|time_secs|ago|day_divider_pretty)\}/g

const format: Rule = (value, at) => {
  if (typeof value !== 'string') return [`${at} must be a string`]
  const rest = value.replace(dateTokens, '')
  if (rest === value) return [`${at} names no part of a date, as {date_short} or {time}`]
  return /[{}]/.test(rest) ? [`${at} holds a part of a date that Slack does not know: ${rest}`] : []
}

const inline = typed({
  text: shape({ text: string(1, 40_000) }, { style }),
  link: shape({ url: string(1, 3000) }, { text: string(1, 40_000), unsafe: flag, style }),
  emoji: shape({ name: string(1, 255) }, { unicode: string(1, 255), skin_tone: whole(1, 6), style }),
  date: shape(
    { timestamp: whole(0, 9_999_999_999), format },
    { url: string(1, 3000), fallback: string(1, 255), style },
  ),
  user: shape({ user_id: string(1, 255) }, { style: mentioned }),
  usergroup: shape({ usergroup_id: string(1, 255) }, { style: mentioned }),
  channel: shape({ channel_id: string(1, 255) }, { style: mentioned }),
  broadcast: shape({ range: oneOf('here', 'channel', 'everyone') }, { style: mentioned }),
  color: shape({ value: string(1, 255) }, { style }),
})

const most = 1000
const line = shape({ elements: list(1, most, inline) })
const bordered = shape({ elements: list(1, most, inline) }, { border: whole(0, 1) })

/** What stands in a `rich_text` block. */
export const inRichText: Rule = typed({
  rich_text_section: line,
  rich_text_list: shape(
    { style: oneOf('bullet', 'ordered'), elements: list(1, most, typed({ rich_text_section: line })) },
    { indent: whole(0, 8), offset: whole(0, 10_000), border: whole(0, 1) },
  ),
  rich_text_quote: bordered,
  rich_text_preformatted: bordered,
})
