/** Slack: hears direct messages, taps, commands and forms over HTTP or a socket, acknowledges them in time, and answers. */
import type { RespondFn, webApi } from '@slack/bolt'
import {
  type Adapter,
  type Clock,
  type Command,
  inTime,
  type Outgoing,
  type Receiver,
  Refused,
  type Report,
  type SentRef,
  seconds,
} from '#adapter'
import { placeOf, seatOf, type Team, workspaceOf } from './address.ts'
import { Connection, type ConnectionParts } from './connection.ts'
import { linesIn } from './content/index.ts'
import { openForm } from './forms.ts'
import { Pace } from './pace.ts'
import { People } from './people.ts'
import { readAround, readMessage, type Seen } from './read.ts'
import { errorName, refusalOf } from './refusal.ts'
import { readCommand, readForm, readShortcut, readTap, type Tap } from './taps.ts'
import { homeView, noticeView } from './views.ts'
import { fileBodies, note, stripped, write } from './write.ts'

export { preflight } from './setup.ts'

export interface SlackOptions extends ConnectionParts {
  readonly commands: readonly Command[]
}

/** Where a message is posted, and in whose name. */
interface Place {
  readonly token: string
  readonly channel: string
  readonly thread_ts?: string
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
  readonly #pace: Pace
  #receiver: Receiver | undefined

  constructor({ commands, ...parts }: SlackOptions) {
    this.#commands = commands
    this.#clock = parts.clock
    this.#report = parts.report
    this.#connection = new Connection(parts, (where) => this.#came(where))
    this.#people = new People(parts.clock)
    this.#pace = new Pace(parts.clock, parts.report)
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

  async send(outgoing: Outgoing): Promise<SentRef> {
    const seat = seatOf(outgoing.to)
    if (!seat) throw new Refused('gone')
    const { channel, thread } = placeOf(outgoing.reach ?? seat.person)
    try {
      const token = await this.#connection.token(seat)
      await this.#erase(token, outgoing.erases)
      await this.#pace.next(outgoing.to, channel)
      const where = { token, channel, ...(thread !== undefined && { thread_ts: thread }) }
      const ref = await this.#say(where, seat.person, outgoing)
      for (const part of outgoing.files.flatMap(fileBodies)) {
        await this.#pace.next(outgoing.to, channel)
        await this.#client.chat.postEphemeral({ ...where, ...part, user: seat.person })
      }
      return ref
    } catch (error) {
      throw refusalOf(error)
    }
  }

  async #say(where: Place, person: string, outgoing: Outgoing): Promise<SentRef> {
    const body = { ...where, ...write(outgoing) }
    if (outgoing.privacy === 'ephemeral') {
      // Gone when Slack is reloaded, and part of no export.
      await this.#client.chat.postEphemeral({ ...body, user: person })
      return 'ephemeral:'
    }
    const sent = await this.#client.chat.postMessage({ ...body, unfurl_links: false, unfurl_media: false })
    return `${sent.channel}:${sent.ts}`
  }

  get #client(): webApi.WebClient {
    return this.#connection.app.client
  }

  async #erase(token: string, refs: readonly SentRef[]): Promise<void> {
    for (const ref of refs) {
      const [channel = '', ts = ''] = ref.split(':')
      if (ts === '') continue
      await this.#client.chat.delete({ token, channel, ts }).catch(() => {})
    }
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
      const message = (body as { message?: object }).message
      if (outcome.kind === 'done' && message) {
        this.#quietly(respond({ replace_original: true, ...stripped(message) }))
      }
    })
    app.command(/.*/, async ({ body, ack, respond }) => {
      const seen = readCommand(body, this.#clock.now())
      if (!seen) return ack()
      if (seen.foreign) return this.#refuse(seen, ack, respond)
      await inTime(this.#hand(seen), this.#clock.now() + acknowledgeWithin, this.#clock)
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

  /** Hands in an act with what Slack knows about the person. Rejects when it could not be saved. */
  async #hand(seen: Seen): Promise<void> {
    this.#pace.heard(seen.incoming.from)
    const hints = { ...(await this.#hints(seen)), ...seen.incoming.hints }
    await this.#receiver?.receive({ ...seen.incoming, hints })
  }

  async #hints({ where, person }: Seen) {
    const token = await this.#connection.token(where)
    return this.#people.hints(this.#client, token, person)
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
    const { language } = await this.#people.hints(this.#client, token, around.person)
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
    const { channel } = placeOf(seen.incoming.hints.reach ?? seen.person)
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
    const found = Promise.resolve(this.#receiver?.form(tap.incoming.from, id))
    await ack()
    const { language = 'en' } = await this.#hints(tap)
    const token = await this.#connection.token(tap.where)
    const parts = { client: this.#client, token, tap, found, language, clock: this.#clock }
    const opened = await openForm(parts).catch((error: unknown) => {
      if (errorName(error) === undefined) this.#report('slack-form', { platform: 'slack' }, error)
      return 'again' as const
    })
    if (opened === 'over') await this.#hand(tap)
    if (opened === 'again') await this.#offerAgain(tap, id, token, language)
  }

  /** The trigger had expired, or Slack did not answer: the same button, once more. */
  async #offerAgain(tap: Tap, id: string, token: string, language: string): Promise<void> {
    const lines = linesIn(language)
    const { channel, thread } = placeOf(tap.incoming.hints.reach ?? tap.person)
    await this.#client.chat.postMessage({
      token,
      channel,
      ...note(lines.slow, [{ id, label: lines.again }]),
      ...(thread !== undefined && { thread_ts: thread }),
      unfurl_links: false,
      unfurl_media: false,
    })
  }

  /** Work nobody waits for: what goes wrong in it is told to the operator. */
  #quietly(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.#report('slack-answer', { platform: 'slack' }, error))
  }
}
