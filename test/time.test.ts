/** Lengths of time, as pages tell them. */
import { expect, it } from 'vitest'
import { days, hours, length, minutes, seconds } from '../src/time.ts'

it.each([
  [days(365), '365 days'],
  [hours(24), '24 hours'],
  [minutes(90), '90 minutes'],
  [minutes(1), '1 minute'],
  [seconds(20), '20 seconds'],
  [1500, '1500 ms'],
])('%i ms is %s', (ms, words) => {
  expect(length(ms)).toBe(words)
})
