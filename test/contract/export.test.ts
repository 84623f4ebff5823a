/**
 * Exports, on both engines: all of a selection and nothing else, always the same bytes; and
 * exported files can be loaded again.
 */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { InputError, QueryTooCostlyError, StoreUnavailableError } from '../../src/domain/errors.js';
import { nodeDefinitions } from '../../src/domain/ontology/node-definitions.js';
import { relationshipDefinitions } from '../../src/domain/ontology/relationship-definitions.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { describeEachEngine } from '../support/engines.js';
import { loadExported } from '../support/export/load-exported.js';
import { readJsonLines } from '../support/export/read-json-lines.js';
import {
  createExportRunner,
  type ExportedFile,
  type RunExport,
} from '../support/export/run-export.js';
import { datasetVersion } from '../../src/corpus/dataset-version.js';
import { openCorpusStore, readCorpus } from '../support/load-corpus.js';
import { manifest } from '../support/manifest.js';

/** Deeper than the stack of a parser allows. */
const NESTED = '['.repeat(5_000) + ']'.repeat(5_000);

describeEachEngine('exports', (engine) => {
  let store: GraphStore;
  let run: RunExport;

  beforeAll(async () => {
    store = await openCorpusStore(engine);
    run = await createExportRunner(store);
  });

  test.each([
    'positions.csv?kind=ACCUSATION&denialForm=PARTIAL',
    'subgraph.jsonl?kind=ACCUSATION&denialForm=PARTIAL&ids=state:cn&hops=0',
    'claims.jsonl?kind=ACCUSATION&denialForm=PARTIAL',
    'referrals.jsonl?kind=ACCUSATION&denialForm=PARTIAL',
    'discourse-network.jsonl?kind=ACCUSATION&denialForm=PARTIAL',
  ])('the manifest warns of an impossible filter: %s', async (name) => {
    const { manifest: told } = await run(`/export/${name}`);

    expect(told).toMatchObject({
      warnings: [
        {
          code: 'FILTER_MATCHES_NOTHING',
          message:
            'No position can match this filter: kind is ACCUSATION, denialForm applies to a DENIAL only.',
        },
      ],
    });
  });

  test.each(['positions.csv?denialForm=PARTIAL', 'positions.csv?text=zzzz', 'graph.jsonl'])(
    'but not of others: %s',
    async (name) => {
      expect((await run(`/export/${name}`)).manifest).not.toHaveProperty('warnings');
    },
  );

  test('the complete export has every node and every relationship that is not derived', async () => {
    const corpus = await readCorpus();
    const { text } = await run('/export/graph.jsonl');

    const { nodes, edges } = readJsonLines(text);
    expect(sorted(nodes)).toEqual(
      sorted(
        corpus.nodes.map(({ id, label, properties }) => {
          // The label of a record is exported beside its properties.
          const { ['label']: called, ...own } = shown(
            properties,
            nodeDefinitions[label].properties,
          );
          return { kind: 'NODE', id, called, label, properties: own };
        }),
      ),
    );
    const authored = corpus.relationships.filter(
      ({ type }) => relationshipDefinitions[type].derived !== true,
    );
    expect(edges).toHaveLength(authored.length);
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
    expect(
      sorted(
        edges.map(({ type, source, target, properties }) => [type, source, target, properties]),
      ),
    ).toEqual(
      sorted(
        authored.map(({ type, from, to, properties }) => [
          type,
          from,
          to,
          shown(properties, relationshipDefinitions[type].properties),
        ]),
      ),
    );
  });

  test('denials bring what they answer and what answers them; what bringFilter excludes is reported', async () => {
    const { relationships } = await readCorpus();
    const address = '/export/subgraph.jsonl?kind=DENIAL&hops=0&bring=REPLIES';
    const whole = await run(address);
    const { nodes, edges } = readJsonLines(whole.text);
    const denials = new Set(nodes.filter(({ label }) => label === 'Denial').map(({ id }) => id));
    const replies = relationships.filter(
      ({ type, from, to }) => type === 'RESPONDS_TO' && (denials.has(from) || denials.has(to)),
    );
    const outside = new Set(
      replies.flatMap(({ from, to }) => [from, to]).filter((id) => !denials.has(id)),
    );

    expect(outside.size).toBeGreaterThan(20);
    expect(nodes.map(({ id }) => id).sort()).toEqual([...denials, ...outside].sort());
    expect(edges.length).toBeGreaterThanOrEqual(replies.length);
    expect(whole.manifest['losses']).toEqual([]);

    const filter = encodeURIComponent('{"kind":["ACCUSATION"]}');
    const part = await run(`${address}&bringFilter=${filter}`);
    const left = [...outside].filter(
      (id) => nodes.find((node) => node.id === id)?.label !== 'Accusation',
    );
    expect(left.length).toBeGreaterThan(0);
    expect(part.manifest['losses']).toEqual([
      { what: 'replies that bringFilter leaves out', count: left.length },
    ]);
    expect(part.manifest.counts.nodes['Accusation']).toBe(outside.size - left.length);
  });

  test('nodes precede edges, and ids are in order', async () => {
    const { text } = await run('/export/subgraph.jsonl?madeBy=state:cn&bring=EVIDENCE');

    const { nodes, edges } = readJsonLines(text);
    const ids = new Set(nodes.map(({ id }) => id));
    expect(nodes.length).toBeGreaterThan(100);
    expect(edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
    for (const label of new Set(nodes.map((node) => node.label))) {
      const some = nodes.filter((node) => node.label === label).map(({ id }) => id);
      expect(some).toEqual(some.toSorted());
    }
  });

  test('China against Britain, 2021: its positions with what is one hop away', async () => {
    const { text } = await run(
      '/export/subgraph.jsonl?madeBy=state:cn&against=state:gb&from=2021&to=2021&bring=EVIDENCE',
    );

    const { nodes, edges } = readJsonLines(text);
    const position = 'position:cn-embassy-gb-20211125-1';
    expect(nodes.map(({ id }) => id)).toContain(position);
    expect(nodes.filter(({ id }) => id.startsWith('position:')).length).toBeLessThan(20);
    expect(edges.filter(({ source }) => source === position).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['AGAINST', 'EVIDENCED_BY']),
    );
    expect(nodes.find(({ id }) => id === position)?.properties).toMatchObject({
      kind: 'DENIAL',
      occurredOn: '2021-11-25',
      form: 'EVIDENCE_CHALLENGE',
    });
    expect(nodes.some(({ label }) => label === 'Publisher')).toBe(true);
  });

  test('named ids are seeds whatever the filter, and hops end at actors', async () => {
    const { text } = await run('/export/subgraph.jsonl?ids=agency:gb-ncsc&hops=3&kind=DENIAL');

    const { nodes } = readJsonLines(text);
    expect(nodes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['agency:gb-ncsc', 'state:gb']),
    );
    expect(
      nodes.filter(({ label }) => ['Accusation', 'Proposal', 'Remark'].includes(label)),
    ).toEqual([]);
  });

  test('equal selections give equal bytes, whatever the order of their values', async () => {
    const [one, other] = [
      await run('/export/subgraph.jsonl?madeBy=state:cn,state:ru&from=2020&hops=1'),
      await run('/export/subgraph.jsonl?from=2020-01-01&madeBy=state:ru&madeBy=state:cn'),
    ];

    expect(other.sha256).toBe(one.sha256);
    expect(one.sha256).toBe(createHash('sha256').update(one.bytes).digest('hex'));
    expect(one.manifest.selection).toBe(
      '/export/subgraph.jsonl?from=2020-01-01&hops=1&madeBy=state:cn,state:ru',
    );
  });

  test('the URL in the manifest gives the same file', async () => {
    const address = `/export/subgraph.jsonl?filter=${encodeURIComponent(
      JSON.stringify({
        or: [{ madeBy: ['state:cn'] }, { occurred: { from: '2021', to: '2021-06' } }],
        not: { kind: ['PROPOSAL'] },
      }),
    )}`;
    const first = await run(address);

    expect((await run(first.manifest.selection)).sha256).toBe(first.sha256);
  });

  test('an empty selection is a complete file without records', async () => {
    const { text } = await run('/export/subgraph.jsonl?text=nobody-ever-said-this');

    expect(readJsonLines(text)).toEqual({ nodes: [], edges: [] });
  });

  test('the table of positions has a row for each, flat, with its source check', async () => {
    const { text, manifest: told } = await run('/export/positions.jsonl');

    const rows = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(rows).toHaveLength(manifest.positions);
    expect(told.counts.rows).toBe(manifest.positions);
    expect(
      rows.find((row) => 'id' in row && row.id === 'position:cn-embassy-gb-20211125-1'),
    ).toMatchObject({
      kind: 'DENIAL',
      occurredFrom: '2021-11-25',
      datePrecision: 'DAY',
      madeBy: ['state:cn'],
      denialForm: 'EVIDENCE_CHALLENGE',
      statement: 'statement:cn-embassy-gb-20211125',
      cameo: ['016'],
    });
    expect(rows.every((row) => 'sourceCheck' in row)).toBe(true);
  });

  test('the manifest describes the content of the file and how to cite it', async () => {
    const { manifest: told, bytes, text } = await run('/export/graph.jsonl');

    const { nodes, edges } = readJsonLines(text);
    expect(sum(told.counts.nodes)).toBe(nodes.length);
    expect(sum(told.counts.edges)).toBe(edges.length);
    expect(told.counts.nodes['Denial']).toBe(manifest.nodes.Denial);
    expect(told.file).toEqual({
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(told).toMatchObject({
      licence: 'CC-BY-4.0',
      losses: [],
      citation: {
        text: expect.stringContaining(`Version ${datasetVersion(await readCorpus())}`) as unknown,
        bibtex: expect.stringContaining('@misc') as unknown,
      },
      codebook: { words: { 'Accusation.hedge': expect.anything() as unknown } },
    });
  });

  describe('refused before the first byte', () => {
    test.each([
      ['subgraph.docx', /no format "docx"/],
      ['subgraf.jsonl', /Did you mean subgraph/],
      ['subgraph.jsonl?madeby=state:cn', /Did you mean madeBy/],
      ['subgraph.jsonl?madeBy=state:zz', /there is no "state:zz"/],
      ['subgraph.jsonl?ids=state:zz', /there is no "state:zz"/],
      ['subgraph.jsonl?ids=document:none-such', /there is no "document:none-such"/],
      ['subgraph.jsonl?from=2024&to=2020', /ends .* before it starts/],
      ['subgraph.jsonl?from=2021-02-30', /not a date that exists/],
      ['subgraph.jsonl?hops=4', /hops/],
      ['subgraph.jsonl?hops=-1', /hops: must be a whole number/],
      ['subgraph.jsonl?hops=1&hops=2', /more than once/],
      ['subgraph.jsonl?kind=DENAIL', /no such value/],
      ['subgraph.jsonl?types=MAED', /Did you mean MADE/],
      ['subgraph.jsonl?bring=FRIENDS', /FRIENDS/],
      ['subgraph.jsonl?bringFilter={"isCounter":true}', /^bringFilter: .*add REPLIES/],
      ['subgraph.jsonl?bring=REPLIES&bringFilter=kind', /^bringFilter: must be JSON/],
      ['subgraph.jsonl?bring=REPLIES&bringFilter={"kin":[]}', /^bringFilter: there is no "kin"/],
      ['subgraph.jsonl?isCounter=perhaps', /must be true or false/],
      ['subgraph.jsonl?filter={', /must be JSON/],
      ['subgraph.jsonl?filter={"madeBy":"state:cn"}', /filter.madeBy/],
      ['subgraph.jsonl?filter={"guilty":true}', /there is no "guilty"/],
      ['graph.jsonl?madeBy=state:cn', /takes no parameter/],
      ['positions.jsonl?hops=1', /no parameter "hops"/],
    ])('%s', async (address, message) => {
      const failure = await run(`/export/${address}`).catch((error: unknown) => error);

      expect(failure).toBeInstanceOf(InputError);
      expect((failure as InputError).message).toMatch(message);
    });

    test('a filter nested in thousands of levels', async () => {
      await expect(run(`/export/subgraph.jsonl?filter=${NESTED}`)).rejects.toThrow(/too deeply/);
    });

    test.each(['graph.jsonl', 'subgraph.jsonl', 'subgraph.jsonl?madeBy=state:cn&hops=2'])(
      '%s, where it has more nodes than a file may hold',
      async (address) => {
        const small = await createExportRunner(store, { maxExportNodes: 100 });

        await expect(small(`/export/${address}`)).rejects.toBeInstanceOf(QueryTooCostlyError);
      },
    );
  });

  test('once the client has disconnected, no further statement is sent', async () => {
    const caller = new AbortController();
    let afterwards = 0;
    const counted = await createExportRunner(store, {}, (statement, options) => {
      if (caller.signal.aborted) afterwards += 1;
      return store.read(statement, options);
    });

    const exported = counted('/export/graph.jsonl', {
      signal: caller.signal,
      onChunk: () => {
        caller.abort();
      },
    });

    await expect(exported).rejects.toMatchObject({ code: 'REQUEST_CANCELLED' });
    expect(afterwards).toBeLessThanOrEqual(1);
  });

  test('an engine that fails half-way ends the file with its error', async () => {
    let reads = 0;
    const dying = await createExportRunner(store, {}, (statement, options) => {
      reads += 1;
      return reads > 30
        ? Promise.reject(new StoreUnavailableError('gone'))
        : store.read(statement, options);
    });

    await expect(dying('/export/graph.jsonl')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  test('exports beyond the limit are rejected, and capacity is released', async () => {
    const narrow = await createExportRunner(store, { maxExports: 1 });
    const first = narrow('/export/graph.jsonl');

    await expect(narrow('/export/graph.jsonl')).rejects.toMatchObject({
      code: 'TOO_MANY_REQUESTS',
    });
    await first;
    await narrow('/export/positions.jsonl');
  });
});

/**
 * Neo4j plans every statement of a script, since each is new; on a busy machine that takes a
 * second.
 */
const SLOW_MS = 240_000;

describeEachEngine('an export loaded into an empty graph', (engine) => {
  const whole = new Map<string, ExportedFile>();

  beforeAll(async () => {
    const full = await openCorpusStore(engine);
    const run = await createExportRunner(full);
    for (const extension of Object.keys(loadExported)) {
      whole.set(extension, await run(`/export/graph.${extension}`));
    }
    await full.close();
  }, SLOW_MS);

  test.each(Object.keys(loadExported))(
    '%s gives the same graph again',
    async (extension) => {
      const { text = '', manifest: told } = whole.get(extension) ?? {};
      const empty = await engine.openEmptyStore();
      try {
        await loadExported[extension]?.(empty, text);
        const again = await (await createExportRunner(empty))('/export/graph.jsonl');

        expect(told?.['losses']).toEqual([]);
        expect(readJsonLines(again.text)).toEqual(readJsonLines(whole.get('jsonl')?.text ?? ''));
      } finally {
        await empty.close();
      }
    },
    SLOW_MS,
  );
});

function shown(
  properties: Readonly<Record<string, unknown>>,
  definitions: Readonly<Record<string, { readonly internal?: true }>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([name]) => name !== 'id' && definitions[name]?.internal !== true,
    ),
  );
}

function sorted(items: readonly unknown[]): readonly unknown[] {
  const keyed = items.map((item) => [JSON.stringify(toSortedKeys(item)), item] as const);
  return keyed.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

function toSortedKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toSortedKeys);
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, toSortedKeys(inner)]);
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
