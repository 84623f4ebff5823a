/**
 * Random changes of the kinds that curators make, valid for the current records: new records of each
 * section, edits, retractions of unreferenced records, and joins of two records.
 */
import fc from 'fast-check';
import {
  entriesOf,
  seedSections,
  textOf,
  textsOf,
  type SeedRecord,
  type SeedSection,
} from '../../../src/corpus/seed-records.js';
import type { RequestedChange } from '../../../src/curation/prepare-changes.js';
import { parseRecordKey } from '../../../src/curation/record-key.js';
import type { RecordState } from '../../../src/curation/record-state.js';
import { revisionOf } from '../../../src/curation/revision.js';

/** Random numbers that determine a change: any numbers are valid. */
export interface Dice {
  readonly what: number;
  readonly section: SeedSection;
  readonly which: number;
  readonly detail: number;
}

export const dice: fc.Arbitrary<Dice> = fc.record({
  what: fc.nat({ max: 9 }),
  section: fc.constantFrom(...seedSections),
  which: fc.nat(),
  detail: fc.nat(),
});

export const diceRolls = fc.array(dice, { minLength: 1, maxLength: 4 });

/** @param index makes the ids of new records distinct from those of other change sets */
export function toChangeSet(
  state: RecordState,
  roll: readonly Dice[],
  index: number,
): readonly RequestedChange[] {
  const changes = new Map<string, RequestedChange>();
  for (const [at, each] of roll.entries()) {
    const change = toChange(state, each, `-n${String(index)}x${String(at)}`);
    if (change !== undefined) changes.set(`${change.section} ${change.id}`, change);
  }
  return [...changes.values()];
}

/** One change for the dice; none if no record fits it. */
function toChange(
  state: RecordState,
  { what, section, which, detail }: Dice,
  suffix: string,
): RequestedChange | undefined {
  const all = [...state.entries()].flatMap(([key, record]) => {
    const name = parseRecordKey(key);
    return name?.section === section ? [{ ...name, record }] : [];
  });
  const picked = all[which % Math.max(1, all.length)];
  if (picked === undefined) return undefined;
  const { id, record } = picked;
  const ifRevision = revisionOf(record);
  if (what < 6) {
    return { op: 'put', section, id, ifRevision, record: edit(section, record, detail) };
  }
  if (what < 8) return copy(section, record, suffix);
  const named = namedIds(state);
  const inner = entriesOf(record, 'positions').map((each) => textOf(each, 'id') ?? '');
  const isFree = ![id, ...inner].some((each) => named.has(each));
  if (what === 8 && isFree) {
    return { op: 'retract', section, id, ifRevision, reason: 'Was entered twice.' };
  }
  const other = all[(which + 1 + (detail % 7)) % all.length];
  const mayJoin = section === 'groups' || section === 'publishers' || section === 'incidents';
  if (what === 9 && mayJoin && other !== undefined && other.id !== id) {
    return { op: 'sameAs', section, id, keeps: other.id, reason: 'Two names of one.' };
  }
  return undefined;
}

function edit(section: SeedSection, record: SeedRecord, detail: number): SeedRecord {
  if (section === 'statements') {
    const positions = entriesOf(record, 'positions');
    const index = detail % positions.length;
    const changed = positions.map((position, at) =>
      at === index ? { ...position, asserts: `States its view no. ${String(detail)}.` } : position,
    );
    return detail % 3 === 0
      ? { ...record, summary: `Summary no. ${String(detail)}.` }
      : { ...record, positions: changed };
  }
  if (section === 'documents') return { ...record, title: `Page no. ${String(detail)}` };
  if (section === 'votes') {
    const [first] = textsOf(record, 'yes');
    return first === undefined
      ? record
      : { ...record, notes: { [first]: `Note no. ${String(detail)}` } };
  }
  return { ...record, name: `${textOf(record, 'name') ?? ''} ${String(detail % 97)}` };
}

/** A new record modelled on an existing one. */
function copy(
  section: SeedSection,
  record: SeedRecord,
  suffix: string,
): RequestedChange | undefined {
  if (section === 'votes' || section === 'states') return undefined;
  const id = `${textOf(record, 'id') ?? ''}${suffix}`;
  const renamed: Record<string, SeedRecord[string]> = { ...record, id };
  if (section === 'documents') renamed['url'] = `https://example.org/page${suffix}`;
  if (section === 'statements') {
    renamed['positions'] = entriesOf(record, 'positions').map((position, index) => ({
      ...position,
      id: `${id.replace('statement:', 'position:')}-${String(index + 1)}`,
    }));
  }
  if (typeof renamed['name'] === 'string') renamed['name'] += suffix;
  delete renamed['aliases'];
  return { op: 'put', section, id, ifRevision: null, record: renamed };
}

/** Ids that other records refer to. */
function namedIds(state: RecordState): ReadonlySet<string> {
  const ids = new Set<string>();
  const walk = (value: unknown, field: string): void => {
    if (typeof value === 'string' && field !== 'id') ids.add(value);
    else if (Array.isArray(value)) for (const item of value) walk(item, field);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value)) {
        ids.add(name);
        walk(item, name);
      }
    }
  };
  for (const [key, record] of state.entries()) {
    // Votes are identified by their initiative, not by an id of their own.
    walk(record, key);
  }
  return ids;
}
