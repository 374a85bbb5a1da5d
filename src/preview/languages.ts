/** Whether every language that can hold a conversation can also hear danger, show help lines, and be stopped. */
import { isSilent } from '../flow.ts'
import type { House } from '../house.ts'
import { globalWords, type HouseLanguage } from '../language.ts'

/** What a language needs besides its words. */
export interface Spoken {
  /** Languages whose signs of danger the screen knows, by their English names. */
  readonly signs: readonly string[]
  /** Languages in which help lines are worded, by tag. */
  readonly lines: readonly string[]
}

const english = new Intl.DisplayNames('en', { type: 'language' })

function globals(tag: string, { globals, numbers }: HouseLanguage): string[] {
  return [
    ...globalWords.filter((word) => globals[word].length === 0).map((word) => `${tag}: no word for "${word}"`),
    ...(numbers.length < 11 ? [`${tag}: numbers are missing`] : []),
  ]
}

/** Every problem, as sentences. English is the original, and is held to the same. */
export function languageProblems({ languages, flows }: Pick<House, 'languages' | 'flows'>, spoken: Spoken): string[] {
  const speaking = Object.values(flows).filter((flow) => !isSilent(flow))
  return Object.entries(languages).flatMap(([tag, language]) => [
    ...(spoken.signs.includes(english.of(tag) ?? tag) ? [] : [`${tag}: the screen knows no signs of danger in it`]),
    ...(spoken.lines.includes(tag) ? [] : [`${tag}: help lines are not worded in it`]),
    ...globals(tag, language),
    ...speaking.filter(({ words }) => !(tag in words)).map(({ name }) => `${tag}: "${name}" is not translated`),
  ])
}
