/** `tend docs`: writes the pages that are made from the code, or says which are stale. */
import { resolve } from 'node:path'
import { furnished, print } from './parts.ts'

const folder = resolve(import.meta.dirname, '../../docs')
const book = 'transcripts'

/** With `check`, nothing is written. */
export async function docs(check: boolean): Promise<number> {
  const [shelf, { bookOf }, { leavesOf, chartsOf }, { readReviews }, { dataMapPage }, { flows }] = await Promise.all([
    import('../preview/shelf.ts'),
    import('../preview/book.ts'),
    import('../preview/leaves.ts'),
    import('../preview/reviews.ts'),
    import('../privacy/data-map.ts'),
    import('../../flows/index.ts'),
  ])
  const pages = await bookOf(furnished)
  const reviews = readReviews((await shelf.textIn(folder, `${book}/reviews.json`)) ?? '{}', pages)
  const made = leavesOf(book, pages, reviews)
    .set('data-map.md', dataMapPage())
    .set('charts.md', chartsOf(Object.values(flows)))
  const difference = await shelf.differences(folder, made, book)
  const { stale, gone } = difference
  for (const name of stale) print(`docs/${name}`)
  for (const name of gone) print(`docs/${name} (made by nothing any more)`)
  if (stale.length + gone.length === 0) {
    print(`${made.size} pages, all fresh.`)
    return 0
  }
  if (check) {
    print(`${stale.length + gone.length} page(s) are stale. To write them anew: npm run docs`)
    return 1
  }
  await shelf.put(folder, made, difference)
  print(`${made.size} pages: ${stale.length} written anew, ${gone.length} removed.`)
  return 0
}
