/** Lets many people act at almost the same time, as a crowd does: some, and a moment later the next. */
import { setTimeout as moment } from 'node:timers/promises'

const size = 25
const apart = 250

export async function waves<Person, Done>(
  people: readonly Person[],
  act: (person: Person, n: number) => Done,
): Promise<Done[]> {
  const done: Done[] = []
  for (let from = 0; from < people.length; from += size) {
    done.push(...people.slice(from, from + size).map((person, n) => act(person, from + n)))
    await moment(apart)
  }
  return done
}
