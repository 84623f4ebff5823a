/** Phrases that an actor uses again and again. */
import { ActorFormulasDocument } from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { dateCell, positionCell, recordsCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { Answered } from '../../frame/answered.js';
import { toSideFilter } from '../../state/actor-filter.js';
import { printCount, printNumber } from '../../words/print-number.js';

/** Nothing where no phrase recurs. */
export function ActorFormulas({ id }: { readonly id: string }) {
  const variables = { filter: toSideFilter('made', id) };
  const asked = useAnswer(ActorFormulasDocument, variables);
  return (
    <Answered asked={asked}>
      {({ formulas: { nodes, totalCount, quotedPositions } }) =>
        nodes.length > 0 && (
          <Figure
            id="formulas"
            title="Phrases used again"
            unit="phrases"
            extent={`${printNumber(nodes.length)} of ${printCount(totalCount, 'phrase')}, in ${printCount(quotedPositions, 'position')} with quoted words`}
            source={{ document: ActorFormulasDocument, variables }}
            isDrawing={false}
            table={{
              columns: ['phrase', 'statements', 'first used', 'in', 'also used by'],
              rows: nodes.map(({ text, statements, firstUse, otherActors }) => [
                text,
                statements,
                dateCell(firstUse.occurredOn),
                positionCell(firstUse),
                recordsCell(otherActors),
              ]),
            }}
            note="At least five words that occur in at least two statements of one side. Quotes have at most 20 words: a phrase that is missing was not quoted, which does not mean that it was not said."
          />
        )
      }
    </Answered>
  );
}
