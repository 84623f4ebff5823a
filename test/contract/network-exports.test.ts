/**
 * Networks and claims as files: computed by hand in a small world, and compared with the answers of
 * the root fields of the same name over the corpus.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadGraph } from '../../src/corpus/load-graph.js';
import type { GraphData } from '../../src/corpus/graph-data.js';
import { InputError, QueryTooCostlyError } from '../../src/domain/errors.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { describeEachEngine } from '../support/engines.js';
import { readJsonLines } from '../support/export/read-json-lines.js';
import { createExportRunner, type RunExport } from '../support/export/run-export.js';
import { lintCypher } from '../support/lint-cypher.js';
import { openCorpusStore, readCorpus } from '../support/load-corpus.js';
import { buildNetworkWorld } from '../support/network-world.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const SERVER = 'http://127.0.0.1:4000';

describeEachEngine('exports of networks in a small world', (engine) => {
  let store: GraphStore;
  let run: RunExport;
  const read = async (address: string) => readJsonLines((await run(address)).text);

  beforeAll(async () => {
    store = await engine.openEmptyStore();
    await loadGraph(store, buildNetworkWorld());
    run = await createExportRunner(store);
  });
  afterAll(() => store.close());

  test('who answers whom, with a column for each reply relation', async () => {
    const { nodes, edges } = await read('/export/reply-network.jsonl');

    expect(nodes).toEqual([
      expect.objectContaining({ id: 'state:aa', label: 'State' }),
      expect.objectContaining({ id: 'state:bb', label: 'State' }),
      expect.objectContaining({ id: 'bloc:union', label: 'Bloc' }),
    ]);
    expect(nodes[0]?.properties).toMatchObject({
      name: 'Aland',
      activity: 4,
      degree: 2,
      inDegree: 2,
      outDegree: 0,
      weightedInDegree: 4,
      component: 1,
    });
    expect(edges).toEqual([
      {
        kind: 'EDGE',
        id: 'ANSWERS/bloc:union/state:aa',
        type: 'ANSWERS',
        source: 'bloc:union',
        target: 'state:aa',
        properties: { weight: 1, supports: 1, firstOn: '2022-03-10', lastOn: '2022-03-10' },
      },
      {
        kind: 'EDGE',
        id: 'ANSWERS/state:bb/state:aa',
        type: 'ANSWERS',
        source: 'state:bb',
        target: 'state:aa',
        properties: {
          weight: 3,
          denies: 2,
          counters: 1,
          firstOn: '2021-11-25',
          lastOn: '2022-04-01',
        },
      },
    ]);
  });

  test('a panel has an edge for each pair and year', async () => {
    const { nodes, edges } = await read('/export/reply-network.jsonl?by=YEAR');
    const tie = (source: string, year: number, properties: object) =>
      expect.objectContaining({
        id: `ANSWERS/${String(year)}/${source}/state:aa`,
        source,
        target: 'state:aa',
        properties: expect.objectContaining({ year, ...properties }) as unknown,
      }) as unknown;

    expect(edges).toEqual([
      tie('state:bb', 2021, { weight: 2, denies: 1, counters: 1, lastOn: '2021-11-25' }),
      tie('bloc:union', 2022, { weight: 1, supports: 1 }),
      tie('state:bb', 2022, { weight: 1, denies: 1, firstOn: '2022-04-01' }),
    ]);
    expect(nodes.map(({ id }) => id)).toEqual(['state:aa', 'state:bb', 'bloc:union']);
    expect(nodes[0]?.properties).not.toHaveProperty('degree');
  });

  test('a panel of the filter that is empty is empty', async () => {
    const { nodes, edges } = await read('/export/discourse-network.jsonl?by=YEAR&to=1999');

    expect([nodes, edges]).toEqual([[], []]);
  });

  test('a period other than a year is refused', async () => {
    await expect(run('/export/reply-network.gexf?by=MONTH')).rejects.toThrow(InputError);
  });

  test('GEXF has a spell for each time that a tie was renewed', async () => {
    const { text } = await run('/export/reply-network.gexf');

    expect(text).toContain('<graph mode="dynamic" timeformat="date" timerepresentation="interval"');
    expect(text).toContain(
      '<spells><spell start="2021-11-25" end="2021-11-25"/><spell start="2022-04-01" end="2022-04-01"/></spells>',
    );
    expect((await run('/export/discourse-network.gexf')).text).toContain('<graph mode="static"');
  });

  test('Pajek has one list of arcs, or of edges without a direction', async () => {
    const { text } = await run('/export/reply-network.net');
    const lines = text.split('\r\n').filter((line) => !line.startsWith('%'));

    expect(lines).toEqual([
      '*Network "/export/reply-network.net?joint=SPLIT&minWeight=0"',
      '*Vertices 3',
      '1 "Aland"',
      '2 "Beland"',
      '3 "Union"',
      '*Arcs',
      '3 1 1',
      '2 1 3',
      '',
    ]);
    expect((await run('/export/discourse-network.net')).text).toContain('\r\n*Edges\r\n');
  });

  test('a matrix has a row and a column for each node', async () => {
    const { text } = await run('/export/reply-network.matrix.csv?bom=true');

    expect(text).toBe(
      '\uFEFFid,state:aa,state:bb,bloc:union\r\nstate:aa,0,0,0\r\nstate:bb,3,0,0\r\nbloc:union,1,0,0\r\n',
    );
    await expect(run('/export/claims.matrix.csv')).rejects.toThrow(InputError);
  });

  test('joint makers counted as one are one node, with the names of all', async () => {
    const { nodes } = await read('/export/reply-network.jsonl?joint=WHOLE');

    expect(nodes.at(-1)).toMatchObject({
      id: 'bloc:union state:aa',
      label: 'Joint',
      properties: { name: 'Union, Aland', members: ['bloc:union', 'state:aa'] },
    });
  });

  test('who refers to which initiative, in two modes', async () => {
    const { nodes, edges } = await read('/export/initiative-network.jsonl');

    expect(nodes.map(({ id, properties }) => [id, properties['mode']])).toEqual([
      ['state:aa', 'ACTOR'],
      ['state:bb', 'ACTOR'],
      ['initiative:new-norms', 'INITIATIVE'],
      ['bloc:union', 'ACTOR'],
    ]);
    expect(edges.map(({ source, properties }) => [source, properties])).toEqual([
      ['bloc:union', expect.objectContaining({ weight: 1, proposes: 1 })],
      ['state:aa', expect.objectContaining({ weight: 1, proposes: 1 })],
      ['state:bb', expect.objectContaining({ weight: 2, invokes: 1, rejects: 1 })],
    ]);
  });

  test('edges below the minimum weight are left out, their ends stay', async () => {
    const { nodes, edges } = await read('/export/reply-network.jsonl?minWeight=2');

    expect(nodes).toHaveLength(3);
    expect(edges.map(({ id }) => id)).toEqual(['ANSWERS/state:bb/state:aa']);
  });

  test('each claim is one edge for each maker and each subject', async () => {
    const { nodes, edges } = await read('/export/claims.jsonl?kind=ACCUSATION,PROPOSAL');
    const { edges: towards } = await read('/export/claims.jsonl?kind=PROPOSAL&towards=INITIATIVES');

    const accusation = edges.find(({ properties }) => properties['relation'] === 'ACCUSED');
    expect(accusation).toMatchObject({
      type: 'ACCUSATION_CLAIM',
      source: 'state:aa',
      properties: {
        position: 'position:aa-accuses-1',
        positionKind: 'ACCUSATION',
        relation: 'ACCUSED',
        makers: 1,
        occurredOn: '2021-11',
        statement: 'statement:aa-accuses',
      },
    });
    const ids = nodes.map(({ id }) => id);
    expect(
      edges.filter(({ source, target }) => !ids.includes(source) || !ids.includes(target)),
    ).toEqual([]);
    expect(
      towards.map(({ type, source, target, properties }) => [
        type,
        source,
        target,
        properties['relation'],
        properties['makers'],
      ]),
    ).toEqual([
      ['PROPOSAL_CLAIM', 'bloc:union', 'initiative:new-norms', 'PROPOSES', 2],
      ['PROPOSAL_CLAIM', 'state:aa', 'initiative:new-norms', 'PROPOSES', 2],
    ]);
  });
});

describeEachEngine('the file of referrals in a small world', (engine) => {
  let store: GraphStore;
  let run: RunExport;

  beforeAll(async () => {
    store = await engine.openEmptyStore();
    await loadGraph(store, buildNetworkWorld());
    run = await createExportRunner(store);
  });
  afterAll(() => store.close());

  test('has actors in one mode and concepts in the other', async () => {
    const { nodes } = readJsonLines((await run('/export/referrals.jsonl')).text);

    expect(nodes.map(({ id, label, properties }) => [id, label, properties['mode']])).toEqual([
      ['state:aa', 'State', 'ACTOR'],
      ['state:bb', 'State', 'ACTOR'],
      ['initiative:new-norms', 'Initiative', 'CONCEPT'],
      ['bloc:union', 'Bloc', 'ACTOR'],
      ['group:bear incident:outage', 'Concept', 'CONCEPT'],
      ['state:bb incident:outage', 'Concept', 'CONCEPT'],
    ]);
    expect(nodes.at(-1)?.properties).toEqual({
      name: 'Beland: Outage',
      accused: 'state:bb',
      incident: 'incident:outage',
      mode: 'CONCEPT',
    });
  });

  test('has one edge for each position, maker and concept, with the side and the evidence', async () => {
    const { edges } = readJsonLines(
      (await run('/export/referrals.jsonl?madeBy=bloc:union,state:bb')).text,
    );

    expect(
      edges.map(({ source, target, properties }) => [
        source,
        properties['relation'],
        target,
        properties['position'],
        properties['occurredOn'],
        properties['makers'],
      ]),
    ).toEqual([
      ['state:bb', 'DISAGREES', 'initiative:new-norms', 'position:bb-refuses-1', '2022', 1],
      [
        'state:bb',
        'DISAGREES',
        'state:bb incident:outage',
        'position:bb-replies-1',
        '2021-11-25',
        1,
      ],
      ...['group:bear incident:outage', 'state:bb incident:outage'].flatMap((concept) =>
        ['bloc:union', 'state:aa'].map((maker) => [
          maker,
          'AGREES',
          concept,
          'position:both-1',
          '2022-03-10',
          2,
        ]),
      ),
      ...['bloc:union', 'state:aa'].map((maker) => [
        maker,
        'AGREES',
        'initiative:new-norms',
        'position:both-2',
        '2022-03-10',
        2,
      ]),
    ]);
  });
});

describeEachEngine('exports of networks over the corpus', (engine) => {
  let store: GraphStore;
  let runQuery: RunQuery;
  let runExport: RunExport;
  const texts = new Set<string>();

  beforeAll(async () => {
    store = await openCorpusStore(engine);
    runQuery = await createQueryRunner(store);
    runExport = await createExportRunner(store, {}, (statement, options) => {
      texts.add(statement.text);
      return store.read(statement, options);
    });
  });

  test.each([
    ['replyNetwork', '', 'joint=SPLIT&minWeight=0'],
    [
      'replyNetwork',
      '(filter: {occurred: {from: "2020"}, or: [{kind: [DENIAL]}, {isCounter: true}]}, joint: WHOLE, limit: 5000)',
      `filter=${encodeURIComponent('{"or":[{"kind":["DENIAL"]},{"isCounter":true}]}').replaceAll('%3A', ':')}&from=2020-01-01&joint=WHOLE&minWeight=0`,
    ],
    [
      'initiativeNetwork',
      '(joint: FRACTIONAL, minWeight: 0.03125, limit: 5000)',
      'joint=FRACTIONAL&minWeight=0.03125',
    ],
    [
      'discourseNetwork',
      '(limit: 5000)',
      'duplicates=INCLUDE&joint=SPLIT&minWeight=0&network=SUBTRACT&normalisation=AVERAGE_ACTIVITY',
    ],
    [
      'discourseNetwork',
      '(filter: {occurred: {from: "2015"}}, kind: CONFLICT, normalisation: NONE, duplicates: YEAR, window: {unit: YEAR, size: 3}, limit: 5000)',
      'duplicates=YEAR&from=2015-01-01&joint=SPLIT&minWeight=0&network=CONFLICT&normalisation=NONE',
    ],
  ])('%s%s equals the target of its link', async (root, args, query) => {
    const { result } = await runQuery(
      `{ network: ${root}${args} { exportUrl(format: JSON_LINES) statistics { nodeCount edgeCount } edges { source target weight } } }`,
    );
    expect(result.errors).toBeUndefined();
    const { network } = result.data as unknown as {
      readonly network: {
        readonly exportUrl: string;
        readonly statistics: { readonly nodeCount: number; readonly edgeCount: number };
        readonly edges: readonly {
          readonly source: string;
          readonly target: string;
          readonly weight: number;
        }[];
      };
    };

    const { text, manifest } = await runExport(network.exportUrl);
    const { nodes, edges } = readJsonLines(text);

    expect(network.exportUrl.split('?')[1]).toBe(query);
    expect(manifest.selection).toBe(network.exportUrl.slice(SERVER.length));
    expect(nodes).toHaveLength(network.statistics.nodeCount);
    expect(edges).toHaveLength(network.statistics.edgeCount);
    expect(
      sortLines(
        edges.map(({ source, target, properties }) => [source, target, properties['weight']]),
      ),
    ).toEqual(
      sortLines(network.edges.map(({ source, target, weight }) => [source, target, weight])),
    );
  });

  test('referrals add up to the activity of each actor of the discourse network', async () => {
    const { nodes, edges } = readJsonLines((await runExport('/export/referrals.jsonl')).text);
    const network = readJsonLines((await runExport('/export/discourse-network.jsonl')).text);

    const counted = network.nodes.map(({ id, properties }) => {
      const own = edges.filter(({ source }) => source === id);
      const agreeing = own.filter((edge) => edge.properties['relation'] === 'AGREES').length;
      return [id, properties['agreeing'] === agreeing, own.length === properties['activity']];
    });
    expect(counted.length).toBeGreaterThan(10);
    expect(counted.filter(([, ...agree]) => agree.includes(false))).toEqual([]);
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
    expect(nodes.map(({ id }) => id).sort()).toEqual(
      [...new Set(edges.flatMap(({ source, target }) => [source, target]))].sort(),
    );
  });

  test('claims are all pairs of a maker and a target, position by position', async () => {
    const { text, manifest } = await runExport(
      '/export/claims.jsonl?towards=INCIDENTS,ACTORS,INITIATIVES',
    );
    const { nodes, edges } = readJsonLines(text);

    const expected = listClaims(await readCorpus());
    expect(manifest.selection).toBe('/export/claims.jsonl?towards=ACTORS,INCIDENTS,INITIATIVES');
    expect(
      sortLines(
        edges.map(({ source, target, properties }) => [
          source,
          properties['position'],
          properties['relation'],
          target,
        ]),
      ),
    ).toEqual(sortLines(expected));
    expect(nodes.map(({ id }) => id).sort()).toEqual(
      [...new Set(edges.flatMap(({ source, target }) => [source, target]))].sort(),
    );
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
  });

  describe('refused before the first byte', () => {
    test.each([
      ['reply-network.cypher', /no format "cypher"/],
      ['answers.gexf', /There is no export "answers.gexf"/],
      ['reply-network.gexf?joint=SPLITT', /joint: there is no "SPLITT". Did you mean SPLIT\?/],
      ['reply-network.gexf?minWeight=-1', /minWeight: must be a number of 0 or more/],
      ['reply-network.gexf?minWeight=NaN', /minWeight/],
      ['reply-network.gexf?network=CONFLICT', /no parameter "network"/],
      ['discourse-network.gexf?network=AGREEMENT', /network: there is no "AGREEMENT"/],
      ['discourse-network.gexf?window=YEAR', /no parameter "window"/],
      ['discourse-network.gexf?madeBy=state:zz', /there is no "state:zz"/],
      ['referrals.gexf?madeBy=state:zz', /there is no "state:zz"/],
      ['referrals.gexf?network=CONFLICT', /no parameter "network"/],
      ['referrals.csv', /no format "csv"/],
      ['claims.gexf?towards=STATEMENTS', /towards: there is no "STATEMENTS"/],
      ['claims.gexf?towards=,', /towards: there is no ""/],
      ['claims.gexf?from=2024&to=2020', /ends .* before it starts/],
    ])('%s', async (address, message) => {
      const failure = await runExport(`/export/${address}`).catch((error: unknown) => error);

      expect(failure).toBeInstanceOf(InputError);
      expect((failure as InputError).message).toMatch(message);
    });

    test.each(['claims.gexf', 'referrals.gexf', 'reply-network.gexf', 'discourse-network.gexf'])(
      '%s, where it has more nodes than a file may hold',
      async (name) => {
        const small = await createExportRunner(store, { maxExportNodes: 10 });

        await expect(small(`/export/${name}`)).rejects.toBeInstanceOf(QueryTooCostlyError);
      },
    );
  });

  test('every statement is in the dialect of both engines', () => {
    expect(texts.size).toBeGreaterThan(10);
    expect([...texts].flatMap(lintCypher)).toEqual([]);
  });

  test('an empty result is a complete file without records', async () => {
    for (const name of [
      'claims',
      'referrals',
      'reply-network',
      'discourse-network',
      'initiative-network',
    ]) {
      const { text } = await runExport(`/export/${name}.jsonl?text=nobody-ever-said-this`);

      expect(readJsonLines(text)).toEqual({ nodes: [], edges: [] });
    }
  });
});

/** Maker, position, relation, target: from the graph data, by three nested loops. */
function listClaims({ relationships }: GraphData): readonly (readonly unknown[])[] {
  const makers = new Map<string, string[]>();
  for (const { type, from, to } of relationships) {
    if (type === 'MADE') makers.set(to, [...(makers.get(to) ?? []), from]);
  }
  return relationships.flatMap(({ type, from, to, properties }) => {
    if (!['AGAINST', 'REFERS_TO', 'CONCERNS'].includes(type)) return [];
    const relation = properties['role'] ?? properties['relation'] ?? 'CONCERNS';
    return (makers.get(from) ?? []).map((maker) => [maker, from, relation, to]);
  });
}

function sortLines(rows: readonly (readonly unknown[])[]): readonly string[] {
  return rows.map((row) => row.join(' ')).sort();
}
