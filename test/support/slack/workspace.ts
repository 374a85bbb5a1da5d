/** A workspace: its people, its channels, and whether the app is installed in it. */
import { Conversation } from './conversation.ts'
import type { Delivered } from './delivery.ts'
import { FakePerson } from './people.ts'
import type { Platform } from './platform.ts'
import { type MemberOptions, Team } from './team.ts'
import { id } from './wire.ts'

/** A channel, perhaps shared with another workspace. */
export interface FakeChannel {
  readonly id: string
  readonly name: string
  /** Who made it, by their id. */
  creator: string | undefined
  isArchived: boolean
  /** The app is in it. */
  hasApp: boolean
}

interface ChannelOptions {
  readonly shared?: FakeWorkspace
  readonly hasApp?: boolean
  readonly isPrivate?: boolean
  readonly creator?: { readonly id: string }
}

export interface WorkspaceOptions {
  /** The organisation it belongs to, by name. */
  readonly enterprise?: string
  /** What the app was granted. */
  readonly scopes?: readonly string[]
  /** Installed from the beginning; by default it is. */
  readonly installed?: boolean
}

/** How an installation went: the page the browser ended on. */
export interface Installed {
  readonly status: number
  readonly text: string
}

type Leaving = 'app_uninstalled' | 'tokens_revoked'

export class FakeWorkspace extends Team {
  readonly #platform: Platform

  constructor(platform: Platform, name: string, { enterprise, scopes, installed = true }: WorkspaceOptions) {
    super(name, enterprise, scopes)
    this.#platform = platform
    platform.teams.set(this.teamId, this)
    platform.grants.set(this.grant.token, this.grant)
    if (!installed) this.grant.standing = 'account_inactive'
  }

  /** Somebody in it; `from` another organisation: a guest through a shared channel. */
  person(name: string, options: MemberOptions & { readonly from?: FakeWorkspace } = {}): FakePerson {
    const { from = this, ...rest } = options
    const direct = new Conversation(id('D'), name)
    direct.shared = from !== this
    direct.teams.add(this)
    const person = new FakePerson(this.#platform, this, direct, name, from, rest)
    direct.add(person)
    for (const channel of this.channels) channel.add(person)
    this.#platform.conversations.set(direct.id, direct)
    this.directs.set(person.id, direct)
    this.members.set(person.id, person)
    return person
  }

  /** A channel with everybody who is in the workspace, or comes into it, and the app. */
  channel(name: string, { shared, hasApp = true, isPrivate = false, creator }: ChannelOptions = {}): FakeChannel {
    const channel = new Conversation(id('C'), name)
    channel.hasApp = hasApp
    channel.isPrivate = isPrivate
    channel.creator = creator?.id
    channel.shared = shared !== undefined
    for (const team of shared ? [this, shared] : [this]) {
      channel.teams.add(team)
      team.channels.push(channel)
      for (const member of team.members.values()) channel.add(member)
    }
    this.#platform.conversations.set(channel.id, channel)
    return channel
  }

  /** The app is removed: its tokens are void at once, and it is told so, in this order, each time after the other arrived. */
  async uninstall(events: readonly Leaving[] = ['tokens_revoked', 'app_uninstalled']): Promise<readonly Delivered[]> {
    this.grant.standing = 'account_inactive'
    const told: Delivered[] = []
    for (const type of events) {
      const more = type === 'tokens_revoked' ? { tokens: { oauth: [], bot: [this.botUserId] } } : {}
      const delivered = this.#platform.event(
        this,
        { type, ...more, event_ts: this.#platform.clock.stamp() },
        { subscription: type },
      )
      told.push(delivered)
      await delivered.acknowledged().catch(() => {})
    }
    return told
  }

  /** The token runs out, as with token rotation. */
  expireToken(): void {
    this.grant.standing = 'token_expired'
  }

  /** Installed again without a browser: a new token. */
  reinstall(): void {
    this.#platform.grant(this)
  }

  /**
   * Goes through OAuth as a browser does, from the app's own page (`http://…/slack/install`).
   * @param options `redirectUrl` is what the app's settings name, where the app names none; by default Bolt's own.
   */
  async installs(
    installUrl: string,
    options: { agrees?: boolean; by?: FakePerson; redirectUrl?: string } = {},
  ): Promise<Installed> {
    const { agrees = true, by, redirectUrl = new URL('/slack/oauth_redirect', installUrl).href } = options
    const begun = await fetch(installUrl, { redirect: 'manual' })
    const cookie = (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const page = begun.headers.get('location') ?? /href="([^"]*authorize[^"]*)"/.exec(await begun.text())?.[1]
    if (!page) return { status: begun.status, text: 'The page does not lead to Slack.' }
    const url = new URL(page.replaceAll('&amp;', '&'))
    url.searchParams.set('team', this.teamId)
    url.searchParams.set('by', by?.id ?? id('U'))
    url.searchParams.set('configured_redirect', redirectUrl)
    if (!agrees) url.searchParams.set('agrees', 'no')
    const agreed = await fetch(url, { redirect: 'manual' })
    const back = agreed.headers.get('location')
    if (back === null) return { status: agreed.status, text: await agreed.text() }
    const ended = await fetch(back, { redirect: 'manual', headers: { cookie } })
    return { status: ended.status, text: await ended.text() }
  }
}
