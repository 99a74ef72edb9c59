import { useMemo } from 'react'
import { qrOf } from '../../embed/codes.ts'

interface QrImageProps {
  readonly text: string
  /** Name for assistive technology. */
  readonly label: string
  /** Said where a text is too long for a code. */
  readonly tooLong: string
}

/** A QR code, dark on white in every theme. */
export function QrImage({ text, label, tooLong }: QrImageProps) {
  const code = useMemo(() => qrOf(text), [text])
  if (!code) return <p>{tooLong}</p>
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
    >
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  )
}
