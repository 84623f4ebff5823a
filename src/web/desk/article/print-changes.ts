/** The changes of a draft, as the desk's API takes them. Pure. */
import type { ChangeInput, StatementInput } from '../../generated/desk/graphql.js';
import { keyOfAct, positionIdOf, type Draft, type StatementDraft } from './draft.js';

export interface PrintedChanges {
  readonly changes: readonly ChangeInput[];
  /** Which part of the draft each change is. */
  readonly places: readonly ChangePlace[];
}

export interface ChangePlace {
  /** Key of the statement; null for other records. */
  readonly statement: string | null;
  /** Keys of the acts, in the order of the positions. */
  readonly acts: readonly string[];
  readonly isPage: boolean;
}

export function printChanges({ page, statements, others }: Draft): PrintedChanges {
  const used = statements.filter(isUsed);
  const isPageUsed = page.record !== null && used.length > 0;
  return {
    changes: [
      ...others,
      ...(isPageUsed ? [{ put: { record: { document: page.record } } }] : []),
      ...used.map((statement) => ({
        put: {
          ...(statement.ifRevision === null ? {} : { ifRevision: statement.ifRevision }),
          record: { statement: printStatement(statement) },
        },
      })),
    ],
    places: [
      ...others.map(() => ({ statement: null, acts: [], isPage: false })),
      ...(isPageUsed ? [{ statement: null, acts: [], isPage: true }] : []),
      ...used.map((statement) => ({
        statement: statement.key,
        acts: statement.acts.map((act) => keyOfAct(statement, act)),
        isPage: false,
      })),
    ],
  };
}

export function printStatement(statement: StatementDraft): StatementInput {
  return {
    ...statement.facts,
    positions: statement.acts.map((act) => ({ id: positionIdOf(statement, act), ...act.record })),
  };
}

/** A statement that was only proposed is not part of the change set. */
function isUsed({ acts, isTouched, ifRevision }: StatementDraft): boolean {
  return acts.length > 0 || isTouched || ifRevision !== null;
}
