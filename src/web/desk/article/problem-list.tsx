/** The problems of one part of a draft, beside it. */
import type { ProblemFragment } from '../../generated/desk/graphql.js';

interface ProblemListProps {
  readonly problems: readonly ProblemFragment[];
}

export function ProblemList({ problems }: ProblemListProps) {
  if (problems.length === 0) return null;
  return (
    <ul className="problems" aria-label="Problems">
      {problems.map(({ severity, path, message, remedy, conflict }) => (
        <li key={`${path} ${message}`} data-severity={severity}>
          <strong>{fieldOf(path)}</strong> {message} <em>{remedy}</em>
          {conflict !== null && (
            <span className="conflict-values">
              {' '}
              Before: {JSON.stringify(conflict.base)}. Yours: {JSON.stringify(conflict.yours)}. Now
              in the record: {JSON.stringify(conflict.theirs)}.
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** `changes[0].record.positions[2].evidence[0].exact` -> `evidence exact`. */
function fieldOf(path: string): string {
  const inRecord = path.replace(/^changes\[\d+\](\.record)?\.?(positions\[[^\]]*\]\.?)?/, '');
  return inRecord.replaceAll(/\[\d+\]/g, '').replaceAll('.', ' ');
}
