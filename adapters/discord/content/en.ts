/** What Discord needs said besides what Tend says. */
export const en = {
  wrote: 'I wrote to you in a direct message, where only you can read it.',
  open: 'Open it',
  closed:
    "I can't write to you directly, so I answer here. Only you see this. To open direct messages: server menu, Privacy Settings, Direct Messages. What is due later waits until I can reach you.",
  here: 'I answer here for now. Only you see this.',
  slow: 'That took me too long. Please tap once more.',
  again: 'Try again',
} as const
