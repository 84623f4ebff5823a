/**
 * Pairs the statements and acts of two codings. Acts are paired inside a statement, by equal kind, in
 * order; acts that both have offsets are paired only if they overlap, by the greatest overlap first.
 */
import type { CodedAct, CodedStatement, CodingPair } from './coding.js';

export interface AlignedAct {
  readonly first: CodedAct;
  readonly second: CodedAct;
}

export interface AlignedStatement {
  /** Undefined if only the second coder has the statement. */
  readonly first: CodedStatement | undefined;
  readonly second: CodedStatement | undefined;
  /** In the order of the first coding. */
  readonly acts: readonly AlignedAct[];
  readonly onlyFirst: readonly CodedAct[];
  readonly onlySecond: readonly CodedAct[];
}

/** In the order of the first coding, then statements that only the second has. */
export function alignCodings({ first, second }: CodingPair): readonly AlignedStatement[] {
  const partners = alignStatements(first, second);
  const taken = new Set(partners.values());
  return [
    ...first.map((statement) => alignStatement(statement, partners.get(statement))),
    ...second
      .filter((statement) => !taken.has(statement))
      .map((statement) => alignStatement(undefined, statement)),
  ];
}

/** By id; the others by equal principals, in order, because coders may choose different ids. */
function alignStatements(
  first: readonly CodedStatement[],
  second: readonly CodedStatement[],
): ReadonlyMap<CodedStatement, CodedStatement> {
  const partners = new Map<CodedStatement, CodedStatement>();
  const free = new Set(second);
  for (const isPartner of [haveEqualIds, haveEqualPrincipals]) {
    for (const one of first) {
      if (partners.has(one)) continue;
      const other = [...free].find((each) => isPartner(one, each));
      if (other === undefined) continue;
      partners.set(one, other);
      free.delete(other);
    }
  }
  return partners;
}

function haveEqualIds(one: CodedStatement, other: CodedStatement): boolean {
  return one.id === other.id;
}

function haveEqualPrincipals(one: CodedStatement, other: CodedStatement): boolean {
  const [a, b] = [new Set(one.principals), new Set(other.principals)];
  return a.size === b.size && [...a].every((each) => b.has(each));
}

function alignStatement(
  first: CodedStatement | undefined,
  second: CodedStatement | undefined,
): AlignedStatement {
  const [ones, others] = [first?.acts ?? [], second?.acts ?? []];
  const partners = alignActs(ones, others);
  const taken = new Set(partners.values());
  return {
    first,
    second,
    acts: ones.flatMap((one) => {
      const other = partners.get(one);
      return other === undefined ? [] : [{ first: one, second: other }];
    }),
    onlyFirst: ones.filter((one) => !partners.has(one)),
    onlySecond: others.filter((other) => !taken.has(other)),
  };
}

function alignActs(
  ones: readonly CodedAct[],
  others: readonly CodedAct[],
): ReadonlyMap<CodedAct, CodedAct> {
  const partners = new Map<CodedAct, CodedAct>();
  const free = new Set(others);
  const pair = (one: CodedAct, other: CodedAct): void => {
    partners.set(one, other);
    free.delete(other);
  };
  // The sort is stable, so that equal overlaps stay in the order of the text.
  const overlaps = ones
    .flatMap((one) => others.map((other) => ({ one, other, length: overlapOf(one, other) })))
    .filter(({ one, other, length }) => length > 0 && one.kind === other.kind)
    .toSorted((a, b) => b.length - a.length);
  for (const { one, other } of overlaps) {
    if (!partners.has(one) && free.has(other)) pair(one, other);
  }
  for (const one of ones) {
    if (partners.has(one)) continue;
    const other = [...free].find(
      (each) => each.kind === one.kind && !(isAnchored(one) && isAnchored(each)),
    );
    if (other !== undefined) pair(one, other);
  }
  return partners;
}

function isAnchored({ anchors }: CodedAct): boolean {
  return anchors.length > 0;
}

/** The longest passage that both acts have, in characters. */
function overlapOf(one: CodedAct, other: CodedAct): number {
  const lengths = one.anchors.flatMap((a) =>
    other.anchors
      .filter(({ document }) => document === a.document)
      .map((b) => Math.min(a.end, b.end) - Math.max(a.start, b.start)),
  );
  return Math.max(0, ...lengths);
}
