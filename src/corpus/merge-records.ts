/**
 * Three-way merge of one record, field by field: a change by only one side is taken; different changes
 * by both sides are a conflict, which a person must decide.
 */
import type { Value } from '../cypher/statement.js';
import { entryLayouts, type EntryLayout } from './seed-layout.js';
import { isRecord, textOf, type SeedRecord, type SeedSection } from './seed-records.js';
import { compareText } from '../domain/text/compare-text.js';
import { isEqual } from './is-equal.js';

/** A field that both sides changed; undefined means absent. */
export interface FieldConflict {
  /** Such as `positions[position:cn-embassy-gb-20210720-1].form`; empty for the record as a whole. */
  readonly path: string;
  readonly base: Value | undefined;
  readonly yours: Value | undefined;
  readonly theirs: Value | undefined;
}

export interface Merge {
  /** Has your value where there is a conflict; undefined if the record is absent. */
  readonly record: SeedRecord | undefined;
  readonly conflicts: readonly FieldConflict[];
  /** Paths of the values that were taken from theirs. */
  readonly taken: readonly string[];
}

/** The three states of a value: in the common base, and after each side's changes. */
interface Three {
  readonly base: Value | undefined;
  readonly yours: Value | undefined;
  readonly theirs: Value | undefined;
}

interface Merging {
  readonly conflicts: FieldConflict[];
  readonly taken: string[];
}

export function mergeRecords(
  section: SeedSection,
  base: SeedRecord | undefined,
  yours: SeedRecord | undefined,
  theirs: SeedRecord | undefined,
): Merge {
  const merging: Merging = { conflicts: [], taken: [] };
  const layout = section === 'votes' ? undefined : entryLayouts[section];
  const merged = mergeValues('', { base, yours, theirs }, merging, (three) =>
    mergeFields('', three, layout, merging),
  );
  return { ...merging, record: isRecord(merged) ? merged : undefined };
}

/** @param mergeInside merges a value that both sides changed; undefined: it is a conflict */
function mergeValues(
  path: string,
  three: Three,
  merging: Merging,
  mergeInside?: (three: Three) => Value | undefined,
): Value | undefined {
  const { base, yours, theirs } = three;
  if (isEqual(yours, theirs) || isEqual(base, theirs)) return yours;
  if (isEqual(base, yours)) {
    merging.taken.push(path);
    return theirs;
  }
  if (mergeInside !== undefined && yours !== undefined && theirs !== undefined) {
    return mergeInside(three);
  }
  merging.conflicts.push({ path, ...three });
  return yours;
}

function mergeFields(
  path: string,
  { base, yours, theirs }: Three,
  layout: EntryLayout | undefined,
  merging: Merging,
): Value {
  const sides = { base: toFields(base), yours: toFields(yours), theirs: toFields(theirs) };
  const merged: Record<string, Value> = {};
  // Your fields keep their order; those that only theirs has follow.
  for (const field of new Set([...Object.keys(sides.yours), ...Object.keys(sides.theirs)])) {
    const fieldPath = path === '' ? field : `${path}.${field}`;
    const three = {
      base: sides.base[field],
      yours: sides.yours[field],
      theirs: sides.theirs[field],
    };
    const value = mergeValues(fieldPath, three, merging, (inner) =>
      mergeField(fieldPath, inner, field, layout, merging),
    );
    if (value !== undefined) merged[field] = value;
  }
  return merged;
}

function mergeField(
  path: string,
  three: Three,
  field: string,
  layout: EntryLayout | undefined,
  merging: Merging,
): Value | undefined {
  const child = layout?.children[field]?.entry;
  if (child !== undefined && child.hasGeneratedId !== true) {
    return mergeLists(path, three, merging, 'id', (itemPath, item) =>
      mergeFields(itemPath, item, child, merging),
    );
  }
  const link = layout?.links[field];
  const isListOfIds = link?.shape === 'IDS' || (layout === undefined && Array.isArray(three.yours));
  if (isListOfIds) return mergeLists(path, three, merging);
  if (link?.shape === 'ENTRIES') return mergeLists(path, three, merging, link.otherField);
  if (layout === undefined && isRecord(three.yours)) {
    return mergeFields(path, three, undefined, merging);
  }
  merging.conflicts.push({ path, ...three });
  return three.yours;
}

/**
 * Lists are merged item by item if their items are distinguishable.
 * @param keyField the field that identifies an item; undefined: the item itself
 */
function mergeLists(
  path: string,
  three: Three,
  merging: Merging,
  keyField?: string,
  mergeInside?: (path: string, three: Three) => Value | undefined,
): Value | undefined {
  const [base, yours, theirs] = [three.base ?? [], three.yours, three.theirs].map((list) =>
    indexItems(list, keyField),
  );
  if (base === undefined || yours === undefined || theirs === undefined) {
    merging.conflicts.push({ path, ...three });
    return three.yours;
  }
  const merged: Value[] = [];
  for (const key of mergeOrder(...[base, yours, theirs].map((items) => [...items.keys()]))) {
    const itemPath = `${path}[${key}]`;
    const item = { base: base.get(key), yours: yours.get(key), theirs: theirs.get(key) };
    const value = mergeValues(
      itemPath,
      item,
      merging,
      mergeInside && ((inner) => mergeInside(itemPath, inner)),
    );
    if (value !== undefined) merged.push(value);
  }
  return merged.length === 0 ? undefined : merged;
}

/**
 * The order of both sides' items, independent of which side merges: items of the base in the order of
 * the side that moved some, and each added item after the base item that it followed.
 */
function mergeOrder(
  base: readonly string[] = [],
  yours: readonly string[] = [],
  theirs: readonly string[] = [],
): Iterable<string> {
  const known = new Set(base);
  const inBase = (keys: readonly string[]) => keys.filter((key) => known.has(key));
  const hasMoved = isEqual(
    inBase(yours),
    base.filter((key) => yours.includes(key)),
  )
    ? theirs
    : yours;
  const spine = new Set(inBase([...hasMoved, ...yours, ...theirs]));
  const [addedByYou, addedByThem] = [yours, theirs].map((keys) => groupAdded(keys, known));
  return new Set(
    [undefined, ...spine].flatMap((key) => {
      const runs = [addedByYou?.get(key) ?? [], addedByThem?.get(key) ?? []];
      const added = runs.toSorted(([a = ''], [b = '']) => compareText(a, b)).flat();
      return key === undefined ? added : [key, ...added];
    }),
  );
}

/** The keys that are not in the base, grouped by the base key that they follow. */
function groupAdded(
  keys: readonly string[],
  known: ReadonlySet<string>,
): ReadonlyMap<string | undefined, readonly string[]> {
  const groups = new Map<string | undefined, string[]>();
  let last: string | undefined;
  for (const key of keys) {
    if (known.has(key)) last = key;
    else groups.set(last, [...(groups.get(last) ?? []), key]);
  }
  return groups;
}

/** Undefined if the value is not a list, or two items have the same key. */
function indexItems(
  list: Value | undefined,
  keyField: string | undefined,
): ReadonlyMap<string, Value> | undefined {
  if (!Array.isArray(list)) return undefined;
  const items = new Map<string, Value>();
  for (const item of list as readonly Value[]) {
    const key = keyField === undefined ? item : isRecord(item) ? textOf(item, keyField) : undefined;
    if (typeof key !== 'string' || items.has(key)) return undefined;
    items.set(key, item);
  }
  return items;
}

function toFields(value: Value | undefined): SeedRecord {
  return isRecord(value) ? value : {};
}
