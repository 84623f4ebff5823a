/** Each format, opened in common tools, holds all exported data or reports what it cannot hold. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { Parser } from 'n3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportKinds } from '../../src/export/export-kinds.js';
import { graphFormats, tableFormats } from '../../src/export/formats.js';
import { nameRelationship } from '../../src/export/formats/rdf-names.js';
import { toRelationshipType } from '../../src/export/formats/stix-objects.js';
import { isTableName } from '../../src/export/tables/tables.js';
import { asCsvText } from '../support/export/expected-rows.js';
import { expectSameRows, firstDifference } from '../support/export/first-difference.js';
import { expectedReadings, isNothingToIgraph } from '../support/export/expected-reading.js';
import { expectedLosses } from '../support/export/expected-losses.js';
import { asGraph, mapValues, type ReadGraph } from '../support/export/flat-graph.js';
import { javascriptReaders } from '../support/export/javascript-readers.js';
import {
  describeWithGephi,
  readWithGephi,
  type GephiReading,
} from '../support/export/gephi-reader.js';
import { describeWithPython, runPython } from '../support/export/python-readers.js';
import {
  graphNames,
  projectionNames,
  writeExports,
  type GraphName,
  type ProjectionName,
  type WrittenExports,
} from '../support/export/written-exports.js';

const SCRIPT = fileURLToPath(new URL('read_exports.py', import.meta.url));

/** Readings that are not compared node by node, and those of an engine. */
const otherReadings = [
  'rdflib ttl',
  'rdflib jsonld',
  'n3 ttl',
  'stix2-validator stix.json',
  'schema gexf',
  'schema graphml',
  'Neo4j cypher',
  'Gephi gexf',
  'Gephi graphml',
  'Gephi nodes-edges.zip',
];
const tableReadings = [
  'pandas csv',
  'pandas bom.csv',
  'pandas parquet',
  'hyparquet parquet',
  'pandas jsonl',
];

let exports: WrittenExports;

beforeAll(async () => {
  exports = await writeExports();
}, 120_000);

afterAll(() => rm(exports.folder, { recursive: true }));

test('the corpus holds manually verified values, so that readings equal to it are right', () => {
  const { nodes, edges } = asGraph(exports.graphs.corpus);

  expect(nodes['position:cn-embassy-gb-20211125-1']).toMatchObject({
    type: 'Denial',
    form: 'EVIDENCE_CHALLENGE',
    occurredOn: '2021-11-25',
  });
  expect(nodes['document:peoplecn-20211127']).toMatchObject({
    filedOn: '2021-11-26',
    publishedOn: '2021-11-27',
  });
  expect(
    edges['RESPONDS_TO/position:cn-embassy-gb-20211125-1/position:gb-ncsc-review-202111-1/DENIES'],
  ).toMatchObject({ relation: 'DENIES', explicit: true, minDays: 0, maxDays: 24 });
});

describe('Every format has a reader', () => {
  const extensionsOf = (readings: readonly string[]) =>
    readings.map((name) => name.slice(name.indexOf(' ') + 1));

  test.each(graphFormats)('$extension of a graph', ({ extension }) => {
    expect(extensionsOf([...Object.keys(expectedReadings), ...otherReadings])).toContain(extension);
  });

  test.each(tableFormats)('$extension of a table', ({ extension }) => {
    expect(extensionsOf(tableReadings)).toContain(extension);
  });

  test('and every kind of export is read', () => {
    const record = ['graph', 'subgraph', 'package'];
    // Tables and the package have suites of their own, but claims are a graph too.
    const others = Object.keys(exportKinds).filter(
      (kind) => !record.includes(kind) && (kind === 'claims' || !isTableName(kind)),
    );

    expect(others).toEqual(projectionNames);
  });

  test('Neo4j reads the script in a separate suite', () => {
    const suite = new URL('../contract/cypher-script.test.ts', import.meta.url);
    expect(existsSync(suite)).toBe(true);
  });
});

test.each(graphFormats)('$extension reports what it cannot hold', ({ extension }) => {
  expect(exports.losses[extension]).toEqual(expectedLosses[extension]);
});

