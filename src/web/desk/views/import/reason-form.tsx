/** Asks for a reason before something is done. `Esc` leaves it. */
import { useId, useState } from 'react';
import type { AskError } from '../../../api/ask-document.js';

interface ReasonFormProps {
  readonly label: string;
  readonly hint?: string;
  readonly action: string;
  readonly isSending: boolean;
  readonly error: AskError | undefined;
  readonly confirm: (reason: string) => Promise<void>;
  /** Absent if the form stays. */
  readonly close?: () => void;
}

export function ReasonForm(props: ReasonFormProps) {
  const { label, hint, action, isSending, error, confirm, close } = props;
  const [reason, setReason] = useState('');
  const id = useId();
  return (
    <form
      className="revert-form"
      onSubmit={(event) => {
        event.preventDefault();
        void confirm(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close?.();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        // A form that a key or a button opened.
        autoFocus={close !== undefined}
        required
        value={reason}
        onChange={({ target }) => {
          setReason(target.value);
        }}
      />
      {hint !== undefined && <p className="hint">{hint}</p>}
      <p className="actions">
        <button type="submit" className="primary" disabled={isSending || reason.trim() === ''}>
          {action}
        </button>
        {close !== undefined && (
          <button type="button" onClick={close}>
            Cancel
          </button>
        )}
      </p>
      <p role="alert" className="problem-text">
        {error?.message}
      </p>
    </form>
  );
}
