/** The rules of the words, as far as a machine can judge: run on every message of every transcript, not on files. */
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import type { House } from '../house.ts'
import type { Outgoing } from '../message.ts'
import { play } from './play.ts'

/** What a message may not hold, wherever it is said. Whole words, any case. */
const never =
  /\b(should|at least|everything happens for a reason|understand how you feel|care about you|always be here|our secret|promise|heals?|cures?|rewires?|oxytocin|proven|instantly|always works|diagnos\w*|streaks?|come back tomorrow|calm down|just breathe)\b/i
/** What may not be said at work. */
const neverAtWork = /\b(love|hugs?|touch|kiss|partner|intimate|wounds?|trauma|therapy)\b/i

const longestMessage = 300
const longestLabel = 75
const mostWords = 60
const longestSentence = 16
const highestGrade = 6
/** Too few words for a grade to mean anything. */
const gradedFrom = 12

/** Names and numbers of help lines are nobody's prose: they are not graded. */
const prose = (text: string): string =>
  text.replace(/"[^"]*"/g, '').replace(/https?:\S+|\S+\.(org|com|net)\b\S*|[\d*#+()-]{2,}/g, '')

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? []
const sentencesIn = (text: string): string[] => text.split(/[.!?:;\n]+\s*/).filter((part) => wordsIn(part).length > 0)

/** Flesch–Kincaid grade of an English text. */
export function gradeOf(text: string): number {
  const words = wordsIn(text)
  const sentence = Math.max(1, sentencesIn(text).length)
  return fleschKincaid({ sentence, word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) })
}

/** What is wrong with one message, as sentences; `graded`: English prose whose reading grade is checked. */
export function lintMessage(message: Outgoing, atWork: boolean, graded: boolean): string[] {
  const { text, choices, form } = message
  const labels = choices.map(({ label }) => label)
  const plain = prose(text)
  const problems: (string | false)[] = [
    text.length > longestMessage && `${text.length} characters`,
    wordsIn(text).length > mostWords && `${wordsIn(text).length} words`,
    (plain.match(/\?/g) ?? []).length > 1 && 'asks more than one question',
    /!/.test(plain) && 'holds an exclamation mark',
    never.test(text) && `says "${never.exec(text)?.[0]}"`,
    atWork &&
      neverAtWork.test(`${text} ${labels.join(' ')}`) &&
      `says "${neverAtWork.exec(`${text} ${labels.join(' ')}`)?.[0]}" at work`,
    new Set(labels).size !== labels.length && 'has two buttons with one label',
    labels.some((label) => label.length > longestLabel) && 'has a label of more than 75 characters',
    choices.length > 25 && `offers ${choices.length} choices`,
    choices.some(({ id }) => id.length > 100) && 'has a choice id of more than 100 characters',
    form !== null && form.title.length > 24 && 'has a form title of more than 24 characters',
    /\{\w+\}/.test(text) && 'shows an empty place',
    text.trim() === '' && 'says nothing',
  ]
  if (graded) {
    const long = sentencesIn(plain).find((sentence) => wordsIn(sentence).length > longestSentence)
    problems.push(long !== undefined && `has a sentence of ${wordsIn(long).length} words`)
    const grade = gradeOf(plain)
    problems.push(wordsIn(plain).length >= gradedFrom && grade > highestGrade && `reads at grade ${grade.toFixed(1)}`)
  }
  return problems.filter((problem) => problem !== false).map((problem) => `${message.name}: ${problem}`)
}

/** At most this many messages before it is the person's turn. */
const mostInARow = 3

/** Plays every path in this setting and language and looks at every message of it; also tells which paths go wrong. */
export async function lintFlows(house: House, language = 'en'): Promise<string[]> {
  const atWork = house.setting.profile === 'workplace'
  const problems: string[] = []
  for (const flow of Object.values(house.flows)) {
    // Scripts type English: in another language they only serve to bring its messages to light.
    if (!(language in flow.words)) continue
    for (const path of flow.paths.filter(({ profiles }) => profiles.includes(house.setting.profile))) {
      const { lines, problem } = await play(house, flow.name, path, { language })
      if (problem !== undefined && language === 'en') problems.push(`${flow.name} · ${path.title} · ${problem}`)
      let row = 0
      for (const line of lines) {
        row = line.who === 'tend' ? row + 1 : 0
        if (line.who !== 'tend') continue
        if (row > mostInARow) problems.push(`${line.message.name}: message ${row} in a row (${path.title})`)
        problems.push(...lintMessage(line.message, atWork, language === 'en'))
      }
    }
  }
  return [...new Set(problems)]
}
