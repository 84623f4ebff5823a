/** What each change does to its record, before and after side by side. */
import { FieldList } from '../../changes/record-value.js';
import { FieldChanges, type ChangedField } from '../../changes/field-changes.js';
import { toHistory, toRecordDraft } from '../../desk-urls.js';
import { recordForms } from '../../../generated/desk/record-forms.js';
import type { Json } from '../../records/json.js';
import { labelOfRecord, sectionNames } from '../../records/record-words.js';
import { useMe } from '../../api/me.js';
import type { Reviewed, ReviewedRecord } from './reviewed.js';

interface ChangedRecordsProps {
  readonly changeSet: Reviewed;
  readonly records: readonly ReviewedRecord[];
}

export function ChangedRecords({ changeSet, records }: ChangedRecordsProps) {
  return (
    <section aria-labelledby="records-title">
      <h2 id="records-title">Records</h2>
      {records.map((record, index) => (
        <ChangedRecord
          key={`${record.section} ${record.id}`}
          changeSet={changeSet}
          record={record}
          index={index}
        />
      ))}
    </section>
  );
}

interface ChangedRecordProps {
  readonly changeSet: Reviewed;
  readonly record: ReviewedRecord;
  readonly index: number;
}

function ChangedRecord({ changeSet, record, index }: ChangedRecordProps) {
  const me = useMe();
  const { operation, section, before, after } = record;
  const id = record.id;
  const change = changeSet.changes[index];
  const isNew = operation === 'PUT' && before === null;
  const mayEdit =
    operation === 'PUT' &&
    (changeSet.status === 'DRAFT' || changeSet.status === 'SUBMITTED') &&
    (changeSet.author === me.pseudonym || changeSet.author === 'system') &&
    me.may('saveChangeSet');
  return (
    <article className="changed-record">
      <h3 tabIndex={-1}>
        {verbs[isNew ? 'NEW' : operation]} {sectionNames[section].one}:{' '}
        {/* The API answers with JSON, whose type codegen does not know. */}
        {labelOfRecord((after ?? before) as Json, id)}
      </h3>
      <p className="hint">
        <code>{id}</code>
        {!isNew && (
          <>
            {' · '}
            <a href={toHistory(section, id)}>History</a>
          </>
        )}
        {mayEdit && (
          <>
            {' · '}
            <a
              href={
                isNew
                  ? toRecordDraft(section, 'new', changeSet.id, index)
                  : toRecordDraft(section, id, changeSet.id)
              }
            >
              Edit
            </a>
          </>
        )}
      </p>
      {operation === 'SAME_AS' && (
        <p>
          Joined with <code>{String(change?.keeps)}</code>, which stays: references to this record
          are redirected to it. Reason: {change?.reason}
        </p>
      )}
      {operation === 'RETRACT' && (
        <>
          <p>Reason: {change?.reason}</p>
          <details>
            <summary>The record that is removed</summary>
            <FieldList value={before as Json} fields={recordForms[section].fields} />
          </details>
        </>
      )}
      {isNew && <FieldList value={after as Json} fields={recordForms[section].fields} />}
      {operation === 'PUT' && !isNew && <Fields record={record} />}
    </article>
  );
}

const verbs = {
  NEW: 'New',
  PUT: 'Change the',
  RETRACT: 'Retract the',
  SAME_AS: 'Join the',
} as const;

function Fields({ record: { section, fields } }: { readonly record: ReviewedRecord }) {
  if (fields.length === 0) return <p className="hint">No field differs.</p>;
  return (
    <FieldChanges
      section={section}
      // The API answers with JSON, whose type codegen does not know.
      fields={fields as readonly ChangedField[]}
    />
  );
}
