import type { AboutTheDataQuery } from '../../../generated/graphql.js';
import { Counts } from '../../figure/counts.js';
import type { FigureSource } from '../../figure/figure-source.js';
import { Figure } from '../../figure/figure.js';

interface HoldingsProps {
  readonly dataset: AboutTheDataQuery['dataset'];
  readonly source: FigureSource;
}

export function Holdings({ dataset, source }: HoldingsProps) {
  const { version, counts } = dataset;
  const rows = Object.entries(counts).filter(([, count]) => typeof count === 'number');
  return (
    <Figure
      id="holdings"
      title="What it holds"
      unit="records"
      extent={`dataset version ${version}`}
      source={source}
      isDrawing={false}
      table={{ columns: ['records', 'count'], rows }}
      note="A statement is one speech event; a position is one act within it. A reply links a position to the exact position that it answers. Equal versions have equal data."
    >
      <Counts rows={rows} />
    </Figure>
  );
}
