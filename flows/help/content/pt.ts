/** O que o Tend diz quando alguém precisa de ajuda, e como se escreve uma linha de apoio em português. */
import { translation } from '#flow'
import type { en, rows as enRows } from './en.ts'

const northWest = {
  DE: 'Alemanha',
  AT: 'Áustria',
  BE: 'Bélgica',
  DK: 'Dinamarca',
  FI: 'Finlândia',
  FR: 'França',
  IE: 'Irlanda',
  IS: 'Islândia',
  LU: 'Luxemburgo',
  NO: 'Noruega',
  NL: 'Países Baixos',
  GB: 'Reino Unido',
  SE: 'Suécia',
  CH: 'Suíça',
}
const southEast = {
  SK: 'Eslováquia',
  ES: 'Espanha',
  GR: 'Grécia',
  HU: 'Hungria',
  IT: 'Itália',
  PL: 'Polônia',
  PT: 'Portugal',
  RO: 'Romênia',
  CZ: 'Tchéquia',
  TR: 'Turquia',
  UA: 'Ucrânia',
}
const americas = {
  AR: 'Argentina',
  BR: 'Brasil',
  CA: 'Canadá',
  CL: 'Chile',
  CO: 'Colômbia',
  US: 'Estados Unidos',
  MX: 'México',
  PY: 'Paraguai',
  PE: 'Peru',
  UY: 'Uruguai',
}
const asiaPacific = {
  AU: 'Austrália',
  KR: 'Coreia do Sul',
  PH: 'Filipinas',
  HK: 'Hong Kong',
  IN: 'Índia',
  ID: 'Indonésia',
  JP: 'Japão',
  MY: 'Malásia',
  NZ: 'Nova Zelândia',
  SG: 'Singapura',
  TH: 'Tailândia',
  TW: 'Taiwan',
}
const africaMiddleEast = {
  ZA: 'África do Sul',
  AE: 'Emirados Árabes Unidos',
  IL: 'Israel',
  NG: 'Nigéria',
  KE: 'Quênia',
}

const notListed = { notListed: { label: 'Não está na lista', also: ['não está', 'outro', 'outro país'] } }
const otherEU = { EU: { label: 'Outro país da UE', also: ['ue', 'união europeia'] } }

/** Nomes que já são o verbo de ligar, "Ligue 180": ficam como as pessoas os conhecem. */
const calls = ['Ligue', 'Disque']

export const rows: typeof enRows = {
  countries: { ...northWest, ...southEast, ...americas, ...asiaPacific, ...africaMiddleEast, EU: 'UE', US: 'EUA' },
  areas: {
    Bogotá: 'Bogotá',
    'Buenos Aires': 'Buenos Aires',
    England: 'Inglaterra',
    Lagos: 'Lagos',
    'Northern Ireland': 'Irlanda do Norte',
    Quebec: 'Quebec',
    Scotland: 'Escócia',
    Wales: 'País de Gales',
  },
  needs: { crisis: 'Para conversar', dv: 'Se alguém machuca você', child: 'Para jovens' },
  hours: { '24h': 'dia e noite', 'not 24h': 'não 24 h' },
  men: 'para homens',
  call: (number, name) =>
    name === undefined || name === ''
      ? `ligue ${number}`
      : calls.includes(name)
        ? `${name} ${number}`
        : `ligue para ${name} no ${number}`,
  callOrText: (number) => `ligue ou envie SMS para ${number}`,
  text: (number, word) => (word ? `envie ${word} por SMS para ${number}` : `envie SMS para ${number}`),
  whatsApp: (number) => `WhatsApp ${number}`,
  option: (number, option) => `${number}, opção ${option}`,
  mobile: (number) => `${number} do celular`,
  ambulance: (number) => `${number} para ambulância`,
  police: (number) => `${number} para polícia`,
  directory: (address) => `${address} tem linhas por país`,
  localEmergency: 'para o número local de emergência',
}

