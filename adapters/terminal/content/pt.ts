/** O que o próprio terminal diz, além do que o Tend diz. */
import type { Lines } from './en.ts'

export const pt: Lines = {
  anyTime: 'funcionam sempre',
  table: 'As outras pessoas escrevem antes o nome, como em "ben: entrar". O seu lugar: "me: …".',
  several: (min, max) =>
    `Escolha ${min === max ? min : min > 1 ? `de ${min} a ${max}` : `até ${max}`}, como em "1, 3".`,
}
