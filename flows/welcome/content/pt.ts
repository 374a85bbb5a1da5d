/** O que o Tend diz quando alguém chega pela primeira vez. */
import { translation } from '#flow'
import type { en } from './en.ts'

const start = { label: 'Começar', also: ['começa', 'vamos começar', 'vamos', 'sim', 'ok'] } as const
const look = { label: 'Responder agora', also: ['responder', 'começar', 'vamos', 'sim', 'ok', 'ver'] } as const
const young = {
  label: 'Menos de 18 anos',
  also: ['menor', 'sou menor', 'menor de idade', 'menos de 18', 'tenho menos de 18'],
} as const
const calmFirst = {
  label: 'Primeiro, um passo de calma',
  also: ['calma', 'passo de calma', 'um passo de calma', 'preciso me acalmar', 'brigamos', 'a gente brigou'],
} as const
const noThanks = {
  label: 'Prefiro não',
  also: ['não', 'não quero', 'agora não', 'não obrigado', 'não obrigada', 'tchau'],
} as const

export const pt = translation<typeof en>()({
  hello:
    'Oi, eu sou o Tend. Sou um bot com frases prontas, não uma pessoa nem terapeuta. Guio passos curtos para momentos difíceis com outras pessoas. Ninguém acompanha este chat. Não posso pedir ajuda por você. Em perigo, ligue para o número local de emergência.',
  kept: 'Se você começar, guardo as suas configurações e os dias em que termina algo. Só guardo números de 0 a 10 se você disser sim. Não guardo o que você escreve, exceto nomes curtos que quiser salvar. Você pode ver ou apagar tudo. Para encerrar, escreva parar.',
  begin: {
    text: 'Você pode fazer um passo curto de calma agora mesmo. Só guardo o passo em que estamos, por um dia no máximo, e nada depois. O que você prefere?',
    choices: {
      start,
      young,
      readMore: { label: 'Ler mais', also: ['mais', 'detalhes', 'saber mais', 'o que você guarda'] },
      calmFirst,
      noThanks,
    },
  },

  changed:
    'O texto que você aceitou mudou, então pergunto de novo. Até você responder, o que guardei fica como está. Não uso nada disso.',
  again: {
    text: 'Se você disser não a uma parte, essa parte é apagada. Você pode fazer um passo de calma antes. O que você prefere?',
    choices: {
      look,
      readMore: { label: 'Ler mais', also: ['mais', 'detalhes', 'saber mais', 'o que você guarda'] },
      calmFirst,
      noThanks,
    },
  },

  fixedLines:
    'Cada frase que digo foi escrita antes. Nenhuma IA inventa respostas. Procuro sinais de perigo no que você escreve, e descarto tudo depois do passo. Nada é vendido. Nada é usado para treinar uma IA.',
  howLong:
    'Os dias são apagados depois de 90 dias. Os números também, ou quando você escolher. O seu círculo fica até você tirar. Depois de um ano sem notícias suas, apago tudo. Nunca conto a ninguém que você me usa.',
  more: {
    text: 'Fui feito para pessoas adultas. Não sou uma linha de apoio, mas posso mostrar uma: escreva ajuda. O que você prefere?',
    choices: { start, young, calmFirst, noThanks },
  },

  moreAgain: {
    text: 'Com “Prefiro não”, apago o que guardei com o seu sim. O que você quer fazer?',
    choices: { look, calmFirst, noThanks },
  },

  whoCanRead: {
    community:
      'Quem cuida do seu servidor não vê as suas respostas através de mim. A empresa deste aplicativo talvez possa ler o chat. Não mostro a mais ninguém o que você escreve, a não ser que você escolha compartilhar.',
    workplace:
      'A sua empresa não vê as suas respostas através de mim. Mas ela mantém este chat e talvez possa exportar o conteúdo. Por isso você escreve em formulários, e não no chat. Não conto a ninguém que você me usa.',
  },
  adult: {
    text: 'Agora, algumas perguntas curtas. A primeira: você tem 18 anos ou mais?',
    choices: {
      grown: { label: 'Sim, 18 ou mais', also: ['sim', 'tenho', '18', 'maior de idade', 'tenho mais de 18'] },
      young: { label: 'Não, menos de 18', also: ['não', 'menor', 'sou menor', 'menor de idade', 'tenho menos de 18'] },
    },
  },
  guide: {
    text: 'Posso usar o que você me contar em uma sessão para guiar você?',
    choices: {
      agree: { label: 'Sim, concordo', also: ['sim', 'concordo', 'aceito', 'pode', 'sim, pode'] },
      refuse: { label: 'Não', also: ['não concordo', 'não aceito', 'não quero', 'prefiro não'] },
    },
  },
  numbers: {
    text: 'Esta parte é você quem decide. Posso guardar os seus números de 0 a 10 por {length} dias? Assim você pode ver o que ajudou.',
    choices: {
      keepNumbers: { label: 'Sim, guarde meus números', also: ['sim', 'guarde', 'guarda', 'pode guardar'] },
      noNumbers: { label: 'Não guarde nenhum', also: ['não', 'nenhum', 'não guarde', 'não quero'] },
    },
  },
  circle: {
    text: {
      community:
        'Esta parte também é você quem decide. Posso guardar um círculo para você? É uma lista curta de pessoas, bichos ou lugares que trazem segurança.',
      workplace:
        'Esta parte também é você quem decide. Posso guardar um círculo para você? É uma lista curta de pessoas que apoiam você, bichos ou lugares.',
    },
    choices: {
      keepCircle: { label: 'Sim, guarde meu círculo', also: ['sim', 'guarde', 'guarda', 'pode guardar'] },
      noCircle: { label: 'Não guarde nenhum', also: ['não', 'nenhum', 'não guarde', 'não quero'] },
    },
  },

  country: {
    text: 'Em que país você está? Só uso isso para mostrar as linhas de apoio certas. Se você pular, aparecem linhas do mundo todo.',
    choices: {
      US: { label: 'Estados Unidos', also: ['eua', 'usa', 'us', 'estados unidos da américa'] },
      GB: { label: 'Reino Unido', also: ['inglaterra', 'escócia', 'país de gales', 'irlanda do norte', 'uk'] },
      CA: 'Canadá',
      AU: 'Austrália',
      IE: 'Irlanda',
      NZ: 'Nova Zelândia',
      IN: 'Índia',
      ZA: 'África do Sul',
      ES: 'Espanha',
      MX: 'México',
      AR: 'Argentina',
      CO: 'Colômbia',
      CL: 'Chile',
      PE: 'Peru',
      UY: 'Uruguai',
      PY: 'Paraguai',
      DE: 'Alemanha',
      AT: 'Áustria',
      CH: 'Suíça',
      LU: 'Luxemburgo',
      FR: 'França',
      BE: 'Bélgica',
      BR: 'Brasil',
      PT: 'Portugal',
      elsewhere: {
        label: 'Outro país',
        also: ['outro', 'outro lugar', 'não está na lista', 'brasil', 'portugal', 'angola', 'moçambique', 'cabo verde'],
      },
    },
  },
  allSet: {
    text: 'Tudo pronto. Para ver, mudar ou apagar o que guardo, escreva meus dados. Vamos em frente?',
    choices: { goOn: { label: 'Continuar', also: ['sim', 'ok', 'vamos', 'tá bom', 'pode ser'] } },
  },
  ready: 'Obrigado, tudo pronto. Para ver, mudar ou apagar, escreva meus dados.',
  known: 'Já nos conhecemos, e as suas escolhas continuam valendo. Para ver, mudar ou apagar, escreva meus dados.',

  young: {
    text: 'Obrigado por me contar. Fui feito para pessoas adultas, então não guardo nada seu. Você ainda pode fazer um passo de calma aqui. Também há pessoas que ajudam jovens. O que você prefere?',
    choices: {
      calmStep: { label: 'Um passo de calma', also: ['calma', 'passo de calma', 'passo'] },
      people: {
        label: 'Pessoas que ajudam',
        also: ['pessoas', 'linhas de apoio', 'linha de apoio', 'falar com alguém', 'conversar'],
      },
      grown: { label: 'Tenho 18 ou mais', also: ['18', 'sou maior de idade', 'tenho mais de 18', 'você errou'] },
      close: { label: 'Fechar', also: ['tchau', 'não', 'não quero', 'nada'] },
    },
  },
  youngCloses:
    'Tudo bem. Não guardo nada. Se precisar de alguém em outra hora, escreva ajuda. Você já pode fechar este chat.',
  declined:
    'Tudo bem. Não guardo nada deste chat. Para começar em outra hora, escreva oi. Você já pode fechar este chat.',
})
