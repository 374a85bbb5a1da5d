/** O que o Tend diz sobre por que um passo pode ajudar: cada ficha conta o que se sabe, um limite, e de onde vem. */
import { translation } from '#flow'
import type { en } from './en.ts'

/** Os mesmos três caminhos depois de cada ficha. */
const onward = {
  another: { label: 'Outra ficha', also: ['outra', 'mais', 'mais uma', 'sim'] },
  otherTopics: { label: 'Outros temas', also: ['temas', 'outro tema', 'outros'] },
  enough: { label: 'É só isso', also: ['só isso', 'já basta', 'não', 'fechar', 'tchau', 'obrigado', 'obrigada'] },
} as const
const otherTopics = onward.otherTopics

export const pt = translation<typeof en>()({
  topics: {
    text: 'Tenho uma ficha curta sobre cada passo, com os seus limites. Sobre o que você gostaria de saber mais?',
    choices: {
      calmSteps: { label: 'Os passos de calma', also: ['calma', 'passos de calma', 'passos'] },
      talks: {
        label: 'Conversas e olhar para trás',
        also: ['conversas', 'conversa', 'olhar para trás', 'reparar', 'círculo'],
      },
      ideas: { label: 'As cinco ideias por trás', also: ['ideias', 'cinco ideias', 'as ideias', 'artigo'] },
      enough: onward.enough,
    },
  },

  calmSteps: {
    text: 'Qual passo de calma?',
    choices: {
      vent: { label: 'Por que não descarregar tudo', also: ['descarregar', 'desabafar', 'pôr para fora'] },
      ground: { label: 'Nomear o que há à minha volta', also: ['nomear', 'à minha volta', '54321'] },
      feet: { label: 'Pés contra o chão', also: ['pés', 'chão', 'pés no chão'] },
      cool: { label: 'Algo fresco', also: ['fresco', 'frio', 'água'] },
      sigh: { label: 'Suspiros longos', also: ['suspiro', 'suspiros', 'suspirar'] },
      breathe: { label: 'Respirar devagar', also: ['respirar', 'respiração', 'respiro'] },
      hand: { touch: { label: 'Uma mão no peito', also: ['mão', 'peito', 'mão no peito'] } },
      warm: { label: 'Alguém ou algo seguro', also: ['alguém seguro', 'algo seguro', 'pessoa segura'] },
      kind: { label: 'Três frases gentis', also: ['frases', 'frases gentis', 'gentil'] },
      break: { label: 'Uma pausa de verdade', also: ['uma pausa', 'pausa de verdade', '20 minutos'] },
      otherTopics,
    },
  },
  vent: {
    text: 'Passos que acalmam o corpo aliviaram a raiva. Descarregar tudo, ou correr para gastar a raiva, não aliviou. Isso vem de 154 estudos. Diz o que ajuda a maioria, não cada pessoa.\nFonte: Kjaervik e Bushman, 2024. Base: forte.',
    choices: onward,
  },
  ground: {
    text: 'Nomear o que há à volta dá à mente uma tarefa simples, aqui e agora. Muita gente gosta. Não conheço um bom estudo que teste só este passo.\nFonte: uso comum na prática. Base: fraca.',
    choices: onward,
  },
  feet: {
    text: 'Empurrar o chão dá ao corpo uma coisa simples para fazer. Não é preciso mexer na respiração. Não conheço um bom estudo que teste só este passo.\nFonte: uso comum na prática. Base: fraca.',
    choices: onward,
  },
  cool: {
    text: 'Algo fresco é uma coisa clara para perceber. Algumas pessoas gostam, quando a respiração não combina com elas. Não conheço um bom estudo que teste só este passo.\nFonte: uso comum na prática. Base: fraca.',
    choices: onward,
  },
  sigh: {
    text: '114 adultos testaram exercícios de respiração, cinco minutos por dia. Depois de cerca de um mês, os suspiros longos melhoraram mais o humor. Foi em dias calmos, não em momentos de agitação.\nFonte: Balban e equipe, 2023. Base: razoável.',
    choices: onward,
  },
  breathe: {
    text: 'Respirar devagar ajuda muitos corpos a sossegar um pouco. O ganho no humor foi menos claro. Isso vem de 31 estudos. Deixe de fora se der tontura ou mal-estar.\nFonte: Shao e equipe, 2024. Base: razoável.',
    choices: onward,
  },
  hand: {
    text: {
      touch:
        'Com uma mão no coração, um sinal de estresse do corpo ficou mais baixo. Foi um estudo de laboratório com 159 adultos jovens. Mas não sentiram menos estresse.\nFonte: Dreisoerner e equipe, 2021. Base: fraca.',
    },
    choices: onward,
  },
  warm: {
    text: 'Pensar em alguém próximo ajudou pessoas a sossegar mais rápido depois de um abalo. Três estudos viram isso. Ajudou menos quem prefere manter os outros à distância.\nFonte: Selcuk e equipe, 2012. Base: razoável.',
    choices: onward,
  },
  kind: {
    text: 'Quem se trata com gentileza costuma se sentir melhor. Algumas pessoas se sentem pior no começo. Se as frases doem, um passo simples está bem.\nFonte: Neff; Breines e Chen, 2012. Base: razoável.',
    choices: onward,
  },
  break: {
    text: 'Quando as pessoas estão muito agitadas, escutam menos. Por isso, uma pausa de 20 minutos ou mais ajuda muita gente. O número 20 é uma regra prática.\nFonte: laboratório Gottman. Base: fraca.',
    choices: onward,
  },

  talks: {
    text: 'Qual deles?',
    choices: {
      gentle: { label: 'Um começo gentil', also: ['gentil', 'começo', 'começo suave'] },
      anchor: {
        label: 'Alguém do meu lado',
        also: ['alguém do meu lado antes de uma conversa', 'do meu lado', 'antes de uma conversa'],
      },
      ifThen: { label: 'Planos "se… então"', also: ['se então', 'planos', 'plano'] },
      friendView: { label: 'O olhar de uma amizade gentil', also: ['olhar gentil', 'amizade', 'olhar'] },
      sorry: { label: 'Pedir desculpas', also: ['desculpas', 'desculpa', 'pedir perdão'] },
      lookBack: { label: 'Olhar para trás em passos', also: ['olhar para trás', 'em passos', 'passos'] },
      circle: {
        community: { label: 'Meu círculo', also: ['círculo', 'pessoas seguras'] },
        workplace: { label: 'Pessoas que me apoiam', also: ['círculo', 'pessoas'] },
      },
      rating: { label: 'Números de 0 a 10', also: ['números', 'nota', 'notas', '0 a 10'] },
      otherTopics,
    },
  },
  gentle: {
    text: 'O jeito de um casal começar uma conversa difícil anda junto com como ele fica depois. Isso vem de 124 casais novos. Não mostra que o começo suave é a causa.\nFonte: Carrere e Gottman, 1999. Base: razoável.',
    choices: onward,
  },
  anchor: {
    text: 'Pensar em alguém do seu lado pode ajudar no preparo para uma conversa difícil. Antes do estresse, não fez nada em alguns estudos. Em um deles, agitou as pessoas.\nFonte: Selcuk e equipe, 2012; Ai e equipe, 2020. Base: fraca.',
    choices: onward,
  },
  ifThen: {
    text: 'Um plano como "se a minha voz subir, então respiro primeiro" supera uma simples meta. Estudos sobre emoções apontam para isso. Ainda é preciso perceber o momento.\nFonte: Webb e equipe, 2012. Base: razoável.',
    choices: onward,
  },
  friendView: {
    text: '120 casais olharam para os seus conflitos como alguém de fora e gentil. 21 minutos por ano evitaram que o vínculo se apagasse. É um só estudo, e só com casais.\nFonte: Finkel e equipe, 2013. Base: fraca.',
    choices: onward,
  },
  sorry: {
    text: 'Assumir o que deu errado conta mais em um bom pedido de desculpas. Depois vem a oferta de consertar. 755 pessoas avaliaram isso. Não diz como uma pessoa vai receber.\nFonte: Lewicki e equipe, 2016. Base: razoável.',
    choices: onward,
  },
  lookBack: {
    text: 'Olhar para trás em passos pequenos vem do trabalho com casais, quando os dois estão calmos. Não conheço um bom estudo que teste só estes passos. Não é para momentos de medo.\nFonte: laboratório Gottman. Base: fraca.',
    choices: onward,
  },
  circle: {
    text: 'Pensar em pessoas que trazem segurança costuma melhorar o humor. Isso vem de 120 estudos. Podem faltar ali alguns estudos que não acharam nada.\nFonte: Gillath e equipe, 2022. Base: razoável.',
    choices: onward,
  },
  rating: {
    text: 'Um número de 0 a 10 deixa você ver a sua própria mudança. É uma medida aproximada, e fraca como teste. Não uso para mais nada.\nFonte: uma revisão em Clinics and Practice, 2025. Base: fraca.',
    choices: onward,
  },

  ideas: {
    text: 'Fui construído a partir de um artigo com cinco ideias. Qual delas?',
    choices: {
      company: { label: '1. Companhia segura acalma', also: ['companhia segura', 'companhia', 'primeira'] },
      mind: { label: '2. Trazer alguém à mente', also: ['trazer alguém à mente', 'mente', 'segunda'] },
      doses: { label: '3. Momentos pequenos e firmes', also: ['momentos pequenos', 'momentos', 'terceira'] },
      repair: { label: '4. Reparar o que doeu', also: ['reparar', 'reparo', 'quarta'] },
      oldAndNew: { label: '5. Recado antigo, momento novo', also: ['recado antigo', 'momento novo', 'quinta'] },
      otherTopics,
    },
  },
  company: {
    text: {
      community:
        'Companhia segura e contato afetuoso diminuem o estresse de muita gente. 137 estudos sobre toque apontam para isso. Leva alguns minutos, e não funciona para todo mundo.\nFonte: Packheiser e equipe, 2024. Base: razoável.',
      workplace:
        'Companhia segura diminui o estresse de muita gente. Em um estudo com 110 pessoas, precisava ser alguém próximo. Leva alguns minutos, e não funciona para todo mundo.\nFonte: Coan e equipe, 2017. Base: razoável.',
    },
    choices: onward,
  },
  mind: {
    text: 'Pensar em alguém seguro ajuda, em 120 estudos vistos em conjunto. Funciona melhor depois de um abalo. Antes de um momento difícil, os resultados variam.\nFonte: Gillath e equipe, 2022; Ai e equipe, 2020. Base: razoável.',
    choices: onward,
  },
  doses: {
    text: 'Pequenos momentos bons podem se somar, se você gosta e segue fazendo. 135 pessoas testaram 20 segundos por dia. Só quem fez quase todos os dias ganhou algo.\nFonte: Susman e equipe, 2024. Base: fraca.',
    choices: onward,
  },
  repair: {
    text: 'Um curso on-line ajudou 740 casais a se dar melhor. Uma versão para uma pessoa só não mudou o vínculo. Sou bem menor que um curso, e não fui testado.\nFonte: Le e equipe, 2023; Nowlan e equipe, 2017. Base: razoável.',
    choices: onward,
  },
  oldAndNew: {
    text: 'Algumas pessoas gostam de pôr um pensamento antigo e doído ao lado de um pequeno momento novo. Um achado central de laboratório não se confirmou. Nenhum estudo testa isso em um chat.\nFonte: Hardwicke e equipe, 2016. Base: não demonstrada.',
    choices: onward,
  },

  closed: 'Tudo bem. As fichas estão fechadas.',
})
