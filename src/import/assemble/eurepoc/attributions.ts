/**
 * The attributions in rows of EuRepoC. An export spreads one attribution over the product of its
 * agencies, countries, initiators and categories, as rows of their own or as lists of equal length in
 * one row. Which agency stands beside which country in a row means nothing: only the sets do.
 */
import type { MappedRow } from '../../import-model.js';
import { parsePythonList } from '../../python-list.js';
import { textIn } from '../../resolve-records.js';

/** The columns with one value for each row of the product. */
export const attributionColumns = [
  'attribution_id',
  'attribution_date',
  'attribution_type',
  'attribution_basis',
  'attributing_actor',
  'attributing_company',
  'attributing_country',
  'initiator_name',
  'initiator_code',
  'initiator_country',
  'initiator_category',
] as const;
type AttributionColumn = (typeof attributionColumns)[number];

/** Of one row. The longest lists of EuRepoC have a few hundred items. */
const MAX_COMBINATIONS = 5000;

export interface Attribution {
  readonly id: string;
  /** The first row that has it. */
  readonly row: number;
  /** How many rows, or items of lists, it was spread over. */
  readonly spread: number;
  /** Distinct values, without those that mean that there is none. */
  readonly values: Readonly<Record<AttributionColumn, readonly string[]>>;
}

export interface UnevenRow {
  readonly row: number;
  /** Lengths by column. */
  readonly lengths: ReadonlyMap<string, number>;
}

export interface ReadAttributions {
  readonly attributions: readonly Attribution[];
  /** Rows whose lists differ in length or are too long, so that nobody can say what belongs to which attribution. */
  readonly uneven: readonly UnevenRow[];
}

/** @param isAbsent whether a value means that there is none */
export function readAttributions(
  rows: readonly MappedRow[],
  isAbsent: (text: string) => boolean,
): ReadAttributions {
  const uneven: UnevenRow[] = [];
  const parts = rows.flatMap((row) => {
    const lists = attributionColumns.map((column) => splitCell(textIn(row, column) ?? ''));
    const lengths = lists.map(({ length }) => length);
    const count = Math.max(...lengths);
    if (count > MAX_COMBINATIONS || lengths.some((length) => length > 1 && length !== count)) {
      const named = attributionColumns.map((column, at) => [column, lengths[at] ?? 0] as const);
      uneven.push({ row: row.row, lengths: new Map(named.filter(([, length]) => length > 1)) });
      return [];
    }
    return Array.from({ length: count }, (_, at) => ({
      row: row.row,
      // A column with one value has it for all.
      cells: lists.map((list) => list[at] ?? list[0] ?? ''),
    }));
  });
  const byId = new Map<string, typeof parts>();
  for (const part of parts) {
    const id = toId(part.cells[0] ?? '');
    if (isAbsent(id)) continue;
    const known = byId.get(id);
    if (known === undefined) byId.set(id, [part]);
    else known.push(part);
  }
  const attributions = [...byId].map(([id, found]) => ({
    id,
    row: found[0]?.row ?? 0,
    spread: found.length,
    values: collect(found, isAbsent),
  }));
  return { attributions, uneven };
}

function collect(
  parts: readonly { readonly cells: readonly string[] }[],
  isAbsent: (text: string) => boolean,
): Attribution['values'] {
  const sets = attributionColumns.map((column, at) => {
    const values = parts.map(({ cells }) => cells[at] ?? '').filter((text) => !isAbsent(text));
    return [column, [...new Set(values)]] as const;
  });
  // Object.fromEntries widens the keys; they are the columns.
  return Object.fromEntries(sets) as Attribution['values'];
}

/** `8664.0`, as pandas prints whole numbers beside empty cells. */
function toId(text: string): string {
  return text.replace(/\.0$/, '');
}

/**
 * The items of a cell: a list as Python prints it, or separated by semicolons. A semicolon in
 * parentheses belongs to a name: `Ann Example (Minister of Interior; ALB)`.
 */
export function splitCell(text: string): readonly string[] {
  const listed = text.startsWith('[') ? parsePythonList(text) : undefined;
  if (listed !== undefined) return listed.length === 0 ? [''] : listed;
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === ';' && depth === 0) {
      items.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...items, text.slice(start).trim()];
}

/** The URLs in a cell. A semicolon may be part of one. */
export function splitUrls(text: string): readonly string[] {
  const listed = text.startsWith('[') ? parsePythonList(text) : text.split(/;\s*(?=https?:)/i);
  return [...new Set((listed ?? []).map((url) => url.trim()))];
}
