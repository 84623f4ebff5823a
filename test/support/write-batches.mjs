/**
 * Writes batches to a graph file until it is killed, and prints the number of each batch once it is
 * committed. Run as a process of its own by test/integration/embedded-crash.test.ts, over the built
 * adapter, because plain Node reads no TypeScript (`npm test` builds what is stale).
 *
 *   node write-batches.mjs <file> <rows a batch>
 */
import { openEmbeddedStore } from '../../dist/graph/embedded/open-embedded-store.js';

const [path, size] = process.argv.slice(2);

try {
  const store = openEmbeddedStore({ path });
  for (let batch = Date.now(); ; batch += 1) {
    const rows = Array.from({ length: Number(size) }, (_, row) => ({
      id: `${batch}-${row}`,
      batch,
    }));
    // Two statements: a batch that survives in part would show.
    const write = (half) => ({
      text: 'UNWIND $rows AS r MERGE (n:Row {id: r.id}) SET n.batch = r.batch',
      params: { rows: half },
      parseRow: (row) => row,
    });
    const middle = rows.length / 2;
    await store.write([write(rows.slice(0, middle)), write(rows.slice(middle))]);
    process.stdout.write(`${batch}\n`);
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
