/** A table from its first reading to the record, again, changed, declined and taken back. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { act, openMemoryImports, reply, toCsv, type MemoryImports } from '../../support/curation/memory-imports.js';
import { ann, ben } from '../../support/curation/memory-record.js';

let record: MemoryImports;
beforeEach(async () => {
  record = await openMemoryImports();
});
afterEach(() => record.close());

const three = [act('one'), reply('two', 'one-1'), act('three')];

test('debug', async () => {
  const found = await record.read(toCsv(three));
  const { groups, listed } = await record.imports.list(found);
  for (const { entry } of listed) console.log(JSON.stringify(await groups.read(entry), null, 1));
});
