import './marks.css'

interface LetterDiscProps {
  readonly letter: string
  /** Place in the order of ring colours, 0 to 7. */
  readonly colour: number
  readonly small?: boolean
}

/** A launch point's disc; the letter is for the eye, words beside it name the point. */
export function LetterDisc({ letter, colour, small = false }: LetterDiscProps) {
  return (
    <span className={small ? 'disc disc-small' : 'disc'} data-colour={colour} aria-hidden="true">
      {letter}
    </span>
  )
}
