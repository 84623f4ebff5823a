/** Statements per request = root fields, whatever the number of rows and the form of the query. */
import { beforeAll, expect, test } from 'vitest';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore } from '../support/load-corpus.js';
import { manifest } from '../support/manifest.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const POSITIONS = `
  nodes {
    id madeBy { name } against { role actor { id } } statement { documents { publisher { name } } }
    respondsTo { position { id } } responses { totalCount nodes { id } } evidence { document { url } }
  }`;

describeEachEngine('one statement per root field', (engine) => {
  let runQuery: RunQuery;

  beforeAll(async () => {
    const store = await openCorpusStore(engine);
    runQuery = await createQueryRunner(store);
  });

  test.each([1, 200])('for %i parents', async (first) => {
    const { result, statements } = await runQuery(
      `query ($first: Int) { positions(first: $first) { totalCount ${POSITIONS} } }`,
      { first },
    );

    expect(result.errors).toBeUndefined();
    expect(result.data).toMatchObject({ positions: { totalCount: manifest.positions } });
    expect((result.data as { positions: { nodes: unknown[] } }).positions.nodes).toHaveLength(
      first,
    );
    expect(statements).toHaveLength(1);
  });

  test('for several roots, one each', async () => {
    const { result, statements } = await runQuery(
      `{ a: denials { ${POSITIONS} } b: denials(last: 5) { ${POSITIONS} }
         dataset { version licence counts { positions } } state(code: "cn") { name } }`,
    );

    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(4);
  });

  test('none where the id cannot be one of the type', async () => {
    const { result, statements } = await runQuery(
      '{ position(id: "state:cn") { id } node(id: "Robert\'); DROP") { id } }',
    );

    expect(result).toMatchObject({ data: { position: null, node: null } });
    expect(statements).toHaveLength(0);
  });

  test('the text does not depend on aliases, scalars, their order or values', async () => {
    const texts = [];
    for (const source of [
      '{ denials(filter: {madeBy: ["state:cn"]}) { nodes { id asserts madeBy { id } evidence { exact } } } }',
      '{ x: denials(first: 7, filter: {madeBy: ["state:ru", "state:ir"]}) { nodes { e: evidence { speech } m: madeBy { name } form } } }',
    ]) {
      const { statements } = await runQuery(source);
      texts.push(statements[0]?.text);
    }

    expect(texts[0]).toBeDefined();
    expect(texts[0]).toBe(texts[1]);
  });
});
