/** O que o Tend diz sobre o que guarda. */
import { type FileWords, translation } from '#flow'
import type { en } from './en.ts'

const close = { label: 'Fechar', also: ['tchau', 'pronto', 'pronta', 'nada', 'não', 'não quero', 'já basta'] } as const
const everything = {
  label: 'Apagar tudo',
  also: ['tudo', 'apagar', 'apaga tudo', 'apague tudo', 'me esqueça', 'me esquece', 'excluir tudo'],
} as const
const keepIt = { label: 'Não, deixe guardado', also: ['não', 'deixe guardado', 'deixa guardado', 'agora não'] } as const
const file = {
  label: 'Receber tudo em um arquivo',
  also: ['arquivo', 'um arquivo', 'baixar', 'baixar meus dados', 'receber tudo', 'tudo em um arquivo'],
} as const

const fileWords = {
  fileTitle: 'O QUE O TEND GUARDA SOBRE VOCÊ\nFeito em {at}.',
  fileSettings:
    'CONFIGURAÇÕES\nIdioma: {language}\nPaís: {country, select, none {não definido} other {{country}}}\nFuso horário: {zone, select, none {não definido} other {{zone}}}\nDuração dos passos: {minutes, plural, =0 {não definida} other {# minutos}}\nOs números são guardados: {days, plural, =0 {não são guardados} other {por # dias}}\nMensagens que eu começo: {quiet, select, no {sem pausa} asked {nenhuma até você pedir} other {nenhuma até {quiet}}}',
  fileConsent:
    'CONSENTIMENTO\nVocê disse sim ao meu texto, versão {version}, em {at}.\nGuardar números: {numbers, select, yes {você disse sim} other {você disse não}}\nGuardar um círculo: {circle, select, yes {você disse sim} other {você disse não}}',
  fileNoConsent: 'CONSENTIMENTO\nVocê não aceitou nada.',
  fileNumbers: 'NÚMEROS DE 0 A 10',
  fileNumber:
    '{day}: {before} antes e {after} depois de {flow}. {exercise, select, none {} other {Exercício: {exercise}. }}Apagado em {deletedOn}.',
  fileDays: 'DIAS TERMINADOS',
  fileDay: '{day}: {flow}. Apagado em {deletedOn}.',
  fileCircle: 'CÍRCULO',
  fileFriend:
    '{name} ({type, select, person {uma pessoa} pet {um bicho} place {um lugar} faith {fé} character {um personagem} self {você} other {outra coisa}}{tender, select, yes {, com saudade} other {}})',
  fileCircleStays: 'O seu círculo fica até você tirar.',
  fileFlow:
    '{flow, select, calm {um passo de calma} prepare {preparar uma conversa} repair {olhar para trás} circle {seu círculo} daily {pequenos momentos} old_message {um recado antigo} group {conduzir um exercício} group_seat {um exercício em grupo} pair {uma troca em dupla} welcome {primeiras perguntas} menu {menu} why {fichas} data {página dos seus dados} help {ajuda} other {{flow}}}',
  fileRunning: 'O QUE ESTÁ ABERTO AGORA',
  fileEnds:
    'QUANDO O RESTO É APAGADO\nO passo em que estamos: {step}, ou quando o último tempo dele acabar\nTudo, se eu não tiver notícias suas: {everything}',
  fileNotHere:
    'O QUE NÃO ESTÁ NESTE ARQUIVO\nPalavras que você escreve em um passo: ficam comigo por 30 minutos no máximo. Só guardo os nomes que você salva no seu círculo.\nAs mensagens deste chat: quem guarda é o aplicativo de chat.\nCópias de segurança: somem em até 30 dias.',
  fileRest: 'O QUE O MEU CÓDIGO PRECISA PARA CONTINUAR\nOs nomes são os do código.',
  fileNone: 'Nada.',
} as const satisfies FileWords

