/** Each accusation with its waiting time, and what the corpus holds of the accused since. */
import {
  UnansweredAccusationsDocument,
  type PositionFilter,
  type PositionOrder,
  type UnansweredAccusationsQuery,
} from '../../../generated/graphql.js';
import { toActor, toPosition, toThread } from '../../page-urls.js';
import { useAnswer } from '../../api/use-answer.js';
import { dateCell, daysCell, positionCell, recordCell, recordsCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { Answered } from '../../frame/answered.js';
import { Pager } from '../../frame/pager.js';
import { ActorLink } from '../../record/actor-link.js';
import { PositionEntry } from '../../record/position-entry.js';
import { usePage } from '../../state/use-page.js';
import { printDate, printSpan } from '../../words/print-date.js';
import { printCount, printNumber } from '../../words/print-number.js';

interface UnansweredListProps {
  readonly question: {
    readonly filter: PositionFilter;
    readonly afterDays: number;
    readonly orderBy: PositionOrder;
  };
  readonly order: string;
}

type Unanswered = UnansweredAccusationsQuery['unanswered']['nodes'][number];
type Coverage = Unanswered['coverage'][number];

const PAGE = 10;

export function UnansweredList({ question, order }: UnansweredListProps) {
  const variables = { ...question, ...usePage('unanswered', PAGE) };
  const asked = useAnswer(UnansweredAccusationsDocument, variables);
  return (
    <Answered asked={asked}>
      {({ unanswered: { nodes, totalCount, pageInfo } }) =>
        // The figure above explains an empty result.
        nodes.length === 0 ? null : (
          <Figure
            id="unanswered"
            title="Each accusation, with later statements by the accused"
            unit="unanswered accusations"
            extent={`${printNumber(nodes.length)} of ${printCount(totalCount, 'accusation')}, ${order}`}
            source={{ document: UnansweredAccusationsDocument, variables }}
            isDrawing={false}
            table={{
              columns: [
                'date',
                'by',
                { heading: 'waited, days', csv: 'waited' },
                'accused',
                'statements since',
                'last statement',
                'says',
              ],
              rows: nodes.flatMap(toRows),
            }}
          >
            <ol className="positions">
              {nodes.map((node) => (
                <li key={node.accusation.id}>
                  <Entry node={node} />
                </li>
              ))}
            </ol>
            <Pager
              list="unanswered"
              extent={{ shown: nodes.length, total: totalCount }}
              pageInfo={pageInfo}
            />
          </Figure>
        )
      }
    </Answered>
  );
}

function Entry({ node: { accusation, waited, coverage } }: { readonly node: Unanswered }) {
  return (
    <PositionEntry position={accusation}>
      <p>Waiting for {printWait(waited)}.</p>
      {coverage.map((each) => (
        <CoverageOf key={each.side.id} coverage={each} />
      ))}
      <p className="marks">
        <a href={toThread(accusation.id)}>Replies by others</a>
      </p>
    </PositionEntry>
  );
}

function CoverageOf({ coverage }: { readonly coverage: Coverage }) {
  const { side, statements, lastStatement } = coverage;
  if (lastStatement === null) {
    return (
      <p className="unheard">
        <ActorLink actor={side} />: the corpus holds no statement by it since. This is a gap in the
        corpus.
      </p>
    );
  }
  const { title, occurredOn, positions } = lastStatement;
  const [main] = positions;
  return (
    <p>
      <ActorLink actor={side} />: since then the corpus holds {printCount(statements, 'statement')}{' '}
      by it, the last{' '}
      {main === undefined ? title : <a href={toPosition(main.id)}>{printDate(occurredOn)}</a>}.
    </p>
  );
}

/** "66 days", "6748 days, over 18 years". */
function printWait(waited: Unanswered['waited']): string {
  const years = Math.floor(waited.minDays / 365.25);
  return years < 2 ? printSpan(waited) : `${printSpan(waited)}, over ${String(years)} years`;
}

/** A row for each accused side. */
function toRows({ accusation, waited, coverage }: Unanswered) {
  return coverage.map(({ side, statements, lastStatement }) => [
    dateCell(accusation.occurredOn),
    recordsCell(accusation.madeBy),
    daysCell(waited),
    recordCell(side, toActor(side.id)),
    statements,
    dateCell(lastStatement === null ? null : lastStatement.occurredOn),
    positionCell(accusation),
  ]);
}
