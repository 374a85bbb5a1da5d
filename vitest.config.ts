import { defineConfig } from 'vitest/config'

/** Where `.ci/run` reads the counts from. */
const report = process.env['TEND_TEST_REPORT']

const load = 'test/**/load.test.ts'

export default defineConfig({
  test: {
    // Most of the time goes by in waiting, for stores that are slowed down and sockets that were dropped.
    maxWorkers: 4,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report && { outputFile: { json: report } }),
    // Crowds come last and one at a time: they need the whole machine, and nobody else should wait for it.
    projects: [
      { extends: true, test: { name: 'stories', include: ['test/**/*.test.ts'], exclude: [load] } },
      {
        extends: true,
        test: { name: 'crowds', include: [load], fileParallelism: false, sequence: { groupOrder: 1 } },
      },
    ],
  },
})
