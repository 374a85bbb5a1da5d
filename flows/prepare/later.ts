/** After the line is found: a note shortly before the talk, a check-in after it, and what then. */
import { chosen, fromNow, hours } from '#flow'
import { ask, longestWait, noteBefore, say, talk } from './talk.ts'

export const lastStep = talk.createStateConfig({
  entry: ask('lastStep', ({ context: { when, checked } }) => ({
    offer: [...(when === 'now' ? [] : (['remind'] as const)), ...(checked ? (['checkIn'] as const) : []), 'done'],
  })),
  on: {
    remind: 'talkWhen',
    checkIn: 'checkInWhen',
    done: 'closing',
    skip: 'closing',
  },
})

export const talkWhen = talk.createStateConfig({
  entry: ask('talkWhen', { when: longestWait }),
  on: {
    timed: [
      { guard: 'almostNow', target: 'offering', actions: ['talkIsNow', say('verySoon')] },
      { target: 'beforeTalk', actions: 'rememberTalk' },
    ],
    skip: 'closing',
  },
})

export const beforeTalk = talk.createStateConfig({
  entry: ask('reminderSet', ({ context: { talkIn, checked } }) => ({
    values: { time: fromNow(talkIn - noteBefore), after: checked ? 'yes' : 'no' },
    offer: checked ? ['hourAfter', 'threeHoursAfter', 'noCheckIn', 'noNote'] : ['okay', 'noNote'],
  })),
  initial: 'asked',
  on: { noNote: 'closing' },
  after: { note: [{ guard: 'wantsCheckIn', target: 'talkSoon' }, { target: 'lastNote' }] },
  states: {
    asked: {
      on: {
        okay: 'resting',
        hourAfter: { target: 'resting', actions: { type: 'checkInAfterTalk', params: hours(1) } },
        threeHoursAfter: { target: 'resting', actions: { type: 'checkInAfterTalk', params: hours(3) } },
        noCheckIn: 'resting',
        skip: 'resting',
      },
    },
    resting: { entry: say('allSet') },
  },
})

const note = ask('talkSoon', ({ context: { plan } }) => ({
  values: { plan: plan ? 'yes' : 'no', ifThen: plan ? chosen('ifThen', plan) : '' },
}))

export const lastNote = talk.createStateConfig({
  entry: note,
  on: { okay: 'closing', moved: 'talkWhen', skip: 'closing' },
})

/** The note, when a check-in follows. */
export const talkSoon = talk.createStateConfig({
  entry: note,
  initial: 'asked',
  on: { moved: 'talkWhen' },
  after: { checkIn: 'howWasIt' },
  states: {
    asked: { on: { okay: 'resting', skip: 'resting' } },
    resting: { entry: say('goodStart') },
  },
})

export const checkInWhen = talk.createStateConfig({
  entry: ask('checkInWhen', { when: longestWait }),
  on: { timed: { target: 'untilCheckIn', actions: 'rememberCheckIn' }, skip: 'closing' },
})

export const untilCheckIn = talk.createStateConfig({
  entry: ask('checkInSet', ({ context }) => ({ values: { time: fromNow(context.checkIn) } })),
  initial: 'asked',
  on: { noCheckIn: 'closing' },
  after: { checkIn: 'howWasIt' },
  states: {
    asked: { on: { okay: 'resting', skip: 'resting' } },
    resting: { entry: say('allSet') },
  },
})

export const howWasIt = talk.createStateConfig({
  entry: ask('howWasIt'),
  on: {
    better: 'thankThem',
    same: 'notBetter',
    worse: 'notBetter',
    noTalk: 'noTalkYet',
    feltUnsafe: 'atRisk',
    feltUnsafeHere: 'atRiskAtWork',
    skip: 'closing',
  },
})

export const thankThem = talk.createStateConfig({
  entry: ask('thankThem'),
  on: {
    giveLine: { target: 'closing', actions: say('thankLine') },
    myWay: 'closing',
    noThanks: 'closing',
    skip: 'closing',
  },
})

export const notBetter = talk.createStateConfig({
  entry: ask('notBetter'),
  on: { calmStep: 'toCalm', lookBack: 'toRepair', done: 'closing', skip: 'closing' },
})

export const noTalkYet = talk.createStateConfig({
  entry: ask('noTalkYet'),
  on: { newTime: 'talkWhen', leaveIt: 'closing', skip: 'closing' },
})
