/**
 * The statement of a search: which ranked hits match the filter, their number, and a page of them.
 */
import type { Statement } from '../../cypher/statement.js';
import {
  searchedNeighbours,
  type SearchedNeighbour,
} from '../../domain/ontology/searched-properties.js';
import type { SearchedLabel } from '../../domain/ontology/text-indexes.js';
import type { RecordIndex } from '../../planner/plan/record-index.js';
import {
  facetKey,
  printFacetRows,
  readFacets,
  withoutOwnKey,
  type FacetRows,
} from '../../planner/plan/facets.js';
import { isEmptyFilter } from '../../planner/plan/parse-filter.js';
import { printFilter } from '../../planner/print/print-filter.js';
import type { Page } from '../../planner/page/page.js';
import type { BoundFilter } from '../../planner/plan/plan.js';
import { printCall, printWhere } from '../../planner/print/print-clauses.js';
import { PrintContext } from '../../planner/print/print-context.js';
import { printNode } from '../../planner/print/print-nodes.js';
import { printKeyset, printPageOrder } from '../../planner/print/print-page.js';
import { toStatement } from '../../planner/print/print-statement.js';
import { requireList, requireNumber } from '../../planner/print/value-readers.js';
import type { Row } from '../../planner/print/row.js';
import type { SearchPlan } from './plan-search.js';

/** 1 is the best of all hits. */
export type RankedHit = { readonly id: string; readonly rank: number };

/** The result of the statement: exactly one row. */
export interface SearchRows {
  /** Best first: `sortKey`, `node`, and the texts linked to a position, by their fields. */
  readonly rows: readonly Row[];
  readonly counts: ReadonlyMap<SearchedLabel, number>;
  readonly facets: FacetRows;
}

export interface SearchParts {
  readonly labels: readonly SearchedLabel[];
  readonly hits: ReadonlyMap<SearchedLabel, readonly RankedHit[]>;
  readonly filter: BoundFilter;
  readonly page: Page;
  readonly plan: SearchPlan;
}

/** From a record `n` that is not a position to the positions `p` that it belongs to. */
const belonging: Readonly<Record<Exclude<SearchedLabel, 'Position'>, string>> = {
  Actor: '(n)-[:VOICED|AGAINST|REFERS_TO]-(p:Position)',
  Statement: '(n)-[:CONTAINS]->(p:Position)',
  Incident: '(n)<-[:CONCERNS]-(p:Position)',
  Document: '(n)-[:CARRIES]->(:Statement)-[:CONTAINS]->(p:Position)',
};

/**
 * Without a filter all hits match: the engine receives only the page, not the full lists.
 * Uses the index of the id.
 */
export function printSearch(parts: SearchParts, recordIndex: RecordIndex): Statement<SearchRows> {
  const { labels, hits, filter, page, plan } = parts;
  const context = new PrintContext(recordIndex);
  const lists = new Map<SearchedLabel, string>();
  const listOf = (label: SearchedLabel): string => {
    const list = lists.get(label) ?? context.parameters.add(hits.get(label) ?? []);
    lists.set(label, list);
    return list;
  };
  const filtered = isEmptyFilter(filter) ? [] : labels;
  const kept = filtered.map((label) => printKept(label, listOf(label), filter, context));
  const facets = plan.facets.filter(() => labels.includes('Position'));
  const counted = facets.map((name) =>
    printCall('', [
      `UNWIND ${listOf('Position')} AS hit`,
      'MATCH (n:Position {id: hit.id})',
      ...printWhere(printFilter(withoutOwnKey(filter, name), 'n', context.parameters, recordIndex)),
      ...printFacetRows(name, 'n', facetKey(name), context.parameters),
    ]),
  );
  const shown = plan.wantsHits ? labels : [];
  const printFound = (): string =>
    filtered.length === 0
      ? printCall('', [`RETURN ${context.parameters.add(cutPage(hits, page))} AS page`])
      : printPage(labels, page, context);
  const projected =
    shown.length === 0
      ? []
      : [printFound(), ...shown.map((label) => printHits(label, plan, context))];
  const columns = [
    ...filtered.map((label) => `size(kept${label}) AS count${label}`),
    ...facets.map((name) => facetKey(name)),
    ...shown.map((label) => `rows${label}`),
  ];
  return toStatement(
    [...kept, ...counted, ...projected, `RETURN ${columns.join(', ') || '0 AS nothing'}`],
    context,
    (row) => ({
      rows: shown
        .flatMap((label) => requireList(row[`rows${label}`]))
        .sort((a, b) => Number(a['sortKey']) - Number(b['sortKey'])),
      counts: new Map(
        filtered.length === 0
          ? [...hits].map(([label, those]) => [label, those.length])
          : labels.map((label) => [label, requireNumber(row[`count${label}`])]),
      ),
      facets: readFacets({ facets }, (name) => row[facetKey(name)]),
    }),
  );
}

