/** A document for each root field of a schema that selects everything below it, down to a depth. */
import {
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Values of required arguments, as GraphQL, by name or by `field.name`. */
export type ArgumentValues = Readonly<Record<string, string>>;

/** The document of each root field, by its name. */
export function selectAll(
  schema: GraphQLSchema,
  depth: number,
  values: ArgumentValues,
): ReadonlyMap<string, string> {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return new Map(
    fields.map((field) => [
      field.name,
      `{ ${field.name}${printArguments(field, values)} ${printSelection(field.type, depth)} }`,
    ]),
  );
}

function printArguments(
  { name, args }: GraphQLField<unknown, unknown>,
  values: ArgumentValues,
): string {
  const given = args.flatMap((arg) => {
    const value = values[`${name}.${arg.name}`] ?? (needs(arg) ? values[arg.name] : undefined);
    if (value !== undefined) return [`${arg.name}: ${value}`];
    if (needs(arg)) throw new Error(`Add a value for the argument ${name}.${arg.name}.`);
    return [];
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

function needs(arg: GraphQLField<unknown, unknown>['args'][number]): boolean {
  return isNonNullType(arg.type) && arg.defaultValue === undefined;
}

function printSelection(type: GraphQLField<unknown, unknown>['type'], depth: number): string {
  const named: GraphQLNamedType = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some(needs)) return [];
    if (isLeafType(getNamedType(field.type))) return [field.name];
    return depth <= 1 ? [] : [`${field.name} ${printSelection(field.type, depth - 1)}`];
  });
  return `{ ${['__typename', ...fields].join(' ')} }`;
}
