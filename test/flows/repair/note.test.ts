/** What people type becomes a sentence of a repair note that takes nothing back. */
import { describe, expect, it } from 'vitest'
import { tidyFix, tidyPart } from '../../../flows/repair/note.ts'

describe("one's own part", () => {
  it.each([
    ['raised my voice', 'I raised my voice'],
    ['I raised my voice.', 'I raised my voice'],
    ['  "i was late"!! ', 'I was late'],
    ['im sorry i shouted', "I'm sorry I shouted"],
    ['sorry for shouting', "I'm sorry for shouting"],
    ['for shouting', "I'm sorry for shouting"],
    ['shouting at you', "I'm sorry for shouting at you"],
    ['not listening', "I'm sorry for not listening"],
    ['My voice was loud', 'My voice was loud'],
    ['that I forgot', 'I forgot'],
    ['I shouted. I left, and i slammed the door', 'I shouted. I left, and I slammed the door'],
    ['I was anything but kind', 'I was anything but kind'],
    ['I was not only late but also loud', 'I was not only late but also loud'],
    ['You and me', ''],
  ])('is a sentence: %j', (text, words) => {
    expect(tidyPart(text).words).toBe(words)
  })

  it.each([
    ['I raised my voice but you did too', 'I raised my voice', 'but'],
    ['I shouted. But you started it. I left', 'I shouted. I left', 'but'],
    ['But I shouted', 'I shouted', 'but'],
    ['I was late, however the bus broke down', 'I was late', 'but'],
    ["I'm sorry if you felt hurt", "I'm sorry", 'if'],
    ['If you felt left out, I am sorry', 'I am sorry', 'if'],
    ["if you felt hurt I'm sorry", "I'm sorry", 'if'],
    ['I am sorry if I hurt you and I miss you', 'I am sorry and I miss you', 'if'],
    ['I shouted because you made me so angry', 'I shouted', 'madeMe'],
    ['You made me shout, and I slammed the door', 'I slammed the door', 'madeMe'],
    ["I'm so sorry you feel that way. I was loud", 'I was loud', 'sorryYou'],
    ['sorry that you took it badly', '', 'sorryYou'],
    ['You made me do it', '', 'madeMe'],
    ['you never listen', '', 'you'],
    ['u started it. I shouted', 'I shouted', 'you'],
    ['I will leave if you don’t stop', '', 'threat'],
    ['Answer me or else. I was loud', 'I was loud', 'threat'],
    ['I was loud and if you dont mind I was tired', 'I was loud and if you dont mind I was tired', 'none'],
    ['I was loud', 'I was loud', 'none'],
  ] as const)('takes nothing back: %j', (text, words, leftOut) => {
    expect(tidyPart(text)).toEqual({ words, leftOut })
  })

  it('marks without words leave nothing behind', () => {
    expect(tidyPart(' ?!… - ')).toEqual({ words: '', leftOut: 'none' })
  })
})

describe('what is done next time', () => {
  it.each([
    ['I will listen first.', 'listen first'],
    ["I'll take a break", 'take a break'],
    ['Next time I will call you', 'call you'],
    ['to slow down', 'slow down'],
    ['I want to slow down', 'slow down'],
    ["I won't shout", 'not shout'],
    ["don't shout", 'not shout'],
    ['listening more', 'try listening more'],
    ['bring it up sooner', 'bring it up sooner'],
    ['we take turns', 'make sure we take turns'],
    ['HR first', 'HR first'],
    ['Ask', 'ask'],
    ['I will', ''],
    ["don't", ''],
  ])('follows "I will": %j', (text, words) => {
    expect(tidyFix(text).words).toBe(words)
  })

  it.each([
    ['listen, but you must listen too', 'listen', 'but'],
    ['you stop shouting', '', 'you'],
    ['walk out unless you stop', '', 'threat'],
  ] as const)('is about one side only: %j', (text, words, leftOut) => {
    expect(tidyFix(text)).toEqual({ words, leftOut })
  })
})

it('a long text is read at once', () => {
  const text = `${'?'.repeat(50_000)}lied${' but'.repeat(20_000)}`
  expect(tidyPart(text).words).toBe('I lied')
})

it('leaves another language as it came: no English word gets in', () => {
  expect(tidyPart('grité mucho.', 'es')).toEqual({ words: 'Grité mucho', leftOut: 'none' })
  expect(tidyFix('No gritar!', 'es')).toEqual({ words: 'no gritar', leftOut: 'none' })
})
