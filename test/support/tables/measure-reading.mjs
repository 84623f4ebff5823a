/**
 * Reads a table with the built program, in a process of its own, and prints the number of rows, the
 * largest heap that was in use after a collection, and the time as JSON.
 *
 *     node --expose-gc measure-reading.mjs FILE
 */
import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readTable } from '../../../dist/tables/read-table.js';

const ROWS_PER_SAMPLE = 2000;

const [path] = process.argv.slice(2);
const start = performance.now();
let rows = 0;
let heapBytes = 0;
for await (const item of readTable({ path, name: basename(path) })) {
  if ('code' in item) throw new Error(item.message);
  rows += 1;
  if (rows % ROWS_PER_SAMPLE !== 0) continue;
  globalThis.gc();
  heapBytes = Math.max(heapBytes, process.memoryUsage().heapUsed);
}
const milliseconds = Math.round(performance.now() - start);
console.log(JSON.stringify({ rows, heapBytes, milliseconds }));
