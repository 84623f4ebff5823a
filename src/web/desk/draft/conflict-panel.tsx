/** Fields that were changed both here and elsewhere: base, yours and theirs, to choose from. */
import { useState } from 'react';
import type { MergeConflict } from './merge-contents.js';

interface ConflictPanelProps {
  readonly conflicts: readonly MergeConflict[];
  /** @param theirs the conflicts that take their value; the others keep yours */
  readonly resolve: (theirs: readonly MergeConflict[]) => void;
}

export function ConflictPanel({ conflicts, resolve }: ConflictPanelProps) {
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const isTheirs = (conflict: MergeConflict): boolean => theirs.has(nameOf(conflict));
  const choose = (conflict: MergeConflict, takesTheirs: boolean): void => {
    const next = new Set(theirs);
    if (takesTheirs) next.add(nameOf(conflict));
    else next.delete(nameOf(conflict));
    setTheirs(next);
  };
  return (
    <section className="conflicts" role="alert" aria-label="Conflicts">
      <h2>This draft was also changed elsewhere</h2>
      <p>
        Both versions changed the fields below. Choose a value for each; nothing is lost until you
        do.
      </p>
      {conflicts.map((conflict) => (
        <fieldset key={nameOf(conflict)}>
          <legend>{describe(conflict)}</legend>
          <p className="base">Before: {print(conflict.base)}</p>
          <label>
            <input
              type="radio"
              name={nameOf(conflict)}
              checked={!isTheirs(conflict)}
              onChange={() => {
                choose(conflict, false);
              }}
            />{' '}
            Yours: {print(conflict.yours)}
          </label>
          <label>
            <input
              type="radio"
              name={nameOf(conflict)}
              checked={isTheirs(conflict)}
              onChange={() => {
                choose(conflict, true);
              }}
            />{' '}
            Theirs: {print(conflict.theirs)}
          </label>
        </fieldset>
      ))}
      <button
        type="button"
        onClick={() => {
          resolve(conflicts.filter(isTheirs));
        }}
      >
        Save these values
      </button>
    </section>
  );
}

function nameOf({ path }: MergeConflict): string {
  return path.join('\n');
}

/** `changes / statement x / acts / position:x-1 / asserts` -> `position:x-1: asserts`. */
function describe({ path }: MergeConflict): string {
  const field = path.at(-1) ?? '';
  const record = path.slice(0, -1).findLast((name) => name.includes(':'));
  return record === undefined ? field : `${record.replace(/^\w+ /, '')}: ${field}`;
}

function print(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}
