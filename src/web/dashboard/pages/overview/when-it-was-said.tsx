/** Positions by year, in small multiples of the groups of kinds. */
import { useCallback } from 'react';
import {
  OverviewTimelineDocument,
  type OverviewTimelineQuery,
} from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { Drawing } from '../../charts/drawing.js';
import {
  countGroups,
  drawKindBars,
  groupNames,
  toKindBars,
  type KindBucket,
} from '../../charts/kind-bars.js';
import { Figure } from '../../figure/figure.js';
import { Answered } from '../../frame/answered.js';
import { Empty } from '../../frame/empty.js';
import { KIND_GROUPS } from '../../words/kind-group.js';
import { printCount } from '../../words/print-number.js';

type Timeline = OverviewTimelineQuery['timeline'];

export function WhenItWasSaid() {
  const asked = useAnswer(OverviewTimelineDocument, {});
  return <Answered asked={asked}>{({ timeline }) => <Years timeline={timeline} />}</Answered>;
}

function Years({ timeline }: { readonly timeline: Timeline }) {
  const { buckets, totalCount } = timeline;
  const draw = useCallback(
    (width: number) => drawKindBars(toKindBars(buckets, toYear), buckets, width),
    [buckets],
  );
  const [first] = buckets;
  const last = buckets.at(-1);
  if (first === undefined || last === undefined)
    return <Empty>The corpus holds no position.</Empty>;
  return (
    <Figure
      id="years"
      title="When it was said"
      unit="positions by year"
      extent={`${printCount(totalCount, 'position')}, ${first.from.slice(0, 4)} to ${last.to.slice(0, 4)}`}
      source={{ document: OverviewTimelineDocument, variables: {} }}
      files={{}}
      table={{
        columns: ['year', ...KIND_GROUPS.map((group) => groupNames[group])],
        rows: buckets.map(({ from, values }) => [
          from.slice(0, 4),
          ...countGroups(values).map((count) => Math.round(count * 100) / 100),
        ]),
      }}
      note={
        <>
          A partial date is spread over its possible days, so a year may have a fraction of a
          position. <a href="/timeline">Each position on the timeline</a>
        </>
      }
    >
      <Drawing label="Bars of positions by year, one row for each group of kinds" draw={draw} />
    </Figure>
  );
}

function toYear({ from }: KindBucket): string {
  const year = from.slice(0, 4);
  return `/timeline?from=${year}&to=${year}`;
}
