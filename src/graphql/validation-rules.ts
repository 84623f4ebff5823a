/**
 * Validation rules beside those of the specification: they bound what the text of a document may hold,
 * before anything of it is planned. What it costs to answer is another matter: see `operation-cost.ts`.
 */
import {
  GraphQLError,
  visit,
  type ASTVisitor,
  type DocumentNode,
  type ValidationRule,
} from 'graphql';
import { QueryTooCostlyError } from '../domain/errors.js';
import { toGraphQLError } from './to-graphql-error.js';

export interface DocumentLimits {
  readonly maxAliases: number;
  readonly maxDirectives: number;
}

/** One rule for each limit; the error says how many there are and how many may be. */
export function createLimitRules({
  maxAliases,
  maxDirectives,
}: DocumentLimits): readonly ValidationRule[] {
  return [
    limit('aliases', maxAliases, (count) => ({
      Field: ({ alias }) => {
        if (alias !== undefined) count();
      },
    })),
    limit('directives', maxDirectives, (count) => ({ Directive: count })),
  ];
}

/** Kinds of operation that the schema has no root for; graphql-js finds out at execution only. */
export const knownOperationTypes: ValidationRule = (context) => ({
  OperationDefinition: (definition) => {
    if (context.getSchema().getRootType(definition.operation) != null) return;
    const message = `There is no ${definition.operation} here; this graph is read with queries.`;
    context.reportError(new GraphQLError(message, { nodes: definition }));
  },
});

function limit(
  what: string,
  max: number,
  createVisitor: (count: () => void) => ASTVisitor,
): ValidationRule {
  return (context) => ({
    Document: (document: DocumentNode) => {
      let counted = 0;
      visit(
        document,
        createVisitor(() => {
          counted += 1;
        }),
      );
      if (counted <= max) return;
      const message = `The query has ${String(counted)} ${what}; at most ${String(max)} are answered. Send it in parts.`;
      context.reportError(toGraphQLError(new QueryTooCostlyError(message)));
    },
  });
}
