/** Puts the parts of the note into the values its messages take. What was typed goes in by reference only. */
import { type Around, chosen, held, type Value } from '#flow'
import type { Context } from './look.ts'

interface About {
  readonly context: Context & Around
}

/** A part as a value: by reference when typed, by its label when picked, else empty. */
const part = (picked: string, name: 'part' | 'fix', message: string): Value =>
  picked === 'typed' ? held(name) : picked && chosen(message, picked)

export const noteValues = ({ context }: About) => {
  const { fix, where, effect, ending, when } = context
  return {
    own: context.part === '' ? 'no' : 'yes',
    part: part(context.part, 'part', 'part'),
    where: where === '' ? 'none' : 'some',
    place: where && chosen('where', where),
    effect: effect === 'usual' ? 'usual' : effect === 'noEffect' ? 'none' : 'some',
    line: effect === 'usual' ? '' : chosen('effect', effect),
    fix: fix === '' ? 'none' : 'some',
    deed: part(fix, 'fix', 'nextTime'),
    ending: ending === 'usual' ? 'usual' : 'other',
    close: ending === 'usual' ? '' : chosen('ending', ending),
    when: chosen('when', when),
  }
}
