/**
 * Runs the example queries once, so that the engine has planned their structures before the first
 * client sends them.
 */
import { graphql, type GraphQLSchema } from 'graphql';
import { createRequestContext, type RequestServices } from './context.js';

export interface Example {
  readonly name: string;
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface WarmUp {
  /** Number of examples that succeeded, and the names of those that failed. */
  readonly answered: number;
  readonly failed: readonly string[];
}

/** Sequential, so that concurrent requests do not wait long. Never rejects. */
export async function warmUp(
  examples: readonly Example[],
  schema: GraphQLSchema,
  services: RequestServices,
  options: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<WarmUp> {
  const failed: string[] = [];
  let answered = 0;
  for (const { name, source, variables } of examples) {
    if (options.signal.aborted) break;
    const contextValue = createRequestContext(services, {
      requestId: 'warm-up',
      client: undefined,
      ...options,
    });
    const { errors } = await graphql({ schema, source, variableValues: variables, contextValue });
    if (errors === undefined) answered += 1;
    else failed.push(name);
  }
  return { answered, failed };
}
