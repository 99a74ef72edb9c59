import type { LngLat } from '../../geo/index.ts'
import type { Camera } from '../../src/state/state.ts'

/** Where MapLibre's documentation says that places stand on the screen; nothing of it is taken from the engine. */
export interface Projection {
  /** null behind the globe. */
  toScreen(at: LngLat): readonly [x: number, y: number] | null
  /** null where there is no ground. */
  toGround(x: number, y: number): LngLat | null
}

const DEG = Math.PI / 180
const FIELD_OF_VIEW = 36.87 * DEG

const mercatorY = (lat: number) =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * DEG) / 2)) / (2 * Math.PI)

export function mercator({ centre, zoom }: Camera, width: number, height: number): Projection {
  const world = 512 * 2 ** zoom
  const middleY = mercatorY(centre[1])
  return {
    toScreen([lng, lat]) {
      const turns = Math.round((centre[0] - lng) / 360)
      return [
        width / 2 + ((lng + 360 * turns - centre[0]) / 360) * world,
        height / 2 + (mercatorY(lat) - middleY) * world,
      ]
    },
    toGround(x, y) {
      const lng = centre[0] + ((x - width / 2) / world) * 360
      const square = middleY + (y - height / 2) / world
      if (square < 0 || square > 1) return null
      const lat = (2 * Math.atan(Math.exp((0.5 - square) * 2 * Math.PI)) - Math.PI / 2) / DEG
      return [lng - 360 * Math.floor((lng + 180) / 360), lat]
    },
  }
}

/** A globe seen in perspective from above `centre`; at the middle of the view it has the scale of Mercator. */
export function globe({ centre, zoom }: Camera, width: number, height: number): Projection {
  const [lng0, lat0] = [centre[0] * DEG, centre[1] * DEG]
  const edge = Math.min(Math.abs(centre[1]), 85.051129) * DEG
  const radius = (512 * 2 ** zoom) / (2 * Math.PI) / Math.cos(edge)
  const camera = height / 2 / Math.tan(FIELD_OF_VIEW / 2)
  return {
    toScreen([lng, lat]) {
      const [phi, delta] = [lat * DEG, lng * DEG - lng0]
      const east = Math.cos(phi) * Math.sin(delta)
      const north =
        Math.cos(lat0) * Math.sin(phi) - Math.sin(lat0) * Math.cos(phi) * Math.cos(delta)
      const up = Math.sin(lat0) * Math.sin(phi) + Math.cos(lat0) * Math.cos(phi) * Math.cos(delta)
      if (up <= radius / (radius + camera)) return null
      const scale = (camera * radius) / (camera + radius * (1 - up))
      return [width / 2 + scale * east, height / 2 - scale * north]
    },
    toGround(x, y) {
      const [right, top] = [(x - width / 2) / camera, (height / 2 - y) / camera]
      const far = 1 + camera / radius
      const square = 1 + right * right + top * top
      const half = far / square
      const depth = half * half - (far * far - 1) / square
      if (depth < 0) return null
      const reach = half - Math.sqrt(depth)
      const [east, north, up] = [reach * right, reach * top, far - reach]
      const sine = north * Math.cos(lat0) + up * Math.sin(lat0)
      const lng = lng0 + Math.atan2(east, up * Math.cos(lat0) - north * Math.sin(lat0))
      const turned = lng / DEG
      return [
        turned - 360 * Math.floor((turned + 180) / 360),
        Math.asin(Math.max(-1, Math.min(1, sine))) / DEG,
      ]
    },
  }
}
