/** O que o Tend diz em volta dos pequenos momentos bons. Rascunho automático, sem revisão. */
import { translation } from '#flow'
import type { en } from './en.ts'

const stopThese = { label: 'Desligar estes', also: ['desligar', 'não quero mais', 'sem momentos'] } as const
const notAgain = { label: 'Este não, nunca mais', also: ['este não', 'esse não', 'nunca mais'] } as const
const sad = { label: 'Isto me deixou triste', also: ['triste', 'me deixou triste', 'tristeza'] } as const
const pauseWeek = {
  label: 'Pausar por uma semana',
  also: ['uma semana', 'semana que vem', 'pausa de uma semana'],
} as const

export const pt = translation<typeof en>()({
  once: {
    text: 'Mais uma coisa, se quiser. Posso trazer um pequeno momento bom de vez em quando. Quer saber mais?',
    choices: {
      more: { label: 'Quero saber mais', also: ['sim', 'mais', 'quero', 'ok'] },
      noThanks: { label: 'Prefiro não', also: ['não', 'agora não', 'não quero'] },
    },
  },
  leftAtThat: 'Tudo bem. Não falo mais disso por um mês. Você já pode fechar este chat.',
  offer: {
    text: 'Posso trazer um pequeno momento bom de vez em quando. São bem curtos e ajudam algumas pessoas, principalmente quem gosta deles. Você pode mudar ou desligar quando quiser.',
    choices: {
      setUp: { label: 'Marcar os momentos', also: ['marcar', 'sim', 'ok', 'claro', 'quero'] },
      tryOne: { label: 'Experimentar um agora', also: ['experimentar', 'agora', 'um agora'] },
      noThanks: { label: 'Prefiro não', also: ['não', 'agora não', 'não quero', 'fechar', 'nada'] },
    },
  },
  days: {
    text: 'Quais dias combinam com você?',
    choices: {
      threeDays: { label: 'Segunda, quarta e sexta', also: ['três dias', 'segunda quarta sexta'] },
      weekdays: { label: 'De segunda a sexta', also: ['dias úteis', 'durante a semana', 'segunda a sexta'] },
      everyDay: { label: 'Todos os dias', also: ['todo dia', 'cada dia', 'todos'] },
      weekend: { label: 'Sábado e domingo', also: ['fim de semana', 'fins de semana'] },
      oneDay: { label: 'Domingo', also: ['uma vez por semana', 'domingos', 'um dia'] },
    },
  },
  city: {
    text: 'Que cidade grande tem a mesma hora que você? Escreva o nome, por exemplo Lima ou São Paulo. Só guardo o fuso horário.',
    form: { open: 'Escrever uma cidade', title: 'Uma cidade', field: 'Cidade' },
  },
  noCity: {
    text: 'Essa eu não conheço. Tente uma cidade maior com a mesma hora, por exemplo Recife. Alguns nomes só conheço em inglês, por exemplo Lisbon.',
    form: { open: 'Escrever uma cidade', title: 'Uma cidade', field: 'Cidade' },
  },
  rightTime: {
    text: 'Aí onde você está, o relógio marca {time}?',
    choices: {
      right: { label: 'Sim', also: ['certo', 'correto', 'isso', 'isso mesmo'] },
      wrong: { label: 'Não', also: ['errado', 'não marca', 'outra hora'] },
    },
  },
  time: {
    text: 'E a que horas? Posso atrasar alguns minutos.',
    choices: {
      t9: { label: '9:00', also: ['9', 'nove', 'de manhã'] },
      t10: { label: '10:30', also: ['dez e meia'] },
      t12: { label: '12:30', also: ['meio-dia', 'meio-dia e meia', 'almoço'] },
      t15: { label: '15:00', also: ['três da tarde', '3 da tarde'] },
      t17: { label: '17:00', also: ['cinco da tarde', '5 da tarde', 'depois do trabalho'] },
      t18: { label: '18:30', also: ['seis e meia', 'fim da tarde'] },
      t19: { label: '19:30', also: ['sete e meia', 'noite'] },
    },
  },
  alert: {
    text: 'A minha primeira linha só vai dizer "Um pequeno momento". Mais alguém vê o seu celular?',
    choices: {
      no: { label: 'Não', also: ['ninguém', 'mais ninguém'] },
      yes: { label: 'Sim', also: ['às vezes', 'veem', 'vê'] },
      notSure: { label: 'Não sei', also: ['talvez', 'pode ser', 'não tenho certeza'] },
    },
  },
  quietly: {
    text: 'Então posso não escrever nada por conta própria. Você vem quando quiser: escreva momento. O que é melhor?',
    choices: {
      noAlerts: { label: 'Eu venho até você', also: ['eu venho', 'nada', 'sem avisos'] },
      alertAnyway: { label: 'Escreva mesmo assim', also: ['mesmo assim', 'pode escrever', 'escreva'] },
    },
  },
  confirm: {
    text: '{days}, às {time}. Está certo assim?',
    choices: {
      ok: { label: 'Sim', also: ['ok', 'certo', 'está certo', 'isso'] },
      change: { label: 'Mudar', also: ['muda', 'não', 'errado'] },
    },
  },
  isSet:
    'Está marcado. No máximo um por dia, e nunca tarde da noite. Para mudar ou desligar, escreva momento. Você já pode fechar este chat.',
  comeAnytime:
    'Certo. Não escrevo nada por conta própria. Escreva momento quando quiser um. Você já pode fechar este chat.',
  current: {
    text: 'Os pequenos momentos vêm nestes dias: {days}, às {time}. O que você prefere?',
    choices: {
      tryOne: { label: 'Um agora', also: ['agora', 'um'] },
      change: { label: 'Mudar os dias ou a hora', also: ['mudar', 'dias', 'hora'] },
      otherZone: { label: 'Estou em outro fuso horário', also: ['fuso horário', 'outro fuso', 'mudei de cidade'] },
      pauseWeek,
      pauseLong: { label: 'Pausar até eu pedir', also: ['até eu pedir', 'pausa longa', 'uma pausa longa'] },
      stopThese,
      close: { label: 'Deixar como está', also: ['fechar', 'nada', 'deixar', 'não'] },
    },
  },

  quiet: {
    text: 'Agora não começo nada por conta própria. Quer que os pequenos momentos voltem?',
    choices: {
      comeBack: { label: 'Sim, quero', also: ['sim', 'quero', 'pode ser', 'ok'] },
      stopThese,
      close: { label: 'Ainda não', also: ['não', 'fechar', 'agora não'] },
    },
  },
  isBack: 'Tudo bem, eles voltam como antes. Você já pode fechar este chat.',

  push: {
    text: 'Um pequeno momento, se você quiser.',
    choices: {
      now: { label: 'Agora', also: ['sim', 'ok', 'quero', 'claro'] },
      later: { label: 'Em 2 horas', also: ['em duas horas', '2 horas', 'duas horas'] },
      notToday: { label: 'Hoje não', also: ['não', 'agora não', 'não quero', 'amanhã'] },
      pauseWeek,
      stopThese,
    },
  },
  later: {
    text: 'Tudo bem, em 2 horas. Você não precisa fazer nada.',
    choices: {
      now: { label: 'Melhor agora', also: ['agora', 'sim'] },
      notToday: { label: 'Hoje não', also: ['não', 'agora não', 'não quero'] },
    },
  },
  notToday: 'Tudo bem, hoje não. Você já pode fechar este chat.',
  pausedWeek: 'Tudo bem. Não começo nada por uma semana. Você já pode fechar este chat.',
  pausedLong: 'Tudo bem. Não começo nada até você pedir. Para isso, escreva momento. Você já pode fechar este chat.',
  stoppedThese: 'Tudo bem, estão desligados. Se quiser de volta, escreva momento. Você já pode fechar este chat.',
  prompt: {
    text: {
      community:
        '{which, select, easier {Pense em uma pessoa que deixou esta semana um pouco mais leve.} breathe {Volte na mente a um lugar onde você podia respirar fundo.} animal {Imagine um bicho que fez você sorrir.} circle {Pense em {friend}. O que faz bem nisso?} right {Uma coisa pequena deu certo hoje. Reveja devagar.} thanks {Pense em um agradecimento a alguém. Envie, ou guarde.} stood {Quem já defendeu você? Veja o rosto dessa pessoa.} kind {Procure um gesto gentil perto de você, grande ou pequeno.} laugh {Lembre uma risada que não queria acabar.} news {Quando alguém trouxer uma boa notícia, pergunte mais uma coisa.} song {Coloque uma música que tem gosto de casa.} well {Deseje o bem a alguém, só na mente. Depois, a você.} meal {Lembre uma refeição que alguém fez para você.} friend {O que a sua amizade mais gentil diria a você agora?} other {Encontre três sons. De qual você gosta mais?}}',
      workplace:
        '{which, select, easier {Quem deixou o seu trabalho mais leve esta semana? Você pode contar à pessoa.} right {Diga uma coisa que deu certo hoje.} solved {Lembre uma vez em que você resolveu algo com alguém.} circle {Pense em {friend}. O que faz bem nisso?} window {Olhe o mais longe que puder por 20 segundos.} news {Quando um colega trouxer uma boa notícia, pergunte mais uma coisa.} learned {O que você aprendeu este mês?} mentor {Pense em alguém que ensinou muito a você. O que essa pessoa diria?} thanks {Agradeça a alguém por uma coisa exata.} slowly {Escolha uma tarefa e faça devagar e bem.} other {Diga uma coisa que você já terminou hoje.}}',
    },
    choices: {
      start: { label: 'Começar', also: ['sim', 'ok', 'vamos', 'começa'] },
      another: { label: 'Outro', also: ['mais um', 'outro momento', 'quero outro'] },
      notAgain,
      sad,
    },
  },
  hold: {
    text: 'Fique com isso por uns 20 segundos. Deixe ser tão bom quanto é.',
    choices: { done: { label: 'Pronto', also: ['pronta', 'feito', 'já', 'terminei'] }, sad },
  },
  warm: {
    text: 'Quanto aconchego você sente agora?',
    ends: { low: 'nada', high: 'muito' },
  },
  close: 'Que bom. É isso por hoje. Você já pode fechar este chat.',
  bitter: {
    text: 'Coisas boas podem trazer coisas tristes. É normal. O que você prefere?',
    choices: {
      ground: { label: 'Olhar em volta um momento', also: ['olhar em volta', 'em volta', 'olhar'] },
      notAgain,
      talk: { label: 'Pessoas para conversar', also: ['conversar', 'pessoas', 'alguém'] },
      close: { label: 'Parar aqui', also: ['fechar', 'já basta', 'nada'] },
    },
  },
  lookAround: {
    text: 'Deixe os olhos passearem pelo lugar. Nomeie cinco coisas que você vê, devagar. Sinta o que sustenta você.',
    choices: { done: { label: 'Pronto', also: ['pronta', 'feito', 'já', 'melhor'] } },
  },
  leftOut: 'Tudo bem, esse não vem mais. Você já pode fechar este chat.',
  check: {
    text: 'Talvez isto não combine com você agora. Tudo bem. O que você prefere?',
    choices: {
      pauseWeek,
      stopThese,
      keepThem: { label: 'Ficar com eles', also: ['ficar', 'sim', 'manter'] },
      people: { label: 'Pessoas para conversar', also: ['conversar', 'alguém', 'pessoas'] },
    },
  },
  sleep: 'Deixo os momentos de lado por enquanto. Se quiser de volta, escreva momento.',
  closed: 'Tudo bem. Escreva momento quando quiser. Você já pode fechar este chat.',
})
