/** Long work in turns, so that requests are answered meanwhile. */
import { setImmediate } from 'node:timers/promises';

/** Longer work is interrupted. */
const MAX_TURN_MS = 15;

/** The turns of one piece of work. */
export class Turns {
  #since = performance.now();

  /** Call between short steps: lets others work if this turn has taken long enough. */
  async pause(): Promise<void> {
    if (performance.now() - this.#since < MAX_TURN_MS) return;
    await setImmediate();
    this.#since = performance.now();
  }
}

/** Passes items on, and lets others work after each few milliseconds. */
export async function* takeTurns<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
): AsyncGenerator<Item> {
  const turns = new Turns();
  for await (const item of items) {
    yield item;
    await turns.pause();
  }
}
