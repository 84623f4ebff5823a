/** What the matrix shows of a pair, short enough for a cell. */
import type { DyadsQuery } from '../../../generated/graphql.js';
import { printNumber, printShare } from '../../words/print-number.js';

export type Measure = 'count' | 'answered' | 'latency';
export type Dyad = DyadsQuery['dyads']['nodes'][number];

export const measureNames: Readonly<Record<Measure, string>> = {
  count: 'number of accusations',
  answered: 'share answered by this side',
  latency: 'median days to the first answer',
};

export function printMeasure(dyad: Dyad, measure: Measure): string {
  const { accusations, answeredBySide, medianLatency } = dyad;
  switch (measure) {
    case 'count':
      return printNumber(accusations);
    case 'answered':
      return printShare(answeredBySide, accusations) ?? '';
    case 'latency':
      if (medianLatency === null) return '–';
      return medianLatency.minDays === medianLatency.maxDays
        ? String(medianLatency.minDays)
        : `${String(medianLatency.minDays)}–${String(medianLatency.maxDays)}`;
  }
}
