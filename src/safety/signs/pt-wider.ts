/** Portuguese: wider frames for every kind of danger, as people in Brazil and Portugal write in chat. */
import type { Rule } from './rule.ts'

const wish =
  'quero|qro|kero|queria|vou|vontade de|desejo|penso em|pensei em|pensado em|pensando em|planejo|planejando|tentei|tentar|prestes a|ideia de|impulso de|melhor|preciso|prefiro|devia|deveria|decidi|pronto pra|pronta pra|pronto para|pronta para|só quero|apetece me'
const dying =
  'me matar|matar me|me suicidar|suicidar me|tirar minha vida|tirar a minha vida|tirar minha própria vida|tirar a própria vida|tirar a vida|me enforcar|enforcar me|cortar os pulsos|dar um tiro em mim|acabar com a minha vida|acabar com minha vida|acabar com tudo|terminar com tudo|me desviver|morrer|deixar de viver|deixar de existir|me envenenar|suicídio|sumir pra sempre|sumir para sempre|desaparecer para sempre|por fim à minha vida|pôr fim à vida|dar cabo de mim|estar morto|estar morta|parar de viver'
const loved =
  'marido|esposo|namorado|parceiro|ex|mulher|esposa|namorada|ele|ela|companheiro|noivo|ex marido|ex namorado|companheira'
const kin =
  'padrasto|pai|mãe|tio|tia|avô|irmão|primo|professor|treinador|padre|padrinho|vizinho|madrasta|vô|namorado da minha mãe|meio irmão'
const person =
  'amigo|amiga|irmã|irmão|filho|filha|mãe|pai|primo|prima|colega|namorado|namorada|alguém|aluna|aluno|vizinha|vizinho|sobrinha|sobrinho|ex|tia|tio|avó|mano|menina|menino'

