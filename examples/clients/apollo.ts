/** Apollo Client 4. */
import { ApolloClient, HttpLink } from '@apollo/client/core';
import { createCache } from './apollo-cache.js';

/** @param url such as http://127.0.0.1:4000/graphql */
export function createApolloClient(url: string): ApolloClient {
  return new ApolloClient({ link: new HttpLink({ uri: url }), cache: createCache() });
}
