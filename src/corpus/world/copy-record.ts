/**
 * Copies a seed record with other ids and dates. Its texts stay the same, so that they keep their
 * lengths and words.
 */
import type { Value } from '../../cypher/statement.js';
import { labelOfId, type IdLabel } from '../../domain/ontology/ids.js';
import { isRecord, type SeedRecord } from '../seed-records.js';
import { shiftDate } from './shift-date.js';

export interface Copy {
  /** Statements, positions and documents are renamed in each round; 0 keeps their ids. */
  readonly round: number;
  /** Agencies, persons, incidents and media are renamed in each epoch; 0 keeps their ids. */
  readonly epoch: number;
  readonly days: number;
}

const madePerRound: ReadonlySet<IdLabel> = new Set(['Statement', 'Position', 'Document']);
const madePerEpoch: ReadonlySet<IdLabel> = new Set([
  'Agency',
  'Spokesperson',
  'Organization',
  'Group',
  'Incident',
  'Publisher',
]);
/** Dates of statements and publications; those of offices, incidents and initiatives stay. */
const dateFields: ReadonlySet<string> = new Set([
  'occurredOn',
  'disputedDates',
  'filedOn',
  'publishedOn',
]);

const urlFields: ReadonlySet<string> = new Set(['url', 'archivedAt']);

export function copyRecord(record: SeedRecord, copy: Copy): SeedRecord {
  const entries = Object.entries(record).map(([field, value]): [string, Value] => [
    field,
    copyValue(field, value, copy),
  ]);
  return Object.fromEntries(entries);
}

function copyValue(field: string, value: Value, copy: Copy): Value {
  if (Array.isArray(value)) return value.map((item: Value) => copyValue(field, item, copy));
  if (isRecord(value)) return copyRecord(value, copy);
  if (typeof value !== 'string') return value;
  if (dateFields.has(field)) return shiftDate(value, copy.days);
  if (urlFields.has(field)) return copyUrl(value, copy);
  return renameId(value, copy);
}

/** Two documents never have one URL. */
function copyUrl(url: string, { round }: Copy): string {
  return round === 0 ? url : `${url}${url.includes('?') ? '&' : '?'}copy=${String(round)}`;
}

/** The id of the record in the copy; any other text unchanged. */
function renameId(text: string, { round, epoch }: Copy): string {
  const label = labelOfId(text);
  if (label === undefined) return text;
  if (round > 0 && label === 'Position') {
    // The id of a position is that of its statement and a number.
    return text.replace(/-\d+$/, (number) => `-r${String(round)}${number}`);
  }
  if (round > 0 && madePerRound.has(label)) return `${text}-r${String(round)}`;
  if (epoch > 0 && madePerEpoch.has(label)) return `${text}-e${String(epoch)}`;
  return text;
}
