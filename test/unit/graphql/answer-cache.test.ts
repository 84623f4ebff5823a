import { expect, test } from 'vitest';
import { rawStatement, type RawRow } from '../../../src/cypher/statement.js';
import { AnswerCache } from '../../../src/graphql/answer-cache.js';

const statement = rawStatement('RETURN $n AS n', { n: 1 });

function countingEngine(answer: () => Promise<readonly RawRow[]>) {
  let asked = 0;
  return {
    asked: () => asked,
    ask: () => {
      asked += 1;
      return answer();
    },
  };
}

test('reads once per version, statement text and parameters', async () => {
  const answerCache = new AnswerCache();
  const engine = countingEngine(() => Promise.resolve([{ n: 1 }]));

  expect(await answerCache.read('v1', statement, engine.ask)).toEqual([{ n: 1 }]);
  expect(await answerCache.read('v1', statement, engine.ask)).toEqual([{ n: 1 }]);
  expect(engine.asked()).toBe(1);
  await answerCache.read('v2', statement, engine.ask);
  await answerCache.read('v1', rawStatement('RETURN $n AS n', { n: 2 }), engine.ask);
  expect(engine.asked()).toBe(3);
});

test('concurrent requests share one read', async () => {
  const answerCache = new AnswerCache();
  const engine = countingEngine(() => new Promise((resolve) => setTimeout(resolve, 5, [{ n: 1 }])));
  const [first, second] = [
    answerCache.read('v1', statement, engine.ask),
    answerCache.read('v1', statement, engine.ask),
  ];

  expect(await first).toBe(await second);
  expect(engine.asked()).toBe(1);
});

test('a failure rejects for all waiters and is not cached', async () => {
  const answerCache = new AnswerCache();
  const engine = countingEngine(() => Promise.reject(new Error('down')));

  await expect(answerCache.read('v1', statement, engine.ask)).rejects.toThrow('down');
  await expect(answerCache.read('v1', statement, engine.ask)).rejects.toThrow('down');
  expect(engine.asked()).toBe(2);
});

test('evicts the least recently used entry when it is full', async () => {
  const answerCache = new AnswerCache();
  const engine = countingEngine(() => Promise.resolve([{ text: 'x'.repeat(9_000_000) }]));
  for (const version of ['v1', 'v2', 'v3']) await answerCache.read(version, statement, engine.ask);
  await answerCache.read('v3', statement, engine.ask);
  expect(engine.asked()).toBe(3);

  await answerCache.read('v1', statement, engine.ask);
  expect(engine.asked()).toBe(4);
});
