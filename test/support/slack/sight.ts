/** What a person sees: messages, the open modal, the Home tab; and waiting for it. */
import { withState } from './acts.ts'
import type { Conversation } from './conversation.ts'
import { plainOf, type SeenMessage } from './screen.ts'
import { Member, type MemberOptions, type Team } from './team.ts'
import type { View } from './wire.ts'

/** Words that are there, or a question to it. */
export type Wanted<T> = string | RegExp | ((value: T) => boolean)

/** How long one waits where nothing is said, ms. */
const patience = 10_000

export class Sight extends Member {
  /** The direct message with the app, `D…`. */
  readonly dm: string
  protected readonly direct: Conversation
  /** When the person last did something, as a `ts`. */
  protected actedAt = ''

  constructor(direct: Conversation, name: string, from: Team, options: MemberOptions) {
    super(name, from, options)
    this.direct = direct
    this.dm = direct.id
  }

  /** What the app has said in the direct message, as it looks now, oldest first; also what only this person sees. */
  get chat(): readonly SeenMessage[] {
    return this.conversation.filter(({ by }) => by === 'app')
  }

  /** The whole direct message, with what the person wrote. */
  get conversation(): readonly SeenMessage[] {
    return this.direct.seenBy(this.id)
  }

  seenIn(channel: { readonly id: string }): readonly SeenMessage[] {
    return this.places.get(channel.id)?.seenBy(this.id) ?? []
  }

  /** The Home tab as published. */
  get home(): View | undefined {
    return this.homeView
  }

  /** The topmost open modal, with what was entered. */
  get modal(): View | undefined {
    const top = this.stack.at(-1)
    return top && withState(this, top)
  }

  /** A message of the app's: the newest that is there, else the first that comes. In channels too. */
  sees(wanted: Wanted<SeenMessage>, timeoutMs = patience): Promise<SeenMessage> {
    return this.#sees(wanted, timeoutMs, '')
  }

  /** The same, among those posted since the person last did something. */
  seesNext(wanted: Wanted<SeenMessage> = () => true, timeoutMs = patience): Promise<SeenMessage> {
    return this.#sees(wanted, timeoutMs, this.actedAt)
  }

  /** A modal that is open and topmost, or comes to be. Words are looked for in its title and its blocks. */
  seesModal(wanted: Wanted<View> = () => true, timeoutMs = patience): Promise<View> {
    return this.#seesView('modal', wanted, timeoutMs)
  }

  /** The Home tab, as it is or becomes. */
  seesHome(wanted: Wanted<View> = () => true, timeoutMs = patience): Promise<View> {
    return this.#seesView('home', wanted, timeoutMs)
  }

  #sees(wanted: Wanted<SeenMessage>, timeoutMs: number, since: string): Promise<SeenMessage> {
    const words = question(wanted, ({ plain, text }: SeenMessage) => `${plain}\n${text}`)
    const matches = (message: SeenMessage): boolean => message.by === 'app' && message.ts > since && words(message)
    const there = (): SeenMessage[] =>
      [...this.places.values()].flatMap((place) => place.seenBy(this.id)).filter(({ by }) => by === 'app')
    return this.watch.until(
      matches,
      there().toSorted((a, b) => (a.ts < b.ts ? 1 : -1)),
      timeoutMs,
      () => {
        const seen = there().map(({ plain }) => JSON.stringify(plain))
        return `${this.name} waited ${timeoutMs} ms for ${wanted} and saw ${seen.slice(-5).join(', ') || 'nothing'}.`
      },
    )
  }

  #seesView(type: View['type'], wanted: Wanted<View>, timeoutMs: number): Promise<View> {
    const words = question(wanted, wordsOf)
    const shown = (): View | undefined => (type === 'modal' ? this.modal : this.home)
    const matches = (view: View): boolean => view.id === shown()?.id && words(view)
    const there = shown()
    return this.viewWatch.until(matches, there ? [there] : [], timeoutMs, () => {
      const seen = shown()
      return `${this.name} waited ${timeoutMs} ms for ${wanted} and saw ${seen ? JSON.stringify(wordsOf(seen)) : `no ${type}`}.`
    })
  }
}

const wordsOf = (view: View): string => `${view['title']?.text ?? ''}\n${plainOf(view.blocks)}`

const question = <T>(wanted: Wanted<T>, words: (value: T) => string): ((value: T) => boolean) => {
  if (typeof wanted === 'function') return wanted
  return (value) => (typeof wanted === 'string' ? words(value).includes(wanted) : wanted.test(words(value)))
}
