/** Times that people type and read: "18:30", "in 2 hours", and back again in the person's zone and language. */
import type { Incoming } from './message.ts'
import type { Person } from './person.ts'
import { days } from './time.ts'

/** Reads a typed time. Loaded only when a question asks for one, because the library takes a while to load. */
export type TimeReader = (text: string, person: Person, now: number) => number | undefined

const offsetOf = (zone: string, now: number): number => {
  const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(now)
    .find(({ type }) => type === 'timeZoneName')?.value
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name ?? '') ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** @returns a reader of epoch ms in the future; undefined for a text that names no time. */
export async function loadTimeReader(): Promise<TimeReader> {
  const chrono = await import('chrono-node')
  const parsers: Record<string, Pick<typeof chrono, 'parseDate'>> = {
    de: chrono.de,
    en: chrono.en,
    es: chrono.es,
    fr: chrono.fr,
    pt: chrono.pt,
  }
  return (text, person, now) => {
    const reference = { instant: new Date(now), timezone: offsetOf(person.zone ?? 'UTC', now) }
    const bare = /^\d+\s*\p{L}+$/u.test(text.trim()) ? `in ${text}` : text
    for (const parser of [parsers[person.language] ?? chrono.en, chrono.en]) {
      const found = parser.parseDate(bare, reference, { forwardDate: true })
      if (found) return found.getTime() <= now ? found.getTime() + days(1) : found.getTime()
    }
    return undefined
  }
}

/** An instant in plain words: "18:30", "Tuesday 09:30", "18:30 UTC" where the zone is unknown. */
export function momentInWords(at: number, now: number, person: Person): string {
  const zone = person.zone ?? 'UTC'
  const day = (instant: number): string =>
    new Intl.DateTimeFormat(person.language, { weekday: 'long', timeZone: zone }).format(instant)
  const time = new Intl.DateTimeFormat(person.language, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    ...(person.zone === null && { timeZoneName: 'short' as const }),
  }).format(at)
  return day(at) === day(now) ? time : `${day(at)} ${time}`
}

/** Whether an act may name a time, so that the reader is worth loading. */
export const mayHoldTime = ({ act }: Incoming): boolean =>
  /\d/.test(act.kind === 'text' ? act.text : act.kind === 'form' ? (act.fields['text'] ?? '') : '')
