/** Which file holds which section; printing the seeds loses nothing and is idempotent. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/corpus/build-graph.js';
import { datasetVersion } from '../../../src/corpus/dataset-version.js';
import { readSeeds } from '../../../src/corpus/read-seeds.js';
import { placeOfSeedFile, printSeedFiles } from '../../../src/corpus/seed-files.js';
import { validateSeeds } from '../../../src/corpus/validate/validate-seeds.js';
import { parseYamlFile } from '../../../src/corpus/yaml-tree.js';
import { CORPUS_FOLDER } from '../../support/load-corpus.js';
import { checkTexts, tinySeeds } from '../../support/tiny-seeds.js';

describe('placeOfSeedFile', () => {
  it.each([
    ['statements.yaml', { section: 'statements', holds: 'LIST' }],
    ['statements/2021/cn-embassy-gb-20211125.yaml', { section: 'statements', holds: 'ENTRY' }],
    ['states/gb.yaml', { section: 'states', holds: 'ENTRY' }],
    ['mine/statements.yaml', undefined],
    ['gruops.yaml', undefined],
    ['statements.yml', undefined],
  ])('%s', (path, expected) => {
    expect(placeOfSeedFile(path)).toEqual(expected);
  });
});

describe('printSeedFiles', () => {
  it('loses nothing of the corpus, and is idempotent', async () => {
    const records = await readSeeds(CORPUS_FOLDER);
    const files = printSeedFiles(records);

    const read = validateSeeds([...files].map(([path, text]) => parseYamlFile(path, text)));

    expect(read.faults).toEqual([]);
    expect(datasetVersion(buildGraph(read.records))).toBe(datasetVersion(buildGraph(records)));
    expect(printSeedFiles(read.records)).toEqual(files);
    expect(files.has('statements/2021/cn-embassy-gb-20211125.yaml')).toBe(true);
    expect(files.has('documents/2021/peoplecn-20211127.yaml')).toBe(true);
    expect(files.has('states.yaml')).toBe(true);
  });

  it('prints each section, even if it has no entries', () => {
    const { records } = checkTexts(tinySeeds);
    const empty = { ...records, statements: [], votes: [] };
    const files = printSeedFiles(empty);

    const read = validateSeeds([...files].map(([path, text]) => parseYamlFile(path, text)));

    expect(read.faults).toEqual([]);
    expect(read.records).toMatchObject({ statements: [], votes: [] });
  });
});

describe('a section in files of one entry each', () => {
  const { 'states.yaml': list = '', ...others } = tinySeeds;
  const [, aland = '', beland = ''] = list
    .split(/^ {2}- /m)
    .map((entry) => entry.replaceAll(/^ {4}/gm, ''));
  const split = { ...others, 'states/aa.yaml': aland, 'states/bb.yaml': beland };

  it('is read like a list', () => {
    expect(checkTexts(split)).toMatchObject({ faults: [] });
    expect(checkTexts(split).records).toEqual(checkTexts(tinySeeds).records);
  });

  it('reports a fault with the file that contains it', () => {
    const { faults } = checkTexts({ ...split, 'states/bb.yaml': beland.replace('BB', 'bb') });

    expect(faults).toMatchObject([{ file: 'states/bb.yaml', line: 3, path: 'states.iso2' }]);
  });

  it.each([
    ['', 'is empty'],
    ['- id: state:cc\n', 'is not a map of fields'],
    ['id: "state:cc\n', 'is not valid YAML'],
  ])('an entry file of %j is a fault', (text, problem) => {
    const { faults } = checkTexts({ ...split, 'states/cc.yaml': text });

    expect(faults.map(({ file }) => file)).toContain('states/cc.yaml');
    expect(faults.map((fault) => fault.problem).join('\n')).toContain(problem);
  });
});
