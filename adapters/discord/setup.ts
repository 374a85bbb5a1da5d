/** What an operator asks of Discord from the command line: the invite link, what is missing, the commands. */
import { OAuth2Scopes, PermissionFlagsBits, PermissionsBitField, REST, Routes } from 'discord.js'
import type { Command } from '#adapter'
import { type Difference, isSame, register } from './commands.ts'
import { errorOf } from './gateway.ts'

/** What Tend needs in a server: to be seen, to post what a moderator starts, to answer in threads. */
const needed = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.EmbedLinks,
] as const

export interface Account {
  readonly token: string
  readonly apiUrl: string | undefined
}

interface Application {
  readonly id: string
  readonly name: string
  readonly bot_public?: boolean
  readonly install_params?: { readonly scopes: readonly string[]; readonly permissions: string } | null
}

const restOf = ({ token, apiUrl }: Account): REST =>
  new REST({ ...(apiUrl !== undefined && { api: apiUrl }), retries: 0 }).setToken(token)

const ask = async <T>(work: Promise<unknown>): Promise<T> => {
  try {
    return (await work) as T
  } catch (error) {
    throw errorOf(error)
  }
}

/** The link by which somebody adds Tend to a server. */
export function inviteUrl(application: string): string {
  const permissions = PermissionsBitField.resolve([...needed]).toString()
  const scope = `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`
  const query = new URLSearchParams({ client_id: application, scope, permissions })
  return `https://discord.com/oauth2/authorize?${query}`
}

/** What `tend doctor` says about Discord. `problems` are sentences with their remedy. */
export interface Preflight {
  readonly name: string
  readonly invite: string
  readonly servers: number
  readonly problems: readonly string[]
}

/** Asks Discord who we are, where we are and what is missing there. @throws TendError `discord-token`, `discord-down`. */
export async function preflight(account: Account, commands: readonly Command[]): Promise<Preflight> {
  const rest = restOf(account)
  const { id, name } = await ask<Application>(rest.get(Routes.currentApplication()))
  const servers = await ask<{ name: string; permissions: string }[]>(rest.get(Routes.userGuilds()))
  const difference = await ask<Difference>(register(rest, id, commands, { dryRun: true, everywhere: false }))
  const invite = inviteUrl(id)
  const problems = servers.flatMap((server) => {
    const missing = new PermissionsBitField(BigInt(server.permissions)).missing([...needed])
    return missing.length === 0
      ? []
      : [`Server "${server.name}": ${missing.join(', ')} missing. Open the invite link again, or give the role there.`]
  })
  if (!isSame(difference))
    problems.push('Commands differ from what Discord knows. Run: npm run -s tend -- discord register')
  return { name, invite, servers: servers.length, problems }
}

/** Registers the commands and removes stale copies. @throws TendError `discord-token`, `discord-down`. */
export async function registerCommands(
  account: Account,
  commands: readonly Command[],
  dryRun: boolean,
): Promise<Difference> {
  const rest = restOf(account)
  const { id } = await ask<Application>(rest.get(Routes.currentApplication()))
  return ask<Difference>(register(rest, id, commands, { dryRun, everywhere: true }))
}
