/** O que o Tend diz a cada uma de duas pessoas que olham para a mesma briga, primeiro em particular. Rascunho automático, sem revisão. */
import { translation } from '#flow'
import type { en } from './en.ts'

const close = { label: 'Nada agora', also: ['nada', 'não', 'fechar', 'pronto', 'pronta'] }
const leave = { label: 'Sair desta troca', also: ['sair da troca', 'quero sair', 'desistir'] }
const leaveOut = { label: 'Deixar isto de fora', also: ['deixar de fora', 'nenhum', 'nada', 'não'] }
const unsafe = {
  label: 'Não me sinto em segurança',
  also: ['sem segurança', 'não estou em segurança', 'tenho medo', 'medo'],
}

/** O que foi mostrado, tal como está na prévia e no que a outra pessoa lê. */
const shared =
  '{hasFeelings, select, yes {Sentimentos: {feelings}.\n} other {}}{hasKnow, select, yes {Para saber: {know}\n} other {}}{hasPart, select, yes {Minha parte: {part}.\n} other {}}{hasThanks, select, yes {Agradeço por: {thanks}\n} other {}}{hasRequest, select, yes {Um pedido: {request}} other {}}'

export const pt = translation<typeof en>()({
  start: {
    text: 'Uma troca em dupla. Cada pessoa responde em particular e escolhe o que a outra pode ver. Uma cria um código e entrega à outra. Não escrevo a ninguém por conta própria.',
    choices: {
      makeCode: { label: 'Criar um código', also: ['criar código', 'código novo', 'novo código', 'criar'] },
      haveCode: { label: 'Tenho um código', also: ['tenho código', 'código', 'escrever código'] },
      block: { label: 'Nunca quero estas trocas', also: ['bloquear', 'nunca', 'bloquear trocas'] },
      notNow: { label: 'Agora não', also: ['não', 'não quero', 'não obrigado', 'não obrigada'] },
    },
  },
  explain: {
    text: 'Cada pessoa responde em particular e escolhe o que mostrar. Só aparece se as duas terminarem, para as duas ao mesmo tempo. Qualquer uma pode parar, e não digo quem parou. Tudo bem assim?',
    choices: {
      agree: { label: 'Sim, vamos', also: ['sim', 'ok', 'tudo bem', 'vamos'] },
      decline: { label: 'Não', also: ['não quero', 'agora não', 'prefiro não'] },
    },
  },
  codeTooSoon:
    'Você criou um código nos últimos 7 dias. Depois disso, pode criar outro. Você já pode fechar este chat.',
  code: 'O seu código é {code}. Quem entrega é você. Funciona uma vez só. A troca fecha neste horário: {time}, com ou sem a outra pessoa.',
  notMade: 'Não deu certo. Tente de novo em um minuto, por favor.',
  enterCode: {
    text: 'Que código você recebeu?',
    form: { open: 'Escrever o código', title: 'O código', field: '8 letras' },
  },
  looking: 'Um momento, estou procurando esse código.',
  badCode: {
    text: 'Esse código não funciona. Pode ser antigo, já usado, ou escrito um pouco diferente. Quer tentar de novo?',
    form: { open: 'Escrever o código', title: 'O código', field: '8 letras' },
  },
  enoughTries: 'Vamos deixar por aqui. Você pode pedir o código mais uma vez. Você já pode fechar este chat.',
  gate: {
    text: 'Antes de começar, só para você: algo disto acontece? Ninguém fica sabendo o que você toca.',
    choices: {
      afraid: { label: 'Tenho medo dessa pessoa', also: ['medo', 'tenho medo', 'estou com medo'] },
      hurtMe: {
        label: 'Me machuca, obriga ou ameaça',
        also: ['me machuca', 'me ameaça', 'me obriga', 'me bate', 'ameaça'],
      },
      control: {
        label: 'Controla meu dinheiro, celular ou amizades',
        also: ['controle', 'controla', 'me controla'],
      },
      hurtThem: {
        label: 'Eu machuquei ou assustei essa pessoa',
        also: ['machuquei', 'assustei', 'eu machuquei', 'eu assustei'],
      },
      none: { label: 'Nada disto', also: ['nada', 'nenhuma', 'não'] },
    },
  },
  plainClose: 'Tudo bem. Você já pode fechar este chat.',
  feelings: {
    text: 'O que você sentiu? Só os sentimentos. Escolha até 4. Depois, você decide o que mostrar.',
    choices: {
      hurt: { label: 'mágoa', also: ['magoado', 'magoada', 'dor'] },
      sad: { label: 'tristeza', also: ['triste', 'para baixo'] },
      angry: { label: 'raiva', also: ['com raiva', 'fúria', 'ódio'] },
      lonely: { label: 'solidão', also: ['sozinho', 'sozinha', 'só'] },
      scared: { label: 'medo', also: ['com medo', 'assustado', 'assustada'] },
      ashamed: { label: 'vergonha', also: ['envergonhado', 'envergonhada', 'com vergonha'] },
      tired: { label: 'cansaço', also: ['cansado', 'cansada', 'exaustão'] },
      confused: { label: 'confusão', also: ['confuso', 'confusa', 'sem entender'] },
      sorry: { label: 'arrependimento', also: ['arrependido', 'arrependida', 'remorso'] },
      hopeful: { label: 'esperança', also: ['esperançoso', 'esperançosa', 'com esperança'] },
    },
  },
  know: {
    text: 'O que você gostaria que a outra pessoa soubesse? Diga como você gostaria de ouvir. Guardo com criptografia, por 72 horas no máximo.',
    choices: { leaveOut },
    form: { open: 'Escrever', title: 'Para a pessoa saber', field: 'Até 280 caracteres' },
  },
  part: {
    text: 'Existe uma pequena parte que foi sua? Sofrer uma agressão não é culpa sua.',
    choices: {
      raisedVoice: { label: 'Levantei a voz', also: ['levantei a minha voz', 'gritei', 'falei alto', 'voz'] },
      notListened: { label: 'Não escutei', also: ['não ouvi', 'sem escutar', 'eu não escutei'] },
      meanWords: { label: 'Falei algo maldoso', also: ['falei algo ruim', 'palavras duras', 'ofendi'] },
      wentSilent: { label: 'Fiquei em silêncio', also: ['silêncio', 'me fechei', 'me calei'] },
      late: { label: 'Eu me atrasei', also: ['me atrasei', 'atraso', 'cheguei tarde'] },
      forgot: { label: 'Esqueci algo', also: ['esqueci', 'eu esqueci', 'esquecimento'] },
      guessed: { label: 'Supus sem perguntar', also: ['supus', 'não perguntei', 'tirei conclusões'] },
      leaveOut,
    },
  },
  thanks: {
    text: 'Há uma coisa que você agradeceria a essa pessoa?',
    choices: { leaveOut },
    form: { open: 'Escrever', title: 'Agradecimento', field: 'Até 140 caracteres' },
  },
  request: {
    text: 'E uma coisa que você pediria a essa pessoa?',
    choices: { leaveOut },
    form: { open: 'Escrever', title: 'Um pedido', field: 'Até 140 caracteres' },
  },
  cannotPass: {
    text: 'Isso eu não posso passar adiante. Pode machucar quem lê. Quer mudar?',
    choices: {
      change: { label: 'Mudar', also: ['sim', 'quero', 'quero mudar'] },
      leaveOut,
    },
  },
  nothingWritten: {
    text: 'Ainda não há nada para mostrar. Quer começar de novo?',
    choices: {
      again: { label: 'Começar de novo', also: ['sim', 'quero', 'do começo'] },
      leave,
      later: { label: 'Em outra hora', also: ['outra hora', 'agora não', 'não'] },
    },
  },
  tick: {
    text: 'O que a outra pessoa pode ver? Nada está marcado ainda.',
    choices: {
      feelings: { label: 'Meus sentimentos', also: ['sentimentos', 'os meus sentimentos'] },
      know: { label: 'O que quero que saiba', also: ['quero que saiba', 'para saber'] },
      part: { label: 'Minha parte', also: ['parte', 'a minha parte'] },
      thanks: { label: 'Meu agradecimento', also: ['agradecimento', 'agradeço'] },
      request: { label: 'Meu pedido', also: ['pedido', 'o meu pedido'] },
    },
  },
  preview: {
    text: `A outra pessoa veria isto:\n${shared}`,
    choices: {
      share: { label: 'Mostrar, se a outra terminar', also: ['mostrar', 'sim', 'ok', 'pode mostrar'] },
      pickAgain: { label: 'Escolher de novo', also: ['escolher', 'mudar', 'outra escolha'] },
      leave,
    },
  },
  wait: 'Guardado por enquanto. Só aviso se as duas pessoas terminarem. Escreva troca para ver a troca ou sair dela. Você já pode fechar este chat.',
  status: {
    text: 'Você tem uma troca aberta. Ela fecha neste horário: {time}. O que você prefere?',
    choices: {
      goOn: { label: 'Responder', also: ['responder agora', 'quero responder', 'vamos'] },
      showCode: { label: 'Mostrar meu código', also: ['código', 'meu código', 'ver código'] },
      openIt: { label: 'Abrir o que mostramos', also: ['abrir', 'abre', 'quero abrir'] },
      leave,
      close,
    },
  },
  youLeft:
    'Você saiu desta troca. Ela fecha por si neste horário: {time}. Não digo a ninguém por quê. Você já pode fechar este chat.',
  ready: {
    text: 'Vocês terminaram a troca. Ela aparece quando as duas pessoas tocarem em Abrir, para as duas ao mesmo tempo.',
    choices: {
      openIt: { label: 'Abrir', also: ['sim', 'ok', 'abre', 'quero abrir'] },
      notYet: { label: 'Ainda não', also: ['não', 'agora não', 'outra hora'] },
      leave,
    },
  },
  opened: 'Tudo bem. Aparece aqui assim que as duas pessoas abrirem. Você já pode fechar este chat.',
  notYet: 'Tudo bem. Escreva troca quando quiser abrir. Você já pode fechar este chat.',
  shown: {
    text: `A outra pessoa escolheu mostrar isto a você:\n${shared}`,
    choices: {
      read: { label: 'Já li', also: ['li', 'ok', 'pronto', 'pronta'] },
      unsafe,
    },
  },
  after: {
    text: 'Leia duas vezes. Respire fundo uma vez. Guardo até amanhã, e depois some daqui. O que você gostaria de fazer?',
    choices: {
      thank: { label: 'Agradecer', also: ['agradeço', 'agradecer à pessoa', 'obrigado', 'obrigada'] },
      talk: { label: 'Marcar uma conversa', also: ['conversar', 'conversa', 'marcar'] },
      rest: { label: 'Deixar assentar', also: ['assentar', 'descansar', 'dormir', 'deixar quieto'] },
      worse: { label: 'Estou pior', also: ['pior', 'piorou', 'mal', 'ruim'] },
      unsafe,
    },
  },
  thank:
    'Você pode contar à pessoa uma coisa que fez bem a você. Com as suas palavras, no seu tempo. Você já pode fechar este chat.',
  talk: 'Você pode oferecer dois horários bons para você, e deixar a pessoa escolher. Você já pode fechar este chat.',
  rest: 'Que bom. Hoje não precisa acontecer mais nada. Você já pode fechar este chat.',
  closed: 'Esta troca fechou. Você pode começar outra em outro dia.',
  blocked:
    'Tudo bem. Ninguém pode fazer uma troca com você aqui. Escreva troca para mudar isso. Você já pode fechar este chat.',
  blockedNow: {
    text: 'Você desligou estas trocas. Quer ligar de novo?',
    choices: {
      unblock: { label: 'Ligar de novo', also: ['sim', 'ligar', 'quero'] },
      close,
    },
  },
  leftForNow: 'Tudo bem. A sua troca continua aberta. Você já pode fechar este chat.',
})
