import type { Language } from '../language.ts'

export const exports: Language['exports'] = {
  title: 'Banned Band: города и полоса дальностей по Договору о РСМД',
  labels: {
    version: 'Создано в',
    earthModel: 'Модель Земли',
    link: 'Эта карта',
    madeOn: 'Дата создания',
    cities: 'Города',
    borders: 'Границы и берега',
    ranges: 'Заявленные дальности',
    licence: 'Лицензия',
    limits: 'Чего здесь не сказано',
  },
  madeWith: (version: string) => `Banned Band ${version}`,
  earthModel: 'эллипсоид WGS84; расстояния — длины геодезических линий (GeographicLib)',
  cities: 'GeoNames, издание 2020 года, CC BY 4.0; за город принят его центр',
  borders:
    'Natural Earth 4.1, общественное достояние, исправлено по границам, признанным Генеральной Ассамблеей ООН',
  licence: 'CC BY 4.0, с указанием Banned Band и GeoNames',
  limits:
    'Расстояния от мест, которые кто-то выбрал; не то, что там размещено или было размещено. Договор запрещал только ракеты наземного базирования, с 1988 по 2019 год.',
  launchPoint: (letter: string, name: string) => `Точка пуска ${letter}: ${name}`,
  band: (letter: string) => `Полоса вокруг ${letter}`,
  bandSpan: (low: string, high: string) => `от ${low} до ${high}`,
  ring: (letter: string, label: string) => `Кольцо вокруг ${letter}: ${label}`,
  citiesFolder: 'Города',
  counts: (id: string, within: string, below: string, beyond: string) =>
    `${id}: в полосе ${within}, ближе ${below}, дальше ${beyond}`,
}
