/**
 * Makes typed English fit into a sentence: what happened, what is wished for, what is valued. Pure; it knows no message.
 * In another language a text is only trimmed: their sentences have a place for words as they come.
 */

/** How what happened joins the feeling: "about the dishes", "when you shout", "about this: you came late". */
type EventForm = 'about' | 'when' | 'this'
/** Who is asked to do it: "Could we …", "Could you …". */
type RequestForm = 'we' | 'you'
/** How what is valued follows "I value": "your humour", "that you try". */
type ThanksForm = 'what' | 'that'

const endMarks = '.!?…,;: '
const quoteMarks = '"“”„«»'

/** Words that begin a full sentence when they come first. */
const subjects = new Set(
  `i im ive id ill you youre youve youd youll we were weve wed well he hes she shes they theyre theyve it its thats someone
  somebody nobody everyone everybody there theres`.split(/\s+/),
)
/** Words that stand before a noun. */
const openers = new Set(
  'a an the this that these those my your our his her their some more less no every last'.split(' '),
)
/** Verb forms that tell of one time, and others that tell of anything. The ending -ed tells of one time as well. */
const pastVerbs = new Set(
  `was were wasnt werent had hadnt did didnt said told went came forgot left made took got gave kept broke lost spent knew thought
  saw hung threw ran hid lied`.split(/\s+/),
)
const otherVerbs = new Set(
  `is are isnt arent has have hasnt havent do does dont doesnt will wont would wouldnt can cant could couldnt says tells comes
  forgets leaves makes takes gets gives keeps spends knows thinks sees puts runs hides lies`.split(/\s+/),
)
const isPast = (word: string): boolean => pastVerbs.has(word) || (word.length > 4 && word.endsWith('ed'))

/** A word as it is looked up: `You're` is `youre`, `I’m` is `im`. */
const bare = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
const firstOf = (text: string): string => bare(text.split(' ', 1)[0] ?? '')

/** One line, without quote marks around it and end marks after it. */
function plain(text: string): string {
  const line = text.split(/\s+/).join(' ').trim()
  let from = 0
  let to = line.length
  while (from < to && (quoteMarks + endMarks).includes(line.charAt(from))) from++
  while (to > from && (quoteMarks + endMarks).includes(line.charAt(to - 1))) to--
  return line.slice(from, to)
}

/** Takes the first of `leads` that begins the text off it, as whole words, if something is left. */
function without(text: string, ...leads: readonly string[]): string {
  const folded = text.toLowerCase().replaceAll('’', "'")
  const found = leads.find((lead) => folded.startsWith(`${lead} `))
  return found === undefined ? text : plain(text.slice(found.length))
}

/** Whether a first word keeps its capital inside a sentence: I and its kin, HR, TV, Sam's. */
function keepsCapital(word: string): boolean {
  if (/^I(['’]|$)/.test(word)) return true
  if (word.length > 1 && word === word.toUpperCase()) return true
  return /^\p{Lu}/u.test(word) && /['’]s$/.test(word) && !subjects.has(bare(word))
}

/** The same text with a small first letter, unless its first word keeps its capital. */
const small = (text: string): string =>
  keepsCapital(text.split(' ', 1)[0] ?? '') ? text : text.charAt(0).toLowerCase() + text.slice(1)

/** Whether it is told as a sentence of its own: it begins with who did it, or a verb comes later. */
function isTold(text: string): boolean {
  const [first = '', second = '', ...rest] = text.split(' ').map(bare)
  if (subjects.has(first) || /[.!?] /.test(text)) return true
  // "Being left out" is a thing; "nothing was left" is told.
  if (first.length > 4 && first.endsWith('ing') && !first.endsWith('thing')) return false
  return (openers.has(first) ? rest : [second, ...rest]).some((word) => isPast(word) || otherVerbs.has(word))
}

/** What happened: `When you shout!` becomes `you shout`, form `when`. A "when" of one time is told: `you shouted`, form `this`. */
export function tidyEvent(text: string, language = 'en'): { readonly words: string; readonly form: EventForm } {
  if (language !== 'en') return { words: plain(text), form: 'this' }
  const told = without(plain(text), 'about', 'because')
  const line = firstOf(told) === 'that' && subjects.has(firstOf(without(told, 'that'))) ? without(told, 'that') : told
  const whenever = without(line, 'when', 'whenever')
  if (whenever !== line)
    return { words: small(whenever), form: whenever.split(' ').map(bare).some(isPast) ? 'this' : 'when' }
  if (!isTold(line)) return { words: small(line), form: 'about' }
  // After a colon a name may keep its capital: only words that are never names are written small.
  const first = firstOf(line)
  return { words: subjects.has(first) || openers.has(first) ? small(line) : line, form: 'this' }
}

const wants = ["i'd like", 'id like', 'i would like', 'i want', 'i need', 'i wish for', 'i wish']
const asks = ['could', 'can', 'would', 'will', 'may']
const duties = ['to', 'could', 'would', 'can', 'should', 'must', 'need to', 'have to', 'please']

/** What is wished for: `I'd like you to call first.` becomes `call first`, form `you`. A thing wished for is had: `have a plan`. */
export function tidyRequest(text: string, language = 'en'): { readonly words: string; readonly form: RequestForm } {
  if (language !== 'en') return { words: small(plain(text)), form: 'we' }
  const line = without(plain(text), 'please')
  const unwanted = without(line, ...wants)
  const wish = without(without(unwanted, ...asks), 'for', 'that')
  const form = ['you', 'u'].includes(firstOf(wish)) || wish.split(' ').map(bare).includes('me') ? 'you' : 'we'
  const done = without(wish, 'you', 'u', 'we', 'us', 'i')
  const deed = without(without(done, ...duties), 'please')
  const not = without(deed, "don't", 'dont', 'do not', 'not to', 'not')
  if (not !== deed) return { words: `not ${small(not)}`, form }
  const isThing = openers.has(firstOf(deed)) || (unwanted !== line && deed === unwanted)
  return { words: isThing ? `have ${small(deed)}` : small(deed), form }
}

/** What is valued: `I love that you try.` becomes `you try`, form `that`. */
export function tidyThanks(text: string, language = 'en'): { readonly words: string; readonly form: ThanksForm } {
  if (language !== 'en') return { words: small(plain(text)), form: 'what' }
  const line = without(plain(text), 'i value', 'i like', 'i love', 'i appreciate', 'thank you for', 'thanks for')
  const rest = without(line, 'that')
  const form = rest !== line || subjects.has(firstOf(rest)) ? 'that' : 'what'
  return { words: small(rest), form }
}
