/**
 * One row per event, as ICEWS and POLECAT lay them out: a position, one state or bloc that it is
 * made by, and one that it is aimed at. Several actors of one state are one source or target.
 */
import type { RawRow, Statement, Value } from '../../cypher/statement.js';
import { codeMatches } from '../../domain/ontology/crosswalk.js';
import { againstRoles, positionKinds } from '../../domain/ontology/vocabularies.js';
import { filterParameters } from '../../domain/selection/selection-parameters.js';
import { compareText } from '../../domain/text/compare-text.js';
import type { TableRow } from '../export-format.js';
import { textOf } from '../print-export.js';
import type { ActorDirectory } from './actor-directory.js';
import {
  codesOf,
  dateCells,
  listOf,
  mapOf,
  textsOf,
  toTableRow,
  unique,
  valuesOf,
  type Cells,
} from './cells.js';
import {
  actorColumns,
  count,
  dateColumns,
  number,
  required,
  text,
  texts,
  word,
  words,
} from './columns.js';
import { parseFilterSelection } from './filter-selection.js';
import { perPage } from './per-page.js';
import { createTable } from './table.js';
import type { TableColumns } from './table-definition.js';

const MAPPING =
  'by the kind of speech act, as the table "Kinds" of the codebook maps it; text, because 016 is not 16';
const ROLLED_UP =
  'the state or bloc that they are, are part of or speak for; the actor itself where there is none';

const columns = {
  eventId: text('id of the event: of its position, source and target', required),
  position: text('id of the position', { ...required, refersTo: 'positions.id' }),
  ...dateColumns('event', 'date of its statement', required),
  ...actorColumns('source', `those on whose behalf it was made: ${ROLLED_UP}`),
  ...actorColumns('target', `those that it is aimed at: ${ROLLED_UP}`),
  roles: words(againstRoles, 'as what it is aimed at the target'),
  makers: count('on how many behalves the position was made, before rolling up'),
  targets: count('at how many actors the position is aimed, before rolling up'),
  share: number(
    'one divided by the number of events of the position: a sum of shares counts each position once',
    required,
  ),
  kind: word(positionKinds, 'kind of speech act', required),
  cameo: text(`CAMEO code ${MAPPING}; absent where there are only candidates`),
  cameoMatch: word(codeMatches, 'how far the CAMEO code fits'),
  cameoCandidates: texts(
    'CAMEO codes that may fit, by the kind and by the conduct that is alleged',
  ),
  plover: text('PLOVER event type by the same table; absent where there are only candidates'),
  ploverMatch: word(codeMatches, 'how far the PLOVER event type fits'),
  ploverCandidates: texts('PLOVER event types that may fit'),
  asserts: text("one neutral sentence of the compilers' own: what is asserted", required),
  issuedBy: texts('ids of who issued the statement'),
  incidents: texts('ids of the incidents that it speaks of'),
  statement: text('id of the statement that contains it', {
    ...required,
    refersTo: 'statements.id',
  }),
  documents: texts('URLs of the pages that show it, each once'),
  publishers: texts('names of their publishers, each once'),
} as const satisfies TableColumns;

export const events = createTable({
  definition: {
    describes:
      'a table with one row per event: a position that is aimed at somebody, with a source and a target, rolled up to states and blocs',
    key: ['position', 'source', 'target'],
    columns,
    parameters: filterParameters,
  },
  parse: parseFilterSelection,
  readRows: perPage({
    of: 'Position',
    print: printEvents,
    toRows: (row, { actors }) => toRows(row, actors),
  }),
});

