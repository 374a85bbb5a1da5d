/** What a typed message says about danger, from word frames alone. It knows no person, keeps nothing, and never throws. */
import { fold } from '../fold.ts'
import { underage } from './signs/age.ts'
import { de } from './signs/de.ts'
import { en } from './signs/en.ts'
import { es } from './signs/es.ts'
import { fr } from './signs/fr.ts'
import { covered, type Found, Frames, frame, plain, wordSet } from './signs/frames.ts'
import { pt } from './signs/pt.ts'
import {
  type Around,
  type Category,
  categories,
  type Pack,
  type Rule,
  type Severity,
  severities,
} from './signs/rule.ts'
import { slips } from './signs/slips.ts'
import { cut, joinLetters, unmask, type Word } from './signs/words.ts'

export { type Category, type Severity, severities }

export interface Reading {
  readonly severity: Severity
  /** Names the card; `'none'` exactly where the severity is. */
  readonly category: Category | 'none'
  /** Ids of the rules that spoke, gravest first; never anyone's words. */
  readonly rules: readonly string[]
  /** A typed age under 18, whatever the severity. */
  readonly underage: boolean
  /** Written in letters of which no rule knows any: nothing was read, and that is to be said. */
  readonly unreadable?: true
}

/** `recent`: the person's messages of the last two minutes, oldest first, so that "i want" · "to die" is seen. */
export type Screen = (text: string, recent?: readonly string[]) => Reading

/** Every language is always on: people mix them. */
const packs: readonly Pack[] = [en, es, de, fr, pt]

/** Where each language's signs are from, and when they were last looked over. */
export const dated = packs.map(({ name, source, lastChecked }) => ({
  what: `Signs of danger in ${name}`,
  source: [source],
  lastChecked,
}))

/** The languages in which danger is heard, by their English names. */
export const heardIn: readonly string[] = packs.map(({ name }) => name)

const between = { walls: wordSet(packs, 'walls'), negators: wordSet(packs, 'negators') }
const carriers = wordSet(packs, 'carriers')
const others = wordSet(packs, 'others')
const spellings = new Map(
  packs
    .flatMap((pack) => Object.entries(pack.spellings))
    .map(([typed, meant]) => [plain(typed), meant.split(' ').map(plain).join(' ')]),
)

const rules = new Frames(
  packs.flatMap((pack) => pack.rules.flatMap((rule) => rule.any.map((pattern) => frame(rule, pattern)))),
  between,
)
const idioms = new Frames(
  packs.flatMap((pack) => pack.idioms.map((pattern) => frame('idiom', pattern, 0))),
  between,
)
const kinds = Object.keys(en.around) as (keyof Around)[]
const around = new Frames(
  packs.flatMap((pack) => kinds.map((kind) => frame(kind, [pack.around[kind]]))),
  between,
)
/** What a row of single letters may spell. */
const known: ReadonlySet<string> = new Set([
  ...rules.vocabulary,
  ...carriers,
  ...['i', 'a', 'so', 'just', 'me', 'my', 'really', 'the', 'myself', 'and'],
])

/** Shorter words are too easily another word: "form" and "from". */
const shufflesFrom = 6
/** A word's first letter and all of them in order, to find the one whose letters were swapped. */
const letters = (text: string): string => text.charAt(0) + [...text].sort().join('')
const byLetters = new Map(
  [...rules.vocabulary].filter((word) => word.length >= shufflesFrom).map((word) => [letters(word), word]),
)

const slip = slips(
  rules.vocabulary,
  packs.flatMap((pack) => (pack.keys ?? '').split('|').filter(Boolean).map(plain)),
)

/** As far back as the window goes, whoever hands in more. */
const window = 3

export const screen: Screen = (text, recent = []) => {
  const earlier = recent.slice(-window).map((one) => one.slice(0, tail))
  const readings = [[], earlier].slice(0, earlier.length === 0 ? 1 : 2).flatMap((before) => read(text, before))
  const hits = readings.flat().sort((a, b) => rank(b) - rank(a))
  const [gravest] = hits
  return {
    severity: gravest?.severity ?? 'none',
    category: gravest?.rule.category ?? 'none',
    rules: [...new Set(hits.map(({ rule }) => rule.id))],
    ...(isForeign(text) && { unreadable: true as const }),
    underage:
      underage(wordsOf(text)) ||
      (!underage(wordsOf(earlier.join(' '))) && underage(wordsOf([...earlier, text].join(' ')))),
  }
}

