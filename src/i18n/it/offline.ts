import type { PageMessages } from '../language.ts'

export const offline: PageMessages['offline'] = {
  newVersion: 'C’è una nuova versione di questa pagina.',
  missing: 'Questo file non contiene quella parte. Serve la pagina con la rete.',
  lesson: 'File per la lezione (HTML)',
  lessonIntro:
    'Per un’aula senza rete: un solo file che si apre in ogni browser attuale, con mappa, tabella, racconti e stampa.',
}
