/** The pairs with most accusations, as bars with the answered part filled. */
import { barX, text } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { OverviewDyadsDocument, type OverviewDyadsQuery } from '../../../generated/graphql.js';
import { toDyad } from '../../page-urls.js';
import { useAnswer } from '../../api/use-answer.js';
import { Drawing } from '../../charts/drawing.js';
import { PAIR_COLUMN, pairCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import type { DataCell } from '../../figure/table.js';
import { Answered } from '../../frame/answered.js';
import { Empty } from '../../frame/empty.js';
import { printCount, printNumber } from '../../words/print-number.js';

const VARIABLES = { first: 8 };
/** Below this width, the texts beside the bars are shortened. */
const NARROW = 440;
/** Of the labels' font, in pixels, on average. */
const CHARACTER_WIDTH = 6.2;

type Dyads = OverviewDyadsQuery['dyads'];

interface Bar {
  readonly pair: string;
  readonly href: string;
  readonly cell: DataCell;
  readonly accusations: number;
  readonly answeredBySide: number;
}

export function MostAccusing() {
  const asked = useAnswer(OverviewDyadsDocument, VARIABLES);
  return <Answered asked={asked}>{({ dyads }) => <Bars dyads={dyads} />}</Answered>;
}

function Bars({ dyads }: { readonly dyads: Dyads }) {
  const { nodes } = dyads;
  const bars = useMemo(() => nodes.flatMap(toBar), [nodes]);
  const draw = useCallback((width: number) => drawBars(bars, width), [bars]);
  if (bars.length === 0) return <Empty>The corpus holds no accusation against a state.</Empty>;
  return (
    <Figure
      id="most-accusing"
      title="Who accuses whom most"
      unit="accusations"
      extent={`${printNumber(bars.length)} of ${printCount(dyads.totalCount, 'pair')}, from ${printCount(dyads.matchedAccusations, 'accusation')}`}
      source={{ document: OverviewDyadsDocument, variables: VARIABLES }}
      files={{ filter: { kind: ['ACCUSATION'] } }}
      table={{
        columns: [
          PAIR_COLUMN,
          'accusations',
          { heading: 'answered by this side', csv: 'answered_by_side' },
        ],
        rows: bars.map(({ cell, accusations, answeredBySide }) => [
          cell,
          accusations,
          answeredBySide,
        ]),
      }}
      note={
        <>
          Filled: answered by this side, the accused of the pair, in this corpus. A joint accusation
          counts for each of its accusers. <a href="/dyads">All pairs</a>
        </>
      }
    >
      <Drawing label="Bars of accusations by pair, most first" draw={draw} />
    </Figure>
  );
}

function toBar({ accuser, accused, accusations, answeredBySide }: Dyads['nodes'][number]): Bar[] {
  if (accuser === null) return [];
  return [
    {
      pair: `${accuser.name} → ${accused.name}`,
      href: toDyad(accuser.id, accused.id),
      cell: pairCell(accuser, accused),
      accusations,
      answeredBySide,
    },
  ];
}

function drawBars(bars: readonly Bar[], width: number) {
  const isNarrow = width < NARROW;
  const tell = ({ accusations, answeredBySide }: Bar): string =>
    isNarrow
      ? printNumber(accusations)
      : `${printNumber(accusations)}, ${printNumber(answeredBySide)} answered by this side`;
  const shared = {
    y: 'pair',
    href: 'href',
    ariaLabel: ({ pair, accusations, answeredBySide }: Bar) =>
      `${pair}: ${printCount(accusations, 'accusation')}, ${printNumber(answeredBySide)} answered by this side`,
    sort: { y: '-x' },
  } as const;
  return {
    width,
    height: 24 + bars.length * 30,
    marginLeft: isNarrow ? 160 : 200,
    // The longest bar may have the longest text.
    marginRight: 10 + CHARACTER_WIDTH * Math.max(...bars.map((bar) => tell(bar).length)),
    marginTop: 4,
    x: { axis: null, domain: [0, Math.max(...bars.map(({ accusations }) => accusations))] },
    y: { label: null, tickSize: 0 },
    marks: [
      barX(bars, {
        ...shared,
        x: 'accusations',
        fill: 'var(--accusation)',
        fillOpacity: 0.18,
        stroke: 'var(--accusation)',
        insetTop: 3,
        insetBottom: 3,
      }),
      barX(bars, {
        y: 'pair',
        x: 'answeredBySide',
        fill: 'var(--accusation)',
        insetTop: 3,
        insetBottom: 3,
        // The whole bar is the link.
        pointerEvents: 'none',
      }),
      text(bars, {
        y: 'pair',
        x: 'accusations',
        text: tell,
        textAnchor: 'start',
        dx: 6,
      }),
    ],
  };
}
