/** What Slack needs said besides what Tend says. */
export const en = {
  home: 'Short guided exercises for hard moments with people. I am a bot, not a person and not a therapist. Tap one, and we go on under Messages.',
  readers:
    'Your employer cannot see your answers through me. But your company runs this Slack and may be able to export messages. So I ask for your own words in pop-up forms, and I never repeat them.',
  formNote:
    'This is not posted in the chat, and I never repeat it there. Your company runs this Slack, so I can not rule out that it sees what you type.',
  loading: 'One moment…',
  wrote: 'I wrote to you in my direct messages, where only you can read it.',
  foreign: 'I am only available to people of the organisation that added me. Nothing you sent was kept.',
  slow: 'That took too long to open. Please tap once more.',
  again: 'Open again',
  empty: 'Write something first, or close this.',
  inviteMe: 'I am not in this channel yet. Type /invite @Tend here, then try again.',
  down: 'My memory does not answer. Your words are still here. Please try again in a minute.',
  tick: 'Tick at least one, then tap the button below.',
  done: 'Done',
  several: (min: number, max: number): string => (min === max ? `Choose ${min}` : `Choose up to ${max}`),
  installed: 'Tend was added. Open Slack, and look for Tend under Apps.',
  notInstalled: 'Slack did not let Tend in. Please begin again from the link you were given.',
} as const

/** Every line there is. */
export type Lines = { readonly [K in keyof typeof en]: (typeof en)[K] extends string ? string : (typeof en)[K] }
