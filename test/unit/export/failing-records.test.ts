/** Records that cannot be read to their end: whoever writes the file is told, whatever its format. */
import { expect, test } from 'vitest';
import { StoreUnavailableError } from '../../../src/domain/errors.js';
import type { ExportRecords } from '../../../src/export/export-format.js';
import { graphFormats } from '../../../src/export/formats.js';
import { testHead } from '../../support/export/write-format.js';

// eslint-disable-next-line @typescript-eslint/require-await -- the contract takes what comes in time
async function* failingRecords(): ExportRecords {
  yield [
    {
      kind: 'NODE',
      node: { id: 'state:aa', label: 'State', called: 'Aa', properties: { name: 'Aa' } },
    },
  ];
  throw new StoreUnavailableError('The engine went away.');
}

// An error that nobody listens to would fail the test run.
test.each(graphFormats)('$extension', async ({ write }) => {
  const bytes = write(failingRecords(), testHead, { add: () => undefined });

  await expect(
    (async () => {
      for await (const chunk of bytes) expect(chunk).toBeDefined();
    })(),
  ).rejects.toThrow('The engine went away.');
});
