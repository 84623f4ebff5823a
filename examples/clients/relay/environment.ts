/** Relay 21. Its compiler generates `__generated__` from the documents in this folder: see docs/clients.md. */
import { Environment, Network, RecordSource, Store, type GraphQLResponse } from 'relay-runtime';

/** @param url such as http://127.0.0.1:4000/graphql */
export function createRelayEnvironment(url: string): Environment {
  return new Environment({
    network: Network.create(async ({ text }, variables) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables }),
      });
      return (await response.json()) as GraphQLResponse;
    }),
    store: new Store(new RecordSource()),
  });
}
