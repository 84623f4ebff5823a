/** Retracts a record, or joins it with another that describes the same thing. */
import { useState } from 'react';
import { recordForms, type FormField } from '../../../generated/desk/record-forms.js';
import type { DraftChange } from '../../draft/draft-change.js';
import { ReferenceField } from '../../records/reference-field.js';
import { sectionNames } from '../../records/record-words.js';

interface RemoveRecordProps {
  readonly change: DraftChange;
  readonly setChange: (change: DraftChange) => void;
}

export function RemoveRecord({ change, setChange }: RemoveRecordProps) {
  const { section, id, ifRevision } = change;
  const { one } = sectionNames[section];
  const remove = (operation: 'RETRACT' | 'SAME_AS'): void => {
    setChange({ operation, section, id, ifRevision, record: null, reason: '', keeps: null });
  };
  return (
    <details className="remove-record">
      <summary>Retract or join this {one}</summary>
      <p className="hint">
        A retracted record leaves the data and stays in the history with the reason. If a state
        withdrew its own words, code a position instead.
      </p>
      <p className="actions">
        <button
          type="button"
          onClick={() => {
            remove('RETRACT');
          }}
        >
          Retract it
        </button>
        {section !== 'VOTES' && (
          <button
            type="button"
            onClick={() => {
              remove('SAME_AS');
            }}
          >
            Join it with another {one}
          </button>
        )}
      </p>
    </details>
  );
}

interface RemovedRecordProps extends RemoveRecordProps {
  readonly keepRecord: () => void;
}

export function RemovedRecord({ change, setChange, keepRecord }: RemovedRecordProps) {
  const { operation, section, reason, keeps } = change;
  const [isChosen] = useState(operation);
  const { one } = sectionNames[section];
  const keepsField: FormField = {
    name: 'keeps',
    describes: `The ${one} that stays. References are redirected to it.`,
    type: 'REFERENCE',
    isRequired: true,
    refersTo: [labelOf(section)],
  };
  return (
    <section aria-label="Removal" data-operation={isChosen}>
      <p>
        {operation === 'RETRACT'
          ? `This draft retracts the ${one}.`
          : `This draft joins the ${one} with another.`}{' '}
        <button type="button" onClick={keepRecord}>
          Edit it instead
        </button>
      </p>
      {operation === 'SAME_AS' && (
        <ReferenceField
          field={keepsField}
          path="keeps"
          value={keeps ?? undefined}
          setValue={(value) => {
            setChange({ ...change, keeps: typeof value === 'string' ? value : null });
          }}
        />
      )}
      <div className="form-field">
        <label htmlFor="removal-reason">Reason, which is public</label>
        <textarea
          id="removal-reason"
          rows={2}
          value={reason ?? ''}
          onChange={({ target }) => {
            setChange({ ...change, reason: target.value });
          }}
        />
      </div>
    </section>
  );
}

/** `agency` -> `Agency`. */
function labelOf(section: DraftChange['section']): string {
  const prefix = recordForms[section].idPrefix ?? '';
  return prefix.charAt(0).toUpperCase() + prefix.slice(1);
}
