import { expect, test } from 'vitest';
import {
  boundsCell,
  countsCell,
  dateCell,
  daysCell,
  PAIR_COLUMN,
  pairCell,
  positionCell,
  recordsCell,
  shareCell,
  wordCell,
} from '../../../src/web/dashboard/figure/cells.js';
import { printCell, printCsv } from '../../../src/web/dashboard/figure/table.js';

const month = { value: '2021-11', earliest: '2021-11-01', latest: '2021-11-30' };
const china = { id: 'state:cn', name: 'China' };
const britain = { id: 'state:gb', name: 'United Kingdom' };

test('a table as CSV has a header of names, quotes what needs it, and names its version', () => {
  const table = {
    columns: ['pair', 'days, at least'],
    rows: [
      ['Says "no"', 3],
      [null, 0.25],
    ],
  };

  expect(printCsv(table, '512aa98eac52')).toBe(
    'pair,days_at_least,dataset_version\r\n"Says ""no""",3,512aa98eac52\r\n,0.25,512aa98eac52\r\n',
  );
});

test('a text is not a formula in a spreadsheet, and a negative number stays a number', () => {
  expect(printCsv({ columns: ['a'], rows: [['=1+1'], ['Daily;=1'], ['＝1'], [-3]] }, 'v')).toBe(
    "a,dataset_version\r\n'=1+1,v\r\n\"Daily;'=1\",v\r\n'＝1,v\r\n-3,v\r\n",
  );
});

test('dates, waits, records, codes and shares are text on the page and data in CSV', () => {
  const table = {
    columns: ['date', PAIR_COLUMN, 'by', 'kind', 'waited', 'share answered', 'says', 'denials'],
    rows: [
      [
        dateCell(month),
        pairCell(china, britain),
        recordsCell([china, britain]),
        wordCell('NO_COMMENT', 'no comment'),
        daysCell({ minDays: 0, maxDays: 24 }),
        shareCell(1, 3),
        positionCell({ id: 'position:x-1', asserts: 'Denies it.' }),
        countsCell([['PARTIAL', 'partial', 2]]),
      ],
      [
        dateCell(null),
        pairCell(null, britain),
        recordsCell([]),
        wordCell(null, 'none'),
        boundsCell('3 days or more', { minDays: 3, maxDays: null }),
        shareCell(0, 0),
        positionCell(null),
        countsCell([]),
      ],
    ],
  };

  expect(table.rows[0]?.map(printCell)).toEqual([
    'November 2021',
    'China → United Kingdom',
    'China, United Kingdom',
    'no comment',
    '0 to 24 days',
    '33 %',
    'Denies it.',
    'partial: 2',
  ]);
  expect(printCsv(table, 'v').split('\r\n')).toEqual([
    'date,date_from,date_to,accuser,accuser_id,accused,accused_id,by,by_ids,kind,waited_min_days,waited_max_days,share_answered,says,says_id,denials_partial,dataset_version',
    '2021-11,2021-11-01,2021-11-30,China,state:cn,United Kingdom,state:gb,"China;United Kingdom","state:cn;state:gb",NO_COMMENT,0,24,0.3333,Denies it.,position:x-1,2,v',
    ',,,,,United Kingdom,state:gb,,,,3,,,,,,v',
    '',
  ]);
});
