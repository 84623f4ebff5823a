import { ActorPositionsDocument } from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { dateCell, positionCell, recordsCell, wordCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { Choice } from '../../filter/choice.js';
import { Answered } from '../../frame/answered.js';
import { Empty } from '../../frame/empty.js';
import { Pager } from '../../frame/pager.js';
import { PositionEntry } from '../../record/position-entry.js';
import { usePage } from '../../state/use-page.js';
import { useChoice } from '../../state/use-parameter.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { kindNames } from '../../words/vocabulary.js';
import { toSideFilter, type Side } from './actor-filter.js';

const PAGE = 10;

const sideNames: Readonly<Record<Side, string>> = {
  made: 'made by it',
  received: 'aimed at it',
  accused: 'accusations of it',
  answered: 'accusations of it that were answered',
  unanswered: 'accusations of it that were not answered',
};

interface ActorPositionsProps {
  readonly id: string;
  readonly name: string;
}

export function ActorPositions({ id, name }: ActorPositionsProps) {
  const [side, setSide] = useChoice<Side>('show', [
    'made',
    'received',
    'accused',
    'answered',
    'unanswered',
  ]);
  const variables = { filter: toSideFilter(side, id), ...usePage(side, PAGE) };
  const asked = useAnswer(ActorPositionsDocument, variables);
  return (
    <>
      <Choice label="Show what is" names={sideNames} value={side} setValue={setSide} />
      <Answered asked={asked}>
        {({ positions: { nodes, totalCount, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty>
              The corpus holds no positions {sideNames[side]}: {name}.
            </Empty>
          ) : (
            <Figure
              id="positions"
              title={`${name}: ${sideNames[side]}`}
              unit="positions"
              extent={`${printNumber(nodes.length)} of ${printCount(totalCount, 'position')}, latest first`}
              source={{ document: ActorPositionsDocument, variables }}
              files={{ filter: variables.filter }}
              isDrawing={false}
              table={{
                columns: ['date', 'by', 'kind', 'says'],
                rows: nodes.map((position) => [
                  dateCell(position.occurredOn),
                  recordsCell(position.madeBy),
                  wordCell(position.kind, kindNames[position.kind]),
                  positionCell(position),
                ]),
              }}
            >
              <ol className="positions">
                {nodes.map((position) => (
                  <li key={position.id}>
                    <PositionEntry position={position} />
                  </li>
                ))}
              </ol>
              <Pager list={side} pageInfo={pageInfo} />
            </Figure>
          )
        }
      </Answered>
    </>
  );
}
