/** `tend counts`: prints which help cards were shown, month by month, as nobody can be found in it. */
import { configured, print } from './parts.ts'

export async function counts(): Promise<number> {
  const [{ open }, { Days }, { WallClock }] = await Promise.all([
    import('../open.ts'),
    import('../metrics/days.ts'),
    import('../time.ts'),
  ])
  const config = configured()
  if (config.PROFILE === 'workplace') {
    print('At work nothing is counted.')
    return 0
  }
  const clock = new WallClock()
  const { engine, safe } = await open(config, clock, () => {})
  try {
    const months = await new Days({ safe, clock, report: () => {} }).months()
    print('Whole months that are over (UTC), each count rounded down to fives, for twelve months.')
    for (const [month, cells] of months) {
      const told = Object.entries(cells).filter(([, count]) => count > 0)
      print(`${month}: ${told.length === 0 ? 'nothing to tell' : told.map(([cell, n]) => `${cell} ${n}`).join(', ')}`)
    }
    return 0
  } finally {
    await engine.stop()
  }
}
