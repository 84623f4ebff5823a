/**
 * One variant of a structure: its text and variables. Variation here must not change the text of
 * the statement.
 */
import type { GraphQLSchema } from 'graphql';
import type { CorpusGraph, Label } from '../naive-evaluation/corpus-graph.js';
import type { Choices } from './choices.js';
import { Examples, isNode, type Example } from './examples.js';
import { generateFilterValue, type InputValue, type ValueSource } from './generate-values.js';
import { renderInput, Variables } from './render-input.js';
import {
  FreshNames,
  renderGroups,
  ResponseKeys,
  type Part,
  type RenderContext,
} from './render-parts.js';
import {
  fieldOf,
  fieldsOf,
  implementationsOf,
  isValue,
  nodeTypeOf,
  ownerOf,
  targetOf,
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

/** Cursors of one connection: their keys in the answer, and the variables that take them. */
export interface CursorUse {
  readonly keys: readonly string[];
  readonly variables: readonly string[];
}

export interface Operation {
  readonly source: string;
  readonly variables: Readonly<Record<string, InputValue>>;
  readonly cursors: readonly CursorUse[];
}

export function renderOperation(
  choices: Choices,
  schema: GraphQLSchema,
  graph: CorpusGraph,
  structure: OperationStructure,
): Operation {
  return new Renderer(choices, schema, graph).render(structure);
}

class Renderer {
  readonly #variables = new Variables();
  readonly #context: RenderContext;
  readonly #cursors: CursorUse[] = [];
  readonly #examples: Examples;
  readonly #source: ValueSource;
  readonly #choices: Choices;
  readonly #schema: GraphQLSchema;

  constructor(choices: Choices, schema: GraphQLSchema, graph: CorpusGraph) {
    this.#choices = choices;
    this.#schema = schema;
    this.#source = { choices, schema, graph };
    this.#context = {
      choices,
      variables: this.#variables,
      names: new FreshNames(),
      fragments: [],
    };
    this.#examples = new Examples(graph, schema);
  }

  render({ roots }: OperationStructure): Operation {
    const query = ownerOf(this.#schema, 'Query');
    const keys = new ResponseKeys(this.#context);
    const parts = roots.flatMap((root) => this.#renderRoot(root, query, keys));
    if (this.#choices.chance(0.05)) {
      parts.push({ text: 'dataset { counts { positions votes replies groups } }' });
    }
    const body = this.#group(query, parts);
    const source = [
      `query Q${this.#variables.print()} { ${body} }`,
      ...this.#choices.shuffle(this.#context.fragments),
    ].join('\n');
    return { source, variables: this.#variables.values, cursors: this.#cursors };
  }

  #renderRoot(root: RootStructure, query: Owner, keys: ResponseKeys): readonly Part[] {
    const { field, labels } = root;
    const definition = fieldOf(query, field.name);
    if (field.connection) return this.#renderField(query, field, undefined, keys);
    const chosen = labels.map((label) =>
      this.#examples.choose(
        this.#choices,
        this.#source.graph.all(label as Label),
        field.selection,
        undefined,
      ),
    );
    const args = this.#renderArguments(definition, this.#generateIds(field.name, chosen, root));
    const example = chosen[0];
    return [
      {
        text: `${keys.keyForOne(field.name)}${args} ${this.#renderBody(field, definition, example)}`,
      },
    ];
  }

  #generateIds(
    root: string,
    examples: readonly Example[],
    { labels, size }: RootStructure,
  ): Readonly<Record<string, InputValue>> {
    const choices = this.#choices;
    const nodes = examples.filter((example) => example !== undefined).filter(isNode);
    const ids = nodes.map(({ id }) => id);
    if (root === 'state') {
      const property = choices.oneOf(['iso2', 'iso3', 'isoNumeric', 'cowNumber', 'gwNumber']);
      const code = nodes[0]?.properties[property];
      const scheme = { cowNumber: 'COW', gwNumber: 'GLEDITSCH_WARD' }[property];
      const written = choices.chance(0.95) && code != null ? String(code) : '999';
      return {
        code: choices.chance(0.5) ? written.toLowerCase() : written,
        ...(scheme === undefined ? {} : { scheme }),
      };
    }
    if (root !== 'nodes') {
      const unknown = `${ids[0] ?? ''}-unknown`;
      return { id: choices.chance(0.97) ? (ids[0] ?? unknown) : unknown };
    }
    const more = labels.flatMap((label) => {
      const all = this.#source.graph.all(label as Label).map(({ id }) => id);
      return size === 'ONE' ? [] : choices.some(all, 2, 4);
    });
    const odd = choices.chance(0.2) ? ['', 'no id', ids[0] ?? ''] : [];
    return { ids: choices.shuffle([...ids, ...more, ...odd]) };
  }

  #renderField(
    parent: Owner,
    field: FieldStructure,
    example: Example,
    keys: ResponseKeys,
  ): readonly Part[] {
    const choices = this.#choices;
    const definition = fieldOf(parent, field.name);
    const found =
      field.connection && parent.name === 'Query'
        ? this.#source.graph.all(nodeTypeOf(targetOf(definition)).name as Label)
        : this.#examples.stepFrom(example, field);
    const next = this.#examples.choose(choices, found, field.selection, field.connection?.filter);
    const cursor = field.connection && `${field.name}${String(field.use)}`;
    const args = this.#renderArguments(definition, this.#generateArguments(field, next), cursor);
    const key = keys.keyForOne(field.name);
    const text = (): string => `${key}${args} ${this.#renderBody(field, definition, next, cursor)}`;
    const isPlain = field.connection === undefined && !hasConnection(field.selection);
    // Under a second alias the same relationship is read once and shown twice.
    const again =
      isPlain && choices.chance(0.06)
        ? [
            {
              text: `${this.#context.names.next()}: ${field.name} ${this.#renderBody(field, definition, next)}`,
            },
          ]
        : [];
    return [{ text: text(), fieldName: field.name }, ...again];
  }

  #generateArguments(
    { connection, argument }: FieldStructure,
    example: Example,
  ): Readonly<Record<string, InputValue>> {
    const choices = this.#choices;
    const args: Record<string, InputValue> = {};
    if (argument !== undefined) args[argument] = choices.oneOf(['PROPOSES', 'INVOKES', 'REJECTS']);
    if (connection === undefined) return args;
    const { filter, orderBy, isBackward, maxSize } = connection;
    if (filter !== undefined) {
      const wanted = example !== undefined && isNode(example) ? example : undefined;
      args['filter'] = generateFilterValue(this.#source, filter, wanted);
    } else if (choices.chance(0.05)) {
      args['filter'] = choices.oneOf([null, {}]);
    }
    if (orderBy !== undefined) args['orderBy'] = orderBy;
    const size = choices.integer(1, maxSize);
    // The default size is 20, which is too many where pages multiply.
    if (isBackward) args['last'] = size;
    else if (maxSize < 20 || choices.chance(0.9)) args['first'] = size;
    if (choices.chance(0.03)) args[isBackward ? 'first' : 'last'] = null;
    return args;
  }

  #renderArguments(
    definition: Field,
    args: Readonly<Record<string, InputValue>>,
    cursor?: string,
  ): string {
    const texts = Object.entries(args).map(([name, value]) => {
      const type = definition.args.find((argument) => argument.name === name)?.type;
      if (type === undefined) throw new TypeError(`${definition.name} takes no ${name}`);
      return `${name}: ${renderInput(this.#choices, value, type, this.#variables)}`;
    });
    if (cursor !== undefined) {
      for (const side of ['after', 'before']) texts.push(`${side}: $${side}_${cursor}`);
    }
    return texts.length === 0 ? '' : `(${this.#choices.shuffle(texts).join(', ')})`;
  }

  #renderBody(field: FieldStructure, definition: Field, example: Example, cursor?: string): string {
    const target = targetOf(definition);
    if (field.connection === undefined || cursor === undefined) {
      return `{ ${this.#renderSelection(field.selection, example)} }`;
    }
    return `{ ${this.#renderConnection(field, field.connection, target, example, cursor)} }`;
  }

  #renderConnection(
    field: FieldStructure,
    { wants, cursors }: ConnectionStructure,
    target: Owner,
    example: Example,
    cursor: string,
  ): string {
    const choices = this.#choices;
    for (const side of ['after', 'before']) this.#variables.declare(`${side}_${cursor}`, 'String');
    if (cursors.length > 0) {
      this.#cursors.push({
        keys: ['at', 'start', 'end'].map((place) => `${place}_${cursor}`),
        variables: cursors.map((side) => `${side}_${cursor}`),
      });
    }
    const parts: Part[] = [];
    if (wants.total) parts.push({ text: 'totalCount', fieldName: 'totalCount' });
    if (!wants.rows) return this.#group(target, parts);

    const inEdges = choices.chance(0.5) || !wants.node;
    const edge = targetOf(fieldOf(target, 'edges'));
    if (inEdges || choices.chance(0.2)) {
      const inside: Part[] = [
        { text: `at_${cursor}: cursor` },
        ...this.#renderValues(edge, new ResponseKeys(this.#context)).filter(
          ({ fieldName }) => fieldName !== 'cursor',
        ),
      ];
      if (wants.node && inEdges) {
        inside.push({ text: `node { ${this.#renderSelection(field.selection, example)} }` });
      }
      parts.push({ text: `edges { ${this.#group(edge, inside)} }` });
    }
    if (!inEdges) {
      parts.push({ text: `nodes { ${this.#renderSelection(field.selection, example)} }` });
    }
    if (choices.chance(0.7) || !inEdges) {
      parts.push({
        text: `pageInfo { hasNextPage hasPreviousPage start_${cursor}: startCursor end_${cursor}: endCursor }`,
      });
    }
    return this.#group(target, parts);
  }

  #renderSelection(selection: SelectionStructure, example: Example): string {
    return this.#group(
      ownerOf(this.#schema, selection.typeName),
      this.#renderParts(selection, example, new ResponseKeys(this.#context)),
    );
  }

  #renderParts(
    selection: SelectionStructure,
    example: Example,
    keys: ResponseKeys,
  ): readonly Part[] {
    const owner = ownerOf(this.#schema, selection.typeName);
    const parts: Part[] = [
      ...this.#renderValues(owner, keys),
      ...selection.fields.flatMap((field) => this.#renderField(owner, field, example, keys)),
    ];
    const kinds = implementationsOf(this.#schema, owner);
    const scalarsOnly = this.#choices
      .some(kinds, 0, 2)
      .map(({ name }) => ({ typeName: name, fields: [], narrowed: [] }));
    for (const kind of [...selection.narrowed, ...scalarsOnly]) {
      const fits = example !== undefined && isNode(example) && example.label === kind.typeName;
      const inside = this.#renderParts(kind, fits ? example : undefined, keys);
      const body = this.#group(ownerOf(this.#schema, kind.typeName), inside);
      parts.push({ text: `... on ${kind.typeName} { ${body} }` });
    }
    return parts;
  }

  /** Some of the scalar fields. */
  #renderValues(owner: Owner, keys: ResponseKeys): readonly Part[] {
    const choices = this.#choices;
    const values = fieldsOf(owner).filter(isValue);
    const isRecordType = values.some(({ name }) => name === 'id');
    const chosen = choices.some(values, 0, choices.chance(0.1) ? values.length : 4);
    const parts = chosen.map((field): Part => {
      const arg = field.args.find(({ name }) => name === 'scheme');
      const scheme = arg && choices.chance(0.5) ? choices.oneOf(['CAMEO', 'PLOVER']) : undefined;
      const args =
        arg && scheme ? `(scheme: ${renderInput(choices, scheme, arg.type, this.#variables)})` : '';
      const key = keys.keyFor(field.name, `${String(field.type)}${args}`);
      return { text: `${key}${args}${this.#renderPlainBody(field)}`, fieldName: field.name };
    });
    // Ids identify the record in a failure.
    if (isRecordType && choices.chance(0.7)) parts.push({ text: 'id', fieldName: 'id' });
    if (parts.length === 0 || choices.chance(0.1)) parts.push({ text: '__typename' });
    return parts;
  }

  #renderPlainBody(field: Field): string {
    if (!isCompositeField(field)) return '';
    const inner = fieldsOf(targetOf(field)).map(({ name }) => name);
    // All of them: two uses under one key would have to agree.
    return ` { ${this.#choices.shuffle(inner).join(' ')} }`;
  }

  #group(owner: Owner, parts: readonly Part[]): string {
    return renderGroups(this.#context, owner, parts);
  }
}

function isCompositeField(field: Field): boolean {
  return /^[[]?(PartialDate|Latency|EventCode|Citation|DatasetCounts)\b/.test(String(field.type));
}

function hasConnection({ fields, narrowed }: SelectionStructure): boolean {
  return (
    fields.some((field) => field.connection !== undefined || hasConnection(field.selection)) ||
    narrowed.some(hasConnection)
  );
}
