/** Accusations between the compared actors. */
import { ComparePairsDocument, type PositionFilter } from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { PAIR_COLUMN, pairCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { Answered } from '../../frame/answered.js';
import { Empty } from '../../frame/empty.js';
import type { NamedActor } from '../../record/actor-link.js';
import { countPair } from '../../record/pair-counts.js';
import { toSaidBy } from '../../state/said-by.js';
import { printNumber } from '../../words/print-number.js';

interface BetweenThemProps {
  readonly actors: readonly NamedActor[];
  readonly period: Pick<PositionFilter, 'occurred'>;
}

/** Joint accusations add other pairs. */
const PAGE = 200;

export function BetweenThem({ actors, period }: BetweenThemProps) {
  const ids = actors.map(({ id }) => id);
  const filter: PositionFilter = {
    ...toSaidBy(ids),
    against: { actors: ids, roles: ['ACCUSED'] },
    includeParts: true,
    ...period,
  };
  const variables = { filter, first: PAGE };
  const asked = useAnswer(ComparePairsDocument, variables);
  return (
    <Answered asked={asked}>
      {({ dyads }) => {
        const pairs = dyads.nodes.flatMap((dyad) =>
          dyad.accuser !== null && ids.includes(dyad.accuser.id) && ids.includes(dyad.accused.id)
            ? [{ ...dyad, accuser: dyad.accuser }]
            : [],
        );
        const possible = actors.length * (actors.length - 1);
        return pairs.length === 0 ? (
          <Empty>
            In this corpus, none of them accuses another as a state or bloc. Pairs of agencies,
            companies and persons have no counts of their own.
          </Empty>
        ) : (
          <Figure
            id="pairs"
            title="Between them"
            unit="accusations"
            extent={`${printNumber(pairs.length)} of ${printNumber(possible)} directions, most accusations first`}
            source={{ document: ComparePairsDocument, variables }}
            isDrawing={false}
            table={{
              columns: [
                PAIR_COLUMN,
                'accusations',
                { heading: 'answered by this side', csv: 'answered_by_side' },
                { heading: 'share answered by this side', csv: 'share_answered_by_side' },
                'median wait',
                'counter-accusations',
              ],
              rows: pairs.map((pair) => [pairCell(pair.accuser, pair.accused), ...countPair(pair)]),
            }}
            note={
              <>
                This side: the accused of the pair. The median wait covers what it answered.{' '}
                <a href={`/latency?${ids.map((id) => `against=${id}`).join('&')}`}>
                  Their reply latency
                </a>{' '}
                also counts accusations still waiting.
              </>
            }
          />
        );
      }}
    </Answered>
  );
}
