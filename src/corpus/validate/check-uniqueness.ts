/**
 * Properties that must be unique within a label, and terms of office that end before they start.
 */
import type { NodeLabel } from '../../domain/ontology/node-definitions.js';
import { stateCodes } from '../../domain/ontology/state-codes.js';
import { parsePartialDate } from '../../domain/time/partial-date.js';
import type { SeedRecord } from '../seed-records.js';
import { placeOf, type CheckedEntry } from './checked-entry.js';
import type { FaultList, Place } from './fault-list.js';
import { printUrlIdentity } from './web-urls.js';

/** Each with a normal form in which equal values are the same. */
const uniqueProperties: Readonly<
  Partial<Record<NodeLabel, Readonly<Record<string, (value: string) => string>>>>
> = {
  State: Object.fromEntries([...stateCodes, 'wikidata'].map((code) => [code, (value) => value])),
  Document: { url: (url) => (URL.canParse(url) ? printUrlIdentity(url) : url) },
};

/** Texts of which no two entries may have the same, by property. */
export function uniqueTexts(
  label: NodeLabel | undefined,
  record: SeedRecord,
): ReadonlyMap<string, string> {
  const properties = label === undefined ? {} : (uniqueProperties[label] ?? {});
  const texts = new Map<string, string>();
  for (const [property, printIdentity] of Object.entries(properties)) {
    const value = printScalar(record[property]);
    if (value === undefined) continue;
    texts.set(property, JSON.stringify([label, property, printIdentity(value)]));
  }
  return texts;
}

/** Undefined for anything but a text or a number. */
function printScalar(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

export function checkUniqueness(entries: readonly CheckedEntry[], faults: FaultList): void {
  const seen = new Map<string, Place>();
  for (const entry of entries) {
    for (const [property, name] of uniqueTexts(entry.label, entry.record)) {
      const value = printScalar(entry.record[property]) ?? '';
      const place = placeOf(entry, property);
      const first = seen.get(name);
      if (first === undefined) seen.set(name, place);
      else {
        const where = `${first.file}:${String(first.line)}`;
        faults.add(place, `"${value}" also occurs at ${where}`, 'keep one entry for it');
      }
    }
  }
}

/** An archived copy is another page: the same URL would be no second source. */
export function checkArchivedCopy(document: CheckedEntry, faults: FaultList): void {
  const { url, archivedAt } = document.record;
  if (typeof url !== 'string' || typeof archivedAt !== 'string') return;
  if (printUrlIdentity(url) !== printUrlIdentity(archivedAt)) return;
  const remedy = 'write the URL of the copy, or leave it out';
  faults.add(placeOf(document, 'archivedAt'), 'is the URL of the page itself', remedy);
}

/** One entry of votes per resolution: a second one would hide the first. */
export function checkVotesOnce(votes: readonly CheckedEntry[], faults: FaultList): void {
  const seen = new Map<unknown, Place>();
  for (const entry of votes) {
    const { initiative } = entry.record;
    const place = placeOf(entry, 'initiative');
    const first = seen.get(initiative);
    if (first === undefined) seen.set(initiative, place);
    else {
      const problem = `already has its votes at line ${String(first.line)}`;
      faults.add(place, problem, 'put the votes on one resolution into one entry');
    }
  }
}

/** Relationships that hold from one date to another. */
const termTypes = new Set<string | undefined>(['SPEAKS_FOR', 'MEMBER_OF']);

export function checkTerms(entries: readonly CheckedEntry[], faults: FaultList): void {
  for (const { references } of entries) {
    for (const { relationship, values, place } of references) {
      const { from, to } = values;
      const isTerm = termTypes.has(relationship);
      if (!isTerm || typeof from !== 'string' || typeof to !== 'string') continue;
      if (parsePartialDate(to).dayTo < parsePartialDate(from).dayFrom) {
        faults.add(place, `ends (${to}) before it starts (${from})`, 'correct one of the dates');
      }
    }
  }
}
