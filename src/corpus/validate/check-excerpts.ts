/**
 * An excerpt's exact words and the place where they stand belong together.
 */
import { placeOf, type CheckedEntry } from './checked-entry.js';
import type { FaultList } from './fault-list.js';

const CONTEXT_FIELDS = ['prefix', 'suffix', 'offsetStart', 'offsetEnd'];

export function checkExcerpt(excerpt: CheckedEntry, faults: FaultList): void {
  const { exact, offsetStart, offsetEnd } = excerpt.record;
  const has = (field: string): boolean => excerpt.fieldPlaces.has(field);

  if (!has('exact')) {
    for (const field of CONTEXT_FIELDS.filter(has)) {
      faults.add(placeOf(excerpt, field), 'places words that are not there', 'add exact: …');
    }
  }
  for (const [field, other] of [
    ['offsetStart', 'offsetEnd'],
    ['offsetEnd', 'offsetStart'],
    ['offsetStart', 'textSha256'],
  ] as const) {
    if (has(field) && !has(other)) {
      const remedy = `add ${other}: offsets mean nothing without it`;
      faults.add(placeOf(excerpt, field), `stands without ${other}`, remedy);
    }
  }
  if (typeof offsetStart !== 'number' || typeof offsetEnd !== 'number') return;
  const place = placeOf(excerpt, 'offsetEnd');
  const length = offsetEnd - offsetStart;
  if (length <= 0) {
    faults.add(place, 'is not after offsetStart', 'write one past the last character');
  } else if (typeof exact === 'string' && exact.length !== length) {
    const problem = `spans ${String(length)} characters, the words have ${String(exact.length)}`;
    faults.add(place, problem, `write ${String(offsetStart + exact.length)}, or correct the words`);
  }
}
