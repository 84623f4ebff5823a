/** Rows of the table as the records that they give, in words, with what is wrong with them. */
import type { ReactNode } from 'react';
import type { ImportRowPartsFragment } from '../../../generated/desk/graphql.js';
import { recordForms } from '../../../generated/desk/record-forms.js';
import { FieldList } from '../../changes/record-value.js';
import { toHistory, toReview } from '../../desk-urls.js';
import { fateWords, printRows } from '../../imports/import-words.js';
import { RowFaults } from '../../imports/row-faults.js';
import { RecordOutline } from '../../imports/record-outline.js';
import { namesContext, useNames } from '../../public/use-names.js';
import { idsIn } from '../../records/ids-in.js';
import { isJsonRecord, type Json } from '../../records/json.js';
import {
  headingOfRecord,
  describePath,
  labelOfRecord,
  sectionNames,
} from '../../records/record-words.js';

interface ImportRowsProps {
  readonly rows: readonly ImportRowPartsFragment[];
  /** What a person may do with a row. */
  readonly renderActions?: (row: ImportRowPartsFragment) => ReactNode;
}

export function ImportRows({ rows, renderActions }: ImportRowsProps) {
  const records = rows.flatMap((row) => row.records);
  // The API answers with JSON, whose type codegen does not know.
  const known = useNames(records.flatMap(({ record }) => idsIn(record as Json)));
  const names = new Map([
    ...records.map(({ id, record }) => [id, labelOfRecord(record as Json, id)] as const),
    ...known,
  ]);
  return (
    <namesContext.Provider value={names}>
      {rows.map((row) => (
        <ImportRow key={row.key} row={row} actions={renderActions?.(row)} />
      ))}
    </namesContext.Provider>
  );
}

interface ImportRowProps {
  readonly row: ImportRowPartsFragment;
  readonly actions: ReactNode;
}

function ImportRow({ row, actions }: ImportRowProps) {
  const { key, rows, fate, reason, changeSet, records, edited, faults } = row;
  const [main, ...others] = records;
  return (
    <article className="import-row" data-key={key} data-fate={fate}>
      <h3 tabIndex={-1}>
        <span className={`fate is-${fate.toLowerCase()}`}>{fateWords[fate].name}</span>{' '}
        {main === undefined ? key : headingOfRecord(main.record as Json, main.id)}
      </h3>
      <p className="hint">
        {printRows(rows)} · <code>{key}</code>
        {changeSet !== null && (
          <>
            {' · '}
            <a href={toReview(changeSet)}>Change set</a>
          </>
        )}
        {reason !== null && ` · Reason: ${reason}`}
      </p>
      <RowFaults faults={faults} />
      {main !== undefined && isJsonRecord(main.record) && (
        <RecordOutline section={main.section} record={main.record} />
      )}
      {records.some(({ changedFields }) => changedFields !== null && changedFields.length > 0) && (
        <ul className="value-list">
          {records.map(
            ({ section, id, changedFields }) =>
              changedFields !== null &&
              changedFields.length > 0 && (
                <li key={id}>
                  Differs from{' '}
                  <a href={toHistory(section, id)}>the {sectionNames[section].one} of today</a>:{' '}
                  {changedFields.map(describePath).join('; ')}
                </li>
              ),
          )}
        </ul>
      )}
      {edited.map(({ section, id, fields }) => (
        <p key={id}>
          Stays as a person edited it: <a href={toHistory(section, id)}>{id}</a>
          {fields.some((field) => field !== '') && `, ${fields.map(describePath).join('; ')}`}
        </p>
      ))}
      {records.length > 0 && (
        <details>
          <summary>
            {others.length === 0
              ? 'All fields'
              : `All fields, and ${others.map(({ section, record, id }) => `${sectionNames[section].one} ${labelOfRecord(record as Json, id)}`).join(', ')}`}
          </summary>
          {records.map(({ section, id, record }) => (
            <div key={id} className="import-record">
              <p>
                <strong>{sectionNames[section].one}</strong> <code>{id}</code>
              </p>
              <FieldList value={record as Json} fields={recordForms[section].fields} />
            </div>
          ))}
        </details>
      )}
      {actions}
    </article>
  );
}
