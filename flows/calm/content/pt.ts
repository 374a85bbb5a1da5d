/** O que o Tend diz enquanto alguém recupera a calma depois de uma briga. */
import { translation } from '#flow'
import type { en } from './en.ts'

const next = { label: 'Próximo', also: ['pronto', 'pronta', 'já', 'feito', 'ok'] }
const done = { label: 'Já terminei', also: ['pronto', 'pronta', 'já', 'feito', 'terminei'] }
const notForMe = { label: 'Não é para mim', also: ['não é pra mim', 'outro', 'outra coisa'] }

export const pt = translation<typeof en>()({
  start: {
    community: 'Isso parece difícil. Primeiro, vamos mais devagar. Você pode pular ou parar quando quiser.',
    workplace: 'Parece um momento tenso. Primeiro, vamos mais devagar. Você pode pular ou parar quando quiser.',
  },
  safe: {
    text: {
      community: 'Você está longe da briga e em segurança por agora?',
      workplace: 'Você está longe disso e em segurança por agora?',
    },
    choices: {
      yes: { label: 'Sim', also: ['estou', 'sim, estou', 'em segurança', 'estou em segurança'] },
      away: { label: 'Posso me afastar', also: ['me afastar', 'posso ir embora', 'vou me afastar', 'ainda não'] },
      scared: { community: { label: 'Tenho medo dessa pessoa', also: ['medo', 'tenho medo', 'estou com medo'] } },
      unsafeHere: {
        workplace: {
          label: 'Não me sinto em segurança aqui',
          also: ['não estou em segurança', 'não me sinto em segurança', 'sem segurança'],
        },
      },
    },
  },
  moveAway: {
    text: 'Boa ideia. Se puder, vá para outro lugar. Toque em Próximo quando chegar lá.',
    choices: { next: { ...next, also: [...next.also, 'cheguei', 'já cheguei', 'aqui'] } },
  },
  howUpset: {
    text: 'Quanto isso está mexendo com você agora? 0 é calma. 10 é o máximo que dá para sentir.',
    ends: { low: 'calma', high: 'o máximo' },
  },
  settledAlready: {
    text: 'Parece que já há bastante calma aí. Quer um passo curto de calma, ou pensar no que vem depois?',
    choices: {
      calmStep: { label: 'Um passo de calma', also: ['calma', 'passo', 'passo de calma'] },
      plan: { label: 'Pensar no que vem depois', also: ['plano', 'pensar', 'o que vem depois'] },
      enough: { label: 'Já está bom assim', also: ['já está bom', 'já basta', 'nada', 'não quero'] },
    },
  },
  howLong: {
    text: 'Você tem 2 minutos, 10 minutos, ou precisa de uma pausa de verdade?',
    choices: {
      two: { label: '2 minutos', also: ['2 min', 'curto', 'rápido', 'dois', 'dois minutos'] },
      ten: { label: '10 minutos', also: ['10', '10 min', 'longo', 'dez', 'dez minutos'] },
      break: { label: 'Uma pausa de verdade', also: ['uma pausa', 'pausa de verdade', 'descanso', 'um descanso'] },
    },
  },
  pick: {
    text: '{flooded, select, yes {Quando tudo está tão agitado, o corpo vem primeiro. Escolha um.} other {Escolha um que pareça bom.}}',
    choices: {
      ground: { label: 'Nomear o que há à minha volta', also: ['nomear', 'à minha volta', '54321', '5 4 3 2 1'] },
      feet: { label: 'Pés contra o chão', also: ['pés', 'chão', 'pés no chão'] },
      cool: { label: 'Algo fresco', also: ['fresco', 'frio', 'água'] },
      sigh: { label: 'Suspiros longos', also: ['suspiro', 'suspiros', 'suspirar'] },
      breathe: { label: 'Respirar devagar', also: ['respirar', 'respiração', 'respiro'] },
      warm: { label: 'Alguém ou algo seguro', also: ['alguém', 'alguém seguro', 'algo seguro', 'pessoa segura'] },
      kind: { label: 'Três frases gentis', also: ['frases', 'frases gentis', 'gentil'] },
      hand: { touch: { label: 'Uma mão no peito', also: ['mão', 'peito', 'mão no peito'] } },
    },
  },
  groundFive: {
    text: 'Fique de olhos abertos. Nomeie 5 coisas que você vê, na cabeça ou em voz alta. Não guardo nada do que você escrever aqui.',
    choices: { next, notForMe },
  },
  groundFour: { text: 'Agora, 4 coisas que você sente no corpo.', choices: { next, notForMe } },
  groundThree: { text: 'Agora, 3 coisas que você ouve.', choices: { next, notForMe } },
  groundTwo: { text: 'Agora, 2 cheiros que você sente, ou gostaria de sentir.', choices: { next, notForMe } },
  groundOne: { text: 'Agora, 1 gosto que você sente, ou uma respiração lenta.', choices: { next, notForMe } },
  feet: {
    text: 'Empurre os dois pés, ou as duas mãos, contra o que sustenta você. Conte até cinco. Solte. Faça isso três vezes. Depois, descanse os olhos no ponto mais distante. Volto em um minuto.',
    choices: { done, notForMe },
  },
  cool: {
    text: 'Segure algo fresco, ou passe água fresca nas mãos. Perceba só isso. Volto em um minuto.',
    choices: { done, notForMe },
  },
  sigh: {
    text: 'Puxe o ar. Puxe mais um golinho de ar por cima. Solte tudo, devagar e por muito tempo. {minutes, plural, =0 {Faça isso três vezes. Volto em meio minuto.} one {Siga no seu ritmo. Volto em # minuto.} other {Siga no seu ritmo. Volto em # minutos.}}',
    choices: { done, notForMe },
  },
  breathe: {
    text: 'Puxe o ar contando até 4. Solte devagar contando até 6. Deixe os ombros caírem. Aviso quando {minutes, plural, one {passar # minuto} other {passarem # minutos}}. Se respirar assim der tontura ou mal-estar, toque em Não é para mim.',
    choices: { done, notForMe },
  },
  hand: {
    text: {
      touch:
        'Se quiser, apoie uma mão no peito ou no braço, ou segure algo morno. Respire devagar. Lembre um momento pequeno em que alguém trouxe segurança. Volto em um minuto, mais ou menos.',
    },
    choices: { done, notForMe },
  },
  kind: {
    text: 'Experimente estas três frases na cabeça. Isto é difícil. Outras pessoas também sentem isto. Que eu me trate com gentileza. Volto em um minuto. Se doer, toque em Não é para mim.',
    choices: { done, notForMe: { ...notForMe, also: [...notForMe.also, 'dói', 'doeu'] } },
  },
  kindStings: 'Se isso dói, tudo bem. Podemos fazer um mais simples.',
  apart: {
    text: {
      community: 'Esta briga é com alguém da sua lista? Deixo essa pessoa de fora por agora.',
      workplace: 'Isto é sobre alguém da sua lista? Deixo essa pessoa de fora por agora.',
    },
    choices: { nobody: { label: 'Não, ninguém da lista', also: ['não', 'ninguém', 'nenhum', 'nenhuma'] } },
  },
  warm: {
    text: {
      community:
        'Pense em alguém, um bicho ou um lugar que traz segurança. Escolha um que não tenha parte nesta briga. Quem ou o que é?',
      workplace:
        'Pense em alguém que apoia você, um bicho ou um lugar de que você gosta. Escolha um que não tenha parte nisto. Quem ou o que é?',
    },
    choices: {
      gotOne: { label: 'Já escolhi', also: ['sim', 'escolhi', 'tenho um', 'tenho uma'] },
      noOne: { label: 'Ninguém me vem à mente', also: ['ninguém', 'nenhum', 'nenhuma', 'nada'] },
    },
  },
  warmElse: {
    text: 'Tudo bem, e isso não diz nada de ruim sobre você. Um destes também serve. Qual parece mais fácil?',
    choices: {
      place: { label: 'Um lugar tranquilo', also: ['lugar', 'um lugar', 'lugar tranquilo'] },
      animal: { label: 'Um bicho', also: ['animal', 'cachorro', 'gato', 'um animal'] },
      stranger: { label: 'Alguém gentil de passagem', also: ['desconhecido', 'desconhecida', 'alguém gentil'] },
      character: { label: 'Alguém de uma história', also: ['personagem', 'história', 'um personagem'] },
      nature: { label: 'Céu, árvores ou água', also: ['natureza', 'céu', 'árvores', 'água'] },
      notForMe,
    },
  },
  warmHold: {
    text: 'Imagine bem perto de você. Como seria estar junto, ou o que você ouviria agora? Fique com isso por 30 segundos. Volto em um minuto.',
    choices: { done, notForMe },
  },
  change: [
    'Você foi de {before} para {after}. É só a sua própria medida, não um teste.',
    'De {before} para {after}. É a sua própria medida, de mais ninguém.',
  ],
  addWarm: {
    text: 'Quer juntar um passo curto: pensar em alguém ou algo seguro?',
    choices: {
      add: { label: 'Sim, quero', also: ['sim', 'quero', 'ok', 'claro'] },
      noThanks: { label: 'Prefiro não', also: ['não', 'não quero', 'não obrigado', 'não obrigada'] },
    },
  },
  same: {
    text: 'Ainda está mais ou menos igual. Isso acontece, e não é culpa sua. O corpo pode demorar. O que você prefere?',
    choices: {
      another: { label: 'Tentar outro tipo', also: ['outro', 'outra', 'tentar outro', 'mais um'] },
      break: { label: 'Uma pausa de verdade', also: ['uma pausa', 'pausa de verdade', 'descanso'] },
      enough: { label: 'Já está bom assim', also: ['já está bom', 'já basta'] },
    },
  },
  gotWorse: {
    text: 'Subiu. Vamos deixar esse de lado. Olhe em volta e nomeie três coisas que você vê. Não precisa fazer mais nada. Como está agora?',
    choices: {
      better: { label: 'Está melhor', also: ['melhor', 'melhorou', 'bem', 'ok'] },
      stillBad: { label: 'Ainda está ruim', also: ['ruim', 'mal', 'pior', 'igual'] },
    },
  },
  breakLength: {
    text: 'Uma pausa de verdade ajuda muita gente. 20 minutos ou mais é um bom começo. Quanto tempo?',
    choices: {
      twenty: { label: '20 minutos', also: ['20', '20 min', 'vinte minutos'] },
      thirty: { label: '30 minutos', also: ['30', '30 min', 'meia hora'] },
      sixty: { label: '1 hora', also: ['60', '60 min', '60 minutos', 'uma hora', 'hora'] },
      untilTime: { label: 'Até um horário', also: ['horário', 'um horário', 'outro'] },
    },
  },
  untilWhen: {
    text: 'Quando posso escrever para você? Escreva um horário, como 18:30, ou um tempo, como 2 horas. O máximo é um dia.',
    form: { open: 'Escrever um horário', title: 'Horário do contato', field: 'Um horário ou um tempo' },
  },
  breakNote: {
    text: 'Quer palavras para avisar a outra pessoa? Uma pausa funciona melhor com hora para voltar.',
    choices: {
      yes: { label: 'Sim', also: ['sim, por favor', 'quero', 'ok', 'claro'] },
      no: { label: 'Não', also: ['não quero', 'prefiro não', 'não obrigado', 'não obrigada'] },
      notSafe: { community: { label: 'Avisar não é seguro', also: ['não é seguro', 'é perigoso'] } },
      notSafeHere: {
        workplace: { label: 'Não me sinto em segurança aqui', also: ['não é seguro', 'sem segurança'] },
      },
    },
  },
  note: {
    community:
      'Você pode copiar isto. Eu nunca envio por você.\n"Quero fazer isto direito. Preciso de uma pausa. Volto neste horário: {time}."',
    workplace:
      'Você pode copiar isto. Eu nunca envio por você.\n"Gostaria de parar um pouco e pensar melhor. Podemos retomar neste horário: {time}."',
  },
  onBreak: {
    text: 'Até lá, faça algo simples: uma volta, um banho, música, a louça. Tente não repassar a briga nem escrever textos longos. Escrevo neste horário: {time}. Tudo bem?',
    choices: {
      okay: { label: 'Tudo bem', also: ['ok', 'sim', 'tá bom', 'beleza'] },
      early: { label: 'Voltei antes', also: ['voltei', 'já voltei', 'antes'] },
      noCheckIn: { label: 'Não precisa escrever', also: ['não escreva', 'não precisa', 'sem aviso'] },
    },
  },
  breakSet: 'A sua pausa está marcada. Não escrevo nada até lá. Você já pode fechar este chat.',
  breakOver: {
    text: 'A sua pausa terminou. Quanto isso está mexendo com você agora, de 0 a 10?',
    ends: { low: 'calma', high: 'o máximo' },
    choices: { moreTime: { label: 'Mais tempo', also: ['ainda não', 'mais um pouco', 'preciso de mais'] } },
  },
  stillHigh: {
    text: 'Ainda está alto. Algumas brigas precisam de mais tempo. Você pode descansar uma hora, ou deixar para amanhã. O que combina mais com você?',
    choices: {
      hour: { label: 'Descansar 1 hora', also: ['hora', 'uma hora', 'descansar'] },
      tomorrow: { label: 'Amanhã', also: ['deixar para amanhã', 'até amanhã', 'dormir'] },
      calmStep: { label: 'Um passo de calma', also: ['calma', 'passo de calma'] },
      talk: { label: 'Falar com alguém', also: ['falar', 'conversar', 'alguém'] },
    },
  },
  stillHighAgain: {
    text: 'Ainda está alto depois de uma segunda pausa. Isso pode acontecer. Uma noite, um passo de calma ou uma pessoa podem ajudar mais que esperar. Qual?',
    choices: {
      tomorrow: { label: 'Deixar para amanhã', also: ['amanhã', 'até amanhã', 'dormir'] },
      calmStep: { label: 'Um passo de calma', also: ['calma', 'passo de calma'] },
      talk: { label: 'Falar com alguém', also: ['falar', 'conversar', 'alguém'] },
    },
  },
  tomorrow: {
    text: 'Posso escrever para você amanhã? Escreva um horário como 9:30 ou 18:30, ou toque em Não precisa escrever.',
    form: { open: 'Escrever um horário', title: 'Horário do contato', field: 'Um horário ou um tempo' },
    choices: { noCheckIn: { label: 'Não precisa escrever', also: ['não', 'não precisa', 'não escreva'] } },
  },
  untilTomorrow:
    'Deixar para amanhã é uma escolha de verdade. Escrevo neste horário: {time}. Você já pode fechar este chat.',
  leaveItForToday:
    'Então vamos deixar isso por hoje. Nada precisa se resolver esta noite. Você já pode fechar este chat.',
  someone: {
    text: 'Há alguém de confiança para quem você possa ligar, ou com quem possa ficar?',
    choices: {
      someoneElse: { label: 'Sim, há alguém', also: ['sim', 'alguém', 'tem alguém', 'tenho alguém'] },
      noOne: { label: 'Ninguém agora', also: ['ninguém', 'não', 'não há ninguém', 'não tem ninguém'] },
    },
  },
  goToThem: 'Certo. Um simples "posso te ligar?" já basta para começar. Você já pode fechar este chat.',
  whatNext: {
    text: 'O que mais ajudaria agora?',
    choices: {
      plan: { label: 'Pensar em como começar a falar', also: ['plano', 'preparar', 'a conversa'] },
      lookBack: { label: 'Olhar para o que aconteceu', also: ['olhar', 'olhar para trás', 'reparar'] },
      ifThen: { label: 'Um plano "se… então"', also: ['se então', 'plano se então'] },
      rest: { label: 'Descansar', also: ['descanso', 'repousar'] },
      done: { label: 'Terminei por aqui', also: ['terminei', 'pronto', 'pronta', 'nada', 'tchau'] },
    },
  },
  ifThen: {
    text: 'Escolha um plano para a próxima vez que esquentar.',
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
  close: [
    'Isso foi um esforço de verdade. Você já pode fechar este chat.',
    'Que bom que você foi mais devagar. Você já pode fechar este chat.',
  ],
})
