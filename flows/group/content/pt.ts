/** Os exercícios em grupo em português: no canal, no lugar de cada pessoa, e para quem modera. */
import { translation } from '#flow'
import type * as en from './en.ts'

const yes = ['sim', 'ok', 'claro', 'pode ser']
const no = { label: 'Prefiro não', also: ['nao'] }
const leave = { label: 'Sair sem alarde', also: ['sair sem alarde', 'vou embora'] }
const pass = { label: 'Passo a vez', also: ['passo', 'desta vez nao'] }
const change = { label: 'Mudar', also: ['mudar', 'editar'] }
const withdraw = { label: 'Retirar', also: ['retirar', 'tirar'] }

const ladder = {
  l1a: {
    community: 'Que coisa pequena deixou o dia mais leve?',
    workplace: 'De que parte do seu dia de trabalho você mais gosta?',
  },
  l1b: {
    community: 'Que cheiro ou som leva você a um lugar bom?',
    workplace: 'Que truque você mostraria a alguém novo na equipe?',
  },
  l1c: {
    community: 'Que comida você dividiria com alguém novo aqui?',
    workplace: 'Qual foi o seu primeiro trabalho pago?',
  },
  l1d: {
    community: 'O que você faz quando tem uma hora livre?',
    workplace: 'Onde se almoça bem perto de você?',
  },
  l2a: {
    community: 'Quem ensinou a você algo que ainda usa?',
    workplace: 'Quem ajudou você a crescer no trabalho, e como?',
  },
  l2b: {
    community: 'Que coisa gentil alguém desconhecido fez por você?',
    workplace: 'Como é um dia bom aqui?',
  },
  l2c: {
    community: 'Quando você se sente mais você?',
    workplace: 'O que a equipe faz que facilita o seu trabalho?',
  },
  l2d: {
    community: 'De que você sente orgulho e pouca gente sabe?',
    workplace: 'O que você gostaria de aprender agora?',
  },
  l3a: {
    community: 'O que mais ajuda você em um dia difícil?',
    workplace: 'Como você gosta de receber um retorno?',
  },
  l3b: {
    community: 'O que você queria que perguntassem mais a você?',
    workplace: 'O que ajuda você quando há muito trabalho?',
  },
  l3c: {
    community: 'O que você está aprendendo a fazer de outro jeito com as pessoas?',
    workplace: 'O que esta equipe faz bem?',
  },
  l3d: {
    community: 'O que você agradeceria a quem você já foi?',
    workplace: 'O que você queria que soubessem do seu jeito de trabalhar?',
  },
} as const

const names = {
  appreciation: { label: 'Roda de agradecimento', also: ['agradecimento', 'obrigado'] },
  memory: { label: 'Lembranças boas', also: ['lembrancas', 'lembranca'] },
  listening: { label: 'Escuta em duplas', also: ['escuta', 'duplas'] },
  roses: { label: 'Rosa, espinho, botão', also: ['rosa', 'rosas'] },
  ladder: { label: 'Escada de perguntas', also: ['escada', 'perguntas'] },
  news: { label: 'Boas notícias', also: ['noticias'] },
} as const

