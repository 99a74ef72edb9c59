import type { CustomLayerInterface, CustomRenderMethodInput, Map } from 'maplibre-gl'
import { rgbOf, type Hatch, type Theme, type Tint } from '../style/theme.ts'
import { frameOf, type Frame } from './frame.ts'
import { bindStream, programOf, streamBuffer, type Program } from './gl.ts'
import { CELL_PX, CELL_VERTEX } from './ground-shader.ts'
import { BAND_FRAGMENT, LINE_FRAGMENT } from './ring-shader.ts'
import { bandStream, lineStream, type RingStream } from './ring-stream.ts'
import type { Scene } from './scene.ts'

/**
 * Bands, soft edges, hatch and the globe's shade: to be drawn above the land and below the borders. The first custom
 * layer of a frame: it reads the view from MapLibre and hands it on before anything else is drawn.
 */
export function bandLayer(scene: Scene, onFrame: (frame: Frame) => void): CustomLayerInterface {
  return screenPass('bands', BAND_FRAGMENT, (map, input) => {
    const { clientWidth, clientHeight } = map.getCanvas()
    const frame = frameOf(input, clientWidth, clientHeight)
    scene.frame = frame
    onFrame(frame)
    const { picture, theme } = scene
    const hidden = picture.hidden.includes('bands')
    if (!frame.globe && (hidden || picture.rings.length === 0)) return null
    const stream = hidden ? NO_RINGS : bandStream(picture, theme)
    return { frame, stream, set: (gl, at) => setBandLook(gl, at, theme, frame) }
  })
}

const NO_RINGS: RingStream = { rings: 0, numbers: [] }

/** Ring lines: to be drawn above the borders and below the city marks. */
export function lineLayer(scene: Scene): CustomLayerInterface {
  return screenPass('rings', LINE_FRAGMENT, () => {
    const { picture, theme, frame, cutsOf } = scene
    if (!frame || picture.rings.length === 0) return null
    return {
      frame,
      stream: lineStream(picture, theme, cutsOf),
      set(gl, at) {
        gl.uniform1i(at('u_bands'), 0)
        gl.uniform4f(at('u_casing'), ...rgbOf(theme.casing.colour), theme.casing.opacity)
        gl.uniform2f(at('u_linePx'), theme.ringWidthPx, theme.ringCasingPx)
      },
    }
  })
}

interface Pass {
  readonly frame: Frame
  readonly stream: RingStream
  set(gl: WebGL2RenderingContext, at: Program['at']): void
}

function screenPass(
  id: string,
  fragment: string,
  passOf: (map: Map, input: CustomRenderMethodInput) => Pass | null,
): CustomLayerInterface {
  let parts: { map: Map; program: Program; buffer: WebGLBuffer; corners: WebGLVertexArrayObject }
  return {
    id,
    type: 'custom',
    renderingMode: '2d',
    onAdd(map, context) {
      const gl = context as WebGL2RenderingContext
      const program = programOf(gl, CELL_VERTEX, fragment)
      parts = {
        map,
        program,
        buffer: streamBuffer(gl, program.program),
        corners: gl.createVertexArray(),
      }
    },
    onRemove(_map, context) {
      const gl = context as WebGL2RenderingContext
      gl.deleteProgram(parts.program.program)
      gl.deleteBuffer(parts.buffer)
      gl.deleteVertexArray(parts.corners)
    },
    render(context, input) {
      const gl = context as WebGL2RenderingContext
      const pass = passOf(parts.map, input)
      if (!pass) return
      const { program, at } = parts.program
      const columns = Math.ceil(pass.frame.widthPx / CELL_PX)
      const rows = Math.ceil(pass.frame.heightPx / CELL_PX)
      gl.useProgram(program)
      gl.bindVertexArray(parts.corners)
      bindStream(gl, parts.buffer, pass.stream)
      setView(gl, at, pass.frame, parts.map.getPixelRatio())
      gl.uniform1i(at('u_rings'), pass.stream.rings)
      gl.uniform1i(at('u_columns'), columns)
      pass.set(gl, at)
      gl.disable(gl.DEPTH_TEST)
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, columns * rows)
      gl.bindVertexArray(null)
    },
  }
}

function setView(gl: WebGL2RenderingContext, at: Program['at'], frame: Frame, pixelRatio: number) {
  gl.uniform1i(at('u_globe'), frame.globe ? 1 : 0)
  gl.uniform3f(at('u_eye'), ...frame.eye)
  gl.uniform3f(at('u_ray'), ...frame.ray)
  gl.uniform3f(at('u_rayX'), ...frame.rayX)
  gl.uniform3f(at('u_rayY'), ...frame.rayY)
  gl.uniform2f(at('u_sizePx'), frame.widthPx, frame.heightPx)
  gl.uniform1f(at('u_pixelRatio'), pixelRatio)
}

function setBandLook(
  gl: WebGL2RenderingContext,
  at: Program['at'],
  { band, hatch, doubt, softEdge, globe, ringWidthPx }: Theme,
  frame: Frame,
) {
  const tint = (uniform: string, { colour, opacity }: Tint) =>
    gl.uniform4f(at(uniform), ...rgbOf(colour), opacity)
  gl.uniform1i(at('u_bands'), 1)
  tint('u_band', band)
  tint('u_hatch', hatch ?? band)
  tint('u_doubt', doubt)
  tint('u_limb', { colour: globe.limb, opacity: 1 })
  tint('u_shade', globe.shade)
  tint('u_space', { colour: globe.space, opacity: 1 })
  gl.uniform2f(at('u_softEdge'), softEdge.opacity, softEdge.widthPx)
  const px = (look: Hatch | null, rises: boolean) =>
    look
      ? ([look.spacingPx, look.widthPx, hatchPhase(frame, look.spacingPx, rises)] as const)
      : NONE
  gl.uniform3f(at('u_hatchPx'), ...px(hatch, true))
  gl.uniform3f(at('u_doubtPx'), ...px(doubt, false))
  gl.uniform2f(at('u_doubtEndPx'), doubt.fadePx, ringWidthPx / 2)
}

const NONE = [0, 0, 0] as const

/** Ties the hatch to the flat map, so that it moves with the ground when the map is dragged. */
function hatchPhase(frame: Frame, spacingPx: number, rises: boolean): number {
  if (frame.globe) return 0
  const { xPx, yPx } = frame.project([0, 0], 0)
  return spacingPx - (((rises ? xPx + yPx : xPx - yPx) * Math.SQRT1_2) % spacingPx)
}
