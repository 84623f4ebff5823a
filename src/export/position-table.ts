/**
 * The table of positions: one flat row per position, for R, pandas and Stata. Columns are documented
 * only here; the catalogue at `/export` and docs/exports.md print them. Several values in a cell are
 * in the order of ids.
 */
import type { RawRow, Statement, Value } from '../cypher/statement.js';
import { parsePartialDate } from '../domain/time/partial-date.js';
import type { AgainstRole } from '../domain/ontology/vocabularies.js';
import type { ExportProperties, TableRow } from './export-format.js';
import { codesOf, listOf, mapOf, toTableRow, valuesOf, type Item } from './tables/cells.js';

const text = (describes: string) => ({ type: 'STRING', describes }) as const;
const day = (describes: string) => ({ type: 'DATE', describes }) as const;
const texts = (describes: string) => ({ type: 'STRINGS', describes }) as const;

export const positionColumns = {
  id: text('id of the position'),
  kind: text('kind of speech act'),
  asserts: text("one neutral sentence of the compilers' own: what is asserted"),
  quote: text("the speaker's words, at most 20"),
  note: text("the compilers' remark"),
  occurredOn: text('date of its statement as written: a day, a month, a year or an interval'),
  occurredFrom: day('first day that it can mean, ISO 8601'),
  occurredTo: day('last day that it can mean, ISO 8601'),
  datePrecision: text('DAY, MONTH, YEAR or INTERVAL'),
  madeBy: texts('ids of the principals, on whose behalf it was made'),
  madeByNames: texts('their names, in the order of their ids'),
  issuedBy: texts('ids of who issued the statement'),
  deliveredBy: texts('ids of who spoke it'),
  accused: texts('ids of the accused'),
  addressed: texts('ids of the addressees'),
  criticised: texts('ids of the criticised'),
  incidents: texts('ids of the incidents that it speaks of'),
  initiatives: texts('ids of the initiatives that it speaks of'),
  initiativeRelations: texts('how it speaks of each of them'),
  respondsTo: texts('ids of the positions that it answers'),
  replyRelations: texts('how it answers each of them'),
  responses: { type: 'INTEGER', describes: 'how many positions of the graph answer it' },
  conduct: texts('accusations: what is alleged; kappa of two coders 0.51 (n = 37)'),
  hedge: text(
    "accusations: the claimant's own certainty; kappa 0.37 before the rule was sharpened",
  ),
  basis: text('accusations: the grounds that the claimant states; kappa 0.61 (n = 37)'),
  isCounter: { type: 'BOOLEAN', describes: 'accusations: answers another position with COUNTERS' },
  isAnswered: {
    type: 'BOOLEAN',
    describes: 'accusations: an accused side replied, in this corpus',
  },
  denialForm: text('denials: the strongest form that the words carry; kappa 0.68 (n = 10)'),
  contests: texts('denials: what of the allegation is contested'),
  cameo: texts(
    'CAMEO codes of the kind, without those that are mere candidates; text, because 016 is not 16',
  ),
  plover: texts('PLOVER codes of the kind, without those that are mere candidates'),
  statement: text('id of the statement that contains it'),
  statementTitle: text('who spoke and when'),
  statementForm: text('briefing, report, written statement; absent: not coded'),
  sourceCheck: text('COMPLETE: every field was read on the page; INCOMPLETE: not yet'),
  sourceCheckNote: text('why the check is incomplete'),
  excerpts: texts('exact words that show it; those that have any'),
  documents: texts('URLs of the pages that show it, each once'),
  publishers: texts('names of their publishers, each once'),
} as const satisfies ExportProperties;

/** The column that holds the ids of a position's targets, by role. */
export const roleColumns: Readonly<Record<AgainstRole, keyof typeof positionColumns>> = {
  ACCUSED: 'accused',
  ADDRESSEE: 'addressed',
  CRITICISED: 'criticised',
};

/**
 * A column of maps related to the position `p`: the pattern, the variables used, the order and the
 * map.
 */
interface Block {
  readonly match: string;
  readonly uses: string;
  readonly order: string;
  readonly map: string;
}

