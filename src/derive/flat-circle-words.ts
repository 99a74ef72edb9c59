import { LIMIT_KM } from '../../geo/index.ts'
import { distanceText, limitText, type Units } from '../i18n/measures.ts'
import type { Words } from '../i18n/words.ts'
import { flatCircleDistances, flatCircleKms } from './flat-circle.ts'
import type { LaunchPoint } from '../state/state.ts'

/** How far from its launch point the circle for 5,500 km really lies; null where that limit is not drawn. */
export function flatCircleSentence(point: LaunchPoint, words: Words, units: Units): string | null {
  if (!flatCircleKms(point).includes(LIMIT_KM.upper)) return null
  const { circle } = words
  const distances = flatCircleDistances(point.at, LIMIT_KM.upper)
  if (!distances) return circle.none(point.id)
  const { northKm, southKm, eastKm } = distances
  const text = (km: number) => distanceText(km, units, words)
  const ways = [
    northKm === null ? circle.northOff : circle.north(text(northKm)),
    southKm === null ? circle.southOff : circle.south(text(southKm)),
    ...(eastKm === null ? [] : [circle.eastAndWest(text(eastKm))]),
  ]
  return circle.errs(point.id, limitText(LIMIT_KM.upper, units, words), ways.join(', '))
}
