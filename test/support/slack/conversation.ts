/** Direct messages and channels: what was said in them, as it looks now. */
import { buttonsOf, plainOf, type SeenMessage, selectsOf } from './screen.ts'
import type { Team } from './team.ts'
import type { Watch } from './watch.ts'
import type { Block, Json } from './wire.ts'

/** How a message came to be. */
export interface Origin {
  /** Only this person sees it. */
  readonly ephemeralTo?: string | undefined
  readonly viaResponseUrl?: boolean
}

/** A message: as Slack sends it (`raw`), and who sees it. */
export interface Message extends Origin {
  readonly raw: Json
  readonly seen: SeenMessage
}

/** Somebody in a conversation, who may be waiting to see something. */
export interface Viewer {
  readonly id: string
  readonly watch: Watch<SeenMessage>
  readonly places: Map<string, Conversation>
}

export class Conversation {
  readonly id: string
  readonly name: string
  /** Of those who may see what is said here. */
  readonly members = new Map<string, Viewer>()
  readonly messages = new Map<string, Message>()
  /** The app is in it. */
  hasApp = true
  /** Only those who are in it know of it. */
  isPrivate = false
  /** Nobody writes here any more. */
  isArchived = false
  /** Who made it, by their id. */
  creator: string | undefined
  /** With another organisation. */
  shared = false
  /** The workspaces it is in. */
  readonly teams = new Set<Team>()

  constructor(id: string, name: string) {
    this.id = id
    this.name = name
  }

  get isDirect(): boolean {
    return this.id.startsWith('D')
  }

  add(viewer: Viewer): void {
    this.members.set(viewer.id, viewer)
    viewer.places.set(this.id, this)
  }

  /** Adds a message, or changes the one that has this `ts`. */
  put(raw: Json, origin: Origin = {}): Message {
    const message = { ...origin, raw, seen: seenOf(this.id, raw, origin) }
    this.messages.set(raw.ts, message)
    for (const viewer of this.viewers(message)) viewer.watch.tell(message.seen)
    return message
  }

  remove(ts: string): Message | undefined {
    const message = this.messages.get(ts)
    this.messages.delete(ts)
    return message
  }

  /** What one person sees here, oldest first. */
  seenBy(person: string): SeenMessage[] {
    const seen: SeenMessage[] = []
    for (const message of this.messages.values()) {
      if (message.ephemeralTo === undefined || message.ephemeralTo === person) seen.push(message.seen)
    }
    return seen
  }

  viewers({ ephemeralTo }: Message): Iterable<Viewer> {
    if (ephemeralTo === undefined) return this.members.values()
    const only = this.members.get(ephemeralTo)
    return only ? [only] : []
  }
}

const seenOf = (channel: string, raw: Json, origin: Origin): SeenMessage => {
  const blocks: Block[] = raw.blocks ?? []
  return {
    ts: raw.ts,
    channel,
    text: raw.text ?? '',
    blocks,
    plain: plainOf(blocks, raw.text),
    buttons: buttonsOf(blocks),
    selects: selectsOf(blocks),
    ephemeral: origin.ephemeralTo !== undefined,
    viaResponseUrl: origin.viaResponseUrl ?? false,
    by: raw.bot_id ? 'app' : raw.user,
    thread: raw.thread_ts,
    at: Math.floor(Number(raw.ts) * 1000),
  }
}
