/**
 * Paths between two records, found by walking the graph data in all directions. Follows the
 * definitions of
 * `docs/questions.md`, not the Cypher.
 */
import type { GraphData } from '../../../src/corpus/graph-data.js';

export interface NaivePathSelection {
  readonly from: string;
  readonly to: string;
  /** Kinds of record that may lie between the ends, as the API names them. */
  readonly through?: readonly string[];
  readonly types?: readonly string[];
  readonly maxLength: number;
  readonly limit: number;
}

export interface NaivePaths {
  /** Ids from one end to the other, of all lengths searched, in order. */
  readonly paths: readonly (readonly string[])[];
  readonly lengthsNotLookedFor: readonly number[];
}

const PASSABLE = [
  ...['ACCUSATION', 'DENIAL', 'PROPOSAL', 'REMARK'],
  ...['STATEMENT', 'EXCERPT', 'DOCUMENT'],
];
const DERIVED = ['VOICED', 'ACTED_ON'];

export function evaluatePaths(
  { nodes, relationships }: GraphData,
  { from, to, through = PASSABLE, types, maxLength, limit }: NaivePathSelection,
): NaivePaths {
  const neighbours = new Map<string, Set<string>>();
  for (const { type, from: source, to: target } of relationships) {
    if (types ? !types.includes(type) : DERIVED.includes(type)) continue;
    neighbours.set(source, (neighbours.get(source) ?? new Set()).add(target));
    neighbours.set(target, (neighbours.get(target) ?? new Set()).add(source));
  }
  const passable = new Set(
    nodes.filter(({ label }) => through.includes(label.toUpperCase())).map(({ id }) => id),
  );

  const found: string[][] = [];
  let open: string[][] = [[from]];
  let length = 0;
  while (length < maxLength && found.length < limit) {
    length += 1;
    const longer = open.flatMap((path) =>
      [...(neighbours.get(path.at(-1) ?? '') ?? [])]
        .filter((id) => !path.includes(id))
        .map((id) => [...path, id]),
    );
    const arrived = longer.filter((path) => path.at(-1) === to);
    found.push(...arrived.sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1)));
    open = longer.filter((path) => path.at(-1) !== to && passable.has(path.at(-1) ?? ''));
  }
  const lengthsNotLookedFor = Array.from({ length: maxLength - length }, (_, i) => length + i + 1);
  return { paths: found, lengthsNotLookedFor };
}
