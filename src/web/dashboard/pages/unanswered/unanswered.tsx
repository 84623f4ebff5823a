/** Accusations without an answer in this corpus, and how much it holds of those who are silent. */
import type { PositionOrder } from '../../../generated/graphql.js';
import { Choice } from '../../filter/choice.js';
import { FilterBar } from '../../filter/filter-bar.js';
import { SourceMeter } from '../../filter/source-meter.js';
import { Page } from '../../../frame/page.js';
import { useChoice } from '../../state/use-parameter.js';
import { usePositionFilter } from '../../state/use-position-filter.js';
import { SilentSides } from './silent-sides.js';
import { UnansweredList } from './unanswered-list.js';

const WAITS = { any: 'any time', month: '30 days', year: 'a year' } as const;
type Wait = keyof typeof WAITS;
const waitDays: Readonly<Record<Wait, number>> = { any: 0, month: 30, year: 365 };

const orderNames: Readonly<Record<PositionOrder, string>> = {
  OCCURRED_DESC: 'latest first',
  OCCURRED_ASC: 'longest waiting first',
};

export default function Unanswered() {
  const state = usePositionFilter();
  const [wait, setWait] = useChoice<Wait>('wait', ['any', 'month', 'year']);
  const [order, setOrder] = useChoice<PositionOrder>('order', ['OCCURRED_DESC', 'OCCURRED_ASC']);
  const question = { filter: state.filter, afterDays: waitDays[wait] };
  return (
    <Page
      title="Unanswered accusations"
      lead="Accusations that no accused side answers in this corpus. Each shows how much the corpus holds of that side since: if it holds nothing, the gap is in the corpus and says nothing about the state."
    >
      <FilterBar state={state} keys={['by', 'against', 'from', 'to']} />
      <SourceMeter filter={{ ...state.filter, kind: ['ACCUSATION'] }} />
      <Choice label="Waiting for at least" names={WAITS} value={wait} setValue={setWait} />
      <SilentSides question={question} isFiltered={state.isFiltered || wait !== 'any'} />
      <Choice label="List" names={orderNames} value={order} setValue={setOrder} />
      <UnansweredList question={{ ...question, orderBy: order }} order={orderNames[order]} />
    </Page>
  );
}
