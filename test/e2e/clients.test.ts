/**
 * The clients of `docs/clients.md`, as published, against a running server. Readers copy the
 * modules of `examples/clients`.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gql, type ApolloClient, type TypedDocumentNode } from '@apollo/client/core';
import { parse, print, validate } from 'graphql';
import { createOperationDescriptor, fetchQuery, getSingularSelector } from 'relay-runtime';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApolloClient } from '../../examples/clients/apollo.js';
import { createRequestClient } from '../../examples/clients/graphql-request.js';
import denialsPageQuery from '../../examples/clients/relay/__generated__/denialsPageQuery.graphql.js';
import denialsQuery from '../../examples/clients/relay/__generated__/denialsQuery.graphql.js';
import denialsList from '../../examples/clients/relay/__generated__/denials_list.graphql.js';
import { createRelayEnvironment } from '../../examples/clients/relay/environment.js';
import { createUrqlClient } from '../../examples/clients/urql.js';
import { readSdl } from '../../src/packaged-files.js';
import { createSchema } from '../../src/graphql/create-schema.js';
import { printClientFacts } from '../../src/graphql/print-client-facts.js';
import { createDataPath, post, startServer, type RunningServer } from '../support/run-server.js';

let server: RunningServer;
let url: string;
/** The ids of the corpus, as a plain request reads them. */
let denials: readonly string[];

