/** O que o Tend diz enquanto um recado antigo do dia a dia fica ao lado de um pequeno momento novo. Rascunho automático, sem revisão. */
import { translation } from '#flow'
import type { en } from './en.ts'

const done = { label: 'Já terminei', also: ['pronto', 'pronta', 'feito', 'terminei'] }
const stopHere = { label: 'Parar aqui', also: ['é demais', 'já basta', 'não aguento'] }
const calmStep = { label: 'Um passo de calma', also: ['calma', 'passo de calma', 'me acalmar'] }
const safePlace = { label: 'Meu círculo', also: ['círculo', 'lugar seguro', 'o meu círculo'] }
const people = { label: 'Pessoas que podem ajudar', also: ['pessoas', 'conversar', 'alguém'] }
const close = { label: 'Nada agora', also: ['nada', 'não', 'fechar'] }

export const pt = translation<typeof en>()({
  needsMore: {
    text: 'Este vem depois de alguns outros. Primeiro, termine três deles, em quaisquer dias. E ponha no seu círculo alguém ou algo que traz segurança.',
    choices: { calmStep, safePlace, close },
  },
  tooSoon:
    'Este pede um descanso entre uma vez e outra. Volta a aparecer dois ou três dias depois da última vez. Você já pode fechar este chat.',
  city: {
    text: 'Este é para fazer de dia. Não sei que horas são para você. Que cidade grande tem a mesma hora que você?',
    form: { open: 'Escrever uma cidade', title: 'A sua hora', field: 'Uma cidade grande' },
  },
  noCity: {
    text: 'Essa eu não conheço. Que outra cidade grande tem a mesma hora que você? Alguns nomes só conheço em inglês, por exemplo Lisbon.',
    form: { open: 'Escrever uma cidade', title: 'A sua hora', field: 'Uma cidade grande' },
  },
  daytime: 'Este é para fazer de dia, das 8 às 21 horas onde você está. Você já pode fechar este chat.',
  start: {
    text: 'Este é sobre recados antigos, pequenos e do dia a dia, como "sou demais para os outros". Não é para lembranças grandes ou dolorosas, e não é terapia. Algumas pessoas acham útil. Leva de 6 a 8 minutos.',
    choices: {
      goOn: { label: 'Continuar', also: ['sim', 'ok', 'vamos'] },
      why: { label: 'Por quê?', also: ['por que', 'porque', 'para que serve'] },
      notForMe: { label: 'Não é para mim', also: ['não', 'não quero', 'não é pra mim'] },
    },
  },
  consent: {
    text: 'Isto pede um sim próprio: "Tenho 18 anos ou mais, e quero experimentar isto hoje." Só guardo o dia em que você fez.',
    choices: {
      agree: { label: 'Sim', also: ['concordo', 'aceito', 'ok'] },
      decline: { label: 'Não', also: ['não quero', 'agora não', 'prefiro não'] },
    },
  },
  check: {
    text: 'Algo disto vale hoje? O recado lembra abuso, um ataque ou uma morte. Flashbacks, ou tempo que some da memória. Efeito de álcool ou drogas agora. Ideias de se machucar. Um médico pediu para não mexer com isso.',
    choices: {
      none: { label: 'Nada disto', also: ['nada', 'nenhuma', 'não'] },
      some: { label: 'Uma coisa ou mais', also: ['uma', 'algumas', 'alguma', 'sim'] },
      ratherNot: { label: 'Prefiro não dizer', also: ['prefiro não', 'não quero dizer', 'não digo'] },
    },
  },
  whom: { text: 'Quem ou o que você gostaria de ter por perto nisto?', choices: {} },
  anchorFirst: {
    text: 'Primeiro, traga {anchor} à mente. Fique com isso por meio minuto. Pode ser de olhos abertos.',
    choices: { done, stopHere },
  },
  pick: {
    text: 'Qual recado antigo chega mais perto, se algum chega? Não guardo qual.',
    choices: {
      tooMuch: { label: 'Sou demais para os outros', also: ['demais', 'sou demais', 'demais para os outros'] },
      noMatter: { label: 'Eu não importo', also: ['não importo', 'não tenho importância', 'não conto'] },
      allAlone: {
        label: 'Só posso contar comigo',
        also: ['só comigo', 'só conto comigo', 'ninguém me ajuda', 'tudo por minha conta'],
      },
      bother: { label: 'O que eu preciso incomoda', also: ['incomoda', 'incômodo', 'eu incomodo'] },
      messUp: { label: 'Sempre estrago tudo', also: ['estrago tudo', 'faço tudo errado', 'sempre erro'] },
      peopleLeave: { label: 'As pessoas vão embora', also: ['vão embora', 'todos vão embora', 'me deixam'] },
      none: { label: 'Nenhum destes', also: ['nenhum', 'não', 'nada'] },
    },
  },
  sting: {
    text: 'Quanto isso dói agora?',
    ends: { low: 'nada', high: 'muito' },
  },
  another: 'Então não é este. Escolha outro, se quiser.',
  moment: {
    text: 'Pense em um momento pequeno e real do último mês que diz outra coisa. Uma resposta no celular. Um lugar guardado para você. Um agradecimento.',
    choices: {
      gotOne: { label: 'Achei um', also: ['sim', 'tenho um', 'achei', 'lembrei'] },
      cannot: { label: 'Não acho nenhum', also: ['não', 'nenhum', 'não consigo', 'não lembro'] },
      stopHere,
    },
  },
  borrow: {
    text: 'Isso acontece. Você pode usar este: pensar em {anchor}, e no bem que isso faz a você. Serve assim?',
    choices: {
      gotOne: { label: 'Sim, esse', also: ['sim', 'ok', 'serve'] },
      noneFits: { label: 'Não', also: ['nenhum', 'não serve', 'não muito'] },
    },
  },
  hold: {
    text: '{n, plural, one {O recado antigo diz a sua frase. Agora, o momento novo. Deixe os dois ficarem aqui. Olhe em volta.} other {Mais uma vez. A frase antiga e, ao lado dela, o momento novo. Deixe os dois ficarem aqui. Olhe em volta.}}',
    choices: { stopHere, done },
  },
  howTrue: {
    text: 'Quanto o momento novo parece verdadeiro?',
    ends: { low: 'nada', high: 'muito' },
  },
  anchorLast: { text: 'Traga {anchor} de volta à mente por um instante. Meio minuto.', choices: { done } },
  act: {
    text: 'Um passo bem pequeno, se quiser.',
    choices: {
      thank: { label: 'Agradecer a essa pessoa', also: ['agradecer', 'agradeço', 'obrigado', 'obrigada'] },
      look: { label: 'Procurar mais um nesta semana', also: ['procurar', 'mais um', 'procurar mais um'] },
      nothing: { label: 'Não fazer nada', also: ['nada', 'não', 'não quero'] },
    },
  },
  close:
    'É isso. Se continuar doendo, um profissional de psicologia pode ajudar mais que eu. Você já pode fechar este chat.',
  noneToday: 'Então este não é para hoje, e tudo bem. Você já pode fechar este chat.',
  wordsGone: 'Uma reinicialização levou o seu primeiro número. Não vou adivinhar. Vamos terminar isto com leveza.',
  out: {
    text: 'Vamos parar aqui. Apoie os pés no chão. Nomeie três coisas azuis. Você não fez nada de errado. Como está agora?',
    choices: {
      better: { label: 'Está melhor', also: ['melhor', 'melhorou', 'bem', 'ok'] },
      stillBad: { label: 'Ainda está ruim', also: ['ruim', 'mal', 'pior', 'não'] },
    },
  },
  rest: 'Que bom. Pegue leve por um tempo. Você já pode fechar este chat.',
  notToday: {
    text: 'Esta não é a ferramenta certa para isso hoje. O que você prefere no lugar?',
    choices: { calmStep, safePlace, people, close },
  },
  leftAtThat: 'Tudo bem. Você já pode fechar este chat.',
})
