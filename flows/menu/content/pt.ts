/** O que o Tend diz quando pergunta o que a pessoa gostaria de fazer. */
import { translation } from '#flow'
import type { en } from './en.ts'

/** O que as pessoas escrevem do nada, entre vírgulas. */
const phrases = (...lines: readonly string[]): string[] => lines.flatMap((line) => line.split(', '))

const calmWords = phrases(
  'calma, passo de calma, um passo de calma, me acalmar, preciso me acalmar, quero me acalmar, preciso de calma',
  'brigamos, a gente brigou, acabamos de brigar, tivemos uma briga, tive uma briga, briguei, briga, uma briga',
  'discutimos, a gente discutiu, discussão, uma discussão, tivemos uma discussão, bate-boca, a gente vive brigando',
  'estou mal, tô mal, estou com raiva, tô com raiva, com raiva, raiva, que raiva, estou furioso, estou furiosa',
  'estresse, estou nervoso, estou nervosa, ansiedade, estou com ansiedade, não aguento essa briga, pânico, estou em pânico',
  'respirar, respiração, exercício de respiração, uma pausa, preciso de uma pausa, dar um tempo',
  'momento tenso, um momento tenso, tivemos um momento tenso, tensão, ficou tenso, o clima esquentou',
)
const prepareWords = phrases(
  'preparar, me preparar, conversa difícil, uma conversa difícil, antes de uma conversa, tenho uma conversa difícil',
  'conversa, uma conversa, a conversa, planejar uma conversa, preciso falar com a pessoa, precisamos conversar',
  'o que eu digo, o que dizer, como eu digo isso, como dizer, preciso de palavras, me ajuda a falar',
)
const repairWords = phrases(
  'reparar, olhar para trás, rever a briga, rever uma briga, fazer as pazes, depois da briga, depois de uma briga',
  'pedir desculpas, quero pedir desculpas, desculpas, pedir perdão, quero pedir perdão, depois de um momento tenso',
  'consertar as coisas, acertar as coisas, resolver as coisas, eu errei, errei, pisei na bola',
)
const circleWords = phrases(
  'círculo, meu círculo, o meu círculo, pessoas seguras, pessoa segura, alguém seguro, minha gente, minhas pessoas',
  'pessoas que me apoiam, quem me apoia, adicionar alguém, mudar meu círculo, amigos, amigas, bichos',
)
const helpWords = phrases(
  'pessoas que podem ajudar, crise, linha de apoio, linha de ajuda, falar com alguém, alguém para conversar',
  'preciso de alguém, preciso falar com alguém, um ser humano, uma pessoa, uma pessoa de verdade, falar com uma pessoa',
  'estou com medo, tenho medo, não estou em segurança, em perigo, estou em perigo, corro perigo',
)
const nothingWords = phrases(
  'nada, não, não obrigado, não obrigada, agora não, tchau, deixa, deixa pra lá, deixa para lá, esquece',
  'é só isso, só isso, estou bem, tô bem, pronto, pronta, fechar, valeu, obrigado, obrigada',
)

export const pt = translation<typeof en>()({
  easedBefore:
    'Isto já aliviou as coisas para você antes: {exercise, select, ground {nomear o que há à volta} feet {os pés contra o chão} cool {algo fresco} sigh {suspiros longos} breathe {respirar devagar} warm {alguém ou algo seguro} kind {três frases gentis} hand {uma mão no peito} other {um passo de calma}}.',
  menu: {
    text: 'O que você gostaria de fazer?',
    choices: {
      calm: {
        community: { label: 'Acabei de ter uma briga', also: calmWords },
        workplace: { label: 'Um momento tenso', also: calmWords },
      },
      prepare: { label: 'Preparar uma conversa difícil', also: prepareWords },
      repair: {
        community: { label: 'Olhar de novo para uma briga', also: repairWords },
        workplace: { label: 'Rever um momento tenso', also: repairWords },
      },
      pair: {
        label: 'Uma troca em dupla',
        also: phrases(
          'troca, uma troca, troca em dupla, em dupla, a dois, nós dois, nós duas, tenho um código, check-in',
        ),
      },
      circle: {
        community: { label: 'Meu círculo de segurança', also: circleWords },
        workplace: { label: 'Pessoas que me apoiam', also: circleWords },
      },
      daily: {
        label: 'Um pequeno momento bom',
        also: phrases('momento, um momento, pequeno momento, um pequeno momento, momento bom, algo bom, algo gostoso'),
      },
      oldMessage: {
        label: 'Recado antigo, momento novo',
        also: phrases('recado antigo, um recado antigo, momento novo, um momento novo'),
      },
      why: {
        label: 'Por que estes passos',
        also: phrases('por que, porquê, por que isso ajuda, isso funciona, evidências, ciência, como funciona, fontes'),
      },
      data: {
        label: 'O que você guarda sobre mim',
        also: phrases(
          'dados, o que você guarda, o que você sabe de mim, apagar, consentimento, me esquece, me esqueça',
        ),
      },
      help: { label: 'Pessoas que ajudam agora', also: helpWords },
      nothing: { label: 'Nada agora', also: nothingWords },
    },
  },
  bye: 'Tudo bem, nada agora. Você já pode fechar este chat.',
})
