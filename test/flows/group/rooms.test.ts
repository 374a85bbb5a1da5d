/** Who is with whom, for every number of people from 2 to 500: nobody is left out, alone, or beside somebody they are kept apart from. */
import { describe, expect, it } from 'vitest'
import { exerciseOf } from '../../../flows/group/exercises.ts'
import { apartOf, nextOf, seated, shuffled } from '../../../flows/group/rooms.ts'
import { random } from '../../support/walk.ts'

const people = (n: number): string[] => Array.from({ length: n }, (_, one) => `p${one}`)
const numbers = Array.from({ length: 499 }, (_, n) => n + 2)

describe('a circle of thanks', () => {
  it('gives everybody one, whatever their number', () => {
    for (const n of numbers) {
      const { rooms, unplaced } = seated(people(n), exerciseOf('appreciation').most, [], `seed ${n}`)
      expect(unplaced).toEqual([])
      const thanked = rooms.flatMap((room) => room.map((one) => nextOf(room, one)))
      expect(new Set(thanked), `${n} people`).toEqual(new Set(people(n)))
      expect(rooms.flat().length).toBe(n)
    }
  })

  it('has rooms of even size', () => {
    for (const n of numbers.filter((one) => one < 60 || one % 9 === 0))
      for (const most of [4, 8, 12, 20]) {
        const sizes = seated(people(n), most, [], 'seed').rooms.map(({ length }) => length)
        expect(Math.max(...sizes)).toBeLessThanOrEqual(most)
        expect(Math.max(...sizes) - Math.min(...sizes), `${n} in rooms of ${most}`).toBeLessThanOrEqual(1)
      }
  })
})

describe('pairs', () => {
  it('leave nobody alone: one room of three where the number is odd', () => {
    for (const n of numbers) {
      const sizes = seated(people(n), 2, [], `seed ${n}`).rooms.map(({ length }) => length)
      expect(sizes.filter((size) => size === 3).length).toBe(n % 2)
      expect(sizes.every((size) => size === 2 || size === 3)).toBe(true)
    }
  })

  it('never put two together who are kept apart', () => {
    const pick = random(11)
    for (const n of numbers.filter((one) => one % 7 === 0 || one < 12)) {
      const all = people(n)
      const any = (): string => all[Math.floor(pick() * n)] as string
      const apart = Array.from({ length: Math.ceil(n / 2) }, () => [any(), any()] as const)
        .filter(([one, other]) => one !== other)
        .map(([one, other]) => apartOf(one, other))
      const { rooms, unplaced } = seated(all, 2, apart, `seed ${n}`)
      for (const room of rooms)
        for (const [at, one] of room.entries())
          for (const other of room.slice(at + 1)) expect(apart).not.toContain(apartOf(one, other))
      expect([...rooms.flat(), ...unplaced].sort()).toEqual([...all].sort())
      // With a few more people than wishes there is a place for everybody.
      if (n >= 12) expect(unplaced).toEqual([])
    }
  })

  it('cannot be foreseen from the order in which people came', () => {
    const first = shuffled(people(50), 'board-1')
    expect(first).not.toEqual(people(50))
    expect(first).not.toEqual(shuffled(people(50), 'board-2'))
    expect(first).toEqual(shuffled(people(50).reverse(), 'board-1'))
  })

  it('do not tell by whom two are kept apart: a wish of either draws the same rooms', () => {
    const rooms = (one: string, other: string) => seated(people(20), 2, [apartOf(one, other)], 'seed').rooms
    expect(rooms('p3', 'p8')).toEqual(rooms('p8', 'p3'))
  })
})
