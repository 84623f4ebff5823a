/** Each graph format, opened in what people open it in, holds the whole graph or says what not. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphFormats } from '../../src/export/formats.js';
import { toExportedGraph, type ExportedGraph } from '../support/export/corpus-records.js';
import { expectedReadings, isNothingToIgraph } from '../support/export/expected-reading.js';
import { asGraph, mapValues, type ReadGraph } from '../support/export/flat-graph.js';
import { hostileGraph } from '../support/export/hostile-graph.js';
import { javascriptReaders } from '../support/export/javascript-readers.js';
import { describeWithPython, runPython } from '../support/export/python-readers.js';
import { writeFormat } from '../support/export/write-format.js';
import { readCorpus } from '../support/load-corpus.js';

const SCRIPT = fileURLToPath(new URL('read_exports.py', import.meta.url));
const graphNames = ['corpus', 'hostile'] as const;
type GraphName = (typeof graphNames)[number];

let graphs: Readonly<Record<GraphName, ExportedGraph>>;
let folder: string;

beforeAll(async () => {
  graphs = { corpus: toExportedGraph(await readCorpus()), hostile: hostileGraph };
  folder = await mkdtemp(join(tmpdir(), 'demarche-readers-'));
  for (const name of graphNames) {
    await mkdir(join(folder, name));
    for (const format of graphFormats) {
      const { bytes } = await writeFormat(format, graphs[name], { batchSize: 1_000 });
      await writeFile(fileOf(name, format.extension), bytes);
    }
  }
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

test('the corpus holds what was looked up by hand, so that equal to it means right', () => {
  const { nodes, edges } = asGraph(graphs.corpus);

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

describeWithPython('In Python,', () => {
  let readings: Readonly<Record<GraphName, Readonly<Record<string, ReadGraph>>>>;

  beforeAll(async () => {
    // The script's own shape; every value of it is compared below.
    readings = JSON.parse(await runPython(SCRIPT, [folder])) as typeof readings;
  }, 120_000);

  const names = Object.keys(expectedReadings).filter((name) => !isJavascript(name));

  test('every reading is compared', () => {
    expect(Object.keys(readings.corpus).toSorted()).toEqual(names.toSorted());
  });

  describe.each(names)('%s', (name) => {
    test.each(graphNames)('reads the %s graph whole', (graph) => {
      const read = readings[graph][name]!;

      expectEqual(name.startsWith('igraph') ? withoutInventions(read) : read, graph, name);
    });
  });
});

describe.each(Object.keys(expectedReadings).filter(isJavascript))('In JavaScript, %s', (name) => {
  test.each(graphNames)('reads the %s graph whole', async (graph) => {
    const [reader = '', extension = ''] = name.split(' ');
    const text = await readFile(fileOf(graph, extension), 'utf8');

    expectEqual(javascriptReaders[extension]![reader]!(text), graph, name);
  });
});

function expectEqual(read: ReadGraph, graph: GraphName, name: string): void {
  const expected = expectedReadings[name]!(graphs[graph]);
  expect(Object.keys(read.nodes).length).toBe(graphs[graph].nodes.length);
  expect(Object.keys(read.edges).length).toBe(graphs[graph].edges.length);
  expect(firstDifference(read.nodes, expected.nodes)).toBeUndefined();
  expect(firstDifference(read.edges, expected.edges)).toBeUndefined();
}

/** One record, because a failure that shows thousands of them shows nothing. */
function firstDifference(
  read: ReadGraph['nodes'],
  expected: ReadGraph['nodes'],
): Readonly<Record<string, unknown>> | undefined {
  const ids = Object.keys({ ...expected, ...read });
  const id = ids.find((each) => !isDeepStrictEqual(read[each], expected[each]));
  return id === undefined ? undefined : { id, read: read[id], expected: expected[id] };
}

function withoutInventions(read: ReadGraph): ReadGraph {
  return mapValues(read, (_name, value) => (isNothingToIgraph(value) ? undefined : value));
}

function isJavascript(name: string): boolean {
  return /^(graphology|cytoscape) /.test(name);
}

function fileOf(graph: GraphName, extension: string): string {
  return join(folder, graph, `graph.${extension}`);
}
