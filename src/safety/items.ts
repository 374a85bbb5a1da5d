/**
 * Looks over words that somebody is about to share: an insult, a threat, a link, contact details, another person's name. What is
 * held is shown to nobody until its author has changed it. Danger is the screen's work, which has seen the text before.
 */
import { LinkifyIt } from 'linkify-it'
import { fold } from '../fold.ts'
import { between, callings, names, stems, threats, titles } from './signs/rude.ts'

/** Why words are held. */
export type HeldFor = 'threat' | 'insult' | 'link' | 'contact' | 'person'

const linkify = new LinkifyIt({ fuzzyLink: true })

/** Seven figures and more with the marks of a number between them, or a name on a platform. */
const contact = /(?:\d[\s().+/-]{0,2}){7,}|(?:^|\s)@[\p{L}\d._]{3,}|<[@#][!&]?\w+>|\p{L}#\d{4}\b/u

const wordsOf = (folded: string): string[] => folded.split(/[^\p{L}\p{N}'@]+/u).filter(Boolean)

/** Whether somebody is called one of the names: "you are such a …", "you …". */
const isCalled = (line: string): boolean =>
  callings.some((calling) =>
    line
      .split(` ${calling} `)
      .slice(1)
      .some((rest) => names.includes(rest.split(' ').find((word) => word !== '' && !between.has(word)) ?? '')),
  )

const isInsult = (line: string): boolean => stems.some((stem) => line.includes(` ${stem}`)) || isCalled(line)

const capital = /^\p{Lu}\p{Ll}+$/u

/** "Mr Lee", "Anna Schmidt": a title before a name, or two names in the middle of a sentence. */
function namesSomebody(text: string): boolean {
  const words = text.split(/\s+/).map((word) => word.replace(/^[("'“]+|[)"'”,;:]+$/gu, ''))
  return words.some((word, n) => {
    const next = words[n + 1]?.replace(/[.!?…]+$/u, '') ?? ''
    if (!capital.test(next)) return false
    if (titles.includes(fold(word))) return true
    const isFirst = n === 0 || /[.!?…]$/u.test(words[n - 1] ?? '')
    return !isFirst && capital.test(word)
  })
}

/** The weightiest reason to hold these words; undefined: none. */
export function heldFor(text: string): HeldFor | undefined {
  const line = ` ${wordsOf(fold(text)).join(' ')} `
  if (threats.some((threat) => line.includes(` ${threat} `))) return 'threat'
  if (isInsult(line)) return 'insult'
  const links = linkify.match(text) ?? []
  if (links.some(({ schema }) => schema === 'mailto:')) return 'contact'
  if (links.length > 0) return 'link'
  if (contact.test(text)) return 'contact'
  return namesSomebody(text) ? 'person' : undefined
}
