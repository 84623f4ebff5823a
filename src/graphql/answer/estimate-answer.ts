/**
 * Estimates how many bytes an operation may write, before it runs: each field under each response
 * key, times its number of rows. Independent of how the rows are found.
 */
import {
  getArgumentValues,
  getNamedType,
  GraphQLError,
  isIntrospectionType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type OperationDefinitionNode,
} from 'graphql';
import {
  collectAllFields,
  type CollectingInfo,
  type SelectedField,
} from '../../planner/plan/collect-fields.js';
import { DEFAULT_PAGE_SIZE } from '../../planner/page/page.js';
import { measureIntrospection } from './measure-introspection.js';
import { countUsualItems, usualBytesOf, type Asked } from './usual-sizes.js';

/**
 * Introspection is not written in turns. The usual introspection query of tools returns 430,000
 * bytes, in about 25 ms.
 */
export const MAX_INTROSPECTION_BYTES = 1_000_000;

export interface AnswerEstimate {
  readonly bytes: number;
  /** Bytes of introspection among them: exact up to the limit, infinite above it. */
  readonly introspectionBytes: number;
  /** For each list field, the size of one entry. */
  readonly entries: ReadonlyMap<FieldNode, EntryEstimate>;
}

export interface EntryEstimate {
  readonly bytes: number;
  readonly ownBytes: number;
}

interface Size {
  /** Including nested lists. */
  bytes: number;
  /** Excluding nested lists. */
  ownBytes: number;
}

/** Quotes, colon and comma of a key; brackets and comma. */
const KEY_MARKS = 4;
const BRACKETS = 3;

export function estimateAnswer(
  info: CollectingInfo,
  operation: OperationDefinitionNode,
): AnswerEstimate {
  return new Estimator(info).estimate(operation);
}

class Estimator {
  readonly #info: CollectingInfo;
  readonly #entries = new Map<FieldNode, EntryEstimate>();
  #introspectionBytes = 0;

  constructor(info: CollectingInfo) {
    this.#info = info;
  }

  estimate(operation: OperationDefinitionNode): AnswerEstimate {
    const root = this.#info.schema.getRootType(operation.operation);
    const asked = { count: DEFAULT_PAGE_SIZE, maxLength: 0 };
    const bytes = root == null ? 0 : this.#sizeOf(root, [operation], asked).bytes;
    return { bytes, introspectionBytes: this.#introspectionBytes, entries: this.#entries };
  }

  /** Size of an object of this type. Of fragments on several types, the largest counts. */
  #sizeOf(
    parent: GraphQLCompositeType,
    holders: readonly Pick<FieldNode, 'selectionSet'>[],
    asked: Asked,
  ): Size {
    const fields = collectAllFields(
      this.#info,
      parent,
      holders.map(({ selectionSet }) => selectionSet),
    );
    const shared: Size = { bytes: BRACKETS, ownBytes: BRACKETS };
    const byType = new Map<string, Size>();
    for (const uses of groupByKey(parent, fields)) {
      const [{ parent: type }] = uses;
      const size = this.#sizeOfField(uses, asked);
      let sum = shared;
      if (type !== parent && isObjectType(type)) {
        sum = byType.get(type.name) ?? { bytes: 0, ownBytes: 0 };
        byType.set(type.name, sum);
      }
      sum.bytes += size.bytes;
      sum.ownBytes += size.ownBytes;
    }
    const narrowed = [...byType.values()];
    return {
      bytes: shared.bytes + Math.max(0, ...narrowed.map(({ bytes }) => bytes)),
      ownBytes: shared.ownBytes + Math.max(0, ...narrowed.map(({ ownBytes }) => ownBytes)),
    };
  }

  /** Size of a field under one response key, which may occur several times in the document. */
  #sizeOfField(uses: Uses, above: Asked): Size {
    const [{ node, parent }] = uses;
    const nodes = uses.map((use) => use.node);
    const name = node.name.value;
    const key = (node.alias ?? node.name).value.length + KEY_MARKS;
    const definition = definitionOf(parent, name);
    const type = getNamedType(definition.type);
    if (isIntrospectionType(type) && isObjectType(parent)) {
      const bytes = measureIntrospection(
        this.#info,
        parent,
        definition,
        nodes,
        MAX_INTROSPECTION_BYTES,
      );
      this.#introspectionBytes += bytes;
      return { bytes, ownBytes: bytes };
    }
    const asked = this.#askedOf(definition, node, above);
    const owners = [
      parent.name,
      ...('getInterfaces' in parent ? parent.getInterfaces() : []).map((each) => each.name),
    ];
    const isList = isListType(
      isNonNullType(definition.type) ? definition.type.ofType : definition.type,
    );
    const count = isList ? countUsualItems(owners, name, asked) : 1;
    if (isLeafType(type)) {
      const bytes = key + count * usualBytesOf(type, name);
      return { bytes, ownBytes: bytes };
    }
    const below = this.#sizeOf(type as GraphQLCompositeType, nodes, asked);
    if (!isList) return { bytes: key + below.bytes, ownBytes: key + below.ownBytes };
    // A field may be in a fragment that is spread in places of different size.
    const known = this.#entries.get(node);
    if (known === undefined || known.bytes < below.bytes) this.#entries.set(node, below);
    return { bytes: key + BRACKETS + count * below.bytes, ownBytes: key + BRACKETS };
  }

  #askedOf(definition: GraphQLField<unknown, unknown>, node: FieldNode, above: Asked): Asked {
    if (!definition.args.some(({ name }) => sizingArguments.has(name))) return above;
    let args: Readonly<Record<string, unknown>>;
    try {
      args = getArgumentValues(definition, node, this.#info.variableValues);
    } catch (error) {
      // The field itself will report the error.
      if (error instanceof GraphQLError) return above;
      throw error;
    }
    const { first, last, limit, ids, maxLength } = args;
    const count =
      Array.isArray(ids) && first === undefined && limit === undefined
        ? ids.length
        : (first ?? last ?? limit ?? DEFAULT_PAGE_SIZE);
    return { count: toCount(count), maxLength: toCount(maxLength ?? 0) };
  }
}

const sizingArguments: ReadonlySet<string> = new Set([
  'first',
  'last',
  'limit',
  'ids',
  'maxLength',
]);

/** The schema types the value as Int; the question rejects values out of range. */
function toCount(value: unknown): number {
  return typeof value === 'number' && value > 0 ? value : 0;
}

type Uses = readonly [SelectedField, ...SelectedField[]];

/** Groups by response key. On a type other than the parent, the same key is a different field. */
function groupByKey(
  parent: GraphQLCompositeType,
  fields: readonly SelectedField[],
): readonly Uses[] {
  const groups = new Map<string, [SelectedField, ...SelectedField[]]>();
  for (const field of fields) {
    const key = (field.node.alias ?? field.node.name).value;
    const group = field.parent === parent ? key : `${field.parent.name} ${key}`;
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [field]);
    else known.push(field);
  }
  return [...groups.values()];
}

function definitionOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  const definition = 'getFields' in parent ? parent.getFields()[name] : undefined;
  if (definition === undefined) throw new TypeError(`${parent.name} has no field ${name}`);
  return definition;
}
