/** O que o Tend diz enquanto alguém faz uma lista curta de quem e do que traz segurança. */
import { translation } from '#flow'
import type { en } from './en.ts'

const form = { open: 'Escrever um nome', title: 'Um nome curto', field: 'Apelido' } as const

export const pt = translation<typeof en>()({
  start: {
    text: {
      community:
        'Vamos fazer uma lista curta de quem ou do que traz segurança. Pode ser uma pessoa, um bicho, um lugar, ou alguém que você nunca conheceu. Leva 2 minutos para um nome.',
      workplace:
        'Vamos fazer uma lista curta do que dá firmeza a você: alguém que apoia você, um bicho ou um lugar. Leva 2 minutos para um nome.',
    },
    choices: {
      begin: { label: 'Começar', also: ['sim', 'vamos', 'ok', 'começa'] },
      list: { label: 'Minha lista', also: ['lista', 'ver minha lista', 'mudar a lista', 'mostrar a lista'] },
      why: { label: 'Por quê?', also: ['por que', 'porque', 'para que serve'] },
      notNow: { label: 'Agora não', also: ['não', 'não quero', 'não obrigado', 'não obrigada'] },
    },
  },
  type: {
    text: 'Quem ou o que vem à mente primeiro?',
    choices: {
      person: { label: 'Uma pessoa', also: ['pessoa', 'alguém', 'amigo', 'amiga'] },
      pet: { label: 'Um bicho', also: ['bicho', 'animal', 'cachorro', 'gato'] },
      place: { label: 'Um lugar', also: ['lugar', 'um canto', 'minha casa'] },
      faith: { community: { label: 'Fé ou espírito', also: ['fé', 'espírito', 'deus'] } },
      character: { label: 'Um personagem', also: ['personagem', 'história', 'uma personagem'] },
      self: { label: 'Meu lado mais sábio', also: ['eu', 'eu mesmo', 'eu mesma', 'meu lado sábio'] },
      noOne: { label: 'Ninguém me vem à mente', also: ['ninguém', 'nenhum', 'nada'] },
    },
  },
  none: {
    text: 'Tudo bem, e isso não diz nada de ruim sobre você. Um destes também serve. Qual parece mais fácil?',
    choices: {
      quietPlace: { label: 'Um lugar tranquilo', also: ['lugar', 'um lugar', 'lugar tranquilo'] },
      animal: { label: 'Um bicho', also: ['animal', 'cachorro', 'gato', 'passarinho'] },
      music: { label: 'Uma música', also: ['música', 'canção', 'uma canção'] },
      stranger: { label: 'Alguém gentil de passagem', also: ['desconhecido', 'desconhecida', 'alguém gentil'] },
      nothing: { label: 'Nenhum destes', also: ['nenhum', 'nenhuma', 'nada'] },
    },
  },
  label: {
    text: 'Dê um nome curto. Um apelido é melhor. Só guardo se você salvar, e mais ninguém vê.',
    form,
  },
  feels: {
    text: 'Quando você pensa em {label}, o que sente?',
    choices: {
      safe: { label: 'Quase só segurança', also: ['segurança', 'coisa boa', 'bem', 'paz'] },
      mixed: { label: 'Um pouco de tudo', also: ['de tudo', 'os dois', 'misturado'] },
      gone: { label: 'Tristeza, porque já se foi', also: ['tristeza', 'saudade', 'já se foi', 'morreu'] },
      notSafe: { label: 'Não é seguro', also: ['insegurança', 'ruim', 'mal'] },
    },
  },
  mixed: 'Sentir um pouco de tudo é comum. Por agora, vamos escolher um nome que pareça mais fácil.',
  notSafe: 'Que bom que você percebeu. Esse nome não está na lista.',
  moment: {
    text: 'Existe um pequeno momento com {label} que faz bem? Pense nele, se quiser. Não precisa escrever nada.',
    choices: { done: { label: 'Pronto', also: ['pronta', 'sim', 'ok', 'feito'] } },
  },
  keep: {
    text: 'Usar {label} só desta vez, ou salvar para outras vezes?',
    choices: {
      useOnce: { label: 'Só desta vez, sem salvar', also: ['só desta vez', 'uma vez', 'sem salvar', 'não'] },
      save: { label: 'Salvar', also: ['salva', 'guardar', 'guarda', 'sim'] },
    },
  },
  mayKeep: {
    text: 'Para salvar, preciso do seu sim para guardar uma lista. Ela é criptografada, e você pode apagar quando quiser. Posso guardar?',
    choices: {
      agree: { label: 'Sim, guarde minha lista', also: ['sim', 'pode', 'ok', 'guarde'] },
      decline: { label: 'Não guarde', also: ['não', 'não quero', 'melhor não'] },
    },
  },
  saved: 'Salvo.',
  usedOnce: 'Não salvei. Valeu por esta vez.',
  full: 'A sua lista está cheia. Você pode tirar um nome para abrir espaço.',
  more: {
    text: 'Quer acrescentar mais um? Três já é bastante.',
    choices: {
      another: { label: 'Acrescentar mais um', also: ['sim', 'mais', 'mais um'] },
      hold: { label: 'Ficar um minuto com um deles', also: ['ficar', 'ficar um minuto', 'um minuto'] },
      finish: { label: 'Pronto', also: ['pronta', 'não', 'já basta'] },
    },
  },
  hold: {
    text: 'Escolha um na sua mente e fique com ele por um minuto. Pode ser de olhos abertos. Aviso quando o minuto passar.',
    choices: { done: { label: 'Já terminei', also: ['terminei', 'pronto', 'pronta', 'feito'] } },
  },
  list: {
    text: 'A sua lista. Qual nome você gostaria de mudar?',
    choices: {
      removeAll: { label: 'Tirar todos', also: ['apagar tudo', 'tirar tudo', 'limpar'] },
      finish: { label: 'Deixar como está', also: ['deixar', 'pronto', 'pronta', 'nada', 'não'] },
    },
  },
  emptyList: 'Por enquanto, a sua lista está vazia.',
  change: {
    text: 'O que você quer fazer com {friend}?',
    choices: {
      rename: { label: 'Mudar o nome', also: ['outro nome', 'renomear', 'mudar'] },
      unsafeNow: { label: 'Já não é seguro', also: ['não é seguro', 'não é mais seguro', 'inseguro'] },
      remove: { label: 'Tirar da lista', also: ['tirar', 'apagar', 'remover'] },
      nothing: { label: 'Nada', also: ['deixar', 'deixa', 'deixar como está'] },
    },
  },
  rename: { text: 'Qual é o novo nome curto?', form },
  removed: 'Pronto. Já não está na sua lista.',
  wordsLost: 'Uma reinicialização levou o nome que você escreveu. Não guardo o que não foi salvo. Desculpe por isso.',
  count:
    '{n, plural, =0 {A sua lista está vazia.} one {Há # nome na sua lista.} other {Há # nomes na sua lista.}} Você pode mudar quando quiser. Você já pode fechar este chat.',
  notNow: 'Tudo bem. Escreva círculo quando quiser.',
})
