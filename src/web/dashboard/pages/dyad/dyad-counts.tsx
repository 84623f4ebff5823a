import { DyadCountsDocument, type DyadCountsQuery } from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { PAIR_COLUMN, countsCell, pairCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { Answered } from '../../frame/answered.js';
import { Empty } from '../../frame/empty.js';
import type { NamedActor } from '../../record/actor-link.js';
import { countPair } from '../../record/pair-counts.js';
import { formNames } from '../../words/vocabulary.js';
import { eitherFilter } from './dyad-filter.js';

interface DyadCountsProps {
  readonly one: NamedActor;
  readonly other: NamedActor;
}

/** Joint accusations add other pairs; the two directions of this pair are among them. */
const PAGE = 200;

export function DyadCounts({ one, other }: DyadCountsProps) {
  const variables = { either: eitherFilter(one.id, other.id), first: PAGE };
  const asked = useAnswer(DyadCountsDocument, variables);
  return (
    <Answered asked={asked}>
      {({ dyads }) => {
        const rows = [toRow(dyads.nodes, one, other), toRow(dyads.nodes, other, one)].filter(
          (row) => row !== undefined,
        );
        if (rows.length === 0) {
          return (
            <Empty>
              In this corpus, neither accuses the other as a state or bloc. Pairs of agencies,
              companies and persons have no counts of their own.
            </Empty>
          );
        }
        return (
          <Figure
            id="counts"
            title="In numbers"
            unit="accusations"
            extent={`${String(rows.length)} of 2 directions`}
            source={{ document: DyadCountsDocument, variables }}
            files={{ filter: variables.either }}
            isDrawing={false}
            table={{
              columns: [
                PAIR_COLUMN,
                'accusations',
                { heading: 'answered by this side', csv: 'answered_by_side' },
                { heading: 'share answered by this side', csv: 'share_answered_by_side' },
                'median wait',
                'counter-accusations',
                { heading: 'denials by form', csv: 'denials' },
              ],
              rows,
            }}
            note="This side: the accused of the pair, in this corpus. The median wait covers what this side answered, with bounds because dates are partial."
          />
        );
      }}
    </Answered>
  );
}

function toRow(dyads: DyadCountsQuery['dyads']['nodes'], accuser: NamedActor, accused: NamedActor) {
  const dyad = dyads.find(
    (each) => each.accuser?.id === accuser.id && each.accused.id === accused.id,
  );
  if (dyad === undefined) return undefined;
  return [
    pairCell(accuser, accused),
    ...countPair(dyad),
    countsCell(dyad.denialsByForm.map(({ form, count }) => [form, formNames[form], count])),
  ];
}
