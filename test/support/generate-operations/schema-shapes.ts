/** The generators' view of the schema: which fields are values, and which lead to other records. */
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

export type Owner = GraphQLObjectType | GraphQLInterfaceType;
export type Field = GraphQLField<unknown, unknown>;

export function ownerOf(schema: GraphQLSchema, typeName: string): Owner {
  const type = schema.getType(typeName);
  if (isObjectType(type) || isInterfaceType(type)) return type;
  throw new TypeError(`${typeName} has no fields`);
}

export function fieldsOf(owner: Owner): readonly Field[] {
  return Object.values(owner.getFields());
}

export function fieldOf(owner: Owner, name: string): Field {
  const field = owner.getFields()[name];
  if (field === undefined) throw new TypeError(`${owner.name} has no field ${name}`);
  return field;
}

export function targetOf({ type }: Field): Owner {
  const target = getNamedType(type);
  if (isObjectType(target) || isInterfaceType(target)) return target;
  throw new TypeError(`${target.name} is a leaf`);
}

export function isConnection(field: Field): boolean {
  return getNamedType(field.type).name.endsWith('Connection');
}

/** The type of a connection's records. */
export function nodeTypeOf(connection: Owner): Owner {
  return targetOf(fieldOf(targetOf(fieldOf(connection, 'edges')), 'node'));
}

/** A scalar, or an object of scalars, such as a date. */
export function isValue(field: Field): boolean {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return true;
  return isObjectType(type) && isPlain(type);
}

/** Leads to records, or to relationships between them. */
export function isRelation(field: Field): boolean {
  const type = getNamedType(field.type);
  // The history is not part of the graph, which is all that the naive evaluation knows.
  return isCompositeType(type) && !isValue(field) && type.name !== 'RevisionPage';
}

/** The object types of an interface; none for an object type. */
export function implementationsOf(schema: GraphQLSchema, owner: Owner): readonly Owner[] {
  // The naive evaluation knows the graph, and a retracted record is not part of it.
  return isAbstractType(owner)
    ? schema.getPossibleTypes(owner).filter(({ name }) => name !== 'Retracted')
    : [];
}

export function inputOf(schema: GraphQLSchema, typeName: string): GraphQLInputObjectType {
  const type = schema.getType(typeName);
  if (isInputObjectType(type)) return type;
  throw new TypeError(`${typeName} is no input`);
}

/** The values of an enum; none for another type. */
export function wordsOf(schema: GraphQLSchema, typeName: string): readonly string[] {
  const type = schema.getType(typeName);
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}

/** The type of an argument, without lists and exclamation marks. */
export function typeNameOfArgument(field: Field, name: string): string {
  const argument = field.args.find((arg) => arg.name === name);
  if (argument === undefined) throw new TypeError(`${field.name} takes no ${name}`);
  return getNamedType(argument.type).name;
}

function isPlain(type: GraphQLObjectType): boolean {
  return (
    !type.name.endsWith('Connection') &&
    fieldsOf(type).every(({ type: inner }) => isLeafType(getNamedType(inner)))
  );
}
