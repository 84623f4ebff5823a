/** What each side says of the other on a time axis: one above it, the other below. */
import { dot, ruleY, text, link, type PlotOptions } from '@observablehq/plot';
import { useCallback } from 'react';
import { DyadTimelineDocument, type PositionLineFragment } from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { toDate } from '../../charts/day-span.js';
import { Drawing } from '../../charts/drawing.js';
import { createTimeAxis, drawTimeAxis } from '../../charts/time-axis.js';
import { KindLegend } from '../../charts/legend.js';
import { dateCell, positionCell, recordsCell, wordCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { Answered } from '../../frame/answered.js';
import { Empty } from '../../frame/empty.js';
import type { NamedActor } from '../../record/actor-link.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { kindNames } from '../../words/vocabulary.js';
import { eitherFilter } from './dyad-filter.js';
import { groupColour, groupSymbol, toMarks, type TimeMark } from './time-marks.js';

const PAGE = 200;
const LANE_HEIGHT = 13;
/** Half of the last label extends beyond the end of the axis. */
const MARGIN = 20;

interface MirroredTimelineProps {
  readonly one: NamedActor;
  readonly other: NamedActor;
}

export function MirroredTimeline({ one, other }: MirroredTimelineProps) {
  const variables = { either: eitherFilter(one.id, other.id), first: PAGE };
  const asked = useAnswer(DyadTimelineDocument, variables);
  return (
    <Answered asked={asked}>
      {({ positions: { nodes, totalCount } }) =>
        nodes.length === 0 ? (
          <Empty>
            In this corpus, neither {one.name} nor {other.name} aims a position at the other.
          </Empty>
        ) : (
          <Figure
            id="timeline"
            title="Both sides over time"
            unit="positions aimed at the other side"
            extent={`${printNumber(nodes.length)} of ${printCount(totalCount, 'position')}, the latest`}
            source={{ document: DyadTimelineDocument, variables }}
            files={{ filter: variables.either }}
            table={{
              columns: ['date', 'by', 'kind', 'says'],
              rows: nodes.map(({ id, occurredOn, madeBy, kind, asserts }) => [
                dateCell(occurredOn),
                recordsCell(madeBy),
                wordCell(kind, kindNames[kind]),
                positionCell({ id, asserts }),
              ]),
            }}
            note="Each mark is one position and links to its words. A line beside it spans the month or year if the day is not known."
          >
            <KindLegend />
            <Marks positions={nodes} one={one} other={other} />
          </Figure>
        )
      }
    </Answered>
  );
}

interface MarksProps extends MirroredTimelineProps {
  readonly positions: readonly PositionLineFragment[];
}

function Marks({ positions, one, other }: MarksProps) {
  const draw = useCallback(
    (width: number): PlotOptions => {
      const marks = toMarks(positions, one.id, width);
      const axis = createTimeAxis(marks, width - 2 * MARGIN);
      const lanes = (sign: 1 | -1) =>
        Math.max(3, ...marks.filter((mark) => mark.side === sign).map(({ lane }) => lane + 1));
      const [above, below] = [lanes(1), lanes(-1)];
      const days = (mark: TimeMark) => toDate(mark.middle);
      return {
        width,
        height: (above + below + 2) * LANE_HEIGHT + 40,
        marginLeft: MARGIN,
        marginRight: MARGIN,
        marginTop: 8,
        x: { type: 'utc', label: null, domain: [toDate(axis.start), toDate(axis.end)] },
        y: { axis: null, domain: [-(below + 1), above + 1] },
        marks: [
          ...drawTimeAxis(axis),
          ruleY([0], { stroke: 'var(--soft)' }),
          text([`${one.name} says ↑`], { frameAnchor: 'top-left', fill: 'var(--soft)' }),
          text([`${other.name} says ↓`], {
            frameAnchor: 'bottom-left',
            fill: 'var(--soft)',
            dy: -4,
          }),
          link(
            marks.filter(({ from, to }) => from !== to),
            {
              x1: ({ from }: TimeMark) => toDate(from),
              x2: ({ to }: TimeMark) => toDate(to + 1),
              y1: 'height',
              y2: 'height',
              stroke: groupColour,
              strokeWidth: 2,
              strokeOpacity: 0.45,
            },
          ),
          dot(marks, {
            x: days,
            y: 'height',
            r: 4.5,
            symbol: groupSymbol,
            fill: groupColour,
            href: 'href',
            ariaLabel: 'label',
            title: 'label',
          }),
        ],
        symbol: { type: 'identity' },
      };
    },
    [positions, one, other],
  );
  return (
    <Drawing
      label={`Positions over time, those of ${one.name} above the line, those of ${other.name} below`}
      draw={draw}
      minWidth={560}
    />
  );
}
