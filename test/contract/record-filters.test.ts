/**
 * The small filters over the other kinds of record, each leaf against what the corpus holds.
 */
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
    'incidents(filter: {occurred: {from: "2017-05-12", to: "2017-05-12"}, kind: [OPERATION], name: "wanna"})',
    ['incident:wannacry'],
  ],
  ['documents(filter: {title: "lacks factual BASIS"})', ['document:peoplecn-20211127']],
  ['documents(filter: {title: "people.cn"})', 0],
  [
    'documents(filter: {published: {from: "2021-11-27", to: "2021-11-27"}, publisherKind: [STATE_MEDIA]})',
    ['document:peoplecn-20211127'],
  ],
  ['documents(filter: {affiliatedWith: ["state:ir"], language: ["xx"]})', 0],
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
});
