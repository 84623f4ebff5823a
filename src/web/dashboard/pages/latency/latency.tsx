/** How long accused sides take to answer; unanswered accusations are right-censored. */
import { ReplyLatencyDocument, type ReplyLatencyQuery } from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { FilterBar } from '../../filter/filter-bar.js';
import { SourceMeter } from '../../filter/source-meter.js';
import { Answered } from '../../frame/answered.js';
import { Empty } from '../../frame/empty.js';
import { Page } from '../../../frame/page.js';
import { usePositionFilter } from '../../state/use-position-filter.js';
import { printCount } from '../../words/print-number.js';
import { AnswersByWait } from './answers-by-wait.js';
import { WaitingCurves } from './waiting-curves.js';
import { WaitingGroups } from './waiting-groups.js';

export default function Latency() {
  const state = usePositionFilter();
  const variables = { filter: state.filter };
  const asked = useAnswer(ReplyLatencyDocument, variables);
  return (
    <Page
      title="Reply latency"
      lead="How long an accused state or bloc takes to answer. Unanswered accusations are not left out: they count as still waiting on the last day of the corpus (right-censored). Accusations were collected by looking for exchanges, so answered ones are more likely to be here."
    >
      <FilterBar state={state} keys={['by', 'against', 'from', 'to']} />
      <SourceMeter filter={{ ...state.filter, kind: ['ACCUSATION'] }} />
      <Answered asked={asked}>
        {({ replyLatency }) => {
          const [group] = replyLatency.groups;
          return group === undefined || group.accusations === 0 ? (
            <NoAccusation latency={replyLatency} isFiltered={state.isFiltered} />
          ) : (
            <>
              <AnswersByWait latency={replyLatency} group={group} variables={variables} />
              <WaitingCurves latency={replyLatency} group={group} variables={variables} />
              <WaitingGroups filter={state.filter} />
            </>
          );
        }}
      </Answered>
    </Page>
  );
}

interface NoAccusationProps {
  readonly latency: ReplyLatencyQuery['replyLatency'];
  readonly isFiltered: boolean;
}

function NoAccusation({ latency, isFiltered }: NoAccusationProps) {
  const { matchedAccusations } = latency;
  return (
    <Empty isFiltered={isFiltered}>
      {matchedAccusations === 0
        ? 'The filter finds no accusation.'
        : `The filter finds ${printCount(matchedAccusations, 'accusation')}, but none against a state or bloc, so there is nobody whose answer could be counted.`}
    </Empty>
  );
}
