/** A path: one conversation from beginning to end as a script that is test, preview and documentation at once. */
import type { AnyChoice, Profile, Words } from './content.ts'
import type { Input } from './effect.ts'
import type { Media } from './message.ts'

/** Who the person of a path is, and what of them is known. */
export type Somebody = Pick<Path, 'met'> & Partial<Pick<Path, 'nowhere' | 'ran' | 'circle' | 'unoffered' | 'called'>>

/** Who acts or hears where nobody is named. In a channel they may run exercises; whoever is named may not. */
export const somebody = 'somebody'

/** A channel: what is said to it is heard by all who are in it. */
export const everybody = 'everybody'

/** One line of a script: something a person does, or something Tend says to them. */
export type Step = Line & {
  /** A name, as in `ana`; left out: {@link somebody}. */
  readonly who?: string
}

type Line =
  | { readonly does: 'choose'; readonly choice: string }
  | { readonly does: 'pick'; readonly choices: readonly string[] }
  | { readonly does: 'rate'; readonly value: number }
  | { readonly does: 'write'; readonly text: string }
  | { readonly does: 'send'; readonly media: Media }
  | { readonly does: 'wait'; readonly duration: number }
  /** The process is killed and starts again, `duration` ms later. */
  | { readonly does: 'restart'; readonly duration: number }
  | { readonly does: 'say'; readonly keys: readonly string[] }
  | { readonly does: 'end' }

/** The ten families every conversation shows: see CONTRIBUTING.md. */
export type Family =
  | 'good'
  | 'stop'
  | 'correct'
  | 'elsewhere'
  | 'no'
  | 'skip'
  | 'nonsense'
  | 'silence'
  | 'repeat'
  | 'danger'

export interface Path {
  readonly family: Family
  /** A sentence that says what the path shows. */
  readonly title: string
  /** Where it can be walked; both unless the path says otherwise. */
  readonly profiles: readonly Profile[]
  /** What another conversation hands over to begin this one. */
  readonly with: Input
  /**
   * Whether the person has agreed to everything beforehand (`all`), to the least (`least`), to everything by an older
   * consent text (`before`), or has never been here.
   */
  readonly met: 'all' | 'least' | 'before' | 'never'
  /** Whether there is a team to tell, and somebody of it there; null: there is none. */
  readonly team: 'onDuty' | 'away' | null
  /** Nothing tells which time it is where the person is. */
  readonly nowhere: boolean
  /** Conversations they finished the day before. */
  readonly ran: readonly string[]
  /** Nicknames of people in their circle; null: one person, and a pet that is missed. */
  readonly circle: readonly string[] | null
  /** Small moments were not offered to them lately. */
  readonly unoffered: boolean
  /** With what an exercise was called in the channel before; null: none was. */
  readonly called: Input | null
  readonly steps: readonly Step[]
}

export interface PathOptions {
  readonly only?: Profile
  readonly with?: Input
  readonly met?: Path['met']
  readonly team?: Path['team']
  readonly nowhere?: true
  readonly unoffered?: true
  readonly ran?: readonly string[]
  readonly circle?: readonly string[]
  readonly called?: Input
}

/** The lines a script is written with, for the words `W`. */
export interface PathSteps<W extends Words> {
  path(family: Family, title: string, ...steps: readonly Step[]): Path
  path(family: Family, title: string, options: PathOptions, ...steps: readonly Step[]): Path
  /** Taps a button of the last question. */
  chooses(choice: AnyChoice<W>): Step
  /** Taps a button of a message that everybody in the channel sees, or of another conversation. */
  taps(choice: string): Step
  /** Picks several from a list. */
  picks(...choices: readonly AnyChoice<W>[]): Step
  rates(value: number): Step
  /** Types a text: an answer, a global word, or anything else. */
  writes(text: string): Step
  sends(media: Media): Step
  /** Lets time pass. */
  waits(duration: number): Step
  /** The process is killed here and starts again after `duration` ms. */
  restarts(duration?: number): Step
  /**
   * What Tend has said since the person's last act, all of it, in order. A message of another conversation is
   * `help.menu`; one of Tend's own lines is `house.stopped`.
   */
  says(...keys: readonly ((keyof W & string) | `${string}.${string}`)[]): Step
  /** Nothing is running any more. */
  readonly ends: Step
  /** The same lines, for somebody else: `...as('ben', says('start'), chooses('go'))`. */
  as(who: string, ...steps: readonly Step[]): Step[]
}

const isStep = (value: Step | PathOptions): value is Step => 'does' in value

/** The lines of a script, typed by the flow's words: `const { path, says, chooses, ends } = pathsOf<typeof en>()`. */
export function pathsOf<W extends Words>(): PathSteps<W> {
  return {
    path(family: Family, title: string, first: Step | PathOptions, ...rest: readonly Step[]) {
      const options = isStep(first) ? {} : first
      const { only, met = 'all' } = options
      return {
        family,
        title,
        profiles: only ? [only] : ['community', 'workplace'],
        with: options.with ?? {},
        met,
        team: options.team ?? null,
        nowhere: options.nowhere ?? false,
        ran: options.ran ?? [],
        circle: options.circle ?? null,
        called: options.called ?? null,
        unoffered: options.unoffered ?? false,
        steps: isStep(first) ? [first, ...rest] : rest,
      }
    },
    taps: (choice) => ({ does: 'choose', choice }),
    chooses: (choice) => ({ does: 'choose', choice }),
    picks: (...choices) => ({ does: 'pick', choices }),
    rates: (value) => ({ does: 'rate', value }),
    writes: (text) => ({ does: 'write', text }),
    sends: (media) => ({ does: 'send', media }),
    waits: (duration) => ({ does: 'wait', duration }),
    restarts: (duration = 0) => ({ does: 'restart', duration }),
    says: (...keys) => ({ does: 'say', keys }),
    ends: { does: 'end' },
    as: (who, ...steps) => steps.map((step) => ({ ...step, who })),
  }
}
