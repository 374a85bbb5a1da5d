/** The screen as people meet it: what it lets pass, what it stops for, and that nothing disguises or breaks it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Severity, screen, severities } from '../../src/safety/screen.ts'
import { en } from '../../src/safety/signs/en.ts'
import { Frames, frame, wordSet } from '../../src/safety/signs/frames.ts'
import { cut, type Word } from '../../src/safety/signs/words.ts'

const rank = (severity: Severity): number => severities.indexOf(severity)

test('severities stand in their order', () => {
  expect(severities).toEqual(['none', 'low', 'high', 'imminent'])
})

test('nothing grave is nothing at all', () => {
  expect(screen('we argued about the dishes again')).toEqual({
    severity: 'none',
    category: 'none',
    rules: [],
    underage: false,
  })
})

/** The list of false alarms in the safety brief, and more of its kinds. */
describe.each<[Severity, readonly string[]]>([
  [
    'none',
    [
      'my ex is killing me with these texts lol',
      "i'd kill for a coffee",
      'dead letter queue',
      'ill kill you in ranked',
      'im not suicidal, just done with today',
      'my therapist asked if i was suicidal and i said no',
      'i cant do this anymore, the commute',
      'he beats me at chess every single time',
      'i grabbed her a sandwich',
      'i nearly died of embarrassment at the party',
      'i never wanted to hurt him',
      'i hurt her feelings and want to say sorry',
      'i do not want to die',
      'i am not going to kill myself',
      'i cut myself while shaving',
      'my stream died at the best part',
      'me muero de sueño, hablamos luego',
      'ich sterbe vor langeweile',
      'je suis morte de rire',
      'tô morrendo de fome',
    ],
  ],
  ['low', ['haha want to not exist', 'i cant do this anymore']],
  ['high', ['im going to kill him, i know where he parks', 'i want to die, not joking lol']],
])('%s', (severity, texts) => {
  test.each(texts)('%s', (text) => {
    expect(screen(text).severity).toBe(severity)
  })
})

test('asking for a friend gets the card that fits the self too', () => {
  expect(screen('asking for a friend, is it normal to want to die')).toMatchObject({
    severity: 'high',
    category: 'third_party_risk',
  })
})

test('a laugh takes nothing back from a time or a means', () => {
  expect(screen('lol gonna kill myself tonight').severity).toBe('imminent')
  expect(screen('haha i have the pills ready').severity).toBe('imminent')
})

test('what is past and settled is let be, what came back is not', () => {
  expect(screen('i used to cut myself, years ago').severity).toBe('none')
  expect(screen('i used to cut myself years ago and i started cutting myself again').severity).toBe('high')
  expect(screen('i used to be happy and now i want to die').severity).toBe('high')
})

test('a no that answers is no negation, nor is one of another thought', () => {
  expect(screen('no i want to die').severity).toBe('high')
  expect(screen('im not ok i want to die').severity).toBe('high')
  expect(screen('why not kill myself').severity).not.toBe('none')
})

test('a game does not hide somebody hurt', () => {
  expect(screen('we were playing the game and my husband hit me').severity).not.toBe('none')
  expect(screen('she collapsed during the game and is not breathing').severity).toBe('imminent')
})

describe('the last messages', () => {
  test('are read together with this one', () => {
    expect(screen('to die').severity).toBe('none')
    expect(screen('to die', ['i want']).severity).toBe('high')
    expect(screen('tonight', ['i am going to kill myself']).severity).toBe('imminent')
  })

  test('do not sound the alarm a second time by themselves', () => {
    expect(screen('ok', ['i want to die']).severity).toBe('none')
  })

  test('tell an age once', () => {
    expect(screen('14', ['im']).underage).toBe(true)
    expect(screen('ok', ['im 14']).underage).toBe(false)
  })

  test('take nothing back from this one', () => {
    expect(screen('i want to kill myself', ['haha', 'in ranked']).severity).toBe('high')
  })
})

test.each([
  'im 14',
  'I am 12.',
  'i’m only 13 and scared',
  'im 15 years old',
  '16f',
  "i'm in year 8",
  'im in 7th grade',
  'tengo 13 años',
  'bin 12 und allein',
  "j'ai 15 ans",
  'tenho 12 anos',
])('%s is under age', (text) => {
  expect(screen(text).underage).toBe(true)
})

