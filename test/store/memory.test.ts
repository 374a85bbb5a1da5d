/** The promises of every store, kept by rows in a Map. */

import { MemoryRows, type MemoryTable } from '../../src/store/memory.ts'
import { storeSuite } from '../support/store-suite.ts'
import type { Place } from '../support/store-world.ts'

const place = (): Place => {
  const table: MemoryTable = new Map()
  return { open: (clock) => new MemoryRows(clock, table), count: () => table.size }
}

storeSuite('memory', place)
