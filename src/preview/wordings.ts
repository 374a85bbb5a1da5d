/** Every sentence a conversation has words for, and whether it was said on a path that was played. */
import { IntlMessageFormat } from 'intl-messageformat'
import { asking, type Choosable, labelled, type Setting, type Worded, type Words, worded } from '../content.ts'
import type { Outgoing } from '../message.ts'

/** One sentence as it stands in the words: of each choice between wordings (plural, select) one. */
export interface Wording {
  /** Which message it belongs to: `calm.howUpset`. */
  readonly message: string
  readonly text: string
  /** What it is when it is said: its places filled with anything. */
  readonly pattern: RegExp
}

/** A piece of an ICU text: words, or a place for a value, which may have several wordings. */
interface Piece {
  readonly type: number
  readonly value?: string
  readonly options?: Readonly<Record<string, { readonly value: readonly Piece[] }>>
}

const literal = 0
const hash = 7

/** A text for people, and the source of a pattern. */
interface Reading {
  readonly text: string
  readonly source: string
}

const plain = ({ type, value = '' }: Piece): Reading => {
  if (type === literal) return { text: value, source: value.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&') }
  return { text: type === hash ? '#' : `{${value}}`, source: '[^]*' }
}

/** Every wording of the pieces in which one choice between wordings is made and the others are left open. */
function readings(pieces: readonly Piece[]): Reading[] {
  const open = pieces.map(plain)
  const join = (parts: readonly Reading[]): Reading => ({
    text: parts.map(({ text }) => text).join(''),
    source: parts.map(({ source }) => source).join(''),
  })
  const chosen = pieces.flatMap(({ options = {} }, n) =>
    Object.values(options)
      .flatMap(({ value }) => readings(value))
      .map((reading) => join(open.with(n, reading))),
  )
  return chosen.length > 0 ? chosen : [join(open)]
}

function wordingsIn(message: string, text: string, language: string): Wording[] {
  const pieces = new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst() as readonly Piece[]
  return readings(pieces).map((reading) => ({
    message,
    text: reading.text,
    pattern: new RegExp(`^${reading.source}$`),
  }))
}

function textsIn(message: Worded, setting: Setting): string[] {
  const { text, choices = {}, ends, form } = asking(message)
  const labels = Object.values<Choosable>(choices).flatMap((choice) => labelled(choice, setting)?.label ?? [])
  const lines = worded(text, setting) ?? []
  return [lines, labels, ends ? [ends.low, ends.high] : [], form ? [form.open, form.title, form.field] : []].flat()
}

/** Every wording of these words in one language and setting, in the order in which they are written. */
export const wordingsOf = (name: string, words: Words, language: string, setting: Setting): Wording[] =>
  Object.entries(words).flatMap(([key, message]) =>
    textsIn(message, setting).flatMap((text) => wordingsIn(`${name}.${key}`, text, language)),
  )

/** What was said, gathered from messages, to be asked whether a wording is among it. */
export class Heard {
  readonly #texts = new Map<string, Set<string>>()
  readonly #labels = new Set<string>()
  /** Files are read as a whole: their lines belong to no message. */
  #files = ''

  add({ name, text, choices, scale, form, files }: Outgoing): void {
    const texts = this.#texts.get(name) ?? new Set()
    this.#texts.set(name, texts)
    const more = [
      scale ? [scale.low, scale.high] : [],
      form ? [form.open, form.title, form.fields[0]?.label ?? ''] : [],
    ]
    for (const one of [text, ...more.flat()]) texts.add(one)
    for (const { label } of choices) this.#labels.add(label)
    for (const file of files) this.#files += `\n${file.text}`
  }

  /** A label counts as said wherever it stood. */
  has({ message, text, pattern }: Wording): boolean {
    const texts = [...(this.#texts.get(message) ?? [])]
    return this.#labels.has(text) || texts.some((one) => pattern.test(one)) || this.#inFiles(pattern)
  }

  #inFiles(pattern: RegExp): boolean {
    return new RegExp(`^${pattern.source.slice(1, -1).replaceAll('[^]*', '.*')}$`, 'm').test(this.#files)
  }
}
