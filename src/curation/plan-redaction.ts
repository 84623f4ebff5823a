/**
 * Decides whether a line of the journal may be redacted. The rule: later lines changed each of its records
 * again. So the current records, and with them the version, are the same with and without the line.
 */
import { InputError } from '../domain/errors.js';
import type { RedactedContent } from './change.js';
import type { AcceptedChangeSet, Fold } from './fold.js';
import { toRecordKey } from './record-key.js';
import { innerIds } from './record-state.js';
import { isEqual } from '../corpus/is-equal.js';

export interface RedactionPlan {
  readonly content: RedactedContent;
  /** Other lines that contain an earlier state of the same records, and perhaps the same text. */
  readonly alsoIn: readonly number[];
}

/** Records listed in a message. */
const MAX_NAMED = 5;

/** @throws InputError if the line may not be redacted */
export function planRedaction(fold: Fold, seq: number): RedactionPlan {
  const line = `Line ${String(seq)} of the journal`;
  const note = fold.redacted.get(seq)?.note;
  if (note !== undefined) throw new InputError(`${line} was redacted on ${note.at.slice(0, 10)}.`);
  const release = fold.releases.find((each) => each.seq === seq);
  // The end of a segment repeats the records of earlier lines.
  if (release?.origin === 'SEGMENT') return { content: { records: [] }, alsoIn: [] };
  if (release !== undefined) {
    throw new InputError(
      `${line} is a release, which later merges depend on: it cannot be redacted. Its records are in the published seeds as well.`,
    );
  }
  const accepted = [...fold.accepted.values()].find((each) => each.seq === seq);
  if (accepted === undefined) throw new InputError(`${line} is not an accepted change set.`);
  assertSuperseded(fold, accepted, line);
  const { changeSet, proposedBy, acceptedBy, reviews, reverts, versionBefore, versionAfter } =
    accepted;
  return {
    content: {
      changeSet: {
        changeSet,
        proposedBy,
        acceptedBy,
        reviews,
        ...(reverts === undefined ? {} : { reverts }),
        versionBefore,
        versionAfter,
      },
      records: accepted.changes.map((change) => ({
        section: change.section,
        id: change.id,
        positions: change.op === 'put' ? innerIds(change.record) : [],
      })),
    },
    alsoIn: findOtherLines(fold, accepted),
  };
}

function assertSuperseded({ history }: Fold, { seq, changes }: AcceptedChangeSet, line: string) {
  const current = changes.filter((change) => history.of(change).at(-1)?.seq === seq);
  if (current.length === 0) return;
  const named = current.slice(0, MAX_NAMED).map(({ section, id }) => toRecordKey({ section, id }));
  const more = current.length - named.length;
  const all = more > 0 ? `${named.join(', ')} and ${String(more)} more` : named.join(', ');
  throw new InputError(
    `${line} has the current state of ${all}. Correct or retract them first, or revert the change set; then redact the line.`,
  );
}

function findOtherLines(
  { history, releases }: Fold,
  { seq, changes }: AcceptedChangeSet,
): readonly number[] {
  const earlier = changes.flatMap((change) =>
    history
      .of(change)
      .slice(0, -1)
      .flatMap((each) => (each.record === undefined ? [] : [each.seq])),
  );
  const own = new Map(
    changes.flatMap((change) =>
      change.op === 'put' ? [[toRecordKey(change), change.record] as const] : [],
    ),
  );
  const copies = releases
    .filter(({ records }) =>
      records.some((put) => {
        const record = own.get(toRecordKey(put));
        return record !== undefined && isEqual(put.record, record);
      }),
    )
    .map((release) => release.seq);
  const lines = new Set([...earlier, ...copies]);
  // The release that the journal began with is numbered 0.
  return [...lines].filter((each) => each !== seq && each !== 0).sort((a, b) => a - b);
}
