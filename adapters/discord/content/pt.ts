/** O que o Discord precisa dizer além do que o Tend diz. */
import type { en } from './en.ts'

export const pt: Record<keyof typeof en, string> = {
  wrote: 'Escrevi para você em uma mensagem direta, onde só você pode ler.',
  open: 'Abrir',
  closed:
    'Não consigo escrever direto para você, então respondo aqui. Só você vê isto. Para abrir as mensagens diretas: menu do servidor, Configurações de privacidade, Mensagens diretas. O que vier depois espera até eu conseguir falar com você.',
  here: 'Por enquanto respondo aqui. Só você vê isto.',
  slow: 'Demorei demais. Toque mais uma vez, por favor.',
  again: 'Tentar de novo',
}
