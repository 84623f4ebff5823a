/** How many differences of each kind there are, and how many positions can be compared at all. */
import {
  FidelityDocument,
  type FidelityQuery,
  type FidelityReason,
} from '../../../generated/graphql.js';
import { wordCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { reasonNames, reasonOrder } from './reason-names.js';

interface ReasonCountsProps {
  readonly fidelity: FidelityQuery['fidelity'];
  readonly variables: Readonly<Record<string, unknown>>;
}

export function ReasonCounts({ fidelity, variables }: ReasonCountsProps) {
  const { comparablePositions, matchedPositions } = fidelity;
  const counts: Readonly<Record<FidelityReason, number>> = {
    HEDGE_DROPPED: fidelity.hedgeDropped,
    HEDGE_ADDED: fidelity.hedgeAdded,
    WORDS_DIFFER: fidelity.wordsDiffer,
    REPORTED_SPEECH: fidelity.reportedSpeech,
    TRANSLATED: fidelity.translated,
  };
  return (
    <Figure
      id="reasons"
      title="Differences by kind"
      unit="differences"
      extent={`${printNumber(comparablePositions)} of ${printCount(matchedPositions, 'position')} can be compared`}
      source={{ document: FidelityDocument, variables }}
      isDrawing={false}
      table={{
        columns: ['difference', 'count'],
        rows: reasonOrder.map((reason) => [wordCell(reason, reasonNames[reason]), counts[reason]]),
      }}
      note="A position can be compared if several documents evidence it, or if the hedge or the translator of a report is coded. For the others nothing is known, which does not mean that nothing was changed."
    />
  );
}
