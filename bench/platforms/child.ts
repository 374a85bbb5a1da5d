/** What an app under test tells the bench over the channel between them: that it is connected, and what it has used up. */

/** @example { user: 1_200_000, system: 300_000, rss: 130_000_000 }: processor time so far, µs; memory now, bytes. */
export interface Used {
  readonly user: number
  readonly system: number
  readonly rss: number
}

/** Answers every question of the bench, and ends when the bench does. */
export function connected(): void {
  process.on('message', () => {
    const used: Used = { ...process.cpuUsage(), rss: process.memoryUsage.rss() }
    process.send?.(used)
  })
  process.once('disconnect', () => process.exit())
  process.send?.('connected')
}
