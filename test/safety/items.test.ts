/** What is held before it is shown to others, and what is not. */
import { describe, expect, it } from 'vitest'
import { type HeldFor, heldFor } from '../../src/safety/items.ts'

const held: Readonly<Record<HeldFor, readonly string[]>> = {
  threat: [
    'Do it or else.',
    "You'll regret this",
    'te vas a arrepentir',
    'Das wirst du bereuen!',
    'tu vas le regretter',
    'Você vai se arrepender',
  ],
  insult: [
    'You are such a loser',
    'what a BITCH',
    'eres un idiota',
    'Du bist so dumm',
    "t'es nulle",
    'você é um lixo',
    "You're pathetic.",
  ],
  link: ['look at https://example.org/x', 'see example.com', 'www.example.org is good'],
  contact: [
    'write to ana@example.org',
    'call me on +49 151 2345678',
    'I am @ana_k',
    'find me: ana#1234',
    'ask <@123456>',
  ],
  person: [
    'I talked with Anna Schmidt about it',
    'It was Mr Lee who helped',
    'Frau Weber hat geholfen',
    'Then Juan Pérez came',
  ],
}

const fine = [
  "Gran's kitchen, rain outside, warm bread.",
  'Thank you for waiting for me on Monday.',
  'I felt stupid when I was late.',
  'Du hast mir am Montag sehr geholfen.',
  'I walked 10 km and slept 8 hours.',
  'My roses bloom. They are red.',
  'La sopa de mi abuela, un domingo.',
  'Merci pour le café de 8 h.',
  'You helped me more than you know.',
  'It was crazy busy, and you stayed.',
]

describe('words that are about to be shared', () => {
  for (const [why, texts] of Object.entries(held))
    it.each(texts)(`are held for a ${why}: %s`, (text) => expect(heldFor(text)).toBe(why))
  it.each(fine)('are let through: %s', (text) => expect(heldFor(text)).toBeUndefined())
})
