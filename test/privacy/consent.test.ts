/** What is kept, kept only as far and as long as somebody has agreed: shorter, taken back in parts, asked again. */
import { describe, expect, it } from 'vitest'
import { choiceId } from '../../src/identity.ts'
import { hasAgreed, lasting, remember } from '../../src/keeping.ts'
import { type Person, person, ratingsDays } from '../../src/person.ts'
import { personFor } from '../../src/preview/stage.ts'
import { days } from '../../src/time.ts'
import { community } from '../support/house.ts'
import { act, happen, type Place, placeBefore } from '../support/walk.ts'
import { World } from '../support/world.ts'

const now = Date.UTC(2026, 5, 1, 12)
const today = now / days(1) - 0.5
const rated = (day: number) => ({ day, flow: 'calm', before: 8, after: 5, exercise: 'feet' })
const run = (day: number) => ({ day, flow: 'calm' })
const occasion = { flow: 'calm', typed: {}, now, spread: 0, consentVersion: 1 }
const rating = { before: 7, after: 4, exercise: null }

/** Somebody with something of everything, from today back to a year and more ago. */
const ana: Person = {
  ...personFor({ met: 'all' }, 'en', now, 1),
  ratings: [400, 364, 100, 89, 31, 29, 0].map((ago) => rated(today - ago)),
  runs: [91, 90, 89, 0].map((ago) => run(today - ago)),
}
const agesOf = (entries: readonly { day: number }[]): number[] => entries.map(({ day }) => today - day)

describe('how long numbers are kept', () => {
  it.for([
    [0, []],
    [30, [29, 0]],
    [90, [89, 31, 29, 0]],
    [365, [364, 100, 89, 31, 29, 0]],
  ] as const)('%i days: no older one is left, at once', ([length, left]) => {
    const after = remember(ana, { ratingsDays: length }, occasion)
    expect(agesOf(after.ratings)).toEqual(left)
    expect(agesOf(after.runs), 'finished days have their own length of time').toEqual([89, 0])
  })

  it('none: what comes later is not kept either', () => {
    const none = remember(ana, { ratingsDays: 0 }, occasion)
    expect(remember(none, { rating }, occasion).ratings).toEqual([])
  })

  it('what expires is gone with the next look at it, whatever that is for', () => {
    expect(agesOf(lasting({ ...ana, ratingsDays: 30 }, now).ratings)).toEqual([29, 0])
    expect(lasting(ana, now + days(400))).toMatchObject({ ratings: [], runs: [], circle: ana.circle })
  })

  it('a record from before there was a choice keeps them for 90 days', () => {
    const { ratingsDays: _none, ...before } = ana
    expect(person.parse(before).ratingsDays).toBe(90)
    expect(() => person.parse({ ...before, ratingsDays: 45 })).toThrow()
    expect(ratingsDays).toEqual([0, 30, 90, 365])
  })
})

describe('only what was agreed to is kept', () => {
  const consent = { version: 1, at: now, numbers: true, circle: true }

  it('a part that is taken back takes with it what it covered, and only that', () => {
    const noNumbers = remember(ana, { consent: { ...consent, numbers: false } }, occasion)
    expect(noNumbers).toMatchObject({ ratings: [], circle: ana.circle })
    expect(noNumbers.runs.length).toBeGreaterThan(0)
    const noCircle = remember(ana, { consent: { ...consent, circle: false } }, occasion)
    expect(noCircle.circle).toEqual([])
    expect(noCircle.ratings.length).toBeGreaterThan(0)
  })

  it('under an older consent text nothing new is kept, and nothing is lost', () => {
    const newer = { ...occasion, consentVersion: 2 }
    const friend = { label: 'New', type: 'person', tender: false } as const
    const after = remember(ana, { rating, run: true, friend }, newer)
    expect(after).toEqual(lasting(ana, now))
    expect(hasAgreed(ana, 1)).toBe(true)
    expect(hasAgreed(ana, 2)).toBe(false)
  })

  it('the date of the consent is when it was given, and its version is stored with it', () => {
    const later = remember(
      ana,
      { consent: { version: 3, numbers: true, circle: false } },
      { ...occasion, now: now + 5 },
    )
    expect(later.consent).toEqual({ version: 3, at: now + 5, numbers: true, circle: false })
  })
})

/** She agreed to the text before the one there is now. */
const older: Person = {
  ...lasting(ana, now),
  consent: { version: 0, at: now - days(200), numbers: true, circle: true },
}

/** Somebody in the middle of getting ready for a talk. */
function gettingReady(): Place {
  const place = placeBefore(community, 'prepare', { with: {}, met: 'all' }, now)
  return { ...place, record: { ...place.record, person: older } }
}

