/** An excerpt's exact words and their offsets require each other. */
import { placeOf, type CheckedEntry } from './checked-entry.js';
import type { FaultList } from './fault-list.js';

const CONTEXT_FIELDS = ['prefix', 'suffix', 'offsetStart', 'offsetEnd'];

export function checkExcerpt(excerpt: CheckedEntry, faults: FaultList): void {
  const { exact, offsetStart, offsetEnd } = excerpt.record;
  const has = (field: string): boolean => excerpt.fieldPlaces.has(field);

  if (!has('exact')) {
    for (const field of CONTEXT_FIELDS.filter(has)) {
      faults.add(placeOf(excerpt, field), 'has no words to locate', 'add exact: …');
    }
  }
  for (const [field, other] of [
    ['offsetStart', 'offsetEnd'],
    ['offsetEnd', 'offsetStart'],
    ['offsetStart', 'textSha256'],
  ] as const) {
    if (has(field) && !has(other)) {
      const remedy = `add ${other}: offsets need it`;
      faults.add(placeOf(excerpt, field), `has no ${other}`, remedy);
    }
  }
  if (typeof offsetStart !== 'number' || typeof offsetEnd !== 'number') return;
  const place = placeOf(excerpt, 'offsetEnd');
  const length = offsetEnd - offsetStart;
  if (length <= 0) {
    faults.add(place, 'is not after offsetStart', 'write one past the last character');
  } else if (typeof exact === 'string' && exact.length !== length) {
    const problem = `spans ${String(length)} characters, but the words have ${String(exact.length)}`;
    faults.add(place, problem, `write ${String(offsetStart + exact.length)}, or correct the words`);
  }
}
