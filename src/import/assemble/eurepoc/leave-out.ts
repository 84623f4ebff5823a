/** Reports an attribution from which no statement is made. */
import type { Assembly } from '../../assembly.js';
import type { RowFaultCode } from '../../row-faults.js';
import type { Attribution } from './attributions.js';

export function leaveOut(
  { id, row }: Pick<Attribution, 'id' | 'row'>,
  column: string,
  problem: string,
  remedy: string,
  { report }: Assembly,
  code: RowFaultCode = 'LEFT_OUT',
): void {
  const message = `Attribution ${id} is not proposed: ${problem}.`;
  report({ row, column, code, severity: 'WARNING', message, remedy });
}
