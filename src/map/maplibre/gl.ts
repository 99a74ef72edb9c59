import { STREAM_ROWS, type RingStream } from './ring-stream.ts'

/** A linked program with its uniforms by name. */
export interface Program {
  readonly program: WebGLProgram
  at(uniform: string): WebGLUniformLocation | null
}

/** @throws Error with the driver's log when a shader does not compile or link. */
export function programOf(
  gl: WebGL2RenderingContext,
  vertexSource: string,
  fragmentSource: string,
): Program {
  const program = gl.createProgram()
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, vertexSource],
    [gl.FRAGMENT_SHADER, fragmentSource],
  ] as const) {
    const shader = gl.createShader(kind)
    if (!shader) throw new Error('The graphics context is lost')
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
    gl.deleteShader(shader)
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost()) {
      throw new Error(`A shader of the map does not compile: ${gl.getShaderInfoLog(shader)}`)
    }
  }
  gl.linkProgram(program)
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`A program of the map does not link: ${gl.getProgramInfoLog(program)}`)
  }
  const locations = new Map<string, WebGLUniformLocation | null>()
  return {
    program,
    at(uniform) {
      if (!locations.has(uniform)) locations.set(uniform, gl.getUniformLocation(program, uniform))
      return locations.get(uniform) ?? null
    },
  }
}

/** MapLibre uses the first bindings for its own blocks. */
const STREAM_BINDING = 7

/** A buffer for the uniform block `Stream` of a program. */
export function streamBuffer(gl: WebGL2RenderingContext, program: WebGLProgram): WebGLBuffer {
  gl.uniformBlockBinding(program, gl.getUniformBlockIndex(program, 'Stream'), STREAM_BINDING)
  return gl.createBuffer()
}

/**
 * Binds the buffer, with the stream in it.
 * @throws RangeError when the stream is longer than the block.
 */
export function bindStream(
  gl: WebGL2RenderingContext,
  buffer: WebGLBuffer,
  { numbers }: RingStream,
): void {
  const block = new Float32Array(STREAM_ROWS * 4)
  if (numbers.length > block.length) {
    throw new RangeError(`${numbers.length / 4} rows of rings, at most ${STREAM_ROWS} can be drawn`)
  }
  block.set(numbers)
  gl.bindBufferBase(gl.UNIFORM_BUFFER, STREAM_BINDING, buffer)
  gl.bufferData(gl.UNIFORM_BUFFER, block, gl.DYNAMIC_DRAW)
}
