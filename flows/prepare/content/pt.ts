/** O que o Tend diz antes de uma conversa difícil, e depois dela. */
import { translation } from '#flow'
import type { en } from './en.ts'

// Partes da frase. `form` é como se conta o que aconteceu: uma coisa, um "quando …", ou uma frase própria.
// O que a pessoa escreve pode ser uma coisa ou uma frase inteira: depois de dois-pontos, as duas cabem.

const topic =
  '{form, select, about {isto: {event}} when {o que acontece quando {event}} this {isto: {event}} other {algo que importa para mim}}'
const aboutIt =
  '{form, select, about { com isto: {event}} when { quando {event}} this { com isto: {event}} other { e gostaria de falar sobre isso}}'
const whenItWas =
  '{form, select, about {Senti {feel} com isto: {event}} when {Quando {event}, sinto {feel}} this {Senti {feel} com isto: {event}} other {Senti {feel} e gostaria de falar sobre isso}}'
const couldWe = 'we { Podemos {request}?} you { Você pode {request}?}'
const thanks = '{thanksForm, select, what { Valorizo {thanks}.} that { Valorizo que {thanks}.} other {}}'
const aim =
  '{aim, select, heard { O que mais quero é que você me escute.} change { O que mais quero é uma pequena mudança.} sorry { O que mais quero é pedir desculpas pela minha parte.} limit { O que mais quero é um limite claro.} share { O que mais quero é contar como foi para mim.} felt { Senti {feel}.} other {}}'

