/** What an operator asks of Slack from the command line: whether the tokens work, and whether they may do enough. */
import { webApi } from '@slack/bolt'
import { TendError } from '#adapter'
import { scopes, sentenceOf } from './connection.ts'

export interface Tokens {
  /** Undefined: many workspaces, each with its own. */
  readonly botToken: string | undefined
  readonly appToken: string | undefined
  readonly apiUrl: string | undefined
}

/** What `tend doctor` says about Slack. `problems` are sentences with their remedy. */
export interface Preflight {
  readonly workspace: string | undefined
  readonly problems: readonly string[]
}

/** What an app that was installed before lacks, and what for. */
const forChannels: readonly string[] = ['channels:read', 'groups:read']
const whyForChannels =
  'With channels:read and groups:read Tend learns who made a channel, who may then run exercises in it; it reads no message there.'

/** Asks Slack who we are and what we may do. */
export async function preflight({ botToken, appToken, apiUrl }: Tokens): Promise<Preflight> {
  const client = new webApi.WebClient(undefined, {
    retryConfig: { retries: 0 },
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
  })
  const problems: string[] = []
  const note = (error: unknown): void => {
    if (!(error instanceof TendError)) throw error
    problems.push(error.message)
  }
  let workspace: string | undefined
  if (botToken !== undefined) {
    try {
      const { team, response_metadata: metadata } = await client.auth.test({ token: botToken })
      workspace = team
      const granted = metadata?.scopes
      const missing = granted ? scopes.filter((scope) => !granted.includes(scope)) : []
      if (missing.length > 0) {
        problems.push(
          `Slack did not grant ${missing.join(', ')}. Add what manifest.yaml names under OAuth & Permissions, and install the app again.${
            missing.some((scope) => forChannels.includes(scope)) ? ` ${whyForChannels}` : ''
          }`,
        )
      }
    } catch (error) {
      note(sentenceOf(error, 'slack-token'))
    }
  }
  if (appToken !== undefined) {
    await client.apps.connections
      .open({ token: appToken })
      .catch((error: unknown) => note(sentenceOf(error, 'slack-app-token')))
  }
  return { workspace, problems }
}
