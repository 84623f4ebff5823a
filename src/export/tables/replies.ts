/** One row per reply: a position, and one that it answers. */
import type { RawRow, Statement } from '../../cypher/statement.js';
import {
  accusationBases,
  answeringRelations,
  conducts,
  contestedAspects,
  denialForms,
  hedges,
  positionKinds,
  replyRelations,
} from '../../domain/ontology/vocabularies.js';
import { filterParameters } from '../../domain/selection/selection-parameters.js';
import type { TableRow } from '../export-format.js';
import type { ActorDirectory } from './actor-directory.js';
import { dateCells, mapOf, textsOf, toTableRow, type Cells } from './cells.js';
import {
  dateColumns,
  flag,
  integer,
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

const position = { ...required, refersTo: 'positions.id' } as const;

const columns = {
  reply: text('id of the position that answers', position),
  answered: text('id of the position that it answers', position),
  relation: word(replyRelations, 'how it answers', required),
  isExplicit: flag('the words name the act that they answer', required),
  isByAccusedSide: flag(
    'the answered position is an accusation, and this reply is one by which an accused side answers: made on behalf of an accused actor, or of what it is part of, with a relation other than WELCOMES and SUPPORTS',
    required,
  ),
  minDays: integer('minimum number of days between the two, by the precision of their dates'),
  maxDays: integer('maximum number of days between the two'),
  replyKind: word(positionKinds, 'kind of the reply', required),
  replyDenialForm: word(denialForms, 'denials: the strongest form that the words carry'),
  replyContests: words(contestedAspects, 'denials: what of the allegation is contested'),
  ...dateColumns('reply', 'date of the statement that answers', required),
  replyMadeBy: texts('ids of the actors on whose behalf the reply was made', required),
  replyMadeByIso3: texts('ISO 3166-1 alpha-3 codes of the states among them'),
  ...stateColumns('reply', 'those on whose behalf the reply was made'),
  replyStatement: text('id of the statement that contains the reply', {
    ...required,
    refersTo: 'statements.id',
  }),
  answeredKind: word(positionKinds, 'kind of the answered position', required),
  answeredConduct: words(conducts, 'accusations: what is alleged'),
  answeredHedge: word(hedges, "accusations: the claimant's own certainty"),
  answeredBasis: word(accusationBases, 'accusations: the grounds that the claimant states'),
  ...dateColumns('answered', 'date of the answered statement', required),
  answeredMadeBy: texts(
    'ids of the actors on whose behalf the answered position was made',
    required,
  ),
  answeredMadeByIso3: texts('ISO 3166-1 alpha-3 codes of the states among them'),
  ...stateColumns('answered', 'those on whose behalf the answered position was made'),
  answeredStatement: text('id of the statement that contains the answered position', {
    ...required,
    refersTo: 'statements.id',
  }),
} as const satisfies TableColumns;

export const replies = createTable({
  definition: {
    describes: 'a table with one row per reply: a position that matches, and one that it answers',
    key: ['reply', 'answered', 'relation'],
    columns,
    parameters: filterParameters,
  },
  parse: parseFilterSelection,
  readRows: perPage({
    of: 'Position',
    print: printReplies,
    toRows: (row, { actors }) => [toRow(row, actors)],
  }),
});

/** One row per reply, ordered by the ids of both positions. Uses the index on `:Position(id)`. */
export function printReplies(ids: readonly string[]): Statement {
  return {
    text: [
      'UNWIND $ids AS nodeId',
      'MATCH (q:Position {id: nodeId})-[r:RESPONDS_TO]->(p:Position)',
      'CALL (q) { MATCH (q)<-[:MADE]-(a:Actor) WITH a ORDER BY a.id RETURN collect(a.id) AS makers }',
      'CALL (p) { MATCH (p)<-[:MADE]-(a:Actor) WITH a ORDER BY a.id RETURN collect(a.id) AS claimants }',
      'CALL (p) { MATCH (p)-[e:AGAINST]->(a:Actor) WHERE e.role = $accused RETURN collect(a.id) AS accused }',
      'CALL (q) { MATCH (q)<-[:CONTAINS]-(s:Statement) RETURN collect(s.id) AS said }',
      'CALL (p) { MATCH (p)<-[:CONTAINS]-(s:Statement) RETURN collect(s.id) AS before }',
      'RETURN q.id AS id, p.id AS answered, r.relation AS relation, r {.explicit, .minDays, .maxDays} AS link,',
      'q {.kind, .occurredOn, .form, .contests} AS reply, p {.kind, .occurredOn, .conduct, .hedge, .basis} AS act,',
      'makers, claimants, accused, said, before ORDER BY id, answered, relation',
    ].join('\n'),
    params: { ids, accused: 'ACCUSED' },
    parseRow: (row) => row,
  };
}

function toRow(row: RawRow, actors: ActorDirectory): TableRow {
  const link = mapOf(row['link']);
  const reply = mapOf(row['reply']);
  const act = mapOf(row['act']);
  const makers = textsOf(row['makers']);
  const claimants = textsOf(row['claimants']);
  const cells: Cells<keyof typeof columns> = {
    reply: row['id'],
    answered: row['answered'],
    relation: row['relation'],
    isExplicit: link['explicit'],
    isByAccusedSide: isByAccusedSide(row, actors),
    minDays: link['minDays'],
    maxDays: link['maxDays'],
    replyKind: reply['kind'],
    replyDenialForm: reply['form'],
    replyContests: reply['contests'],
    ...dateCells('reply', reply['occurredOn']),
    replyMadeBy: makers,
    replyMadeByIso3: actors.iso3Of(makers),
    ...actors.stateCells('reply', makers),
    replyStatement: textsOf(row['said'])[0],
    answeredKind: act['kind'],
    answeredConduct: act['conduct'],
    answeredHedge: act['hedge'],
    answeredBasis: act['basis'],
    ...dateCells('answered', act['occurredOn']),
    answeredMadeBy: claimants,
    answeredMadeByIso3: actors.iso3Of(claimants),
    ...actors.stateCells('answered', claimants),
    answeredStatement: textsOf(row['before'])[0],
  };
  return toTableRow(cells);
}

/** As the rule of `isAnswered` says; see `derive-answers.ts`. */
function isByAccusedSide(row: RawRow, actors: ActorDirectory): boolean {
  if (!answeringRelations.some((relation) => relation === row['relation'])) return false;
  if (mapOf(row['act'])['kind'] !== 'ACCUSATION') return false;
  const sides = new Set(textsOf(row['accused']).flatMap((id) => actors.sidesOf(id)));
  return textsOf(row['makers']).some((id) => sides.has(id));
}
