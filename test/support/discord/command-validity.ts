/** What commands may be: https://docs.discord.com/developers/interactions/application-commands */
import { countBreaches, isObject, lengthOf, listOf, oneOf, repeated, textBreaches } from './limits.ts'
import type { Json } from './wire.ts'

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u

/** https://docs.discord.com/developers/reference#locales */
const locales = new Set(
  [
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th',
    'zh-CN ja zh-TW ko',
  ].flatMap((line) => line.split(' ')),
)

const optionTypes = { subcommand: 1, group: 2, text: 3, integer: 4, number: 10 } as const
const allOptionTypes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const chatInput = 1

const nameBreaches = (where: string, name: Json): string[] => {
  if (typeof name !== 'string' || !namePattern.test(name))
    return [`${where}: ${JSON.stringify(name)} is no name of a command`]
  return name === name.toLowerCase() ? [] : [`${where}: ${name} must be in lower case`]
}

function translationBreaches(where: string, map: Json, breaches: (where: string, text: Json) => string[]): string[] {
  if (map == null) return []
  if (!isObject(map)) return [`${where}: must be an object`]
  return Object.entries(map).flatMap(([locale, text]) => [
    ...(locales.has(locale) ? [] : [`${where}: Discord has no language ${locale}`]),
    ...breaches(`${where}.${locale}`, text),
  ])
}

const describes = (where: string, text: Json): string[] => textBreaches(where, text, 1, 100)

/** Name and description of a command or an option, in all languages. */
const namedBreaches = (where: string, thing: Json): string[] => [
  ...nameBreaches(`${where}.name`, thing.name),
  ...translationBreaches(`${where}.name_localizations`, thing.name_localizations, nameBreaches),
  ...describes(`${where}.description`, thing.description),
  ...translationBreaches(`${where}.description_localizations`, thing.description_localizations, describes),
]

function choiceBreaches(where: string, type: number, choice: Json): string[] {
  const value = type === optionTypes.text ? textBreaches(`${where}.value`, choice?.value, 1, 100) : []
  const isNumber = [optionTypes.integer, optionTypes.number].some((one) => one === type)
  return [
    ...describes(`${where}.name`, choice?.name),
    ...translationBreaches(`${where}.name_localizations`, choice?.name_localizations, describes),
    ...value,
    ...(isNumber && typeof choice?.value !== 'number' ? [`${where}.value: must be a number`] : []),
  ]
}

function optionBreaches(where: string, option: Json): string[] {
  const choices = listOf(option.choices)
  return [
    ...oneOf(`${where}.type`, option.type, allOptionTypes),
    ...namedBreaches(where, option),
    ...countBreaches(`${where}.choices`, choices, 0, 25),
    ...choices.flatMap((choice, n) => choiceBreaches(`${where}.choices[${n}]`, option.type, choice)),
    ...(choices.length > 0 && option.autocomplete ? [`${where}: choices and autocomplete exclude each other`] : []),
    ...optionsBreaches(`${where}.options`, option.options),
  ]
}

function optionsBreaches(where: string, given: Json): string[] {
  const options = listOf(given)
  const firstOptional = options.findIndex((option) => !option?.required)
  const late = firstOptional < 0 ? [] : options.slice(firstOptional).filter((option) => option?.required)
  return [
    ...countBreaches(where, options, 0, 25),
    ...options.flatMap((option, n) => optionBreaches(`${where}[${n}]`, option ?? {})),
    ...repeated(options.map((option) => option?.name)).map((name) => `${where}: the name ${name} is there twice`),
    ...late.map(({ name }) => `${where}: ${name} is required and comes after one that is not`),
  ]
}

/** The longest of all languages counts. */
const longest = (text: Json, map: Json): number =>
  Math.max(0, ...[text, ...Object.values(map ?? {})].map((one) => (typeof one === 'string' ? lengthOf(one) : 0)))

/** Names, descriptions and values of a command and everything in it. */
function sizeOf(thing: Json): number {
  const own =
    longest(thing?.name, thing?.name_localizations) + longest(thing?.description, thing?.description_localizations)
  const value = typeof thing?.value === 'string' ? lengthOf(thing.value) : 0
  return [...listOf(thing?.options), ...listOf(thing?.choices)].reduce((sum, inner) => sum + sizeOf(inner), own + value)
}

function commandBreach(command: Json, { global }: { readonly global: boolean }): string[] {
  if (!isObject(command)) return ['command: must be an object']
  const where = `/${command.name}`
  const size = sizeOf(command)
  const { type = chatInput, contexts, integration_types: installs } = command
  const named = type === chatInput ? namedBreaches(where, command) : textBreaches(`${where}.name`, command.name, 1, 32)
  return [
    ...oneOf(`${where}.type`, type, [1, 2, 3, 4]),
    ...named,
    ...optionsBreaches(`${where}.options`, command.options),
    ...(size > 8000 ? [`${where}: ${size} characters in all, at most 8000`] : []),
    ...listOf(contexts).flatMap((context) => oneOf(`${where}.contexts`, context, [0, 1, 2])),
    ...listOf(installs).flatMap((install) => oneOf(`${where}.integration_types`, install, [0, 1])),
    ...(!global && (contexts != null || installs != null)
      ? [`${where}: contexts and integration_types are for global commands`]
      : []),
  ]
}

/** @param list all commands of the application, or of one server (`global: false`). */
export function commandBreaches(list: Json, scope: { readonly global: boolean } = { global: true }): string[] {
  if (!Array.isArray(list)) return ['commands: must be a list']
  const names = list.map((command) => `${command?.type ?? chatInput}:${command?.name}`)
  const typed = list.filter((command) => (command?.type ?? chatInput) === chatInput)
  return [
    ...countBreaches('commands', typed, 0, 100),
    ...list.flatMap((command) => commandBreach(command, scope)),
    ...repeated(names).map((name) => `commands: ${name} is there twice`),
  ]
}