export const pt = translation<typeof en>()({
  start: {
    text: 'Vamos preparar uma conversa difícil. Você pode pular ou parar quando quiser. Você tem 2 minutos ou 10?',
    choices: {
      two: { label: '2 minutos', also: ['2', '2 min', 'curto', 'rápido', 'dois'] },
      ten: { label: '10 minutos', also: ['10', '10 min', 'longo', 'dez'] },
    },
  },

  // --- é seguro ter esta conversa ---
  gate: {
    text: 'Antes, uma pergunta privada. Como a outra pessoa pode reagir?',
    choices: {
      upsetButSafe: {
        label: 'Pode ficar mal, mas sem perigo',
        also: ['mal', 'pode ficar mal', 'sem perigo', 'estou em segurança'],
      },
      mightHurt: {
        community: {
          label: 'Pode me machucar, ameaçar ou castigar',
          also: ['me machucar', 'me ameaçar', 'me castigar', 'não é seguro', 'não estou em segurança', 'perigo'],
        },
      },
      mightPunish: {
        workplace: {
          label: 'Pode me ameaçar ou castigar',
          also: ['me ameaçar', 'me castigar', 'me machucar', 'não é seguro', 'não estou em segurança', 'perigo'],
        },
      },
      notSure: { label: 'Não sei', also: ['não tenho certeza', 'talvez', 'sei lá'] },
    },
  },
  fear: {
    text: 'Mais uma pergunta privada. Algo disto se aplica?',
    choices: {
      afraid: {
        community: { label: 'Muitas vezes me dá medo', also: ['medo', 'me dá medo', 'tenho medo'] },
      },
      control: {
        community: {
          label: 'Me vigia, ou controla meu dinheiro, celular ou amizades',
          also: ['controle', 'me controla', 'me vigia'],
        },
      },
      hurt: { community: { label: 'Já me machucou', also: ['me machucou', 'machucou', 'me bateu'] } },
      afraidHere: {
        workplace: { label: 'Muitas vezes me dá medo', also: ['medo', 'me dá medo', 'tenho medo'] },
      },
      bullied: { workplace: { label: 'Me humilha ou ameaça', also: ['me humilha', 'me ameaça', 'humilhação'] } },
      hurtHere: { workplace: { label: 'Já me machucou', also: ['me machucou', 'machucou', 'me bateu'] } },
      none: { label: 'Nada disso', also: ['nada', 'não', 'nenhum', 'nenhuma'] },
    },
  },

  // --- ganhar firmeza ---
  when: {
    text: 'Quando é a conversa?',
    choices: {
      now: { label: 'Agora', also: ['agora mesmo', 'já', 'daqui a pouco'] },
      today: { label: 'Hoje', also: ['hoje à noite', 'ainda hoje', 'hoje à tarde'] },
      anotherDay: { label: 'Outro dia', also: ['amanhã', 'esta semana', 'semana que vem'] },
      unsure: { label: 'Não sei', also: ['não sei ainda', 'não tenho certeza', 'sei lá'] },
    },
  },
  howUpset: {
    text: 'Quanto isso está mexendo com você agora? 0 é calma. 10 é o máximo que dá para sentir.',
    ends: { low: 'calma', high: 'o máximo' },
  },
  calmFirst: {
    text: 'É muita coisa para levar a uma conversa. Quer um passo de calma antes? Seguir em frente também vale.',
    choices: {
      calmStep: { label: 'Primeiro, um passo de calma', also: ['calma', 'passo de calma', 'sim', 'ok'] },
      breatheFirst: { label: 'Respirar devagar 5 minutos', also: ['respirar', 'respiração', '5 minutos'] },
      goOn: { label: 'Continuar', also: ['não', 'não quero', 'em frente'] },
    },
  },
  breatheFirst: {
    text: 'Quer respirar devagar por 5 minutos antes?',
    choices: {
      breatheFirst: { label: 'Sim, respirar antes', also: ['sim', 'ok', 'claro', 'respirar'] },
      goOn: { label: 'Não, continuar', also: ['não', 'não quero', 'em frente'] },
    },
  },
  breathe: {
    text: 'Puxe o ar contando até 4. Solte devagar contando até 6. Deixe os ombros caírem. Aviso quando passarem 5 minutos. Se respirar assim der tontura ou mal-estar, toque em Não é para mim.',
    choices: {
      done: { label: 'Já terminei', also: ['terminei', 'pronto', 'pronta', 'feito'] },
      notForMe: { label: 'Não é para mim', also: ['não é pra mim', 'não quero', 'outra coisa'] },
    },
  },
  timeUp: 'Passaram 5 minutos.',
  howReady: {
    text: 'Quanto preparo você sente para a conversa, de 0 a 10?',
    ends: { low: 'nenhum preparo', high: 'muito preparo' },
  },
  apart: {
    text: 'A conversa é com alguém da sua lista? Deixo essa pessoa de fora por agora.',
    choices: { nobody: { label: 'Não, ninguém da lista', also: ['não', 'ninguém', 'nenhum', 'nenhuma'] } },
  },
  anchor: {
    text: {
      community: 'Escolha alguém ou algo que está do seu lado. Você também pode escrever um apelido. Não vou guardar.',
      workplace: 'Escolha alguém ou algo que apoia você. Você também pode escrever um apelido. Não vou guardar.',
    },
    choices: {
      place: { label: 'Um lugar de que gosto', also: ['lugar', 'um lugar', 'meu lugar'] },
      pastWin: { label: 'Uma vez em que fui bem', also: ['fui bem', 'uma vitória', 'deu certo'] },
      noOne: { label: 'Ninguém me vem à mente', also: ['ninguém', 'nenhum', 'nada'] },
    },
    form: { open: 'Escrever um apelido', title: 'Do seu lado', field: 'Um apelido' },
  },
  noOne: 'Tudo bem, e isso não diz nada de ruim sobre você.',
  hold: {
    text: '{kind, select, someone {Traga {anchor} à mente, bem ao seu lado. O que {anchor} sabe de bom sobre você?} somewhere {Traga {anchor} à mente. O que é bom em estar lá?} place {Traga esse lugar à mente. O que é bom em estar lá?} other {Traga esse momento à mente. O que você fez bem?}} Fique com isso por cerca de um minuto. Pode ser de olhos abertos.',
    choices: {
      done: { label: 'Já terminei', also: ['terminei', 'pronto', 'pronta', 'feito'] },
      notForMe: { label: 'Não é para mim', also: ['não é pra mim', 'não quero', 'outra coisa'] },
    },
  },
  point: {
    text: 'O que você mais quer desta conversa?',
    choices: {
      heard: { label: 'Que me escutem', also: ['escuta', 'que me ouçam', 'que me escute'] },
      change: { label: 'Pedir uma mudança', also: ['mudança', 'uma mudança', 'mudar algo'] },
      sorry: { label: 'Pedir desculpas', also: ['desculpas', 'desculpa', 'pedir perdão'] },
      limit: { label: 'Colocar um limite', also: ['limite', 'um limite', 'pôr um limite'] },
      share: { label: 'Contar como me sinto', also: ['contar', 'como me sinto', 'meus sentimentos'] },
      otherPoint: { label: 'Outra coisa', also: ['outra', 'outro', 'algo mais'] },
    },
  },

  // --- a frase ---
  feelings: {
    text: 'O que você sente sobre isso? Escolha um ou dois.',
    choices: {
      hurting: { community: { label: 'mágoa', also: ['magoado', 'magoada', 'dor'] } },
      sad: { community: { label: 'tristeza', also: ['triste', 'para baixo'] } },
      worried: { community: { label: 'preocupação', also: ['preocupado', 'preocupada', 'ansiedade'] } },
      lonely: { community: { label: 'solidão', also: ['sozinho', 'sozinha', 'só'] } },
      concerned: { workplace: { label: 'preocupação', also: ['preocupado', 'preocupada', 'ansiedade'] } },
      letDown: { label: 'decepção', also: ['decepcionado', 'decepcionada', 'desapontamento'] },
      tired: { community: { label: 'cansaço', also: ['cansado', 'cansada', 'exaustão'] } },
      frustrated: { label: 'frustração', also: ['frustrado', 'frustrada', 'irritação'] },
      angry: { community: { label: 'raiva', also: ['com raiva', 'fúria', 'ódio'] } },
      confused: { label: 'confusão', also: ['confuso', 'confusa', 'sem entender'] },
      leftOut: { label: 'exclusão', also: ['de fora', 'fiquei de fora', 'excluído', 'excluída'] },
      notHeard: {
        community: { label: 'falta de escuta', also: ['ninguém me ouviu', 'não me ouviram', 'não me escutaram'] },
      },
      ashamed: { community: { label: 'vergonha', also: ['envergonhado', 'envergonhada', 'com vergonha'] } },
      scared: { community: { label: 'medo', also: ['com medo', 'assustado', 'assustada'] } },
      hopeful: { community: { label: 'esperança', also: ['esperançoso', 'esperançosa', 'com esperança'] } },
      torn: { community: { label: 'dúvida', also: ['dividido', 'dividida', 'em dúvida'] } },
      overwhelmed: { community: { label: 'sobrecarga', also: ['sobrecarregado', 'sobrecarregada', 'é demais'] } },
      stretched: { workplace: { label: 'sobrecarga', also: ['sobrecarregado', 'sobrecarregada', 'cansaço'] } },
      unsure: { workplace: { label: 'incerteza', also: ['incerto', 'sem certeza', 'em dúvida'] } },
      rushed: { workplace: { label: 'pressão', also: ['pressa', 'com pressa', 'correria'] } },
    },
  },
  event: {
    text: 'O que aconteceu, em poucas palavras simples? Um só fato basta. Escolha um ou escreva. Não guardo nada do que você escreve.',
    choices: {
      remark: { label: 'o que foi dito', also: ['um comentário', 'comentário', 'palavras'] },
      changedPlan: { label: 'uma mudança de planos', also: ['mudança de planos', 'planos', 'um plano'] },
      choresShare: {
        community: { label: 'a divisão das tarefas de casa', also: ['tarefas de casa', 'tarefas', 'a casa'] },
      },
      workShare: { workplace: { label: 'a divisão do trabalho', also: ['o trabalho', 'trabalho', 'tarefas'] } },
      money: { community: { label: 'o dinheiro', also: ['dinheiro', 'grana', 'contas'] } },
      missedDate: { workplace: { label: 'um prazo perdido', also: ['prazo', 'o prazo', 'um prazo'] } },
      time: { community: { label: 'o nosso tempo em comum', also: ['tempo', 'nosso tempo', 'o tempo'] } },
      feedback: { workplace: { label: 'o jeito de dar retorno', also: ['retorno', 'feedback', 'o feedback'] } },
      noWords: { label: 'Não acho as palavras', also: ['sem palavras', 'não sei', 'não sei dizer'] },
    },
    form: { open: 'Escrever', title: 'O que aconteceu', field: 'Em poucas palavras simples' },
  },
  wordsLost: 'Desculpe, fui reiniciado e perdi as palavras que você escreveu.',
  hint: {
    text: '{hint, select, threat {Isto pode soar como ameaça. Se é um limite de que você precisa, pode manter. Se veio da raiva, pode mudar. O que combina mais?} strong {São palavras fortes. Uma conversa costuma ir melhor sem elas. Quer mudar?} label {Essa frase fala de quem a pessoa é. Quer tentar o que ela fez?} blame {Isso pode soar como acusação. Quer tentar "Gostaria de ..."?} thought {Isso parece uma ideia sobre a outra pessoa. Quer dizer o que aconteceu?} always {"Sempre" e "nunca" são fáceis de contestar. Dá para citar uma vez?} wish {Isso pode soar como regra. Quer transformar em um desejo?} many {Parecem várias coisas de uma vez. Quer escolher a que vem primeiro?} other {Quer ler mais uma vez?}}',
    choices: {
      change: { label: 'Mudar', also: ['sim', 'ok', 'muda', 'editar', 'reescrever'] },
      keep: { label: 'Deixar como está', also: ['não', 'não quero', 'deixar', 'manter'] },
    },
  },
  afterCheck: {
    text: 'De volta à sua frase. Quer seguir com essas palavras?',
    choices: {
      goOn: { label: 'Continuar', also: ['sim', 'ok', 'em frente'] },
      change: { label: 'Mudar as palavras', also: ['não', 'mudar', 'editar'] },
    },
  },
  openers: {
    text: 'Tudo bem. Aqui vão cinco jeitos de começar. Escolha um, ou tente com as suas palavras.',
    choices: {
      notEasy: {
        label: 'É difícil para mim dizer isto. Você pode me ouvir primeiro?',
        also: ['1', 'me ouvir primeiro'],
      },
      onMyMind: { label: 'Há algo na minha cabeça. Agora é um bom momento?', also: ['2', 'na minha cabeça'] },
      noRightWords: {
        label: 'Ainda não tenho as palavras certas. Mesmo assim, quero tentar.',
        also: ['3', 'quero tentar', 'tentar'],
      },
      tenMinutes: {
        label: 'Algo vem me incomodando. Podemos conversar 10 minutos?',
        also: ['4', '10 minutos', 'dez minutos'],
      },
      mayGetWrong: {
        label: 'Talvez eu diga isto mal. Para mim, importa que a gente converse.',
        also: ['5', 'a gente conversa'],
      },
      ownWords: { label: 'Com as minhas palavras', also: ['minhas palavras', 'eu escrevo', 'escrever'] },
    },
  },
  request: {
    text: 'O que você gostaria no lugar disso? Algo pequeno e claro. Escolha um, ou escreva como a frase continua: "Podemos ..."',
    choices: {
      talkTonight: {
        community: { label: 'conversar 10 minutos hoje à noite', also: ['conversar hoje à noite', 'conversar'] },
      },
      listenFirst: {
        community: { label: 'ouvir primeiro e falar depois', also: ['ouvir primeiro', 'me ouvir', 'escutar'] },
      },
      plan: { community: { label: 'combinar um plano', also: ['plano', 'um plano', 'fazer um plano'] } },
      takeTurns: { community: { label: 'falar um de cada vez', also: ['um de cada vez', 'cada um na sua vez'] } },
      phones: {
        community: { label: 'guardar os celulares no jantar', also: ['celulares', 'sem celular', 'celular'] },
      },
      chores: {
        community: { label: 'dividir as tarefas de outro jeito', also: ['tarefas', 'dividir as tarefas'] },
      },
      askMe: {
        community: { label: 'me perguntar antes de decidir', also: ['me perguntar', 'me perguntar antes'] },
      },
      tellMe: { community: { label: 'me avisar com antecedência', also: ['me avisar', 'avisar', 'avisar antes'] } },
      sayThanks: { community: { label: 'agradecer mais vezes', also: ['agradecer', 'agradecer mais', 'gratidão'] } },
      ownTime: {
        community: { label: 'ter um tempo só nosso', also: ['tempo', 'um tempo só nosso', 'tempo só nosso'] },
      },
      slowDown: { community: { label: 'ir mais devagar', also: ['devagar', 'mais devagar', 'com calma'] } },
      tryTomorrow: { community: { label: 'tentar de novo amanhã', also: ['amanhã', 'tentar amanhã'] } },
      getHelp: { community: { label: 'buscar apoio para isto', also: ['apoio', 'buscar apoio', 'buscar ajuda'] } },
      budget: { community: { label: 'combinar um orçamento', also: ['orçamento', 'um orçamento', 'dinheiro'] } },
      whoDoesWhat: {
        workplace: { label: 'combinar quem faz o quê', also: ['quem faz o quê', 'papéis', 'funções'] },
      },
      meet: { workplace: { label: 'marcar uma reunião de 15 minutos', also: ['reunião', '15 minutos'] } },
      notesAhead: {
        workplace: { label: 'compartilhar anotações antes', also: ['anotações', 'compartilhar anotações'] },
      },
      letMeFinish: { workplace: { label: 'me deixar concluir primeiro', also: ['me deixar concluir', 'concluir'] } },
      clearDate: { workplace: { label: 'definir uma data clara', also: ['data', 'uma data', 'data clara'] } },
      inPrivate: {
        workplace: { label: 'me dar retorno em particular', also: ['em particular', 'retorno', 'feedback'] },
      },
      swapTasks: { workplace: { label: 'trocar algumas tarefas', also: ['trocar', 'trocar tarefas'] } },
      thirdPerson: {
        workplace: { label: 'chamar uma terceira pessoa', also: ['terceira pessoa', 'uma terceira pessoa'] },
      },
      noWords: { label: 'Não acho as palavras', also: ['sem palavras', 'não sei', 'não sei dizer'] },
    },
    form: { open: 'Escrever', title: 'O que você gostaria', field: 'Podemos ...' },
  },
  thanks: {
    text: 'Quer acrescentar algo que você valoriza nessa pessoa? Escreva como a frase continua: "Valorizo ..."',
    choices: { noThanks: { label: 'Prefiro não', also: ['não', 'nada', 'agora não', 'não quero'] } },
    form: { open: 'Escrever', title: 'Algo que você valoriza', field: 'Valorizo ...' },
  },
  plainLine: {
    community: `"{felt, select, yes {Sinto {feel}${aboutIt}.} other {Gostaria de falar sobre ${topic}.}}{asks, select, we { Gostaria que a gente pudesse {request}.} you { Gostaria que você pudesse {request}.} other {}}${thanks}"`,
    workplace: `"{felt, select, yes {${whenItWas}.} other {Gostaria de falar sobre ${topic}.}}{asks, select, ${couldWe} other {}}${thanks}"`,
  },
  softerLine: {
    community: `"Gostaria de falar sobre ${topic}.{felt, select, yes { Sinto {feel}.} other {}}{asks, select, ${couldWe} other { Agora é um bom momento?}}"`,
    workplace: `"Gostaria de falar sobre ${topic}.${aim}{asks, select, ${couldWe} other { Agora é um bom momento?}}"`,
  },
  shorterLine: {
    community: `"{felt, select, yes {Sinto {feel}${aboutIt}.} other {É sobre ${topic}.}}{asks, select, ${couldWe} other { Podemos conversar?}}"`,
    workplace: `"É sobre ${topic}.{asks, select, ${couldWe} other { Podemos conversar?}}"`,
  },
  lines: {
    text: 'Aqui estão dois jeitos de dizer isso. Qual você quer?',
    choices: {
      first: { label: 'Usar o primeiro', also: ['primeiro', '1', 'o primeiro', 'usar'] },
      softer: { label: 'Usar o mais suave', also: ['mais suave', 'suave', 'segundo', '2', 'o segundo'] },
      shorter: { label: 'Deixar mais curto', also: ['mais curto', 'curto', 'encurtar'] },
      edit: { label: 'Mudar uma parte', also: ['mudar', 'editar', 'trocar'] },
      startOver: { label: 'Começar de novo', also: ['do começo', 'do início', 'novo'] },
    },
  },
  shorter: {
    text: 'Aqui vai um mais curto. Quer este?',
    choices: {
      useShorter: { label: 'Usar este', also: ['sim', 'usar', 'ok', 'este'] },
      otherTwo: { label: 'Ver os outros dois', also: ['não', 'os outros', 'mais suave', 'suave'] },
      edit: { label: 'Mudar uma parte', also: ['mudar', 'editar', 'trocar'] },
      startOver: { label: 'Começar de novo', also: ['do começo', 'do início', 'novo'] },
    },
  },
  editWhat: {
    text: 'O que você gostaria de mudar?',
    choices: {
      editFeelings: { label: 'Os sentimentos', also: ['sentimentos', 'sentimento', 'o que sinto'] },
      editEvent: { label: 'O que aconteceu', also: ['o fato', 'fato', 'acontecimento'] },
      editRequest: { label: 'O que eu peço', also: ['pedido', 'o pedido', 'o que peço'] },
      editThanks: { label: 'O que eu valorizo', also: ['valorizo', 'o que valorizo', 'agradecimento'] },
      nothing: { label: 'Nada, ver as frases', also: ['nada', 'não', 'ver as frases'] },
    },
  },
  copyIt: 'Copie esta frase agora. Não vou guardar, e nunca envio. Você também pode dizer só o que sente.',
  openerLine: '"{opener}"',

  // --- um plano, e se é hora ---
  ifThen: {
    text: 'O que você vai fazer se ficar tenso? Escolha um plano.',
    choices: {
      breath: {
        label: 'Se a minha voz subir, então respiro devagar uma vez antes de falar.',
        also: ['voz', 'respirar', 'respiro'],
      },
      pause: { label: 'Se o meu peito apertar, então peço 20 minutos.', also: ['peito', 'pedir 20 minutos'] },
      wait: {
        label: 'Se eu quiser enviar um texto longo, então guardo e espero uma hora.',
        also: ['texto', 'esperar uma hora'],
      },
      think: {
        label: 'Se eu ouvir "você sempre", então digo "deixa eu pensar".',
        also: ['você sempre', 'deixa eu pensar'],
      },
    },
  },
  planSet: 'O seu plano: {plan}',
  readyAgain: {
    text: 'Quanto preparo você sente agora, de 0 a 10?',
    ends: { low: 'nenhum preparo', high: 'muito preparo' },
  },
  change: [
    'O preparo foi de {before} para {after}. É só a sua própria medida, não um teste.',
    'De {before} para {after}. É a sua própria medida, de mais ninguém.',
  ],
  noChange: 'Sem mudança desta vez. Isso acontece, e não é culpa sua.',
  readyFell: {
    text: 'Tudo bem esperar. Uma hora ruim pode estragar uma boa conversa. O que você prefere?',
    choices: {
      wait: { label: 'Deixar para outro dia', also: ['outro dia', 'hoje não', 'deixar'] },
      notes: { label: 'Notas para quem me ajuda', also: ['notas', 'quem me ajuda', 'anotações'] },
      goOn: { label: 'Seguir como planejado', also: ['como planejado', 'em frente', 'sigo'] },
    },
  },
  canWait: 'Então isso espera. Nada precisa ser dito hoje.',
  helperNotes: `Você pode copiar isto para alguém de confiança. Eu nunca envio.
"Tenho uma conversa difícil pela frente e queria a sua ajuda. É sobre ${topic}.{felt, select, yes { Sinto {feel}.} other {}}{asks, select, we { Quero propor isto: {request}.} you { Quero pedir isto: {request}.} other {}}"`,
  hardAnswer: 'Dá para começar bem e ainda ouvir uma resposta dura. Essa parte não é sua.',

  // --- um lembrete antes, uma mensagem depois ---
  lastStep: {
    text: 'Um lembrete meu ajudaria? Só escrevo se você pedir.',
    choices: {
      remind: { label: 'Lembrar 5 minutos antes', also: ['lembrar', 'lembrete', '5 minutos antes'] },
      checkIn: { label: 'Perguntar depois como foi', also: ['perguntar depois', 'como foi', 'perguntar'] },
      done: { label: 'Não, terminei por aqui', also: ['terminei', 'não', 'não quero', 'nada', 'tchau'] },
    },
  },
  talkWhen: {
    text: 'Quando começa a conversa? Escreva um horário, como 18:30, ou um tempo, como 2 horas. O máximo é um dia.',
    form: { open: 'Escrever um horário', title: 'Início da conversa', field: 'Um horário ou um tempo' },
  },
  verySoon: 'Faltam só alguns minutos, então não precisa de lembrete.',
  reminderSet: {
    text: 'Escrevo neste horário: {time}. {after, select, yes {Quer que eu pergunte depois como foi?} other {Tudo bem assim?}}',
    choices: {
      okay: { label: 'Tudo bem', also: ['ok', 'sim', 'tá bom', 'beleza'] },
      hourAfter: { label: 'Uma hora após o começo', also: ['1 hora', 'uma hora', 'hora'] },
      threeHoursAfter: { label: 'Três horas após o começo', also: ['3 horas', 'três horas'] },
      noCheckIn: { label: 'Não precisa perguntar', also: ['não', 'não quero', 'não pergunte'] },
      noNote: { label: 'Não quero o lembrete', also: ['sem lembrete', 'não lembre', 'tirar o lembrete'] },
    },
  },
  allSet: 'Tudo marcado. Não escrevo nada até lá. Você já pode fechar este chat.',
  talkSoon: {
    text: 'Um lembrete que você pediu.\nRespire devagar uma vez e comece com a sua frase.{plan, select, yes { O seu plano: {ifThen}} other {}}',
    choices: {
      okay: { label: 'Tudo bem', also: ['ok', 'sim', 'vamos', 'obrigado', 'obrigada'] },
      moved: { label: 'Mudou de hora', also: ['mudou', 'agora não', 'outra hora', 'novo horário'] },
    },
  },
  goodStart: 'Mais tarde pergunto como foi, como você pediu. Você já pode fechar este chat.',
  checkInWhen: {
    text: 'Quando posso perguntar como foi? Escreva um horário, como 18:30, ou um tempo, como 2 horas. O máximo é um dia.',
    form: { open: 'Escrever um horário', title: 'Horário da pergunta', field: 'Um horário ou um tempo' },
  },
  checkInSet: {
    text: 'Pergunto como foi neste horário: {time}. Tudo bem assim?',
    choices: {
      okay: { label: 'Tudo bem', also: ['ok', 'sim', 'tá bom', 'beleza'] },
      noCheckIn: { label: 'Não precisa perguntar', also: ['não', 'não quero', 'não pergunte'] },
    },
  },
  howWasIt: {
    text: 'Uma mensagem que você pediu.\nComo foi?',
    choices: {
      better: { label: 'Melhor', also: ['bem', 'foi bem', 'bom', 'ótimo'] },
      same: { label: 'Mais ou menos igual', also: ['igual', 'a mesma coisa', 'mais ou menos', 'ok'] },
      worse: { label: 'Pior', also: ['mal', 'ruim', 'foi mal'] },
      noTalk: { label: 'Não aconteceu', also: ['não conversamos', 'não houve conversa', 'ainda não'] },
      feltUnsafe: {
        community: { label: 'Não me senti em segurança', also: ['não foi seguro', 'sem segurança', 'com medo'] },
      },
      feltUnsafeHere: {
        workplace: { label: 'Não me senti em segurança', also: ['não foi seguro', 'sem segurança', 'com medo'] },
      },
    },
  },
  thankThem: {
    text: 'Que bom. Quer dizer à pessoa uma coisa que ajudou?',
    choices: {
      giveLine: { label: 'Quero uma frase', also: ['uma frase', 'frase', 'sim'] },
      myWay: { label: 'Digo do meu jeito', also: ['do meu jeito', 'meu jeito', 'eu mesmo', 'eu mesma'] },
      noThanks: { label: 'Prefiro não', also: ['não', 'nada', 'não quero'] },
    },
  },
  thankLine: 'Você pode copiar isto. Eu nunca envio.\n"Agradeço por me ouvir até o fim."',
  notBetter: {
    text: 'Dá para começar bem e ainda ouvir uma resposta dura. Essa parte não é sua. O que ajudaria agora?',
    choices: {
      calmStep: { label: 'Um passo de calma', also: ['calma', 'passo de calma'] },
      lookBack: { label: 'Olhar para o que aconteceu', also: ['olhar', 'olhar para trás', 'reparar'] },
      done: { label: 'Terminei por aqui', also: ['terminei', 'pronto', 'pronta', 'nada', 'tchau'] },
    },
  },
  noTalkYet: {
    text: 'Tudo bem. Conversas podem esperar. Quer marcar um novo horário?',
    choices: {
      newTime: { label: 'Marcar um novo horário', also: ['sim', 'novo horário', 'marcar', 'ok'] },
      leaveIt: { label: 'Deixar de lado', also: ['não', 'não quero', 'deixar', 'por enquanto não'] },
    },
  },
  close: [
    'Você se dedicou a isto. Você já pode fechar este chat.',
    'Foi uma boa preparação. Você já pode fechar este chat.',
  ],
})
