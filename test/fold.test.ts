/** Folding: what people type becomes comparable. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../src/fold.ts'

test.each([
  ['Stop!!', 'stop'],
  ['  Not   now… ', 'not now'],
  ['2️⃣', '2'],
  ['７／１０', '7/10'],
  ['7/10', '7/10'],
  ['really?', 'really'],
  ['I’m “fine”', 'i\'m "fine'],
  ['Café, über-müde', 'cafe, uber-mude'],
  ['Straße', 'strasse'],
  ['ST\u200bO\u00adP', 'stop'],
  ['\ufeffhelp', 'help'],
  ['noooooo waaaay', 'noo waay'],
  ['1000', '1000'],
  ['❤️', '❤'],
  ['line one\nline two', 'line one line two'],
  ['ＨＥＬＰ', 'help'],
  ['がんばる', 'がんばる'],
  ['हिन्दी', 'हिन्दी'],
  ['...', ''],
  ['', ''],
])('%j becomes %j', (typed, folded) => {
  expect(fold(typed)).toBe(folded)
})

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
    {
      numRuns: 2_000,
    },
  )
})

test('folding what is folded changes nothing, at the length where it stops reading too', () => {
  for (const text of ['ﷺ'.repeat(5_000), 'a.'.repeat(4_000), '👍'.repeat(4_999), `x${'😀'.repeat(3_000)}`]) {
    const folded = fold(text)
    expect(folded.length).toBeLessThanOrEqual(5_000)
    expect(fold(folded)).toBe(folded)
  }
})

test('no more than the first 5,000 characters are looked at', () => {
  expect(fold(`${'a b '.repeat(1_250)}c`)).not.toContain('c')
})
