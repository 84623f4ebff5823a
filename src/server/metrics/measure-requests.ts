/**
 * Counts and times GraphQL requests (Apollo plugin), and counts the responses of all routes (Express
 * handler).
 */
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler } from 'express';
import type { RequestContext } from '../../graphql/context.js';
import type { Metrics } from './create-metrics.js';

export function measureRequests(metrics: Metrics): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart() {
      const stopTimer = metrics.requestSeconds.startTimer();
      return Promise.resolve({
        willSendResponse({ contextValue: { cost }, errors }) {
          stopTimer();
          metrics.requests.inc({ outcome: errors === undefined ? 'ok' : 'errors' });
          for (const { extensions } of errors ?? []) {
            const { code } = extensions;
            metrics.errors.inc({ code: typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR' });
          }
          if (cost.statements > 0) {
            metrics.rows.observe(cost.rows);
            metrics.blocks.observe(cost.blocks);
          }
          return Promise.resolve();
        },
      });
    },
  };
}

export function countResponses({ responses }: Metrics): RequestHandler {
  return (_request, response, next) => {
    response.once('finish', () => {
      responses.inc({ status: String(response.statusCode) });
    });
    next();
  };
}
