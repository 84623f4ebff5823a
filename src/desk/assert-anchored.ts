/** What a token may save: words that are in a pasted text, exactly where the change set says. */
import { checkAnchors, findUnanchored } from '../curation/check-anchors.js';
import type { RequestedChange } from '../curation/prepare-changes.js';
import type { RecordReader } from '../curation/record-reader.js';
import type { Texts } from '../curation/texts.js';
import { InputError } from '../domain/errors.js';

const MAX_SHOWN = 20;

/** @throws InputError that lists what is not in the text */
export async function assertAnchored(
  changes: readonly RequestedChange[],
  sha256: string | undefined,
  { records, texts }: { readonly records: RecordReader; readonly texts: Texts },
): Promise<void> {
  const problems = [
    ...findUnanchored(changes, sha256, (name) => records.current(name)),
    ...(sha256 === undefined
      ? []
      : checkAnchors(changes, sha256, (await texts.read(sha256))?.text)),
  ];
  if (problems.length === 0) return;
  const lines = problems
    .slice(0, MAX_SHOWN)
    .map(({ path, message, remedy }) => `${path}: ${message} ${remedy}`);
  throw new InputError(
    [
      'Words that are not in the text cannot be saved. Nothing was saved.',
      ...lines,
      ...(problems.length > MAX_SHOWN
        ? [`… and ${String(problems.length - MAX_SHOWN)} more.`]
        : []),
    ].join('\n'),
  );
}
