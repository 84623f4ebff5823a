/** The frame around the fields of a filter: each takes effect by itself, so there is nothing to submit. */
import type { ReactNode } from 'react';

export function FilterForm({ children }: { readonly children: ReactNode }) {
  return (
    <form
      className="filters"
      role="search"
      aria-label="Filter"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {children}
    </form>
  );
}
