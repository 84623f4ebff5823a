/**
 * Builds the executable schema from SDL and resolvers. Resolvers derive from the bindings: the SDL
 * defines the fields, `planner/plan/bindings.ts` where their data is found.
 */
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  buildSchema,
  defaultFieldResolver,
  getNamedType,
  isInterfaceType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { RequestContext } from './context.js';
import { createFieldResolver, typeNameOf } from './field-resolvers.js';
import { rootResolvers } from './root-resolvers.js';

/** @param sdl all of `schema/`, in any order */
export function createSchema(sdl: string): GraphQLSchema {
  const resolvers: Record<string, Record<string, unknown>> = {
    Query: { ...rootResolvers },
  };
  for (const type of Object.values(buildSchema(sdl).getTypeMap())) {
    if (type.name.startsWith('__') || type.name in resolvers) continue;
    if (isInterfaceType(type)) {
      resolvers[type.name] = { __resolveType: typeNameOf };
    } else if (isObjectType(type)) {
      const entries = Object.values(type.getFields()).map(
        (field) => [field.name, createFieldResolver(type, field)] as const,
      );
      resolvers[type.name] = Object.fromEntries(entries.filter(([, resolve]) => resolve));
    }
  }
  const schema = makeExecutableSchema({
    typeDefs: sdl,
    // The library's type requires the exact type of every field, which the tests of the bindings
    // cover.
    resolvers: resolvers as never,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  paceLists(schema);
  return schema;
}

/** Makes every list resolve at the pace of its answer. */
function paceLists(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (isListOf(field.type)) field.resolve = inTurns(field.resolve ?? defaultFieldResolver);
    }
  }
}

function isListOf(type: GraphQLOutputType): boolean {
  const nullable = isNonNullType(type) ? type.ofType : type;
  return isListType(nullable) && !isLeafType(getNamedType(nullable));
}

function inTurns(
  resolve: GraphQLFieldResolver<unknown, RequestContext>,
): GraphQLFieldResolver<unknown, RequestContext> {
  return (source, args, context, info) => {
    const value = resolve(source, args, context, info);
    const { pace } = context;
    if (pace === undefined) return value;
    const pass = (list: unknown): unknown =>
      Array.isArray(list) ? pace.pass(list, info.fieldNodes[0]) : list;
    return value instanceof Promise ? value.then(pass) : pass(value);
  };
}
