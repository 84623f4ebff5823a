import {
  DyadsDocument,
  type DyadsQuery,
  type DyadsQueryVariables,
  type JointCounting,
} from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { PAIR_COLUMN, dateCell, pairCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { Choice } from '../../filter/choice.js';
import { FilterBar } from '../../filter/filter-bar.js';
import { SourceMeter } from '../../filter/source-meter.js';
import { Answered } from '../../frame/answered.js';
import { Empty } from '../../frame/empty.js';
import { Page } from '../../../frame/page.js';
import { countPair } from '../../record/pair-counts.js';
import { useChoice } from '../../state/use-parameter.js';
import { usePositionFilter } from '../../state/use-position-filter.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { DyadMatrix } from './dyad-matrix.js';
import { measureNames, type Dyad, type Measure } from './measure.js';

/** The largest page that the API allows: the pairs with most accusations. */
const PAGE = 200;
const JOINT_NAMES = { SPLIT: 'once for each', FRACTIONAL: 'in equal shares' } as const;

export default function Dyads() {
  const state = usePositionFilter();
  const [measure, setMeasure] = useChoice<Measure>('measure', ['count', 'answered', 'latency']);
  const [joint, setJoint] = useChoice<keyof typeof JOINT_NAMES>('joint', ['SPLIT', 'FRACTIONAL']);
  const variables = { filter: state.filter, joint: joint satisfies JointCounting, first: PAGE };
  const asked = useAnswer(DyadsDocument, variables);
  return (
    <Page
      title="Who accuses whom"
      lead="States and blocs; an accusation against a ministry or an embassy counts as one against its state. Each cell links to the pair: its accusations, the answers, and their words."
    >
      <FilterBar state={state} keys={['by', 'against', 'from', 'to']} />
      <SourceMeter filter={{ ...state.filter, kind: ['ACCUSATION'] }} />
      <Choice label="Show" names={measureNames} value={measure} setValue={setMeasure} />
      <Choice
        label="A joint accusation counts"
        names={JOINT_NAMES}
        value={joint}
        setValue={setJoint}
      />
      <Answered asked={asked}>
        {({ dyads }) => (
          <Matrix
            dyads={dyads}
            measure={measure}
            variables={variables}
            isFiltered={state.isFiltered}
          />
        )}
      </Answered>
    </Page>
  );
}

interface MatrixProps {
  readonly dyads: DyadsQuery['dyads'];
  readonly measure: Measure;
  readonly variables: DyadsQueryVariables;
  readonly isFiltered: boolean;
}

function Matrix({ dyads, measure, variables, isFiltered }: MatrixProps) {
  const { nodes, totalCount, matchedAccusations } = dyads;
  if (nodes.length === 0) {
    return (
      <Empty isFiltered={isFiltered}>
        {matchedAccusations === 0
          ? 'The filter finds no accusation.'
          : `The filter finds ${printCount(matchedAccusations, 'accusation')}, but in none of them a state or bloc accuses another.`}
      </Empty>
    );
  }
  return (
    <Figure
      id="dyads"
      title={`Accuser by accused: ${measureNames[measure]}`}
      unit="accusations"
      extent={`${printNumber(nodes.length)} of ${printCount(totalCount, 'pair')}, from ${printCount(matchedAccusations, 'accusation')}`}
      source={{ document: DyadsDocument, variables }}
      files={{ filter: { ...variables.filter, kind: ['ACCUSATION'] } }}
      table={{
        columns: [
          PAIR_COLUMN,
          'accusations',
          { heading: 'answered by this side', csv: 'answered_by_side' },
          { heading: 'share answered by this side', csv: 'share_answered_by_side' },
          { heading: 'median wait, days', csv: 'median_wait' },
          'counter-accusations',
          'first',
          'last',
        ],
        rows: nodes.map(toRow),
      }}
      note={
        <>
          Rows are accusers, columns are accused. This side: the accused of the pair, in this
          corpus. The median wait covers what this side answered; see{' '}
          <a href="/latency">reply latency</a> for accusations still waiting.
        </>
      }
    >
      <DyadMatrix dyads={nodes} measure={measure} />
    </Figure>
  );
}

function toRow(dyad: Dyad) {
  return [
    pairCell(dyad.accuser, dyad.accused),
    ...countPair(dyad),
    dateCell(dyad.firstOn),
    dateCell(dyad.lastOn),
  ];
}
