/** Typed answers are understood without a model: numbers, labels, synonyms, small slips, and nothing more than that. */
import { describe, expect, it } from 'vitest'
import { choiceIn, globalWordIn, languageIn, numberIn } from '../src/understand.ts'
import { community } from './support/house.ts'

const offered = [
  { name: 'ground', label: 'Name what is around me', also: ['grounding'] },
  { name: 'breathe', label: 'Slow breathing', also: ['breath'] },
  { name: 'enough', label: "That's enough", also: ['enough'] },
]

describe('choices', () => {
  it.for([
    ['2', 'breathe'],
    ['two', 'breathe'],
    ['2️⃣', 'breathe'],
    ['#2', 'breathe'],
    ['dos', 'breathe'],
    ['SLOW BREATHING!', 'breathe'],
    ['slow breathin', 'breathe'],
    ['slow brething', 'breathe'],
    ['thats enough', 'enough'],
    ['That’s enough', 'enough'],
    ['grounding', 'ground'],
  ])('"%s" means %s', ([text, name]) => expect(choiceIn(community, text as string, offered)).toBe(name))

  it.for(['0', '4', 'no', 'breathing is hard for me', '', '2 of them', '-'])('"%s" means none of them', (text) =>
    expect(choiceIn(community, text, offered)).toBeUndefined(),
  )
})

describe('numbers', () => {
  it.for([
    ['7', 7],
    ['seven', 7],
    ['like an 8', 8],
    ['7/10', 7],
    ['about a 6', 6],
    ['8 out of 10', 8],
    ["it's a 7", 7],
    ['twenty-two', 22],
    ['10', 10],
    ['zero', 0],
    ['siete', 7],
    ['７', 7],
  ] as const)('"%s" is %i', ([text, value]) => expect(numberIn(community, text)).toBe(value))

  it.for(['7 or 8', 'very', '100', 'seven people left', ''])('"%s" is no number', (text) =>
    expect(numberIn(community, text)).toBeUndefined(),
  )
})

describe('words that work everywhere', () => {
  it.for([
    ['STOP', 'stop'],
    ['stop.', 'stop'],
    ['quit', 'stop'],
    ['Help!', 'help'],
    ['my data', 'data'],
    ['parar', 'stop'],
    ['ayuda', 'help'],
    ['hide', 'hide'],
  ])('"%s" is %s', ([text, word]) => expect(globalWordIn(community, text as string)).toBe(word))

  it.for(['please stop him', 'I need this to STOP hurting', 'help me write it', 'stop it now please'])(
    '"%s" is none',
    (text) => expect(globalWordIn(community, text)).toBeUndefined(),
  )

  it('a language is asked for by its name', () => {
    expect(languageIn(community, 'Español')).toBe('es')
    expect(languageIn(community, 'english')).toBe('en')
  })
})
