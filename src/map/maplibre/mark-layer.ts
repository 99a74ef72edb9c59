import { copiesInSight } from '../screen/copies.ts'
import type { CustomLayerInterface, Map } from 'maplibre-gl'
import type { City } from '../../../geo/index.ts'
import type { CityMarks } from '../../derive/picture-types.ts'
import { drawingOrder, markMinZoom, markRadiusPx, markScale } from '../style/city-marks.ts'
import { lngLatOfSquare, squareOf } from '../screen/projector.ts'
import { unitOf } from '../screen/sphere.ts'
import { rgbOf } from '../style/theme.ts'
import type { Frame } from './frame.ts'
import { programOf, type Program } from './gl.ts'
import { MARK_FRAGMENT, MARK_VERTEX } from './mark-shader.ts'
import type { Scene } from './scene.ts'

const PLACE = 0
const SQUARE = 1
const SIZE = 2
const MARK_BYTE = 3
const FLOATS = 7
const CASING_PX = 0.9

interface Parts {
  readonly map: Map
  readonly program: Program
  readonly vertices: WebGLVertexArrayObject
  readonly places: WebGLBuffer
  readonly marks: WebGLBuffer
}

/** City marks: places are sent when the set of cities changes, one byte a city when a mark does. */
export function markLayer(scene: Scene): CustomLayerInterface {
  let parts: Parts
  let sentCities: readonly City[] | null = null
  let sentMarks: Uint8Array | null = null
  let order: Uint32Array = new Uint32Array()

  function send(gl: WebGL2RenderingContext, { cities, marks }: CityMarks) {
    if (sentCities !== cities) {
      order = drawingOrder(cities)
      gl.bindBuffer(gl.ARRAY_BUFFER, parts.places)
      gl.bufferData(gl.ARRAY_BUFFER, placeFloats(cities, order), gl.STATIC_DRAW)
      gl.bindBuffer(gl.ARRAY_BUFFER, parts.marks)
      gl.bufferData(gl.ARRAY_BUFFER, cities.length, gl.DYNAMIC_DRAW)
      sentMarks = null
    }
    if (sentMarks !== marks) {
      gl.bindBuffer(gl.ARRAY_BUFFER, parts.marks)
      gl.bufferSubData(
        gl.ARRAY_BUFFER,
        0,
        Uint8Array.from(order, (row) => marks[row]!),
      )
    }
    sentCities = cities
    sentMarks = marks
  }

  return {
    id: 'city-marks',
    type: 'custom',
    renderingMode: '2d',
    onAdd(map, context) {
      const gl = context as WebGL2RenderingContext
      parts = partsOf(map, gl)
      sentCities = null
    },
    onRemove(_map, context) {
      const gl = context as WebGL2RenderingContext
      gl.deleteProgram(parts.program.program)
      gl.deleteVertexArray(parts.vertices)
      gl.deleteBuffer(parts.places)
      gl.deleteBuffer(parts.marks)
    },
    render(context) {
      const gl = context as WebGL2RenderingContext
      const { picture, frame } = scene
      if (!frame || picture.hidden.includes('cities') || picture.cities.cities.length === 0) return
      send(gl, picture.cities)
      gl.useProgram(parts.program.program)
      gl.bindVertexArray(parts.vertices)
      setLook(gl, parts, scene, frame)
      gl.disable(gl.DEPTH_TEST)
      for (const copy of copiesOf(frame)) {
        setMiddle(gl, parts.program, frame, copy)
        gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, order.length)
      }
      gl.bindVertexArray(null)
    },
  }
}

function partsOf(map: Map, gl: WebGL2RenderingContext): Parts {
  const vertices = gl.createVertexArray()
  const places = gl.createBuffer()
  const marks = gl.createBuffer()
  gl.bindVertexArray(vertices)
  gl.bindBuffer(gl.ARRAY_BUFFER, places)
  for (const [slot, numbers, offset] of [
    [PLACE, 3, 0],
    [SQUARE, 2, 3],
    [SIZE, 2, 5],
  ] as const) {
    gl.enableVertexAttribArray(slot)
    gl.vertexAttribPointer(slot, numbers, gl.FLOAT, false, FLOATS * 4, offset * 4)
    gl.vertexAttribDivisor(slot, 1)
  }
  gl.bindBuffer(gl.ARRAY_BUFFER, marks)
  gl.enableVertexAttribArray(MARK_BYTE)
  gl.vertexAttribIPointer(MARK_BYTE, 1, gl.UNSIGNED_BYTE, 0, 0)
  gl.vertexAttribDivisor(MARK_BYTE, 1)
  gl.bindVertexArray(null)
  return { map, program: programOf(gl, MARK_VERTEX, MARK_FRAGMENT), vertices, places, marks }
}

function placeFloats(cities: readonly City[], order: Uint32Array): Float32Array {
  const floats = new Float32Array(order.length * FLOATS)
  for (const [row, index] of order.entries()) {
    const { at, population } = cities[index]!
    const size = [markRadiusPx(population), markMinZoom(population)]
    floats.set([...unitOf(at), ...squareOf(at), ...size], row * FLOATS)
  }
  return floats
}

function setLook(gl: WebGL2RenderingContext, parts: Parts, { theme }: Scene, frame: Frame) {
  const { at } = parts.program
  gl.uniform1i(at('u_globe'), frame.globe ? 1 : 0)
  gl.uniform3f(at('u_eye'), ...frame.eye)
  gl.uniform2f(at('u_sizePx'), frame.widthPx, frame.heightPx)
  gl.uniform1f(at('u_zoom'), parts.map.getZoom())
  gl.uniform1f(at('u_scale'), theme.scale.marks * markScale(frame.widthPx))
  gl.uniform1f(at('u_casingPx'), CASING_PX)
  gl.uniform1f(at('u_pixelRatio'), parts.map.getPixelRatio())
  gl.uniform3f(at('u_within'), ...rgbOf(theme.marks.within))
  gl.uniform3f(at('u_below'), ...rgbOf(theme.marks.below))
  gl.uniform3f(at('u_beyond'), ...rgbOf(theme.marks.beyond))
  gl.uniform4f(at('u_casing'), ...rgbOf(theme.halo.colour), theme.halo.opacity)
}

/** The matrix is moved to the middle of the view in double precision, where 32 bits would shake by a pixel. */
function setMiddle(gl: WebGL2RenderingContext, { at }: Program, frame: Frame, copy: number) {
  const m = Float64Array.from(frame.matrix)
  if (!frame.globe) {
    const [x, y] = middleOf(frame)
    for (let row = 0; row < 4; row++) m[12 + row]! += m[row]! * x + m[4 + row]! * y
    gl.uniform3f(at('u_middle'), x, y, copy)
  }
  gl.uniformMatrix4fv(at('u_matrix'), false, Float32Array.from(m))
}

/** The middle of the view on the Mercator square, rounded to 32 bits as the shader will see it. */
function middleOf(frame: Frame): readonly [number, number] {
  const [x, y] = squareOf(frame.nearestPlace(frame.widthPx / 2, frame.heightPx / 2))
  return [Math.fround(x), Math.fround(y)]
}

const WORLD = { left: 0, right: 1 }

function copiesOf(frame: Frame): readonly number[] {
  if (frame.globe) return [0]
  const originPx = frame.project(lngLatOfSquare(0, 0.5), 0).xPx
  const worldPx = frame.project(lngLatOfSquare(1, 0.5), 0).xPx - originPx
  return copiesInSight(WORLD, { originPx, worldPx }, { left: 0, right: frame.widthPx })
}
