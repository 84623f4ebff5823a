/** A page that cannot be shown leaves the frame standing, with a way on. */
import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  readonly children: ReactNode;
}

export class PageBoundary extends Component<BoundaryProps, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className="failed" role="alert">
        <h1>This page cannot be shown</h1>
        <p>
          A part of it could not be loaded: the server may have stopped, or a newer version of the
          pages may be there. Load the page again.
        </p>
        <button
          type="button"
          onClick={() => {
            window.location.reload();
          }}
        >
          Load again
        </button>
      </div>
    );
  }
}
