/** How long a text waits for the safety screen, beside the least any screen has to do, and with a length that somebody may choose. */
import { fold } from '../src/fold.ts'
import { screen } from '../src/safety/screen.ts'
import { en } from '../src/safety/signs/en.ts'
import { median } from './parts.ts'
import { print, quick, table, verdict } from './print.ts'

const ordinary = [
  'we argued about the dishes again and i said something i regret',
  'nobody at work listens when i speak, it makes me so angry',
  'can you help me get ready for a hard talk with my sister tomorrow',
  'yes',
  'like a 7 i think',
]
const grave = ['i want to kill myself tonight', 'my husband hits me when he drinks', 'she took all her pills']
const long = `${'i just want to say that we talked about it again and again. '.repeat(40)}`
const hostile = 'i i i i want want to to '.repeat(100)

/** What nobody can do without: the text folded, and one search for single words in it. It finds far too much and far too little. */
const words = new RegExp(`\\b(${[...new Set(en.keys?.split('|'))].join('|')})\\b`, 'u')
const floor = (text: string): boolean => words.test(fold(text))

/** Median µs of a text, over many rounds. */
function microseconds(texts: readonly string[], job: (text: string) => unknown): number {
  const rounds = quick ? 5 : 15
  const isLong = texts.some(({ length }) => length > 1000)
  const each = (quick ? 100 : 500) / (isLong ? 25 : 1)
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now()
    for (let n = 0; n < each; n++) job(texts[n % texts.length] ?? '')
    return ((performance.now() - from) / each) * 1000
  })
  return median(times)
}

export function safetyScreen(): void {
  const rows = Object.entries({
    ordinary,
    grave,
    'long (2,400 characters)': [long],
    'hostile (2,400 characters)': [hostile],
  })
  microseconds(ordinary, screen)
  table(
    ['text screen', 'fold and one search, µs', 'Tend, µs', 'ratio'],
    rows.map(([name, texts]) => {
      const [least, ours] = [microseconds(texts, floor), microseconds(texts, (text) => screen(text))]
      return [name, least.toFixed(0), ours.toFixed(0), `${(ours / least).toFixed(0)} ×`]
    }),
  )
  const each = microseconds(ordinary, (text) => screen(text))
  verdict(each < 1000, `an ordinary message is screened in ${(each / 1000).toFixed(2)} ms (target 1)`)
  print()
}
