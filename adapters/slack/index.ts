/** Slack: hears direct messages, taps, commands and forms over HTTP or a socket, acknowledges them in time, and answers. */
import type { RespondFn, webApi } from '@slack/bolt'
import {
  type Adapter,
  type Clock,
  type Command,
  inTime,
  type Outgoing,
  type Place,
  type Receiver,
  type Report,
  type SentRef,
  seconds,
} from '#adapter'
import { spotOf, type Team, workspaceOf } from './address.ts'
import { Channels } from './channels.ts'
import { Connection, type ConnectionParts } from './connection.ts'
import { linesIn } from './content/index.ts'
import { openForm } from './forms.ts'
import { Pace } from './pace.ts'
import { People } from './people.ts'
import { readAround, readMessage, type Seen } from './read.ts'
import { errorName } from './refusal.ts'
import { Speech } from './speech.ts'
import { isOfChannel, readCommand, readForm, readShortcut, readTap, type Tap } from './taps.ts'
import { homeView, noticeView } from './views.ts'
import { note, stripped } from './write.ts'

export { preflight } from './setup.ts'

export interface SlackOptions extends ConnectionParts {
  readonly commands: readonly Command[]
  /** User ids of those who may run exercises in every channel. */
  readonly moderators: readonly string[]
}

/** Slack gives up on an act after three seconds and, over HTTP, delivers it again. */
const acknowledgeWithin = seconds(2)

export const createSlack = (options: SlackOptions): Adapter => new Slack(options)

class Slack implements Adapter {
  readonly name = 'slack'
  readonly #commands: readonly Command[]
  readonly #clock: Clock
  readonly #report: Report
  readonly #connection: Connection
  readonly #people: People
  readonly #channels: Channels
  readonly #pace: Pace
  readonly #speech: Speech
  #receiver: Receiver | undefined

  constructor({ commands, moderators, ...parts }: SlackOptions) {
    this.#commands = commands
    this.#clock = parts.clock
    this.#report = parts.report
    this.#connection = new Connection(parts, (where) => this.#came(where))
    this.#people = new People(parts.clock)
    this.#channels = new Channels(parts.clock, this.#people, moderators)
    this.#pace = new Pace(parts.clock, parts.report)
    this.#speech = new Speech(this.#connection, this.#pace)
  }

  pulse() {
    return this.#connection.pulse
  }

  async start(receiver: Receiver): Promise<void> {
    this.#receiver = receiver
    this.#listen()
    await this.#connection.connect()
  }

  async stop(): Promise<void> {
    this.#receiver = undefined
    await this.#connection.close()
  }

  send(outgoing: Outgoing): Promise<SentRef> {
    return this.#speech.send(outgoing)
  }

