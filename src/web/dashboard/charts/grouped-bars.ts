/** Grouped bars: a few actors below the name of each measure, all on one scale. Pure. */
import { axisY, barX, text, type PlotOptions } from '@observablehq/plot';
import { printNumber } from '../words/print-number.js';

export interface GroupedBar {
  /** Name of the measure. */
  readonly group: string;
  readonly actor: string;
  readonly count: number;
  readonly colour: string;
  /** Drawn as an outline, such as unanswered accusations. */
  readonly isHollow?: boolean;
  readonly href: string;
}

const ROW_HEIGHT = 19;
/** The row for the name of a group. */
const NAME = '';

/** @param bars by group, in the order of the groups; each group has the same actors in the same order */
export function drawGroupedBars(bars: readonly GroupedBar[], width: number): PlotOptions {
  const groups = [...new Set(bars.map(({ group }) => group))];
  const actors = [...new Set(bars.map(({ actor }) => actor))];
  const label = ({ group, actor, count }: GroupedBar): string =>
    `${actor}, ${group}: ${printNumber(count)}`;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return {
    width,
    height: groups.length * ((actors.length + 1) * ROW_HEIGHT + 14) + 10,
    marginLeft: 110,
    marginRight: 44,
    marginTop: 2,
    marginBottom: 2,
    x: { axis: null, domain: [0, most] },
    y: { domain: [NAME, ...actors], label: null, padding: 0 },
    fy: { domain: groups, axis: null, padding: 0.12 },
    marks: [
      axisY({ tickSize: 0 }),
      barX(
        bars.filter(({ count }) => count > 0),
        {
          fy: 'group',
          y: 'actor',
          x: 'count',
          insetTop: 2.5,
          insetBottom: 2.5,
          fill: 'colour',
          fillOpacity: ({ isHollow }: GroupedBar) => (isHollow === true ? 0.12 : 1),
          stroke: 'colour',
          href: 'href',
          ariaLabel: label,
        },
      ),
      text(bars, {
        fy: 'group',
        y: 'actor',
        x: 'count',
        dx: 6,
        textAnchor: 'start',
        text: ({ count }: GroupedBar) => printNumber(count),
      }),
      text(groups, {
        fy: (group: string) => group,
        y: () => NAME,
        x: 0,
        textAnchor: 'start',
        fontWeight: 600,
        text: (group: string) => group,
      }),
    ],
  };
}
