import { expect, test } from 'vitest';
import { SerialQueue } from '../../../src/domain/serial-queue.js';

test('work begins once the work before it has ended, even if that failed', async () => {
  const queue = new SerialQueue();
  const seen: string[] = [];
  const work = (name: string, fails: boolean) => async () => {
    seen.push(`${name} begins`);
    await Promise.resolve();
    seen.push(`${name} ends`);
    if (fails) throw new Error(name);
    return name;
  };

  const first = queue.run(work('first', true));
  const second = queue.run(work('second', false));

  await expect(first).rejects.toThrow('first');
  await expect(second).resolves.toBe('second');
  expect(seen).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

test('settling waits for all queued work, and does not fail with it', async () => {
  const queue = new SerialQueue();
  let isDone = false;
  const failing = queue.run(async () => {
    await Promise.resolve();
    isDone = true;
    throw new Error('failed');
  });

  await queue.settle();

  expect(isDone).toBe(true);
  await expect(failing).rejects.toThrow('failed');
});
