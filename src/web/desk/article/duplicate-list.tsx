/** Statements of the record that may be the same event, each with a way to add this page to it. */
import { useState } from 'react';
import { AskError } from '../../api/ask-document.js';
import {
  LoadRecordDocument,
  type DuplicateFragment,
  type StatementInput,
} from '../../generated/desk/graphql.js';
import { askDesk } from '../api/ask-desk.js';

interface DuplicateListProps {
  readonly duplicates: readonly DuplicateFragment[];
  readonly join: (recorded: StatementInput, revision: string) => void;
}

export function DuplicateList({ duplicates, join }: DuplicateListProps) {
  const [problem, setProblem] = useState('');
  const load = async (id: string): Promise<void> => {
    setProblem('');
    try {
      const { record } = await askDesk(LoadRecordDocument, { section: 'STATEMENTS', id });
      if (record === null) setProblem(`${id} is no longer in the record.`);
      // A statement as JSON has the fields of its input.
      else join(record.record as StatementInput, record.revision);
    } catch (failure) {
      if (!(failure instanceof AskError)) throw failure;
      setProblem(failure.message);
    }
  };
  return (
    <>
      {duplicates.map(({ statement: id, summary, occurredOn, reasons }) => (
        <p key={id} className="duplicate">
          Same event, another carrier?{' '}
          <a href={`/explorer?seed=${encodeURIComponent(id)}`}>{summary}</a>{' '}
          <span className="hint">
            {occurredOn}; {reasons.join('; ')}
          </span>{' '}
          <button type="button" onClick={() => void load(id)}>
            Add this page to it
          </button>
        </p>
      ))}
      <p role="alert" className="problem-text">
        {problem}
      </p>
    </>
  );
}
