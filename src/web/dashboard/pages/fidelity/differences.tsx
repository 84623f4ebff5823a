/** Each difference: the position, the report, and what it differs from. */
import { FidelityDocument, type FidelityQuery } from '../../../generated/graphql.js';
import { dateCell, positionCell, recordsCell, wordCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { Pager } from '../../frame/pager.js';
import { PositionEntry } from '../../record/position-entry.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { reasonNames } from './reason-names.js';
import { Report } from './report.js';

interface DifferencesProps {
  readonly fidelity: FidelityQuery['fidelity'];
  readonly variables: Readonly<Record<string, unknown>>;
}

export function Differences({ fidelity, variables }: DifferencesProps) {
  const { nodes, totalCount, pageInfo } = fidelity;
  return (
    <Figure
      id="differences"
      title="Each difference"
      unit="differences"
      extent={`${printNumber(nodes.length)} of ${printCount(totalCount, 'difference')}, latest first`}
      source={{ document: FidelityDocument, variables }}
      isDrawing={false}
      table={{
        columns: ['difference', 'date', 'by', 'says', 'report', 'words', 'compared with'],
        rows: nodes.map(({ reason, position, report, comparedWith }) => [
          wordCell(reason, reasonNames[reason]),
          dateCell(position.occurredOn),
          recordsCell(position.madeBy),
          positionCell(position),
          report.document.publisher.name,
          report.exact,
          comparedWith?.document.publisher.name ?? null,
        ]),
      }}
    >
      <ol className="positions">
        {nodes.map(({ reason, position, report, comparedWith }) => (
          <li key={[reason, report.id, comparedWith?.id].join(' ')}>
            <PositionEntry position={position}>
              <p className="marks">{reasonNames[reason]}</p>
              <Report report={report} />
              {comparedWith !== null && (
                <>
                  <p className="figure-note">
                    {reason === 'TRANSLATED' ? 'The original:' : 'Compared with:'}
                  </p>
                  <Report report={comparedWith} />
                </>
              )}
            </PositionEntry>
          </li>
        ))}
      </ol>
      <Pager
        list="differences"
        extent={{ shown: nodes.length, total: totalCount }}
        pageInfo={pageInfo}
      />
    </Figure>
  );
}
