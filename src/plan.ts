/** When a planned moment comes next: a rule of days and a time of day in the person's zone, over changes of the clocks. Pure. */
import { Cron } from 'croner'
import { minutes } from './time.ts'

/** What repeats: on these days, at this time. */
export interface Rule {
  /** 0: Sunday … 6: Saturday. At least one. */
  readonly days: readonly number[]
  /** Minutes since midnight. */
  readonly minute: number
}

/** Not everybody at the full minute: somebody's own delay, up to nine minutes, always the same. */
export const spreadOf = (id: string): number =>
  minutes([...id].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 997, 7) % 10)

/**
 * The next time after `after`, epoch ms. A time that the clocks skip comes right after the gap; one that they repeat comes once.
 * @param zone IANA
 */
export function nextTime({ days, minute }: Rule, zone: string, after: number, spread: number): number {
  const pattern = `${minute % 60} ${Math.floor(minute / 60)} * * ${days.join(',')}`
  const cron = new Cron(pattern, { timezone: zone })
  // The one that is only held back by the spread is still to come.
  const next = cron.nextRun(new Date(after - spread))
  if (!next) throw new Error(`No day fits "${pattern}".`)
  return next.getTime() + spread
}

/** Making a formatter takes as long as a whole turn, and there are only so many zones. */
const clocks = new Map<string, Intl.DateTimeFormat>()
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  clocks.set(timeZone, clock)
  return clock
}

/** The day and the minute of the day in a zone: `['2026-03-29', 570]`. */
export function localTime(at: number, zone: string): readonly [day: string, minute: number] {
  const parts = clockOf(zone).formatToParts(at)
  const part = (name: string): string => parts.find(({ type }) => type === name)?.value ?? '0'
  return [`${part('year')}-${part('month')}-${part('day')}`, Number(part('hour')) * 60 + Number(part('minute'))]
}

/** The same day of the week and time of day as at `first` in this zone, as it comes next after `after`; epoch ms. */
export function everyWeek(first: number, zone: string, after: number): number {
  const [day, minute] = localTime(first, zone)
  return nextTime({ days: [new Date(day).getUTCDay()], minute }, zone, after, 0)
}

/** Cities name the zones of the world: `berlin`, `new york`. */
const cities = (): ReadonlyMap<string, string> =>
  new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [
      (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ').toLowerCase(),
      zone,
    ]),
  )

/** The zone of a city that was typed, or of a zone's own name; undefined when none is called so. */
export function zoneOf(text: string): string | undefined {
  const typed = text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const own = Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === typed.replaceAll(' ', '_'))
  return own ?? cities().get(typed)
}
