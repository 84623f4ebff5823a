/**
 * Adds the cost of an operation to the answer's extensions, for requests with `x-include-cost: true`.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../graphql/context.js';

export const COST_HEADER = 'x-include-cost';

export function createCostReport(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: ({ request }) =>
      request.http?.headers.get(COST_HEADER) === 'true'
        ? Promise.resolve({
            willSendResponse({ contextValue, response: { body } }) {
              if (body.kind !== 'single') return Promise.resolve();
              const { rows, blocks, bytes, statements, limits } = contextValue.cost;
              const { maxRows, maxBlocks, maxAnswerBytes: maxBytes } = limits;
              body.singleResult.extensions = {
                ...body.singleResult.extensions,
                cost: { rows, maxRows, blocks, maxBlocks, bytes, maxBytes, statements },
              };
              return Promise.resolve();
            },
          })
        : Promise.resolve(),
  };
}
