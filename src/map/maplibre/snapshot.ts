import type { Map } from 'maplibre-gl'
import type { MapEvents } from '../engine.ts'

/** A map that is only looked at asks for nothing. */
export const NO_EVENTS: MapEvents = {
  launchPointPickedUp() {},
  launchPointMoved() {},
  launchPointMoveCancelled() {},
  launchPointRemoved() {},
  launchPointAskedAt() {},
  cityChosen() {},
  cameraMoved() {},
}

/** Lends `work` a container of exactly this size that nobody sees; it has to be in the document to be laid out. */
export async function inDarkroom<Result>(
  widthPx: number,
  heightPx: number,
  work: (container: HTMLElement) => Promise<Result>,
): Promise<Result> {
  const room = document.createElement('div')
  room.ariaHidden = 'true'
  room.inert = true
  Object.assign(room.style, {
    position: 'fixed',
    left: `${-2 * widthPx}px`,
    top: '0',
    width: `${widthPx}px`,
    height: `${heightPx}px`,
  })
  document.body.append(room)
  try {
    return await work(room)
  } finally {
    room.remove()
  }
}

/** Copies the next frame: the drawing buffer holds its picture only while it is drawn. */
export async function copyFrame(map: Map, context: CanvasRenderingContext2D): Promise<void> {
  const drawn = new Promise<void>((resolve) => {
    map.once('render', () => {
      context.drawImage(map.getCanvas(), 0, 0)
      resolve()
    })
  })
  map.triggerRepaint()
  await drawn
}

/** @throws Error when the browser gives no canvas of this size. */
export function canvasOf(widthPx: number, heightPx: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = widthPx
  canvas.height = heightPx
  const context = canvas.getContext('2d')
  if (!context) throw new Error(`No picture of ${widthPx} × ${heightPx} px can be made here`)
  return context
}

/** @throws Error when the browser cannot make a PNG of this canvas. */
export function pngOf({ canvas }: CanvasRenderingContext2D): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error(`No PNG of ${canvas.width} × ${canvas.height} px can be made here`))
    }, 'image/png')
  })
}
