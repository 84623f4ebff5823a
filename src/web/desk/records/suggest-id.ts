/** Suggests ids of new records, in the style of the existing ones. Pure. */
import type { RecordSection } from '../../generated/desk/graphql.js';
import { recordForms } from '../../generated/desk/record-forms.js';
import { isJsonRecord, textOf, textsOf, type Json, type JsonRecord } from './json.js';

/** @returns '' while the record has too little to make an id from */
export function suggestId(section: RecordSection, record: JsonRecord): string {
  const { idPrefix } = recordForms[section];
  const slug = slugOf(section, record);
  return idPrefix === undefined || slug === '' ? '' : `${idPrefix}:${slug}`;
}

function slugOf(section: RecordSection, record: JsonRecord): string {
  if (section === 'STATES') return toSlug(textOf(record, 'iso2'));
  if (section === 'DOCUMENTS') {
    const date = textOf(record, 'filedOn') || textOf(record, 'publishedOn');
    return joinWithDate(afterPrefix(textOf(record, 'publisher')), date);
  }
  if (section === 'STATEMENTS') {
    const [speaker = ''] = [...textsOf(record['issuedBy']), ...textsOf(record['madeBy'])];
    return joinWithDate(afterPrefix(speaker), textOf(record, 'occurredOn'));
  }
  return toSlug(textOf(record, 'name'));
}

/** `cn-embassy-gb-20211125` */
function joinWithDate(slug: string, date: string): string {
  return slug === '' || date === '' ? '' : toSlug(`${slug}-${date.replaceAll('-', '')}`);
}

/**
 * The id of another position of a statement. Numbers are never reused, so it is one more than the highest,
 * even if there are gaps.
 */
export function suggestPositionId(statement: JsonRecord): string {
  const name = afterPrefix(textOf(statement, 'id'));
  if (name === '') return '';
  const positions: Json | undefined = statement['positions'];
  const numbers = (Array.isArray(positions) ? (positions as readonly Json[]) : []).map((each) =>
    isJsonRecord(each) ? Number(/-(\d+)$/.exec(textOf(each, 'id'))?.[1] ?? 0) : 0,
  );
  return `position:${name}-${String(Math.max(0, ...numbers) + 1)}`;
}

function afterPrefix(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** `Société Générale` -> `societe-generale`. */
export function toSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
