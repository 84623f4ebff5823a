/** urql 6. It sends queries by GET if the URL is short enough, so HTTP caches can store the answers. */
import { cacheExchange, Client, fetchExchange } from '@urql/core';

/** @param url such as http://127.0.0.1:4000/graphql */
export function createUrqlClient(url: string): Client {
  return new Client({ url, exchanges: [cacheExchange, fetchExchange] });
}
