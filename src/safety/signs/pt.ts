/** Portuguese: plain statements of danger, its idioms and the words that take a sign back. */
import { ptWider } from './pt-wider.ts'
import type { Pack } from './rule.ts'

const want =
  'quero|queria|vou|vontade de|penso em|pensando em|pensei em|pensava em|pensar em|preciso|planejo|planejando|desejo|tô pensando em|ia|prefiro|tentei|só quero'
const endSelf =
  'morrer|me matar|me suicidar|me desviver|desviver|tirar minha vida|tirar a minha vida|tirar minha própria vida|acabar com a minha vida|acabar com minha vida|acabar com tudo|me enforcar|suicídio|sumir pra sempre|me jogar da ponte|me jogar do prédio|pular da ponte|estar morto|estar morta|matar-me|suicidar-me'
const partner = 'marido|esposo|esposa|namorado|namorada|mulher|parceiro|parceira|ex|companheiro|companheira|noivo|noiva'
const kin = 'pai|mãe|padrasto|madrasta|tio|tia|avô|irmão|pais|treinador|professor'
const someone =
  'minha amiga|meu amigo|meu irmão|minha irmã|meu filho|minha filha|minha mãe|meu pai|meu namorado|minha namorada|meu marido|minha esposa|um amigo|uma amiga|um colega|uma colega|meu colega|meu bebê'
const now = 'hoje|hoje à noite|agora|esta noite|essa noite|amanhã|daqui a pouco|hj'
const weapon = 'faca|arma|revólver|pistola|martelo|facão'