  get #client(): webApi.WebClient {
    return this.#connection.app.client
  }

  #listen(): void {
    const { app } = this.#connection
    app.event('message', ({ body }) => this.#message(readMessage(body)))
    for (const event of ['app_home_opened', 'app_uninstalled', 'tokens_revoked'] as const) {
      app.event(event, ({ body }) => this.#around(readAround(body)))
    }
    app.action(/.*/, async ({ body, ack, respond }) => {
      const tap = readTap(body)
      if (!tap) return ack()
      if (tap.foreign) return this.#refuse(tap, ack, respond)
      if (tap.unticked) return this.#whisper(tap, 'tick', ack, respond)
      if (tap.form !== undefined) return this.#open(tap, tap.form, ack)
      const saved = this.#hand(tap)
      const outcome = await inTime(saved, this.#clock.now() + acknowledgeWithin, this.#clock)
      await ack()
      if (tap.atHome) this.#quietly(this.#notice(tap, tap.trigger))
      const after = afterTap(tap, (body as { message?: object }).message)
      if (outcome.kind === 'done' && after) this.#quietly(respond(after))
    })
    app.command(/.*/, async ({ body, ack, respond }) => {
      const seen = readCommand(body, this.#clock.now())
      if (!seen) return ack()
      if (seen.foreign) return this.#refuse(seen, ack, respond)
      if (await this.#isAway(seen)) {
        const { language } = await this.#hints(seen)
        return ack({ response_type: 'ephemeral', text: linesIn(language ?? 'en').inviteMe })
      }
      await inTime(this.#hand(seen), this.#clock.now() + acknowledgeWithin, this.#clock)
      // What is begun in a channel is answered there.
      if (seen.incoming.place && isOfChannel(this.#commands, seen.incoming.act)) return ack()
      const { language } = await this.#hints(seen)
      await ack({ response_type: 'ephemeral', text: linesIn(language ?? 'en').wrote })
    })
    app.shortcut(/.*/, async ({ body, ack }) => {
      const seen = readShortcut(body, this.#clock.now())
      if (!seen) return ack()
      await inTime(this.#hand(seen), this.#clock.now() + acknowledgeWithin, this.#clock)
      await ack()
      this.#quietly(this.#notice(seen, seen.trigger))
    })
    app.view('form', async ({ body, ack }) => {
      const seen = readForm(body, this.#clock.now())
      if (!seen) return ack()
      const { language } = await this.#hints(seen)
      const lines = linesIn(language ?? 'en')
      const fields = seen.incoming.act.kind === 'form' ? Object.keys(seen.incoming.act.fields) : []
      const errors = (names: readonly string[], line: string) =>
        ack({ response_action: 'errors', errors: Object.fromEntries(names.map((name) => [name, line])) })
      if (seen.empty.length > 0) return errors(seen.empty, lines.empty)
      const outcome = await inTime(this.#hand(seen), this.#clock.now() + acknowledgeWithin, this.#clock)
      // Nothing is saved, and the words are still in the form: better there than gone.
      return outcome.kind === 'failed' ? errors(fields, lines.down) : ack()
    })
    // Bolt runs every listener that fits, so this one must not fit a form.
    app.view(/^(?!form$)/, ({ ack }) => ack())
  }

  /** Hands in an act with what Slack knows about the person and their place. Rejects when it could not be saved. */
  async #hand(seen: Seen): Promise<void> {
    const { from, place } = seen.incoming
    for (const address of place ? [from, place.seat, place.channel] : [from]) this.#pace.heard(address)
    const hints = { ...(await this.#hints(seen)), ...seen.incoming.hints }
    await this.#receiver?.receive({ ...seen.incoming, hints, ...(place && { place: await this.#asked(seen, place) }) })
  }

  /** The place, with what Slack says they may do there now. */
  async #asked({ where, person }: Seen, place: Place): Promise<Place> {
    const token = await this.#connection.token(where)
    return { ...place, mayModerate: await this.#channels.mayModerate(this.#client, token, place.channel, person) }
  }

  /** A command for a channel that Tend was not added to, where no answer of the engine could be posted. */
  async #isAway({ where, incoming: { place, act } }: Seen): Promise<boolean> {
    if (!place || !isOfChannel(this.#commands, act)) return false
    const token = await this.#connection.token(where)
    return !(await this.#channels.isHere(this.#client, token, place.channel))
  }

  async #hints({ where, person }: Seen) {
    const token = await this.#connection.token(where)
    return this.#people.hints(this.#client, token, where, person)
  }

  /** Returns when the message is saved, or after two seconds; throws when it cannot be, and Slack delivers it again. */
  async #message(seen: Seen | undefined): Promise<void> {
    if (!seen) return
    if (seen.foreign) return this.#refuse(seen)
    const outcome = await inTime(this.#hand(seen), this.#clock.now() + acknowledgeWithin, this.#clock)
    if (outcome.kind === 'failed') throw outcome.error
  }

  async #around(around: ReturnType<typeof readAround>): Promise<void> {
    if (!around) return
    const { where } = around
    if (around.kind === 'left') {
      const { team, enterprise } = where
      const query = { teamId: team, enterpriseId: enterprise, isEnterpriseInstall: false }
      await this.#connection.installations.deleteInstallation(query)
      await this.#receiver?.workspace(workspaceOf(where), 'left')
      this.#report('slack-left', { platform: 'slack' })
      return
    }
    const token = await this.#connection.token(where)
    const { language } = await this.#people.hints(this.#client, token, where, around.person)
    await this.#client.views.publish({
      token,
      user_id: around.person,
      view: homeView(this.#commands, language ?? 'en'),
    })
  }

  async #came(where: Team): Promise<void> {
    await this.#receiver?.workspace(workspaceOf(where), 'back')
  }

  /** A line of this adapter's own where only the person sees it; nothing is taken in. */
  async #whisper(seen: Seen, line: 'tick' | 'foreign', ack: () => Promise<void>, respond: RespondFn): Promise<void> {
    await ack()
    const { language } = await this.#hints(seen)
    const body = note(linesIn(language ?? 'en')[line])
    await respond({ response_type: 'ephemeral', replace_original: false, ...body })
  }

  /** Somebody of another organisation: told so, and nothing is taken in. */
  async #refuse(seen: Seen, ack?: () => Promise<void>, respond?: RespondFn): Promise<void> {
    if (ack && respond) return this.#whisper(seen, 'foreign', ack, respond)
    const { language } = await this.#hints(seen)
    const body = note(linesIn(language ?? 'en').foreign)
    const token = await this.#connection.token(seen.where)
    const { channel } = spotOf(seen.incoming.hints.reach ?? seen.person)
    await this.#client.chat.postMessage({ token, channel, ...body, unfurl_links: false, unfurl_media: false })
  }

  /** Where no answer can be seen, says where it is. */
  async #notice(seen: Seen, trigger: string | undefined): Promise<void> {
    if (trigger === undefined) return
    const { language } = await this.#hints(seen)
    const token = await this.#connection.token(seen.where)
    await this.#client.views.open({ token, trigger_id: trigger, view: noticeView(linesIn(language ?? 'en').wrote) })
  }

  async #open(tap: Tap, id: string, ack: () => Promise<void>): Promise<void> {
    const found = Promise.resolve(this.#receiver?.form(tap.incoming.from, id, tap.incoming.place?.seat))
    await ack()
    const { language = 'en' } = await this.#hints(tap)
    const token = await this.#connection.token(tap.where)
    const parts = { client: this.#client, token, tap, found, language, clock: this.#clock }
    const opened = await openForm(parts).catch((error: unknown) => {
      if (errorName(error) === undefined) this.#report('slack-form', { platform: 'slack' }, error)
      return 'again' as const
    })
    if (opened === 'over') await this.#hand(tap)
    // The trigger had expired, or Slack did not answer: the same button, once more.
    const lines = linesIn(language)
    if (opened === 'again') await this.#speech.note(tap, note(lines.slow, [{ id, label: lines.again }]))
  }

  /** Work nobody waits for: what goes wrong in it is told to the operator. */
  #quietly(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.#report('slack-answer', { platform: 'slack' }, error))
  }
}

/** What becomes of a message that was tapped: nobody taps it twice. A post in a channel is everybody's and stays as it is. */
function afterTap({ incoming: { place }, isEphemeral }: Tap, message: object | undefined) {
  // Slack does not say what stood in a message that only they saw, so that it goes whole.
  if (place) return isEphemeral ? { delete_original: true } : undefined
  return message && { replace_original: true, ...stripped(message) }
}
