/**
 * Measures the exact bytes of an introspection result, from the schema. Equal selections are
 * measured once per place in the schema, however often the answer repeats them.
 */
import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { collectAllFields, type CollectingInfo } from '../../planner/plan/collect-fields.js';

/** The fields selected on one type of the introspection schema. */
interface Selection {
  readonly id: number;
  readonly type: GraphQLObjectType;
  readonly fields: readonly SelectedField[];
  /** Bytes by described object. */
  readonly measured: Map<unknown, number>;
}

interface SelectedField {
  readonly keyBytes: number;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly args: Readonly<Record<string, unknown>>;
  /** Undefined for leaves. */
  readonly below: Selection | undefined;
}

/** Thrown to stop when the limit is exceeded. */
const TOO_MUCH = Symbol('too much');

/** Maximum field visits; the introspection query of tools needs a few thousand. */
const MAX_VISITS = 200_000;

/** Quotes, colon and comma; brackets and comma. */
const KEY_MARKS = 4;
const BRACKETS = 3;

/**
 * Returns the bytes of `__schema` or `__type` for these root fields, or infinity above `maxBytes`.
 */
export function measureIntrospection(
  info: CollectingInfo,
  root: GraphQLObjectType,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  maxBytes: number,
): number {
  try {
    return new Measure(info, maxBytes).measure(root, definition, nodes);
  } catch (error) {
    if (error === TOO_MUCH) return Number.POSITIVE_INFINITY;
    throw error;
  }
}

class Measure {
  readonly #info: CollectingInfo;
  readonly #selections = new Map<string, Selection>();
  readonly #texts = new Map<string, number>();
  readonly #maxBytes: number;
  #visits = 0;

  constructor(info: CollectingInfo, maxBytes: number) {
    this.#info = info;
    this.#maxBytes = maxBytes;
  }

  measure(
    root: GraphQLObjectType,
    definition: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
  ): number {
    return this.#bytesOfField(root, this.#select(definition, nodes), undefined);
  }

  #select(definition: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): SelectedField {
    const [node] = nodes;
    if (node === undefined) throw new TypeError('a field without a node');
    const type = getNamedType(definition.type);
    return {
      keyBytes: (node.alias ?? node.name).value.length + KEY_MARKS,
      definition,
      args: getArgumentValues(definition, node, this.#info.variableValues),
      below: isObjectType(type) ? this.#selectionOf(type, nodes) : undefined,
    };
  }

  /** Returns the same object for equal fields under names of equal length. */
  #selectionOf(type: GraphQLObjectType, holders: readonly FieldNode[]): Selection {
    const groups = new Map<string, FieldNode[]>();
    const sets = holders.map(({ selectionSet }) => selectionSet);
    for (const { node } of collectAllFields(this.#info, type, sets)) {
      const key = (node.alias ?? node.name).value;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [node]);
      else group.push(node);
    }
    const fields = [...groups.values()].map((group) => {
      const name = group[0]?.name.value ?? '';
      return this.#select(type.getFields()[name] ?? TypeNameMetaFieldDef, group);
    });
    const described = JSON.stringify([
      type.name,
      ...fields.map(({ keyBytes, definition, args, below }) => [
        keyBytes,
        definition.name,
        args,
        below?.id,
      ]),
    ]);
    const known = this.#selections.get(described);
    if (known !== undefined) return known;
    const selection = { id: this.#selections.size, type, fields, measured: new Map() };
    this.#selections.set(described, selection);
    return selection;
  }

  #bytesOf(selection: Selection, source: unknown): number {
    const known = selection.measured.get(source);
    if (known !== undefined) return known;
    let bytes = BRACKETS;
    for (const field of selection.fields) {
      bytes += this.#bytesOfField(selection.type, field, source);
    }
    this.#limited(bytes);
    selection.measured.set(source, bytes);
    return bytes;
  }

  #bytesOfField(
    parentType: GraphQLObjectType,
    { keyBytes, definition, args, below }: SelectedField,
    source: unknown,
  ): number {
    this.#visits += 1;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- it never leaves this file
    if (this.#visits > MAX_VISITS) throw TOO_MUCH;
    // The introspection resolvers use no other properties.
    const info = { schema: this.#info.schema, parentType } as GraphQLResolveInfo;
    const value: unknown = definition.resolve?.(source, args, undefined, info);
    return keyBytes + this.#bytesOfValue(value, below);
  }

  #bytesOfValue(value: unknown, below: Selection | undefined): number {
    if (Array.isArray(value)) {
      let bytes = BRACKETS;
      for (const entry of value)
        bytes = this.#limited(bytes + this.#bytesOfValue(entry, below) + 1);
      return bytes;
    }
    if (value == null) return 4;
    if (below !== undefined) return this.#bytesOf(below, value);
    return typeof value === 'string' ? this.#bytesOfText(value) : 5;
  }

  #limited(bytes: number): number {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- it never leaves this file
    if (bytes > this.#maxBytes) throw TOO_MUCH;
    return bytes;
  }

  #bytesOfText(text: string): number {
    let bytes = this.#texts.get(text);
    if (bytes === undefined) {
      bytes = Buffer.byteLength(JSON.stringify(text));
      this.#texts.set(text, bytes);
    }
    return bytes;
  }
}
