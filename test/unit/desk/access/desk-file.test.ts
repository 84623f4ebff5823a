/** The desk's files: written atomically, readable only by their owner, and not before the first change. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DeskFile } from '../../../../src/desk/access/desk-file.js';
import { ConfigError } from '../../../../src/domain/errors.js';
import { createDeskPath } from '../../../support/desk-server.js';

const schema = z.array(z.number());
const openFile = (folder: string) => new DeskFile(folder, 'numbers.json', schema, []);
const add =
  (number: number) =>
  (before: number[]): [number[], undefined] => [[...before, number], undefined];

describe('DeskFile', () => {
  it('writes nothing until something changes', async () => {
    const folder = createDeskPath();
    const file = openFile(folder);
    await file.update((before) => [before, undefined]);

    expect(() => statSync(folder)).toThrow(/ENOENT/);
  });

  it('keeps all concurrent changes in order, and leaves no temporary file', async () => {
    const folder = createDeskPath();
    const file = openFile(folder);
    const numbers = Array.from({ length: 30 }, (_, i) => i);
    await Promise.all(numbers.map((number) => file.update(add(number))));

    expect(file.value).toEqual(numbers);
    expect(openFile(folder).value).toEqual(numbers);
    expect(readdirSync(folder)).toEqual(['numbers.json']);
  });

  it('is readable only by its owner', async () => {
    const folder = createDeskPath();
    await openFile(folder).update(add(1));

    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'numbers.json')).mode & 0o777).toBe(0o600);
  });

  it('removes the remains of a crashed change at the next change', async () => {
    const folder = createDeskPath();
    mkdirSync(folder);
    writeFileSync(join(folder, 'numbers.json.tmp'), '[1, 2');
    const file = openFile(folder);
    expect(file.value).toEqual([]);
    await file.update(add(3));

    expect(readdirSync(folder)).toEqual(['numbers.json']);
    expect(openFile(folder).value).toEqual([3]);
  });

  it('changes nothing if a change throws, and continues with the next', async () => {
    const folder = createDeskPath();
    const file = openFile(folder);
    const failed = file.update(() => {
      throw new Error('no');
    });
    const next = file.update(add(1));

    await expect(failed).rejects.toThrow('no');
    await next;
    expect(file.value).toEqual([1]);
  });

  it.each(['', '[1,', '{"a":1}', '["x"]', 'null'])(
    'refuses a file with %j and leaves it unchanged',
    (text) => {
      const folder = createDeskPath();
      mkdirSync(folder);
      writeFileSync(join(folder, 'numbers.json'), text);

      expect(() => openFile(folder)).toThrow(ConfigError);
      expect(() => openFile(folder)).toThrow(/DESK_PATH: contains a damaged file, .*numbers\.json/);
      expect(readFileSync(join(folder, 'numbers.json'), 'utf8')).toBe(text);
    },
  );

  it('reports a failed write, keeps the old value, and continues once it can write', async () => {
    const folder = createDeskPath();
    const file = openFile(folder);
    // A file is in the place of the folder.
    writeFileSync(folder, '');
    await expect(file.update(add(1))).rejects.toThrow(
      /DESK_PATH: cannot be used: .*\((EEXIST|ENOTDIR)\)/,
    );

    expect(file.value).toEqual([]);
    expect(readdirSync(dirname(folder))).toHaveLength(1);
  });
});
