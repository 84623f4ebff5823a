/**
 * SDL + resolvers = the executable schema. Resolvers come from the bindings, so that the SDL decides
 * what there is and `planner/bindings.ts` where it is found.
 */
import { makeExecutableSchema } from '@graphql-tools/schema';
import { buildSchema, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
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
  return makeExecutableSchema({
    typeDefs: sdl,
    // The tools' own type asks for every field's exact types, which the bindings' tests prove.
    resolvers: resolvers as never,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
