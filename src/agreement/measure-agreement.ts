/** The figures and confusion tables of pairs of codings that may be pooled. */
import { alignCodings, type AlignedStatement } from './align.js';
import { bootstrap, type Interval } from './bootstrap.js';
import { codedFields, type CodedField } from './coded-fields.js';
import type { CodedAct, CodingPair } from './coding.js';
import {
  computeAlpha,
  computeF1,
  computeKappa,
  masiDistance,
  nominalDistance,
  type Choice,
  type Coefficient,
} from './coefficients.js';

export type Measure = 'F1' | 'COHENS_KAPPA' | 'KRIPPENDORFFS_ALPHA' | 'KRIPPENDORFFS_ALPHA_MASI';

export interface MeasuredFigure {
  /** `acts`, `replies`, or the name of a field. */
  readonly what: string;
  readonly measure: Measure;
  readonly value: number | null;
  /** Why there is no value. */
  readonly reason: string | null;
  readonly n: number;
  readonly interval: Interval | null;
  readonly unmatched: { readonly first: number; readonly second: number };
}

export interface ConfusionTable {
  readonly what: string;
  /** All terms of the vocabulary. */
  readonly terms: readonly string[];
  /** Combinations that occur, in the order of the vocabulary. */
  readonly cells: readonly {
    readonly first: Choice;
    readonly second: Choice;
    readonly count: number;
  }[];
}

export interface MeasuredAgreement {
  /** Statements that both coders have. */
  readonly statementCount: number;
  readonly firstActCount: number;
  readonly secondActCount: number;
  readonly matchedActCount: number;
  readonly figures: readonly MeasuredFigure[];
  readonly tables: readonly ConfusionTable[];
}

type Statements = readonly AlignedStatement[];

export function measureAgreement(pairs: readonly CodingPair[]): MeasuredAgreement {
  const statements = pairs.flatMap(alignCodings);
  const { first, second, shared } = countActs(statements);
  return {
    statementCount: statements.filter((each) => each.first && each.second).length,
    firstActCount: first,
    secondActCount: second,
    matchedActCount: shared,
    figures: [
      measureActs(statements),
      measureReplies(statements),
      ...codedFields.flatMap((field) => measureField(statements, field)),
    ],
    tables: codedFields.map((field) => printTable(statements, field)),
  };
}

function measureActs(statements: Statements): MeasuredFigure {
  const compute = (sample: Statements): Coefficient => {
    const { shared, first, second } = countActs(sample);
    return computeF1(shared, first, second);
  };
  const { first, second } = countActs(statements);
  return toFigure('acts', 'F1', statements, compute, {
    n: first + second,
    unmatched: countUnmatched(statements),
  });
}

/** Links between an act and the position that it answers, of aligned acts and the others. */
function measureReplies(statements: Statements): MeasuredFigure {
  // A sample has the names of the whole coding: replies lead from one statement to another.
  const names = nameActs(statements);
  const compute = (sample: Statements): Coefficient => {
    const { shared, first, second } = countReplies(sample, names);
    return computeF1(shared, first, second);
  };
  const { first, second } = countReplies(statements, names);
  return toFigure('replies', 'F1', statements, compute, {
    n: first + second,
    unmatched: countUnmatched(statements),
  });
}

function measureField(statements: Statements, field: CodedField): readonly MeasuredFigure[] {
  const more = {
    n: choicesOf(statements, field).length,
    unmatched: countUnmatched(statements, field.kind),
  };
  const distance = field.isSet ? masiDistance : nominalDistance;
  const alpha = field.isSet ? 'KRIPPENDORFFS_ALPHA_MASI' : 'KRIPPENDORFFS_ALPHA';
  return [
    toFigure(
      field.name,
      'COHENS_KAPPA',
      statements,
      (sample) => computeKappa(choicesOf(sample, field)),
      more,
    ),
    toFigure(
      field.name,
      alpha,
      statements,
      (sample) => computeAlpha(choicesOf(sample, field), distance),
      more,
    ),
  ];
}

