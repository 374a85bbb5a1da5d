/** A command, a tap, a pick or a form on its way to the application, and what became of it. */
import { randomBytes } from 'node:crypto'
import type { Account, FakeChannel, FakeMessage } from './places.ts'
import { snowflake } from './snowflake.ts'
import { Watch } from './watch.ts'
import { componentTypes, type Json, partsOf } from './wire.ts'

export interface ModalInput {
  readonly customId: string
  readonly label: string
  /** 1 one line, 2 several. */
  readonly style: number
  readonly minLength: number | undefined
  readonly maxLength: number | undefined
  readonly required: boolean
  readonly placeholder: string | undefined
  readonly value: string | undefined
}

export interface Modal {
  readonly customId: string
  readonly title: string
  readonly inputs: readonly ModalInput[]
  /** As it came. */
  readonly components: readonly Json[]
}

export interface InteractionParts {
  readonly type: number
  readonly account: Account
  readonly channel: FakeChannel
  /** The message that was tapped, or from which the form was opened. */
  readonly message?: FakeMessage | undefined
  /** How long the application may take for its first answer. */
  readonly expiryMs: number
}

export class FakeInteraction {
  readonly id = snowflake()
  readonly token: string
  readonly at = Date.now()
  readonly type: number
  readonly account: Account
  readonly channel: FakeChannel
  readonly message: FakeMessage | undefined
  /** From its dispatch to the first answer that was accepted, ms. */
  acknowledgedAfter: number | undefined
  /** 4 message, 5 deferred message, 6 deferred update, 7 update, 9 form. */
  callbackType: number | undefined
  modal: Modal | undefined
  /** Discord showed "This interaction failed": nothing came within three seconds. */
  failed = false
  /** What `@original` names. */
  original: FakeMessage | undefined
  readonly #watch = new Watch()
  readonly #patience: NodeJS.Timeout

  constructor({ type, account, channel, message, expiryMs }: InteractionParts) {
    this.type = type
    this.account = account
    this.channel = channel
    this.message = message
    const secret = `interaction:${this.id}:${randomBytes(48).toString('base64url')}`
    this.token = Buffer.from(secret).toString('base64url')
    this.#patience = setTimeout(() => {
      this.failed = true
      this.#watch.changed()
    }, expiryMs)
    this.#patience.unref()
  }

  /**
   * For whose sake the application is here: the server that has it (0), or the person who has installed it (1); in a
   * direct message with it, '0' stands for whichever server it came by.
   * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object
   */
  get owners(): Json {
    const { guild } = this.channel
    if (!guild) return { 0: '0' }
    return guild.hasBot ? { 0: guild.id } : { 1: this.account.id }
  }

  get isAcknowledged(): boolean {
    return this.callbackType !== undefined
  }

  /** The application's first answer was accepted. */
  acknowledge(callbackType: number, modal?: Json): void {
    clearTimeout(this.#patience)
    this.acknowledgedAfter = Date.now() - this.at
    this.callbackType = callbackType
    if (modal) this.modal = modalOf(modal)
    this.#watch.changed()
  }

  /** Resolves when the application's first answer was accepted. Rejects after `timeoutMs`. */
  async acknowledged(timeoutMs = 10_000): Promise<void> {
    await this.#watch.until(
      () => this.isAcknowledged || undefined,
      timeoutMs,
      () => `Not acknowledged within ${timeoutMs} ms${this.failed ? ': this interaction failed' : ''}.`,
    )
  }

  /** Resolves with the form the application shows in answer. Rejects after `timeoutMs`. */
  modalShown(timeoutMs = 10_000): Promise<Modal> {
    const instead = (): string => (this.isAcknowledged ? `answered with type ${this.callbackType}` : 'not answered')
    return this.#watch.until(
      () => this.modal,
      timeoutMs,
      () => `No form within ${timeoutMs} ms: ${instead()}.`,
    )
  }
}

function modalOf({ custom_id: customId, title, components }: Json): Modal {
  const inputs: ModalInput[] = []
  let label = ''
  for (const part of partsOf(components)) {
    if (part.type === componentTypes.label) label = part.label
    if (part.type === componentTypes.textInput) inputs.push(inputOf(part, label))
  }
  return { customId, title, inputs, components }
}

/** @param around the label that stands around it, where it has none of its own. */
const inputOf = (input: Json, around: string): ModalInput => ({
  customId: input.custom_id,
  label: input.label ?? around,
  style: input.style,
  minLength: input.min_length,
  maxLength: input.max_length,
  required: input.required ?? true,
  placeholder: input.placeholder,
  value: input.value,
})