interface RdfReading {
  readonly triples: number;
  readonly labels: Readonly<Record<string, number>>;
  readonly predicates: Readonly<Record<string, number>>;
  readonly asserts: Readonly<Record<string, string>>;
  readonly denials: readonly (readonly string[])[];
  readonly lines: readonly string[];
}

interface StixReading {
  readonly types: Readonly<Record<string, number>>;
  readonly relationships: Readonly<Record<string, number>>;
  readonly asserts: Readonly<Record<string, string>>;
  readonly errors: readonly string[];
}

/** Of formats that hold only nodes and weights. */
interface TiesReading {
  readonly directed?: boolean;
  readonly names?: readonly string[];
  readonly ids?: readonly string[];
  readonly columns?: readonly string[];
  readonly ties: readonly (readonly [string, string, number])[];
}

interface TableReading {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly about?: Readonly<Record<string, string>>;
  readonly types?: Readonly<Record<string, string>>;
}

describeWithPython('In Python,', () => {
  let readings: Readonly<
    Record<GraphName | ProjectionName | 'table', Readonly<Record<string, unknown>>>
  >;
  // The shapes are those of the script; their contents are compared below.
  const graphReading = (graph: GraphName | ProjectionName, name: string) =>
    readings[graph][name] as ReadGraph;
  const rdfReading = (graph: GraphName, name: string) => readings[graph][name] as RdfReading;
  const stixReading = (graph: GraphName) =>
    readings[graph]['stix2-validator stix.json'] as StixReading;
  const tableReading = (name: string) => readings.table[name] as TableReading;

  beforeAll(async () => {
    readings = JSON.parse(await runPython(SCRIPT, [exports.folder])) as typeof readings;
  }, 240_000);

  const names = Object.keys(expectedReadings).filter((name) => !isJavascript(name));

  test('every reading is compared', () => {
    const isElsewhere = (name: string) => /^(n3|Neo4j|Gephi|hyparquet) /.test(name);
    expect(Object.keys(readings.corpus).toSorted()).toEqual(
      [...names, ...otherReadings.filter((name) => !isElsewhere(name))].toSorted(),
    );
    expect(Object.keys(readings.table).toSorted()).toEqual(
      tableReadings.filter((name) => !isElsewhere(name)).toSorted(),
    );
  });

  describe.each(names)('%s', (name) => {
    test.each([...graphNames, ...projectionNames])('reads the %s graph whole', (graph) => {
      const read = graphReading(graph, name);

      expectEqual(name.startsWith('igraph') ? withoutInventions(read) : read, graph, name);
    });
  });

  describe.each(['networkx net', 'igraph net', 'pandas matrix.csv'])('%s', (name) => {
    const isMatrix = name.endsWith('matrix.csv');

    test.each(projectionNames.filter((each) => !isMatrix || each.endsWith('-network')))(
      'reads the ties of the %s graph',
      (graph) => {
        const { nodes, edges, shape } = exports.graphs[graph];
        const read = readings[graph][name] as TiesReading;
        const isDirected = shape?.isDirected !== false;
        const keyOf = new Map(nodes.map(({ id, called }) => [id, isMatrix ? id : called]));
        const tie = (source: string, target: string, weight: unknown) =>
          [keyOf.get(source), keyOf.get(target), Number(weight ?? 1)] as const;
        const sorted = (ties: readonly (readonly unknown[])[]) =>
          ties
            .map(([source, target, weight]) =>
              isDirected || isMatrix
                ? [source, target, weight]
                : [...[source, target].toSorted(), weight],
            )
            .map((each) => JSON.stringify(each))
            .toSorted();
        const expected = edges.flatMap(({ source, target, properties: { weight } }) =>
          isMatrix && !isDirected
            ? [tie(source, target, weight), tie(target, source, weight)]
            : [tie(source, target, weight)],
        );

        expect(sorted(read.ties)).toEqual(sorted(expected));
        expect(read.directed ?? isDirected).toBe(isDirected);
        expect(read.names ?? read.ids).toEqual(nodes.map(({ id }) => keyOf.get(id)));
        expect(read.columns).toEqual(isMatrix ? read.ids : undefined);
      },
    );
  });

  describe.each(['schema gexf', 'schema graphml'])('%s', (name) => {
    test.each([...graphNames, ...projectionNames])('allows the %s graph', (graph) => {
      expect(readings[graph][name]).toEqual({ faults: [] });
    });
  });

  describe.each(['ttl', 'jsonld'])('rdflib %s', (extension) => {
    test.each(graphNames)('reads the %s graph whole', (graph) => {
      const { labels, predicates, asserts } = rdfReading(graph, `rdflib ${extension}`);
      const { nodes, edges } = exports.graphs[graph];

      for (const [label, count] of countBy(nodes, (node) => node.label)) {
        expect([label, labels[label]]).toEqual([label, count]);
      }
      const pairs = new Map(
        edges.map((edge) => [`${edge.type} ${edge.source} ${edge.target}`, edge]),
      );
      for (const [type, count] of countBy([...pairs.values()], (edge) => edge.type)) {
        expect([type, predicates[nameRelationship(type)]]).toEqual([type, count]);
      }
      expect(asserts).toEqual(assertsOf(graph));
    });
  });

  test.each(graphNames)('Turtle and JSON-LD have the same triples for the %s graph', (graph) => {
    const inTurtle = rdfReading(graph, 'rdflib ttl');
    const inJson = rdfReading(graph, 'rdflib jsonld');

    expect(inTurtle.triples).toBeGreaterThan(0);
    expect(inJson.triples).toBe(inTurtle.triples);
    expect(inJson.lines.find((line, index) => line !== inTurtle.lines[index])).toBeUndefined();
  });

  test('a query in PROV and Web Annotation terms finds the words of a denial', () => {
    expect(rdfReading('corpus', 'rdflib ttl').denials).toContainEqual([
      'urn:demarche:id:position:cn-embassy-gb-20211125-1',
      'China',
      'urn:demarche:id:position:gb-ncsc-review-202111-1',
      'has no factual basis',
      '2021-11-27',
    ]);
  });

  test.each(graphNames)('STIX holds the %s graph whole', (graph) => {
    const reading = stixReading(graph);
    const { nodes, edges } = exports.graphs[graph];
    const { relationship, opinion = 0, note, report = 0, location, ...objects } = reading.types;
    const count = (prefix: string) => nodes.filter(({ id }) => id.startsWith(prefix)).length;
    const places = nodes.filter(
      ({ id, properties }) => id.startsWith('state:') && Boolean(properties['iso2']),
    ).length;

    // The compilers, the extension and the licence are additional objects.
    expect(sum(Object.values(objects))).toBe(nodes.length + 3);
    expect(relationship).toBe(edges.length + places);
    expect(location).toBe(places);
    expect(report).toBe(count('statement:'));
    // One note is about the file.
    expect(note).toBe(count('position:') + 1);
    expect(opinion).toBe(
      edges.filter(({ properties }) => properties['relation'] === 'DENIES').length,
    );
    for (const [type, count] of countBy(edges, (edge) => edge.type)) {
      expect([type, reading.relationships[toRelationshipType(type)]]).toEqual([type, count]);
    }
    expect(reading.asserts).toEqual(assertsOf(graph));
  });

  test.each(graphNames)(
    'STIX of the %s graph passes the strict checks, except the declined ones',
    (graph) => {
      const { errors } = stixReading(graph);

      // States of the small worlds have codes that are not countries.
      const found = errors.filter((error) => graph === 'corpus' || !error.includes('`country`'));
      expect(found).toEqual([]);
    },
  );

  test.each(['csv', 'bom.csv'])('pandas reads the table from %s: every value as text', (ending) => {
    const { rows } = tableReading(`pandas ${ending}`);

    const asText = exports.rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asCsvText(value)])),
    );
    expectSameRows(rows, asText);
  });

  test('pandas reads the table from Parquet: typed values and metadata', () => {
    const { rows, types, about } = tableReading('pandas parquet');

    expectSameRows(rows, exports.rows);
    expect(types).toMatchObject({
      id: 'string',
      occurredOn: 'string',
      occurredFrom: 'date32[day]',
      madeBy: 'list<element: string>',
      responses: 'int32',
      isCounter: 'bool',
    });
    expect(about).toMatchObject({ datasetVersion: 'test-version', licence: 'CC-BY-4.0' });
    expect(about?.['codebook']).toContain('kappa');
  });

  test('pandas reads the table from JSON Lines as it is', () => {
    expectSameRows(tableReading('pandas jsonl').rows, exports.rows);
  });
});

