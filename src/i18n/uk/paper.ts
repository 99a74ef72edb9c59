import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const paper = ({ whole }: Numbers): PageMessages['paper'] => ({
  menu: 'На папері',
  making: 'Аркуш готується…',
  failed: 'Не вдалося підготувати аркуш. Спробуйте ще раз.',
  sheets: { worksheet: 'Робочий аркуш', key: 'Відповіді', plan: 'План уроку' },
  minutes: (count) => `${whole(count)}\u00A0хв`,
  nearest: 'Міста найближче до меж смуги',
  map: 'Карта без назв, міста під номерами',
  cities: 'Міста під номерами',
  number: '№',
  guess: 'Моє припущення',
  name: 'Ім’я та прізвище',
  group: 'Клас',
  date: 'Дата',
  questions: 'Запитання',
  aims: 'Цілі',
  steps: 'Кроки',
  say: 'Розповісти',
  ask: 'Запитати',
  answer: 'Відповідь',
  background: 'Для вчителя',
  misconceptions: 'Поширені хибні уявлення',
  sources: 'Джерела',
})
