/** The problems of a change set, each with its place and its remedy. */
import type { ReactNode } from 'react';
import type { ProblemFragment, Severity } from '../../generated/desk/graphql.js';
import { describePath } from '../records/record-words.js';

const names: Readonly<Record<Severity, string>> = {
  ERROR: 'Error',
  WARNING: 'Warning',
  NOTE: 'Note',
};

interface ProblemListProps {
  readonly problems: readonly ProblemFragment[];
  /** More to show with a problem, such as the values in conflict. */
  readonly renderMore?: (problem: ProblemFragment) => ReactNode;
}

export function ProblemList({ problems, renderMore }: ProblemListProps) {
  return (
    <ul className="problem-list">
      {problems.map((problem) => {
        const { severity, path, code, id, message, remedy } = problem;
        return (
          <li key={`${path} ${code} ${message}`} className={`is-${severity.toLowerCase()}`}>
            <p>
              <strong>{names[severity]}</strong> {printPlace(path, id)}: {message}{' '}
              <span className="remedy">{remedy}</span>
            </p>
            {renderMore?.(problem)}
          </li>
        );
      })}
    </ul>
  );
}

/** `changes[0].record.positions[2].hedge` -> the record and the field. */
function printPlace(path: string, id: ProblemFragment['id']): string {
  const inRecord = path.replace(/^changes(\[\d+\])?\.?/, '').replace(/^record\.?/, '');
  const place = describePath(inRecord);
  if (id === null) return place === '' ? 'Change set' : place;
  return place === '' ? id : `${id}, ${place}`;
}
