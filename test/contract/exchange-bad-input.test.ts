/** The questions about exchanges, with invalid arguments. */
import { beforeAll, expect, test } from 'vitest';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore } from '../support/load-corpus.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

/** Each question with a filter, and the count that explains why an answer is empty. */
const filtered = [
  { root: 'dyads', reason: 'matchedAccusations', selection: 'totalCount nodes { accusations }' },
  {
    root: 'unanswered',
    reason: 'matchedAccusations',
    selection: 'totalCount nodes { waited { minDays } }',
  },
  { root: 'replyLatency', reason: 'matchedAccusations', selection: 'totalCount groups { value }' },
  { root: 'contradictions', reason: 'matchedPositions', selection: 'totalCount nodes { rule }' },
  { root: 'fidelity', reason: 'matchedPositions', selection: 'totalCount nodes { rule }' },
  { root: 'referrals', reason: 'matchedPositions', selection: 'totalCount nodes { concept }' },
  { root: 'timeline', reason: 'totalCount', selection: 'buckets { count }' },
] as const;

const required: Readonly<Record<string, string>> = {
  contradictions: ', kind: DISPUTE',
  timeline: ', interval: DAY',
};

function printQuery({ root, reason, selection }: (typeof filtered)[number]): string {
  return `query ($filter: PositionFilter) {
    ${root}(filter: $filter${required[root] ?? ''}) { ${reason} ${selection} }
  }`;
}

describeEachEngine('questions about exchanges with bad input', (engine) => {
  let runQuery: RunQuery;
  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
  });

  test.each(filtered)(
    '$root without matches is empty and counts why, in one statement',
    async (question) => {
      const { result, statements } = await runQuery(printQuery(question), {
        filter: { text: 'nobody ever said this' },
      });

      expect(result.errors).toBeUndefined();
      expect(result.data?.[question.root]).toMatchObject({ [question.reason]: 0 });
      const { nodes, buckets, groups } = result.data?.[question.root] as Record<string, unknown>;
      expect(nodes ?? buckets ?? groups).toEqual([]);
      expect(statements).toHaveLength(1);
    },
  );

  test.each(
    filtered.flatMap((question) =>
      [
        { problem: 'a malformed id', filter: { madeBy: ['state:zz'] }, says: /no "state:zz"/ },
        {
          problem: 'a period that ends before it begins',
          filter: { occurred: { from: '2022', to: '2021' } },
          says: /ends/,
        },
        {
          problem: 'a date that does not exist',
          filter: { occurred: { from: '2021-02-30' } },
          says: /2021-02-30/,
        },
      ].map((input) => ({ question, root: question.root, ...input })),
    ),
  )('$root refuses $problem before the engine is queried', async ({ question, filter, says }) => {
    const { result, statements } = await runQuery(printQuery(question), { filter });

    expect(result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(result.errors?.[0]?.message).toMatch(says);
    expect(statements).toHaveLength(0);
  });

  test.each(['2022-13', 'yesterday', '2021/2022'])(
    'a stance as of %s is refused before the engine is queried',
    async (asOf) => {
      const { result, statements } = await runQuery(
        'query ($asOf: String) { stance(actor: "state:cn", initiative: "initiative:global-initiative-on-data-security", asOf: $asOf) { totalCount } }',
        { asOf },
      );

      expect(result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
      expect(statements).toHaveLength(0);
    },
  );

  test('the thread of a position that does not exist is null', async () => {
    const { result } = await runQuery(
      '{ thread(position: "position:nowhere-1") { roots { id } } }',
    );

    expect(result).toEqual({ data: { thread: null } });
  });
});
