/** Ce que Tend dit là où une conversation est restée au milieu, en français. */
import { translation } from '#flow'
import type { en } from './en.ts'

const leave = { label: 'La laisser', also: ['laisser', 'non', 'non merci', 'fermer'] } as const
const names =
  "calm {un pas de calme} prepare {la préparation d'une discussion} repair {le retour sur ce qui s'est passé} circle {ton cercle} daily {les petits moments} old_message {un vieux message} group {un exercice à mener} group_seat {un exercice de groupe} pair {un point à deux} welcome {les premières questions} menu {le menu de départ} why {les fiches d'explication} data {ta page de données} other {autre chose}"

export const fr = translation<typeof en>()({
  interrupted: {
    text: `Tu étais au milieu de ceci : {name, select, ${names}}. On y retourne ?`,
    choices: {
      goBack: { label: 'Y retourner', also: ['oui', 'y retourner', 'ok', "d'accord"] },
      leave,
    },
  },
  idle: {
    text: `On s'était arrêté ici : {name, select, ${names}}. On poursuit, on repart du début, ou on laisse ?`,
    choices: {
      goOn: { label: 'Poursuivre', also: ['poursuivre', 'oui', 'ok', "d'accord"] },
      startOver: { label: 'Repartir du début', also: ['repartir', 'depuis le debut'] },
      leave,
    },
  },
  left: "D'accord, on laisse. Rien de plus n'en viendra. Tu peux me fermer.",
})
