/** The same changes for feed readers and programs. */
import type { ChangeFilter } from '../../../generated/graphql.js';
import { basePath } from '../../../base-path.js';
import { printQuery, type ChangesStart } from './change-filter.js';

interface FollowLinksProps {
  readonly filter: ChangeFilter;
  readonly start: ChangesStart;
  /** Version of the data that the changes follow. */
  readonly version: string;
}

export function FollowLinks({ filter, start, version }: FollowLinksProps) {
  const feed = `/changes.atom${printQuery(filter)}`;
  return (
    <p className="follow">
      {/* Goes into the head, where feed readers look for it; only links in the body are placed. */}
      <link
        rel="alternate"
        type="application/atom+xml"
        title="Changes"
        href={`${basePath}${feed}`}
      />
      Follow these changes: <a href={feed}>Atom feed</a>, with the same filter. For programs:{' '}
      <a href={`/changes.jsonl${printQuery(filter, start)}`}>JSON lines</a>, and{' '}
      <a href={`/export/delta?from=${encodeURIComponent(version)}`}>a delta</a> of all records that
      brings a copy of version <code>{version}</code> up to date.
    </p>
  );
}
