/** People, with what they can do: write, run, tap, pick, fill in, see. */
import { choose, type OptionValues } from './command-choice.ts'
import { FakeInteraction } from './interaction.ts'
import { personMessage, things } from './message.ts'
import { payloadOf } from './payload.ts'
import { Account, type FakeChannel, FakeMessage } from './places.ts'
import { editedNow, type Platform } from './platform.ts'
import type { SeenMessage, Wanted } from './screen.ts'
import { snowflake } from './snowflake.ts'
import { componentTypes, interactionTypes, type Json, partsOf } from './wire.ts'

export interface RunOptions {
  /** Default: their direct message with the bot. 'userInstall': a server the bot is not in, where they brought the app along. */
  readonly in?: FakeChannel | 'dm' | 'userInstall'
  readonly options?: OptionValues
}

export class FakePerson extends Account {
  readonly name: string
  readonly #platform: Platform
  /** A channel of a server the bot is not in. */
  readonly #elsewhere: FakeChannel

  constructor(platform: Platform, name: string, { locale = 'en-US' }: { locale?: string }, elsewhere: FakeChannel) {
    super(name, locale)
    this.name = name
    this.#platform = platform
    this.#elsewhere = elsewhere
  }

  /** Their direct message with the bot as it looks now, their own messages included, oldest first. */
  get chat(): readonly SeenMessage[] {
    return this.direct.seenBy(this)
  }

  /** What they see in a server's channel: what is public, and what only they see. */
  seenIn(channel: FakeChannel): readonly SeenMessage[] {
    return channel.seenBy(this)
  }

  /** Types something: into the direct message, unless another channel is named. */
  writes(text: string, { in: channel = this.direct }: { in?: FakeChannel } = {}): FakeMessage {
    return this.#post(channel, { content: text })
  }

  sends(kind: keyof typeof things): FakeMessage {
    return this.#post(this.direct, things[kind]())
  }

  edits(message: FakeMessage, text: string): void {
    this.#platform.revise(message, { content: text, ...editedNow() })
  }

  deletes(message: FakeMessage): void {
    this.#platform.remove(message)
  }

  /** @throws when no such command is offered there, or a required option is missing. */
  runs(command: string, { in: place = 'dm', options = {} }: RunOptions = {}): FakeInteraction {
    const channel = place === 'dm' ? this.direct : place === 'userInstall' ? this.#elsewhere : place
    const data = choose(this.#commandsIn(channel), command, options)
    return this.#interact(interactionTypes.command, channel, data)
  }

  /** @param which a button's label or custom_id. @throws when the message has no such button, or it cannot be tapped. */
  taps(message: SeenMessage, which: string): FakeInteraction {
    const button =
      message.buttons.find(({ customId }) => customId === which) ?? message.buttons.find(({ label }) => label === which)
    const labels = message.buttons.map(({ label }) => label).join(', ')
    if (!button) throw new Error(`No button "${which}"; there are: ${labels || 'none'}`)
    if (button.disabled || button.customId === undefined) throw new Error(`The button "${which}" cannot be tapped.`)
    return this.#touch(message, componentTypes.button, button.customId, {})
  }

  /** @param wanted labels or values. @throws when the list does not offer them, or not so many at once. */
  picks(message: SeenMessage, wanted: readonly string[], selectIndex = 0): FakeInteraction {
    const select = message.selects[selectIndex]
    if (!select || select.disabled) throw new Error(`There is no list ${selectIndex} to pick from.`)
    const values = wanted.map((one) => {
      const option =
        select.options.find(({ value }) => value === one) ?? select.options.find(({ label }) => label === one)
      const labels = select.options.map(({ label }) => label).join(', ')
      if (!option) throw new Error(`No option "${one}"; there are: ${labels}`)
      return option.value
    })
    const { min, max } = select
    if (values.length < min || values.length > max) throw new Error(`From ${min} to ${max} may be picked here.`)
    return this.#touch(message, componentTypes.stringSelect, select.customId, { values })
  }

  /**
   * Sends a form that was shown.
   * @param fields custom_id or label → what was typed.
   * @throws when there is no form, or the client would not let them send this.
   */
  submits(interaction: FakeInteraction, fields: Readonly<Record<string, string>>): FakeInteraction {
    const { modal, channel, message } = interaction
    if (!modal) throw new Error('No form was shown.')
    const typed = new Map<string, string>()
    for (const { customId, label, required, minLength = 0, maxLength = 4000, value: initial = '' } of modal.inputs) {
      const value = fields[customId] ?? fields[label] ?? initial
      const { length } = value
      if (required && length === 0) throw new Error(`The field "${label}" is required.`)
      if ((length > 0 && length < minLength) || length > maxLength)
        throw new Error(`The field "${label}" takes ${minLength} to ${maxLength} characters.`)
      typed.set(customId, value)
    }
    const data = { custom_id: modal.customId, components: filled(modal.components, typed) }
    return this.#interact(interactionTypes.modal, channel, data, message)
  }

  /**
   * Waits until a message appears that satisfies this, after the last one awaited in the same channel; an edit that
   * changes the text counts. Rejects after `timeoutMs` with what was seen instead.
   */
  sees(wanted: Wanted, timeoutMs = 10_000): Promise<SeenMessage> {
    return this.screen.sees(wanted, timeoutMs)
  }

  /** Waits until this is true of what they see, looking again after every change on their screen. */
  until(is: () => boolean, timeoutMs = 10_000): Promise<void> {
    return this.screen.until(is, timeoutMs)
  }

  #post(channel: FakeChannel, fields: Json): FakeMessage {
    const message = new FakeMessage(channel, personMessage(channel, this, fields), { nonce: snowflake() })
    this.#platform.post(message)
    return message
  }

