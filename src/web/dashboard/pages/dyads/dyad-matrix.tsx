/** The pairs as a matrix, sorted by number of accusations. The shade follows the count. */
import { cell, text } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { toDyad } from '../../page-urls.js';
import { Drawing } from '../../charts/drawing.js';
import { inkOn, toShade } from '../../charts/shade.js';
import { printSpan } from '../../words/print-date.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { printMeasure, type Dyad, type Measure } from './measure.js';

const CELL_WIDTH = 40;
const CELL_HEIGHT = 28;
const LABELS = 130;
/** The last column's slanted name extends beyond the edge. */
const SLANT = 70;

interface DyadMatrixProps {
  readonly dyads: readonly Dyad[];
  readonly measure: Measure;
}

interface Square {
  readonly dyad: Dyad;
  readonly accuser: string;
  readonly accused: string;
  readonly href: string;
  readonly opacity: number;
  readonly label: string;
}

export function DyadMatrix({ dyads, measure }: DyadMatrixProps) {
  const squares = useMemo(() => dyads.flatMap(toSquare), [dyads]);
  const accusers = useMemo(() => rank(squares, 'accuser'), [squares]);
  const accused = useMemo(() => rank(squares, 'accused'), [squares]);
  const width = LABELS + accused.length * CELL_WIDTH + SLANT;
  const draw = useCallback(
    () => ({
      width,
      height: LABELS + accusers.length * CELL_HEIGHT,
      marginLeft: LABELS,
      marginTop: LABELS - 20,
      marginRight: SLANT,
      x: { domain: accused, label: null, axis: 'top', tickRotate: -50, tickSize: 0 } as const,
      y: { domain: accusers, label: null, tickSize: 0 },
      marks: [
        cell(squares, {
          x: 'accused',
          y: 'accuser',
          inset: 1,
          rx: 3,
          fill: 'var(--matrix)',
          fillOpacity: 'opacity',
          href: 'href',
          ariaLabel: 'label',
          title: 'label',
        }),
        text(squares, {
          x: 'accused',
          y: 'accuser',
          text: ({ dyad }: Square) => printMeasure(dyad, measure),
          fill: inkOn,
          pointerEvents: 'none',
        }),
      ],
      opacity: { type: 'identity' } as const,
    }),
    [squares, accusers, accused, width, measure],
  );
  return <Drawing label="Matrix of accusers and accused" draw={draw} minWidth={width} />;
}

function toSquare(dyad: Dyad): readonly Square[] {
  const { accuser, accused, accusations, answeredBySide, medianLatency } = dyad;
  if (accuser === null) return [];
  const wait = medianLatency === null ? '' : `, median wait ${printSpan(medianLatency)}`;
  return [
    {
      dyad,
      accuser: accuser.name,
      accused: accused.name,
      href: toDyad(accuser.id, accused.id),
      opacity: toShade(accusations),
      label: `${accuser.name} accuses ${accused.name}: ${printCount(accusations, 'accusation')}, ${printNumber(answeredBySide)} answered by this side${wait}`,
    },
  ];
}

/** Names by their accusations, most first, then by name. */
function rank(squares: readonly Square[], side: 'accuser' | 'accused'): readonly string[] {
  const totals = new Map<string, number>();
  for (const square of squares) {
    totals.set(square[side], (totals.get(square[side]) ?? 0) + square.dyad.accusations);
  }
  return [...totals]
    .sort(([name, total], [other, otherTotal]) => otherTotal - total || (name < other ? -1 : 1))
    .map(([name]) => name);
}
