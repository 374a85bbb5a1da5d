/** Paths of people who stop, change their mind, or go elsewhere. */
import { minutes, type Path } from '#flow'
import {
  chooses,
  drafted,
  ends,
  lessUpset,
  path,
  rates,
  says,
  shortLook,
  untilFeelings,
  waits,
  writes,
} from './pieces.ts'

export const stops: Path[] = [
  path(
    'stop',
    'stop in the middle of the kind moment: nothing comes later',
    ...shortLook(),
    ...lessUpset,
    chooses('warm'),
    says('warm'),
    writes('stop'),
    says('house.stopped'),
    waits(minutes(5)),
    says(),
    ends,
  ),
]

export const corrections: Path[] = [
  path(
    'correct',
    'back to the first rating, and another answer',
    ...untilFeelings('two', 6),
    writes('back'),
    says('howUpset'),
    rates(3),
    says('feelings'),
  ),
  path(
    'correct',
    'no note after all',
    ...drafted,
    chooses('noNote'),
    says('howUpset'),
    rates(4),
    says('noChange', 'lastStep'),
  ),
]

export const elsewhere: Path[] = [
  path(
    'elsewhere',
    'to help and back to the same question',
    ...drafted,
    writes('help'),
    says('help.menu'),
    writes('back'),
    says('draft'),
  ),
  path('elsewhere', 'the menu in the middle', ...untilFeelings('two'), writes('menu'), says('menu.menu')),
]
