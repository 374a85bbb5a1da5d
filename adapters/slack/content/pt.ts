/** O que o Slack precisa dizer além do que o Tend diz. */
import type { Lines } from './en.ts'

export const pt: Lines = {
  home: 'Exercícios curtos e guiados para momentos difíceis com outras pessoas. Sou um bot, não uma pessoa nem terapeuta. Toque em um, e seguimos em Mensagens.',
  readers:
    'A sua empresa não vê as suas respostas através de mim. Mas ela mantém este Slack e talvez possa exportar mensagens. Por isso peço as suas palavras em formulários, e nunca repito o que você escreve.',
  formNote:
    'Isto não é publicado no chat, e nunca repito isto lá. A sua empresa mantém este Slack, então não posso garantir que ela não veja o que você escreve.',
  loading: 'Um momento…',
  wrote: 'Escrevi para você nas minhas mensagens diretas, onde só você pode ler.',
  foreign: 'Só estou disponível para a organização que me adicionou. Nada do que você enviou foi guardado.',
  slow: 'Demorou demais para abrir. Toque mais uma vez, por favor.',
  again: 'Abrir de novo',
  empty: 'Escreva algo primeiro, ou feche isto.',
  inviteMe: 'Ainda não estou neste canal. Escreva aqui /invite @Tend e tente de novo.',
  down: 'A minha memória não responde. As suas palavras continuam aqui. Tente de novo em um minuto, por favor.',
  tick: 'Marque pelo menos um e toque no botão abaixo.',
  done: 'Pronto',
  several: (min, max) => (min === max ? `Escolha ${min}` : `Escolha até ${max}`),
  installed: 'O Tend foi adicionado. Abra o Slack e procure Tend em Aplicativos.',
  notInstalled: 'O Slack não deixou o Tend entrar. Comece de novo pelo link que você recebeu.',
}
