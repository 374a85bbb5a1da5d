/** Makes a message out of its key: words in the person's language, values, choices with their ids. Pure. */
import { IntlMessageFormat } from 'intl-messageformat'
import { type Choosable, labelled } from './content.ts'
import type { Asked, Said, Value } from './effect.ts'
import type { House } from './house.ts'
import { choiceId } from './identity.ts'
import { languageOf, messageOf, offeredBy, textOf } from './lookup.ts'
import { type Address, type Choice, type Form, nameMark, type Outgoing, type Scale } from './message.ts'
import { momentInWords } from './moment.ts'
import { filesOf, type InWords } from './privacy/export.ts'
import type { Conversation, Envelope } from './record.ts'

type Message = Extract<Envelope, { kind: 'message' }>

const formats = new Map<string, IntlMessageFormat>()

/** Fills an ICU text; compiled texts are kept, there are only so many. */
function fill(text: string, language: string, values: Record<string, string | number>): string {
  if (!text.includes('{')) return text
  const name = `${language} ${text}`
  const format = formats.get(name) ?? new IntlMessageFormat(text, language, undefined, { ignoreTag: true })
  formats.set(name, format)
  // Where nothing is filled in, no gap stays.
  return String(format.format(values)).replace(/ {2,}/g, ' ').trim()
}

function itemOf({ items }: Conversation, name: string): string {
  const found = items.find((one) => one.name === name)
  if (!found) throw new WordsGone()
  return found.text
}

/** The words of one value. `typed` holds what this message needs of the typed words; a lost one throws. */
function valueInWords(
  house: House,
  record: Conversation,
  flow: string,
  value: Value,
  typed: Typed,
  people: Names,
): string | number {
  const { person } = record
  if (typeof value !== 'object') return value
  if ('person' in value) return people.mark(record.address)
  if ('named' in value) return people.mark(value.named)
  if ('listed' in value)
    return value.listed
      .map(([item, by]) => `• ${by === null ? '' : `${people.mark(by)}: `}${itemOf(record, item)}`)
      .join('\n')
  if ('held' in value) {
    const text = typed[value.held]
    if (text === undefined) throw new WordsGone()
    return text
  }
  if ('item' in value) return itemOf(record, value.item)
  if ('rehearsal' in value) return house.rehearse(house, value.rehearsal, person.language, value.page)
  if ('friend' in value) return person.circle.find(({ id }) => id === value.friend)?.label ?? ''
  if ('moment' in value) return momentInWords(value.moment, value.moment - value.in, person)
  if ('fromNow' in value || 'at' in value)
    throw new TypeError('A length of time is turned into a moment when the turn is taken.')
  const [key, names] =
    'chosenIn' in value ? [value.chosenIn[0], itemOf(record, value.chosenIn[1]).split(',')] : value.chosen
  const choices: Readonly<Record<string, Choosable>> = messageOf(house, flow, key, person.language)?.choices ?? {}
  const labels = names.flatMap((name) => {
    const choice = choices[name]
    return choice === undefined ? [] : [labelled(choice, house.setting)?.label ?? '']
  })
  return new Intl.ListFormat(person.language, { type: 'conjunction' }).format(labels)
}

/** Whose names stand in a message, in the order in which the finished text holds them. */
class Names {
  readonly #all: string[] = []

  mark(address: string): string {
    this.#all.push(address)
    return `${nameMark}${this.#all.length - 1}${nameMark}`
  }

