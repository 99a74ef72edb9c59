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
