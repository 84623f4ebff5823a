/** The filters of the other kinds of record, each leaf compared with the corpus. */
import { beforeAll, expect, test } from 'vitest';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore } from '../support/load-corpus.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

/** Root, filter, and the ids on the first page or their number. */
const cases: readonly (readonly [field: string, expected: number | readonly string[]])[] = [
  ['actors(filter: {name: "ZHAO lij"})', ['spokesperson:zhao-lijian']],
  ['actors(filter: {name: "fancy bear"})', ['group:apt28']],
  ['states(filter: {name: "us", iso2: ["ru", "US"]})', ['state:ru', 'state:us']],
  ['states(filter: {region: ["Oceania"], iso2: ["au", "nz", "gb"]})', ['state:au', 'state:nz']],
  ['actors(filter: {types: [BLOC]})', 5],
  ['agencies(filter: {partOf: ["agency:us-dhs"]})', ['agency:us-cisa']],
  ['spokespersons(filter: {types: [STATE]})', 0],
  ['initiatives(filter: {kind: [UN_RESOLUTION]})', 10],
  ['initiatives(filter: {name: "a/res/60/45"})', ['initiative:un-ga-res-60-45']],
  ['initiatives(filter: {proposedBy: ["state:eg"]})', ['initiative:programme-of-action']],
  ['incidents(filter: {name: "wannacry"})', ['incident:wannacry']],
  ['incidents(filter: {saidToAffect: ["state:ge"]})', ['incident:georgia-2019']],
  [
    'incidents(filter: {partOf: ["incident:apt28-france"]})',
    ['incident:macron-leaks-2017', 'incident:tv5monde-2015'],
  ],
  ['incidents(filter: {partOf: ["incident:tv5monde-2015"]})', 0],
  [
    'incidents(filter: {occurred: {from: "2017-05-12", to: "2017-05-12"}, kind: [OPERATION], name: "wanna"})',
    ['incident:wannacry'],
  ],
  ['documents(filter: {title: "lacks factual BASIS"})', ['document:peoplecn-20211127']],
  ['documents(filter: {title: "people.cn"})', 0],
  [
    'documents(filter: {published: {from: "2021-11-27", to: "2021-11-27"}, publisherKind: [STATE_MEDIA]})',
    ['document:peoplecn-20211127'],
  ],
  ['documents(filter: {affiliatedWith: ["state:ir"], language: ["sw"]})', 0],
  [
    'statements(filter: {issuedBy: ["agency:gb-ncsc"], occurred: {from: "2021", to: "2021"}})',
    ['statement:gb-ncsc-review-202111'],
  ],
  [
    'statements(filter: {deliveredBy: ["spokesperson:dmitry-peskov"], occurred: {to: "2007"}})',
    ['statement:ru-peskov-20070517'],
  ],
  ['statements(filter: {madeBy: ["state:eg"]})', ['statement:multi-poa-202010']],
  ['statements(filter: {sourceCheck: INCOMPLETE})', 16],
];

describeEachEngine('the small filters', (engine) => {
  let runQuery: RunQuery;

  beforeAll(async () => {
    const store = await openCorpusStore(engine);
    runQuery = await createQueryRunner(store);
  });

  test.each(cases)('%s', async (field, expected) => {
    const { result } = await runQuery(`{ found: ${field} { totalCount nodes { id } } }`);

    expect(result.errors).toBeUndefined();
    const { found } = result.data as unknown as {
      found: { totalCount: number; nodes: { id: string }[] };
    };
    if (typeof expected === 'number') expect(found.totalCount).toBe(expected);
    else expect(found.nodes.map(({ id }) => id).sort()).toEqual([...expected].sort());
  });

  test.each([
    ['US', 'state:us'],
    ['U.S.', 'state:us'],
    ['usa', 'state:us'],
    ['American', 'state:us'],
    ['PRC', 'state:cn'],
    ['Chinese', 'state:cn'],
    ['state:kp', 'state:kp'],
    ['kp', 'state:kp'],
    ['DPRK', 'state:kp'],
    ['GBR', 'state:gb'],
    ['Great Britain', 'state:gb'],
    ['turkiye', 'state:tr'],
    ['agency:cn-mfa', 'agency:cn-mfa'],
    ['FBI', 'agency:us-fbi'],
    ['foreign affairs china', 'agency:cn-mfa'],
    ['EU', 'bloc:eu'],
    ['soreide', 'spokesperson:ine-eriksen-soreide'],
  ])('the first actor called %s is %s', async (name, expected) => {
    const { result } = await runQuery(
      'query ($name: String!) { actors(filter: {name: $name}, first: 5) { nodes { id } } }',
      { name },
    );

    expect(result.errors).toBeUndefined();
    expect(result.data).toMatchObject({ actors: { nodes: { 0: { id: expected } } } });
  });

  test('labels distinguish actors that share a name', async () => {
    const { result } = await runQuery(
      '{ actors(filter: {name: "ministry of foreign affairs"}, first: 200) { nodes { name label } } }',
    );
    const { actors } = result.data as unknown as {
      actors: { nodes: { name: string; label: string }[] };
    };
    const labels = actors.nodes.map(({ label }) => label);

    expect(actors.nodes.filter(({ name }) => name === 'Ministry of Foreign Affairs').length).toBe(
      11,
    );
    expect(labels).toContain('Ministry of Foreign Affairs (China)');
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('actors found by name are paged without repeats, best first', async () => {
    const ask = async (page: string): Promise<{ ids: string[]; cursor: string | null }> => {
      const { result } = await runQuery(
        `{ actors(filter: {name: "us"}, ${page}) { nodes { id } pageInfo { endCursor hasNextPage } } }`,
      );
      expect(result.errors).toBeUndefined();
      const { nodes, pageInfo } = result.data?.['actors'] as {
        nodes: { id: string }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
      return {
        ids: nodes.map(({ id }) => id),
        cursor: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      };
    };
    const whole = await ask('first: 200');
    const paged: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page = await ask(after === '' ? 'first: 7' : `first: 7, after: "${after}"`);
      paged.push(...page.ids);
      after = page.cursor;
    }

    expect(paged).toEqual(whole.ids);
    expect(paged[0]).toBe('state:us');
    expect(paged.length).toBeGreaterThan(14);
    expect((await ask('last: 7')).ids).toEqual(whole.ids.slice(-7));
  });
});
