import type { AboutTheDataQuery, AgreementMeasure } from '../../../generated/graphql.js';
import { wordCell } from '../../figure/cells.js';
import type { FigureSource } from '../../figure/figure-source.js';
import { Figure } from '../../figure/figure.js';
import { printNumber } from '../../words/print-number.js';

const measureNames: Readonly<Record<AgreementMeasure, string>> = {
  F1: 'F1',
  COHENS_KAPPA: 'Cohen’s kappa',
  KRIPPENDORFFS_ALPHA: 'Krippendorff’s alpha',
  KRIPPENDORFFS_ALPHA_MASI: 'Krippendorff’s alpha, MASI distance',
};

interface AgreementProps {
  readonly figures: AboutTheDataQuery['dataset']['agreement'];
  readonly source: FigureSource;
}

export function Agreement({ figures, source }: AgreementProps) {
  return (
    <Figure
      id="agreement"
      title="Agreement of two coders"
      unit="agreement, 1 is perfect"
      extent={`all ${printNumber(figures.length)} figures of the codebook`}
      source={source}
      isDrawing={false}
      table={{
        columns: ['of', 'agreement', 'cases', 'measure', 'remark'],
        rows: figures.map(({ what, measure, value, n, note }) => [
          what,
          value,
          n,
          wordCell(measure, measureNames[measure]),
          note,
        ]),
      }}
      note="Two coders coded 45 statements independently. Kappa corrects for agreement by chance; below 0.6, a field is a hint rather than a measurement. Report these figures with any result that relies on the fields."
    />
  );
}
