/** Commands and scripts: argument handling before any work starts, and the files they leave behind. */
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { collectOutput, launchCommand, waitForExit } from '../support/run-server.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
};

/** Passes unknown options to the command that it runs. */
const RUNS_A_COMMAND = 'test-neo4j.mjs';
const programs = [
  ...readdirSync(join(ROOT, 'dist', 'cli')).filter((name) => name.endsWith('.js')),
  ...readdirSync(join(ROOT, 'scripts')).filter(
    // It takes no arguments.
    (name) => name.endsWith('.mjs') && name !== 'prepare.mjs',
  ),
].filter((name) => name !== 'create-command.js' && name !== 'resolve-from-shell.js');
const pathOf = (name: string): string =>
  join(ROOT, name.endsWith('.mjs') ? 'scripts' : 'dist/cli', name);

test('there are commands and scripts to test', () => {
  expect(programs.length).toBeGreaterThan(10);
});

describe.each(programs)('%s', (name) => {
  test.each(['--help', '-h'])('%s prints the usage and does nothing', async (flag) => {
    const { code, output, files } = await run(name, [flag]);

    expect(output).toMatch(/^Usage: |^(npm run|node) /);
    expect(output).not.toMatch(/Neo4j: |Error:|at file:/);
    expect(code).toBe(0);
    expect(files).toEqual([]);
  });

  test('--version prints the version and does nothing', async () => {
    const { code, output, files } = await run(name, ['--version']);

    expect({ code, output, files }).toEqual({ code: 0, output: `${version}\n`, files: [] });
  });

  test.skipIf(name === RUNS_A_COMMAND)(
    'an unknown option is reported by a message, not by a stack trace',
    async () => {
      const { code, output, files } = await run(name, ['--nonsense']);

      expect(code).toBeGreaterThan(0);
      expect(output).toMatch(/--nonsense|required option/);
      expect(output).not.toMatch(/\n\s+at /);
      expect(files).toEqual([]);
    },
  );
});

describe('invalid arguments are reported before anything starts', () => {
  test.each([
    [
      'demarche.js',
      ['nothing', '--help'],
      'Unknown command "nothing". Commands: export, log, verify, checkout, release, merge, revert, redact, import.',
    ],
    [
      'demarche.js',
      ['help', 'nothing'],
      'Unknown command "nothing". Commands: export, log, verify, checkout, release, merge, revert, redact, import.',
    ],
    ['demarche.js', ['export', 'tables.csv'], 'There is no export "tables.csv".'],
    ['demarche.js', ['export', '/no/such/x.csv'], 'There is no export "/no/such/x.csv".'],
    ['demarche.js', ['export', 'positions.xls'], 'There is no format "xls" of positions.'],
    [
      'demarche.js',
      ['export', 'positions.csv', '--kind', 'denail'],
      'kind.0: there is no such value. Use one of ACCUSATION, DENIAL',
    ],
    ['demarche.js', ['export', 'claims.gexf', '--towards', 'actor'], 'Did you mean ACTORS?'],
    ['demarche.js', ['export', 'graph.gexf', '--from', '2020'], 'There is no parameter "from".'],
    ['demarche.js', ['export', 'graph.gexf', '-s', 'example.org'], '--server must be a URL'],
    ['demarche.js', ['export', 'graph.gexf', '-o', '/no/such/x'], 'There is no folder /no/such.'],
    ['demarche.js', ['export', 'graph.gexf', '-o', ROOT], 'is a folder.'],
    ['demarche.js', ['export', 'Graph.GEXF'], 'There is no graph at '],
    ['demarche.js', ['export', 'positions.csv', '--kind', 'denial'], 'There is no graph at '],
    ['world.js', ['--positions', 'many'], 'It must be a whole number'],
    ['bench.mjs', ['--only', 'dyads'], '--only requires --quick.'],
    ['measure-pages.mjs', ['many'], 'POSITIONS must be a whole number, but is "many".'],
    ['fuzz.mjs', ['hostil-requests'], 'Unknown test file "hostil-requests".'],
    ['screenshots.mjs', ['overveiw'], 'Unknown page "overveiw".'],
    ['install-readers.mjs', ['all'], 'Unknown argument "all".'],
  ])('%s %s', async (name, args, message) => {
    const { code, output, files } = await run(name, args);

    expect(output).toContain(message);
    expect(output).not.toMatch(/\n\s+at /);
    expect(code).toBeGreaterThan(0);
    expect(files).toEqual([]);
  });
});

test('paths are relative to the folder in which npm was called', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-shell-'));
  const { output } = await run(
    'seeds-check.js',
    ['my-seeds'],
    {
      INIT_CWD: folder,
      npm_package_json: join(ROOT, 'package.json'),
    },
    ROOT,
  );

  expect(output).toContain(join(folder, 'my-seeds'));
});

/** In an empty folder, with a graph that does not exist. */
async function run(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  folder = mkdtempSync(join(tmpdir(), 'demarche-command-')),
) {
  const data = mkdtempSync(join(tmpdir(), 'demarche-command-data-'));
  const child = launchCommand(
    pathOf(name),
    args,
    { DATA_PATH: join(data, 'graphs', 'graph.grafeo'), ...environment },
    folder,
  );
  const output = collectOutput(child);
  const code = await waitForExit(child);
  const files = [folder, data].flatMap((each) =>
    each === ROOT || !existsSync(each) ? [] : readdirSync(each),
  );
  return { code, output: output(), files };
}
