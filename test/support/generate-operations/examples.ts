/**
 * Records that an operation may reach. Filter values and ids are taken from them, so that most
 * answers are not empty.
 */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import type { CorpusGraph } from '../naive-evaluation/corpus-graph.js';
import { recordConnections, recordFields } from '../naive-evaluation/record-fields.js';
import type { Choices } from './choices.js';
import { ownValues } from './filter-values.js';
import { ownerOf } from './schema-shapes.js';
import type { FieldStructure, FilterStructure, SelectionStructure } from './structure.js';
import type { GraphQLSchema } from 'graphql';

const CANDIDATES = 12;

/** A record, or a relationship between two records; undefined where the path leads nowhere. */
export type Example = object | undefined;

export class Examples {
  readonly graph: CorpusGraph;
  readonly #schema: GraphQLSchema;

  constructor(graph: CorpusGraph, schema: GraphQLSchema) {
    this.graph = graph;
    this.#schema = schema;
  }

  /** What a field leads to from here. */
  stepFrom(example: Example, field: FieldStructure): readonly object[] {
    if (example === undefined) return [];
    if (!isNode(example)) return listOf((example as Record<string, unknown>)[field.name]);
    const owner = ownerOf(this.#schema, example.label);
    for (const { name } of [owner, ...owner.getInterfaces()]) {
      const connection = recordConnections[`${name}.${field.name}`];
      if (connection !== undefined) {
        return connection.rows(this.graph, example, {}).map(({ node }) => node);
      }
      const find = recordFields[`${name}.${field.name}`];
      if (find !== undefined) return listOf(find(this.graph, example, {}));
    }
    return [];
  }

  /** The candidate from which most of the selection and the filters can be satisfied. */
  choose(
    choices: Choices,
    candidates: readonly object[],
    selection: SelectionStructure,
    filter: FilterStructure | undefined,
  ): Example {
    const scored = choices
      .some(candidates, CANDIDATES, CANDIDATES)
      .map((example) => ({ example, score: this.#score(example, selection, filter) }));
    return scored.toSorted((a, b) => b.score - a.score)[0]?.example;
  }

  #score(
    example: object,
    selection: SelectionStructure,
    filter: FilterStructure | undefined,
  ): number {
    const found = selection.fields.filter((field) => this.stepFrom(example, field).length > 0);
    if (!isNode(example)) return found.length;
    const narrowed = selection.narrowed
      .filter(({ typeName }) => typeName === example.label)
      .map((part) => 1 + this.#score(example, part, undefined));
    const keys = (filter?.keys ?? []).filter(
      (key) => filter && ownValues(this.graph, example, filter.typeName, key).length > 0,
    );
    const hasLabel =
      filter !== undefined &&
      (filter.keys.includes('kind') || filter.keys.includes('types')) &&
      filter.labels.includes(example.label);
    return found.length + sum(narrowed) + 3 * keys.length + (hasLabel ? 3 : 0);
  }
}

export function isNode(example: object): example is GraphNode {
  return 'label' in example && 'properties' in example;
}

function listOf(value: unknown): readonly object[] {
  if (Array.isArray(value)) return value.flatMap(listOf);
  return typeof value === 'object' && value !== null ? [value] : [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
