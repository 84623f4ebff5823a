/**
 * A STIX object as it is written, with the time since when it is as it is. The data set has no history
 * of its records, so that time is made of what the object holds: it stays the same while the object
 * does, here and on every server, and differs as soon as one character of it differs. It tells that
 * two versions differ, not which of them is the newer one.
 */
import { createHash } from 'node:crypto';

export type StixObject = Readonly<Record<string, unknown>>;

/** STIX wants to know since when there is an object; the data set has a version instead. */
const CREATED_ON = '2026-01-01T00:00:00.000Z';
const CREATED_MS = Date.parse(CREATED_ON);
/** Milliseconds: some 200 days, so that two versions have one time in 17 thousand million. */
const SPAN_MS = 2 ** 34;

/** Both times of an object. `printStix` knows the second, which may be nowhere before this. */
export const times = { created: CREATED_ON, modified: '' } as const;
const OPEN = '"modified":""';

export function printStix(object: StixObject): string {
  const text = JSON.stringify(object);
  const hash = createHash('sha256').update(text).digest();
  const modified = new Date(CREATED_MS + (hash.readUIntBE(0, 6) % SPAN_MS)).toISOString();
  return text.replace(OPEN, `"modified":"${modified}"`);
}
