import { Component, type ReactNode } from 'react';

type ErrorBoundaryProps = { readonly children: ReactNode };
type ErrorBoundaryState = { readonly error: Error | null };

/** Instead of an empty window: what happened, that nothing is lost, and the way back. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: Error): ErrorBoundaryState {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main className="broken" role="alert">
        <h1>The window could not be drawn.</h1>
        <p>Your review is safe: everything that was marked as saved is on the disk.</p>
        <p className="broken-reason">{error.message}</p>
        <button type="button" className="button primary" onClick={() => window.location.reload()}>
          Draw it again
        </button>
      </main>
    );
  }
}
