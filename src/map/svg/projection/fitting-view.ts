import type { LngLat } from '../../../../geo/index.ts'
import type { Picture, RingMark } from '../../../derive/picture-types.ts'
import type { Camera } from '../../../state/state.ts'
import { fittingCamera, type Room } from '../../screen/fit.ts'
import { fittingTrueDistance } from './fit-true-distance.ts'
import { aspectOf } from './view.ts'

/** The camera that shows these rings of a picture, or the places alone, as well as the picture's view allows. */
export function fittingView(
  { view, launchPoints }: Picture,
  rings: readonly RingMark[],
  room: Room,
  places: readonly LngLat[] = launchPoints.map(({ at }) => at),
): Camera {
  const aspect = aspectOf(launchPoints)
  return view === 'true-distance' && aspect
    ? fittingTrueDistance(aspect, places, rings, room)
    : fittingCamera(view, places, rings, room)
}
