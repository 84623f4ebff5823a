/**
 * Validation rules in addition to those of the specification. They limit the text of a document
 * before any of it is planned. For the cost of running it, see `operation-cost.ts`.
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

/** One rule per limit; the error states the actual and the maximum number. */
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

/**
 * Rejects operation types that the schema has no root for; graphql-js reports them only at
 * execution.
 */
export const knownOperationTypes: ValidationRule = (context) => ({
  OperationDefinition: (definition) => {
    if (context.getSchema().getRootType(definition.operation) != null) return;
    const message = `The schema has no ${definition.operation} type. Use a query.`;
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
      const message = `The query has ${String(counted)} ${what}; at most ${String(max)} are allowed. Split the query.`;
      context.reportError(toGraphQLError(new QueryTooCostlyError(message)));
    },
  });
}
