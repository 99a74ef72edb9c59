import type { Language } from '../language.ts'

export const exports: Language['exports'] = {
  title: 'Banned Band: міста й смуга дальностей Договору про РСМД',
  labels: {
    version: 'Створено за допомогою',
    earthModel: 'Модель Землі',
    link: 'Ця карта',
    madeOn: 'Дата створення',
    cities: 'Міста',
    borders: 'Кордони й узбережжя',
    ranges: 'Заявлені дальності',
    licence: 'Ліцензія',
    limits: 'Чого тут не сказано',
  },
  madeWith: (version: string) => `Banned Band ${version}`,
  earthModel: 'еліпсоїд WGS84; відстані\u00A0— довжини геодезичних ліній (GeographicLib)',
  cities: 'GeoNames, випуск 2020 року, CC BY 4.0; місто\u00A0— це його центр',
  borders:
    'Natural Earth 4.1, суспільне надбання, виправлено за кордонами, визнаними Генеральною Асамблеєю ООН',
  licence: 'CC BY 4.0, із зазначенням Banned Band і GeoNames',
  limits:
    'Відстані від місць, які хтось вибрав; а не те, що там є чи було розгорнуто. Договір забороняв лише ракети наземного базування, з 1988 до 2019 року.',
  launchPoint: (letter: string, name: string) => `Точка пуску ${letter}: ${name}`,
  band: (letter: string) => `Смуга довкола ${letter}`,
  bandSpan: (low: string, high: string) => `від ${low} до ${high}`,
  ring: (letter: string, label: string) => `Кільце довкола ${letter}: ${label}`,
  citiesFolder: 'Міста',
  counts: (id: string, within: string, below: string, beyond: string) =>
    `${id}: ${within} у смузі, ${below} ближче, ${beyond} далі`,
}
