import { type ReactNode, Suspense } from 'react'
import { useWords } from '../store.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'

interface LaterProps {
  /** What stands there when it does not come. */
  readonly failed: string
  /** What stands there until it comes. */
  readonly loading?: string
  readonly children: ReactNode
}

/** Around a part of the page that comes when it is asked for, by React's `lazy`. */
export function Later({ failed, loading, children }: LaterProps) {
  const { failures } = useWords()
  return (
    <ErrorBoundary text={failed} action={failures.retry}>
      <Suspense fallback={loading && <p>{loading}</p>}>{children}</Suspense>
    </ErrorBoundary>
  )
}
