/** Several folders of seeds, each over the ones before it. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkSeeds, readSeeds } from '../../../src/corpus/read-seeds.js';
import { CorpusError } from '../../../src/domain/errors.js';
import { tinySeeds, writeSeedFolder } from '../../support/tiny-seeds.js';

let seeds: string;
let mine: string;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'overlay-seeds-'));
  seeds = join(folder, 'seeds');
  mine = join(folder, 'mine');
  await writeSeedFolder(seeds, tinySeeds);
  await writeSeedFolder(mine, {
    'states.yaml': `states:
  - { id: state:bb, name: Bee, iso2: BB, iso3: BRB }
  - { id: state:cc, name: Ceeland, iso2: FR, iso3: FRA }
`,
    'votes.yaml': `votes:
  - { initiative: initiative:new-norms, "on": "2019-12-13", "yes": [ state:cc ] }
`,
  });
  await mkdir(join(mine, 'documents', '2021'), { recursive: true });
  await writeFile(
    join(mine, 'documents', '2021', 'one.yaml'),
    `id: document:one
url: https://gazette.example/one
title: One, corrected
language: en
publisher: publisher:gazette
dateInferred: false
readInFull: true
`,
  );
});

describe('readSeeds', () => {
  it('adds the entries of an overlay, and replaces those with the same id', async () => {
    const base = await readSeeds(seeds);
    const both = await readSeeds(seeds, mine);

    expect(both.states.map(({ id, name }) => [id, name])).toEqual([
      ['state:aa', 'Aland'],
      ['state:bb', 'Bee'],
      ['state:cc', 'Ceeland'],
    ]);
    expect(both.votes.map((each) => each['on'])).toEqual(['2019-12-13']);
    expect(both.documents.map(({ id, title }) => [id, title])).toEqual([
      ['document:two', undefined],
      ['document:one', 'One, corrected'],
    ]);
    expect(both.statements).toEqual(base.statements);
  });

  it('lets a later overlay win', async () => {
    const last = await mkdtemp(join(tmpdir(), 'overlay-last-'));
    await writeSeedFolder(last, {
      'states.yaml': 'states:\n  - { id: state:cc, name: Cee, iso2: FR, iso3: FRA }\n',
    });

    const { states } = await readSeeds(seeds, mine, last);

    expect(states.map(({ name }) => name)).toEqual(['Aland', 'Bee', 'Cee']);
  });

  it('refuses an id that occurs twice in one overlay', async () => {
    const twice = await mkdtemp(join(tmpdir(), 'overlay-twice-'));
    const entry = '  - { id: state:bb, name: Bee, iso2: BB, iso3: BRB }\n';
    await writeSeedFolder(twice, { 'states.yaml': `states:\n${entry}${entry}` });

    const { faults } = await checkSeeds(seeds, twice);

    expect(new Set(faults.map(({ file, line }) => `${file}:${String(line)}`))).toEqual(
      new Set([`${join(twice, 'states.yaml')}:3`]),
    );
  });

  it('names the file of an overlay in its faults', async () => {
    const faulty = await mkdtemp(join(tmpdir(), 'overlay-faulty-'));
    await writeSeedFolder(faulty, { 'groups.yaml': 'groups:\n  - { id: group:x }\n' });
    await mkdir(join(faulty, 'drafts'));

    const { faults } = await checkSeeds(seeds, faulty);

    expect(faults.map(({ file, problem }) => [file, problem])).toEqual([
      [join(faulty, 'drafts'), 'is a folder that is never read'],
      [join(faulty, 'groups.yaml'), 'has no name'],
    ]);
  });

  it('fails if an overlay does not exist', async () => {
    await expect(readSeeds(seeds, join(seeds, 'nothing'))).rejects.toThrow(CorpusError);
  });
});
