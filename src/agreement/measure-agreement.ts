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
  toChoice,
  type Choice,
  type Coefficient,
  type Counts,
} from './coefficients.js';

export type Measure = 'F1' | 'COHENS_KAPPA' | 'KRIPPENDORFFS_ALPHA' | 'KRIPPENDORFFS_ALPHA_MASI';

/** A row of the API, hence not an interface. */
export type MeasuredFigure = {
  /** `acts`, `replies`, or the name of a field. */
  readonly what: string;
  readonly measure: Measure;
  readonly value: number | null;
  /** Why there is no value. */
  readonly reason: string | null;
  readonly n: number;
  readonly interval: Interval | null;
  readonly unmatched: { readonly first: number; readonly second: number };
};

export interface ConfusionTable {
  readonly what: string;
  /** All terms of the vocabulary. */
  readonly terms: readonly string[];
  /** Combinations that occur, in the order of the vocabulary. */
  readonly cells: readonly ConfusionCell[];
}

interface ConfusionCell {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly count: number;
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

const DIGITS = 3;

export function measureAgreement(pairs: readonly CodingPair[]): MeasuredAgreement {
  const statements = pairs.flatMap(alignCodings);
  const acts = statements.map(countActs);
  const { first, second, shared } = addCounts(acts);
  const names = nameActs(statements);
  const replies = statements.map((statement) => countReplies(statement, names));
  const coded = codedFields.map((field) => ({
    field,
    choices: statements.map((statement) => choicesOf(statement, field)),
  }));
  return {
    statementCount: statements.filter((each) => each.first && each.second).length,
    firstActCount: first,
    secondActCount: second,
    matchedActCount: shared,
    figures: [
      measureFound('acts', acts),
      measureFound('replies', replies),
      ...coded.flatMap(({ field, choices }) =>
        measureField(field, choices, countUnmatched(statements, field.kind)),
      ),
    ],
    tables: coded.map(({ field, choices }) => printTable(field, choices.flat())),
  };
}

/** @param counts by statement */
function measureFound(what: string, counts: readonly Counts[]): MeasuredFigure {
  const { first, second, shared } = addCounts(counts);
  const compute = (sample: readonly Counts[]): Coefficient => computeF1(addCounts(sample));
  return toFigure(what, 'F1', counts, compute, {
    n: first + second,
    unmatched: { first: first - shared, second: second - shared },
  });
}

/** @param choices by statement */
function measureField(
  { name, isSet }: CodedField,
  choices: readonly Choices[],
  unmatched: MeasuredFigure['unmatched'],
): readonly MeasuredFigure[] {
  const more = { n: choices.flat().length, unmatched };
  const distance = isSet ? masiDistance : nominalDistance;
  const alpha = isSet ? 'KRIPPENDORFFS_ALPHA_MASI' : 'KRIPPENDORFFS_ALPHA';
  return [
    toFigure(name, 'COHENS_KAPPA', choices, (sample) => computeKappa(sample.flat()), more),
    toFigure(name, alpha, choices, (sample) => computeAlpha(sample.flat(), distance), more),
  ];
}

/** @param statements what the figure is computed from, by statement */
function toFigure<Part>(
  what: string,
  measure: Measure,
  statements: readonly Part[],
  compute: (sample: readonly Part[]) => Coefficient,
  more: Pick<MeasuredFigure, 'n' | 'unmatched'>,
): MeasuredFigure {
  const { value, reason } = compute(statements);
  const interval = value === undefined ? undefined : bootstrap(statements, compute);
  return {
    what,
    measure,
    value: value === undefined ? null : round(value),
    reason: reason ?? null,
    interval: interval === undefined ? null : roundInterval(interval),
    ...more,
  };
}

type Choices = readonly (readonly [Choice, Choice])[];

/** What both coders chose in the aligned acts; acts in which one of them left the field out do not count. */
function choicesOf({ acts }: AlignedStatement, { name }: CodedField): Choices {
  return acts.flatMap(({ first, second }) => {
    const [one, other] = [first.fields[name], second.fields[name]];
    return one === undefined || other === undefined
      ? []
      : [[toChoice(one), toChoice(other)] as const];
  });
}

function printTable({ name: what, terms }: CodedField, choices: Choices): ConfusionTable {
  const places = new Map(terms.map((term, index) => [term, index]));
  const order = ({ terms: chosen }: Choice): readonly string[] =>
    chosen.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  const cells = new Map<string, ConfusionCell>();
  for (const [one, other] of choices) {
    const key = `${one.key} / ${other.key}`;
    const cell = cells.get(key) ?? { first: order(one), second: order(other), count: 0 };
    cells.set(key, { ...cell, count: cell.count + 1 });
  }
  const sorted = [...cells.values()].toSorted(
    (a, b) => compareTerms(a.first, b.first, places) || compareTerms(a.second, b.second, places),
  );
  return { what, terms, cells: sorted };
}

function compareTerms(
  one: readonly string[],
  other: readonly string[],
  places: ReadonlyMap<string, number>,
): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const [a = -1, b = -1] = [one[index], other[index]].map((term) => places.get(term ?? ''));
    if (a !== b) return a - b;
  }
  return 0;
}

function countActs({ acts, onlyFirst, onlySecond }: AlignedStatement): Counts {
  return {
    first: acts.length + onlyFirst.length,
    second: acts.length + onlySecond.length,
    shared: acts.length,
  };
}

/** Links between an act and the position that it answers; equal links of aligned acts are shared. */
function countReplies(
  { acts, onlyFirst, onlySecond }: AlignedStatement,
  names: ReadonlyMap<string, string>,
): Counts {
  let first = sum(onlyFirst.map(({ replies }) => replies.length));
  let second = sum(onlySecond.map(({ replies }) => replies.length));
  let shared = 0;
  for (const act of acts) {
    const ones = new Set(act.first.replies);
    const others = new Set(act.second.replies.map((id) => names.get(id) ?? id));
    first += ones.size;
    second += others.size;
    shared += [...ones].filter((id) => others.has(id)).length;
  }
  return { first, second, shared };
}

function addCounts(counts: readonly Counts[]): Counts {
  let [first, second, shared] = [0, 0, 0];
  for (const each of counts) {
    first += each.first;
    second += each.second;
    shared += each.shared;
  }
  return { first, second, shared };
}

function countUnmatched(
  statements: readonly AlignedStatement[],
  kind: string,
): MeasuredFigure['unmatched'] {
  const count = (acts: readonly CodedAct[]): number =>
    acts.filter((act) => act.kind === kind).length;
  return {
    first: sum(statements.map(({ onlyFirst }) => count(onlyFirst))),
    second: sum(statements.map(({ onlySecond }) => count(onlySecond))),
  };
}

/** Ids of the second coder's acts -> ids of the same acts in the first coding. */
function nameActs(statements: readonly AlignedStatement[]): ReadonlyMap<string, string> {
  return new Map(
    statements.flatMap(({ acts }) => acts.map(({ first, second }) => [second.id, first.id])),
  );
}

/** More digits than the data bears out. */
function round(value: number): number {
  return Number(value.toFixed(DIGITS));
}

function roundInterval({ low, high, level }: Interval): Interval {
  return { low: round(low), high: round(high), level };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
