/** A record in few words: the acts of a statement, the first facts of any other. */
import { recordForms, type FormField } from '../../generated/desk/record-forms.js';
import type { RecordSection } from '../../generated/desk/graphql.js';
import { RecordValue } from '../changes/record-value.js';
import { isJsonList, isJsonRecord, textOf, type JsonRecord } from '../records/json.js';
import { labelOfField, labelOfTerm } from '../records/record-words.js';

interface RecordOutlineProps {
  readonly section: RecordSection;
  readonly record: JsonRecord;
}

export function RecordOutline({ section, record }: RecordOutlineProps) {
  const { fields } = recordForms[section];
  const positions = record['positions'];
  return (
    <>
      <p className="outline">
        {(OUTLINED[section] ?? DEFAULT_FIELDS).map((name) => (
          <Fact key={name} record={record} field={fields.find((field) => field.name === name)} />
        ))}
      </p>
      {isJsonList(positions) && (
        <ul className="outline-acts">
          {positions.filter(isJsonRecord).map((position) => (
            <li key={textOf(position, 'id')}>
              <strong>{labelOfTerm(kindVocabulary, textOf(position, 'kind'))}</strong>{' '}
              {textOf(position, 'asserts')}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const OUTLINED: Partial<Record<RecordSection, readonly string[]>> = {
  STATEMENTS: ['occurredOn', 'madeBy'],
  DOCUMENTS: ['url', 'publisher', 'publishedOn'],
  INCIDENTS: ['kind', 'period', 'saidToAffect'],
  VOTES: ['initiative', 'on'],
};
const DEFAULT_FIELDS = ['kind', 'partOf', 'aliases', 'basedIn', 'wikidata'];

const kindVocabulary = recordForms.STATEMENTS.fields
  .find(({ name }) => name === 'positions')
  ?.fields?.find(({ name }) => name === 'kind')?.vocabulary;

interface FactProps {
  readonly record: JsonRecord;
  readonly field: FormField | undefined;
}

function Fact({ record, field }: FactProps) {
  const value = field === undefined ? undefined : record[field.name];
  if (field === undefined || value === undefined || value === null) return null;
  const values = isJsonList(value) ? value : [value];
  return (
    <span className="fact">
      <span className="hint">{labelOfField(field.name)}</span>{' '}
      {values.map((each, index) => (
        <span key={JSON.stringify(each)}>
          {index > 0 && ', '}
          <RecordValue value={each} field={field} />
        </span>
      ))}
    </span>
  );
}
