/**
 * What a reader of flat attributes must see of a graph, written without the exporters' own code:
 * nodes and edges by id, each with its values by name.
 */
import type { Value } from '../../../src/cypher/statement.js';
import { parsePartialDate } from '../../../src/domain/time/partial-date.js';
import type { ExportProperties } from '../../../src/export/export-format.js';
import { graphShape } from '../../../src/export/graph-shape.js';
import type { ExportedGraph } from './corpus-records.js';

export type ReadValues = Readonly<Record<string, unknown>>;

export interface ReadGraph {
  readonly nodes: Readonly<Record<string, ReadValues>>;
  readonly edges: Readonly<Record<string, ReadValues>>;
}

/** Values as in the graph: lists are lists, dates are as written. */
export function asGraph(graph: ExportedGraph): ReadGraph {
  return {
    nodes: byId(graph.nodes, ({ label, properties }) => ({ ...properties, type: label })),
    edges: byId(graph.edges, ({ type, source, target, properties }) => ({
      ...properties,
      type,
      source,
      target,
    })),
  };
}

/** Lists are joined; each date has its precision and its bounds beside it. */
export function asFlatGraph(graph: ExportedGraph, changeText = (text: string) => text): ReadGraph {
  const { shape = graphShape } = graph;
  const flat = (values: Readonly<Record<string, Value>>, properties: ExportProperties) =>
    flatten(values, properties, changeText);
  return {
    nodes: byId(graph.nodes, ({ label, properties }) => ({
      ...flat(properties, shape.nodes[label] ?? {}),
      type: label,
    })),
    edges: byId(graph.edges, ({ type, source, target, properties }) => ({
      ...flat(properties, shape.edges[type] ?? {}),
      type,
      source,
      target,
    })),
  };
}

/** Each value transformed by `change`; undefined results are left out. */
export function mapValues(
  { nodes, edges }: ReadGraph,
  change: (name: string, value: unknown) => unknown,
): ReadGraph {
  const changeAll = (records: Readonly<Record<string, ReadValues>>) =>
    Object.fromEntries(
      Object.entries(records).map(([id, values]) => [
        id,
        Object.fromEntries(
          Object.entries(values)
            .map(([name, value]) => [name, change(name, value)] as const)
            .filter(([, value]) => value !== undefined),
        ),
      ]),
    );
  return { nodes: changeAll(nodes), edges: changeAll(edges) };
}

function flatten(
  values: Readonly<Record<string, Value>>,
  properties: ExportProperties,
  changeText: (text: string) => string,
): ReadValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, unknown][] => {
      if (Array.isArray(value)) {
        return value.length === 0 ? [] : [[name, changeText(value.join(';'))]];
      }
      if (typeof value !== 'string') return [[name, value]];
      if (properties[name]?.type !== 'PARTIAL_DATE') return [[name, changeText(value)]];
      const { precision, dayFrom, dayTo } = parsePartialDate(value);
      return [
        [name, value],
        [`${name}Precision`, precision],
        [`${name}DayFrom`, dayFrom],
        [`${name}DayTo`, dayTo],
      ];
    }),
  );
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
  toValues: (item: Item) => ReadValues,
): Readonly<Record<string, ReadValues>> {
  return Object.fromEntries(items.map((item) => [item.id, toValues(item)]));
}
