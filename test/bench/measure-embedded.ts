/**
 * All shapes on the embedded engine: this server in process, one request at a time, because the
 * engine is for one person's graph.
 *
 *   node measure-embedded.js <positions> <result file>
 */
import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { openEmbeddedStore } from '../../src/graph/embedded/open-embedded-store.js';
import { digestOf } from './digest.js';
import { findSample } from './find-sample.js';
import { loadWorld } from './load-world.js';
import { readWholeSdl, say } from './process.js';
import type { EmbeddedResult } from './results.js';
import { allShapes } from './shapes/all.js';
import { createInProcess } from './sides/in-process.js';
import { spreadOf } from './statistics.js';

const [size = '20000', file = ''] = process.argv.slice(2);
const REPEATS = 10;

const store = openEmbeddedStore({ defaultTimeoutMs: 120_000 });
await loadWorld(store, Number(size));
const sample = await findSample(store);
const own = await createInProcess({ sdl: await readWholeSdl(), store, sample });
const shapes: EmbeddedResult['shapes'][number][] = [];
for (const shape of allShapes) {
  say(`embedded ${size}: ${shape.name}`);
  const prepared = own.prepare(shape);
  if (prepared === undefined) continue;
  const digest = digestOf(prepared.read(await prepared.ask()));
  const times: number[] = [];
  for (let index = 0; index < REPEATS; index += 1) {
    const startedAt = performance.now();
    await prepared.ask();
    times.push(performance.now() - startedAt);
  }
  shapes.push({ name: shape.name, ms: spreadOf(times).median, digest });
}
await store.close();
const result: EmbeddedResult = { positions: Number(size), shapes };
writeFileSync(file, JSON.stringify(result));
