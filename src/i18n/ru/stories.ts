import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const stories = ({ whole, plural }: Numbers): PageMessages['stories'] => ({
  open: 'Истории',
  intro: 'Короткие прогулки по карте: для класса или для себя.',
  loading: 'Загрузка…',
  failed: 'Не удалось загрузить истории. Попробуйте позже.',
  minutes: (count) =>
    `${whole(count)} ${plural(count, { one: 'минута', few: 'минуты', many: 'минут', other: 'минуты' })}`,
  place: (step, last) => `Шаг ${step} из ${last}`,
  said: (place, title) => `${place}: ${title}`,
  back: 'Назад',
  next: 'Далее',
  showAnswer: 'Показать ответ',
  restore: 'Вернуть карту этого шага',
  notes: 'Для учителя',
  notesWindow: 'Открыть эти заметки во втором окне',
  notesBlocked: 'Браузер не открыл второе окно. Заметки показаны здесь.',
  nextStep: (title) => `Дальше: ${title}`,
  lastStep: 'Это последний шаг.',
  clock: (passed, planned) => `${passed} из ${planned} мин`,
  leave: 'Выйти из истории',
})