describeWithGephi('In Gephi,', () => {
  const graphsToOpen = ['corpus', 'hostile', ...projectionNames] as const;
  type Opened = (typeof graphsToOpen)[number];
  let readings: Readonly<Record<string, GephiReading>>;
  const filesOf = (graph: Opened, extension: string) =>
    extension === 'nodes-edges.zip'
      ? ['nodes', 'edges'].map((name) => join(exports.folder, graph, `${name}.csv`)).join(',')
      : fileOf(graph, extension);
  const read = (graph: Opened, extension: string) => readings[filesOf(graph, extension)]!;

  beforeAll(async () => {
    const extensions = ['gexf', 'graphml', 'nodes-edges.zip'];
    for (const graph of graphsToOpen) {
      await promisify(execFile)('python3', [
        ...['-m', 'zipfile', '-e', fileOf(graph, 'nodes-edges.zip')],
        join(exports.folder, graph),
      ]);
    }
    readings = await readWithGephi(
      graphsToOpen.flatMap((graph) => extensions.map((extension) => filesOf(graph, extension))),
    );
  }, 240_000);

  test.each(
    ['gexf', 'graphml', 'nodes-edges.zip'].flatMap((extension) =>
      graphsToOpen.map((graph) => [extension, graph] as const),
    ),
  )('%s of the %s graph has all nodes with their labels, and all edges', (extension, graph) => {
    const { nodes, edges, isDirected } = read(graph, extension);
    const expected = exports.graphs[graph];

    const idOf = (id: string) => (extension === 'graphml' ? id.replaceAll(' ', '..') : id);
    expect(Object.keys(nodes).sort()).toEqual(expected.nodes.map(({ id }) => idOf(id)).sort());
    expect(edges).toBe(expected.edges.length);
    expect(isDirected).toBe(expected.shape?.isDirected !== false);
    const { name } = expected.nodes.find(({ label }) => label === 'State')?.properties ?? {};
    const state = expected.nodes.find(({ properties }) => properties['name'] === name)?.id ?? '';
    expect(nodes[state]?.['Label']).toBe(name);
  });

  test('the founding denial has its date, its form and what it contests', () => {
    expect(read('corpus', 'gexf').nodes['position:cn-embassy-gb-20211125-1']).toMatchObject({
      type: 'Denial',
      form: 'EVIDENCE_CHALLENGE',
      contests: 'EVIDENCE',
      occurredOn: '2021-11-25',
      occurredOnDayFrom: 18_956,
    });
    expect(read('corpus', 'graphml').nodes['document:peoplecn-20211127']).toMatchObject({
      filedOn: '2021-11-26',
      publishedOn: '2021-11-27',
    });
  });

  test('GEXF keeps types apart, so that fewer edges are merged than from GraphML', () => {
    const [gexf, graphml] = ['gexf', 'graphml'].map((extension) => read('corpus', extension));
    const { edges } = exports.graphs.corpus;
    const apart = (key: (edge: (typeof edges)[number]) => string) => new Set(edges.map(key)).size;

    expect(gexf?.types).toEqual(Object.fromEntries(countBy(edges, ({ type }) => type)));
    expect(gexf?.mergedEdges).toBe(
      apart(({ type, source, target }) => `${type} ${source} ${target}`),
    );
    expect(graphml?.mergedEdges).toBe(apart(({ source, target }) => `${source} ${target}`));
  });

  test.each([
    // The first and the last reply of the corpus, and its first and last claim.
    ['reply-network', ['2007-05-17', '2025-11-06']],
    ['claims', ['2007-05-01', '2025-12-31']],
  ] as const)('the timeline plays the ties of %s', (graph, bounds) => {
    const days = read(graph, 'gexf').timeline?.map((ms) => new Date(ms).toISOString().slice(0, 10));

    expect(days).toEqual(bounds);
    expect(read('discourse-network', 'gexf').timeline).toBeUndefined();
  });

  test.each(['gexf', 'graphml', 'nodes-edges.zip'])(
    'weights of network edges are weights in %s',
    (extension) => {
      const { edges } = exports.graphs['reply-network'];

      expect(read('reply-network', extension).weights).toBeCloseTo(
        sum(edges.map(({ properties }) => Number(properties['weight']))),
      );
    },
  );
});

