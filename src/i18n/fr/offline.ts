import type { PageMessages } from '../language.ts'

export const offline: PageMessages['offline'] = {
  newVersion: 'Une nouvelle version de cette page est disponible.',
  missing: 'Ce fichier ne contient pas cette partie. Il faut la page avec un réseau.',
  lesson: 'Fichier pour la classe (HTML)',
  lessonIntro:
    'Pour une salle sans réseau : un seul fichier qui s’ouvre dans tout navigateur récent, avec la carte, le tableau, les récits et l’impression.',
}
