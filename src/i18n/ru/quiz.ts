import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const quiz = ({ whole }: Numbers): PageMessages['quiz'] => ({
  open: 'Викторина: сначала догадка, потом проверка',
  close: 'Закрыть викторину',
  heading: 'Викторина',
  loading: 'Загружаем викторину…',
  failed: 'Викторину загрузить не удалось.',
  none: 'Отсюда спросить не о чем. Передвиньте точку пуска.',
  progress: (shown: number, total: number) => `Вопрос ${whole(shown)} из ${whole(total)}`,
  band: (place: string) => `Какие из этих городов лежат в полосе? Точка пуска: ${place}`,
  several: 'Верных ответов может быть несколько.',
  nearer: (place: string) => `Какой город ближе? Точка пуска: ${place}`,
  reach: (city: string, place: string) =>
    `${place} — ${city}: достаёт ли ракета, если дальность такая?`,
  reaches: {
    within: 'Да, при такой дальности',
    beyond: 'Нет, при такой дальности не достаёт',
    uncertain: 'Разница слишком мала, чтобы судить, или данные оставляют это открытым',
  },
  compared:
    'С расстоянием сравнивается опубликованная дальность. Это не значит, что ракета там была или есть.',
  circle: (limit: string, place: string) =>
    `От точки пуска до каждой точки кольца — ${limit}. Почему на плоской карте кольцо не круглое? Точка пуска: ${place}`,
  circles: {
    stretch: 'Чем дальше от экватора, тем крупнее рисует плоская карта',
    direction: 'В некоторых направлениях ракета летит дальше',
    drawing: 'Кольцо начерчено лишь приблизительно',
  },
  drawnLarger: (times: string, larger: string, smaller: string) =>
    `На плоской карте один и тот же отрезок у одного края кольца (${larger}) изображён в ${times} раза длиннее, чем у противоположного (${smaller}).`,
  check: 'Проверить',
  next: 'Следующий вопрос',
  again: 'Новые вопросы',
  chooseFirst: 'Сначала выберите ответ.',
  right: 'Верно.',
  wrong: 'Не совсем.',
  rightOne: 'верно',
  show: 'Показать на карте',
  showCity: (city: string) => `Показать на карте: ${city}`,
  sources: 'Источники',
})
