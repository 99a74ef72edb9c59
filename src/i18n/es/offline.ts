import type { PageMessages } from '../language.ts'

export const offline: PageMessages['offline'] = {
  newVersion: 'Hay una versión nueva de esta página.',
  missing: 'Este archivo no contiene esa parte. Hace falta la página con conexión a la red.',
  lesson: 'Archivo para clase (HTML)',
  lessonIntro:
    'Para un aula sin red: un solo archivo que se abre en cualquier navegador actual, con mapa, tabla, relatos e impresión.',
}
