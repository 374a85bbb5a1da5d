/** A person in front of Slack: writes, taps, picks, fills in forms. */
import { actionOf, type Found, find, findList, keyOf, misfits, onMessage, onView, unfilled, withState } from './acts.ts'
import type { Conversation } from './conversation.ts'
import { type Delivered, unneeded, unsent } from './delivery.ts'
import { changedEvent, deletedEvent, messageEvent } from './events.ts'
import { answered } from './forms.ts'
import { say } from './hooks.ts'
import type { Platform } from './platform.ts'
import type { SeenMessage } from './screen.ts'
import { Sight } from './sight.ts'
import { entered, put } from './state.ts'
import type { MemberOptions, Team } from './team.ts'
import { hide } from './views.ts'
import type { Block, Json, View } from './wire.ts'
import { edited, type FileKind, sent, unfurled, written } from './writing.ts'

/** Where something is tapped: a message as it was seen, a view as it was seen, or the Home tab as it is. */
export type Where = SeenMessage | View | 'home'

/** What was written, or what was seen. */
type Message = Pick<Delivered | SeenMessage, 'ts'>

/** A channel. */
type Place = { readonly id: string }

export class FakePerson extends Sight {
  readonly #platform: Platform
  /** The workspace whose app this is about. */
  readonly #team: Team

  constructor(platform: Platform, team: Team, direct: Conversation, name: string, from: Team, options: MemberOptions) {
    super(direct, name, from, options)
    this.#platform = platform
    this.#team = team
  }

  /** In the direct message with the app, unless a channel is named. */
  writes(text: string, options: { thread?: string; in?: Place } = {}): Delivered {
    return this.#posts(written(this.#team, this, this.#acts(), text, options.thread), options.in)
  }

  sends(kind: FileKind): Delivered {
    return this.#posts(sent(this.#team, this, this.#acts(), kind))
  }

  edits({ ts }: Message, text: string): Delivered {
    return this.#changes(ts, (before) => edited(before, this.actedAt, text))
  }

  deletes({ ts = '' }: Message): Delivered {
    const message = this.direct.remove(ts)
    if (!message) throw new Error(`There is no message ${ts} to delete.`)
    return this.#platform.tell(this.#team, this.direct, deletedEvent(message.raw, this.#acts()))
  }

  /** Slack shows what a link leads to: the message changes, its words do not. */
  unfurls({ ts }: Message): Delivered {
    return this.#changes(ts, unfurled)
  }

