/** The Kaplan–Meier estimate over all accusations. */
import { axisX, axisY, gridY, ruleY, text, type PlotOptions } from '@observablehq/plot';
import { useCallback } from 'react';
import {
  ReplyLatencyDocument,
  type ReplyLatencyQuery,
  type WaitingGroupFragment,
} from '../../../generated/graphql.js';
import { Drawing } from '../../charts/drawing.js';
import { wordCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { Choice } from '../../filter/choice.js';
import { useChoice } from '../../state/use-parameter.js';
import { printDate } from '../../words/print-date.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { drawWaiting, lastStep } from './draw-waiting.js';
import { lastAnswer, printWaiting } from './waiting-steps.js';

interface WaitingCurvesProps {
  readonly latency: ReplyLatencyQuery['replyLatency'];
  readonly group: WaitingGroupFragment;
  readonly variables: Readonly<Record<string, unknown>>;
}

const WINDOWS = { month: '30 days', year: 'a year', all: 'to the last answer' } as const;
type Window = keyof typeof WINDOWS;

export function WaitingCurves({ latency, group, variables }: WaitingCurvesProps) {
  const [window, setWindow] = useChoice<Window>('days', ['month', 'year', 'all']);
  const end = { month: 30, year: 365, all: Math.max(1, lastAnswer(group)) }[window];
  const draw = useCallback((width: number) => drawCurves(group, end, width), [group, end]);
  const { soonest, latest, accusations, answeredBySide } = group;
  const still = printWaiting(lastStep(group, end));
  const curves = [
    [wordCell('SOONEST', 'as soon as dates allow'), soonest],
    [wordCell('LATEST', 'as late as dates allow'), latest],
  ] as const;
  return (
    <Figure
      id="waiting"
      title="How many still wait"
      unit="share of accusations without an answer"
      extent={`${printNumber(answeredBySide)} of ${printCount(accusations, 'accusation')} answered by this side by ${printDate({ value: latency.asOf })}`}
      source={{ document: ReplyLatencyDocument, variables }}
      table={{
        columns: [
          { heading: 'if answers came', csv: 'answers' },
          'days',
          { heading: 'number at risk', csv: 'waited_until_then' },
          { heading: 'answered by this side', csv: 'answered_by_side' },
          'share waiting longer',
          'standard error',
        ],
        rows: curves.flatMap(([name, { points }]) =>
          points.map(({ days, atRisk, answeredBySide: then, waiting, standardError }) => [
            name,
            days,
            atRisk,
            then,
            waiting,
            standardError,
          ]),
        ),
      }}
      note="Kaplan–Meier estimate (1958). Dates are partial, so there are two curves: if each answer came as soon as its dates allow, and if each came as late. Dashed: no answer came later. The table has standard errors by Greenwood’s formula; they describe sampling variation, and this corpus is not a sample."
    >
      <Choice label="Show" names={WINDOWS} value={window} setValue={setWindow} />
      <Drawing
        label={`Share of accusations that still wait, by days after them: ${still} after ${printCount(end, 'day')}`}
        draw={draw}
      />
    </Figure>
  );
}

function drawCurves(group: WaitingGroupFragment, end: number, width: number): PlotOptions {
  const last = lastStep(group, end);
  return {
    width,
    height: 320,
    marginLeft: 46,
    marginRight: 108,
    marginBottom: 40,
    marginTop: 12,
    x: { domain: [0, end] },
    y: { domain: [0, 1] },
    marks: [
      gridY({ ticks: 5, stroke: 'var(--line)', strokeOpacity: 1 }),
      axisY({
        ticks: 5,
        tickSize: 0,
        label: null,
        tickFormat: (share: number) => `${String(Math.round(share * 100))} %`,
      }),
      axisX({
        tickSize: 4,
        label: 'days after the accusation',
        labelArrow: 'none',
        labelAnchor: 'center',
      }),
      ruleY([0], { stroke: 'var(--soft)' }),
      ...drawWaiting(group, end),
      text([last], {
        x: 'days',
        y: ({ soonest, latest }: typeof last) => (soonest + latest) / 2,
        text: (step: typeof last) => `${printWaiting(step)}\nstill wait`,
        textAnchor: 'start',
        dx: 8,
        fontWeight: 600,
        lineHeight: 1.25,
      }),
    ],
  };
}
