/** O que o Tend diz quando uma conversa ficou pela metade. */
import { translation } from '#flow'
import type { en } from './en.ts'

const leave = {
  label: 'Deixar de lado',
  also: ['deixar', 'deixa', 'não', 'não quero', 'fechar', 'deixa pra lá'],
} as const

export const pt = translation<typeof en>()({
  interrupted: {
    text: 'Você estava no meio disto: {name, select, calm {um passo de calma} prepare {preparar uma conversa} repair {olhar para trás} circle {o seu círculo} daily {os pequenos momentos} old_message {um recado antigo} group {conduzir um exercício} group_seat {um exercício em grupo} pair {uma troca em dupla} welcome {as primeiras perguntas} menu {o menu} why {as fichas} data {a página dos seus dados} other {outra coisa}}. Quer voltar a isso?',
    choices: {
      goBack: { label: 'Voltar a isso', also: ['sim', 'quero', 'quero voltar', 'vamos', 'ok'] },
      leave,
    },
  },
  idle: {
    text: 'Paramos nisto: {name, select, calm {um passo de calma} prepare {preparar uma conversa} repair {olhar para trás} circle {o seu círculo} daily {os pequenos momentos} old_message {um recado antigo} group {conduzir um exercício} group_seat {um exercício em grupo} pair {uma troca em dupla} welcome {as primeiras perguntas} menu {o menu} why {as fichas} data {a página dos seus dados} other {outra coisa}}. Continuamos, começamos de novo ou deixamos de lado?',
    choices: {
      goOn: { label: 'Continuar', also: ['sim', 'continua', 'vamos', 'ok'] },
      startOver: { label: 'Começar de novo', also: ['do começo', 'do início', 'desde o começo'] },
      leave,
    },
  },
  left: 'Tudo bem, deixamos isso de lado. Não escrevo mais sobre isso. Você já pode fechar este chat.',
})
