/** Title and reason of the whole change set. */
import { useId } from 'react';

interface ChangeReasonProps {
  readonly title: string;
  readonly reason: string;
  readonly placeholder: string;
  readonly set: (given: { readonly title?: string; readonly reason?: string }) => void;
}

export function ChangeReason({ title, reason, placeholder, set }: ChangeReasonProps) {
  const id = useId();
  return (
    <fieldset className="change-reason">
      <legend>This change</legend>
      <div className="form-field">
        <label htmlFor={`${id}-title`}>Title of the change</label>
        <input
          id={`${id}-title`}
          value={title}
          placeholder={placeholder}
          onChange={({ target }) => {
            set({ title: target.value });
          }}
        />
      </div>
      <div className="form-field">
        <label htmlFor={`${id}-reason`}>Reason for the change</label>
        <textarea
          id={`${id}-reason`}
          rows={2}
          value={reason}
          onChange={({ target }) => {
            set({ reason: target.value });
          }}
        />
        <div className="hint">Public once it is accepted.</div>
      </div>
    </fieldset>
  );
}
