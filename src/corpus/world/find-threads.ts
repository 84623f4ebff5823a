/**
 * Statements that belong together: by replies between their positions, or by a common document.
 * They are copied or moved in time as one.
 */
import { entriesOf, textOf, textsOf, type SeedRecord } from '../seed-records.js';

/** Each thread's statements in the order given; the threads in the order of their first. */
export function findThreads(statements: readonly SeedRecord[]): readonly (readonly SeedRecord[])[] {
  const parents = new Map<string, string>();
  const find = (key: string): string => {
    const parent = parents.get(key) ?? key;
    if (parent === key) return key;
    const root = find(parent);
    parents.set(key, root);
    return root;
  };
  const join = (a: string, b: string): void => {
    parents.set(find(a), find(b));
  };

  for (const statement of statements) {
    const id = idOf(statement);
    for (const document of textsOf(statement, 'documents')) join(id, document);
    for (const position of entriesOf(statement, 'positions')) {
      join(id, idOf(position));
      for (const reply of entriesOf(position, 'respondsTo')) join(id, idOf(reply, 'position'));
      for (const excerpt of entriesOf(position, 'evidence')) join(id, idOf(excerpt, 'document'));
    }
  }
  const threads = new Map<string, SeedRecord[]>();
  for (const statement of statements) {
    const root = find(idOf(statement));
    const thread = threads.get(root);
    if (thread === undefined) threads.set(root, [statement]);
    else thread.push(statement);
  }
  return [...threads.values()];
}

function idOf(record: SeedRecord, field = 'id'): string {
  return textOf(record, field) ?? '';
}
