/** O que o Tend diz enquanto alguém olha para uma briga que passou e, se quiser, escreve um recado para fazer as pazes. */
import { translation } from '#flow'
import type { en } from './en.ts'

// --- as partes do recado: cada uma está em uma lista de escolhas, e no recado tal como está escrita aqui ---

/** A própria parte: uma frase sem ponto final. */
const parts = {
  raisedVoice: { label: 'Levantei a voz', also: ['levantei a minha voz', 'gritei', 'falei alto', 'voz'] },
  notListened: { label: 'Não escutei', also: ['não ouvi', 'sem escutar', 'eu não escutei'] },
  meanWords: { community: { label: 'Falei algo maldoso', also: ['falei algo ruim', 'palavras duras', 'ofendi'] } },
  cutIn: { workplace: { label: 'Interrompi você', also: ['interrompi', 'cortei a fala', 'eu interrompi'] } },
  sharp: { workplace: { label: 'Falei de um jeito ríspido', also: ['ríspido', 'fui ríspido', 'fui ríspida'] } },
  wentSilent: { label: 'Fiquei em silêncio', also: ['silêncio', 'me fechei', 'me calei'] },
  late: { label: 'Eu me atrasei', also: ['me atrasei', 'atraso', 'cheguei tarde'] },
  forgot: { label: 'Esqueci algo', also: ['esqueci', 'eu esqueci', 'esquecimento'] },
  guessed: { label: 'Supus sem perguntar', also: ['supus', 'não perguntei', 'tirei conclusões'] },
} as const
const noPart = { label: 'Não vejo nenhuma', also: ['nenhuma', 'não', 'nada', 'não vejo'] } as const

/** O que será feito, depois de "Da próxima vez, vou". */
const fixes = {
  takeBreak: { label: 'fazer uma pausa mais cedo', also: ['uma pausa', 'fazer uma pausa', 'pausa mais cedo'] },
  slower: { label: 'falar mais devagar', also: ['mais devagar', 'devagar', 'falar devagar'] },
  listenFirst: { label: 'escutar primeiro', also: ['escutar', 'ouvir', 'ouvir primeiro'] },
  askFirst: { label: 'perguntar antes de supor', also: ['perguntar', 'perguntar antes', 'perguntar primeiro'] },
  saySooner: {
    label: 'falar cedo sobre o que preciso',
    also: ['falar cedo', 'mais cedo', 'dizer o que preciso'],
  },
  call: { community: { label: 'ligar se eu me atrasar', also: ['ligar', 'telefonar', 'ligar antes'] } },
  phoneAway: { community: { label: 'guardar o celular', also: ['celular', 'o celular', 'meu celular'] } },
  tellAhead: { workplace: { label: 'dar as notícias cedo', also: ['notícias', 'avisar cedo', 'avisar antes'] } },
  inWriting: { workplace: { label: 'pôr por escrito', also: ['por escrito', 'escrever', 'anotar'] } },
} as const

const leaveOut = { label: 'Deixar isto de fora', also: ['deixar de fora', 'nenhum', 'nada', 'não'] } as const
const calmStep = { label: 'Um passo de calma', also: ['calma', 'passo de calma', 'sim', 'ok'] } as const
const done = { label: 'Pronto', also: ['pronta', 'ok', 'feito', 'terminei', 'sim'] } as const

const place = '{where, select, none {} other { {place}}}'
const nextTime = '{fix, select, none {} other { Da próxima vez, vou {deed}.}}'
const note = {
  community: `"{own, select, yes {{part}${place}.{effect, select, none {} usual { Isso não foi justo com você.} other { {line}}}${nextTime} {ending, select, usual {Quando for bom para você, gostaria de ouvir o seu lado.} other {{close}}}} other {Não gostei de como foi. Eu me importo com a gente. Podemos tentar de novo {when}?}}"`,
  workplace: `"{own, select, yes {{part}${place}.{effect, select, none {} usual {} other { {line}}}${nextTime} Gostaria de recomeçar. {ending, select, usual {Há um bom momento para conversar?} other {{close}}}} other {Não gostei de como foi. Gostaria de recomeçar. Podemos tentar de novo {when}?}}"`,
} as const

