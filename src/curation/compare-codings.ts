/**
 * Two codings of a text side by side: what is equal is taken into the result, what differs is left to the
 * adjudicator. Symmetric, except that undecided fields start with the value of A.
 */
import { alignCodings } from '../agreement/align.js';
import type { CodedStatement, CodingPair } from '../agreement/coding.js';
import type { Value } from '../cypher/statement.js';
import { toCodedStatement } from '../corpus/codings/coded-statements.js';
import { entriesOf, textOf, type SeedRecord } from '../corpus/seed-records.js';
import type { CodedRecord } from './coding-task.js';
import { toRecordKey } from './record-key.js';
import { isEqual } from '../corpus/is-equal.js';

export interface FieldDifference {
  readonly field: string;
  readonly a: Value | undefined;
  readonly b: Value | undefined;
}

/** An act in two codings; undefined in the coding that does not have it. */
export interface ComparedAct {
  readonly a: SeedRecord | undefined;
  readonly b: SeedRecord | undefined;
  readonly differences: readonly FieldDifference[];
}

export interface ComparedStatement extends ComparedAct {
  readonly acts: readonly ComparedAct[];
}

export interface Comparison {
  readonly statements: readonly ComparedStatement[];
  /** The result as far as both agree; undecided fields have the value of A. */
  readonly agreed: readonly CodedRecord[];
  /** Paths in `agreed`, such as `[0].positions[1].hedge`. */
  readonly undecided: readonly string[];
  /** What agreement is measured on. */
  readonly pair: CodingPair;
}

/** Chosen by each coder, or made of parts that are compared by themselves. */
const NOT_COMPARED = new Set(['id', 'positions']);

export function compareCodings(a: readonly CodedRecord[], b: readonly CodedRecord[]): Comparison {
  const [ones, others] = [readStatements(a), readStatements(b)];
  const pair = { first: [...ones.keys()], second: [...others.keys()] };
  const statements = compareStatements(pair, ones, others);
  const agreed: CodedRecord[] = [];
  const undecided: string[] = [];
  const take = (record: CodedRecord, paths: readonly string[]): void => {
    undecided.push(...paths.map((path) => `[${String(agreed.length)}]${path}`));
    agreed.push(record);
  };
  for (const { record, paths } of joinOthers(a, b)) take(record, paths);
  for (const statement of statements) {
    if (statement.a === undefined || statement.b === undefined) continue;
    const shared = statement.acts.filter((act) => act.a && act.b);
    const positions = shared.flatMap((act) => act.a ?? []);
    const id = textOf(statement.a, 'id') ?? '';
    take({ section: 'statements', id, record: { ...statement.a, positions } }, [
      ...statement.differences.map(({ field }) => `.${field}`),
      ...shared.flatMap(({ differences }, index) =>
        differences.map(({ field }) => `.positions[${String(index)}].${field}`),
      ),
    ]);
  }
  return { statements, agreed, undecided, pair };
}

/** What statements refer to: documents, actors and so on. Records of one coder only are undecided. */
function joinOthers(
  a: readonly CodedRecord[],
  b: readonly CodedRecord[],
): readonly { readonly record: CodedRecord; readonly paths: readonly string[] }[] {
  const others = new Map(b.filter(isOther).map((each) => [toRecordKey(each), each]));
  const own = a.filter(isOther).map((record) => {
    const other = others.get(toRecordKey(record));
    others.delete(toRecordKey(record));
    const differences =
      other === undefined ? undefined : compareFields(record.record, other.record);
    return { record, paths: differences?.map(({ field }) => `.${field}`) ?? [''] };
  });
  return [...own, ...[...others.values()].map((record) => ({ record, paths: [''] }))];
}

function isOther({ section }: CodedRecord): boolean {
  return section !== 'statements';
}

type Coded = ReadonlyMap<CodedStatement, SeedRecord>;

function readStatements(records: readonly CodedRecord[]): Coded {
  return new Map(
    records
      .filter((each) => !isOther(each))
      .map(({ record }) => [toCodedStatement(record), record]),
  );
}

function compareStatements(
  pair: CodingPair,
  ones: Coded,
  others: Coded,
): readonly ComparedStatement[] {
  const aligned = alignCodings(pair);
  const names = new Map(
    aligned.flatMap(({ acts }) => acts.map(({ first, second }) => [second.id, first.id] as const)),
  );
  const toCompared = (a: SeedRecord | undefined, b: SeedRecord | undefined): ComparedAct => {
    const isShared = a !== undefined && b !== undefined;
    return { a, b, differences: isShared ? compareFields(a, rename(b, names)) : [] };
  };
  return aligned.map((each) => {
    const one = each.first && ones.get(each.first);
    const other = each.second && others.get(each.second);
    // The acts of a coded statement are its positions, in order.
    const positionOf = (
      act: object | undefined,
      record: SeedRecord | undefined,
      acts: readonly object[] = [],
    ) =>
      act === undefined || record === undefined
        ? undefined
        : entriesOf(record, 'positions')[acts.indexOf(act)];
    const pairs = new Map(each.acts.map(({ first: act, second: partner }) => [act, partner]));
    const own = (each.first?.acts ?? []).map((act) =>
      toCompared(
        positionOf(act, one, each.first?.acts),
        positionOf(pairs.get(act), other, each.second?.acts),
      ),
    );
    const foreign = each.onlySecond.map((act) =>
      toCompared(undefined, positionOf(act, other, each.second?.acts)),
    );
    return { ...toCompared(one, other), acts: [...own, ...foreign] };
  });
}

/** The record with A's ids of the acts that both have: replies inside a text name the coder's own ids. */
function rename<Item extends Value>(value: Item, names: ReadonlyMap<string, string>): Item {
  const replace = (inner: Value): Value => {
    if (typeof inner === 'string') return names.get(inner) ?? inner;
    if (Array.isArray(inner)) return (inner as readonly Value[]).map(replace);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([field, each]) => [field, replace(each)]));
  };
  // Replacing strings keeps the form of a value.
  return replace(value) as Item;
}

function compareFields(a: SeedRecord, b: SeedRecord): readonly FieldDifference[] {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...fields]
    .filter((field) => !NOT_COMPARED.has(field) && !isEqual(a[field], b[field]))
    .map((field) => ({ field, a: a[field], b: b[field] }));
}
