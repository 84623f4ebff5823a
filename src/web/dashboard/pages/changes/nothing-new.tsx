/** Why the list is empty. */
import { useLocation, useSearchParams } from 'wouter';

interface NothingNewProps {
  /** Completes "after". */
  readonly begin: string;
  readonly isFiltered: boolean;
  /** Nothing was changed since the release that the history begins with. */
  readonly isJournalEmpty: boolean;
  /** The page begins after a line that the journal does not have. */
  readonly isReplaced: boolean;
}

export function NothingNew({ begin, isFiltered, isJournalEmpty, isReplaced }: NothingNewProps) {
  const [path] = useLocation();
  const since = useSearchParams()[0].get('since') ?? '';
  if (isReplaced) {
    return (
      <div className="empty" role="status">
        <p>
          The journal is shorter than when this link was made: it was replaced.{' '}
          <a href={`${path}?since=0`}>Show all of its changes</a>
        </p>
      </div>
    );
  }
  return (
    <div className="empty" role="status">
      <p>
        {isJournalEmpty
          ? 'Nothing was changed yet: the journal of this server holds no accepted change.'
          : isFiltered
            ? `No change after ${begin} matches the filter.`
            : `Nothing new after ${begin}.`}
      </p>
      {isFiltered && (
        <p>
          <a href={`${path}?since=${encodeURIComponent(since)}`}>Clear the filter</a>
        </p>
      )}
    </div>
  );
}
