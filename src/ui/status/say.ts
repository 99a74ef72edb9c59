import { createContext, useContext } from 'react'

/** Says one short line through the page's only live region. */
export type Say = (text: string) => void

export const SayContext = createContext<Say>(() => undefined)

export const useSay = (): Say => useContext(SayContext)
