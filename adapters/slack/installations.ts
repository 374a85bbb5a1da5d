/** Which workspaces have added Tend, with their tokens: Bolt's installation store on Tend's own, where all is encrypted. */
import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt'
import type { Safe } from '#adapter'
import type { Team } from './address.ts'

type Query = InstallationQuery<boolean>

const teamKey = (team: string) => `slack:team:${team}` as const
const orgKey = (enterprise: string) => `slack:org:${enterprise}` as const

const keysOf = ({ teamId, enterpriseId, isEnterpriseInstall }: Query) => [
  ...(teamId && !isEnterpriseInstall ? [teamKey(teamId)] : []),
  ...(enterpriseId ? [orgKey(enterpriseId)] : []),
]

export class Installations implements InstallationStore {
  readonly #safe: Safe
  readonly #added: (where: Team) => Promise<void>

  /** @param added is told of each workspace that comes, or comes back. */
  constructor(safe: Safe, added: (where: Team) => Promise<void>) {
    this.#safe = safe
    this.#added = added
  }

  async storeInstallation(installation: Installation<'v1' | 'v2', boolean>): Promise<void> {
    const { team, enterprise, isEnterpriseInstall } = installation
    const key = isEnterpriseInstall ? orgKey(enterprise?.id ?? '') : teamKey(team?.id ?? '')
    await this.#safe.set(key, JSON.stringify(installation))
    if (team) await this.#added({ team: team.id, enterprise: enterprise?.id })
  }

  async fetchInstallation(query: Query): Promise<Installation<'v1' | 'v2', boolean>> {
    for (const key of keysOf(query)) {
      const found = await this.#safe.get(key)
      if (found !== undefined) return JSON.parse(found) as Installation<'v1' | 'v2', boolean>
    }
    throw new Error('This workspace has not added Tend, or has removed it.')
  }

  async deleteInstallation(query: Query): Promise<void> {
    for (const key of keysOf(query)) await this.#safe.delete(key)
  }
}
