/** `demarche import`, and what `demarche release` publishes of it: importing again proposes nothing. */
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  createRecordFolder,
  type RecordFolder,
} from '../support/curation/journal-folder-record.js';
import { act, toCsv } from '../support/curation/memory-imports.js';
import { collectOutput, launchCommand, waitForExit } from '../support/run-server.js';

const DEMARCHE = fileURLToPath(new URL('../../dist/cli/demarche.js', import.meta.url));

/** Each test starts several processes, on a machine that may be busy. */
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

describe('a table that is imported, released and imported again', () => {
  let record: RecordFolder;
  let table: string;
  let decisions: string;
  let proposed: Outcome;
  let first: Outcome;
  beforeAll(async () => {
    record = await createRecordFolder();
    const folder = join(record.seedsPath, '..');
    table = join(folder, 'acts.csv');
    decisions = join(folder, 'decisions.yaml');
    await writeFile(table, toCsv([act('one'), act('two')]));
    await writeFile(decisions, printDecisions());
    const judged = ['--judgements', decisions, '--reason', 'Two statements more'];
    proposed = await run(record, ...judged, '--propose');
    first = await run(record, ...judged, '--accept');
    await run(record, '--release');
  });

  test('is proposed with more decisions than one request may have', () => {
    expect(proposed.output).toMatch(/ 1 NEW\n +1 DECLINED\n/);
    expect(proposed.output).toMatch(/^Drafted change-set:\S+: \d+ record/m);
  });

  test('that was only proposed is accepted by another run', () => {
    expect(first.output).toMatch(/ 1 PROPOSED\n +1 DECLINED\n/);
    expect(first.output).toMatch(/^Drafted before: change-set:/m);
    expect(first.output).toMatch(/Accepted change-set:\S+ \(line \d+ of the journal\)/);
    expect(first.code).toBe(0);
  });

  test('is released with what became of its rows, and with the decisions on names', async () => {
    const folder = join(record.seedsPath, 'imports');

    expect(await readdir(folder)).toEqual(['acts.yaml', 'judgements.yaml']);
    expect(await readFile(join(folder, 'acts.yaml'), 'utf8')).toMatch(
      /key: one\n.*fate: accepted\n.*key: two\n.*fate: declined\n +reason: Doubtful/s,
    );
    expect(await readFile(join(folder, 'judgements.yaml'), 'utf8')).toContain('name: Name 600');
  });

  test('proposes its corrected rows again elsewhere, without the decisions on them', async () => {
    const { output } = await run(await elsewhere('without'), '--check');

    expect(output).toMatch(/ 1 CHANGED\n/);
  });

  test('proposes nothing again elsewhere, with the decisions beside the seeds', async () => {
    const other = await elsewhere('with');
    await copyFile(decisions, join(record.seedsPath, 'imports', 'acts.decisions.yaml'));
    const again = await run(other, '--accept', '--reason', 'Again');

    expect(again.output).toMatch(/ 1 UNCHANGED\n +1 DECLINED\n/);
    expect(again.output).toContain('There is nothing to propose.');
    expect(again.code).toBe(0);
  });

  /** The same seeds with a new journal. */
  async function elsewhere(name: string): Promise<RecordFolder> {
    const folder = join(record.seedsPath, '..', name);
    await mkdir(folder);
    return { ...record, journalPath: join(folder, 'journal'), deskPath: join(folder, 'desk') };
  }

  async function run(
    { seedsPath, journalPath, deskPath }: RecordFolder,
    ...options: readonly string[]
  ): Promise<Outcome> {
    const args =
      options[0] === '--release'
        ? ['release']
        : ['import', table, '--profile', 'coded-acts', ...options];
    const child = launchCommand(DEMARCHE, args, {
      CURATION: 'local',
      SEEDS_PATH: seedsPath,
      JOURNAL_PATH: journalPath,
      DESK_PATH: deskPath,
    });
    const output = collectOutput(child);
    const code = await waitForExit(child);
    return { code, output: output() };
  }
});

interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

function printDecisions(): string {
  const ignored = Array.from({ length: 600 }, (_, index) => `Name ${String(index + 1)}`);
  return [
    'names:',
    ...ignored.map((name) => `  - { name: ${name}, section: groups, ignore: true }`),
    'rows:',
    '  - { key: two, decline: Doubtful }',
    '  - { key: one, act: 1, set: { asserts: Says otherwise. }, reason: The words say otherwise }',
    '',
  ].join('\n');
}
