import type { LatestExchangesQuery } from '../../../generated/graphql.js';
import { Counts } from '../../figure/counts.js';
import type { FigureSource } from '../../figure/figure-source.js';
import { Figure } from '../../figure/figure.js';

interface CorpusCountsProps extends Pick<LatestExchangesQuery, 'dataset'> {
  readonly source: FigureSource;
}

export function CorpusCounts({ dataset, source }: CorpusCountsProps) {
  const { version, counts } = dataset;
  const rows = Object.entries(counts).filter(([, count]) => typeof count === 'number');
  return (
    <Figure
      id="corpus"
      title="What the corpus holds"
      unit="records"
      extent={`dataset version ${version}`}
      source={source}
      isDrawing={false}
      table={{ columns: ['records', 'count'], rows }}
    >
      <Counts rows={rows} />
    </Figure>
  );
}
