/**
 * The embedded engine's file: what was acknowledged survives kill -9, and one process has it at a
 * time.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { StoreUnavailableError } from '../../src/domain/errors.js';
import { openEmbeddedStore } from '../../src/graph/embedded/open-embedded-store.js';
import { describeEmbedded } from '../support/engines.js';
import { readRows, writeOne } from '../support/read-values.js';

const WRITER = new URL('../support/write-batches.mjs', import.meta.url).pathname;
const BATCH_SIZE = 200;
const INDEX = { name: 'row_text', label: 'Row', property: 'text' };

describeEmbedded('the file of the embedded graph', () => {
  let folder: string;
  let path: string;
  const children: ChildProcess[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'demarche-crash-'));
    path = join(folder, 'data', 'graph.grafeo');
  });
  afterEach(async () => {
    for (const child of children.splice(0)) await kill(child);
    rmSync(folder, { recursive: true, force: true });
  });

  const startWriter = async (): Promise<{ child: ChildProcess; acknowledged: number[] }> => {
    const child = spawn(process.execPath, [WRITER, path, String(BATCH_SIZE)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    const acknowledged: number[] = [];
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (line) => acknowledged.push(Number(line)));
    while (acknowledged.length < 5) await once(lines, 'line');
    return { child, acknowledged };
  };

  it('has every acknowledged batch, whole, after kill -9 during writes, three times', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { child, acknowledged } = await startWriter();
      await kill(child);

      const store = openEmbeddedStore({ path });
      const rows = await readRows(
        store,
        'MATCH (n:Row) RETURN n.batch AS batch, count(n) AS size ORDER BY batch',
      );
      await store.close();

      const sizes = new Map(rows.map(({ batch, size }) => [batch, size]));
      for (const batch of acknowledged) expect(sizes.get(batch)).toBe(BATCH_SIZE);
      // A batch that was written but not acknowledged may be there, but never in part.
      expect(new Set(sizes.values())).toEqual(new Set([BATCH_SIZE]));
    }
  });

  it('tells a second process in one line which process to stop', async () => {
    const { child } = await startWriter();

    expect(() => openEmbeddedStore({ path })).toThrow(StoreUnavailableError);
    expect(() => openEmbeddedStore({ path })).toThrow(
      `The graph file ${path} is in use by another process (process ${String(child.pid)}). ` +
        'Stop that one, or set DATA_PATH to another file.',
    );
  });

  it('gives a second process a failure and the line when it starts beside this one', async () => {
    const store = openEmbeddedStore({ path });

    const second = spawnSync(process.execPath, [WRITER, path, '1'], { encoding: 'utf8' });

    expect(second.status).toBe(1);
    expect(second.stdout).toBe('');
    expect(await readRows(store, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
    await store.close();
  });

  it('minds no process note that a crash left behind', async () => {
    const { child } = await startWriter();
    await kill(child);
    writeFileSync(`${path}.pid`, '1\n');

    const store = openEmbeddedStore({ path });

    expect(readFileSync(`${path}.pid`, 'utf8')).toBe(`${String(process.pid)}\n`);
    await store.close();
    expect(existsSync(`${path}.pid`)).toBe(false);
  });

  it('says that this process itself has the file open', async () => {
    const store = openEmbeddedStore({ path });

    expect(() => openEmbeddedStore({ path })).toThrow('is already open in this process');

    await store.close();
  });

  it('says in one line that a file is no graph', () => {
    const text = join(folder, 'notes.txt');
    writeFileSync(text, 'not a graph\n'.repeat(1_000));

    expect(() => openEmbeddedStore({ path: text })).toThrow(StoreUnavailableError);
    expect(() => openEmbeddedStore({ path: text })).toThrow(
      /^The graph file .* is damaged, or is not a graph file\. Move it away/,
    );
  });

  it('keeps its content and its text index from one opening to the next', async () => {
    const first = openEmbeddedStore({ path });
    await first.ensureIndexes([{ label: 'Row', property: 'id', unique: true }], [INDEX]);
    await writeOne(first, "MERGE (n:Row {id: 'r'}) SET n.text = 'groundless accusations'");
    await first.close();

    const second = openEmbeddedStore({ path });
    const hit = { id: 'r', text: 'groundless accusations' };
    const search = (word: string) => ({
      indexes: [INDEX],
      words: [{ word, isPrefix: false }],
      limit: 5,
    });
    expect(await second.searchText(search('groundless'))).toEqual([hit]);

    await second.ensureIndexes([{ label: 'Row', property: 'id', unique: true }], [INDEX]);
    expect(await second.searchText(search('accusations'))).toEqual([hit]);
    await second.close();
  });
});

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
