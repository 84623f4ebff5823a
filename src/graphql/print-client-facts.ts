/**
 * Prints what a caching client needs to know of the schema, as a TypeScript module to copy.
 * Independent of any client: it prints only lists of names.
 */
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Arguments that select a page of a list rather than a different list. */
const PAGE_ARGUMENTS: readonly string[] = ['first', 'after', 'last', 'before'];

/** The whole module. */
export function printClientFacts(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const objects = types.filter(isObjectType);
  const values = objects.filter(isValue);
  return [
    '/** Generated from the schema by `node dist/cli/print-client-facts.js`. */',
    '',
    '/** The types that implement each interface. */',
    printConstant('possibleTypes', 'Record<string, string[]>', findPossibleTypes(schema, types)),
    '/** Fields read page by page, with the arguments that tell one list from another. */',
    printConstant(
      'pagedFields',
      'Record<string, Record<string, string[]>>',
      collectFields(objects, findPagedFields),
    ),
    '/** Types whose values have no id of their own and belong to the record that holds them. */',
    printConstant(
      'valueTypes',
      'string[]',
      values.map(({ name }) => name),
    ),
    '/** Fields that are lists of such values. */',
    printConstant(
      'valueLists',
      'Record<string, string[]>',
      collectFields(objects, (type) => findListsOf(type, values)),
    ),
  ].join('\n');
}

function findPossibleTypes(
  schema: GraphQLSchema,
  types: readonly GraphQLNamedType[],
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    types.filter(isAbstractType).map((type) => [
      type.name,
      schema
        .getPossibleTypes(type)
        .map(({ name }) => name)
        .sort(),
    ]),
  );
}

function findPagedFields(type: GraphQLObjectType): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.values(type.getFields())
      .filter(({ args }) => args.some(({ name }) => name === 'after'))
      .map(({ name, args }) => [
        name,
        args.map((arg) => arg.name).filter((arg) => !PAGE_ARGUMENTS.includes(arg)),
      ]),
  );
}

function findListsOf(
  type: GraphQLObjectType,
  values: readonly GraphQLNamedType[],
): readonly string[] {
  return Object.values(type.getFields())
    .filter((field) => isListType(getNullableType(field.type)))
    .filter((field) => values.includes(getNamedType(field.type)))
    .map(({ name }) => name);
}

/** A field called `id` is not enough: some types use it to refer to another record. */
function isValue(type: GraphQLObjectType): boolean {
  return type.name !== 'Query' && type.getInterfaces().every(({ name }) => name !== 'Node');
}

/** Collects the found fields by type name, without types that have none. */
function collectFields(
  types: readonly GraphQLObjectType[],
  find: (type: GraphQLObjectType) => object,
): Readonly<Record<string, object>> {
  return Object.fromEntries(
    types
      .map((type) => [type.name, find(type)] as const)
      .filter(([, found]) => Object.keys(found).length > 0),
  );
}

function printConstant(name: string, type: string, value: unknown): string {
  return `export const ${name}: ${type} = ${JSON.stringify(value, null, 2)};\n`;
}
