/** graphql-request 7, for scripts: it keeps nothing, so there is nothing to set up. */
import { GraphQLClient } from 'graphql-request';

/** @param url such as http://127.0.0.1:4000/graphql */
export function createRequestClient(url: string, method: 'GET' | 'POST' = 'POST'): GraphQLClient {
  return new GraphQLClient(url, { method });
}
