/** A few numbers in large type, each with its label. */
import { printNumber } from '../words/print-number.js';

interface CountsProps {
  /** Labels and values; a value may be a text. */
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
