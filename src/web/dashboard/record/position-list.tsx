/** A page of the positions that a filter finds, latest first. */
import type { ReactNode } from 'react';
import { ListPositionsDocument, type PositionFilter } from '../../generated/graphql.js';
import { useAnswer } from '../api/use-answer.js';
import { dateCell, positionCell, recordsCell, wordCell } from '../figure/cells.js';
import { Figure } from '../figure/figure.js';
import { Answered } from '../frame/answered.js';
import { Pager } from '../frame/pager.js';
import { usePage } from '../state/use-page.js';
import { printCount, printNumber } from '../words/print-number.js';
import { kindNames } from '../words/vocabulary.js';
import { PositionEntry } from './position-entry.js';

interface PositionListProps {
  readonly title: string;
  /** Distinguishes the lists of one page in its URL. */
  readonly list: string;
  readonly size: number;
  readonly filter: PositionFilter;
  /** Shown instead of an empty list. */
  readonly empty: ReactNode;
}

export function PositionList({ title, list, size, filter, empty }: PositionListProps) {
  const variables = { filter, ...usePage(list, size) };
  const asked = useAnswer(ListPositionsDocument, variables);
  return (
    <Answered asked={asked}>
      {({ positions: { nodes, totalCount, pageInfo } }) =>
        nodes.length === 0 ? (
          empty
        ) : (
          <Figure
            id="positions"
            title={title}
            unit="positions"
            extent={`${printNumber(nodes.length)} of ${printCount(totalCount, 'position')}, latest first`}
            source={{ document: ListPositionsDocument, variables }}
            files={{ filter }}
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
            <Pager
              list={list}
              extent={{ shown: nodes.length, total: totalCount }}
              pageInfo={pageInfo}
            />
          </Figure>
        )
      }
    </Answered>
  );
}
