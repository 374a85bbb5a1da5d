/** A check-in for two between two members of one server, each in their own direct message. */
import { expect, it } from 'vitest'
import { scene } from './tend.ts'

type Person = Awaited<ReturnType<typeof scene>>['discord'] extends { person(name: string): infer P } ? P : never

/** From a first word to the menu, with everything agreed to that has to be. */
async function agrees(person: Person): Promise<void> {
  person.writes('hello')
  person.taps(await person.sees(/calm step right now/), 'Start')
  person.taps(await person.sees(/18 or older/), 'Yes, 18 or older')
  person.taps(await person.sees(/use what you tell me/), 'Yes, I agree')
  person.taps(await person.sees(/May I keep your 0 to 10/), 'No, keep none')
  person.taps(await person.sees(/keep a circle/), 'No, keep none')
  person.taps(await person.sees(/Which country/), 'Skip')
  await person.sees(/What would you like to do/)
}

async function shares(person: Person, words: string): Promise<void> {
  person.taps(await person.sees(/does any of this fit/), 'None of these')
  person.picks(await person.sees(/What did you feel/), ['hurt', 'sorry'])
  await person.sees(/What would you like them to know/)
  person.writes(words)
  person.picks(await person.sees(/small part that was yours/), ['I was late'])
  person.taps(await person.sees(/thank them for/), 'Leave this out')
  person.taps(await person.sees(/ask of them/), 'Leave this out')
  person.picks(await person.sees(/Which of these may they see/), ['What I want them to know', 'My part'])
  person.taps(await person.sees(/what they would see/), 'Share this if we both finish')
  await person.sees(/Saved for now/)
}

it('two people share what they picked, at the same time, and nothing before', async () => {
  const { discord } = await scene({ OPTIONAL: 'pair' })
  const [ana, ben] = [discord.person('ana'), discord.person('ben')]
  await agrees(ana)
  ana.writes('check-in')
  ana.taps(await ana.sees(/A check-in for two/), 'Make a code')
  ana.taps(await ana.sees(/answer in private/), 'Yes, go on')
  const code = /[A-Z]{4}-[A-Z]{4}/.exec((await ana.sees(/Your code is/)).text)?.[0] ?? ''
  await shares(ana, 'I waited for you.')
  await agrees(ben)
  expect(ben.chat.some(({ text }) => /check-in/.test(text))).toBe(false)
  ben.writes('i have a code')
  ben.taps(await ben.sees(/A check-in for two/), 'I have a code')
  await ben.sees(/Which code/)
  ben.writes(code.toLowerCase())
  ben.taps(await ben.sees(/answer in private/), 'Yes, go on')
  await shares(ben, 'I was ashamed to call.')
  ana.taps(await ana.sees(/both finished/), 'Open')
  await ana.sees(/as soon as you both have/)
  expect(ben.chat.filter(({ text }) => /I waited/.test(text))).toEqual([])
  ben.taps(await ben.sees(/both finished/), 'Open')
  expect((await ana.sees(/chose to share/)).text).toMatch(/I was ashamed to call.*\n?.*I was late/s)
  const shown = await ben.sees(/chose to share/)
  expect(shown.text).toMatch(/I waited for you/)
  expect(shown.text).not.toMatch(/hurt/)
})
