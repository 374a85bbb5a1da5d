/** Everything Slack knows: the app, its workspaces, what was said; and what it hands out once (triggers, response URLs). */
import { Clock } from './clock.ts'
import type { Conversation } from './conversation.ts'
import { type Carrier, type Delivered, Delivery, type Kind, type Settle, unsent } from './delivery.ts'
import { Faults } from './faults.ts'
import type { Code } from './oauth.ts'
import type { Grant, Member, Team } from './team.ts'
import { id, type Json, secret, type View } from './wire.ts'

/** One call of the app's. */
export interface Call {
  /** @example 'chat.postMessage'; 'response_url' for an answer through one. */
  readonly method: string
  readonly body: Json
  /** The workspace whose token it was. */
  readonly team?: string
  readonly at: number
  readonly status: number
  readonly ok: boolean
  readonly error?: string
}

/** What `trigger_id` stands for: one view for one person, within three seconds. */
interface Trigger {
  readonly team: Team
  readonly member: Member
  readonly at: number
  used: boolean
}

/** What a `response_url` stands for. */
export interface Hook {
  readonly team: Team
  readonly member: Member
  readonly conversation: Conversation
  /** The message that was tapped; undefined for a command. */
  readonly original: string | undefined
  readonly until: number
  left: number
}

const minute = 60_000

export class Platform {
  readonly appId = id('A')
  readonly clientId = `${Math.floor(Math.random() * 1e12)}.${Math.floor(Math.random() * 1e12)}`
  readonly clientSecret = secret()
  readonly signingSecret = secret(16)
  readonly appToken = `xapp-1-${this.appId}-${secret()}`
  readonly #verification = secret()
  readonly clock = new Clock()
  readonly faults = new Faults()
  readonly calls: Call[] = []
  readonly violations: string[] = []
  readonly teams = new Map<string, Team>()
  /** All tokens there ever were. */
  readonly grants = new Map<string, Grant>()
  readonly conversations = new Map<string, Conversation>()
  readonly views = new Map<string, { view: View; member: Member; team: Team }>()
  readonly hooks = new Map<string, Hook>()
  readonly codes = new Map<string, Code>()
  readonly #posted = new Map<string, number[]>()
  readonly #triggers = new Map<string, Trigger>()
  /** What the app subscribed to. */
  readonly subscriptions = new Set(['message.im', 'app_home_opened', 'app_uninstalled', 'tokens_revoked'])
  readonly #closing = new AbortController()
  readonly #underway = new Set<Promise<unknown>>()
  /** `http://127.0.0.1:PORT`, once the server knows it. */
  origin = ''
  carrier: Carrier | undefined
  /** In Socket Mode: leave to connect once. */
  ticket: (() => string) | undefined

  get closing(): AbortSignal {
    return this.#closing.signal
  }

  close(): void {
    this.#closing.abort()
  }

  /** The app is installed: a new token, which is remembered also when it is void. */
  grant(team: Team): Grant {
    const grant = team.renew()
    this.grants.set(grant.token, grant)
    return grant
  }

  /** Everything that is being delivered or answered just now. */
  get underway(): ReadonlySet<Promise<unknown>> {
    return this.#underway
  }