/** The hits of a label that match the filter, as a list of their maps. */
function printKept(
  label: SearchedLabel,
  hits: string,
  filter: BoundFilter,
  context: PrintContext,
): string {
  const column = `kept${label}`;
  const isPosition = label === 'Position';
  const conditions = printFilter(
    filter,
    isPosition ? 'n' : 'p',
    context.parameters,
    context.recordIndex,
  );
  return printCall('', [
    `UNWIND ${hits} AS hit`,
    `MATCH (n:${label} {id: hit.id})`,
    ...(isPosition ? [] : [`MATCH ${belonging[label]}`]),
    ...printWhere(conditions),
    'WITH DISTINCT hit.id AS id, hit.rank AS rank',
    `RETURN collect({id: id, rank: rank}) AS ${column}`,
  ]);
}

/** The hits of the page and the next one, of any label. Each has a rank of its own. */
function cutPage(
  hits: ReadonlyMap<SearchedLabel, readonly RankedHit[]>,
  { from, size }: Page,
): readonly RankedHit[] {
  return [...hits.values()]
    .flat()
    .filter(({ rank }) => rank > Number(from.key))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, size + 1);
}

/** As above, where the engine must determine which hits match. */
function printPage(labels: readonly SearchedLabel[], page: Page, context: PrintContext): string {
  const lists = labels.map((label) => `kept${label}`);
  return printCall(lists.join(', '), [
    `UNWIND ${lists.join(' + ')} AS hit`,
    'WITH hit.id AS rowId, hit.rank AS sortKey',
    ...printWhere(printKeyset('', page, context.parameters)),
    `WITH rowId, sortKey ORDER BY ${printPageOrder('', page, context.parameters)} LIMIT ${context.parameters.add(page.size + 1)}`,
    'RETURN collect({id: rowId, rank: sortKey}) AS page',
  ]);
}

function printHits(label: SearchedLabel, plan: SearchPlan, context: PrintContext): string {
  const node = plan.nodes.get(label);
  const printed =
    node === undefined ? { blocks: [], map: 'n {.id}' } : printNode('n', node, context);
  const around = label === 'Position' && plan.wantsSnippets ? searchedNeighbours : [];
  return printCall('page', [
    'UNWIND page AS hit',
    `MATCH (n:${label} {id: hit.id})`,
    'WITH n, hit.rank AS sortKey',
    ...printed.blocks,
    ...around.map(printTextsAround),
    `RETURN collect({sortKey: sortKey, node: ${printed.map}${around.map(({ field }) => `, ${field}: ${field}`).join('')}}) AS rows${label}`,
  ]);
}

/** As a column, the list of the properties of each record linked to the position `n`. */
function printTextsAround({ field, type, label, properties }: SearchedNeighbour): string {
  const values = properties.map((property) => `x.${property}`).join(', ');
  return printCall('n', [
    `MATCH (n)-[e:${type}]->(x:${label})`,
    'WITH x, min(e.ordinal) AS ordinal ORDER BY ordinal, x.id',
    `RETURN collect([${values}]) AS ${field}`,
  ]);
}
