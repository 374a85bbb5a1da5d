/** Holds back whoever sends far more than a person can mean, before any work is done; stop, help and danger never are. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Adapter, Receiver } from './adapter.ts'
import { isForHelp, lineTo } from './apology.ts'
import type { House } from './house.ts'
import type { Incoming } from './message.ts'
import type { Report } from './report.ts'
import { globalWordIn } from './understand.ts'

/** Acts within a minute. Nobody taps or writes once a second for a minute and means it. */
const perPerson = 60
/** A workspace of a thousand people that all begin at once stays below. */
const perPlace = 6000
const minute = 60

export interface LimitParts {
  readonly house: House
  readonly report: Report
}

/** The adapter with a limit between it and the engine. Who is held back hears so once a minute. */
export function limited(adapter: Adapter, { house, report }: LimitParts): Adapter {
  const people = new RateLimiterMemory({ points: perPerson, duration: minute })
  const places = new RateLimiterMemory({ points: perPlace, duration: minute })

  const guard = (receiver: Receiver): Receiver => ({
    form: (from, choice, seat) => receiver.form(from, choice, seat),
    waiting: (platform) => receiver.waiting(platform),
    workspace: (name, what) => receiver.workspace(name, what),
    receive: async (incoming) => {
      const person = await over(people, incoming.from)
      const place = await over(places, placeOf(incoming))
      if ((person === 0 && place === 0) || mustBeHeard(house, incoming)) return receiver.receive(incoming)
      if (person > 1 || place > 1) return
      report('too-much', { platform: adapter.name })
      await adapter.send(lineTo(house, incoming, 'tooMuch')).catch(() => {})
    },
  })

  return {
    name: adapter.name,
    start: (receiver) => adapter.start(guard(receiver)),
    stop: () => adapter.stop(),
    send: (outgoing) => adapter.send(outgoing),
    pulse: () => adapter.pulse(),
  }
}

/** How many acts beyond the limit this one is; 0: within it. */
async function over(limiter: RateLimiterMemory, key: string | undefined): Promise<number> {
  if (key === undefined) return 0
  try {
    await limiter.consume(key)
    return 0
  } catch (error) {
    if (error instanceof RateLimiterRes) return error.consumedPoints - limiter.points
    throw error
  }
}

/** The workspace, or undefined where all people of a platform share one. */
function placeOf({ from }: Incoming): string | undefined {
  const [platform, workspace] = from.split(':')
  return workspace === '@me' || workspace === 'local' ? undefined : `${platform}:${workspace}`
}

function mustBeHeard(house: House, incoming: Incoming): boolean {
  const { act } = incoming
  if (isForHelp(house, incoming)) return true
  if (act.kind === 'choice') return act.choice.endsWith(':~stop')
  if (act.kind === 'command') return act.command === 'stop'
  if (act.kind !== 'text' && act.kind !== 'form') return false
  const text = act.kind === 'text' ? act.text : Object.values(act.fields).join('\n')
  try {
    return globalWordIn(house, text) === 'stop' || house.screen(text).severity !== 'none'
  } catch {
    // What cannot be judged here is judged by the engine.
    return true
  }
}
