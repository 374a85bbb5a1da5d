/** What platforms can offer by name: one entry for each line of the house's command words. */
import type { House } from './house.ts'
import type { Command } from './message.ts'

/** In the order of the words. `/language` is followed by one of the languages Tend speaks. */
export function commandsOf({ languages }: House): Command[] {
  const options = Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))
  return Object.keys(languages.en.commands).map((name) => ({
    name,
    options: name === 'language' ? options : [],
    words: Object.fromEntries(
      Object.entries(languages).flatMap(([tag, { commands }]) => {
        const words = commands[name]
        return words ? [[tag, words] as const] : []
      }),
    ),
  }))
}
