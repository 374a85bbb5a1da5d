/** A tiny scripted engine for the page: it answers each word with one kind of message, and counts what it heard. */
import { type Act, type Adapter, type Address, type Form, type Incoming, type Outgoing, Refused } from '#adapter'
import type { Chart, Profile, Workbench } from '../../../adapters/web/index.ts'

const choices = (...labels: string[]) => labels.map((label) => ({ id: `v1:c:step:${label}`, label }))

const controls = choices('Skip', 'Back', 'Help', 'Stop')
const scale = { low: 'calm', high: 'most upset', steps: choices(...Array.from({ length: 11 }, (_, n) => String(n))) }

const form: Form = {
  id: 'v1:c:when:form',
  open: 'Write a time',
  title: 'Check-in time',
  submit: 'Send it',
  fields: [{ name: 'text', label: 'A time or a length', max: 40 }],
}

const said = (to: Address, id: string, text: string, more: Partial<Outgoing> = {}): Outgoing => ({
  id,
  name: 'test.line',
  to,
  text,
  moments: [],
  choices: [],
  picks: { min: 1, max: 1 },
  scale: null,
  form: null,
  files: [],
  controls: [],
  about: [],
  privacy: to.includes(':dm:') ? 'dm' : 'public',
  replaces: null,
  erases: [],
  reach: null,
  language: 'en',
  ...more,
})

export const message = said

const fruits = ['Apple', 'Pear', 'Plum', 'Fig', 'Quince', 'Medlar', 'Cherry']

/** What is answered to what. */
const script: Readonly<Record<string, readonly [text: string, more: Partial<Outgoing>][]>> = {
  hi: [
    ['That sounds hard. You can skip or stop at any time.', {}],
    ['Are you safe for now?', { choices: choices('Yes', 'I can step away'), controls }],
  ],
  Yes: [['How upset do you feel right now? 0 is calm. 10 is the most upset you can be.', { scale, controls }]],
  list: [['Which fruit?', { choices: choices(...fruits), controls }]],
  several: [['Which fruits?', { choices: choices(...fruits), picks: { min: 1, max: 2 }, controls }]],
  time: [['When shall I check in?', { form, choices: choices('No check-in'), controls }]],
  secret: [['This one goes away.', {}]],
  group: [['Everyone, which word fits today?', { choices: choices('Slow', 'Bright'), privacy: 'public', controls }]],
  whisper: [['Only you: ready?', { choices: choices('Ready'), privacy: 'ephemeral' }]],
  file: [['Here it is.', { files: [{ name: 'my-data.txt', text: 'Grüße, 1 < 2\n' }], controls }]],
  bold: [['<b>not bold</b> <img src=x onerror=alert(1)>', {}]],
}

export const chart: Chart = {
  states: [
    { id: 'safeForNow', parent: null, final: false },
    { id: 'rateBefore', parent: null, final: false },
    { id: 'onBreak', parent: null, final: false },
    { id: 'onBreak.asked', parent: 'onBreak', final: false },
    { id: 'onBreak.resting', parent: 'onBreak', final: false },
    { id: 'closing', parent: null, final: true },
  ],
  arrows: [
    { from: 'safeForNow', to: 'rateBefore', label: 'yes' },
    { from: 'safeForNow', to: 'rateBefore', label: 'skip' },
    { from: 'rateBefore', to: 'onBreak', label: 'rated' },
    { from: 'onBreak.asked', to: 'onBreak.resting', label: 'okay' },
    { from: 'onBreak', to: 'closing', label: 'after "break"' },
  ],
}

const wordOf = (act: Act): string => {
  if (act.kind === 'text') return act.text
  if (act.kind === 'choice') return act.choice.split(':').at(-1) ?? ''
  if (act.kind === 'command') return `/${act.command}`
  return act.kind
}

/** The engine, the workbench and everything that was done with them. */
export class Scripted implements Workbench {
  readonly heard: Incoming[] = []
  readonly languages = [
    { tag: 'en', name: 'English' },
    { tag: 'es', name: 'Español' },
  ]
  /** While true, nothing can be saved. */
  broken = false
  /** While set, acts are saved only when it resolves. */
  slow: Promise<void> | undefined
  /** Whether the form's step is still there. */
  formIsOpen = true
  restarts = 0
  moved: number[] = []
  states: readonly string[] | undefined
  profile: Profile = 'community'
  /** The adapter it answers through. */
  through: Adapter | undefined
  #now = Date.UTC(2031, 2, 5, 18, 30)
  #count = 0
  #secret = ''

  /** Each act once: a repeated id was heard before. */
  async receive(incoming: Incoming): Promise<void> {
    await this.slow
    if (this.broken) throw new Error('the store is away')
    if (this.heard.some(({ id }) => id === incoming.id)) return
    this.heard.push(incoming)
    const word = wordOf(incoming.act)
    if (word === 'hi' || word === '/calm') this.states = ['safeForNow']
    if (word === 'Yes') this.states = ['rateBefore']
    const lines = script[word === '/calm' ? 'hi' : word] ?? [[`You said: ${word}`, {}]]
    for (const [text, more] of lines) {
      const id = await this.say(incoming.from, text, word === 'gone' ? { ...more, erases: [this.#secret] } : more)
      if (word === 'secret') this.#secret = id
    }
  }

  /** Says something; where nobody listens it is lost, as no test needs it. Returns its id. */
  async say(to: Address, text: string, more: Partial<Outgoing> = {}): Promise<string> {
    this.#count += 1
    const id = `m${this.#count}`
    await this.through?.send(said(to, id, text, more)).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error
    })
    return id
  }

  async waiting(): Promise<[]> {
    return []
  }

  async workspace(): Promise<void> {}

  async form(_from: Address, id: string): Promise<Form | undefined> {
    return this.formIsOpen && id === form.id ? form : undefined
  }

  now(): number {
    return this.#now
  }

  advance(ms: number): void {
    this.#now += ms
    this.moved.push(ms)
  }

  async restart(): Promise<void> {
    this.restarts += 1
  }

  setting(): { profile: Profile } {
    return { profile: this.profile }
  }

  async setProfile(profile: Profile): Promise<void> {
    this.profile = profile
  }

  async where(): Promise<{ flow: string; states: readonly string[] } | null> {
    return this.states ? { flow: 'calm', states: this.states } : null
  }

  chart(flow: string): Chart | undefined {
    return flow === 'calm' ? chart : undefined
  }
}
