/** Hints about a typed line: found where they help, not where they would only be in the way. */
import { describe, expect, it } from 'vitest'
import { hintFor } from '../../../flows/prepare/hints.ts'

describe('a hint is found', () => {
  it.each([
    ['You always forget', 'always'],
    ['EVERY TIME we eat', 'always'],
    ['all you do is work', 'always'],
    ["You're so lazy", 'label'],
    ['you are such a selfish person', 'label'],
    ['you idiot', 'label'],
    ['Why can’t you help', 'blame'],
    ['what is wrong with you', 'blame'],
    ['the dishes, and also the bills, plus the noise', 'many'],
    [`${'so '.repeat(26)}`, 'many'],
    ["If you don't stop, I will leave", 'threat'],
    ['I swear, if you don’t stop', 'threat'],
    ['call me or else', 'threat'],
    ['You should call', 'wish'],
    ['they have to listen', 'wish'],
    ['this fucking mess', 'strong'],
    ['That was bullshit', 'strong'],
    ['I feel that you do not care', 'thought'],
    ['I felt like you left me out', 'thought'],
  ])('%j: %s', (text, hint) => {
    expect(hintFor(text, [])).toBe(hint)
  })
})

describe('no hint is in the way', () => {
  it.each([
    'You came home late',
    'I have to work on Sundays',
    'I feel like crying',
    'what you are good at',
    'the class at Scunthorpe',
    'you are not lazy',
    "if you don't mind, I will cook",
    'nevertheless',
    'the plus side',
    '',
  ])('%j', (text) => {
    expect(hintFor(text, [])).toBeUndefined()
  })
})

it('each hint is shown once, the weightiest first', () => {
  const text = "You always lie, you are so lazy, if you don't stop I will go"
  expect(hintFor(text, [])).toBe('threat')
  expect(hintFor(text, ['threat'])).toBe('label')
  expect(hintFor(text, ['threat', 'label'])).toBe('always')
  expect(hintFor(text, ['threat', 'label', 'always'])).toBeUndefined()
})

it('accents, marks and straight or curly apostrophes change nothing', () => {
  for (const text of ['You’re lazy', "You're lazy", 'YOURE LAZY!!', '¡you’re… lázy'])
    expect(hintFor(text, [])).toBe('label')
})
