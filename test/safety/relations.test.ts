/** One message said in other ways, and what has to become of its reading: a laugh, a "not", another person, another time, a quotation. */
import { describe, expect, test } from 'vitest'
import { type Severity, screen, severities } from '../../src/safety/screen.ts'

const rank = (severity: Severity): number => severities.indexOf(severity)

/** Said plainly, and said otherwise: the reading falls to exactly this, or may not fall. */
interface Relation {
  readonly plain: string
  readonly otherwise: string
  readonly becomes: Severity | 'no less'
}

const relation = (plain: string, otherwise: string, becomes: Relation['becomes']): Relation => ({
  plain,
  otherwise,
  becomes,
})

const relations: Readonly<Record<string, readonly Relation[]>> = {
  'a laugh leaves a question where there was a wish': [
    relation('i want to die', 'i want to die lol', 'low'),
    relation('i wish i was dead', 'i wish i was dead haha', 'low'),
    relation('quiero morirme', 'quiero morirme jaja', 'low'),
  ],
  'a laugh takes nothing from a time, a means, a plan or a blow': [
    relation('im going to kill myself tonight', 'im going to kill myself tonight lol', 'no less'),
    relation('i have the pills in my hand', 'i have the pills in my hand haha', 'no less'),
    relation('i cut myself last night', 'i cut myself last night, not joking lol', 'no less'),
    relation('voy a matarme esta noche', 'voy a matarme esta noche jajaja', 'no less'),
  ],
  'a word of earnest takes the laugh back': [
    relation('i want to die', 'i want to die lol no im serious', 'no less'),
    relation('i want to die', 'haha i want to die, not joking', 'no less'),
  ],
  'what is not so is not so': [
    relation('i want to die', 'i dont want to die', 'none'),
    relation('im going to kill myself', 'im not going to kill myself', 'none'),
    relation('he hits me', 'he never hits me', 'none'),
    relation('quiero morirme', 'no quiero morirme', 'none'),
    relation('ich will sterben', 'ich will nicht sterben', 'none'),
    relation('je veux mourir', 'je ne veux pas mourir', 'none'),
    relation('quero morrer', 'não quero morrer', 'none'),
  ],
  'a "not" for another thought takes nothing back': [
    relation('i want to die', 'im not ok, i want to die', 'no less'),
    relation('i want to die', 'no. i want to die', 'no less'),
    relation('quiero morirme', 'no estoy bien, quiero morirme', 'no less'),
  ],
  'of somebody else it is still heard': [
    relation('i want to kill myself', 'my sister wants to kill herself', 'no less'),
    relation('i want to die', 'my best friend says she wants to die', 'no less'),
    relation('i took all my pills', 'my flatmate took all her pills', 'no less'),
    relation('my husband hits me', 'my sisters husband hits her', 'no less'),
  ],
  'what is over weighs less': [
    relation('i want to die', 'years ago i wanted to die', 'none'),
    relation('i cut myself', 'i used to cut myself years ago', 'none'),
    relation('i want to kill myself', 'i used to want to kill myself, im fine now', 'none'),
  ],
  'what came back weighs as much': [
    relation('i cut myself', 'i used to cut myself and i started again', 'no less'),
    relation('i want to die', 'years ago i wanted to die and now i want to die again', 'no less'),
  ],
  "another's question is no statement": [
    relation('i feel suicidal', 'my doctor asked if i feel suicidal', 'none'),
    relation('i am thinking about suicide', 'my therapist asked about suicide and i told her never', 'none'),
  ],
  'a play is a play': [
    relation('im going to kill him', 'im going to kill him in ranked', 'none'),
    relation('i will shoot them', 'in the game i will shoot them', 'none'),
  ],
  'a name, a greeting, a why, a swear word change nothing': [
    'hey, ',
    'honestly ',
    'ok so ',
    'fuck, ',
    'sorry but ',
    'idk, ',
  ].map((before) => relation('i want to kill myself', `${before}i want to kill myself`, 'no less')),
  'nor does what comes behind': [
    '...',
    ' and nobody knows',
    ' because of school',
    ', what do i do',
    ' :(',
    ' 😭😭',
    ' i guess',
  ].map((behind) => relation('i want to kill myself', `i want to kill myself${behind}`, 'no less')),
}

describe.each(Object.entries(relations))('%s', (_, those) => {
  test.each(those)('"$plain" → "$otherwise"', ({ plain, otherwise, becomes }) => {
    const before = screen(plain).severity
    expect(before, 'said plainly').not.toBe('none')
    const after = screen(otherwise).severity
    if (becomes === 'no less') expect(rank(after)).toBeGreaterThanOrEqual(rank(before))
    else expect(after).toBe(becomes)
  })
})

test('who it is about decides the card', () => {
  expect(screen('i want to kill myself').category).toBe('suicide_active')
  expect(screen('my sister wants to kill herself').category).toBe('third_party_risk')
  expect(screen('my husband hits me').category).toBe('ipv_victim')
  expect(screen('i hit my wife').category).toBe('ipv_perpetrator')
  expect(screen('my dad hits me').category).toBe('child_abuse')
})

test('a sign in a quotation is its speaker’s, and the same words without it are not', () => {
  const quoted = screen('the song goes "i want to die" and then the drums come in')
  expect(rank(quoted.severity)).toBeLessThan(rank(screen('i want to die').severity))
})
