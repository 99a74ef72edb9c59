import type { PageMessages } from '../language.ts'

export const offline: PageMessages['offline'] = {
  newVersion: 'Есть новая версия этой страницы.',
  missing: 'В этом файле такой части нет. Для неё нужна страница с доступом к сети.',
  lesson: 'Файл для урока (HTML)',
  lessonIntro:
    'Для класса без сети: один файл, который открывается в любом современном браузере, с картой, таблицей, рассказами и печатью.',
}