const blocks = {
  made: { match: '(p)<-[:MADE]-(a:Actor)', uses: 'a', order: 'a.id', map: 'a {.id, .name}' },
  aims: {
    match: '(p)-[e:AGAINST]->(a:Actor)',
    uses: 'e, a',
    order: 'a.id, e.role',
    map: '{id: a.id, role: e.role}',
  },
  about: { match: '(p)-[:CONCERNS]->(i:Incident)', uses: 'i', order: 'i.id', map: 'i {.id}' },
  named: {
    match: '(p)-[e:REFERS_TO]->(i:Initiative)',
    uses: 'e, i',
    order: 'i.id, e.relation',
    map: '{id: i.id, relation: e.relation}',
  },
  answers: {
    match: '(p)-[e:RESPONDS_TO]->(q:Position)',
    uses: 'e, q',
    order: 'q.id, e.relation',
    map: '{id: q.id, relation: e.relation}',
  },
  answered: { match: '(p)<-[:RESPONDS_TO]-(q:Position)', uses: 'q', order: 'q.id', map: 'q {.id}' },
  said: {
    match: '(p)<-[:CONTAINS]-(s:Statement)',
    uses: 's',
    order: 's.id',
    map: 's {.id, .title, .form, .sourceCheck, .sourceCheckNote}',
  },
  issued: {
    match: '(p)<-[:CONTAINS]-(s:Statement)<-[:ISSUED]-(a:Actor)',
    uses: 'a',
    order: 'a.id',
    map: 'a {.id}',
  },
  spoken: {
    match: '(p)<-[:CONTAINS]-(s:Statement)<-[:DELIVERED]-(a:Actor)',
    uses: 'a',
    order: 'a.id',
    map: 'a {.id}',
  },
  shown: {
    match:
      '(p)-[:EVIDENCED_BY]->(x:Excerpt)-[:TAKEN_FROM]->(d:Document)-[:PUBLISHED_BY]->(u:Publisher)',
    uses: 'x, d, u',
    order: 'x.id',
    map: '{exact: x.exact, url: d.url, publisher: u.name}',
  },
} as const satisfies Readonly<Record<string, Block>>;
type BlockName = keyof typeof blocks;

/** Properties of the position node itself. */
const ownProperties = [
  'kind',
  'asserts',
  'quote',
  'note',
  'occurredOn',
  'conduct',
  'hedge',
  'basis',
  'isCounter',
  'isAnswered',
  'form',
  'contests',
];

/** One row per position, ordered by id. Uses the index on `:Position(id)`. */
export function printPositionRows(ids: readonly string[]): Statement<TableRow> {
  const own = ownProperties.map((property) => `.${property}`).join(', ');
  return {
    text: [
      'UNWIND $ids AS nodeId',
      'MATCH (p:Position {id: nodeId})',
      ...Object.entries(blocks).map(
        ([column, { match, uses, order, map }]) =>
          `CALL (p) { MATCH ${match} WITH ${uses} ORDER BY ${order} RETURN collect(${map}) AS ${column} }`,
      ),
      `RETURN p.id AS id, p {${own}} AS own, ${Object.keys(blocks).join(', ')} ORDER BY id`,
    ].join('\n'),
    params: { ids },
    parseRow: toRow,
  };
}

function toRow(row: RawRow): TableRow {
  const own = mapOf(row['own']);
  const list = (column: BlockName): readonly Item[] => listOf(row[column]);
  const [statement] = list('said');
  const aimedAs = (role: AgainstRole): Value =>
    list('aims').flatMap((aim) => (aim['role'] === role ? [aim['id'] ?? ''] : []));
  const values: Record<keyof typeof positionColumns, Value | undefined> = {
    id: row['id'],
    kind: own['kind'],
    asserts: own['asserts'],
    quote: own['quote'],
    note: own['note'],
    ...toDates(own['occurredOn']),
    madeBy: valuesOf(list('made'), 'id'),
    madeByNames: valuesOf(list('made'), 'name'),
    issuedBy: valuesOf(list('issued'), 'id'),
    deliveredBy: valuesOf(list('spoken'), 'id'),
    accused: aimedAs('ACCUSED'),
    addressed: aimedAs('ADDRESSEE'),
    criticised: aimedAs('CRITICISED'),
    incidents: valuesOf(list('about'), 'id'),
    initiatives: valuesOf(list('named'), 'id'),
    initiativeRelations: valuesOf(list('named'), 'relation'),
    respondsTo: valuesOf(list('answers'), 'id'),
    replyRelations: valuesOf(list('answers'), 'relation'),
    responses: list('answered').length,
    conduct: own['conduct'],
    hedge: own['hedge'],
    basis: own['basis'],
    isCounter: own['isCounter'],
    isAnswered: own['isAnswered'],
    denialForm: own['form'],
    contests: own['contests'],
    // Without candidates, because a cell cannot mark which of its codes are.
    cameo: codesOf(own, 'CAMEO').map(({ code }) => code),
    plover: codesOf(own, 'PLOVER').map(({ code }) => code),
    statement: statement?.['id'],
    statementTitle: statement?.['title'],
    statementForm: statement?.['form'],
    sourceCheck: statement?.['sourceCheck'],
    sourceCheckNote: statement?.['sourceCheckNote'],
    excerpts: valuesOf(list('shown'), 'exact'),
    documents: [...new Set(valuesOf(list('shown'), 'url'))],
    publishers: [...new Set(valuesOf(list('shown'), 'publisher'))],
  };
  return toTableRow(values);
}

function toDates(written: Value | undefined) {
  if (typeof written !== 'string') return EMPTY_DATES;
  const { value, earliest, latest, precision } = parsePartialDate(written);
  return {
    occurredOn: value,
    occurredFrom: earliest,
    occurredTo: latest,
    datePrecision: precision,
  };
}

const EMPTY_DATES = {
  occurredOn: undefined,
  occurredFrom: undefined,
  occurredTo: undefined,
  datePrecision: undefined,
};
