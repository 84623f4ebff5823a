/** The reasons that the playground shows for empty answers, on the real data. */
import { buildSchema } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { readSdl } from '../../src/packaged-files.js';
import { explainEmpty } from '../../src/web/playground/explain-empty.js';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore } from '../support/load-corpus.js';
import { manifest } from '../support/manifest.js';
import { createOperationRunner, createQueryRunner, type RunQuery } from '../support/run-query.js';

type Values = Readonly<Record<string, unknown>>;

describeEachEngine('the reason of an empty answer', (engine) => {
  let runQuery: RunQuery;
  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
  });

  /** Runs the query and the explanation, as the page does. */
  const explain = async (source: string, variables: Values = {}): Promise<readonly string[]> => {
    const { result } = await runQuery(source, variables);
    expect(result.errors).toBeUndefined();
    const schema = buildSchema(await readSdl());
    const { sentences, followUp } = explainEmpty(
      source,
      variables,
      undefined,
      result.data ?? {},
      schema,
    );
    if (followUp === undefined) return sentences;
    const { result: answer } = await runQuery(followUp.query, followUp.variables);
    expect(answer.errors).toBeUndefined();
    return [...sentences, ...followUp.explain(answer.data ?? {})];
  };

  test('names the key without which there would be a result', async () => {
    const [sentence, ...others] = await explain(
      `query ($from: String) { denials(filter: { madeBy: ["state:cn"], occurred: { from: $from } }) { nodes { id } } }`,
      { from: '2040' },
    );
    const { result } = await runQuery(
      '{ denials(filter: { madeBy: ["state:cn"] }) { totalCount } }',
    );
    const { denials } = result.data as { denials: { totalCount: number } };

    expect(others).toEqual([]);
    expect(sentence).toContain(`without \`occurred\` there are ${String(denials.totalCount)}.`);
    expect(sentence).not.toContain('without `madeBy`');
    expect(sentence).toContain(`In all, the corpus holds ${String(manifest.nodes.Denial)}`);
  });

  test("repeats the server's reason for an impossible filter, without another query", async () => {
    const source =
      '{ all: accusations(filter: { denialForm: [PARTIAL] }) { totalCount } denials(filter: { text: "zzzz" }) { totalCount } }';
    const { result } = await runQuery(source);
    const { extensions } = await (
      await createOperationRunner(await openCorpusStore(engine))
    )(source);
    const schema = buildSchema(await readSdl());

    const { sentences, followUp } = explainEmpty(
      source,
      {},
      undefined,
      result.data ?? {},
      schema,
      extensions?.warnings,
    );

    expect(sentences).toEqual([
      '`all`: No position can match this filter: kind is ACCUSATION, denialForm applies to a DENIAL only.',
    ]);
    expect(followUp?.query).not.toContain('accusations');
    expect(followUp?.query).toContain('denials');
  });

  test('of one key is that key', async () => {
    expect(await explain('{ positions(filter: { text: "zzzz" }) { totalCount } }')).toEqual([
      expect.stringContaining(
        `No positions match \`text\`: without \`text\` there are ${String(manifest.positions)}`,
      ),
    ]);
  });

  test('says when no single key is the reason', async () => {
    expect(
      await explain(
        '{ positions(filter: { text: "zzzz", occurred: { from: "2040" } }) { nodes { id } } }',
      ),
    ).toEqual([expect.stringContaining('no single key is the reason')]);
  });

  test('is the page where the filter has matches but the cursor does not', async () => {
    const { result } = await runQuery('{ states(last: 1) { pageInfo { endCursor } } }');
    const { states } = result.data as { states: { pageInfo: { endCursor: string } } };

    expect(
      await explain('query ($after: String) { states(after: $after) { nodes { id } } }', {
        after: states.pageInfo.endCursor,
      }),
    ).toEqual([expect.stringContaining('but none on this page')]);
  });

  test('finds defaults of variables, aliases and roots inside fragments', async () => {
    const sentences = await explain(`
      query ($filter: ActorFilter = { name: "nobody", types: [STATE] }) { ...Roots }
      fragment Roots on Query { who: actors(filter: $filter) { edges { cursor } } ... { incidents(filter: { name: "nothing" }) { totalCount } } }`);

    expect(sentences).toHaveLength(2);
    expect(sentences[0]).toMatch(/No actors match .*without `name` there are 194/);
    expect(sentences[1]).toMatch(/No incidents match `name`/);
  });

  test('of a record that does not exist is its id', async () => {
    expect(await explain('{ it: position(id: "position:none-1") { id } }')).toEqual([
      expect.stringContaining('`it` is null'),
    ]);
  });

  test('is not given for an answer with results', async () => {
    expect(await explain('{ denials(first: 1) { nodes { id } } dataset { version } }')).toEqual([]);
  });
});
