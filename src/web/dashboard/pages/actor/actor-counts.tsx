import { ActorCountsDocument } from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { Counts } from '../../figure/counts.js';
import { wordCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { Answered } from '../../frame/answered.js';
import { KIND_GROUPS, toKindGroup } from '../../words/kind-group.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { toSideFilter } from '../../state/actor-filter.js';

export function ActorCounts({ id }: { readonly id: string }) {
  const variables = {
    made: toSideFilter('made', id),
    received: toSideFilter('received', id),
    accused: toSideFilter('accused', id),
    answered: toSideFilter('answered', id),
    unanswered: toSideFilter('unanswered', id),
  };
  const asked = useAnswer(ActorCountsDocument, variables);
  return (
    <Answered asked={asked}>
      {({ made, received, accused, answered, unanswered }) => {
        const kinds = made.facets.flatMap(({ values }) => values);
        const rows: readonly (readonly [code: string, name: string, count: number])[] = [
          ...KIND_GROUPS.map((group): readonly [string, string, number] => [
            `made_${group}`,
            group === 'other' ? 'other positions made' : `${group}s made`,
            kinds
              .filter(({ value }) => toKindGroup(value) === group)
              .reduce((sum, { count }) => sum + count, 0),
          ]),
          ['accused', 'accusations of it', accused.totalCount],
          ['accused_answered', 'of them answered', answered.totalCount],
          ['accused_unanswered', 'not answered', unanswered.totalCount],
        ];
        return (
          <Figure
            id="counts"
            title="In numbers"
            unit="positions"
            extent={`${printCount(made.totalCount, 'position')} made, ${printNumber(received.totalCount)} aimed at it`}
            source={{ document: ActorCountsDocument, variables }}
            files={{ filter: { or: [variables.made, variables.received] } }}
            isDrawing={false}
            table={{
              columns: ['positions', 'count'],
              rows: rows.map(([code, name, count]) => [wordCell(code, name), count]),
            }}
            note="Made: on behalf of a state, bloc or organisation; issued or delivered by an agency, the agencies that are part of it, or a person. Aimed at an actor includes its agencies. Answered: an accused side of the accusation, not always this one, answered it in this corpus."
          >
            <Counts rows={rows.map(([, name, count]) => [name, count])} />
          </Figure>
        );
      }}
    </Answered>
  );
}
