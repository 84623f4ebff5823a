/** Many requests of one kind, some of them at once. */
import { performance } from 'node:perf_hooks';

/** Milliseconds for one answer while `concurrency` are under way. */
export async function askMany(
  ask: () => Promise<unknown>,
  count: number,
  concurrency: number,
): Promise<number> {
  let left = count;
  const work = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await ask();
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: concurrency }, work));
  return (performance.now() - startedAt) / count;
}
