/** Profiles of files that are no tables: another team's release, and the export of a whole graph. */
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { buildGraph } from '../../../../src/corpus/build-graph.js';
import { printSeedFiles } from '../../../../src/corpus/seed-files.js';
import type { SeedRecords } from '../../../../src/corpus/seed-records.js';
import { readImportRows } from '../../../../src/curation/imports/read-import-rows.js';
import { RecordState } from '../../../../src/curation/record-state.js';
import { digestOf } from '../../../../src/curation/revision.js';
import { acceptAll, corpus, countFates, importFile } from './import-fixture.js';

const folder = await mkdtemp(join(tmpdir(), 'demarche-test-'));
afterAll(() => rm(folder, { recursive: true }));

const canonical = RecordState.of(corpus).toSeeds();
const size = Object.values(canonical).reduce((sum, list) => sum + list.length, 0);
/** The record without two statements, one of which answers, and without a page of theirs. */
const lacking: SeedRecords = {
  ...canonical,
  statements: canonical.statements.filter(
    ({ id }) =>
      id !== 'statement:cn-embassy-gb-20211125' && id !== 'statement:gb-ncsc-review-202111',
  ),
  documents: canonical.documents.filter(({ id }) => id !== 'document:peoplecn-20211127'),
};

async function writeGraph(
  name: string,
  { selection = '/export/graph.jsonl', lines = 0 } = {},
): Promise<string> {
  const { nodes, relationships } = buildGraph(canonical);
  const all = [
    { kind: 'HEAD', formatVersion: 1, datasetVersion: 'abc', selection, licence: 'CC-BY-4.0' },
    ...nodes.map(({ id, label, properties: { id: _, label: called, ...properties } }) => ({
      kind: 'NODE',
      id,
      called,
      label,
      properties,
    })),
    ...relationships.map(({ type, from, to, properties }, index) => ({
      kind: 'EDGE',
      id: String(index),
      type,
      source: from,
      target: to,
      properties,
    })),
    { kind: 'END', nodes: nodes.length, edges: relationships.length },
  ].map((line) => `${JSON.stringify(line)}\n`);
  const path = join(folder, name);
  await writeFile(path, (lines === 0 ? all : all.slice(0, lines)).join(''));
  return path;
}

async function writeRelease(
  name: string,
  files: ReadonlyMap<string, string>,
  inside = '',
): Promise<string> {
  const zip = new ZipFile();
  for (const [file, text] of files) zip.addBuffer(Buffer.from(text), `${inside}${file}`);
  zip.end();
  const path = join(folder, name);
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

async function readAll(path: string): Promise<number> {
  let rows = 0;
  for await (const item of readImportRows({ path, name: 'file' })) if ('cells' in item) rows += 1;
  return rows;
}

const graph = await writeGraph('graph.jsonl');
const release = await writeRelease('release.zip', printSeedFiles(canonical), 'our-seeds/seeds/');

describe.each([
  ['jsonl', graph],
  ['release', release],
])('%s', (profile, path) => {
  const lackingImport = importFile(profile, path, { records: lacking });

  test('every record of the record itself is unchanged', async () => {
    const imported = await importFile(profile, path, { records: canonical });
    expect(countFates(imported)).toEqual({ UNCHANGED: size });
  });

  test('what the record lacks is proposed, each with what it needs', async () => {
    const imported = await lackingImport;
    expect(countFates(imported)).toEqual({ NEW: 3, UNCHANGED: size - 3 });
    const answer = imported.groups.find(
      ({ proposal }) => proposal.key === 'statements / statement:cn-embassy-gb-20211125',
    );
    expect(answer?.records.map(({ id }) => id)).toEqual([
      'statement:cn-embassy-gb-20211125',
      'document:peoplecn-20211127',
    ]);
  });

  test('after acceptance the records are the same, and importing again proposes nothing', async () => {
    const accepted = acceptAll(await lackingImport, lacking);
    const digests = [accepted.records, canonical].map((records) =>
      digestOf(RecordState.of(sorted(records)).entries()),
    );
    expect(digests[0]).toBe(digests[1]);
    const again = await importFile(profile, path, accepted);
    expect(countFates(again)).toEqual({ UNCHANGED: size });
  });
});

/** A graph has no order of makers and incidents. */
function sorted(records: SeedRecords): SeedRecords {
  return JSON.parse(
    JSON.stringify(records, (_, value: unknown) =>
      Array.isArray(value) && value.every((each) => typeof each === 'string' || isLink(each))
        ? value.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
        : value,
    ),
  ) as SeedRecords;
}

function isLink(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !('id' in value) && !('evidence' in value);
}

describe('a graph that is not whole', () => {
  test('a part of a graph is refused', async () => {
    const path = await writeGraph('part.jsonl', {
      selection: '/export/subgraph.jsonl?madeBy=state:cn',
    });
    await expect(readAll(path)).rejects.toThrow(/part of a graph.*Export the whole graph/s);
  });

  test('a file that was cut off is refused', async () => {
    const path = await writeGraph('cut.jsonl', { lines: 500 });
    await expect(readAll(path)).rejects.toThrow(/cut off/);
  });

  test('a line that is not JSON is told with its number', async () => {
    const lines = (await readFile(graph, 'utf8')).split('\n');
    const path = join(folder, 'broken.jsonl');
    await writeFile(path, [...lines.slice(0, 9), '{"kind":', ...lines.slice(9)].join('\n'));
    await expect(readAll(path)).rejects.toThrow(/Row 10: The line is not a JSON object/);
  });

  test('a kind of node that this version does not know is told', async () => {
    const text = await readFile(graph, 'utf8');
    const path = join(folder, 'newer.jsonl');
    await writeFile(path, text.replace('"label":"Bloc"', '"label":"Planet"'));
    await expect(readAll(path)).rejects.toThrow(/no kind of node "Planet"/);
  });
});

describe('an archive that is not a release', () => {
  test('a release that breaks a rule is refused as a whole', async () => {
    const files = new Map(printSeedFiles(canonical));
    files.set('groups.yaml', 'groups:\n  - { id: group:x }\n');
    const path = await writeRelease('faulty.zip', files);
    await expect(readAll(path)).rejects.toThrow(/groups\.yaml:2 .*name/);
  });

  test('an archive without seeds is refused', async () => {
    const path = await writeRelease('other.zip', new Map([['readme.txt', 'nothing']]));
    await expect(readAll(path)).rejects.toThrow(/states\.yaml/);
  });

  test('a damaged archive is refused', async () => {
    const path = join(folder, 'damaged.zip');
    await writeFile(path, (await readFile(release)).subarray(0, 2000));
    await expect(readAll(path)).rejects.toThrow(/damaged/);
  });

  test('an archive that is too large once unpacked is refused before it is unpacked', async () => {
    const path = await writeRelease('bomb.zip', new Map([['states.yaml', 'x'.repeat(60_000_000)]]));
    await expect(readAll(path)).rejects.toThrow(/50000000 bytes once unpacked/);
  });
});
