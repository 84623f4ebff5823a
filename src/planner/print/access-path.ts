/**
 * How the rows of a filter are found: among all nodes of a label, in the order of an index, or from
 * the records that the filter names, where these lead to few rows. Both find the same rows.
 *
 * Starting from the named records touches as many rows as they lead to, `d`; reading in order until
 * a page of `k` is full touches about `k * n / d` of all `n`. So a page starts from the named
 * records where `d * d < k * n`, and a count, which visits all `n`, nearly always does.
 */
import { hasParts, positionKeys } from '../../domain/selection/filter-keys.js';
import type { PositionFilter } from '../../domain/selection/filters.js';
import type { EntityType } from '../plan/bindings.js';
import type { DegreeType } from '../../domain/selection/record-facts.js';
import type { RecordIndex } from '../plan/record-index.js';
import { printFilter } from './print-filter.js';
import type { BoundFilter } from '../plan/plan.js';
import { printWhere } from './print-clauses.js';
import type { PrintContext } from './print-context.js';

interface AccessPath {
  readonly ids: readonly string[];
  /** From the named record `named` to the positions `n`. */
  readonly pattern: (n: string) => string;
  /** Number of positions that the named records lead to. */
  readonly degree: number;
  /** The remaining conditions on each position. */
  readonly rest: PositionFilter;
}

export interface MatchOptions {
  /** Conditions besides the filter. */
  readonly conditions?: readonly string[];
  /** Number of rows after which the engine may stop; absent where it must read all. */
  readonly wanted?: number;
}

/** Lines that bind `n` once to each node of the label that matches the filter. */
export function printMatching(
  label: EntityType,
  n: string,
  filter: BoundFilter,
  context: PrintContext,
  { conditions = [], wanted }: MatchOptions = {},
): readonly string[] {
  const { parameters, recordIndex } = context;
  const path = choosePath(filter, recordIndex, wanted);
  if (path === undefined) {
    const predicate = printFilter(filter, n, parameters, recordIndex);
    return [`MATCH (${n}:${label})`, ...printWhere([...conditions, ...predicate])];
  }
  const named = parameters.add(path.ids);
  const rest = printFilter(
    { name: 'PositionFilter', value: path.rest },
    n,
    parameters,
    recordIndex,
  );
  return [
    `MATCH ${path.pattern(n)}`,
    `WHERE named.id IN ${named}${label === 'Position' ? '' : ` AND ${n}:${label}`}`,
    `WITH DISTINCT ${n}`,
    ...printWhere([...conditions, ...rest]),
  ];
}

function choosePath(
  filter: BoundFilter,
  recordIndex: RecordIndex,
  wanted: number | undefined,
): AccessPath | undefined {
  if (filter.name !== 'PositionFilter') return undefined;
  const all = recordIndex.positions;
  const [best] = listPaths(filter.value, recordIndex).sort((a, b) => a.degree - b.degree);
  if (best === undefined) return undefined;
  const { degree } = best;
  const isShorter = wanted === undefined ? 2 * degree < all : degree * degree < wanted * all;
  return isShorter ? best : undefined;
}

/** A filter key that names records, and the pattern from these to positions `n`. */
interface NamingKey {
  readonly key: keyof typeof positionKeys;
  readonly type: DegreeType;
  readonly pattern: (n: string) => string;
  readonly ids: (filter: PositionFilter) => readonly string[] | undefined;
  /** Another key tests the same relationship, so both must be tested together. */
  readonly asksMore?: (filter: PositionFilter) => boolean;
}

const namingKeys: readonly NamingKey[] = [
  {
    key: 'madeBy',
    type: 'MADE',
    pattern: (n) => `(named:Actor)-[:MADE]->(${n}:Position)`,
    ids: (filter) => filter.madeBy,
  },
  {
    key: 'voicedBy',
    // An upper bound: VOICED also joins those who made the position.
    type: 'VOICED',
    pattern: (n) => `(named:Actor)-[:ISSUED|DELIVERED]->(:Statement)-[:CONTAINS]->(${n}:Position)`,
    ids: (filter) => filter.voicedBy,
  },
  {
    key: 'against',
    type: 'AGAINST',
    pattern: (n) => `(named:Actor)<-[:AGAINST]-(${n}:Position)`,
    ids: (filter) => filter.against?.actors,
    asksMore: (filter) => filter.against?.roles !== undefined,
  },
  {
    key: 'concerns',
    type: 'CONCERNS',
    pattern: (n) => `(named:Incident)<-[:CONCERNS]-(${n}:Position)`,
    ids: (filter) => filter.concerns,
  },
  {
    key: 'refersTo',
    type: 'REFERS_TO',
    pattern: (n) => `(named:Initiative)<-[:REFERS_TO]-(${n}:Position)`,
    ids: (filter) => filter.refersTo,
    asksMore: (filter) => filter.initiativeRelation !== undefined,
  },
];

function listPaths(filter: PositionFilter, recordIndex: RecordIndex): AccessPath[] {
  return namingKeys.flatMap(({ key, type, pattern, ids, asksMore }) => {
    const named = ids(filter);
    if (named === undefined) return [];
    const isExpanded = filter.includeParts === true && hasParts(positionKeys[key]);
    const reached = isExpanded ? recordIndex.expandParts(named) : named;
    const rest = asksMore?.(filter) === true ? filter : { ...filter, [key]: undefined };
    return [{ ids: reached, pattern, degree: recordIndex.degreeOf(type, reached), rest }];
  });
}
