/** Each position on a time axis: a day as a dot, a month or a year as a bar of its length. */
import { dot, link, rect, ruleY, text, type PlotOptions } from '@observablehq/plot';
import { useCallback } from 'react';
import { TimelinePositionsDocument } from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { toDate, toSpan } from '../../charts/day-span.js';
import { Drawing } from '../../charts/drawing.js';
import { dateCell, positionCell, recordsCell, wordCell } from '../../figure/cells.js';
import { createTimeAxis, drawTimeAxis } from '../../charts/time-axis.js';
import { Figure } from '../../figure/figure.js';
import { Answered } from '../../frame/answered.js';
import { Pager } from '../../frame/pager.js';
import { usePage } from '../../state/use-page.js';
import type { FilterState } from '../../state/use-position-filter.js';
import { groupColours } from '../../words/kind-group.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { kindNames, toWords } from '../../words/vocabulary.js';
import { toDateMarks, type DatedPosition, type DateMark } from './date-marks.js';

/** The largest page that the API allows. */
const PAGE = 200;
/** Half of the last label extends beyond the end of the axis. */
const MARGIN = 18;
const AXIS = 30;

interface DatedPositionsProps {
  readonly state: FilterState;
}

export function DatedPositions({ state }: DatedPositionsProps) {
  const variables = { filter: state.filter, ...usePage('marks', PAGE) };
  const asked = useAnswer(TimelinePositionsDocument, variables);
  return (
    <Answered asked={asked}>
      {({ positions: { nodes, totalCount, pageInfo } }) =>
        // The counts above explain an empty result.
        nodes.length === 0 ? null : (
          <Figure
            id="marks"
            title="Each position, as precisely as its date is known"
            unit="positions"
            extent={`${printNumber(nodes.length)} of ${printCount(totalCount, 'position')}, latest first`}
            source={{ document: TimelinePositionsDocument, variables }}
            files={{ filter: variables.filter }}
            table={{
              columns: ['date', 'by', 'precision', 'kind', 'says'],
              rows: nodes.map(({ id, occurredOn, madeBy, kind, asserts }) => [
                dateCell(occurredOn),
                recordsCell(madeBy),
                wordCell(occurredOn.precision, toWords(occurredOn.precision)),
                wordCell(kind, kindNames[kind]),
                positionCell({ id, asserts }),
              ]),
            }}
            note="Each mark links to one position. A ring with a line: sources give different days. Shorten the period to separate days."
          >
            <PrecisionLegend />
            <Marks positions={nodes} />
            <Pager
              list="marks"
              extent={{ shown: nodes.length, total: totalCount }}
              pageInfo={pageInfo}
            />
          </Figure>
        )
      }
    </Answered>
  );
}

function PrecisionLegend() {
  return (
    <ul className="legend">
      <li>
        <svg viewBox="0 0 10 10" aria-hidden>
          <circle cx="5" cy="5" r="4.5" fill="var(--soft)" />
        </svg>
        above the line: the day is known
      </li>
      <li>
        <svg viewBox="0 0 10 10" aria-hidden>
          <rect y="2.5" width="10" height="5" rx="1.5" fill="var(--soft)" />
        </svg>
        below it: only the month or the year, drawn at its length
      </li>
    </ul>
  );
}

function Marks({ positions }: { readonly positions: readonly DatedPosition[] }) {
  const draw = useCallback((width: number) => drawMarks(positions, width), [positions]);
  return (
    <Drawing
      label="Positions over time, one row for each group of kinds: dots where the day is known, bars where only the month or the year is"
      draw={draw}
    />
  );
}

function drawMarks(positions: readonly DatedPosition[], width: number): PlotOptions {
  const spans = positions.map(({ occurredOn }) => toSpan(occurredOn));
  const axis = createTimeAxis(spans, width - 2 * MARGIN);
  const { start, end } = axis;
  const { marks, rows, height } = toDateMarks(positions, (width - 2 * MARGIN) / (end - start));
  const shared = {
    fill: ({ group }: DateMark) => groupColours[group],
    href: 'href',
    ariaLabel: 'label',
    title: 'label',
  } as const;
  return {
    width,
    height: height + AXIS,
    margin: MARGIN,
    marginTop: 0,
    marginBottom: AXIS,
    x: { type: 'utc', label: null, domain: [toDate(start), toDate(end)] },
    // Pixels from the top, as the marks are placed.
    y: { axis: null, domain: [0, height], range: [0, height] },
    marks: [
      ...drawTimeAxis(axis),
      ruleY(rows, { y: 'line', stroke: 'var(--soft)', strokeOpacity: 0.6 }),
      text(rows, {
        y: 'top',
        text: 'name',
        frameAnchor: 'left',
        textAnchor: 'start',
        lineAnchor: 'top',
        dy: 4,
        fontWeight: 600,
        fill: ({ group }: DateMark) => groupColours[group],
        stroke: 'var(--paper)',
        strokeWidth: 4,
      }),
      rect(
        marks.filter(({ isDay }) => !isDay),
        {
          ...shared,
          x1: ({ from }: DateMark) => toDate(from),
          x2: ({ to }: DateMark) => toDate(to + 1),
          y1: ({ y }: DateMark) => y - 3,
          y2: ({ y }: DateMark) => y + 3,
          rx: 2,
          insetLeft: 0.5,
          insetRight: 0.5,
        },
      ),
      link(
        marks.filter(({ rival }) => rival !== undefined),
        {
          x1: ({ from, rival }: DateMark) => toDate(rival?.from ?? from),
          x2: ({ to, rival }: DateMark) => toDate(rival?.to ?? to),
          y1: 'y',
          y2: 'y',
          stroke: 'var(--ink)',
        },
      ),
      dot(
        marks.filter(({ isDay }) => isDay),
        {
          ...shared,
          x: ({ from }: DateMark) => toDate(from),
          y: 'y',
          r: 4,
          stroke: ({ rival }: DateMark) => (rival === undefined ? 'none' : 'var(--ink)'),
        },
      ),
    ],
  };
}
