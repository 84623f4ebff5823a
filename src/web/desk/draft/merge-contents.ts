/**
 * Merges two versions of a draft that were made from the same one, in two tabs or on two machines. Changes
 * of different fields are combined; of the same field both values are kept for the person to choose. Pure.
 */
import type { ChangeInput, PositionInput, StatementInput } from '../../generated/desk/graphql.js';
import type { DraftContent } from './draft-content.js';

export interface MergeConflict {
  /** Names of the fields from the root of the draft. */
  readonly path: readonly string[];
  readonly base: unknown;
  readonly yours: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  /** Has your value for each conflict. */
  readonly content: DraftContent;
  readonly conflicts: readonly MergeConflict[];
}

type Tree = Readonly<Record<string, unknown>>;

export function mergeContents(
  base: DraftContent,
  yours: DraftContent,
  theirs: DraftContent,
): Merged {
  const conflicts: MergeConflict[] = [];
  const merged = mergeValues(toTree(base), toTree(yours), toTree(theirs), [], conflicts);
  return { content: fromTree(merged as Tree), conflicts };
}

/** The content with another value for one conflict. */
export function withTheirs(content: DraftContent, { path, theirs }: MergeConflict): DraftContent {
  return fromTree(setAt(toTree(content), path, theirs) as Tree);
}

/** The order of changes and of positions counts: a person may change it. */
export function isSameContent(a: DraftContent, b: DraftContent): boolean {
  return isEqual(withoutBlanks(a), withoutBlanks(b));
}

function mergeValues(
  base: unknown,
  yours: unknown,
  theirs: unknown,
  path: readonly string[],
  conflicts: MergeConflict[],
): unknown {
  if (isEqual(yours, theirs) || isEqual(base, theirs)) return yours;
  if (isEqual(base, yours)) return theirs;
  if (isTree(yours) && isTree(theirs)) {
    const before = isTree(base) ? base : {};
    const names = [...new Set([...Object.keys(yours), ...Object.keys(theirs)])];
    return Object.fromEntries(
      names.flatMap((name) => {
        const value = mergeValues(
          before[name],
          yours[name],
          theirs[name],
          [...path, name],
          conflicts,
        );
        return value === undefined ? [] : [[name, value]];
      }),
    );
  }
  conflicts.push({ path, base: base ?? null, yours: yours ?? null, theirs: theirs ?? null });
  return yours;
}

function setAt(value: unknown, path: readonly string[], leaf: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return leaf;
  const tree = isTree(value) ? value : {};
  const set = setAt(tree[name], rest, leaf);
  if (set !== undefined && set !== null) return { ...tree, [name]: set };
  return Object.fromEntries(Object.entries(tree).filter(([each]) => each !== name));
}

/** Lists of records and acts by id, so that two added acts do not collide. */
function toTree({ title, reason, changes }: DraftContent): Tree {
  return {
    title,
    reason,
    changes: Object.fromEntries(
      changes.map((change, index) => [nameOf(change, index), changeToTree(change)]),
    ),
  };
}

function changeToTree(change: ChangeInput): Tree {
  const statement = change.put?.record.statement;
  if (change.put == null || statement == null) return withoutBlanks(change) as Tree;
  const { positions, ...facts } = statement;
  const acts = Object.fromEntries(
    (positions ?? []).map((act, index) => [nameOr(act.id, index), act]),
  );
  return withoutBlanks({ ifRevision: change.put.ifRevision, facts, acts }) as Tree;
}

function fromTree({ title, reason, changes }: Tree): DraftContent {
  return {
    title: typeof title === 'string' ? title : '',
    reason: typeof reason === 'string' ? reason : '',
    changes: Object.values(isTree(changes) ? changes : {}).map((each) =>
      changeFromTree(each as Tree),
    ),
  };
}

function changeFromTree(tree: Tree): ChangeInput {
  // Both forms are made by `changeToTree`.
  if (!isTree(tree['facts'])) return tree as unknown as ChangeInput;
  const acts = Object.values(isTree(tree['acts']) ? tree['acts'] : {}) as PositionInput[];
  const statement = { ...tree['facts'], positions: acts } as StatementInput;
  const { ifRevision } = tree;
  const revision = typeof ifRevision === 'string' ? { ifRevision } : {};
  return { put: { ...revision, record: { statement } } };
}

function nameOf({ put, retract, sameAs }: ChangeInput, index: number): string {
  if (retract != null) return retract.id;
  if (sameAs != null) return sameAs.id;
  const [field, record] = Object.entries(put.record).find(([, value]) => value != null) ?? [];
  const { id, initiative } = (record ?? {}) as {
    readonly id?: string;
    readonly initiative?: string;
  };
  return `${field ?? ''} ${nameOr(id ?? initiative, index)}`;
}

/** An entry that has no id yet is known by its place. */
function nameOr(id: string | null | undefined, index: number): string {
  return id == null || id === '' ? `#${String(index)}` : id;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The server omits what is null or empty text. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (!isTree(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) =>
      each === null || each === undefined ? [] : [[name, withoutBlanks(each)]],
    ),
  );
}

function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((each, index) => isEqual(each, b[index]));
  }
  if (!isTree(a) || !isTree(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => isEqual(a[name], b[name]));
}
