/** What the terminal itself says, besides what Tend says. */
export const en = {
  controls: 'Type skip, back, help or stop at any time.',
  several: (min: number, max: number): string => `Pick ${min === max ? min : `${min} to ${max}`}, as in "1, 3".`,
} as const
