/** Everything that can go wrong, in one table: a code for programs, a sentence with its remedy for people. */

/** Code → sentence. `{name}` is filled from the error's details, which never hold a person's words. */
export const sentences = {
  'bad-address': 'The address "{address}" is not platform:workspace:place:person.',
  'bad-config': 'The configuration has {count} problem(s):\n{problems}',
  'bad-key': 'The key in {source} is not 32 bytes in base64. Make one with: openssl rand -base64 32',
  'bad-record':
    'Something stored cannot be read: another key wrote it, or it is damaged. It counts as absent, and stays until its person writes. To count such rows: npm run -s tend -- doctor',
  'bad-reviews':
    'docs/transcripts/reviews.json has {count} problem(s):\n{problems}\nHow an entry looks stands in docs/transcripts/README.md.',
  'discord-down': 'Discord could not be reached. Check the network and DISCORD_API_URL, then start again.',
  'discord-token':
    'Discord does not accept DISCORD_TOKEN. Copy it anew from the Bot page of your application at discord.com/developers.',
  'discord-version':
    'discord.js {version} hears no direct messages. Run npm ci, which installs the version Tend was tested with.',
  'no-conversation': 'No conversation is called "{flow}". There are: {flows}.',
  'no-file': 'The file "{file}" could not be read. Name a file of JSON lines, or - for standard input.',
  'no-kind': 'The data map declares no records of the kind "{kind}". Declare it in src/privacy/kinds.ts.',
  'no-message': 'The words of "{flow}" have no message "{key}". Run: npm run -s tend -- check',
  'no-platform': 'No adapter is called "{platform}". There are: {platforms}.',
  'no-store': 'A store of the kind "{store}" is not built in yet. Set STORE_URL=file:data/tend.db in .env.',
  'no-switch': 'There is no switch "{name}". There are: {names}.',
  'no-start': 'The store at {store} was made by a newer Tend (schema {found}, this one knows {known}). Upgrade Tend.',
  'port-taken': 'Port {port} of {host} is in use. Stop what uses it, or set PORT to another one in .env.',
  'slack-app-token':
    'Slack does not accept SLACK_APP_TOKEN. Make one with the scope connections:write under Basic Information, App-Level Tokens.',
  'slack-down': 'Slack could not be reached. Check the network and SLACK_API_URL, then start again.',
  'slack-token':
    'Slack does not accept SLACK_BOT_TOKEN. Copy it anew from OAuth & Permissions of your app at api.slack.com/apps.',
  'store-busy': 'The store at {store} is held by another process. Wait a moment or stop the other process.',
  'switched-off': '{name} is switched off. To switch it on: npm run -s tend -- switch on {name}',
  'wrong-key':
    'The store at {store} cannot be read with the key in {source}. Put back the key it was written with, or name that one in TEND_OLD_KEYS; if the store is damaged, restore a backup.',
  'store-down': 'The store did not answer. Nothing was lost that was acknowledged; try again in a moment.',
} as const

export type ErrorCode = keyof typeof sentences

/** Facts about an error for operators: never what a person typed, never a token. */
export type ErrorDetails = Readonly<Record<string, string | number>>

/** The only error Tend throws on purpose. Decide by `code`, show `message`, log `code` and `details`. */
export class TendError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}, cause?: unknown) {
    const sentence = sentences[code].replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? `{${name}}`))
    super(sentence, cause === undefined ? undefined : { cause })
    this.name = 'TendError'
    this.code = code
    this.details = details
  }
}
