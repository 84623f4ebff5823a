/** One row per excerpt: the passage of a document that supports a position. */
import type { RawRow, Statement } from '../../cypher/statement.js';
import {
  hedges,
  publisherKinds,
  speechModes,
  translators,
} from '../../domain/ontology/vocabularies.js';
import { filterParameters } from '../../domain/selection/selection-parameters.js';
import type { TableRow } from '../export-format.js';
import type { ActorDirectory } from './actor-directory.js';
import { mapOf, textsOf, toTableRow, type Cells } from './cells.js';
import { integer, required, stateColumns, text, texts, word } from './columns.js';
import { parseFilterSelection } from './filter-selection.js';
import { perPage } from './per-page.js';
import { createTable } from './table.js';
import type { TableColumns } from './table-definition.js';

const columns = {
  id: text('id of the excerpt', required),
  position: text('id of the position that it supports', {
    ...required,
    refersTo: 'positions.id',
  }),
  ordinal: integer('order among the excerpts of the position, from 1', required),
  statement: text('id of the statement that contains the position', {
    ...required,
    refersTo: 'statements.id',
  }),
  madeBy: texts('ids of the actors on whose behalf the position was made'),
  madeByIso3: texts('ISO 3166-1 alpha-3 codes of the states among them'),
  ...stateColumns('maker', 'those on whose behalf the position was made'),
  exact: text('the exact words, at most 20; absent: none were kept'),
  prefix: text('words just before, to locate the passage again'),
  suffix: text('words just after'),
  offsetStart: integer('first character in the checked text, in UTF-16 code units from 0'),
  offsetEnd: integer('one past the last character'),
  textSha256: text('SHA-256 of the text that was checked, hex'),
  speech: word(speechModes, 'direct, indirect or nested; absent: not coded'),
  language: text('language of the words, BCP 47'),
  translatedBy: word(
    translators,
    'who translated the words; absent: they are the original, or it was not coded',
  ),
  translates: text('id of the excerpt whose words these translate', { refersTo: 'evidence.id' }),
  rendering: text("the words in English, translated by the compilers; not the document's own"),
  hedge: word(
    hedges,
    "degree of certainty of an accusation as this document reports it, beside the position's own",
  ),
  document: text('id of the document', { ...required, refersTo: 'documents.id' }),
  url: text('URL of the document', required),
  publisher: text('id of its publisher', required),
  publisherName: text('name of its publisher', required),
  publisherKind: word(publisherKinds, 'kind of its publisher', required),
  ...stateColumns('publisher', 'what runs the publisher, or whose words it reprints'),
  note: text("the compilers' remark"),
} as const satisfies TableColumns;

export const evidence = createTable({
  definition: {
    describes: 'a table with one row per excerpt that supports a position that matches',
    key: ['id'],
    columns,
    parameters: filterParameters,
  },
  parse: parseFilterSelection,
  readRows: perPage({
    of: 'Position',
    print: printEvidence,
    toRows: (row, { actors }) => [toRow(row, actors)],
  }),
});

/** One row per excerpt, by position and order. Uses the index on `:Position(id)`. */
export function printEvidence(ids: readonly string[]): Statement {
  return {
    text: [
      'UNWIND $ids AS nodeId',
      'MATCH (p:Position {id: nodeId})-[e:EVIDENCED_BY]->(x:Excerpt)-[:TAKEN_FROM]->(d:Document)-[:PUBLISHED_BY]->(u:Publisher)',
      'CALL (p) { MATCH (p)<-[:CONTAINS]-(s:Statement) RETURN collect(s.id) AS said }',
      'CALL (p) { MATCH (p)<-[:MADE]-(a:Actor) WITH a ORDER BY a.id RETURN collect(a.id) AS makers }',
      'CALL (x) { MATCH (x)-[:TRANSLATES]->(o:Excerpt) RETURN collect(o.id) AS originals }',
      'CALL (u) { MATCH (u)-[:AFFILIATED_WITH]->(b:State) WITH DISTINCT b ORDER BY b.id RETURN collect(b.id) AS affiliated }',
      'RETURN p.id AS id, e.ordinal AS ordinal, x.id AS excerpt, d.id AS document, d.url AS url, u {.id, .name, .kind} AS publisher,',
      'x {.exact, .prefix, .suffix, .offsetStart, .offsetEnd, .textSha256, .speech, .language, .translatedBy, .rendering, .hedge, .note} AS own,',
      'said, makers, originals, affiliated ORDER BY id, ordinal, excerpt',
    ].join('\n'),
    params: { ids },
    parseRow: (row) => row,
  };
}

function toRow(row: RawRow, actors: ActorDirectory): TableRow {
  const own = mapOf(row['own']);
  const publisher = mapOf(row['publisher']);
  const makers = textsOf(row['makers']);
  const cells: Cells<keyof typeof columns> = {
    id: row['excerpt'],
    position: row['id'],
    ordinal: row['ordinal'],
    statement: textsOf(row['said'])[0],
    madeBy: makers,
    madeByIso3: actors.iso3Of(makers),
    ...actors.stateCells('maker', makers),
    exact: own['exact'],
    prefix: own['prefix'],
    suffix: own['suffix'],
    offsetStart: own['offsetStart'],
    offsetEnd: own['offsetEnd'],
    textSha256: own['textSha256'],
    speech: own['speech'],
    language: own['language'],
    translatedBy: own['translatedBy'],
    translates: textsOf(row['originals'])[0],
    rendering: own['rendering'],
    hedge: own['hedge'],
    document: row['document'],
    url: row['url'],
    publisher: publisher['id'],
    publisherName: publisher['name'],
    publisherKind: publisher['kind'],
    ...actors.stateCells('publisher', textsOf(row['affiliated'])),
    note: own['note'],
  };
  return toTableRow(cells);
}
