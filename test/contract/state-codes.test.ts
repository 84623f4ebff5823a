/**
 * The codes of states as other data sets write them, on both engines. The cases are those that are
 * usually confused: codes that differ between lists, and codes that programs read as something else.
 */
import { beforeAll, expect, test } from 'vitest';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore } from '../support/load-corpus.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

type Codes = readonly [
  iso2: string,
  iso3: string,
  isoNumeric: string,
  cowNumber: number,
  cowLetters: string,
  gwNumber: number,
  wikidata: string,
];

/** From the published lists, not from the corpus. */
const traps: readonly (readonly [name: string, ...codes: Codes])[] = [
  ['Namibia', 'NA', 'NAM', '516', 565, 'NAM', 565, 'Q1030'],
  ['Norway', 'NO', 'NOR', '578', 385, 'NOR', 385, 'Q20'],
  ['Albania', 'AL', 'ALB', '008', 339, 'ALB', 339, 'Q222'],
  ['Serbia', 'RS', 'SRB', '688', 345, 'YUG', 340, 'Q403'],
  ['Montenegro', 'ME', 'MNE', '499', 341, 'MNG', 341, 'Q236'],
  ['North Macedonia', 'MK', 'MKD', '807', 343, 'MAC', 343, 'Q221'],
  ['Germany', 'DE', 'DEU', '276', 255, 'GMY', 260, 'Q183'],
  ['Yemen', 'YE', 'YEM', '887', 679, 'YEM', 678, 'Q805'],
  ['Viet Nam', 'VN', 'VNM', '704', 816, 'DRV', 816, 'Q881'],
  ['Taiwan', 'TW', 'TWN', '158', 713, 'TAW', 713, 'Q865'],
  ['China', 'CN', 'CHN', '156', 710, 'CHN', 710, 'Q148'],
  ['Austria', 'AT', 'AUT', '040', 305, 'AUS', 305, 'Q40'],
  ['Australia', 'AU', 'AUS', '036', 900, 'AUL', 900, 'Q408'],
  ['Switzerland', 'CH', 'CHE', '756', 225, 'SWZ', 225, 'Q39'],
  ['Eswatini', 'SZ', 'SWZ', '748', 572, 'SWA', 572, 'Q1050'],
  ['United Kingdom', 'GB', 'GBR', '826', 200, 'UKG', 200, 'Q145'],
  // Microstates, which only the supplement of Gleditsch and Ward has.
  ['Liechtenstein', 'LI', 'LIE', '438', 223, 'LIE', 223, 'Q347'],
  ['Kiribati', 'KI', 'KIR', '296', 946, 'KIR', 970, 'Q710'],
  ['Nauru', 'NR', 'NRU', '520', 970, 'NAU', 971, 'Q697'],
  ['Tonga', 'TO', 'TON', '776', 955, 'TON', 972, 'Q678'],
  ['Tuvalu', 'TV', 'TUV', '798', 947, 'TUV', 973, 'Q672'],
];

const CODES = 'name iso2 iso3 isoNumeric cowNumber cowLetters gwNumber wikidata';

describeEachEngine('the codes of states', (engine) => {
  let runQuery: RunQuery;
  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { result } = await runQuery(query, variables);
    expect(result.errors).toBeUndefined();
    return result.data as Record<string, unknown>;
  };

  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
  });

  test.each(traps)('of %s', async (name, ...codes) => {
    const { state } = await ask(`query ($code: String!) { state(code: $code) { ${CODES} } }`, {
      code: codes[0],
    });

    expect(Object.values(state as object)).toEqual([name, ...codes]);
  });

  test('are complete, and no two states share one', async () => {
    const pages: Record<string, unknown>[] = [];
    for (let after: unknown = null; ;) {
      const { states } = (await ask(
        `query ($after: String) { states(first: 200, after: $after) { nodes { ${CODES} } pageInfo { hasNextPage endCursor } } }`,
        { after },
      )) as { states: { nodes: Record<string, unknown>[]; pageInfo: Record<string, unknown> } };
      pages.push(...states.nodes);
      if (states.pageInfo['hasNextPage'] !== true) break;
      after = states.pageInfo['endCursor'];
    }

    expect(pages).toHaveLength(194);
    for (const code of CODES.split(' ').slice(1)) {
      expect(new Set(pages.map((state) => state[code])).size, code).toBe(194);
    }
  });

  test.each([
    ['255', 'COW', 'Germany'],
    ['260', 'GLEDITSCH_WARD', 'Germany'],
    ['260', 'COW', undefined],
    ['255', 'GLEDITSCH_WARD', undefined],
    ['276', 'ISO', 'Germany'],
    ['aus', 'COW', 'Austria'],
    ['aus', 'ISO', 'Australia'],
    ['8', 'ISO', 'Albania'],
    ['008', 'ISO', 'Albania'],
    ['q1030', 'WIKIDATA', 'Namibia'],
    ['NAM', 'COW', 'Namibia'],
    ['970', 'COW', 'Nauru'],
    ['970', 'GLEDITSCH_WARD', 'Kiribati'],
  ])('state(code: "%s", scheme: %s) is %s', async (code, scheme, name) => {
    const { state } = await ask(
      'query ($code: String!, $scheme: StateCodeScheme!) { state(code: $code, scheme: $scheme) { name } }',
      { code, scheme },
    );

    expect(state).toEqual(name === undefined ? null : { name });
  });

  test.each([
    ['1234', 'ISO', /ISO 3166-1/],
    ['', 'ISO', /ISO 3166-1/],
    ['UK', 'COW', /Correlates of War/],
    ['UKG', 'GLEDITSCH_WARD', /number of Gleditsch and Ward/],
    ['145', 'WIKIDATA', /Wikidata item/],
  ])('state(code: "%s", scheme: %s) is refused', async (code, scheme, message) => {
    const { result } = await runQuery(`{ state(code: "${code}", scheme: ${scheme}) { name } }`);

    expect(result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(result.errors?.[0]?.message).toMatch(message);
  });

  test.each([
    ['UKG', ['state:gb']],
    ['AUS', ['state:at', 'state:au']],
    ['255', ['state:de']],
    ['260', ['state:de']],
    ['Q1030', ['state:na']],
    ['008', ['state:al']],
  ])('name: "%s" finds %j among the states', async (name, expected) => {
    const { states } = (await ask(
      'query ($name: String!) { states(filter: {name: $name}) { nodes { id } } }',
      { name },
    )) as { states: { nodes: { id: string }[] } };

    // A short code may also occur within a name.
    expect(states.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(expected));
  });

  test('are found by search, which says which code it was', async () => {
    const { search } = await ask(
      '{ search(text: "679", types: [ACTOR]) { hits { node { ... on State { id } } snippets { field text } } } }',
    );

    expect(search).toEqual({
      hits: [{ node: { id: 'state:ye' }, snippets: [{ field: 'cowNumber', text: '679' }] }],
    });
  });
});
