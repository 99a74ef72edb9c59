import { Component, type ReactNode } from 'react'
import './trouble.css'

interface ErrorBoundaryProps {
  /** What failed and what still works. */
  readonly text: string
  readonly action: string
  /** What the button does; renders the children anew when not told. */
  readonly onAction?: () => void
  readonly children: ReactNode
}

/** Keeps an error in one part of the page from taking down the others. The error itself goes to the console, by React. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    const { text, action, onAction, children } = this.props
    if (!this.state.failed) return children
    const retry = () => this.setState({ failed: false })
    return (
      <div className="trouble" role="alert">
        <p>{text}</p>
        <button type="button" className="button" onClick={onAction ?? retry}>
          {action}
        </button>
      </div>
    )
  }
}
