/** What operators can measure: declared names and values only, and nothing that points at a person. */
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/count.ts'
import type { Health } from '../../src/health.ts'
import type { House } from '../../src/house.ts'
import { Refused } from '../../src/message.ts'
import { Metrics } from '../../src/metrics.ts'
import { MemoryRows } from '../../src/store/memory.ts'
import { createSafe } from '../../src/store/safe.ts'
import { days, HandClock, hours, minutes } from '../../src/time.ts'
import { community, workplace } from '../support/house.ts'
import { smallHouse } from '../support/small-house.ts'
import { World } from '../support/world.ts'

const well: Health = {
  store: true,
  ready: true,
  phase: 'running',
  oldestDueSeconds: 0,
  platforms: { slack: { connected: true, lastEventSeconds: 7 } },
}

function measured(house: House = community) {
  const clock = new HandClock()
  const safe = createSafe(new MemoryRows(clock), undefined)
  const report = (): void => {}
  const metrics = new Metrics({ house, platforms: ['slack'], safe, clock, report, health: async () => well })
  const page = async (): Promise<string> => (await metrics.page()).body
  /** The sample of a line that begins so. */
  const value = async (line: string): Promise<number | undefined> => {
    const found = (await page()).split('\n').find((one) => one.startsWith(`${line} `))
    return found === undefined ? undefined : Number(found.split(' ').at(-1))
  }
  return { metrics, clock, page, value, count: metrics.count }
}

describe('the page of metrics', () => {
  it('tells turns, messages, refusals, answers, deadlines, the store and the platforms', async () => {
    const { count, value } = measured()
    count({ what: 'turn', platform: 'slack', kind: 'text' })
    count({ what: 'turn', platform: 'slack', kind: 'text' })
    count({ what: 'sent', platform: 'slack' })
    count({ what: 'refused', platform: 'slack', reason: 'dm-closed' })
    count({ what: 'answered', platform: 'slack', after: 300 })
    count({ what: 'timer', late: 0 })
    count({ what: 'timer', late: minutes(3) })
    count({ what: 'timer', late: hours(9) })
    count({ what: 'store-failed' })
    expect(await value('tend_turns_total{platform="slack",kind="text"}')).toBe(2)
    expect(await value('tend_messages_sent_total{platform="slack"}')).toBe(1)
    expect(await value('tend_messages_refused_total{platform="slack",reason="dm-closed"}')).toBe(1)
    expect(await value('tend_answer_seconds_bucket{le="0.25",platform="slack"}')).toBe(0)
    expect(await value('tend_answer_seconds_bucket{le="0.5",platform="slack"}')).toBe(1)
    for (const late of ['in-time', 'minutes', 'later'])
      expect(await value(`tend_deadlines_total{late="${late}"}`)).toBe(1)
    expect(await value('tend_store_failures_total')).toBe(1)
    expect(await value('tend_store_up')).toBe(1)
    expect(await value('tend_platform_connected{platform="slack"}')).toBe(1)
    expect(await value('tend_platform_silent_seconds{platform="slack"}')).toBe(7)
    expect(await value('tend_oldest_due_seconds')).toBe(0)
    expect(await value('process_cpu_seconds_total')).toBeGreaterThan(0)
  })

  it('takes no label that is not declared', async () => {
    const { count, page } = measured()
    // @ts-expect-error no fact holds a text
    count({ what: 'turn', platform: 'slack', kind: 'text', text: 'KANARIE' })
    // @ts-expect-error there is no such kind of turn
    count({ what: 'turn', platform: 'slack', kind: 'KANARIE' })
    // @ts-expect-error there is no such group
    count({ what: 'help', severity: 'high', group: 'KANARIE' })
    // @ts-expect-error a help card has no place
    count({ what: 'help', severity: 'high', group: 'self', platform: 'slack' })
    // @ts-expect-error nothing else can be counted
    expect(count({ what: 'KANARIE' })).toBeUndefined()
    const names: Fact[] = [
      { what: 'turn', platform: 'KANARIE', kind: 'text' },
      { what: 'sent', platform: 'slack:T1:D42:KANARIE' },
      { what: 'run', flow: 'KANARIE', way: 'begun' },
    ]
    for (const fact of names) count(fact)
    const body = await page()
    expect(body).not.toContain('KANARIE')
    expect(body).toContain('tend_turns_total{platform="other",kind="text"} 1')
    expect(body).toContain('tend_turns_total{platform="slack",kind="other"} 1')
  })

  it('holds only names and values that are known beforehand', async () => {
    const { count, page } = measured()
    count({ what: 'turn', platform: 'slack', kind: 'text' })
    const known = new Set<string>([...Object.keys(community.flows), 'slack', 'text'])
    const labels = [...(await page()).matchAll(/^tend_\w+\{(.*)\}/gm)].flatMap(([, inside]) => [
      ...(inside ?? '').matchAll(/(\w+)="([^"]*)"/g),
    ])
    expect(labels.length).toBeGreaterThan(80)
    for (const [, name, value = ''] of labels) {
      expect(['platform', 'kind', 'reason', 'late', 'le', 'flow', 'way', 'severity', 'group', 'button']).toContain(name)
      expect(known.has(value) || /^([a-z]+(-[a-z]+)?|goOn|\+Inf|[\d.]+)$/.test(value), value).toBe(true)
    }
  })
})

