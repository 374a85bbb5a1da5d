/** Who is with whom: order that cannot be foreseen, rooms of even size, nobody beside somebody they are kept apart from. Pure. */
import { meetingOf } from '#flow'

/** The same people in an order that only the seed tells; the seed is known to one conversation. */
export const shuffled = <T extends string>(all: readonly T[], seed: string): T[] =>
  [...all]
    .map((one) => ({ one, rank: meetingOf(seed, one) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ one }) => one)

/** How two people who are not to meet are written down. */
export const apartOf = (one: string, other: string): string => [one, other].sort().join(' ')

/** Sizes as even as they can be, none above `most`. */
function sizesOf(n: number, most: number): number[] {
  const rooms = Math.ceil(n / most)
  return Array.from({ length: rooms }, (_, room) => Math.floor(n / rooms) + (room < n % rooms ? 1 : 0))
}

/** Pairs, with one room of three where the number is odd. */
function pairSizes(n: number): number[] {
  const rooms = Math.max(1, Math.floor(n / 2))
  return Array.from({ length: rooms }, (_, room) =>
    room === rooms - 1 && n % 2 === 1 ? Math.min(n, 3) : Math.min(n, 2),
  )
}

const clashes = (room: readonly string[], apart: ReadonlySet<string>): boolean =>
  room.some((one, n) => room.slice(n + 1).some((other) => apart.has(apartOf(one, other))))

/** Exchanges one of a room that clashes with one of another, so that neither does; false where no exchange helps. */
function mend(rooms: string[][], at: number, apart: ReadonlySet<string>): boolean {
  const room = rooms[at] as string[]
  for (const [n, other] of rooms.entries()) {
    if (n === at) continue
    for (const [i, mine] of room.entries())
      for (const [j, theirs] of other.entries()) {
        room[i] = theirs
        other[j] = mine
        if (!clashes(room, apart) && !clashes(other, apart)) return true
        room[i] = mine
        other[j] = theirs
      }
  }
  return false
}

/** People in rooms, and those for whom there is none. */
export interface Seating {
  readonly rooms: readonly (readonly string[])[]
  readonly unplaced: readonly string[]
}

/**
 * @param most people in a room; 2 are pairs
 * @param apart who is not to meet: see {@link apartOf}
 */
export function seated(all: readonly string[], most: number, apart: readonly string[], seed: string): Seating {
  const order = shuffled(all, seed)
  const never = new Set(apart)
  let begun = 0
  const rooms = (most === 2 ? pairSizes(order.length) : sizesOf(order.length, most)).map((size) => {
    begun += size
    return order.slice(begun - size, begun)
  })
  for (const at of rooms.keys()) if (clashes(rooms[at] as string[], never)) mend(rooms, at, never)
  const unplaced: string[] = []
  for (const room of rooms)
    while (clashes(room, never) || (room.length === 1 && all.length > 1)) {
      const alone = room.pop() as string
      // Pairs may take in a third before somebody has to sit out.
      const host = rooms.find(
        (other) => other !== room && other.length >= 2 && other.length <= most && !clashes([...other, alone], never),
      )
      if (host) host.push(alone)
      else unplaced.push(alone)
    }
  return { rooms: rooms.filter(({ length }) => length > 0), unplaced }
}

/** Whoever comes after somebody in a circle. */
export const nextOf = (ring: readonly string[], one: string): string | undefined => {
  const at = ring.indexOf(one)
  return at < 0 || ring.length < 2 ? undefined : ring[(at + 1) % ring.length]
}
