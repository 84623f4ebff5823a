/** The changes of a change set in one line. Pure. */
import type { ChangeOperation, RecordSection } from '../../generated/desk/graphql.js';
import { sectionNames } from '../records/record-words.js';

interface NamedChange {
  readonly operation: ChangeOperation;
  readonly section: RecordSection;
  readonly id: string;
  /** Null for a new record. */
  readonly ifRevision: string | null;
}

const verbs: Readonly<Record<ChangeOperation | 'NEW', string>> = {
  NEW: 'add',
  PUT: 'edit',
  RETRACT: 'retract',
  SAME_AS: 'join',
};

/** "Edit the statement statement:x", "Edit 2 documents, retract 1 actor". */
export function describeChanges(changes: readonly NamedChange[]): string {
  const [first] = changes;
  if (first === undefined) return 'No changes';
  if (changes.length === 1) {
    const { section, id } = first;
    return capitalize(`${verbOf(first)} the ${sectionNames[section].one} ${id}`).trimEnd();
  }
  const groups = new Map<string, { readonly of: NamedChange; readonly count: number }>();
  for (const change of changes) {
    const key = `${verbOf(change)} ${change.section}`;
    groups.set(key, { of: change, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return capitalize(
    [...groups.values()]
      .map(({ of, count }) => {
        const { one, many } = sectionNames[of.section];
        return `${verbOf(of)} ${String(count)} ${count === 1 ? one : many}`;
      })
      .join(', '),
  );
}

function verbOf({ operation, ifRevision }: NamedChange): string {
  return verbs[operation === 'PUT' && ifRevision === null ? 'NEW' : operation];
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
