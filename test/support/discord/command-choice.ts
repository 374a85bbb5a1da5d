/** What a person's client sends when they run a command: it offers only what is registered, and asks for what is required. */
import type { Json } from './wire.ts'

export type OptionValues = Readonly<Record<string, string | number | boolean>>

const nested: readonly number[] = [1, 2]

/**
 * The `data` of a command's interaction.
 * @param line the command's name, then the names of its subcommands, if any. @example 'data delete'
 * @throws when nothing of that kind is offered here.
 */
export function choose(offered: readonly Json[], line: string, values: OptionValues): Json {
  const [name, ...inner] = line.split(' ')
  const command = offered.find((one) => one.name === name && one.type === 1)
  if (!command)
    throw new Error(`No command /${name} here; there are: ${offered.map((one) => one.name).join(', ') || 'none'}`)
  const options = optionsOf(command, inner, values)
  const { id, guild_id: guild } = command
  return { id, name, type: 1, ...(guild && { guild_id: guild }), ...(options.length > 0 && { options }) }
}

function optionsOf(command: Json, inner: readonly string[], values: OptionValues): Json[] {
  const known: Json[] = command.options ?? []
  const [next, ...rest] = inner
  if (next !== undefined) {
    const sub = known.find((option) => option.name === next && nested.includes(option.type))
    if (!sub) throw new Error(`/${command.name} has no subcommand ${next}.`)
    const options = optionsOf(sub, rest, values)
    return [{ name: sub.name, type: sub.type, ...(options.length > 0 && { options }) }]
  }
  const unknown = Object.keys(values).find((name) => !known.some((option) => option.name === name))
  if (unknown !== undefined) throw new Error(`/${command.name} has no option ${unknown}.`)
  return known.flatMap((option) => {
    const value = values[option.name]
    if (value !== undefined) return [{ name: option.name, type: option.type, value: chosenOf(option, value) }]
    if (option.required) throw new Error(`/${command.name} cannot be sent without its option ${option.name}.`)
    return []
  })
}

/** The value behind a label, where there are choices. */
function chosenOf({ name, choices }: Json, value: string | number | boolean): string | number | boolean {
  if (!choices) return value
  const choice = choices.find((one: Json) => one.value === value || one.name === value)
  if (!choice) throw new Error(`The option ${name} offers no ${value}.`)
  return choice.value
}
