/** What a language pack holds: rules that recognise danger, and the words around them that take it back. Data only. */

export const severities = ['none', 'low', 'high', 'imminent'] as const
/** How grave, in this order: go on, ask gently, stop and show help, emergency number first. */
export type Severity = (typeof severities)[number]

/** Where two rules are equally grave, the earlier category names the card. */
export const categories = [
  'child_abuse',
  'sexual_violence',
  'overdose',
  'medical_emergency',
  'suicide_plan',
  'suicide_active',
  'suicide_passive',
  'self_harm',
  'psychosis',
  'third_party_risk',
  'harm_others',
  'ipv_victim',
  'ipv_perpetrator',
  'eating_disorder',
] as const
export type Category = (typeof categories)[number]

/**
 * Word sets in their order, `['want|wanna', 'die|be dead']`. Up to two other words may stand between two sets; a set
 * `'...'` makes that ten, over commas and full stops too. `'word*'` is a beginning, `'#'` a number, `'^'` the start of a clause
 * and `'$'`, alone or among others, its end right there. Written as people say it; apostrophes and accents are folded away.
 */
export type Pattern = readonly string[]

export interface Rule {
  /** Unique over all languages and free of anyone's words: `'en-wish-dead'`. */
  readonly id: string
  readonly category: Category
  readonly severity: Exclude<Severity, 'none'>
  readonly any: readonly Pattern[]
  /** A message this rule must see, and one like it that it must not. They are its tests. */
  readonly good: string
  readonly bad: string
  /** Kept whatever stands around it: a joke, a question about the rules, a quote. */
  readonly firm?: true
  /** A faint sign: low, and nothing at all where anything stands around it that takes it back. */
  readonly loose?: true
}

/** What stands around a rule's words and changes their weight. */
export interface Around {
  /** It was once: "last year". */
  readonly past: string
  /** It is over: "years ago", "i'm safe now". */
  readonly settled: string
  /** It is not over after all: "again", "still". */
  readonly ongoing: string
  readonly laughs: string
  /** Takes a laugh back: "not even joking". */
  readonly sincere: string
  /** Games and machines, where killing is Tuesday. */
  readonly play: string
  /** A question about how Tend deals with such things, or news, study, work. */
  readonly apart: string
  /** The urge was there and nothing was done. */
  readonly resisted: string
  /** Somebody else is being quoted: "he said", "the line". */
  readonly quotes: string
  /** Somebody asked the person: "asked me if". */
  readonly asked: string
}

export interface Pack {
  /** The language, in English. */
  readonly name: string
  /** Who wrote it, and who has read it. */
  readonly source: string
  /** The day on which somebody last looked it over, `2026-11-22`. */
  readonly lastChecked: string
  readonly rules: readonly Rule[]
  /** Turns of phrase with a grave word in them that mean nothing grave. Their words are not looked at again. */
  readonly idioms: readonly Pattern[]
  readonly around: Around
  /** "not", "never". */
  readonly negators: string
  /** Small words over which a negation still reaches: "not [even going to] …". */
  readonly carriers: string
  /** Words that say it is about somebody else when they stand right before: "they [want to die]". */
  readonly others: string
  /** Words that may not stand inside a pattern's small gap, because they change who or what it is about. */
  readonly walls: string
  /** Clipped, misspelt or dressed-up words → the plain ones: `{ wana: 'wanna' }`. */
  readonly spellings: Readonly<Record<string, string>>
  /** Words that are known with one letter left out, and without their vowels: `suicde`, `scd`. */
  readonly keys?: string
}
