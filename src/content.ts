/** The words of a conversation as a type: which messages there are, which values they take, which choices they offer. */

/** One wording, or several that take turns so that a person who comes back does not read the same text again. */
export type Line = string | readonly string[]

/**
 * The same thing said differently where the setting asks for it. A choice without words for a setting is not offered there:
 * `{ touch: 'A hand on my chest' }` exists only where touch is allowed, `{ workplace: '…' }` only at work.
 */
export interface Variants<T> {
  readonly community?: T
  readonly workplace?: T
  readonly touch?: T
}

/** A button, with other words that mean the same when they are typed. */
export interface Label {
  readonly label: string
  readonly also: readonly string[]
}

export type Choosable = string | Label | Variants<string | Label>

/** A message that asks. `choices` stand in the order in which they are shown. */
export interface Asking {
  readonly text: Line | Variants<Line>
  readonly choices?: Readonly<Record<string, Choosable>>
  /** What the ends of a scale mean. */
  readonly ends?: { readonly low: string; readonly high: string }
  /** The form behind the "write" button: its button, its title (24 characters), its field. */
  readonly form?: { readonly open: string; readonly title: string; readonly field: string }
}

export type Worded = Line | Variants<Line> | Asking
export type Words = Readonly<Record<string, Worded>>

/** The words of a flow, kept exactly as written so that the compiler knows every key, value and choice. */
export const words = <const W extends Words>(all: W): W => all

// --- what the compiler reads off the words ------------------------------------------------------------------------

/** Names of choices in message `K`. */
export type ChoiceIn<W extends Words, K extends keyof W> = W[K] extends { readonly choices: infer C }
  ? keyof C & string
  : never
/** Names of choices in any message. */
export type AnyChoice<W extends Words> = { [K in keyof W]: ChoiceIn<W, K> }[keyof W]

type Text<T> = T extends string
  ? T
  : T extends readonly string[]
    ? T[number]
    : T extends { readonly text: infer U }
      ? Text<U>
      : T extends Variants<Line>
        ? Text<T[keyof T & keyof Variants<Line>]>
        : never

/** `name` out of `{name}` and `{name, plural, …}`; never out of the branch of a plural, which holds a space or a `#`. */
type Named<S extends string> = S extends `${infer Name},${string}`
  ? Named<Name>
  : S extends `${string}${' ' | '#' | '.' | '{' | '\n'}${string}` | ''
    ? never
    : S
type ArgsIn<S extends string> = S extends `${string}{${infer Rest}`
  ? Rest extends `${infer Inside}}${infer After}`
    ?
        | Named<Inside extends `${infer Head}{${string}` ? Head : Inside>
        | ArgsIn<Rest extends `${string}{${string}` ? Rest : After>
    : never
  : never
/** Names of the values message `K` takes. */
export type ArgOf<W extends Words, K extends keyof W> = ArgsIn<Text<W[K]>>

/** A translation has every message and every choice of the original; a missing one does not compile. */
export type Translation<W extends Words> = {
  readonly [K in keyof W]: W[K] extends { readonly choices: infer C }
    ? Asking & { readonly choices: { readonly [I in keyof C]: Choosable } }
    : Worded
}

/** Who vouches for a language's words. `machine draft, not reviewed` until a named person signs. */
export type ReviewState = 'original, not reviewed' | 'machine draft, not reviewed' | `reviewed by ${string}, ${string}`

// --- reading them ------------------------------------------------------------------------------------------------

export type Profile = 'community' | 'workplace'
/** Whether a person may be invited to a hand on their own chest. Never at work. */
export type Touch = 'none' | 'self'
/** What is fixed for a whole deployment. */
export interface Setting {
  readonly profile: Profile
  readonly touch: Touch
}

const variantNames = ['community', 'workplace', 'touch'] as const
const isVariants = <T>(value: T | Variants<T>): value is Variants<T> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && variantNames.some((name) => name in value)

/** The wording for a setting, or undefined where the words do not exist in it. */
export function worded<T>(value: T | Variants<T>, setting: Setting): T | undefined {
  if (!isVariants(value)) return value
  if (setting.touch === 'self' && setting.profile === 'community' && value.touch !== undefined) return value.touch
  return value[setting.profile]
}

/** A message in its full form, whichever way it was written. */
export function asking(message: Worded): Asking {
  return typeof message === 'object' && 'text' in message ? message : { text: message as Line }
}

/** The label and synonyms of a choice, or undefined where it is not offered. */
export function labelled(choice: Choosable, setting: Setting): Label | undefined {
  const found = worded<string | Label>(choice, setting)
  return typeof found === 'string' ? { label: found, also: [] } : found
}
