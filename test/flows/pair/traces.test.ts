/** Every way of not going through with a check-in looks the same to the other: same words, same number of messages, same times. */
import { describe, expect, it } from 'vitest'
import { days, hours, minutes } from '../../../src/time.ts'
import { idOf } from '../../support/world.ts'
import { Two } from './two.ts'

const answers = async (two: Two, who: string): Promise<void> => {
  await two.taps(who, 'none', 'hurt,sad')
  await two.types(who, `What ${who} wants to say.`)
  await two.taps(who, 'late')
  await two.types(who, 'the soup', 'a walk')
}
const shares = async (two: Two, who: string): Promise<void> => {
  await answers(two, who)
  await two.taps(who, 'feelings,know', 'share')
}
const makesCode = async (two: Two, who: string): Promise<void> => {
  await two.types(who, 'check-in')
  await two.taps(who, 'makeCode', 'agree')
}
const joins = async (two: Two, who: string): Promise<void> => {
  await two.types(who, 'check-in')
  await two.taps(who, 'haveCode')
  await two.types(who, two.code)
}
const deletesEverything = async (two: Two, who: string): Promise<void> => {
  await two.types(who, 'stop', 'data')
  await two.taps(who, 'everything', 'deleteNow')
  expect((await two.world.record(idOf(who)))?.person.consent ?? null).toBeNull()
}

const withdrawsConsent = async (two: Two, who: string): Promise<void> => {
  await two.types(who, 'stop', 'data')
  await two.taps(who, 'withdraw', 'withdrawNow')
  expect((await two.world.record(idOf(who)))?.person.consent ?? null).toBeNull()
}

type Way = (two: Two, who: string) => Promise<void>

/** What somebody may do instead of answering; all of them stand at the gate. */
const atTheGate: Readonly<Record<string, Way>> = {
  'says nothing': async () => {},
  stops: (two, who) => two.types(who, 'stop'),
  'is afraid': (two, who) => two.taps(who, 'afraid'),
  'is hurt': (two, who) => two.taps(who, 'hurtMe'),
  'is controlled': (two, who) => two.taps(who, 'control'),
  'hurt the other': (two, who) => two.taps(who, 'hurtThem'),
  'skips the gate': (two, who) => two.types(who, 'skip'),
  'types words of danger': (two, who) => two.types(who, 'he will kill me tonight'),
  'leaves at once': async (two, who) => {
    await two.types(who, 'stop', 'check-in')
    await two.taps(who, 'leave')
  },
  'answers, and shares nothing': async (two, who) => {
    await answers(two, who)
    await two.types(who, 'skip')
  },
  'answers, and leaves at the preview': async (two, who) => {
    await answers(two, who)
    await two.taps(who, 'know', 'leave')
  },
  'shares, and takes it back': async (two, who) => {
    await shares(two, who)
    await two.types(who, 'check-in')
    await two.taps(who, 'leave')
  },
  'wants all of it deleted': deletesEverything,
  'takes the consent back': withdrawsConsent,
}

/** What somebody may do once both have finished. */
const onceFinished: Readonly<Record<string, Way>> = {
  'says nothing': async () => {},
  stops: (two, who) => two.types(who, 'stop'),
  'puts it off': (two, who) => two.taps(who, 'notYet'),
  leaves: (two, who) => two.taps(who, 'leave'),
  'types words of danger': (two, who) => two.types(who, 'he will kill me tonight'),
  'wants all of it deleted': deletesEverything,
}

/** From the code to five days later; the one who goes through with it always does the same at the same times. */
async function played(
  faithful: string,
  other: string,
  owner: string,
  way: Way | null,
  late: Way | null,
): Promise<string[]> {
  const two = await Two.meet()
  const guest = owner === faithful ? other : faithful
  await makesCode(two, owner)
  await two.world.wait(minutes(10))
  const guestIs = async (): Promise<void> => {
    await joins(two, guest)
    await two.taps(guest, 'agree')
  }
  if (way !== null || guest === faithful) await guestIs()
  await two.world.wait(minutes(10))
  if (late) await shares(two, other)
  else await way?.(two, other)
  await two.world.wait(hours(1))
  await shares(two, faithful)
  await two.world.wait(hours(1))
  if (late) {
    await two.taps(faithful, 'openIt')
    await late(two, other)
  }
  await two.world.wait(days(5))
  return two.trace(faithful)
}

for (const owner of ['ana', 'ben'])
  describe(`${owner === 'ana' ? 'the one who made the code' : 'the one who joined'} hears the same`, () => {
    it('whatever the other does instead of finishing', async () => {
      const expected = await played('ana', 'ben', owner, atTheGate['says nothing'] ?? null, null)
      expect(expected.filter((line) => line.includes('pair.closed'))).toHaveLength(1)
      for (const [name, way] of Object.entries(atTheGate))
        expect(await played('ana', 'ben', owner, way, null), name).toEqual(expected)
      // Whoever made the code cannot even tell that nobody came.
      if (owner === 'ana') expect(await played('ana', 'ben', owner, null, null), 'never joined').toEqual(expected)
    })

    it('whatever the other does instead of opening it', async () => {
      const expected = await played('ana', 'ben', owner, async () => {}, onceFinished['says nothing'] ?? null)
      expect(expected.filter((line) => line.includes('pair.opened'))).toHaveLength(1)
      expect(expected.filter((line) => line.includes('pair.closed'))).toHaveLength(1)
      for (const [name, late] of Object.entries(onceFinished))
        expect(await played('ana', 'ben', owner, async () => {}, late), name).toEqual(expected)
    })
  })
