/** Messages about a graph file that cannot be used: one line with the right remedy. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeStorageFailure } from '../../../src/graph/embedded/storage-failure.js';
import { openEmbeddedStore } from '../../../src/graph/embedded/open-embedded-store.js';

const folder = mkdtempSync(join(tmpdir(), 'demarche-storage-'));

// Messages of the engine.
test.each([
  [
    'GRAFEO-X003: I/O error: cannot write 136 bytes: No space left on device (os error 28)',
    /disk is full.*Free some space/,
  ],
  [
    'GRAFEO-X001: Internal error: cannot inspect database path: Permission denied (os error 13)',
    /no permission to write it.*DATA_PATH/,
  ],
  [
    'GRAFEO-X001: Internal error: cannot open the migration lock file: Read-only file system (os error 30)',
    /read-only.*DATA_PATH/,
  ],
  [
    'GRAFEO-S002: the file is damaged at byte 20480: fails its checksum',
    /is damaged.*Move it away/,
  ],
])('%s', (message, expected) => {
  const told = describeStorageFailure('data/graph.grafeo', new Error(message));

  expect(told).toMatch(expected);
  expect(told).not.toMatch(/\n|in use|GRAFEO/);
});

test('a lock is not a storage failure', () => {
  const error = new Error('GRAFEO-X001: Internal error: the database is locked');

  expect(describeStorageFailure('data/graph.grafeo', error)).toBeUndefined();
});

test('a file of another format, a folder, and a file in place of the folder', () => {
  const text = join(folder, 'text.grafeo');
  writeFileSync(text, 'not a graph');
  const directory = join(folder, 'directory.grafeo');
  mkdirSync(directory);

  expect(() => openEmbeddedStore({ path: text })).toThrow(/not a graph file.*Move it away/);
  expect(() => openEmbeddedStore({ path: directory })).toThrow(/not a graph file.*Move it away/);
  expect(() => openEmbeddedStore({ path: join(text, 'graph.grafeo') })).toThrow(
    /a file exists where its folder should be/,
  );
});