describe.each(Object.keys(expectedReadings).filter(isJavascript))('In JavaScript, %s', (name) => {
  test.each([...graphNames, ...projectionNames])('reads the %s graph whole', async (graph) => {
    const [reader = '', extension = ''] = name.split(' ');
    const text = await readFile(fileOf(graph, extension), 'utf8');

    expectEqual(javascriptReaders[extension]![reader]!(text), graph, name);
  });
});

test.each(graphNames)('In JavaScript, n3 reads Turtle of the %s graph', async (graph) => {
  const quads = new Parser().parse(await readFile(fileOf(graph, 'ttl'), 'utf8'));

  const asserts = quads.filter(({ predicate }) => predicate.value === 'urn:demarche:term:asserts');
  expect(
    Object.fromEntries(
      asserts.map(({ subject, object }) => [
        subject.value.replace('urn:demarche:id:', ''),
        object.value,
      ]),
    ),
  ).toEqual(assertsOf(graph));
});

test('In JavaScript, hyparquet reads the table', async () => {
  const bytes = await readFile(join(exports.folder, 'table', 'positions.parquet'));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);

  const rows = await parquetReadObjects({ file });
  const present = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([name, value]) => [
          name,
          value instanceof Date ? value.toISOString().slice(0, 10) : value,
        ]),
    ),
  );
  expectSameRows(present, exports.rows);
  expect(parquetMetadata(file).row_groups.length).toBeGreaterThan(1);
});

