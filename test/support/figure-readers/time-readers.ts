/** Figures about when things were said, and how long an answer took. */
import {
  type Counted,
  type Day,
  listNames,
  type Named,
  type Page,
  printDay,
  printSpan,
  readGroups,
  readPositions,
  type Rows,
  type Said,
  type Span,
} from './read-parts.js';

export const timeReaders = {
  'timeline#counts': ({ timeline }: { timeline: Timeline }) => [
    ...timeline.buckets.map(({ values }) => [undefined, ...readGroups(values)]),
    ...(timeline.imprecise === 0
      ? []
      : [['in several intervals', ...readGroups(timeline.impreciseValues)]]),
  ],
  'timeline#marks': readPositions,
  'latency#answers': ({ replyLatency }: { replyLatency: Latency }) => {
    const [{ accusations, answeredBySide, soonest, latest } = NO_GROUP] = replyLatency.groups;
    const count = (curve: WaitingCurve, from: number, to: number): number =>
      curve.points.reduce(
        (sum, point) => (point.days >= from && point.days <= to ? sum + point.answeredBySide : sum),
        0,
      );
    const bounds = [0, 1, 2, 8, 31, 366, Infinity];
    return [
      ...bounds
        .slice(0, -1)
        .map((from, index) => [
          undefined,
          count(soonest, from, (bounds[index + 1] ?? 0) - 1),
          count(latest, from, (bounds[index + 1] ?? 0) - 1),
        ]),
      [`no answer by ${printDay({ value: replyLatency.asOf })}`, accusations - answeredBySide],
    ];
  },
  'latency#waiting': ({ replyLatency }: { replyLatency: Latency }) => {
    const [{ soonest, latest } = NO_GROUP] = replyLatency.groups;
    return [soonest, latest].flatMap(({ points }) =>
      points.map(({ days, atRisk, answeredBySide }) => [undefined, days, atRisk, answeredBySide]),
    );
  },
  'latency#groups': ({ replyLatency }: { replyLatency: Latency }) =>
    replyLatency.groups.map(({ accusations, answeredBySide }) => [
      undefined,
      accusations,
      answeredBySide,
    ]),
  'unanswered#sides': ({ unanswered }: { unanswered: Page<Unanswered> }) => {
    const held = unanswered.nodes.flatMap(({ coverage }) => coverage);
    const names = [...new Set(held.map(({ side }) => side.name))];
    return names
      .map((name) => {
        const own = held.filter(({ side }) => side.name === name);
        const heard = own.filter(({ statements }) => statements > 0).length;
        return [name, heard, own.length - heard] as const;
      })
      .sort(
        ([name, heard, unheard], [other, otherHeard, otherUnheard]) =>
          otherHeard + otherUnheard - heard - unheard || (name < other ? -1 : 1),
      );
  },
  'unanswered#unanswered': ({ unanswered }: { unanswered: Page<Unanswered> }) =>
    unanswered.nodes.flatMap(({ accusation, waited, coverage }) =>
      coverage.map(({ side, statements, lastStatement }) => [
        printDay(accusation.occurredOn),
        listNames(accusation.madeBy),
        printSpan(waited),
        side.name,
        statements,
        lastStatement === null ? '' : printDay(lastStatement.occurredOn),
        accusation.asserts,
      ]),
    ),
} satisfies Readonly<Record<string, (data: never) => Rows>>;

interface Timeline {
  readonly buckets: readonly { readonly from: string; readonly values: readonly Counted[] }[];
  readonly imprecise: number;
  readonly impreciseValues: readonly Counted[];
}

interface Unanswered {
  readonly accusation: Said;
  readonly waited: Span;
  readonly coverage: readonly {
    readonly side: Named;
    readonly statements: number;
    readonly lastStatement: { readonly occurredOn: Day } | null;
  }[];
}

interface WaitingCurve {
  readonly points: readonly {
    readonly days: number;
    readonly atRisk: number;
    readonly answeredBySide: number;
  }[];
}

interface Latency {
  readonly asOf: string;
  readonly groups: readonly {
    readonly accusations: number;
    readonly answeredBySide: number;
    readonly soonest: WaitingCurve;
    readonly latest: WaitingCurve;
  }[];
}

const NO_GROUP: Latency['groups'][number] = {
  accusations: 0,
  answeredBySide: 0,
  soonest: { points: [] },
  latest: { points: [] },
};