export const ptWider: readonly Rule[] = [
  {
    id: 'pt-wide-passive',
    category: 'suicide_passive',
    severity: 'high',
    good: 'todo mundo viveria melhor se eu não existisse',
    bad: 'todo mundo viveria melhor se o ônibus não atrasasse',
    any: [
      ['não|n', 'quero|aguento|consigo', 'viver|existir', '$|serio|sério|mais|e'],
      [
        'melhor|feliz|felizes|tranquilo|tranquilos|bem|alívio|aliviados|fácil',
        '...',
        'sem mim|se eu não existisse|se eu não estivesse|se eu morresse|se eu sumisse|se eu não tivesse nascido|se eu desaparecesse',
      ],
      [
        'não',
        'quero|queria|tenho vontade de|mereço|aguento|suporto|vale a pena|consigo',
        'mais viver|viver|viver mais|existir|estar vivo|estar viva|acordar|continuar viva|continuar vivo|continuar vivendo|continuar aqui',
      ],
      [
        'queria|quero|tomara|espero|rezo|peço|desejo|gostava de|gostaria de',
        '...',
        'não acordar|nunca mais acordar|morrer dormindo|não ter nascido|nunca ter nascido|ser atropelado|ser atropelada|me leve|não existir|estar morto|estar morta|que me levasse',
      ],
      ['cansado|cansada|cheio|cheia|farto|farta', 'de', 'viver|existir|estar vivo|estar viva|estar aqui|respirar'],
      ['dormir', '...', 'não acordar|nunca mais acordar|nunca acordar|sem acordar'],
    ],
  },
  {
    id: 'pt-wide-faint',
    category: 'suicide_passive',
    severity: 'low',
    loose: true,
    good: 'cansei de tudo, mais nada faz sentido',
    bad: 'cansei de correr, mais um copo de água',
    any: [
      ['nada|vida|tudo', '...', 'faz sentido|faz mais sentido|tem sentido|sem sentido|perdeu o sentido|vale a pena'],
      ['sou', '...', 'um peso|um fardo|um estorvo|um lixo'],
      [
        'ninguém',
        '...',
        'sentiria falta|sente falta|notaria|ia notar|se importa|daria falta',
        '...',
        '$|eu|sumisse|morresse|mim|fosse',
      ],
      ['não', 'aguento mais|dou mais|consigo mais|quero mais nada'],
      ['quero|queria|vontade de', 'sumir|desaparecer|dormir pra sempre|que tudo acabe|que acabe|dormir para sempre'],
      ['pra que|para que', 'continuar|viver|seguir|existir|levantar'],
    ],
  },
  {
    id: 'pt-wide-active',
    category: 'suicide_active',
    severity: 'high',
    good: 'ontem pensei em acabar com a minha vida',
    bad: 'ontem pensei em acabar com a minha dieta',
    any: [
      [wish, dying],
      ['me', 'mato|suicido|enforco|desvivo', '$|se|e|porque|hoje|amanhã|um dia'],
      [
        wish,
        '...',
        'me jogar|me atirar|atirar me|pular|saltar|me lançar|jogar o carro',
        '...',
        'ponte|trem|comboio|metrô|metro|janela|prédio|varanda|trilhos|carro|caminhão|viaduto|poste|linha',
      ],
      ['pensamentos|ideias|vontade|ideação|tentativa', 'suicidas|suicida|de suicídio|de morrer|de me matar'],
      ['me', 'desviver|deletar da vida|dar baixa da vida|descadastrar da vida'],
    ],
  },
  {
    id: 'pt-wide-plan',
    category: 'suicide_plan',
    severity: 'imminent',
    good: 'estou com a corda pronta e a carta escrita',
    bad: 'estou com a comida pronta e a carta entregue',
    any: [
      [
        'remédios|comprimidos|corda|arma|lâmina|gilete|faca|revólver|veneno',
        '...',
        'na mão|nas mãos|pronta|prontos|na minha frente|do lado|comigo|no pulso',
      ],
      [
        `${dying}|me mato|me enforco|me suicido`,
        '...',
        'hoje|essa noite|esta noite|amanhã|agora|daqui a pouco|mais tarde',
      ],
      [
        'hoje|essa noite|esta noite|amanhã|agora',
        '...',
        `${dying}|me mato|me enforco|me suicido|acabo com tudo|tudo acaba`,
      ],
      [
        'estou|to|tô|em pé|sentado|sentada|subi',
        '...',
        'ponte|telhado|terraço|trilhos|viaduto|parapeito|varanda|beira',
        '...',
        'pular|pulo|saltar|jogar|adeus|fim|acabar|atirar',
      ],
      ['carta|bilhete|vídeo', 'de', 'despedida|suicídio|adeus'],
      [
        'escrevi|deixei|gravei|terminei',
        '...',
        'carta|bilhete|cartas|vídeo',
        '...',
        'vou fazer|faço isso|hoje à noite|hoje a noite|esta noite|essa noite|acabo',
      ],
      ['tomei', '...', 'remédios|comprimidos|tudo|cartela', '...', 'adeus|morrer|desculpa|perdão|despedir'],
    ],
  },
  {
    id: 'pt-wide-wounds',
    category: 'self_harm',
    severity: 'high',
    good: 'voltei a me cortar depois da briga',
    bad: 'voltei a me perder depois da briga',
    any: [
      [
        'voltei|recaí|volto|comecei|vontade de|quero|preciso',
        'a|de',
        'me cortar|me machucar|me queimar|me ferir|me mutilar|cortar me|magoar me',
      ],
      [
        'me',
        'corto|cortei|machuco|machuquei|queimo|queimei|mutilo|mutilei|arranho|firo',
        '...',
        'braço|braços|pulso|pulsos|perna|pernas|coxa|coxas|pele|isqueiro|gilete|lâmina|de novo|outra vez|toda vez|quando a gente|quando brigo|sempre que|pra sentir|de propósito|pra aliviar|cigarro',
      ],
      ['vontade de|quero|preciso', 'me cortar|me machucar|me queimar|me ferir'],
      ['faço|fiz|pensando em|recaí na|voltei|me', 'automutilação|automutilo|auto mutilação'],
    ],
  },
  {
    id: 'pt-wide-threat',
    category: 'harm_others',
    severity: 'high',
    good: 'vou esfaquear ele, sei que horas ele sai',
    bad: 'vou esperar ele, sei que horas ele sai',
    any: [
      [
        'vou|quero|juro que vou|vontade de|penso em|planejo',
        'matar|esfaquear|atirar em|dar um tiro|queimar|espancar|envenenar|estrangular',
        '...',
        'sei onde|sei que horas|onde mora|faca|arma|sério|hoje|dele|dela|ele|ela|meu chefe|minha chefe|meu padrasto|meu pai|vizinho|todo mundo',
      ],
    ],
  },
  {
    id: 'pt-wide-armed',
    category: 'harm_others',
    severity: 'imminent',
    good: 'estou na frente da casa dele com uma faca',
    bad: 'estou na frente da casa dele com uma torta',
    any: [
      [
        'estou|to|tô|esperando|indo|fora|na frente|vou',
        '...',
        'casa|trabalho|porta|escola|prédio|carro',
        '...',
        'faca|arma|revólver|facão|taco|matar|gasolina|martelo',
      ],
    ],
  },
  {
    id: 'pt-wide-partner',
    category: 'ipv_victim',
    severity: 'high',
    good: 'meu noivo me segurou pelo pescoço',
    bad: 'meu noivo me esperou pelo portão',
    any: [
      ['me', 'segurou|pegou|agarrou|puxou|apertou', '...', 'pescoço|cabelo|garganta|cabelos'],
      [
        loved,
        '...',
        'me bate|me bateu|me empurra|me empurrou|me chuta|me chutou|me ameaça|me ameaçou|me enforca|me enforcou|me prende|me trancou|me obriga|me estuprou|me forçou|me agride|me agrediu|me controla|me persegue|me bofeteia|me dá tapa|me deu um tapa|me deu um soco|controla meu|mexe no meu celular|quebrou meu celular|bate me|bateu me|ameaça me',
      ],
      ['não me deixa', 'sair|ver|trabalhar|falar|ter|ir|usar|estudar|visitar|nem'],
      [
        'disse|diz|ameaça|ameaçou|jura|jurou',
        '...',
        'me matar|vai me matar|te mato|vou te matar|tirar as crianças|se eu largar|se eu terminar|se matar se',
      ],
      [
        'medo',
        '...',
        'do meu marido|do meu namorado|do meu ex|da minha mulher|da minha namorada|do meu companheiro|quando ele chega|quando ele bebe|que ele me|dele',
      ],
      [
        'roxo|roxos|hematoma|hematomas|olho roxo|marcas',
        '...',
        'esconder|escondo|maquiagem|marido|namorado|ele|ela|mentir|ex',
      ],
    ],
  },
  {
    id: 'pt-wide-partner-now',
    category: 'ipv_victim',
    severity: 'imminent',
    good: 'ele está arrombando a porta do quarto',
    bad: 'ele está pintando a porta do quarto',
    any: [
      [
        'ele|ela|marido|namorado|ex',
        '...',
        'com uma faca|com a faca|com faca|com uma arma|com a arma|armado|com um facão',
        '...',
        'trancada|trancado|escondida|escondido|quarto|banheiro|porta|casa|mim|gente',
      ],
      [
        'está|ta|tá|estão',
        'arrombando|quebrando|chutando|socando|derrubando|tentando abrir|tentando arrombar|tentando entrar|tentando quebrar|a arrombar|a partir|forçando',
        '...',
        'porta|janela',
      ],
      ['está me|ta me|tá me', 'batendo|enforcando|agredindo|espancando|chutando'],
      [
        'tem|pegou|com|puxou',
        '...',
        'faca|arma|revólver|facão',
        '...',
        'matar|me matar|socorro|ajuda|vindo|gritando|ameaç|escondida|fora|porta',
      ],
      [
        'escondida|escondido|trancada|trancado',
        '...',
        'banheiro|quarto|armário|casa de banho',
        '...',
        'ele|ela|marido|matar|porta|gritando|socorro|namorado|procura',
      ],
    ],
  },
  {
    id: 'pt-wide-own-hand',
    category: 'ipv_perpetrator',
    severity: 'high',
    good: 'empurrei a minha namorada',
    bad: 'abracei a minha namorada',
    any: [
      [
        'bati|dei um tapa|dei um soco|dei um empurrão|empurrei|agredi|enforquei|chutei|sacudi|machuquei|estrangulei',
        'na|no|a|o|em',
        'minha|meu|mulher|esposa|namorada|namorado|marido|filho|filha|ela|ele',
      ],
      [
        'empurrei|agredi|enforquei|chutei|sacudi|machuquei|estrangulei|tranquei|bati',
        'nela|nele|ela|ele|minha mulher|minha esposa|minha namorada|meu namorado|meu marido|meu filho|minha filha',
      ],
      ['medo', '...', 'bater nela|bater nele|machucar ela|machucar ele|perder o controle|machucá la'],
      ['vou|quase', 'bater nela|bater nele|quebrar a cara dela|enforcar ela'],
    ],
  },
  {
    id: 'pt-wide-child',
    category: 'child_abuse',
    severity: 'high',
    good: 'meu tio me toca quando a mãe sai',
    bad: 'meu tio me liga quando a mãe sai',
    any: [
      [
        kin,
        '...',
        'me toca|me tocou|me bate|me bateu|me queima|me tranca|me estupra|me estuprou|abusa de|abusou de|abusa|passa a mão|me obriga|nos bate|me beija|entra no meu quarto|deita comigo|toca me|bate me|bate na gente',
      ],
      [
        'criança|menino|menina|filho|filha|bebê|sobrino|sobrinha|sobrinho|aluna|aluno|neto|neta',
        '...',
        'hematomas|roxos|queimaduras|apanha|é espancado|é espancada|abusada|abusado|abusam|batem nele|batem nela|maltrat',
      ],
      ['sacudi|bati|quase bati|vou bater|machucar|jogar', '...', 'bebê|meu filho|minha filha|criança|no bebê'],
    ],
  },
  {
    id: 'pt-wide-forced',
    category: 'sexual_violence',
    severity: 'high',
    good: 'abusaram de mim naquela festa',
    bad: 'lembraram de mim naquela festa',
    any: [
      [
        'me',
        'estuprou|estupraram|estupra|forçou|forçaram|drogou|drogaram|apalpou|violou|violaram|obrigou a transar|obriga a transar|assediou',
      ],
      ['abusou|abusaram|abusa|se aproveitou|aproveitou se', 'de', 'mim'],
      ['fui', 'estuprada|estuprado|abusada|abusado|violada|violado|drogada|assediada'],
      [
        'disse que não|falei que não|falei não|dizendo não|não queria|pedi pra parar',
        '...',
        'continuou|mesmo assim|não parou|forçou|fez|obrigou',
      ],
      [
        'fotos|vídeos|nudes|vídeo',
        '...',
        'íntimas|íntimos|nua|pelada|vazou|postou|sem minha permissão|chantagem|ameaça|espalhou',
      ],
      ['dormindo|bêbada|inconsciente|apagada|drogada', '...', 'em cima de mim|me tocou|sexo|transou|sem roupa|fez'],
    ],
  },
  {
    id: 'pt-wide-food',
    category: 'eating_disorder',
    severity: 'low',
    good: 'vomito escondida depois do jantar',
    bad: 'danço escondida depois do jantar',
    any: [
      [
        'vomito|vomitar|forço o vômito|provoco o vômito|laxantes|laxante|me purgo|purgar',
        '...',
        'comida|como|comer|refeição|refeições|jantar|almoço|emagrecer|cada|tudo|escondida|escondido|engordar',
      ],
      ['não|sem|fico', '...', 'como|comer|comi', '...', 'dias|semana|gorda|gordo|emagrecer|perder peso|orgulh'],
      ['compulsão|calorias|jejum', '...', 'vomit|culpa|nojo|gorda|gordo|castigo|odeio'],
    ],
  },
  {
    id: 'pt-wide-body',
    category: 'medical_emergency',
    severity: 'imminent',
    good: 'meu avô caiu duro e não responde',
    bad: 'meu avô caiu na rede e não responde zap',
    any: [
      ['dor|aperto|pressão|doendo', '...', 'peito', '...', 'respirar|braço|mandíbula|suando|ar|desmai|tontura'],
      [
        'não',
        'consegue|consigo|tá conseguindo',
        'respirar',
        '...',
        '$|peito|lábios|roxo|garganta|socorro|ajuda|inchando|asma|alergia|bombinha',
      ],
      ['desmaiou|caiu|apagou', '...', 'não responde', '$|e|socorro|ajuda|mais|nada'],
      [
        'desmaiou|caiu duro|apagou|desmaiado',
        '...',
        'não responde|não acorda|não respira|convuls|inconsciente|não reage',
      ],
      ['não', 'respira|acorda|reage', '$|mais|socorro|ajuda|e|minha|meu'],
      ['sangue|sangrando', '...', 'não para|muito|por todo lado|não estanca|jorrando'],
      [
        'infarto|enfarte|avc|convulsão|derrame|convulsionando',
        '...',
        'agora|socorro|está tendo|acho que|minha mãe|meu pai|ta tendo|ajuda',
      ],
      ['engasgou|engasgado|engasgando|engasgada', '...', 'roxo|azul|não respira|ajuda|bebê|comida|socorro'],
    ],
  },
  {
    id: 'pt-wide-taken',
    category: 'overdose',
    severity: 'imminent',
    good: 'ela engoliu a caixa inteira de calmante',
    bad: 'ela comprou a caixa inteira de bombom',
    any: [
      [
        'tomei|tomou|engoli|engoliu|tomado|ingeriu|tomaram',
        '...',
        'toda|todos|inteira|inteiro|muitos|monte|cartela|frasco|vidro|demais|vinte|trinta|dez|quarenta|punhado|caixa|#',
        '...',
        'remédio|remédios|comprimidos|calmante|calmantes|antidepressivos|rivotril|paracetamol|pílulas|medicamentos|dipirona',
      ],
      ['tomei|tomou|bebeu|bebi|engoliu', '...', 'água sanitária|veneno|chumbinho|desinfetante|lixívia|soda cáustica'],
      ['overdose', 'de remédios|não acorda|minha amiga|meu amigo|acho que|ajuda|socorro|agora'],
    ],
  },
  {
    id: 'pt-wide-mind',
    category: 'psychosis',
    severity: 'high',
    good: 'os vizinhos leem meus pensamentos',
    bad: 'os vizinhos leem meus jornais',
    any: [
      ['leem|lê|escutam|controlam|roubam|lendo|colocam', '...', 'pensamento|pensamentos|mente|cérebro|minha cabeça'],
      [
        'chip|câmeras|microfones|implante|escutas',
        '...',
        'cabeça|cérebro|parede|paredes|casa|colocaram|vigiam|espion|dente',
      ],
      ['ouço|escuto|ouvindo|escutando', '...', 'vozes', '...', '$|que|me|mandando|mandam|falam|dizem|ninguém|noite'],
      [
        'me',
        'perseguem|vigiam|espionam|envenenam|querem envenenar|estão seguindo',
        '...',
        'governo|vizinhos|todos|câmeras|polícia|agentes|rua|comida',
      ],
    ],
  },
  {
    id: 'pt-wide-worry',
    category: 'third_party_risk',
    severity: 'high',
    good: 'minha prima está se cortando e não sei o que fazer',
    bad: 'minha prima está se mudando e não sei o que fazer',
    any: [
      [
        person,
        '...',
        'quer morrer|quer se matar|se matar|se suicidar|suicida|tirar a própria vida|está se cortando|tá se cortando|se corta|se machuca|se mutila|não quer mais viver|não quer viver|vai se matar|se despediu de todos|se enforcar|se jogar|tentou se matar|tentou suicídio|tomou remédios|apanha do|apanha da|bate nela|bate nele|carta de despedida|quer sumir',
      ],
      [
        'medo|preocupada|preocupado',
        '...',
        person,
        '...',
        'faça algo|faça besteira|faça alguma besteira|se mate|se machuque|se suicide|aconteça o pior',
      ],
    ],
  },
]
