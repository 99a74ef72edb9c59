import type { PageMessages } from '../language.ts'

export const offline: PageMessages['offline'] = {
  newVersion: 'Є нова версія цієї сторінки.',
  missing: 'У цьому файлі такої частини немає. Для неї потрібна сторінка з доступом до мережі.',
  lesson: 'Файл для уроку (HTML)',
  lessonIntro:
    'Для класу без мережі: один файл, що відкривається в будь-якому сучасному браузері, з картою, таблицею, розповідями та друком.',
}
