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
  const documents = page.record === null || used.length === 0 ? [] : [withoutBlanks(page.record)];
  return {
    changes: [
      ...others,
      ...documents.map((document) => ({ put: { record: { document } } })),
      ...used.map((statement) => ({
        put: {
          ...(statement.ifRevision === null ? {} : { ifRevision: statement.ifRevision }),
          record: { statement: printStatement(statement) },
        },
      })),
    ],
    places: [
      ...others.map(() => ({ statement: null, acts: [], isPage: false })),
      ...documents.map(() => ({ statement: null, acts: [], isPage: true })),
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
    ...withoutBlanks(statement.facts),
    positions: statement.acts.map((act) => ({
      id: positionIdOf(statement, act),
      ...withoutBlanks(act.record),
    })),
  };
}

/** What is not coded is absent, not empty. */
function withoutBlanks<Entry extends object>(entry: Entry): Entry {
  const filled = Object.entries(entry).flatMap(([name, value]: [string, unknown]) =>
    value === null ||
    value === undefined ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
      ? []
      : [[name, Array.isArray(value) ? value.map(cleanItem) : value]],
  );
  // All fields of records are optional.
  return Object.fromEntries(filled) as Entry;
}

function cleanItem(item: unknown): unknown {
  return typeof item === 'object' && item !== null ? withoutBlanks(item) : item;
}

/** A statement that was only proposed is not part of the change set. */
function isUsed({ acts, isTouched, ifRevision }: StatementDraft): boolean {
  return acts.length > 0 || isTouched || ifRevision !== null;
}
