/** A record in few words: the acts of a statement, the first facts of any other. */
import { recordForms, type FormField } from '../../generated/desk/record-forms.js';
import type { RecordSection } from '../../generated/desk/graphql.js';
import { RecordValue } from '../changes/record-value.js';
import { isJsonList, isJsonRecord, textOf, type Json, type JsonRecord } from '../records/json.js';
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
            <Act key={textOf(position, 'id')} position={position} />
          ))}
        </ul>
      )}
    </>
  );
}

const OUTLINED: Partial<Record<RecordSection, readonly string[]>> = {
  STATEMENTS: ['occurredOn', 'madeBy', 'issuedBy'],
  DOCUMENTS: ['url', 'publisher', 'publishedOn'],
  INCIDENTS: ['kind', 'period', 'saidToAffect'],
  VOTES: ['initiative', 'on'],
};
const DEFAULT_FIELDS = ['kind', 'partOf', 'aliases', 'basedIn', 'wikidata'];

const kindVocabulary = recordForms.STATEMENTS.fields
  .find(({ name }) => name === 'positions')
  ?.fields?.find(({ name }) => name === 'kind')?.vocabulary;

/** What is done against whom, with the words of the source. */
function Act({ position }: { readonly position: JsonRecord }) {
  const { against, evidence } = position;
  const addressees = recordsOf(against).map((each) => textOf(each, 'actor'));
  const [quote] = recordsOf(evidence)
    .map((each) => textOf(each, 'exact'))
    .filter((exact) => exact !== '');
  const kind = labelOfTerm(kindVocabulary, textOf(position, 'kind'));
  return (
    <li>
      <strong>{kind}</strong>
      {addressees.length > 0 && (
        <>
          {' '}
          → <Listed values={addressees} field={undefined} />
        </>
      )}
      : {textOf(position, 'asserts')}
      {quote !== undefined && <q>{quote}</q>}
    </li>
  );
}

function recordsOf(value: Json | undefined): readonly JsonRecord[] {
  return isJsonList(value) ? value.filter(isJsonRecord) : [];
}

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
      <Listed values={values} field={field} />
    </span>
  );
}

interface ListedProps {
  readonly values: readonly Json[];
  readonly field: FormField | undefined;
}

function Listed({ values, field }: ListedProps) {
  return values.map((each, index) => (
    <span key={JSON.stringify(each)}>
      {index > 0 && ', '}
      <RecordValue value={each} field={field} />
    </span>
  ));
}
