/** Claims as the other side's media report them. */
import { SourceBalanceDocument } from '../../../generated/graphql.js';
import { dateCell, positionCell, recordsCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { Empty } from '../../frame/empty.js';
import { PositionEntry } from '../../record/position-entry.js';
import { printCount, printNumber } from '../../words/print-number.js';
import type { BalanceProps } from './balance-props.js';

export function NestedClaims({ balance, variables }: BalanceProps) {
  const { positions, nested } = balance;
  if (nested.count === 0) {
    return (
      <Empty>
        None of these is coded as reported by the other side’s media; {printNumber(nested.notCoded)}{' '}
        of {printCount(positions, 'position')} are not coded for this.
      </Empty>
    );
  }
  return (
    <Figure
      id="nested"
      title="Reported by the other side’s media"
      unit="positions with words coded as nested"
      extent={`${printNumber(nested.positions.length)} of ${printNumber(nested.count)}; of ${printCount(positions, 'position')} ${printNumber(nested.notCoded)} are not coded for it`}
      source={{ document: SourceBalanceDocument, variables }}
      isDrawing={false}
      table={{
        columns: ['date', 'by', 'says'],
        rows: nested.positions.map(({ id, occurredOn, madeBy, asserts }) => [
          dateCell(occurredOn),
          recordsCell(madeBy),
          positionCell({ id, asserts }),
        ]),
      }}
      note={`Only few excerpts are coded for whose words they give: compare the number with those not coded. ${printNumber(nested.onlyNested)} of these are known in no other way.`}
    >
      <ol className="positions">
        {nested.positions.map((position) => (
          <li key={position.id}>
            <PositionEntry position={position} />
          </li>
        ))}
      </ol>
    </Figure>
  );
}
