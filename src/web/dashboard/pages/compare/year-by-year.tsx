/** Positions made by year, one row for each actor on one scale. */
import { axisX, barY, ruleY, type PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { Drawing } from '../../charts/drawing.js';
import { chooseTicks } from '../../charts/interval-labels.js';
import { Figure } from '../../figure/figure.js';
import { printCount } from '../../words/print-number.js';
import { countValue, rankValues, type Compared } from './compared.js';
import type { ComparedFigureProps } from './how-many.js';

const ROW_HEIGHT = 88;

export function YearByYear({ compared, source }: ComparedFigureProps) {
  const years = useMemo(() => listYears(compared), [compared]);
  const draw = useCallback((width: number) => drawYears(compared, years, width), [compared, years]);
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <Figure
      id="years"
      title="When they spoke"
      unit="positions by year"
      extent={`${printCount(years.length, 'year')}, ${first} to ${last}`}
      source={source}
      table={{
        columns: ['year', ...compared.map(({ actor }) => ({ heading: actor.name, csv: actor.id }))],
        rows: years.map((year) => [
          year,
          ...compared.map((each) => countValue(each, 'YEAR', year)),
        ]),
      }}
      note="A year without a bar means that the corpus holds nothing from it, not that nothing was said. A position whose date spans several years counts for each."
    >
      <Drawing label="Bars of positions by year, one row for each actor" draw={draw} />
    </Figure>
  );
}

/** All years from the first to the last with a position, including empty ones. */
function listYears(compared: readonly Compared[]): readonly string[] {
  const years = rankValues(compared, 'YEAR').map(Number);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const count = Math.max(...years) - first + 1;
  return [...Array(count).keys()].map((index) => String(first + index));
}

function drawYears(
  compared: readonly Compared[],
  years: readonly string[],
  width: number,
): PlotOptions {
  const bars = compared.flatMap((each) =>
    years.map((year) => ({ each, year, count: countValue(each, 'YEAR', year) })),
  );
  type Bar = (typeof bars)[number];
  const marginLeft = 30;
  const marginRight = 110;
  const intervals = years.map((year) => ({ from: `${year}-01-01`, to: `${year}-12-31` }));
  const ticks = new Set(chooseTicks(intervals, width - marginLeft - marginRight).values());
  return {
    width,
    height: 36 + compared.length * ROW_HEIGHT,
    marginLeft,
    marginRight,
    marginTop: 4,
    x: { label: null, type: 'band', padding: 0.2, domain: years },
    y: { label: null, ticks: 3, insetTop: 8 },
    fy: { label: null, domain: compared.map(({ actor }) => actor.name) },
    marks: [
      axisX({ ticks: years.filter((year) => ticks.has(year)), tickSize: 0 }),
      barY(
        bars.filter(({ count }) => count > 0),
        {
          x: 'year',
          y: 'count',
          fy: ({ each }: Bar) => each.actor.name,
          fill: 'var(--matrix)',
          href: ({ each, year }: Bar) => `/timeline?by=${each.actor.id}&from=${year}&to=${year}`,
          ariaLabel: ({ each, year, count }: Bar) =>
            `${each.actor.name}, ${year}: ${printCount(count, 'position')}`,
          title: ({ year, count }: Bar) => `${year}: ${printCount(count, 'position')}`,
        },
      ),
      ruleY([0], { stroke: 'var(--line)' }),
    ],
  };
}
