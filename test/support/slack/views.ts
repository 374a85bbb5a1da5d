/** Modals and the Home tab: `views.*`. https://docs.slack.dev/surfaces/modals */
import { type Ask, type Methods, memberOf, refuseInvalid, SlackError } from './method.ts'
import type { Platform } from './platform.ts'
import { initialState } from './state.ts'
import type { Member, Team } from './team.ts'
import { viewBreaches } from './validity.ts'
import { id, type Json, named, secret, type View } from './wire.ts'

/** One above another. https://docs.slack.dev/surfaces/modals#view_lifecycle */
const highestStack = 3

/** A view as Slack keeps it. `before`: the one it takes the place of. */
export function kept(platform: Platform, team: Team, given: Json, before?: View): View {
  const blocks = named(given.blocks ?? [])
  const viewId = before?.id ?? id('V')
  return {
    title: null,
    submit: null,
    close: null,
    clear_on_close: false,
    notify_on_close: false,
    previous_view_id: before?.['previous_view_id'] ?? null,
    root_view_id: before?.['root_view_id'] ?? viewId,
    ...given,
    id: viewId,
    team_id: team.teamId,
    blocks,
    callback_id: given.callback_id ?? '',
    private_metadata: given.private_metadata ?? '',
    external_id: given.external_id ?? '',
    state: { values: initialState(blocks) },
    hash: `${Math.floor(platform.clock.now() / 1000)}.${secret(4)}`,
    app_id: platform.appId,
    app_installed_team_id: team.teamId,
    bot_id: team.botId,
  }
}

/** A view comes onto a person's screen, or takes another's place there. */
export function show(platform: Platform, team: Team, member: Member, view: View): void {
  const at = member.stack.findIndex((one) => one.id === view.id)
  if (view.type === 'home') member.homeView = view
  else if (at < 0) member.stack.push(view)
  else member.stack[at] = view
  // What was typed stays where its field stays.
  if (view.type === 'home') member.entered.delete(view.id)
  platform.views.set(view.id, { view, member, team })
  member.viewWatch.tell(view)
}

/** The topmost modal goes, or all. */
export function hide(platform: Platform, member: Member, all = false): View[] {
  const gone = member.stack.splice(all ? 0 : -1)
  for (const { id: viewId } of gone) {
    platform.views.delete(viewId)
    member.entered.delete(viewId)
  }
  const top = member.stack.at(-1)
  if (top) member.viewWatch.tell(top)
  return gone
}

function check(ask: Ask, method: string, type: 'modal' | 'home'): void {
  const { view } = ask.body
  if (typeof view !== 'object' || view === null) throw new SlackError('invalid_arguments')
  const breaches = view.type === type ? [] : [`view.type is ${view.type}, and ${method} takes ${type}`]
  refuseInvalid(ask, method, [...breaches, ...viewBreaches(view)], 'invalid_arguments')
  if (view.external_id && taken(ask, view.external_id)) throw new SlackError('duplicate_external_id')
}

const taken = ({ platform, body }: Ask, externalId: string): boolean =>
  [...platform.views.values()].some(({ view }) => view.external_id === externalId && view.id !== body.view_id)

/** Who pulled the trigger, in the caller's workspace. */
function pull({ platform, team, body }: Ask): Member {
  if (!body.trigger_id) throw new SlackError('invalid_arguments')
  const trigger = platform.pull(body.trigger_id)
  if (typeof trigger === 'string') throw new SlackError(trigger)
  if (trigger.team !== team) throw new SlackError('invalid_trigger_id')
  return trigger.member
}

/** The view a call names, by its id or by the app's own. */
function found({ platform, team, body }: Ask) {
  const known = body.view_id
    ? platform.views.get(body.view_id)
    : [...platform.views.values()].find(({ view }) => view.external_id !== '' && view.external_id === body.external_id)
  if (!known || known.team !== team) throw new SlackError('not_found')
  return known
}

export const views: Methods = {
  'views.open': {
    answer: (ask) => {
      check(ask, 'views.open', 'modal')
      const member = pull(ask)
      hide(ask.platform, member, true)
      const view = kept(ask.platform, ask.team, ask.body.view)
      show(ask.platform, ask.team, member, view)
      return { view }
    },
  },
  'views.push': {
    answer: (ask) => {
      check(ask, 'views.push', 'modal')
      const member = pull(ask)
      const below = member.stack.at(-1)
      if (!below) throw new SlackError('view_not_found')
      if (member.stack.length >= highestStack) throw new SlackError('push_limit_reached')
      const view = { ...kept(ask.platform, ask.team, ask.body.view), ...over(below) }
      show(ask.platform, ask.team, member, view)
      return { view }
    },
  },
  'views.update': {
    answer: (ask) => {
      check(ask, 'views.update', 'modal')
      const { view: before, member } = found(ask)
      if (ask.body.hash && ask.body.hash !== before.hash) throw new SlackError('hash_conflict')
      const view = kept(ask.platform, ask.team, ask.body.view, before)
      show(ask.platform, ask.team, member, view)
      return { view }
    },
  },
  'views.publish': {
    answer: (ask) => {
      check(ask, 'views.publish', 'home')
      const member = memberOf(ask, ask.body.user_id)
      const before = member.homeView
      if (ask.body.hash && ask.body.hash !== before?.hash) throw new SlackError('hash_conflict')
      const view = kept(ask.platform, ask.team, ask.body.view, before)
      show(ask.platform, ask.team, member, view)
      return { view }
    },
  },
}

/** How a view knows what it lies on. */
export const over = (below: View) => ({ previous_view_id: below.id, root_view_id: below['root_view_id'] })
