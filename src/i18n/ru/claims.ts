import type { CoreMessages } from '../language.ts'

export const claims: CoreMessages['claims'] = {
  heading: 'Верно ли утверждение?',
  intro:
    'Выберите опубликованное утверждение или поставьте точку пуска с ракетой и выберите город: ответит расстояние.',
  quoted: (says: string) => `«${says}»`,
  by: (who: string) => `Кто опубликовал: ${who}`,
  bySender: 'Слова того, кто составил эту ссылку.',
  unknown: 'Такого утверждения на этой карте нет.',
  loading: 'Загружаются утверждения…',
  way: (from: string, to: string) => `${from} — ${to}`,
  /** The margin says the zone already. */
  limits: (_zone: string, margin: string) => `По пределам договора: ${margin}`,
  printed: (printed: string, off: string) => `В публикации: ${printed}, ${off}`,
  more: (length: string) => `на ${length} больше, чем у нас`,
  less: (length: string) => `на ${length} меньше, чем у нас`,
  mean: (speed: string) =>
    `При названном времени это в среднем ${speed}\u00A0км/с вдоль поверхности Земли.`,
  km: (length: string) => `дальность ${length}`,
  figure: (label: string, reach: string) => `${label}: ${reach}`,
  withinBy: (reach: string, length: string) => `${reach}; дальность больше расстояния на ${length}`,
  beyondBy: (reach: string, length: string) => `${reach}; дальность меньше расстояния на ${length}`,
  model:
    'Расстояния — геодезические линии на эллипсоиде WGS84, от центра до центра. Дальность — опубликованное значение, а не траектория полёта.',
  sources: 'Источники',
  gallery: 'Опубликованные утверждения',
  missing: 'Поставьте точку пуска и выберите город в таблице или на карте.',
  sentence: 'Что проверить',
  put: 'Внести в ссылку',
  link: 'Ссылка на эту карточку',
}
