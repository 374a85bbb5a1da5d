/** A table: the channel of a terminal, where several people share one keyboard. Whoever opened the terminal runs the exercises. */
import type { Act, Address, Outgoing, Place } from '#adapter'
import { read } from './read.ts'

export const you: Address = 'terminal:local:dm:you'
export const table: Address = 'terminal:local:channel:table'
/** What the person at the keyboard is called where others are named. */
const me = 'me'

export const seatOf = (name: string): Address => `terminal:local:seat:${name}`

/** Who a message is for: everybody, somebody at the table by name, or the person at the keyboard alone (''). */
export const nameOf = (to: Address): string => {
  const [, , place, name = ''] = to.split(':')
  return place === 'dm' ? '' : name
}

/** What somebody did, and where. */
export interface Said {
  readonly from: Address
  readonly act: Act
  readonly place: Place
}

/** Follows what is said at the table, to know what a line means. */
export class Table {
  /** What hangs on messages that everybody sees, by label. */
  readonly #doors = new Map<string, string>()
  /** Where the person at the keyboard was asked something last. */
  #asked: Address = you

  hear({ to, choices, controls }: Outgoing): void {
    if (to === table) for (const { label, id } of choices) this.#doors.set(label.toLowerCase(), id)
    else if ((to === you || to === seatOf(me)) && controls.length > 0) this.#asked = to
  }

  /** Whether anything stands on the table. */
  get isLaid(): boolean {
    return this.#doors.size > 0
  }

  /** `ben: join` is Ben's, where something stands on the table; what has no name before it belongs where the last question was. */
  read(line: string): Said {
    const [, name, words] = (this.isLaid && /^\s*(\p{L}[\p{L}\d-]{0,19}):\s*(.+)$/u.exec(line)) || []
    const who = name?.toLowerCase()
    const act = this.#act(words ?? line)
    const from = who === undefined ? this.#asked : seatOf(who)
    const isOwn = who === undefined || who === me
    const seat = isOwn ? seatOf(me) : from
    return { from, act, place: { channel: table, seat, mayModerate: isOwn, mayPost: true } }
  }

  #act(line: string): Act {
    const door = this.#doors.get(line.trim().toLowerCase())
    return door === undefined ? read(line) : { kind: 'choice', choice: door }
  }
}
