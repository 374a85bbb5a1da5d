/** Ce que le terminal dit lui-même, en plus de ce que dit Tend. Brouillon automatique, non relu. */
import type { Lines } from './en.ts'

export const fr: Lines = {
  anyTime: 'marchent à tout moment',
  table: 'Les autres écrivent leur nom d\'abord, comme dans "ben: participer". Ta place : "me: …".',
  several: (min, max) =>
    `Choisis-en ${min === max ? min : min > 1 ? `de ${min} à ${max}` : `jusqu'à ${max}`}, par exemple "1, 3".`,
}