  #touch(seen: SeenMessage, type: number, customId: string, more: Json): FakeInteraction {
    const message = this.#inHand(seen)
    const part = [...partsOf(seen.components)].find(({ custom_id: id }) => id === customId)
    const data = { component_type: type, custom_id: customId, id: part?.id, ...more }
    return this.#interact(interactionTypes.component, message.channel, data, message)
  }

  /**
   * The message as it lies before them. One that only somebody else can see is copied into their own direct message:
   * that is how a tap on another's button would look to the application.
   */
  #inHand(seen: SeenMessage): FakeMessage {
    const channel = this.#platform.channels.get(seen.channelId) ?? this.#elsewhere
    const message = channel.messages.get(seen.id)
    const isTheirs = channel.recipient ? channel.recipient === this : (message?.audience ?? this) === this
    if (message && isTheirs) return message
    const place = isTheirs ? channel : this.direct
    const raw = { ...(message?.raw ?? this.#gone(seen)), channel_id: place.id }
    const copy = new FakeMessage(place, raw, seen.ephemeral ? { audience: this } : {})
    if (!isTheirs) place.add(copy)
    return copy
  }

  /** A message that was deleted after it was seen. */
  #gone(seen: SeenMessage): Json {
    const { bot } = this.#platform
    const base = personMessage(this.direct, this, {
      author: bot.user,
      id: seen.id,
      content: seen.text,
      flags: seen.flags,
    })
    return { ...base, components: seen.components }
  }

  #commandsIn({ guild }: FakeChannel): Json[] {
    const { commands } = this.#platform
    const all = commands.get('') ?? []
    const context = guild ? 0 : 1
    const install = guild && !guild.hasBot ? 1 : 0
    const offered = all.filter(
      ({ contexts, integration_types: installs }) =>
        (contexts ?? [0, 1]).includes(context) && (context === 1 || (installs ?? [0]).includes(install)),
    )
    return [...(commands.get(guild?.id ?? '-') ?? []), ...offered]
  }

  #interact(type: number, channel: FakeChannel, data: Json, message?: FakeMessage): FakeInteraction {
    const { faults, interactions, gateway, bot } = this.#platform
    const expiryMs = faults.interactionExpiryMs
    const interaction = new FakeInteraction({ type, account: this, channel, message, expiryMs })
    interactions.set(interaction.token, interaction)
    gateway.dispatch('INTERACTION_CREATE', payloadOf(interaction, bot, data), { guildId: channel.guild?.id, intent: 0 })
    return interaction
  }
}

/** A form's components as they come back: what was typed, and nothing of how it looked. */
const filled = (components: readonly Json[], typed: ReadonlyMap<string, string>): Json[] =>
  components.map(({ type, id, custom_id: customId, components: inner, component }, n) => ({
    type,
    id: id ?? n + 1,
    ...(customId !== undefined && { custom_id: customId, value: typed.get(customId) ?? '' }),
    ...(inner && { components: filled(inner, typed) }),
    ...(component && { component: filled([component], typed)[0] }),
  }))
