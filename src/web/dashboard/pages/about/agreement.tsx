import type { AboutTheDataQuery, AgreementMeasure } from '../../../generated/graphql.js';
import { wordCell } from '../../figure/cells.js';
import type { FigureSource } from '../../figure/figure-source.js';
import { Figure } from '../../figure/figure.js';
import { printNumber } from '../../words/print-number.js';

const measureNames: Readonly<Record<AgreementMeasure, string>> = {
  F1: 'F1',
  COHENS_KAPPA: 'Cohen’s kappa',
  SHARE: 'share alike',
};

interface AgreementProps {
  readonly figures: AboutTheDataQuery['dataset']['agreement'];
  readonly source: FigureSource;
}

export function Agreement({ figures, source }: AgreementProps) {
  return (
    <Figure
      id="agreement"
      title="How far two coders agreed"
      unit="agreement, 1 is full"
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
      note="Two coders worked blind to each other on 45 statements. Kappa takes out what chance alone would give; below 0.6 a field is a hint rather than a measurement. These figures belong beside any result that leans on what they speak of."
    />
  );
}
