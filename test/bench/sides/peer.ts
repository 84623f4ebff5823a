/** @neo4j/graphql over the same graph, in process like this server's own side. */
import { Neo4jGraphQL } from '@neo4j/graphql';
import { execute, type DocumentNode } from 'graphql';
import type { Driver } from 'neo4j-driver';
import type { Sample } from '../find-sample.js';
import { readFound } from '../shape.js';
import { dataOf, parseValid } from './in-process.js';
import { peerSdl } from './peer-schema.js';
import type { Side } from './side.js';

export interface Peer extends Side {
  readonly askAnew: (source: string, variables: object) => Promise<unknown>;
}

export async function createPeer(driver: Driver, database: string, sample: Sample): Promise<Peer> {
  const schema = await new Neo4jGraphQL({ typeDefs: peerSdl, driver }).getSchema();
  const run = async (document: DocumentNode, variables: object): Promise<unknown> =>
    dataOf(
      await execute({
        schema,
        document,
        variableValues: { ...variables },
        contextValue: { executionContext: driver, sessionConfig: { database } },
      }),
    );
  return {
    name: 'peer',
    askAnew: (source, variables) => run(parseValid(schema, source), variables),
    prepare: ({ peer }) => {
      if (typeof peer === 'string') return undefined;
      const document = parseValid(schema, peer.query);
      const variables = peer.variables(sample);
      return {
        ask: () => run(document, variables),
        read: (answer) => readFound(answer, peer),
      };
    },
  };
}
