/** The explorer: a subgraph by starting points, distance and what to include. */
import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { ExploreSubgraphDocument } from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { Choice } from '../../filter/choice.js';
import { Choices } from '../../filter/choices.js';
import { FilterBar } from '../../filter/filter-bar.js';
import { Answered } from '../../frame/answered.js';
import { Page } from '../../../frame/page.js';
import { useParameter } from '../../state/use-parameter.js';
import { usePositionFilter } from '../../state/use-position-filter.js';
import { Explored } from './explored.js';
import { RecordPicker } from './record-picker.js';
import {
  aroundNames,
  HOPS,
  LIMITS,
  parseAround,
  parseSelection,
  printAround,
  usualHops,
} from './selection.js';
import { Starts } from './starts.js';

const HOP_NAMES = { 0: 'only these', 1: '1 step', 2: '2 steps', 3: '3 steps' } as const;
const LIMIT_NAMES = { 100: '100', 300: '300', 1000: '1,000', 2000: '2,000' } as const;

export default function Explorer() {
  const [parameters, setParameters] = useSearchParams();
  const state = usePositionFilter();
  const variables = useMemo(
    () => parseSelection(parameters, state.filter),
    [parameters, state.filter],
  );
  const seeds = parameters.getAll('seed');
  const [hops, setHops] = useParameter('hops');
  const [show, setShow] = useParameter('show');
  const [around, setAround] = useParameter('around');
  const hopsNow = HOPS.find((each) => each === hops) ?? usualHops(seeds.length > 0);
  const limitNow = LIMITS.find((each) => each === show) ?? LIMITS[0];
  return (
    <Page
      title="Explore the graph"
      lead="Records and the relationships between them, around a starting point. Two records that are close to each other are named together by positions, no more: an alleged perpetrator is linked to an incident only through a position and the actor who takes it."
    >
      <Starts isBegun={variables !== undefined} />
      <FilterBar state={state} keys={['by', 'against', 'from', 'to', 'kind', 'form']}>
        <RecordPicker
          label="Start from"
          values={seeds}
          setValues={(values) => {
            setParameters((before) => {
              const after = new URLSearchParams(before);
              after.delete('seed');
              for (const value of values) after.append('seed', value);
              return after;
            });
          }}
        />
      </FilterBar>
      <Choice
        label="Distance"
        names={HOP_NAMES}
        value={hopsNow}
        setValue={(value) => {
          setHops(value === usualHops(seeds.length > 0) ? undefined : value);
        }}
      />
      <Choices
        label="Follow and include"
        names={aroundNames}
        values={parseAround(around ?? null)}
        setValues={(values) => {
          setAround(printAround(values));
        }}
      />
      <Choice
        label="Maximum number of records"
        names={LIMIT_NAMES}
        value={limitNow}
        setValue={(value) => {
          setShow(value === LIMITS[0] ? undefined : value);
        }}
      />
      {variables === undefined ? (
        <p className="empty">Choose a record to start from, or whose positions to show.</p>
      ) : (
        <Asked variables={variables} />
      )}
    </Page>
  );
}

function Asked({
  variables,
}: {
  readonly variables: NonNullable<ReturnType<typeof parseSelection>>;
}) {
  const asked = useAnswer(ExploreSubgraphDocument, variables);
  return (
    <Answered asked={asked}>
      {({ subgraph }) => <Explored subgraph={subgraph} variables={variables} />}
    </Answered>
  );
}
