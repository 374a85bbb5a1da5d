/** Everything that is kept of a person, as two files: one to read, one for a program. Pure, and without words of its own. */
import type { TextFile } from '../message.ts'
import { runsDays, untilAsked } from '../person.ts'
import { type Conversation, expiresAt, lapseAfter } from '../record.ts'
import { days } from '../time.ts'

/** The sections and lines of the file to read, as the conversation about what is kept words them. */
export type FileLine =
  | 'fileTitle'
  | 'fileSettings'
  | 'fileConsent'
  | 'fileNoConsent'
  | 'fileNumbers'
  | 'fileNumber'
  | 'fileDays'
  | 'fileDay'
  | 'fileCircle'
  | 'fileFriend'
  | 'fileCircleStays'
  | 'fileFlow'
  | 'fileRunning'
  | 'fileEnds'
  | 'fileNotHere'
  | 'fileRest'
  | 'fileNone'

/** What that conversation's words have to hold. */
export type FileWords = Readonly<Record<FileLine, string>>

/** One of these lines in the person's language, with its values filled in. */
export type InWords = (line: FileLine, values?: Readonly<Record<string, string | number>>) => string

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain }

/** How instants (epoch ms) and days (since 1970) are written. */
interface Calendar {
  moment(at: number): string
  day(day: number): string
}

const iso: Calendar = {
  moment: (at) => new Date(at).toISOString(),
  day: (day) => new Date(day * days(1)).toISOString().slice(0, 10),
}

const spoken = (language: string, zone: string | null): Calendar => {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  const moment = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: zone ?? 'UTC',
  })
  return {
    moment: (at) => (zone === null ? `${moment.format(at)} UTC` : moment.format(at)),
    day: (number) => day.format(number * days(1)),
  }
}

/** Fields that hold an instant: `dueAt`, `quietUntil`, `at`, the `moment` of a value. */
const isInstant = (name: string): boolean => /(^at|At|Until|^moment)$/.test(name)

/** Instants as dates, null where there is none; everything else as it is kept. */
function dated(value: unknown, name: string, calendar: Calendar): Plain {
  if (typeof value === 'number' && isInstant(name)) {
    if (value === 0) return null
    return value === untilAsked ? 'untilAsked' : calendar.moment(value)
  }
  if (Array.isArray(value)) return value.map((one) => dated(one, '', calendar))
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, held]) => held !== undefined)
    return Object.fromEntries(fields.map(([field, held]) => [field, dated(held, field, calendar)]))
  }
  return value as string | number | boolean | null
}

/** All there is, under plain names; `theRest` is what the machinery needs to go on. */
function factsOf(record: Conversation, calendar: Calendar) {
  const { person, frames, timers, items, ...others } = record
  // What somebody else shared is theirs: it can be read here, and not be taken along.
  const rest = { ...others, items: items.filter(({ name }) => !name.includes('.')) }
  const {
    language,
    country,
    zone,
    minutes,
    consent,
    circle,
    ratings,
    ratingsDays,
    runs,
    quietUntil,
    plan,
    momentsOfferedAt,
  } = person
  const plain = (value: unknown, name = ''): Plain => dated(value, name, calendar)
  return {
    madeAt: calendar.moment(record.touchedAt),
    settings: {
      language,
      country,
      zone,
      minutes,
      numbersKeptForDays: ratingsDays,
      quietUntil: plain(quietUntil, 'quietUntil'),
    },
    smallMoments: plain(plan),
    checkIn: plain(person.pairing),
    smallMomentsOfferedAt: plain(momentsOfferedAt, 'momentsOfferedAt'),
    consent: consent && { ...consent, at: calendar.moment(consent.at) },
    numbers: ratings.map((one) => ({
      ...one,
      day: calendar.day(one.day),
      deletedOn: calendar.day(one.day + ratingsDays),
    })),
    finishedDays: runs.map((one) => ({
      ...one,
      day: calendar.day(one.day),
      deletedOn: calendar.day(one.day + runsDays),
    })),
    circle,
    deleted: {
      theStepWeAreOn: calendar.moment(record.touchedAt + lapseAfter),
      everything: calendar.moment(expiresAt(record)),
    },
    running: plain(frames),
    planned: plain(timers),
    theRest: plain(rest),
  }
}

