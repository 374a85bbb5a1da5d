/** How Tend is, for whoever keeps it running: names of platforms and seconds, never people. */
import { inTime } from './acknowledge.ts'
import type { Adapter } from './adapter.ts'
import type { Page } from './pages.ts'
import type { Conversation } from './record.ts'
import type { Engine } from './store/engine.ts'
import { type Clock, seconds } from './time.ts'

/** `starting` until every platform was connected once; `stopping` from when it is asked to end. */
export type Phase = 'starting' | 'running' | 'stopping'

export interface HealthParts {
  readonly adapters: () => readonly Adapter[]
  readonly phase: () => Phase
  readonly engine: Pick<Engine<Conversation>, 'load' | 'awaited'>
  readonly clock: Clock
}

/**
 * As in `{ store: true, ready: true, phase: 'running', oldestDueSeconds: 0,
 * platforms: { slack: { connected: true, lastEventSeconds: 12 } } }`.
 */
export interface Health {
  /** The store answers. */
  readonly store: boolean
  /** Running, the store answers, and every platform is connected. */
  readonly ready: boolean
  readonly phase: Phase
  /** How late the oldest deadline is that has not fired; 0: none is due; null: the store does not say. */
  readonly oldestDueSeconds: number | null
  /** `lastEventSeconds`: since the platform was last heard of; null: not yet. */
  readonly platforms: Readonly<
    Record<string, { readonly connected: boolean; readonly lastEventSeconds: number | null }>
  >
}

/** A store that takes longer than this does not answer. */
const patience = seconds(2)
/** How many conversations that wait for a visit are looked at for a deadline. */
const mostLooked = 20

export async function healthOf({ adapters, phase, engine, clock }: HealthParts): Promise<Health> {
  const now = clock.now()
  const ago = (at: number): number => Math.max(0, Math.round((now - at) / 1000))
  const looked = await inTime(oldestDue(engine, now), now + patience, clock)
  const platforms = Object.fromEntries(
    adapters().map((adapter) => {
      const { connected, heardAt } = adapter.pulse()
      return [adapter.name, { connected, lastEventSeconds: heardAt === null ? null : ago(heardAt) }]
    }),
  )
  const store = looked.kind === 'done'
  const connected = Object.values(platforms).every((platform) => platform.connected)
  return {
    store,
    ready: phase() === 'running' && store && connected,
    phase: phase(),
    oldestDueSeconds: looked.kind === 'done' ? ago(looked.value ?? now) : null,
    platforms,
  }
}

/** When the oldest deadline was due that has not fired, epoch ms. Rejects when the store does not answer. */
async function oldestDue(engine: HealthParts['engine'], now: number): Promise<number | undefined> {
  // Asked for by a name that no conversation has: whether records can be read, not only the index of wakes.
  await engine.load('health')
  const waiting = await engine.awaited(now)
  const records = await Promise.all(waiting.slice(0, mostLooked).map((key) => engine.load(key)))
  const due = records.flatMap((record) => record?.timers.map(({ dueAt }) => dueAt) ?? []).filter((at) => at <= now)
  return due.length > 0 ? Math.min(...due) : undefined
}

/**
 * `/healthz`: 200 while the process lives and its store answers. `/readyz`: 200 when it also hears its platforms, and
 * neither starts nor stops. Else 503; the body of both is a {@link Health}, so it says what is missing.
 */
export function healthPages(parts: HealthParts): readonly Page[] {
  const page = (path: string, isWell: (health: Health) => boolean): Page => ({
    path,
    answer: async () => {
      const health = await healthOf(parts)
      return { status: isWell(health) ? 200 : 503, type: 'application/json', body: JSON.stringify(health) }
    },
  })
  return [page('/healthz', ({ store }) => store), page('/readyz', ({ ready }) => ready)]
}
