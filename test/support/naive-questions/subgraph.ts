/**
 * The members and relationships of a selection, found by walking the graph data node by node.
 * Follows the definitions of
 * `docs/questions.md`, not the Cypher.
 */
import type { GraphData, GraphNode, GraphRelationship } from '../../../src/corpus/graph-data.js';

export interface NaiveSelection {
  readonly ids?: readonly string[];
  readonly hops: number;
  /** Undefined: every position matches. */
  readonly keeps?: (position: GraphNode) => boolean;
  readonly types?: readonly string[];
  readonly bring?: readonly string[];
  /** Which replies to include; undefined: all of them. */
  readonly bringKeeps?: (position: GraphNode) => boolean;
}

export interface NaiveSubgraph {
  /** Ids of the members. */
  readonly nodes: ReadonlySet<string>;
  readonly edges: readonly GraphRelationship[];
  /** Positions that would otherwise have been included as replies. */
  readonly repliesLeftOut: number;
}

const DERIVED = ['VOICED', 'ACTED_ON'];
const PASSABLE = /^(position|statement|excerpt|document):/;
/** Follows `>TYPE` along its direction or `<TYPE` against it, stage by stage. */
const BROUGHT: Readonly<Record<string, readonly (readonly string[])[]>> = {
  REPLIES: [['>RESPONDS_TO', '<RESPONDS_TO']],
  STATEMENTS: [['<CONTAINS'], ['<ISSUED', '<DELIVERED']],
  ACTORS: [['<MADE', '>AGAINST']],
  EVIDENCE: [['>EVIDENCED_BY'], ['>TAKEN_FROM'], ['>PUBLISHED_BY']],
  INITIATIVES: [['>REFERS_TO'], ['<PROPOSED', '<ANNOUNCED']],
  INCIDENTS: [['>CONCERNS'], ['>SAID_TO_AFFECT']],
};

export function evaluateSubgraph(
  { nodes, relationships }: GraphData,
  { ids, hops, keeps = () => true, types, bring = [], bringKeeps = () => true }: NaiveSelection,
): NaiveSubgraph {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ends = new Map<string, GraphRelationship[]>();
  for (const relationship of relationships) {
    for (const end of new Set([relationship.from, relationship.to])) {
      ends.set(end, [...(ends.get(end) ?? []), relationship]);
    }
  }
  const isKept = (id: string): boolean => !id.startsWith('position:') || keeps(byId.get(id)!);
  const followed = (type: string): boolean =>
    types ? types.includes(type) : !DERIVED.includes(type);
  const step = (id: string, directed: readonly string[]): readonly string[] =>
    (ends.get(id) ?? []).flatMap(({ type, from, to }) => [
      ...(from === id && directed.includes(`>${type}`) ? [to] : []),
      ...(to === id && directed.includes(`<${type}`) ? [from] : []),
    ]);

  const seeds =
    ids ?? nodes.filter(({ id }) => id.startsWith('position:') && isKept(id)).map(({ id }) => id);
  const members = new Set(seeds);
  let frontier: readonly string[] = seeds;
  for (let hop = 1; hop <= hops; hop += 1) {
    const next = new Set<string>();
    for (const id of frontier) {
      if (hop > 1 && !PASSABLE.test(id)) continue;
      for (const { type, from, to } of ends.get(id) ?? []) {
        const other = from === id ? to : from;
        if (followed(type) && !members.has(other) && isKept(other)) next.add(other);
      }
    }
    for (const id of next) members.add(id);
    frontier = [...next];
  }
  const leftOut = new Set<string>();
  for (const name of Object.keys(BROUGHT).filter((each) => bring.includes(each))) {
    let from = [...members].filter((id) => id.startsWith('position:'));
    for (const stage of BROUGHT[name] ?? []) {
      from = [...new Set(from.flatMap((id) => step(id, stage)))];
      if (name === 'REPLIES') {
        for (const id of from) if (!members.has(id) && !bringKeeps(byId.get(id)!)) leftOut.add(id);
        from = from.filter((id) => !leftOut.has(id));
      }
      for (const id of from) members.add(id);
    }
  }
  if (bring.includes('CHAINS')) {
    // Iteration over a Set includes elements added meanwhile.
    const agencies = new Set([...members].filter((id) => id.startsWith('agency:')));
    for (const id of agencies) for (const whole of step(id, ['>PART_OF'])) agencies.add(whole);
    for (const id of agencies) members.add(id);
  }
  const brought = bring.flatMap((name) =>
    name === 'CHAINS' ? ['PART_OF'] : (BROUGHT[name] ?? []).flat().map((each) => each.slice(1)),
  );
  const edges = relationships.filter(
    ({ type, from, to }) =>
      (followed(type) || brought.includes(type)) && members.has(from) && members.has(to),
  );
  return { nodes: members, edges, repliesLeftOut: leftOut.size };
}
