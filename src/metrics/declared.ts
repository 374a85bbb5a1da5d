/** Every metric of ours, with its labels. Nothing else can be counted, and no label is for a person, a place or a text. */
import { Counter, Gauge, Histogram, type Registry } from 'prom-client'

/** What tells of the machine, as it happens. */
export function liveIn(registry: Registry) {
  const registers = [registry]
  const platform = ['platform'] as const
  return {
    turns: new Counter({
      name: 'tend_turns_total',
      help: 'Turns taken, by platform and by what made them.',
      labelNames: [...platform, 'kind'] as const,
      registers,
    }),
    sent: new Counter({
      name: 'tend_messages_sent_total',
      help: 'Messages that a platform took.',
      labelNames: platform,
      registers,
    }),
    refused: new Counter({
      name: 'tend_messages_refused_total',
      help: 'Attempts to send that a platform refused, by reason.',
      labelNames: [...platform, 'reason'] as const,
      registers,
    }),
    answered: new Histogram({
      name: 'tend_answer_seconds',
      help: 'From an act to the first message of its answer.',
      labelNames: platform,
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60],
      registers,
    }),
    timers: new Counter({
      name: 'tend_deadlines_total',
      help: 'Deadlines fired: in time (10 s), minutes late (up to 15), or later.',
      labelNames: ['late'] as const,
      registers,
    }),
    storeFailed: new Counter({
      name: 'tend_store_failures_total',
      help: 'Times the store did not answer or refused.',
      registers,
    }),
    up: new Gauge({ name: 'tend_store_up', help: '1: the store answers.', registers }),
    connected: new Gauge({
      name: 'tend_platform_connected',
      help: '1: the platform is connected.',
      labelNames: platform,
      registers,
    }),
    silent: new Gauge({
      name: 'tend_platform_silent_seconds',
      help: 'Since the platform was last heard of.',
      labelNames: platform,
      registers,
    }),
    due: new Gauge({
      name: 'tend_oldest_due_seconds',
      help: 'How late the oldest deadline is that has not fired; 0: none is due.',
      registers,
    }),
  }
}

/** What tells of conversations: the last whole day (UTC), rounded down to fives. */
export function dailyIn(registry: Registry) {
  const registers = [registry]
  const when = 'on the last whole day (UTC), rounded down to fives.'
  return {
    runs: new Gauge({
      name: 'tend_day_conversations',
      help: `Conversations begun and ended ${when}`,
      labelNames: ['flow', 'way'] as const,
      registers,
    }),
    cards: new Gauge({
      name: 'tend_day_help_cards',
      help: `Help cards shown ${when}`,
      labelNames: ['severity', 'group'] as const,
      registers,
    }),
    taps: new Gauge({
      name: 'tend_day_help_taps',
      help: `What was tapped on help cards ${when} wrong: "you got that wrong".`,
      labelNames: ['button'] as const,
      registers,
    }),
  }
}
