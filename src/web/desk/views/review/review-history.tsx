/** What reviewers said, and how it ended. */
import type { Reviewed } from './reviewed.js';
import { toReview } from '../../desk-urls.js';

interface ReviewHistoryProps {
  readonly changeSet: Reviewed;
}

export function ReviewHistory({ changeSet }: ReviewHistoryProps) {
  const { reviews, acceptance, reverts } = changeSet;
  if (reviews.length === 0 && acceptance === null && reverts === null) return null;
  return (
    <section aria-label="Course of the review">
      <ul className="course">
        {reverts !== null && (
          <li>
            Undoes <a href={toReview(reverts)}>an earlier change set</a>.
          </li>
        )}
        {reviews.map(({ by, at, verdict, comment }) => (
          <li key={at}>
            <code>{by}</code> {verdict === 'APPROVE' ? 'approved it' : 'requested changes'} on{' '}
            <time dateTime={at}>{at.slice(0, 10)}</time>
            {comment !== '' && `: ${comment}`}
          </li>
        ))}
        {acceptance !== null && (
          <li>
            Accepted by <code>{acceptance.by}</code> on{' '}
            <time dateTime={acceptance.at}>{acceptance.at.slice(0, 10)}</time>, line{' '}
            {acceptance.seq} of the journal.
          </li>
        )}
      </ul>
    </section>
  );
}
