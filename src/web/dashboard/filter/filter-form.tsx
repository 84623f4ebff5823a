/** The form around filter fields. Each field takes effect at once, so there is no submit button. */
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
