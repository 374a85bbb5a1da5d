/** Was das Terminal selbst sagt, außer dem, was Tend sagt. */
import type { Lines } from './en.ts'

export const de: Lines = {
  anyTime: 'gelten jederzeit',
  table: 'Andere an diesem Tisch schreiben zuerst ihren Namen, wie in "ben: dabei". Dein eigener Platz: "me: …".',
  several: (min, max) =>
    `Wähl ${min === max ? min : min > 1 ? `${min} bis ${max}` : `bis zu ${max}`}, zum Beispiel so: "1, 3".`,
}
