/** What a person sees of a message or a view: its words, its buttons, its lists. Pure. */
import type { Block, Json } from './wire.ts'

export interface SeenButton {
  readonly label: string
  readonly actionId: string
  readonly value: string | undefined
  /** Where a link button leads. */
  readonly url: string | undefined
}

export interface SeenSelect {
  readonly type: string
  readonly actionId: string
  readonly placeholder: string | undefined
  readonly options: readonly { readonly label: string; readonly value: string }[]
}

/** One message as it looks now. */
export interface SeenMessage {
  readonly ts: string
  /** `D…` or `C…`. */
  readonly channel: string
  /** The fallback: notifications and screen readers take this. */
  readonly text: string
  readonly blocks: readonly Block[]
  /** All visible words, without markup; those of `text` where there are no blocks. */
  readonly plain: string
  readonly buttons: readonly SeenButton[]
  readonly selects: readonly SeenSelect[]
  readonly ephemeral: boolean
  /** Posted or last changed through a `response_url`. */
  readonly viaResponseUrl: boolean
  /** `app`, or the id of the person who wrote it. */
  readonly by: string
  /** The message whose thread it stands in. */
  readonly thread: string | undefined
  /** When it was posted, epoch ms. */
  readonly at: number
}

const listTypes = new Set(['static_select', 'multi_static_select', 'radio_buttons', 'checkboxes', 'overflow'])

/** All interactive elements of some blocks, in the order in which they are met, each with its block. */
export const elementsOf = (blocks: readonly Block[]): { block: Block; element: Json }[] =>
  blocks.flatMap((block) =>
    [block.accessory, block.element, ...(block.type === 'actions' ? (block.elements ?? []) : [])]
      .filter((element) => element?.type !== undefined)
      .map((element) => ({ block, element })),
  )

export const buttonsOf = (blocks: readonly Block[]): SeenButton[] =>
  elementsOf(blocks)
    .filter(({ element }) => element.type === 'button')
    .map(({ element }) => ({
      label: element.text?.text ?? '',
      actionId: element.action_id,
      value: element.value,
      url: element.url,
    }))

export const selectsOf = (blocks: readonly Block[]): SeenSelect[] =>
  elementsOf(blocks)
    .filter(({ element }) => listTypes.has(element.type))
    .map(({ element }) => ({
      type: element.type,
      actionId: element.action_id,
      placeholder: element.placeholder?.text,
      options: optionsOf(element).map((option) => ({ label: option.text?.text ?? '', value: option.value })),
    }))

/** An element's options, those in groups too. */
export const optionsOf = (element: Json): Json[] => [
  ...(element.options ?? []),
  ...(element.option_groups ?? []).flatMap((group: Json) => group.options ?? []),
]

/** Slack's markup as it is drawn. */
const drawn = (text: string): string =>
  text
    .replace(/<!date\^[^|>]*\|([^>]*)>/g, '$1')
    .replace(/<[^|>]+\|([^>]*)>/g, '$1')
    .replace(/<([^>]+)>/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

const textOf = (text: Json): string => (text?.type === 'mrkdwn' ? drawn(text.text ?? '') : (text?.text ?? ''))

const richOf = (element: Json): string => {
  if (Array.isArray(element.elements)) {
    const between = element.type === 'rich_text_list' || element.type === 'rich_text' ? '\n' : ''
    return element.elements.map(richOf).join(between)
  }
  if (element.type === 'link') return element.text ?? element.url
  if (element.type === 'date') return element.fallback ?? ''
  if (element.type === 'user') return `@${element.user_id}`
  if (element.type === 'emoji') return `:${element.name}:`
  return element.text ?? ''
}

const elementWords = (element: Json): string[] => [
  textOf(element.text),
  element.placeholder?.text ?? '',
  ...(element.type === 'radio_buttons' || element.type === 'checkboxes'
    ? optionsOf(element).flatMap((option) => [textOf(option.text), textOf(option.description)])
    : []),
]

function wordsOf(block: Block): string[] {
  if (block.type === 'rich_text') return [richOf(block)]
  if (block.type === 'context') return (block.elements ?? []).map((one: Json) => one.alt_text ?? textOf(one))
  if (block.type === 'markdown') return [block['text']]
  if (block.type === 'image') return [block['alt_text']]
  return [
    textOf(block['text']),
    ...(block['fields'] ?? []).map(textOf),
    block['label']?.text ?? '',
    block['hint']?.text ?? '',
    ...elementsOf([block]).flatMap(({ element }) => elementWords(element)),
  ]
}

/** All words one can see, a line for each. */
export const plainOf = (blocks: readonly Block[], text = ''): string =>
  blocks.length === 0
    ? drawn(text)
    : blocks
        .flatMap(wordsOf)
        .filter((words) => words !== '' && words !== undefined)
        .join('\n')
