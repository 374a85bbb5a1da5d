/**
 * Whether a message, a view or an answer through a `response_url` keeps Slack's rules, and Tend's own. Pure: payload in,
 * a sentence for each breach out. `blocksBreaches` and `viewBreaches` are what Slack refuses; the others it would let pass.
 */
import { accessory, inActions, inContext, inInput, picture } from './elements.ts'
import { inRichText } from './rich.ts'
import { all, distinct, flag, list, oneOf, plain, type Rule, shape, string, typed, words } from './rules.ts'
import { elementsOf } from './screen.ts'
import type { Block, Json } from './wire.ts'

export type Surface = 'message' | 'modal' | 'home'

const named = { block_id: string(1, 255) }

/** https://docs.slack.dev/reference/block-kit/blocks */
const everywhere: Record<string, Rule> = {
  actions: shape({ elements: list(1, 25, inActions) }, named),
  context: shape({ elements: list(1, 10, inContext) }, named),
  divider: shape({}, named),
  header: shape({ text: plain(150) }, named),
  image: all(
    (block, at) => picture({ ...block, title: undefined, block_id: undefined }, at),
    ({ title, block_id: id }, at) => [
      ...(title === undefined ? [] : plain(2000)(title, `${at}.title`)),
      ...(id === undefined ? [] : string(1, 255)(id, `${at}.block_id`)),
    ],
  ),
  input: shape(
    { label: plain(2000), element: inInput },
    { hint: plain(2000), optional: flag, dispatch_action: flag, ...named },
  ),
  rich_text: shape({ elements: list(1, 1000, inRichText) }, named),
  section: all(
    shape({}, { text: words(3000), fields: list(1, 10, words(2000)), accessory, expand: flag, ...named }),
    ({ text, fields }, at) => (text || fields ? [] : [`${at} has neither text nor fields`]),
  ),
}

/** Markdown is for messages only, 12,000 characters in all. */
const inMessages = { ...everywhere, markdown: shape({ text: string(1, 12_000) }, named) }

const kinds: Readonly<Record<Surface, Rule>> = {
  message: list(0, 50, typed(inMessages)),
  modal: list(0, 100, typed(everywhere)),
  home: list(0, 100, typed(everywhere)),
}

/** What Slack refuses in blocks. */
export function blocksBreaches(blocks: Json, surface: Surface): string[] {
  const breaches = kinds[surface](blocks, 'blocks')
  if (!Array.isArray(blocks) || blocks.some((block) => typeof block !== 'object' || block === null)) return breaches
  const elements = elementsOf(blocks)
  const focused = elements.filter(({ element }) => element.focus_on_load).length
  return [
    ...breaches,
    ...distinct(
      blocks.map(({ block_id: id }: Block) => id),
      'blocks',
      'the block_id',
    ),
    ...blocks.flatMap((block: Block, n) => {
      const inside = elementsOf([block]).map(({ element }) => element.action_id)
      return distinct(inside, `blocks[${n}]`, 'the action_id')
    }),
    ...(focused > 1 ? [`${focused} elements have focus_on_load, one at most may`] : []),
  ]
}

const kept = { private_metadata: string(0, 3000), callback_id: string(0, 255), external_id: string(0, 255) }
const aside: Rule = () => []

const viewKinds = typed({
  /** https://docs.slack.dev/reference/views/modal-views */
  modal: shape(
    { title: plain(24), blocks: aside },
    {
      submit: plain(24),
      close: plain(24),
      clear_on_close: flag,
      notify_on_close: flag,
      submit_disabled: flag,
      ...kept,
    },
  ),
  /** https://docs.slack.dev/reference/views/home-tab-views */
  home: shape({ blocks: aside }, kept),
})

/** What Slack refuses in a modal or a Home tab. */
export function viewBreaches(view: Json): string[] {
  const breaches = viewKinds(view, 'view')
  if (view?.type !== 'modal' && view?.type !== 'home') return breaches
  const asks =
    view.type === 'modal' && Array.isArray(view.blocks) && view.blocks.some(({ type }: Block) => type === 'input')
  return [
    ...breaches,
    ...(asks && !view.submit ? ['view.submit is missing, and the view has an input'] : []),
    ...blocksBreaches(view.blocks ?? [], view.type),
  ]
}

