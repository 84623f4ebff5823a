/** All fields of a record or of an entry, from its definition. */
import type { FormField } from '../../generated/desk/record-forms.js';
import { BooleanField, TermField, TermsField } from './choice-fields.js';
import { EntriesField } from './entries-field.js';
import type { FieldProps } from './field-props.js';
import { textOf, withField, type Json, type JsonRecord } from './json.js';
import { ReferenceField } from './reference-field.js';
import { suggestPositionId } from './suggest-id.js';
import { LinesField, NumberField, TextField } from './text-fields.js';

interface RecordFieldsProps {
  readonly fields: readonly FormField[];
  /** Path of the record; empty for the outermost. */
  readonly path: string;
  readonly record: JsonRecord;
  readonly setRecord: (record: JsonRecord) => void;
  /** The field that identifies the record, if it cannot be changed. */
  readonly lockedField?: string;
}

export function RecordFields(props: RecordFieldsProps) {
  const { fields, path, record, setRecord, lockedField } = props;
  return fields
    .filter(({ name }) => name !== lockedField)
    .filter((field) => isShown(field, record))
    .map((field) => (
      <Field
        key={field.name}
        field={field}
        path={path === '' ? field.name : `${path}.${field.name}`}
        value={record[field.name]}
        setValue={(value) => {
          setRecord(withField(record, field.name, value));
        }}
        record={record}
      />
    ));
}

/** Fields of other kinds are shown only if they have a value, which is then a fault. */
function isShown({ name, onlyFor }: FormField, record: JsonRecord): boolean {
  if (onlyFor === undefined || record[name] !== undefined) return true;
  return onlyFor.includes(textOf(record, 'kind'));
}

interface AnyFieldProps extends FieldProps {
  /** The record that has the field. */
  readonly record: JsonRecord;
}

function Field({ record, ...props }: AnyFieldProps) {
  switch (props.field.type) {
    case 'STRING':
    case 'URL':
    case 'PARTIAL_DATE':
      return <TextField {...props} />;
    case 'STRINGS':
    case 'PARTIAL_DATES':
      return <LinesField {...props} />;
    case 'INTEGER':
      return <NumberField {...props} />;
    case 'BOOLEAN':
      return <BooleanField {...props} />;
    case 'TERM':
      return <TermField {...props} />;
    case 'TERMS':
      return <TermsField {...props} />;
    case 'REFERENCE':
    case 'REFERENCES':
      return <ReferenceField {...props} />;
    case 'ENTRIES':
      return (
        <EntriesField
          {...props}
          makeEntry={() => makeEntry(props.field, record)}
          renderFields={(entry) => <RecordFields {...entry} lockedField="id" />}
        />
      );
  }
}

function makeEntry({ name }: FormField, record: JsonRecord): JsonRecord {
  const entry: Record<string, Json> = {};
  if (name === 'positions') {
    const id = suggestPositionId(record);
    if (id !== '') entry['id'] = id;
  }
  return entry;
}
