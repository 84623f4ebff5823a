/**
 * One row per claim: a position, one of those on whose behalf it was made, and one of its targets.
 * The same claims as the edges of `../claims.ts`. A row records that its maker said something about
 * the target, not that this is true.
 */
import type { RawRow, Statement } from '../../cypher/statement.js';
import {
  claimsParameters,
  parseClaimsParameters,
  type ClaimTarget,
} from '../../domain/networks/network-parameters.js';
import { labelOfId } from '../../domain/ontology/ids.js';
import {
  accusationBases,
  againstRoles,
  conducts,
  contestedAspects,
  denialForms,
  hedges,
  positionKinds,
  termsOf,
} from '../../domain/ontology/vocabularies.js';
import { parsePositionFilter, type PositionFilter } from '../../domain/selection/filters.js';
import type { TableRow } from '../export-format.js';
import { textOf } from '../print-export.js';
import type { ActorDirectory } from './actor-directory.js';
import { dateCells, listOf, mapOf, textsOf, toTableRow, type Cells, type Item } from './cells.js';
import { actorColumns, count, dateColumns, flag, required, text, word, words } from './columns.js';
import { perPage } from './per-page.js';
import { createTable } from './table.js';
import type { TableColumns } from './table-definition.js';

const columns = {
  position: text('id of the position', { ...required, refersTo: 'positions.id' }),
  ...actorColumns('madeBy', 'an actor on whose behalf it was made'),
  ...actorColumns('target', 'what it is about: an actor, initiative or incident'),
  relation: text(
    'ACCUSED, ADDRESSEE or CRITICISED; how it speaks of an initiative; CONCERNS for an incident',
    required,
  ),
  kind: word(positionKinds, 'kind of speech act', required),
  makers: count('on how many behalves it was made; one row for each'),
  ...dateColumns('occurred', 'date of its statement', required),
  conduct: words(conducts, 'accusations: what is alleged'),
  hedge: word(hedges, "accusations: the claimant's own certainty"),
  basis: word(accusationBases, 'accusations: the grounds that the claimant states'),
  isCounter: flag('accusations: answers another position with COUNTERS'),
  isAnswered: flag('accusations: an accused side replied, in this corpus'),
  denialForm: word(denialForms, 'denials: the strongest form that the words carry'),
  contests: words(contestedAspects, 'denials: what of the allegation is contested'),
  asserts: text("one neutral sentence of the compilers' own: what is asserted", required),
  statement: text('id of the statement that contains it', {
    ...required,
    refersTo: 'statements.id',
  }),
} as const satisfies TableColumns;

interface ClaimsTableSelection {
  readonly filter: PositionFilter;
  readonly towards: readonly ClaimTarget[];
}

export const claims = createTable<ClaimsTableSelection>({
  definition: {
    describes: 'who says what of whom: one row or edge for each position, maker and target',
    key: ['position', 'madeBy', 'target', 'relation'],
    columns,
    parameters: claimsParameters,
  },
  parse: (given) => {
    const { towards, filter } = parseClaimsParameters(given);
    return { towards, filter: parsePositionFilter(filter) };
  },
  list: ({ towards }) => [['towards', towards]],
  readRows: perPage({
    of: 'Position',
    print: printClaims,
    toRows: (row, { selection, actors }) => toRows(row, selection.towards, actors),
  }),
});

/** One row per position, ordered by id. Uses the index on `:Position(id)`. */
export function printClaims(ids: readonly string[]): Statement {
  return {
    text: [
      'UNWIND $ids AS nodeId',
      'MATCH (p:Position {id: nodeId})',
      'CALL (p) { MATCH (p)<-[:MADE]-(a:Actor) WITH a ORDER BY a.id RETURN collect(a.id) AS makers }',
      'CALL (p) { MATCH (p)-[e:AGAINST]->(a:Actor) WITH e, a ORDER BY a.id, e.role RETURN collect({id: a.id, relation: e.role}) AS aims }',
      'CALL (p) { MATCH (p)-[e:REFERS_TO]->(i:Initiative) WITH e, i ORDER BY i.id, e.relation RETURN collect({id: i.id, relation: e.relation}) AS named }',
      'CALL (p) { MATCH (p)-[:CONCERNS]->(i:Incident) WITH i ORDER BY i.id RETURN collect(i {.id, .name}) AS about }',
      'CALL (p) { MATCH (p)<-[:CONTAINS]-(s:Statement) RETURN collect(s.id) AS said }',
      'RETURN p.id AS id, p {.kind, .occurredOn, .conduct, .hedge, .basis, .isCounter, .isAnswered, .form, .contests, .asserts} AS own,',
      'makers, aims, named, about, said ORDER BY id',
    ].join('\n'),
    params: { ids },
    parseRow: (row) => row,
  };
}

function toRows(
  row: RawRow,
  towards: readonly ClaimTarget[],
  actors: ActorDirectory,
): readonly TableRow[] {
  const own = mapOf(row['own']);
  const makers = textsOf(row['makers']);
  const targets = towards.flatMap((target) => targetsOf(row, target));
  const date = dateCells('occurred', own['occurredOn']);
  return makers.flatMap((maker) =>
    targets.map(({ id, name, relation }) => {
      const end = textOf(id);
      const cells: Cells<keyof typeof columns> = {
        position: row['id'],
        ...actors.actorCells('madeBy', maker),
        ...actors.actorCells('target', end),
        targetName: name ?? actors.nameOf(end),
        targetType: labelOfId(end),
        relation,
        kind: own['kind'],
        makers: makers.length,
        ...date,
        conduct: own['conduct'],
        hedge: own['hedge'],
        basis: own['basis'],
        isCounter: own['isCounter'],
        isAnswered: own['isAnswered'],
        denialForm: own['form'],
        contests: own['contests'],
        asserts: own['asserts'],
        statement: textsOf(row['said'])[0],
      };
      return toTableRow(cells);
    }),
  );
}

const roleOrder: readonly unknown[] = termsOf(againstRoles);

/** In the order of the claims' edges: by role, then by id. */
function targetsOf(row: RawRow, target: ClaimTarget): readonly Item[] {
  switch (target) {
    case 'ACTORS':
      return listOf(row['aims']).toSorted(
        (a, b) => roleOrder.indexOf(a['relation']) - roleOrder.indexOf(b['relation']),
      );
    case 'INITIATIVES':
      return listOf(row['named']);
    case 'INCIDENTS':
      return listOf(row['about']).map((incident) => ({ ...incident, relation: 'CONCERNS' }));
  }
}
