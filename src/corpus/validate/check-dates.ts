/**
 * Checks dates against today and against each other: nothing was said or published in the future,
 * and no page is older than the statement that it reports.
 */
import type { Value } from '../../cypher/statement.js';
import { nodeDefinitions } from '../../domain/ontology/node-definitions.js';
import { parsePartialDate, type PartialDate } from '../../domain/time/partial-date.js';
import { relationshipDefinitions } from '../../domain/ontology/relationship-definitions.js';
import type { Properties } from '../../domain/ontology/properties.js';
import { placeOf, type CheckedEntry } from './checked-entry.js';
import type { FaultList, Place } from './fault-list.js';

/** Tolerance for clocks and time zones. */
const TOLERANCE_DAYS = 1;
/** Nobody spoke of cyber affairs before; an earlier year is most often a typo. */
const EARLIEST_YEAR = '1970';

/** @param today ISO 8601 */
export function checkDates(
  entries: readonly CheckedEntry[],
  today: string,
  faults: FaultList,
): void {
  const documents = new Map(
    entries.flatMap((entry) =>
      entry.label === 'Document' && entry.id !== undefined ? [[entry.id, entry] as const] : [],
    ),
  );
  for (const entry of entries) {
    for (const [field, date] of listDates(entry)) checkDay(date, placeOf(entry, field));
    for (const { relationship, values, place } of entry.references) {
      if (relationship !== 'ENDORSED') continue;
      const { on } = values;
      if (typeof on === 'string') checkDay(parsePartialDate(on), place);
    }
    if (entry.label === 'Document') checkFiled(entry, faults);
    if (entry.label === 'Statement') checkCarriers(entry, documents, faults);
  }

  function checkDay(date: PartialDate, place: Place): void {
    const { dayTo } = parsePartialDate(today);
    const yearEnd = parsePartialDate(today.slice(0, 4)).dayTo;
    // The whole of the current year is accepted; a date that ends in a later year is in the future.
    if (date.dayFrom > dayTo + TOLERANCE_DAYS || date.dayTo > yearEnd + TOLERANCE_DAYS) {
      faults.add(place, `"${date.value}" is later than today, ${today}`, 'correct the date');
    } else if (date.earliest < EARLIEST_YEAR) {
      faults.warn(place, `"${date.value}" is before ${EARLIEST_YEAR}`, 'check the year');
    }
  }
}

/** The valid dates of an entry by field. Votes have no label. */
function* listDates({ label, record }: CheckedEntry): Generator<readonly [string, PartialDate]> {
  const properties: Properties =
    label === undefined
      ? relationshipDefinitions.VOTED.properties
      : nodeDefinitions[label].properties;
  for (const [field, { type }] of Object.entries(properties)) {
    if (type !== 'PARTIAL_DATE' && type !== 'PARTIAL_DATES') continue;
    for (const value of [record[field] ?? []].flat()) {
      if (typeof value === 'string') yield [field, parsePartialDate(value)];
    }
  }
}

function checkFiled(document: CheckedEntry, faults: FaultList): void {
  const filed = toDate(document.record['filedOn']);
  const published = toDate(document.record['publishedOn']);
  if (filed === undefined || published === undefined) return;
  if (filed.dayFrom > published.dayTo + TOLERANCE_DAYS) {
    const problem = `"${filed.value}" is after the page was published, "${published.value}"`;
    faults.add(placeOf(document, 'filedOn'), problem, 'correct one of the dates');
  }
}

function checkCarriers(
  statement: CheckedEntry,
  documents: ReadonlyMap<string, CheckedEntry>,
  faults: FaultList,
): void {
  const occurred = toDate(statement.record['occurredOn']);
  for (const { relationship, id, place } of statement.references) {
    if (relationship !== 'CARRIES' || occurred === undefined) continue;
    const published = toDate(documents.get(id)?.record['publishedOn']);
    if (published === undefined) continue;
    if (published.dayTo + TOLERANCE_DAYS < occurred.dayFrom) {
      const problem = `"${id}" was published on ${published.value}, before the statement, ${occurred.value}`;
      faults.warn(place, problem, 'correct one of the dates, or name another page');
    }
  }
}

function toDate(value: Value | undefined): PartialDate | undefined {
  return typeof value === 'string' ? parsePartialDate(value) : undefined;
}
