/** Positions by year, in small multiples of the groups of kinds. */
import { axisX, barY, ruleY, type PlotOptions } from '@observablehq/plot';
import { useCallback } from 'react';
import {
  OverviewTimelineDocument,
  type OverviewTimelineQuery,
} from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { Drawing } from '../../charts/drawing.js';
import { Figure } from '../../figure/figure.js';
import { Answered } from '../../frame/answered.js';
import { Empty } from '../../frame/empty.js';
import { groupColours, KIND_GROUPS, toKindGroup, type KindGroup } from '../../words/kind-group.js';
import { printCount } from '../../words/print-number.js';

type Timeline = OverviewTimelineQuery['timeline'];

interface Bar {
  readonly year: number;
  readonly group: KindGroup;
  readonly count: number;
}

export function WhenItWasSaid() {
  const asked = useAnswer(OverviewTimelineDocument, {});
  return <Answered asked={asked}>{({ timeline }) => <Years timeline={timeline} />}</Answered>;
}

function Years({ timeline }: { readonly timeline: Timeline }) {
  const bars = timeline.buckets.flatMap(toBars);
  const draw = useCallback((width: number) => drawBars(bars, width), [timeline]);
  const [first] = timeline.buckets;
  const last = timeline.buckets.at(-1);
  if (first === undefined || last === undefined)
    return <Empty>The corpus holds no position.</Empty>;
  return (
    <Figure
      id="years"
      title="When it was said"
      unit="positions by year"
      extent={`${printCount(timeline.totalCount, 'position')}, ${first.from.slice(0, 4)} to ${last.to.slice(0, 4)}`}
      source={{ document: OverviewTimelineDocument, variables: {} }}
      table={{
        columns: [
          'year',
          ...KIND_GROUPS.map((group) => (group === 'other' ? 'other kinds' : `${group}s`)),
        ],
        rows: timeline.buckets.map((bucket) => [
          bucket.from.slice(0, 4),
          ...toBars(bucket).map(({ count }) => Math.round(count * 100) / 100),
        ]),
      }}
      note="A date that is known only in part is spread over the days that it can mean, so a year may hold a fraction of a position."
    >
      <Drawing label="Bars of positions by year, one row for each group of kinds" draw={draw} />
    </Figure>
  );
}

/** One for each group, in their order. */
function toBars({ from, values }: Timeline['buckets'][number]): readonly Bar[] {
  return KIND_GROUPS.map((group) => ({
    year: Number(from.slice(0, 4)),
    group,
    count: values
      .filter(({ value }) => toKindGroup(value) === group)
      .reduce((sum, { count }) => sum + count, 0),
  }));
}

function drawBars(bars: readonly Bar[], width: number): PlotOptions {
  const years = [...new Set(bars.map(({ year }) => year))];
  const labelled = years.filter((year) => (year - Math.max(...years)) % 3 === 0);
  return {
    width,
    height: 280,
    marginLeft: 30,
    marginRight: 84,
    x: { label: null, type: 'band', padding: 0.2 },
    y: { label: null, ticks: 3, insetTop: 8 },
    fy: {
      label: null,
      domain: KIND_GROUPS,
      tickFormat: (group: KindGroup) => (group === 'other' ? 'other kinds' : `${group}s`),
    },
    marks: [
      axisX({ ticks: labelled, tickFormat: String, tickSize: 0 }),
      barY(bars, {
        x: 'year',
        y: 'count',
        fy: 'group',
        fill: ({ group }: Bar) => groupColours[group],
        ariaLabel: ({ year, group, count }: Bar) =>
          `${String(year)}, ${group}: ${count.toFixed(1)}`,
      }),
      ruleY([0], { stroke: 'var(--line)' }),
    ],
  };
}
