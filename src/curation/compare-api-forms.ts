/** The differences between two revisions of a record, in the form of the API. */
import type { Value } from '../cypher/statement.js';
import { isRecord, type SeedRecord } from '../corpus/seed-records.js';
import { changedFields } from '../corpus/changed-fields.js';
import { toApiForm } from './record-form.js';
import type { RecordName } from './record-key.js';

/** A field that differs; null where it is absent. */
export interface ApiFieldChange {
  readonly path: string;
  readonly before: Value;
  readonly after: Value;
}

export function compareApiForms(
  { section }: Pick<RecordName, 'section'>,
  before: SeedRecord | undefined,
  after: SeedRecord | undefined,
): readonly ApiFieldChange[] {
  const [one, other] = [before, after].map((record) => {
    const converted = record === undefined ? undefined : toApiForm(section, record);
    return isRecord(converted) ? converted : undefined;
  });
  return changedFields(one, other).map(({ path, before: was, after: is }) => ({
    path,
    before: was ?? null,
    after: is ?? null,
  }));
}
