/**
 * Structures of valid operations, within the server's limits and small enough for a naive
 * evaluation.
 */
import type { GraphQLSchema } from 'graphql';
import type { FilterTypeName } from '../naive-evaluation/match-record.js';
import type { Choices } from './choices.js';
import { generateFilter } from './generate-filter.js';
import {
  fieldsOf,
  implementationsOf,
  isConnection,
  isRelation,
  nodeTypeOf,
  ownerOf,
  targetOf,
  typeNameOfArgument,
  wordsOf,
  type Field,
  type Owner,
} from './schema-shapes.js';
import type {
  ConnectionStructure,
  FieldStructure,
  OperationStructure,
  RootStructure,
  SelectionStructure,
} from './structure.js';

/** Relationships of one operation; the server allows 60 patterns, and totals count too. */
const MAX_RELATIONS = 14;
/** Of most operations: Neo4j's planning time grows with them. */
const USUAL_RELATIONS = 5;
/** Deeper ones take Neo4j longer to plan than all others together: see `countBlocks`. */
const MAX_DEPTH = 6;
/** Rows of the widest level of an operation. */
const MAX_ROWS = 600;

/** Long lists, with their usual length. */
const usualRows: Readonly<Record<string, number>> = { votes: 190, endorsedBy: 40 };
const ROWS_OF_A_LIST = 2;

export function generateStructure(choices: Choices, schema: GraphQLSchema): OperationStructure {
  const generator = new StructureGenerator(choices, schema);
  const count = choices.chance(0.12) ? 2 : 1;
  return { roots: Array.from({ length: count }, () => generator.generateRoot()) };
}

/** Roots that the naive evaluation does not cover: `generate-questions` and their own tests do. */
const notNaive: ReadonlySet<string> = new Set([
  'dataset',
  'thread',
  'timeline',
  'countPositions',
  'dyads',
  'unanswered',
  'replyLatency',
  'contradictions',
  'fidelity',
  'formulas',
  'referrals',
  'stance',
  'search',
  'sourceBalance',
  'coverage',
  'discourseNetwork',
  'subgraph',
  'paths',
  'replyNetwork',
  'initiativeNetwork',
  'record',
  'history',
  'diff',
  'changes',
]);

class StructureGenerator {
  #relationsLeft: number;
  #uses = 0;
  readonly #choices: Choices;
  readonly #schema: GraphQLSchema;

