/** Runs the import's steps on a table in memory. */
import { readFileSync } from 'node:fs';
import { textOf, entriesOf, type SeedRecords } from '../../../src/corpus/seed-records.js';
import { assemble } from '../../../src/import/assemble.js';
import { createCorrections, withCorrectedColumns } from '../../../src/import/correct-rows.js';
import { groupRows } from '../../../src/import/group-rows.js';
import type { Proposal, RowGroup, SourceRow } from '../../../src/import/import-model.js';
import { Judgements } from '../../../src/import/judgements.js';
import { matchHeaders } from '../../../src/import/match-headers.js';
import { NameIndex } from '../../../src/import/name-index.js';
import type { Profile } from '../../../src/import/profile.js';
import { readProfile } from '../../../src/import/read-profile.js';
import type { Decisions } from '../../../src/import/read-judgements.js';
import { createLookup } from '../../../src/import/record-lookup.js';
import type { RowFault } from '../../../src/import/row-faults.js';

export function readStoredProfile(name: string): Profile {
  return readProfile(readFileSync(`schema/import/${name}.yaml`, 'utf8'), name);
}

export const noDecisions: Decisions = { names: [], declined: [], corrections: [] };

export interface ImportedTable {
  readonly proposals: readonly Proposal[];
  /** Faults of rows that belong to no group. */
  readonly faults: readonly RowFault[];
}

export async function importTable(
  profile: Profile,
  rows: readonly SourceRow[],
  records: SeedRecords,
  decisions: Decisions = noDecisions,
): Promise<ImportedTable> {
  const tableHeaders = withCorrectedColumns(
    Object.keys(rows[0]?.cells ?? {}),
    decisions.corrections,
  );
  const { headers, faults: headerFaults } = matchHeaders(profile, tableHeaders);
  const faults = [...headerFaults];
  const groups: RowGroup[] = [];
  const correct = createCorrections(decisions.corrections, headers);
  for await (const item of groupRows(rows, profile, headers, correct)) {
    if (item.type === 'GROUP') groups.push(item.group);
    else faults.push(item.fault);
  }
  const acts = new Set([
    ...records.statements
      .flatMap((statement) => entriesOf(statement, 'positions'))
      .map((position) => textOf(position, 'id')),
    ...groups.flatMap(({ key, rows: own }) =>
      own.map((_, index) => `position:${key}-${String(index + 1)}`),
    ),
  ]);
  const lookup = createLookup(new NameIndex(records), new Judgements(decisions.names), (id) =>
    acts.has(id),
  );
  return { proposals: groups.map((group) => assemble(profile, group, headers, lookup)), faults };
}
