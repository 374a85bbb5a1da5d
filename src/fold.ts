/** Folds what people type so that it can be compared: case, accents, quotes, digits, invisible characters, edges. */

/** No more of a text than this is looked at. */
const longest = 5000

/** Soft hyphens, zero-width and direction marks, variation selectors: characters that change nothing a person means. */
const invisible = /\p{Cf}|[\uFE00-\uFE0F]/gu

/** @returns lower case without accents, with straight quotes and plain digits; idempotent, in linear time. */
export function fold(text: string): string {
  return text
    .slice(0, longest)
    .replace(invisible, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
}