  constructor(choices: Choices, schema: GraphQLSchema) {
    this.#choices = choices;
    this.#schema = schema;
    this.#relationsLeft = choices.integer(
      1,
      choices.chance(0.15) ? MAX_RELATIONS : USUAL_RELATIONS,
    );
  }

  generateRoot(): RootStructure {
    const choices = this.#choices;
    const query = ownerOf(this.#schema, 'Query');
    const roots = fieldsOf(query);
    const isPage = choices.chance(0.6);
    const root = choices.oneOf(
      roots.filter((field) => !notNaive.has(field.name) && isConnection(field) === isPage),
    );
    if (isPage) return { field: this.#generateField(root, 1, 0), labels: [], size: 'NONE' };
    const labels = this.#labelsOfRoot(root);
    const target = targetOf(root);
    const selection = this.#generateSelection(target, root.name === 'nodes' ? 8 : 1, 0, labels);
    return {
      field: { name: root.name, use: 0, selection },
      labels,
      size: choices.chance(0.5) ? 'ONE' : 'FEW',
    };
  }

  #labelsOfRoot(root: Field): readonly string[] {
    const target = targetOf(root);
    const possible = implementationsOf(this.#schema, target).map(({ name }) => name);
    if (possible.length === 0) return [target.name];
    return root.name === 'nodes'
      ? this.#choices.some(possible, 1, 4)
      : [this.#choices.oneOf(possible)];
  }

  /** @param rows how many records there may be at this level */
  #generateSelection(
    owner: Owner,
    rows: number,
    depth: number,
    labels?: readonly string[],
  ): SelectionStructure {
    const fields = this.#generateFields(owner, rows, depth);
    const kinds = implementationsOf(this.#schema, owner).filter(
      ({ name }) => labels?.includes(name) ?? true,
    );
    const narrowed = this.#choices
      .some(kinds, 0, labels === undefined ? 2 : kinds.length)
      .filter(() => depth < MAX_DEPTH)
      .map((kind) => this.#generateSelection(kind, rows, depth));
    return { typeName: owner.name, fields, narrowed };
  }

  #generateFields(owner: Owner, rows: number, depth: number): readonly FieldStructure[] {
    const choices = this.#choices;
    const possible = fieldsOf(owner).filter(
      (field) => isRelation(field) && rows * rowsOf(field) <= MAX_ROWS,
    );
    if (possible.length === 0 || depth >= MAX_DEPTH) return [];
    const wanted = choices.some(possible, depth === 0 ? 1 : 0, depth < 2 ? 3 : 2);
    const twice = wanted.filter((field) => isConnection(field) && choices.chance(0.15));
    return [...wanted, ...twice].flatMap((field) => {
      if (this.#relationsLeft <= 0) return [];
      this.#relationsLeft -= 1;
      return [this.#generateField(field, rows, isRecord(owner) ? depth + 1 : depth)];
    });
  }

  #generateField(field: Field, rows: number, depth: number): FieldStructure {
    const choices = this.#choices;
    const target = targetOf(field);
    this.#uses += 1;
    const use = this.#uses;
    if (!isConnection(field)) {
      const selection = this.#generateSelection(target, rows * rowsOf(field), depth);
      return { name: field.name, use, selection };
    }
    const connection = this.#generateConnection(field, rows);
    const node = nodeTypeOf(target);
    const selection = connection.wants.node
      ? this.#generateSelection(node, rows * connection.maxSize, depth)
      : { typeName: node.name, fields: [], narrowed: [] };
    const hasArgument = field.args.some(({ name }) => name === 'relation') && choices.chance(0.5);
    return {
      name: field.name,
      use,
      selection,
      connection,
      ...(hasArgument ? { argument: 'relation' } : {}),
    };
  }

  #generateConnection(field: Field, rows: number): ConnectionStructure {
    const choices = this.#choices;
    const orders = wordsOf(this.#schema, typeNameOfArgument(field, 'orderBy'));
    // The schema names each filter's type after the records that it filters.
    const filterType = typeNameOfArgument(field, 'filter') as FilterTypeName;
    const room = Math.max(1, Math.floor(MAX_ROWS / 3 / rows));
    const wantsRows = choices.chance(0.93);
    return {
      filter: choices.chance(rows === 1 ? 0.75 : 0.4)
        ? generateFilter(choices, this.#schema, filterType)
        : undefined,
      orderBy: choices.chance(0.6) ? choices.oneOf(orders) : undefined,
      isBackward: choices.chance(0.3),
      cursors: wantsRows ? this.#chooseCursors() : [],
      maxSize: choices.chance(0.05) && rows === 1 ? 200 : Math.min(room, choices.integer(1, 12)),
      wants: {
        total: !wantsRows || choices.chance(0.4),
        rows: wantsRows,
        node: wantsRows && choices.chance(0.92),
      },
    };
  }

  #chooseCursors(): readonly ('after' | 'before')[] {
    return this.#choices.chance(0.5) ? this.#choices.some(['after', 'before'], 1, 2) : [];
  }
}

function rowsOf(field: Field): number {
  return isConnection(field) ? 1 : (usualRows[field.name] ?? ROWS_OF_A_LIST);
}

/** A relationship object, such as a reply, is not a step of its own. */
function isRecord(owner: Owner): boolean {
  return owner.name === 'Node' || owner.getInterfaces().some(({ name }) => name === 'Node');
}
