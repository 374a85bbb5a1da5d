/** What platforms can offer by name: one entry for each line of the house's command words. */
import type { House } from './house.ts'
import type { Command } from './message.ts'

/** In the order of the words. `/language` is followed by one of the languages Tend speaks. */
export function commandsOf({ languages, flows, commands: named }: House): Command[] {
  const options = Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))
  return Object.keys(languages.en.commands).map((name) => ({
    name,
    options: name === 'language' ? options : [],
    ...(flows[named[name] ?? name]?.place === 'seat' && { place: 'seat' as const }),
    words: Object.fromEntries(
      Object.entries(languages).flatMap(([tag, { commands }]) => {
        const words = commands[name]
        return words ? [[tag, words] as const] : []
      }),
    ),
  }))
}

/** The conversation somebody asked for by a command, in whichever language its name is; undefined: none is called so. */
export function flowCalled({ languages, flows, commands: named }: House, asked: string): string | undefined {
  const keys = Object.values(languages).flatMap(
    ({ commands }) => Object.entries(commands).find(([, { name }]) => name === asked)?.[0] ?? [],
  )
  return [asked, ...keys]
    .map((key) => (Object.hasOwn(named, key) ? named[key] : key))
    .find((flow) => flow !== undefined && Object.hasOwn(flows, flow))
}