/** Most of its letters are not Latin ones. */
function isForeign(text: string): boolean {
  const letters = text.slice(0, tail).match(/\p{L}/gu) ?? []
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter))
  return letters.length > 0 && latin.length * 2 < letters.length
}

interface Hit {
  readonly rule: Rule
  readonly severity: Severity
}

/** Graver first, then what is firm, then the order of categories. */
const rank = ({ rule, severity }: Hit): number =>
  severities.indexOf(severity) * categories.length * 2 - (rule.firm ? 0 : 1 + categories.indexOf(rule.category))

/** Beyond what folding looks at, the end of a long text is read too; what lies between is not. */
const tail = 5_000

function read(text: string, before: readonly string[]): Hit[][] {
  const parts = text.length > tail ? [text.slice(0, tail), text.slice(-tail)] : [text]
  return parts.flatMap((part) => {
    const latest = fold(lines(part))
    const earlier = fold(lines(before.join(' ')).slice(-tail))
    const bare = { earlier: unmask(earlier), latest: unmask(latest) }
    const masked = bare.earlier !== earlier || bare.latest !== latest
    return [weigh(earlier, latest), ...(masked ? [weigh(bare.earlier, bare.latest)] : [])]
  })
}

/** A new line ends a clause; folding would make it a space. */
const lines = (text: string): string => text.replace(/[\r\n]+/g, ', ')

const wordsOf = (text: string): Word[] => cut(fold(lines(text)))

function weigh(earlier: string, latest: string): Hit[] {
  const past = respelt(joinLetters(cut(earlier), known))
  const words = respelt(joinLetters(cut(`${earlier} ${latest}`), known))
  const seen = hideIdioms(words)
  const context = around.find(words)
  const kept: Hit[] = []
  for (const found of rules.find(seen)) {
    if (found.end <= past.length) continue
    const severity = weight(found, seen, context)
    if (severity !== 'none') kept.push({ rule: found.means, severity })
  }
  return kept
}

function respelt(words: readonly Word[]): Word[] {
  return words.flatMap((word) => likely(word.text).map((one) => ({ ...one, quoted: word.quoted })))
}

/** The word as written, or the known one it is a slip of: `mysellf` and `myslef` are `myself`. */
function likely(text: string): Omit<Word, 'quoted'>[] {
  const spelt = spellings.get(text)
  if (spelt) return spelt.split(' ').map((one) => ({ text: one }))
  if (known.has(text)) return [{ text }]
  const single = text.replace(/(.)\1+/gu, '$1')
  if (known.has(single)) return [{ text: single }]
  const shuffled = text.length >= shufflesFrom ? byLetters.get(letters(text)) : undefined
  const [first, ...or] = [...(shuffled ? [shuffled] : []), ...slip(text)]
  return [{ text: first ?? text, ...(or.length > 0 && { or }) }]
}

/** Words of an idiom are covered, so that a rule sees a gap where they were. */
function hideIdioms(words: readonly Word[]): Word[] {
  const seen = [...words]
  for (const { start, end, negated } of idioms.find(words)) {
    if (negated) continue
    for (let at = start; at < end; at++) seen[at] = { text: covered, quoted: false }
  }
  return seen
}

const aboutOneself: ReadonlySet<Category> = new Set([
  'suicide_passive',
  'suicide_active',
  'suicide_plan',
  'self_harm',
  'eating_disorder',
  'harm_others',
  'ipv_perpetrator',
])
const wishes: ReadonlySet<Category> = new Set(['suicide_passive', 'suicide_active'])
const playful: ReadonlySet<Category> = new Set(['self_harm', 'ipv_perpetrator', 'ipv_victim', 'child_abuse'])
/** Said of now: what was once, elsewhere in the message, takes nothing back from it. */
const present = new Set(
  'want wanna gonna going will ill im am feel feeling keep wish thinking quiero voy estoy will werde bin veux vais quero vou estou'.split(
    ' ',
  ),
)

