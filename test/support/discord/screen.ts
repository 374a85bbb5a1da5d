/** What a person sees: messages as they look, and waiting for one to appear. */
import { Watch } from './watch.ts'
import { componentTypes, type Json, messageFlags, partsOf } from './wire.ts'

export interface SeenButton {
  readonly label: string
  readonly customId: string | undefined
  /** 1 primary, 2 secondary, 3 success, 4 danger, 5 link, 6 premium. */
  readonly style: number
  readonly disabled: boolean
  readonly url: string | undefined
}

export interface SeenOption {
  readonly label: string
  readonly value: string
  readonly description?: string
  readonly default?: boolean
}

export interface SeenSelect {
  readonly customId: string
  readonly options: readonly SeenOption[]
  readonly min: number
  readonly max: number
  readonly placeholder: string | undefined
  readonly disabled: boolean
}

export interface SeenFile {
  readonly name: string
  /** Where it can be downloaded. */
  readonly url: string
}

/** A message as it looked when it was seen. */
export interface SeenMessage {
  readonly id: string
  readonly channelId: string
  readonly authorId: string
  readonly text: string
  readonly ephemeral: boolean
  /** "Tend is thinking…" */
  readonly thinking: boolean
  /** As they came, with the ids Discord gives them. */
  readonly components: readonly Json[]
  readonly buttons: readonly SeenButton[]
  readonly selects: readonly SeenSelect[]
  readonly embeds: readonly Json[]
  readonly files: readonly SeenFile[]
  readonly flags: number
  readonly nonce: string | undefined
  /** Epoch ms. */
  readonly at: number
  readonly editedAt: number | undefined
  /** The interaction it answers. */
  readonly interactionId: string | undefined
}

const has = (flags: number, flag: number): boolean => (flags & flag) !== 0

const buttonOf = ({ label, custom_id: customId, style, disabled, url, emoji }: Json): SeenButton => ({
  label: label ?? emoji?.name ?? '',
  customId,
  style,
  disabled: disabled ?? false,
  url,
})

const selectOf = (select: Json): SeenSelect => ({
  customId: select.custom_id,
  options: select.options,
  min: select.min_values ?? 1,
  max: select.max_values ?? 1,
  placeholder: select.placeholder,
  disabled: select.disabled ?? false,
})

/** @param raw a message as Discord gives it to anybody. */
export function seenOf(raw: Json, nonce: string | undefined): SeenMessage {
  const parts = [...partsOf(raw.components)]
  const texts = parts.filter(({ type }) => type === componentTypes.textDisplay).map(({ content }) => content)
  return {
    id: raw.id,
    channelId: raw.channel_id,
    authorId: raw.author.id,
    text: [raw.content, ...texts].filter((text) => text !== '').join('\n'),
    ephemeral: has(raw.flags, messageFlags.ephemeral),
    thinking: has(raw.flags, messageFlags.loading),
    components: raw.components,
    buttons: parts.filter(({ type }) => type === componentTypes.button).map(buttonOf),
    selects: parts.filter(({ type }) => type === componentTypes.stringSelect).map(selectOf),
    embeds: raw.embeds,
    files: raw.attachments.map(({ filename, url }: Json) => ({ name: filename, url })),
    flags: raw.flags,
    nonce,
    at: Date.parse(raw.timestamp),
    editedAt: raw.edited_timestamp ? Date.parse(raw.edited_timestamp) : undefined,
    interactionId: raw.interaction_metadata?.id,
  }
}

/** What to wait for: words in the text, a pattern in it, or anything about the message. */
export type Wanted = string | RegExp | ((message: SeenMessage) => boolean)

const isWanted = (message: SeenMessage, wanted: Wanted): boolean => {
  if (typeof wanted === 'string') return message.text.includes(wanted)
  return wanted instanceof RegExp ? message.text.search(wanted) >= 0 : wanted(message)
}

export class Screen {
  /** Everything that appeared by others' doing, in the order in which it did; an edit that changed the text appears again. */
  readonly #appeared: SeenMessage[] = []
  /** Channel → how many of `#appeared` were passed by the last one awaited there. */
  readonly #passed = new Map<string, number>()
  readonly #watch = new Watch()

  appear(message: SeenMessage): void {
    this.#appeared.push(message)
    this.#watch.changed()
  }

  /** Something looks different, or is gone. */
  changed(): void {
    this.#watch.changed()
  }

  /**
   * The first message that is wanted and appeared after the last one awaited in the same channel.
   * Direct message and servers are told apart, because nothing says in which order the two are drawn.
   */
  sees(wanted: Wanted, timeoutMs: number): Promise<SeenMessage> {
    const find = (): SeenMessage | undefined => {
      const n = this.#appeared.findIndex(
        (message, at) => at >= (this.#passed.get(message.channelId) ?? 0) && isWanted(message, wanted),
      )
      const found = this.#appeared[n]
      if (found) this.#passed.set(found.channelId, n + 1)
      return found
    }
    return this.#watch.until(find, timeoutMs, () => `Not seen within ${timeoutMs} ms: ${wanted}\n${this.#unawaited()}`)
  }

  /** Resolves when `is` is true of what the person sees; looks again whenever something changes on their screen. */
  async until(is: () => boolean, timeoutMs: number): Promise<void> {
    await this.#watch.until(
      () => is() || undefined,
      timeoutMs,
      () => `Not so within ${timeoutMs} ms: ${is}`,
    )
  }

  #unawaited(): string {
    const left = this.#appeared.filter(({ channelId }, n) => n >= (this.#passed.get(channelId) ?? 0))
    return left.length === 0 ? 'Nothing new was seen.' : `Seen instead:\n${left.map(lineOf).join('\n')}`
  }
}

const lineOf = ({ text, thinking, ephemeral, buttons }: SeenMessage): string => {
  const labels = buttons.map(({ label }) => `[${label}]`).join(' ')
  return `- ${ephemeral ? '(ephemeral) ' : ''}${thinking ? 'thinking…' : text} ${labels}`
}
