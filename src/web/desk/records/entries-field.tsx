/** A list of entries, each with fields of its own, such as positions and their evidence. */
import type { ReactNode } from 'react';
import type { FormField } from '../../generated/desk/record-forms.js';
import { FieldProblems } from './field-frame.js';
import type { FieldProps } from './field-props.js';
import { toFieldId, useForm } from './form-context.js';
import { isJsonList, isJsonRecord, textOf, type Json, type JsonRecord } from './json.js';
import { labelOfField } from './record-words.js';

export interface EntryFields {
  readonly fields: readonly FormField[];
  readonly path: string;
  readonly record: JsonRecord;
  readonly setRecord: (record: JsonRecord) => void;
}

interface EntriesFieldProps extends FieldProps {
  /** The fields of one entry. */
  readonly renderFields: (entry: EntryFields) => ReactNode;
  /** A new entry of the list. */
  readonly makeEntry: () => JsonRecord;
}

export function EntriesField(props: EntriesFieldProps) {
  const { field, path, value, setValue, makeEntry, renderFields } = props;
  const { isReadOnly } = useForm();
  const entries = isJsonList(value) ? value : [];
  const id = toFieldId(path);
  const label = labelOfField(field.name);
  const set = (next: readonly Json[]): void => {
    setValue(next);
  };
  return (
    <fieldset id={id} tabIndex={-1} className="form-entries">
      <legend>{label}</legend>
      <div className="hint">{field.describes}</div>
      <FieldProblems id={`${id}-problems`} path={path} />
      {entries.map((entry, index) => (
        <Entry
          // Entries may be equal while they are edited: their place is their identity.
          key={index}
          field={field}
          path={`${path}[${String(index)}]`}
          number={index + 1}
          isLast={index === entries.length - 1}
          value={entry}
          renderFields={renderFields}
          setValue={(next) => {
            set(entries.map((each, at) => (at === index ? next : each)));
          }}
          remove={() => {
            set(entries.toSpliced(index, 1));
          }}
          moveDown={() => {
            const next = [...entries];
            next.splice(index, 2, entries[index + 1] ?? null, entry);
            set(next);
          }}
        />
      ))}
      {!isReadOnly && (
        <button
          type="button"
          onClick={() => {
            set([...entries, makeEntry()]);
          }}
        >
          Add to “{label.toLowerCase()}”
        </button>
      )}
    </fieldset>
  );
}

interface EntryProps extends Pick<EntriesFieldProps, 'renderFields'> {
  readonly field: FieldProps['field'];
  readonly path: string;
  readonly number: number;
  readonly isLast: boolean;
  readonly value: Json;
  readonly setValue: (value: JsonRecord) => void;
  readonly remove: () => void;
  readonly moveDown: () => void;
}

function Entry(props: EntryProps) {
  const { field, path, number, isLast, value, setValue, remove, moveDown, renderFields } = props;
  const { isReadOnly } = useForm();
  const record = isJsonRecord(value) ? value : {};
  const name = `${labelOfField(field.name)} ${String(number)}`;
  return (
    <fieldset className="form-entry" id={toFieldId(path)} tabIndex={-1}>
      <legend>
        {name}
        {textOf(record, 'id') !== '' && <code> {textOf(record, 'id')}</code>}
      </legend>
      {renderFields({ fields: field.fields ?? [], path, record, setRecord: setValue })}
      {!isReadOnly && (
        <p className="actions">
          {!isLast && (
            <button type="button" onClick={moveDown}>
              Move down<span className="visually-hidden"> {name}</span>
            </button>
          )}
          <button type="button" onClick={remove}>
            Remove<span className="visually-hidden"> {name}</span>
          </button>
        </p>
      )}
    </fieldset>
  );
}
