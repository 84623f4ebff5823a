/** Positions by the kind of publisher through which they are known. */
import { barX, text, type PlotOptions } from '@observablehq/plot';
import { useCallback } from 'react';
import { SourceBalanceDocument } from '../../../generated/graphql.js';
import { Drawing } from '../../charts/drawing.js';
import { nameOf } from '../../charts/row-name.js';
import { wordCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { publisherKindNames } from '../../words/vocabulary.js';
import type { BalanceProps } from './balance-props.js';

type SourcesOfKind = BalanceProps['balance']['byKind'][number];

const ROW_HEIGHT = 42;

export function PublisherKinds({ balance, variables }: BalanceProps) {
  const { byKind, positions } = balance;
  const draw = useCallback(
    (width: number) => drawKinds(byKind, positions, width),
    [byKind, positions],
  );
  return (
    <Figure
      id="kinds"
      title="By kind of publisher"
      unit="positions"
      extent={`all ${printCount(positions, 'position')}; one with sources of several kinds counts for each`}
      source={{ document: SourceBalanceDocument, variables }}
      table={{
        columns: ['kind', 'positions', 'documents', 'publishers', 'origins'],
        rows: byKind.map(({ kind, counts }) => [
          wordCell(kind, publisherKindNames[kind]),
          counts.positions,
          counts.documents,
          counts.publishers,
          counts.origins,
        ]),
      }}
      note="Origins: whose words they carry. Fewer origins than publishers means that several carry one report."
    >
      <Drawing label="Bars of positions by kind of publisher" draw={draw} />
    </Figure>
  );
}

function drawKinds(kinds: readonly SourcesOfKind[], positions: number, width: number): PlotOptions {
  const nameKind = ({ kind }: SourcesOfKind): string => publisherKindNames[kind];
  const shared = { y: nameKind, insetTop: 20, insetBottom: 6 } as const;
  return {
    width,
    height: kinds.length * ROW_HEIGHT + 4,
    margin: 0,
    marginRight: 40,
    x: { axis: null, domain: [0, positions] },
    y: { axis: null, padding: 0, domain: kinds.map(nameKind) },
    marks: [
      barX(kinds, { ...shared, x: () => positions, fill: 'var(--wash)' }),
      barX(kinds, {
        ...shared,
        x: ({ counts }: SourcesOfKind) => counts.positions,
        fill: 'var(--matrix)',
        ariaLabel: (each: SourcesOfKind) =>
          `${nameKind(each)}: ${printCount(each.counts.positions, 'position')}`,
      }),
      text(kinds, {
        y: nameKind,
        x: 0,
        dy: -12,
        ...nameOf(width),
        text: nameKind,
      }),
      text(kinds, {
        y: nameKind,
        x: () => positions,
        dy: -12,
        textAnchor: 'end',
        fill: 'var(--soft)',
        text: ({ counts }: SourcesOfKind) =>
          `${printCount(counts.documents, 'document')}, ${printCount(counts.origins, 'origin')}`,
      }),
      text(kinds, {
        y: nameKind,
        x: ({ counts }: SourcesOfKind) => counts.positions,
        dx: 6,
        dy: 7,
        textAnchor: 'start',
        text: ({ counts }: SourcesOfKind) => printNumber(counts.positions),
      }),
    ],
  };
}
