/** What the terminal itself says, besides what Tend says. */
export const en = {
  anyTime: 'work at any time',
  table: 'Others at this table write their name first, as in "ben: join". Your own seat: "me: …".',
  several: (min: number, max: number): string =>
    `Pick ${min === max ? min : min > 1 ? `${min} to ${max}` : `up to ${max}`}, as in "1, 3".`,
} as const

/** Every line there is. */
export type Lines = { readonly [K in keyof typeof en]: (typeof en)[K] extends string ? string : (typeof en)[K] }
