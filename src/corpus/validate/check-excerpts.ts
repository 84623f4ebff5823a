/** An excerpt's exact words, their offsets and the fingerprints of the sentence around them. */
import { textsOf } from '../seed-records.js';
import { placeOf, type CheckedEntry } from './checked-entry.js';
import type { FaultList } from './fault-list.js';

const CONTEXT_FIELDS = ['prefix', 'suffix', 'offsetStart', 'offsetEnd', 'fingerprints'];
/** Those of a sentence, not of a page. */
const MAX_FINGERPRINTS = 300;

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
  checkFingerprints(excerpt, faults);
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

function checkFingerprints(excerpt: CheckedEntry, faults: FaultList): void {
  const hashes = textsOf(excerpt.record, 'fingerprints');
  if (hashes.length === 0) return;
  const place = placeOf(excerpt, 'fingerprints');
  if (hashes.length > MAX_FINGERPRINTS) {
    const problem = `has ${String(hashes.length)} hashes`;
    faults.add(place, problem, `keep those of the sentence: at most ${String(MAX_FINGERPRINTS)}`);
  }
  if (hashes.some((hash, index) => index > 0 && hash <= (hashes[index - 1] ?? ''))) {
    faults.add(place, 'is not sorted, or has a hash twice', 'sort it, each hash once');
  }
}