function toFigure(
  what: string,
  measure: Measure,
  statements: Statements,
  compute: (sample: Statements) => Coefficient,
  more: Pick<MeasuredFigure, 'n' | 'unmatched'>,
): MeasuredFigure {
  const { value, reason } = compute(statements);
  const interval = value === undefined ? null : (bootstrap(statements, compute) ?? null);
  return { what, measure, value: value ?? null, reason: reason ?? null, interval, ...more };
}

/** What both coders chose in the aligned acts; acts in which one of them left the field out do not count. */
function choicesOf(
  statements: Statements,
  { name }: CodedField,
): readonly (readonly [Choice, Choice])[] {
  return statements.flatMap(({ acts }) =>
    acts.flatMap(({ first, second }) => {
      const [one, other] = [first.fields[name], second.fields[name]];
      return one === undefined || other === undefined ? [] : [[one, other] as const];
    }),
  );
}

function printTable(statements: Statements, field: CodedField): ConfusionTable {
  const { name: what, terms } = field;
  const places = new Map(terms.map((term, index) => [term, index]));
  const order = (choice: Choice): Choice =>
    choice.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  const cells = new Map<string, { first: Choice; second: Choice; count: number }>();
  for (const [one, other] of choicesOf(statements, field)) {
    const [first, second] = [order(one), order(other)];
    const key = [first, second].map((each) => each.map((term) => places.get(term)).join('+'));
    const cell = cells.get(key.join(' ')) ?? { first, second, count: 0 };
    cells.set(key.join(' '), { ...cell, count: cell.count + 1 });
  }
  const sorted = [...cells.values()].toSorted(
    (a, b) =>
      compareChoices(a.first, b.first, places) || compareChoices(a.second, b.second, places),
  );
  return { what, terms, cells: sorted };
}

function compareChoices(one: Choice, other: Choice, places: ReadonlyMap<string, number>): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const [a, b] = [one[index], other[index]].map((term) =>
      term === undefined ? -1 : (places.get(term) ?? 0),
    );
    if (a !== b) return (a ?? 0) - (b ?? 0);
  }
  return 0;
}

interface Counts {
  readonly first: number;
  readonly second: number;
  readonly shared: number;
}

function countActs(statements: Statements): Counts {
  let [first, second, shared] = [0, 0, 0];
  for (const { acts, onlyFirst, onlySecond } of statements) {
    shared += acts.length;
    first += acts.length + onlyFirst.length;
    second += acts.length + onlySecond.length;
  }
  return { first, second, shared };
}

function countUnmatched(statements: Statements, kind?: string): MeasuredFigure['unmatched'] {
  const count = (acts: readonly CodedAct[]): number =>
    acts.filter((act) => kind === undefined || act.kind === kind).length;
  return {
    first: sum(statements.map(({ onlyFirst }) => count(onlyFirst))),
    second: sum(statements.map(({ onlySecond }) => count(onlySecond))),
  };
}

function countReplies(statements: Statements, names: ReadonlyMap<string, string>): Counts {
  let [first, second, shared] = [0, 0, 0];
  for (const { acts, onlyFirst, onlySecond } of statements) {
    for (const act of acts) {
      const ones = new Set(act.first.replies);
      const others = new Set(act.second.replies.map((id) => names.get(id) ?? id));
      first += ones.size;
      second += others.size;
      shared += [...ones].filter((id) => others.has(id)).length;
    }
    first += sum(onlyFirst.map(({ replies }) => replies.length));
    second += sum(onlySecond.map(({ replies }) => replies.length));
  }
  return { first, second, shared };
}

/** Ids of the second coder's acts -> ids of the same acts in the first coding. */
function nameActs(statements: Statements): ReadonlyMap<string, string> {
  return new Map(
    statements.flatMap(({ acts }) => acts.map(({ first, second }) => [second.id, first.id])),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
