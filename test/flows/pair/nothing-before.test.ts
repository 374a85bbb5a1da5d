/** Nothing of one reaches the other before both share and both open, whatever happens in which order, crashes and clock jumps included. */
import { expect, it } from 'vitest'
import { hours, minutes, seconds } from '../../../src/time.ts'
import { random } from '../../support/walk.ts'
import { Two } from './two.ts'

/** How many check-ins are made up, and how long each is: more with `TEND_WALKS`. */
const rounds = Number(process.env['TEND_WALKS'] ?? 100)
const steps = 70

const other = (who: string): string => (who === 'ana' ? 'ben' : 'ana')
const secretOf = (who: string): string => `SECRET OF ${who.toUpperCase()}`

/** Both have heard that what they share is saved, and that it comes once both opened it. */
const mayBeShown = (two: Two): boolean =>
  ['ana', 'ben'].every((who) => {
    const names = two.heard.filter((one) => one.who === who).map(({ message }) => message.name)
    return names.includes('pair.wait') && names.includes('pair.opened')
  })

/** One random act: mostly on the way, sometimes out of it. */
async function act(two: Two, who: string, pick: () => number): Promise<void> {
  const choices = (two.question(who)?.choices ?? []).map(({ id }) => id.split(':').at(-1) ?? '')
  const name = two.question(who)?.name
  const onward = ['agree', 'none', 'share', 'openIt', 'goOn', who === 'ana' ? 'makeCode' : 'haveCode'].find((one) =>
    choices.includes(one),
  )
  const dice = pick()
  if (dice < 0.02) return two.types(who, 'stop')
  if (dice < 0.03) return two.types(who, 'skip')
  if (dice < 0.04) return two.types(who, 'back')
  if (dice < 0.1) return two.types(who, 'check-in')
  if (name === 'pair.enterCode' || name === 'pair.badCode') return two.types(who, two.code || 'none')
  if (two.question(who)?.form) return two.types(who, secretOf(who))
  if (onward && dice < 0.95) return two.taps(who, onward)
  const choice = choices[Math.floor(pick() * choices.length)]
  return choice === undefined ? two.types(who, 'check-in') : two.taps(who, choice)
}

it(`holds in ${rounds} made-up check-ins`, async () => {
  const pick = random(20_261_125)
  let shown = 0
  for (let round = 0; round < rounds; round++) {
    const two = await Two.meet()
    for (let n = 0; n < steps; n++) {
      const who = pick() < 0.5 ? 'ana' : 'ben'
      const before = two.heard.length
      const dice = pick()
      if (dice < 0.06) await two.world.wait([seconds(2), minutes(5), hours(3), hours(30)][Math.floor(pick() * 4)] ?? 0)
      else if (dice < 0.1) await two.crash()
      else await act(two, who, pick)
      for (const { who: hearer, message } of two.heard.slice(before)) {
        if (!message.text.includes(secretOf(other(hearer)))) continue
        expect(message.name).toBe('pair.shown')
        expect(mayBeShown(two), `round ${round}, step ${n}`).toBe(true)
        shown += 1
      }
    }
  }
  // The walks do get there: else this would show nothing.
  expect(shown).toBeGreaterThan(rounds / 20)
  console.info(`${shown} texts shown in ${rounds} check-ins`)
})
