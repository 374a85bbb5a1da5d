/** Which messages of help are counted, and as what: coarse groups, so that a count points at nobody. */
import type { Counted } from '#flow'
import type { en } from './content/en.ts'

const high = (group: 'self' | 'harmed' | 'harming' | 'body' | 'other') => ({ severity: 'high', group }) as const
const imminent = (group: 'self' | 'harmed' | 'harming' | 'body' | 'other') => ({ severity: 'imminent', group }) as const

export const counted = {
  soft: { severity: 'low', group: 'other' },

  suicide_passive: high('self'),
  suicide_active: high('self'),
  suicide_plan: high('self'),
  self_harm: high('self'),
  suicideNow: imminent('self'),

  ipv: high('harmed'),
  sexual_violence: high('harmed'),
  child_minor: high('harmed'),
  ipvNow: imminent('harmed'),
  sexualNow: imminent('harmed'),
  minorNow: imminent('harmed'),

  ipvp: high('harming'),
  harm_others: high('harming'),
  child_own: high('harming'),
  harmNow: imminent('harming'),

  eating_disorder: high('body'),
  psychosis: high('body'),
  medical: imminent('body'),
  overdose: imminent('body'),

  child_adult: high('other'),
  third_party: high('other'),
  work: high('other'),
  talk: high('other'),
  hurting: high('other'),
  youth: high('other'),
  otherNow: imminent('other'),
  dangerNow: imminent('other'),

  moreLines: { button: 'lines' },
  saferPhone: { button: 'phone' },
  grounding: { button: 'ground' },
  wordsToSend: { button: 'words' },
  quietWords: { button: 'words' },
  wordsForThem: { button: 'words' },
  teamTold: { button: 'team' },
  misread: { button: 'wrong' },
  goingOn: { button: 'goOn' },
  closed: { button: 'close' },
} satisfies Partial<Record<keyof typeof en, Counted>>
