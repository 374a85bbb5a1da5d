/** A workspace and those in it, as data: what the Web API looks things up in. */
import type { Conversation, Viewer } from './conversation.ts'
import type { SeenMessage } from './screen.ts'
import { Watch } from './watch.ts'
import { botToken, id, type Json, secret, type View } from './wire.ts'

/** What an app like Tend is granted where a test says nothing else. */
export const usualScopes = [
  'channels:read',
  'chat:write',
  'commands',
  'groups:read',
  'im:history',
  'im:write',
  'users:read',
] as const

export interface MemberOptions {
  /** @example 'es-ES' */
  readonly locale?: string
  /** @example 'Europe/Berlin' */
  readonly tz?: string
  /** They run the workspace. */
  readonly role?: 'admin' | 'owner'
}

/** Somebody, with what is on their screen. */
export class Member implements Viewer {
  readonly id = id('U')
  readonly name: string
  readonly locale: string
  readonly tz: string
  role: 'admin' | 'owner' | undefined
  /** Where their account is; another organisation's for a guest in a shared channel. */
  readonly from: Team
  /** Where they may look. */
  readonly places = new Map<string, Conversation>()
  readonly watch = new Watch<SeenMessage>()
  readonly viewWatch = new Watch<View>()
  /** Open modals, the topmost last. */
  readonly stack: View[] = []
  /** The Home tab as published. */
  homeView: View | undefined
  /** What was picked or typed and not sent yet: container → block → action. */
  readonly entered = new Map<string, Record<string, Record<string, Json>>>()

  constructor(name: string, from: Team, { locale = 'en-US', tz = 'Europe/Berlin', role }: MemberOptions) {
    this.name = name
    this.from = from
    this.locale = locale
    this.tz = tz
    this.role = role
  }
}

/** A token, and whether it is good; else Slack's name for why not. */
export interface Grant {
  readonly token: string
  /** With token rotation: renews it, once. */
  readonly refresh: string | undefined
  readonly team: Team
  standing: 'good' | 'account_inactive' | 'token_revoked' | 'token_expired'
}

export class Team {
  readonly teamId = id('T')
  readonly name: string
  readonly domain: string
  readonly enterprise: { readonly id: string; readonly name: string } | undefined
  readonly botUserId = id('U')
  readonly botId = id('B')
  /** The scopes the app was granted; a test may change them. */
  readonly scopes: Set<string>
  /** The app's newest token here. */
  grant: Grant
  readonly members = new Map<string, Member>()
  /** Those that everybody is in. */
  readonly channels: Conversation[] = []
  readonly directs = new Map<string, Conversation>()
  /** Tokens expire and are renewed with a refresh token. */
  tokenRotation = false

  constructor(name: string, enterprise: string | undefined, scopes: readonly string[] = usualScopes) {
    this.name = name
    this.domain = name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    this.enterprise = enterprise === undefined ? undefined : { id: `E${idOf(enterprise)}`, name: enterprise }
    this.scopes = new Set(scopes)
    this.grant = this.renew()
  }

  get botToken(): string {
    return this.grant.token
  }

  /** The app may speak here, perhaps with a new token. */
  get installed(): boolean {
    return this.grant.standing === 'good' || this.grant.standing === 'token_expired'
  }

  /** A new token; what becomes of the one before it is the caller's. */
  renew(): Grant {
    const rotates = this.tokenRotation
    this.grant = {
      token: rotates ? `xoxe.${botToken()}` : botToken(),
      refresh: rotates ? `xoxe-1-${secret()}` : undefined,
      team: this,
      standing: 'good',
    }
    return this.grant
  }
}

/** Two workspaces that name the same organisation are in the same one. */
const idOf = (name: string): string =>
  name
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 12)