test.each([
  'im 34',
  '7/10',
  'im 8',
  'im 8 out of 10',
  'im 14 minutes late',
  'i am 12 weeks pregnant',
  'im 15 years sober',
  'my son is 14',
  'when i was 14',
  'tengo 15 años de casada',
  'at 16 we met',
])('%s is not', (text) => {
  expect(screen(text).underage).toBe(false)
})

describe('disguises', () => {
  const plain = [
    "i don't want to live anymore",
    'i want to kill myself',
    'i am going to end my life',
    'i want to die',
    'my husband hits me',
  ]
  const disguises: readonly (readonly [string, (text: string) => string])[] = [
    ['upper case', (text) => text.toUpperCase()],
    ['zero-width characters', (text) => text.replace(/(.)/g, '$1\u200b')],
    ['spaced letters', (text) => text.replace(/'/g, '').replace(/(\S)(?=\S)/g, '$1 ')],
    ['dots between letters', (text) => text.replace(/\b(kill|die|live|life|hits)\b/g, (word) => [...word].join('.'))],
    ['curly apostrophes', (text) => text.replaceAll("'", '’')],
    ['no apostrophes', (text) => text.replaceAll("'", '')],
    [
      'full width',
      (text) => text.replace(/[a-z]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
    ],
    ['leet', (text) => text.replaceAll('i', '1').replaceAll('e', '3')],
    ['look-alikes', (text) => text.replaceAll('e', 'е').replaceAll('i', 'і')],
    ['long letters', (text) => `${text.replace(/([a-z])$/, '$1$1$1$1')}`],
    ['an exclamation', (text) => `${text}!!!`],
    ['a hello before it', (text) => `hi, ${text}`],
  ]
  test.each(disguises)('%s never lower a plain statement', (_, disguise) => {
    const lost = plain.filter((text) => rank(screen(disguise(text)).severity) < rank(screen(text).severity))
    expect(lost).toEqual([])
  })
})

test('no text of any kind makes it throw', () => {
  const text = fc.string({ unit: 'binary', maxLength: 400 })
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (latest, recent) => {
      expect(severities).toContain(screen(latest, recent).severity)
    }),
    { numRuns: 500 },
  )
})

test('category and severity are both there or both not', () => {
  const some = fc.constantFrom(...en.rules.flatMap(({ good, bad }) => [good, bad]))
  fc.assert(
    fc.property(some, some, (one, other) => {
      const { severity, category, rules } = screen(`${one} ${other}`)
      expect([severity === 'none', category === 'none', rules.length === 0]).toEqual(Array(3).fill(severity === 'none'))
    }),
  )
})

test('a huge hostile text is read to its end', () => {
  for (const piece of ['i want to ', 'not ', 'k i l l ', '....', 'i i i i want want ', '"', 'ﷺ', '1!1!']) {
    expect(severities).toContain(screen(piece.repeat(Math.ceil(200_000 / piece.length))).severity)
  }
  expect(screen(`${'a'.repeat(200_000)} i want to kill myself`).severity).toBe('high')
})

test('four times the words take about four times the steps', () => {
  const frames = new Frames(
    en.rules.flatMap((rule) => rule.any.map((pattern) => frame(rule.id, pattern))),
    { walls: wordSet([en], 'walls'), negators: wordSet([en], 'negators') },
  )
  const steps = (words: readonly Word[]): number => {
    let count = 0
    const watched = new Proxy(words, {
      get(target, key) {
        count++
        return Reflect.get(target, key)
      },
    })
    frames.find(watched)
    return count
  }
  for (const piece of ['i want to ', 'i going to just ', 'took all the my ', 'he she they said ']) {
    const once = steps(cut(piece.repeat(100)))
    expect(steps(cut(piece.repeat(400)))).toBeLessThan(once * 5)
  }
})

test.each(['я больше не могу', '我不想活了', 'もう生きたくない', 'لا أريد أن أعيش', 'δεν αντέχω άλλο'])(
  '%s is not claimed to have been read',
  (text) => {
    expect(screen(text)).toMatchObject({ severity: 'none', unreadable: true })
  },
)

test.each(['hello', '10/10', '👍', 'k!ll myself', 'wаnt to die with one look-alike', ''])('"%s" was read', (text) => {
  expect(screen(text).unreadable).toBeUndefined()
})
