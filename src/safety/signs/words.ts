/** A folded message cut into words, as it stands and a second time with disguises taken off. Knows no danger. */

/** One word, or the mark `','` or `'.'` where a clause or a sentence ends. */
export interface Word {
  readonly text: string
  /** What else it may have been meant to be, where it is a slip of several words. */
  readonly or?: readonly string[]
  /** It stood in quotation marks. */
  readonly quoted: boolean
}

const piece = /[\p{L}\p{N}\p{M}*@$']+|\p{Extended_Pictographic}|\.{2,}|…|[.,!?;:()"–—]|<3/gu
const pictures: Readonly<Record<string, string>> = {
  '🔪': 'knife',
  '🔫': 'gun',
  '💊': 'pills',
  '⚰': 'coffin',
  '🩸': 'blood',
}
const laughter = new Set(['😂', '🤣', '💀', '😹', '😆', '😅', '🙃', '☠'])
const hearts = new Set(['❤', '😍', '🥰', '😘', '<3', '💕'])
const soft = new Set([',', '..', '...', '…', '–', '—'])

/** `'no, "die"'` → no · , · die (quoted). */
export function cut(folded: string): Word[] {
  const words: Word[] = []
  let quoted = false
  for (const [found] of folded.matchAll(piece)) {
    if (found === '"') quoted = !quoted
    else if (laughter.has(found)) words.push({ text: 'lol', quoted })
    else if (hearts.has(found)) words.push({ text: 'heart', quoted })
    else if (pictures[found]) words.push({ text: pictures[found], quoted })
    else if (soft.has(found) || found.startsWith('..')) words.push({ text: ',', quoted })
    else if (/[\p{L}\p{N}]/u.test(found)) words.push(...apart(found).map((text) => ({ text, quoted })))
    else if (/[.!?;:()]/.test(found)) words.push({ text: '.', quoted })
  }
  return words
}

/** French runs a short word into the next: `j'ai` is two words, `can't` is `cant`. */
export function apart(word: string): string[] {
  const [, short = '', rest = word] = /^(qu|[cdjlmnst])'(.+)$/.exec(word) ?? []
  return [short, rest.replace(/['*@$]/g, '')].filter((one) => one !== '')
}

const leet: Readonly<Record<string, string>> = {
  '1': 'i',
  '!': 'i',
  '|': 'i',
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '@': 'a',
  '5': 's',
  $: 's',
  '7': 't',
}
const alike: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  к: 'k',
  м: 'm',
  т: 't',
  ѕ: 's',
  ԁ: 'd',
  ο: 'o',
  α: 'a',
  ι: 'i',
}

/** Letters put back for the signs that stand in for them, where letters stand beside: `'k!ll mys3lf'`, not `'10/10'`. */
export function unmask(folded: string): string {
  const chunks = folded.split(' ')
  const bare = chunks.map(unmaskChunk)
  // Beside words in disguise a lone 1 is an "i": `1 w4nt`.
  const disguised = bare.some((chunk, n) => chunk !== chunks[n])
  return bare.map((chunk) => (disguised && /^[1!|]$/.test(chunk) ? 'i' : chunk)).join(' ')
}

function unmaskChunk(chunk: string): string {
  const signs = Array.from(chunk, (sign) => alike[sign] ?? sign)
  if (!signs.some(isLetter)) return chunk
  return signs
    .map((sign, at) => {
      const before = signs[at - 1] ?? ' '
      const after = signs[at + 1] ?? ' '
      const beside = isLetter(after) || (sign !== '!' && (after in leet || isLetter(before) || before in leet))
      return beside ? (leet[sign] ?? sign) : sign
    })
    .join('')
}

const isLetter = (sign: string): boolean => /\p{L}/u.test(sign)

/** Rows of three and more single letters → the words they spell: `s u i c i d e`, `k.m.s`. */
export function joinLetters(words: readonly Word[], known: ReadonlySet<string>): Word[] {
  const joined: Word[] = []
  for (let at = 0; at < words.length; ) {
    const { letters, end } = row(words, at)
    if (letters.length < 3) {
      const word = words[at++]
      if (word) joined.push(word)
      continue
    }
    for (const text of spelt(letters, known)) joined.push({ text, quoted: false })
    at = end
  }
  return joined
}

/** Single letters from `at` on, full stops between them left out. */
function row(words: readonly Word[], at: number): { letters: string; end: number } {
  let letters = ''
  let end = at
  for (let next = at; next < words.length; next++) {
    const text = words[next]?.text ?? ''
    if (text === '.' || text === ',') {
      if (letters === '' || words[next - 1]?.text === '.') break
      continue
    }
    if (!/^\p{L}$/u.test(text)) break
    letters += text
    end = next + 1
  }
  return { letters, end }
}

/** Longer than any word that is looked for. */
const longest = 16

/** The fewest known words that spell the letters, or the letters as one word. */
function spelt(letters: string, known: ReadonlySet<string>): string[] {
  const count: number[] = [0]
  const from: number[] = [0]
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const words = (count[start] ?? Number.POSITIVE_INFINITY) + 1
      if (words >= (count[end] ?? Number.POSITIVE_INFINITY) || !known.has(letters.slice(start, end))) continue
      count[end] = words
      from[end] = start
    }
  }
  if (count[letters.length] === undefined) return [letters]
  const words: string[] = []
  for (let end = letters.length; end > 0; end = from[end] ?? 0) words.push(letters.slice(from[end] ?? 0, end))
  return words.reverse()
}
