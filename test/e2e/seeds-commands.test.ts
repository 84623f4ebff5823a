/** `seeds:check` and `quotes:check`: their output and exit codes. */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { CORPUS_FOLDER } from '../support/load-corpus.js';
import { changeSeeds, tinySeeds, writeSeedFolder } from '../support/tiny-seeds.js';

const CLI_FOLDER = fileURLToPath(new URL('../../dist/cli', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seeds-commands-'));
});

describe('seeds:check', () => {
  test('finds no faults in the shipped seeds', () => {
    const { status, stdout, stderr } = run('seeds-check', CORPUS_FOLDER);

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('No faults found.');
  });

  test('prints warnings but accepts the seeds', async () => {
    const seeds = join(folder, 'doubtful');
    await writeSeedFolder(
      seeds,
      changeSeeds('statements.yaml', 'form: evidence-challenge', 'form: non-denial'),
    );

    const { status, stdout, stderr } = run('seeds-check', seeds);

    expect(status).toBe(0);
    expect(stderr).toMatch(
      /statements\.yaml:54 .*: warning: denies, .* \(.*\)\n1 warning\(s\)\.\n$/,
    );
    expect(stdout).toContain('No faults found.');
  });

  test('fails on an unknown folder beside the files', async () => {
    const seeds = join(folder, 'beside');
    await writeSeedFolder(seeds, tinySeeds);
    await mkdir(join(seeds, 'mine'));

    const { status, stderr } = run('seeds-check', seeds);

    expect(status).toBe(1);
    expect(stderr).toMatch(
      /beside\/mine:0 \(file\): is a folder that is never read .*\n1 fault\(s\)\.\n$/,
    );
  });
});

describe('quotes:check', () => {
  test('fails if the folder of texts does not exist', () => {
    const { status, stderr } = run('quotes-check', join(folder, 'no-texts'));

    expect(status).toBe(1);
    expect(stderr).toMatch(/no-texts is not a readable folder\.\n$/);
  });

  test('fails if the folder holds no text of any page', async () => {
    const texts = join(folder, 'empty');
    await mkdir(texts);

    const { status, stderr } = run('quotes-check', texts);

    expect(status).toBe(1);
    expect(stderr).toMatch(/^Nothing was checked: /);
  });

  test('passes with one text that contains the words', async () => {
    const [seeds, texts] = [join(folder, 'sound'), join(folder, 'texts')];
    await writeSeedFolder(seeds, tinySeeds);
    await mkdir(texts);
    await writeFile(join(texts, 'two.txt'), 'The embassy called it pure fiction.');

    const { status, stdout } = run('quotes-check', texts, '--seeds', seeds);

    expect(status).toBe(0);
    expect(stdout).toContain('1 no text');
    expect(stdout).toContain('1 ok');
  });
});

function run(command: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [join(CLI_FOLDER, `${command}.js`), ...args], {
    encoding: 'utf8',
  });
}
