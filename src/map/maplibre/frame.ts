import type { CustomRenderMethodInput } from 'maplibre-gl'
import type { LngLat } from '../../../geo/index.ts'
import { lngLatOfSquare, MERCATOR_EDGE, squareOf, type Projector } from '../screen/projector.ts'
import { combined, dot, lngLatOf, normalised, unitOf, type Unit } from '../screen/sphere.ts'
import { inverse, transformed, type Matrix } from './matrix.ts'

/** The view of the frame being drawn, taken from the matrix that MapLibre draws it with. */
export interface Frame extends Projector {
  readonly globe: boolean
  /** From the unit sphere (globe) or the Mercator square to clip space. */
  readonly matrix: Matrix
  /** The camera, in the space that `matrix` comes from. */
  readonly eye: Unit
  /** The ray through a screen place in clip coordinates: `ray` + x · `rayX` + y · `rayY`, from the eye. */
  readonly ray: Unit
  readonly rayX: Unit
  readonly rayY: Unit
}

/** How far inside the horizon a place is put that is dragged beyond it: cosine of the angle, so that it stays in sight. */
const INSIDE_HORIZON = 0.999

export function frameOf(input: CustomRenderMethodInput, widthPx: number, heightPx: number): Frame {
  const { mainMatrix, fallbackMatrix, projectionTransition } = input.defaultProjectionData
  const isGlobeShader = input.shaderData.variantName === 'globe'
  const globe = isGlobeShader && projectionTransition > 0.5
  const matrix: Matrix = isGlobeShader && !globe ? fallbackMatrix : mainMatrix
  const rays = raysOf(matrix)
  const view = { globe, matrix, ...rays, widthPx, heightPx }
  const ray = (xPx: number, yPx: number) => rayAt(view, xPx, yPx)
  return globe
    ? { ...view, ...globeProjector(view, ray) }
    : { ...view, ...mercatorProjector(view, ray) }
}

type View = Omit<Frame, keyof Projector> & Pick<Projector, 'widthPx' | 'heightPx'>
type RayAt = (xPx: number, yPx: number) => Unit
type Projecting = Omit<Projector, 'widthPx' | 'heightPx'>

function globeProjector(view: View, ray: RayAt): Projecting {
  const { eye } = view
  return {
    project(at) {
      const place = unitOf(at)
      return { ...screenOf(view, place), visible: dot(place, eye) > 1, beyond: null }
    },
    copyOf: () => 0,
    unproject(xPx, yPx) {
      const hit = sphereHit(eye, ray(xPx, yPx))
      return hit && lngLatOf(hit)
    },
    nearestPlace(xPx, yPx) {
      const direction = ray(xPx, yPx)
      const hit = sphereHit(eye, direction)
      return lngLatOf(hit ?? horizonToward(eye, direction))
    },
  }
}

function mercatorProjector(view: View, ray: RayAt): Projecting {
  const { eye } = view
  const groundAt = (xPx: number, yPx: number) => {
    const direction = ray(xPx, yPx)
    const t = -eye[2] / direction[2]
    return [eye[0] + t * direction[0], eye[1] + t * direction[1]] as const
  }
  const [middle] = groundAt(view.widthPx / 2, view.heightPx / 2)
  const copyOf = ([lng]: LngLat) => Math.round(middle - (lng / 360 + 0.5))
  return {
    copyOf,
    project(at, copy = copyOf(at)) {
      const [x, y] = squareOf(at)
      const beyond = Math.abs(at[1]) <= MERCATOR_EDGE ? null : at[1] > 0 ? 'north' : 'south'
      return { ...screenOf(view, [x + copy, y, 0]), visible: true, beyond }
    },
    unproject(xPx, yPx) {
      const [x, y] = groundAt(xPx, yPx)
      return y < 0 || y > 1 ? null : lngLatOfSquare(wrapped(x), y)
    },
    nearestPlace(xPx, yPx) {
      const [x, y] = groundAt(xPx, yPx)
      return lngLatOfSquare(wrapped(x), Math.max(0, Math.min(1, y)))
    },
  }
}

const wrapped = (x: number): number => x - Math.floor(x)

function screenOf({ matrix, widthPx, heightPx }: View, [x, y, z]: Unit) {
  const [clipX, clipY, , w] = transformed(matrix, x, y, z)
  return {
    xPx: ((clipX! / w!) * 0.5 + 0.5) * widthPx,
    yPx: (0.5 - (clipY! / w!) * 0.5) * heightPx,
  }
}

/** Points of the far plane are affine in clip coordinates, and so are the rays from the eye to them. */
function raysOf(matrix: Matrix): Pick<Frame, 'eye' | 'ray' | 'rayX' | 'rayY'> {
  const back = inverse(matrix)
  const eye: Unit = [back[8]! / back[11]!, back[9]! / back[11]!, back[10]! / back[11]!]
  const far = (x: number, y: number): Unit => {
    const [fx, fy, fz, w] = transformed(back, x, y, 1)
    return [fx! / w!, fy! / w!, fz! / w!]
  }
  const middle = far(0, 0)
  const ray = combined(1, middle, -1, eye)
  const scale = 1 / Math.hypot(...ray)
  return {
    eye,
    ray: combined(scale, ray, 0, ray),
    rayX: combined(scale, far(1, 0), -scale, middle),
    rayY: combined(scale, far(0, 1), -scale, middle),
  }
}

function rayAt({ ray, rayX, rayY, widthPx, heightPx }: View, xPx: number, yPx: number): Unit {
  const x = (xPx / widthPx) * 2 - 1
  const y = 1 - (yPx / heightPx) * 2
  return normalised(combined(1, combined(1, ray, x, rayX), y, rayY))
}

/** Where a ray first meets the unit sphere. */
function sphereHit(eye: Unit, ray: Unit): Unit | null {
  const along = dot(eye, ray)
  const nearest = combined(1, eye, -along, ray)
  const depth = 1 - dot(nearest, nearest)
  if (along >= 0 || depth < 0) return null
  return normalised(combined(1, nearest, -Math.sqrt(depth), ray))
}

/** The place just inside the horizon on the side where the ray passes the globe. */
function horizonToward(eye: Unit, ray: Unit): Unit {
  const up = normalised(eye)
  const sideways = combined(1, ray, -dot(ray, up), up)
  const cosHorizon = 1 / Math.hypot(...eye)
  const cos = 1 - (1 - cosHorizon) * INSIDE_HORIZON
  return normalised(combined(cos, up, Math.sqrt(1 - cos * cos), normalised(sideways)))
}
