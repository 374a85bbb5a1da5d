/** From what Tend says to Block Kit. Pure. Limits: https://docs.slack.dev/reference/block-kit */
import type { types } from '@slack/bolt'
import { type Address, type Choice, type Outgoing, type TextFile, withNames } from '#adapter'
import { personOf, sitterOf } from './address.ts'
import { linesIn } from './content/index.ts'
import { marks } from './taps.ts'

type Block = types.KnownBlock
type Element = types.RichTextElement

/** What is posted: `text` is read aloud, shown in notifications and where blocks cannot be drawn. */
export interface Body {
  readonly text: string
  readonly blocks: Block[]
}

const mostInRow = 5
const mostInList = 100

const label = (text: string): types.PlainTextElement => ({ type: 'plain_text', text: text.slice(0, 75), emoji: false })

/** Slack's three characters: nothing typed can become a mention or a link. */
export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** Web addresses as help lines give them, with or without `https://`. */
const link = /(?:https?:\/\/[^\s<>()]+|\b(?:[a-z0-9-]+\.)+(?:com|org|net|info|help|eu|[a-z]{2})\b(?:\/[^\s<>(),]*)?)/g

/** Words are words: rich text is not parsed for formatting, mentions or commands. Web addresses become links. */
function linked(text: string): Element[] {
  const elements: Element[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(link)) {
    const trimmed = found.replace(/[.,;:]+$/, '')
    if (index > from) elements.push({ type: 'text', text: text.slice(from, index) })
    elements.push({ type: 'link', url: trimmed.startsWith('http') ? trimmed : `https://${trimmed}`, text: trimmed })
    from = index + trimmed.length
  }
  if (from < text.length) elements.push({ type: 'text', text: text.slice(from) })
  return elements
}

const userOf = (address: Address): string | undefined => (personOf(address) ?? sitterOf(address))?.person

/** Stands for a name until its element is made; {@link withNames} leaves no such character of the text's own. */
const mark = '\uFFFC'

/** The same, with the names of those it is about: Slack shows them, and only an element of its own is one. */
function elementsOf(text: string, about: readonly Address[]): Element[] {
  const people: string[] = []
  const marked = withNames(text, about, (address) => {
    const user = userOf(address)
    if (user === undefined) return ''
    people.push(user)
    return mark
  })
  return marked.split(mark).flatMap((part, n): Element[] => {
    const user = n === 0 ? undefined : people[n - 1]
    return [...(user === undefined ? [] : [{ type: 'user' as const, user_id: user }]), ...linked(part)]
  })
}

const words = (text: string, about: readonly Address[] = []): Block => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: elementsOf(text, about) }],
})

const button = ({ id, label: text }: Choice): types.Button => ({
  type: 'button',
  action_id: id,
  value: id,
  text: label(text),
})

const option = ({ id, label: text }: Choice): types.PlainTextOption => ({ text: label(text), value: id })

const actions = (elements: types.ActionsBlock['elements']): Block => ({ type: 'actions', elements })

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size))

const list = (name: string, choices: readonly Choice[], placeholder?: string): Block =>
  actions([
    {
      type: 'static_select',
      action_id: name,
      options: choices.map(option),
      ...(placeholder !== undefined && { placeholder: { ...label(placeholder), text: placeholder.slice(0, 150) } }),
    },
  ])

function scaleBlocks({ scale }: Outgoing): Block[] {
  if (!scale) return []
  const ends = `${scale.steps[0]?.label} ${scale.low} … ${scale.steps.at(-1)?.label} ${scale.high}`
  return [list('scale', scale.steps, ends)]
}

/** Several of a list: ticked in the list, sent with the button below it. */
function severalBlocks({ id, choices, picks, language }: Outgoing): Block[] {
  const lines = linesIn(language)
  return [
    {
      type: 'section',
      text: label(lines.several(picks.min, picks.max)),
      accessory: {
        type: 'multi_static_select',
        action_id: marks.several,
        options: choices.map(option),
        max_selected_items: Math.min(picks.max, choices.length),
      },
    },
    actions([{ type: 'button', action_id: `${marks.done}${id}`, value: id, text: label(lines.done) }]),
  ]
}

