import type { EngineWish } from '../../state/state.ts'

interface Connection {
  readonly connection?: { readonly saveData?: boolean }
}

/** Renderers that draw with the processor, by the names that they give themselves. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|swrast|software|offscreen|basic render/i

/**
 * Why MapLibre, 300 kB, is not to be loaded here at all; null when it may be. A wish for WebGL overrules all but its
 * absence.
 */
export function whyNoMapLibre(wish: EngineWish): string | null {
  if (wish === 'svg') return 'the reader wishes so'
  const isLeftToUs = wish === 'auto'
  if (isLeftToUs && (navigator as Connection).connection?.saveData) return 'the reader saves data'
  const gl = document
    .createElement('canvas')
    .getContext('webgl2', { failIfMajorPerformanceCaveat: isLeftToUs })
  if (!gl) return 'this browser has no WebGL2, or none that is fast'
  const renderer = rendererOf(gl)
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return isLeftToUs && SOFTWARE.test(renderer) ? `${renderer} draws with the processor` : null
}

/**
 * Firefox tells the renderer itself, and warns of the extension; elsewhere it is "WebKit WebGL", and the extension tells.
 * Who hides both is found out by measuring: see src/map/engines/speed.ts.
 */
function rendererOf(gl: WebGL2RenderingContext): string {
  const told = String(gl.getParameter(gl.RENDERER))
  const more = /^webkit/i.test(told) ? gl.getExtension('WEBGL_debug_renderer_info') : null
  return more ? String(gl.getParameter(more.UNMASKED_RENDERER_WEBGL)) : told
}
