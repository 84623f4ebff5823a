import { Page } from './page.js';

interface NotFoundProps {
  /** What was looked for, such as `position:x`; without it, the address leads to no page. */
  readonly id?: string;
}

export function NotFound({ id }: NotFoundProps) {
  return (
    <Page title="Not found">
      <p>
        {id === undefined ? 'No page has this address.' : `The corpus holds no record ${id}.`} The
        link may have been cut off, or be older than the data. <a href="/">Begin at the overview</a>{' '}
        or <a href="/playground">ask in the playground</a>.
      </p>
    </Page>
  );
}
