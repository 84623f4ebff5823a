/** Bad input gets a coded, helpful error before the engine is queried. */
import { beforeAll, expect, test } from 'vitest';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore } from '../support/load-corpus.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const deepQuery = (levels: number): string =>
  `{ position(id: "position:cn-embassy-gb-20211125-1") { ${'respondsTo { position { '.repeat(levels)} id ${'} }'.repeat(levels)} } }`;

const cases: readonly (readonly [name: string, query: string, code: string, message: RegExp])[] = [
  [
    'a page that is too large',
    '{ positions(first: 100000) { totalCount } }',
    'BAD_USER_INPUT',
    /0 to 200/,
  ],
  [
    'a negative page forward',
    '{ positions(first: -1) { totalCount } }',
    'BAD_USER_INPUT',
    /0 to 200/,
  ],
  ['a negative page', '{ positions(last: -1) { totalCount } }', 'BAD_USER_INPUT', /0 to 200/],
  [
    'first with last',
    '{ positions(first: 1, last: 1) { totalCount } }',
    'BAD_USER_INPUT',
    /not both/,
  ],
  [
    'a broken cursor',
    '{ positions(after: "%%%") { totalCount } }',
    'BAD_USER_INPUT',
    /not a valid cursor/,
  ],
  [
    'a random cursor',
    '{ positions(after: "eyJhIjoxfQ") { nodes { id } } }',
    'BAD_USER_INPUT',
    /not a valid cursor/,
  ],
  [
    'an unknown id',
    '{ denials(filter: {madeBy: ["state:chn"]}) { totalCount } }',
    'BAD_USER_INPUT',
    /Did you mean `state:c/,
  ],
  [
    'an unknown id deep in a filter',
    '{ denials(filter: {not: {or: [{concerns: ["incident:wanacry"]}]}}) { totalCount } }',
    'BAD_USER_INPUT',
    /`incident:wannacry`/,
  ],
  [
    'an id of another kind',
    '{ positions(filter: {concerns: ["state:cn"]}) { totalCount } }',
    'BAD_USER_INPUT',
    /id of a State/,
  ],
  [
    'a date that does not exist',
    '{ positions(filter: {occurred: {from: "2021-02-30"}}) { totalCount } }',
    'BAD_USER_INPUT',
    /occurred\.from: .*not a date that exists/,
  ],
  [
    'a date in another format',
    '{ positions(filter: {occurred: {from: "30.2.2021"}}) { totalCount } }',
    'BAD_USER_INPUT',
    /write 2021-11-25/,
  ],
  [
    'an interval as the end of a period',
    '{ positions(filter: {occurred: {to: "2016/2018"}}) { totalCount } }',
    'BAD_USER_INPUT',
    /occurred\.to: "2016\/2018" is an interval/,
  ],
  [
    'pages that multiply',
    '{ states(first: 200) { nodes { positionsAgainst(first: 200) { nodes { madeBy { id positions(first: 200) { nodes { id } } } } } } } }',
    'QUERY_TOO_COSTLY',
    /smaller pages/,
  ],
  [
    'a period that ends before it starts',
    '{ positions(filter: {occurred: {from: "2022", to: "2021"}}) { totalCount } }',
    'BAD_USER_INPUT',
    /occurred: the period ends/,
  ],
  [
    'a text that is too long',
    `{ positions(filter: {text: "${'x'.repeat(201)}"}) { totalCount } }`,
    'BAD_USER_INPUT',
    /at most 200/,
  ],
  ['an invalid code', '{ state(code: "Norway") { id } }', 'BAD_USER_INPUT', /two or three letters/],
  [
    'a nested page that is too large',
    '{ state(code: "no") { positions(first: 201) { totalCount } } }',
    'BAD_USER_INPUT',
    /0 to 200/,
  ],
  ['a query of 60 levels', deepQuery(60), 'QUERY_TOO_COSTLY', /more than 8 relationships/],
  ['a query of 9 levels', deepQuery(9), 'QUERY_TOO_COSTLY', /Ask for less depth/],
  [
    'a filter of too many parts',
    `{ positions(filter: {or: [${'{text: "a"},'.repeat(51)}]}) { totalCount } }`,
    'BAD_USER_INPUT',
    /at most 50 parts/,
  ],
  [
    'a filter that is too deep',
    `{ positions(filter: ${'{not: '.repeat(20)}{}${'}'.repeat(20)}) { totalCount } }`,
    'BAD_USER_INPUT',
    /10 deep/,
  ],
  [
    'too many ids',
    `{ positions(filter: {madeBy: [${'"state:cn",'.repeat(501)}]}) { totalCount } }`,
    'BAD_USER_INPUT',
    /at most 500/,
  ],
  [
    'too many nodes',
    `{ nodes(ids: [${'"state:cn",'.repeat(201)}]) { id } }`,
    'BAD_USER_INPUT',
    /at most 200/,
  ],
];

describeEachEngine('bad input', (engine) => {
  let runQuery: RunQuery;

  beforeAll(async () => {
    const store = await openCorpusStore(engine);
    runQuery = await createQueryRunner(store);
  });

  test.each(cases)('%s', async (_name, query, code, message) => {
    const { result, statements } = await runQuery(query);

    expect(result.errors).toHaveLength(1);
    expect(result.errors?.[0]?.extensions['code']).toBe(code);
    expect(result.errors?.[0]?.message).toMatch(message);
    expect(statements).toHaveLength(0);
  });

  test.each([
    ['of another filter', 'positions(filter: {kind: [DENIAL]}, after: $after)'],
    ['of another order', 'positions(orderBy: OCCURRED_ASC, after: $after)'],
    ['of another field', 'denials(after: $after)'],
    ['of another kind of record', 'statements(after: $after)'],
  ])('a cursor %s', async (_name, field) => {
    const first = await runQuery('{ positions(first: 1) { pageInfo { endCursor } } }');
    const page = first.result.data as unknown as { positions: { pageInfo: { endCursor: string } } };

    const { result } = await runQuery(`query ($after: String) { ${field} { totalCount } }`, {
      after: page.positions.pageInfo.endCursor,
    });

    expect(result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(result.errors?.[0]?.message).toMatch(/comes from another query/);
  });

  test('half of a surrogate pair is refused in filters and cursors', async () => {
    const half = '\ud800';
    const cursor = Buffer.from(`["x", "${half}", "\\ud800"]`).toString('base64url');
    const runs = await Promise.all([
      runQuery('query ($t: String) { positions(filter: {text: $t}) { totalCount } }', { t: half }),
      runQuery('query ($t: [String!]) { states(filter: {region: $t}) { totalCount } }', {
        t: [half],
      }),
      runQuery('query ($c: String) { states(after: $c) { totalCount } }', { c: cursor }),
      runQuery('query ($id: ID!) { node(id: $id) { id } }', { id: half }),
    ]);

    expect(runs.map(({ result }) => result.errors?.[0]?.extensions['code'])).toEqual([
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
      undefined,
    ]);
  });

  test('an id that does not exist is null, not an error', async () => {
    const { result } = await runQuery(
      '{ position(id: "position:none-1") { id } node(id: "") { id } state(code: "zz") { id } nodes(ids: ["", "state:zz"]) { id } }',
    );

    expect(result).toEqual({
      data: { position: null, node: null, state: null, nodes: [null, null] },
    });
  });

  test('an error in one root does not affect the others', async () => {
    const { result } = await runQuery(
      '{ bad: positions(first: -1) { totalCount } ids: nodes(ids: []) { id } good: state(code: "GB") { id } dataset { licence } }',
    );

    expect(result.data).toMatchObject({ bad: null, ids: [], good: { id: 'state:gb' } });
    expect(result.errors).toMatchObject([
      { path: ['bad'], extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
