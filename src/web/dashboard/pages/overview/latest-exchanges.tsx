/** The last answers of accused sides, each with the act that it answers. */
import { LatestExchangesDocument, type LatestExchangesQuery } from '../../../generated/graphql.js';
import { toThread } from '../../page-urls.js';
import { useAnswer } from '../../api/use-answer.js';
import {
  dateCell,
  positionCell,
  positionsCell,
  recordsCell,
  wordCell,
} from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { Answered } from '../../frame/answered.js';
import { Empty } from '../../frame/empty.js';
import { PositionEntry } from '../../record/position-entry.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { ANSWERING_RELATIONS, kindNames, relationNames } from '../../words/vocabulary.js';
import { CorpusCounts } from './corpus-counts.js';

const VARIABLES = { first: 6, relations: ANSWERING_RELATIONS };
const SOURCE = { document: LatestExchangesDocument, variables: VARIABLES };

export function LatestExchanges() {
  const asked = useAnswer(LatestExchangesDocument, VARIABLES);
  return (
    <Answered asked={asked}>
      {({ positions, dataset }) => (
        <>
          <Exchanges positions={positions} />
          <CorpusCounts dataset={dataset} source={SOURCE} />
        </>
      )}
    </Answered>
  );
}

function Exchanges({ positions }: Pick<LatestExchangesQuery, 'positions'>) {
  const { nodes, totalCount } = positions;
  if (nodes.length === 0) return <Empty>The corpus holds no answer to an accusation.</Empty>;
  return (
    <Figure
      id="latest-exchanges"
      title="The latest answers"
      unit="positions that answer another"
      extent={`${printNumber(nodes.length)} of ${printCount(totalCount, 'answer')}, latest first`}
      source={SOURCE}
      files={{ filter: { replyRelation: ANSWERING_RELATIONS } }}
      isDrawing={false}
      table={{
        columns: ['date', 'by', 'kind', 'says', 'answers'],
        rows: nodes.map(({ id, occurredOn, madeBy, kind, asserts, respondsTo }) => [
          dateCell(occurredOn),
          recordsCell(madeBy),
          wordCell(kind, kindNames[kind]),
          positionCell({ id, asserts }),
          positionsCell(respondsTo.map(({ position }) => position)),
        ]),
      }}
    >
      <ol className="positions">
        {nodes.map((position) => (
          <li key={position.id}>
            <PositionEntry position={position}>
              {position.respondsTo.map(({ relation, position: target }) => (
                <PositionEntry
                  key={target.id}
                  position={target}
                  relation={`${relationNames[relation]} ${kindNames[target.kind]} of`}
                />
              ))}
              <p className="marks">
                <a href={toThread(position.id)}>The whole exchange</a>
              </p>
            </PositionEntry>
          </li>
        ))}
      </ol>
    </Figure>
  );
}
