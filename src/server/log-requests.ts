/**
 * Logs one line per request: operation name, cost, duration and outcome. No query text, no values,
 * nothing about the caller.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import type { RequestContext } from '../graphql/context.js';
import { attachRequestId } from './format-error.js';

/** The caller chooses the name, which may be as long as a document. */
const MAX_NAME_LENGTH = 100;

export function createRequestLog(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart() {
      const startedAt = performance.now();
      return Promise.resolve({
        didEncounterErrors({ errors, contextValue }) {
          const { requestId } = contextValue;
          for (const error of errors) {
            attachRequestId(error, requestId);
            if (error.extensions['code'] === 'STORE_UNAVAILABLE') {
              log.warn({ requestId, err: error.originalError }, 'store away');
            }
          }
          return Promise.resolve();
        },
        willSendResponse({ contextValue, operationName, errors, response }) {
          const { requestId, recordIndex, cost } = contextValue;
          response.http.headers.set('x-request-id', requestId);
          response.http.headers.set('x-dataset-version', recordIndex().version);
          log.info(
            {
              requestId,
              operation: operationName?.slice(0, MAX_NAME_LENGTH) ?? null,
              statements: cost.statements,
              rows: cost.rows,
              blocks: cost.blocks,
              bytes: cost.bytes,
              ms: Math.round(performance.now() - startedAt),
              errors: errors?.map(({ extensions }) => extensions['code'] ?? 'INTERNAL') ?? [],
            },
            'request',
          );
          return Promise.resolve();
        },
      });
    },
  };
}
