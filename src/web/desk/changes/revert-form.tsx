/** Drafts a change set that undoes an accepted one. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import { RevertDocument } from '../../generated/desk/graphql.js';
import { useMutation } from '../api/use-mutation.js';
import { toReview } from '../desk-urls.js';

interface RevertFormProps {
  readonly changeSet: string;
}

export function RevertForm({ changeSet }: RevertFormProps) {
  const [, navigate] = useLocation();
  const [reason, setReason] = useState('');
  const { send, isSending, error } = useMutation();
  const revert = async (): Promise<void> => {
    const sent = await send(RevertDocument, (key) => ({ key, id: changeSet, reason }));
    const made = sent?.revertChangeSet.changeSet?.id;
    if (made !== undefined) navigate(toReview(made));
  };
  return (
    <form
      className="revert-form"
      onSubmit={(event) => {
        event.preventDefault();
        void revert();
      }}
    >
      <label>
        Reason to undo it
        <input
          value={reason}
          onChange={({ target }) => {
            setReason(target.value);
          }}
        />
      </label>
      <p className="hint">
        This drafts a change set with the inverse changes, which is then reviewed like any other.
      </p>
      <button type="submit" disabled={isSending || reason.trim() === ''}>
        Revert
      </button>
      {error !== undefined && (
        <p role="alert" className="problem-text">
          {error.message}
        </p>
      )}
    </form>
  );
}