const stay = {
  more: {
    label: 'Mais linhas ou países',
    also: ['mais', 'mais linhas', 'mais números', 'outro país', 'país errado'],
  },
  anotherCountry: { label: 'Outro país', also: ['país', 'país errado', 'mudar de país'] },
  myCountry: { label: 'Escolher meu país', also: ['meu país', 'país', 'mais', 'outro país'] },
  phone: {
    label: 'Se olham o meu celular',
    also: ['celular', 'telefone', 'meu celular', 'olham meu celular', 'mexem no meu celular'],
  },
  ground: { label: 'Um minuto de calma', also: ['calma', 'minuto', 'um minuto', 'me acalmar'] },
  words: { label: 'Palavras para enviar', also: ['palavras', 'mensagem', 'escrever para alguém'] },
  okay: {
    label: 'Estou bem, foi engano',
    also: ['estou bem', 'tô bem', 'engano', 'foi engano', 'você errou', 'alarme falso'],
  },
  moderator: {
    community: {
      label: 'Avisar que quero conversar',
      also: ['moderador', 'moderadora', 'moderação', 'avisar', 'avisar a moderação'],
    },
  },
  goOn: { label: 'Continuar', also: ['sim', 'ok', 'vamos', 'obrigado', 'obrigada'] },
  close: { label: 'Fechar', also: ['tchau', 'ir embora', 'pronto', 'pronta'] },
  typed: 'Outra coisa',
}

const sending = {
  send: { label: 'Sim, envie', also: ['sim', 'envie', 'envia', 'enviar', 'pode enviar'] },
  sendNothing: { label: 'Não envie nada', also: ['não', 'nada', 'não envie', 'não envia'] },
}

const onlyHelp = {
  moreHelp: { label: 'Mais ajuda', also: ['mais', 'outra ajuda'] },
  close: { label: 'Fechar', also: ['tchau', 'ir embora', 'pronto', 'pronta'] },
  typed: 'Outra coisa',
}

const kinds = {
  talk: {
    label: 'Alguém para conversar',
    also: ['conversar', 'alguém', 'uma pessoa', 'linha de apoio', 'falar com alguém'],
  },
  danger: { label: 'Estou em perigo', also: ['perigo', 'em perigo', 'corro perigo', 'não estou em segurança'] },
  myself: { label: 'Penso em me machucar', also: ['me machucar', 'quero me machucar', 'posso me machucar'] },
  someoneElse: {
    label: 'Outra pessoa corre risco',
    also: ['outra pessoa', 'um amigo', 'uma amiga', 'risco', 'alguém corre risco'],
  },
  scared: {
    community: {
      label: 'Tenho medo de parceiro ou ex',
      also: ['parceiro', 'parceira', 'meu ex', 'minha ex', 'ex', 'medo', 'tenho medo'],
    },
    workplace: { label: 'Alguém me dá medo', also: ['medo', 'tenho medo', 'estou com medo'] },
  },
  work: { workplace: { label: 'Corro risco no trabalho', also: ['trabalho', 'no trabalho'] } },
  hurtOthers: {
    label: 'Posso machucar alguém',
    also: ['machucar alguém', 'vou machucar alguém', 'minha raiva'],
  },
  child: {
    label: 'É sobre uma criança',
    also: ['criança', 'uma criança', 'meu filho', 'minha filha', 'menor'],
  },
  medical: { label: 'Algo médico', also: ['médico', 'médica', 'ambulância', 'doente', 'overdose'] },
}

const country = 'Em que país você está?'

