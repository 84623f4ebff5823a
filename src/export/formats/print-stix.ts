/**
 * Prints a STIX object with its `modified` time. The data set has no history of its records, so the
 * time is derived from a hash of the object's content: it is the same on every server as long as the
 * object is unchanged. It shows that two versions differ, not which of them is newer.
 */
import { createHash } from 'node:crypto';

export type StixObject = Readonly<Record<string, unknown>>;

/** STIX requires a creation time; the data set only has a version. */
const CREATED_ON = '2026-01-01T00:00:00.000Z';
const CREATED_MS = Date.parse(CREATED_ON);
/** In milliseconds: about 200 days. Two versions collide with a probability of 1 in 17 billion. */
const SPAN_MS = 2 ** 34;

/**
 * Both times of an object. `printStix` fills in the second, whose placeholder must be the first
 * `"modified":""` in the text.
 */
export const times = { created: CREATED_ON, modified: '' } as const;
const OPEN = '"modified":""';

export function printStix(object: StixObject): string {
  const text = JSON.stringify(object);
  const hash = createHash('sha256').update(text).digest();
  const modified = new Date(CREATED_MS + (hash.readUIntBE(0, 6) % SPAN_MS)).toISOString();
  return text.replace(OPEN, `"modified":"${modified}"`);
}
