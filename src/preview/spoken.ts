/** What somebody in a script types, in another language: scripts type English. */
import { labelled } from '../content.ts'
import type { House } from '../house.ts'
import { messageOf, type Offered } from '../lookup.ts'
import type { Outgoing } from '../message.ts'
import { choiceIn, globalWordIn, numberIn } from '../understand.ts'

/**
 * A choice of the last question, or a word that works everywhere, as it is called in `language`. Numbers and a person's
 * own words stay as they are.
 */
export function spoken(house: House, question: Outgoing | undefined, text: string, language: string): string {
  if (language === 'en' || numberIn(house, text) !== undefined) return text
  const meant = question && choiceIn(house, text, choicesOf(house, question, 'en'))
  const choice = meant && choicesOf(house, question, language).find(({ name }) => name === meant)
  if (choice) return choice.label
  const word = globalWordIn(house, text)
  return (word && house.languages[language]?.globals[word][0]) ?? text
}

function choicesOf(house: House, { name: message }: Outgoing, language: string): Offered[] {
  const [flow = '', key = ''] = message.split('.')
  return Object.entries(messageOf(house, flow, key, language)?.choices ?? {}).flatMap(([name, words]) => {
    const label = labelled(words, house.setting)
    return label ? [{ name, ...label }] : []
  })
}
