/**
 * Reads the next page while the current one is written, and yields to other requests in between.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Yields the same items, requesting each before the previous one is passed on. */
export async function* readAhead<Item>(source: AsyncIterable<Item>): AsyncGenerator<Item> {
  const items = source[Symbol.asyncIterator]();
  let next = items.next();
  try {
    for (;;) {
      const item = await next;
      if (item.done === true) return;
      next = items.next();
      // A consumer that stops early never awaits this promise.
      next.catch(() => undefined);
      await nextTurn();
      yield item.value;
    }
  } finally {
    await items.return?.();
  }
}
