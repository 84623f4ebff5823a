/** Through whose channels positions are known, and how one-sided they are. */
import { SourceBalanceDocument } from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { FilterBar } from '../../filter/filter-bar.js';
import { Answered } from '../../frame/answered.js';
import { Empty } from '../../frame/empty.js';
import { Page } from '../../../frame/page.js';
import { usePositionFilter } from '../../state/use-position-filter.js';
import { Affiliations } from './affiliations.js';
import { NestedClaims } from './nested-claims.js';
import { OneSided } from './one-sided.js';
import { PublisherKinds } from './publisher-kinds.js';

export default function Sources() {
  const state = usePositionFilter();
  const variables = { filter: state.filter };
  const asked = useAnswer(SourceBalanceDocument, variables);
  return (
    <Page
      title="Source balance"
      lead="Through whose channels these positions are known. A source is a document that carries the statement of a position. Many pages may carry one report, so sources are also counted by whose words they carry."
    >
      <FilterBar state={state} keys={['by', 'against', 'from', 'to', 'kind', 'form']} />
      <Answered asked={asked}>
        {({ sourceBalance: balance, dataset }) =>
          balance.positions === 0 ? (
            <Empty isFiltered={state.isFiltered}>The filter finds no position.</Empty>
          ) : (
            <>
              <OneSided
                balance={balance}
                variables={variables}
                documentsHeld={dataset.counts.documents}
              />
              <div className="columns">
                <PublisherKinds balance={balance} variables={variables} />
                <Affiliations balance={balance} variables={variables} />
              </div>
              <NestedClaims balance={balance} variables={variables} />
            </>
          )
        }
      </Answered>
    </Page>
  );
}