export const pt = translation<typeof en>()({
  kept: 'Isto é o que guardo sobre você.\nIdioma: {language}\nPaís: {country, select, none {não definido} other {{country}}}\nFuso horário: {zone, select, none {não definido} other {{zone}}}\nDuração dos passos: {minutes, plural, =0 {não definida} other {# minutos}}\nPares de números de 0 a 10: {ratings}\nDias terminados: {days}\nNomes no seu círculo: {circle}\nPequenos momentos: {moments, select, on {estão ligados} other {estão desligados}}',
  agreed:
    'Você disse sim ao meu texto, versão {version}, em {date}.\nGuardar números: {numbers, select, yes {você disse sim} other {você disse não}}.\nPor quanto tempo: {length, plural, =0 {não guardo nenhum} other {# dias}}.\nGuardar um círculo: {circle, select, yes {você disse sim} other {você disse não}}.\nNão guardo mais nada do que você escreve.',
  choose: {
    text: 'O que você quer fazer com isso?',
    choices: {
      file,
      ratings: { label: 'Apagar meus números', also: ['números', 'apagar números', 'apaga meus números'] },
      runs: {
        label: 'Apagar meus dias terminados',
        also: ['dias', 'dias terminados', 'apagar dias', 'o que me ajudou'],
      },
      circle: { label: 'Apagar meu círculo', also: ['círculo', 'apagar círculo', 'meu círculo'] },
      howLong: {
        label: 'Mudar o tempo dos números',
        also: ['tempo', 'quanto tempo', 'mudar o tempo', 'menos tempo', 'mais tempo'],
      },
      allowNumbers: {
        label: 'Deixar guardar meus números',
        also: ['guardar meus números', 'guardar números', 'guarde meus números'],
      },
      allowCircle: {
        label: 'Deixar guardar um círculo',
        also: ['guardar meu círculo', 'guardar um círculo', 'guarde meu círculo'],
      },
      withdraw: {
        label: 'Retirar meu consentimento',
        also: ['retirar', 'consentimento', 'retirar consentimento', 'retiro meu consentimento'],
      },
      everything,
      close,
    },
  },
  file: {
    community:
      'Aqui está tudo: um arquivo para ler e outro para um programa. Salve logo, se quiser ficar com ele. Quem abrir este chat talvez possa abrir o arquivo também. Para tirar as minhas mensagens daqui, escreva ocultar.',
    workplace:
      'Aqui está tudo: um arquivo para ler e outro para um programa. No Slack, só você vê isto, e some quando o aplicativo recarrega. Copie logo, se quiser ficar com ele.',
  },
  changed: {
    text: 'Mais alguma coisa?',
    choices: {
      whatIsLeft: { label: 'Ver o que ficou', also: ['sim', 'ver', 'o que ficou', 'mostra', 'mostrar'] },
      close,
    },
  },
  ratingsGone: 'Pronto. Apaguei os seus números de 0 a 10. As cópias de segurança somem em até 30 dias.',
  runsGone: 'Pronto. Apaguei a sua lista de dias terminados. As cópias de segurança somem em até 30 dias.',
  circleGone: 'Pronto. Apaguei o seu círculo. As cópias de segurança somem em até 30 dias.',

  howLong: {
    text: 'Agora guardo os seus números por {length, plural, one {# dia} other {# dias}}. Por quanto tempo você quer que eu guarde? Um tempo menor apaga na hora os mais antigos.',
    choices: {
      days0: { label: 'Não guardar nenhum', also: ['0', 'nenhum', 'zero', '0 dias', 'nada'] },
      days30: { label: '30 dias', also: ['30', 'um mês', 'mês'] },
      days90: { label: '90 dias', also: ['90', 'três meses', '3 meses'] },
      days365: { label: '365 dias', also: ['365', 'um ano', 'ano'] },
      asItIs: { label: 'Deixar como está', also: ['deixar', 'não', 'igual', 'não mudar', 'agora não'] },
    },
  },
  lengthChanged: 'Pronto. A partir de agora, guardo os seus números por {length} dias. Apaguei os mais antigos.',
  noneKept: 'Pronto. A partir de agora, não guardo nenhum número. Apaguei os que eu tinha.',

  mayKeepNumbers: {
    text: 'Posso guardar os seus números de 0 a 10 por {length} dias? Assim você pode ver o que ajudou. Você pode retirar isso aqui quando quiser.',
    choices: {
      agreeNumbers: {
        label: 'Sim, guarde meus números',
        also: ['sim', 'concordo', 'aceito', 'guarde', 'pode guardar'],
      },
      decline: { label: 'Não guarde nenhum', also: ['não', 'nenhum', 'não quero', 'agora não'] },
    },
  },
  mayKeepCircle: {
    text: {
      community:
        'Posso guardar um círculo para você? É uma lista curta de pessoas, bichos ou lugares que trazem segurança. Você pode retirar isso aqui quando quiser.',
      workplace:
        'Posso guardar um círculo para você? É uma lista curta de pessoas que apoiam você, bichos ou lugares. Você pode retirar isso aqui quando quiser.',
    },
    choices: {
      agreeCircle: { label: 'Sim, guarde meu círculo', also: ['sim', 'concordo', 'aceito', 'guarde', 'pode guardar'] },
      decline: { label: 'Não guarde nenhum', also: ['não', 'nenhum', 'não quero', 'agora não'] },
    },
  },
  numbersAllowed: 'Obrigado. A partir de agora, guardo os seus números.',
  circleAllowed: 'Obrigado. Agora você pode acrescentar ao seu círculo.',

  sureToWithdraw: {
    text: 'Qual sim você quer retirar? O que guardei com ele é apagado. Não dá para desfazer.',
    choices: {
      noNumbers: { label: 'Só os números', also: ['números', 'meus números', 'só números'] },
      noCircle: { label: 'Só o círculo', also: ['círculo', 'meu círculo', 'só círculo'] },
      withdrawNow: { label: 'Tudo', also: ['sim', 'retirar', 'retirar tudo', 'tudo isso'] },
      keepIt,
    },
  },
  numbersWithdrawn: 'Pronto. Não guardo mais números. Apaguei os que eu tinha.',
  circleWithdrawn: 'Pronto. Não guardo mais um círculo. Apaguei o que havia nele.',
  withdrawn:
    'Pronto. O seu consentimento foi retirado, e o que guardei com ele foi apagado. O que estava pela metade terminou. Esqueço o resto em até um dia. Para começar de novo, escreva oi.',
  sureToDelete: {
    text: 'Apago tudo o que guardo sobre você? Não dá para desfazer. Para tirar também as minhas mensagens daqui, escreva ocultar antes.',
    choices: {
      deleteNow: { label: 'Sim, apague tudo', also: ['sim', 'apagar', 'apague', 'apaga tudo'] },
      keepIt,
    },
  },
  everythingGone:
    'Pronto. Apaguei tudo o que guardava sobre você. As cópias de segurança somem em até 30 dias. As mensagens deste chat ficam até você ou o aplicativo apagar. Para começar de novo, escreva oi. Você já pode fechar este chat.',
  nothingKept: {
    text: 'Você não aceitou nada, então não guardo nada por muito tempo. Tenho as suas configurações e o passo em que estamos, por um dia no máximo. O que você quer fazer?',
    choices: { file, everything, close },
  },
  closed: 'Tudo bem. A página dos seus dados está fechada.',
  ...fileWords,
})
