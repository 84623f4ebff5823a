/** One row per statement. */
import type { RawRow, Statement } from '../../cypher/statement.js';
import { positionKinds, sourceChecks } from '../../domain/ontology/vocabularies.js';
import { filterParameters } from '../../domain/selection/selection-parameters.js';
import type { TableRow } from '../export-format.js';
import type { ActorDirectory } from './actor-directory.js';
import {
  dateCells,
  idsOf,
  listOf,
  mapOf,
  textsOf,
  toTableRow,
  valuesOf,
  type Cells,
} from './cells.js';
import { count, dateColumns, required, stateColumns, text, texts, word, words } from './columns.js';
import { parseFilterSelection } from './filter-selection.js';
import { perPage } from './per-page.js';
import { createTable } from './table.js';
import type { TableColumns } from './table-definition.js';

const columns = {
  id: text('id of the statement', required),
  title: text('who spoke and when', required),
  summary: text("one neutral sentence of the compilers' own on the whole statement", required),
  form: text('briefing, report, written statement; absent: not coded'),
  ...dateColumns('occurred', 'when it was made', required),
  disputedDates: texts('conflicting dates in the sources, including the chosen one'),
  madeBy: texts('ids of the actors on whose behalf its positions were made, each once'),
  madeByIso3: texts('ISO 3166-1 alpha-3 codes of the states among them'),
  ...stateColumns('maker', 'those on whose behalf its positions were made'),
  issuedBy: texts('ids of who issued it'),
  issuedByNames: texts('their names, in the order of their ids'),
  deliveredBy: texts('ids of who spoke it'),
  deliveredByNames: texts('their names, in the order of their ids'),
  positions: count('how many speech acts it contains'),
  positionIds: texts('ids of its speech acts, the main act first', {
    refersTo: 'positions.id',
  }),
  kinds: words(positionKinds, 'their kinds, in the same order'),
  documents: texts('ids of the documents that report it, the main source first', {
    refersTo: 'documents.id',
  }),
  urls: texts('URLs of these documents, in the same order'),
  sourceCheck: word(
    sourceChecks,
    'COMPLETE: every field was read on the page; INCOMPLETE: not yet',
    required,
  ),
  sourceCheckNote: text('why the check is incomplete'),
  note: text("the compilers' remark"),
} as const satisfies TableColumns;

export const statements = createTable({
  definition: {
    describes: 'a table with one row per statement that contains a position that matches',
    key: ['id'],
    columns,
    parameters: filterParameters,
  },
  parse: parseFilterSelection,
  bring: ['STATEMENTS'],
  readRows: perPage({
    of: 'Statement',
    print: printStatements,
    toRows: (row, { actors }) => [toRow(row, actors)],
  }),
});

/** One row per statement, ordered by id. Uses the index on `:Statement(id)`. */
export function printStatements(ids: readonly string[]): Statement {
  return {
    text: [
      'UNWIND $ids AS nodeId',
      'MATCH (s:Statement {id: nodeId})',
      'CALL (s) { MATCH (s)<-[:ISSUED]-(a:Actor) WITH a ORDER BY a.id RETURN collect(a {.id, .name}) AS issued }',
      'CALL (s) { MATCH (s)<-[:DELIVERED]-(a:Actor) WITH a ORDER BY a.id RETURN collect(a {.id, .name}) AS spoken }',
      'CALL (s) { MATCH (s)-[e:CONTAINS]->(p:Position) WITH e, p ORDER BY e.ordinal, p.id RETURN collect(p {.id, .kind}) AS acts }',
      'CALL (s) { MATCH (s)-[:CONTAINS]->(p:Position)<-[:MADE]-(a:Actor) WITH DISTINCT a ORDER BY a.id RETURN collect(a.id) AS makers }',
      'CALL (s) { MATCH (s)<-[e:CARRIES]-(d:Document) WITH e, d ORDER BY e.ordinal, d.id RETURN collect(d {.id, .url}) AS carried }',
      'RETURN s.id AS id, s {.title, .summary, .form, .occurredOn, .disputedDates, .sourceCheck, .sourceCheckNote, .note} AS own,',
      'issued, spoken, acts, makers, carried ORDER BY id',
    ].join('\n'),
    params: { ids },
    parseRow: (row) => row,
  };
}

function toRow(row: RawRow, actors: ActorDirectory): TableRow {
  const own = mapOf(row['own']);
  const makers = textsOf(row['makers']);
  const issued = listOf(row['issued']);
  const spoken = listOf(row['spoken']);
  const acts = listOf(row['acts']);
  const carried = listOf(row['carried']);
  const cells: Cells<keyof typeof columns> = {
    id: row['id'],
    title: own['title'],
    summary: own['summary'],
    form: own['form'],
    ...dateCells('occurred', own['occurredOn']),
    disputedDates: own['disputedDates'],
    madeBy: makers,
    madeByIso3: actors.iso3Of(makers),
    ...actors.stateCells('maker', makers),
    issuedBy: idsOf(issued),
    issuedByNames: valuesOf(issued, 'name'),
    deliveredBy: idsOf(spoken),
    deliveredByNames: valuesOf(spoken, 'name'),
    positions: acts.length,
    positionIds: idsOf(acts),
    kinds: valuesOf(acts, 'kind'),
    documents: idsOf(carried),
    urls: valuesOf(carried, 'url'),
    sourceCheck: own['sourceCheck'],
    sourceCheckNote: own['sourceCheckNote'],
    note: own['note'],
  };
  return toTableRow(cells);
}
