/** What people type becomes part of a sentence that can be said aloud. */
import { describe, expect, it } from 'vitest'
import { tidyEvent, tidyRequest, tidyThanks } from '../../../flows/prepare/sentence.ts'

describe('what happened', () => {
  it.each([
    ['The dishes last night.', 'the dishes last night'],
    ['  about   the dishes \n', 'the dishes'],
    ['Being left out', 'being left out'],
    ['"Dinner on Sunday"!!!', 'dinner on Sunday'],
    ['That day at work', 'that day at work'],
    ['HR and the new rota', 'HR and the new rota'],
    ["Sam's joke", "Sam's joke"],
  ])('a thing follows "about": %j', (text, words) => {
    expect(tidyEvent(text)).toEqual({ words, form: 'about' })
  })

  it.each([
    ['When you shout at me!', 'you shout at me'],
    ['whenever plans change', 'plans change'],
  ])('a repeated thing follows "when": %j', (text, words) => {
    expect(tidyEvent(text)).toEqual({ words, form: 'when' })
  })

  it.each([
    ['You came home late.', 'you came home late'],
    ['that you came home late', 'you came home late'],
    ['When you shouted at me', 'you shouted at me'],
    ['I was left alone', 'I was left alone'],
    ['I’m always last to know', 'I’m always last to know'],
    ['My boss shouted at me', 'my boss shouted at me'],
    ['Sam shouted at me', 'Sam shouted at me'],
    ['Dinner was late again', 'Dinner was late again'],
    ['Nothing was left for me', 'Nothing was left for me'],
    ['You left. I waited', 'you left. I waited'],
  ])('a full sentence follows "about this:": %j', (text, words) => {
    expect(tidyEvent(text)).toEqual({ words, form: 'this' })
  })

  it('marks without words leave nothing behind', () => {
    expect(tidyEvent(' ?!… ').words).toBe('')
  })

  it('"you" stays as it was typed: it is the person\'s own line', () => {
    expect(tidyEvent('you and me and you').words).toBe('you and me and you')
  })
})

describe('what is wished for', () => {
  it.each([
    ['Could we talk on Sundays?', 'talk on Sundays'],
    ['eat together', 'eat together'],
    ["I'd like us to eat together.", 'eat together'],
    ['to be heard', 'be heard'],
    ['please slow down', 'slow down'],
    ["don't shout", 'not shout'],
  ])('"Could we …" goes on: %j', (text, words) => {
    expect(tidyRequest(text)).toEqual({ words, form: 'we' })
  })

  it.each([
    ['You to call first', 'call first'],
    ['I want you to call first!', 'call first'],
    ['Would you please call first?', 'call first'],
    ['I wish you would call', 'call'],
    ['you should listen', 'listen'],
    ["I'd like you not to shout", 'not shout'],
    ['call me first', 'call me first'],
  ])('"Could you …" goes on: %j', (text, words) => {
    expect(tidyRequest(text)).toEqual({ words, form: 'you' })
  })

  it.each([
    ['a plan for Sundays', 'have a plan for Sundays'],
    ['less noise', 'have less noise'],
    ['I need space', 'have space'],
    ['Could we have a plan', 'have a plan'],
  ])('a thing is had: %j', (text, words) => {
    expect(tidyRequest(text)).toEqual({ words, form: 'we' })
  })
})

describe('what is valued', () => {
  it.each([
    ['How patient you are.', 'how patient you are', 'what'],
    ['I value your humour', 'your humour', 'what'],
    ['you try', 'you try', 'that'],
    ['I love that you listen', 'you listen', 'that'],
    ['Thank you for your time', 'your time', 'what'],
  ])('"I value …" goes on: %j', (text, words, form) => {
    expect(tidyThanks(text)).toEqual({ words, form })
  })
})

it('a long text without spaces is read at once', () => {
  const text = `${'?'.repeat(50_000)}a${'.'.repeat(50_000)}`
  expect(tidyEvent(text).words).toBe('a')
})
