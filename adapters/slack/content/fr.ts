/** Ce que Slack doit dire en plus de ce que dit Tend. Brouillon automatique, non relu. */
import type { Lines } from './en.ts'

export const fr: Lines = {
  home: 'De petits exercices guidés pour les moments difficiles avec les autres. Je suis un bot, pas une personne ni un thérapeute. Touche un exercice, et on continue dans Messages.',
  readers:
    "Ton employeur ne peut pas voir tes réponses à travers moi. Mais ton entreprise gère ce Slack et peut peut-être exporter des messages. Alors, pour tes propres mots, j'ouvre un formulaire, et je ne les répète jamais.",
  formNote:
    "Ceci n'est pas publié dans le chat, et je ne l'y répète jamais. Ton entreprise gère ce Slack, alors je ne peux pas exclure qu'elle voie ce que tu écris.",
  loading: 'Un instant…',
  wrote: "Je t'ai écrit dans mes messages directs. Personne d'autre que toi ne peut lire ça.",
  foreign:
    "Je suis disponible seulement pour l'organisation qui m'a ajouté. Rien de ce que tu as envoyé n'a été gardé.",
  slow: "L'ouverture a pris trop de temps. Touche encore une fois, s'il te plaît.",
  again: 'Rouvrir',
  empty: "Écris d'abord quelque chose, ou ferme ceci.",
  inviteMe: 'Je ne suis pas encore dans ce salon. Écris ici /invite @Tend, puis réessaie.',
  down: "Ma mémoire ne répond pas. Tes mots sont toujours là. Réessaie dans une minute, s'il te plaît.",
  tick: 'Coche au moins une case, puis touche le bouton ci-dessous.',
  done: "C'est fait",
  several: (min, max) => (min === max ? `Choisis-en ${min}` : `Choisis-en jusqu'à ${max}`),
  installed: 'Tend est ajouté. Ouvre Slack, et cherche Tend dans Applications.',
  notInstalled: "Slack n'a pas laissé entrer Tend. Recommence à partir du lien que tu as reçu, s'il te plaît.",
}
