/**
 * Follows the links from answers to exports: the file contains all of the answer's content, and its
 * manifest has the same URL.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { InputError } from '../../src/domain/errors.js';
import { describeEachEngine } from '../support/engines.js';
import { readJsonLines } from '../support/export/read-json-lines.js';
import { createExportRunner, type RunExport } from '../support/export/run-export.js';
import { openCorpusStore } from '../support/load-corpus.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const SERVER = 'http://127.0.0.1:4000';

interface SubgraphAnswer {
  readonly exportUrl: string;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly id: string }[];
  readonly nodeCount: number;
  readonly edgeCount: number;
}

interface PositionsAnswer {
  readonly exportUrl: string;
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

describeEachEngine('links to exports', (engine) => {
  let runQuery: RunQuery;
  let runExport: RunExport;

  beforeAll(async () => {
    const store = await openCorpusStore(engine);
    runQuery = await createQueryRunner(store);
    runExport = await createExportRunner(store);
  });

  test.each([
    ['ids: ["state:gb"], hops: 0', 'hops=0&ids=state:gb'],
    [
      'filter: {madeBy: ["state:cn"], against: {actors: ["state:gb"]}, occurred: {from: "2021", to: "2021"}}, hops: 2, bring: [EVIDENCE, CHAINS]',
      'against=state:gb&bring=CHAINS,EVIDENCE&from=2021-01-01&hops=2&madeBy=state:cn&to=2021-12-31',
    ],
    [
      'filter: {kind: [DENIAL], madeBy: ["state:cn"], not: {isCounter: true}, or: [{text: "smear"}, {text: "fact"}]}, types: [RESPONDS_TO, MADE]',
      `filter=${encodeURIComponent('{"or":[{"text":"smear"},{"text":"fact"}],"not":{"isCounter":true}}')}&hops=1&kind=DENIAL&madeBy=state:cn&types=MADE,RESPONDS_TO`.replaceAll(
        '%3A',
        ':',
      ),
    ],
    [
      'ids: ["agency:gb-ncsc", "incident:notpetya"], types: []',
      'hops=1&ids=agency:gb-ncsc,incident:notpetya&types=',
    ],
    ['filter: {kind: [], text: "a"}, bring: [ACTORS]', 'bring=ACTORS&hops=1&text=a'],
    [
      'filter: {kind: [DENIAL], madeBy: ["state:ir"]}, hops: 0, bring: [REPLIES], bringFilter: {kind: [ACCUSATION]}',
      'bring=REPLIES&bringFilter=%7B%22kind%22:%5B%22ACCUSATION%22%5D%7D&hops=0&kind=DENIAL&madeBy=state:ir',
    ],
  ])('subgraph(%s)', async (args, query) => {
    const { result } = await runQuery(
      `{ subgraph(${args}, limit: 2000) { exportUrl(format: JSON_LINES) nodeCount edgeCount nodes { id } edges { id } } }`,
    );
    expect(result.errors).toBeUndefined();
    const { subgraph } = result.data as unknown as { readonly subgraph: SubgraphAnswer };
    expect(subgraph.exportUrl).toBe(`${SERVER}/export/subgraph.jsonl?${query}`);

    const { text, manifest } = await runExport(subgraph.exportUrl);

    expect(manifest.selection).toBe(subgraph.exportUrl.slice(SERVER.length));
    const { nodes, edges } = readJsonLines(text);
    expect(idsOf(nodes)).toEqual(idsOf(subgraph.nodes));
    expect(idsOf(edges)).toEqual(idsOf(subgraph.edges));
    expect([nodes.length, edges.length]).toEqual([subgraph.nodeCount, subgraph.edgeCount]);
  });

  test('the limit of an answer does not apply to its file', async () => {
    const { result } = await runQuery(
      '{ subgraph(filter: {madeBy: ["state:cn"]}, limit: 5) { exportUrl(format: JSON_LINES) nodeCount nodes { id } } }',
    );
    const { subgraph } = result.data as unknown as { readonly subgraph: SubgraphAnswer };

    const { text } = await runExport(subgraph.exportUrl);

    expect(subgraph.nodes).toHaveLength(5);
    expect(readJsonLines(text).nodes).toHaveLength(subgraph.nodeCount);
  });

  describe('of positions', () => {
    test.each([
      ['positions', '', ''],
      [
        'positions',
        '(filter: {voicedBy: ["state:cn"], includeParts: true}, first: 200)',
        'includeParts=true&voicedBy=state:cn',
      ],
      ['positions', '(filter: {madeBy: ["state:cn"], includeParts: true})', 'madeBy=state:cn'],
      ['denials', '(last: 1)', 'kind=DENIAL'],
      [
        'accusations',
        '(filter: {kind: [ACCUSATION, DENIAL], hedge: [CERTAIN]}, first: 200)',
        `filter=${encodeURIComponent('{"and":[{"kind":["ACCUSATION"]},{"kind":["ACCUSATION","DENIAL"],"hedge":["CERTAIN"]}]}').replaceAll('%3A', ':')}`,
      ],
      ['proposals', '(first: 200)', 'kind=PROPOSAL'],
    ])('%s%s', async (root, args, query) => {
      const { result } = await runQuery(
        `{ ${root}${args} { exportUrl(format: JSON_LINES) totalCount nodes { id } } }`,
      );
      expect(result.errors).toBeUndefined();
      const answer = (result.data as unknown as Record<string, PositionsAnswer>)[root];

      await expectAll(answer, query);
    });

    test.each([
      [
        'Actor.positions',
        'actor(id: "agency:cn-embassy-gb")',
        'positions',
        '',
        'voicedBy=agency:cn-embassy-gb',
      ],
      ['Actor.positions', 'actor(id: "state:gb")', 'positions', '', 'madeBy=state:gb'],
      [
        'Actor.positions',
        'actor(id: "bloc:eu")',
        'positions',
        '(filter: {kind: [CONDEMNATION]})',
        `filter=${encodeURIComponent('{"or":[{"madeBy":["bloc:eu"]},{"voicedBy":["bloc:eu"]}]}').replaceAll('%3A', ':')}&kind=CONDEMNATION`,
      ],
      [
        'Actor.positionsAgainst',
        'actor(id: "state:gb")',
        'positionsAgainst',
        '(filter: {voicedBy: ["state:cn"], includeParts: true})',
        `filter=${encodeURIComponent('{"and":[{"against":{"actors":["state:gb"]}},{"voicedBy":["state:cn"],"includeParts":true}]}').replaceAll('%3A', ':')}`,
      ],
      [
        'Incident.positions',
        'incident(id: "incident:notpetya")',
        'positions',
        '(filter: {kind: [DENIAL]})',
        'concerns=incident:notpetya&kind=DENIAL',
      ],
      [
        'Initiative.referredToBy',
        'initiative(id: "initiative:global-initiative-on-data-security")',
        'referredToBy',
        '(relation: PROPOSES)',
        'initiativeRelation=PROPOSES&refersTo=initiative:global-initiative-on-data-security',
      ],
      [
        'Position.responses',
        'position(id: "position:gb-ncsc-review-202111-1")',
        'responses',
        '(filter: {replyRelation: [DENIES]})',
        `filter=${encodeURIComponent('{"and":[{"respondsTo":["position:gb-ncsc-review-202111-1"]},{"replyRelation":["DENIES"]}]}').replaceAll('%3A', ':')}`,
      ],
    ])('%s', async (_name, root, field, args, query) => {
      const { result } = await runQuery(
        `{ owner: ${root} { ... on Node { id } ${field}${args} { exportUrl(format: JSON_LINES) totalCount nodes { id } } } }`,
      );
      expect(result.errors).toBeUndefined();
      const { owner } = result.data as unknown as {
        readonly owner: Readonly<Record<string, PositionsAnswer>>;
      };

      await expectAll(owner[field], query);
    });

    test('a link alone reads no rows from the engine, and aliases have formats of their own', async () => {
      const { result, statements } = await runQuery(
        '{ positions(filter: {kind: [DENIAL]}) { csv: exportUrl(format: CSV) parquet: exportUrl(format: PARQUET) } }',
      );

      expect(result.data).toEqual({
        positions: {
          csv: `${SERVER}/export/positions.csv?kind=DENIAL`,
          parquet: `${SERVER}/export/positions.parquet?kind=DENIAL`,
        },
      });
      expect(statements.map(({ text }) => text)).toEqual(['RETURN null AS nothing']);
    });

    test('a link to CSV may request a byte order mark, and the file begins with it', async () => {
      const { result } = await runQuery(
        '{ positions(filter: {kind: [DENIAL]}) { csv: exportUrl(format: CSV, bom: true) } subgraph(filter: {kind: [DENIAL]}) { zip: exportUrl(format: NODES_EDGES_CSV, bom: true) } }',
      );

      const query = 'bom=true&kind=DENIAL';
      expect(result.data).toEqual({
        positions: { csv: `${SERVER}/export/positions.csv?${query}` },
        subgraph: {
          zip: `${SERVER}/export/subgraph.nodes-edges.zip?bom=true&hops=1&kind=DENIAL`,
        },
      });
      const marked = await runExport(`/export/positions.csv?${query}`);
      const plain = await runExport('/export/positions.csv?kind=DENIAL&bom=false');
      expect(marked.bytes.subarray(0, 5).toString('latin1')).toBe('\u00EF\u00BB\u00BFid');
      expect(marked.bytes.subarray(3).equals(plain.bytes)).toBe(true);
      expect(marked.manifest.selection).toBe(`/export/positions.csv?${query}`);
      expect(plain.manifest.selection).toBe('/export/positions.csv?kind=DENIAL');
    });

    test('a byte order mark is refused for formats other than CSV', async () => {
      const { result } = await runQuery('{ positions { exportUrl(format: PARQUET, bom: true) } }');

      expect(result.errors?.[0]?.originalError).toEqual(
        new InputError(
          'bom: only csv, nodes-edges.zip, matrix.csv, net can begin with a byte order mark, not parquet.',
        ),
      );
      await expect(runExport('/export/graph.ttl?bom=true')).rejects.toThrow('byte order mark');
      await expect(runExport('/export/positions.csv?bom=yes')).rejects.toThrow(
        'bom: must be true or false.',
      );
    });

    test('nor does the type name', async () => {
      const { result } = await runQuery('{ denials { __typename } }');

      expect(result).toEqual({ data: { denials: { __typename: 'DenialConnection' } } });
    });
  });

  test('a selection too long for a URL has no link', async () => {
    const ids = Array.from({ length: 400 }, () => '"agency:cn-embassy-gb"').join(', ');
    const { result } = await runQuery(
      `{ positions(filter: {voicedBy: [${ids}]}) { exportUrl(format: CSV) } }`,
    );

    expect(result).toEqual({ data: { positions: { exportUrl: null } } });
  });

  async function expectAll(answer: PositionsAnswer | undefined, query: string): Promise<void> {
    const path = `/export/positions.jsonl${query === '' ? '' : `?${query}`}`;
    expect(answer?.exportUrl).toBe(SERVER + path);
    const { text, manifest } = await runExport(path);
    const rows = text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { readonly id: string });
    expect(manifest.selection).toBe(path);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toHaveLength(answer?.totalCount ?? -1);
    expect(idsOf(rows)).toEqual(expect.arrayContaining([...idsOf(answer?.nodes ?? [])]));
  }
});

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id).sort();
}
