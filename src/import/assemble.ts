/** Turns a group of rows into the records that it proposes. */
import { toCanonicalEntry } from '../corpus/canonical-entry.js';
import { assemblers } from './assemblers.js';
import { checkRecords } from './check-records.js';
import type { ImportedRecord, Proposal, RecordLookup, RowGroup } from './import-model.js';
import { mapRows } from './map-rows.js';
import type { HeaderMap } from './match-headers.js';
import type { Profile } from './profile.js';
import { isBlockingFault, type RowFault } from './row-faults.js';

export function assemble(
  profile: Profile,
  group: RowGroup,
  headers: HeaderMap,
  lookup: RecordLookup,
): Proposal {
  const { key, hash } = group;
  const mapped = mapRows(group.rows, profile, headers);
  const faults: RowFault[] = [...mapped.faults];
  const needed = new Map<string, ImportedRecord>();
  const [first, ...rest] = mapped.rows;
  const own =
    first === undefined
      ? []
      : assemblers[profile.assembler](
          { key, rows: [first, ...rest] },
          {
            profile,
            lookup,
            report: ({ column, ...fault }) => {
              const header = column === undefined ? undefined : (headers.get(column) ?? column);
              faults.push({ ...fault, column: header });
            },
            require: (record) => {
              const name = `${record.section}/${record.id}`;
              if (!needed.has(name)) needed.set(name, record);
            },
            required: (section, id) => needed.get(`${section}/${id}`)?.record,
          },
        );
  const rows = group.rows.map(({ row }) => row);
  const records = [...own, ...needed.values()].map(toCanonical);
  // A faulty cell is left out of its record, which would be reported as missing here.
  if (!faults.some(isBlockingFault)) faults.push(...checkRecords(records, rows));
  return { key, hash, rows, records, faults: faults.toSorted((a, b) => a.row - b.row) };
}

function toCanonical({ section, id, record }: ImportedRecord): ImportedRecord {
  return { section, id, record: toCanonicalEntry(section, record) };
}
