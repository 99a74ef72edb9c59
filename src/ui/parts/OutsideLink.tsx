interface OutsideLinkProps {
  readonly address: string | null
  readonly children: string
}

/** A link to another site, in a page of its own; words alone where there is no address. */
export function OutsideLink({ address, children }: OutsideLinkProps) {
  if (address === null) return children
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {children}
    </a>
  )
}
