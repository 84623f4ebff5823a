/**
 * Lets the engine read the next page while the last one is written, and everybody else have a turn
 * in between: rows that were just read would else be written in the same one.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';

/** The same items; the next one is asked for before the last one is handed on. */
export async function* readAhead<Item>(source: AsyncIterable<Item>): AsyncGenerator<Item> {
  const items = source[Symbol.asyncIterator]();
  let next = items.next();
  try {
    for (;;) {
      const item = await next;
      if (item.done === true) return;
      next = items.next();
      // Who stops reading never asks how it ended.
      next.catch(() => undefined);
      await nextTurn();
      yield item.value;
    }
  } finally {
    await items.return?.();
  }
}
