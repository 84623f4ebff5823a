/** Loads a change set that somebody proposed as a file, as a draft of the person who loads it. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import { LoadRecordDocument, SaveDraftDocument } from '../../../generated/desk/graphql.js';
import type { ChangeInput } from '../../../generated/desk/graphql.js';
import { askDesk } from '../../api/ask-desk.js';
import { useMutation } from '../../api/use-mutation.js';
import { parseProposal, type Proposal } from '../../changes/proposal-file.js';
import { toReview } from '../../desk-urls.js';
import { putOf, toChangeInput } from '../../draft/draft-change.js';
import { isJsonRecord } from '../../records/json.js';
import { toSection } from '../../records/record-words.js';

export function LoadProposal() {
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const { send, isSending, error } = useMutation();
  const load = async (given: string): Promise<void> => {
    setProblem('');
    try {
      const proposal = parseProposal(given);
      const changes = await readChanges(proposal);
      const { title, reason } = proposal;
      const saved = await send(SaveDraftDocument, (key) => ({
        input: { key, mode: 'DRAFT' as const, title, reason, changes },
      }));
      const id = saved?.saveChangeSet.changeSet?.id;
      if (id !== undefined) navigate(toReview(id));
    } catch (failure) {
      setProblem(failure instanceof Error ? failure.message : String(failure));
    }
  };
  return (
    <details className="load-proposal">
      <summary>Load a proposed change set</summary>
      <p className="hint">
        Readers without an account download proposals from the pages of positions. Loading one makes
        a draft of yours: nothing changes until it is accepted.
      </p>
      <p>
        <label>
          File{' '}
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file !== undefined) void file.text().then(load);
              target.value = '';
            }}
          />
        </label>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void load(text);
        }}
      >
        <label>
          Or its text
          <textarea
            rows={5}
            value={text}
            onChange={({ target }) => {
              setText(target.value);
            }}
          />
        </label>
        <button type="submit" disabled={isSending || text.trim() === ''}>
          Load as a draft
        </button>
      </form>
      <p role="alert" className="problem-text">
        {problem || error?.message}
      </p>
    </details>
  );
}

/** A file without changes names the record that it is about: the draft begins with its current state. */
async function readChanges({ changes, about }: Proposal): Promise<readonly ChangeInput[]> {
  if (changes.length > 0 || about === undefined) return changes;
  const section = toSection(about.section);
  if (section === undefined) throw new Error(`There is no section ${about.section}.`);
  const { record } = await askDesk(LoadRecordDocument, { section, id: about.id });
  if (record === null || !isJsonRecord(record.record)) {
    throw new Error(`There is no ${about.id} in this record.`);
  }
  return [toChangeInput(putOf(section, record.record, record.revision))];
}
