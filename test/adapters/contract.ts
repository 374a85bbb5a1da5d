/** What every platform promises, told once. `contract.test.ts` runs it on each adapter, on its own stage. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Adapter, type Address, type Form, type Incoming, type Outgoing, Refused } from '../../src/adapter.ts'

/** One platform with one person on it, whose eyes and fingers the suite borrows. */
export interface Stage {
  readonly adapter: Adapter
  /** The person's address, once they were heard of; before that, what it will be. */
  readonly address: Address
  /** What comes in for a tap: the choice's own id, or what is typed instead of it. */
  readonly tapsAre: 'choices' | 'texts'
  /** Whether forms open on their own, or lines are simply typed. */
  readonly hasForms: boolean
  /** Whether the platform lets us send a message twice under one id and shows it once. */
  readonly knowsRepeats: boolean
  writes(text: string): void
  /** Taps what bears this label on the latest message that has it. */
  taps(label: string): void
  /** Opens the form behind a button, writes into its only field and sends it. */
  fills(open: string, words: string): Promise<void>
  /** Everything the person can read now, message by message, with what can be tapped. */
  seen(): readonly string[]
  close(): Promise<void>
}

/** Keeps what it is given, and fails when it is told to. */
export class Ear {
  readonly heard: Incoming[] = []
  form_: Form | undefined
  broken = false

  async receive(incoming: Incoming): Promise<void> {
    if (this.broken) throw new Error('the store is away')
    if (!this.heard.some(({ id }) => id === incoming.id)) this.heard.push(incoming)
  }

  async form(): Promise<Form | undefined> {
    return this.form_
  }

  async waiting(): Promise<[]> {
    return []
  }

  async workspace(): Promise<void> {}
}

export const choiceOf = (name: string): string => `v1:p3k9x0c1v7b2a:3:${name}`

let count = 0
export const outgoing = (to: Address, text: string, more: Partial<Outgoing> = {}): Outgoing => {
  count += 1
  return {
    id: `p3k9x0c1v7b2a.${count.toString(36)}`,
    name: 'calm.ask',
    to,
    reach: null,
    language: 'en',
    text,
    moments: [],
    choices: [],
    picks: { min: 1, max: 1 },
    scale: null,
    form: null,
    files: [],
    controls: [],
    privacy: 'dm',
    about: [],
    replaces: null,
    erases: [],
    ...more,
  }
}

const yesNo = [
  { id: choiceOf('yes'), label: 'Yes' },
  { id: choiceOf('no'), label: 'Not yet' },
]