/** Slack's own syntax, of links and dates; everything else in angle brackets may call people together. */
const harmless = /<(?:https?:\/\/|mailto:)[^<>|\s]+(?:\|[^<>|]*)?>|<!date\^\d+\^[^<>|]+\|[^<>|]+>/g

const unescaped = (text: string, at: string): string[] =>
  /[<>]|&(?!amp;|lt;|gt;)/.test(text.replace(harmless, '')) ? [`${at} holds an unescaped <, > or &`] : []

/** Everything in a payload that Slack reads as markup, and dates that some cannot see. */
function inside(value: Json, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one, n) => inside(one, `${at}[${n}]`))
  if (typeof value !== 'object' || value === null) return []
  if (value.type === 'mrkdwn' || value.type === 'markdown') return unescaped(String(value.text), `${at}.text`)
  if (value.type === 'date' && !value.fallback) return [`${at} is a date without a fallback`]
  return Object.entries(value).flatMap(([name, held]) => inside(held, `${at}.${name}`))
}

/** Whose names stand in rich text, where Slack makes no mention of what somebody typed. */
function mentionedIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(mentionedIn)
  if (typeof value !== 'object' || value === null) return []
  return value.type === 'user' ? [value.user_id] : Object.values(value).flatMap(mentionedIn)
}

/** The fallback without the names that the blocks hold as well: every other mention in it was typed by somebody. */
const withoutNames = (text: string, blocks: Json): string =>
  mentionedIn(blocks).reduce((rest, user) => rest.replaceAll(`<@${user}>`, ''), text)

/** Of a message's words: there are some, not too many, and none that mention anybody. */
export function textBreaches({ text, blocks, link_names: names, parse }: Json): string[] {
  const length = typeof text === 'string' ? text.trim().length : 0
  return [
    ...(blocks?.length > 0 && length === 0 ? ['text is missing: blocks need words for those who cannot see them'] : []),
    ...(length > 4000 ? [`text has ${length} characters, Slack cuts it after 4000`] : []),
    ...(typeof text === 'string' ? unescaped(withoutNames(text, blocks ?? []), 'text') : []),
    ...inside(blocks ?? [], 'blocks'),
    ...(names ? ['link_names makes mentions of words'] : []),
    ...(parse === 'full' ? ['parse: full makes mentions of words'] : []),
  ]
}

/** No link is shown enlarged. */
export const unfurlBreaches = ({ unfurl_links: links, unfurl_media: media }: Json): string[] => [
  ...(links === false ? [] : ['unfurl_links is not false']),
  ...(media === false ? [] : ['unfurl_media is not false']),
]

/** All there is to say about what `chat.postMessage` is given. */
export const messageBreaches = (payload: Json): string[] => [
  ...(payload.channel ? [] : ['channel is missing']),
  ...(payload.text || payload.blocks?.length ? [] : ['there is neither text nor blocks']),
  ...blocksBreaches(payload.blocks ?? [], 'message'),
  ...textBreaches(payload),
  ...unfurlBreaches(payload),
]

const answer = shape(
  {},
  {
    text: string(0, 40_000),
    blocks: aside,
    response_type: oneOf('ephemeral', 'in_channel'),
    replace_original: flag,
    delete_original: flag,
    thread_ts: string(1, 20),
    unfurl_links: flag,
    unfurl_media: flag,
  },
)

/** All there is to say about what is sent to a `response_url`, or with the acknowledgement of a command. */
export const responseBreaches = (payload: Json): string[] => [
  ...answer(payload, 'response'),
  ...(payload.text || payload.blocks?.length || payload.delete_original ? [] : ['there is neither text nor blocks']),
  ...blocksBreaches(payload.blocks ?? [], 'message'),
  ...textBreaches(payload),
]
