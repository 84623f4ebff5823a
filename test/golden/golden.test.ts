/**
 * GraphQL in, Cypher out: each `.graphql` file has beside it the statement (`.cypher`), the plan
 * (`.plan.txt`) and the parameters and answer (`.json`), which are equal on both engines.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { lintCypher } from '../support/lint-cypher.js';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore } from '../support/load-corpus.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const FOLDER = fileURLToPath(new URL('record', import.meta.url));
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.slice(0, -'.graphql'.length));

describeEachEngine('golden queries', (engine) => {
  let runQuery: RunQuery;

  beforeAll(async () => {
    const store = await openCorpusStore(engine);
    runQuery = await createQueryRunner(store);
  });

  test.each(names)('%s', async (name) => {
    const source = readFileSync(`${FOLDER}/${name}.graphql`, 'utf8');

    const { result, statements, explanations } = await runQuery(source);

    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    const [statement] = statements;
    expect(lintCypher(statement!.text)).toEqual([]);
    await expect(`${statement!.text}\n`).toMatchFileSnapshot(`${FOLDER}/${name}.cypher`);
    await expect(`${explanations.join('\n')}\n`).toMatchFileSnapshot(`${FOLDER}/${name}.plan.txt`);
    const answer = { parameters: statement!.params, data: result.data };
    await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(
      `${FOLDER}/${name}.json`,
    );
  });
});
