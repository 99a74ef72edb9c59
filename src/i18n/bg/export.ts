import type { Language } from '../language.ts'

export const exports: Language['exports'] = {
  title: 'Banned Band: градовете и ивицата на обсега по договора INF',
  labels: {
    version: 'Създадено с',
    earthModel: 'Модел на Земята',
    link: 'Тази карта',
    madeOn: 'Създадено на',
    cities: 'Градове',
    borders: 'Граници и брегове',
    ranges: 'Обсег според източника',
    licence: 'Лиценз',
    limits: 'Какво не казва',
  },
  madeWith: (version) => `Banned Band ${version}`,
  earthModel: 'Елипсоид WGS84; разстоянията са дължини на геодезични линии (GeographicLib)',
  cities: 'GeoNames, издание от 2020 г., CC BY 4.0; градът се представя с центъра си',
  borders:
    'Natural Earth 4.1, обществено достояние, редактирано според границите, признати от Общото събрание на ООН',
  licence: 'CC BY 4.0, с посочване на Banned Band и GeoNames',
  limits:
    'Разстояния от места, които някой е избрал; не какво е или е било разположено там. Договорът забраняваше само ракети с наземно базиране, от 1988 до 2019 г.',
  launchPoint: (letter, name) => `Точка на изстрелване ${letter}: ${name}`,
  band: (letter) => `Ивица около ${letter}`,
  bandSpan: (low, high) => `от ${low} до ${high}`,
  ring: (letter, label) => `Кръг около ${letter}: ${label}`,
  citiesFolder: 'Градове',
  counts: (id, within, below, beyond) =>
    `${id}: ${within} в ивицата, ${below} по-близо, ${beyond} по-далеч`,
}
