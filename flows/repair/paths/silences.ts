/** Paths of people who say nothing, cannot be understood, or ask again; and of restarts. */
import { hours, type Path } from '#flow'
import {
  chooses,
  drafted,
  ends,
  itFits,
  path,
  restarts,
  says,
  untilFeelings,
  untilNote,
  waits,
  writes,
} from './pieces.ts'

const typed = [
  ...untilNote('otherPart', 'otherFix'),
  chooses('wantNote'),
  says('partWords'),
  writes('I walked away'),
  says('fixWords'),
  writes('stay in the room'),
  says('draft'),
]

export const nonsense: Path[] = [
  path(
    'nonsense',
    'three answers that cannot be read never count as safe',
    says('start'),
    chooses('two'),
    says('gate'),
    writes('blargh'),
    says('house.missed', 'gate'),
    writes('blargh'),
    says('house.missedTwice', 'gate'),
    writes('blargh'),
    says('house.missedThrice', 'gate'),
  ),
]

export const silences: Path[] = [
  path(
    'silence',
    'nobody answers for two days: it closes by itself',
    ...untilFeelings('two'),
    waits(hours(48)),
    says(),
    ends,
  ),
  path(
    'silence',
    'a restart takes the typed words: they are asked for again, with an apology',
    ...typed,
    restarts(),
    chooses('fits'),
    says('wordsLost', 'partWords'),
    writes('I walked away'),
    says('fixWords'),
    writes('stay in the room'),
    says('draft'),
    ...itFits,
  ),
  path('silence', 'a restart after ready-made answers takes nothing', ...drafted, restarts(), ...itFits),
]

export const repeats: Path[] = [
  path('repeat', 'the question once more', ...untilFeelings('two'), writes('repeat'), says('feelings')),
  path('repeat', 'the note once more, typed words and all', ...typed, writes('repeat'), says('draft')),
]
