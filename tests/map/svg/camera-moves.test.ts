import { describe, expect, it } from 'vitest'
import { draggedCamera, zoomedCamera } from '../../../src/map/svg/projection/camera-moves.ts'
import { cameraBetween } from '../../../src/map/svg/projection/flight.ts'
import { globeRadiusPx } from '../../../src/map/svg/projection/azimuthal.ts'
import { boundedCamera, projectionOf } from '../../../src/map/svg/projection/view.ts'
import type { Camera, View } from '../../../src/state/state.ts'

const SIZE = { widthPx: 800, heightPx: 600 }
const VIEWS: readonly View[] = ['mercator', 'globe', 'true-distance']
const lookThrough = (view: View) => (camera: Camera) =>
  projectionOf(view, camera, SIZE, [20.51, 54.71])

/** How large the Earth is drawn, as a power of two. */
const sizeOf = (view: View, camera: Camera): number =>
  view === 'mercator' ? camera.zoom : Math.log2(globeRadiusPx(camera))

describe.each(VIEWS)('on %s', (view) => {
  const look = lookThrough(view)
  const projection = look({ centre: [25, 50], zoom: 3 })

  it('dragged ground follows the pointer', () => {
    const place = projection.unproject(430, 310)!
    const after = look(draggedCamera(projection, [430, 310], [470, 280]))
    const { xPx, yPx } = after.project(place)
    // North stays up on the globe, so that the ground turns a little under the pointer.
    expect(Math.hypot(xPx - 470, yPx - 280)).toBeLessThan(view === 'globe' ? 5 : 1e-6)
  })

  it('zooming keeps the ground under the pointer', () => {
    const place = projection.unproject(250, 200)!
    const { centre, zoom } = zoomedCamera(projection, 0.5, [250, 200], look)
    const { xPx, yPx } = look({ centre, zoom }).project(place)
    expect(Math.hypot(xPx - 250, yPx - 200)).toBeLessThan(view === 'globe' ? 12 : 1e-6)
  })

  it('a drag keeps the size of what is seen', () => {
    const after = draggedCamera(projection, [400, 300], [400, 200])
    expect(sizeOf(view, after)).toBeCloseTo(sizeOf(view, projection.camera), 9)
  })

  it('a flight begins and ends where it shall', () => {
    const from = { centre: [20, 50], zoom: 4 } as const
    const to = { centre: [-170, 40], zoom: 3 } as const
    const begin = cameraBetween(view, from, to, 0, 800)
    const end = cameraBetween(view, from, to, 1, 800)
    expect(look(begin).project([20, 50]).xPx).toBeCloseTo(400, 4)
    expect(begin.zoom).toBeCloseTo(4, 9)
    expect(look(end).project([-170, 40]).xPx).toBeCloseTo(400, 4)
    expect(end.zoom).toBeCloseTo(3, 9)
    // It rises on the way, so that both ends are seen for a moment.
    expect(cameraBetween(view, from, to, 0.5, 800).zoom).toBeLessThan(3)
  })
})

it('the globe stops at the pole instead of turning over', () => {
  const look = lookThrough('globe')
  const near = look({ centre: [30, 84], zoom: -1 })
  const { centre } = draggedCamera(near, [400, 200], [400, 420])
  expect(centre).toEqual([30, 90])
})

describe('the bounds of the camera', () => {
  it('on Mercator keep the world over the whole height', () => {
    const { centre, zoom } = boundedCamera('mercator', { centre: [200, 80], zoom: 0 }, SIZE)
    expect(centre[0]).toBeCloseTo(-160, 9)
    expect(centre[1]).toBeCloseTo(0, 6)
    expect(512 * 2 ** zoom).toBeCloseTo(600, 6)
    const top = boundedCamera('mercator', { centre: [0, 85], zoom: 2 }, SIZE)
    const projection = projectionOf('mercator', top, SIZE, null)
    expect(projection.project([0, 85.0511]).yPx).toBeCloseTo(0, 1)
  })

  it('on the globe let it look at a pole from afar only', () => {
    const far = boundedCamera('globe', { centre: [0, 90], zoom: -1.4 }, SIZE)
    expect(far.centre[1]).toBeCloseTo(90, 9)
    const near = boundedCamera('globe', { centre: [0, 90], zoom: 8 }, SIZE)
    expect(near.centre[1]).toBeLessThan(85.1)
  })
})
