/** If reading the records fails midway, every format reports it to the writer of the file. */
import { expect, test } from 'vitest';
import { StoreUnavailableError } from '../../../src/domain/errors.js';
import type { ExportRecords } from '../../../src/export/export-format.js';
import { graphFormats } from '../../../src/export/formats.js';
import { testHead } from '../../support/export/write-format.js';

// eslint-disable-next-line @typescript-eslint/require-await -- the interface is asynchronous
async function* failingRecords(): ExportRecords {
  yield [
    {
      kind: 'NODE',
      node: { id: 'state:aa', label: 'State', called: 'Aa', properties: { name: 'Aa' } },
    },
  ];
  throw new StoreUnavailableError('The engine went away.');
}

// An unhandled error event would fail the test run.
test.each(graphFormats)('$extension', async ({ write }) => {
  const bytes = write(failingRecords(), testHead, { add: () => undefined });

  await expect(
    (async () => {
      for await (const chunk of bytes) expect(chunk).toBeDefined();
    })(),
  ).rejects.toThrow('The engine went away.');
});