export const channel = translation<typeof en.channel>()({
  names: { text: 'Os exercícios.', choices: names },
  open: {
    text: '{name}. {n, plural, =0 {Ainda não há ninguém.} one {Há # pessoa.} other {Há # pessoas.}} É para {least} a {most} pessoas e começa {time}. Entrar e sair fica a seu critério. Toque abaixo para ver o que vão ver de você.',
    choices: { join: 'Entrar', about: 'O que é isto?', run: 'Para quem modera' },
  },
  running: {
    text: '{name}, passo {round} de {of}. {written, plural, =0 {} one {Há # resposta.} other {Há # respostas.}} A sua parte fica escondida até ser mostrada.',
    choices: { mine: 'A minha parte', about: 'O que é isto?', report: 'Avisar', run: 'Para quem modera' },
  },
  paused: {
    text: '{name} está em pausa. Nada se perde, e ninguém precisa esperar aqui.',
    choices: { mine: 'A minha parte', report: 'Avisar', run: 'Para quem modera' },
  },
  short: {
    text: '{name} espera mais algumas pessoas. Precisa de {least} para começar.',
    choices: { join: 'Entrar', about: 'O que é isto?', run: 'Para quem modera' },
  },
  over: {
    text: '{name} terminou. Obrigado por estar aqui e por ler. Se isto mexeu com você, me escreva em particular e diga ajuda.',
    choices: { report: 'Avisar', run: 'Para quem modera' },
  },
  resting: { text: '{name} volta {time}. Até lá não há nada a fazer.', choices: { run: 'Para quem modera' } },
  ended: '{name} não volta mais. Obrigado a quem esteve aqui.',
  nobodyCame:
    'Duas vezes seguidas veio pouca gente para {name}. Paro por aqui. Quem modera pode começar de novo quando quiser.',
  cancelled: '{name} não acontece desta vez. Nada do que foi escrito ficou guardado.',

  brief: {
    community:
      'Funciona assim: você escreve em particular e pode passar a vez. Aqui não há conselhos nem consertos. Isto não é um grupo de terapia.',
    workplace:
      'Funciona assim: você escreve em particular e pode passar a vez. Sem conselhos nem consertos. Isto não faz parte de nenhuma avaliação.',
  },
  settle: 'Primeiro vamos chegar. Sinta os pés no chão, ou olhe para uma coisa da sala. Um minuto em silêncio.',
  recall: {
    community:
      'Agora pense em um momento pequeno em que cuidaram de você ou você ficou à vontade. Vale uma pessoa, um bicho ou um lugar. Um minuto em silêncio.',
    workplace:
      'Agora pense em um momento, no trabalho ou antes, em que alguém deu apoio a você. Um minuto em silêncio.',
  },
  rest: 'Deixe isso ficar aí por meio minuto. Olhe em volta, e solte os ombros.',

  heading: {
    text: '{of, select, thank {Aqui estão os agradecimentos. Não é preciso retribuir.} memory {Aqui estão as lembranças, em poucas palavras.} rose {As rosas: o que foi bom.} thorn {Os espinhos: o que foi difícil. Sem conselhos, a não ser que alguém peça.} bud {Os botões: o que vem com vontade.} news {As boas notícias.} respond {Perguntas sobre as notícias. As respostas vêm depois.} other {Aqui está o que vocês escreveram.}}',
  },
  thanksFor: '{to}, de {by}: "{words}"',
  said: '{by}: "{words}"',
  asked: '{by} pergunta a {to}: "{words}"',
  pooled: '{lines}',
  fewHere: 'Chegaram poucas respostas para mostrar. Elas continuam escondidas.',
  hidden: 'Isto está escondido.',
  themes: 'O que foi difícil, nas palavras de quem modera: {words}',
})

