/** What is typed for the other lies in one record until both open it, and nowhere when its time is over. */
import { expect, it } from 'vitest'
import { hours, minutes } from '../../../src/time.ts'
import { idOf } from '../../support/world.ts'
import { Two } from './two.ts'

const secret = 'Only for the other to read.'

async function bothFinish(two: Two): Promise<void> {
  await two.types('ana', 'check-in')
  await two.taps('ana', 'makeCode', 'agree')
  await two.types('ben', 'check-in')
  await two.taps('ben', 'haveCode')
  await two.types('ben', two.code)
  await two.taps('ben', 'agree')
  for (const who of ['ana', 'ben']) {
    await two.taps(who, 'none', 'hurt,sad')
    await two.types(who, who === 'ana' ? secret : 'Something else.')
    await two.taps(who, 'late', 'leaveOut', 'leaveOut', 'know,part', 'share')
  }
}

/** In whose rows it lies. */
const whereItLies = (two: Two): string[] =>
  [...two.world.table].flatMap(([key, row]) => (JSON.stringify(row).includes(secret) ? [key] : []))

it('lies with its author alone until they open it, and then in the room', async () => {
  const two = await Two.meet()
  await bothFinish(two)
  expect(whereItLies(two)).toEqual([idOf('ana')])
  await two.taps('ana', 'openIt')
  expect(whereItLies(two)).toHaveLength(2)
  expect(whereItLies(two)).not.toContain(idOf('ben'))
})

it('lies nowhere a day after it was shown', async () => {
  const two = await Two.meet()
  await bothFinish(two)
  await two.taps('ana', 'openIt')
  await two.taps('ben', 'openIt')
  expect(two.question('ben')?.text).toContain(secret)
  expect(whereItLies(two)).toEqual([idOf('ben')])
  await two.world.wait(hours(24) + minutes(1))
  expect(whereItLies(two)).toEqual([])
})

it('lies nowhere once the check-in has closed, been left, or all of it was deleted', async () => {
  const closes = await Two.meet()
  await bothFinish(closes)
  await closes.taps('ana', 'openIt')
  await closes.world.wait(hours(72))
  expect(whereItLies(closes)).toEqual([])

  const leaves = await Two.meet()
  await bothFinish(leaves)
  await leaves.taps('ana', 'openIt')
  await leaves.types('ana', 'check-in')
  await leaves.taps('ana', 'leave')
  expect(whereItLies(leaves)).toEqual([])

  const deletes = await Two.meet()
  await bothFinish(deletes)
  await deletes.taps('ana', 'openIt')
  await deletes.types('ana', 'data')
  await deletes.taps('ana', 'everything', 'deleteNow')
  expect(whereItLies(deletes)).toEqual([])
})

it('cannot be had by the other as a file', async () => {
  const two = await Two.meet()
  await bothFinish(two)
  await two.taps('ana', 'openIt')
  await two.taps('ben', 'openIt')
  await two.types('ben', 'stop', 'data')
  await two.taps('ben', 'file')
  const files = two.heard.filter(({ who }) => who === 'ben').flatMap(({ message }) => message.files)
  expect(files.length).toBeGreaterThan(0)
  for (const { text } of files) expect(text).not.toContain(secret)
})
