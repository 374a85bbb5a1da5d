/** What operators may be told: where and what, never whose words. */

/** @param details declared facts; {@link createLog} drops any other. */
export type Report = (event: string, details: Readonly<Record<string, string | number>>, error?: unknown) => void
