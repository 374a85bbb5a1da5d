/** How fast Tend may speak on Slack, and what stops it when it speaks to nobody. */
import { describe, expect, it } from 'vitest'
import { Pace } from '../../../adapters/slack/pace.ts'
import { HandClock, minutes, WallClock } from '../../../src/time.ts'

let channels = 0
/** Says `count` things to one person, each in a channel of its own, so that only the brake can hold it. */
async function say(pace: Pace, count: number): Promise<void> {
  for (let n = 0; n < count; n++) await pace.next('slack:T1:dm:U1', `D${++channels}`)
}

describe('complaint 15: a loop', () => {
  it('is stopped when nobody said anything in between, and says so once', async () => {
    const reports: string[] = []
    const pace = new Pace(new HandClock(), (event) => void reports.push(event))
    await say(pace, 20)
    for (let n = 0; n < 3; n++) await expect(say(pace, 1)).rejects.toMatchObject({ reason: 'rate-limited' })
    expect(reports).toEqual(['loop-breaker'])
  })

  it('is none when the person speaks: however fast they are, each word is answered', async () => {
    const pace = new Pace(new HandClock(), () => {})
    for (let n = 0; n < 30; n++) {
      pace.heard('slack:T1:dm:U1')
      await say(pace, 3)
    }
  })

  it('is over after a minute', async () => {
    const clock = new HandClock()
    const pace = new Pace(clock, () => {})
    await say(pace, 20)
    clock.turn(minutes(1))
    await say(pace, 20)
  })
})

it('a burst goes at once, what follows at one a second, and other channels are not held up', async () => {
  const pace = new Pace(new WallClock(), () => {})
  for (let n = 0; n < 5; n++) await pace.next(`slack:T1:dm:U${n}`, 'D1')
  let over = false
  const sixth = pace.next('slack:T1:dm:U6', 'D1').then(() => {
    over = true
  })
  await pace.next('slack:T1:dm:U7', 'D2')
  expect(over).toBe(false)
  await sixth
})
