/** Documents that carry one statement and contradict one another about it. */
import {
  CarrierConflictsDocument,
  type CarrierConflict,
  type CarrierConflictsQuery,
  type PositionFilter,
} from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { dateCell, joinList, positionCell, recordsCell, wordCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { Answered } from '../../frame/answered.js';
import { Empty } from '../../frame/empty.js';
import { Pager } from '../../frame/pager.js';
import { PositionEntry } from '../../record/position-entry.js';
import { SourceLink } from '../../record/source-link.js';
import { usePage } from '../../state/use-page.js';
import { printDate } from '../../words/print-date.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { Report } from './report.js';

interface CarrierConflictsProps {
  readonly filter: PositionFilter;
  readonly isFiltered: boolean;
}

type Contradiction = CarrierConflictsQuery['contradictions']['nodes'][number];

const conflictNames: Readonly<Record<CarrierConflict, string>> = {
  DATE: 'different dates',
  HEDGE: 'different certainty',
  QUOTE: 'different words of one quote',
};

const PAGE = 10;

export function CarrierConflicts({ filter, isFiltered }: CarrierConflictsProps) {
  const variables = { filter, ...usePage('carriers', PAGE) };
  const asked = useAnswer(CarrierConflictsDocument, variables);
  return (
    <Answered asked={asked}>
      {({ contradictions: { nodes, totalCount, matchedPositions, pageInfo } }) =>
        nodes.length === 0 ? (
          <Empty isFiltered={isFiltered}>
            {matchedPositions === 0
              ? 'The filter finds no position.'
              : 'No documents are known to contradict one another about these positions.'}
          </Empty>
        ) : (
          <Figure
            id="carriers"
            title="Documents that contradict one another"
            unit="contradictions"
            extent={`${printNumber(nodes.length)} of ${printCount(totalCount, 'contradiction')}, latest first`}
            source={{ document: CarrierConflictsDocument, variables }}
            isDrawing={false}
            table={{
              columns: ['about', 'date', 'by', 'says', 'documents'],
              rows: nodes.map(toRow),
            }}
            note="Documents that carry one statement and cannot all be right. Which of them gives which date is not recorded."
          >
            <ol className="positions">
              {nodes.map((node) => (
                <li
                  key={[node.conflict, node.later.id, ...node.reports.map(({ id }) => id)].join(
                    ' ',
                  )}
                >
                  <PositionEntry position={node.later}>
                    <Conflict node={node} />
                  </PositionEntry>
                </li>
              ))}
            </ol>
            <Pager
              list="carriers"
              extent={{ shown: nodes.length, total: totalCount }}
              pageInfo={pageInfo}
            />
          </Figure>
        )
      }
    </Answered>
  );
}

function Conflict({ node: { conflict, statement, reports } }: { readonly node: Contradiction }) {
  const dates = statement?.disputedDates ?? [];
  return (
    <>
      <p className="marks">
        {nameOf(conflict)}
        {conflict === 'DATE' && `: ${dates.map(printDate).join(', ')}`}
      </p>
      {reports.map((report) => (
        <Report key={report.id} report={report} />
      ))}
      {conflict === 'DATE' && (
        <ul>
          {statement?.documents.map((document) => (
            <li key={document.id}>
              <SourceLink source={document} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function toRow({ conflict, later, statement, reports }: Contradiction) {
  const documents =
    conflict === 'DATE' ? (statement?.documents ?? []) : reports.map(({ document }) => document);
  return [
    wordCell(conflict, nameOf(conflict)),
    dateCell(later.occurredOn),
    recordsCell(later.madeBy),
    positionCell(later),
    joinList(documents.map(({ publisher }) => publisher.name)),
  ];
}

/** All contradictions of carriers have a conflict; the schema allows others. */
function nameOf(conflict: CarrierConflict | null): string {
  return conflict === null ? '' : conflictNames[conflict];
}
