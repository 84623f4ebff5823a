/**
 * One row per actor and year: what it said, and what was said of it. Actors are not rolled up: the
 * state of an agency or a person is in a column of its own.
 */
import type { RawRow, Statement } from '../../cypher/statement.js';
import { meaningOf, positionKinds, termsOf } from '../../domain/ontology/vocabularies.js';
import { filterParameters } from '../../domain/selection/selection-parameters.js';
import { compareText } from '../../domain/text/compare-text.js';
import { parsePartialDate, yearOf } from '../../domain/time/partial-date.js';
import type { TableRow } from '../export-format.js';
import { textOf } from '../print-export.js';
import type { ActorDirectory } from './actor-directory.js';
import { listOf, mapOf, textsOf, toTableRow } from './cells.js';
import { actorColumns, count, integer, required } from './columns.js';
import { parseFilterSelection } from './filter-selection.js';
import { inBatches, toColumnName } from './fold-rows.js';
import { readPages } from './per-page.js';
import { createTable, type TableSource } from './table.js';
import type { TableColumns } from './table-definition.js';

const kindColumns = Object.fromEntries(
  termsOf(positionKinds).map((kind) => [
    toColumnName('made', kind),
    count(
      `how many of the positions made on its behalf are of the kind ${kind}: ${meaningOf(positionKinds[kind])}`,
    ),
  ]),
);

const counts = {
  made: count('how many positions were made on its behalf, alone or jointly'),
  ...kindColumns,
  voiced: count('how many positions it made, or issued or delivered the statement of'),
  replies: count('how many replies the positions made on its behalf are: one for each answered'),
  repliesReceived: count('how many replies the positions made on its behalf got, in this corpus'),
  accused: count('how many positions accuse it'),
  accusedAnswered: count(
    'how many of these accusations an accused side has answered, in this corpus',
  ),
  addressed: count('how many positions address it'),
  criticised: count('how many positions criticise it'),
  yearUncertain: count('how many of all these positions have a date that may lie in a later year'),
} as const satisfies TableColumns;
/** The name of one of these columns. */
type Count = string;

export const actorYears = createTable({
  definition: {
    describes:
      'a table with one row per actor and year in which it took a position or one was aimed at it',
    key: ['actor', 'year'],
    columns: {
      ...actorColumns('actor', 'the actor'),
      year: integer('year of the first day that the date of the positions can mean', required),
      ...counts,
    },
    parameters: filterParameters,
  },
  parse: parseFilterSelection,
  readRows,
});

const POSITIONS_PER_PAGE = 250;

/** By actor and year. */
type Table = Map<string, Map<number, Record<Count, number>>>;

async function* readRows(source: TableSource<unknown>): AsyncGenerator<readonly TableRow[]> {
  const { actors } = source;
  const table: Table = new Map();
  for await (const rows of readPages(source, 'Position', printActivity, POSITIONS_PER_PAGE)) {
    for (const row of rows) addPosition(row, table);
  }
  yield* inBatches(listRows(table, actors));
}

function* listRows(table: Table, actors: ActorDirectory): Generator<TableRow> {
  for (const [actor, years] of [...table].sort(([a], [b]) => compareText(a, b))) {
    for (const [year, cell] of [...years].sort(([a], [b]) => a - b)) {
      yield toTableRow({ ...actors.actorCells('actor', actor), year, ...cell });
    }
  }
}

/** One row per position, ordered by id. Uses the index on `:Position(id)`. */
export function printActivity(ids: readonly string[]): Statement {
  return {
    text: [
      'UNWIND $ids AS nodeId',
      'MATCH (p:Position {id: nodeId})',
      'CALL (p) { MATCH (p)<-[:MADE]-(a:Actor) RETURN collect(a.id) AS makers }',
      'CALL (p) { MATCH (p)<-[:VOICED]-(a:Actor) RETURN collect(a.id) AS voices }',
      'CALL (p) { MATCH (p)-[e:AGAINST]->(a:Actor) RETURN collect({id: a.id, role: e.role}) AS aims }',
      'CALL (p) { MATCH (p)-[:RESPONDS_TO]->(q:Position) RETURN count(q) AS answers }',
      'CALL (p) { MATCH (p)<-[:RESPONDS_TO]-(q:Position) RETURN count(q) AS answered }',
      'RETURN p.id AS id, p {.kind, .occurredOn, .isAnswered} AS own, makers, voices, aims, answers, answered ORDER BY id',
    ].join('\n'),
    params: { ids },
    parseRow: (row) => row,
  };
}

const roleCounts: Readonly<Record<string, Count>> = {
  ACCUSED: 'accused',
  ADDRESSEE: 'addressed',
  CRITICISED: 'criticised',
};

function addPosition(row: RawRow, table: Table): void {
  const { kind, occurredOn, isAnswered } = mapOf(row['own']);
  const { dayFrom, dayTo } = parsePartialDate(textOf(occurredOn));
  const year = yearOf(dayFrom);
  const touched = new Set<Record<Count, number>>();
  const add = (actor: string, name: Count, more = 1): void => {
    const cell = cellOf(table, actor, year);
    cell[name] = (cell[name] ?? 0) + more;
    touched.add(cell);
  };
  for (const maker of textsOf(row['makers'])) {
    add(maker, 'made');
    add(maker, toColumnName('made', textOf(kind)));
    add(maker, 'replies', Number(row['answers']));
    add(maker, 'repliesReceived', Number(row['answered']));
  }
  for (const voice of textsOf(row['voices'])) add(voice, 'voiced');
  for (const { id, role } of listOf(row['aims'])) {
    const name = roleCounts[textOf(role)];
    if (name === undefined) throw new TypeError(`unknown role ${textOf(role)}`);
    add(textOf(id), name);
    if (name === 'accused' && isAnswered === true) add(textOf(id), 'accusedAnswered');
  }
  if (yearOf(dayTo) !== year) {
    for (const cell of touched) cell['yearUncertain'] = (cell['yearUncertain'] ?? 0) + 1;
  }
}

function cellOf(table: Table, actor: string, year: number): Record<Count, number> {
  let years = table.get(actor);
  if (years === undefined) table.set(actor, (years = new Map<number, Record<Count, number>>()));
  let cell = years.get(year);
  if (cell === undefined) {
    cell = Object.fromEntries(Object.keys(counts).map((name) => [name, 0]));
    years.set(year, cell);
  }
  return cell;
}
