/** Looks over a typed English line for what makes it hard to hear. It suggests and never blocks. Pure; the words of a hint are content. */

/** What may be said about a line, the weightiest first. */
const hints = ['threat', 'strong', 'label', 'blame', 'thought', 'always', 'wish', 'many'] as const
type Hint = (typeof hints)[number]

/** More words than this are several things at once. */
const mostWords = 25

const others = ['you', 'u', 'he', 'she', 'they']
const othersAre = 'youre,ur,you are,u are,you r,u r,hes,he is,shes,she is,theyre,they are'.split(',')
const labels =
  'lazy selfish crazy insane liar liars useless toxic stupid childish pathetic idiot idiots jerk loser narcissist'.split(
    ' ',
  )
/** Small words between "you are" and a label: "you are such a …". */
const fillers = new Set('a an the so such just really very too being always all totally completely both'.split(' '))

/** Beginnings of swear words and insults, matched at the start of a word. */
const strongStems =
  'fuck motherf shit bullshit bitch asshole arsehole bastard cunt dickhead slut whore retard faggot'.split(' ')
const strongWords = new Set('ass arse dick wtf stfu gtfo'.split(' '))

const joins = ['and also', 'plus', 'another thing', 'on top of that']
const ifNot = ['if you dont', 'if you do not', 'if u dont', 'if you ever', 'unless you']
const iWill = ['i will', 'ill', 'im going to', 'im gonna', 'i am going to', 'i swear', 'youll', 'you will']

/** A line as its words, between spaces: lower case, no accents, no marks. `You’re late!` is ` youre late `. */
function fold(text: string): string {
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’‘`´]/gu, '')
  return ` ${letters
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `
}

const has = (line: string, ...phrases: readonly string[]): boolean =>
  phrases.some((phrase) => line.includes(` ${phrase} `))
const count = (line: string, phrase: string): number => line.split(` ${phrase} `).length - 1

/** Whether somebody is called something: "you are such a …", "you …". */
const labelled = (line: string): boolean =>
  [...othersAre, 'you'].some((lead) =>
    line
      .split(` ${lead} `)
      .slice(1)
      .some((rest) => labels.includes(rest.split(' ').find((word) => word !== '' && !fillers.has(word)) ?? '')),
  )

const finds: Readonly<Record<Hint, (line: string) => boolean>> = {
  threat: (line) =>
    has(line, 'or else') || (has(line.replace(' if you dont mind ', ' '), ...ifNot) && has(line, ...iWill)),
  strong: (line) =>
    line.split(' ').some((word) => strongWords.has(word) || strongStems.some((stem) => word.startsWith(stem))),
  label: labelled,
  blame: (line) =>
    has(line, 'why cant you', 'why can you not', 'why dont you', 'why wont you') ||
    has(line, 'is wrong with you', 'whats wrong with you'),
  thought: (line) =>
    ['feel', 'felt'].some((feel) =>
      ['that', 'like', 'as if'].some((link) =>
        has(line, ...[...others, 'youre'].map((who) => `${feel} ${link} ${who}`)),
      ),
    ),
  always: (line) => has(line, 'always', 'never', 'every time', 'everytime', 'all you do', 'all you ever do'),
  wish: (line) =>
    others.some((who) =>
      has(
        line,
        ...['should', 'shouldnt', 'must', 'mustnt', 'have to', 'has to', 'ought to'].map((duty) => `${who} ${duty}`),
      ),
    ),
  many: (line) =>
    joins.reduce((sum, join) => sum + count(line, join), 0) >= 2 || line.trim().split(' ').length > mostWords,
}

/** The weightiest hint for a line that has not been shown yet, if there is one. */
export function hintFor(text: string, shown: readonly string[]): Hint | undefined {
  const line = fold(text)
  return hints.find((hint) => !shown.includes(hint) && finds[hint](line))
}
