/**
 * The table that a change set was proposed from. It is kept with the change set and in the line that
 * accepts it, so the line alone says what became of the rows: no second write can be lost after it.
 */
import { z } from 'zod';
import { seedSections, type SeedRecord } from '../../corpus/seed-records.js';
import type { Value } from '../../cypher/statement.js';
import type { ImportedRecord } from '../../import/import-model.js';
import type { RequestedChange } from '../prepare-changes.js';
import { toRecordKey } from '../record-key.js';
import { isEqual } from '../../corpus/is-equal.js';

/** A group of rows in a change set. */
export interface OriginGroup {
  readonly key: string;
  readonly hash: string;
  /** As the rows gave them: what later imports compare with. */
  readonly records: readonly ImportedRecord[];
}

export interface ImportOrigin {
  /** Id of the import. */
  readonly import: string;
  readonly source: string;
  /** Whether the change set takes the groups back. */
  readonly undoes?: true;
  readonly groups: readonly OriginGroup[];
}

/** JSON only has such values. */
const recordSchema = z.record(z.string(), z.json()).transform((value) => value as SeedRecord);

export const importedRecordSchema = z.strictObject({
  section: z.enum(seedSections),
  id: z.string().min(1),
  record: recordSchema,
});

export const originSchema = z.strictObject({
  import: z.string(),
  source: z.string(),
  undoes: z.literal(true).exactOptional(),
  groups: z.array(
    z.strictObject({
      key: z.string(),
      hash: z.string(),
      records: z.array(importedRecordSchema),
    }),
  ),
});

/** In a line of the journal: a record that was accepted as the rows gave it is not repeated. */
export const acceptedOriginSchema = z.strictObject({
  import: z.string(),
  source: z.string(),
  undoes: z.literal(true).exactOptional(),
  groups: z.array(
    z.strictObject({
      key: z.string(),
      hash: z.string(),
      /** Taken out of the change set before it was accepted. */
      dropped: z.literal(true).exactOptional(),
      records: z.array(importedRecordSchema.extend({ record: recordSchema.exactOptional() })),
    }),
  ),
});
export type AcceptedOrigin = Readonly<z.infer<typeof acceptedOriginSchema>>;

/** @param changes of the change set as it is accepted */
export function printOrigin(origin: ImportOrigin, changes: readonly RequestedChange[]): Value {
  const accepted = new Map(changes.map((change) => [toRecordKey(change), change]));
  return {
    ...origin,
    groups: origin.groups.map(({ key, hash, records }) => {
      const isDropped = !records.some((record) => accepted.has(toRecordKey(record)));
      return {
        key,
        hash,
        ...(isDropped && origin.undoes !== true && records.length > 0 ? { dropped: true } : {}),
        records: records.map(({ section, id, record }) => {
          const change = accepted.get(toRecordKey({ section, id }));
          const isKept = change?.op === 'put' && isEqual(change.record, record);
          return { section, id, ...(isKept ? {} : { record }) };
        }),
      };
    }),
  };
}
