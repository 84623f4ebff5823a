/** Dates as EuRepoC writes them: `19.12.2024`, `2023-4-7`, `2013-01-01 00:00:00`, `2013`. */
import type { Assembly } from '../../assembly.js';
import { readDate } from '../../map-rows.js';
import { absentTest } from './absent-test.js';

const UNPADDED = /^(\d{4})-(\d{1,2})-(\d{1,2})(?=$|[ T])/;

/** 1 January is read as the year: the tables write it where they know no day. */
export function readDay(
  text: string | undefined,
  row: number,
  column: string,
  assembly: Assembly,
): string | undefined {
  if (text === undefined || absentTest(assembly)(text)) return undefined;
  const padded = text.replace(
    UNPADDED,
    (_, year: string, month: string, day: string) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  return readDate(
    padded,
    { dateForms: ['D.M.Y'], padded: true },
    (code, severity, message, remedy) => {
      assembly.report({ row, column, code, severity, message, remedy });
    },
  );
}
