/** The changes of a change set in one line. Pure. */
import type { ChangeOperation, RecordSection } from '../../generated/desk/graphql.js';
import { sectionNames } from '../records/record-words.js';

interface NamedChange {
  readonly operation: ChangeOperation;
  readonly section: RecordSection;
  readonly id: string;
}

const verbs: Readonly<Record<ChangeOperation, string>> = {
  PUT: 'write',
  RETRACT: 'retract',
  SAME_AS: 'join',
};

/** "Write the statement statement:x", "Write 2 documents, retract 1 actor". */
export function describeChanges(changes: readonly NamedChange[]): string {
  const [first] = changes;
  if (first === undefined) return 'No changes';
  if (changes.length === 1) {
    const { operation, section, id } = first;
    return capitalize(`${verbs[operation]} the ${sectionNames[section].one} ${id}`);
  }
  const groups = new Map<string, { readonly of: NamedChange; readonly count: number }>();
  for (const change of changes) {
    const key = `${change.operation} ${change.section}`;
    groups.set(key, { of: change, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return capitalize(
    [...groups.values()]
      .map(({ of: { operation, section }, count }) => {
        const { one, many } = sectionNames[section];
        return `${verbs[operation]} ${String(count)} ${count === 1 ? one : many}`;
      })
      .join(', '),
  );
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
