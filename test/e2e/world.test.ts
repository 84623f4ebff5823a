/** `npm run world`, and a server that serves the graph without seeds. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  collectOutput,
  createDataPath,
  launchCommand,
  post,
  runToEnd,
  startServer,
  waitForExit,
} from '../support/run-server.js';

const WORLD = fileURLToPath(new URL('../../dist/cli/world.js', import.meta.url));

async function runWorld(
  dataPath: string,
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = launchCommand(WORLD, args, { DATA_PATH: dataPath });
  const output = collectOutput(child);
  return { code: await waitForExit(child), output: output() };
}

describe('npm run world', () => {
  test('fills a graph that a server without seeds then serves', async () => {
    const DATA_PATH = createDataPath();
    const { code, output } = await runWorld(DATA_PATH, '--positions', '1000');
    expect(code).toBe(0);
    expect(output).toMatch(/^loading Statement: \d+ of \d+$/m);

    const server = await startServer({ DATA_PATH, SEEDS_PATH: 'none' });
    const { body } = await post(server.url, { query: '{ positions { totalCount } }' });
    expect(await server.stop()).toBe(0);

    expect(server.output()).toMatch(/already loaded/);
    expect((body.data?.['positions'] as { totalCount: number }).totalCount).toBeGreaterThanOrEqual(
      1000,
    );
  });

  test('the same world again writes nothing, and another one requires --replace', async () => {
    const DATA_PATH = createDataPath();
    await runWorld(DATA_PATH, '--positions', '500');

    expect(await runWorld(DATA_PATH, '--positions', '500')).toMatchObject({
      code: 0,
      output: expect.stringContaining('was already loaded') as string,
    });
    expect(await runWorld(DATA_PATH, '--positions', '500', '--seed', '2')).toMatchObject({
      code: 1,
      output: expect.stringContaining('Overwrite it with --replace') as string,
    });
    expect(
      await runWorld(DATA_PATH, '--positions', '500', '--seed', '2', '--replace'),
    ).toMatchObject({ code: 0 });
  });

  test.each([['0'], ['many'], ['1e9'], ['-1']])(
    '%s positions are refused in one line, with a hint to --help',
    async (given) => {
      const { code, output } = await runWorld(createDataPath(), '--positions', given);

      expect(code).toBe(1);
      expect(output.trim().split('\n')).toEqual([
        expect.stringMatching(/whole number from 1 to/),
        '(add --help for usage)',
      ]);
    },
  );
});

test('a server without seeds on an empty graph exits with 78', async () => {
  const { code, output } = await runToEnd({ DATA_PATH: createDataPath(), SEEDS_PATH: 'none' });

  expect(code).toBe(78);
  expect(output).toMatch(/SEEDS_PATH: is none, but the graph holds no complete dataset/);
});
