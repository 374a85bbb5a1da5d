/** Calming down after a fight, as it goes. */
import { minutes, pathsOf } from '#flow'
import type { en } from './content/en.ts'

const { path, says, chooses, rates, waits, writes, ends } = pathsOf<typeof en>()

export const paths = [
  path(
    'good',
    'two minutes of feet on the floor take somebody from 6 to 3',
    says('start', 'safe'),
    chooses('yes'),
    says('howUpset'),
    rates(6),
    says('howLong'),
    chooses('two'),
    says('pick'),
    chooses('feet'),
    says('feet'),
    waits(minutes(1)),
    says('howUpset'),
    rates(3),
    says('change', 'whatNext'),
    chooses('done'),
    says('close'),
    ends,
  ),
  path(
    'stop',
    'stop in the middle of a break: no check-in comes later',
    says('start', 'safe'),
    chooses('yes'),
    says('howUpset'),
    rates(8),
    says('howLong'),
    chooses('break'),
    says('breakLength'),
    chooses('twenty'),
    says('breakNote'),
    chooses('no'),
    says('onBreak'),
    chooses('okay'),
    says('breakSet'),
    writes('stop'),
    says('house.stopped'),
    waits(minutes(60)),
    says(),
    ends,
  ),
]
