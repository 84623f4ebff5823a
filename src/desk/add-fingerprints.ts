/**
 * Adds to the excerpts of a change set the fingerprints of the sentences around them, which only the
 * pasted text has. The text itself is not published.
 */
import type { Value } from '../cypher/statement.js';
import { isRecord, textOf, type SeedRecord } from '../corpus/seed-records.js';
import type { RequestedChange } from '../curation/prepare-changes.js';
import type { Texts } from '../curation/texts.js';
import { hashPhrases } from '../domain/text/phrase-hashes.js';
import { createSentenceFinder } from '../propose/find-sentences.js';

/** @param sha256 digest of the text that the change set is made from */
export async function addFingerprintsOf(
  sha256: string | null | undefined,
  changes: readonly RequestedChange[],
  texts: Texts,
): Promise<readonly RequestedChange[]> {
  const pasted = sha256 == null ? undefined : await texts.read(sha256);
  return pasted === undefined ? changes : addFingerprints(changes, pasted);
}

/** Replaces fingerprints that the excerpts have: words and offsets may have changed since. */
export function addFingerprints(
  changes: readonly RequestedChange[],
  { sha256, text }: { readonly sha256: string; readonly text: string },
): readonly RequestedChange[] {
  const findSentences = createSentenceFinder(text);
  const addTo = (excerpt: SeedRecord): SeedRecord => {
    const { offsetStart: start, offsetEnd: end } = excerpt;
    const isPlace =
      typeof start === 'number' &&
      typeof end === 'number' &&
      start < end &&
      text.slice(start, end) === textOf(excerpt, 'exact');
    if (!isPlace || textOf(excerpt, 'textSha256') !== sha256) return excerpt;
    const around = findSentences({ start, end });
    const fingerprints = hashPhrases(text.slice(around.start, around.end));
    const rest = Object.entries(excerpt).filter(([field]) => field !== 'fingerprints');
    return Object.fromEntries(
      fingerprints.length === 0 ? rest : [...rest, ['fingerprints', fingerprints]],
    );
  };
  return changes.map((change) => {
    if (change.op !== 'put' || change.section !== 'statements') return change;
    const record = mapEntries(change.record, 'positions', (position) =>
      mapEntries(position, 'evidence', addTo),
    );
    return { ...change, record };
  });
}

/** Anything of another form stays as it is: the validator reports it. */
function mapEntries(value: Value, field: string, map: (entry: SeedRecord) => Value): Value {
  if (!isRecord(value)) return value;
  const entries = value[field];
  if (!Array.isArray(entries)) return value;
  return { ...value, [field]: entries.map((each: Value) => (isRecord(each) ? map(each) : each)) };
}