export const seat = translation<typeof en.seat>()({
  names: { text: 'Os exercícios.', choices: names },
  gone: 'Não há nenhum exercício aqui agora.',
  tooLate: 'Este exercício já começou, e o primeiro passo passou. Você pode acompanhar a leitura.',
  removed: 'Quem modera encerrou a sua parte neste exercício.',
  notAgain: 'A sua parte neste exercício terminou.',
  noRoom: 'Desta vez não houve um lugar adequado para você. Sinto muito. Você pode ler, ou vir ao próximo.',
  calledOff: 'O exercício não acontece. Nada do que foi escrito ficou guardado.',

  about: {
    text: '{what, select, appreciation {Você escreve um agradecimento exato a alguém daqui, e recebe um.} memory {Você pensa em um momento pequeno e bom, e pode contar em poucas palavras.} listening {Duas pessoas se revezam: uma fala, a outra escuta sem conselhos.} roses {Você diz algo bom, algo difícil e algo que vem.} ladder {Você responde perguntas pequenas em uma sala pequena, passo a passo.} other {Você conta uma boa notícia, e pergunta a alguém sobre a sua.}} Nada é mostrado antes de todos terem tempo.',
    choices: { goOn: { label: 'Vamos lá', also: yes }, noThanks: no },
  },
  consent: {
    text: 'Você entra em: {name}, uns {hours, plural, =0 {{minutes} minutos} one {sessenta minutos} other {# horas}}. Pode passar qualquer coisa e sair quando quiser. Vão ver {see, select, names {o que você escrever, com o seu nome} pooled {o que você escrever, sem o seu nome} room {o que você escrever, com o seu nome, só na sua sala pequena} other {uma parte com o seu nome, outra sem}}. Não conte coisas privadas de outras pessoas. Tudo bem?',
    choices: {
      join: { label: 'Entrar', also: yes },
      watch: { label: 'Só olhar', also: ['olhar'] },
      noThanks: no,
    },
  },
  whoKnows:
    'Sem o seu nome quer dizer: ninguém aqui vê quem escreveu, nem quem modera. Eu sei até o exercício terminar. Então isso é apagado. Um grupo pequeno pode adivinhar mesmo assim.',
  watching: 'Certo. Leia no canal, não há nada a fazer.',
  notJoined: 'Tudo bem. Ninguém fica sabendo.',
  alone: 'Esta rodada terminou para a sua sala. Obrigado por escutar.',
  level: {
    text: 'Até onde você quer subir hoje? A sua sala para no desejo mais baixo, e ninguém sabe de quem é.',
    choices: {
      one: { label: 'Perguntas leves', also: ['1', 'leves'] },
      two: { label: 'Um pouco mais fundo', also: ['2', 'mais fundo'] },
      three: { label: 'Até o alto', also: ['3', 'tudo'] },
    },
  },
  pulse: {
    text: 'Quanta conexão você sente com este grupo, de 0 a 10? Ninguém vê o seu número. Você pode pular.',
    ends: { low: 'nada', high: 'muita' },
  },
  waiting: {
    text: 'Você está dentro. Pergunto aqui quando for a hora. Você também pode tocar em A minha parte no canal.',
    choices: { leave },
  },
  between: { text: 'É tudo neste passo. Pergunto aqui quando vier o próximo.', choices: { leave } },
  left: 'Você saiu. Não conto a ninguém, e o que você escreveu e ninguém viu já não existe.',

  thank: {
    text: 'Escreva uma coisa que {to} fez e que ajudou, e como ajudou. Curta e verdadeira. Ela aparece com o seu nome.',
    choices: { pass },
    form: { open: 'Escrever', title: 'Um obrigado exato', field: 'O que ajudou, e como' },
  },
  memory: {
    text: 'Se quiser, conte em até 10 palavras. Por exemplo: "A cozinha da vó, chuva lá fora, pão quente."',
    choices: {
      pass: { label: 'Guardar para mim', also: ['passo', 'privado'] },
      hurts: { label: 'Isto dói um pouco', also: ['doi'] },
    },
    form: { open: 'Contar em poucas palavras', title: 'Poucas palavras', field: 'Até 10 palavras' },
  },
  speak: {
    text: {
      community: 'Você fala, {to} escuta. Conte algo que caiba aqui, como um 3 de 10. Você escolhe.',
      workplace:
        'Você fala, {to} escuta. Uma pequena vitória, algo que está aprendendo, ou algo que freia você. Você escolhe.',
    },
    choices: { pass },
    form: { open: 'Falar', title: 'O que anda na cabeça', field: 'As suas palavras' },
  },
  back: {
    text: 'Diga em uma ou duas linhas o que ouviu de {to}. Por exemplo: "O que ouvi foi… É isso?"',
    choices: { pass },
    form: { open: 'Dizer o que ouvi', title: 'O que você ouviu', field: 'O que ouvi foi…' },
  },
  fits: {
    text: 'O que encaixa no que {to} disse? Poucas palavras bastam.',
    choices: { pass },
    form: { open: 'Dizer o que encaixa', title: 'O que encaixa', field: 'Poucas palavras' },
  },
  rose: {
    text: 'Rosa: algo que foi bom. Poucas palavras bastam.',
    choices: { pass },
    form: { open: 'Escrever uma rosa', title: 'Algo que foi bom', field: 'Rosa' },
  },
  thorn: {
    text: {
      community: 'Espinho: algo que foi difícil, como um 3 de 10.',
      workplace: 'Espinho: algo do trabalho que foi difícil, como um 3 de 10. Coisas, mais do que pessoas.',
    },
    choices: { pass },
    form: { open: 'Escrever um espinho', title: 'Algo que foi difícil', field: 'Espinho' },
  },
  bud: {
    text: 'Botão: algo que você espera com vontade.',
    choices: { pass },
    form: { open: 'Escrever um botão', title: 'Algo que vem', field: 'Botão' },
  },
  question: {
    text: '{question}',
    choices: { swap: { label: 'Outra pergunta', also: ['outra', 'trocar'] }, pass },
    form: { open: 'Responder', title: 'A sua resposta', field: 'A sua resposta' },
  },
  questions: { text: 'As perguntas.', choices: ladder },
  news: {
    text: 'Conte uma boa notícia, grande ou pequena. Não ter nenhuma também está bem.',
    choices: { pass: { label: 'Hoje nenhuma', also: ['passo', 'nenhuma'] } },
    form: { open: 'Contar a notícia', title: 'Boa notícia', field: 'A sua boa notícia' },
  },
  respond: {
    text: '{to} contou: "{words}" Faça uma pergunta que ajude a aproveitar mais. Sem "mas" e sem contar algo maior.',
    choices: { pass },
    form: { open: 'Perguntar', title: 'Uma pergunta amiga', field: 'A sua pergunta' },
  },
  reply: {
    text: '{to} pergunta a você: "{words}" Responda se quiser.',
    choices: { pass },
    form: { open: 'Responder', title: 'A sua resposta', field: 'A sua resposta' },
  },

  saved: {
    text: 'Guardado. Fica escondido até todos terem tempo. Até lá você pode mudar.',
    choices: { change, withdraw, leave },
  },
  tooManyWords: 'Até 10 palavras, por favor. Pode ser bem curto.',
  cannotShare: {
    text: 'Este eu seguro. {why, select, threat {Pode assustar alguém.} insult {Pode ferir alguém.} link {Tem um link.} contact {Tem dados de contato.} other {Parece dizer o nome completo de alguém.}} Você pode mudar uma vez, ou deixar de fora.',
    choices: { change, pass: { label: 'Deixar de fora', also: ['de fora', 'passo'] } },
  },
  leftOut: 'Este deixo de fora. Ninguém fica sabendo.',
  returned: {
    text: 'Quem modera pede que você mude o que escreveu antes de ser mostrado. Não sabe quem escreveu.',
    choices: { change, withdraw },
  },
  sign: {
    text: 'Chegaram poucas respostas para mostrar sem nomes. Quer mostrar a sua com o seu nome?',
    choices: {
      signIt: { label: 'Com o meu nome', also: ['com nome', ...yes] },
      withdraw: { label: 'Deixar escondida', also: ['nao', 'escondida'] },
    },
  },
  hurts:
    'Coisas boas podem trazer coisas tristes. É normal. Sinta os pés, e olhe para três coisas em volta. Você está fora desta rodada, e ninguém fica sabendo.',
  heard: '{by}: "{words}"',
  heardUnsigned: 'Alguém: "{words}"',
  withYou: {
    text: 'Você está com {one}{three, select, yes { e {other}} other {}}. Se preferir estar com outra pessoa, toque abaixo. Então todas as salas são sorteadas de novo, e não é preciso um motivo.',
    choices: {
      okay: { label: 'Está bem', also: yes },
      someoneElse: { label: 'Outra pessoa, por favor', also: ['outra pessoa', 'nao'] },
    },
  },
  pulseAfter: {
    text: 'Foi isso. Quanta conexão você sente agora com este grupo, de 0 a 10? Ninguém vê o seu número.',
    ends: { low: 'nada', high: 'muita' },
  },
  closing: {
    text: 'Deixe assentar: olhe em volta, e solte os ombros. Se isto mexeu com você, toque em Ajuda. É particular.',
    choices: { done: { label: 'Pronto', also: ['ok', 'obrigado'] } },
  },
  bye: 'Obrigado por estar aqui. Já pode me fechar.',
})

