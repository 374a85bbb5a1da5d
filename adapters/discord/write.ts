/** From what Tend says to what Discord draws. Pure: the bodies are plain JSON of Discord's HTTP API. */
import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIModalInteractionResponseCallbackData,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
  escapeMarkdown,
  MessageFlags,
  type RawFile,
  type RESTPostAPIChannelMessageJSONBody,
  TextInputStyle,
} from 'discord.js'
import { type Address, type Choice, type Form, type Outgoing, withNames } from '#adapter'
import { personOf, sitterOf } from './address.ts'
import { severalMark } from './read.ts'

type Row = APIActionRowComponent<APIComponentInMessageActionRow>
export type Body = RESTPostAPIChannelMessageJSONBody & { content: string; flags: number; components: Row[] }

/** Characters of one message: https://docs.discord.com/developers/resources/message#create-message */
const longest = 2000
/** Buttons of a row, and entries of a list: https://docs.discord.com/developers/components/reference */
const mostInRow = 5
const mostInList = 25

/** Words are words: nothing in them is formatted, mentions anybody or becomes a picture. */
const plain = (text: string): string =>
  escapeMarkdown(text, { heading: true, bulletedList: true, numberedList: true, maskedLink: true }).replace(
    /<(?=[@#:/ati])/g,
    '\\<',
  )

/** Somebody's name: their platform shows it, and calls nobody. */
function mention(address: Address): string {
  const person = personOf(address) ?? sitterOf(address)
  return person === undefined ? '' : `<@${person}>`
}

/** The text, with every instant shown in the reader's own zone beside the words that name it. */
function textOf({ text, moments, about }: Outgoing): string {
  let shown = withNames(plain(text), about, mention)
  for (const { at, words } of moments) {
    const named = plain(words)
    shown = shown.replace(named, () => `${named} (<t:${Math.round(at / 1000)}:R>)`)
  }
  return shown
}

/** Cuts at a paragraph, a line or a word; loses nothing but the white space at the cut. */
export function partsOf(text: string): string[] {
  if (text.length <= longest) return [text]
  const head = text.slice(0, longest + 1)
  const cuts = [head.lastIndexOf('\n\n'), head.lastIndexOf('\n'), head.lastIndexOf(' ')]
  const at = cuts.find((cut) => cut > longest / 2) ?? longest
  return [text.slice(0, at).trimEnd(), ...partsOf(text.slice(at).trimStart())]
}

const row = (components: APIComponentInMessageActionRow[]): Row => ({ type: ComponentType.ActionRow, components })

const button = ({ id, label }: Choice, style: ButtonStyle.Primary | ButtonStyle.Secondary) =>
  ({ type: ComponentType.Button, custom_id: id, label, style }) as const

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size))

const list = (name: string, options: APISelectMenuOption[], more: object = {}): Row =>
  row([{ type: ComponentType.StringSelect, custom_id: name, options, ...more }])

const optionOf = ({ id, label }: Choice): APISelectMenuOption => ({ label, value: id })

function scaleRows({ scale }: Outgoing): Row[] {
  if (!scale) return []
  const last = scale.steps.length - 1
  const options = scale.steps.map((step, n) => ({
    ...optionOf(step),
    ...(n === 0 && { description: scale.low }),
    ...(n === last && { description: scale.high }),
  }))
  const placeholder = `${scale.steps[0]?.label} ${scale.low} … ${scale.steps[last]?.label} ${scale.high}`
  return [list('scale', options, { placeholder: placeholder.slice(0, 150) })]
}

function choiceRows({ choices, picks, form }: Outgoing): Row[] {
  const open = form ? [button({ id: form.id, label: form.open }, ButtonStyle.Primary)] : []
  if (picks.max > 1) {
    const bounds = { min_values: Math.max(1, picks.min), max_values: Math.min(picks.max, choices.length) }
    return [list(severalMark, choices.map(optionOf), bounds), ...(form ? [row(open)] : [])]
  }
  if (choices.length > mostInRow) {
    const lists = chunks(choices, mostInList).map((some, n) => list(`list${n}`, some.map(optionOf)))
    return [...lists, ...(form ? [row(open)] : [])]
  }
  return chunks([...open, ...choices.map((choice) => button(choice, ButtonStyle.Primary))], mostInRow).map(row)
}

function rowsOf(outgoing: Outgoing): Row[] {
  const controls = outgoing.controls.map((control) => button(control, ButtonStyle.Secondary))
  return [...scaleRows(outgoing), ...choiceRows(outgoing), ...(controls.length > 0 ? [row(controls)] : [])]
}

/**
 * One message as one or more of Discord's; whatever is tapped hangs on the last. Nobody can be mentioned, nothing grows a
 * preview, and each part carries a nonce, so that sending it again within some minutes sends nothing.
 * @param before a sentence that the adapter has to say first, or ''.
 */
export function write(outgoing: Outgoing, before = ''): Body[] {
  const texts = partsOf(before === '' ? textOf(outgoing) : `${plain(before)}\n\n${textOf(outgoing)}`)
  return texts.map((content, n) => ({
    content,
    components: n === texts.length - 1 ? rowsOf(outgoing) : [],
    allowed_mentions: { parse: [] },
    flags: MessageFlags.SuppressEmbeds,
    nonce: n === 0 ? outgoing.id : `${outgoing.id}-${n}`,
    enforce_nonce: true,
  }))
}

/** The files that hang on the last part, as Discord's HTTP API takes them. */
export const filesOf = ({ files }: Outgoing): RawFile[] =>
  files.map(({ name, text }) => ({ name, data: text, contentType: `${typeOf(name)}; charset=utf-8` }))

const typeOf = (name: string): string => (name.endsWith('.json') ? 'application/json' : 'text/plain')

/** The same in the place of a message that is there already: it has had its nonce. */
export function writeAgain(body: Body): Body {
  const { nonce: _nonce, enforce_nonce: _enforce, ...rest } = body
  return rest
}

/** The same for an answer to an interaction: only that person sees it, and Discord takes no nonce there. */
export function writeInPlace(body: Body): Body {
  const rest = writeAgain(body)
  return { ...rest, flags: rest.flags | MessageFlags.Ephemeral }
}

/** A sentence of the adapter's own, with a button or none. */
export const note = (text: string, rows: Row[] = []): Body => ({
  content: text,
  components: rows,
  allowed_mentions: { parse: [] },
  flags: MessageFlags.SuppressEmbeds,
})

/** A button that opens something else: the direct message, by its link. */
export const linkRow = (label: string, url: string): Row =>
  row([{ type: ComponentType.Button, style: ButtonStyle.Link, label, url }])

/** The button of a form once more. */
export const againRow = (label: string, form: string): Row => row([button({ id: form, label }, ButtonStyle.Primary)])

/** A form as a modal. Its texts are cut where Discord would refuse them: title 45, label 45. */
export const modalOf = ({ id, title, fields }: Form): APIModalInteractionResponseCallbackData => ({
  custom_id: id,
  title: title.slice(0, 45),
  components: fields.map(({ name, label, max }) => ({
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.TextInput,
        custom_id: name,
        label: label.slice(0, 45),
        style: max > 80 ? TextInputStyle.Paragraph : TextInputStyle.Short,
        max_length: Math.min(max, 4000),
        required: true,
      },
    ],
  })),
})
