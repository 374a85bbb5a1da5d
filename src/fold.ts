/** What people type, made comparable: "Ｉ’m  OKAAAY!!" and "i'm okaay" are the same. It knows no language. */

/** How much of a text is looked at, in UTF-16 units; longer is nothing a person types to be understood by comparison. */
const looksAt = 5_000

/** Accents, keycaps and variation selectors; vowel signs of other scripts are letters and stay. */
const marks = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f]/g
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}]/gu
const letterThrice = /(\p{L})\1{2,}/gu
const edge = /[\p{P}\p{Sk}\p{Z}]/u

/** Letters that no decomposition turns into plain ones. */
const plain: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', đ: 'd', ł: 'l', æ: 'ae', œ: 'oe', ı: 'i' }
const special = /[ßøđłæœı]/g

/**
 * Lower case, compatible forms, no accents, straight quotes, single spaces, no punctuation at the edges, no letter more
 * than twice in a row: `fold(' 2️⃣ — Café!! ')` is `'2 — cafe'`. Folding what is folded changes nothing.
 */
export function fold(text: string): string {
  const bare = text
    .slice(0, looksAt)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(unseen, '')
    .replace(marks, '')
    .normalize('NFKC')
    .replace(special, (letter) => plain[letter] ?? letter)
    .replace(/[‘’‚‛ʼ`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(letterThrice, '$1$1')
  return trimmed(
    trimmed(bare)
      .slice(0, looksAt)
      .replace(/\p{Cs}/gu, ''),
  )
}

/** Walks in from both ends; a pattern anchored at the end would read a long row of dots once for each dot. */
function trimmed(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && edge.test(text.charAt(start))) start++
  while (end > start && edge.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
