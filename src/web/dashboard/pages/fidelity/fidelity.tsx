/** Where documents report a position otherwise than it was made, or contradict one another. */
import { FidelityDocument, type FidelityReason } from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { Choice } from '../../filter/choice.js';
import { FilterBar } from '../../filter/filter-bar.js';
import { Answered } from '../../frame/answered.js';
import { Empty } from '../../frame/empty.js';
import { Page } from '../../../frame/page.js';
import { usePage } from '../../state/use-page.js';
import { useChoice } from '../../state/use-parameter.js';
import { usePositionFilter } from '../../state/use-position-filter.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { CarrierConflicts } from './carrier-conflicts.js';
import { Differences } from './differences.js';
import { ReasonCounts } from './reason-counts.js';
import { reasonNames, reasonOrder } from './reason-names.js';

type ReasonChoice = 'any' | FidelityReason;

const PAGE = 10;

export default function Fidelity() {
  const state = usePositionFilter();
  const [reason, setReason] = useChoice<ReasonChoice>('reason', ['any', ...reasonOrder]);
  const variables = {
    filter: state.filter,
    reasons: reason === 'any' ? [] : [reason],
    ...usePage('differences', PAGE),
  };
  const asked = useAnswer(FidelityDocument, variables);
  return (
    <Page
      title="As made, as reported"
      lead="Where a document reports a position otherwise than it was made, or than another document reports it: a hedge dropped or added, other words, reported speech instead of a quote, a translation. Found by rule; which report is right is not decided here."
    >
      <FilterBar state={state} keys={['by', 'against', 'from', 'to', 'kind', 'form']} />
      <Choice
        label="Differences"
        names={{ any: 'any', ...reasonNames }}
        value={reason}
        setValue={setReason}
      />
      <Answered asked={asked}>
        {({ fidelity }) => (
          <>
            {fidelity.matchedPositions > 0 && (
              <ReasonCounts fidelity={fidelity} variables={variables} />
            )}
            {fidelity.nodes.length === 0 ? (
              <Empty isFiltered={state.isFiltered || reason !== 'any'}>{explain(fidelity)}</Empty>
            ) : (
              <Differences fidelity={fidelity} variables={variables} />
            )}
          </>
        )}
      </Answered>
      <CarrierConflicts filter={state.filter} isFiltered={state.isFiltered} />
    </Page>
  );
}

function explain(fidelity: {
  readonly matchedPositions: number;
  readonly comparablePositions: number;
}): string {
  const { matchedPositions, comparablePositions } = fidelity;
  if (matchedPositions === 0) return 'The filter finds no position.';
  return `No such difference is known: ${printNumber(comparablePositions)} of ${printCount(matchedPositions, 'position')} can be compared.`;
}
