/** Positions by interval and group of kinds; each bar links to its interval. */
import { useCallback } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import {
  TimelineCountsDocument,
  type ImpreciseDates,
  type TimelineCountsQuery,
} from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { Drawing } from '../../charts/drawing.js';
import { printInterval } from '../../charts/interval-labels.js';
import {
  countGroups,
  drawKindBars,
  groupNames,
  toKindBars,
  type KindBucket,
} from '../../charts/kind-bars.js';
import { intervalCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { Choice } from '../../filter/choice.js';
import { Answered } from '../../frame/answered.js';
import { Empty } from '../../frame/empty.js';
import { useChoice } from '../../state/use-parameter.js';
import type { FilterState } from '../../state/use-position-filter.js';
import { KIND_GROUPS } from '../../words/kind-group.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { intervalNames, offerIntervals, toPeriod, type CountedInterval } from './intervals.js';

const IMPRECISE_NAMES: Readonly<Record<ImpreciseDates, string>> = {
  SPREAD: 'spread over their possible days',
  SEPARATE: 'counted separately',
};

interface PositionCountsProps {
  readonly state: FilterState;
}

export function PositionCounts({ state }: PositionCountsProps) {
  const { filter, isFiltered } = state;
  const { from, to } = filter.occurred ?? {};
  const offered = offerIntervals(from ?? undefined, to ?? undefined);
  const [interval, setInterval] = useChoice<CountedInterval>('interval', offered);
  const [imprecise, setImprecise] = useChoice<ImpreciseDates>('imprecise', ['SPREAD', 'SEPARATE']);
  const variables = { filter, interval, imprecise };
  const asked = useAnswer(TimelineCountsDocument, variables);
  return (
    <>
      <Choice
        label="Count by"
        names={nameIntervals(offered)}
        value={interval}
        setValue={setInterval}
      />
      <Choice
        label="Partial dates are"
        names={IMPRECISE_NAMES}
        value={imprecise}
        setValue={setImprecise}
      />
      <Answered asked={asked}>
        {({ timeline }) =>
          timeline.totalCount === 0 ? (
            <Empty isFiltered={isFiltered}>The filter finds no position.</Empty>
          ) : (
            <Counts timeline={timeline} interval={interval} variables={variables} />
          )
        }
      </Answered>
    </>
  );
}

interface CountsProps {
  readonly timeline: TimelineCountsQuery['timeline'];
  readonly interval: CountedInterval;
  readonly variables: Readonly<Record<string, unknown>>;
}

function Counts({ timeline, interval, variables }: CountsProps) {
  const { buckets, totalCount, imprecise, impreciseValues } = timeline;
  const toHref = useNarrowed(interval);
  const draw = useCallback(
    (width: number) => drawKindBars(toKindBars(buckets, toHref), buckets, width),
    [buckets, toHref],
  );
  const [first] = buckets;
  const last = buckets.at(-1);
  const period =
    first === undefined || last === undefined
      ? ''
      : `, ${printInterval({ from: first.from, to: last.to })}`;
  const apart =
    imprecise === 0
      ? []
      : [[intervalCell('in several intervals', null), ...toCells(impreciseValues)]];
  return (
    <Figure
      id="counts"
      title={`How many, by ${intervalNames[interval]}`}
      unit={`positions by ${intervalNames[interval]}`}
      extent={`${printNumber(totalCount - imprecise)} of ${printCount(totalCount, 'position')}${period}`}
      source={{ document: TimelineCountsDocument, variables }}
      table={{
        columns: [
          { heading: intervalNames[interval], csv: '' },
          ...KIND_GROUPS.map((group) => groupNames[group]),
        ],
        rows: [
          ...buckets.map((bucket) => [
            intervalCell(printInterval(bucket), bucket),
            ...toCells(bucket.values),
          ]),
          ...apart,
        ],
      }}
      note={
        imprecise === 0
          ? 'Each bar links to its period. A date that may fall into several intervals is spread evenly over its days, so an interval may have a fraction of a position.'
          : `Each bar links to its period. ${printCount(imprecise, 'position')} whose date may fall into more than one ${intervalNames[interval]} ${imprecise === 1 ? 'is' : 'are'} not drawn here; the table counts ${imprecise === 1 ? 'it' : 'them'} separately.`
      }
    >
      {first !== undefined && (
        <Drawing
          label={`Bars of positions by ${intervalNames[interval]}, one row for each group of kinds`}
          draw={draw}
        />
      )}
    </Figure>
  );
}

/**
 * The current URL narrowed to one interval. Without `interval`, so that the shorter period gets its
 * own default.
 */
function useNarrowed(interval: CountedInterval): (bucket: KindBucket) => string {
  const [path] = useLocation();
  const [parameters] = useSearchParams();
  return useCallback(
    (bucket) => {
      const { from, to } = toPeriod(bucket, interval);
      const narrowed = new URLSearchParams(parameters);
      narrowed.delete('interval');
      narrowed.set('from', from);
      narrowed.set('to', to);
      return `${path}?${narrowed.toString()}`;
    },
    [path, parameters, interval],
  );
}

/** Coarsest first, whatever the order in which they are offered. */
function nameIntervals(
  offered: readonly CountedInterval[],
): Readonly<Partial<Record<CountedInterval, string>>> {
  return Object.fromEntries(
    Object.entries(intervalNames).filter(([name]) => offered.some((each) => each === name)),
  );
}

function toCells(values: KindBucket['values']): readonly number[] {
  return countGroups(values).map((count) => Math.round(count * 100) / 100);
}
