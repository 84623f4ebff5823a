/** Questions over everything: what they cost the engine once, and from the answers that are kept. */
import { performance } from 'node:perf_hooks';
import type { InProcess } from './sides/in-process.js';
import { spreadOf } from './statistics.js';

export interface CachedTimes {
  readonly name: string;
  /** Milliseconds of the first answer, and of those after it. */
  readonly firstMs: number;
  readonly cachedMs: number;
}

const REPEATS = 20;

const questions = [
  {
    name: 'dyads over everything',
    query:
      '{ dyads(first: 20) { nodes { accuser { id name } accused { id name } accusations answeredBySide } totalCount } }',
  },
  {
    name: 'timeline over everything by kind',
    query:
      '{ timeline(interval: YEAR, by: KIND) { buckets { from count values { value count } } } }',
  },
] as const;

/** @param side one that keeps answers */
export async function measureCached(side: InProcess): Promise<readonly CachedTimes[]> {
  const results: CachedTimes[] = [];
  for (const { name, query } of questions) {
    const time = async (): Promise<number> => {
      const startedAt = performance.now();
      await side.askAnew(query, {});
      return performance.now() - startedAt;
    };
    const firstMs = await time();
    const after: number[] = [];
    for (let index = 0; index < REPEATS; index += 1) after.push(await time());
    results.push({ name, firstMs, cachedMs: spreadOf(after).median });
  }
  return results;
}