export const adapterSuite = (name: string, open: (ear: Ear) => Promise<Stage>): void => {
  describe(name, () => {
    let ear: Ear
    let stage: Stage
    const eventually = (holds: () => unknown) => expect.poll(holds, { timeout: 10_000 })

    beforeEach(async () => {
      ear = new Ear()
      stage = await open(ear)
      stage.writes('hello')
      await eventually(() => ear.heard.length).toBe(1)
    })
    afterEach(() => stage.close())

    const last = (): Incoming | undefined => ear.heard.at(-1)
    const isSeen = (words: string) =>
      eventually(() => stage.seen().some((message) => message.includes(words))).toBe(true)

    it('hands in what a person writes: once, with their address and when it was', () => {
      expect(last()).toMatchObject({ from: stage.address, act: { kind: 'text', text: 'hello' } })
      expect(last()?.id.length).toBeLessThanOrEqual(200)
      expect(last()?.from.startsWith(`${stage.adapter.name}:`)).toBe(true)
      expect(last()?.at).toBeGreaterThan(0)
    })

    it('two texts of the same words are two acts', async () => {
      stage.writes('again')
      stage.writes('again')
      await eventually(() => ear.heard.length).toBe(3)
    })

    it('shows what Tend says, every word of it, and what can be tapped', async () => {
      const text = 'Is *this* <b>all</b> & _well_, @everyone? `8 > 7`'
      await stage.adapter.send(outgoing(stage.address, text, { choices: yesNo, reach: last()?.hints.reach ?? null }))
      await isSeen('all')
      const [message] = stage.seen().filter((one) => one.includes('all'))
      for (const part of ['*this*', '<b>all</b>', '& _well_', '@everyone', '`8 > 7`', 'Yes', 'Not yet']) {
        expect(message).toContain(part)
      }
    })

    it('shows a long message whole', async () => {
      const words = Array.from({ length: 180 }, (_, n) => `w${n}`)
      await stage.adapter.send(outgoing(stage.address, words.join(' ')))
      await isSeen('w179')
      const shown = stage.seen().join(' ').split(/\s+/)
      expect(words.filter((word) => !shown.includes(word))).toEqual([])
    })

    it('hands over files whole, and takes nothing in them for more than text', async () => {
      const lines = Array.from({ length: 300 }, (_, n) => `line ${n}: *a* <b>${n}</b> & @everyone`)
      const files = [
        { name: 'my-data.txt', text: `${lines.join('\n')}\n` },
        { name: 'my-data.json', text: '{ "kept": "nothing else" }\n' },
      ]
      await stage.adapter.send(outgoing(stage.address, 'Here it is.', { files, reach: last()?.hints.reach ?? null }))
      await isSeen('nothing else')
      const seen = stage.seen().join('\n')
      for (const words of ['Here it is.', 'my-data.txt', 'my-data.json', '{ "kept": "nothing else" }']) {
        expect(seen).toContain(words)
      }
      expect(lines.filter((line) => !seen.includes(line))).toEqual([])
    })

    it('hands in a tap', async () => {
      await stage.adapter.send(outgoing(stage.address, 'Ready?', { choices: yesNo }))
      await isSeen('Ready?')
      stage.taps('Not yet')
      await eventually(() => ear.heard.length).toBe(2)
      const act = stage.tapsAre === 'choices' ? { kind: 'choice', choice: choiceOf('no') } : { kind: 'text', text: '2' }
      expect(last()).toMatchObject({ from: stage.address, act })
      expect(new Set(ear.heard.map(({ id }) => id)).size).toBe(2)
    })

    it('a message sent again under its id is seen once, where the platform can tell', async () => {
      const message = outgoing(stage.address, 'Only once.')
      await stage.adapter.send(message)
      await isSeen('Only once.')
      if (stage.knowsRepeats) await stage.adapter.send(message)
      await stage.adapter.send(outgoing(stage.address, 'And then.'))
      await isSeen('And then.')
      expect(stage.seen().filter((one) => one.includes('Only once.'))).toHaveLength(1)
    })

    it('opens a form and hands in what was written, where a line is not simply typed', async () => {
      const form = {
        id: choiceOf('~form'),
        open: 'Write it',
        title: 'In your words',
        submit: 'Send',
        fields: [{ name: 'text', label: 'Your words', max: 200 }],
      }
      ear.form_ = form
      await stage.adapter.send(outgoing(stage.address, 'What happened?', { form }))
      await isSeen('What happened?')
      if (!stage.hasForms) return expect(stage.seen().join()).not.toContain('Write it')
      await stage.fills('Write it', 'a few words')
      await eventually(() => last()?.act).toEqual({ kind: 'form', form: form.id, fields: { text: 'a few words' } })
    })

    it('lives on when nothing can be saved, and hands in the next act', async () => {
      ear.broken = true
      stage.writes('lost')
      await new Promise((resolve) => setImmediate(resolve))
      ear.broken = false
      stage.writes('kept')
      await eventually(() => last()?.act).toEqual({ kind: 'text', text: 'kept' })
    })

    it("refuses an address that is none of its platform's", async () => {
      const refusal = stage.adapter.send(outgoing('elsewhere:a:b:c', 'Hello?'))
      if (name.startsWith('terminal')) return expect(await refusal).toBeTypeOf('string')
      await expect(refusal).rejects.toBeInstanceOf(Refused)
      await expect(refusal).rejects.toMatchObject({ reason: 'gone' })
    })

    it('takes away what it showed, where the platform can, and then says the rest', async () => {
      const ref = await stage.adapter.send(outgoing(stage.address, 'A secret.'))
      await isSeen('A secret.')
      await stage.adapter.send(outgoing(stage.address, 'Hidden.', { erases: [ref] }))
      await isSeen('Hidden.')
      if (name.startsWith('terminal')) return
      await eventually(() => stage.seen().some((one) => one.includes('A secret.'))).toBe(false)
    })

    it('tells how it is, and hands in nothing after it was stopped', async () => {
      expect(stage.adapter.pulse().connected).toBe(true)
      const before = ear.heard.length
      await stage.adapter.stop()
      expect(stage.adapter.pulse().connected).toBe(false)
      stage.writes('too late')
      await new Promise((resolve) => setTimeout(resolve, 50))
      expect(ear.heard).toHaveLength(before)
    })
  })
}
