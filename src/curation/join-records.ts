/**
 * Joins two records that describe the same thing: the one that stays takes over the names of the other,
 * all references to the other are redirected to it, and the other is retracted.
 */
import type { Value } from '../cypher/statement.js';
import {
  isRecord,
  textsOf,
  textOf,
  type SeedRecord,
  type SeedSection,
} from '../corpus/seed-records.js';
import { entryLayouts, authoredProperties } from '../corpus/seed-layout.js';
import type { Change } from './change.js';
import { parseRecordKey } from './record-key.js';
import type { RecordState } from './record-state.js';
import { isEqual } from '../corpus/is-equal.js';

export interface Join {
  readonly section: SeedSection;
  /** The record that goes. */
  readonly id: string;
  /** The record that stays. */
  readonly keeps: string;
  readonly reason: string;
}

/** Both records must exist. The returned puts are neither checked nor in canonical form. */
export function joinRecords(state: RecordState, join: Join): readonly Change[] {
  const { section, id, keeps, reason } = join;
  const changes: Change[] = [];
  for (const [key, record] of state.entries()) {
    const name = parseRecordKey(key);
    if (name === undefined || (name.section === section && name.id === id)) continue;
    let joined = rename(record, id, keeps);
    if (name.section === section && name.id === keeps) {
      joined = withNamesOf(section, joined, state.get({ section, id }));
    }
    if (!isEqual(joined, record)) changes.push({ op: 'put', ...name, record: joined });
  }
  return [...changes, { op: 'retract', section, id, reason, sameAs: keeps }];
}

function withNamesOf(
  section: SeedSection,
  kept: SeedRecord,
  gone: SeedRecord | undefined,
): SeedRecord {
  const label = section === 'votes' ? undefined : entryLayouts[section].label;
  const hasAliases =
    label !== undefined && label !== 'Position' && 'aliases' in authoredProperties(label);
  if (gone === undefined || !hasAliases) return kept;
  const names = [textOf(gone, 'name') ?? [], textsOf(gone, 'aliases')].flat();
  const aliases = new Set([...textsOf(kept, 'aliases'), ...names]);
  aliases.delete(textOf(kept, 'name') ?? '');
  return aliases.size === 0 ? kept : { ...kept, aliases: [...aliases] };
}

/** Ids have the form `type:name`, unlike any other string of a record, so an equal string is a reference. */
function rename(record: SeedRecord, id: string, keeps: string): SeedRecord {
  const renamed = renameIn(record, id, keeps);
  return isRecord(renamed) ? renamed : record;
}

function renameIn(value: Value, id: string, keeps: string): Value {
  if (value === id) return keeps;
  if (Array.isArray(value)) {
    const list = value as readonly Value[];
    const items = list.map((item) => renameIn(item, id, keeps));
    if (items.every((item, index) => item === list[index])) return list;
    // A list that named both would otherwise name one twice.
    return items.filter((item, index) => !items.slice(0, index).some((one) => isEqual(one, item)));
  }
  if (!isRecord(value)) return value;
  const fields = Object.entries(value);
  const isNamed = fields.some(
    ([field, item]) => field === id || renameIn(item, id, keeps) !== item,
  );
  if (!isNamed) return value;
  return Object.fromEntries(
    fields.map(([field, item]) => [field === id ? keeps : field, renameIn(item, id, keeps)]),
  );
}
