/** This server as its own process, over HTTP with kept connections. */
import { fileURLToPath } from 'node:url';
import {
  collectOutput,
  launchCommand,
  post,
  waitForExit,
  waitForOutput,
} from '../../support/run-server.js';
import type { Sample } from '../find-sample.js';
import { AS_IN_IMAGE, REPOSITORY } from '../process.js';
import { readFound } from '../shape.js';
import type { Side } from './side.js';

export interface OverHttp extends Side {
  readonly stop: () => Promise<void>;
}

/** Serves what is in this database, without limits on who asks how much. */
export async function startOverHttp(
  uri: string,
  database: string,
  sample: Sample,
): Promise<OverHttp> {
  const server = launchCommand(fileURLToPath(new URL('dist/main.js', REPOSITORY)), [], {
    ...AS_IN_IMAGE,
    PORT: '0',
    METRICS_PORT: 'off',
    LOG_LEVEL: 'silent',
    SEEDS_PATH: 'none',
    NEO4J_URI: uri,
    NEO4J_DATABASE: database,
    NEO4J_PASSWORD: 'none is asked for',
    REQUEST_TIMEOUT_MS: '120000',
    STATEMENT_TIMEOUT_MS: '120000',
    REQUESTS_PER_MINUTE: '0',
    NEW_BLOCKS_PER_MINUTE: '0',
  });
  const url = await waitForOutput(
    server,
    collectOutput(server),
    /GraphQL\s+(http:\/\/\S+)\/graphql/,
  );
  return {
    name: 'http',
    prepare: ({ own }) => {
      const request = JSON.stringify({ query: own.query, variables: own.variables(sample) });
      return {
        ask: async () => {
          const { body, text } = await post(url, request);
          if (body.data == null) throw new Error(text.slice(0, 500));
          return body.data;
        },
        read: (answer) => readFound(answer, own),
      };
    },
    stop: async () => {
      server.kill('SIGTERM');
      await waitForExit(server);
    },
  };
}
