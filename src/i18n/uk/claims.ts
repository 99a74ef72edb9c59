import type { CoreMessages } from '../language.ts'

export const claims: CoreMessages['claims'] = {
  heading: 'Чи правдиве твердження?',
  intro:
    'Виберіть опубліковане твердження або поставте точку пуску з ракетою й виберіть місто: відповість відстань.',
  quoted: (says: string) => `«${says}»`,
  by: (who: string) => `Опубліковано: ${who}`,
  bySender: 'Слова того, хто створив це посилання.',
  unknown: 'Такого твердження ця карта не знає.',
  loading: 'Завантажуємо твердження…',
  way: (from: string, to: string) => `${from}\u00A0— ${to}`,
  limits: (zone: string, margin: string) => `За договором: ${zone}, ${margin}`,
  printed: (printed: string, off: string) => `Надруковано: ${printed}, ${off}`,
  more: (length: string) => `на ${length} більше, ніж у нас`,
  less: (length: string) => `на ${length} менше, ніж у нас`,
  mean: (speed: string) =>
    `За надрукованим часом це ${speed}\u00A0км за секунду, у середньому вздовж поверхні.`,
  km: (length: string) => `дальність ${length}`,
  figure: (label: string, reach: string) => `${label}: ${reach}`,
  withinBy: (reach: string, length: string) => `${reach}; цифра на ${length} більша за відстань`,
  beyondBy: (reach: string, length: string) => `${reach}; цифра на ${length} менша за відстань`,
  model:
    'Відстані: геодезичні лінії на еліпсоїді WGS84, від центру до центру. Дальність\u00A0— це опублікована цифра, а не траєкторія польоту.',
  sources: 'Джерела',
  gallery: 'Опубліковані твердження',
  missing: 'Поставте точку пуску й виберіть місто в таблиці або на карті.',
  sentence: 'Речення для перевірки',
  put: 'Додати до посилання',
  link: 'Посилання на цю картку',
}
