/** Finds words: which text a message has in a language and a setting, and which choices it offers there. */
import { type Asking, asking, type Label, labelled, worded } from './content.ts'
import type { Asked, Said } from './effect.ts'
import type { House } from './house.ts'
import type { HouseLanguage } from './language.ts'
import type { Person } from './person.ts'

export const languageOf = (house: House, tag: string): HouseLanguage => house.languages[tag] ?? house.languages.en

/** A message in the person's language, in English where the flow has not been translated, or undefined: no such key. */
export function messageOf(house: House, flow: string, key: string, language: string): Asking | undefined {
  if (flow === 'house') {
    const line = (languageOf(house, language).lines as Record<string, Asking['text']>)[key]
    return line === undefined ? undefined : asking(line)
  }
  const words = house.flows[flow]?.words
  const message = words?.[language]?.[key] ?? words?.en[key]
  return message === undefined ? undefined : asking(message)
}

/** The text of a message for this setting; where a message has several wordings, number `n` decides which. */
export function textOf(house: House, message: Asking, n: number): string | undefined {
  const line = worded(message.text, house.setting)
  return typeof line === 'string' ? line : line?.[n % line.length]
}

/** A choice as it is offered. */
export interface Offered extends Label {
  readonly name: string
}

/** What a question offers here and now, in order: its choices, then the person's friends. */
export function offeredBy(house: House, flow: string, said: Said, person: Person): Offered[] {
  const message = messageOf(house, flow, said.key, person.language)
  const asks = said.asks as Asked | null
  if (!message || !asks) return []
  const choices = message.choices ?? {}
  const named = (asks.offer ?? Object.keys(choices)).flatMap((name) => {
    const label = choices[name] === undefined ? undefined : labelled(choices[name], house.setting)
    return label ? [{ name, ...label }] : []
  })
  const friends = asks.friends.flatMap((id) => {
    const friend = person.circle.find((one) => one.id === id)
    return friend ? [{ name: `friend-${id}`, label: friend.label, also: [] }] : []
  })
  return [...friends, ...named]
}
