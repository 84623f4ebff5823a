/** Exports by URL and by the command line. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  edgeListFormats,
  graphFormats,
  networkFormats,
  tableFormats,
} from '../../src/export/formats.js';
import { tables } from '../../src/export/tables/tables.js';
import {
  collectOutput,
  createDataPath,
  launchCommand,
  startServer,
  waitForExit,
  waitForOutput,
  type RunningServer,
} from '../support/run-server.js';

const COMMAND = fileURLToPath(new URL('../../dist/cli/demarche.js', import.meta.url));
const SELECTION = 'madeBy=state:cn&against=state:gb&from=2020&to=2024&bring=EVIDENCE';

describe('exports of a server', () => {
  const dataPath = createDataPath();
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer({ DATA_PATH: dataPath, MAX_EXPORTS: '1' });
  });
  afterAll(async () => {
    await server.stop();
  });

  test('the catalogue lists every format, parameter and column', async () => {
    const catalogue = (await (await fetch(`${server.url}/export`)).json()) as {
      readonly exports: readonly {
        readonly name: string;
        readonly formats: readonly { readonly format: string }[];
        readonly parameters: readonly { readonly parameter: string }[];
      }[];
      readonly tables: Readonly<
        Record<string, { readonly columns: readonly { readonly column: string }[] }>
      >;
    };

    const formats = Object.fromEntries(
      catalogue.exports.map((each) => [each.name, each.formats.map(({ format }) => format)]),
    );
    const graph = graphFormats.map(({ extension }) => extension);
    expect(formats).toMatchObject({
      subgraph: graph,
      graph,
      positions: tableFormats.map(({ extension }) => extension),
      claims: [...edgeListFormats.map(({ extension }) => extension), 'csv', 'parquet'],
      'dyad-years': tableFormats.map(({ extension }) => extension),
      'reply-network': networkFormats.map(({ extension }) => extension),
    });
    expect(catalogue.exports[0]?.parameters.map(({ parameter }) => parameter)).toContain('madeBy');
    expect(
      Object.entries(catalogue.tables).map(([name, { columns }]) => [
        name,
        columns.map(({ column }) => column),
      ]),
    ).toEqual(Object.entries(tables).map(([name, { columns }]) => [name, Object.keys(columns)]));
  });

  test('the link in an answer leads to its file at the public URL', async () => {
    const query =
      '{ subgraph(filter: {madeBy: ["state:cn"], against: {actors: ["state:gb"]}, occurred: {from: "2020", to: "2024"}}, bring: [EVIDENCE], limit: 1) { nodeCount edgeCount exportUrl(format: JSON_LINES) } }';
    const answered = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await answered.json()) as {
      readonly data: {
        readonly subgraph: {
          readonly exportUrl: string;
          readonly nodeCount: number;
          readonly edgeCount: number;
        };
      };
    };

    const { exportUrl, nodeCount, edgeCount } = data.subgraph;
    const { response, bytes } = await take(exportUrl);

    expect(exportUrl.startsWith(`${server.url}/export/subgraph.jsonl?`)).toBe(true);
    expect(response.trailers['x-record-count']).toBe(String(nodeCount + edgeCount));
    const asked = await take(`${server.url}/export/subgraph.jsonl?${SELECTION}`);
    expect(bytes.equals(asked.bytes)).toBe(true);
  });

  test('the terms of RDF and the schema of the STIX extension are published', async () => {
    const take = (path: string, accept: string) =>
      fetch(`${server.url}/ns${path}`, { headers: { accept } });
    const [turtle, jsonLd, page, schema] = [
      await take('', 'text/turtle'),
      await take('', 'application/ld+json'),
      await take('', '*/*'),
      await take('/stix-extension.json', '*/*'),
    ];

    expect(turtle.headers.get('content-type')).toMatch(/^text\/turtle/);
    expect(await turtle.text()).toContain('d:respondsTo');
    expect(jsonLd.headers.get('content-type')).toMatch(/^application\/ld\+json/);
    expect(await jsonLd.json()).toHaveProperty('@context.d', 'urn:demarche:term:');
    expect(page.headers.get('content-type')).toMatch(/^text\/turtle/);
    expect(await schema.json()).toHaveProperty('properties.demarche_id');
    expect((await take('/none', '*/*')).status).toBe(404);
  });

  test('a file has its name, version, hash and record count', async () => {
    const { response, bytes } = await take(`${server.url}/export/subgraph.jsonl?${SELECTION}`);

    expect(response.headers).toMatchObject({
      'content-type': 'application/jsonl',
      'content-disposition': 'attachment; filename="demarche-subgraph.jsonl"',
      'cache-control': 'no-cache, no-transform',
    });
    expect(response.headers['x-dataset-version']).toMatch(/^[0-9a-f]{12}$/);
    expect(response.trailers).toMatchObject({
      'x-content-sha256': sha256Of(bytes),
      // All lines except the first and the last are records.
      'x-record-count': String(bytes.toString().trimEnd().split('\n').length - 2),
    });
  });

  test.each([
    ...graphFormats.map(({ extension }) => ['subgraph', extension] as const),
    ...tableFormats.map(({ extension }) => ['positions', extension] as const),
    ...Object.keys(tables).map((name) => [name, 'parquet'] as const),
    ['claims', 'graphml'],
    ['referrals', 'gexf'],
    ['reply-network', 'gexf'],
    ['initiative-network', 'nodes-edges.zip'],
    ['discourse-network', 'node-link.json'],
  ] as const)(
    'a %s in %s has the same bytes twice, and its manifest matches them',
    async (name, extension) => {
      const isWhole = name === 'votes' || name === 'endorsements';
      const query = name === 'subgraph' ? SELECTION : isWhole ? '' : 'madeBy=state:cn&from=2020';
      const address = `${server.url}/export/${name}.${extension}`;
      const first = await take(`${address}?${query}`);
      const second = await take(`${address}?${query}`);
      const told = await fetch(`${address}.manifest.json?${query}`);

      expect(first.response.statusCode).toBe(200);
      expect(sha256Of(second.bytes)).toBe(sha256Of(first.bytes));
      expect(await told.json()).toMatchObject({
        file: { sha256: sha256Of(first.bytes), bytes: first.bytes.length },
        datasetVersion: first.response.headers['x-dataset-version'],
      });
    },
  );

  test('compressed, it is the same file', async () => {
    const plain = await take(`${server.url}/export/subgraph.jsonl?${SELECTION}`);
    const packed = await take(`${server.url}/export/subgraph.jsonl?${SELECTION}`, 'gzip');

    expect(packed.response.headers['content-encoding']).toBe('gzip');
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 3);
    expect(gunzipSync(packed.bytes).equals(plain.bytes)).toBe(true);
    expect(packed.response.trailers['x-content-sha256']).toBe(sha256Of(plain.bytes));
  });

  test.each([
    ['subgraph.docx', 400, 'BAD_USER_INPUT'],
    ['secrets.jsonl', 400, 'BAD_USER_INPUT'],
    ['subgraph.jsonl?madeBy=state:zz', 400, 'BAD_USER_INPUT'],
    ['subgraph.jsonl?from=2024&to=2020', 400, 'BAD_USER_INPUT'],
    ['subgraph.jsonl?hops=9', 400, 'BAD_USER_INPUT'],
    ['subgraph.jsonl?guilty=true', 400, 'BAD_USER_INPUT'],
    ['subgraph.jsonl.manifest.json?guilty=true', 400, 'BAD_USER_INPUT'],
    ['%E0%A4%A', 400, 'BAD_USER_INPUT'],
    ['..%2F..%2Fetc%2Fpasswd', 400, 'BAD_USER_INPUT'],
  ])('%s is refused with a code', async (name, status, code) => {
    const response = await fetch(`${server.url}/export/${name}`);

    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(response.headers.get('content-disposition')).toBeNull();
  });

  test('one too many is refused with a retry time; disconnecting makes room', async () => {
    const caller = new AbortController();
    const first = await fetch(`${server.url}/export/graph.jsonl`, {
      signal: caller.signal,
      headers: { 'accept-encoding': 'identity' },
    });
    const second = await fetch(`${server.url}/export/graph.jsonl`);
    caller.abort();
    await first.text().catch(() => undefined);

    expect(second.status).toBe(429);
    expect(second.headers.get('retry-after')).toMatch(/^\d+$/);
    await waitForOutput(server.process, server.output, /"outcome":"REQUEST_CANCELLED"/);
    expect((await take(`${server.url}/export/positions.jsonl`)).response.statusCode).toBe(200);
  });

  test('the command downloads the same bytes from the server, with the manifest beside them', async () => {
    const { code, output, folder } = await runCommand(
      ['subgraph.jsonl', '--server', server.url, ...flagsOf(SELECTION)],
      {},
    );
    const { bytes } = await take(`${server.url}/export/subgraph.jsonl?${SELECTION}`);

    expect(code).toBe(0);
    expect(output).toMatch(/records, .* bytes, sha256 [0-9a-f]{64}/);
    expect(readdirSync(folder).sort()).toEqual(['out', 'out.manifest.json']);
    expect(readFileSync(join(folder, 'out')).equals(bytes)).toBe(true);
    expect(JSON.parse(readFileSync(join(folder, 'out.manifest.json'), 'utf8'))).toMatchObject({
      file: { sha256: sha256Of(bytes) },
    });
  });

  test('the command warns of a filter that matches nothing, and of no other', async () => {
    const from = ['--server', server.url];
    const forms = ['--denial-form', 'PARTIAL'];
    const warned = await runCommand(
      ['positions.jsonl', ...from, '--kind', 'ACCUSATION', ...forms],
      {},
    );
    const fine = await runCommand(['positions.jsonl', ...from, ...forms], {});

    expect(warned.code).toBe(0);
    expect(warned.output).toContain(
      'Warning: No position can match this filter: kind is ACCUSATION, denialForm applies to a DENIAL only.',
    );
    expect(fine.code).toBe(0);
    expect(fine.output).not.toContain('Warning');
  });

  test.each([
    ['an unknown id', ['subgraph.jsonl', '--made-by', 'state:zz'], /there is no "state:zz"/],
    ['an unknown format', ['subgraph.docx'], /no format "docx"/],
    ['an unknown option', ['subgraph.jsonl', '--guilty', 'true'], /unknown option/],
  ])('the command refuses %s and leaves no file', async (_name, args, message) => {
    const { code, output, folder } = await runCommand([...args, '--server', server.url], {});

    expect(code).toBe(1);
    expect(output).toMatch(message);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('the command on a graph locked by the server says which process to stop', async () => {
    const { code, output, folder } = await runCommand(['positions.csv'], { DATA_PATH: dataPath });

    expect(code).toBe(1);
    expect(output).toContain(`process ${String(server.process.pid)}`);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});

describe('a file from a faulty server', () => {
  const BYTES = '{"kind":"HEAD"}\n{"kind":"END"}\n';
  const HASH = sha256Of(Buffer.from(BYTES));
  const OTHER_HASH = sha256Of(Buffer.from('another file'));
  interface Behaviour {
    readonly end: (response: ServerResponse) => void;
    readonly manifest: string;
  }
  const endWith = (hash: string) => (response: ServerResponse) => {
    response.addTrailers({ 'x-content-sha256': hash, 'x-record-count': '0' });
    response.end();
  };
  const endBare = (response: ServerResponse): void => {
    response.end();
  };

  async function runAgainst({ end, manifest }: Behaviour) {
    const server = createServer((request, response) => {
      if (request.url?.includes('manifest') === true) {
        response.end(manifest);
        return;
      }
      response.writeHead(200, { trailer: 'x-content-sha256, x-record-count' });
      response.write(BYTES);
      setImmediate(() => {
        end(response);
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    // The address of a server listening on a port has this type.
    const { port } = server.address() as AddressInfo;
    const ran = await runCommand(
      ['subgraph.jsonl', '--server', `http://127.0.0.1:${String(port)}`],
      {},
    );
    server.close();
    return ran;
  }

  test.each<[string, Behaviour, RegExp]>([
    ['ends early', { end: (response) => response.destroy(), manifest: HASH }, /was cut off/],
    [
      'has a different hash in the trailer',
      { end: endWith(OTHER_HASH), manifest: HASH },
      /was cut off/,
    ],
    ['has a manifest for other data', { end: endWith(HASH), manifest: OTHER_HASH }, /data changed/],
    ['has neither hash', { end: endBare, manifest: OTHER_HASH }, /was cut off/],
  ])('that %s leaves no file', async (_name, behaviour, message) => {
    const { code, output, folder } = await runAgainst(behaviour);

    expect(code).toBe(1);
    expect(output).toMatch(message);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('behind a proxy that drops trailers is verified with its manifest', async () => {
    const { code, folder } = await runAgainst({ end: endBare, manifest: HASH });

    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe(BYTES);
  });
});

test('the command reads the same bytes from the graph itself', async () => {
  const DATA_PATH = createDataPath();
  const server = await startServer({ DATA_PATH });
  const { bytes } = await take(`${server.url}/export/subgraph.graphml?${SELECTION}`);
  await server.stop();

  const args = ['subgraph.graphml', ...flagsOf(SELECTION)];
  const { code, folder } = await runCommand(args, { DATA_PATH });

  expect(code).toBe(0);
  expect(readFileSync(join(folder, 'out')).equals(bytes)).toBe(true);
});

interface Taken {
  readonly response: IncomingMessage;
  readonly bytes: Buffer;
}

/** `fetch` does not expose trailers. */
async function take(url: string, acceptEncoding = 'identity'): Promise<Taken> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': acceptEncoding } }, resolve).once('error', reject);
  });
  const chunks: Buffer[] = [];
  // Without an encoding, each chunk is a buffer.
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { response, bytes: Buffer.concat(chunks) };
}

function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function flagsOf(query: string): readonly string[] {
  return [...new URLSearchParams(query)].flatMap(([name, value]) => [
    `--${name === 'madeBy' ? 'made-by' : name}`,
    value,
  ]);
}

async function runCommand(args: readonly string[], environment: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-export-'));
  const child = launchCommand(
    COMMAND,
    ['export', ...args, '--output', join(folder, 'out')],
    environment,
  );
  const output = collectOutput(child);
  return { code: await waitForExit(child), output: output(), folder };
}
