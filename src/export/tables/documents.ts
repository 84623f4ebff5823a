/** One row per document. */
import type { RawRow, Statement } from '../../cypher/statement.js';
import { affiliationBases, publisherKinds } from '../../domain/ontology/vocabularies.js';
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
  unique,
  valuesOf,
  type Cells,
} from './cells.js';
import {
  count,
  dateColumns,
  flag,
  required,
  stateColumns,
  text,
  texts,
  word,
  words,
} from './columns.js';
import { parseFilterSelection } from './filter-selection.js';
import { perPage } from './per-page.js';
import { createTable } from './table.js';
import type { TableColumns } from './table-definition.js';

const columns = {
  id: text('id of the document', required),
  url: text('its URL', required),
  title: text('its title; absent: not coded'),
  language: text('BCP 47', required),
  ...dateColumns('filed', 'dateline'),
  ...dateColumns('published', 'when the page was published'),
  dateInferred: flag('true: the date is not printed on the part that was read', required),
  readInFull: flag('false: only the opening of the page was read', required),
  archivedAt: text('URL of an archived copy; absent: none is known'),
  licence: text('licence that the page states for its text; absent: not coded'),
  publisher: text('id of its publisher', required),
  publisherName: text('name of its publisher', required),
  publisherKind: word(publisherKinds, 'kind of its publisher', required),
  wordsFrom: text(
    'agency or body whose report the publisher reprints; documents with equal values may carry one report',
  ),
  affiliatedWith: texts('ids of the states that run the publisher or whose words it reprints'),
  affiliations: words(affiliationBases, 'RUN_BY or REPRINTS, in the same order'),
  ...stateColumns('publisher', 'what runs the publisher, or whose words it reprints'),
  statements: texts('ids of the statements that it reports', { refersTo: 'statements.id' }),
  excerpts: count('how many excerpts are taken from it'),
  note: text("the compilers' remark"),
} as const satisfies TableColumns;

export const documents = createTable({
  definition: {
    describes:
      'a table with one row per document: without a filter all, with one those with evidence of a position that matches',
    key: ['id'],
    columns,
    parameters: filterParameters,
  },
  parse: parseFilterSelection,
  bring: ['EVIDENCE'],
  readRows: perPage({
    of: 'Document',
    print: printDocuments,
    toRows: (row, { actors }) => [toRow(row, actors)],
  }),
});

/** One row per document, ordered by id. Uses the index on `:Document(id)`. */
export function printDocuments(ids: readonly string[]): Statement {
  return {
    text: [
      'UNWIND $ids AS nodeId',
      'MATCH (d:Document {id: nodeId})-[:PUBLISHED_BY]->(u:Publisher)',
      'CALL (u) { MATCH (u)-[e:AFFILIATED_WITH]->(b:State) WITH e, b ORDER BY b.id, e.basis RETURN collect({id: b.id, basis: e.basis}) AS affiliated }',
      'CALL (d) { MATCH (d)-[:CARRIES]->(s:Statement) WITH s ORDER BY s.id RETURN collect(s.id) AS carried }',
      'CALL (d) { MATCH (d)<-[:TAKEN_FROM]-(x:Excerpt) RETURN count(x) AS excerpts }',
      'RETURN d.id AS id, d {.url, .title, .language, .filedOn, .publishedOn, .dateInferred, .readInFull, .archivedAt, .licence, .note} AS own,',
      'u {.id, .name, .kind, .wordsFrom} AS publisher, affiliated, carried, excerpts ORDER BY id',
    ].join('\n'),
    params: { ids },
    parseRow: (row) => row,
  };
}

function toRow(row: RawRow, actors: ActorDirectory): TableRow {
  const own = mapOf(row['own']);
  const publisher = mapOf(row['publisher']);
  const affiliated = listOf(row['affiliated']);
  const cells: Cells<keyof typeof columns> = {
    id: row['id'],
    url: own['url'],
    title: own['title'],
    language: own['language'],
    ...dateCells('filed', own['filedOn']),
    ...dateCells('published', own['publishedOn']),
    dateInferred: own['dateInferred'],
    readInFull: own['readInFull'],
    archivedAt: own['archivedAt'],
    licence: own['licence'],
    publisher: publisher['id'],
    publisherName: publisher['name'],
    publisherKind: publisher['kind'],
    wordsFrom: publisher['wordsFrom'],
    affiliatedWith: idsOf(affiliated),
    affiliations: valuesOf(affiliated, 'basis'),
    ...actors.stateCells('publisher', unique(idsOf(affiliated))),
    statements: textsOf(row['carried']),
    excerpts: row['excerpts'],
    note: own['note'],
  };
  return toTableRow(cells);
}
