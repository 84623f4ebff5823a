/**
 * Compares evidence with the pasted text that it was taken from. An anchor is exact or wrong: a passage
 * that is only similar may be another one.
 */
import { checkPlace } from '../corpus/check-quotes.js';
import { entriesOf, isRecord, textOf, type SeedRecord } from '../corpus/seed-records.js';
import type { RequestedChange } from './prepare-changes.js';
import type { Problem } from './problem.js';
import type { RecordName } from './record-key.js';
import { isEqual } from '../corpus/is-equal.js';

/** Words at a place of a text. */
interface Anchor {
  readonly exact: string;
  readonly excerpt: SeedRecord;
  readonly record: RecordName;
  /** Path of the excerpt in the change set. */
  readonly path: string;
}

/**
 * @param sha256 digest of the text; evidence with another `textSha256` is from another text
 * @param text undefined if the desk does not have it
 */
export function checkAnchors(
  changes: readonly RequestedChange[],
  sha256: string,
  text: string | undefined,
): readonly Problem[] {
  if (text === undefined) {
    return [
      {
        code: 'TEXT_NOT_FOUND',
        severity: 'ERROR',
        path: 'text',
        record: undefined,
        message: `The desk has no text with the digest ${JSON.stringify(sha256.slice(0, 64))}.`,
        remedy: 'Add the text again, or save the change set without a text.',
      },
    ];
  }
  return anchorsOf(changes)
    .filter(({ excerpt }) => textOf(excerpt, 'textSha256') === sha256)
    .flatMap((anchor) => checkAnchor(anchor, text));
}

/**
 * The excerpts with words that no text vouches for: neither the one from which the change set is made nor
 * the record, which has other excerpts.
 */
export function findUnanchored(
  changes: readonly RequestedChange[],
  sha256: string | undefined,
  current: (name: RecordName) => SeedRecord | undefined,
): readonly Problem[] {
  return anchorsOf(changes).flatMap(({ excerpt, record, path }): readonly Problem[] => {
    if (sha256 !== undefined && textOf(excerpt, 'textSha256') === sha256) return [];
    const held = current(record);
    const isHeld =
      held !== undefined &&
      entriesOf(held, 'positions')
        .flatMap((position) => entriesOf(position, 'evidence'))
        .some((each) => isEqual(each, excerpt));
    if (isHeld) return [];
    return [
      {
        code: 'WORDS_NOT_IN_TEXT',
        severity: 'ERROR',
        path: `${path}.textSha256`,
        record,
        message: 'The words are not from the text of the change set.',
        remedy: 'Add the text with addText, and name it in `text` and in `textSha256`.',
      },
    ];
  });
}

function anchorsOf(changes: readonly RequestedChange[]): readonly Anchor[] {
  return changes.flatMap((change, index) => {
    if (change.op !== 'put' || change.section !== 'statements') return [];
    const { section, id, record } = change;
    // The validator reports a record that is not an object.
    if (!isRecord(record)) return [];
    return entriesOf(record, 'positions').flatMap((position, at) =>
      entriesOf(position, 'evidence').flatMap((excerpt, ordinal) => {
        const exact = textOf(excerpt, 'exact');
        if (exact === undefined) return [];
        const inRecord = `positions[${String(at)}].evidence[${String(ordinal)}]`;
        const path = `changes[${String(index)}].record.${inRecord}`;
        return [{ exact, excerpt, record: { section, id }, path }];
      }),
    );
  });
}

function checkAnchor({ exact, excerpt, record, path }: Anchor, text: string): readonly Problem[] {
  const problem = {
    code: 'WORDS_NOT_IN_TEXT',
    severity: 'ERROR',
    path: `${path}.exact`,
    record,
  } as const;
  if (typeof excerpt['offsetStart'] !== 'number' || typeof excerpt['offsetEnd'] !== 'number') {
    const message = 'The words have no offsets in the text.';
    return [{ ...problem, message, remedy: 'Select the words in the text again.' }];
  }
  const { outcome, detail } = checkPlace(excerpt, exact, text);
  switch (outcome) {
    case 'MOVED':
      return [
        {
          ...problem,
          message: 'Words that are not in the text cannot be saved: the text has others here.',
          remedy: `Write the offsets of the words: ${detail ?? ''}.`,
        },
      ];
    case 'WORDS_NOT_FOUND':
      return [
        {
          ...problem,
          message: `Words that are not in the text cannot be saved${detail === undefined ? '' : `: ${detail}`}.`,
          remedy: 'Select the words in the text again.',
        },
      ];
    case 'CONTEXT_DIFFERS':
      return [
        {
          ...problem,
          path,
          message: `The prefix or suffix is not in the text here: ${detail ?? ''}.`,
          remedy: 'Copy it from the text, or omit it.',
        },
      ];
    case 'OK':
    case 'HASH_DIFFERS':
    case 'NO_TEXT':
      return [];
  }
}
