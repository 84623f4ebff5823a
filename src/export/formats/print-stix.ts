/**
 * Prints a STIX object with its `modified` time: when its content last changed in the record's history, so
 * that of two versions the newer one has the later time. For content that has not changed since the journal
 * began, and where there is no history, the time is derived from a hash of the content: it is the same on
 * every server as long as the object is unchanged, and shows only that two versions differ.
 */
import { createHash } from 'node:crypto';

export type StixObject = Readonly<Record<string, unknown>>;

/** STIX requires a creation time; the data set only has a version. */
const CREATED_ON = '2026-01-01T00:00:00.000Z';
const CREATED_MS = Date.parse(CREATED_ON);
/** Times derived from content, in milliseconds: about 200 days. Two versions collide with a probability of 1 in 17 billion. */
const SPAN_MS = 2 ** 34;

/** Later than all times that are derived from content. */
const FIRST_CHANGE = new Date(CREATED_MS + SPAN_MS).toISOString();

/**
 * Both times of an object without a history. `printStix` fills in the second, whose placeholder must be
 * the first `"modified":""` in the text.
 */
export const times = { created: CREATED_ON, modified: '' } as const;
const OPEN = '"modified":""';

/** Both times of an object whose content last changed at the latest of these moments, if any. */
export function timesOf(changes: readonly (string | undefined)[]): StixObject {
  const known = changes.filter((each) => each !== undefined).toSorted();
  const last = known.at(-1);
  if (last === undefined) return times;
  return { ...times, modified: last > FIRST_CHANGE ? last : FIRST_CHANGE };
}

export function printStix(object: StixObject): string {
  const text = JSON.stringify(object);
  if (object['modified'] !== times.modified) return text;
  const hash = createHash('sha256').update(text).digest();
  const modified = new Date(CREATED_MS + (hash.readUIntBE(0, 6) % SPAN_MS)).toISOString();
  return text.replace(OPEN, `"modified":"${modified}"`);
}
