/** Help that was asked for: the menu, and the questions on the way to a card. */
import { pathsOf } from '#flow'
import type { en } from '../content/en.ts'

const { path, says, chooses, writes, ends } = pathsOf<typeof en>()

/** Menu choice → the card it leads to. */
const straight = [
  ['myself', 'suicide_active'],
  ['someoneElse', 'third_party'],
  ['scared', 'ipv'],
] as const
const urgent = [
  ['danger', 'dangerNow'],
  ['medical', 'medical'],
] as const
const whom = [
  ['nearMe', 'ipvp'],
  ['child', 'child_own'],
  ['someone', 'harm_others'],
  ['myself', 'suicide_active'],
] as const
const child = [
  ['minor', 'child_minor'],
  ['worried', 'child_adult'],
  ['own', 'child_own'],
] as const
const hurting = [
  ['partner', 'ipv'],
  ['someone', 'ipv'],
  ['sexual', 'sexual_violence'],
  ['underAge', 'child_minor'],
] as const

export const asked = [
  path(
    'good',
    'somebody wants a person to talk to, and goes on',
    says('menu'),
    chooses('talk'),
    says('talk'),
    chooses('goOn'),
    says('goingOn'),
    ends,
  ),
  path('good', 'how to use Tend, and back', says('menu'), chooses('howTo'), says('howTo'), ends),
  path('good', 'where to tell that Tend did harm', says('menu'), chooses('report'), says('report'), ends),
  path('no', 'leaving the menu of help', says('menu'), chooses('leave'), says('goingOn'), ends),
  path('skip', 'skipping the menu of help', says('menu'), writes('skip'), says('goingOn'), ends),
  path('good', 'an unknown place to begin is the menu', { with: { at: 'elsewhere' } }, says('menu')),
  ...straight.map(([choice, card]) =>
    path('danger', `help, "${choice}": the card for it`, says('menu'), chooses(choice), says(card)),
  ),
  ...urgent.map(([choice, card]) =>
    path('danger', `help, "${choice}": the number first`, says('menu'), chooses(choice), says(card)),
  ),
  path('danger', 'not safe at work', { only: 'workplace' }, says('menu'), chooses('work'), says('work')),
  ...whom.map(([choice, card]) =>
    path(
      'danger',
      `somebody might hurt "${choice}"`,
      says('menu'),
      chooses('hurtOthers'),
      says('hurtWhom'),
      chooses(choice),
      says(card),
    ),
  ),
  path(
    'skip',
    'who might get hurt is left open',
    says('menu'),
    chooses('hurtOthers'),
    says('hurtWhom'),
    writes('skip'),
    says('harm_others'),
  ),
  ...child.map(([choice, card]) =>
    path(
      'danger',
      `about a child: "${choice}"`,
      says('menu'),
      chooses('child'),
      says('childHow'),
      chooses(choice),
      says(card),
    ),
  ),
  path(
    'skip',
    'what it is about a child is left open',
    says('menu'),
    chooses('child'),
    says('childHow'),
    writes('skip'),
    says('child_adult'),
  ),

  path(
    'danger',
    'a 9 or 10, and safe: back to what was answered',
    { with: { at: 'tencheck' } },
    says('tencheck'),
    chooses('safe'),
    says(),
    ends,
  ),
  path(
    'danger',
    'a 9 or 10, and not sure: the menu of help',
    { with: { at: 'tencheck' } },
    says('tencheck'),
    chooses('notSure'),
    says('menu'),
  ),
  path(
    'danger',
    'a 9 or 10, and not safe: the exercise is over, a person to talk to',
    { with: { at: 'tencheck' } },
    says('tencheck'),
    writes('skip'),
    says('house.mustAnswer', 'tencheck'),
    chooses('notSafe'),
    says('pick'),
    chooses('talk'),
    says('talk'),
    chooses('close'),
    says('closed'),
    ends,
  ),
  path(
    'skip',
    'not safe, and the kind of help is left open',
    { with: { at: 'pick' } },
    says('pick'),
    writes('skip'),
    says('talk'),
    writes('skip'),
    says('closed'),
    ends,
  ),
  path(
    'no',
    'not safe, and wanting none of it',
    { with: { at: 'pick' } },
    says('pick'),
    chooses('close'),
    says('closed'),
    ends,
  ),
  ...[...straight, ...urgent, ['hurtOthers', 'hurtWhom'] as const, ['child', 'childHow'] as const].map(
    ([choice, card]) =>
      path('danger', `not safe, "${choice}"`, { with: { at: 'pick' } }, says('pick'), chooses(choice), says(card)),
  ),
  path(
    'danger',
    'not safe, at work',
    { only: 'workplace', with: { at: 'pick' } },
    says('pick'),
    chooses('work'),
    says('work'),
  ),

  path(
    'no',
    'a text was read wrong: straight back',
    { with: { at: 'soft' } },
    says('soft'),
    chooses('wrong'),
    says('misread'),
    ends,
  ),
  path(
    'danger',
    'a text was read right',
    { with: { at: 'soft' } },
    says('soft'),
    chooses('ending'),
    says('suicide_active'),
    chooses('close'),
    says('closed'),
    ends,
  ),
  path(
    'good',
    'hurting, but safe: the line is shown, and it goes on',
    { with: { at: 'soft' } },
    says('soft'),
    chooses('hurting'),
    says('hurting'),
    chooses('goOn'),
    says('goingOn'),
    ends,
  ),
  path(
    'stop',
    'hurting, but safe, and enough for now',
    { with: { at: 'soft' } },
    says('soft'),
    writes('skip'),
    says('hurting'),
    chooses('close'),
    says('closed'),
    ends,
  ),
  ...hurting.map(([choice, card]) =>
    path(
      'danger',
      `somebody is being hurt: "${choice}"`,
      { with: { at: 'soft' } },
      says('soft'),
      chooses('hurtingMe'),
      says('whoHurts'),
      chooses(choice),
      says(card),
    ),
  ),
  path(
    'danger',
    'somebody is being hurt at work',
    { only: 'workplace', with: { at: 'soft' } },
    says('soft'),
    chooses('hurtingMe'),
    says('whoHurts'),
    chooses('atWork'),
    says('work'),
  ),
  path(
    'skip',
    'who hurts them is left open',
    { with: { at: 'soft' } },
    says('soft'),
    chooses('hurtingMe'),
    says('whoHurts'),
    writes('skip'),
    says('ipv'),
  ),
]
