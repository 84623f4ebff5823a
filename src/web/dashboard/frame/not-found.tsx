import { Page } from '../../frame/page.js';

interface NotFoundProps {
  /** The record that was requested, such as `position:x`; without it, the URL matches no page. */
  readonly id?: string;
}

export function NotFound({ id }: NotFoundProps) {
  return (
    <Page title="Not found">
      <p>
        {id === undefined ? 'There is no page at this URL.' : `The corpus holds no record ${id}.`}{' '}
        The link may have been cut off, or be older than the data.{' '}
        <a href="/">Start at the overview</a> or{' '}
        <a href="/playground">query the data in the playground</a>.
      </p>
    </Page>
  );
}
