/** graphql-request 7, for scripts: it has no cache, so there is nothing to configure. */
import { GraphQLClient } from 'graphql-request';

/** @param url such as http://127.0.0.1:4000/graphql */
export function createRequestClient(url: string, method: 'GET' | 'POST' = 'POST'): GraphQLClient {
  return new GraphQLClient(url, { method });
}
