/**
 * Finds the paths between two records, as Cypher: all of one relationship, then, until there are
 * enough, all with one more. Each length is a chain of steps from the end that leads to fewer
 * positions, so that paths leave a state only where both ends are states; a step follows only the
 * relationships that the ontology allows between its ends.
 * Independent of what is shown of a path.
 */
import { labelOfId } from '../../domain/ontology/ids.js';
import {
  nodeLabels,
  positionLabels,
  type NodeLabel,
} from '../../domain/ontology/node-definitions.js';
import type { PathSelection } from '../../domain/selection/path-selection.js';
import {
  relationshipDefinitions,
  type RelationshipType,
} from '../../domain/ontology/relationship-definitions.js';
import type { DegreeType } from '../../domain/selection/record-facts.js';
import type { RecordIndex } from '../../planner/plan/record-index.js';
import { printCall, printWhere } from '../../planner/print/print-clauses.js';
import type { PrintContext } from '../../planner/print/print-context.js';

const DEGREES: readonly DegreeType[] = ['VOICED', 'AGAINST', 'CONCERNS', 'REFERS_TO'];

/**
 * Lines that end in one row: `source` and `target`, null where the record does not exist; `paths`,
 * the first `limit` of them as `{ids, nodes}` from source to target; and `counts`, the number of
 * each length, zero where enough shorter ones were found.
 */
export function printPathSearch(
  selection: PathSelection,
  context: PrintContext,
): readonly string[] {
  const { from, to, through, limit } = selection;
  const { parameters, recordIndex } = context;
  const most = parameters.add(limit);
  const isFromNarrow = degreeOf(from, recordIndex) <= degreeOf(to, recordIndex);
  const longest = through.length === 0 ? 1 : selection.maxLength;
  const lengths = Array.from({ length: longest }, (_, index) => index + 1);
  return [
    `OPTIONAL MATCH (source:${String(labelOfId(from))} {id: ${parameters.add(from)}})`,
    `OPTIONAL MATCH (target:${String(labelOfId(to))} {id: ${parameters.add(to)}})`,
    'WITH source, target, 0 AS found',
    ...lengths.flatMap((length) => {
      const shorter = lengths.slice(0, length);
      const columns = shorter.map((each) => `paths${String(each)}, count${String(each)}`);
      const total = shorter.map((each) => `count${String(each)}`).join(' + ');
      return [
        printCall('source, target, found', printLength(selection, length, isFromNarrow, most)),
        `WITH source, target, ${columns.join(', ')}, ${total} AS found`,
      ];
    }),
    `WITH source, target, (${lengths.map((each) => `paths${String(each)}`).join(' + ')})[0..${most}] AS paths, [${lengths.map((each) => `count${String(each)}`).join(', ')}] AS counts`,
  ];
}

/**
 * Number of relationships through which an end leads to positions; low for records that no filter
 * names.
 */
function degreeOf(id: string, recordIndex: RecordIndex): number {
  return DEGREES.reduce((sum, type) => sum + recordIndex.degreeOf(type, [id]), 0);
}

/** All paths of a length, in the order of their records' ids, unless enough have been found. */
function printLength(
  { from, to, through, types }: PathSelection,
  length: number,
  isFromNarrow: boolean,
  most: string,
): readonly string[] {
  const [near, far] = isFromNarrow ? ['source', 'target'] : ['target', 'source'];
  const [nearLabels, farLabels] = isFromNarrow
    ? [labelsOfEnd(from), labelsOfEnd(to)]
    : [labelsOfEnd(to), labelsOfEnd(from)];
  const between = Array.from({ length: length - 1 }, (_, index) => `n${String(index + 1)}`);
  const hops = [
    joining(types, nearLabels, length === 1 ? farLabels : through),
    ...between.slice(1).map(() => joining(types, through, through)),
    ...(length === 1 ? [] : [joining(types, through, farLabels)]),
  ];
  if (hops.some((hop) => hop.length === 0)) {
    return [`RETURN [] AS paths${String(length)}, 0 AS count${String(length)}`];
  }
  const hop = (start: string, index: number, end: string): string =>
    `(${start})-[:${(hops[index] ?? []).join('|')}]-(${end})`;
  // A path's last hop is a condition on its end's id: with a pattern, or with the end itself, Neo4j
  // would start from everything at the far end, and the embedded engine would scan all of it.
  const arrives = `EXISTS { MATCH ${hop(between.at(-1) ?? near, length - 1, 'last')} WHERE last.id = ${far}.id }`;
  const steps = between.flatMap((n, index) => {
    const passed = between.slice(0, index);
    return [
      `MATCH ${hop(passed.at(-1) ?? near, index, n)}`,
      ...printWhere([
        printPassable(n, through),
        `${n} <> ${far}`,
        ...[near, ...passed].map((other) => `${n} <> ${other}`),
        ...(index === between.length - 1 ? [arrives] : []),
      ]),
    ];
  });
  const inOrder = isFromNarrow ? between : between.toReversed();
  const nodes = ['source', ...inOrder, 'target'];
  const order = inOrder.map((n) => `${n}.id`).join(', ');
  return [
    `WITH source, target WHERE found < ${most}${length === 1 ? ` AND ${arrives}` : ''}`,
    ...steps,
    // Two records may be joined by several relationships: that is one path.
    `WITH ${nodes.join(', ')}, count(*) AS ways${order === '' ? '' : ` ORDER BY ${order}`}`,
    `WITH collect({ids: [${nodes.map((n) => `${n}.id`).join(', ')}], nodes: [${nodes.join(', ')}]}) AS listed`,
    `RETURN listed[0..${most}] AS paths${String(length)}, size(listed) AS count${String(length)}`,
  ];
}

/** The labels that the record with an id may have. */
function labelsOfEnd(id: string): readonly NodeLabel[] {
  const label = labelOfId(id);
  return label === 'Position' ? positionLabels : nodeLabels.filter((each) => each === label);
}

/** Types that can join a record of one kind with one of the other, in either direction. */
function joining(
  types: readonly RelationshipType[],
  some: readonly NodeLabel[],
  others: readonly NodeLabel[],
): readonly RelationshipType[] {
  const isAmong = (labels: readonly NodeLabel[], ends: readonly NodeLabel[]): boolean =>
    labels.some((label) => ends.includes(label));
  return types.filter((type) => {
    const { from, to } = relationshipDefinitions[type];
    return (
      (isAmong(from, some) && isAmong(to, others)) || (isAmong(from, others) && isAmong(to, some))
    );
  });
}

function printPassable(n: string, through: readonly NodeLabel[]): string {
  const hasAllPositions = positionLabels.every((label) => through.includes(label));
  const labels = hasAllPositions
    ? ['Position', ...through.filter((label) => !positionLabels.some((each) => each === label))]
    : through;
  return `(${labels.map((label) => `${n}:${label}`).join(' OR ')})`;
}
