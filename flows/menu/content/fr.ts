/** Ce que Tend dit quand il demande ce que quelqu'un aimerait faire, en français. */
import { translation } from '#flow'
import type { en } from './en.ts'

/** Ce que les gens écrivent de nulle part, entre virgules. */
const phrases = (...lines: readonly string[]): string[] => lines.flatMap((line) => line.split(', '))

const calmWords = phrases(
  "calme, un pas de calme, pas de calme, me calmer, je dois me calmer, j'ai besoin de me calmer, j'ai besoin de calme",
  "on s'est disputes, on s'est dispute, je me suis dispute, je me suis disputee, une dispute, dispute, une engueulade",
  'grosse dispute, on se dispute sans cesse, une bagarre, on a crie',
  'je suis en colere, en colere, je suis furieux, je suis furieuse, furieux, je suis enerve, je suis enervee, enerve',
  'stresse, je suis stresse, je suis stressee, deborde, je suis deborde, angoisse, je panique, je suis a bout',
  'respirer, respiration, ancrage, souffler, faire une pause, un moment tendu, moment tendu, tendu, ca a chauffe',
)
const prepareWords = phrases(
  'preparer, une discussion difficile, discussion difficile, avant une discussion difficile, me preparer, une conversation difficile',
  'discussion, une discussion, il faut que je lui parle, je dois lui parler, il faut qu on parle, planifier une discussion',
  'quoi dire, que dire, comment le dire, comment lui dire, il me faut des mots, aide-moi a le dire',
)
const repairWords = phrases(
  'reparer, revenir dessus, regarder en arriere, apres une dispute, apres un moment tendu, se reconcilier, reconciliation',
  "m'excuser, je veux m'excuser, demander pardon, pardon, excuses, des excuses, j'avais tort, j'ai fait une erreur",
  'arranger les choses, mettre au clair',
)
const circleWords = phrases(
  'cercle, mon cercle, cercle de confiance, personnes sures, mes proches, quelqu un de sur, qui me soutient, ajouter quelqu un',
  'amis, animaux, les gens qui me soutiennent',
)
const helpWords = phrases(
  "j'ai besoin d'aide, aide moi, des gens qui peuvent aider, crise, ligne d'ecoute, ligne d'aide, parler a quelqu'un",
  "j'ai besoin de quelqu'un, j'ai besoin de parler a quelqu'un, un humain, une vraie personne, parler a une personne",
  "j'ai peur, je ne suis pas en securite, pas en securite, en danger, je suis en danger",
)
const nothingWords = phrases(
  'rien, non, non merci, pas maintenant, salut, au revoir, laisse tomber, tant pis',
  "c'est tout, ca va, termine, fini, fermer, merci",
)

export const fr = translation<typeof en>()({
  easedBefore:
    "Ceci t'a fait du bien avant : {exercise, select, ground {nommer ce qui t'entoure} feet {les pieds dans le sol} cool {quelque chose de frais} sigh {de longs soupirs} breathe {respirer lentement} warm {quelqu'un ou quelque chose de sûr} kind {trois phrases douces} hand {une main sur la poitrine} other {un pas de calme}}.",
  menu: {
    text: "Qu'aimerais-tu faire ?",
    choices: {
      calm: {
        community: { label: "Je sors d'une dispute", also: calmWords },
        workplace: { label: 'Un moment tendu', also: calmWords },
      },
      prepare: { label: 'Préparer une discussion dure', also: prepareWords },
      repair: {
        community: { label: 'Revenir sur une dispute', also: repairWords },
        workplace: { label: 'Revenir sur un moment tendu', also: repairWords },
      },
      pair: {
        label: 'Un point à deux',
        also: phrases("point à deux, point a deux, duo, check-in, a deux, tous les deux, j'ai un code"),
      },
      circle: {
        community: { label: 'Mon cercle', also: circleWords },
        workplace: { label: 'Les gens qui me soutiennent', also: circleWords },
      },
      daily: {
        label: 'Un petit moment chaleureux',
        also: phrases(
          'moment, un moment, petit moment, un petit moment, quelque chose de doux, quelque chose de chaleureux',
        ),
      },
      oldMessage: {
        label: 'Vieux message, nouveau moment',
        also: phrases('vieux message, un vieux message, nouveau moment'),
      },
      why: {
        label: 'Pourquoi ces étapes',
        also: phrases('pourquoi, pourquoi ca aide, est-ce que ca marche, preuves, science, comment ca marche, sources'),
      },
      data: {
        label: 'Ce que tu gardes de moi',
        also: phrases('donnees, vie privee, que gardes-tu, que sais-tu de moi, effacer, consentement, oublie-moi'),
      },
      help: { label: 'Des gens qui peuvent aider', also: helpWords },
      nothing: { label: 'Rien maintenant', also: nothingWords },
    },
  },
  bye: "D'accord, rien maintenant. Tu peux me fermer.",
})