function choiceBlocks(outgoing: Outgoing): Block[] {
  const { choices, picks, form } = outgoing
  const open = form ? [{ id: form.id, label: form.open }] : []
  const openBlocks = form ? [actions(open.map(button))] : []
  if (picks.max > 1) return [...severalBlocks(outgoing), ...openBlocks]
  if (choices.length > mostInRow) {
    return [...chunks(choices, mostInList).map((some, n) => list(`list${n}`, some)), ...openBlocks]
  }
  return chunks([...open, ...choices], mostInRow).map((some) => actions(some.map(button)))
}

/** What can be tapped, in words, for those who hear the message or see it without blocks. */
function offersOf({ choices, scale, form }: Outgoing): string {
  const labels = [...choices.map((choice) => choice.label), ...(form ? [form.open] : [])]
  const ends = scale ? [`${scale.steps[0]?.label} (${scale.low}) – ${scale.steps.at(-1)?.label} (${scale.high})`] : []
  return [...ends, ...labels.map((text) => `[${text}]`)].join(' ')
}

/** Slack cuts the text of a message here: https://docs.slack.dev/reference/methods/chat.postMessage */
const longest = 4000

const mention = (address: Address): string => {
  const user = userOf(address)
  return user === undefined ? '' : `<@${user}>`
}

/** Escaped and no longer than that, without half an entity or half a name at the end. */
const fallback = (lines: readonly string[], about: readonly Address[] = []): string =>
  withNames(escaped(lines.join('\n')), about, mention)
    .slice(0, longest)
    .replace(/(?:&[a-z]*|<[^>]*)$/, '')

/**
 * One message. The first line of `text`, which is what a locked screen shows, is the bot's name and nothing else.
 */
export function write(outgoing: Outgoing): Body {
  const offers = offersOf(outgoing)
  const lines = ['Tend', outgoing.text, ...(offers === '' ? [] : [offers])]
  const controls = outgoing.controls.length > 0 ? [actions(outgoing.controls.map(button))] : []
  return {
    text: fallback(lines, outgoing.about),
    blocks: [words(outgoing.text, outgoing.about), ...scaleBlocks(outgoing), ...choiceBlocks(outgoing), ...controls],
  }
}

/** Characters of a file in one message: with what is escaped in them they fit into a `text`. */
const longestPart = 3500

/** Cuts at line ends, and loses nothing; a longer line is cut where it is full. */
function partsOf(text: string): string[] {
  if (text.length <= longestPart) return [text]
  const at = text.lastIndexOf('\n', longestPart)
  const head = at > 0 ? at : longestPart
  return [text.slice(0, head), ...partsOf(text.slice(at > 0 ? head + 1 : head))]
}

/** A file as messages to be posted for the person only: uploaded as a file it would be part of the workspace's exports. */
export const fileBodies = ({ name, text }: TextFile): Body[] =>
  partsOf(text).map((part, n, { length }) => {
    const title = length === 1 ? name : `${name} (${n + 1}/${length})`
    return {
      text: fallback(['Tend', title, part]),
      blocks: [
        {
          type: 'rich_text',
          elements: [
            { type: 'rich_text_section', elements: [{ type: 'text', text: title, style: { bold: true } }] },
            { type: 'rich_text_preformatted', elements: [{ type: 'text', text: part }] },
          ],
        },
      ],
    }
  })

/** A message that was answered, without what could be tapped: nobody taps it twice. */
export function stripped(message: { text?: unknown; blocks?: unknown }): Body {
  const blocks = (Array.isArray(message.blocks) ? message.blocks : []) as Block[]
  const kept = blocks.filter((block) => block.type !== 'actions' && !('accessory' in block))
  return { text: typeof message.text === 'string' && message.text !== '' ? message.text : 'Tend', blocks: kept }
}

/** A sentence of the adapter's own. */
export const note = (text: string, choices: readonly Choice[] = []): Body => ({
  text: escaped(text),
  blocks: [words(text), ...(choices.length > 0 ? [actions(choices.map(button))] : [])],
})