/** Every single value with the way to it, `running 1 flow: calm`; where there is nothing, nothing. */
function leaves(value: Plain, name: string): string[] {
  if (value === null) return []
  if (typeof value !== 'object') return [`${name}: ${value}`]
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([key, held]) => leaves(held, `${name} ${key}`))
  if (value.length > 0 && value.every((one) => typeof one !== 'object')) return [`${name}: ${value.join(', ')}`]
  return value.flatMap((one, n) => leaves(one, `${name} ${n + 1}`))
}

/** The name of a language or a country in the person's language. */
const nameOf = (code: string, type: 'language' | 'region', language: string): string =>
  new Intl.DisplayNames(language, { type }).of(code) ?? code

const yesNo = (said: boolean): string => (said ? 'yes' : 'no')

function readable(record: Conversation, inWords: InWords): string {
  const { person, frames } = record
  const { language, country, zone, quietUntil } = person
  const facts = factsOf(record, spoken(language, zone))
  const { settings, consent, deleted } = facts
  const flowIn = (flow: string): string => inWords('fileFlow', { flow: flow.replaceAll('-', '_') })
  const section = (heading: FileLine, lines: readonly string[]): string =>
    [inWords(heading), ...(lines.length > 0 ? lines : [inWords('fileNone')])].join('\n')
  const quiet = quietUntil === 0 ? 'no' : quietUntil === untilAsked ? 'asked' : String(settings.quietUntil)
  const sections = [
    inWords('fileTitle', { at: facts.madeAt }),
    inWords('fileSettings', {
      language: nameOf(language, 'language', language),
      country: country === null ? 'none' : nameOf(country, 'region', language),
      zone: zone ?? 'none',
      minutes: person.minutes ?? 0,
      days: person.ratingsDays,
      quiet,
    }),
    consent
      ? inWords('fileConsent', {
          version: consent.version,
          at: consent.at,
          numbers: yesNo(consent.numbers),
          circle: yesNo(consent.circle),
        })
      : inWords('fileNoConsent'),
    section(
      'fileNumbers',
      facts.numbers.map(({ day, flow, before, after, exercise, deletedOn }) =>
        inWords('fileNumber', { day, flow: flowIn(flow), before, after, exercise: exercise ?? 'none', deletedOn }),
      ),
    ),
    section(
      'fileDays',
      facts.finishedDays.map(({ day, flow, deletedOn }) => inWords('fileDay', { day, flow: flowIn(flow), deletedOn })),
    ),
    section('fileCircle', [
      ...person.circle.map(({ label, type, tender }) =>
        inWords('fileFriend', { name: label, type, tender: yesNo(tender) }),
      ),
      ...(person.circle.length > 0 ? [inWords('fileCircleStays')] : []),
    ]),
    section(
      'fileRunning',
      frames.map(({ flow }) => flowIn(flow)),
    ),
    inWords('fileEnds', { step: deleted.theStepWeAreOn, everything: deleted.everything }),
    inWords('fileNotHere'),
    section('fileRest', [
      ...leaves(facts.running, 'running'),
      ...leaves(facts.planned, 'planned'),
      ...leaves(facts.smallMoments, 'small moments'),
      ...leaves(facts.checkIn, 'check-in'),
      ...leaves(facts.smallMomentsOfferedAt, 'small moments offered'),
      ...facts.circle.map(({ id }, n) => `circle ${n + 1} id: ${id}`),
      ...leaves(facts.theRest, 'theRest'),
    ]),
  ]
  return `${sections.join('\n\n')}\n`
}

/** The two files, made anew from the record each time, so that no copy of it waits anywhere. */
export const filesOf = (record: Conversation, inWords: InWords): TextFile[] => [
  { name: 'my-data.txt', text: readable(record, inWords) },
  { name: 'my-data.json', text: `${JSON.stringify(factsOf(record, iso), null, 2)}\n` },
]
