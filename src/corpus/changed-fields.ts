/**
 * The paths of the fields in which two revisions of a record differ. Positions are identified by their
 * ids, so one that only moved within its list is unchanged.
 */
import type { Value } from '../cypher/statement.js';
import { isRecord, textOf, type SeedRecord } from './seed-records.js';
import { isEqual } from './is-equal.js';

export interface FieldChange {
  /** Such as `summary` or `positions[position:cn-embassy-gb-20210720-1].form`. */
  readonly path: string;
  /** Undefined if the field was absent. */
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

export function changedFields(
  before: SeedRecord | undefined,
  after: SeedRecord | undefined,
): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  compare('', before, after, changes);
  return changes;
}

function compare(
  path: string,
  before: Value | undefined,
  after: Value | undefined,
  changes: FieldChange[],
): void {
  if (isEqual(before, after)) return;
  const [one, other] = [toParts(before), toParts(after)];
  if (one === undefined || other === undefined) {
    changes.push({ path, before, after });
    return;
  }
  for (const name of new Set([...one.keys(), ...other.keys()])) {
    const inner = path === '' ? name.replace(/^\./, '') : path + name;
    compare(inner, one.get(name), other.get(name), changes);
  }
  // The remaining difference is a reordering of equal parts.
  if ([...one.values()].every((part, index) => isEqual(part, [...other.values()][index]))) return;
  if (one.size === other.size && [...one].every(([name, part]) => isEqual(part, other.get(name)))) {
    changes.push({ path, before, after });
  }
}

/** The fields of a record, or the records of a list by their ids; undefined for any other value. */
function toParts(value: Value | undefined): ReadonlyMap<string, Value> | undefined {
  if (isRecord(value)) {
    return new Map(Object.entries(value).map(([name, item]) => [`.${name}`, item]));
  }
  if (!Array.isArray(value)) return undefined;
  const parts = new Map<string, Value>();
  for (const item of value as readonly Value[]) {
    const id = isRecord(item) ? textOf(item, 'id') : undefined;
    if (id === undefined || parts.has(`[${id}]`)) return undefined;
    parts.set(`[${id}]`, item);
  }
  return parts;
}
