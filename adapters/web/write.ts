/** From an {@link Outgoing} to what the page draws. Pure. */
import { type Choice, type Outgoing, type Scale, type TextFile, withNames } from '#adapter'
import { type Place, seatOf } from './address.ts'

/** More choices than this become a list; a message on Discord and on Slack shows about as many buttons in one row. */
export const mostButtons = 5

/** One message as the page draws it: no address and no engine, only what can be seen and tapped. */
export interface Drawn {
  readonly id: string
  readonly place: Place
  /** Whose chat it is; in the channel, whom it is addressed to. */
  readonly name: string
  readonly text: string
  /** When it was said by Tend's clock, epoch ms. */
  readonly at: number
  /** How `choices` are drawn: nothing, buttons, a list to pick one of, or checkboxes. */
  readonly answer: 'none' | 'buttons' | 'list' | 'several'
  readonly choices: readonly Choice[]
  readonly picks: { readonly min: number; readonly max: number }
  readonly scale: Scale | null
  /** The button that opens a form; the form itself is asked for when it is tapped. */
  readonly form: { readonly id: string; readonly open: string } | null
  /** To be saved with a link. */
  readonly files: readonly TextFile[]
  readonly controls: readonly Choice[]
  readonly privacy: Outgoing['privacy']
  readonly erases: readonly string[]
}

const answerOf = ({ choices, picks }: Outgoing): Drawn['answer'] => {
  if (choices.length === 0) return 'none'
  if (picks.max > 1) return 'several'
  return choices.length > mostButtons ? 'list' : 'buttons'
}

/** A name as the page shows it everywhere: `ana` is Ana. */
const shown = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** Undefined when the message is addressed to nobody of this page. */
export const write = (outgoing: Outgoing, at: number): Drawn | undefined => {
  const seat = seatOf(outgoing.to)
  if (!seat) return undefined
  const { text, about, choices, picks, scale, form, files, controls, privacy, erases } = outgoing
  return {
    // What takes the place of an earlier message has its id: the page then shows it there.
    id: outgoing.replaces ?? outgoing.id,
    ...seat,
    text: withNames(text, about, (address) => shown(seatOf(address)?.name ?? '')),
    at,
    answer: answerOf(outgoing),
    choices,
    picks: { min: picks.min, max: Math.min(picks.max, choices.length) },
    scale,
    form: form && { id: form.id, open: form.open },
    files,
    controls,
    privacy,
    erases,
  }
}
