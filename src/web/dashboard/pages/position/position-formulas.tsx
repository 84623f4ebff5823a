/** The phrases of this position that its side uses again and again. */
import { PositionFormulasDocument } from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { dateCell, positionCell, recordsCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { Answered } from '../../frame/answered.js';
import { printCount } from '../../words/print-number.js';
import type { FullPosition } from './full-position.js';

/** Nothing where no phrase of the position recurs in statements of its side. */
export function PositionFormulas({ position }: { readonly position: FullPosition }) {
  const recurs = position.evidence.some(({ recurringPhrases }) => recurringPhrases.length > 0);
  return recurs ? <Formulas position={position} /> : null;
}

function Formulas({ position: { id, madeBy } }: { readonly position: FullPosition }) {
  const variables = { id, filter: { madeBy: madeBy.map((actor) => actor.id) } };
  const asked = useAnswer(PositionFormulasDocument, variables);
  return (
    <Answered asked={asked}>
      {({ position, formulas }) => {
        const own = new Set(position?.evidence.flatMap((each) => each.recurringPhrases));
        const shown = formulas.nodes.filter(({ phrases }) => phrases.some((each) => own.has(each)));
        if (shown.length === 0) return null;
        return (
          <Figure
            id="formulas"
            title="Phrases used again"
            unit="phrases"
            extent={printCount(shown.length, 'phrase')}
            source={{ document: PositionFormulasDocument, variables }}
            isDrawing={false}
            table={{
              columns: ['phrase', 'statements', 'first used', 'in', 'used by'],
              rows: shown.map(({ text, statements, firstUse, actors }) => [
                text,
                statements,
                dateCell(firstUse.occurredOn),
                positionCell(firstUse),
                recordsCell(actors),
              ]),
            }}
            note="At least five words that also occur in another statement of the same side, in a quote or in the sentence around it."
          />
        );
      }}
    </Answered>
  );
}
