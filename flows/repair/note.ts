/** Makes typed English fit into a repair note, and leaves out what takes a sorry back. Pure; it knows no message. */

/** What was left out of a typed line, the weightiest of it. */
export type LeftOut = 'none' | 'threat' | 'madeMe' | 'sorryYou' | 'if' | 'but' | 'you'

/** A line as it stands in the note, without an end mark; empty: nothing was left of it. */
export interface Tidied {
  readonly words: string
  readonly leftOut: LeftOut
}

const sentenceEnds = ['.', '!', '?', ';', '…']
const pauses = [...sentenceEnds, ',', ':', '–', '—']
const marks = `${pauses.join('')}"“”„«»- `

/** A word as it is looked up: `You're,` is `youre`. */
const bare = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
const endsWith = (word: string | undefined, ends: readonly string[]): boolean => ends.some((end) => word?.endsWith(end))

/** A text as its words, without quote marks around it and end marks after it. */
function wordsOf(text: string): string[] {
  let from = 0
  let to = text.length
  while (from < to && marks.includes(text.charAt(from))) from++
  while (to > from && marks.includes(text.charAt(to - 1))) to--
  return text
    .slice(from, to)
    .replaceAll(/["“”„«»]/g, "'")
    .split(/\s+/)
    .filter((word) => bare(word) !== '')
}

const says = (words: readonly string[], at: number, phrase: string): boolean =>
  phrase.split(' ').every((part, n) => bare(words[at + n] ?? '') === part)
const saysOne = (words: readonly string[], at: number, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => says(words, at, phrase))

const phrases = (list: string): readonly string[] => list.split(',').map((phrase) => phrase.trim())

/** Every first part with every second part: `you made`, `u made`. */
const pairs = (firsts: string, seconds: string): readonly string[] =>
  phrases(firsts).flatMap((first) => phrases(seconds).map((second) => `${first} ${second}`))

const patterns = {
  threat: [...phrases('or else, unless you, unless u'), ...pairs('if you, if u', 'dont, do not, wont, ever')],
  madeMe: pairs('you, u, youve, you have, you always, you really', 'made me, make me'),
  sorryYou: pairs('sorry, sorry that', 'you, u, youre'),
  if: [
    ...pairs('if you, if u', 'felt, feel, were, are, got, thought, think, took, take, found'),
    ...phrases('if i hurt, if i upset, if i offended, if that hurt, if that upset, if it hurt, if it upset, if anyone'),
  ],
  but: phrases('but, however'),
} as const

/** "Anything but kind", "not only late but also loud": no excuse follows. */
const isPlainBut = (words: readonly string[], at: number): boolean =>
  ['nothing', 'anything', 'everything', 'all'].includes(bare(words[at - 1] ?? '')) || says(words, at + 1, 'also')

/** What a person may say before a sorry, and what joins a part of a sentence to what comes before it. */
const leadIns = phrases('i, im, am, feel, so, very, really, truly')
const joins = phrases('because, cause, since, as, when, after, and, so, that')

const sentenceStart = (words: readonly string[], at: number): number => {
  let start = at
  while (start > 0 && !endsWith(words[start - 1], sentenceEnds)) start--
  return start
}
const sentenceEnd = (words: readonly string[], at: number): number => {
  let end = at
  while (end < words.length - 1 && !endsWith(words[end], sentenceEnds)) end++
  return end + 1
}
/** The end of the part of a sentence that begins at `at`: a pause, or where the person speaks of themself again. */
function partEnd(words: readonly string[], at: number): number {
  let end = at + 1
  while (end < words.length && !endsWith(words[end - 1], pauses)) {
    if (saysOne(words, end, ['and i', 'so i', 'im sorry', 'i am sorry', 'i apologise', 'i apologize', 'but'])) break
    end++
  }
  return end
}
const startWith = (words: readonly string[], at: number, before: readonly string[]): number => {
  let start = at
  while (start > 0 && before.includes(bare(words[start - 1] ?? '')) && !endsWith(words[start - 1], pauses)) start--
  return start
}

/** From where to where a pattern found at `at` is left out. */
const reach: Readonly<Record<keyof typeof patterns, (words: readonly string[], at: number) => [number, number]>> = {
  threat: (words, at) => [sentenceStart(words, at), sentenceEnd(words, at)],
  madeMe: (words, at) => [startWith(words, at, joins), partEnd(words, at + 2)],
  sorryYou: (words, at) => [startWith(words, at, leadIns), partEnd(words, at + 1)],
  if: (words, at) => [at, partEnd(words, at + 2)],
  /** A "but" before one's own part joins two messages and takes nothing back. */
  but: (words, at) => (at === 0 && bare(words[1] ?? '').startsWith('i') ? [0, 1] : [at, sentenceEnd(words, at)]),
}

/** The line without what takes a sorry back. */
function withoutExcuses(line: readonly string[]): { readonly words: readonly string[]; readonly leftOut: LeftOut } {
  let words = line
  let leftOut: LeftOut = 'none'
  for (const name of ['threat', 'madeMe', 'sorryYou', 'if', 'but'] as const) {
    for (let at = 0; at < words.length; at++) {
      if (!saysOne(words, at, patterns[name]) || (name === 'but' && isPlainBut(words, at))) continue
      if (name === 'threat' && says(words, at + 3, 'mind')) continue
      const [from, to] = reach[name](words, at)
      words = [...words.slice(0, from), ...words.slice(to)]
      if (leftOut === 'none') leftOut = name
      at = Math.max(-1, from - 1)
    }
  }
  // The first sentence is about one's own side.
  while (words.length > 0 && ['you', 'u', 'youre'].includes(bare(words[0] ?? ''))) {
    words = words.slice(sentenceEnd(words, 0))
    if (leftOut === 'none') leftOut = 'you'
  }
  return { words, leftOut }
}

/** Words that can not begin a line, and words that can not end one. */
const openJoins = phrases('and, so, or')
const dangling = [...joins, 'or']
function rounded(words: readonly string[]): string {
  let from = 0
  let to = words.length
  while (from < to && openJoins.includes(bare(words[from] ?? ''))) from++
  while (to > from && dangling.includes(bare(words[to - 1] ?? ''))) to--
  return wordsOf(words.slice(from, to).map(selfWritten).join(' ')).join(' ')
}

const self: Readonly<Record<string, string>> = { i: 'I', im: "I'm", ive: "I've" }
/** "i" and its kin as they are written: a word on its own, in any case. */
const selfWritten = (word: string): string => {
  const plain = self[bare(word)]
  return plain === undefined ? word : plain + (/[^\p{L}\p{N}'’]+$/u.exec(word)?.[0] ?? '')
}

const large = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const small = (text: string): string => {
  const first = text.split(' ', 1)[0] ?? ''
  const keeps = /^I(['’]|$)/.test(first) || (first.length > 1 && first === first.toUpperCase())
  return keeps ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** Takes the first of `leads` that begins the text off it, as whole words. */
function without(text: string, ...leads: readonly string[]): string {
  const words = text.split(' ')
  const found = leads.find((lead) => says(words, 0, lead))
  return found === undefined ? text : words.slice(found.split(' ').length).join(' ')
}

/** First words that begin a full sentence. */
const subjects = new Set(
  phrases(
    'i, im, ive, id, my, we, it, its, that, this, there, he, she, they, the, a, yes, no, both, some, nothing, what',
  ),
)
/** Verbs whose plain form ends in -ing. */
const plainVerbs = new Set(phrases('bring, ring, sing, cling, swing'))
const isDoing = (word: string): boolean => word.length > 4 && word.endsWith('ing') && !plainVerbs.has(word)
const firstOf = (text: string): string => bare(text.split(' ', 1)[0] ?? '')

/** One's own part as a sentence: `raised my voice but you did too!` becomes `I raised my voice`. */
export function tidyPart(text: string, language = 'en'): Tidied {
  if (language !== 'en') return { words: large(rounded(wordsOf(text))), leftOut: 'none' }
  const { words, leftOut } = withoutExcuses(wordsOf(text))
  const line = without(rounded(words), 'because', 'that')
  const first = firstOf(line)
  const second = bare(line.split(' ')[1] ?? '')
  if (line === '') return { words: '', leftOut }
  if (first === 'sorry') return { words: `I'm ${small(line)}`, leftOut }
  if (first === 'for') return { words: `I'm sorry ${small(line)}`, leftOut }
  if (isDoing(first) || (first === 'not' && isDoing(second))) return { words: `I'm sorry for ${small(line)}`, leftOut }
  return { words: subjects.has(first) ? large(line) : `I ${small(line)}`, leftOut }
}

/** What is done next time, after "I will": `I'll listen first.` becomes `listen first`. */
export function tidyFix(text: string, language = 'en'): Tidied {
  if (language !== 'en') return { words: small(rounded(wordsOf(text))), leftOut: 'none' }
  const { words, leftOut } = withoutExcuses(wordsOf(text))
  const line = without(rounded(words), 'next time')
  const wont = without(line, 'i wont', 'i will not', 'wont', 'dont', 'do not', 'not to')
  if (wont !== line) return { words: wont && `not ${small(wont)}`, leftOut }
  const will = without(line, 'i will', 'ill', 'will', 'i want to', 'id like to', 'i would like to', 'i can', 'i could')
  const deed = without(without(will, 'i need to', 'i have to', 'i must', 'i should', 'i'), 'to')
  if (deed === '') return { words: '', leftOut }
  if (isDoing(firstOf(deed))) return { words: `try ${small(deed)}`, leftOut }
  return { words: firstOf(deed) === 'we' ? `make sure ${small(deed)}` : small(deed), leftOut }
}
