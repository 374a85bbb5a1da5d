/** Ce que Discord doit dire en plus de ce que dit Tend. Brouillon automatique, non relu. */
import type { en } from './en.ts'

export const fr: Record<keyof typeof en, string> = {
  wrote: "Je t'ai écrit en message privé. Personne d'autre que toi ne peut le lire.",
  open: "L'ouvrir",
  closed:
    "Je ne peux pas t'écrire en privé, alors je réponds ici. Personne d'autre ne voit ceci. Pour ouvrir les messages privés : menu du serveur, Paramètres de confidentialité, Messages privés. Ce qui est prévu plus tard attend que je puisse te joindre.",
  here: "Pour l'instant, je réponds ici. Personne d'autre ne voit ceci.",
  slow: "J'ai mis trop de temps. Touche encore une fois, s'il te plaît.",
  again: 'Réessayer',
}