/** One row per position, ordered by id. Uses the index on `:Position(id)`. */
export function printEvents(ids: readonly string[]): Statement {
  return {
    text: [
      'UNWIND $ids AS nodeId',
      'MATCH (p:Position {id: nodeId})',
      'CALL (p) { MATCH (p)<-[:MADE]-(a:Actor) WITH a ORDER BY a.id RETURN collect(a.id) AS makers }',
      'CALL (p) { MATCH (p)-[e:AGAINST]->(a:Actor) WITH e, a ORDER BY a.id, e.role RETURN collect({id: a.id, role: e.role}) AS aims }',
      'CALL (p) { MATCH (p)-[:CONCERNS]->(i:Incident) WITH i ORDER BY i.id RETURN collect(i.id) AS incidents }',
      'CALL (p) { MATCH (p)<-[:CONTAINS]-(s:Statement) RETURN collect(s.id) AS said }',
      'CALL (p) { MATCH (p)<-[:CONTAINS]-(s:Statement)<-[:ISSUED]-(a:Actor) WITH a ORDER BY a.id RETURN collect(a.id) AS issuers }',
      'CALL (p) { MATCH (p)-[:EVIDENCED_BY]->(x:Excerpt)-[:TAKEN_FROM]->(d:Document)-[:PUBLISHED_BY]->(u:Publisher) WITH x, d, u ORDER BY x.id RETURN collect({url: d.url, publisher: u.name}) AS shown }',
      'RETURN p.id AS id, p {.kind, .occurredOn, .conduct, .asserts} AS own, makers, aims, incidents, said, issuers, shown ORDER BY id',
    ].join('\n'),
    params: { ids },
    parseRow: (row) => row,
  };
}

function toRows(row: RawRow, actors: ActorDirectory): readonly TableRow[] {
  const own = mapOf(row['own']);
  const position = textOf(row['id']);
  const makers = textsOf(row['makers']);
  const aims = listOf(row['aims']);
  const shown = listOf(row['shown']);
  const sources = rollUp(makers, actors);
  const targets = rollUp(unique(aims.map((aim) => textOf(aim['id']))), actors);
  const rolesOf = (members: readonly string[]): readonly Value[] =>
    unique(
      valuesOf(
        aims.filter(({ id }) => members.includes(textOf(id))),
        'role',
      ),
    ).toSorted();
  // The same in each event of the position.
  const share = 1 / (sources.size * targets.size);
  const targetCount = new Set(aims.map(({ id }) => id)).size;
  const date = dateCells('event', own['occurredOn']);
  const codes = codeCells(own);
  const documents = unique(valuesOf(shown, 'url'));
  const publishers = unique(valuesOf(shown, 'publisher'));
  return [...sources.keys()].flatMap((source) =>
    [...targets].map(([target, members]) => {
      const cells: Cells<keyof typeof columns> = {
        eventId: `${position}/${source}/${target}`,
        position,
        ...date,
        ...actors.actorCells('source', source),
        ...actors.actorCells('target', target),
        roles: rolesOf(members),
        makers: makers.length,
        targets: targetCount,
        share,
        kind: own['kind'],
        ...codes,
        asserts: own['asserts'],
        issuedBy: textsOf(row['issuers']),
        incidents: textsOf(row['incidents']),
        statement: textsOf(row['said'])[0],
        documents,
        publishers,
      };
      return toTableRow(cells);
    }),
  );
}

/** What each actor belongs to, with the actors that belong to it, in the order of ids. */
function rollUp(
  ids: readonly string[],
  actors: ActorDirectory,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const id of ids) {
    const polities = actors.politiesOf([id]);
    for (const polity of polities.length === 0 ? [id] : polities) {
      found.set(polity, [...(found.get(polity) ?? []), id]);
    }
  }
  return new Map([...found].sort(([a], [b]) => compareText(a, b)));
}

function codeCells(own: Parameters<typeof codesOf>[0]) {
  const [cameo] = codesOf(own, 'CAMEO');
  const [plover] = codesOf(own, 'PLOVER');
  const candidates = (scheme: 'CAMEO' | 'PLOVER'): readonly string[] =>
    codesOf(own, scheme, (match) => match === 'CANDIDATE').map(({ code }) => code);
  return {
    cameo: cameo?.code,
    cameoMatch: cameo?.match,
    cameoCandidates: candidates('CAMEO'),
    plover: plover?.code,
    ploverMatch: plover?.match,
    ploverCandidates: candidates('PLOVER'),
  };
}