  opensHome(tab: 'home' | 'messages' = 'home'): Delivered {
    const shown = tab === 'home' && this.homeView ? { view: this.homeView } : {}
    const event = { type: 'app_home_opened', user: this.id, channel: this.dm, tab, ...shown, event_ts: this.#acts() }
    return this.#platform.event(this.#team, event, { subscription: 'app_home_opened' })
  }

  /** A slash command, `/tend calm`; in the direct message with the app unless a channel is named. */
  runs(command: string, text = '', options: { in?: Place } = {}): Delivered {
    this.#acts()
    const [team, platform] = [this.#team, this.#platform]
    if (this.from !== team) return unsent("another organisation's commands are not offered")
    const conversation = this.#at(options.in)
    const hook = { team, member: this, conversation, original: undefined }
    const fields = {
      team_id: team.teamId,
      team_domain: team.domain,
      ...(team.enterprise && { enterprise_id: team.enterprise.id, enterprise_name: team.enterprise.name }),
      channel_id: conversation.id,
      channel_name: conversation.isDirect ? 'directmessage' : conversation.name,
      user_id: this.id,
      user_name: this.name,
      command,
      text,
      is_enterprise_install: 'false',
      response_url: platform.hook('commands', hook),
      trigger_id: platform.trigger(team, this),
    }
    return platform.command(team, fields, (body) => {
      if (body === undefined || body === '') return
      say(platform, { ...hook, until: 0, left: 0 }, typeof body === 'string' ? { text: body } : body, 'command ack')
    })
  }

  /** A global shortcut. */
  shortcut(callbackId: string): Delivered {
    const payload = { type: 'shortcut', callback_id: callbackId, action_ts: this.#acts() }
    return this.#platform.interaction(this.#team, this, payload)
  }

  /** Taps a button, by its label or its action id, and its value where several are alike. */
  taps(where: Where, labelOrActionId: string, value?: string): Delivered {
    const fits = (element: Json): boolean =>
      element.type === 'button' && (value === undefined || element.value === value)
    const found = find(this.#blocksOf(where), labelOrActionId, fits)
    return this.#does(where, actionOf(found, {}, this.#acts()))
  }

  /** Picks from a list, by labels or values; the list is found by its action id, or by offering them. */
  picks(where: Where, labelsOrValues: readonly string[], actionId?: string): Delivered {
    const found = findList(this.#blocksOf(where), labelsOrValues, actionId)
    const entry = entered(found.element, labelsOrValues)
    this.#enters(where, found, entry)
    const silent = found.block.type === 'input' && !found.block['dispatch_action']
    return silent ? unneeded : this.#does(where, actionOf(found, entry, this.#acts()))
  }

  /** Fills in the open form and sends it: block id or action id → what is typed, or the labels or values that are picked. */
  submits(values: Readonly<Record<string, string | readonly string[]>>): Delivered {
    const top = this.stack.at(-1)
    if (!top) throw new Error(`${this.name} has no form open.`)
    if (!top['submit']) throw new Error(`${this.name}'s modal has no button to send it.`)
    for (const [name, value] of Object.entries(values)) {
      const found = find(top.blocks, name, ({ type }) => type !== 'button')
      this.#enters(top, found, entered(found.element, value))
    }
    const view = withState(this, top)
    const stopped = [...unfilled(view).map((label) => `${label}: nothing was entered`), ...misfits(view)]
    if (stopped.length > 0) throw new Error(`Slack's client does not send the form. ${stopped.join('. ')}.`)
    this.#acts()
    const payload = { type: 'view_submission', view, response_urls: [] }
    return this.#platform.interaction(this.#team, this, payload, (body) =>
      answered(this.#platform, this.#team, this, top, body),
    )
  }

  /** The app hears of it where its view said `notify_on_close`. */
  closesModal(): Delivered {
    this.#acts()
    const [view] = hide(this.#platform, this)
    if (!view) throw new Error(`${this.name} has no modal open.`)
    if (!view['notify_on_close']) return unneeded
    return this.#platform.interaction(this.#team, this, { type: 'view_closed', view, is_cleared: false })
  }

  /** The person does something now; the moment as a `ts`. */
  #acts(): string {
    this.actedAt = this.#platform.clock.stamp()
    return this.actedAt
  }

  #at(place: Place = { id: this.dm }): Conversation {
    const conversation = this.places.get(place.id)
    if (!conversation) throw new Error(`${this.name} is not in ${place.id}.`)
    return conversation
  }

  #posts(raw: Json, place?: Place): Delivered {
    const conversation = this.#at(place)
    conversation.put(raw)
    const delivered = this.#platform.tell(this.#team, conversation, messageEvent(raw))
    return Object.assign(delivered, { ts: raw.ts as string })
  }

  #changes(ts: string | undefined, how: (before: Json) => Json): Delivered {
    const before = this.direct.messages.get(ts ?? '')
    if (!before) throw new Error(`There is no message ${ts} in the direct message.`)
    const at = this.#acts()
    const after = this.direct.put(how(before.raw), before)
    return this.#platform.tell(this.#team, this.direct, changedEvent(before.raw, after.raw, at))
  }

  #blocksOf(where: Where): readonly Block[] {
    if (where !== 'home') return where.blocks
    if (!this.homeView) throw new Error(`${this.name} has no Home tab yet.`)
    return this.homeView.blocks
  }

  /** Where things were entered is known by the view's id, or the message's. */
  #enters(where: Where, { block, element }: Found, entry: Json): void {
    const key = where === 'home' ? (this.homeView?.id ?? '') : 'ts' in where ? keyOf(where as SeenMessage) : where.id
    const values = this.entered.get(key) ?? {}
    put(values, block.block_id ?? '', element.action_id, entry)
    this.entered.set(key, values)
  }

  #does(where: Where, action: Json): Delivered {
    const view = where === 'home' ? this.homeView : 'ts' in where ? undefined : (where as View)
    const place = view ? onView(this, view) : this.#atMessage(where as SeenMessage)
    return this.#platform.interaction(this.#team, this, { type: 'block_actions', ...place, actions: [action] })
  }

  #atMessage(message: SeenMessage): Json {
    const { channel, ts } = message
    const conversation = this.#at({ id: channel })
    // One taps what one sees: the message as it was then, though it may have changed or gone meanwhile.
    const raw = { ...conversation.messages.get(ts)?.raw, ts, text: message.text, blocks: message.blocks }
    const hook = { team: this.#team, member: this, conversation, original: ts }
    return { ...onMessage(this, conversation, message, raw), response_url: this.#platform.hook('actions', hook) }
  }
}