export const pt: Pack = {
  name: 'Portuguese',
  source: 'written for Tend; no native speaker has read it',
  lastChecked: '2026-11-23',
  rules: [
    ...ptWider,
    {
      id: 'pt-passive',
      category: 'suicide_passive',
      severity: 'high',
      good: 'queria dormir e não acordar mais',
      bad: 'queria dormir e não acordar com barulho',
      any: [
        [
          'não|nao',
          'quero|queria|aguento',
          'mais viver|viver|mais existir|existir|estar viva|estar vivo',
          '$|mais|assim|e|nem|porque',
        ],
        [
          'queria|quero|espero|tomara',
          '...',
          'não acordar mais|não acordar amanhã|nunca mais acordar|não acordar nunca|não ter nascido|nunca ter nascido|não existir|estar morta|estar morto',
        ],
        ['sem|perdi|nenhuma|tenho', 'vontade de|a vontade de|motivo pra|motivos para', 'viver', '$|e|mais|nem'],
        ['cansada|cansado|cansei', 'de', 'viver|existir'],
      ],
    },
    {
      id: 'pt-veiled',
      category: 'suicide_passive',
      severity: 'low',
      good: 'todos estariam melhor sem mim',
      bad: 'todos estariam melhor sem sono',
      any: [
        [
          'melhor|mais fácil|mais feliz|felizes|bem',
          '...',
          'sem mim|se eu não existisse|se eu sumisse|se eu não estivesse',
        ],
        ['sou', 'um|só um', 'peso|fardo'],
        ['não aguento mais|não dá mais|não aguento +', '$|isso|viver|nada|a vida|tudo'],
        ['não', 'vejo|faz|tem', 'mais sentido|sentido em nada|sentido em viver|mais saída'],
        ['ninguém', '...', 'sentiria minha falta|sentir minha falta'],
      ],
    },
    {
      id: 'pt-active',
      category: 'suicide_active',
      severity: 'high',
      good: 'ando pensando em me matar',
      bad: 'ando pensando em me mudar',
      any: [
        [want, endSelf],
        ['vontade|vontd|vtd', 'de', 'morrer|me matar|sumir pra sempre|não existir|desviver'],
        ['suicídio|suicida|suicidio', '...', 'na cabeça|pensamentos|todo dia|o tempo todo|de novo|dnv'],
        ['pensamentos|ideação|pensamento', 'suicidas|suicida|de suicídio'],
        ['me', 'mato|suicido', '$|hoje|e pronto|agora'],
        ['tô|estou|sou', 'suicida', '$|de novo|e'],
      ],
    },
    {
      id: 'pt-plan',
      category: 'suicide_plan',
      severity: 'imminent',
      good: 'hoje eu tiro minha vida',
      bad: 'hoje eu tiro minha carteira',
      any: [
        [
          now,
          '...',
          'me mato|tiro minha vida|tiro a minha vida|acabo com tudo|vou me matar|vou morrer|me enforco|eu me jogo|acabo com minha vida',
        ],
        [want, endSelf, now],
        [
          'tomei|engoli',
          'todos|toda|tudo|um monte|a cartela|muitos|o frasco|a caixa',
          '...',
          'remédios|remédio|comprimidos|cartela|frasco|caixa|calmantes|$',
        ],
        [
          'tô|estou|sentada|sentado|parada|parado',
          'na|no|em cima',
          'ponte|telhado|terraço|trilhos|beirada|parapeito|viaduto',
          '...',
          'pular|me jogar|adeus|desculpa|descer|acabar|agora',
        ],
        ['deixei|escrevi', 'carta|bilhete|cartas', '...', 'despedida|suicídio|adeus|quando eu morrer'],
        ['é hoje|vai ser hoje|vou fazer hoje|faço hoje', '...', 'carta|cartas|adeus|remédios|me despedi|perdão'],
        [`remédios|corda|${weapon}|comprimidos`, '...', 'na minha frente|na mão|na minha mão|separados|pronta|prontos'],
      ],
    },
    {
      id: 'pt-self-harm',
      category: 'self_harm',
      severity: 'high',
      good: 'me cortei de novo no braço',
      bad: 'me cortei fazendo a barba',
      any: [
        [
          'me',
          'cortei|corto|cortar|queimei|queimo|machuco|machucar|mutilei|mutilo',
          'de novo|o braço|os braços|no braço|nos braços|pra sentir|pra aliviar|os pulsos|as pernas|de propósito|quando|$',
        ],
        ['vontade de|quero|preciso', 'me', 'cortar|queimar|machucar|mutilar'],
      ],
    },
    {
      id: 'pt-harm',
      category: 'harm_others',
      severity: 'high',
      good: 'vou matar ele, sei onde ele mora',
      bad: 'vou visitar ele, sei onde ele mora',
      any: [
        [
          'vou|quero|juro que',
          'matar|mato|esfaquear|atirar',
          '...',
          'sei que horas|sei onde|que horas|onde ele mora|onde ela mora|tô falando sério|falando sério|juro|arma|faca',
        ],
        [
          'juro|vou|quero',
          '...',
          'meto a faca|meter a faca|esfaquear|dar um tiro|enfio a faca|atirar',
          'no|na|nele|nela|em|meu|ele|ela',
        ],
      ],
    },
    {
      id: 'pt-harm-bare',
      category: 'harm_others',
      severity: 'low',
      good: 'vou matar meu chefe',
      bad: 'vou matar meu sono',
      any: [
        ['vou|quero', 'matar', 'ele|ela|você|vc|meu chefe|minha chefe|meu marido|minha mulher|meu pai|minha mãe|eles'],
      ],
    },
    {
      id: 'pt-victim',
      category: 'ipv_victim',
      severity: 'high',
      good: 'meu marido me bateu ontem',
      bad: 'meu marido me beijou ontem',
      any: [
        [
          `ele|ela|${partner}`,
          'me',
          'bate|bateu|agrediu|agride|empurrou|empurra|enforcou|ameaça|ameaçou|chutou|esganou|estapeou|maltrata|estrangulou',
          '$|quando|e|de|com|ontem|hoje|no|na|se|por|porque|muito',
        ],
        [
          'medo',
          'do|da|de',
          'meu marido|meu namorado|meu ex|minha mulher|minha namorada|meu parceiro|marido|que ele me|que ela me',
        ],
        ['não me deixa|não deixa eu', 'sair|trabalhar|ver|falar|ter'],
        [
          'controla|mexe no|olha|pegou|tomou|esconde',
          'meu celular|meu dinheiro|minhas mensagens|meu cartão|meu salário|minhas chaves',
        ],
        ['disse|diz|ameaçou|ameaça|fala', '...', 'me matar|vai me matar|me mata|tirar meus filhos'],
      ],
    },
    {
      id: 'pt-victim-now',
      category: 'ipv_victim',
      severity: 'imminent',
      good: 'ele está quebrando a porta, estou escondida',
      bad: 'ele está pintando a porta, estou feliz',
      any: [
        [
          'arrombando|quebrando|chutando|batendo|esmurrando',
          '...',
          'porta',
          '...',
          'trancada|trancado|escondida|escondido|banheiro|socorro|medo|quarto',
        ],
        ['trancada|trancado|escondida|escondido', 'no', 'banheiro|quarto|armário', '...', 'ele|ela|porta'],
        [
          `ele|ela|${partner}`,
          'tá com|está com|pegou',
          `uma ${weapon.split('|').join('|uma ')}`,
          '...',
          'sair|mim|socorro|vem|deixa|me',
        ],
        ['me', 'batendo|enforcando|agredindo|esganando', '$|agora|socorro|e'],
      ],
    },
    {
      id: 'pt-own-force',
      category: 'ipv_perpetrator',
      severity: 'high',
      good: 'eu bati na minha esposa',
      bad: 'eu bati na minha porta',
      any: [
        [
          'bati|dei um tapa|dei um soco|dei um murro',
          'na|no|em',
          'minha mulher|minha namorada|minha esposa|meu marido|meu namorado|minha ex|meu ex',
        ],
        [
          'empurrei|agredi|enforquei|chutei|sacudi',
          'minha mulher|minha namorada|minha esposa|meu marido|meu namorado|minha ex|meu ex|ela|ele',
        ],
        ['medo', 'de', 'fazer de novo|bater nela|bater nele|machucar ela|machucá la'],
      ],
    },
    {
      id: 'pt-child',
      category: 'child_abuse',
      severity: 'high',
      good: 'minha mãe me bate com fio',
      bad: 'minha mãe me busca com carro',
      any: [
        [
          kin,
          'me|nos',
          'bate|bateu|toca|tocou|espanca|queima|tranca|abusa|espancou',
          '$|com|de|quando|e|todo|sempre|no|na',
        ],
        [kin, 'abusa|abusou', 'de mim'],
        ['bati|sacudi|machuquei|espanquei', 'no|na|o|a', 'meu filho|minha filha|meu bebê|bebê|meus filhos'],
        ['sacudi|machuquei', 'meu filho|minha filha|meu bebê'],
      ],
    },
    {
      id: 'pt-sexual',
      category: 'sexual_violence',
      severity: 'high',
      good: 'fui estuprada numa festa',
      bad: 'fui convidada numa festa',
      any: [
        [
          'fui|me|ser',
          'estuprada|estuprado|estuprou|abusada|abusado|violentada|forçou a transar|obrigou a transar|abusou|estupraram',
        ],
        ['disse|falei', 'não|que não', '...', 'continuou|não parou|forçou|insistiu e'],
      ],
    },
    {
      id: 'pt-medical',
      category: 'medical_emergency',
      severity: 'imminent',
      good: 'meu pai desmaiou e não acorda',
      bad: 'meu pai dormiu e não acordou cedo',
      any: [
        ['não', 'respira|está respirando|tá respirando|reage', '$|e|direito|mais|socorro|ele|ela'],
        ['dor|aperto|pontada', 'no|forte no', 'peito', '...', 'braço|mandíbula|respirar|suando|suor'],
        ['desmaiou|caiu|desacordado|desacordada', '...', 'não acorda|não responde|não reage|não respira|inconsciente'],
        ['sangr*', '...', 'não para|muito|demais'],
        ['teve|sofreu', 'um|uma', 'infarto|avc|derrame|convulsão', 'agora|socorro|e'],
        ['tendo', 'um|uma', 'infarto|avc|derrame|convulsão'],
      ],
    },
    {
      id: 'pt-overdose',
      category: 'overdose',
      severity: 'imminent',
      good: 'meu irmão tomou muito comprimido e não acorda',
      bad: 'meu irmão tomou muito suco e não almoça',
      any: [
        [
          'tomou|usou|engoliu',
          '...',
          'remédio|remédios|comprimido|comprimidos|droga|drogas|alguma coisa|algo|calmante',
          '...',
          'não acorda|não responde|roxo|roxa|azul|não respira|desmaiou|inconsciente',
        ],
        ['overdose', 'de', 'remédio|remédios|comprimidos|cocaína|heroína|droga'],
        ['teve|tive|tendo|sofreu', 'uma', 'overdose'],
      ],
    },
    {
      id: 'pt-psychosis',
      category: 'psychosis',
      severity: 'high',
      good: 'ouço vozes mandando em mim',
      bad: 'ouço vozes lindas no coral',
      any: [
        ['ouço|escuto|ouvindo|escutando', 'vozes', '$|mandando|na minha cabeça|que|me|e|quando'],
        ['as vozes|vozes', 'falam|mandam|dizem|disseram', '$|que|pra eu|comigo|para|em'],
        ['leem|lendo|controlam|roubam', 'meus|minha', 'pensamentos|mente'],
        ['trocaram', 'minha|meu', 'esposa|mulher|marido|mãe|pai|filho|filha', 'por'],
      ],
    },
    {
      id: 'pt-other',
      category: 'third_party_risk',
      severity: 'high',
      good: 'meu amigo falou que quer morrer',
      bad: 'meu amigo falou que quer correr',
      any: [
        [
          someone,
          '...',
          'quer morrer|quer se matar|se matar|se suicidar|vai se matar|se corta|tirar a própria vida|suicídio|se cortando',
        ],
      ],
    },
  ],
  idioms: [
    [
      'morrer|morrendo|morta|morto|morri|morro',
      'de',
      'fome|rir|sono|frio|calor|vergonha|saudade|medo|sede|tédio|cansaço|rindo|raiva|ciúme',
    ],
    ['matar', 'o|a|as', 'tempo|processo|saudade|saudades|fome|sede|servidor|aula|trabalho|chefe final|chefão|sono'],
    ['matar', 'aula|tempo|saudade|saudades'],
    ['me matando', 'com|de', 'essas|mensagens|trabalhar|estudar|rir|esse'],
    ['me bate', 'no|na|em', 'xadrez|fifa|jogo|truco|corrida'],
    ['me mata de rir|me mata de trabalho'],
    ['me matar', 'de', 'estudar|trabalhar|rir|treinar'],
  ],
  around: {
    past: 'há anos|anos atrás|antigamente|quando eu tinha|no passado|aos #|ano passado|meses atrás|faz anos',
    settled:
      'há anos|anos atrás|hoje estou bem|hoje tô bem|já passou|estou segura|estou seguro|tô segura|em segurança|superei|faz anos|disse que não',
    ongoing: 'de novo|dnv|ainda|outra vez|hoje à noite|agora mesmo|continua|voltei',
    laughs: 'kkk|kk|kkkk|rs|rsrs|haha|kakaka|hahaha|kkj',
    sincere: 'é sério|sério|de verdade|não é meme|n é meme|sem brincadeira|não é brincadeira|hoje|hj|remédios',
    play: 'ranqueada|na partida|próxima partida|no jogo|chefão|noob|comeu meu|minha sobremesa|a louça|brigadeiro',
    apart:
      'o que acontece se alguém|vocês denunciam|documentário|notícia|jornal|filme|série|música|novela|minha aula|artigo|livro|redação',
    resisted: 'mas não fiz|não fiz|resisti|consegui parar|não vou fazer',
    quotes: 'fala|falou|disse|diz|dizem|grita|escreveu|letra|frase|música',
    asked: 'perguntou se|pergunta se|me perguntou|perguntaram se',
  },
  negators: 'não|nao|nunca|jamais|nem|sem|tampouco',
  carriers: 'me|eu|quero|vou|a|de|em|que|pensei|penso|tenho|mais|vontade|ter|estou|tô|pensar|pensando|é',
  others: 'ele|ela|eles|elas|alguém|pessoas|gente|cantor|personagem',
  walls: 'ele|ela|eles|elas|você|vc|seu|sua',
  keys: 'matar|quero|vida|morrer|suicídio|cortar|marido|namorado|comprimidos|penso|tirar|voltei|segurou|amigo',
  spellings: {
    qro: 'quero',
    kero: 'quero',
    qero: 'quero',
    vontd: 'vontade',
    vtd: 'vontade',
    naum: 'não',
    morre: 'morrer',
  },
}
