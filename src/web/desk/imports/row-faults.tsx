/** What is wrong with rows of a table, each with its place and its remedy. */
import type { RowFaultPartsFragment } from '../../generated/desk/graphql.js';
import { labelOfFault } from './import-words.js';

interface RowFaultsProps {
  readonly faults: readonly RowFaultPartsFragment[];
}

const severityNames = { ERROR: 'Error', WARNING: 'Warning', NOTE: 'Note' } as const;

export function RowFaults({ faults }: RowFaultsProps) {
  if (faults.length === 0) return null;
  return (
    <ul className="problem-list">
      {faults.map(({ code, severity, row, column, message, remedy }) => (
        <li
          key={`${code} ${String(row)} ${column ?? ''} ${message}`}
          className={`is-${severity.toLowerCase()}`}
        >
          <p>
            <strong>{severityNames[severity]}</strong> {printPlace(row, column)}: {message}{' '}
            <span className="remedy">{remedy}</span>{' '}
            <span className="hint">{labelOfFault(code)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Row 0 is the table as a whole, row 1 its headers. */
function printPlace(row: number, column: string | null): string {
  const place = row === 0 ? 'table' : row === 1 ? 'headers' : `row ${String(row)}`;
  return column === null ? place : `${place}, ${column}`;
}
