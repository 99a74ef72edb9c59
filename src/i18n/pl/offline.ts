import type { PageMessages } from '../language.ts'

export const offline: PageMessages['offline'] = {
  newVersion: 'Jest nowa wersja tej strony.',
  missing: 'Tej części nie ma w pliku. Potrzebna jest strona z dostępem do sieci.',
  lesson: 'Plik na lekcję (HTML)',
  lessonIntro:
    'Do sali bez sieci: jeden plik, który otworzy każda aktualna przeglądarka, z mapą, tabelą, opowieściami i wydrukiem.',
}
