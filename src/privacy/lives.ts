/** How long what Tend holds may live, ms. The code counts with these numbers, and the data map tells them. */
import { days, hours, minutes } from '../time.ts'

export const lives = {
  /** A conversation in which nothing happens, with consent to keep it. */
  idle: days(365),
  /** The same without consent. */
  unknown: hours(24),
  /** What only makes sense within a day: runs under way, the last tap, ids of shown messages, messages nobody takes. */
  step: hours(24),
  /** That somebody was asked gently whether all is well; by then it may be asked again. */
  softCheck: minutes(10),
  /** That a team was told of somebody; by then it may be told again. */
  teamCall: hours(1),
  /** That small moments were offered; by then they may be offered again. */
  offer: days(30),
  /** Words typed for somebody else, until they are shown. */
  item: hours(72),
  /** That a code for a check-in was made; by then another may be. */
  code: days(7),
  /** That two people's check-in closed with nothing shown; by then they may try again. */
  meeting: days(30),
  /** Typed words in memory, since anything was last typed or tapped. */
  typed: minutes(30),
  /** The last texts, for the safety screen. */
  recent: minutes(2),
  /** What belongs to the people of a workspace that left: it may come back. */
  departed: days(7),
  /** Counts of help cards by day. */
  counts: days(365),
  /** What Tend's texts promise of backups, which operators make and remove. */
  backups: days(30),
} as const