export const pt = translation<typeof en>()({
  menu: {
    text: 'Sou um bot. Em perigo agora, ligue {emergency}.\nQue tipo de ajuda você quer?',
    choices: {
      ...kinds,
      howTo: { label: 'Como usar o Tend', also: ['como usar', 'comandos', 'como funciona', 'o que você faz'] },
      report: { label: 'Contar que causei dano', also: ['denunciar', 'denúncia', 'reclamar', 'reclamação', 'contar'] },
      wrong: { label: 'Estou bem, foi engano', also: ['engano', 'foi engano', 'alarme falso', 'estou bem', 'tô bem'] },
      leave: { label: 'Sair da ajuda', also: ['nada', 'nenhuma', 'fechar', 'não', 'ir embora'] },
    },
  },
  pick: {
    text: 'Obrigado por me contar. Sou um bot. Em perigo agora, ligue {emergency}.\nO que chega mais perto?',
    choices: { ...kinds, close: { label: 'Fechar', also: ['nada', 'nenhuma', 'ir embora'] } },
  },
  tencheck: {
    text: 'É muita coisa para carregar. Você está em segurança agora?',
    choices: {
      safe: {
        label: 'Em segurança, mas muito mal',
        also: ['sim', 'estou', 'em segurança', 'estou em segurança', 'só estou mal', 'muito mal'],
      },
      notSure: { label: 'Não sei', also: ['talvez', 'não tenho certeza', 'sei lá'] },
      notSafe: { label: 'Não', also: ['não estou', 'não estou em segurança'] },
    },
  },
  soft: {
    text: 'Quero perguntar, porque posso ter lido errado.\n{line}.\nO que chega mais perto?',
    choices: {
      ending: {
        label: 'Penso em acabar com a vida',
        also: ['acabar com a vida', 'acabar com a minha vida', 'a primeira'],
      },
      hurtingMe: { label: 'Alguém me machuca', also: ['me machucam', 'alguém está me machucando', 'me machuca'] },
      hurting: {
        label: 'Dói, mas estou em segurança',
        also: ['dói', 'está doendo', 'em segurança', 'estou em segurança', 'estou sofrendo'],
      },
      wrong: { label: 'Você leu errado', also: ['errado', 'não', 'nenhuma', 'estou bem', 'tô bem', 'engano'] },
    },
  },
  whoHurts: {
    text: 'Não é culpa sua. Em perigo agora, ligue {emergency}.\nO que chega mais perto?',
    choices: {
      partner: {
        community: { label: 'Parceiro, ex ou família', also: ['parceiro', 'parceira', 'ex', 'família'] },
        workplace: { label: 'Alguém próximo', also: ['alguém próximo de mim', 'próximo de mim'] },
      },
      atWork: { workplace: { label: 'Alguém do trabalho', also: ['trabalho', 'colega', 'chefe'] } },
      someone: { label: 'Outra pessoa', also: ['outra', 'alguém'] },
      sexual: { label: 'Algo sexual que eu não quis', also: ['sexual', 'algo sexual'] },
      underAge: { label: 'Tenho menos de 18', also: ['menor', 'sou menor', 'menos de 18', 'menor de idade'] },
    },
  },
  hurtWhom: {
    text: 'Obrigado pela sinceridade. Se alguém pode se ferir, ligue {emergency}.\nQuem pode se ferir?',
    choices: {
      nearMe: {
        community: { label: 'Parceiro, parceira ou família', also: ['parceiro', 'parceira', 'família'] },
        workplace: { label: 'Alguém próximo', also: ['alguém próximo de mim', 'próximo de mim'] },
      },
      child: { label: 'Uma criança', also: ['criança', 'meu filho', 'minha filha'] },
      someone: { label: 'Outra pessoa', also: ['outra', 'alguém'] },
      myself: { label: 'Eu', also: ['eu mesmo', 'eu mesma', 'me machucar'] },
    },
  },
  childHow: {
    text: 'Se está acontecendo agora, ligue {emergency}.\nO que chega mais perto?',
    choices: {
      minor: {
        label: 'Sou menor e preciso de ajuda',
        also: ['menor', 'sou menor', 'menos de 18', 'tenho menos de 18', 'eu'],
      },
      worried: {
        label: 'Uma criança me preocupa',
        also: ['preocupação', 'me preocupo', 'me preocupo com uma criança'],
      },
      own: { label: 'Posso machucar uma criança', also: ['minha raiva', 'posso machucar meu filho', 'machucar'] },
    },
  },

  dangerNow: {
    text: 'Ligue agora {emergency}.\nSe puder, vá para onde há outras pessoas. Você pode mostrar isto a alguém.\nSou um bot. Não posso ligar por você.',
    choices: onlyHelp,
  },
  suicideNow: {
    text: 'Ligue agora {emergency}.\nOu procure alguém perto e mostre isto. Se puder, afaste-se do que poderia machucar você.\n{line}.\nSou um bot. Não posso ligar por você.',
    choices: onlyHelp,
  },
  harmNow: {
    text: 'Ligue agora {emergency}.\nPor favor, tome distância da outra pessoa.\n{line}.\nSou um bot. Não posso ligar por você.',
    choices: onlyHelp,
  },
  ipvNow: {
    text: 'Se puder, ligue agora {emergency}.\nIsso não é culpa sua.\n{line}.\nSou um bot. Não posso ligar por você. Escreva ocultar para tirar o meu lado.',
    choices: onlyHelp,
  },
  minorNow: {
    text: 'Ligue agora {emergency}.\nAcredito em você. Não é culpa sua. Se puder, procure uma pessoa adulta de confiança.\n{line}.\nSou um bot. Não posso ligar por você.',
    choices: onlyHelp,
  },
  otherNow: {
    text: 'Ligue agora {emergency}. Diga onde a pessoa está.\nSó fique perto se for seguro para você.\nSou um bot. Não posso ligar por você.',
    choices: onlyHelp,
  },
  sexualNow: {
    text: 'Em perigo agora, ligue {emergency}.\nNão foi culpa sua. Você decide o que acontece depois.\n{line}.\nSou um bot. Não posso ligar por você.',
    choices: onlyHelp,
  },
  medical: {
    text: 'Ligue agora {emergency}.\nIsso pode precisar de atendimento rápido. Não espere passar.\nSou um bot. Não posso ligar por você.',
    choices: onlyHelp,
  },
  overdose: {
    text: 'Ligue agora {emergency}.\nLigue mesmo que você se sinta bem. Se alguém não acorda, diga isso primeiro. Não espere.\n{line, select, none {Sou um bot.} other {{line}.\nSou um bot.}} Não posso ligar por você.',
    choices: onlyHelp,
  },
  callNow: {
    text: 'Por favor, ligue agora {emergency}. Não posso ver nem enviar ajuda.',
    choices: onlyHelp,
  },

  suicide_passive: {
    text: 'Que bom que você disse isso. Vamos parar aqui. Sou um bot, e você merece uma pessoa de verdade.\n{line}.\nEm perigo agora, ligue {emergency}.',
    choices: stay,
  },
  suicide_active: {
    text: 'Obrigado por me contar. Sou um bot e não posso proteger você, mas há pessoas que podem.\n{line}.\nSe acha que pode fazer isso, ligue {emergency}.',
    choices: stay,
  },
  suicide_plan: {
    text: 'Por favor, ligue agora {emergency}. Ou mostre isto a alguém perto de você.\n{line}.\nSe puder, afaste-se do que poderia machucar você. Sou um bot.',
    choices: stay,
  },
  self_harm: {
    text: 'Isso parece doloroso. Vamos parar aqui. Sou um bot, mas há pessoas que podem ajudar.\n{line}.\nSe o ferimento é grave, ligue {emergency}.',
    choices: stay,
  },
  harm_others: {
    text: 'Sou um bot, e não posso ajudar a machucar alguém. Por favor, tome distância da pessoa.\n{line}.\nSe alguém pode se ferir, ligue {emergency}.',
    choices: stay,
  },
  ipv: {
    text: 'Sofrer agressão ou viver com medo não está certo, e não é culpa sua. Sou um bot. Parei aqui.\n{line}.\nEm perigo agora, ligue {emergency}.\nEscreva ocultar para tirar o meu lado.',
    choices: stay,
  },
  ipvp: {
    text: 'Obrigado pela sinceridade. Assustar ou machucar não está certo, e isso pode mudar. Se pode acontecer agora, saia de perto.\n{line}.\nEm perigo agora, ligue {emergency}.',
    choices: stay,
  },
  child_minor: {
    text: 'Acredito em você. Não é culpa sua. Sou um bot. Conte a uma pessoa adulta de confiança, ou a estas pessoas.\n{line}.\nEm perigo agora, ligue {emergency}.',
    choices: stay,
  },
  child_adult: {
    text: 'A segurança da criança vem primeiro. Sou um bot. Estas pessoas podem orientar você.\n{line}.\nSe está acontecendo agora, ligue {emergency}.',
    choices: stay,
  },
  child_own: {
    text: 'Obrigado por dizer isso. Deixe a criança em um lugar seguro e afaste-se um minuto. Sou um bot. Depois, fale com estas pessoas.\n{line}.\nSe alguém se feriu, ligue {emergency}.',
    choices: stay,
  },
  sexual_violence: {
    text: 'Sinto muito. Não foi culpa sua. Você decide o que acontece depois. Sou um bot.\n{line}.\nEm perigo agora, ligue {emergency}.',
    choices: stay,
  },
  eating_disorder: {
    text: 'A relação com a comida pode ser muito difícil. Sou um bot, não a ajuda certa. Há pessoas que ajudam.\n{line}.\nSensação de desmaio ou pulso estranho pede um médico hoje. Se piorar, ligue {emergency}.',
    choices: stay,
  },
  psychosis: {
    text: 'Isso parece assustador. Sou um bot e não a ajuda certa para isso. Por favor, fique com alguém de confiança.\n{line}.\nSe alguém pode se ferir, ligue {emergency}.',
    choices: stay,
  },
  third_party: {
    text: 'Que bom que você se importa com essa pessoa. Não precisa carregar isso sem apoio. Sou um bot.\n{line}.\nSe é agora, ligue {emergency}. Diga onde a pessoa está.',
    choices: stay,
  },
  work: {
    text: 'Você merece segurança no trabalho. Sou um bot. Não posso denunciar nada, e não conto a ninguém.\n{line}.\nEm perigo agora, ligue {emergency}.',
    choices: stay,
  },
  talk: {
    text: 'Sou um bot. Com estas pessoas você pode conversar.\n{line}.\nEm perigo agora, ligue {emergency}.',
    choices: stay,
  },
  youth: {
    text: 'Sou um bot, e fui feito para pessoas adultas. Estas pessoas ajudam jovens.\n{line}.\nEm perigo agora, ligue {emergency}.',
    choices: stay,
  },
  hurting: {
    text: 'Obrigado por me contar. Sou um bot. Também há pessoas para isso.\n{line}.\nVocê quer continuar ou fechar?',
    choices: stay,
  },

  moreLines: { text: '{lines}', choices: stay },
  saferPhone: {
    text: {
      community:
        'Se alguém olha o seu celular, outro aparelho pode ser mais seguro. Por exemplo, o de alguém de confiança ou um computador do trabalho. As chamadas podem ficar na lista. Escreva ocultar para tirar o meu lado.',
      workplace:
        'Se alguém olha o seu celular, o de alguém de confiança pode ser mais seguro. As chamadas podem ficar na lista. A sua empresa talvez possa ver este chat. Escreva ocultar para tirar o meu lado.',
    },
    choices: stay,
  },
  grounding: {
    text: 'Leve cerca de um minuto, de olhos abertos. Perceba três coisas que você vê, ouve ou sente por perto. Empurre os pés ou as mãos contra algo firme. Solte. Depois, escolha o que vem.',
    choices: stay,
  },
  wordsToSend: {
    text: 'Você pode copiar isto para alguém de confiança. Eu nunca envio por você.\n"Estou passando por um momento difícil. Você pode me ligar ou ficar comigo?"',
    choices: stay,
  },
  quietWords: {
    text: 'Você pode copiar isto para alguém de confiança. Eu nunca envio por você. Só se mais ninguém lê o seu celular.\n"Você tem um minuto? Gostaria de conversar."',
    choices: stay,
  },
  wordsForThem: {
    text: 'Você pode copiar isto para essa pessoa, ou para alguém perto dela. Eu nunca envio por você.\n"Estou com uma preocupação. Você está em segurança? Posso ouvir, ou ligar para alguém com você."',
    choices: stay,
  },
  askTeam: {
    text: 'Posso avisar {team} que você gostaria de conversar. Eu enviaria só isto:\n"{name} gostaria de conversar e me pediu para avisar."\nEnvio?',
    choices: sending,
  },
  askTeamAway: {
    text: 'Não há ninguém de plantão agora. {team} talvez só veja em horas. Se precisar de alguém já, use uma linha acima. Eu enviaria só isto:\n"{name} gostaria de conversar e me pediu para avisar."\nEnvio?',
    choices: sending,
  },
  teamTold: {
    text: 'Estou avisando agora. Não consigo ver se alguém lê. Se precisar de alguém já, estas pessoas estão aí.\n{line}.',
    choices: stay,
  },
  onlyABot: {
    text: 'Não consigo responder a isso como uma pessoa. Sou um bot, e ninguém acompanha este chat.\n{line}.\nEm perigo agora, ligue {emergency}.',
    choices: stay,
  },

  region: {
    text: 'Onde você está? Só uso isso para mostrar as linhas de apoio certas.',
    choices: {
      northWest: { label: 'Norte ou oeste da Europa', also: ['inglaterra', 'holanda', ...Object.values(northWest)] },
      southEast: { label: 'Sul ou leste da Europa', also: ['europa', ...Object.values(southEast)] },
      americas: { label: 'Américas', also: ['américa', 'américa latina', 'eua', ...Object.values(americas)] },
      asiaPacific: { label: 'Ásia ou Pacífico', also: ['ásia', 'pacífico', 'oceania', ...Object.values(asiaPacific)] },
      africaMiddleEast: {
        label: 'África ou Oriente Médio',
        also: ['áfrica', 'oriente médio', ...Object.values(africaMiddleEast)],
      },
      ...notListed,
    },
  },
  inNorthWest: { text: country, choices: { ...northWest, ...otherEU, ...notListed } },
  inSouthEast: { text: country, choices: { ...southEast, ...otherEU, ...notListed } },
  inAmericas: { text: country, choices: { ...americas, ...notListed } },
  inAsiaPacific: { text: country, choices: { ...asiaPacific, ...notListed } },
  inAfricaMiddleEast: { text: country, choices: { ...africaMiddleEast, ...notListed } },

  howTo:
    'Toque em um botão, ou escreva o que ele diz. Escreva menu para escolher um exercício. Estas palavras funcionam sempre: parar, voltar, pular, ajuda, pausa. Estas também: repetir, recomeçar, meus dados, ocultar.',
  report: {
    community:
      'Eu disse algo que causou dano? {known, select, yes {Você pode contar a quem cuida de mim: {contact}} other {Conte, por favor, a quem me adicionou a este servidor.}}\nDiga quando foi. Não precisa enviar o que você escreveu.',
    workplace:
      'Eu disse algo que causou dano? {known, select, yes {Você pode contar a quem cuida de mim: {contact}} other {Conte, por favor, a quem me adicionou a este espaço de trabalho.}}\nDiga quando foi. Não precisa enviar o que você escreveu.',
  },
  misread: 'Obrigado por avisar. Desculpe o engano. Escreva ajuda quando quiser.',
  goingOn: 'Tudo bem. Escreva ajuda quando quiser.',
  closed: 'Tudo bem. Parei aqui. Escreva ajuda quando quiser. Você já pode fechar este chat.',
})
