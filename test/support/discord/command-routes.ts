/** Commands as Discord keeps them. https://docs.discord.com/developers/interactions/application-commands */
import type { Platform } from './platform.ts'
import { refused } from './refusal.ts'
import { type Ask, created, mustBeValid, nothing, ok, type Reply, type Route } from './route.ts'
import { snowflake } from './snowflake.ts'
import { commandBreaches } from './validity.ts'
import type { Json } from './wire.ts'

/** The list that a path names: the global one, or a server's. */
function scopeOf({ platform, params }: Ask): string {
  const { application, guild = '' } = params
  if (application !== platform.bot.id) throw refused('missingAccess')
  if (guild !== '' && !platform.guilds.get(guild)?.hasBot) throw refused('missingAccess')
  return guild
}

const commandsIn = ({ commands }: Platform, scope: string): Json[] => commands.get(scope) ?? []

/** Options as Discord gives them back: what is empty or false is left out. */
const optionOf = ({ options, choices, required, autocomplete, ...rest }: Json): Json => ({
  ...rest,
  ...(required && { required }),
  ...(autocomplete && { autocomplete }),
  ...(choices?.length > 0 && { choices }),
  ...(options?.length > 0 && { options: options.map(optionOf) }),
})

/** A command with everything Discord adds. @param before the one of the same name, which keeps its id. */
function complete(platform: Platform, scope: string, body: Json, before: Json | undefined): Json {
  const { options, ...given } = body
  const isGlobal = scope === ''
  const command = {
    application_id: platform.bot.id,
    type: 1,
    nsfw: false,
    default_member_permissions: null,
    name_localizations: null,
    description_localizations: null,
    ...(isGlobal
      ? { dm_permission: given.contexts?.includes(1) ?? true, contexts: null, integration_types: [0] }
      : { guild_id: scope }),
    ...given,
    ...(options?.length > 0 && { options: options.map(optionOf) }),
  }
  const { id, version, ...old } = before ?? {}
  const isSame = JSON.stringify(sorted(old)) === JSON.stringify(sorted(command))
  return { ...command, id: id ?? snowflake(), version: isSame ? version : snowflake() }
}

const sorted = (thing: Json): Json => Object.entries(thing).sort(([one], [other]) => (one < other ? -1 : 1))

const named =
  ({ name, type = 1 }: Json) =>
  (command: Json): boolean =>
    command.name === name && command.type === type

const withoutLocalisations = ({
  name_localizations: _names,
  description_localizations: _descriptions,
  ...rest
}: Json): Json => ({
  ...rest,
  ...(rest.options && { options: rest.options.map(withoutLocalisations) }),
  ...(rest.choices && { choices: rest.choices.map(withoutLocalisations) }),
})

function list(ask: Ask): Reply {
  const all = commandsIn(ask.platform, scopeOf(ask))
  return ok(ask.query.get('with_localizations') === 'true' ? all : all.map(withoutLocalisations))
}

/** All at once: what is not in the list is gone. */
function replace(ask: Ask): Reply {
  const { platform, body } = ask
  const scope = scopeOf(ask)
  mustBeValid(ask, commandBreaches(body, { global: scope === '' }))
  const before = commandsIn(platform, scope)
  const after = body.map((one: Json) => complete(platform, scope, one, before.find(named(one))))
  platform.commands.set(scope, after)
  return ok(after)
}

/** One more, or another in the place of the one of the same name. */
function add(ask: Ask): Reply {
  const { platform, body } = ask
  const scope = scopeOf(ask)
  const all = commandsIn(platform, scope)
  const others = all.filter((command) => !named(body ?? {})(command))
  mustBeValid(ask, commandBreaches([...others, body], { global: scope === '' }))
  const before = all.find(named(body))
  const command = complete(platform, scope, body, before)
  platform.commands.set(scope, [...others, command])
  return before ? ok(command) : created(command)
}

function found(ask: Ask): Json {
  const command = commandsIn(ask.platform, scopeOf(ask)).find(({ id }) => id === ask.params['command'])
  if (!command) throw refused('unknownCommand')
  return command
}

function change(ask: Ask): Reply {
  const { platform, body } = ask
  const scope = scopeOf(ask)
  const before = found(ask)
  const after = { ...before, ...body }
  const all = commandsIn(platform, scope).map((command) => (command === before ? after : command))
  mustBeValid(ask, commandBreaches(all, { global: scope === '' }))
  const command = complete(platform, scope, after, before)
  platform.commands.set(
    scope,
    all.map((one) => (one === after ? command : one)),
  )
  return ok(command)
}

function remove(ask: Ask): Reply {
  const { platform } = ask
  const gone = found(ask)
  const scope = scopeOf(ask)
  platform.commands.set(
    scope,
    commandsIn(platform, scope).filter((command) => command !== gone),
  )
  return nothing
}

export const commandRoutes: readonly Route[] = [
  '/applications/:application/commands',
  '/applications/:application/guilds/:guild/commands',
].flatMap((pattern) => [
  { method: 'GET', pattern, answer: list },
  { method: 'PUT', pattern, answer: replace },
  { method: 'POST', pattern, answer: add },
  { method: 'GET', pattern: `${pattern}/:command`, answer: (ask: Ask) => ok(found(ask)) },
  { method: 'PATCH', pattern: `${pattern}/:command`, answer: change },
  { method: 'DELETE', pattern: `${pattern}/:command`, answer: remove },
])
