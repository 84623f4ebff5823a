/** The code in the researchers' guide runs on the files at its URLs, and prints the output shown. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeEmbedded } from '../support/engines.js';
import { describeWithPython, PYTHON } from '../support/export/python-readers.js';
import { createExportRunner } from '../support/export/run-export.js';
import { openCorpusStore } from '../support/load-corpus.js';

const guide = await readFile(new URL('../../docs/researchers.md', import.meta.url), 'utf8');
const downloads = [...guide.matchAll(/curl -f -o (\S+) 'http:\/\/127\.0\.0\.1:4000(\S+)'/g)];
const examples = [...guide.matchAll(/```python\n(.*?)```\n\n```text\n(.*?)```/gs)];

describeWithPython("The researchers' guide", () => {
  describeEmbedded('over the corpus', (engine) => {
    let folder: string;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'demarche-guide-'));
      const run = await createExportRunner(await openCorpusStore(engine));
      for (const [, file = '', address = ''] of downloads) {
        await writeFile(join(folder, file), (await run(address)).bytes);
      }
    });

    afterAll(() => rm(folder, { recursive: true }));

    test('has seven downloads and five examples', () => {
      expect([downloads.length, examples.length]).toEqual([7, 5]);
    });

    test.each(examples.map(([, code = '', answer = ''], index) => ({ code, answer, index })))(
      'example $index prints the output shown',
      async ({ code, answer }) => {
        const { stdout } = await promisify(execFile)(PYTHON, ['-c', code], { cwd: folder });

        expect(stdout).toBe(answer);
      },
    );
  });
});
