/** The rules of the words, as far as a machine can judge: run on every message of every transcript, not on files. */
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import type { House } from '../house.ts'
import type { Outgoing } from '../message.ts'
import { everybody } from '../path.ts'
import { play } from './play.ts'

/** Phrases as one pattern: whole words, any case. A phrase may end in `*`. */
const anyOf = (...phrases: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(${phrases.map((phrase) => phrase.replaceAll('*', '\\p{L}*')).join('|')})(?!\\p{L})`, 'iu')

/** What a message may not hold, wherever it is said, by language. */
const never: Readonly<Record<string, RegExp>> = {
  en: /\b(should|at least|everything happens for a reason|understand how you feel|care about you|always be here|our secret|promise|heals?|cures?|rewires?|oxytocin|proven|instantly|always works|diagnos\w*|streaks?|come back tomorrow|calm down|just breathe)\b/i,
  es: anyOf(
    'deberías',
    'todo pasa por algo',
    'entiendo cómo te sientes',
    'me importas',
    'siempre estaré',
    'nuestro secreto',
    'prometo',
    'sanar',
    'cura',
    'oxitocina',
    'demostrado que',
    'al instante',
    'siempre funciona',
    'diagn*',
    'racha*',
    'vuelve mañana',
    'cálmate',
    'solo respira',
  ),
  de: anyOf(
    'du solltest',
    'alles hat einen grund',
    'ich verstehe, wie du dich fühlst',
    'bin immer für dich da',
    'unser geheimnis',
    'verspreche',
    'heilt',
    'oxytocin',
    'bewiesen',
    'hilft sofort',
    'hilft immer',
    'diagnos*',
    'komm morgen wieder',
    'beruhige dich',
    'atme einfach',
  ),
  fr: anyOf(
    'tu devrais',
    'rien n’arrive par hasard',
    'je comprends ce que tu ressens',
    'toujours là pour toi',
    'notre secret',
    'promets',
    'guéri*',
    'ocytocine',
    'prouvé',
    'instantanément',
    'marche toujours',
    'diagnos*',
    'reviens demain',
    'calme-toi',
    'respire simplement',
  ),
  pt: anyOf(
    'você deveria',
    'tudo acontece por um motivo',
    'entendo como você se sente',
    'sempre estarei',
    'nosso segredo',
    'prometo',
    'cura',
    'ocitocina',
    'comprovado',
    'instantaneamente',
    'sempre funciona',
    'diagn*',
    'volte amanhã',
    'acalme-se',
    'se acalme',
    'apenas respire',
  ),
}
/** What may not be said at work, by language. */
const neverAtWork: Readonly<Record<string, RegExp>> = {
  en: /\b(love|hugs?|touch|kiss|partner|intimate|wounds?|trauma|therapy)\b/i,
  es: anyOf('amor', 'abrazo*', 'beso*', 'caricia*', 'íntim*', 'herida*', 'trauma*', 'terapia*'),
  de: anyOf('liebe', 'umarm*', 'kuss', 'küss*', 'intim*', 'trauma*', 'therapie*'),
  fr: anyOf('amour', 'câlin*', 'étrein*', 'baiser*', 'intime*', 'blessure*', 'trauma*', 'thérapie*'),
  pt: anyOf('amor', 'abraço*', 'beijo*', 'carinho*', 'íntim*', 'ferida*', 'trauma*', 'terapia*'),
}
const none = /(?!)/

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

/** What is wrong with one message in `language`, as sentences. The reading grade is a measure of English prose only. */
export function lintMessage(message: Outgoing, atWork: boolean, language: string): string[] {
  const { text, choices, form } = message
  const labels = choices.map(({ label }) => label)
  const plain = prose(text)
  const banned = (never[language] ?? none).exec(text)
  const bannedAtWork = atWork ? (neverAtWork[language] ?? none).exec(`${text} ${labels.join(' ')}`) : null
  const problems: (string | false | null)[] = [
    text.length > longestMessage && `${text.length} characters`,
    wordsIn(text).length > mostWords && `${wordsIn(text).length} words`,
    (plain.match(/\?/g) ?? []).length > 1 && 'asks more than one question',
    /!/.test(plain) && 'holds an exclamation mark',
    banned && `says "${banned[0]}"`,
    bannedAtWork && `says "${bannedAtWork[0]}" at work`,
    new Set(labels).size !== labels.length && 'has two buttons with one label',
    labels.some((label) => label.length > longestLabel) && 'has a label of more than 75 characters',
    choices.length > 25 && `offers ${choices.length} choices`,
    choices.some(({ id }) => id.length > 100) && 'has a choice id of more than 100 characters',
    form !== null && form.title.length > 24 && 'has a form title of more than 24 characters',
    /\{\w+\}/.test(text) && 'shows an empty place',
    text.trim() === '' && 'says nothing',
  ]
  if (language === 'en') {
    const long = sentencesIn(plain).find((sentence) => wordsIn(sentence).length > longestSentence)
    problems.push(long !== undefined && `has a sentence of ${wordsIn(long).length} words`)
    const grade = gradeOf(plain)
    problems.push(wordsIn(plain).length >= gradedFrom && grade > highestGrade && `reads at grade ${grade.toFixed(1)}`)
  }
  return problems.filter((problem) => typeof problem === 'string').map((problem) => `${message.name}: ${problem}`)
}

/** What shows an exercise as it would go: each message of it is looked at by itself. */
const showsOthers = 'group.rehearsal'

/** At most this many messages to one person before it is the person's turn. */
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
      let rows = new Map<string, number>()
      for (const line of lines) {
        if (line.who !== 'tend') rows = new Map()
        if (line.who !== 'tend' || line.message.name === showsOthers) continue
        const row = (rows.get(line.to) ?? 0) + 1
        rows.set(line.to, row)
        // A channel is read, not answered.
        if (row > mostInARow && line.to !== everybody)
          problems.push(`${line.message.name}: message ${row} in a row (${path.title})`)
        problems.push(...lintMessage(line.message, atWork, language))
      }
    }
  }
  return [...new Set(problems)]
}