describe('the consent text changes', () => {
  it('somebody in the middle of something is asked before their next word is used, and then goes on there', () => {
    const before = gettingReady()
    const asked = act(community, before, { kind: 'text', text: 'my own words' })
    expect(asked.said).toEqual(['welcome.changed', 'welcome.kept', 'welcome.again'])
    expect(asked.record.person, 'nothing is lost before they answer').toEqual(older)
    expect(JSON.stringify([asked.record, asked.typed])).not.toContain('my own words')
    const frames = asked.record.frames.map(({ flow }) => flow)
    expect(frames).toEqual(['prepare', 'welcome'])
  })

  it.for(['text', 'tap'] as const)('the same for a %s', (how) => {
    const before = gettingReady()
    const top = before.record.frames.at(-1)
    const choice = choiceId(before.record.id, top?.step ?? 0, '~skip')
    const did = how === 'tap' ? ({ kind: 'choice', choice } as const) : ({ kind: 'text', text: '2 minutes' } as const)
    expect(act(community, before, did).said).toContain('welcome.again')
  })

  it('stop and help need no answer to it', () => {
    expect(act(community, gettingReady(), { kind: 'text', text: 'stop' }).said).toEqual(['house.stopped'])
    expect(act(community, gettingReady(), { kind: 'text', text: 'help' }).said).toEqual(['help.menu'])
  })

  it('a sign of danger comes first', () => {
    const reading = { severity: 'imminent', category: 'suicide_active', rules: ['test'], underage: false } as const
    const incoming = {
      id: 'danger',
      from: 'test:local:dm:somebody',
      at: now,
      hints: {},
      act: { kind: 'text', text: 'x' },
    } as const
    const after = happen(community, gettingReady(), { kind: 'act', incoming, reading })
    expect(after.record.frames.at(-1)?.flow).toBe('help')
  })

  it('from nowhere a conversation that needs it begins with the question, and nothing of theirs is shown before', () => {
    const place = { ...gettingReady() }
    const idle = { ...place, record: { ...place.record, frames: [], timers: [] } }
    for (const text of ['hello', 'look back']) {
      expect(act(community, idle, { kind: 'text', text }).said).toEqual([
        'welcome.changed',
        'welcome.kept',
        'welcome.again',
      ])
    }
    const menu = act(community, idle, { kind: 'text', text: 'menu' })
    expect(menu.said, 'what eased before is not looked up').toEqual(['menu.menu'])
    const data = act(community, idle, { kind: 'text', text: 'my data' })
    expect(data.said).toEqual(['data.kept', 'data.agreed', 'data.choose'])
  })

  const through = (place: Place, ...choices: readonly string[]): Place =>
    choices.reduce<Place>((at, name) => {
      const step = at.record.frames.at(-1)?.step
      return act(community, at, { kind: 'choice', choice: choiceId(at.record.id, step ?? 0, name) })
    }, place)

  it('a yes to all of it keeps everything, under the new version', () => {
    const asked = act(community, gettingReady(), { kind: 'text', text: 'x' })
    const { record } = through(asked, 'look', 'agree', 'keepNumbers', 'keepCircle')
    expect(record.person).toEqual({ ...older, consent: { version: 1, at: now, numbers: true, circle: true } })
    expect(
      record.frames.map(({ flow }) => flow),
      'and then there is what they were in the middle of',
    ).toEqual(['prepare', 'return'])
  })

  it('a no to a part deletes that part', () => {
    const asked = act(community, gettingReady(), { kind: 'text', text: 'x' })
    const { record } = through(asked, 'look', 'agree', 'noNumbers', 'keepCircle')
    expect(record.person).toMatchObject({ ratings: [], circle: ana.circle })
  })

  it('a no to all of it deletes what it covered and ends what ran on it', () => {
    const asked = act(community, gettingReady(), { kind: 'text', text: 'x' })
    const { record } = through(asked, 'noThanks')
    expect(record.person).toMatchObject({ consent: null, ratings: [], runs: [], circle: [], country: 'DE' })
    expect(record.frames).toEqual([])
  })
})

describe('in a store', () => {
  const known = { house: community } as const

  /** One calm step, rated before and after. */
  async function calm(world: World): Promise<void> {
    await world.say('menu')
    await world.say('a calm step')
    await world.say('yes')
    await world.say('6')
    await world.say('2 minutes')
    await world.say('feet')
    await world.say('done early')
    await world.say('3')
    await world.say("i'm done")
  }

  /** From a first word to a circle and numbers that are kept. */
  async function met(): Promise<World> {
    const world = await World.open(known)
    await world.say('hello')
    for (const choice of ['start', 'grown', 'agree', 'keepNumbers', 'keepCircle', 'US']) await world.tap(choice)
    await calm(world)
    return world
  }

  it('numbers are saved, shortened to none at the tap, and not saved again', async () => {
    const world = await met()
    const id = [...world.table.keys()][0] ?? ''
    const ratings = async () => (await world.record(id))?.person.ratings.length
    expect(await ratings()).toBe(1)
    await world.say('my data')
    await world.tap('howLong')
    await world.tap('days0')
    expect(world.said.slice(-2)).toEqual(['data.noneKept', 'data.changed'])
    expect(await ratings()).toBe(0)
    expect((await world.record(id))?.person.ratingsDays).toBe(0)
    await calm(world)
    expect(world.said).toContain('calm.change')
    expect(await ratings()).toBe(0)
  })

  it('taking a yes back takes no more taps than giving it', async () => {
    const world = await met()
    const taps = { give: 0, takeBack: 0 }
    await world.say('my data')
    for (const choice of ['withdraw', 'noNumbers']) {
      await world.tap(choice)
      taps.takeBack += 1
    }
    await world.tap('whatIsLeft')
    for (const choice of ['allowNumbers', 'agreeNumbers']) {
      await world.tap(choice)
      taps.give += 1
    }
    expect(taps.takeBack).toBeLessThanOrEqual(taps.give)
    expect(world.said.at(-2)).toBe('data.numbersAllowed')
  })

  it('the file goes out beside its message, and no copy of it waits in the store', async () => {
    const world = await met()
    await world.say('my data')
    await world.tap('file')
    const sent = world.sent.find(({ name }) => name === 'data.file')
    expect(sent?.files.map(({ name }) => name)).toEqual(['my-data.txt', 'my-data.json'])
    expect(sent?.files[0]?.text).toContain('6 before and 3 after a calm step')
    expect(world.sent.filter(({ files }) => files.length > 0)).toHaveLength(1)
    expect(JSON.stringify([...world.table.values()])).not.toContain('WHAT TEND KEEPS')
  })
})
