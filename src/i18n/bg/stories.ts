import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const stories = ({ whole, plural }: Numbers): PageMessages['stories'] => ({
  open: 'Разкази',
  intro: 'Кратки обиколки по картата: за клас или за вас самите.',
  loading: 'Зарежда се …',
  failed: 'Разказите не можаха да се заредят. Опитайте по-късно.',
  minutes: (count) => `${whole(count)} ${plural(count, { one: 'минута', other: 'минути' })}`,
  place: (step, last) => `Стъпка ${step} от ${last}`,
  said: (place, title) => `${place}: ${title}`,
  back: 'Назад',
  next: 'Напред',
  showAnswer: 'Покажи отговора',
  restore: 'Обратно към картата на тази стъпка',
  notes: 'За учителя',
  notesWindow: 'Отваряне на бележките във втори прозорец',
  notesBlocked: 'Браузърът не отвори втори прозорец. Бележките са тук.',
  nextStep: (title) => `Следва: ${title}`,
  lastStep: 'Това е последната стъпка.',
  clock: (passed, planned) => `${passed} от ${planned} минути`,
  leave: 'Изход от разказа',
})
