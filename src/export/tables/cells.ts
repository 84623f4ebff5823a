/** From values of the engine to the cells of a row. */
import type { Value } from '../../cypher/statement.js';
import { listCodes, type CodeMatch, type CodeScheme } from '../../domain/ontology/crosswalk.js';
import type { Conduct, PositionKind } from '../../domain/ontology/vocabularies.js';
import { parsePartialDate } from '../../domain/time/partial-date.js';
import type { TableRow } from '../export-format.js';
import type { DateColumn } from './columns.js';

/** A value for each column, undefined where it is absent. */
export type Cells<Column extends string> = Readonly<Record<Column, Value | undefined>>;

/** A map from the engine. */
export type Item = Readonly<Record<string, Value>>;

/** @throws TypeError for anything but a map */
export function mapOf(value: Value | undefined): Item {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError('expected a map');
  }
  // A Value that is neither a scalar nor a list is a map.
  return value as Item;
}

/** @throws TypeError for anything but a list of maps */
export function listOf(value: Value | undefined): readonly Item[] {
  if (!Array.isArray(value)) throw new TypeError('expected a list');
  return (value as readonly Value[]).map(mapOf);
}

/** @throws TypeError for anything but a list; its items are texts, because ids and names are */
export function textsOf(value: Value | undefined): readonly string[] {
  if (!Array.isArray(value)) throw new TypeError('expected a list');
  return value as readonly string[];
}

/** The items' values for this key, skipping items without it. */
export function valuesOf(items: readonly Item[], key: string): readonly Value[] {
  return items.flatMap((item) => item[key] ?? []);
}

export function idsOf(items: readonly Item[]): readonly string[] {
  // Every node has an id, which is text.
  return valuesOf(items, 'id') as readonly string[];
}

export function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}

/** The columns of `dateColumns`. */
export function dateCells<Prefix extends string>(
  prefix: Prefix,
  written: Value | undefined,
): Cells<DateColumn<Prefix>> {
  const date = typeof written === 'string' ? parsePartialDate(written) : undefined;
  const cells = {
    [`${prefix}On`]: date?.value,
    [`${prefix}From`]: date?.earliest,
    [`${prefix}To`]: date?.latest,
    [`${prefix}Precision`]: date?.precision,
  };
  // The names are made of the prefix, which TypeScript widens to string.
  return cells as Cells<DateColumn<Prefix>>;
}

/** The codes of a position in an event-coding scheme, those that are mere candidates apart. */
export function codesOf(
  own: Item,
  scheme: CodeScheme,
  which: (match: CodeMatch) => boolean = (match) => match !== 'CANDIDATE',
): readonly { readonly code: string; readonly match: CodeMatch }[] {
  // The loader writes only terms of the codebook.
  const conduct = (own['conduct'] ?? []) as readonly Conduct[];
  return listCodes(own['kind'] as PositionKind, conduct).filter(
    (code) => code.scheme === scheme && which(code.match),
  );
}

/** Drops absent values and empty lists, which are not stored in the graph either. */
export function toTableRow(cells: Readonly<Record<string, Value | undefined>>): TableRow {
  const row: Record<string, Value> = {};
  // Not Object.entries, which makes a list for each cell.
  for (const column in cells) {
    const value = cells[column];
    if (value == null || (Array.isArray(value) && value.length === 0)) continue;
    row[column] = value;
  }
  return row;
}
