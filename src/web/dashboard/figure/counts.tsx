/** A few numbers in large type, each over what it counts. */
import { printNumber } from '../words/print-number.js';

interface CountsProps {
  /** What is counted, and how many; words where it is no number. */
  readonly rows: readonly (readonly [name: string, count: number | string])[];
}

export function Counts({ rows }: CountsProps) {
  return (
    <dl className="counts">
      {rows.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{typeof count === 'number' ? printNumber(count) : count}</dd>
        </div>
      ))}
    </dl>
  );
}
