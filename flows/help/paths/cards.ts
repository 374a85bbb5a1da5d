/** Every card, seen once: what comes when a text or another conversation leads to it, and how one leaves. */
import { pathsOf } from '#flow'
import type { en } from '../content/en.ts'

const { path, says, chooses, writes, ends } = pathsOf<typeof en>()

const high = [
  'suicide_passive',
  'suicide_active',
  'self_harm',
  'harm_others',
  'ipv',
  'ipvp',
  'child_minor',
  'child_adult',
  'child_own',
  'sexual_violence',
  'eating_disorder',
  'psychosis',
  'third_party',
  'work',
] as const

const imminent = [
  ['suicide_active', 'suicideNow'],
  ['suicide_plan', 'suicideNow'],
  ['harm_others', 'harmNow'],
  ['ipv', 'ipvNow'],
  ['child_minor', 'minorNow'],
  ['third_party', 'otherNow'],
  ['sexual_violence', 'sexualNow'],
  ['eating_disorder', 'medical'],
  ['psychosis', 'dangerNow'],
] as const

export const cards = [
  ...high.map((at) =>
    path('danger', `the card for ${at}, and close`, { with: { at } }, says(at), chooses('close'), says('closed'), ends),
  ),
  path(
    'danger',
    'a plan without a time: the number and a line, and close',
    { with: { at: 'suicide_plan', severity: 'high' } },
    says('suicide_plan'),
    chooses('close'),
    says('closed'),
    ends,
  ),
  ...imminent.map(([at, now]) =>
    path(
      'danger',
      `imminent, ${at}: the number first, and close`,
      { with: { at, severity: 'imminent' } },
      says(now),
      chooses('close'),
      says('closed'),
      ends,
    ),
  ),
  path(
    'danger',
    'a plan is imminent unless a text was read otherwise',
    { with: { at: 'suicide_plan' } },
    says('suicideNow'),
  ),
  path(
    'danger',
    'a medical emergency: typed words are answered with the number, once more',
    { with: { at: 'medical' } },
    says('medical'),
    writes('my left arm is numb'),
    says('callNow'),
    writes('hello there'),
    says('house.missed', 'callNow'),
    chooses('close'),
    says('closed'),
    ends,
  ),
  path(
    'danger',
    'an overdose is not taken back: more help offers everything else',
    { with: { at: 'overdose', severity: 'imminent' } },
    says('overdose'),
    chooses('moreHelp'),
    says('menu'),
    chooses('leave'),
    says('closed'),
    ends,
  ),
  path(
    'danger',
    'an imminent card that was wrong is taken back under more help',
    { with: { at: 'suicide_plan', severity: 'imminent' } },
    says('suicideNow'),
    chooses('moreHelp'),
    says('menu'),
    chooses('wrong'),
    says('misread'),
    ends,
  ),
]