const lower = (severity: Severity, by = 1): Severity =>
  severities[Math.max(0, severities.indexOf(severity) - by)] ?? 'none'

/** Any of these makes a faint sign none. */
const takesBack = ['laughs', 'play', 'apart', 'past', 'settled', 'resisted', 'asked'] as const

/** A rule's severity with what stands around it taken into account. */
function weight(found: Found<Rule>, words: readonly Word[], context: readonly Found<keyof Around>[]): Severity {
  const rule = found.means
  const self = aboutOneself.has(rule.category)
  if (found.negated || denied(found, words)) return 'none'
  if (rule.firm) return rule.severity
  if (self && !namesSelf(found, words) && ofSomeoneElse(found.start, words)) return 'none'
  const has = (kind: keyof Around): boolean => context.some(({ means }) => means === kind)
  if (self && words[found.start]?.quoted && has('quotes')) return 'none'
  // It may end with the word that begins here: "asked [about] suicide".
  if (context.some(({ means, end }) => means === 'asked' && end <= found.start + 1 && found.start - end <= asksWithin))
    return 'none'
  const joking = has('laughs') && !has('sincere')
  if (rule.loose && takesBack.some(has)) return 'none'
  if (rule.category === 'harm_others' && has('play')) return rule.severity === 'imminent' ? 'low' : 'none'
  // Somebody else's emergency of years ago is over; one's own plan is never taken for it.
  if (!self && has('settled') && !has('ongoing')) return 'none'
  if (rule.severity === 'imminent') return 'imminent'

  let severity: Severity = rule.severity
  if (!has('ongoing') && (usedTo(found.start, words) || !saysNow(found, words))) {
    severity = lower(severity, Number(has('past')) + Number(has('settled')))
  }
  if (rule.category === 'harm_others' && joking) severity = lower(severity)
  if (wishes.has(rule.category) && joking && severity === 'high') severity = 'low'
  if (playful.has(rule.category) && (has('play') || joking)) severity = lower(severity)
  if (rule.category === 'psychosis' && joking) severity = lower(severity, 2)
  if (self && has('resisted') && severity === 'high') severity = 'low'
  if (has('apart') && (rule.category === 'third_party_risk' || severity === 'low')) severity = lower(severity)
  return severity
}

const saysNow = ({ start, end }: Found<Rule>, words: readonly Word[]): boolean =>
  words.slice(start, end).some(({ text }) => present.has(text))

/** "i used to [want to …]": the want is as old as the rest. */
const usedTo = (start: number, words: readonly Word[]): boolean =>
  words[start - 1]?.text === 'to' && words[start - 2]?.text === 'used'

/** "asked me if i …": so many words later it is still their question. */
const asksWithin = 8
/** So many small words a negation reaches over. */
const reach = 4

/** A "not" right before, or before small words only: "not [even going to] kill myself"; but not "why not". */
function denied({ start }: Found<Rule>, words: readonly Word[]): boolean {
  for (let at = start - 1; at >= Math.max(0, start - reach); at--) {
    const text = words[at]?.text ?? ''
    if (between.negators.has(text)) {
      const answer = at === start - 1 && bareNo.has(text) && subjects.has(words[start]?.text ?? '')
      return !answer && words[at - 1]?.text !== 'why'
    }
    if (!carriers.has(text)) return false
  }
  return false
}

/** "no i want to die": an answer, and then the sentence. */
const bareNo = new Set(['no', 'non', 'nein', 'nao'])
const subjects = new Set(['i', 'im', 'ive', 'ill', 'id', 'ich', 'je', 'j', 'yo', 'eu', 'me'])

const selves = new Set('me myself i im ill id ive mich mir ich moi je j mim eu yo'.split(' '))

/** "everyone is [better off without me]": whoever stands before it, it is about the person. */
const namesSelf = ({ start, end }: Found<Rule>, words: readonly Word[]): boolean =>
  words.slice(start, end).some(({ text }) => selves.has(text))

function ofSomeoneElse(start: number, words: readonly Word[]): boolean {
  if (subjects.has(words[start]?.text ?? '')) return false
  for (let at = start - 1; at >= Math.max(0, start - reach); at--) {
    const text = words[at]?.text ?? ''
    if (others.has(text)) return true
    if (!carriers.has(text)) return false
  }
  return false
}