function expectEqual(found: ReadGraph, graph: GraphName | ProjectionName, name: string): void {
  const isUndirected = exports.graphs[graph].shape?.isDirected === false;
  const compared = isUndirected ? withoutDirections : (graph: ReadGraph) => graph;
  const read = compared(found);
  const expected = compared(expectedReadings[name]!(exports.graphs[graph]));
  expect(Object.keys(read.nodes).length).toBe(exports.graphs[graph].nodes.length);
  expect(Object.keys(read.edges).length).toBe(exports.graphs[graph].edges.length);
  expect(firstDifference(read.nodes, expected.nodes)).toBeUndefined();
  expect(firstDifference(read.edges, expected.edges)).toBeUndefined();
}

/** Readers may swap the ends of an undirected edge. */
function withoutDirections({ nodes, edges }: ReadGraph): ReadGraph {
  const turned = Object.entries(edges).map(([id, values]) => {
    const [source, target] = 'Source' in values ? ['Source', 'Target'] : ['source', 'target'];
    const ends = [String(values[source]), String(values[target])].sort();
    return [id, { ...values, [source]: ends[0], [target]: ends[1] }] as const;
  });
  return { nodes, edges: Object.fromEntries(turned) };
}

function withoutInventions(read: ReadGraph): ReadGraph {
  return mapValues(read, (_name, value) => (isNothingToIgraph(value) ? undefined : value));
}

function assertsOf(graph: GraphName): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    exports.graphs[graph].nodes
      .filter(({ properties }) => properties['asserts'] !== undefined)
      .map(({ id, properties }) => [id, properties['asserts']]),
  );
}

function countBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function isJavascript(name: string): boolean {
  return /^(graphology|cytoscape) /.test(name);
}

function fileOf(graph: GraphName | ProjectionName, extension: string): string {
  return join(exports.folder, graph, `graph.${extension}`);
}
