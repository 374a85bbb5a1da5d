/** What was said lately, and the pages that listen. A page that comes back is told what it missed. */
import { setTimeout } from 'node:timers/promises'
import type { Drawn } from './write.ts'

/** One thing for the page. `again` marks what was said before the page (re)connected and is shown without typing pace. */
export type News =
  | { readonly event: 'said' | 'again'; readonly id: string; readonly data: Drawn }
  | { readonly event: 'clock'; readonly data: number }

type Listener = (news: News) => void

/** How many messages are remembered for a page that comes back. */
export const mostRemembered = 500

export interface Live {
  /**
   * Whether a page listens. Right after the start, and after the last page left, it waits a moment for one to come back:
   * a page that is reloaded, or whose process was restarted, is away for less than a second.
   */
  heard(): Promise<boolean>
  /** Shows a message on every page and remembers it; the same id again takes the place of the earlier one. */
  say(drawn: Drawn): void
  /** Tells every page what Tend's clock shows, epoch ms. */
  tick(now: number): void
  /** Hands over what was said after `lastId` (everything, if that is unknown here), then all that follows. Returns the way out. */
  listen(lastId: string | undefined, listener: Listener): () => void
}

/**
 * `life` names this life of the process, so that ids of an earlier life are not mistaken for ours. `grace` is how long a
 * page may be away before it counts as closed, ms.
 */
export const createLive = (life: string, grace: number): Live => {
  const listeners = new Set<Listener>()
  let remembered: { readonly count: number; readonly drawn: Drawn }[] = []
  let count = 0
  const closed = () => setTimeout(grace, undefined, { ref: false })
  let away = closed()
  let arrival = Promise.withResolvers<void>()
  const idOf = (of: number): string => `${life}-${of}`

  return {
    async heard() {
      if (listeners.size === 0) await Promise.race([arrival.promise, away])
      return listeners.size > 0
    },
    say(drawn) {
      count += 1
      const gone = new Set([drawn.id, ...drawn.erases])
      remembered = [...remembered.filter((one) => !gone.has(one.drawn.id)), { count, drawn }].slice(-mostRemembered)
      for (const listener of listeners) listener({ event: 'said', id: idOf(count), data: drawn })
    },
    tick(now) {
      for (const listener of listeners) listener({ event: 'clock', data: now })
    },
    listen(lastId, listener) {
      const seen = lastId?.startsWith(`${life}-`) ? Number(lastId.slice(life.length + 1)) : 0
      for (const one of remembered)
        if (one.count > seen) listener({ event: 'again', id: idOf(one.count), data: one.drawn })
      listeners.add(listener)
      arrival.resolve()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        away = closed()
        arrival = Promise.withResolvers()
      }
    },
  }
}