describe('conversations and help cards', () => {
  const card: Fact = { what: 'help', severity: 'high', group: 'self' }
  const line = 'tend_day_help_cards{severity="high",group="self"}'

  it('are told for whole days that are over, in fives', async () => {
    const { count, clock, value, page } = measured()
    for (let n = 0; n < 7; n++) count(card)
    for (let n = 0; n < 4; n++) count({ what: 'help', button: 'wrong' })
    for (let n = 0; n < 12; n++) count({ what: 'run', flow: 'calm', way: 'begun' })
    const today = await page()
    expect(await value(line)).toBe(0)
    clock.turn(hours(14))
    expect(await value(line)).toBe(5)
    expect(await value('tend_day_help_taps{button="wrong"}')).toBe(0)
    expect(await value('tend_day_conversations{flow="calm",way="begun"}')).toBe(10)
    clock.turn(days(1))
    expect(await value(line)).toBe(0)
    // Nothing else on the page moves with a card.
    const daily = (body: string) => body.split('\n').filter((one) => one.startsWith('tend_'))
    expect(daily(await page())).toEqual(daily(today))
  })

  it('are not counted at work, not even in the store', async () => {
    const { count, clock, page, metrics } = measured(workplace)
    for (let n = 0; n < 50; n++) {
      count(card)
      count({ what: 'run', flow: 'help', way: 'begun' })
    }
    await metrics.stop()
    clock.turn(hours(14))
    expect(await page()).not.toMatch(/tend_day|help|calm/)
  })
})

describe('Tend counts', () => {
  const listening = async (house: House, more = {}) => {
    const facts: Fact[] = []
    const world = await World.open({ house, count: (fact) => void facts.push(fact), ...more })
    const of = (what: Fact['what']) => facts.filter((fact) => fact.what === what)
    return { world, facts, of }
  }

  it('a help card once, with what is tapped on it, and the conversation it lay on', async () => {
    const { world, of } = await listening(community)
    await world.say('calm')
    await world.say('i want to kill myself')
    await world.say('repeat')
    expect(of('help')).toEqual([{ what: 'help', severity: 'high', group: 'self' }])
    await world.tap('close')
    expect(of('help').slice(1)).toEqual([{ what: 'help', button: 'close' }])
    expect(of('run')).toContainEqual({ what: 'run', flow: 'help', way: 'begun' })
    expect(of('run')).toContainEqual({ what: 'run', flow: 'help', way: 'finished' })
    expect(of('run').filter((fact) => 'flow' in fact && fact.flow === 'calm')).toHaveLength(2)
  })

  it('"you got that wrong"', async () => {
    const { world, of } = await listening(community)
    await world.say('calm')
    await world.say('i want to kill myself')
    await world.tap('okay')
    expect(of('help')).toContainEqual({ what: 'help', button: 'wrong' })
  })

  it('turns by what made them, messages, and how long an answer took', async () => {
    let patience = 0
    const { world, of } = await listening(smallHouse(), {
      send: async () => {
        if (patience-- > 0) throw new Refused('rate-limited', minutes(1))
        return 'sent'
      },
    })
    await world.act({ kind: 'command', command: 'counter', argument: '' })
    patience = 1
    await world.tap('wait')
    await world.wait(minutes(2))
    expect(of('turn').map((fact) => 'kind' in fact && fact.kind)).toEqual(['command', 'choice', 'wake'])
    expect(of('refused')).toEqual([{ what: 'refused', platform: 'test', reason: 'rate-limited' }])
    expect(of('answered').map((fact) => 'after' in fact && fact.after)).toEqual([0, minutes(1)])
    expect(of('timer')).toEqual([{ what: 'timer', late: 0 }])
    expect(of('sent').length).toBe(world.sent.length)
  })

  it('what was left, and what time let go', async () => {
    const { world, of } = await listening(community)
    await world.say('hello')
    const welcomed = community.flows['welcome']?.paths.find(({ title }) => title.startsWith('separate questions'))
    for (const step of welcomed?.steps ?? []) if (step.does === 'choose') await world.tap(step.choice)
    await world.say('calm')
    await world.say('stop')
    await world.say('calm')
    await world.restart(hours(25))
    const calm = of('run').flatMap((fact) => ('way' in fact && fact.flow === 'calm' ? [fact.way] : []))
    expect(calm).toEqual(['begun', 'left', 'begun', 'lapsed'])
  })
})