beforeAll(async () => {
  server = await startServer({ DATA_PATH: createDataPath() });
  url = `${server.url}/graphql`;
  const { body } = await post(server.url, {
    query: '{ denials(filter: { madeBy: ["state:cn"] }, first: 10) { nodes { id } } }',
  });
  denials = (body.data as { denials: { nodes: { id: string }[] } }).denials.nodes.map(
    ({ id }) => id,
  );
});
afterAll(async () => {
  await server.stop();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

test('the schema facts that clients copy match the schema', async () => {
  const printed = printClientFacts(createSchema(await readSdl()));

  expect(read('examples/clients/schema-facts.ts')).toBe(printed);
  expect(printed).toContain('"PartialDate"');
});

test('docs/clients.md names each of the modules', () => {
  const page = read('docs/clients.md');

  for (const name of ['apollo', 'apollo-cache', 'urql', 'graphql-request', 'relay/environment']) {
    expect(page).toContain(`examples/clients/${name}.ts`);
  }
});

describe('Apollo Client', () => {
  test('adds further pages to a list, as edges and as nodes', async () => {
    const client = createApolloClient(url);
    for (const selection of ['nodes { id }', 'edges { cursor node { id } }']) {
      const query: TypedDocumentNode<Denials, { after: string | null }> =
        gql(`query Denials($after: String) {
        denials(filter: { madeBy: ["state:cn"] }, first: 3, after: $after) {
          ${selection} pageInfo { endCursor hasNextPage startCursor }
        }
      }`);
      const ask = async (after: string | null): Promise<Denials> =>
        (await client.query({ query, variables: { after }, fetchPolicy: 'network-only' })).data!;
      const first = await ask(null);
      const second = await ask(first.denials.pageInfo.endCursor);
      await ask(second.denials.pageInfo.endCursor);
      // A page that is fetched again replaces itself and those after it.
      await ask(first.denials.pageInfo.endCursor);

      const kept = client.readQuery({ query, variables: { after: null } })!.denials;
      const ids = (kept.nodes ?? kept.edges!.map(({ node }) => node)).map(({ id }) => id);
      expect(ids).toEqual(denials.slice(0, 6));
      expect(kept.pageInfo).toMatchObject({
        startCursor: first.denials.pageInfo.startCursor,
        endCursor: second.denials.pageInfo.endCursor,
        hasNextPage: true,
      });
    }
  });

  test('prepends earlier pages to a list', async () => {
    const client = createApolloClient(url);
    const query: TypedDocumentNode<Denials, { before: string | null }> =
      gql(`query Denials($before: String) {
      denials(filter: { madeBy: ["state:cn"] }, orderBy: OCCURRED_ASC, last: 3, before: $before) {
        nodes { id } pageInfo { startCursor endCursor hasPreviousPage }
      }
    }`);
    const ask = async (before: string | null): Promise<Denials> =>
      (await client.query({ query, variables: { before }, fetchPolicy: 'network-only' })).data!;
    const last = await ask(null);
    await ask(last.denials.pageInfo.startCursor);

    const kept = client.readQuery({ query, variables: { before: null } })!.denials;
    expect(kept.nodes!.map(({ id }) => id)).toEqual(denials.slice(0, 6).reverse());
    expect(kept.pageInfo.endCursor).toBe(last.denials.pageInfo.endCursor);
  });

  test('keeps lists of other filters separate, and a count with its own list', async () => {
    const client = createApolloClient(url);
    const list = gql(`{ denials(filter: { madeBy: ["state:cn"] }, first: 2) { nodes { id } } }`);
    const others = gql(`{ denials(filter: { madeBy: ["state:ru"] }, first: 2) { nodes { id } } }`);
    const count = gql(`{ denials(filter: { madeBy: ["state:cn"] }) { totalCount } }`);
    for (const query of [list, others, count]) await client.query({ query });

    expect(readIds(client, list)).toEqual(denials.slice(0, 2));
    expect(readIds(client, others)).not.toEqual(denials.slice(0, 2));
  });

  test('knows the types of interfaces, and merges values without an id without warning', async () => {
    const warnings = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
    const client = createApolloClient(url);
    const ask = (selection: string): Promise<unknown> =>
      client.query({
        query: gql`
          query Position($id: ID!) {
            position(id: $id) {
              id
              ${selection}
            }
            dataset { ${selection.includes('value') ? 'version' : 'counts { positions }'} }
          }`,
        variables: { id: denials[0] },
      });
    await ask('occurredOn { value } respondsTo { relation } ... on Denial { form }');
    await ask('occurredOn { precision } respondsTo { explicit } ... on Node { id }');
    await client.query({
      query: gql`
        {
          dyads(first: 2) {
            nodes {
              accusations
              accused {
                id
                ... on State {
                  iso2
                }
              }
            }
          }
        }
      `,
    });

    expect(
      client.readFragment({
        id: `Denial:${denials[0]!}`,
        fragment: gql`
          fragment Both on Denial {
            form
            occurredOn {
              value
              precision
            }
          }
        `,
      }),
    ).toMatchObject({
      occurredOn: { value: expect.any(String) as string, precision: expect.any(String) as string },
    });
    expect(warnings.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });
});

describe('urql', () => {
  test('queries by GET, and caches the answer', async () => {
    const client = createUrqlClient(url);
    const asked = vi.spyOn(globalThis, 'fetch');
    const ask = () =>
      client.query('query Id($id: ID!) { position(id: $id) { id kind } }', { id: denials[0] });
    const first = await ask();
    const second = await ask();

    expect(first.error).toBeUndefined();
    expect(first.data).toMatchObject({ position: { id: denials[0] } });
    expect(second.data).toEqual(first.data);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(asked.mock.calls[0]?.[1]?.method).toBe('GET');
  });

  test('passes on the code of an error', async () => {
    const { error } = await createUrqlClient(url).query(
      '{ positions(first: 201) { totalCount } }',
      {},
    );

    expect(error?.graphQLErrors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('graphql-request', () => {
  test.each(['GET', 'POST'] as const)('queries by %s', async (method) => {
    const answer: unknown = await createRequestClient(url, method).request(
      'query Id($id: ID!) { position(id: $id) { id } }',
      { id: denials[0] },
    );

    expect(answer).toEqual({ position: { id: denials[0] } });
  });
});

describe('Relay', () => {
  test('the compiled documents match their source and are valid for the schema', async () => {
    const schema = createSchema(await readSdl());
    const sources = [...read('examples/clients/relay/denials.ts').matchAll(/graphql`([^`]*)`/g)];
    // Relay's compiler writes this hash of a document into its artifact.
    const hashes = sources.map(([, text]) =>
      createHash('md5')
        .update(print(parse(text ?? '')))
        .digest('hex'),
    );

    expect([denialsQuery, denialsList].map((each) => (each as { hash?: string }).hash)).toEqual(
      hashes,
    );
    for (const { params } of [denialsQuery, denialsPageQuery]) {
      expect(validate(schema, parse(params.text ?? ''))).toEqual([]);
    }
  });

  test('adds further pages to a connection', async () => {
    const environment = createRelayEnvironment(url);
    const variables = { madeBy: ['state:cn'], count: 3 };
    await fetchQuery(environment, denialsQuery, variables).toPromise();
    // The store keeps what a component retains and drops the rest.
    const operation = createOperationDescriptor(denialsQuery, variables);
    environment.retain(operation);
    // The data that a component with the fragment sees.
    const readList = (): Denials['denials'] => {
      const { data } = environment.lookup(operation.fragment);
      const selector = getSingularSelector(denialsList, data);
      return (environment.lookup(selector).data as unknown as Denials).denials;
    };
    const cursor = readList().pageInfo.endCursor;
    await fetchQuery(environment, denialsPageQuery, { ...variables, cursor }).toPromise();

    expect(readList().edges!.map(({ node }) => node.id)).toEqual(denials.slice(0, 6));
  });
});

interface Denials {
  readonly denials: {
    readonly nodes?: readonly { readonly id: string }[];
    readonly edges?: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly startCursor: string; readonly endCursor: string };
  };
}

function readIds(client: ApolloClient, query: ReturnType<typeof gql>): readonly string[] {
  return client.readQuery<Denials>({ query })!.denials.nodes!.map(({ id }) => id);
}
