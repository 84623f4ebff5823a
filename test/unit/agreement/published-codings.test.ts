/** The published figures, computed from the codings in the seeds. */
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { groupAgreement } from '../../../src/agreement/group-agreement.js';
import { protocols } from '../../../src/agreement/protocols.js';
import { readPublishedCodings } from '../../../src/corpus/codings/published-codings.js';
import { readSeeds } from '../../../src/corpus/read-seeds.js';
import { CorpusError } from '../../../src/domain/errors.js';
import { CORPUS_FOLDER } from '../../support/load-corpus.js';

const [group] = groupAgreement(await readPublishedCodings([CORPUS_FOLDER]));

test('the published figures are the computed ones', () => {
  const figures = group?.figures.map(({ what, measure, value, n }) => [
    what,
    measure,
    value?.toFixed(3),
    n,
  ]);

  expect(figures).toEqual([
    ['acts', 'F1', '0.921', 152],
    ['replies', 'F1', '0.857', 56],
    ['conduct', 'COHENS_KAPPA', '0.505', 37],
    ['conduct', 'KRIPPENDORFFS_ALPHA_MASI', '0.503', 37],
    ['hedge', 'COHENS_KAPPA', '0.840', 37],
    ['hedge', 'KRIPPENDORFFS_ALPHA', '0.842', 37],
    ['basis', 'COHENS_KAPPA', '0.609', 37],
    ['basis', 'KRIPPENDORFFS_ALPHA', '0.611', 37],
    ['form', 'COHENS_KAPPA', '0.683', 10],
    ['form', 'KRIPPENDORFFS_ALPHA', '0.691', 10],
    ['contests', 'COHENS_KAPPA', '1.000', 10],
    ['contests', 'KRIPPENDORFFS_ALPHA_MASI', '1.000', 10],
  ]);
  expect(group).toMatchObject({
    protocol: 'BLIND_UNASSISTED',
    source: 'PUBLISHED',
    statementCount: 45,
    firstActCount: 81,
    secondActCount: 71,
    matchedActCount: 70,
  });
});

test('the documents state the computed figures', async () => {
  const print = (what: string, isAlpha: boolean, digits: number) =>
    group?.figures
      .find((each) => each.what === what && each.measure.includes('ALPHA') === isAlpha)
      ?.value?.toFixed(digits);
  const coding = await readFile('docs/coding.md', 'utf8');
  for (const what of ['acts', 'replies']) {
    expect(coding).toMatch(
      new RegExp(`\\| ${what} \\| [^|]+ \\| F1 ${print(what, false, 3) ?? '?'} \\|`),
    );
  }
  for (const what of ['form', 'contests', 'conduct', 'basis', 'hedge']) {
    const [kappa, alpha] = [print(what, false, 3), print(what, true, 3)];
    expect(coding).toMatch(
      new RegExp(`\\| \`${what}\` \\| \\d+ \\| ${kappa ?? '?'} \\| ${alpha ?? '?'} `),
    );
  }
  for (const file of ['README.md', 'seeds/CODEBOOK.md', 'seeds/SOURCES.md']) {
    const text = await readFile(file, 'utf8');
    const rounded = ['acts', 'form', 'conduct', 'basis', 'hedge'].map((what) =>
      print(what, false, 2),
    );
    expect(rounded.filter((figure) => !text.includes(figure ?? '?'))).toEqual([]);
  }
});

describe('each figure', () => {
  it('has an interval around the value and the acts that only one coder found', () => {
    for (const { value, interval } of group?.figures ?? []) {
      expect(interval?.low).toBeLessThanOrEqual(value ?? NaN);
      expect(interval?.high).toBeGreaterThanOrEqual(value ?? NaN);
    }
    expect(group?.figures.map(({ unmatched }) => unmatched)).toEqual([
      { first: 11, second: 1 },
      { first: 4, second: 4 },
      ...Array.from({ length: 6 }, () => ({ first: 4, second: 0 })),
      ...Array.from({ length: 4 }, () => ({ first: 0, second: 0 })),
    ]);
  });

  it('is the same in each run', async () => {
    expect(groupAgreement(await readPublishedCodings([CORPUS_FOLDER]))).toEqual([group]);
  });
});

test('a table has all terms of the vocabulary, and its cells add up to the cases', () => {
  const hedge = group?.tables.find(({ what }) => what === 'hedge');

  expect(hedge?.terms).toEqual(['CERTAIN', 'HIGHLY_LIKELY', 'LIKELY', 'POSSIBLE', 'UNSTATED']);
  expect(hedge?.cells).toContainEqual({ first: ['POSSIBLE'], second: ['LIKELY'], count: 1 });
  expect(hedge?.cells.reduce((sum, { count }) => sum + count, 0)).toBe(37);
});

test('the packaged seeds have the codings of the frozen corpus', async () => {
  const [packaged, frozen] = await Promise.all(
    ['seeds', 'test/corpus'].map((folder) =>
      readFile(join(folder, 'codings/second-coder.yaml'), 'utf8'),
    ),
  );

  expect(packaged).toBe(frozen);
});

test('faults of a file are reported with their place, and no seeds are read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-codings-'));
  await cp(CORPUS_FOLDER, folder, { recursive: true });
  await writeFile(
    join(folder, 'codings/other.yaml'),
    'protocol: blind\nfirst: []\nsecond: [ { id: "statement:x", positions: [ { id: "position:x-1", kind: accusation, hedge: sure } ] } ]\n',
  );
  await writeFile(join(folder, 'codings/notes.txt'), '');
  await writeFile(join(folder, 'codings/broken.yaml'), 'first: [');

  const error: unknown = await readSeeds(folder).catch((thrown: unknown) => thrown);

  expect(error).toBeInstanceOf(CorpusError);
  const { faults } = error as CorpusError;
  expect(faults.map(({ file, path }) => [file, path])).toEqual([
    ['codings/broken.yaml', '(file)'],
    ['codings/notes.txt', '(file)'],
    ['codings/other.yaml', 'protocol'],
    ['codings/other.yaml', 'second[0].positions[0].hedge'],
  ]);
});

test('the schema describes the protocols as the data does', async () => {
  const sdl = await readFile('schema/agreement.graphql', 'utf8');

  for (const [name, meaning] of Object.entries(protocols)) {
    expect(sdl).toContain(`  """\n  ${meaning}\n  """\n  ${name}\n`);
  }
});
