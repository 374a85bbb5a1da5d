/**
 * Group exercises that a moderator starts: a console for the moderator, the exercise itself, which speaks to the channel, and each
 * participant's part. The three are conversations of their own and know each other by letters only.
 */
import { flow } from '#flow'
import { machine as console } from './console.ts'
import * as de from './content/de.ts'
import * as en from './content/en.ts'
import * as es from './content/es.ts'
import * as fr from './content/fr.ts'
import * as pt from './content/pt.ts'
import { machine as exercise } from './exercise.ts'
import { paths } from './paths.ts'
import { machine as seat } from './seat.ts'
import { paths as seatPaths } from './seat-paths.ts'

export const groupConsole = flow({
  name: 'group',
  machine: console,
  words: { en: en.moderator, es: es.moderator, de: de.moderator, fr: fr.moderator, pt: pt.moderator },
  place: 'seat',
  aside: true,
  beforeConsent: true,
  paths,
})

export const groupExercise = flow({
  name: 'group-exercise',
  machine: exercise,
  words: { en: en.channel, es: es.channel, de: de.channel, fr: fr.channel, pt: pt.channel },
  place: 'channel',
  beforeConsent: true,
  paths: [],
})

export const groupSeat = flow({
  name: 'group-seat',
  machine: seat,
  words: { en: en.seat, es: es.seat, de: de.seat, fr: fr.seat, pt: pt.seat },
  place: 'seat',
  beforeConsent: true,
  paths: seatPaths,
})
