/** A value of a record, as people read it: names of records, labels of terms, entries as lists. */
import type { FormField } from '../../generated/desk/record-forms.js';
import { useName } from '../public/use-names.js';
import { isJsonList, isJsonRecord, type Json } from '../records/json.js';
import { isRecordId, labelOfField, labelOfTerm } from '../records/record-words.js';

interface RecordValueProps {
  readonly value: Json | undefined;
  /** Its definition; undefined for a value of unknown kind. */
  readonly field: FormField | undefined;
}

export function RecordValue({ value, field }: RecordValueProps) {
  if (value === null || value === undefined) return <span className="absent">absent</span>;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return <Text text={value} field={field} />;
  if (isJsonList(value)) {
    return (
      <ul className="value-list">
        {value.map((item, index) => (
          <li key={keyOf(item, index)}>
            <RecordValue value={item} field={field} />
          </li>
        ))}
      </ul>
    );
  }
  return <FieldList value={value} fields={field?.fields ?? []} />;
}

interface FieldListProps {
  readonly value: Json | undefined;
  readonly fields: readonly FormField[];
}

/** The fields of a record, in its own order. */
export function FieldList({ value, fields }: FieldListProps) {
  if (!isJsonRecord(value)) return null;
  return (
    <dl className="value-fields">
      {Object.entries(value).map(([name, inner]) => (
        <div key={name}>
          <dt>{labelOfField(name)}</dt>
          <dd>
            <RecordValue value={inner} field={fields.find((each) => each.name === name)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface TextProps {
  readonly text: string;
  readonly field: FormField | undefined;
}

function Text({ text, field }: TextProps) {
  if (field?.vocabulary !== undefined) return labelOfTerm(field.vocabulary, text);
  if (isRecordId(text)) return <RecordName id={text} />;
  return text;
}

export function RecordName({ id }: { readonly id: string }) {
  const name = useName(id);
  if (name === undefined || name === id) return <code>{id}</code>;
  return (
    <>
      {name} <code>{id}</code>
    </>
  );
}

function keyOf(item: Json, index: number): string {
  if (typeof item === 'string') return item;
  const id = isJsonRecord(item) ? item['id'] : undefined;
  return typeof id === 'string' ? id : String(index);
}