  /** The text with one plain mark for each name, and the names. */
  in(text: string): { readonly text: string; readonly about: readonly Address[] } {
    const about: Address[] = []
    const marked = text.replace(new RegExp(`${nameMark}(\\d+)${nameMark}`, 'g'), (_, n) => {
      about.push(this.#all[Number(n)] as Address)
      return nameMark
    })
    return { text: marked, about }
  }
}

/** What was typed, by name: for one message, or for one run. */
export type Typed = Readonly<Record<string, string>>

/** The words that a message was to repeat went with a restart, or with their time. */
class WordsGone extends Error {}

const form = (house: House, record: Conversation, flow: string, said: Said, step: number): Form | null => {
  const asks = said.asks as Asked | null
  if (!asks || (asks.text === 0 && asks.when === 0)) return null
  const language = languageOf(house, record.person.language)
  const own = messageOf(house, flow, said.key, record.person.language)?.form ?? language.form
  return {
    id: choiceId(record.id, step, '~form'),
    open: own.open,
    title: own.title,
    submit: language.form.submit,
    fields: [{ name: 'text', label: own.field, max: asks.text || 40 }],
  }
}

const scale = (house: House, record: Conversation, flow: string, said: Said, step: number): Scale | null => {
  if (!(said.asks as Asked | null)?.scale) return null
  const ends =
    messageOf(house, flow, said.key, record.person.language)?.ends ?? languageOf(house, record.person.language).ends
  const steps = Array.from({ length: 11 }, (_, value) => ({
    id: choiceId(record.id, step, String(value)),
    label: String(value),
  }))
  return { ...ends, steps }
}

/** The lines of the file with everything that is kept: the conversation about it words them. */
const fileLine =
  (house: House, { person: { language } }: Conversation): InWords =>
  (line, values = {}) => {
    const asking = messageOf(house, house.roles.data, line, language)
    const template = asking && textOf(house, asking, 0)
    return template === undefined ? line : fill(template, language, { ...values })
  }

const controlNames = ['skip', 'back', 'help', 'stop'] as const

/** The id of a message, the same on every attempt, at most 25 characters. */
export const messageId = (record: Pick<Conversation, 'id'>, n: number): string => `${record.id}.${n.toString(36)}`

/**
 * Draws one message of a conversation.
 * @param typed what was typed and is to be repeated in it, by name; where a restart took it, Tend says so instead.
 */
export function compose(house: House, record: Conversation, message: Message, typed: Typed): Outgoing {
  const { flow, step, n } = message
  const said = message.said as Said
  const language = languageOf(house, record.person.language)
  const asks = said.asks
  const choices = asks ? offeredBy(house, flow, said, record.person) : []
  const moments: { at: number; words: string }[] = []
  const people = new Names()
  let text: string
  try {
    const values = Object.entries(said.values).map(([name, value]) => {
      const words = valueInWords(house, record, flow, value, typed, people)
      if (typeof value === 'object' && 'moment' in value) moments.push({ at: value.moment, words: String(words) })
      return [name, words] as const
    })
    const asking = messageOf(house, flow, said.key, record.person.language)
    const template = asking && textOf(house, asking, n)
    text =
      template === undefined
        ? `${flow}.${said.key}`
        : fill(template, record.person.language, Object.fromEntries(values))
  } catch (error) {
    if (!(error instanceof WordsGone)) throw error
    text = textOf(house, { text: language.lines.wordsGone as string }, n) ?? ''
  }
  const named = people.in(text)
  // At work, what somebody typed is repeated only where it leaves no trace.
  const atWork = house.setting.profile === 'workplace'
  const repeats = Object.values(said.values).some(
    (value) => typeof value === 'object' && ('held' in value || 'item' in value || 'listed' in value),
  )
  const toTeam = message.toTeam && house.team
  const isPost = message.post === true
  const choice = (name: string, label: string): Choice => ({ id: choiceId(record.id, step, name), label })
  return {
    id: messageId(record, n),
    name: `${flow}.${said.key}`,
    to: toTeam ? house.team.address : (record.address as Address),
    reach: toTeam ? null : record.reach,
    language: record.person.language,
    text: named.text,
    moments,
    choices: choices.map(({ name, label }) => choice(name, label)),
    picks: { min: asks?.picks[0] ?? 1, max: asks?.picks[1] ?? 1 },
    scale: scale(house, record, flow, said, step),
    form: form(house, record, flow, said, step),
    files: said.file ? filesOf(record, fileLine(house, record)) : [],
    controls: asks && !isPost ? controlNames.map((name) => choice(`~${name}`, language.controls[name])) : [],
    privacy: toTeam || isPost ? 'public' : record.channel || (atWork && repeats) ? 'ephemeral' : 'dm',
    about: named.about,
    replaces: (isPost && said.as !== undefined && record.posts[said.as]) || null,
    erases: message.erases ? record.shown : [],
  }
}

/** The form behind a text question of the step that runs, for platforms that open it as the answer to a tap. */
export function formOf(house: House, record: Conversation): Form | null {
  const frame = record.frames.at(-1)
  return frame?.asked ? form(house, record, frame.flow, frame.asked as Said, frame.step) : null
}
