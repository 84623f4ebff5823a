/**
 * Positions that refer to initiatives, each with the denial in the same statement, if any: there
 * the initiative is an argument against an accusation.
 */
import {
  CitationsDocument,
  type CitationsQuery,
  type PositionFilter,
} from '../../generated/graphql.js';
import { useAnswer } from '../api/use-answer.js';
import { dateCell, joinList, positionCell, positionsCell, recordsCell } from '../figure/cells.js';
import { Figure } from '../figure/figure.js';
import type { DataCell } from '../figure/table.js';
import { Answered } from '../frame/answered.js';
import { Empty } from '../frame/empty.js';
import { Pager } from '../frame/pager.js';
import { ActorLink } from './actor-link.js';
import { PositionEntry } from './position-entry.js';
import { usePage } from '../state/use-page.js';
import { printCount, printNumber } from '../words/print-number.js';
import { initiativeRelationNames } from '../words/vocabulary.js';

interface CitationsProps {
  readonly id: string;
  readonly title: string;
  readonly filter: PositionFilter;
  /** Message for an empty list. */
  readonly empty: string;
}

type Citation = CitationsQuery['positions']['nodes'][number];

const PAGE = 10;

export function Citations({ id, title, filter, empty }: CitationsProps) {
  const variables = { filter, ...usePage(id, PAGE) };
  const asked = useAnswer(CitationsDocument, variables);
  return (
    <Answered asked={asked}>
      {({ positions: { nodes, totalCount, pageInfo } }) =>
        nodes.length === 0 ? (
          <Empty>{empty}</Empty>
        ) : (
          <Figure
            id={id}
            title={title}
            unit="positions"
            extent={`${printNumber(nodes.length)} of ${printCount(totalCount, 'position')}, latest first`}
            source={{ document: CitationsDocument, variables }}
            isDrawing={false}
            table={{
              columns: ['date', 'by', 'refers to', 'says', 'denial in the same statement'],
              rows: nodes.map((position) => [
                dateCell(position.occurredOn),
                recordsCell(position.madeBy),
                initiativesCell(position),
                positionCell(position),
                positionsCell(denialsBeside(position)),
              ]),
            }}
            note="Below a position is the denial in the same statement, if any: there the initiative is an argument against an accusation."
          >
            <ol className="positions">
              {nodes.map((position) => (
                <li key={position.id}>
                  <PositionEntry position={position}>
                    {position.initiatives.map(({ relation, initiative }) => (
                      <p className="marks" key={`${relation} ${initiative.id}`}>
                        {initiativeRelationNames[relation]} <ActorLink actor={initiative} />
                      </p>
                    ))}
                    {denialsBeside(position).map((denial) => (
                      <PositionEntry
                        key={denial.id}
                        position={denial}
                        relation="in the same statement: denial"
                      />
                    ))}
                  </PositionEntry>
                </li>
              ))}
            </ol>
            <Pager
              list={id}
              extent={{ shown: nodes.length, total: totalCount }}
              pageInfo={pageInfo}
            />
          </Figure>
        )
      }
    </Answered>
  );
}

function initiativesCell({ initiatives }: Citation): DataCell {
  return {
    text: initiatives
      .map(({ relation, initiative }) => `${initiativeRelationNames[relation]} ${initiative.name}`)
      .join('; '),
    data: {
      '': joinList(initiatives.map(({ initiative }) => initiative.name)),
      ids: joinList(initiatives.map(({ initiative }) => initiative.id)),
      relations: joinList(initiatives.map(({ relation }) => relation)),
    },
  };
}

function denialsBeside({ id, statement }: Citation) {
  return statement.positions.filter((each) => each.kind === 'DENIAL' && each.id !== id);
}
