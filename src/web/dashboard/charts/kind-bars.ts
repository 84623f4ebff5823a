/** Bars of positions over time, one row for each group of kinds. Pure. */
import { axisX, barY, ruleY, type PlotOptions } from '@observablehq/plot';
import { groupColours, KIND_GROUPS, toKindGroup, type KindGroup } from '../words/kind-group.js';
import { printNumber } from '../words/print-number.js';
import { chooseTicks, printInterval } from './interval-labels.js';

export interface KindBucket {
  /** First and last day, ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

export interface KindBar {
  readonly from: string;
  readonly group: KindGroup;
  readonly count: number;
  readonly label: string;
  /** Link of the bar. */
  readonly href: string | undefined;
}

export const groupNames: Readonly<Record<KindGroup, string>> = {
  accusation: 'accusations',
  denial: 'denials',
  proposal: 'proposals',
  other: 'other kinds',
};

/** One count for each group, in the order of KIND_GROUPS. */
export function countGroups(values: KindBucket['values']): readonly number[] {
  return KIND_GROUPS.map((group) =>
    values
      .filter(({ value }) => toKindGroup(value) === group)
      .reduce((sum, { count }) => sum + count, 0),
  );
}

export function toKindBars(
  buckets: readonly KindBucket[],
  toHref?: (bucket: KindBucket) => string,
): readonly KindBar[] {
  return buckets.flatMap((bucket) => {
    const counts = countGroups(bucket.values);
    return KIND_GROUPS.map((group, index) => {
      const count = counts[index] ?? 0;
      return {
        from: bucket.from,
        group,
        count,
        label: `${printInterval(bucket)}, ${groupNames[group]}: ${printNumber(count)}`,
        href: count === 0 ? undefined : toHref?.(bucket),
      };
    });
  });
}

const ROW_HEIGHT = 66;

export function drawKindBars(
  bars: readonly KindBar[],
  buckets: readonly KindBucket[],
  width: number,
): PlotOptions {
  const groups = KIND_GROUPS.filter((group) =>
    bars.some((bar) => bar.group === group && bar.count > 0),
  );
  const marginLeft = 30;
  const marginRight = 84;
  const ticks = chooseTicks(buckets, width - marginLeft - marginRight);
  return {
    width,
    height: 40 + groups.length * ROW_HEIGHT,
    marginLeft,
    marginRight,
    marginTop: 4,
    marginBottom: 36,
    x: { label: null, type: 'band', padding: 0.2, domain: buckets.map(({ from }) => from) },
    y: { label: null, ticks: 3, insetTop: 8 },
    fy: { label: null, domain: groups, tickFormat: (group: KindGroup) => groupNames[group] },
    marks: [
      axisX({
        ticks: [...ticks.keys()],
        tickFormat: (from: string) => ticks.get(from) ?? '',
        tickSize: 0,
      }),
      barY(
        bars.filter(({ count }) => count > 0),
        {
          x: 'from',
          y: 'count',
          fy: 'group',
          fill: ({ group }: KindBar) => groupColours[group],
          href: 'href',
          ariaLabel: 'label',
          title: 'label',
        },
      ),
      ruleY([0], { stroke: 'var(--line)' }),
    ],
  };
}
