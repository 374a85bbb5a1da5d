/** Was Tend dazu sagt, warum ein Schritt helfen kann: Jede Karte nennt, was man weiß, eine Grenze und die Quelle. Maschineller Entwurf, nicht geprüft. */
import { translation } from '#flow'
import type { en } from './en.ts'

/** Dieselben drei Wege nach jeder Karte. */
const onward = {
  another: { label: 'Andere Karte', also: ['noch eine', 'eine andere', 'mehr', 'andere', 'ja'] },
  otherTopics: { label: 'Andere Themen', also: ['themen', 'anderes thema', 'thema'] },
  enough: {
    label: 'Das war alles',
    also: ['das ist alles', 'fertig', 'nein', 'nein danke', 'schließen', 'tschüss', 'danke'],
  },
} as const
const otherTopics = onward.otherTopics

export const de = translation<typeof en>()({
  topics: {
    text: 'Ich habe zu jedem Schritt eine kurze Karte, mit seinen Grenzen. Worüber möchtest du mehr wissen?',
    choices: {
      calmSteps: { label: 'Die Schritte zur Ruhe', also: ['ruhe', 'zur ruhe', 'schritte zur ruhe', 'schritte'] },
      talks: {
        label: 'Gespräche und Zurückschauen',
        also: ['gespräche', 'gespräch', 'zurückschauen', 'kreis', 'mein kreis'],
      },
      ideas: { label: 'Die fünf Ideen hinter mir', also: ['ideen', 'fünf ideen', 'die ideen', 'artikel'] },
      enough: onward.enough,
    },
  },

  calmSteps: {
    text: 'Welcher Schritt zur Ruhe?',
    choices: {
      vent: {
        label: 'Warum nicht alles rauslassen',
        also: ['alles rauslassen', 'rauslassen', 'dampf ablassen', 'wut rauslassen'],
      },
      ground: { label: 'Benennen, was um mich ist', also: ['benennen', 'um mich', '54321', '5 4 3 2 1'] },
      feet: { label: 'Füße in den Boden', also: ['füße', 'boden', 'die füße'] },
      cool: { label: 'Etwas Kühles', also: ['kühl', 'kalt', 'wasser'] },
      sigh: { label: 'Lange Seufzer', also: ['seufzer', 'seufzen', 'lang seufzen'] },
      breathe: { label: 'Langsam atmen', also: ['atmen', 'atmung', 'atem'] },
      hand: { touch: { label: 'Eine Hand auf der Brust', also: ['hand', 'brust', 'die hand'] } },
      warm: {
        label: 'Jemand oder etwas Sicheres',
        also: ['jemand sicheres', 'etwas sicheres', 'sichere person', 'warm'],
      },
      kind: { label: 'Drei freundliche Sätze', also: ['freundlich', 'freundliche sätze', 'drei sätze'] },
      break: { label: 'Eine echte Pause', also: ['eine pause', 'echte pause', '20 minuten'] },
      otherTopics,
    },
  },
  vent: {
    text: 'Schritte, die den Körper beruhigen, haben Wut gemildert. Dampf abzulassen oder joggen zu gehen tat das nicht. Das zeigen 154 Studien. Es gilt für die meisten, nicht für alle.\nQuelle: Kjaervik und Bushman, 2024. Belege: stark.',
    choices: onward,
  },
  ground: {
    text: 'Zu benennen, was um dich ist, gibt dem Kopf eine einfache Aufgabe, hier und jetzt. Viele mögen das. Ich kenne keine gute Studie dazu allein.\nQuelle: weit verbreitet in der Praxis. Belege: dünn.',
    choices: onward,
  },
  feet: {
    text: 'In den Boden zu drücken gibt dem Körper eine einfache Aufgabe. Es braucht keine Atemübung. Ich kenne keine gute Studie dazu allein.\nQuelle: weit verbreitet in der Praxis. Belege: dünn.',
    choices: onward,
  },
  cool: {
    text: 'Etwas Kühles ist deutlich zu spüren. Manche mögen das, wenn Atemübungen nicht zu ihnen passen. Ich kenne keine gute Studie dazu allein.\nQuelle: weit verbreitet in der Praxis. Belege: dünn.',
    choices: onward,
  },
  sigh: {
    text: '114 Erwachsene machten fünf Minuten am Tag Atemübungen. Nach etwa einem Monat hoben lange Seufzer die Stimmung am meisten. Sie übten an ruhigen Tagen, nicht, wenn sie aufgewühlt waren.\nQuelle: Balban und Team, 2023. Belege: mittel.',
    choices: onward,
  },
  breathe: {
    text: 'Langsames Atmen hilft vielen Körpern, etwas ruhiger zu werden. Für die Stimmung war es weniger klar. Das zeigen 31 Studien. Lass es, wenn dir schwindlig oder unwohl wird.\nQuelle: Shao und Team, 2024. Belege: mittel.',
    choices: onward,
  },
  hand: {
    text: {
      touch:
        'Mit einer Hand auf dem Herzen war ein Stresszeichen im Körper niedriger. Das war eine Laborstudie mit 159 jungen Erwachsenen. Weniger gestresst fühlten sie sich aber nicht.\nQuelle: Dreisoerner und Team, 2021. Belege: dünn.',
    },
    choices: onward,
  },
  warm: {
    text: 'Wer an eine nahe Person dachte, kam nach etwas Schlimmem schneller zur Ruhe. Das fanden drei Studien. Es half weniger, wenn jemand andere gern auf Abstand hält.\nQuelle: Selcuk und Team, 2012. Belege: mittel.',
    choices: onward,
  },
  kind: {
    text: 'Wer freundlich zu sich ist, fühlt sich meist besser. Manche fühlen sich erst schlechter. Tun die Sätze weh, ist ein schlichter Schritt auch gut.\nQuelle: Neff; Breines und Chen, 2012. Belege: mittel.',
    choices: onward,
  },
  break: {
    text: 'Sehr aufgewühlte Menschen hören schlechter zu. Deshalb hilft vielen eine Pause von 20 Minuten oder mehr. Die Zahl 20 ist eine Faustregel.\nQuelle: das Gottman-Labor. Belege: dünn.',
    choices: onward,
  },

  talks: {
    text: 'Welche Karte?',
    choices: {
      gentle: { label: 'Ein sanfter Anfang', also: ['sanft', 'anfang', 'sanft anfangen'] },
      anchor: {
        label: 'Jemand an meiner Seite, vorher',
        also: ['jemand an meiner seite', 'an meiner seite', 'vor dem gespräch'],
      },
      ifThen: { label: 'Wenn-dann-Pläne', also: ['wenn dann', 'wenn-dann', 'pläne', 'plan'] },
      friendView: { label: 'Ein freundlicher Blick', also: ['freundlicher blick', 'blick', 'blick von außen'] },
      sorry: { label: 'Sich entschuldigen', also: ['entschuldigen', 'entschuldigung', 'sorry'] },
      lookBack: { label: 'In Schritten zurückschauen', also: ['zurückschauen', 'in schritten', 'zurückblicken'] },
      circle: {
        community: { label: 'Mein Kreis', also: ['kreis', 'sichere menschen'] },
        workplace: { label: 'Menschen, die zu mir halten', also: ['kreis', 'mein kreis', 'menschen'] },
      },
      rating: { label: 'Zahlen von 0 bis 10', also: ['zahlen', 'die zahlen', '0 bis 10', 'von 0 bis 10'] },
      otherTopics,
    },
  },
  gentle: {
    text: 'Wie ein Paar ein schweres Gespräch beginnt, hängt damit zusammen, wie es ihm später geht. Das sah man bei 124 frischen Paaren. Es zeigt nicht, dass der sanfte Anfang die Ursache ist.\nQuelle: Carrere und Gottman, 1999. Belege: mittel.',
    choices: onward,
  },
  anchor: {
    text: 'An jemanden auf deiner Seite zu denken kann helfen, dich für ein schweres Gespräch bereit zu fühlen. Vor dem Stress half es in manchen Studien nicht. In einer wühlte es auf.\nQuelle: Selcuk und Team, 2012; Ai und Team, 2020. Belege: dünn.',
    choices: onward,
  },
  ifThen: {
    text: 'Ein Plan wie "wenn ich laut werde, dann atme ich erst" schlägt ein bloßes Ziel. Studien zu Gefühlen weisen dahin. Den Moment musst du trotzdem bemerken.\nQuelle: Webb und Team, 2012. Belege: mittel.',
    choices: onward,
  },
  friendView: {
    text: '120 Paare sahen ihre Konflikte so, wie ein freundlicher Mensch von außen es könnte. Mit 21 Minuten im Jahr verblasste ihre Bindung nicht. Es ist eine Studie, nur mit Paaren.\nQuelle: Finkel und Team, 2013. Belege: dünn.',
    choices: onward,
  },
  sorry: {
    text: 'Bei einer guten Entschuldigung zählt am meisten, zum Fehler zu stehen. Dann kommt das Angebot, ihn gutzumachen. Das urteilten 755 Menschen. Wie eine einzelne Person reagiert, sagt es nicht.\nQuelle: Lewicki und Team, 2016. Belege: mittel.',
    choices: onward,
  },
  lookBack: {
    text: 'In kleinen Schritten zurückzuschauen kommt aus der Arbeit mit Paaren, wenn beide ruhig sind. Ich kenne keine gute Studie zu den Schritten allein. Für Zeiten der Angst ist es nichts.\nQuelle: das Gottman-Labor. Belege: dünn.',
    choices: onward,
  },
  circle: {
    text: 'An Menschen zu denken, bei denen man sich sicher fühlt, hebt oft die Stimmung. Das zeigen 120 Studien. Manche Studien ohne Ergebnis fehlen dort vielleicht.\nQuelle: Gillath und Team, 2022. Belege: mittel.',
    choices: onward,
  },
  rating: {
    text: 'Eine Zahl von 0 bis 10 zeigt dir deine eigene Veränderung. Sie ist ein grobes Maß und als Test schwach. Für anderes nutze ich sie nicht.\nQuelle: eine Übersicht in Clinics and Practice, 2025. Belege: dünn.',
    choices: onward,
  },

  ideas: {
    text: 'Ich entstand aus einem Artikel mit fünf Ideen. Welche?',
    choices: {
      company: {
        label: '1. Sichere Gesellschaft beruhigt',
        also: ['sichere gesellschaft', 'gesellschaft', 'eins', 'erste'],
      },
      mind: { label: '2. An jemanden denken', also: ['an jemanden denken', 'denken', 'zwei', 'zweite'] },
      doses: { label: '3. Kleine, stetige Momente', also: ['kleine momente', 'momente', 'drei', 'dritte'] },
      repair: { label: '4. Gutmachen, was wehtat', also: ['gutmachen', 'was wehtat', 'vier', 'vierte'] },
      oldAndNew: {
        label: '5. Alte Botschaft, neuer Moment',
        also: ['alt und neu', 'alte botschaft', 'fünf', 'fünfte'],
      },
      otherTopics,
    },
  },
  company: {
    text: {
      community:
        'Sichere Gesellschaft und warmer Kontakt senken bei vielen den Stress. 137 Studien zu Berührung weisen dahin. Es dauert ein paar Minuten und wirkt nicht bei allen.\nQuelle: Packheiser und Team, 2024. Belege: mittel.',
      workplace:
        'Sichere Gesellschaft senkt bei vielen den Stress. In einer Studie mit 110 Menschen musste es jemand Nahes sein. Es dauert ein paar Minuten und wirkt nicht bei allen.\nQuelle: Coan und Team, 2017. Belege: mittel.',
    },
    choices: onward,
  },
  mind: {
    text: 'An jemand Sicheres zu denken hilft, über 120 Studien zusammen gesehen. Am besten wirkt es nach etwas Schlimmem. Vor einer schweren Zeit sind die Ergebnisse gemischt.\nQuelle: Gillath und Team, 2022; Ai und Team, 2020. Belege: mittel.',
    choices: onward,
  },
  doses: {
    text: 'Kleine warme Momente können sich summieren, wenn du sie magst und dranbleibst. 135 Menschen versuchten 20 Sekunden am Tag. Etwas davon hatte nur, wer es fast täglich tat.\nQuelle: Susman und Team, 2024. Belege: dünn.',
    choices: onward,
  },
  repair: {
    text: 'Ein Online-Kurs half 740 Paaren, besser auszukommen. Eine Form für eine Person allein änderte die Bindung nicht. Ich bin viel kleiner als ein Kurs und nicht geprüft.\nQuelle: Le und Team, 2023; Nowlan und Team, 2017. Belege: mittel.',
    choices: onward,
  },
  oldAndNew: {
    text: 'Manche stellen gern einen alten, schmerzhaften Gedanken neben einen kleinen neuen Moment. Ein wichtiger Laborbefund dazu hielt nicht stand. Keine Studie prüft es in einem Chat.\nQuelle: Hardwicke und Team, 2016. Belege: nicht gezeigt.',
    choices: onward,
  },

  closed: 'Okay. Die Karten sind geschlossen.',
})
