/** Answers by waiting time, and accusations without an answer. */
import { barX, text, type PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import {
  ReplyLatencyDocument,
  type ReplyLatencyQuery,
  type WaitingGroupFragment,
} from '../../../generated/graphql.js';
import { Drawing } from '../../charts/drawing.js';
import { Counts } from '../../figure/counts.js';
import { boundsCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { printDate } from '../../words/print-date.js';
import { printCount, printNumber, printShare } from '../../words/print-number.js';
import { countAnswered, printMedian, WAITING_RANGES, type WaitingRange } from './waiting-steps.js';

interface AnswersByWaitProps {
  readonly latency: ReplyLatencyQuery['replyLatency'];
  readonly group: WaitingGroupFragment;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Bar extends WaitingRange {
  readonly soonest: number;
  readonly latest: number;
}

const NEVER = 'no answer';
const ROW_HEIGHT = 36;

export function AnswersByWait({ latency, group, variables }: AnswersByWaitProps) {
  const { asOf, matchedAccusations, withoutState } = latency;
  const { accusations, answeredBySide, soonest, latest } = group;
  const bars = useMemo(
    () =>
      WAITING_RANGES.map((range) => ({
        ...range,
        soonest: countAnswered(soonest, range),
        latest: countAnswered(latest, range),
      })),
    [soonest, latest],
  );
  const waiting = accusations - answeredBySide;
  const draw = useCallback((width: number) => drawBars(bars, waiting, width), [bars, waiting]);
  const day = printDate({ value: asOf });
  return (
    <Figure
      id="answers"
      title="How soon the accused answer, if they do"
      unit="accusations, once for each side accused"
      extent={`${printNumber(accusations)}, from ${printNumber(matchedAccusations - withoutState)} of ${printCount(matchedAccusations, 'accusation')}`}
      source={{ document: ReplyLatencyDocument, variables }}
      table={{
        columns: [
          'after',
          { heading: 'if as soon as dates allow', csv: 'answers_soonest' },
          { heading: 'if as late as dates allow', csv: 'answers_latest' },
        ],
        rows: [
          ...bars.map(({ name, from, to, soonest: first, latest: last }) => [
            boundsCell(name, { minDays: from, maxDays: Number.isFinite(to) ? to : null }),
            first,
            last,
          ]),
          [boundsCell(`${NEVER} by ${day}`, { minDays: null, maxDays: null }), waiting, waiting],
        ],
      }}
      note={
        <>
          Answered: by the side that is accused, in this corpus. The first answer counts. The median
          is the time after which no more than half still wait; it is not reached if more than half
          never get an answer.{' '}
          {withoutState > 0 &&
            `${printCount(withoutState, 'accusation')} without an accused state or bloc left out: there is nobody whose answer could be counted. `}
          <a href="/unanswered">Unanswered accusations</a>, with what the corpus holds of the
          accused since.
        </>
      }
    >
      <Counts
        rows={[
          ['accusations of a side', accusations],
          [
            `answered by this side, ${printShare(answeredBySide, accusations) ?? ''}`,
            answeredBySide,
          ],
          [`no answer by ${day}`, waiting],
          ['median wait of all', printMedian(group)],
        ]}
      />
      <ul className="legend">
        <li>
          <svg viewBox="0 0 10 10" aria-hidden>
            <rect y="1" width="10" height="8" fill="var(--matrix)" />
          </svg>
          if each came as soon as its dates allow
        </li>
        <li>
          <svg viewBox="0 0 10 10" aria-hidden>
            <rect x="0.5" y="1" width="9" height="8" fill="none" stroke="var(--matrix)" />
          </svg>
          as late
        </li>
        <li>
          <svg viewBox="0 0 10 10" aria-hidden>
            <rect
              x="0.5"
              y="1"
              width="9"
              height="8"
              fill="none"
              stroke="var(--soft)"
              strokeDasharray="2 1.5"
            />
          </svg>
          still waiting
        </li>
      </ul>
      <Drawing
        label={`Bars of answers by days after the accusation; ${printNumber(waiting)} have none`}
        draw={draw}
      />
    </Figure>
  );
}

function drawBars(bars: readonly Bar[], waiting: number, width: number): PlotOptions {
  const shown = bars.filter(({ soonest, latest }) => soonest + latest > 0);
  const shared = { y: 'name', textAnchor: 'start', dx: 6 } as const;
  const half = ROW_HEIGHT / 2;
  return {
    width,
    height: 12 + (shown.length + 1) * ROW_HEIGHT,
    marginLeft: 124,
    marginRight: 40,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null },
    y: { label: null, tickSize: 0, padding: 0, domain: [...shown.map(({ name }) => name), NEVER] },
    marks: [
      barX(shown, {
        y: 'name',
        x: 'soonest',
        insetTop: 4,
        insetBottom: half,
        fill: 'var(--matrix)',
        ariaLabel: ({ name, soonest }: Bar) => `${name}, at the soonest: ${printNumber(soonest)}`,
      }),
      barX(shown, {
        y: 'name',
        x: 'latest',
        insetTop: half + 1,
        insetBottom: 5,
        fill: 'none',
        stroke: 'var(--matrix)',
        ariaLabel: ({ name, latest }: Bar) => `${name}, at the latest: ${printNumber(latest)}`,
      }),
      text(shown, { ...shared, x: 'soonest', text: 'soonest', dy: -half / 2 + 1 }),
      text(shown, { ...shared, x: 'latest', text: 'latest', dy: half / 2 - 2 }),
      barX([waiting], {
        y: () => NEVER,
        x: (count: number) => count,
        insetTop: 5,
        insetBottom: 5,
        fill: 'var(--soft)',
        fillOpacity: 0.08,
        stroke: 'var(--soft)',
        strokeDasharray: '4 3',
        ariaLabel: (count: number) => `no answer: ${printNumber(count)}`,
      }),
      text([waiting], {
        ...shared,
        y: () => NEVER,
        x: (count: number) => count,
        text: (count: number) => printNumber(count),
      }),
    ],
  };
}