  track(work: Promise<unknown>): void {
    this.#underway.add(work)
    work.finally(() => this.#underway.delete(work))
  }

  /** Whether one more message may be posted to a conversation within this second. */
  pace(conversation: string): boolean {
    const most = this.faults.rateLimit.messagesPerSecondPerChannel
    if (most === undefined) return true
    const now = this.clock.now()
    const recent = (this.#posted.get(conversation) ?? []).filter((at) => at > now - 1000)
    if (recent.length < most) recent.push(now)
    else return false
    this.#posted.set(conversation, recent)
    return true
  }

  trigger(team: Team, member: Member): string {
    const trigger = `${this.clock.now()}.${secret(4)}.${secret(16)}`
    this.#triggers.set(trigger, { team, member, at: this.clock.now(), used: false })
    return trigger
  }

  /** Whose view a trigger opens, or why it opens none. It is used up by this. */
  pull(trigger: string): Trigger | string {
    const known = this.#triggers.get(trigger)
    if (!known) return 'invalid_trigger_id'
    if (known.used) return 'exchanged_trigger_id'
    if (this.clock.now() - known.at > this.faults.triggerLifeMs) return 'expired_trigger_id'
    known.used = true
    return known
  }

  /** A `response_url`: five answers within thirty minutes. */
  hook(kind: 'commands' | 'actions', hook: Omit<Hook, 'until' | 'left'>): string {
    const path = `/hooks/${kind}/${hook.team.teamId}/${secret(8)}`
    this.hooks.set(path, { ...hook, until: this.clock.now() + 30 * minute, left: 5 })
    return this.origin + path
  }

  /** An event to the app, in the envelope of the Events API; kept back where the app did not ask for it or may not have it. */
  event(team: Team, event: Json, options: { scope?: string; subscription: string; shared?: boolean }): Delivered {
    const { scope, subscription, shared = false } = options
    if (!this.subscriptions.has(subscription)) return unsent(`it has not subscribed to ${subscription}`)
    if (scope !== undefined && !team.scopes.has(scope)) return unsent(`it was not granted ${scope}`)
    const leaving = ['app_uninstalled', 'tokens_revoked'].includes(event.type)
    if (!team.installed && !leaving) return unsent(`it is not installed in ${team.name}`)
    const { teamId, enterprise, botUserId } = team
    return this.deliver('events_api', {
      token: this.#verification,
      team_id: teamId,
      ...(enterprise && { enterprise_id: enterprise.id }),
      context_team_id: teamId,
      context_enterprise_id: enterprise?.id ?? null,
      api_app_id: this.appId,
      event,
      type: 'event_callback',
      event_id: id('Ev'),
      event_time: Math.floor(Number(event.event_ts)),
      authorizations: [
        {
          enterprise_id: enterprise?.id ?? null,
          team_id: teamId,
          user_id: botUserId,
          is_bot: true,
          is_enterprise_install: false,
        },
      ],
      is_ext_shared_channel: shared,
    })
  }

  /** A tap, a form or a shortcut, with what all of them carry. */
  interaction(team: Team, member: Member, payload: Json, settle?: Settle): Delivered {
    if (!team.installed) return unsent(`it is not installed in ${team.name}`)
    const whole = {
      team: { id: team.teamId, domain: team.domain, ...org(team) },
      user: { id: member.id, username: member.name, name: member.name, team_id: member.from.teamId },
      api_app_id: this.appId,
      token: this.#verification,
      ...(payload.type !== 'view_closed' && { trigger_id: this.trigger(team, member) }),
      is_enterprise_install: false,
      enterprise: team.enterprise ?? null,
      ...payload,
    }
    return this.deliver('interactive', whole, settle)
  }

  command(team: Team, payload: Json, settle: Settle): Delivered {
    if (!team.installed || !team.scopes.has('commands')) return unsent('it has no commands here')
    return this.deliver('slash_commands', { token: this.#verification, api_app_id: this.appId, ...payload }, settle)
  }

  /** What happens in a conversation: the app hears of its own messages too. */
  tell(team: Team, conversation: Conversation, event: Json): Delivered {
    const kind = conversation.isDirect ? 'im' : 'channels'
    return this.event(
      team,
      { type: 'message', ...event, channel: conversation.id, channel_type: conversation.isDirect ? 'im' : 'channel' },
      { scope: `${kind}:history`, subscription: `message.${kind}`, shared: conversation.shared },
    )
  }

  deliver(kind: Kind, payload: Json, settle?: Settle): Delivered {
    const { carrier, faults, closing } = this
    if (!carrier) throw new Error('The server is not open.')
    const underway = (attempt: Promise<unknown>): void => this.track(attempt)
    return new Delivery({ carrier, faults, kind, payload, closing, underway, ...(settle && { settle }) })
  }
}

const org = ({ enterprise }: Team) => enterprise && { enterprise_id: enterprise.id, enterprise_name: enterprise.name }
