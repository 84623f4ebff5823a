/**
 * Writes to a journal as eight callers at once until it is killed, and prints the key of each line
 * once it is acknowledged. Run as a process of its own by test/integration/journal-process.test.ts,
 * over the built journal, because plain Node reads no TypeScript (`npm test` builds what is stale).
 *
 *   node write-journal.mjs <folder> <prefix of its keys>
 *
 * One caller writes CHECKPOINTs and another redacts what it wrote, so that kills also meet the begin
 * of a segment and the removal of a body.
 */
import { writeSync } from 'node:fs';
import { Journal } from '../../dist/journal/journal.js';

const CALLERS = 8;
const [folder, prefix] = process.argv.slice(2);

// A file that may not grow is an error to handle here, not the end of the process.
process.on('SIGXFSZ', () => undefined);

const tell = (line) => writeSync(1, `${line}\n`);

async function call(journal, caller) {
  for (let number = 0; ; number += 1) {
    const key = `${prefix}-${caller}-${number}`;
    const by = `caller ${caller}`;
    const kind = caller === 0 && number % 4 === 0 ? 'CHECKPOINT' : 'ACCEPT';
    const body = { key, text: 'x'.repeat((number % 20) * 100) };
    const { seq } = await journal.append({ kind, by, key, body });
    tell(key);
    if (caller === 1 && number % 4 === 0) {
      await journal.redact(seq, { by, key: `${key}-redaction`, reason: 'test' });
      tell(`${key}-redaction`);
    }
  }
}

try {
  const journal = await Journal.open(folder, { maxSegmentBytes: 20_000 });
  tell('open');
  await Promise.all(Array.from({ length: CALLERS }, (_, caller) => call(journal, caller)));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