export const pt = translation<typeof en>()({
  often: {
    community:
      'Você olhou para trás algumas vezes ultimamente. Alguém que aconselha ou faz mediação pode ajudar mais que eu. Continuar aqui também vale.',
    workplace:
      'Você olhou para trás algumas vezes ultimamente. Alguém que faz mediação, ou em quem você confia, pode ajudar mais que eu. Continuar aqui também vale.',
  },
  start: {
    text: {
      community:
        'Vamos olhar para a briga, um passo pequeno de cada vez. Isto é para você. Você escolhe o que compartilhar, se quiser. Com 10 minutos, dá para escrever um recado curto também. Você tem 2 minutos ou 10?',
      workplace:
        'Vamos olhar para o momento tenso, um passo pequeno de cada vez. Isto é para você. Você escolhe o que compartilhar, se quiser. Com 10 minutos, dá para escrever um recado curto também. Você tem 2 minutos ou 10?',
    },
    choices: {
      two: { label: '2 minutos', also: ['2', '2 min', 'curto', 'rápido', 'dois'] },
      ten: { label: '10 minutos', also: ['10', '10 min', 'longo', 'dez', 'recado', 'um recado'] },
      notNow: { label: 'Agora não', also: ['não', 'não quero', 'hoje não', 'não obrigado', 'não obrigada'] },
    },
  },

  // --- olhar para trás é bom, e é bom agora ---
  gate: {
    text: {
      community:
        'Reparar é para brigas em que as duas pessoas estão em segurança. Não guardo a sua resposta. Algo disto se aplica?',
      workplace:
        'Recomeçar é para quando as duas pessoas estão em segurança. Não guardo a sua resposta. Algo disto se aplica?',
    },
    choices: {
      afraid: { community: { label: 'Tenho medo dessa pessoa', also: ['medo', 'tenho medo', 'estou com medo'] } },
      hurtMe: {
        community: {
          label: 'Me machuca, força ou ameaça',
          also: ['me machuca', 'me ameaça', 'me força', 'me bate', 'não é seguro', 'não estou em segurança'],
        },
      },
      control: {
        community: {
          label: 'Controla meu dinheiro, celular ou amizades',
          also: ['controle', 'me controla', 'dinheiro', 'celular'],
        },
      },
      afraidHere: { workplace: { label: 'Tenho medo dessa pessoa', also: ['medo', 'tenho medo', 'estou com medo'] } },
      hurtHere: {
        workplace: {
          label: 'Me machuca, humilha ou ameaça',
          also: ['me machuca', 'me humilha', 'me ameaça', 'não é seguro', 'não estou em segurança'],
        },
      },
      unfair: {
        workplace: {
          label: 'É sobre assédio ou tratamento injusto',
          also: ['assédio', 'tratamento injusto', 'injusto', 'discriminação'],
        },
      },
      scaredThem: {
        label: 'Eu machuquei ou assustei',
        also: ['eu machuquei', 'eu assustei', 'tem medo de mim', 'eu bati'],
      },
      none: { label: 'Nada disso', also: ['nada', 'não', 'nenhum', 'nenhuma'] },
    },
  },
  howUpset: {
    text: 'Quanto isso está mexendo com você agora? 0 é calma. 10 é o máximo que dá para sentir.',
    ends: { low: 'calma', high: 'o máximo' },
  },
  tooSoon: {
    text: 'Talvez seja cedo para olhar para trás, e tudo bem. Quer um passo de calma antes, ou deixar para outra hora?',
    choices: {
      calmStep,
      later: { label: 'Deixar para outra hora', also: ['outra hora', 'deixar', 'não', 'agora não'] },
    },
  },
  leftForLater: 'Tudo bem, então isso espera. Nada precisa ser visto hoje. Você já pode fechar este chat.',

  // --- olhar para trás ---
  feelings: {
    text: 'O que você sentiu? Nomeie só os sentimentos, não os motivos. Escolha até quatro.',
    choices: {
      hurting: { community: { label: 'mágoa', also: ['magoado', 'magoada', 'dor'] } },
      sad: { community: { label: 'tristeza', also: ['triste', 'para baixo'] } },
      angry: { community: { label: 'raiva', also: ['com raiva', 'fúria', 'ódio'] } },
      frustrated: { label: 'frustração', also: ['frustrado', 'frustrada', 'irritação'] },
      letDown: { label: 'decepção', also: ['decepcionado', 'decepcionada', 'desapontamento'] },
      notHeard: { label: 'falta de escuta', also: ['ninguém me ouviu', 'não me ouviram', 'não me escutaram'] },
      leftOut: { label: 'exclusão', also: ['de fora', 'fiquei de fora', 'excluído', 'excluída'] },
      lonely: { community: { label: 'solidão', also: ['sozinho', 'sozinha', 'só'] } },
      worried: { community: { label: 'preocupação', also: ['preocupado', 'preocupada', 'ansiedade'] } },
      concerned: { workplace: { label: 'preocupação', also: ['preocupado', 'preocupada', 'ansiedade'] } },
      ashamed: { community: { label: 'vergonha', also: ['envergonhado', 'envergonhada', 'com vergonha'] } },
      guilty: { community: { label: 'culpa', also: ['culpado', 'culpada', 'com culpa'] } },
      embarrassed: { workplace: { label: 'constrangimento', also: ['constrangido', 'constrangida', 'sem jeito'] } },
      scared: { community: { label: 'medo', also: ['com medo', 'assustado', 'assustada'] } },
      confused: { label: 'confusão', also: ['confuso', 'confusa', 'sem entender'] },
      tired: { community: { label: 'cansaço', also: ['cansado', 'cansada', 'exaustão'] } },
      overwhelmed: { community: { label: 'sobrecarga', also: ['sobrecarregado', 'sobrecarregada', 'é demais'] } },
      stretched: { workplace: { label: 'sobrecarga', also: ['sobrecarregado', 'sobrecarregada', 'cansaço'] } },
      rushed: { workplace: { label: 'pressão', also: ['pressa', 'com pressa', 'correria'] } },
    },
  },
  scared: {
    text: 'Uma pergunta rápida e privada. Você tem medo da outra pessoa?',
    choices: {
      ofThem: { label: 'Sim, dessa pessoa', also: ['sim', 'dessa pessoa', 'tenho'] },
      ofElse: { label: 'Não, de outra coisa', also: ['não', 'de outra coisa', 'outra coisa'] },
    },
  },
  mine: {
    text: 'Como isso pareceu do seu lado? Pense com calma, só na sua cabeça. Não precisa escrever. Toque em Pronto quando quiser seguir.',
    choices: { done },
  },
  theirs: {
    text: 'Agora imagine uma amizade gentil, que quer o bem de vocês. O que essa pessoa pode ter visto?',
    choices: {
      done,
      cannot: { label: 'Agora não consigo', also: ['não consigo', 'não', 'agora não', 'não dá'] },
    },
  },
  noPressure: 'Tudo bem. Deixamos essa de fora.',
  old: {
    text: {
      community: 'Isso trouxe de volta algo antigo que ainda dói? Não precisa dizer o quê.',
      workplace: 'Isso trouxe de volta algo de antes? Não precisa dizer o quê.',
    },
    choices: {
      yes: { label: 'Sim', also: ['trouxe', 'sim, trouxe', 'acho que sim'] },
      no: { label: 'Não', also: ['não trouxe', 'acho que não', 'nada'] },
    },
  },
  oldOne: 'Bom saber. Isso pode fazer uma coisa pequena parecer grande.',
  part: {
    text: 'Existe uma pequena parte que foi sua? Sofrer uma agressão não é culpa sua.',
    choices: {
      ...parts,
      otherPart: { label: 'Outra coisa', also: ['outra', 'outro', 'algo mais'] },
      noPart,
    },
  },
  nextTime: {
    text: 'Que pequena coisa você poderia fazer na próxima vez?',
    choices: { ...fixes, otherFix: { label: 'Outra coisa', also: ['outra', 'outro', 'algo mais'] } },
  },
  request: {
    text: 'Que pequena coisa você pediria à outra pessoa? Isto fica com você.',
    choices: {
      hearMe: { label: 'me ouvir até o fim', also: ['me ouvir', 'ouvir', 'me escutar'] },
      softly: { label: 'falar com mais calma', also: ['mais calma', 'falar baixo', 'falar com calma'] },
      time: { label: 'me dar um tempo', also: ['tempo', 'um tempo', 'mais tempo'] },
      tellSooner: { label: 'me avisar mais cedo', also: ['avisar', 'me avisar', 'mais cedo'] },
      askMe: { label: 'me perguntar primeiro', also: ['perguntar', 'me perguntar', 'me perguntar antes'] },
      otherRequest: { label: 'Outra coisa', also: ['outra', 'outro', 'algo mais'] },
      noRequest: { label: 'Nada por agora', also: ['nada', 'não', 'nenhuma'] },
    },
  },

  // --- o recado ---
  offerNote: {
    text: 'Quer escrever um recado curto para fazer as pazes? Você pode copiar. Eu nunca envio.',
    choices: {
      wantNote: { label: 'Sim', also: ['sim, por favor', 'quero', 'ok', 'um recado'] },
      forMe: { label: 'Não, isto foi para mim', also: ['não', 'não quero', 'foi para mim'] },
      notYet: { label: 'Ainda não', also: ['agora não', 'outra hora'] },
    },
  },
  notYet: 'Você não deve reparação a ninguém. Esperar também vale.',
  partWords: {
    text: 'Qual foi a sua parte? Escolha uma, ou escreva uma frase que comece assim: "Eu ...". Não guardo nada do que você escreve.',
    choices: {
      ...parts,
      noPart: { label: 'Deixar minha parte de fora', also: ['deixar de fora', 'nenhuma', 'nada', 'não'] },
    },
    form: { open: 'Escrever', title: 'A sua parte', field: 'Eu ...' },
  },
  fixWords: {
    text: 'O que você vai fazer? Escolha um, ou escreva como a frase continua: "Da próxima vez, vou ...". Não guardo nada do que você escreve.',
    choices: { ...fixes, noFix: leaveOut },
    form: { open: 'Escrever', title: 'Da próxima vez', field: 'Da próxima vez, vou ...' },
  },
  leftOut: {
    text: '{what, select, but {Deixei de fora a parte depois de "mas". Pode soar como desculpa.} if {Deixei de fora a parte com "se". Pode diminuir um pedido de desculpas.} madeMe {Deixei de fora "você me fez". Pode soar como acusação.} sorryYou {Deixei de fora "desculpe você". Um recado funciona melhor com a sua própria parte.} threat {Deixei de fora uma frase que pode soar como ameaça.} other {Deixei de fora uma frase sobre a outra pessoa. Um recado funciona melhor com a sua própria parte.}}',
  },
  nothingLeft:
    'Um recado funciona melhor com a sua própria parte. Não sobrou nada dessa frase. Você pode dizer de outro jeito, ou deixar de fora.',
  wordsLost: 'Desculpe, fui reiniciado e perdi as palavras que você escreveu.',
  draft: {
    text: { community: `${note.community}\nCombina com você?`, workplace: `${note.workplace}\nCombina com você?` },
    choices: {
      fits: { label: 'Sim, combina', also: ['sim', 'ok', 'está bom', 'combina'] },
      change: { label: 'Mudar uma parte', also: ['mudar', 'trocar', 'editar'] },
      noNote: { label: 'Melhor sem recado', also: ['não', 'sem recado', 'deixa'] },
    },
  },
  editWhat: {
    text: 'O que você gostaria de mudar?',
    choices: {
      editPart: { label: 'A minha parte', also: ['parte', 'minha parte'] },
      editWhere: { workplace: { label: 'Onde foi', also: ['onde', 'lugar'] } },
      editEffect: { label: 'O efeito', also: ['efeito', 'o que causou'] },
      editFix: { label: 'O que vou fazer', also: ['da próxima vez', 'próxima vez'] },
      editEnding: { label: 'O final', also: ['final', 'fim'] },
      editWhen: { label: 'Quando tentar de novo', also: ['quando', 'hora', 'tempo'] },
      nothing: { label: 'Nada, voltar ao recado', also: ['nada', 'não', 'ao recado'] },
    },
  },
  where: {
    text: 'Onde foi?',
    choices: {
      inMeeting: { workplace: { label: 'na reunião', also: ['reunião', 'em reunião'] } },
      inChat: { workplace: { label: 'no chat', also: ['chat', 'mensagem'] } },
      inEmail: { workplace: { label: 'no meu e-mail', also: ['e-mail', 'email', 'no e-mail'] } },
      inReview: { workplace: { label: 'na avaliação', also: ['avaliação', 'revisão'] } },
      noWhere: leaveOut,
    },
  },
  effect: {
    text: 'Qual frase combina?',
    choices: {
      notFair: { label: 'Isso não foi justo com você.', also: ['não foi justo', 'justo', 'injusto'] },
      hardTalk: { label: 'Isso dificultou a conversa.', also: ['dificultou', 'difícil', 'conversa'] },
      sorryPart: {
        label: 'Peço desculpas pela minha parte.',
        also: ['desculpas', 'peço desculpas', 'sinto muito'],
      },
      noEffect: leaveOut,
    },
  },
  ending: {
    text: 'Como você gostaria que terminasse?',
    choices: {
      hearSide: {
        label: 'Quando for bom para você, gostaria de ouvir o seu lado.',
        also: ['ouvir o seu lado', 'o seu lado', 'ouvir'],
      },
      goodTime: { label: 'Há um bom momento para conversar?', also: ['bom momento', 'conversar'] },
      noReply: { label: 'Você não precisa responder.', also: ['sem resposta', 'não precisa responder'] },
    },
  },
  when: {
    text: 'Quando vocês poderiam tentar de novo?',
    choices: {
      whenReady: { label: 'quando for bom para você', also: ['quando for bom', 'quando der'] },
      laterToday: { label: 'ainda hoje', also: ['hoje', 'hoje ainda'] },
      tomorrow: { label: 'amanhã', also: ['amanhã cedo', 'no dia seguinte'] },
      fewDays: { label: 'daqui a alguns dias', also: ['alguns dias', 'dias', 'em alguns dias'] },
    },
  },
  copyIt: 'Copie este recado agora. Não vou guardar, e nunca envio.',
  note,

  // --- como está agora, e um pequeno passo seguinte ---
  stirring: {
    text: 'Isto está mexendo com muita coisa. Vamos deixar por hoje. Um passo de calma ajudaria agora?',
    choices: {
      calmStep,
      enough: { label: 'Não, fico por aqui', also: ['não', 'não quero', 'já basta', 'fico por aqui'] },
    },
  },
  leftForToday: 'Então ficamos por aqui. Nada precisa se resolver hoje. Você já pode fechar este chat.',
  change: [
    'Você foi de {before} para {after}. É só a sua própria medida, não um teste.',
    'De {before} para {after}. É a sua própria medida, de mais ninguém.',
  ],
  noChange: 'Sem grande mudança desta vez. Isso acontece, e não é culpa sua.',
  lastStep: {
    text: 'O que você gostaria de fazer agora?',
    choices: {
      sendIt: { label: 'Eu envio o recado', also: ['enviar', 'eu envio', 'enviar o recado', 'o recado'] },
      waitADay: { label: 'Esperar um dia', also: ['esperar', 'dormir', 'amanhã'] },
      warm: {
        community: { label: 'Um momento bom', also: ['momento bom', 'momento', 'um momento'] },
        workplace: { label: 'Um momento gentil', also: ['momento gentil', 'momento', 'um momento'] },
      },
      forTwo: { community: { label: 'Uma troca em dupla', also: ['em dupla', 'troca', 'nós dois', 'nós duas'] } },
      nothing: { label: 'Mais nada', also: ['nada', 'pronto', 'pronta', 'não', 'não quero', 'tchau'] },
    },
  },
  sendIt:
    'Você escolhe se envia e quando. Antes, leia mais uma vez. A outra pessoa pode gostar ou não. Essa parte não é sua.',
  waitADay: 'Esperar é uma escolha de verdade. Amanhã o recado ou a ideia pode parecer diferente.',
  warm: {
    text: 'Pense em alguém ou algo gentil que não teve parte nisto. Imagine bem perto. Pode ser de olhos abertos. Volto em meio minuto.',
    choices: {
      done: { label: 'Já terminei', also: ['terminei', 'pronto', 'pronta', 'feito'] },
      notForMe: { label: 'Não é para mim', also: ['não', 'não é pra mim', 'não quero'] },
    },
  },
  notNow: 'Tudo bem, agora não. Você já pode fechar este chat.',
  close: [
    'Olhar para trás dá trabalho. Você já pode fechar este chat.',
    'Você olhou com cuidado. Você já pode fechar este chat.',
  ],
})
