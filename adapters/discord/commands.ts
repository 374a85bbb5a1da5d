/** Slash commands: what Discord is told, what differs from what it knows, and how to bring the two together. */
import {
  type APIApplicationCommand,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type REST,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  Routes,
} from 'discord.js'
import type { Command } from '#adapter'

type Body = RESTPostAPIChatInputApplicationCommandsJSONBody

/** Our language → Discord's locales. English is what everybody sees who has none of these. */
const locales: Readonly<Record<string, readonly string[]>> = {
  es: ['es-ES', 'es-419'],
  de: ['de'],
  fr: ['fr'],
  pt: ['pt-BR'],
  ar: [],
}

const localised = ({ words }: Command, what: 'name' | 'does'): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([language, one]) => (locales[language] ?? []).map((tag) => [tag, one[what]])),
  )

/** In servers, in the direct message, installed to a server or to a person. */
const everywhere = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
}

/** What takes place in a channel is offered in servers, and only where Tend is a member and may write. */
const inChannels = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
}

/** One command as Discord takes it. */
export const bodyOf = (command: Command): Body => ({
  type: ApplicationCommandType.ChatInput,
  name: command.words['en']?.name ?? command.name,
  description: command.words['en']?.does ?? command.name,
  name_localizations: localised(command, 'name'),
  description_localizations: localised(command, 'does'),
  ...(command.place === 'seat' ? inChannels : everywhere),
  options:
    command.options.length === 0
      ? []
      : [
          {
            type: ApplicationCommandOptionType.String,
            name: command.name,
            description: command.words['en']?.does ?? command.name,
            required: true,
            choices: command.options.map(({ value, label }) => ({ name: label, value })),
          },
        ],
})

/** What of a command is ours to decide, in one order, so that two can be compared as text. */
function comparable(given: Body | APIApplicationCommand): string {
  const { name, description, contexts, integration_types, name_localizations, description_localizations } = given
  const sorted = (map: object | null | undefined) => Object.entries(map ?? {}).sort()
  const options = (
    (given.options ?? []) as { name: string; description: string; choices?: { value: unknown }[] }[]
  ).map((option) => [option.name, option.description, (option.choices ?? []).map(({ value }) => value)])
  const lists = [contexts, integration_types].map((list) => [...(list ?? [])].sort())
  return JSON.stringify([
    name,
    description,
    lists,
    options,
    sorted(name_localizations),
    sorted(description_localizations),
  ])
}

/** What would change. Each entry is the name of a command. */
export interface Difference {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** Servers that hold copies of their own, which people would see twice: `name of the command @ server id`. */
  readonly copies: readonly string[]
}

export function differenceOf(known: readonly APIApplicationCommand[], wanted: readonly Body[]): Difference {
  const byName = new Map(known.map((command) => [command.name, command]))
  const there = (name: string): boolean => byName.has(name)
  return {
    added: wanted.filter(({ name }) => !there(name)).map(({ name }) => name),
    changed: wanted
      .filter((body) => {
        const found = byName.get(body.name)
        return found !== undefined && comparable(found) !== comparable(body)
      })
      .map(({ name }) => name),
    removed: known.map(({ name }) => name).filter((name) => !wanted.some((body) => body.name === name)),
    copies: [],
  }
}

export const isSame = ({ added, changed, removed, copies }: Difference): boolean =>
  added.length + changed.length + removed.length + copies.length === 0

/**
 * Tells Discord the commands, if they differ from what it knows; done twice, the second time changes nothing.
 * @param everywhere also looks for copies in single servers and removes them; asks Discord once a server.
 */
export async function register(
  rest: REST,
  application: string,
  commands: readonly Command[],
  { dryRun, everywhere }: { readonly dryRun: boolean; readonly everywhere: boolean },
): Promise<Difference> {
  const wanted = commands.map(bodyOf)
  const query = new URLSearchParams({ with_localizations: 'true' })
  const known = (await rest.get(Routes.applicationCommands(application), { query })) as APIApplicationCommand[]
  const difference = differenceOf(known, wanted)
  if (!dryRun && !isSame(difference)) await rest.put(Routes.applicationCommands(application), { body: wanted })
  const copies: string[] = []
  const servers = everywhere ? ((await rest.get(Routes.userGuilds())) as { id: string }[]) : []
  for (const { id } of servers) {
    const route = Routes.applicationGuildCommands(application, id)
    const stale = (await rest.get(route)) as APIApplicationCommand[]
    copies.push(...stale.map(({ name }) => `${name} @ ${id}`))
    if (!dryRun && stale.length > 0) await rest.put(route, { body: [] })
  }
  return { ...difference, copies }
}
