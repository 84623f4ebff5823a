/**
 * Plans the changes that undo an accepted change set. Each record returns to its previous state; later
 * changes by others are merged or are a conflict, as with any other change.
 */
import { InputError } from '../domain/errors.js';
import type { Fold, RedactionNote } from './fold.js';
import type { RequestedChange } from './prepare-changes.js';

/** @throws InputError if the previous state of a record was redacted */
export function planRevert(
  { accepted, history, redacted }: Pick<Fold, 'accepted' | 'history' | 'redacted'>,
  changeSet: string,
): readonly RequestedChange[] | undefined {
  const acceptance = accepted.get(changeSet);
  if (acceptance === undefined) return undefined;
  const { seq, redaction } = acceptance;
  if (redaction !== undefined) throw cannotReturn(changeSet, redaction);
  return acceptance.changes.map(({ section, id }): RequestedChange => {
    const revisions = history.of({ section, id });
    const last = revisions.findLast((each) => each.seq < seq);
    const note = last?.redactedIds && redacted.get(last.seq)?.note;
    if (note !== undefined) throw cannotReturn(changeSet, note);
    const before = last?.record;
    const after = revisions.find((each) => each.seq === seq)?.revision ?? null;
    return before === undefined
      ? { op: 'retract', section, id, ifRevision: after, reason: `Reverts ${changeSet}.` }
      : { op: 'put', section, id, ifRevision: after, record: before };
  });
}

function cannotReturn(changeSet: string, { at, reason }: RedactionNote): InputError {
  return new InputError(
    `${changeSet} cannot be reverted: the content that this needs was redacted on ${at.slice(0, 10)} (${reason}).`,
  );
}
