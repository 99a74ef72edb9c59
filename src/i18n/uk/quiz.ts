import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const quiz = ({ whole }: Numbers): PageMessages['quiz'] => ({
  open: 'Вікторина: спершу здогад, потім перевірка',
  close: 'Закрити вікторину',
  heading: 'Вікторина',
  loading: 'Завантажуємо вікторину…',
  failed: 'Вікторину не вдалося завантажити.',
  none: 'Звідси немає про що запитати. Пересуньте точку пуску.',
  progress: (shown: number, total: number) => `Запитання ${whole(shown)} із ${whole(total)}`,
  band: (place: string) => `Які з цих міст лежать у смузі? Точка пуску\u00A0— ${place}`,
  several: 'Правильних відповідей може бути кілька.',
  nearer: (place: string) => `Яке місто ближче? Точка пуску\u00A0— ${place}`,
  reach: (city: string, place: string) =>
    `${place}\u00A0— ${city}: чи досягає ракета, якщо дальність така?`,
  reaches: {
    within: 'Так, за такої дальності',
    beyond: 'Ні, за такої дальності не досягає',
    uncertain: 'Надто близько, щоб сказати певно, або цифра лишає це відкритим',
  },
  compared:
    'Опубліковану дальність порівняно з відстанню. Це не означає, що така ракета там була чи є.',
  circle: (limit: string, place: string) =>
    `Від точки пуску до кожної точки кільця\u00A0— ${limit}. Чому на плоскій карті кільце не кругле? Точка пуску\u00A0— ${place}`,
  circles: {
    stretch: 'Що далі від екватора, то більшим малює плоска карта',
    direction: 'У деяких напрямках ракета летить далі',
    drawing: 'Кільце накреслене лише приблизно',
  },
  drawnLarger: (times: string, larger: string, smaller: string) =>
    `На плоскій карті той самий відрізок біля одного краю кільця (${larger}) зображено у ${times} раза довшим, ніж біля протилежного (${smaller}).`,
  check: 'Перевірити',
  next: 'Наступне запитання',
  again: 'Нові запитання',
  chooseFirst: 'Спершу виберіть відповідь.',
  right: 'Правильно.',
  wrong: 'Не зовсім.',
  rightOne: 'правильно',
  show: 'Показати на карті',
  showCity: (city: string) => `Показати на карті: ${city}`,
  sources: 'Джерела',
})
