import type { PageMessages } from '../language.ts'

export const offline: PageMessages['offline'] = {
  newVersion: 'Има нова версия на тази страница.',
  missing: 'Тази част я няма във файла. За нея е нужна страницата с достъп до мрежата.',
  lesson: 'Файл за урок (HTML)',
  lessonIntro:
    'За стая без мрежа: един файл, който се отваря във всеки съвременен браузър, с карта, таблица, разкази и печат.',
}
