/** The conversations, one line each, in the order of the menu. */
import type { Flow } from '#flow'
import { calm } from './calm/index.ts'
import { circle } from './circle/index.ts'
import { daily } from './daily/index.ts'
import { data } from './data/index.ts'
import { groupConsole, groupExercise, groupSeat } from './group/index.ts'
import { help } from './help/index.ts'
import { menu } from './menu/index.ts'
import { oldMessage } from './old-message/index.ts'
import { pairFlow, pairRoom } from './pair/index.ts'
import { prepare } from './prepare/index.ts'
import { repair } from './repair/index.ts'
import { comeBack } from './return/index.ts'
import { welcome } from './welcome/index.ts'
import { why } from './why/index.ts'

export { cast } from './group/cast.ts'
export { worded } from './help/lines.ts'
export { dated } from './help/list.ts'
export { house } from './house/index.ts'
export { consentVersion } from './welcome/index.ts'

export const flows: Readonly<Record<string, Flow>> = {
  welcome,
  menu,
  calm,
  prepare,
  repair,
  pair: pairFlow,
  'pair-room': pairRoom,
  circle,
  daily,
  'old-message': oldMessage,
  group: groupConsole,
  'group-exercise': groupExercise,
  'group-seat': groupSeat,
  why,
  data,
  help,
  return: comeBack,
}

/** Which conversation has which office. */
export const roles = {
  welcome: 'welcome',
  menu: 'menu',
  help: 'help',
  data: 'data',
  comeBack: 'return',
  seat: 'group-seat',
}

/** Commands whose names differ from the conversation's. */
export const commands = { start: 'welcome', hello: 'welcome', privacy: 'data', moment: 'daily', exercise: 'group' }
