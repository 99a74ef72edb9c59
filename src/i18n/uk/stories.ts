import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const stories = ({ whole, plural }: Numbers): PageMessages['stories'] => ({
  open: 'Історії',
  intro: 'Короткі мандрівки картою: для класу або для себе.',
  loading: 'Завантажуємо…',
  failed: 'Не вдалося завантажити історії. Спробуйте пізніше.',
  minutes: (count) =>
    `${whole(count)} ${plural(count, { one: 'хвилина', few: 'хвилини', many: 'хвилин', other: 'хвилини' })}`,
  place: (step, last) => `Крок ${step} з ${last}`,
  said: (place, title) => `${place}: ${title}`,
  back: 'Назад',
  next: 'Далі',
  showAnswer: 'Показати відповідь',
  restore: 'Повернути карту цього кроку',
  notes: 'Для вчителя',
  notesWindow: 'Відкрити ці нотатки в другому вікні',
  notesBlocked: 'Браузер не відкрив другого вікна. Нотатки показано тут.',
  nextStep: (title) => `Далі: ${title}`,
  lastStep: 'Це останній крок.',
  clock: (passed, planned) => `${passed} з ${planned} хв`,
  leave: 'Вийти з історії',
})
