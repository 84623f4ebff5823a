import { beforeAll, expect, test } from 'vitest';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore } from '../support/load-corpus.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';
describeEachEngine('thread', (engine) => {
  let runQuery: RunQuery;
  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
  });
  test('x', async () => {
    const ids = ['position:cn-embassy-gb-20211125-1', 'position:cn-embassy-gb-202403-1', 'position:ru-embassy-gb-20181004-1', 'position:kp-ndc-20141227-1'];
    for (const id of ids) {
      const { result, statements } = await runQuery('query ($id: ID!) { thread(position: $id) { roots { id madeBy { id } } positions { depth latency { minDays maxDays } position { id kind occurredOn { value } } } participants { id } thirdParties { id } span { minDays maxDays } } }', { id });
      console.log(JSON.stringify(result, null, 1).replace(/\n\s+/g, ' '), statements.length);
    }
    expect(1).toBe(1);
  });
});
