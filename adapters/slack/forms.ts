/** Opens a form within its trigger's three seconds, whatever the store does. */
import type { webApi } from '@slack/bolt'
import { type Clock, type Form, inTime } from '#adapter'
import { channelOf } from './address.ts'
import { linesIn } from './content/index.ts'
import type { Tap } from './taps.ts'
import { formView, loadingView, noticeView } from './views.ts'

/** A form that is found this quickly, ms, is opened at once; else a view that says "one moment" is opened and filled later. */
const formWithin = 400

export interface FormParts {
  readonly client: webApi.WebClient
  readonly token: string
  readonly tap: Tap
  /** The form, or undefined when its step is over. */
  readonly found: Promise<Form | undefined>
  readonly language: string
  readonly clock: Clock
}

/**
 * What became of it: `shown`; `over`: there is no such form any more; `again`: nothing is open, and the button should be
 * offered once more.
 */
export type Opened = 'shown' | 'over' | 'again'

/** @throws when Slack refused for another reason than the trigger's age. */
export async function openForm({ client, token, tap, found, language, clock }: FormParts): Promise<Opened> {
  const trigger = { token, trigger_id: tap.trigger ?? '' }
  const { hints, place } = tap.incoming
  const channel = place && channelOf(place.channel)?.channel
  const remembered = (form: Form) => ({ form: form.id, reach: hints.reach ?? null, ...(channel && { channel }) })
  const quick = await inTime(found, clock.now() + formWithin, clock)
  if (quick.kind === 'done' && !quick.value) return 'over'
  if (quick.kind === 'done' && quick.value) {
    await client.views.open({ ...trigger, view: formView(quick.value, remembered(quick.value), language) })
    return 'shown'
  }
  const opened = await client.views.open({ ...trigger, view: loadingView(language) })
  const fill = (view: ReturnType<typeof formView>) =>
    client.views.update({ token, view_id: opened.view?.id ?? '', view })
  try {
    const form = await found
    await fill(form ? formView(form, remembered(form), language) : noticeView(linesIn(language).wrote))
    return form ? 'shown' : 'over'
  } catch {
    // Nothing came of it: the view says so, and the button is offered again.
    await fill(noticeView(linesIn(language).slow))
    return 'again'
  }
}
