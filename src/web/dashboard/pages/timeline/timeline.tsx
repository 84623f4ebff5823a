/** When positions were made, as counts and one by one, never more precisely than is known. */
import { FilterBar } from '../../filter/filter-bar.js';
import { SourceMeter } from '../../filter/source-meter.js';
import { Page } from '../../../frame/page.js';
import { usePositionFilter } from '../../state/use-position-filter.js';
import { DatedPositions } from './dated-positions.js';
import { PositionCounts } from './position-counts.js';

export default function Timeline() {
  const state = usePositionFilter();
  return (
    <Page
      title="Timeline"
      lead="When positions were made. A date that is known only as a month or a year stays a month or a year: it is drawn at its full length."
    >
      <FilterBar state={state} keys={['by', 'against', 'from', 'to', 'kind', 'form']} />
      <SourceMeter filter={state.filter} />
      <PositionCounts state={state} />
      <DatedPositions state={state} />
    </Page>
  );
}
