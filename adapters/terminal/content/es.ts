/** Lo que la terminal dice por su cuenta, además de lo que dice Tend. */
import type { Lines } from './en.ts'

export const es: Lines = {
  anyTime: 'funcionan en cualquier momento',
  table: 'Los demás escriben antes su nombre, como en "ben: unirme". Tu propio sitio: "me: …".',
  several: (min, max) =>
    `Elige ${min === max ? min : min > 1 ? `de ${min} a ${max}` : `hasta ${max}`}, como en "1, 3".`,
}
