/** The table of positions, with lists in its cells. */
import { filterParameters } from '../../domain/selection/selection-parameters.js';
import { positionColumns, printPositionRows } from '../position-table.js';
import { pagesOf, positionIds } from '../read-records.js';
import { toTableRow } from './cells.js';
import { required, texts } from './columns.js';
import { parseFilterSelection } from './filter-selection.js';
import { createTable } from './table.js';
import type { TableColumns } from './table-definition.js';
import { textsOf } from '../position-edge.js';

const ROWS_PER_PAGE = 100;

const joined = ['madeBy', 'accused', 'addressed', 'criticised'] as const;

const columns = {
  ...positionColumns,
  id: { ...positionColumns.id, ...required },
  kind: { ...positionColumns.kind, ...required },
  statement: { ...positionColumns.statement, ...required, refersTo: 'statements.id' },
  madeByIso3: texts('ISO 3166-1 alpha-3 codes of the states among madeBy, each once'),
  accusedIso3: texts(
    'ISO 3166-1 alpha-3 codes of the states that the accused are, are part of or speak for, each once',
  ),
  addressedIso3: texts('the same of the addressees'),
  criticisedIso3: texts('the same of the criticised'),
} as const satisfies TableColumns;

export const positions = createTable({
  definition: {
    describes: 'a table with one row per position',
    key: ['id'],
    columns,
    parameters: filterParameters,
  },
  parse: parseFilterSelection,
  readRows: async function* ({ members, reader, actors }) {
    const { store, statementTimeoutMs: timeoutMs, signal } = reader;
    for await (const ids of positionIds(members, reader)) {
      for (const page of pagesOf(ids, ROWS_PER_PAGE)) {
        const rows = await store.read(printPositionRows(page), { timeoutMs, signal });
        yield rows.map((row) => ({
          ...row,
          ...toTableRow(
            Object.fromEntries(
              joined.map((column) => [`${column}Iso3`, actors.iso3Of(textsOf(row[column]))]),
            ),
          ),
        }));
      }
    }
  },
});
