/** Words as hurried or shaking hands write them → the word that was meant, for every word some rule looks for. */

/** Real words that look like a slip of another: `diving` is no `driving`. */
const real = new Set(
  `acing agent angle angles averts babes backed backing barley base based beach beaks beast beasts ben bot bowing breast
  breasts brian bride brides brunt burst buses caches cared caring cased cashed cashes cashing clams clans cloths commas
  coned cones cooked coves crate crave craved cravings demos depot diner diver divers dives diving drams drier droning eased
  exited exiting fiend fiends file filed files filing finch finer fining fried gabbed gaped gradation haven heron insects
  inspects james lading lien liens liked lists loner mater mediation milage mod moths none noted noting paced paces panning
  panting paring paying patters payed pined planing ponds pored poring posed posing pried rased relation relied relying
  replace repot retrained retraining reuse reused reverse rises roots sacked sacks sacred sanding sands sat sealing sears
  seating seeps selling sending serve served serving sings snored soled sorted sorts sowed sowing spans spied spilt sprig
  staining staked stales staring stars stated stating steak steam stoke stuck swerve tables tacked tacking tanks taping
  taster thins tiers tinging tings tough traced tracer tracing trans tripe trough tuned tuning vices volee volees waned waning wed wits
  yet`.split(/\s+/),
)

/** Shorter words with a letter less, or with two letters swapped, are too easily another word. */
const inner = { less: 6, swapped: 5 }
/** So many consonants say which word it is: `trnquls`; fewer, and it may be any abbreviation. */
const fewestConsonants = 4

/** A slip of more words than this says little. */
const mostMeanings = 4

/** Everything a hurry makes of a word: an inner letter left out, two swapped, its vowels left out, doubles made single. */
function* slipsOf(word: string): Iterable<string> {
  if (word.length >= inner.less)
    for (let at = 1; at < word.length - 1; at++) yield word.slice(0, at) + word.slice(at + 1)
  if (word.length >= inner.swapped) {
    for (let at = 1; at < word.length - 2; at++) {
      yield `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`
    }
  }
  const consonants = word.charAt(0) + word.slice(1).replace(/[aeiou]/g, '')
  if (consonants.length >= fewestConsonants) yield consonants
  const single = singled(word)
  if (single.length >= fewestConsonants) yield single
}

/** The most hurried: `kll`, `wnt`, of the few words that are worth it. */
function* slipsOfKey(word: string): Iterable<string> {
  if (word.length > 4) for (let at = 1; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1)
  yield word.charAt(0) + word.slice(1).replace(/[aeiou]/g, '')
}

const singled = (word: string): string => word.replace(/(.)\1+/gu, '$1')

/**
 * What may have been meant: `suicde` → `suicide`, `rspr` → `respira`, `respire`; nothing for a word that is no slip.
 * `words`: all that are looked for; `keys`: those of them that are known by less.
 */
export function slips(words: ReadonlySet<string>, keys: readonly string[]): (typed: string) => readonly string[] {
  const meant = new Map<string, string[]>()
  const note = (slip: string, word: string): void => {
    if (words.has(slip) || real.has(slip)) return
    const others = meant.get(slip)
    if (!others) meant.set(slip, [word])
    else if (!others.includes(word) && others.length < mostMeanings) others.push(word)
  }
  for (const key of keys) for (const slip of slipsOfKey(key)) note(slip, key)
  for (const word of words) if (/^\p{L}+$/u.test(word)) for (const slip of slipsOf(word)) note(slip, word)
  return (typed) => meant.get(typed) ?? meant.get(singled(typed)) ?? []
}
