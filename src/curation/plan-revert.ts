/**
 * Plans the changes that undo an accepted change set. Each record returns to its previous state; later
 * changes by others are merged or are a conflict, as with any other change.
 */
import type { Fold } from './fold.js';
import type { RequestedChange } from './prepare-changes.js';

export function planRevert(
  { accepted, history }: Pick<Fold, 'accepted' | 'history'>,
  changeSet: string,
): readonly RequestedChange[] | undefined {
  const acceptance = accepted.get(changeSet);
  if (acceptance === undefined) return undefined;
  const { seq } = acceptance;
  return acceptance.changes.map(({ section, id }): RequestedChange => {
    const revisions = history.of({ section, id });
    const before = revisions.findLast((each) => each.seq < seq)?.record;
    const after = revisions.find((each) => each.seq === seq)?.revision ?? null;
    return before === undefined
      ? { op: 'retract', section, id, ifRevision: after, reason: `Reverts ${changeSet}.` }
      : { op: 'put', section, id, ifRevision: after, record: before };
  });
}
