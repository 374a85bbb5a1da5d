/** What becomes of a form when the app has answered it. https://docs.slack.dev/surfaces/modals#response_actions */
import { note } from './method.ts'
import type { Platform } from './platform.ts'
import type { Member, Team } from './team.ts'
import { viewBreaches } from './validity.ts'
import { hide, kept, over, show } from './views.ts'
import type { Json, View } from './wire.ts'

/** @returns the sentences the person is shown, block id → sentence; undefined when the form was taken. */
export function answered(platform: Platform, team: Team, member: Member, view: View, body: Json) {
  const wrong = (why: string): void => note(platform, 'view_submission', [why])
  if (body === undefined || body === '') {
    // Only the form that was sent goes; another may have been opened meanwhile.
    if (member.stack.at(-1)?.id === view.id) hide(platform, member)
    return undefined
  }
  switch (body.response_action) {
    case 'clear':
      hide(platform, member, true)
      return undefined
    case 'errors': {
      const inputs = new Set(view.blocks.filter(({ type }) => type === 'input').map((block) => block.block_id))
      const errors: Record<string, string> = body.errors ?? {}
      if (Object.keys(errors).length === 0) wrong('response_action errors without errors')
      for (const block of Object.keys(errors))
        if (!inputs.has(block)) wrong(`there is no input block ${block} to be wrong`)
      return errors
    }
    case 'update':
    case 'push': {
      const breaches = viewBreaches(body.view)
      note(platform, 'view_submission', breaches)
      if (breaches.length > 0) return undefined
      const update = body.response_action === 'update'
      const next = kept(platform, team, body.view, update ? view : undefined)
      show(platform, team, member, update ? next : { ...next, ...over(view) })
      return undefined
    }
    default:
      wrong(`the answer to a form was ${JSON.stringify(body)}`)
      return undefined
  }
}
