/** Describes the record that a name stands for, where the import cannot derive all of it. */
import { useState } from 'react';
import type { RecordInput, RecordSection } from '../../../generated/desk/graphql.js';
import { recordForms } from '../../../generated/desk/record-forms.js';
import { textOf, type JsonRecord } from '../../records/json.js';
import { RecordFields } from '../../records/record-fields.js';
import { sectionNames } from '../../records/record-words.js';
import { suggestId } from '../../records/suggest-id.js';
import type { TableName } from './name-decisions.js';

interface NewRecordProps {
  readonly name: TableName;
  readonly add: (record: RecordInput) => void;
  readonly close: () => void;
}

export function NewRecord({ name, add, close }: NewRecordProps) {
  const [chosen, setChosen] = useState<RecordSection>();
  const section = chosen ?? name.sections[0];
  if (section === undefined) return null;
  return (
    <div
      className="record-form"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      {name.sections.length > 1 && (
        <p>
          <label>
            What it is{' '}
            <select
              autoFocus
              value={section}
              onChange={({ target }) => {
                setChosen(name.sections.find((each) => each === target.value));
              }}
            >
              {name.sections.map((each) => (
                <option key={each} value={each}>
                  {sectionNames[each].one}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      <NewRecordFields key={section} section={section} name={name.name} add={add} close={close} />
    </div>
  );
}

interface NewRecordFieldsProps {
  readonly section: RecordSection;
  readonly name: string;
  readonly add: (record: RecordInput) => void;
  readonly close: () => void;
}

function NewRecordFields({ section, name, add, close }: NewRecordFieldsProps) {
  const { field, fields, idField } = recordForms[section];
  const [record, setRecord] = useState<JsonRecord>(() => {
    const named: JsonRecord = { name };
    return { [idField]: suggestId(section, named), ...named };
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        // The field and the record belong to the same section.
        add({ [field]: record } as never);
      }}
    >
      <RecordFields fields={fields} path="" record={record} setRecord={setRecord} />
      <p className="actions">
        <button type="submit" className="primary" disabled={textOf(record, idField) === ''}>
          Use this record
        </button>
        <button type="button" onClick={close}>
          Cancel
        </button>
      </p>
    </form>
  );
}
