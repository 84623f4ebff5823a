import type { AboutTheDataQuery, AgreementMeasure, Protocol } from '../../../generated/graphql.js';
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

const protocolNames: Readonly<Record<Protocol, string>> = {
  BLIND_UNASSISTED: 'blind, without proposals',
  BLIND_ASSISTED: 'blind, with proposals',
  OPEN: 'open',
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
      extent={`all ${printNumber(figures.length)} figures`}
      source={source}
      isDrawing={false}
      table={{
        columns: [
          'of',
          'agreement',
          'cases',
          'measure',
          '95% interval',
          'found by one coder only',
          'protocol',
          'remark',
        ],
        rows: figures.map(({ what, measure, value, n, interval, unmatched, protocol, ...more }) => [
          what,
          value,
          n,
          wordCell(measure, measureNames[measure]),
          interval && `${interval.low.toFixed(2)} to ${interval.high.toFixed(2)}`,
          unmatched.first + unmatched.second,
          wordCell(protocol, protocolNames[protocol]),
          more.reason ?? more.note,
        ]),
      }}
      note="Computed from the codings of two coders. Figures of different protocols are never pooled. Kappa and alpha correct for agreement by chance; below 0.6, a field is a hint rather than a measurement. Report these figures with any result that relies on the fields."
    />
  );
}