export const moderator = translation<typeof en.moderator>()({
  notYou: 'Os exercícios deste canal são conduzidos por quem modera. Você pode entrar em um quando estiver aberto.',
  cannotPost:
    'Ainda não posso escrever neste canal. Deixe que eu veja o canal e envie mensagens, e tente de novo. Nada foi publicado.',
  pick: {
    text: 'Que exercício você quer conduzir aqui? Nada é publicado antes de você dizer.',
    choices: {
      ...names,
      guide: { label: 'Guia de moderação', also: ['guia', 'como'] },
      notNow: { label: 'Agora não', also: ['nao', 'nada'] },
    },
  },
  guide: {
    text: {
      community:
        'Isto não é um grupo de terapia. Sem consertar, sem conselho que ninguém pediu. Fique do início ao fim e diga quem mais está. Feche com calor e na hora. Se alguém corre risco: fique junto, chame ajuda local, pause aqui.',
      workplace:
        'Isto não é uma avaliação. Sem consertar, sem conselho que ninguém pediu. Diga antes que ninguém precisa entrar. Nada disto vai para avaliações. Se alguém corre risco: fique junto, chame ajuda local, pause aqui.',
    },
    choices: { back: { label: 'Para a lista', also: ['lista'] } },
  },
  card: {
    text: '{name}: para {least} a {most} pessoas, {long, select, yes {em 24 horas} other {ao vivo, uns {time} minutos}}. {names, select, no {O difícil aparece sem nomes.} off {Tudo aparece com nomes.} other {As respostas aparecem com nomes.}} {review, select, yes {Você vê cada resposta antes de ser mostrada.} other {As respostas aparecem sem revisão.}} {watch, select, yes {Olhar está bem.} other {Sem gente só olhando.}} {weekly, select, yes {Volta toda semana.} other {}}',
    choices: {
      post: { label: 'Publicar', also: ['publicar', 'comecar', ...yes] },
      time: { label: 'Ao vivo ou 24 horas', also: ['24 horas', 'ao vivo'] },
      signed: { label: 'Com ou sem nomes', also: ['nomes', 'anonimo'] },
      review: { label: 'Com ou sem revisão', also: ['revisao'] },
      watching: { label: 'Olhar sim ou não', also: ['olhar'] },
      weekly: { label: 'Uma vez ou toda semana', also: ['toda semana'] },
      dryRun: { label: 'Testar antes', also: ['testar', 'ensaio'] },
      other: { label: 'Outro exercício', also: ['outro', 'para a lista'] },
      notNow: { label: 'Agora não', also: ['nao'] },
    },
  },
  players: {
    text: 'Quem é inventado.',
    choices: {
      mia: 'Mia',
      noor: 'Noor',
      eli: 'Eli',
      jo: 'Jo',
      ravi: 'Ravi',
      shy: 'Sam, com timidez',
      leaver: 'Lee, que sai',
      rude: 'Max, que ofende',
      inDanger: 'Kim, em perigo',
      late: 'Lou, que se atrasa',
    },
  },
  samples: {
    text: 'O que escrevem.',
    choices: {
      thank: 'Você ficou comigo até tarde. O dia ficou mais leve.',
      memory: 'Pão quente depois da escola.',
      speak: 'Tenho muito para terminar nesta semana.',
      back: 'Você tem muito para terminar nesta semana. É isso?',
      fits: 'Sim, encaixa.',
      rose: 'Um passeio ao sol.',
      thorn: 'Uma semana longa.',
      bud: 'Um dia livre em breve.',
      answer: 'Uma xícara de chá pela manhã.',
      news: 'Achei as minhas chaves.',
      ask: 'Onde estavam?',
      rude: '(algo ofensivo)',
      danger: '(que corre perigo)',
    },
  },
  rehearsal: {
    text: 'Nada disto é publicado, e as pessoas são inventadas.\n{lines}',
    choices: {
      further: { label: 'Página seguinte', also: ['seguinte'] },
      toCard: { label: 'Para os ajustes', also: ['ajustes'] },
    },
  },
  posted: 'Está publicado. Toque em "Para quem modera" abaixo, ou use este comando de novo, para conduzir.',
  notPosted: 'Não consegui publicar aqui. Veja se posso escrever neste canal, e tente de novo.',
  control: {
    text: '{name}: {phase, select, open {aberto para entrar} short {espera mais pessoas} paused {está em pausa} reviewing {espera a sua revisão} few {poucas respostas para mostrar} showing {respostas sendo mostradas} closing {está fechando} resting {espera o seu dia} other {passo {round} de {of}}}. {n, plural, one {Há # pessoa} other {Há # pessoas}}. {written, plural, =0 {} one {Há # resposta.} other {Há # respostas.}} {left, plural, =0 {} one {Falta # minuto.} other {Faltam uns # minutos.}} {held, plural, =0 {} one {1 resposta está retida por segurança.} other {# respostas estão retidas por segurança.}} {reported, plural, =0 {} one {Há 1 aviso.} other {Há # avisos.}}',
    choices: {
      begin: { label: 'Começar já', also: ['comecar'] },
      look: { label: 'Ver as respostas', also: ['ver', 'revisar'] },
      pauseIt: { label: 'Pausar o exercício', also: ['pausar o exercicio'] },
      goOn: { label: 'Seguir com ele', also: ['seguir com ele'] },
      extend: { label: 'Mais tempo', also: ['mais'] },
      inPairs: { label: 'Fazer em duplas', also: ['duplas'] },
      skipRound: { label: 'Passo seguinte', also: ['outro passo'] },
      askToSign: { label: 'Pedir os nomes', also: ['nomes'] },
      themes: { label: 'Dizer com as minhas palavras', also: ['minhas palavras'] },
      dropAll: { label: 'Apagar as respostas', also: ['apagar'] },
      hide: { label: 'Cobrir uma resposta', also: ['cobrir uma'] },
      people: { label: 'Tirar alguém', also: ['tirar'] },
      close: { label: 'Fechar', also: ['fechar'] },
      cancel: { label: 'Desmarcar', also: ['desmarcar'] },
      skipNext: { label: 'Deixar o próximo de fora', also: ['feriado'] },
      endSeries: { label: 'Encerrar a série', also: ['encerrar a serie'] },
      leave: { label: 'Nada mais', also: ['nada', 'pronto'] },
    },
  },
  review: {
    text: '{n, plural, one {A última resposta} other {Faltam # respostas. Uma delas}}: "{words}" Você não vê quem escreveu.',
    choices: {
      show: { label: 'Mostrar', also: ['mostrar', ...yes] },
      giveBack: { label: 'Pedir uma mudança', also: ['mudanca'] },
      drop: { label: 'Deixar de fora', also: ['de fora'] },
      later: { label: 'Em outra hora', also: ['agora nao'] },
    },
  },
  reviewed: 'Eram todas. As que você deixou passar aparecem agora.',
  themesAsk: {
    text: 'Diga em poucas palavras o que surgiu, sem que se reconheça alguém. Publico isso e apago as respostas.',
    choices: { later: { label: 'Em outra hora', also: ['agora nao'] } },
    form: { open: 'Escrever', title: 'O que surgiu', field: 'O que foi difícil' },
  },
  hideOne: {
    text: '{reported, select, yes {Alguém avisou disto, e está escondido.} other {Isto está no canal.}} "{words}"',
    choices: {
      hideIt: { label: 'Cobrir', also: ['cobrir', ...yes] },
      putBack: { label: 'Mostrar de novo', also: ['mostrar'] },
      another: { label: 'A seguinte', also: ['seguinte'] },
      enough: { label: 'Pronto', also: ['pronto'] },
    },
  },
  reportOne: {
    text: 'É esta? "{words}" Ela fica escondida na hora, até alguém que modera olhar. Não vai saber que foi você.',
    choices: {
      reportIt: { label: 'Avisar', also: ['avisar', ...yes] },
      another: { label: 'A seguinte', also: ['seguinte', 'nao'] },
      enough: { label: 'Nenhuma', also: ['nenhuma'] },
    },
  },
  reported: 'Está escondido. Alguém que modera vai olhar. Obrigado por cuidar deste lugar.',
  removeOne: {
    text: '{who} participa. A sua parte pode ser encerrada. Só essa pessoa fica sabendo, e não pode entrar de novo neste.',
    choices: {
      removeThem: { label: 'Encerrar a parte', also: ['tirar'] },
      another: { label: 'A pessoa seguinte', also: ['seguinte', 'nao'] },
      enough: { label: 'Pronto', also: ['pronto'] },
    },
  },
  noMore: 'Não há mais.',
  closed: 'Nada mais por agora.',
  report: {
    text: '{joined, plural, one {Entrou # pessoa} other {Entraram # pessoas}}, {finished, plural, one {# disse no fim como foi} other {# disseram no fim como foi}}. {change, select, none {Poucas deram números para dizer mais.} other {A conexão mudou em média {change}.}}',
  },
})
